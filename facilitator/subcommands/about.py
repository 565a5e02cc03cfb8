"""`about`: one page with what a programme holds of somebody, and how each audience reads it."""

from argparse import Namespace
from typing import Any

from facilitator.core.report import instant
from facilitator.core.sent_version import SentVersion
from facilitator.operations.about_person import about_person
from facilitator.store.queries.programme import load_programme
from facilitator.subcommands.common import now, out, out_json, reading, require_person
from facilitator.subcommands.sent import document_of
from facilitator.writeup.about_person import AboutPerson, ConsentRead, never_written, page_about
from facilitator.writeup.language import Language, load_language
from facilitator.writeup.markdown import markdown_text


def run(arguments: Namespace) -> int:
    with reading(arguments.file) as db:
        programme = load_programme(db)
        person = require_person(programme, arguments.person)
        code = arguments.language or programme.language
        found = about_person(db, person, now=now(), language=code)
    language = load_language(code)
    if arguments.json:
        out_json(_document(found, language))
    else:
        title, blocks = page_about(found, language)
        out(markdown_text(title, blocks, language).rstrip())
    return 0


def _document(found: AboutPerson, language: Language) -> dict[str, Any]:
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
        "never_written": list(never_written(found, language)),
        "consents": [_consent(each) for each in found.consents],
        "replies": [
            {"text": each.words or None, "sent": each.day or None, "reply": each.reply}
            for each in found.replies
        ],
        "versions": [_version(each) for each in found.versions],
    }


def _consent(one: ConsentRead) -> dict[str, Any]:
    return {
        "for": one.scope.value,
        "text": one.words or None,
        "state": one.answer.value,
        "how": one.how or None,
        "on": one.day or None,
        "until": one.until or None,
        "lapsed": one.void.value or None,
    }


def _version(version: SentVersion) -> dict[str, Any]:
    """Return a version without the list of everybody's notes in it."""
    return {name: value for name, value in document_of(version).items() if name != "notes"}
