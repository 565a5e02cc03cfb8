"""Base of windows about what was asked: boxes choose rows, and keys answer for them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from facilitator.ui.announce import announce
from facilitator.ui.consents.answer_form import AnswerForm
from facilitator.ui.consents.answer_table import AnswerTable
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.choice_box import ChoiceBox
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel

_WIDTH, _HEIGHT = 330, 210  # units


class AnswersDialog(ScrolledDialog):
    """A table below two boxes, which rows and of whom; a form asks about an answer."""

    answered = Signal(object, object, object)  # row ids, an Answer, and what was Said

    def __init__(self, title: str, undo: QAction, redo: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.addActions([undo, redo])
        self.changeable = True
        # Made in the order in which Tab goes through them.
        self.shown, self.whom = ChoiceBox(self), ChoiceBox(self)
        self._card = Card(parent=self)
        self.table = self.make_table(self._card)
        self.form = AnswerForm(self)
        self.counted = TextLabel(muted=True, wrap=True)
        self.said = TextLabel(wrap=True)
        self.form.given_up.connect(self.end_asking)
        self.whom.currentIndexChanged.connect(self.choose)
        self.shown.activated.connect(self.choose)

    def make_table(self, parent: QWidget) -> AnswerTable:
        """Return the table of this window."""
        raise NotImplementedError

    def set_changeable(self, changeable: bool) -> None:
        self.changeable = changeable
        self.table.rows.set_changeable(changeable)

    def choose_party(self, party: str) -> None:
        """Show the rows of a person or an organisation (id)."""
        self.whom.setCurrentIndex(max(0, self.whom.findData(party)))

    def say(self, text: str, *, refused: bool = False) -> None:
        """Say what became of what was asked for; an empty text takes it away."""
        self.said.set_text(text)
        self.said.set_tone(Tone.OVER if refused else Tone.FINE)
        self.said.setVisible(bool(text))
        if text:
            announce(self, text)

    @Slot()
    def end_asking(self) -> None:
        """Put the keys back into the table: what was said is kept."""
        self.form.hide()
        self.table.setFocus()

    @Slot()
    def choose(self) -> None:
        """Show the rows that the boxes choose."""
        raise NotImplementedError

    def offer_whom(self, names: Mapping[str, str]) -> None:
        """Offer whose rows may be shown, by id; who was chosen stays so while they are there."""
        chosen = self.whom.currentData()
        with QSignalBlocker(self.whom):
            self.whom.clear()
            self.whom.addItem(self.tr("Everybody"), "")
            for row_id, name in names.items():
                self.whom.addItem(name, row_id)
            self.whom.setCurrentIndex(max(0, self.whom.findData(chosen)))

    def select_something(self) -> None:
        """Have a row chosen, where there are any."""
        if self.table.rows.rows() and not self.table.selected():
            row = max(0, self.table.currentIndex().row())
            self.table.setCurrentIndex(self.table.rows.index(row, 0))

    def fill(
        self,
        choices: Iterable[tuple[str, str]],
        keys: str,
        buttons: Iterable[QPushButton],
        below: QWidget | None = None,
    ) -> None:
        """Lay everything out; `choices` are which rows may be shown, `below` is under the table."""
        unit = app_scale().unit
        self.column.addWidget(TextLabel(self.windowTitle(), role=Role.TITLE, wrap=True))
        self.column.addLayout(self._boxes(choices))
        self._card.hold_rows(self.table)
        self.column.addWidget(self._card, 1)
        for part in (below, self.form, self.said):
            if part is not None:
                self.column.addWidget(part)
        self.said.hide()
        self.column.addWidget(TextLabel(keys, role=Role.SMALL, muted=True, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        close = QPushButton(self.tr("Close"), self)
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        close.setAutoDefault(False)
        row.addWidget(close)
        close.clicked.connect(self.reject)
        self.set_buttons(row)
        self.ensurePolished()
        self.turn_buttons()
        self.resize(within_screen(self, _WIDTH * unit, _HEIGHT * unit))
        self.table.setFocus()

    def _boxes(self, choices: Iterable[tuple[str, str]]) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(2 * app_scale().unit)
        for value, text in choices:
            self.shown.addItem(text, value)
        self.shown.setAccessibleName(self.tr("Which are shown"))
        self.whom.setAccessibleName(self.tr("Of whom"))
        for box in (self.shown, self.whom):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(18)
            top.addWidget(box)
        top.addWidget(self.counted, 1)
        return top
