"""Swap of a programme file for another one, the first being set aside: done whole, or done later.

The new file first stands beside under the name of its predecessor-to-be with `.successor` behind
it. From then on the swap is decided: whatever step a crash interrupts, the next start finishes it.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from facilitator.core.sentences import Sentence
from facilitator.store.backups.files import (
    STAMP_PATTERN,
    discard,
    explained,
    free_name,
    journal_of,
    log_of,
    move,
    settle,
    unused,
)

DAMAGED, REPLACED = "damaged", "before restore"
_READY = ".successor"


def swap(path: Path, new: Path, why: str, *, at: int) -> Path:
    """Put the closed file `new` in place of `path`; return the name `path` is set aside under.

    Raises BadInput; then everything is as it was, or the next start finishes it.
    """
    aside = free_name(path.parent, f"{path.stem} {why}", path.suffix, at=at)
    with explained(Sentence("{path} cannot be replaced", path=path)):
        settle(new)
        move(new, aside.with_name(f"{aside.name}{_READY}"))
        finish_swap(path)
    return aside


def finish_swap(path: Path) -> None:
    """Finish a swap that was decided, if there is one."""
    for ready in _decided(path):
        name = ready.name.removesuffix(_READY)
        if path.exists():
            _keep_as(path, path.with_name(name))
        else:
            _move_log(path, path.with_name(name))
        move(ready, path)


def is_unfinished(path: Path) -> bool:
    """Tell whether a swap was decided that is not done yet: the file may not be there meanwhile."""
    return any(_decided(path))


def _decided(path: Path) -> Iterator[Path]:
    stem, suffix = re.escape(path.stem), re.escape(path.suffix)
    aside = re.compile(f"{stem} (?:{DAMAGED}|{REPLACED}) {STAMP_PATTERN}{suffix}")
    for ready in sorted(path.parent.glob(f"*{_READY}")):
        if aside.fullmatch(ready.name.removesuffix(_READY)):
            yield ready


def _keep_as(path: Path, aside: Path) -> None:
    """Give a file that is about to be replaced another name; where it can be, as well as its own.

    Then there is no moment at which somebody who opens it finds nothing.
    """
    if not (aside.exists() and aside.samefile(path)):  # a crash came after that step
        aside = unused(aside)
        try:
            os.link(path, aside)
        except OSError:  # a disk without hard links
            move(path, aside)
    _move_log(path, aside)


def set_aside(path: Path, aside: Path) -> None:
    """Rename a file that nobody has open, and its log."""
    move(path, aside)  # first: without it nothing can be written beside what is left of it
    _move_log(path, aside)


def _move_log(path: Path, aside: Path) -> None:
    # Left under its name it would be taken for the log of the file that comes next.
    for beside in (log_of, journal_of):
        log = beside(path)
        if log.exists() and log.stat().st_size > 0:
            move(log, beside(aside))
        discard(log)
    discard(path.with_name(f"{path.name}-shm"))  # an index of the log, made anew when needed
