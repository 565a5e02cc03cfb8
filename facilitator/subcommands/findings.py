"""`findings`: list them, write them, and say which notes they rest on."""

from argparse import Namespace
from collections import Counter
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.findings import Finding, Side
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.report import Names
from facilitator.core.text import fold_loose
from facilitator.operations.findings import (
    FindingFields,
    add_finding,
    attach_notes,
    change_finding,
    choose_quotes,
    detach_notes,
    merge_findings,
    move_finding,
    read_finding,
    remove_finding,
)
from facilitator.store.file import Store
from facilitator.store.queries.findings import load_findings
from facilitator.store.queries.findings_seen import FindingsSeen, SeenFinding, see_findings
from facilitator.store.queries.programme import load_programme, load_tags, roundtables
from facilitator.store.queries.records import load_some
from facilitator.store.queries.unused_notes import NO_QUESTION, unused_notes
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
    fields = _fields(db, arguments)
    if arguments.unused:
        _list_unused(db, arguments, fields)
        return
    programme = load_programme(db)
    seen = see_findings(db, programme)
    shown = [each for each in seen.findings if _is_wanted(each.finding, fields)]
    if arguments.json:
        names = Names(programme, load_tags(db))
        homes = {each.id: each.label for each in roundtables(db)}
        findings = [_report(each, names, homes) for each in shown]
        out_json({"findings": findings, "questions": _by_question(seen, names)})
        return
    for each in shown:
        _print(db, each)


def _print(db: Connection, seen: SeenFinding) -> None:
    finding = seen.finding
    notes = {note.id: note.text for _, note in load_some(db, finding.rests_on_now)}
    out(f"{seen.number}  {finding.text}{_READ_AGAIN if finding.is_to_be_read else ''}")
    for support in finding.rests_on:
        words = notes.get(support.note, support.trouble)
        out(f"   {support.side.value}{' “”' if support.chosen else ''}  {words}")


def _list_unused(db: Connection, arguments: Namespace, fields: FindingFields) -> None:
    wanted = NoteFilter(question=fields.get("question"), roundtable=fields.get("roundtable"))
    left = unused_notes(db, wanted)
    if arguments.json:
        out_json({"notes": [{"id": each.id, "text": each.text} for each in left]})
        return
    for each in left:
        out(each.text)


def _is_wanted(finding: Finding, fields: FindingFields) -> bool:
    known = {"question": finding.question, "roundtable": finding.roundtable}
    return all(known[name] == value for name, value in fields.items() if name in known)


def _report(seen: SeenFinding, names: Names, homes: dict[str, str]) -> dict[str, Any]:
    finding, figures = seen.finding, seen.figures
    return {
        "number": seen.number,
        "id": finding.id,
        "text": finding.text,
        "synthesis": finding.synthesis,
        "question": names.codes.get(finding.question or ""),
        "roundtable": homes.get(finding.roundtable or ""),
        "read_again": finding.is_to_be_read,
        "raised_by": sorted(map(names.handles.__getitem__, figures.raised)),
        "of": sorted(map(names.handles.__getitem__, figures.of)),
        "number_told": figures.printed is not None,
        "for": figures.backing,
        "against": figures.against,
        "quotes": figures.quotes,
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


def _by_question(seen: FindingsSeen, names: Names) -> list[dict[str, Any]]:
    """Return how many findings each question has, and how many notes that are in none."""
    count = Counter(each.finding.question or NO_QUESTION for each in seen.findings)
    return [
        {"question": names.codes.get(each), "findings": count[each], "unused": seen.unused[each]}
        for each in (*names.codes, NO_QUESTION)
        if count[each] or seen.unused[each]
    ]


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
    elif arguments.act == "remove":
        remove_finding(store, _require_finding(store.db, arguments.finding).id, at=now())
        out(f"{arguments.finding} is taken out; its notes stay")
        return
    else:
        finding = _change(store, arguments, fields)
        _change_notes(store, finding, arguments, "for", *_BUT_FOR)
    if arguments.place is not None:
        move_finding(store, finding, arguments.place, at=now())
    for number, each in enumerate(load_findings(store.db), start=1):
        if each.id == finding:
            out(f"{number}  {each.text}, on {len(each.rests_on)} note(s)")


def _change(store: Store, arguments: Namespace, fields: FindingFields) -> str:
    """Do to a finding what is asked, and return the id of the one that has it."""
    finding = _require_finding(store.db, arguments.finding).id
    if arguments.act == "merge":
        finding = _merge(store, finding, arguments.into)
    elif arguments.act == "read":
        read_finding(store, finding, at=now())
    if arguments.text is not None or (fields and arguments.act == "change"):
        change_finding(store, finding, at=now(), text=arguments.text, **fields)
    return finding


def _merge(store: Store, finding: str, into: str | None) -> str:
    """Merge a finding (id) into another, which is named, and return that one's id."""
    if into is None:
        raise BadInput("into which finding is not said: write --into with its number")
    stays = _require_finding(store.db, into).id
    merge_findings(store, finding, stays, at=now())
    return stays


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
