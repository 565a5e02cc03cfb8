"""`notes`: list the notes of a programme file, filtered."""

from argparse import Namespace
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.model import Kind, Programme
from facilitator.core.report import Names, note_report
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from facilitator.store.queries.programme import load_programme, load_tags, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import (
    number_of,
    out,
    out_json,
    reading,
    require_organisation,
    require_question,
    require_roundtable,
)
from facilitator.subcommands.due_days import remark_on_due_days


def run(arguments: Namespace) -> int:
    with reading(arguments.file) as db:
        found = _found(db, arguments)
    if arguments.json:
        out_json(found)
    else:
        for each in found:
            said = ", ".join(each["said_by"]) or "-"
            off = " (off the record)" if each["attribution"] == "off" else ""
            out(f"{each['at']}  {said}  [{each['kind']}]{off} {each['text']}")
    return 0


def _found(db: Connection, arguments: Namespace) -> list[dict[str, Any]]:
    programme = load_programme(db)
    wanted = _filter(db, programme, arguments)
    names = Names(programme, load_tags(db))
    records = {each.id: load_record(db, each.id, notes=False) for each in roundtables(db)}
    found = find_notes(db, wanted)
    homes = {each: record.roundtable for each, record in records.items()}
    remark_on_due_days(db, programme, ((homes.get(home or ""), note) for home, note in found))
    return [
        {
            "id": note.id,
            "roundtable": number_of(records[home].roundtable) if home else None,
            **note_report(names, records.get(home or ""), note),
        }
        for home, note in found
    ]


def _filter(db: Connection, programme: Programme, arguments: Namespace) -> NoteFilter:
    organisation = question = roundtable = kind = None
    if arguments.organisation:
        organisation = require_organisation(db, programme, arguments.organisation).id
    if arguments.question:
        question = require_question(programme, arguments.question).id
    if arguments.roundtable is not None:
        roundtable = require_roundtable(db, arguments.roundtable).id
    if arguments.kind:
        kind = _kind(arguments.kind)
    return NoteFilter(arguments.search, organisation, question, kind, roundtable)


def _kind(text: str) -> Kind:
    try:
        return Kind("open question" if text == "question" else text)
    except ValueError as error:
        raise BadInput(
            "there is no kind “{text}”: choose {kind}", text=text, kind=", ".join(Kind)
        ) from error
