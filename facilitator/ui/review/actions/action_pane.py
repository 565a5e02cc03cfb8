"""Pane of Review's actions, at the right: what is selected, and what can be changed about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.model import Roundtable
from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.half_typed import HalfTyped
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.actions.action_fields import ActionFields
from facilitator.ui.review.actions.action_past import ActionPast
from facilitator.ui.review.actions.action_row import ActionRow
from facilitator.ui.review.actions.words import day_seen_from
from facilitator.ui.review.note_edit import NoteEdit
from facilitator.ui.session import Session
from facilitator.ui.widgets.first_focus import Pages
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_LINES = 3  # of its text


class ActionPane(Pane):
    """A single action whole; of several only what can be done with all of them."""

    carry_asked = Signal()

    def __init__(
        self, session: Session, undo: QAction, delete: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(ground="surface", line=Qt.Edge.LeftEdge, parent=parent)
        self.setAccessibleName(self.tr("Selected action"))
        self.set_width(60, 85)
        self._session = session
        self._selected: tuple[str, ...] = ()
        self.heading = SectionLabel()
        self.text = NoteEdit()
        self.text.set_lines(_LINES)
        self.fields = ActionFields()
        self._half_typed = HalfTyped(session, self)
        self.fields.outcome.typed.connect(self._on_outcome)
        # A key of the list, which says what it means there: the button tells of it.
        self.carry = QAction(self.tr("Carry into the next agenda"), self)
        self.carry.setShortcut(QKeySequence("C"))
        self.carry.triggered.connect(self.carry_asked)
        self.next = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        self.next.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.past = ActionPast(session)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.problem.hide()
        self._stack = Pages()
        self._stack.addWidget(self._make_nothing())
        self._stack.addWidget(self._make_form())
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * app_scale().unit)
        buttons.addWidget(KeyButton(undo, label=self.tr("Undo")))
        buttons.addWidget(KeyButton(delete, label=self.tr("Delete"), look="danger", show_key=False))
        buttons.addStretch(1)
        self.column.addLayout(buttons)

    def show_actions(self, rows: Sequence[ActionRow], into: Roundtable | None) -> None:
        """Show what is selected; `into` is the roundtable whose agenda comes next."""
        selected = tuple(each.note.id for each in rows)
        if selected != self._selected:
            self._selected = selected
            self.say("")  # what it says is about those that were selected
        self._stack.setCurrentIndex(1 if rows else 0)
        one = rows[0] if len(rows) == 1 else None
        for part in (self.text, self.fields, self.past):
            part.setVisible(one is not None)
        self._show_next(into, rows)
        if one is not None:
            self._show_one(one)
        else:
            self.text.show_note("", "")
            self.heading.set_text(self.tr("%n action(s) selected", "", len(rows)))

    def say(self, problem: str) -> None:
        """Say why something was not done; an empty text takes it away."""
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            announce(self.problem, problem)

    def _show_one(self, row: ActionRow) -> None:
        home, note = row.shown.home, row.note
        title = self.tr("Action · written")
        if home is not None:
            title = self.tr("Action · roundtable {number}, {day}")
            title = title.format(number=home.label, day=row.promised_on)
        self.heading.set_text(title)
        self.text.setReadOnly(home is None)
        self.text.show_note(note.id, note.text)
        self.fields.show_action(row, self._session.programme)
        self.fields.outcome.take_up(self._half_typed.kept(note.id))
        self.past.show_action(row)

    @Slot(str)
    def _on_outcome(self, text: str) -> None:
        """Keep what is half typed, by the note: what is erased with it goes too."""
        (note,) = self._selected
        self._half_typed.note(note, text)

    def _show_next(self, into: Roundtable | None, rows: Sequence[ActionRow]) -> None:
        self.carry.setEnabled(into is not None and not any(each.is_settled for each in rows))
        if into is None:
            self.next.set_text(self.tr("No roundtable is planned: plan one in Prepare."))
            return
        parts = [self.tr("Roundtable {number}: {title}")]
        parts = [parts[0].format(number=into.label, title=into.title)]
        if into.meeting.date and rows:
            day = rows[0].today.day.fromisoformat(into.meeting.date)
            parts.append(day_seen_from(day, rows[0].today.day))
        self.next.set_text(", ".join(parts))

    def _make_nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        text = self.tr("Select an action to see it whole and to change it.")
        column.addWidget(TextLabel(text, muted=True, wrap=True))
        column.addStretch(1)
        return page

    def _make_form(self) -> QWidget:
        unit = app_scale().unit
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, unit, 0)
        column.setSpacing(2 * unit)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addWidget(self.fields)
        column.addWidget(KeyButton(self.carry))
        column.addWidget(self.next)
        column.addSpacing(2 * unit)
        column.addWidget(self.past)
        column.addStretch(1)
        return ScrolledWhole(page, sideways=False)
