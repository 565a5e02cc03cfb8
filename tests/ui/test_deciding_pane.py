"""Deciding about names in Publish, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.publish.deciding import DecidingPane
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import PublishHouse

LINES = (
    "GBIF: we compare it with Wikipedia",
    "Wikipedia, once more",
    "OCP told us that they close the books",
    "somebody named Petrov had a point",
)


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path_factory
) -> PublishHouse:
    made = PublishHouse(qtbot, session, actions, clock, tmp_path_factory.mktemp("out"))
    made.hold(Promise.CHATHAM, *LINES)
    made.show()
    made.trigger("read_each")
    return made


def pane(house: PublishHouse) -> DecidingPane:
    return house.page.deciding


def forms(house: PublishHouse) -> list[str]:
    listed = pane(house).forms
    return [listed.item(row).text().split("”")[0].strip("“") for row in range(listed.count())]


def press(house: PublishHouse, key: Qt.Key, left: int, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    house.qtbot.keyClick(pane(house).forms, key, modifier)
    house.qtbot.waitUntil(lambda: len(forms(house)) == left, timeout=5_000)


@pytest.mark.slow
def test_a_key_decides_for_every_place(house: PublishHouse) -> None:
    assert forms(house) == ["OCP", "Wikipedia", "Petrov"]
    house.qtbot.keyClick(pane(house).forms, Qt.Key.Key_Down)
    press(house, Qt.Key.Key_M, left=2)
    assert forms(house) == ["OCP", "Petrov"]
    house.qtbot.keyClick(pane(house).forms, Qt.Key.Key_Down)
    press(house, Qt.Key.Key_W, left=1)
    press(house, Qt.Key.Key_O, left=0)
    assert pane(house).count.text() == "Nothing is left to decide."
    assert house.page.document().hits == ()


def test_what_is_missing_counts_down_with_them(house: PublishHouse) -> None:
    def told(words: str, *, there: bool = True) -> None:
        said = house.page.lacking.words
        house.qtbot.waitUntil(lambda: (words in said()) is there, timeout=3_000)

    told("3 names undecided")
    house.qtbot.keyClick(pane(house).forms, Qt.Key.Key_Down)
    press(house, Qt.Key.Key_M, left=2)
    told("2 names undecided")
    press(house, Qt.Key.Key_O, left=1)
    press(house, Qt.Key.Key_O, left=0)
    told("undecided", there=False)


def test_with_shift_for_the_marked_place_only(house: PublishHouse) -> None:
    house.qtbot.keyClick(pane(house).forms, Qt.Key.Key_Down)
    press(house, Qt.Key.Key_M, left=3, shift=True)
    house.qtbot.waitUntil(lambda: "×1" in pane(house).forms.item(1).text())


def test_a_phrase_goes_in_its_place(house: PublishHouse) -> None:
    house.qtbot.keyClick(pane(house).forms, Qt.Key.Key_R)
    assert pane(house).phrase.isVisible()
    pane(house).phrase.setText("a member")
    house.qtbot.keyClick(pane(house).phrase, Qt.Key.Key_Return)
    house.qtbot.waitUntil(lambda: len(forms(house)) == 2, timeout=5_000)
    assert "A member told us" in house.page.preview.toPlainText()
    assert pane(house).forms.hasFocus() or not house.page.isActiveWindow()


def test_it_says_where_not_every_word_is_asked_about(house: PublishHouse) -> None:
    assert not pane(house).in_part.isVisible()
    pane(house).show_hits(house.page.document().hits, 0, in_part=True)
    assert pane(house).in_part.isVisible()


def test_what_is_undecided_can_be_left_out(house: PublishHouse) -> None:
    pane(house).leave_out.click()
    house.settle()
    assert house.page.document().hits == ()
    assert len(house.page.document().left_out) == 4
    pane(house).leave_out.click()
    house.settle()
    assert len(house.page.document().hits) == 4


def test_escape_leads_back(house: PublishHouse) -> None:
    house.qtbot.keyClick(pane(house).forms, Qt.Key.Key_Escape)
    assert house.page.controls.isVisible()
    assert not pane(house).isVisible()


def test_c_asks_whoever_said_it(house: PublishHouse) -> None:
    house.qtbot.keyClick(pane(house).forms, Qt.Key.Key_Down)
    house.qtbot.keyClick(pane(house).places, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    house.qtbot.waitUntil(lambda: "×1" in pane(house).forms.item(1).text(), timeout=5_000)
    gone = [each for each in house.page.document().left_out if "until they agree" in each]
    assert len(gone) == 1
    assert "we compare it" not in house.page.preview.toPlainText()
    house.qtbot.keyClick(pane(house).forms, Qt.Key.Key_C)  # nobody is known to have said it
    house.qtbot.waitUntil(lambda: not house.page.outcome.isHidden(), timeout=5_000)
    assert "nobody is known to have said" in house.page.outcome.text.full_text().lower()


def test_what_waits_for_consent_is_said_beside_the_controls(house: PublishHouse) -> None:
    house.qtbot.keyClick(pane(house).forms, Qt.Key.Key_Down)
    house.qtbot.keyClick(pane(house).places, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    told = house.page.controls.check_note
    house.qtbot.waitUntil(lambda: "left out, waiting" in told.full_text(), timeout=5_000)
