"""Acts that were acknowledged in an earlier session and are missing from the file.

After a bad end they are in the log alone. Where that was cut short or spoiled, SQLite takes
the file as it is without a word: what it held is known from its tally, or from what stands in the
log behind the place where it breaks off. Such a log is kept aside before anybody writes over it.
"""

import filecmp
import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from facilitator.core.sentences import Sentence, together
from facilitator.handles import is_open_here
from facilitator.store.backups.files import (
    explained,
    give_free_name,
    log_of,
    settle,
    stamp,
    workplace,
)
from facilitator.store.keeping.tally import key_of, last_told
from facilitator.store.private_copy import may_be_written
from facilitator.store.sqlite import Connection, Unreadable, connect_reader, connect_visitor

KEPT = "unread log"
_LOG_HEADER, _FRAME_HEADER = 32, 24  # bytes (SQLite, "Database File Format", 4.1)
_MAGICS = (0x377F0682, 0x377F0683)
_LAST_FRAME = slice(16, 20)  # of the index: the last one of a whole commit (walformat.html, 2.1)
_SHARED = (0x40000002, 510)  # what whoever has a database open locks


@dataclass(frozen=True, slots=True)
class LostActs:
    """How many acts are missing, None where that is not known, and the logs that may hold them."""

    name: str
    count: int | None
    kept: tuple[Path, ...]

    @property
    def sentence(self) -> Sentence:
        """Say it without a full stop."""
        if self.count is None:
            told = Sentence(
                "some acts of an earlier session cannot be read in {file}", file=self.name
            )
        else:
            told = Sentence(
                "{n} acts of an earlier session cannot be read in {file}",
                one="{n} act of an earlier session cannot be read in {file}",
                n=self.count,
                file=self.name,
            )
        if not self.kept:
            return Sentence("{what}: its log was removed or cut short", what=told)
        names = together(f"“{each.name}”" for each in self.kept)
        return Sentence("{what}: the log that held them is kept as {names}", what=told, names=names)


def look_for_lost_acts(path: Path) -> LostActs | None:
    """Return what a file is known to have held and does not hold; keep its log aside if it may.

    For whoever is about to open it, and for whoever wants to know. Raises BadInput where the log
    cannot be kept aside.
    """
    if not may_be_written(path):
        return None  # nothing can be kept beside it, and nobody here writes over its log
    found = keep_broken_log(path)
    if found is not None:
        return found
    try:
        with closing(connect_visitor(path)) as db:
            missing = _missing(db, path)
    except (*Unreadable, OSError):
        return None  # damaged, or not one at all: for others to say
    return LostActs(path.name, missing, logs_kept(path)) if missing else None


def keep_broken_log(path: Path) -> LostActs | None:
    """Keep a log aside that an earlier session has left and that lacks commits, and say so.

    Called before anybody opens the file who would write over it. Raises BadInput.
    """
    if not _has_log(path) or _is_in_use(path):
        return None
    try:
        with closing(connect_reader(path)) as db:  # which leaves the log as it is
            missing = _missing(db, path)
            broken = missing is None and _breaks_off(path)
    except (*Unreadable, OSError):
        return None
    if not missing and not broken:
        return None
    _keep_aside(path)
    return LostActs(path.name, missing, logs_kept(path))


def logs_kept(path: Path) -> tuple[Path, ...]:
    """Return the logs of a programme file that were kept aside, oldest first."""
    name = re.compile(re.escape(f"{path.stem} {KEPT} ") + r".+\.wal")
    return tuple(sorted(each for each in _beside(path) if name.fullmatch(each.name)))


def _beside(path: Path) -> Iterator[Path]:
    try:
        yield from path.parent.iterdir()
    except OSError:
        return


def _has_log(path: Path) -> bool:
    try:
        return log_of(path).stat().st_size > 0
    except OSError:
        return False


def _is_in_use(path: Path) -> bool:
    """Tell whether anybody has the file open: then its log is being written, and no relic."""
    if is_open_here(path):
        return True
    if sys.platform == "win32":
        return False
    import fcntl

    first, length = _SHARED
    try:
        with path.open("r+b") as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, length, first)
    except OSError:
        return True  # or it cannot be written: then nobody writes over the log either
    return False


def _missing(db: Connection, path: Path) -> int | None:
    """Return how many commits are missing by what was last told of the file; None: it never was."""
    told = last_told(key_of(db, path))
    last = db.execute("SELECT ifnull(max(seq), 0) FROM journal").fetchone()[0]
    return max(0, told - int(last)) if told else None


def _breaks_off(path: Path) -> bool:
    """Tell whether commits stand in a log behind the last one that SQLite can read.

    Asked while it is open: the index says how far SQLite got. What an earlier round has left
    there has other salts.
    """
    index = path.with_name(f"{path.name}-shm").read_bytes()
    last = int.from_bytes(index[_LAST_FRAME], sys.byteorder)
    with log_of(path).open("rb") as log:
        header = log.read(_LOG_HEADER)
        page = int.from_bytes(header[8:12])
        size = os.fstat(log.fileno()).st_size
        if int.from_bytes(header[:4]) not in _MAGICS or not 512 <= page <= 65536:
            return size > _LOG_HEADER + _FRAME_HEADER
        for start in range(_LOG_HEADER + last * (_FRAME_HEADER + page), size, _FRAME_HEADER + page):
            log.seek(start)
            frame = log.read(_FRAME_HEADER)
            if frame[8:16] == header[16:24] and int.from_bytes(frame[4:8]):
                return True
    return False


def _keep_aside(path: Path) -> None:
    """Copy the log under a name of its own, unless that was done before. Raises BadInput."""
    log = log_of(path)
    if any(filecmp.cmp(log, each, shallow=False) for each in logs_kept(path)):
        return
    wanted = path.with_name(f"{path.stem} {KEPT} {stamp(time.time_ns() // 1_000_000)}.wal")
    with explained(Sentence("{log} cannot be kept aside", log=log)), workplace(wanted) as folder:
        arriving = folder / wanted.name
        shutil.copyfile(log, arriving)
        settle(arriving)
        give_free_name(arriving, wanted)
