"""A session on a disk that is full, and space on it again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.operations.drafts import keep_draft
from facilitator.ui.session import Failure, Session
from tests.small_disk import small_disk
from tests.ui.asking import answer_to

resource = pytest.importorskip("resource", reason="this system limits no file sizes")

_JUNK = (400_000, 40_000, 4_000, 1)  # characters; what is left after the last is less than a note


class FullDisk:
    """A folder on a disk of its own where that is allowed, else no file may grow."""

    def __init__(self, folder: Path, how: str) -> None:
        self.folder = folder
        self._count = 0
        self._ballast = folder / "ballast" if how == "disk" else None
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self, qtbot: QtBot, session: Session) -> None:
        """Leave no room for another note."""
        if self._ballast is None:
            largest = max(each.stat().st_size for each in self.folder.glob("*.roundtable*"))
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest, self._limits[1]))
        else:
            with self._ballast.open("wb", buffering=0) as file:
                try:
                    while file.write(bytes(4096)):
                        pass
                except OSError:
                    pass
        for size in _JUNK:
            while self._writes(qtbot, session, size):
                pass

    def empty(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)
        if self._ballast is not None:
            self._ballast.unlink(missing_ok=True)

    def _writes(self, qtbot: QtBot, session: Session, size: int) -> bool:
        self._count += 1  # what is the same again is not written
        draft = {"began": self._count, "at": 0}
        answer = answer_to(qtbot, session, keep_draft, "junk", "x" * size, **draft)
        return not isinstance(answer, Failure)


@contextmanager
def full_disk(folder: Path) -> Iterator[FullDisk]:
    with small_disk(folder) as how:
        disk = FullDisk(folder, how)
        try:
            yield disk
        finally:
            disk.empty()
