"""Words that many subcommands have: a roundtable, a language, JSON, and going ahead."""

import argparse
import re
from importlib import import_module


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


def add_yes(command: argparse.ArgumentParser) -> None:
    """Give a command that cannot be taken back `--yes`."""
    command.add_argument("--yes", action="store_true", help="do it; without, it says what would go")


def _language(text: str) -> str:
    """Return the code of a language that a write-up can be in."""
    here = import_module("facilitator.writeup.language").languages()
    if text not in here:
        wrong = f"no language of write-ups here: {text[:40]!r}: use {' or '.join(here)}"
        raise argparse.ArgumentTypeError(wrong)
    return text
