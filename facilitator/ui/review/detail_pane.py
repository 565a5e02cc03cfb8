"""Detail pane, the right of Review: the selected notes, and what can be changed about them."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.core.model import Kind
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.notes.note_row import NoteRow
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.consent_part import ConsentPart
from facilitator.ui.review.note_part import NotePart
from facilitator.ui.widgets.chip import Chip
from facilitator.ui.widgets.field import field
from facilitator.ui.widgets.first_focus import Pages
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.kinds import kind_label
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class DetailPane(Pane):
    """Signals say what is wanted of the selected notes; the page does it.

    What is about a note stands in parts below each other, which scroll; the buttons do not.
    """

    kind_asked = Signal(str)
    record_asked = Signal(bool)  # true: on the record
    erase_asked = Signal(str)  # id of the single note

    def __init__(self, undo: QAction, delete: QAction, parent: QWidget | None = None) -> None:
        super().__init__(ground="surface", line=Qt.Edge.LeftEdge, parent=parent)
        self.setAccessibleName(self.tr("Selected note"))
        self.set_width(60, 85)
        self._to_record = False
        self._note = ""
        self.heading = SectionLabel()
        self.kind = QComboBox()
        self.note = NotePart()
        self.text = self.note.text
        self.said_by = FlowLayout()
        self.questions = FlowLayout()
        self.attribution = TextLabel(wrap=True)
        self.consents = ConsentPart()
        self.record = QPushButton()
        self.erase = QPushButton(self.tr("Erase for good…"))
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self._single: list[QWidget] = []
        self._stack = Pages()
        self._stack.addWidget(self._make_nothing())
        self._stack.addWidget(self._make_form(undo, delete))
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self.problem)
        self.problem.hide()
        self.kind.activated.connect(self._on_kind)
        self.record.clicked.connect(self._on_record)
        self.erase.clicked.connect(self._on_erase)

    def show_notes(self, rows: Sequence[NoteRow]) -> None:
        """Show what is selected: a single note whole, of several what they share."""
        self._stack.setCurrentIndex(1 if rows else 0)
        if not rows:
            self.note.show_note(None)
            return
        one = rows[0] if len(rows) == 1 else None
        self.heading.set_text(self.tr("%n note(s) selected", "", len(rows)))
        self._show_kind({row.note.kind for row in rows})
        self._show_record(rows)
        for widget in self._single:
            widget.setVisible(one is not None)
        self.note.show_note(one)
        if one is not None:
            self._show_one(one)

    def say(self, problem: str) -> None:
        """Say why something was not done; an empty text takes it away."""
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            announce(self.problem, problem)

    def _show_one(self, row: NoteRow) -> None:
        self._note = row.note.id
        _fill(self.said_by, [Chip(each.text, colour=each.colour) for each in row.organisations])
        _fill(self.questions, [Chip(each.text) for each in row.questions])
        self.attribution.set_text(row.attribution)
        self.attribution.set_tone(Tone.AMBER if row.note.off_the_record else None)

    def _show_kind(self, kinds: set[Kind]) -> None:
        with QSignalBlocker(self.kind):
            at = self.kind.findData(next(iter(kinds)).value) if len(kinds) == 1 else -1
            self.kind.setCurrentIndex(at)

    def _show_record(self, rows: Sequence[NoteRow]) -> None:
        self._to_record = all(row.note.off_the_record for row in rows)
        off, on = self.tr("Off the record"), self.tr("On the record")
        self.record.setText(on if self._to_record else off)

    def _make_nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        text = self.tr("Select a note to see it whole and to change it.")
        column.addWidget(TextLabel(text, muted=True, wrap=True))
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
        self.erase.setProperty("look", "flat")
        self.erase.setToolTip(self.tr("Take it out of the file, its history and the search index"))
        column.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)
        self._single.append(self.erase)
        return page

    def _make_parts(self) -> QWidget:
        """Return what is about notes; the first part is about one or several of them."""
        for kind in Kind:
            self.kind.addItem(kind_label(kind), kind.value)
        self.kind.setPlaceholderText(self.tr("Several kinds"))
        self.kind.setAccessibleName(self.tr("Kind"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * app_scale().unit)
        column.addWidget(field(self.tr("Kind"), self.kind))
        self._single += (
            self.note,
            field(self.tr("Said by"), _flowing(self.said_by)),
            field(self.tr("Question"), _flowing(self.questions)),
            field(self.tr("Attribution"), self.attribution),
            field(self.tr("Consents"), self.consents),
        )
        for part in self._single:
            column.addWidget(part)
        column.addStretch(1)
        return inside

    def _make_buttons(self, undo: QAction, delete: QAction) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * app_scale().unit)
        buttons.addWidget(KeyButton(undo, label=self.tr("Undo"), show_key=False))
        buttons.addWidget(self.record)
        buttons.addWidget(KeyButton(delete, label=self.tr("Delete"), look="danger", show_key=False))
        buttons.addStretch(1)
        return buttons

    @Slot(int)
    def _on_kind(self, index: int) -> None:
        self.kind_asked.emit(self.kind.itemData(index))

    @Slot()
    def _on_record(self) -> None:
        self.record_asked.emit(self._to_record)

    @Slot()
    def _on_erase(self) -> None:
        self.erase_asked.emit(self._note)


def _flowing(layout: FlowLayout) -> QWidget:
    box = QWidget()
    box.setLayout(layout)
    return box


def _fill(layout: FlowLayout, chips: Sequence[Chip]) -> None:
    layout.clear()
    widgets: Sequence[QWidget] = chips or [TextLabel("–", muted=True)]
    for widget in widgets:
        layout.addWidget(widget)
