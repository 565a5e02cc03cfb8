"""Part of the detail pane for two notes: both texts below each other, and what is not the same."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facilitator.core.alike import differing
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import quoted
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class ComparePart(QWidget):
    """So that near-duplicates can be told before they are merged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = (TextLabel(wrap=True), TextLabel(wrap=True))
        self.differs = TextLabel(role=Role.SMALL, tone=Tone.ACCENT, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * app_scale().unit)
        column.addWidget(SectionLabel(self.tr("Side by side")))
        for each in (*self.texts, self.differs):
            column.addWidget(each)
        self.apart = QPushButton(self.tr("Not the same"))
        self.apart.setToolTip(self.tr("They are told apart, and counted as alike no more (X)"))
        column.addWidget(self.apart, 0, Qt.AlignmentFlag.AlignLeft)

    def show_two(self, one: NoteRow, other: NoteRow) -> None:
        """Show two notes, the earlier one first: it is the one that stays."""
        first, second = sorted((one, other), key=lambda row: (row.note.at, row.note.id))
        for label, row in zip(self.texts, (first, second), strict=True):
            label.set_text(f"{row.where} {row.time}  {row.one_line}".strip())
        words = differing(first.one_line, second.one_line)
        none = self.tr("nothing")
        mine, theirs = (quoted(each) if each else none for each in words)
        text = self.tr("{one} here, {other} there").format(one=mine, other=theirs)
        self.differs.set_text(text if any(words) else self.tr("They say the same."))
