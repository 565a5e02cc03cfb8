"""Words of `names` on the command line."""

import argparse
from pathlib import Path

from facilitator.subcommands.agenda_words import roundtable_label


def add_names_words(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--roundtable", type=roundtable_label, required=True, metavar="N")
    audiences = ["public", "participants", "team"]
    command.add_argument("--for", dest="audience", required=True, choices=audiences)
    promises = ["named", "organisation", "sector", "unattributed", "chatham"]
    command.add_argument("--promise", choices=promises, help="stricter than promised")
    command.add_argument("--json", action="store_true", help="print one JSON document")
    what = command.add_mutually_exclusive_group()
    _form(what, "mentioned", "the name is a mere mention wherever it stands now; or “all”")
    _form(what, "word", "it is just a word; or “all”")
    _form(what, "name", "the word is a name")
    _form(what, "off", "take the notes that hold it off the record")
    _form(what, "consent", "ask whoever said it; the notes are left out until they agree")
    what.add_argument(
        "--reword",
        nargs=2,
        metavar=("FORM", "PHRASE"),
        help="put a phrase in its place, such as “a participating organisation”",
    )


def _form(command: argparse._ActionsContainer, name: str, text: str) -> None:
    command.add_argument(f"--{name}", action="append", metavar="FORM", default=None, help=text)
