"""`about`: one page with what a programme holds of somebody, and how each audience reads it."""

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from facilitator.core.instants import clock_time, local_moment
from facilitator.core.report import instant
from facilitator.core.sent_version import SentVersion
from facilitator.operations.about_person import (
    ABOUT_OTHERS,
    HELD_BACK,
    NOT_IN_IT,
    AboutPerson,
    NoteRead,
    RoundtableRead,
    about_person,
    never_written,
)
from facilitator.store.queries.programme import load_programme
from facilitator.subcommands.common import now, out, out_json, reading, require_person
from facilitator.subcommands.sent import document_of, line_of
from facilitator.writeup.blocks import Block, Bullets, Heading, ListItem, Paragraph, Run, Runs
from facilitator.writeup.language import ENGLISH
from facilitator.writeup.markdown import markdown_text
from facilitator.writeup.promises import PROMISE_WORDS

_READ = {
    "public": "The public reads",
    "participants": "Participants read",
    "team": "The convening team reads",
}
_INSTEAD = {
    NOT_IN_IT: "nothing of it",
    HELD_BACK: "nothing of it yet: names in it are to be decided first",
    ABOUT_OTHERS: "who said it, which is not yours to read",
}


def run(arguments: Namespace) -> int:
    with reading(arguments.file) as db:
        person = require_person(load_programme(db), arguments.person)
        found = about_person(db, person, now=now())
    if arguments.json:
        out_json(_document(found))
    else:
        out(markdown_text(f"About {found.person.name}", _blocks(found), ENGLISH).rstrip())
    return 0


def _blocks(found: AboutPerson) -> Iterator[Block]:
    known = ", ".join(filter(None, (found.person.role, found.organisation)))
    yield _sentence(f"{found.person.name}{f', {known}' if known else ''}.")
    for each in found.roundtables:
        head = each.roundtable
        yield Heading(1, f"Roundtable {head.label}: {head.title}")
        yield _sentence(PROMISE_WORDS[head.promise].method)
        for note in each.notes:
            yield from _note(each, note)
    if not found.roundtables:
        yield _sentence("No note is by you or names you.")
    yield Heading(1, "What is never written")
    yield _list((Run(str(each)),) for each in never_written(found))
    yield Heading(1, "Versions that hold a note of yours, or about you")
    if found.versions:
        yield _list((Run(line_of(each)),) for each in found.versions)
    else:
        yield _sentence("None was written yet.")


def _note(read: RoundtableRead, note: NoteRead) -> Iterator[Block]:
    zone = read.roundtable.zone
    day = local_moment(note.at, zone)
    whose = "By you" if note.own else "About you"
    yield _sentence(f"{whose}, {day:%Y-%m-%d} {clock_time(note.at, zone)}:")
    yield _list(
        (Run(f"{_READ[audience]}: ", bold=True), Run(_INSTEAD.get(line, line)))
        for audience, line in note.lines.items()
    )


def _sentence(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def _list(lines: Iterator[Runs]) -> Bullets:
    return Bullets(tuple(ListItem(each) for each in lines))


def _document(found: AboutPerson) -> dict[str, Any]:
    return {
        "person": found.person.name,
        "role": found.person.role,
        "organisation": found.organisation,
        "roundtables": [
            {
                "number": each.roundtable.label,
                "title": each.roundtable.title,
                "promise": each.roundtable.promise.value,
                "notes": [
                    {"at": instant(note.at), "by": note.own, "read": dict(note.lines)}
                    for note in each.notes
                ],
                "off_record": [instant(at) for at in each.off_record],
            }
            for each in found.roundtables
        ],
        "never_written": [str(each) for each in never_written(found)],
        "versions": [_version(each) for each in found.versions],
    }


def _version(version: SentVersion) -> dict[str, Any]:
    """Return a version without the list of everybody's notes in it."""
    return {name: value for name, value in document_of(version).items() if name != "notes"}
