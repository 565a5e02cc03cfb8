"""Widget with two versions of a note side by side: the other laptop's, and ours."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QSizePolicy, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class Comparison(Card):
    """The right half is empty, and says so, where there is nothing of ours like it."""

    def __init__(self, theirs: str, ours: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        unit = app_scale().unit
        self.their_head, self.our_head = TextLabel(muted=True), TextLabel(muted=True)
        self.theirs, self.ours = _Text(theirs), _Text(ours)
        grid = QGridLayout(self)
        grid.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        grid.setHorizontalSpacing(6 * unit)
        grid.setVerticalSpacing(unit)
        halves = ((theirs, self.their_head, self.theirs), (ours, self.our_head, self.ours))
        for column, (name, head, text) in enumerate(halves):
            grid.addWidget(SectionLabel(name), 0, column)
            grid.addWidget(head, 1, column)
            grid.addWidget(text, 2, column)
            grid.setColumnStretch(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_pair(self, theirs: tuple[str, str], ours: tuple[str, str]) -> None:
        """Show the line above each text, and the text."""
        for (above, text), head, box in (
            (theirs, self.their_head, self.theirs),
            (ours, self.our_head, self.ours),
        ):
            head.set_text(above)
            box.setPlainText(text)


class _Text(QPlainTextEdit):
    """A text to read and to copy from; three lines high, and scrolls."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "lines")
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(3 * self.fontMetrics().lineSpacing() + app_scale().unit + 4)
