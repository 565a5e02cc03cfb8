"""The words of `transcript`: a file of a call, and what is to be done with what is in it."""

import argparse
from pathlib import Path

from facilitator.subcommands.shared_words import add_json, roundtable_label

_OFFSET = (
    "when its clock began after the roundtable did, or what is added to its times of day: +1:30 or"
    " (with =) --offset=-90s"
)


def add_transcript_words(command: argparse.ArgumentParser) -> None:
    """Give `transcript FILE [CHAT]` where it belongs; without CHAT it shows what is there."""
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument(
        "chat",
        type=Path,
        metavar="CHAT",
        nargs="?",
        help="a saved chat of Zoom or Teams, or a transcript as .vtt, .srt or .docx; without it"
        " what was brought in is shown",
    )
    command.add_argument(
        "--roundtable", type=roundtable_label, metavar="N", help="where it was said"
    )
    command.add_argument("--offset", metavar="+1:30", help=_OFFSET)
    command.add_argument(
        "--speaker",
        action="append",
        metavar="NAME=WHO",
        help="a name in it, and whom of the programme it means",
    )
    command.add_argument(
        "--although-not-recorded",
        action="store_true",
        help="also where everybody was told that it is not recorded",
    )
    command.add_argument(
        "--dry-run", action="store_true", help="show what would come, and keep nothing"
    )
    command.add_argument("--search", metavar="TEXT", help="only passages with these words")
    command.add_argument("--quote", metavar="ID", help="make a quote of that passage")
    add_json(command)
