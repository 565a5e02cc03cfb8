"""Where a note of another laptop lands in a roundtable of ours, before anything is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from facilitator.core.attribution import STRICTNESS, strictest
from facilitator.core.bringing import (
    Incoming,
    Judged,
    Kept,
    Mine,
    Other,
    Verdict,
    known_before,
    shape_of,
    twin_of,
)
from facilitator.core.floor import turn_at
from facilitator.core.foreign import Foreign, translated
from facilitator.core.model import OFF_THE_RECORD, Channel, Note, Programme, Promise, Record
from facilitator.core.schedule import item_at
from facilitator.core.tagging import ScannedLine, scan
from facilitator.core.text import fold
from facilitator.core.vocabulary import Vocabulary
from facilitator.operations.note_context import Placed, Sticky, local_day, place
from facilitator.store.ids import stable_id
from facilitator.store.privacy.erasures import redaction_for
from facilitator.store.queries.arriving import kept_notes, origins_of
from facilitator.store.queries.programme import load_programme, load_tags
from facilitator.store.queries.records import load_note, load_record
from facilitator.store.sqlite import Connection

_TOLD = ("tag", "sticky")  # said by whoever was typed, and not by whoever had the floor


@dataclass(frozen=True, slots=True)
class Ours:
    """What notes are laid beside: our roundtable, its notes, and what the file knows already."""

    programme: Programme
    record: Record
    vocabulary: Vocabulary
    foreign: Foreign
    mine: tuple[Mine, ...]
    kept: Mapping[str, tuple[Kept, ...]]  # by the id they have here, and where they came from
    gone: frozenset[str]
    notes: Mapping[str, Note]  # those that one of theirs may be like


@dataclass(frozen=True, slots=True)
class Landing:
    """A note as it would be kept: our ids, our instant. `twin` is the id of ours it is like."""

    incoming: Incoming
    at: int
    prose: str
    placed: Placed
    about: tuple[str, ...]
    tags: tuple[str, ...]  # names
    attribution: str | None
    owner_person: str | None
    owner_organisation: str | None
    due: str | None
    gap: bool
    verdict: Verdict = Verdict.NEW
    twin: str | None = None


def look(db: Connection, other: Other, roundtable: str) -> Ours:
    """Read what of ours the notes of another file are laid beside."""
    programme = load_programme(db)
    record = load_record(db, roundtable)
    names = {name for _, name in load_tags(db)} | set(other.tags.values())
    vocabulary = Vocabulary.of(
        programme.organisations, programme.people, questions=programme.questions, tags=sorted(names)
    )
    roots = {each.root for each in other.notes}
    origins = origins_of(db, roundtable)
    redaction = redaction_for(db, ())
    kept = kept_notes(db, roots)
    notes = {each.id: each for each in record.notes}
    notes |= {
        each.id: load_note(db, each.id)
        for each in kept
        if not each.deleted and each.id not in notes
    }
    return Ours(
        programme=programme,
        record=replace(record, notes=()),
        vocabulary=vocabulary,
        foreign=Foreign.between(other.programme, programme),
        mine=tuple(
            _mine(note, origins.get(note.id, note.id), record, vocabulary)
            for note in record.notes
            # What the other file has as well is a note of its own there: theirs is another one.
            if roots.isdisjoint((note.id, origins.get(note.id)))
        ),
        kept=_by_root(kept),
        gone=redaction.erased if redaction else frozenset(),
        notes=notes,
    )


def _mine(note: Note, root: str, record: Record, vocabulary: Vocabulary) -> Mine:
    prose = scan(note.text, vocabulary, today=local_day(record, note.at)).prose
    return Mine(note, root, shape_of(prose))


def _by_root(kept: tuple[Kept, ...]) -> dict[str, tuple[Kept, ...]]:
    found: dict[str, tuple[Kept, ...]] = {}
    for each in kept:
        for root in {each.id, each.origin} - {None}:
            found[str(root)] = (*found.get(str(root), ()), each)
    return found


def land(ours: Ours, other: Other, incoming: Incoming, *, offset_ms: int) -> Landing:
    """Say where a note lands, and whether it is new."""
    note, foreign = incoming.note, ours.foreign
    at = note.at + offset_ms
    scanned = scan(note.text, ours.vocabulary, today=local_day(ours.record, at))
    landing = Landing(
        incoming,
        at,
        prose=scanned.prose,
        placed=_placed(ours, other, incoming, scanned, at=at),
        about=scanned.about or translated(note.about, foreign.organisations),
        tags=_tags(other, note, scanned),
        attribution=_attribution(ours, other, incoming, scanned),
        owner_person=foreign.people.get(note.owner_person or ""),
        owner_organisation=foreign.organisations.get(note.owner_organisation or ""),
        due=note.due,
        gap=note.gap or scanned.gap,
    )
    judged = _judge(ours, landing)
    return replace(landing, verdict=judged.verdict, twin=judged.twin)


def brought_id(incoming: Incoming, *, edited: bool = False) -> str:
    """Return the id that a note has here: the same whenever, and from whichever file, it comes.

    One that was `edited` since it was here stands beside the one there is.
    """
    name = f"{incoming.root}\n{fold(incoming.note.text)}" if edited else incoming.root
    return stable_id(incoming.note.at, name)


def _judge(ours: Ours, landing: Landing) -> Judged:
    incoming = landing.incoming
    ids = {incoming.root, brought_id(incoming), brought_id(incoming, edited=True)}
    if not ours.gone.isdisjoint(ids):
        return Judged(Verdict.GONE)
    known = known_before(incoming, ours.kept.get(incoming.root, ()))
    if known is not None:
        return known
    speakers = {*landing.placed.said_by, *landing.placed.people}
    shape = shape_of(landing.prose)
    twin = twin_of(shape, at=landing.at, speakers=speakers, mine=ours.mine)
    return Judged(Verdict.ALIKE, twin.note.id) if twin else Judged(Verdict.NEW)


def _placed(
    ours: Ours, other: Other, incoming: Incoming, scanned: ScannedLine, *, at: int
) -> Placed:
    """Place a note: by its own tags, else by theirs, else by our floor, else by theirs.

    Somebody they named whom we do not have is nobody here, never whoever had our floor.
    """
    note, foreign, record = incoming.note, ours.foreign, _record_for(ours, incoming)
    turn, item = turn_at(record, at), item_at(record, at)
    organisations = translated(note.said_by, foreign.organisations)
    people = translated(note.people, foreign.people)
    named = bool(note.said_by or note.people)
    told = named and (incoming.said_from in _TOLD or note.channel is not Channel.SPOKEN)
    theirs = told or (named and turn is None)
    sticky = Sticky(
        organisations=organisations if theirs else (),
        people=people if theirs else (),
        turn=turn.id if turn else None,
        questions=_own_questions(ours, other, incoming),
        item=item.id if item else None,
    )
    placed = place(record, scanned, at=at, sticky=sticky)
    if told and not (organisations or people or scanned.said_by or scanned.people):
        return replace(placed, said_by=(), people=(), said_from="tag")
    return replace(placed, said_from="tag") if placed.said_from == "sticky" else placed


def _record_for(ours: Ours, incoming: Incoming) -> Record:
    """Return our roundtable; for what came in writing without whoever was speaking then."""
    if incoming.note.channel is Channel.WRITTEN:
        return replace(ours.record, turns=(), runs=())
    return ours.record


def _own_questions(ours: Ours, other: Other, incoming: Incoming) -> tuple[str, ...]:
    """Return the questions that the note has there not only because of its item or roundtable."""
    note = incoming.note
    record = _record_of(other, incoming)
    inherited = {record.roundtable.question}
    inherited |= {item.question for item in record.items if item.id == note.item}
    if set(note.questions) <= inherited and note.channel is not Channel.WRITTEN:
        return ()
    return translated(note.questions, ours.foreign.questions)


def _tags(other: Other, note: Note, scanned: ScannedLine) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for name in (*scanned.tags, *(other.tags[each] for each in note.tags if each in other.tags)):
        first.setdefault(fold(name), name)
    return tuple(first.values())


def _attribution(ours: Ours, other: Other, incoming: Incoming, scanned: ScannedLine) -> str | None:
    """Return the rule of a note: the stricter one wins, of what was said there and here."""
    note = incoming.note
    if note.off_the_record or scanned.off:
        return OFF_THE_RECORD
    if note.attribution is not None and note.attribution not in STRICTNESS:
        return note.attribution  # of a later version: counts as off the record
    there = _record_of(other, incoming).roundtable.promise
    rule = strictest(there, Promise(note.attribution)) if note.attribution else there
    here = ours.record.roundtable.promise
    return rule.value if note.attribution or strictest(rule, here) is not here else None


def _record_of(other: Other, incoming: Incoming) -> Record:
    return next(each for each in other.records if each.roundtable.id == incoming.roundtable)
