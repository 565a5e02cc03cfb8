"""The words of `findings`: what a roundtable or the series came to, and what it rests on."""

import argparse
from pathlib import Path

from facilitator.subcommands.shared_words import add_json, roundtable_label

_NOTE = "its number in the roundtable of --roundtable, some of its words, or its id"


def add_findings_words(command: argparse.ArgumentParser) -> None:
    """Give `findings FILE` what to list, or what to do with which finding."""
    command.add_argument("file", type=Path, metavar="FILE")
    acts = ["list", "add", "change", "read", "merge", "remove"]
    text = "by default list; read: somebody has read again what changed below it"
    command.add_argument("act", choices=acts, nargs="?", default="list", help=text)
    text = "its number in the list, some of its words, or its id; to add one, its sentence"
    command.add_argument("finding", metavar="FINDING", nargs="?", help=text)
    command.add_argument("--text", metavar="SENTENCE", help="what it says instead")
    command.add_argument("--synthesis", metavar="TEXT", help="a paragraph on it, in Markdown")
    for name, text in (
        ("for", "a note that it rests on; several times too"),
        ("against", "a note that speaks against it; several times too"),
        ("quote", "a note of it whose words are to be printed; several times too"),
        ("no-quote", "a note whose words are not; several times too"),
        ("without", "a note that it rests on no more; several times too"),
    ):
        command.add_argument(
            f"--{name}",
            dest=f"{name.replace('-', '_')}_notes",
            action="append",
            metavar="NOTE",
            help=f"{text}: {_NOTE}" if name == "for" else text,
        )
    command.add_argument("--question", metavar="Q", help="of this question; listing: only these")
    text = "of this roundtable, 0 for the series; listing: only these"
    command.add_argument("--roundtable", type=roundtable_label, metavar="N", help=text)
    command.add_argument("--place", type=int, metavar="N", help="its place in the order, from 1")
    text = "merge: the finding that stays, and rests on the notes of both"
    command.add_argument("--into", metavar="FINDING", help=text)
    text = "list the notes instead that no finding rests on yet"
    command.add_argument("--unused", action="store_true", help=text)
    add_json(command)
