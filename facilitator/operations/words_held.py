"""The notes that a write-up holds, each with its section and a fingerprint of its words."""

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import NamedTuple

from facilitator.core.errors import BadInput
from facilitator.core.model import Promise
from facilitator.core.outlines import SHIPPED, Section
from facilitator.core.sent_version import AskedFor, SentVersion, word_mark
from facilitator.operations.subjects import record_of
from facilitator.operations.words_now import Told, words_now
from facilitator.store.queries.name_decisions import name_decisions
from facilitator.store.queries.outlines import load_outlines
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request
from facilitator.writeup.holding import lines_holding


class Held(NamedTuple):
    """Where a note stands, and the fingerprint of what it says there; `kind` is the note's."""

    section: int
    mark: str
    kind: str


def words_held(
    db: Connection, roundtable: str, document: Document, request: Request, *, now: int
) -> dict[str, Held]:
    """Return the notes (ids) that a write-up holds."""
    record = record_of(db, roundtable, request)
    told = words_now(db, record, request, now=now)
    words = {note: each.words for note, each in told.items()}
    kinds = {each.id: each.kind.value for each in record.notes}
    key = name_decisions(db).key
    return {
        note: Held(line.section, word_mark(told[note].whole, key), kinds[note])
        for note, line in lines_holding(document, words).items()
    }


def marks_of(words: Mapping[str, Held]) -> dict[str, str]:
    """Return the fingerprints alone."""
    return {note: each.mark for note, each in words.items()}


def request_of(db: Connection, version: SentVersion) -> Request:
    """Return what a version was asked for with; its outline is the one that has its name now."""
    known = (*load_outlines(db), *SHIPPED)
    asked: AskedFor = version.asked
    promise = Promise(asked.promise) if asked.promise in list(Promise) else None
    return Request(
        version.audience,
        asked.group,
        promise=promise,
        language=asked.language,
        leave_out=asked.leave_out,
        outline=next((each for each in known if each.name == asked.outline), None),
        also=tuple(each for each in Section if each.value in asked.also),
        but=tuple(each for each in Section if each.value in asked.but),
    )


def out_of_date(
    db: Connection, version: SentVersion, *, now: int, among: Collection[str] | None = None
) -> frozenset[str]:
    """Return the notes (ids) that a version holds otherwise than one written now would.

    They were taken off the record, reworded, struck or deleted, their consent was withdrawn, or who
    is named in them was forgotten.
    """
    looked_at = version.held.keys() if among is None else version.held.keys() & among
    words: dict[str, Told] = {}
    for request in (request_of(db, version), Request(version.audience)):
        with suppress(BadInput):  # more was promised since; of one organisation perhaps too much
            words = _words_of(db, version, request, looked_at, now=now)
            break
    key, before = name_decisions(db).key, version.words or {}
    return frozenset(
        note
        for note in looked_at
        if note not in words
        or (note in before and word_mark(words[note].whole, key) != before[note])
    )


def _words_of(
    db: Connection, version: SentVersion, request: Request, among: Collection[str], *, now: int
) -> dict[str, Told]:
    record = record_of(db, version.roundtable, request)
    record = replace(record, notes=tuple(each for each in record.notes if each.id in among))
    return words_now(db, record, request, now=now)


def notes_out(db: Connection, among: Collection[str] | None = None, *, now: int) -> frozenset[str]:
    """Return those of some notes (ids), or of all, that a version still holds otherwise."""
    versions = {(each.roundtable, each.key): each for each in sent_versions(db)}
    found: frozenset[str] = frozenset()
    for each in versions.values():
        if among is None or not each.held.keys().isdisjoint(among):
            found |= out_of_date(db, each, now=now, among=among)
    return found
