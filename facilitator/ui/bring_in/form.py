"""Form of the bring-in dialog: its widgets, and when each is seen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.model import Roundtable
from facilitator.ui.bring_in.comparison import Comparison
from facilitator.ui.bring_in.offset_box import OffsetBox
from facilitator.ui.bring_in.rows_table import RowsTable
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.on_screen import within_screen
from facilitator.ui.widgets.scrolled_dialog import ScrolledDialog
from facilitator.ui.widgets.text_label import TextLabel


class BringInForm(ScrolledDialog):
    """Shows that a file is being read, why it cannot be, or what it would bring."""

    def __init__(self, tables: Sequence[Roundtable], source: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring in notes"))
        self._make_parts(tables)
        self._lay_out()
        self.heading.set_text(self.tr("Reading {file}…").format(file=source))
        self._show_parts(reading=True)
        unit = app_scale().unit
        self.resize(within_screen(parent, 270 * unit, 200 * unit))

    def show_refusal(self, sentence: str, source: str) -> None:
        """Say why a file cannot be read, and offer to choose another."""
        self.heading.set_text(self.tr("{file} was not read").format(file=source))
        self.problem.set_text(sentence)
        self._show_parts(refused=True)
        self.other_file.setDefault(True)
        self.other_file.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was kept; all stays as it was decided."""
        self.problem.set_text(sentence)
        self.problem.show()
        self.go.setEnabled(True)

    def _make_parts(self, tables: Sequence[Roundtable]) -> None:
        self.heading = TextLabel(role=Role.TITLE, wrap=True)
        self.facts = TextLabel(muted=True, wrap=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.roundtable = QComboBox()
        self.roundtable.setAccessibleName(self.tr("Roundtable"))
        self.roundtable.addItem(self.tr("Choose a roundtable"), "")
        for each in tables:
            name = self.tr("Roundtable {number} · {title}")
            self.roundtable.addItem(name.format(number=each.label, title=each.title), each.id)
        self.offset = OffsetBox()
        self.how_known = TextLabel(muted=True, shorten=True)
        heads = (
            self.tr("Outcome"),
            self.tr("Time"),
            self.tr("Item"),
            self.tr("Said by"),
            self.tr("Theirs"),
            self.tr("Ours"),
        )
        letters = (13, 10, 20, 16, 0, 0)
        self.table = RowsTable(self.tr("Notes of the other laptop"), heads, letters=letters)
        self.hint = TextLabel(muted=True, shorten=True)
        self.pair = Comparison(self.tr("Theirs"), self.tr("Ours"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.other_file = QPushButton(self.tr("Choose another file…"))
        self.go = QPushButton()
        self.go.setProperty("look", "primary")

    def _lay_out(self) -> None:
        unit = app_scale().unit
        self._labels = (QLabel(self.tr("&Into")), QLabel(self.tr("Clock &offset")))
        self._labels[0].setBuddy(self.roundtable)
        self._labels[1].setBuddy(self.offset)
        choices = QHBoxLayout()
        choices.setSpacing(2 * unit)
        choices.addWidget(self._labels[0])
        choices.addWidget(self.roundtable)
        choices.addSpacing(4 * unit)
        choices.addWidget(self._labels[1])
        choices.addWidget(self.offset)
        choices.addWidget(self.how_known, 1)
        self._card = Card()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, unit, 1, unit)
        inside.addWidget(self.table)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit)
        buttons.addWidget(self.hint, 1)
        for button in (self.cancel, self.other_file, self.go):
            buttons.addWidget(button)
        column = self.column
        for part in (self.heading, self.facts, self.problem):
            column.addWidget(part)
        column.addLayout(choices)
        column.addWidget(self._card, 1)
        column.addWidget(self.pair)
        column.addStretch(0)
        self.set_buttons(buttons)

    def _show_parts(self, *, reading: bool = False, refused: bool = False) -> None:
        self.problem.setVisible(refused)
        self.other_file.setVisible(refused)
        shown = not (reading or refused)
        parts = (self.facts, self.roundtable, self.offset, self.how_known, *self._labels)
        for part in (*parts, self._card, self.pair, self.hint, self.go):
            part.setVisible(shown)
        if refused:
            self._shrink()

    def _shrink(self) -> None:
        """Take no more room than a sentence needs, in the middle of where the dialog stands."""
        middle = self.geometry().center()
        self.take_room(140 * app_scale().unit)
        place = self.geometry()
        place.moveCenter(middle)
        self.setGeometry(place)
