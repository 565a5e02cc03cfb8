"""Our side of a bring-in: the roundtables and notes that another laptop's are compared with.

They are read only as far as the incoming notes need them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from rapidfuzz.fuzz import token_set_ratio
from rapidfuzz.process import extract

from facilitator.core.alike import shape_of
from facilitator.core.bringing import (
    REACH_MS,
    Incoming,
    Kept,
    Marks,
    Mine,
    Other,
    merged_spans,
)
from facilitator.core.foreign import Foreign
from facilitator.core.model import Note, Programme, Record
from facilitator.core.other_clock import SAME_CLOCK_MS, Where, possible_homes
from facilitator.core.tagging.scanner import scan
from facilitator.core.text import fold, fold_loose
from facilitator.core.vocabulary import Vocabulary
from facilitator.operations.note_taking.context import local_day
from facilitator.store.ids import stable_id
from facilitator.store.queries.kept import (
    by_root,
    erased_among,
    kept_notes,
    notes_by_id,
    origins_of,
    promises_of,
    texts_between,
)
from facilitator.store.queries.programme import load_programme, load_tags, roundtables
from facilitator.store.queries.programme_cache import tag_aliases
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection

_BATCH = 500  # texts that are looked at together
_SOONER_ALL = 30  # texts: for so many it takes longer to choose than to read all
_WORTH_A_LOOK = 70  # of 100: what two texts with their tags have in common at least


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
    promises: Mapping[str, str]  # of our roundtables, by id


def records_beside(db: Connection, other: Other, roundtable: str | None) -> tuple[Record, ...]:
    """Return our roundtables, with all that tells whether the notes of another file are of them."""
    heads = roundtables(db)
    possible = possible_homes(other, heads, roundtable=roundtable)
    return tuple(
        _with_same_words(db, other, load_record(db, head.id, notes=False))
        if head.id in possible
        else Record(head)
        for head in heads
    )


def read_our_side(db: Connection, other: Other, where: Where, record: Record) -> Ours:
    """Read what of ours the notes that go to a roundtable of ours are laid beside."""
    programme = load_programme(db)
    names = {name for _, name in load_tags(db)} | set(other.tags.values())
    vocabulary = Vocabulary.of(
        programme.organisations,
        programme.people,
        questions=programme.questions,
        tags=sorted(names),
        tag_aliases=tag_aliases(db),
    )
    record = replace(record, notes=())
    ids = {each for note in where.notes for each in ids_of(note)}
    kept = kept_notes(db, ids.union(*(other.came.get(each.root, ()) for each in where.notes)))
    similar = _similar(db, where, record)
    live = [each.id for each in kept if not each.deleted]
    notes = {each.id: each for each in notes_by_id(db, [*similar, *live])}
    origins = origins_of(db, similar)
    # What the other file has as well is a note of its own there: theirs is another one.
    theirs = {each.root for each in other.notes} | other.shared
    return Ours(
        programme=programme,
        record=record,
        vocabulary=vocabulary,
        foreign=Foreign.between(other.programme, programme),
        mine=tuple(
            _mine(notes[each], origins.get(each, each), record, vocabulary)
            for each in similar
            if theirs.isdisjoint((each, origins.get(each)))
        ),
        kept=by_root(kept),
        gone=erased_among(db, ids),
        notes=notes,
        promises=promises_of(db),
    )


def brought_id(incoming: Incoming, *, edited: bool = False) -> str:
    """Return the id that a note has here: the same whenever, and from whichever file, it comes.

    One that was `edited` since it was here stands beside the one there is.
    """
    name = f"{incoming.root}\n{fold(incoming.note.text)}" if edited else incoming.root
    return stable_id(incoming.note.at, name)


def ids_of(incoming: Incoming) -> frozenset[str]:
    """Return the ids under which a note may be here."""
    return frozenset({incoming.root, brought_id(incoming), brought_id(incoming, edited=True)})


def _with_same_words(db: Connection, other: Other, record: Record) -> Record:
    """Add those notes that have the words of one of theirs: they tell how far clocks are apart."""
    texts = {fold(each.note.text) for each in other.notes}
    spans = merged_spans((each.note.at for each in other.notes), SAME_CLOCK_MS)
    lines = texts_between(db, record.roundtable.id, spans)
    ids = [row_id for row_id, _, text in lines if fold(text) in texts]
    return replace(record, notes=notes_by_id(db, ids))


def _similar(db: Connection, where: Where, record: Record) -> list[str]:
    """Return the notes of our roundtable (ids) that may have much in common with one of theirs."""
    wanted = {fold_loose(each.note.text) for each in where.notes}
    instants = (each.note.at + where.offset.ms for each in where.notes)
    lines = texts_between(db, record.roundtable.id, merged_spans(instants, REACH_MS))
    if len(wanted) > _SOONER_ALL:
        return [row_id for row_id, _, _ in lines]
    found: list[str] = []
    for batch in _batches(lines):
        texts = [fold_loose(text) for _, _, text in batch]
        hits = {
            index
            for each in wanted
            for _, _, index in extract(
                each, texts, scorer=token_set_ratio, score_cutoff=_WORTH_A_LOOK, limit=None
            )
        }
        found += [batch[index][0] for index in sorted(hits)]
    return found


def _batches(lines: Iterator[tuple[str, int, str]]) -> Iterator[list[tuple[str, int, str]]]:
    while batch := list(islice(lines, _BATCH)):
        yield batch


def _mine(note: Note, root: str, record: Record, vocabulary: Vocabulary) -> Mine:
    scanned = scan(note.text, vocabulary, today=local_day(record, note.at))
    typed = scanned.said_by or scanned.people
    marks = Marks(
        kind=note.kind,
        owner=note.owner_person or note.owner_organisation,
        due=note.due,
        about=frozenset(note.about),
        speakers=frozenset((*note.said_by, *note.people)) if typed else frozenset(),
        questions=frozenset(scanned.questions),
    )
    return Mine(note, root, shape_of(scanned.prose), marks)
