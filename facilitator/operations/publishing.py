"""Publishing: one roundtable composed from what is stored, and written to a file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from facilitator.core.airtime import airtime
from facilitator.core.attribution import Policy, applied
from facilitator.core.interpretation import taking_part
from facilitator.core.model import Note, Programme, Promise, Record
from facilitator.core.names.check import Others
from facilitator.core.names.forgotten import read_hashed
from facilitator.core.state import state_at
from facilitator.core.tagging.scanner import scan
from facilitator.core.tagging.spans import SpanKind
from facilitator.core.unended import counted_until, left_at
from facilitator.operations.note_taking.context import local_day
from facilitator.operations.sent_versions import record_version
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.name_decisions import name_decisions
from facilitator.store.queries.names_ever import names_ever
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request, compose, policy_of
from facilitator.writeup.language import load_language
from facilitator.writeup.publish import publish


def compose_roundtable(db: Connection, roundtable: str, request: Request, *, now: int) -> Document:
    """Return the write-up of a roundtable as it stands; one that runs is counted up to `now`.

    One that nobody ended is counted up to its last act, and its write-up says so: see
    `core.unended`. A language that is not here, of a newer version say, is remarked on.

    Raises BadInput where the request asks for more than was promised.
    """
    programme = load_programme(db)
    record = load_record(db, roundtable)
    state = state_at(programme, record, counted_until(record, now))
    left = left_at(record, now)
    # Time as it was spoken, also through an interpreter; what interpreters said is nobody's.
    spoken = airtime(programme, record, state.now, of=taking_part(programme, record))
    state = state._replace(airtime=spoken)
    code = request.language or programme.language
    language = load_language(code)
    document = compose(
        programme,
        record,
        state,
        request,
        language=language,
        left=left,
        prose=_prose(db, programme, policy_of(record, request)),
        consents=load_consents(db, local_day(record, now).isoformat()),
        others=others_named(db),
        decisions=name_decisions(db),
    )
    if language.code == code:
        return document
    remark = f"This version has no write-ups in the language “{code}”: this one is in English."
    return replace(document, remarks=(*document.remarks, remark))


def others_named(db: Connection) -> Others:
    """Return who is looked for by the names check beside the roster."""
    ever = names_ever(db)
    hashed = filter(None, map(read_hashed, ever.hashed))
    return Others(ever.people, ever.organisations, ever.forgotten, tuple(hashed))


def publish_roundtable(
    store: Store, roundtable: str, request: Request, path: Path, *, at: int, force_reason: str = ""
) -> Document:
    """Write the write-up to a file in the format of its suffix, and return what was written.

    Raises BadInput and ExportRefused; then nothing was written. A reason given to write names all
    the same is journalled before the file is.
    """
    reason = force_reason.strip()
    if not reason:
        document = write_roundtable(store.db, roundtable, request, path, at=at)
        record_written(store, roundtable, document, path, at=at)
        return document
    document = compose_roundtable(store.db, roundtable, request, now=at)
    with store.act("force_export", at=at) as act:
        forced = act.create(
            "forced_export",
            roundtable=roundtable,
            audience=request.audience,
            file=path.name,
            reason=reason,
            at=at,
        )
        act.about(roundtable, forced)
    publish(document, path, force_reason=reason)
    record_written(store, roundtable, document, path, at=at)
    return document


def record_written(
    store: Store, roundtable: str, document: Document, path: Path, *, at: int
) -> Changes:
    """Keep that a write-up was written, and which notes it holds."""
    prose = words_in(store.db, load_record(store.db, roundtable), Request(document.audience))
    return record_version(store, roundtable, document, path, prose=prose, at=at)


def write_roundtable(
    db: Connection, roundtable: str, request: Request, path: Path, *, at: int
) -> Document:
    """Write the write-up to a file, and nothing to the programme: it may be one that is only read.

    Raises BadInput and ExportRefused; then nothing was written.
    """
    document = compose_roundtable(db, roundtable, request, now=at)
    publish(document, path)
    return document


def words_in(db: Connection, record: Record, request: Request) -> Callable[[Note], str]:
    """Return what gives a note's text as such a write-up holds it, without its sigils.

    Raises BadInput where the request asks for more than was promised.
    """
    return _prose(db, load_programme(db), policy_of(record, request))


def _prose(db: Connection, programme: Programme, policy: Policy) -> Callable[[Note], str]:
    vocabulary = vocabulary_of(db, programme)

    def prose(note: Note) -> str:
        # The day matters to due dates only, and these are stored.
        line = scan(note.text, vocabulary, today=date.min)
        due = next((each for each in line.spans if each.kind is SpanKind.DUE), None)
        if due is None or applied(note, policy) is not Promise.CHATHAM:
            return line.prose
        left = f"{note.text[: due.start].rstrip(' ,;:–—-')}{note.text[due.end :]}"
        return scan(left, vocabulary, today=date.min).prose

    return prose
