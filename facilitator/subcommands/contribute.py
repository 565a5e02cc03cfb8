"""`contribute`: keep what an organisation wrote as notes, as the window's dialog proposes them."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.model import Organisation, Programme
from facilitator.core.report import Names, note_report
from facilitator.core.sentences import Sentence
from facilitator.core.vocabulary import Entity, EntityKind
from facilitator.operations.contributions import (
    Contributed,
    Letter,
    ProposedNote,
    add_contribution,
    propose,
)
from facilitator.readers.contribution import Piece, decode_contribution, read_contribution
from facilitator.readers.text_file import LARGEST, standard_input
from facilitator.store.queries.kept import notes_by_id
from facilitator.store.queries.programme import load_programme, load_tags
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import (
    now,
    number_of,
    out,
    out_json,
    require_organisation,
    require_question,
    require_roundtable,
    writing,
)

_STANDARD_INPUT = "-"


def run(arguments: Namespace) -> int:
    received = _day(arguments.date)
    with writing(arguments.file) as store:
        letter = _letter(store.db, arguments, received)
        drafts = propose(load_programme(store.db), _pieces(arguments.text))
        if not any(each.kept for each in drafts):
            raise BadInput(
                "{named} has headings only: add the text below them", named=_named(arguments.text)
            )
        done = add_contribution(store, letter, drafts, at=now())
        found = _document(store.db, letter, drafts, done)
    if arguments.json:
        out_json(found)
    else:
        _print(found)
    return 0


def _day(text: str | None) -> date:
    if text is None:
        return date.today()  # noqa: DTZ011 - the day it is where this is typed
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadInput("--date {text}: write a day such as 2026-10-05", text=text) from error


def _letter(db: Connection, arguments: Namespace, received: date) -> Letter:
    programme = load_programme(db)
    organisation = require_organisation(db, programme, arguments.organisation)
    question = require_question(programme, arguments.question)
    wanted = arguments.roundtable
    return Letter(
        organisation=organisation.id,
        source="" if arguments.text == _STANDARD_INPUT else Path(arguments.text).name,
        received=received,
        question=question.id,
        roundtable=None if wanted is None else require_roundtable(db, wanted).id,
        person=_person(db, programme, organisation, arguments.person),
    )


def _person(
    db: Connection, programme: Programme, organisation: Organisation, text: str | None
) -> str | None:
    """Return whose words they are. Raises BadInput for who is not of the organisation."""
    if text is None:
        return None
    found = vocabulary_of(db, programme).resolve(text)
    own = [
        each for each in programme.people if organisation.id in (each.organisation, *each.further)
    ]
    if isinstance(found, Entity) and found.kind is EntityKind.PERSON:
        if found.id in {each.id for each in own}:
            return found.id
        problem = Sentence(
            "{name} does not speak for {organisation}",
            name=found.label,
            organisation=organisation.short,
        )
    else:
        problem = Sentence("there is no person “{text}”", text=text)
    known = ", ".join(each.name for each in own)
    raise BadInput(
        "{problem}: choose {known}",
        problem=problem,
        known=known or "somebody on the roster, or leave --person out",
    )


def _pieces(text: str) -> tuple[Piece, ...]:
    if text != _STANDARD_INPUT:
        return read_contribution(Path(text))
    data = standard_input()
    if len(data) > LARGEST:
        raise BadInput(
            "{named} is too large: send at most {largest} MB",
            named=_named(text),
            largest=LARGEST >> 20,
        )
    return decode_contribution(data, Path(_named(text)))


def _named(text: str) -> str:
    return "the standard input" if text == _STANDARD_INPUT else text


def _document(
    db: Connection, letter: Letter, drafts: Sequence[ProposedNote], done: Contributed
) -> dict[str, Any]:
    programme = load_programme(db)
    names = Names(programme, load_tags(db))
    codes = {each.id: each.code for each in programme.questions}
    handles = {each.id: each.handle for each in programme.organisations}
    record = load_record(db, letter.roundtable, notes=False) if letter.roundtable else None
    return {
        "organisation": handles[letter.organisation],
        "question": codes[letter.question or ""],
        "roundtable": number_of(record.roundtable) if record else None,
        "received": letter.received.isoformat(),
        "source": letter.source or None,
        "added": len(done.notes),
        "already_here": done.here,
        "headings": [each.text for each in drafts if each.heading],
        "notes": [
            {"id": note.id, **note_report(names, record, note)}
            for note in notes_by_id(db, done.notes)
        ],
    }


def _print(found: dict[str, Any]) -> None:
    for each in found["notes"]:
        off = " (off the record)" if each["attribution"] == "off" else ""
        out(f"  {', '.join(each['questions'])}  [{each['kind']}]{off} {each['text']}")
    if found["headings"]:
        out(f"headings left out: {', '.join(found['headings'])}")
    here = f"; {found['already_here']} already here" if found["already_here"] else ""
    kept = "kept 1 note" if found["added"] == 1 else f"kept {found['added']} notes"
    out(f"{kept if found['added'] else 'nothing was added'}{here}")
