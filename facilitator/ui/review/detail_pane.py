"""Detail pane, the right of Review: the selected notes, and what can be changed about them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.core.model import OFF_THE_RECORD
from facilitator.core.note_fields import NoteField, Shared
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.notes.choices import NoteChoices
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.compare_part import ComparePart
from facilitator.ui.review.consent_part import ConsentPart
from facilitator.ui.review.fields_part import FieldsPart
from facilitator.ui.review.findings_part import FindingsPart
from facilitator.ui.review.history_part import HistoryPart
from facilitator.ui.review.note_part import NotePart
from facilitator.ui.widgets.field import field
from facilitator.ui.widgets.first_focus import Pages
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class DetailPane(Pane):
    """Signals say what is wanted of the selected notes; the page does it.

    What is about a note stands in parts below each other, which scroll; the buttons do not.
    """

    record_asked = Signal(bool)  # true: on the record
    merge_asked = Signal()
    erase_asked = Signal(str)  # id of the single note

    def __init__(self, undo: QAction, delete: QAction, parent: QWidget | None = None) -> None:
        super().__init__(ground="surface", line=Qt.Edge.LeftEdge, parent=parent)
        self.setAccessibleName(self.tr("Selected note"))
        self.set_width(60, 85)
        self._to_record = False
        self._note = ""
        self.heading = SectionLabel()
        self.fields = FieldsPart()
        self.note = NotePart()
        self.text = self.note.text
        self.consents = ConsentPart()
        self.findings = FindingsPart()
        self.history = HistoryPart()
        self.compare = ComparePart()
        self.merge = QPushButton(self.tr("Merge"))
        self.record = QPushButton()
        self.erase = QPushButton(self.tr("Erase for good…"))
        self.stays = QPushButton(self.tr("It stays as strict as it became"))
        self.stays.setToolTip(self.tr("The other laptop had promised more for these notes."))
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self._single: list[QWidget] = []
        self._nothing = TextLabel(muted=True, wrap=True)
        self._stack = Pages()
        self._stack.addWidget(self._make_nothing())
        self._stack.addWidget(self._make_form(undo, delete))
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self.problem)
        self.problem.hide()
        self.record.clicked.connect(self._on_record)
        self.merge.clicked.connect(self.merge_asked)
        self.erase.clicked.connect(self._on_erase)

    def show_notes(self, shared: Shared, choices: NoteChoices, rows: Sequence[NoteRow]) -> None:
        """Show what the selected notes share; `rows` are those of one, shown whole, or of two."""
        self._stack.setCurrentIndex(1 if shared.notes else 0)
        self._nothing.set_text(self.tr("Select a note to see it whole and to change it."))
        one = rows[0] if len(rows) == 1 else None
        self.note.show_note(one)
        if not shared.notes:
            return
        self.heading.set_text(self.tr("%n note(s) selected", "", shared.notes))
        self.fields.show_shared(shared, choices)
        self._show_record(shared)
        for widget in self._single:
            widget.setVisible(one is not None)
        self.merge.setVisible(shared.notes > 1)
        self.compare.setVisible(len(rows) == 2)
        if len(rows) == 2:
            self.compare.show_two(*rows)
        if one is not None:
            self._note = one.note.id

    def await_notes(self, count: int) -> None:
        """Say how many notes are selected, until it is known what they share."""
        self.note.show_note(None)
        self._nothing.set_text(self.tr("%n note(s) selected", "", count))
        self._stack.setCurrentIndex(0)

    def say(self, problem: str) -> None:
        """Say why something was not done; an empty text takes it away."""
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            announce(self.problem, problem)

    def _show_record(self, shared: Shared) -> None:
        self._to_record = shared.all_have(NoteField.ATTRIBUTION, OFF_THE_RECORD)
        off, on = self.tr("Off the record"), self.tr("On the record")
        self.record.setText(on if self._to_record else off)

    def _make_nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addStretch(1)
        return page

    def _make_form(self, undo: QAction, delete: QAction) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * app_scale().unit)
        column.addWidget(self.heading)
        column.addWidget(ScrolledWhole(self._make_parts(), sideways=False), 1)
        column.addLayout(self._make_buttons(undo, delete))
        return page

    def _make_parts(self) -> QWidget:
        """Return what is about notes, part by part; but for the first, it is about a single one."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * app_scale().unit)
        single = (self.note, field(self.tr("Consents"), self.consents), self.history)
        for part in (self.fields, self.stays, self.compare, self.findings, *single):
            column.addWidget(part)
        self.stays.hide()
        self._single += single
        column.addStretch(1)
        return inside

    def _make_buttons(self, undo: QAction, delete: QAction) -> QVBoxLayout:
        """Return two rows of buttons: the second is that of a single note, or of several."""
        unit = app_scale().unit
        undoing = KeyButton(undo, label=self.tr("Undo"), show_key=False)
        deleting = KeyButton(delete, label=self.tr("Delete"), look="danger", show_key=False)
        self.erase.setProperty("look", "flat")
        self.erase.setToolTip(self.tr("Take it out of the file, its history and the search index"))
        self._single.append(self.erase)
        rows = QVBoxLayout()
        rows.setSpacing(2 * unit)
        for buttons in ((undoing, self.record, deleting), (self.merge, self.erase)):
            row = QHBoxLayout()
            row.setSpacing(2 * unit)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            rows.addLayout(row)
        return rows

    @Slot()
    def _on_record(self) -> None:
        self.record_asked.emit(self._to_record)

    @Slot()
    def _on_erase(self) -> None:
        self.erase_asked.emit(self._note)
