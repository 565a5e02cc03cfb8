"""The words of subcommands about what went out, or may: versions sent, about me, copies."""

import argparse
from collections.abc import Callable
from pathlib import Path

from facilitator.subcommands.agenda_words import add_language, roundtable_label


def add_version_words(add: Callable[[str, str, str], argparse.ArgumentParser]) -> None:
    command = add("sent", "sent", "list the versions that were written, or keep where one went")
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument(
        "version", type=Path, metavar="WRITE-UP", nargs="?", help="a file that was published"
    )
    command.add_argument("--to", metavar="WHOM", default="", help="to whom it was sent")
    command.add_argument("--at", metavar="WHERE", default="", help="where it was published")
    _json(command)

    text = "print what a programme holds of somebody, and how each audience reads it"
    command = add("about", "about", text)
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("person", metavar="PERSON", help="the whole name, as on the roster")
    add_language(command)
    _json(command)

    text = "write a verified copy of everything, off-record notes and history as well"
    command = add("backup", "backup", text)
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("out", type=Path, metavar="OUT")

    text = "write a new programme with what a write-up for participants may tell, and no more"
    command = add("copy", "copy", text)
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--for", dest="audience", required=True, choices=["participants"])
    command.add_argument("out", type=Path, metavar="OUT")


def add_publish_words(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    scope = command.add_mutually_exclusive_group(required=True)
    scope.add_argument("--roundtable", type=roundtable_label, metavar="N")
    scope.add_argument("--series", action="store_true")
    audiences = ["public", "participants", "team"]
    command.add_argument("--for", dest="audience", required=True, choices=audiences)
    groups = ["question", "organisation", "time"]
    command.add_argument("--group", choices=groups, default="question")
    promises = ["named", "organisation", "sector", "unattributed", "chatham"]
    command.add_argument("--promise", choices=promises, help="stricter than promised")
    add_language(command)
    command.add_argument("--template", type=Path, metavar="T.docx")
    leave = "without the notes that hold names nobody decided about"
    command.add_argument("--leave-out-undecided", action="store_true", help=leave)
    _add_going_ahead(command)
    where = (
        "the file: .docx, .pdf, .md, .html, .xlsx, .zip, .ics, or .log for the team; with --correct"
        " it may be a folder, for every format of that version"
    )
    command.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help=where)


def _add_going_ahead(command: argparse.ArgumentParser) -> None:
    """Add what somebody says so that it goes out."""
    reason = "write these names all the same, and no other; kept in the history"
    command.add_argument("--force-reason", metavar='"NAME, NAME: WHY"', default="", help=reason)
    read = "NAME, who was in the room, has read it; without, what is to be read is printed"
    command.add_argument("--read-through", metavar="NAME", default="", help=read)
    seen = "although readers of an earlier version see whose notes differ; that is kept"
    command.add_argument("--go-on", action="store_true", help=seen)
    replaced = "in the place of a file that was edited since it was written"
    command.add_argument("--replace", action="store_true", help=replaced)
    corrected = "a corrected version in place of version N, asked for as that one was"
    command.add_argument("--correct", type=int, metavar="N", help=corrected)


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document")
