"""An answer comes to whoever asked, once, and only while they are there."""

import gc
import weakref
from collections.abc import Iterator
from functools import partial
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.items import take_next_item
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.ui.session import Failure, Session
from tests.ui.asking import Asker, answer_to, result_of, settle
from tests.ui.conftest import AUTHOR, FakeClock


class Page(QWidget):
    """A widget that asks, and may be gone when the answer comes."""

    heard: list[tuple[Any, ...]]

    def __init__(self, heard: list[tuple[Any, ...]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard = heard

    def done(self, *answer: object) -> None:
        self.heard.append(("done", *answer))

    def failed(self, *answer: object) -> None:
        self.heard.append(("failed", *answer))


@pytest.fixture
def told(session: Session) -> Iterator[list[Failure]]:
    """What the window is to tell."""
    asker = Asker()
    session.failed.connect(asker.hear)
    yield asker.answers
    del asker  # a connection holds nobody


@pytest.fixture
def held() -> Iterator[Event]:
    """Keeps the writer from going on until it is set."""
    event = Event()
    yield event
    event.set()


def refuse(store: object) -> None:
    raise BadNews("nothing doing")


class BadNews(Exception):
    pass


def delete(widget: QWidget) -> None:
    """Delete a widget as Qt does; its wrapper stays with whoever holds it."""
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def plan(qtbot: QtBot, session: Session) -> str:
    at = session.now()
    planned = result_of(qtbot, session, plan_roundtable, None, at=at, title="T", zone="UTC")
    return str(planned.subject[0])


def test_whoever_asked_hears_after_the_commit_and_after_the_news(
    session: Session, qtbot: QtBot
) -> None:
    order: list[str] = []

    class Reader(QObject):
        def news(self, changes: object) -> None:  # noqa: ARG002
            order.append("news")

        def done(self, changes: Any) -> None:
            (count,) = session.db.execute("SELECT count(*) FROM roundtable").fetchone()
            order.append(f"done, {changes.verb}, {count} in the file, saved {session.saved_at}")

    reader = Reader()
    session.changed.connect(reader.news)
    at = session.now()
    session.run(plan_roundtable, None, at=at, title="T", zone="UTC", done=reader.done)
    settle(qtbot, session)
    assert order == ["news", f"done, plan_roundtable, 1 in the file, saved {at}"]


def test_each_hears_of_their_own_only(session: Session, told: list[Failure], qtbot: QtBot) -> None:
    one, other = Asker(), Asker()
    session.run(echo, 7, done=one.hear)
    session.run(echo, 9, done=partial(other.hear))
    session.run(echo, 5)
    settle(qtbot, session)
    assert (one.answers, other.answers, told) == ([7], [9], [])


def echo(store: object, number: int) -> int:
    return number


def test_what_a_partial_adds_comes_before_the_answer(session: Session, qtbot: QtBot) -> None:
    heard: list[tuple[Any, ...]] = []
    page = Page(heard)
    qtbot.addWidget(page)
    session.run(echo, 7, done=partial(page.done, "theme"))
    settle(qtbot, session)
    assert heard == [("done", "theme", 7)]


def test_a_failure_is_told_by_whoever_asked_or_else_by_the_window(
    session: Session, told: list[Failure], qtbot: QtBot
) -> None:
    roundtable, asker = plan(qtbot, session), Asker()
    session.run(take_next_item, roundtable, at=session.now(), failed=asker.hear)
    settle(qtbot, session)
    assert (len(asker.answers), told) == (1, [])
    session.run(take_next_item, roundtable, at=session.now(), done=asker.hear)
    settle(qtbot, session)
    assert (len(asker.answers), told) == (1, asker.answers)


def test_a_widget_that_was_deleted_is_not_called_and_the_window_tells(
    session: Session,
    told: list[Failure],
    held: Event,
    qtbot: QtBot,
    expect_log: pytest.LogCaptureFixture,
) -> None:
    heard: list[tuple[Any, ...]] = []
    page = Page(heard)
    session.run(lambda _: held.wait(5))
    session.run(echo, 7, done=page.done)
    session.run(refuse, failed=partial(page.failed, "more"))
    delete(page)
    held.set()
    settle(qtbot, session)
    assert heard == []
    assert ["nothing doing" in each.message for each in told] == [True]


@pytest.mark.slow
def test_who_waits_is_not_kept_alive(
    session: Session, told: list[Failure], held: Event, qtbot: QtBot, expect_log: object
) -> None:
    heard: list[tuple[Any, ...]] = []
    page = Page(heard)
    gone = weakref.ref(page)
    session.run(lambda _: held.wait(5))
    session.run(refuse, done=page.done, failed=page.failed)
    del page
    gc.collect()
    assert gone() is None
    held.set()
    settle(qtbot, session)
    assert (heard, len(told)) == ([], 1)


def test_whoever_is_deleted_by_the_news_is_not_called(session: Session, qtbot: QtBot) -> None:
    heard: list[tuple[Any, ...]] = []
    page = Page(heard)

    class Undertaker(QObject):
        def bury(self, changes: object) -> None:  # noqa: ARG002
            delete(page)

    undertaker = Undertaker()
    session.changed.connect(undertaker.bury)
    at = session.now()
    session.run(plan_roundtable, None, at=at, title="T", zone="UTC", done=page.done)
    settle(qtbot, session)
    assert heard == []


@pytest.mark.parametrize("name", ["done", "failed"])
def test_a_closure_may_not_wait(session: Session, name: str) -> None:
    with pytest.raises(TypeError):
        session.run(bool, **{name: lambda _: None})
    with pytest.raises(TypeError):
        session.run(bool, **{name: partial(print, "x")})


def test_an_answer_may_ask_again(session: Session, qtbot: QtBot) -> None:
    class Chain(QObject):
        def first(self, result: int) -> None:
            session.run(echo, result + 1, done=second.hear)

    chain, second = Chain(), Asker()
    session.run(echo, 1, done=chain.first)
    qtbot.waitUntil(lambda: bool(second.answers), timeout=5_000)
    assert second.answers == [2]


def test_where_nothing_is_written_whoever_asked_hears_why_but_not_at_once(
    session: Session, told: list[Failure], qtbot: QtBot, clock: FakeClock
) -> None:
    reader, asker = Session(session.path, AUTHOR, clock=clock), Asker()
    reader.run(echo, 7, done=asker.hear, failed=asker.hear)
    assert asker.answers == []
    qtbot.waitUntil(lambda: bool(asker.answers), timeout=5_000)
    assert [each.message for each in asker.answers] == [
        "not saved: open-x.roundtable is open read only here"
    ]
    reader.close()
    reader.deleteLater()


def test_an_act_is_on_the_roundtable_in_hand_and_now(
    session: Session, qtbot: QtBot, clock: FakeClock
) -> None:
    session.choose_roundtable(plan(qtbot, session))
    at, asker = clock.tick(1_000), Asker()
    session.act(start, done=asker.hear)
    clock.tick(1_000)
    settle(qtbot, session)
    state, record = session.state(), session.record
    assert state is not None
    assert record is not None
    assert state.status is RoundtableStatus.RUNNING
    assert record.roundtable.started_at == at
    assert [changes.verb for changes in asker.answers] == ["start"]


def test_an_act_without_a_roundtable_in_hand_is_refused(
    session: Session, told: list[Failure], qtbot: QtBot
) -> None:
    asker = Asker()
    session.act(start, failed=asker.hear)
    session.act(start)
    qtbot.waitUntil(lambda: bool(told), timeout=5_000)
    assert asker.answers == told
    assert told[0].message == "no roundtable is in hand: choose one in Prepare"


def test_an_operation_that_breaks_is_answered_too(
    session: Session, qtbot: QtBot, expect_log: pytest.LogCaptureFixture
) -> None:
    failure = answer_to(qtbot, session, refuse)
    assert isinstance(failure, Failure)
    assert not failure.known
