"""The words of `set`: what can be said of a programme, an organisation, a person, a question."""

import argparse
from pathlib import Path

_NEW = "add it: nothing of that name is in the programme yet"
_REMOVE = "take it out, while nothing is its own"
_PLACE = "its place in the order, from 1"


def add_set_words(command: argparse.ArgumentParser) -> None:
    """Give `set FILE` its four kinds of thing."""
    command.add_argument("file", type=Path, metavar="FILE")
    kinds = command.add_subparsers(dest="what", metavar="WHAT", required=True)

    def add(name: str, text: str, *options: str) -> argparse.ArgumentParser:
        kind = kinds.add_parser(name, help=text, description=text)
        for option in options:
            kind.add_argument(f"--{option}", metavar=option.upper())
        return kind

    add("programme", "its title and licence", "title", "licence")
    kind = add("organisation", "an organisation, by name or handle", *_ORGANISATION)
    kind.add_argument("one", metavar="ORGANISATION")
    _several(
        kind, "alias", "also called; may come several times, and takes the place of all before"
    )
    _several(kind, "giveaway", "a word that would reveal it; several as with --alias")
    _existence(kind)
    kind.add_argument("--place", type=int, metavar="N", help=_PLACE)

    kind = add("person", "somebody on the roster, by name", *_PERSON)
    kind.add_argument("one", metavar="PERSON")
    _several(kind, "organisation", "whom they speak for, the first is their own")
    _several(kind, "nickname", "what else they are called; takes the place of all before")
    _existence(kind)

    kind = add("question", "a theme or another question, by Q2, short name or title", *_QUESTION)
    kind.add_argument("one", metavar="QUESTION")
    theme = kind.add_mutually_exclusive_group()
    theme.add_argument("--theme", action="store_true", default=None, help="it has roundtables")
    theme.add_argument("--no-theme", dest="theme", action="store_false", help="it has none")
    _existence(kind)
    kind.add_argument("--place", type=int, metavar="N", help=_PLACE)


_ORGANISATION = (*("name", "short", "handle", "sector", "kind", "colour", "about", "disclosure"),)
_PERSON = ("name", "role", "email", "mode", "interpreted", "speaks", "diet", "access")
_QUESTION = ("title", "text", "code", "slug")


def _several(kind: argparse.ArgumentParser, name: str, text: str) -> None:
    kind.add_argument(f"--{name}", action="append", metavar=name.upper(), help=text)


def _existence(kind: argparse.ArgumentParser) -> None:
    either = kind.add_mutually_exclusive_group()
    either.add_argument("--new", action="store_true", help=_NEW)
    either.add_argument("--remove", action="store_true", help=_REMOVE)
