"""Reading what another laptop kept: a programme file, or a session log. Neither is changed."""

import re
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from facilitator.core.bringing import BringInRemark, Incoming, Other
from facilitator.core.errors import BadInput, Refused
from facilitator.core.foreign import is_same_programme
from facilitator.core.model import Programme
from facilitator.operations.bringing_in.refusals import refusals_there
from facilitator.operations.bringing_in.struck import without_struck
from facilitator.operations.bringing_in.transcripts_there import (
    said_not_recorded,
    transcripts_there,
    with_names_swapped,
)
from facilitator.operations.note_taking.context import NOTHING_STICKY
from facilitator.operations.resolve import find_question
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.typed_line import enter_line
from facilitator.readers.session_log import SessionLog, parse_instant, read_session_log
from facilitator.readers.text_file import read_text
from facilitator.store.checks.check import glance
from facilitator.store.file import Store, site
from facilitator.store.foreign_file import open_foreign_file
from facilitator.store.header import is_database
from facilitator.store.ids import stable_id
from facilitator.store.journal import Author
from facilitator.store.privacy.erasures import redaction_for
from facilitator.store.private_copy import damaged
from facilitator.store.queries.kept import came_from
from facilitator.store.queries.notes_to_bring_in import (
    Arriving,
    all_notes,
    arriving_notes,
    commits_naming,
    count_apart,
    forgotten,
)
from facilitator.store.queries.programme import load_programme, load_tags
from facilitator.store.queries.records import load_record
from facilitator.store.scratch import open_scratch
from facilitator.store.sqlite import Connection
from facilitator.store.undo import last_seq

_FIRST_WORD = re.compile(r"^(\S+) ", re.MULTILINE)


def read_other(path: Path, db: Connection, *, ours: Path) -> Other:
    """Read another laptop's file; `db` is our programme, `ours` where it lies.

    Names of whoever was forgotten here are replaced as it is read. Raises BadInput, in one
    sentence, for a file that is neither, is damaged, or is of another programme.
    """
    if not is_database(path):
        return _read_log(path, db)
    if path.samefile(ours):
        raise BadInput(
            "{path} is the file that is open here: choose the one of the other laptop", path=path
        )
    with open_foreign_file(path) as there:
        try:
            theirs = load_programme(there)
            _refuse_another(path, theirs, db)
            other = _collect(there, path.name, theirs, arriving_notes(there, db))
            other = without_struck(_redacted(other, db, there), db)
            other = replace(other, apart=count_apart(there, db))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            if not glance(there):
                raise  # not of this file: ours, which is read beside it
            # A row holds what no program of ours writes: it is the file that is wrong, not we.
            raise damaged(path) from error
    return _with_what_came(other, db)


def _with_what_came(other: Other, db: Connection) -> Other:
    return replace(other, came=came_from(db, [each.root for each in other.notes]))


def _collect(there: Connection, name: str, theirs: Programme, found: Arriving) -> Other:
    homes = {each.roundtable for each in found.notes}
    if not homes and found.known:
        homes = {max(found.known, key=lambda each: each.count).theirs}
    return Other(
        name=name,
        programme=theirs,
        records=tuple(load_record(there, each, notes=False) for each in sorted(homes)),
        notes=found.notes,
        tags=dict(load_tags(there)),
        known=found.known,
        shared=found.shared,
        refusals=refusals_there(there),
        transcripts=transcripts_there(there),
        unrecorded=said_not_recorded(there),
    )


def _refuse_another(path: Path, theirs: Programme, db: Connection) -> None:
    here = load_programme(db)
    if not is_same_programme(theirs, here):
        raise BadInput(
            "{path} is of another programme, “{theirs}”: it shares no organisation with"
            " “{ours}”; choose a file of that one",
            path=path,
            theirs=theirs.title,
            ours=here.title,
        )


def _redacted(other: Other, db: Connection, there: Connection) -> Other:
    """Replace the names of people who were forgotten here, which the other file still knows."""
    people = forgotten(db)
    if not people or not (other.notes or other.transcripts):
        return other
    redaction = redaction_for(db, tuple(commits_naming(there, people)))
    if redaction is None:
        return other
    swap = redaction.names.swap
    notes = []
    for each in other.notes:
        note, progress = each.note, each.note.progress
        text, author, source = (swap(words) for words in (note.text, note.author, note.source))
        progress = progress._replace(outcome=swap(progress.outcome))
        note = replace(note, text=text, author=author, source=source, progress=progress)
        notes.append(replace(each, note=note))
    tags = {tag: swap(name) for tag, name in other.tags.items()}
    calls = tuple(with_names_swapped(each, people, swap) for each in other.transcripts)
    return replace(other, notes=tuple(notes), tags=tags, transcripts=calls)


def _read_log(path: Path, db: Connection) -> Other:
    """Play a log on our programme in memory: its notes are what the window would have kept."""
    text = read_text(path)
    if not any(parse_instant(word) is not None for word in _FIRST_WORD.findall(text)):
        raise BadInput(
            "{path} is neither a programme file nor a session log: choose a file of another"
            " laptop that ends in .roundtable, or a log with a line “INSTANT what was"
            " typed”",
            path=path,
        )
    log = read_session_log(path)
    with closing(open_scratch(db, Author(log.author, "", site()))) as store:
        roundtable, roots, remarks = _play(store, log)
        programme = load_programme(store.db)
        whole = _collect(store.db, path.name, programme, all_notes(store.db))
    other = replace(
        whole,
        records=tuple(each for each in whole.records if each.roundtable.id == roundtable),
        notes=tuple(_rooted(each, roots) for each in whole.notes if each.roundtable == roundtable),
        remarks=remarks,
    )
    return _with_what_came(without_struck(other, db), db)


def _play(store: Store, log: SessionLog) -> tuple[str, dict[str, str], tuple[BringInRemark, ...]]:
    """Play a log; return its roundtable, a lasting id for each note, and what was refused."""
    programme = load_programme(store.db)
    question = find_question(programme, log.question) if log.question else None
    roundtable = plan_roundtable(
        store,
        question.id if question else None,
        at=log.events[0].at,
        title=log.title,
        zone=log.zone,
        promise=log.promise,
    ).subject[0]
    since = last_seq(store.db)
    sticky = NOTHING_STICKY
    roots: dict[str, str] = {}
    times: dict[tuple[int, str], int] = {}
    remarks: list[BringInRemark] = []
    for event in log.events:
        try:
            entered = enter_line(
                store, roundtable, event.text, at=event.at, sticky=sticky, since=since
            )
        except Refused as refusal:
            remarks.append(BringInRemark(event.line, str(refusal)))
            continue
        sticky = entered.sticky
        if entered.changes.verb == "add_note" and entered.changes.subject[0] not in roots:
            nth = times[event.at, event.text] = times.get((event.at, event.text), 0) + 1
            name = "\n".join((log.author, event.text, str(nth)))
            roots[entered.changes.subject[0]] = stable_id(event.at, name)
    return roundtable, roots, tuple(remarks)


def _rooted(each: Incoming, roots: Mapping[str, str]) -> Incoming:
    return replace(each, root=roots[each.note.id])
