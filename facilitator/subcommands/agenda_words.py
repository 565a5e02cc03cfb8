"""The words of subcommands about agendas: read, loaded, written, sent with an invitation."""

import argparse
from pathlib import Path

from facilitator.subcommands.shared_words import roundtable_label


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
