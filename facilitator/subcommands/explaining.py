"""Explanation of an error in one sentence, decided by looking at the files that were named.

A file that is damaged is said to be; what remains is a fault of ours, and never called damage.
"""

import enum
import errno
import os
import traceback
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from facilitator.core.errors import BadInput, Damaged, FacilitatorError, told_by
from facilitator.core.sentences import Sentence
from facilitator.log import trace_of
from facilitator.store.checks.check import FileVerdict, is_damage, judge
from facilitator.store.file import open_visitor
from facilitator.store.header import is_database
from facilitator.store.sqlite import DatabaseError

_PROGRAMMES = ("file", "other", "programme", "backup")
_TEXTS = ("agenda", "log", "other", "template")
_PLACE = "check the name, and who may use the file and its folder"
_OF_SYSTEM = {
    errno.ENOSPC: "make room on the disk, and try again",
    errno.EDQUOT: "make room on the disk, and try again",
    errno.EIO: "check the disk, and keep a copy elsewhere",
    errno.EROFS: "choose a place that can be written",
    errno.ENAMETOOLONG: "choose a shorter name",
    errno.ELOOP: "check where its links lead",
    errno.EMFILE: "close other programs, and try again",
}
# Result codes of SQLite (SQLite, "Result Codes") that say nothing about what a file holds.
_ELSEWHERE = "close it in other programs, and try again"
_RIGHTS = "see who may write it and its folder, or copy it to a folder of yours"
_OF_DATABASE = {
    3: _RIGHTS,
    5: _ELSEWHERE,
    6: _ELSEWHERE,
    8: _RIGHTS,
    10: "check the disk, and whether there is room on it",
    13: "make room on the disk, and try again",
    14: "see who may open it and its folder, and what lies beside it under its name",
    15: _ELSEWHERE,
    23: _RIGHTS,
}
_BY_CONTENT = (DatabaseError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError)


def explain(error: Exception, arguments: Namespace) -> str:
    """Return why a subcommand could not do what it was asked for, with file and remedy."""
    if isinstance(error, FacilitatorError):
        return _better(error, arguments)
    if isinstance(error, ValueError) and (told := _of_argument(arguments)):
        return told
    if isinstance(error, OSError) and (error.filename is not None or error.errno in _OF_SYSTEM):
        return _of_system(error, arguments)
    if isinstance(error, DatabaseError) and (told := _of_database(error, arguments)):
        return told
    return _of_content(arguments) or _unknown_value(error, arguments) or _other(error, arguments)


def complaint(path: Path, verdict: FileVerdict, *, role: str = "file") -> str:
    """Say what is wrong with a programme file, and what helps."""
    return f"{verdict.told(str(path))}: {_remedy(path, verdict, role)}"


def _remedy(path: Path, verdict: FileVerdict, role: str) -> str:
    if role == "backup":
        return "choose another backup"
    if not verdict.damage:
        return f"`facilitator check {path} --mend` makes that anew from the journal"
    if role == "other":
        return "open it with this program where it is, which recovers what it holds"
    return (
        "open it in the window, which saves what can be read, or go back to a backup with"
        f" `facilitator restore {path} BACKUP`"
    )


def _better(error: FacilitatorError, arguments: Namespace) -> str:
    """Return the sentence of a refusal, or a better one where it only repeats what SQLite said."""
    text, cause = str(error), error.__cause__
    if not isinstance(cause, DatabaseError):
        return (isinstance(error, Damaged) and _of_content(arguments)) or text
    if is_damage(cause):  # of which file it is, has been a guess
        return _of_content(arguments) or text
    if text.endswith(str(cause)):
        return _of_database(cause, arguments) or _of_content(arguments) or text
    return text


def _of_system(error: OSError, arguments: Namespace) -> str:
    name = error.filename2 or error.filename
    if isinstance(name, str | bytes):
        where = os.fsdecode(name)
    else:
        where = str(next(_paths(arguments), "the disk"))
    reason = error.strerror or type(error).__name__
    return f"{where} cannot be used ({reason}): {_OF_SYSTEM.get(error.errno or 0, _PLACE)}"


def _of_database(error: DatabaseError, arguments: Namespace) -> str:
    code = getattr(error, "sqlite_errorcode", None)  # None: raised by the module itself
    remedy = _OF_DATABASE.get((code or 0) & 0xFF)
    path = next(_paths(arguments), None)
    return f"{path} cannot be used now ({error}): {remedy}" if remedy and path else ""


def _of_content(arguments: Namespace) -> str:
    """Return what is wrong with the first programme file that is not whole, or nothing."""
    for role in _PROGRAMMES:
        path = getattr(arguments, role, None)
        if isinstance(path, Path) and is_database(path) and (told := _judged(path, role)):
            return told
    return ""


def _judged(path: Path, role: str) -> str:
    try:
        with closing(open_visitor(path)) as db:
            verdict = judge(db, full=True)
    except BadInput as refusal:
        return str(refusal)
    except DatabaseError as error:
        verdict = FileVerdict((told_by(error),)) if is_damage(error) else FileVerdict()
    except _BY_CONTENT:
        # A whole file is judged without any: it holds what trips those who look at it.
        verdict = FileVerdict((Sentence("what it holds cannot be read"),))
    return complaint(path, verdict, role=role) if verdict.damage or verdict.stale else ""


def _unknown_value(error: Exception, arguments: Namespace) -> str:
    """Tell a word that this version does not know, in a file that is whole, from a fault."""
    frames = traceback.extract_tb(error.__traceback__)
    path = next(_paths(arguments), None)
    if path is None or not frames or frames[-1].filename != enum.__file__:
        return ""
    return f"{path} holds a word that this version does not know ({error}): update the program"


def _other(error: Exception, arguments: Namespace) -> str:
    if isinstance(error, MemoryError | RecursionError):
        names = [str(path) for path in _paths(arguments)] or ["what was asked for"]
        return f"{' or '.join(names)} is too large, or too deeply nested, to be read: simplify it"
    return _of_system(error, arguments) if isinstance(error, OSError) else fault(error)


def fault(error: Exception) -> str:
    """Return where an error arose that no file and no argument explains."""
    return (
        f"a fault of ours, not of your files ({trace_of(error)}): please report this line;"
        " nothing that was saved is lost"
    )


def _of_argument(arguments: Namespace) -> str:
    """Return what no file and no text can be called, as it was typed, or nothing."""
    for value in vars(arguments).values():
        if isinstance(value, str | Path) and ("\0" in str(value) or not _is_utf8(str(value))):
            what = "name" if isinstance(value, Path) else "text"
            return f"“{value}” is no {what} in UTF-8: give one that is"
    return ""


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _paths(arguments: Namespace) -> Iterator[Path]:
    """Yield the files that were named, what was asked of first."""
    for role in dict.fromkeys((*_PROGRAMMES, *_TEXTS)):
        path = getattr(arguments, role, None)
        if isinstance(path, Path):
            yield path
