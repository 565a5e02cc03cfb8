"""`transcript`: keep the chat or transcript of a call beside a roundtable, or show it."""

from argparse import Namespace
from collections.abc import Collection, Iterable, Mapping

from facilitator.core.commands import parse_delta
from facilitator.core.errors import BadInput
from facilitator.core.model import Programme, Record
from facilitator.core.report import Names, note_report
from facilitator.core.transcripts.model import Agreement, Fit, Speaker
from facilitator.core.vocabulary import Ambiguous, EntityKind
from facilitator.operations.transcripts.correcting import match_voice, set_offset
from facilitator.operations.transcripts.keeping import NotRecorded, keep_transcript
from facilitator.operations.transcripts.proposing import (
    Proposed,
    clock_base,
    propose_transcript,
    share_at,
)
from facilitator.operations.transcripts.quoting import quote_passage
from facilitator.readers.transcripts.read import TranscriptFile, read_transcript
from facilitator.store.file import Store
from facilitator.store.queries.kept import notes_by_id
from facilitator.store.queries.programme import load_programme, load_tags, roundtables
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.records import load_record
from facilitator.store.queries.transcripts import load_transcript, load_transcripts
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import now, out, out_json, reading, require_roundtable, writing
from facilitator.subcommands.transcript_report import (
    print_proposed,
    print_transcripts,
    proposed_document,
    transcripts_document,
)


def run(arguments: Namespace) -> int:
    if arguments.quote is not None:
        return _quote(arguments)
    if arguments.chat is None:
        return _show(arguments)
    file = read_transcript(arguments.chat)
    if arguments.dry_run:
        with reading(arguments.file) as db:
            record = _where(db, arguments.roundtable)
            found, speakers = _proposed(db, arguments, record, file)
            names = _names(db)
        done = None
    else:
        with writing(arguments.file) as store:
            record = _where(store.db, arguments.roundtable)
            found, speakers = _proposed(store.db, arguments, record, file)
            names = _names(store.db)
            known = arguments.although_not_recorded
            wanted = (record.roundtable.id, file, found.agreement, speakers)
            try:
                done = keep_transcript(store, *wanted, at=now(), although_not_recorded=known)
            except NotRecorded as error:
                raise BadInput("{why} (--although-not-recorded)", why=error.sentence) from error
            if not done.added:
                _put_right(store, arguments, done.transcript, found, speakers)
    if arguments.json:
        kept = {"added": 0, "already_here": 0}
        if done is not None:
            kept = {"added": done.added, "already_here": done.here}
        out_json({**proposed_document(names, record, found, speakers), **kept})
    else:
        print_proposed(names, record, found, speakers, done)
    return 0


def _put_right(
    store: Store,
    arguments: Namespace,
    transcript: str,
    found: Proposed,
    speakers: Mapping[str, Speaker],
) -> None:
    """Have what was here before lie, and speak, as the command line says of its file."""
    held = load_transcript(store.db, transcript)
    if held is None:
        return
    if arguments.offset is not None:
        set_offset(store, transcript, found.agreement.zero, at=now())
    told = {pair.rpartition("=")[0] for pair in arguments.speaker or ()}
    for voice in held.voices:
        if voice.label in told:
            match_voice(store, voice.id, speakers[voice.label], at=now())


def _show(arguments: Namespace) -> int:
    with reading(arguments.file) as db:
        record = _where(db, arguments.roundtable)
        held = load_transcripts(db, record.roundtable.id)
        names = _names(db)
    search = arguments.search or ""
    if arguments.json:
        out_json(transcripts_document(names, record, held, search))
    elif held:
        print_transcripts(names, record, held, search)
    else:
        out(f"nothing was brought in beside roundtable {record.roundtable.label}")
    return 0


def _quote(arguments: Namespace) -> int:
    with writing(arguments.file) as store:
        done = quote_passage(store, arguments.quote, at=now())
        (note,) = notes_by_id(store.db, done.subject)
        made = {"id": note.id, **note_report(_names(store.db), None, note)}
    if arguments.json:
        out_json(made)
    else:
        out(f"[quote] {note.text}")
    return 0


def _names(db: Connection) -> Names:
    return Names(load_programme(db), load_tags(db))


def _where(db: Connection, label: str | None) -> Record:
    """Return the roundtable that is meant. Raises BadInput where that is unclear."""
    if label is not None:
        return load_record(db, require_roundtable(db, label).id)
    held = [each for each in roundtables(db) if each.started_at is not None]
    if len(held) != 1:
        known = ", ".join(each.label for each in held)
        raise BadInput(
            "it is not clear which roundtable is meant: choose --roundtable {known}",
            known=known or "N once one was held",
        )
    return load_record(db, held[0].id)


def _proposed(
    db: Connection, arguments: Namespace, record: Record, file: TranscriptFile
) -> tuple[Proposed, dict[str, Speaker]]:
    """Return what a file brings, with what was said about it on the command line."""
    programme = load_programme(db)
    labels = frozenset(each.speaker for each in file.reading.said if each.speaker)
    told = _told(db, programme, arguments.speaker or (), labels)
    found = propose_transcript(programme, record, file, now=now(), told=told)
    if arguments.offset is not None:
        zero = clock_base(record, found) + parse_delta(arguments.offset)
        share = share_at(record, found, zero, now=now())
        found = found._replace(agreement=Agreement(zero, Fit.HAND, share))
    return found, found.speakers


def _told(
    db: Connection,
    programme: Programme,
    pairs: Iterable[str],
    known: Collection[str],
) -> dict[str, Speaker]:
    """Read "Speaker 1=GBIF". Raises BadInput for what names nobody, there or here."""
    vocabulary = vocabulary_of(db, programme)
    found = {}
    for pair in pairs:
        label, equals, who = pair.rpartition("=")
        if not equals or label not in known:
            raise BadInput(
                "--speaker {pair}: write a name of the file, = and who it is; the file has {known}",
                pair=pair,
                known=", ".join(sorted(known)) or "no names",
            )
        entity = vocabulary.resolve(who)
        if entity is None or isinstance(entity, Ambiguous):
            raise BadInput(
                "--speaker {pair}: “{who}” is nobody alone in this programme: write a handle or a"
                " whole name from it",
                pair=pair,
                who=who,
            )
        if entity.kind is EntityKind.PERSON:
            found[label] = Speaker(entity.id, entity.organisation)
        else:
            found[label] = Speaker(None, entity.id)
    return found
