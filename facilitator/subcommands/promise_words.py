"""The words of `strike`: what a command asks for that keeps what was promised afterwards."""

import argparse
from pathlib import Path

from facilitator.subcommands.agenda_words import roundtable_label

_NOTE = "its number in its roundtable, some of its words, or its id"


def add_strike_words(command: argparse.ArgumentParser) -> None:
    """Give `strike FILE` the note, the words, and who asked."""
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--note", required=True, metavar="N", help=_NOTE)
    command.add_argument("--words", required=True, metavar="WORDS", help="whole words of it")
    command.add_argument("--asked-by", required=True, metavar="WHO", help="kept, without the words")
    command.add_argument(
        "--alike", action="store_true", help="also what says nearly the same in other notes"
    )
    command.add_argument(
        "--roundtable", type=roundtable_label, metavar="N", help="where the note is counted"
    )
    command.add_argument("--yes", action="store_true", help="do it; without, it says what would go")
