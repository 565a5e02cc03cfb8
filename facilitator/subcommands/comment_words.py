"""The words of `comments`: what was sent to whom, by when an answer is wanted, what came back."""

import argparse
from pathlib import Path

from facilitator.subcommands.shared_words import add_json, add_language, roundtable_label

ACTS = ("list", "send", "ask-view", "reply", "agree", "refuse", "no-answer", "wait")
STATES = ("not-sent", "open", "unanswered", "overdue", "replied", "answered")


def add_comments_words(command: argparse.ArgumentParser) -> None:
    """Give `comments FILE` what is done, about whom, which notes, and by which day."""
    command.add_argument("file", type=Path, metavar="FILE")
    text = (
        "by default list. send prints the message and notes that it was sent, ask-view the request"
        " for a written reply; agree without --note is “agreed as written” for all of theirs"
    )
    command.add_argument("act", choices=ACTS, nargs="?", default="list", help=text)
    whom = command.add_mutually_exclusive_group()
    whom.add_argument("--organisation", metavar="X", help="to which organisation it was sent")
    whom.add_argument("--person", metavar="NAME", help="to whom it was sent, by the whole name")
    text = "its number in its roundtable, some of its words, or its id; several times too"
    command.add_argument("--note", action="append", metavar="N", help=text)
    text = "of this roundtable only"
    command.add_argument("--roundtable", type=roundtable_label, metavar="N", help=text)
    text = "by when an answer is wanted, as 2026-11-20; by default in two weeks"
    command.add_argument("--by", metavar="DAY", default="", help=text)
    text = "what they replied, as they wrote it; - reads it from the input; empty takes it away"
    command.add_argument("--text", metavar="TEXT", help=text)
    text = "the wording they agree to instead: agreed as changed"
    command.add_argument("--words", metavar="WORDS", default="", help=text)
    command.add_argument("--how", metavar="HOW", default="", help="form, e-mail, said at 14:32 …")
    command.add_argument("--on", metavar="DAY", default="", help="when they answered")
    command.add_argument("--state", choices=STATES, help="list these only")
    add_language(command)
    add_json(command)
