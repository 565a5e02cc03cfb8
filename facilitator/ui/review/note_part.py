"""Part of the detail pane that shows one note: where it comes from, and its text to edit."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.review.note_edit import NoteEdit
from facilitator.ui.widgets.field import field
from facilitator.ui.widgets.text_label import TextLabel


class NotePart(QWidget):
    """Nothing of it is about several notes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.origin = TextLabel(muted=True, wrap=True)
        self.text = NoteEdit()
        self.hint = TextLabel(muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * app_scale().unit)
        column.addWidget(self.origin)
        column.addWidget(field(self.tr("Text"), self.text, self.hint))

    def show_note(self, row: NoteRow | None) -> None:
        """Show a note; None: there is none, or there are several."""
        if row is None:
            self.text.show_note("", "")
            return
        note = row.note
        parts = (row.where or self.tr("written"), row.day_and_time, note.author, note.source)
        self.origin.set_text(" · ".join(part for part in parts if part))
        self.text.setReadOnly(row.home is None)
        self.text.show_note(note.id, note.text)
        self.hint.set_text(
            self.tr("Enter keeps it; its tags are read again.")
            if row.home
            else self.tr("It belongs to no roundtable, so its text stays as it came.")
        )
