"""The list that is worked through: what leaves the filter stays, and the selection moves on."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind
from facilitator.operations.note_taking.notes import add_note, delete_notes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.kept_list import KeptList, keep_list, next_after
from facilitator.ui.review.notes_model import Column
from facilitator.ui.review.notes_table import stretches
from facilitator.ui.session import Session
from tests.examples import examples
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse

_IDS = st.lists(st.sampled_from("abcdefghij"), unique=True)


@given(_IDS, _IDS, st.sets(st.sampled_from("abcdefghij")))
@settings(max_examples=examples(100))
def test_what_stays_keeps_its_order_and_nothing_found_is_lost(
    shown: list[str], found: list[str], gone: set[str]
) -> None:
    found = [each for each in found if each not in gone]
    kept = keep_list(shown, found, gone)
    assert len(set(kept.ids)) == len(kept.ids)
    assert set(kept.ids) == (set(shown) | set(found)) - gone
    assert [each for each in kept.ids if each in shown] == [e for e in shown if e not in gone]
    assert kept.left == set(shown) - gone - set(found)


def test_the_next_one_is_below_and_still_meets_the_filter() -> None:
    kept = KeptList(("a", "b", "c", "d"), frozenset("bc"))
    assert next_after(kept, ("a", "b", "c", "d"), ("b",)) == "d"
    assert next_after(kept, ("a", "b", "c", "d"), ("a", "b")) is None, "a is still there"
    assert next_after(KeptList(("a", "b"), frozenset("b")), ("a", "b"), ("b",)) == "a"
    assert next_after(KeptList(("a",)), ("a", "b"), ("b",)) == "a"
    assert next_after(KeptList(()), ("a",), ("a",)) is None


@given(st.sets(st.integers(0, 30)))
@settings(max_examples=examples(50))
def test_stretches_hold_every_row_once(rows: set[int]) -> None:
    found = list(stretches(sorted(rows)))
    assert [row for first, end in found for row in range(first, end)] == sorted(rows)
    assert all(one[1] < other[0] for one, other in pairwise(found))


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold("!barrier One", "!barrier Two", "!barrier Three")
    made.show()
    made.choose(made.page.bar.scope, "Roundtable 1: Governance")
    made.choose(made.view.search.kind, "Barrier")
    return made


def test_a_changed_row_stays_until_the_filter_is_used_again(
    house: ReviewHouse, qtbot: QtBot
) -> None:
    table = house.view.table
    (one,) = house.select("One")
    house.settle(lambda: qtbot.keyClick(table, Qt.Key.Key_Q))
    assert house.note(one).kind is Kind.QUOTE
    assert house.column(Column.NOTE) == ["One", "Two", "Three"]
    assert house.view.search.count.full_text().endswith("1 changed, until you filter again")
    house.settle(lambda: qtbot.keyClick(table, Qt.Key.Key_D))
    assert house.column(Column.KIND) == ["Quote", "Decision", "Barrier"], "it went on to the next"
    house.do(add_note, house.session.db.execute("SELECT id FROM roundtable").fetchone()[0], "!b X")
    assert house.column(Column.NOTE) == ["One", "Two", "Three"]
    house.use_filter()
    assert house.column(Column.NOTE) == ["Three"]
    assert "changed" not in house.view.search.count.full_text()


def test_a_note_that_others_delete_goes_and_takes_no_other_with_it(house: ReviewHouse) -> None:
    (two,) = house.select("Two")
    house.do(delete_notes, (two,))
    assert house.column(Column.NOTE) == ["One", "Three"]
    assert house.view.table.selected() == ()


def test_all_that_is_selected_is_the_list_itself(house: ReviewHouse, qtbot: QtBot) -> None:
    table = house.view.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.selected() is table.notes.ids()
