"""Review with more notes than anybody looks at: what is not shown costs nothing."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from types import FrameType

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.note_fields import NoteField
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.every_screen.rooms import lay_out
from tests.ui.review_house import ReviewHouse

NOTES = 1_500
SEEN = 200  # rows: far more than a screen holds
CALLS = 20_000  # of Python: a screen takes 14,000, and each cell of a selected column three


def take_many(store: Store, roundtable: str, question: str, *, at: int) -> Changes:
    with store.act("add_note", at=at) as act:
        links: dict[tuple[str, str], int] = {}
        for number in range(NOTES):
            text = sha256(str(number).encode()).hexdigest()  # like no other
            note = act.create(
                "note", roundtable=roundtable, at=at + number, text=text, kind="insight"
            )
            links[note, question] = 0
        act.link_all_new("note_question", links)
    return act.changes


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.do(take_many, made.hold(), made.question("Q2"))
    return made.show()


@contextmanager
def counted_calls() -> Iterator[Callable[[], int]]:
    """Count the calls of Python functions in this thread."""
    calls = 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        yield lambda: calls
    finally:
        sys.setprofile(None)


@pytest.mark.slow
def test_ctrl_a_reads_and_asks_for_no_more_than_is_seen(house: ReviewHouse) -> None:
    view = house.view
    every = view.table.notes.rowCount()
    assert every > NOTES
    view.table.clearSelection()
    lay_out()
    with counted_calls() as calls:
        view.table.selectAll()
        lay_out()
        house.qtbot.waitUntil(lambda: view.selected.shared.notes == every, timeout=5_000)
        lay_out()
    assert calls() < CALLS
    assert len(view._rows._rows) < SEEN
    assert len(view.table.selected()) == every
    assert view.detail.heading.full_text() == f"{every} notes selected"
    assert view.selected.shared.counts(NoteField.QUESTION)[house.question("Q2")] >= NOTES


def test_what_very_many_share_is_shown_once_it_is_counted_and_never_too_late(
    house: ReviewHouse,
) -> None:
    view = house.view
    view.table.selectAll()
    every = view.table.notes.rowCount()
    assert view.detail._nothing.full_text() == f"{every} notes selected"
    assert not view.detail.fields.isVisible(), "what those before share is not changed in these"
    view.table.clearSelection()
    view.table.selectRow(0)
    house.qtbot.waitUntil(lambda: not view.selected._reader.is_waited_for, timeout=5_000)
    assert view.selected.shared.notes == 1
    assert view.detail.fields.isVisible()


@pytest.mark.slow
def test_the_roundtables_are_read_once_for_all_that_is_looked_at(house: ReviewHouse) -> None:
    session, asked = house.session, []
    session.db.set_trace_callback(asked.append)
    for row in range(5):
        house.view.table.selectRow(row)
    house.search("note")
    session.db.set_trace_callback(None)
    assert not [each for each in asked if " FROM roundtable WHERE NOT deleted" in each]
