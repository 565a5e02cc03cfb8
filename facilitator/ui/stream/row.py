"""Row of the stream as values, made from a note or from a line on its way."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from facilitator.core.floor import organisations_of
from facilitator.core.instants import clock_time
from facilitator.core.model import Channel, Kind, Note, Programme
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.vocabulary import Vocabulary
from facilitator.operations.note_taking.context import day_in
from facilitator.ui.capture.outbox import Line
from facilitator.ui.palette_colours import Tone
from facilitator.ui.stream.words import (
    about_label,
    day_label,
    owner_label,
    said_label,
    wrote_label,
)
from facilitator.ui.texts import translate
from facilitator.ui.widgets.kinds import kind_label, kind_tone


@dataclass(frozen=True, slots=True)
class Tag:
    """A chip below a note."""

    text: str
    tone: Tone = Tone.NEUTRAL
    colour: str | None = None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What stands in a row. `id` with `revision` names this very content.

    `retry` is the number of a line that was refused and can be sent again, by the first of its
    tags, or be taken back, by the second. `doubts` are where unknown names begin and end.
    """

    id: str
    revision: int
    time: str
    kind: Tag
    text: str
    tags: tuple[Tag, ...]
    spoken: str
    quiet: bool = False  # still on its way
    struck: bool = False
    retry: int | None = None
    is_note: bool = False  # saved
    doubts: tuple[tuple[int, int], ...] = ()


def note_row(
    programme: Programme,
    vocabulary: Vocabulary,
    note: Note,
    *,
    zone: str,
    tags: Mapping[str, str],
    revision: int,
    reader: str | None,
    deleted: bool = False,
) -> NoteRow:
    """Show a note. `tags` are names by id.

    `reader` needs no telling which notes are their own; None says that one author wrote them all.
    """
    scanned = scan(note.text, vocabulary, today=day_in(zone, note.at))
    speakers = tuple(_speakers(programme, note))
    named = (Tag(f"#{tags[each]}", Tone.FINE) for each in note.tags if each in tags)
    marks = [*_marks(programme, note, reader=reader)]
    if deleted:
        marks.append(Tag(translate("Notes", "deleted"), Tone.OVER))
    chips = (*speakers, *_on_what(programme, note), *named, *marks)
    time = clock_time(note.at, zone)
    kind = Tag(kind_label(note.kind), kind_tone(note.kind))
    label = said_label if note.channel is Channel.SPOKEN else wrote_label
    said = label(", ".join(tag.text for tag in speakers)) if speakers else ""
    labels = ", ".join(tag.text for tag in chips[len(speakers) :])
    text = scanned.prose or note.text
    spoken = ". ".join(part for part in (f"{time}, {kind.text}", said, text, labels) if part)
    struck = note.off_the_record or deleted
    return NoteRow(
        note.id,
        revision,
        time,
        kind,
        text,
        chips,
        spoken,
        struck=struck,
        is_note=True,
        doubts=tuple(_doubts(scanned, text)),
    )


def _doubts(scanned: ScannedLine, text: str) -> Iterator[tuple[int, int]]:
    """Find the names that nobody knows: they stand in the sentence as they were typed."""
    done = 0
    for span in scanned.unresolved:
        name = scanned.text[span.start : span.end]
        at = text.find(name, done)
        if at >= 0:
            done = at + len(name)
            yield at, done


def line_row(zone: str, line: Line, *, reason: str) -> NoteRow:
    """Show a line that is not saved yet, and what to do about it; a `reason` is told once."""
    time = clock_time(line.began, zone)
    tags: tuple[Tag, ...] = ()
    kind = Tag(translate("Notes", "saving…"))
    if line.reason:
        kind = Tag(translate("Notes", "Not saved"), Tone.OVER)
        offers = (
            Tag(translate("Notes", "Try again"), Tone.ACCENT),
            Tag(translate("Notes", "Edit in the box"), Tone.ACCENT),
        )
        tags = (*offers, Tag(reason)) if reason else offers
    how = (
        translate("Notes", "Enter tries again, F2 takes it back into the box")
        if line.reason
        else ""
    )
    spoken = ". ".join(part for part in (kind.text, line.text, line.reason, how) if part)
    return NoteRow(
        f"line {line.number} {bool(line.reason)} {reason}",
        0,
        time,
        kind,
        line.text,
        tags,
        spoken,
        quiet=not line.reason,
        retry=line.number if line.reason else None,
    )


def _speakers(programme: Programme, note: Note) -> Iterator[Tag]:
    people = [each for each in programme.people if each.id in note.people]
    colours = {each.id: each.colour for each in programme.organisations}
    shorts = {each.id: each.short for each in programme.organisations}
    for organisation in note.said_by:
        if organisation in shorts:
            own = (each for each in people if organisation in organisations_of(each))
            label = " · ".join([shorts[organisation], *(name_beside(programme, p) for p in own)])
            yield Tag(label, colour=colours[organisation])
    said_by = set(note.said_by)
    alone = (each for each in people if said_by.isdisjoint(organisations_of(each)))
    yield from (Tag(full_name(programme, each)) for each in alone)


def _on_what(programme: Programme, note: Note) -> Iterator[Tag]:
    organisations = {each.id: each for each in programme.organisations}
    codes = {each.id: each.code for each in programme.questions}
    for about in note.about:
        if about in organisations:
            one = organisations[about]
            yield Tag(about_label(one.short), colour=one.colour)
    yield from (Tag(codes[each]) for each in note.questions if each in codes)


def _marks(programme: Programme, note: Note, *, reader: str | None) -> Iterator[Tag]:
    people = {p.id: p for p in programme.people}
    shorts = {each.id: each.short for each in programme.organisations}
    person = people.get(note.owner_person or "")
    owner = full_name(programme, person) if person else shorts.get(note.owner_organisation or "")
    if owner:
        yield Tag(owner_label(owner), Tone.ROSE)
    if note.due and note.kind is Kind.ACTION:
        yield Tag(day_label(date.fromisoformat(note.due)), Tone.ROSE)
    if note.star:
        yield Tag(translate("Notes", "★ starred"), Tone.AMBER)
    if note.gap:
        yield Tag(translate("Notes", "gap"), Tone.AMBER)
    if note.channel is not Channel.SPOKEN:
        yield Tag(
            translate("Notes", "chat")
            if note.channel is Channel.CHAT
            else translate("Notes", "written")
        )
    if note.off_the_record:
        yield Tag(translate("Notes", "off the record"), Tone.OVER)
    if note.author and reader not in (None, note.author):
        yield Tag(translate("Notes", "by {author}").format(author=note.author))
