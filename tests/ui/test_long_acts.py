"""An act on many notes: how far it is stands in the window, and Esc stops it as a whole."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.records import load_note
from facilitator.ui.long_acts import LongActs
from facilitator.ui.progress_strip import ProgressStrip
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure
from tests.ui.asking import Asker, answer_to, result_of, settle
from tests.ui.conftest import FakeClock
from tests.ui.review_house import LANGUAGE
from tests.ui.shell_house import House, waiting

_WAIT_S = 10  # by then the test has failed


class Halves:
    """Marks a note in two portions, and waits before the second until it is let go on."""

    def __init__(self, note: str) -> None:
        self.note, self.go_on = note, Event()

    def __call__(self, store: Store, *, at: int) -> Changes:
        with store.act("star_notes", at=at) as act:
            for some in act.about(self.note).portions_as_given(range(300)):
                act.change("note", self.note, star=1)
                assert len(some) == 200 or self.go_on.wait(_WAIT_S)
        return act.changes


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> House:
    made = House(qtbot, tmp_path)
    made.show(qtbot)
    return made


@pytest.fixture
def halves(qtbot: QtBot, session: Session, clock: FakeClock) -> Iterator[Halves]:
    planned = result_of(
        qtbot, session, plan_roundtable, None, at=clock.tick(1), title="T", zone="UTC"
    )
    result_of(qtbot, session, start, planned.subject[0], at=clock.tick(1))
    taken = result_of(qtbot, session, add_note, planned.subject[0], LANGUAGE, at=clock.tick(1))
    made = Halves(taken.subject[0])
    yield made
    made.go_on.set()


def begin(qtbot: QtBot, session: Session, house: House, halves: Halves, asker: Asker) -> LongActs:
    acts = LongActs(session, house.shell, long_ms=0)
    session.run(halves, at=session.now(), done=asker.hear, failed=asker.hear)
    qtbot.waitUntil(lambda: acts.strip is not None and acts.strip.isVisible())
    return acts


def strip_of(acts: LongActs) -> ProgressStrip:
    assert acts.strip is not None
    return acts.strip


def test_esc_stops_it_and_nothing_is_changed(
    qtbot: QtBot, session: Session, house: House, halves: Halves
) -> None:
    asker = Asker()
    acts = begin(qtbot, session, house, halves, asker)
    strip = strip_of(acts)
    assert strip.text() == "200 of 300 · Esc stops it"
    house.box.setFocus()
    qtbot.keyClick(house.box, Qt.Key.Key_Escape)
    assert strip.text() == "Stopping…"
    halves.go_on.set()
    qtbot.waitUntil(lambda: bool(asker.answers))
    (failure,) = asker.answers
    assert isinstance(failure, Failure)
    assert failure.message == "stopped: nothing was changed"
    assert not strip.isVisible()
    assert not load_note(session.db, halves.note).star
    assert isinstance(answer_to(qtbot, session, halves, at=session.now()), Changes), "the next is"


def test_it_goes_away_once_it_is_done_and_esc_is_free_again(
    qtbot: QtBot, session: Session, house: House, halves: Halves
) -> None:
    asker = Asker()
    strip = strip_of(begin(qtbot, session, house, halves, asker))
    halves.go_on.set()
    qtbot.waitUntil(lambda: bool(asker.answers))
    assert not strip.isVisible()
    assert load_note(session.db, halves.note).star
    house.shell.prompts.ask(waiting(house))
    qtbot.keyClick(house.box, Qt.Key.Key_Escape)
    assert house.shell.prompts.current() is None, "Esc is the prompt's again"


def test_what_is_soon_done_shows_nothing(
    qtbot: QtBot, session: Session, house: House, halves: Halves
) -> None:
    acts = LongActs(session, house.shell, long_ms=60_000)
    halves.go_on.set()
    answer_to(qtbot, session, halves, at=session.now())
    settle(qtbot, session)
    assert acts.strip is None
    assert not acts._patience.isActive()
