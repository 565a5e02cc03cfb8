"""Review of 100,000 notes in the window: opened, and searched, until the table is painted."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facilitator.operations.programmes import create_sample
from facilitator.store import search
from facilitator.store.file import open_reader
from facilitator.store.sqlite import Connection
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.page import ReviewPage
from facilitator.ui.session import Session
from tests.benchmarks.bare import ms
from tests.benchmarks.many_notes import BEGINS, ME
from tests.benchmarks.test_query_speed import BARE, COUNT, NEWEST
from tests.benchmarks.test_search_speed import typed, words
from tests.ui.asking import PATIENCE_MS
from tests.ui.prepare_house import AnsweringDialogs

FRAME_MS = 1000 / 60
TIMES, FRAMES = 2, 2  # of the bare query, and more
OPENING, OPENING_MS = 1.5, 300  # times an empty file, and more
WRITTEN = 20  # words that are typed
ROUNDS = 3


@contextmanager
def opened(path: Path, qtbot: QtBot) -> Iterator[ReviewPage]:
    session = Session(path, ME, clock=lambda: BEGINS)
    actions = ActionMap(session)
    actions.learn(programme=session.programme)
    page = ReviewPage(session, actions, AnsweringDialogs())
    page.resize(1364, 900)
    qtbot.addWidget(page)
    yield page
    page.hide()
    session.close()
    session.deleteLater()


def painted(page: ReviewPage, qtbot: QtBot, ask: Callable[[], object]) -> float:
    """Do something that asks for notes; return the ms until the first of them are painted."""
    finder: QObject = page.notes._finder
    begins = time.perf_counter()
    with qtbot.waitSignal(finder.answered, timeout=PATIENCE_MS):  # type: ignore[attr-defined]
        ask()
    page.notes.table.viewport().repaint()
    return (time.perf_counter() - begins) * 1000


def settle(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.notes._finder._awaited is None, timeout=PATIENCE_MS)


def test_opening_to_a_painted_table(
    path: Path, tmp_path: Path, qtbot: QtBot, timed: bool, tell: Callable[[str], None]
) -> None:
    empty = tmp_path / "empty.roundtable"
    create_sample(empty, ME, at=BEGINS)
    took: dict[Path, list[float]] = {empty: [], path: []}
    for _ in range(ROUNDS if timed else 1):
        for file, times in took.items():
            begins = time.perf_counter()
            with opened(file, qtbot) as page:
                painted(page, qtbot, page.show)
                times.append((time.perf_counter() - begins) * 1000)
                settle(page, qtbot)
    ours, least = statistics.median(took[path]), statistics.median(took[empty])
    tell(
        f"opened and painted: {ours:.0f} ms, {ours / least:.2f} times an empty file"
        f" ({least:.0f} ms); {OPENING} times and {OPENING_MS} ms wanted"
    )
    assert not timed or ours <= OPENING * least + OPENING_MS


@pytest.fixture
def reader(path: Path) -> Iterator[Connection]:
    with closing(open_reader(path)) as db:
        yield db


def test_typing_in_the_search_to_painted(
    path: Path, reader: Connection, qtbot: QtBot, timed: bool, tell: Callable[[str], None]
) -> None:
    """What is measured begins when the search does: it waits until the hands rest."""
    ours, bare = [], []
    with opened(path, qtbot) as page:
        painted(page, qtbot, page.show)
        settle(page, qtbot)
        box, asked = page.notes.search.box, page.notes.search._ask
        for part in (part for word in words(seed=4)[:WRITTEN] for part in typed(word)):
            expression = search.match_expression(part)
            bare.append(ms(partial(_bare, reader, expression)))
            box.setText(part)
            ours.append(painted(page, qtbot, asked))
            settle(page, qtbot)
    p95, least = (statistics.quantiles(each, n=20)[-1] for each in (ours, bare))
    wanted = TIMES * least + FRAMES * FRAME_MS
    tell(
        f"typed to painted: p95 {p95:.1f} ms, median {statistics.median(ours):.1f} ms; the bare"
        f" query {least:.1f} ms, so {wanted:.1f} ms wanted"
    )
    assert not timed or p95 <= wanted


def _bare(db: Connection, expression: str) -> None:
    if len(db.execute(BARE, (expression, NEWEST)).fetchall()) == NEWEST:
        db.execute(COUNT, (expression,)).fetchone()
