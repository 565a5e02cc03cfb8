"""Searching 100,000 notes while somebody types: the answer, giving it up, and the window."""

import random
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from pytestqt.qtbot import QtBot

from facilitator.store.file import open_reader
from facilitator.store.queries.lookup import Lookup
from facilitator.store.queries.notes_found import NoteFilter
from facilitator.store.sqlite import Connection, OperationalError
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.page import ReviewPage
from facilitator.ui.session import Session
from tests.benchmarks.many_notes import BEGINS, ME, texts
from tests.ui.prepare_house import AnsweringDialogs

BUDGET = 50  # ms
WANTED = f" ({BUDGET} wanted)"
WORDS = 200  # searched for in a run
LETTERS = 6
GAP = 5  # ms from one beat to the next, in a window that is free
SETTLED = 20  # beats


def words(seed: int) -> list[str]:
    """Return words that the notes hold, the common ones as often as they come."""
    choose = random.Random(seed)  # noqa: S311 - the same words each time are wanted
    lines = [line.split() for line in islice(texts(), 2_000)]
    return [choose.choice(choose.choice(lines)) for _ in range(WORDS)]


def typed(word: str) -> Iterator[str]:
    yield from (word[:end] for end in range(1, min(LETTERS, len(word)) + 1))


@pytest.fixture
def reader(path: Path) -> Iterator[Connection]:
    with closing(open_reader(path)) as db:
        yield db


@pytest.mark.parametrize("count", [1, 2])
def test_an_answer_to_each_letter(
    reader: Connection, count: int, timed: bool, tell: Callable[[str], None]
) -> None:
    lookup = Lookup(reader)
    list(lookup.answers(NoteFilter(), still=lambda: True))  # it counts once for each commit
    before = [""] if count == 1 else [f"{word} " for word in words(seed=5)]
    pairs = zip(before * WORDS, words(seed=4), strict=False)
    searches = [f"{head}{part}" for head, word in pairs for part in typed(word)]
    first, whole, most = [], [], 0
    for text in searches:
        begins = time.perf_counter()
        answers = lookup.answers(NoteFilter(text), still=lambda: True)
        found = next(answers).found
        first.append((time.perf_counter() - begins) * 1000)
        most = max(most, found.count or 0)
        list(answers)
        whole.append((time.perf_counter() - begins) * 1000)
    p95 = told(f"search, {count} word{'s' * (count > 1)}", first, tell)
    told(f"with all of up to {most} notes", whole, tell, wanted="")
    assert not timed or p95 < BUDGET


def told(
    what: str,
    took: list[float],
    tell: Callable[[str], None],
    *,
    wanted: str = WANTED,
) -> float:
    p50, p95 = statistics.median(took), statistics.quantiles(took, n=20)[-1]
    tell(f"{what}: {p50:.1f} ms, p95 {p95:.1f} ms{wanted}, at most {max(took):.0f} ms")
    return p95


def test_giving_a_search_up(path: Path, timed: bool, tell: Callable[[str], None]) -> None:
    waits = [give_up(path, looks) for looks in (20, 100, 500, 2_000, 10_000, 40_000) * 5]
    ended = [wait for wait in waits if wait is not None]
    assert ended or not timed
    if ended:
        tell(f"interrupted: back within {max(ended):.1f} ms, {len(ended)} times{WANTED}")
        assert not timed or max(ended) < BUDGET


def give_up(path: Path, looks: int) -> float | None:
    """Interrupt the longest question; return the ms until it is over, None if it was before.

    `looks` is how often SQLite has looked up from its work by then, each 100 of its instructions.
    """
    ready, over = threading.Event(), threading.Event()
    opened: list[Connection] = []
    ends: list[float] = []
    left = iter(range(looks, 0, -1))

    def look() -> int:
        if next(left, 0) == 1:
            ready.set()
        return 0

    def ask() -> None:
        with closing(open_reader(path)) as db:
            opened.append(db)
            db.set_progress_handler(look, 100)
            try:
                list(Lookup(db).answers(NoteFilter("a"), still=lambda: True))
            except OperationalError:
                ends.append(time.perf_counter())
            ready.set()
            over.wait(10)

    thread = threading.Thread(target=ask)
    thread.start()
    ready.wait(10)
    asked = time.perf_counter()
    opened[0].interrupt()
    over.set()
    thread.join()
    return (ends[0] - asked) * 1000 if ends else None


class Pulse(QObject):
    """Beats every few ms in the window's thread, and keeps how long it had to wait at most."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.beats = 0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(GAP)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now
        self.beats += 1

    def stop(self) -> float:
        self._timer.stop()
        return self.longest


@pytest.fixture
def page(path: Path, qtbot: QtBot) -> Iterator[ReviewPage]:
    session = Session(path, ME, clock=lambda: BEGINS)
    actions = ActionMap(session)
    actions.learn(programme=session.programme)
    made = ReviewPage(session, actions, AnsweringDialogs())
    made.resize(1364, 900)
    qtbot.addWidget(made)
    yield made
    session.close()
    session.deleteLater()


def test_the_window_while_review_opens_and_somebody_types(
    page: ReviewPage, qtbot: QtBot, timed: bool, tell: Callable[[str], None]
) -> None:
    def settle(pulse: Pulse) -> None:
        """Wait until the window has seen to what an answer has left to do."""
        until = pulse.beats + SETTLED
        qtbot.waitUntil(lambda: pulse.beats >= until, timeout=10_000)

    pulse = Pulse()
    with qtbot.waitSignal(page.notes._finder.answered, timeout=10_000):
        page.show()
    settle(pulse)
    opening = pulse.stop()
    pulse = Pulse()
    for letter in "and":
        with qtbot.waitSignal(page.notes._finder.answered, timeout=10_000):
            qtbot.keyClicks(page.notes.search.box, letter)
    with qtbot.waitSignal(page.notes._finder.answered, timeout=10_000):
        page.notes.search.box.clear()
    settle(pulse)
    typing = pulse.stop()
    tell(f"the window waits {opening:.0f} ms at most as Review opens{WANTED}")
    tell(f"and {typing:.0f} ms while somebody searches{WANTED}")
    assert not timed or max(opening, typing) < BUDGET
