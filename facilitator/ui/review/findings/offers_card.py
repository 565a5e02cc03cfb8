"""Card of notes that may belong to a finding: the likeliest, or those that a search finds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.findings.support_rows import SupportRow
from facilitator.ui.review.findings.support_table import SupportTable
from facilitator.ui.review.search_bar import SearchBox
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.text_label import TextLabel

_REST_MS = 100  # after the last letter, until the search runs
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Box(SearchBox):
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class OffersCard(Card):
    """`asked` says that something else is looked for, `attach_asked` carries notes (ids).

    Nothing is attached by itself.
    """

    asked = Signal()
    attach_asked = Signal(object)  # tuple of ids
    left = Signal()  # up, past its box

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        unit = app_scale().unit
        self.box = _Box()
        self.box.setPlaceholderText(self.tr("Find notes to attach"))
        self.box.setAccessibleName(self.box.placeholderText())
        self.count = TextLabel(role=Role.SMALL, muted=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.problem.hide()
        self.table = SupportTable(
            self.tr("Notes that may belong to it"), [Qt.Key.Key_Return], verb=self.tr("Attach")
        )
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.asked)
        line = QHBoxLayout()
        line.setContentsMargins(2 * unit, unit, 3 * unit, 0)
        line.setSpacing(3 * unit)
        line.addWidget(self.box, 1)
        line.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, unit, 1, unit)
        column.setSpacing(unit)
        column.addLayout(line)
        column.addWidget(self.problem)
        column.addWidget(self.table)
        self.box.textChanged.connect(self._on_typed)
        self.box.left.connect(self._enter_table)
        self.box.entered.connect(self._attach)
        self.table.asked.connect(self._attach)
        self.table.left.connect(self._on_left)

    def show_offers(self, rows: Sequence[SupportRow], marked: str, *, places: bool) -> None:
        self._say("")
        self.table.show_rows(rows, search=marked, places=places)
        self.table.setVisible(bool(rows))
        if self.box.text().strip():
            told = self.tr("%n note(s) found", "", len(rows))
        else:
            told = self.tr("%n with similar words", "", len(rows))
        if told != self.count.full_text() and self.box.hasFocus():
            announce(self, told)
        self.count.set_text(told)

    def refuse(self, why: str) -> None:
        """Say what a query does not mean; what was found before stays."""
        self._say(why)
        announce(self.problem, why)

    def begin(self) -> None:
        """Look for the likeliest notes: another finding is in hand."""
        if self.box.text():
            self.box.clear()
            self._rest.stop()

    def _say(self, why: str) -> None:
        self.problem.set_text(why)
        self.problem.setVisible(bool(why))

    @Slot()
    def _on_typed(self) -> None:
        self._rest.start()

    @Slot()
    def _enter_table(self) -> None:
        if self.table.isVisible():
            self.table.enter()

    @Slot()
    def _attach(self) -> None:
        selected = self.table.selected()
        if selected and self.table.isVisible() and not self._rest.isActive():
            self.attach_asked.emit(selected)

    @Slot(int)
    def _on_left(self, step: int) -> None:
        if step < 0:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
