"""`notes`: list the notes of a programme file that meet a query, the first of them at once."""

from argparse import Namespace
from itertools import islice

from facilitator.core.errors import BadInput
from facilitator.core.model import Kind
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.store.queries.notes_found import find_notes, notes_in_turn
from facilitator.subcommands.common import (
    out,
    out_json,
    reading,
    require_organisation,
    require_question,
    require_roundtable,
)
from facilitator.subcommands.query import Desk
from facilitator.subcommands.streams import flush

_SHOWN_AT_ONCE = 100  # lines


def run(arguments: Namespace) -> int:
    with reading(arguments.file) as db:
        desk = Desk(db)
        wanted = _filter(desk, arguments)
        if arguments.json:
            found = find_notes(db, wanted)
            desk.remark_on(found)
            out_json([desk.document(home, note) for home, note in found])
        else:
            _list(desk, wanted)
    return 0


def _list(desk: Desk, wanted: NoteFilter) -> None:
    found = notes_in_turn(desk.db, wanted)
    while some := list(islice(found, _SHOWN_AT_ONCE)):
        for home, note in some:
            out(desk.line(home, note))
        flush()
        desk.remark_on(some)


def _filter(desk: Desk, arguments: Namespace) -> NoteFilter:
    db, programme = desk.db, desk.programme
    organisation = question = roundtable = kind = None
    if arguments.organisation:
        organisation = require_organisation(db, programme, arguments.organisation).id
    if arguments.question:
        question = require_question(programme, arguments.question).id
    if arguments.roundtable is not None:
        roundtable = require_roundtable(db, arguments.roundtable).id
    if arguments.kind:
        kind = _kind(arguments.kind)
    wanted = desk.wanted(arguments)
    return NoteFilter(
        f"{arguments.search} {wanted.search}".strip(),
        organisation,
        question,
        kind,
        roundtable,
        texts=wanted.texts,
        wanted=wanted.wanted,
        today=wanted.today,
        in_time=arguments.order == "time",
    )


def _kind(text: str) -> Kind:
    try:
        return Kind("open question" if text == "question" else text)
    except ValueError as error:
        raise BadInput(
            "there is no kind “{text}”: choose {kind}", text=text, kind=", ".join(Kind)
        ) from error
