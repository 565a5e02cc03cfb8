"""A note in words: what each column of a list says, and how a row is read out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from facilitator.core.attribution import speaking_organisations
from facilitator.core.floor import organisations_of
from facilitator.core.instants import clock_time, local_moment
from facilitator.core.model import Channel, Kind, Note, Programme, Promise, Roundtable
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.tagging.spans import without_due
from facilitator.core.vocabulary import Vocabulary
from facilitator.ui.local_forms import day_label, moment_label
from facilitator.ui.notes.words import about_label, owner_label, said_label, wrote_label
from facilitator.ui.palette_colours import Tone
from facilitator.ui.promises import promise_name
from facilitator.ui.texts import translate, without_mark
from facilitator.ui.widgets.chip_label import ChipLabel
from facilitator.ui.wording import read_out

Chips = tuple[ChipLabel, ...]


@dataclass(frozen=True, slots=True, eq=False)
class NoteNames:
    """The names that a note's ids stand for; `tags` are names by id."""

    programme: Programme
    vocabulary: Vocabulary
    tags: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class NoteRow:
    """A saved note as every list shows it. What a list has no room for is never worked out.

    `home` is its roundtable; a contribution may belong to none. `agreed` says how it stands with
    the consent to it, where whoever made the row has looked.
    """

    note: Note
    home: Roundtable | None
    names: NoteNames
    agreed: str = ""

    @property
    def where(self) -> str:
        """The roundtable as "R2"; "" for a contribution to none."""
        return f"R{self.home.label}" if self.home else ""

    @cached_property
    def time(self) -> str:
        if self.home is None:
            return translate("Review", "written")
        return clock_time(self.note.at, self.home.zone)

    @property
    def day_and_time(self) -> str:
        """As "2026-11-12 14:05" in the zone of the roundtable.

        A contribution to none was written at some other time than it came in.
        """
        if self.home is None:
            return ""
        return moment_label(local_moment(self.note.at, self.home.zone))

    @cached_property
    def kind(self) -> ChipLabel:
        return ChipLabel.of_kind(self.note.kind)

    @cached_property
    def one_line(self) -> str:
        return " ".join(self._scanned.prose.split())

    @property
    def task_in_one_line(self) -> str:
        """The prose without the day it is due, where that stands beside it; "" without words."""
        left = without_due(self._scanned.text, self._scanned.spans) if self.note.due else None
        if left is None:
            return self.one_line
        return " ".join(scan(left, self.names.vocabulary, today=date.min).prose.split())

    @property
    def text(self) -> str:
        """The prose in its lines, or what was typed where that is nothing but tags."""
        return self._scanned.prose or self.note.text

    @property
    def doubts(self) -> tuple[tuple[int, int], ...]:
        """Where in `text` the names begin and end that nobody knows: they stand as typed."""
        found, done = [], 0
        for span in self._scanned.unresolved:
            name = self._scanned.text[span.start : span.end]
            at = self.text.find(name, done)
            if at >= 0:
                done = at + len(name)
                found.append((at, done))
        return tuple(found)

    @cached_property
    def speakers(self) -> Chips:
        """Who said it: organisations, each with its people beside it, then people alone."""
        return tuple(_speakers(self.names.programme, self.note))

    @cached_property
    def organisations(self) -> Chips:
        """Who said it, people as their organisation."""
        found = speaking_organisations(self.note, self.names.programme)
        return tuple(ChipLabel.of_organisation(each) for each in found)

    @property
    def about_whom(self) -> Chips:
        """Whom it is about, under a heading that says so."""
        known = {each.id: each for each in self.names.programme.organisations}
        found = [known[each] for each in self.note.about if each in known]
        return tuple(ChipLabel.of_organisation(each) for each in found)

    @property
    def about(self) -> Chips:
        whom = self.about_whom
        return tuple(ChipLabel(about_label(each.text), colour=each.colour) for each in whom)

    @cached_property
    def questions(self) -> Chips:
        codes = {each.id: each.code for each in self.names.programme.questions}
        return tuple(ChipLabel(codes[each]) for each in self.note.questions if each in codes)

    @property
    def tags(self) -> Chips:
        known = self.names.tags
        found = [known[each] for each in self.note.tags if each in known]
        return tuple(ChipLabel(f"#{each}", Tone.FINE) for each in found)

    @property
    def task(self) -> Chips:
        """Who takes it on, and by which day."""
        return tuple(_task(self.names.programme, self.note))

    @property
    def owner(self) -> str:
        """Who takes it on; "" for nobody."""
        return _owner(self.names.programme, self.note)

    @property
    def due(self) -> str:
        """By which day it is to be done; "" where that is not said."""
        return day_label(date.fromisoformat(self.note.due)) if self.note.due else ""

    @property
    def marks(self) -> Chips:
        """What is to be seen of it at once: starred, a gap, not spoken, off the record."""
        return tuple(_marks(self.note))

    @property
    def attribution(self) -> str:
        """How it may be attributed: a quote also by what was agreed to, "agreed, named"."""
        return self.agreed or attribution_in_words(self.note)

    @cached_property
    def labels(self) -> Chips:
        """All that stands beside the text but who said it."""
        return (*self.about, *self.questions, *self.tags, *self.task, *self.marks)

    def spoken(self, *further: ChipLabel) -> str:
        """Return how the row is read out, with further labels at its end."""
        label = said_label if self.note.channel is Channel.SPOKEN else wrote_label
        names = ", ".join(each.text for each in self.speakers)
        labels = ", ".join(without_mark(each.text) for each in (*self.labels, *further))
        begin = f"{self.time}, {self.kind.text}"
        parts = (begin, label(names) if names else "", self.text, labels)
        return read_out(parts)

    @cached_property
    def _scanned(self) -> ScannedLine:
        # The day matters to due dates only, and these are stored.
        return scan(self.note.text, self.names.vocabulary, today=date.min)


def attribution_in_words(note: Note) -> str:
    """Return how a note may be attributed: "as promised", or by its own rule."""
    if note.attribution is None:
        return translate("Review", "as promised")
    if note.off_the_record:
        return translate("Review", "off the record")
    if note.attribution in set(Promise):
        return promise_name(Promise(note.attribution))
    return note.attribution


def _speakers(programme: Programme, note: Note) -> Iterator[ChipLabel]:
    people = [each for each in programme.people if each.id in note.people]
    known = {each.id: each for each in programme.organisations}
    for one in (known[each] for each in note.said_by if each in known):
        own = (each for each in people if one.id in organisations_of(each))
        label = " · ".join([one.short, *(name_beside(programme, each) for each in own)])
        yield ChipLabel(label, colour=one.colour)
    said_by = set(note.said_by)
    alone = (each for each in people if said_by.isdisjoint(organisations_of(each)))
    yield from (ChipLabel(full_name(programme, each)) for each in alone)


def _task(programme: Programme, note: Note) -> Iterator[ChipLabel]:
    owner = _owner(programme, note)
    if owner:
        yield ChipLabel(owner_label(owner), Tone.ROSE)
    if note.due and note.kind is Kind.ACTION:
        yield ChipLabel(day_label(date.fromisoformat(note.due)), Tone.ROSE)


def _owner(programme: Programme, note: Note) -> str:
    for person in programme.people if note.owner_person else ():
        if person.id == note.owner_person:
            return full_name(programme, person)
    shorts = {each.id: each.short for each in programme.organisations}
    return shorts.get(note.owner_organisation or "", "")


def _marks(note: Note) -> Iterator[ChipLabel]:
    if note.star:
        yield ChipLabel(translate("Notes", "★ starred"), Tone.AMBER)
    if note.gap:
        yield ChipLabel(translate("Notes", "gap"), Tone.AMBER)
    if note.channel is Channel.CHAT:
        yield ChipLabel(translate("Notes", "chat"))
    elif note.channel is not Channel.SPOKEN:
        yield ChipLabel(translate("Notes", "written"))
    if note.off_the_record:
        yield ChipLabel(translate("Notes", "off the record"), Tone.OVER)
