"""The words of subcommands about what went out, or may: versions sent, about me, copies."""

import argparse
from collections.abc import Callable
from pathlib import Path

from facilitator.subcommands.agenda_words import add_language


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


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document")
