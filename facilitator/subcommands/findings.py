"""`findings`: list them, write them, and say which notes they rest on."""

from argparse import Namespace
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.findings import Finding, Side, raised_by, unused
from facilitator.core.model import Note
from facilitator.core.report import Names
from facilitator.core.text import fold_loose
from facilitator.operations.findings import (
    FindingFields,
    add_finding,
    attach_notes,
    change_finding,
    choose_quotes,
    detach_notes,
    move_finding,
    read_finding,
    remove_finding,
)
from facilitator.store.file import Store
from facilitator.store.queries.findings import load_findings
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from facilitator.store.queries.programme import load_programme, load_tags, roundtables
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import (
    now,
    out,
    out_json,
    reading,
    require_question,
    require_roundtable,
    writing,
)
from facilitator.subcommands.notes_named import require_notes

_SERIES = "0"
_READ_AGAIN = " (read again: what became of a note below it is not read yet)"


def run(arguments: Namespace) -> int:
    if arguments.act == "list":
        with reading(arguments.file) as db:
            _list(db, arguments)
        return 0
    with writing(arguments.file) as store:
        _write(store, arguments)
    return 0


def _list(db: Connection, arguments: Namespace) -> None:
    names = Names(load_programme(db), load_tags(db))
    notes = {note.id: note for _, note in find_notes(db, NoteFilter())}
    findings = load_findings(db)
    if arguments.unused:
        _list_unused(db, arguments, findings)
        return
    shown = [
        (number, each)
        for number, each in enumerate(findings, start=1)
        if _is_wanted(each, _fields(db, arguments))
    ]
    if arguments.json:
        homes = {each.id: each.label for each in roundtables(db)}
        out_json(
            {"findings": [_report(number, each, names, notes, homes) for number, each in shown]}
        )
        return
    for number, finding in shown:
        again = _READ_AGAIN if finding.is_to_be_read else ""
        out(f"{number}  {finding.text}{again}")
        for support in finding.rests_on:
            note = notes.get(support.note)
            words = note.text if note is not None and not support.trouble else support.trouble
            out(f"   {support.side.value}{' “”' if support.chosen else ''}  {words}")


def _list_unused(db: Connection, arguments: Namespace, findings: tuple[Finding, ...]) -> None:
    fields = _fields(db, arguments)
    wanted = NoteFilter(question=fields.get("question"), roundtable=fields.get("roundtable"))
    left = unused((note for _, note in find_notes(db, wanted)), findings)
    if arguments.json:
        out_json({"notes": [{"id": each.id, "text": each.text} for each in left]})
        return
    for each in left:
        out(each.text)


def _is_wanted(finding: Finding, fields: FindingFields) -> bool:
    known = {"question": finding.question, "roundtable": finding.roundtable}
    return all(known[name] == value for name, value in fields.items() if name in known)


def _report(
    number: int,
    finding: Finding,
    names: Names,
    notes: dict[str, Note],
    homes: dict[str, str],
) -> dict[str, Any]:
    raised = raised_by(finding, notes)
    return {
        "number": number,
        "id": finding.id,
        "text": finding.text,
        "synthesis": finding.synthesis,
        "question": names.codes.get(finding.question or ""),
        "roundtable": homes.get(finding.roundtable or ""),
        "read_again": finding.is_to_be_read,
        "raised_by": sorted(names.handles[each] for each in raised if each in names.handles),
        "notes": [
            {
                "id": each.note,
                "side": each.side.value,
                "quote": each.chosen,
                "trouble": each.trouble,
            }
            for each in finding.rests_on
        ],
    }


def _write(store: Store, arguments: Namespace) -> None:
    if not arguments.finding:
        raise BadInput("which finding is not said: write its number, or to add one its sentence")
    fields = _fields(store.db, arguments)
    if arguments.synthesis is not None:
        fields["synthesis"] = arguments.synthesis
    if arguments.act == "add":
        notes = _notes(store.db, arguments, "for")
        (finding,) = add_finding(store, arguments.finding, notes, at=now(), **fields).subject
        _change_notes(store, finding, arguments, *_BUT_FOR)
    else:
        finding = _require_finding(store.db, arguments.finding).id
        if arguments.act == "remove":
            remove_finding(store, finding, at=now())
            out(f"{arguments.finding} is taken out; its notes stay")
            return
        if arguments.act == "read":
            read_finding(store, finding, at=now())
        elif arguments.text is not None or fields:
            change_finding(store, finding, at=now(), text=arguments.text, **fields)
        _change_notes(store, finding, arguments, "for", *_BUT_FOR)
    if arguments.place is not None:
        move_finding(store, finding, arguments.place, at=now())
    for number, each in enumerate(load_findings(store.db), start=1):
        if each.id == finding:
            out(f"{number}  {each.text}, on {len(each.rests_on)} note(s)")


_BUT_FOR = ("against", "without", "quote", "no_quote")


def _change_notes(store: Store, finding: str, arguments: Namespace, *options: str) -> None:
    for option in options:
        notes = _notes(store.db, arguments, option)
        if not notes:
            continue
        match option:
            case "for" | "against":
                attach_notes(store, finding, notes, at=now(), side=Side(option))
            case "without":
                detach_notes(store, finding, notes, at=now())
            case _:
                choose_quotes(store, finding, notes, chosen=option == "quote", at=now())


def _notes(db: Connection, arguments: Namespace, option: str) -> list[str]:
    texts = getattr(arguments, f"{option}_notes") or ()
    home = None if arguments.roundtable == _SERIES else arguments.roundtable
    return [each.id for each in require_notes(db, texts, home)]


def _fields(db: Connection, arguments: Namespace) -> FindingFields:
    fields: FindingFields = {}
    if arguments.question is not None:
        fields["question"] = require_question(load_programme(db), arguments.question).id
    if arguments.roundtable == _SERIES:
        fields["roundtable"] = None
    elif arguments.roundtable is not None:
        fields["roundtable"] = require_roundtable(db, arguments.roundtable).id
    return fields


def _require_finding(db: Connection, text: str) -> Finding:
    """Return the finding that a number, an id or some of its words name. Raises BadInput."""
    findings = load_findings(db)
    if text.isascii() and text.isdigit() and 1 <= int(text) <= len(findings):
        return findings[int(text) - 1]
    wanted = fold_loose(text)
    found = [each for each in findings if text == each.id or wanted in fold_loose(each.text)]
    if len(found) != 1:
        raise BadInput(
            "{n} findings are meant by “{text}”: write the number that `findings FILE` lists",
            one="{n} finding is meant by “{text}”: write the number that `findings FILE` lists",
            n=len(found),
            text=text,
        )
    return found[0]
