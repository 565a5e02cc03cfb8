"""Publishing: one roundtable composed from what is stored, and written to a file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.core.airtime import airtime
from facilitator.core.approval import UNAPPROVED, Approval
from facilitator.core.go_ahead import NOTHING_SAID, GoAhead
from facilitator.core.interpretation import taking_part
from facilitator.core.model import Programme, Record
from facilitator.core.sent_version import AskedFor
from facilitator.core.state import State, state_at
from facilitator.core.unended import counted_until, left_at
from facilitator.operations.ahead import with_what_is_ahead
from facilitator.operations.approving import approval_of
from facilitator.operations.differing import Difference, differences, is_compared
from facilitator.operations.going_out import require_all
from facilitator.operations.note_taking.context import local_day
from facilitator.operations.others_named import others_named
from facilitator.operations.reading_through import read_through, reading_of
from facilitator.operations.sent_versions import record_version
from facilitator.operations.session_log.write import with_session_log
from facilitator.operations.subjects import about, gathered, row_of
from facilitator.operations.words_held import marks_of, words_held
from facilitator.operations.words_now import prose_under
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.name_decisions import name_decisions
from facilitator.store.queries.programme import load_programme, load_tags, roundtables
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Beside, Request, compose, policy_of
from facilitator.writeup.formats import Format
from facilitator.writeup.language import load_language
from facilitator.writeup.names import letters_of_words
from facilitator.writeup.publish import STEPS, publish, require_format

if TYPE_CHECKING:
    from facilitator.writeup.word.template import Template


def compose_roundtable(db: Connection, subject: str, request: Request, *, now: int) -> Document:
    """Return the write-up of a roundtable (id), or of several (the key of a subject), as it stands.

    One that runs is counted up to `now`, one that nobody ended up to its last act, and its write-up
    says so: see `core.unended`. A language that is not here, of a newer version say, is remarked
    on. It is a draft unless it was approved with the very words it has.

    Raises BadInput where the request asks for more than was promised.
    """
    draft = _composed(db, subject, request, UNAPPROVED, now=now)
    approval = approval_of(db, subject, draft)
    if approval == UNAPPROVED:
        return draft
    return _composed(db, subject, request, approval, now=now)


def _composed(
    db: Connection, subject: str, request: Request, approval: Approval, *, now: int
) -> Document:
    programme = load_programme(db)
    found = gathered(db, subject, request)
    code = request.language or programme.language
    language = load_language(code)
    tags = load_tags(db)
    document = compose(
        programme,
        found.record,
        _state(programme, found.record, now),
        request,
        language=language,
        left=left_at(found.record, now),
        prose=prose_under(db, programme, policy_of(found.record, request)),
        consents=load_consents(db, local_day(found.record, now).isoformat()),
        others=others_named(db),
        decisions=name_decisions(db),
        known=letters_of_words(" ".join(name for _, name in tags)),
        beside=Beside(
            findings=found.findings,
            tags=tags,
            approval=approval,
            kind=found.subject.kind,
            name=found.name,
            told=tuple((each, _state(programme, each, now)) for each in found.told),
            hidden=found.hidden,
            grounds=found.grounds,
            rooms=roundtables(db),
        ),
    )
    if language.code == code:
        return document
    remark = f"This version has no write-ups in the language “{code}”: this one is in English."
    return replace(document, remarks=(*document.remarks, remark))


def _state(programme: Programme, record: Record, now: int) -> State:
    """Return the state, with time as it was spoken, also through an interpreter.

    What interpreters said is nobody's.
    """
    state = state_at(programme, record, counted_until(record, now))
    spoken = airtime(programme, record, state.now, of=taking_part(programme, record))
    return state._replace(airtime=spoken)


def publish_roundtable(
    store: Store,
    roundtable: str,
    request: Request,
    path: Path,
    *,
    at: int,
    ahead: GoAhead = NOTHING_SAID,
    template: "Template | None" = None,
) -> Document:
    """Write the write-up to a file in the format of its suffix, and return what was written.

    `template` dresses a Word file. Raises as `require_all` does, and Stopped where the watch of the
    store says so; then nothing was written. Who read it through, and a reason given to write some
    names all the same, are journalled before the file is.
    """
    step = _steps(store)
    document = compose_roundtable(store.db, roundtable, request, now=at)
    step(1)
    words = words_held(store.db, roundtable, document, request, now=at)
    require_all(store.db, roundtable, document, path, ahead, words=marks_of(words))
    step(1)
    forced = ahead.forced()
    if ahead.reason.strip():
        force_export(store, roundtable, document.audience, path, ahead.reason.strip(), at=at)
    if ahead.read_by.strip() and reading_of(store.db, roundtable, document).unread:
        read_through(store, roundtable, document, by=ahead.read_by, at=at)
    whole = _whole(store.db, roundtable, document, path, now=at)
    document = publish(whole, path, forced=forced, template=template, between=step)
    record_version(store, roundtable, document, path, words, asked=_asked(request), at=at)
    return document


def _steps(store: Store) -> Callable[[int], None]:
    """Return what is called after each step of an export: whoever watches is told, and may stop it.

    Composed, and looked at, are two of them; writing the file is the last. Called with 0 it only
    asks.
    """
    watch = store.watch
    if watch is None:
        return lambda _: None
    watch.expect(2 + STEPS + 1)
    watch.did(0)  # the first step may be the longest
    return watch.did


def force_export(
    store: Store, roundtable: str, audience: str, path: Path, reason: str, *, at: int
) -> Changes:
    """Keep that some names are written all the same: which, why, for whom, and in which file."""
    with store.act("force_export", at=at) as act:
        forced = act.create(
            "forced_export",
            roundtable=row_of(roundtable),
            audience=audience,
            file=path.name,
            reason=reason,
            at=at,
        )
        act.about(*about(roundtable), forced)
    return act.changes


def write_roundtable(
    db: Connection,
    roundtable: str,
    request: Request,
    path: Path,
    *,
    at: int,
    ahead: GoAhead = NOTHING_SAID,
    template: "Template | None" = None,
) -> Document:
    """Write the write-up to a file, and nothing to the programme: it may be one that is only read.

    Raises as `require_all` does; then nothing was written.
    """
    document = compose_roundtable(db, roundtable, request, now=at)
    marks = _marks(db, roundtable, document, request, now=at)
    require_all(db, roundtable, document, path, ahead, words=marks)
    whole = _whole(db, roundtable, document, path, now=at)
    return publish(whole, path, forced=ahead.forced(), template=template)


def record_written(
    store: Store, roundtable: str, document: Document, request: Request, path: Path, *, at: int
) -> Changes:
    """Keep that a write-up was written, which notes it holds, and what tells it from others."""
    words = words_held(store.db, roundtable, document, request, now=at)
    return record_version(store, roundtable, document, path, words, asked=_asked(request), at=at)


def differences_from(
    db: Connection, roundtable: str, request: Request, *, now: int
) -> tuple[Difference, ...]:
    """Return the earlier versions that such a write-up differs from by the notes of few."""
    document = compose_roundtable(db, roundtable, request, now=now)
    marks = _marks(db, roundtable, document, request, now=now)
    return differences(db, roundtable, document, marks)


def _marks(
    db: Connection, roundtable: str, document: Document, request: Request, *, now: int
) -> dict[str, str]:
    """Return the fingerprints of the notes it holds, where versions are compared at all."""
    if not is_compared(document):
        return {}
    return marks_of(words_held(db, roundtable, document, request, now=now))


def _whole(
    db: Connection, roundtable: str, document: Document, path: Path, *, now: int
) -> Document:
    """Return the write-up with what only the format of its file tells."""
    match require_format(path, document.audience):
        case Format.CALENDAR:
            return with_what_is_ahead(db, roundtable, document)
        case Format.LOG:
            return with_session_log(db, roundtable, document, now=now)
        case _:
            return document


def _asked(request: Request) -> AskedFor:
    promise = request.promise.value if request.promise else ""
    return AskedFor(
        request.group,
        promise,
        request.language,
        request.leave_out,
        request.outline.name if request.outline else "",
        tuple(each.value for each in request.also),
        tuple(each.value for each in request.but),
    )
