"""Incoming notes of another laptop, placed in a roundtable of ours before anything is kept."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from facilitator.core.alike import shape_of
from facilitator.core.attribution import strictest
from facilitator.core.bringing import (
    Incoming,
    IncomingVerdict,
    Judged,
    Marks,
    Other,
    known_before,
    rank,
    twin_of,
)
from facilitator.core.floor import turn_at
from facilitator.core.foreign import translated
from facilitator.core.model import OFF_THE_RECORD, Channel, Note, Promise, Record
from facilitator.core.rule_in_force import BirthRule, birth_rule
from facilitator.core.schedule import item_at
from facilitator.core.speaking_for import said_for
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.text import fold
from facilitator.operations.bringing_in.ours import Ours, ids_of
from facilitator.operations.note_taking.context import Placed, Sticky, local_day, place

# Nobody knows when a note was done there, nor its clock quite to the second.
_TYPING_MS, _CLOCKS_APART_MS = 30_000, 2_000
_TOLD = ("tag", "sticky")  # said by whoever was typed, and not by whoever had the floor


@dataclass(frozen=True, slots=True)
class IncomingNote:
    """A note as it would be kept: our ids, our instant. `twin` is the id of ours it is like."""

    incoming: Incoming
    at: int
    prose: str
    placed: Placed
    about: tuple[str, ...]
    tags: tuple[str, ...]  # names
    attribution: str | None
    there: str | None  # the same, without what the room was promised here at that moment
    promised: Promise | None  # the strictest it was under, there or here, off the record aside
    owner_person: str | None
    owner_organisation: str | None
    due: str | None
    gap: bool
    verdict: IncomingVerdict = IncomingVerdict.NEW
    twin: str | None = None


def place_incoming(
    ours: Ours, other: Other, notes: Iterable[Incoming], *, offset_ms: int
) -> tuple[IncomingNote, ...]:
    """Say where notes land, and which are new, in the order of their instants.

    One of ours is like one of theirs at most: what was said twice there comes once.
    """
    landings: list[IncomingNote] = []
    taken: set[str] = set()
    for each in sorted(notes, key=lambda one: one.note.at):
        landing = _place(ours, other, each, taken, offset_ms=offset_ms)
        if landing.twin is not None:
            taken.add(landing.twin)
        landings.append(landing)
    return tuple(landings)


def _place(
    ours: Ours, other: Other, incoming: Incoming, taken: Collection[str], *, offset_ms: int
) -> IncomingNote:
    note, foreign = incoming.note, ours.foreign
    at = note.at + offset_ms
    born = birth_rule(ours.record, at - _CLOCKS_APART_MS, at + _TYPING_MS)
    scanned = scan(note.text, ours.vocabulary, today=local_day(ours.record, at))
    scanned = said_for(scanned, ours.programme, ours.record, at)
    there = _attribution_there(ours, incoming, scanned)
    landing = IncomingNote(
        incoming,
        at,
        prose=scanned.prose,
        placed=_placed(ours, other, incoming, scanned, at=at),
        about=scanned.about or translated(note.about, foreign.organisations),
        tags=_tags(other, note, scanned),
        attribution=max(there, born.attribution(), key=_rank),
        there=there,
        promised=_promised(other, incoming, born),
        owner_person=foreign.people.get(note.owner_person or ""),
        owner_organisation=foreign.organisations.get(note.owner_organisation or ""),
        due=note.due,
        gap=note.gap or scanned.gap,
    )
    judged = _judge(ours, landing, scanned, taken)
    return replace(landing, verdict=judged.verdict, twin=judged.twin)


def _judge(
    ours: Ours, landing: IncomingNote, scanned: ScannedLine, taken: Collection[str]
) -> Judged:
    incoming = landing.incoming
    if not ours.gone.isdisjoint(ids_of(incoming)):
        return Judged(IncomingVerdict.GONE)
    known = known_before(incoming, ours.kept.get(incoming.root, ()))
    if known is not None:
        return known
    placed = landing.placed
    speakers = frozenset((*placed.said_by, *placed.people))
    marks = Marks(
        kind=incoming.note.kind,
        owner=landing.owner_person or landing.owner_organisation,
        due=landing.due,
        about=frozenset(landing.about),
        speakers=speakers if scanned.said_by or scanned.people else frozenset(),
        questions=frozenset(scanned.questions),
    )
    twin = twin_of(
        shape_of(landing.prose),
        at=landing.at,
        speakers=speakers,
        mine=ours.mine,
        marks=marks,
        taken=taken,
    )
    return Judged(IncomingVerdict.ALIKE, twin.note.id) if twin else Judged(IncomingVerdict.NEW)


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
        return placed._replace(said_by=(), people=(), said_from="tag")
    typed = placed.said_from == "sticky" or note.channel is Channel.CHAT
    return placed._replace(said_from="tag") if typed else placed


def _record_for(ours: Ours, incoming: Incoming) -> Record:
    """Return our roundtable; for what came in writing without whoever was speaking then."""
    if incoming.note.channel is Channel.WRITTEN:
        return replace(ours.record, turns=(), runs=())
    if incoming.note.channel is Channel.CHAT:
        return replace(ours.record, turns=())
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


def _attribution_there(ours: Ours, incoming: Incoming, scanned: ScannedLine) -> str | None:
    """Return the rule of a note: the stricter one wins, of what was said there and here."""
    if incoming.note.off_the_record or scanned.off:
        return OFF_THE_RECORD
    here = ours.record.roundtable.promise.value
    return incoming.rule if incoming.note.attribution or rank(incoming.rule) > rank(here) else None


def _rank(rule: str | None) -> int:
    return -1 if rule is None else rank(rule)


def _promised(other: Other, incoming: Incoming, born: BirthRule) -> Promise | None:
    """Return what holds for a note should it ever be put on the record here."""
    own = born.and_of(incoming.note).promise
    promises = [each for each in (own,) if each is not None]
    if born.off or incoming.note.off_the_record:
        promises.append(_record_of(other, incoming).roundtable.promise)
    return strictest(*promises) if promises else None


def _record_of(other: Other, incoming: Incoming) -> Record:
    return next(each for each in other.records if each.roundtable.id == incoming.roundtable)
