"""The words of subcommands about agendas, and those that many have, as day and roundtable."""

import argparse
import re
from importlib import import_module
from pathlib import Path


def add_load_words(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("agenda", type=Path, metavar="AGENDA")
    text = "the theme it is for, where the agenda does not say; one it names is made"
    command.add_argument("--question", metavar="Q2", help=text)
    add_day(command)


def add_day(command: argparse.ArgumentParser) -> None:
    text = "of an agenda that has several days, only this one: 1 is the first"
    command.add_argument("--day", type=int, metavar="N", help=text)


def add_invite_words(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    scope = command.add_mutually_exclusive_group(required=True)
    scope.add_argument("--roundtable", type=roundtable_label, metavar="N")
    scope.add_argument("--series", action="store_true", help="all planned ones, as OUT.ics")
    text = "an interpreter’s sheet instead: agenda, names and acronyms; internal"
    command.add_argument("--interpreter", action="store_true", help=text)
    endings = "OUT.txt, .md or .ics; of the sheet .docx or .md; without it the text is printed"
    command.add_argument("-o", "--out", type=Path, metavar="OUT", help=endings)


def add_agenda_out_words(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    whose = command.add_mutually_exclusive_group(required=True)
    whose.add_argument("--question", metavar="Q2", help="the theme whose agenda it is")
    whose.add_argument("--roundtable", type=roundtable_label, metavar="N")
    who = ["participants", "facilitator"]
    command.add_argument("--for", dest="audience", choices=who, default=who[0])
    command.add_argument("-o", "--out", type=Path, required=True, help=".docx, .md, .csv or .xlsx")


def roundtable_label(text: str) -> str:
    """Return the label of a roundtable, such as "2", or "2b" where a number was given twice."""
    found = re.fullmatch(r"(-?[0-9]{1,18})([a-z]|[.][0-9]+)?", text.strip().lower())
    if found is None:
        wrong = f"not the number of a roundtable: {text[:40]!r}"
        raise argparse.ArgumentTypeError(wrong)
    return f"{int(found[1])}{found[2] or ''}"


def add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document")


def add_language(command: argparse.ArgumentParser) -> None:
    """Give a command `--language CODE`; None is the programme's."""
    text = "a language that write-ups are in here, such as de; by default the programme's"
    command.add_argument("--language", type=_language, metavar="CODE", help=text)


def _language(text: str) -> str:
    """Return the code of a language that a write-up can be in."""
    here = import_module("facilitator.writeup.language").languages()
    if text not in here:
        wrong = f"no language of write-ups here: {text[:40]!r}: use {' or '.join(here)}"
        raise argparse.ArgumentTypeError(wrong)
    return text
