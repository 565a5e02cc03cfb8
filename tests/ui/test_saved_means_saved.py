"""The real window, with notes typed into it all the time, under whatever befalls its file."""

import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from facilitator.operations.programmes import create_sample
from facilitator.store.checks.check import check
from facilitator.store.file import copy, open_store
from facilitator.store.journal import Author
from facilitator.store.sqlite import connect_writer
from tests.conftest import ROOT
from tests.store.keeping import events
from tests.ui.conftest import AUTHOR, MONDAY

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody do that to open files")
OTHER = Author("Facilitator", "machine-2", "site-2")
LONG_S = 60.0
LARGE = 16 << 20  # bytes


class Child:
    """The window in a process of its own, and what it has said."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.saved: list[str] = []
        self.rescued: list[Path] = []
        self._heard = threading.Condition()
        self._ended = False
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            word, _, rest = line.rstrip("\n").partition(" ")
            with self._heard:
                if word in ("ready", "saved"):
                    self.saved.append(rest)
                elif word == "rescued" and Path(rest) not in self.rescued:
                    self.rescued.append(Path(rest))
                self._heard.notify_all()
        with self._heard:
            self._ended = True
            self._heard.notify_all()

    def wait_for(self, more: int) -> None:
        """Wait until so many more acts were said to be saved."""
        wanted = len(self.saved) + more
        self._wait(lambda: len(self.saved) >= wanted)

    def wait_for_rescue(self) -> None:
        self._wait(lambda: bool(self.rescued))

    def _wait(self, is_so: Callable[[], bool]) -> None:
        with self._heard:
            assert self._heard.wait_for(lambda: is_so() or self._ended, LONG_S)
            assert is_so(), "the window ended before"

    def end(self) -> None:
        """Have the window closed as by Alt+F4, and hear what it says at the end."""
        assert self.process.stdin is not None
        self.process.stdin.write("end\n")
        self.process.stdin.flush()
        assert self.process.wait(LONG_S) == 0
        self._thread.join()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self._thread.join()


@contextmanager
def window_on(path: Path, *looked_into: Path) -> Iterator[Child]:
    command = [sys.executable, "-m", "tests.ui.typist", str(path), *map(str, looked_into)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        child = Child(process)
        try:
            yield child
        finally:
            if process.poll() is None:
                child.kill()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "programmes"
    folder.mkdir()
    create_sample(folder / "f.roundtable", AUTHOR, at=MONDAY)
    return folder / "f.roundtable"


def commits_in(*paths: Path) -> set[str]:
    """Open files as the product does, find them whole, and return all commits they hold."""
    found: set[str] = set()
    for path in paths:
        with closing(open_store(path, OTHER)) as store:
            assert check(store.db, full=True) == ()
            found.update(each for (each,) in store.db.execute("SELECT id FROM journal"))
    return found


@pytest.mark.parametrize("times", [1, pytest.param(25, marks=pytest.mark.slow)])
def test_killed_after_somebody_closed_a_handle_and_another_program_read_it(
    path: Path, times: int
) -> None:
    choose = random.Random(times)  # noqa: S311
    acknowledged: set[str] = set()
    for _ in range(times):
        with window_on(path, path.parent) as child:
            child.wait_for(choose.randrange(8, 30))
            reads = [sys.executable, "-m", "facilitator", "notes", str(path)]
            read = subprocess.run(reads, cwd=ROOT, check=False, capture_output=True, text=True)
            assert read.returncode == 0, read.stderr
            child.wait_for(choose.randrange(1, 10))
            child.kill()
        acknowledged.update(child.saved)
        assert acknowledged <= commits_in(path)
    assert not list(path.parent.glob("*rescued*"))


FEW = [events.replace]
MANY = [pytest.param(each, marks=pytest.mark.slow) for each in events.EVENTS if each not in FEW]


@pytest.mark.slow
@pytest.mark.parametrize("event", [*FEW, *MANY], ids=lambda each: each.__name__)
def test_whatever_befalls_the_file_nothing_that_was_said_to_be_saved_is_missing(
    path: Path, tmp_path: Path, event: events.Event
) -> None:
    other = tmp_path / "other.roundtable"
    create_sample(other, OTHER, at=MONDAY)
    befall(path, other, event)


@pytest.mark.slow
@pytest.mark.parametrize(
    "event", [events.overwrite, events.replace, events.rename], ids=lambda each: each.__name__
)
def test_it_is_so_for_an_older_copy_of_a_large_file_too(
    path: Path, tmp_path: Path, event: events.Event
) -> None:
    with closing(connect_writer(path)) as db:  # a text that no note has, but its size
        db.execute("CREATE TABLE ballast (text TEXT)")
        db.execute("INSERT INTO ballast VALUES (hex(zeroblob(?)))", (LARGE // 2,))
    assert path.stat().st_size > LARGE
    older = tmp_path / "older.roundtable"
    copy(path, older)
    befall(path, older, event)


def befall(path: Path, other: Path, event: events.Event) -> None:
    with window_on(path) as child:
        child.wait_for(40)
        event(path, other)
        child.wait_for_rescue()
        child.wait_for(5)
        child.end()
    (rescued,) = child.rescued
    assert set(child.saved) <= commits_in(rescued)


@pytest.mark.slow
@pytest.mark.parametrize("event", [events.rename])
def test_closed_at_once_after_it_happened(path: Path, tmp_path: Path, event: events.Event) -> None:
    with window_on(path) as child:
        child.wait_for(20)
        event(path, tmp_path)
        child.end()
    assert set(child.saved) <= commits_in(*child.rescued)
