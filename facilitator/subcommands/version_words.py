"""The words of subcommands about what went out, or may: versions sent, about me, copies."""

import argparse
from collections.abc import Callable
from pathlib import Path

from facilitator.core.outlines import Section
from facilitator.subcommands.shared_words import add_json, add_language, roundtable_label


def add_version_words(add: Callable[[str, str, str], argparse.ArgumentParser]) -> None:
    command = add("sent", "sent", "list the versions that were written, or keep where one went")
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument(
        "version", type=Path, metavar="WRITE-UP", nargs="?", help="a file that was published"
    )
    command.add_argument("--to", metavar="WHOM", default="", help="to whom it was sent")
    command.add_argument("--at", metavar="WHERE", default="", help="where it was published")
    add_json(command)

    text = "print what a programme holds of somebody, and how each audience reads it"
    command = add("about", "about", text)
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("person", metavar="PERSON", help="the whole name, as on the roster")
    add_language(command)
    add_json(command)

    text = "write a verified copy of everything, off-record notes and history as well"
    command = add("backup", "backup", text)
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("out", type=Path, metavar="OUT")

    text = "write a new programme with what a write-up for participants may tell, and no more"
    command = add("copy", "copy", text)
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--for", dest="audience", required=True, choices=["participants"])
    command.add_argument("out", type=Path, metavar="OUT")
    _add_leaving_out(command)
    _add_reader(command)


def add_publish_words(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    add_what(command)
    dress = "a .docx or .dotx of yours that a Word file is poured into; what it lacks is told"
    command.add_argument("--template", type=Path, metavar="T.docx", help=dress)
    _add_going_ahead(command)
    text = "write nothing, and say what is missing"
    command.add_argument("--check", action="store_true", help=text)
    where = (
        "the file: .docx, .pdf, .md, .html, .xlsx, .zip, .ics, or .log for the team; with --correct"
        " it may be a folder, for every format of that version"
    )
    command.add_argument("-o", "--out", type=Path, metavar="OUT", help=where)


def add_approve_words(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    add_what(command)
    command.add_argument("--by", metavar="NAME", default="", help="who approves it")
    text = "how far it is, where it is not approved"
    command.add_argument("--status", choices=["draft", "in-review", "approved"], help=text)


def add_what(command: argparse.ArgumentParser) -> None:
    """Add what a version is of, for whom, and what it has in it."""
    scope = command.add_mutually_exclusive_group(required=True)
    scope.add_argument("--roundtable", type=roundtable_label, metavar="N")
    scope.add_argument("--series", action="store_true")
    scope.add_argument("--theme", metavar="Q", help="all roundtables on a theme")
    scope.add_argument("--organisation", metavar="X", help="what it said, over all roundtables")
    scope.add_argument("--person", metavar="PERSON", help="their own contributions")
    audiences = ["public", "participants", "team"]
    command.add_argument("--for", dest="audience", required=True, choices=audiences)
    text = "question, organisation, tag, time or finding; or two of them, as question,organisation"
    command.add_argument("--group", metavar="BY", default="", help=text)
    text = "one that was kept, or is shipped: `facilitator outlines FILE` lists them"
    command.add_argument("--outline", metavar="NAME", help=text)
    sections = [each.value for each in Section]
    for name, dest, text in (
        ("with", "also", "a section that its outline leaves out; several times too"),
        ("without", "but", "a section of its outline that is left out; several times too"),
    ):
        command.add_argument(f"--{name}", dest=dest, action="append", choices=sections, help=text)
    promises = ["named", "organisation", "sector", "unattributed", "chatham"]
    command.add_argument("--promise", choices=promises, help="stricter than promised")
    add_language(command)
    _add_leaving_out(command)


def add_outlines_words(command: argparse.ArgumentParser) -> None:
    """Give `outlines FILE` what to list, or what to do with which outline."""
    command.add_argument("file", type=Path, metavar="FILE")
    text = "by default list"
    acts = ["list", "add", "change", "remove"]
    command.add_argument("act", choices=acts, nargs="?", default="list", help=text)
    command.add_argument("outline", metavar="OUTLINE", nargs="?", help="its name")
    text = "to add: the outline whose sections it begins with"
    command.add_argument("--like", metavar="OUTLINE", help=text)
    command.add_argument("--name", metavar="NAME", help="another name for it")
    command.add_argument("--group", metavar="BY", help="as question,organisation")
    sections = [each.value for each in Section]
    text = "the section that what follows is said of"
    command.add_argument("--section", choices=sections, help=text)
    switch = command.add_mutually_exclusive_group()
    switch.add_argument("--on", dest="on", action="store_true", default=None)
    switch.add_argument("--off", dest="on", action="store_false")
    command.add_argument("--title", metavar="HEADING", help="another heading; empty: its own")
    command.add_argument("--text", metavar="TEXT", help="what stands below it, in Markdown")
    command.add_argument("--place", type=int, metavar="N", help="its place in the order, from 1")
    add_json(command)


def _add_going_ahead(command: argparse.ArgumentParser) -> None:
    """Add what somebody says so that it goes out."""
    reason = "write these names all the same, and no other; kept in the history"
    command.add_argument("--force-reason", metavar='"NAME, NAME: WHY"', default="", help=reason)
    _add_reader(command)
    seen = "although readers of an earlier version see whose notes differ; that is kept"
    command.add_argument("--go-on", action="store_true", help=seen)
    replaced = "in the place of a file that was edited since it was written"
    command.add_argument("--replace", action="store_true", help=replaced)
    corrected = "a corrected version in place of version N, asked for as that one was"
    command.add_argument("--correct", type=int, metavar="N", help=corrected)


def _add_leaving_out(command: argparse.ArgumentParser) -> None:
    leave = "without the notes that hold names nobody decided about"
    command.add_argument("--leave-out-undecided", action="store_true", help=leave)


def _add_reader(command: argparse.ArgumentParser) -> None:
    read = "NAME, who was in the room, has read it; without, what is to be read is printed"
    command.add_argument("--read-through", metavar="NAME", default="", help=read)
