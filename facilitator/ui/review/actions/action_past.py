"""Past of an action, in its pane: the notes it came from, and what was changed about it."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from facilitator.core.action_state import ActionState
from facilitator.core.instants import clock_time, local_moment
from facilitator.core.model import Kind
from facilitator.core.verbs import verb_of
from facilitator.store.queries.acts_in_force import NoteChange, history_of_note
from facilitator.store.queries.records import notes_where, turns_of
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import day_label
from facilitator.ui.notes.note_row import NoteNames, NoteRow
from facilitator.ui.review.actions.action_row import ActionRow
from facilitator.ui.review.actions.words import state_name
from facilitator.ui.session import Session
from facilitator.ui.texts import translate_marked
from facilitator.ui.widgets.chip import Chip
from facilitator.ui.widgets.emptying import delete_widgets
from facilitator.ui.widgets.kinds import kind_label
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_NOTES, _ACTS = 3, 8  # lines
_MADE = frozenset({"add_note", "bring_in", "add_contribution"})


class ActionPast(QWidget):
    """What was said in the same turn is taken for what the action came from."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        unit = app_scale().unit
        self.came_from = QGridLayout()
        self.history = QGridLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        for title, grid in (
            (self.tr("Notes it came from"), self.came_from),
            (self.tr("History"), self.history),
        ):
            grid.setHorizontalSpacing(2 * unit)
            grid.setVerticalSpacing(unit)
            grid.setColumnStretch(2, 1)
            column.addWidget(SectionLabel(title))
            column.addLayout(grid)
            column.addSpacing(2 * unit)

    def show_action(self, row: ActionRow) -> None:
        for grid in (self.came_from, self.history):
            delete_widgets(grid)
        for line, (when, note) in enumerate(self._notes(row)):
            top = Qt.AlignmentFlag.AlignTop
            self.came_from.addWidget(TextLabel(when, muted=True), line, 0, top)
            self.came_from.addWidget(Chip.of_kind(note.note.kind), line, 1, top)
            self.came_from.addWidget(TextLabel(note.one_line, wrap=True), line, 2)
        for line, (when, what) in enumerate(self._acts(row)):
            said = TextLabel(when, muted=True, role=Role.SMALL)
            self.history.addWidget(said, line, 0, Qt.AlignmentFlag.AlignTop)
            self.history.addWidget(TextLabel(what, wrap=True, role=Role.SMALL), line, 1, 1, 2)

    def _notes(self, row: ActionRow) -> Iterator[tuple[str, NoteRow]]:
        """Yield the action as it was noted, and what was said before it in the same turn."""
        note, home, names = row.note, row.shown.home, row.shown.names
        same = "turn = ? AND at <= ? AND kind IS NOT 'action' AND attribution IS NOT 'off'"
        found = notes_where(self._session.db, same, (note.turn, note.at)) if note.turn else ()
        for each in (note, *reversed(found[1 - _NOTES :])):
            shown = NoteRow(each, home, names)
            when = f"{shown.where} {shown.time}".strip()
            yield when, shown

    def _acts(self, row: ActionRow) -> Iterator[tuple[str, str]]:
        """Yield when something was changed and what, the oldest first, the last of them."""
        home, names = row.shown.home, row.shown.names
        zone = home.zone if home else row.today.zone
        changes = history_of_note(self._session.db, row.note.id)
        lines = [
            (f"{day_label(local_moment(e.at, zone).date())} {clock_time(e.at, zone)}", what)
            for e in changes
            if (what := self._in_words(e, row, names))
        ]
        yield from _last(lines, _ACTS)

    def _in_words(self, change: NoteChange, row: ActionRow, names: NoteNames) -> str:
        if change.verb in _MADE:
            return self._as_taken(row, names)
        parts = list(self._fields_in_words(change, row, names))
        return ", ".join(parts) or translate_marked("Acts", verb_of(change.verb).words)

    def _as_taken(self, row: ActionRow, names: NoteNames) -> str:
        home, turn = row.shown.home, row.note.turn
        turns = turns_of(self._session.db, home.id, of=[turn]) if home and turn else ()
        shorts = {each.id: each.short for each in names.programme.organisations}
        speaker = next((shorts.get(each.organisation or "") for each in turns), None)
        if speaker is None:
            return self.tr("taken down")
        return self.tr("taken while {name} had the floor").format(name=speaker)

    def _fields_in_words(
        self, change: NoteChange, row: ActionRow, names: NoteNames
    ) -> Iterator[str]:
        after = change.after
        if "text" in after:
            yield self.tr("edited")
        if "kind" in after and after["kind"] in set(Kind):
            yield self.tr("now: {kind}").format(kind=kind_label(Kind(after["kind"])))
        if "owner_person" in after or "owner_organisation" in after:
            yield self.tr("owner: {name}").format(name=self._owner(change, names))
        if "due" in after:
            due = after["due"]
            day = day_label(date.fromisoformat(due)) if due else self.tr("no day")
            yield self.tr("due {day}").format(day=day)
        if after.get("state") in set(ActionState):
            yield self._state(ActionState(after["state"]), after.get("carried_to"), row)
        if "outcome" in after:
            yield self.tr("what came of it was written")

    def _owner(self, change: NoteChange, names: NoteNames) -> str:
        known = {each.id: each.short for each in names.programme.organisations}
        known |= {each.id: each.name for each in names.programme.people}
        after = change.after
        found = after.get("owner_person") or after.get("owner_organisation") or ""
        return known.get(found) or self.tr("nobody")

    def _state(self, state: ActionState, into: object, row: ActionRow) -> str:
        room = row.today.rooms.get(str(into))
        if state is ActionState.CARRIED and room is not None:
            return self.tr("carried over to R{number}").format(number=room.label)
        return self.tr("open again") if state is ActionState.OPEN else state_name(state)


def _last(lines: Sequence[tuple[str, str]], most: int) -> Sequence[tuple[str, str]]:
    """Return the first line, which says how it came, and the last ones."""
    return lines if len(lines) <= most else (lines[0], *lines[1 - most :])
