"""A session on a disk that is full, and space on it again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.operations.drafts import keep_draft
from facilitator.ui.session import Session
from tests.small_disk import small_disk

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
        heard: list[bool] = []
        done = session.finished.connect(lambda *_: heard.append(True))
        failed = session.failed.connect(lambda *_: heard.append(False))
        self._count += 1  # what is the same again is not written
        session.claim(session.run(keep_draft, "junk", "x" * size, began=self._count, at=0))
        qtbot.waitUntil(lambda: bool(heard), timeout=5000)
        session.disconnect(done)
        session.disconnect(failed)
        return heard[0]


@contextmanager
def full_disk(folder: Path) -> Iterator[FullDisk]:
    with small_disk(folder) as how:
        disk = FullDisk(folder, how)
        try:
            yield disk
        finally:
            disk.empty()
