"""`sent`: the versions of write-ups that were written, and to whom or where they went."""

from argparse import Namespace
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.report import instant
from facilitator.core.sent_version import SentVersion
from facilitator.operations.sent_versions import named, send_version, version_in
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.subcommands.common import now, out, out_json, reading, writing


def run(arguments: Namespace) -> int:
    said = arguments.to or arguments.at
    if arguments.version is None and said:
        raise BadInput("--to and --at say where a file went: name it after the programme")
    if arguments.version is not None and not said:
        raise BadInput("{file}: add --to WHOM, or --at WHERE", file=arguments.version)
    if arguments.version is not None:
        with writing(arguments.file) as store:
            version = version_in(store.db, arguments.version)
            send_version(store, version, at=now(), recipient=arguments.to, place=arguments.at)
    with reading(arguments.file) as db:
        found = sent_versions(db)
    if arguments.json:
        out_json({"versions": [document_of(each) for each in found]})
        return 0
    for each in found:
        what = each.label if each.is_wide else f"roundtable {each.label}"
        out(f"{instant(each.at)}  {what}  {line_of(each)}")
    if not found:
        out("no version was written yet")
    return 0


def line_of(version: SentVersion) -> str:
    """Return a version on a line: what it is called, its file, and where it went."""
    went = [
        f"sent to {each.recipient}" if each.recipient else f"published at {each.place}"
        for each in version.sendings
    ]
    seen = [f"seen to differ from {each.replace(' ', ' v')}" for each in version.told or ()]
    return ", ".join((f"{named(version)}: {version.file}", *went, *seen))


def document_of(version: SentVersion) -> dict[str, Any]:
    return {
        "version": named(version),
        "roundtable": None if version.is_wide else version.label,
        "subject": version.label if version.is_wide else None,
        "audience": version.audience,
        "number": version.number,
        "file": version.file,
        "sha256": version.digest,
        "at": instant(version.at),
        "notes": dict(version.held),
        "promise": version.promise or None,
        "totals": dict(version.totals or {}),
        "told": {each: list(notes) for each, notes in (version.told or {}).items()},
        "sent": [
            {
                "to": each.recipient or None,
                "published_at": each.place or None,
                "at": instant(each.at),
            }
            for each in version.sendings
        ],
    }
