"""The words of `set`, `roster`, `consent` and `strike`: who and what is in a programme."""

import argparse
from pathlib import Path

from facilitator.subcommands.shared_words import (
    add_json,
    add_language,
    add_yes,
    roundtable_label,
)

_NEW = "add it: nothing of that name is in the programme yet"
_REMOVE = "take it out; with notes or anything else of its own it is left out, and keeps them"
_BACK = "take in again what was left out"
_REPLY = "invited, coming or declined, to the roundtable of --roundtable; empty takes it out"
_PLACE = "its place in the order, from 1"


def add_set_words(command: argparse.ArgumentParser) -> None:
    """Give `set FILE` its kinds of thing."""
    command.add_argument("file", type=Path, metavar="FILE")
    kinds = command.add_subparsers(dest="what", metavar="WHAT", required=True)

    def add(name: str, text: str, *options: str) -> argparse.ArgumentParser:
        kind = kinds.add_parser(name, help=text, description=text)
        for option in options:
            kind.add_argument(f"--{option}", metavar=option.upper())
        return kind

    kind = add("programme", "what it is called, and what new roundtables begin with", *_PROGRAMME)
    kind.add_argument(
        "--theme-word", metavar="WORD", help="what a theme is called: challenge, topic"
    )
    kind.add_argument("--promise", metavar="PROMISE", help=_PROMISE)
    kind.add_argument("--zone", metavar="ZONE", help=_ZONE)
    kind.add_argument("--amber", metavar="LEFT", help="what is left of an item then: 20%% or 90s")
    kind.add_argument("--language", metavar="CODE", help="of its write-ups: en, de, fr")
    text = "print a quote only once all have agreed who have to"
    kind.add_argument("--ask-first", choices=["yes", "no"], help=text)
    kind = add("organisation", "an organisation, by name or handle", *_ORGANISATION)
    kind.add_argument("one", metavar="ORGANISATION")
    _several(
        kind, "alias", "also called; may come several times, and takes the place of all before"
    )
    _several(kind, "giveaway", "a word that would reveal it; several as with --alias")
    _existence(kind)
    kind.add_argument("--place", type=int, metavar="N", help=_PLACE)

    _add_person_words(add("person", "somebody on the roster, by name", *_PERSON))
    kind = add("question", "a theme or another question, by Q2, short name or title", *_QUESTION)
    kind.add_argument("one", metavar="QUESTION")
    theme = kind.add_mutually_exclusive_group()
    theme.add_argument("--theme", action="store_true", default=None, help="it has roundtables")
    theme.add_argument("--no-theme", dest="theme", action="store_false", help="it has none")
    _existence(kind)
    kind.add_argument("--place", type=int, metavar="N", help=_PLACE)

    _add_tag_words(add("tag", "a tag, by its whole name: notes keep it under another", *_TAG))
    _add_item_words(add("item", "an item of an agenda, by its number or a part of its title"))
    _add_action_words(add("action", "what became of actions, or of questions that were left open"))
    kind = add("roundtable", "a roundtable: plan it, or what is known before the day", *_TEXTS)
    kind.add_argument("one", metavar="N", nargs="?", help="its number; none with --new")
    kind.add_argument("--question", metavar="Q", help="its theme: Q2, its short name or its title")
    kind.add_argument("--date", metavar="DAY", help="as 2026-05-12; its hour is that of its agenda")
    # Elsewhere a place is one in the order.
    kind.add_argument("--place", dest="where", metavar="PLACE", help="the room, or the address")
    kind.add_argument("--mode", metavar="MODE", help="room, remote or both")
    kind.add_argument("--zone", metavar="ZONE", help=_ZONE)
    kind.add_argument("--promise", metavar="PROMISE", help=_PROMISE)
    text = "whether actions carry names in the participants’ copy, as the room was asked"
    kind.add_argument("--named-actions", choices=["yes", "no"], help=text)
    either = kind.add_mutually_exclusive_group()
    either.add_argument("--new", action="store_true", help="plan it: it gets the next number")
    either.add_argument(
        "--like-last",
        action="store_true",
        default=None,
        help="plan it with agenda, people, promise and place of the last one, on --question or any",
    )
    either.add_argument("--remove", action="store_true", help="take it out, if it was never held")


def _add_person_words(kind: argparse.ArgumentParser) -> None:
    kind.add_argument("one", metavar="PERSON")
    _several(kind, "organisation", "whom they speak for, the first is their own")
    _several(kind, "nickname", "what else they are called; takes the place of all before")
    kind.add_argument("--reply", metavar="REPLY", help=_REPLY)
    kind.add_argument("--roundtable", metavar="N", help="the roundtable that --reply is about")
    _existence(kind)


def _add_tag_words(kind: argparse.ArgumentParser) -> None:
    kind.add_argument("one", metavar="TAG")
    text = "the tag that it stands below, in two levels; empty: below none"
    kind.add_argument("--below", metavar="TAG", help=text)
    text = "another tag, which looks like it and is not: it is offered to be merged no more"
    kind.add_argument("--not-same", action="append", metavar="TAG", help=text)
    _existence(kind)


def _add_item_words(kind: argparse.ArgumentParser) -> None:
    kind.add_argument("one", metavar="ITEM")
    agenda = kind.add_mutually_exclusive_group(required=True)
    agenda.add_argument("--roundtable", metavar="N", help="of the agenda of this roundtable")
    agenda.add_argument("--question", metavar="Q", help="of the agenda of this theme")
    text = f"{_PROMISE}: for what is said in it; empty: as the whole roundtable"
    kind.add_argument("--promise", metavar="PROMISE", required=True, help=text)


def _add_action_words(kind: argparse.ArgumentParser) -> None:
    kind.add_argument("several", metavar="ACTION", nargs="+", help=_NOTE)
    text = "the roundtable that numbers count in"
    kind.add_argument("--roundtable", type=roundtable_label, metavar="N", help=text)
    becomes = kind.add_mutually_exclusive_group()
    states = ["open", "done", "dropped"]
    becomes.add_argument("--state", choices=states, help="of a question, done means answered")
    text = "put them on the list of this roundtable’s agenda, or of the next one’s"
    becomes.add_argument("--carry-into", metavar="N|next", help=text)
    text = "what came of one action: a sentence, a link; empty takes it away"
    kind.add_argument("--outcome", metavar="TEXT", help=text)


_PROGRAMME = ("title", "licence")
_TEXTS = ("title", "link", "prereads", "invitation", "facilitator")
_PROMISE = "named, organisation, sector, unattributed or chatham"
_ZONE = "a time zone, as Europe/London"
_ORGANISATION = (*("name", "short", "handle", "sector", "kind", "colour", "about", "disclosure"),)
_PERSON = ("name", "role", "email", "mode", "interpreted", "speaks", "diet", "access")
_TAG = ("name", "about", "colour")
_QUESTION = ("title", "text", "code", "slug")


def _several(kind: argparse.ArgumentParser, name: str, text: str) -> None:
    kind.add_argument(f"--{name}", action="append", metavar=name.upper(), help=text)


def _existence(kind: argparse.ArgumentParser) -> None:
    either = kind.add_mutually_exclusive_group()
    either.add_argument("--new", action="store_true", help=_NEW)
    either.add_argument("--remove", action="store_true", help=_REMOVE)
    either.add_argument("--back", action="store_true", help=_BACK)


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
    add_yes(command)


def add_consent_words(command: argparse.ArgumentParser) -> None:
    """Give `consent FILE` what was asked or answered, by whom, of which notes, how and when."""
    command.add_argument("file", type=Path, metavar="FILE")
    acts = ["list", "ask", "agree", "refuse", "withdraw", "no-answer"]
    command.add_argument("act", choices=acts, nargs="?", default="list", help="by default list")
    text = (
        f"{_NOTE}; several times too. Without it, all quotes that --person or --organisation said"
    )
    command.add_argument("--note", action="append", metavar="N", help=text)
    command.add_argument("--person", metavar="NAME", help="who answered, by the whole name")
    command.add_argument("--organisation", metavar="X", help="the organisation that was spoken for")
    scopes = ["wording", "name", "recording", "photo"]
    text = "what it is about; several times too. To ask, by default wording and name"
    command.add_argument("--for", dest="scopes", action="append", choices=scopes, help=text)
    command.add_argument("--how", metavar="HOW", default="", help="form, e-mail, said at 14:32 …")
    command.add_argument("--on", metavar="DAY", default="", help="when, as 2026-11-20")
    command.add_argument("--until", metavar="DAY", default="", help="the last day it holds")
    text = "the wording they agree to instead: agreed as changed"
    command.add_argument("--words", metavar="WORDS", default="", help=text)
    command.add_argument(
        "--roundtable", type=roundtable_label, metavar="N", help="of this roundtable only"
    )
    states = ["not-asked", "unanswered", "agreed", "refused", "lapsed", "once"]
    text = "list these only; lapsed ended, or the note was edited; once is recordings and photos"
    command.add_argument("--state", choices=states, help=text)
    text = "print “your quotes and actions” for a person, or an organisation: their own words only"
    command.add_argument("--message", metavar="NAME", help=text)
    add_language(command)
    add_json(command)


def add_roster_words(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    text = "a spreadsheet, .csv, .docx or .txt; - reads lines from the input"
    command.add_argument("list", metavar="LIST", help=text)
    command.add_argument("--sheet", metavar="NAME", help="which sheet or table, by its name")
    columns = "what each column is, such as person,job,organisation; remembered"
    command.add_argument("--columns", metavar="ROLES", help=columns)
    command.add_argument(
        "--roundtable", type=roundtable_label, metavar="N", help="to which one they come or not"
    )
    command.add_argument("--dry-run", action="store_true", help="say what would change, only")
    add_json(command)
