"""The command line: parses arguments and runs a subcommand; without one it opens the window."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn, cast

from facilitator import __version__
from facilitator.core.quoting import one_line
from facilitator.subcommands.agenda_words import (
    add_agenda_out_words,
    add_day,
    add_invite_words,
    add_load_words,
)
from facilitator.subcommands.finding_words import add_findings_words
from facilitator.subcommands.gate import passed
from facilitator.subcommands.named_file import (
    TEMPORARY,
    means_window,
    named_file,
    with_subcommand,
)
from facilitator.subcommands.shared_words import add_json, add_yes, roundtable_label


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status: 0 done, 1 refused; argparse exits with 2."""
    return passed(lambda: _read(sys.argv[1:] if argv is None else argv), _run)


def _read(words: Sequence[str]) -> argparse.Namespace:
    window = means_window(words)
    parser, subcommands = _parser(words)
    whole = with_subcommand(words, subcommands)
    arguments = parser.parse_args(whole) if window else _read_query(parser, whole)
    for name, value in vars(arguments).items():
        if name != "query" and (value == [] or (isinstance(value, list) and [] in value)):
            # None takes several at once: before 3.13 argparse loses a value “--”.
            parser.error(f"argument --{name.replace('_', '-')}: expected a value other than --")
    return arguments


def _read_query(parser: argparse.ArgumentParser, words: Sequence[str]) -> argparse.Namespace:
    """Read the words of any subcommand but the window's own: some take a query, behind options."""
    from facilitator.subcommands.note_words import with_query, with_rest

    arguments, rest = parser.parse_known_args(with_query(words))
    return with_rest(parser, arguments, rest)


def _run(arguments: argparse.Namespace) -> int:
    if not arguments.temporary:
        return _run_subcommand(arguments)
    with import_module("facilitator.subcommands.throw_away").throw_away_home():
        return _run_subcommand(arguments)


def _run_subcommand(arguments: argparse.Namespace) -> int:
    # Each subcommand is a module, imported when it is asked for: none pays for another.
    if arguments.module != "window" and os.environ.get("FACILITATOR_LOG"):
        import_module("facilitator.log").start_logging()  # the window does so by itself
    module = import_module(f"facilitator.subcommands.{arguments.module}")
    return int(module.run(arguments))


_Add = Callable[[str, str, str], argparse.ArgumentParser]


class _Parser(argparse.ArgumentParser):
    """Quotes what was typed as every message does."""

    def error(self, message: str) -> NoReturn:
        super().error(one_line(message))


class _Unasked:
    """Takes what is said of a subcommand that was not asked for, and does nothing with it."""

    def __getattr__(self, _name: str) -> "_Unasked":
        return self

    def __call__(self, *_words: object, **_options: object) -> "_Unasked":
        return self


def _command(**options: Any) -> "_Parser | _Unasked":
    """Make the parser of a subcommand: those nobody asked for would take most of the time."""
    return _Parser(**options) if options["add_help"] else _Unasked()


def _parser(words: Sequence[str]) -> tuple[argparse.ArgumentParser, frozenset[str]]:
    """Return the parser, and the names of the subcommands; for the window it knows `open` only.

    Only what `words` may ask for is filled in: four hundred arguments take longer than a list.
    """
    parser = _Parser(
        prog="facilitator",
        usage="%(prog)s [-h] [--version] [--temporary] [FILE | COMMAND ...]",
        description="Run roundtables. Without a subcommand the window opens on FILE, else on the"
        " last programme, or on a writable copy of the sample.",
    )
    parser.add_argument("--version", action="version", version=f"facilitator {__version__}")
    _temporary(parser, default=False)
    parser.set_defaults(module="window", file=None)
    commands = parser.add_subparsers(
        prog="facilitator", metavar="COMMAND", parser_class=cast("type[_Parser]", _command)
    )

    def add(name: str, module: str, text: str) -> argparse.ArgumentParser:
        is_asked = name in words or name == "open"  # which a file alone stands for
        command = commands.add_parser(name, help=text, description=text, add_help=is_asked)
        command.set_defaults(module=module)
        return command

    command = add("open", "window", "open the window on a programme file, or on the last one")
    command.add_argument("file", type=named_file, metavar="FILE", nargs="?")
    _temporary(command, default=argparse.SUPPRESS)  # what stands before `open` holds
    if not means_window(words):
        _add_others(add)
    return parser, frozenset(commands.choices or ())


def _add_others(add: _Add) -> None:
    """Add all subcommands but the window's own, whose start waits for none of this."""
    from facilitator.subcommands.comment_words import add_comments_words
    from facilitator.subcommands.note_words import (
        add_names_words,
        add_query_words,
        add_tell_apart_words,
    )
    from facilitator.subcommands.setting_words import (
        add_consent_words,
        add_roster_words,
        add_set_words,
    )
    from facilitator.subcommands.transcript_words import add_transcript_words
    from facilitator.subcommands.version_words import (
        add_approve_words,
        add_outlines_words,
        add_publish_words,
        add_version_words,
    )

    command = add("recent", "recent", "list the programmes that were open here, the newest first")
    forgotten = "take it off the list; the file stays"
    command.add_argument("--forget", type=Path, metavar="FILE", help=forgotten)
    add_json(command)

    _add_new(add("new", "new", "make a new programme file; refuses to overwrite"))
    add_set_words(add("set", "setting", "say what is in a programme: who, and which questions"))
    _add_merge_into(add("merge-into", "merge_into", "make one organisation, person … of two"))
    add_roster_words(add("roster", "roster", "take over a list of organisations and people"))

    command = add("agenda", "agenda", "show what an agenda file is understood as")
    command.add_argument("agenda", type=Path, metavar="AGENDA")
    add_day(command)
    add_json(command)

    add_load_words(add("load", "load", "put an agenda in a programme"))
    add_invite_words(add("invite", "invite", "write the invitation to a roundtable, or a calendar"))
    add_agenda_out_words(add("agenda-out", "agenda_out", "write an agenda to a file"))
    _add_replay(add("replay", "replay", "play a session log through the same operations"))
    _add_bring_in(add("bring-in", "bring_in", "bring in the notes of another laptop"))
    _add_contribute(add("contribute", "contribute", "keep what an organisation wrote, as notes"))
    add_transcript_words(add("transcript", "transcript", "keep the chat or transcript of a call"))
    add_query_words(add)
    add_consent_words(add("consent", "consent", "say who agreed to what, and what is still asked"))
    add_comments_words(add("comments", "comments", "what was sent to whom, and what they answered"))
    add_tell_apart_words(add("tell-apart", "tell_apart", "say that notes are not the same"))
    add_findings_words(add("findings", "findings", "what it came to, and which notes say so"))
    add_names_words(add("names", "names", "decide what a write-up may name"))
    add_publish_words(add("publish", "publish", "write a write-up"))
    add_approve_words(add("approve", "approve", "say that a write-up is approved, or in review"))
    add_outlines_words(add("outlines", "outlines", "which sections write-ups have, kept by name"))

    _add_check(add("check", "check", "is a programme file whole?"))
    add_version_words(add)

    command = add("restore", "restore", "go back to a backup; the file as it is is set aside")
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("backup", type=Path, metavar="BACKUP")

    _add_history(add("history", "history", "list what was done in a file, the newest first"))
    for name, again, text in (
        ("undo", False, "take back the last act of this computer, as Ctrl+Z in the window does"),
        ("redo", True, "do again what was taken back last"),
    ):
        command = add(name, "undo", text)
        command.add_argument("file", type=Path, metavar="FILE")
        command.set_defaults(again=again)

    _add_erasures(add)

    command = add("rehearse", "rehearse", "play a whole roundtable with stand-ins, and publish it")
    command.add_argument("-o", "--out", type=Path, metavar="FOLDER", default=Path("rehearsal"))


def _add_new(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--sample", choices=["open-x"], help="fill it with a sample")
    command.add_argument("--title", metavar="T", help="what the programme is called")


def _add_merge_into(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("what", choices=["organisation", "person", "question", "tag"])
    command.add_argument("one", metavar="ONE", help="what goes; its names live on")
    command.add_argument("into", metavar="INTO", help="what stays")


def _add_replay(command: argparse.ArgumentParser) -> None:
    command.add_argument("log", type=Path, metavar="LOG")
    command.add_argument("--programme", type=Path, metavar="FILE", help="play on a copy of this")
    command.add_argument("--save", type=Path, metavar="FILE", help="keep the programme it makes")
    command.add_argument("--at", metavar="INSTANT", help="the state at this instant")
    add_json(command)


def _add_bring_in(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("other", type=Path, metavar="OTHER", help="a programme file, or a log")
    command.add_argument(
        "--roundtable", type=roundtable_label, metavar="N", help="where the notes go"
    )
    offset = "added to their instants, as +2m30s or (with =) --offset=-90s"
    command.add_argument("--offset", metavar="+2m30s", help=offset)
    command.add_argument("--all", action="store_true", help="also those that are like ours")
    add_json(command)


def _add_contribute(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument(
        "text", metavar="TEXT", help="a .txt, .md or .docx file; - reads the input"
    )
    command.add_argument("--organisation", required=True, metavar="X", help="who wrote it")
    command.add_argument("--question", required=True, metavar="Q", help="the theme it is on")
    command.add_argument(
        "--roundtable", type=roundtable_label, metavar="N", help="where it was handed in"
    )
    command.add_argument("--person", metavar="P", help="whose words they are")
    command.add_argument("--date", metavar="YYYY-MM-DD", help="when it was received, or today")
    add_json(command)


def _add_check(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--full", action="store_true", help="take the time to look everywhere")
    command.add_argument(
        "--mend", action="store_true", help="make tables and search index anew where they are wrong"
    )


def _add_history(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--last", type=int, metavar="N", default=20, help="so many acts, or 20")
    add_json(command)


def _add_erasures(add: _Add) -> None:
    """Add what takes something out of a file for good."""
    from facilitator.subcommands.setting_words import add_strike_words

    _add_erase(add("erase", "erase", "take a note or a roundtable out of a file, for good"))
    add_strike_words(add("strike", "strike", "take words out of all that was said, for good"))
    command = add("forget", "forget", "replace a person by their role everywhere, for good")
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("name", metavar="NAME", help="the whole name, as on the roster")
    add_yes(command)


def _add_erase(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("--roundtable", type=roundtable_label, metavar="N")
    what.add_argument("--note", metavar="ID", help="as `notes --json` lists it")
    what.add_argument("--transcript", metavar="ID", help="as `transcript --json` lists it")
    add_yes(command)


def _temporary(command: argparse.ArgumentParser, *, default: object) -> None:
    text = "settings, sample and log in a folder that is removed when the program ends"
    command.add_argument(TEMPORARY, action="store_true", default=default, help=text)
