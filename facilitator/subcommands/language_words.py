"""Words of `--language`: what a write-up, a message or a page is written in."""

import argparse
from importlib import import_module


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
