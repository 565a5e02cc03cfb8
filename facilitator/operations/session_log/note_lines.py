"""Lines of a session log for notes: as they were typed, with what they are told by beside that."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from facilitator.core.attribution import strictness
from facilitator.core.model import Channel, Kind, Note, Programme, Promise, Record
from facilitator.core.rule_in_force import birth_rule
from facilitator.core.speaking_for import said_for
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.vocabulary import Vocabulary
from facilitator.operations.note_taking.context import (
    NOTHING_STICKY,
    Placed,
    Sticky,
    context_after,
    local_day,
    place,
)
from facilitator.operations.session_log.room_lines import person_typed
from facilitator.writeup.data.log import LogLine, Order, remarks_on

_RULE_GUARD_MS = 300  # a promise that ends sooner is taken for a finger that bounced


class NoteLines:
    """Follows what the lines would be taken for when they are played, one after the other."""

    def __init__(self, programme: Programme, record: Record, vocabulary: Vocabulary) -> None:
        self._programme, self._vocabulary = programme, vocabulary
        # It is played without this agenda, whose items have questions of their own.
        self._record = replace(record, items=(), runs=())
        self._notes = [each for each in record.notes if each.channel is not Channel.WRITTEN]
        self._written = len(record.notes) - len(self._notes)
        self._sticky: Sticky = NOTHING_STICKY
        self._rule: tuple[str, int] | None = None  # ours, for single notes, and its begin
        self._otherwise = 0

    def lines(self) -> Iterator[LogLine]:
        """Yield each note, after what makes it the same note again."""
        for note in sorted(self._notes, key=lambda each: each.at):
            yield from (LogLine(note.at, Order.NOTE, text) for text in self._typed(note))

    def remarks(self) -> Iterator[str]:
        """Say what a log cannot hold. Asked once the lines were made."""
        return remarks_on(written=self._written, otherwise=self._otherwise)

    def _typed(self, note: Note) -> Iterator[str]:
        yield from self._promised(note)
        text = self._with_kind(note)
        if not self._is_as_kept(self._placed(text, note), note):
            context = self._context(note)
            if context:
                scanned = self._scan(context, note)
                self._sticky = context_after(self._record, scanned, at=note.at, sticky=self._sticky)
                yield context
            self._otherwise += not self._is_as_kept(self._placed(text, note), note)
        yield text

    def _with_kind(self, note: Note) -> str:
        """Return the text, with the kind before it where that was set by other means."""
        scanned = self._scan(note.text, note)
        if (scanned.kind or Kind.INSIGHT) is note.kind:
            return note.text
        return f"!{note.kind.value.split()[-1]} {note.text}"

    def _promised(self, note: Note) -> Iterator[str]:
        """Yield what has to be promised first, so that a note is under no looser rule than now.

        It ends with the next note that is not under it: never sooner than a finger can bounce.
        """
        own = note.attribution if note.attribution in set(Promise) else None
        born = birth_rule(self._record, note.at).attribution()
        if strictness(own) <= strictness(born):
            own = None
        if self._rule is not None and self._rule[0] != own:
            if note.at - self._rule[1] < _RULE_GUARD_MS and strictness(own) < strictness(
                self._rule[0]
            ):
                return
            yield "/promise"
            self._rule = None
            if born is not None and own is None:
                yield f"/promise {born}"
        if own is not None and self._rule is None:
            self._rule = (own, note.at)
            yield f"/promise {own}"

    def _context(self, note: Note) -> str:
        """Return a line of tags only: who said a note, and on which questions it is."""
        handles = {each.id: each.handle for each in self._programme.organisations}
        codes = {each.id: each.code for each in self._programme.questions}
        homes = {each.id: each.organisation for each in self._programme.people}
        brought = {homes.get(each) for each in note.people}
        tags = [person_typed(self._programme, each) for each in note.people if each in homes]
        said_by = [each for each in note.said_by if each not in brought]
        tags += [f"@{handles[each]}" for each in said_by if each in handles]
        tags += [f"#{codes[each]}" for each in note.questions if each in codes]
        return " ".join(tags)

    def _placed(self, text: str, note: Note) -> Placed:
        scanned = self._scan(text, note)
        return place(self._record, scanned, at=note.at, sticky=self._sticky)

    def _is_as_kept(self, placed: Placed, note: Note) -> bool:
        said = (placed.said_by, placed.people, placed.questions)
        return tuple(map(set, said)) == (set(note.said_by), set(note.people), set(note.questions))

    def _scan(self, text: str, note: Note) -> ScannedLine:
        today: date = local_day(self._record, note.at)
        scanned = scan(text, self._vocabulary, today=today)
        return said_for(scanned, self._programme, self._record, note.at)
