"""The words of subcommands about notes: a query that finds them, and the names in them."""

import argparse
from collections.abc import Callable, Sequence, Set
from pathlib import Path

from facilitator.subcommands.shared_words import add_json, roundtable_label
from facilitator.subcommands.version_words import add_what

_HELP = (
    "such as 'from:gbif,ocp tag:funding -kind:quote \"exact words\" water'; filters: from, about,"
    " kind, tag, on (a question), in (a roundtable), date, by (who took it), owner, due, promise,"
    " is (starred, gap, off, spoken, written, chat, untagged, open, done, dropped, carried,"
    " overdue, agreed, unresolved, unowned, unasked, long-turn, off-in-words, alike, stricter);"
    " none means without"
)
_FINDING = frozenset({"notes", "coverage", "tags", "actions"})


def add_query_words(add: Callable[[str, str, str], argparse.ArgumentParser]) -> None:
    command = add("notes", "notes", "list notes")
    _file_and_query(command)
    command.add_argument("--search", metavar="TEXT", default="", help="words alone, no filters")
    command.add_argument("--organisation", metavar="X")
    command.add_argument("--question", metavar="Q")
    command.add_argument("--kind", metavar="K")
    command.add_argument("--roundtable", type=roundtable_label, metavar="N")
    orders = ["relevance", "time"]
    text = "words: the best of the newest first, or the oldest first; without words it is time"
    command.add_argument("--order", choices=orders, default=orders[0], help=text)
    add_json(command)

    command = add("coverage", "coverage", "count notes and the organisations that said them")
    _file_and_query(command)
    axes = ["question", "organisation", "tag", "kind", "roundtable"]
    text = (
        "the rows: beside them organisations, of organisations and kinds the questions; roundtable"
        " also tells findings, actions, airtime, who was heard, and what recurs"
    )
    command.add_argument("--by", choices=axes, default=axes[0], help=text)
    text = "print the message that asks an organisation for what it has said nothing on"
    command.add_argument("--ask", metavar="X", help=text)
    add_json(command)

    command = add(
        "tags", "tags", "list the tags, how many notes have each, and which look like one"
    )
    _file_and_query(command)
    add_json(command)

    text = "list who owes what, by when, and what became of it; `set FILE action` says that"
    command = add("actions", "actions", text)
    _file_and_query(command)
    command.add_argument("--owner", metavar="X", help="an organisation, with its people, or one")
    text = "when it was taken on: a day, a month, 2026-03..2026-05, or a roundtable such as R2"
    command.add_argument("--promised-in", metavar="2026-03", help=text)
    command.add_argument("--due", metavar="2026-03", help="a day, a month, 2026-03..2026-05, none")
    command.add_argument("--overdue", action="store_true", help="those whose day is over")
    stands = command.add_mutually_exclusive_group()
    text = "those still to be done, also where they were carried over"
    stands.add_argument("--open", action="store_true", help=text)
    states = ["open", "done", "dropped", "carried"]
    stands.add_argument("--state", choices=states, help="those that stand so; open as --open")
    text = "write them to a .ics of to-dos, an .xlsx or a .csv instead"
    command.add_argument("-o", "--out", type=Path, metavar="OUT", help=text)
    text = "who will read that file, by default participants: it tells no more than their write-up"
    command.add_argument("--for", dest="audience", choices=["participants", "team"], help=text)
    add_json(command)


def add_tell_apart_words(command: argparse.ArgumentParser) -> None:
    """Give `tell-apart FILE` the notes that only look like one."""
    command.add_argument("file", type=Path, metavar="FILE")
    text = "its number in its roundtable, some of its words, or its id; two or more"
    command.add_argument("notes", nargs="+", metavar="NOTE", help=text)
    text = "where the notes are counted"
    command.add_argument("--roundtable", type=roundtable_label, metavar="N", help=text)


def add_names_words(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    add_what(command)
    add_json(command)
    what = command.add_mutually_exclusive_group()
    _form(what, "mentioned", "the name is a mere mention wherever it stands now; or “all”")
    _form(what, "word", "it is just a word; or “all”")
    _form(what, "name", "the word is a name")
    _form(what, "off", "take the notes that hold it off the record")
    _form(what, "consent", "ask whoever said it; the notes are left out until they agree")
    what.add_argument(
        "--reword",
        nargs=2,
        metavar=("FORM", "PHRASE"),
        help="put a phrase in its place, such as “a participating organisation”",
    )


def _form(command: argparse._ActionsContainer, name: str, text: str) -> None:
    command.add_argument(f"--{name}", action="append", metavar="FORM", default=None, help=text)


def with_query(words: Sequence[str]) -> list[str]:
    """Have argparse read a word such as -water as part of the query, not as options."""
    name = next((each for each in words if not each.startswith("-")), "")
    if name not in _FINDING:
        return list(words)
    options = {"-h", "-o"} if name == "actions" else {"-h"}
    return [f" {each}" if _is_negated(each, options) else each for each in words]


def with_rest(
    parser: argparse.ArgumentParser, arguments: argparse.Namespace, rest: Sequence[str]
) -> argparse.Namespace:
    """Add the words of a query that stand behind an option: argparse leaves them over."""
    unknown = [each for each in rest if each.startswith("-")]
    if unknown or (rest and not hasattr(arguments, "query")):
        parser.error(f"unrecognized arguments: {' '.join(unknown or rest)}")
    if rest:
        arguments.query = [*arguments.query, *rest]
    return arguments


def _is_negated(word: str, options: Set[str]) -> bool:
    return len(word) > 1 and word.startswith("-") and word[1] != "-" and word not in options


def _file_and_query(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("query", nargs="*", metavar="QUERY", help=_HELP)
