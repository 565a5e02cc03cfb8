"""What each action does: its row names an operation, or somebody is there for it."""

import inspect

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from facilitator.core.possible import Condition
from facilitator.operations.queue import raise_hand
from facilitator.ui.actions.key_sheet import KeySheet
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.places import PLACES
from facilitator.ui.actions.spec import ActionSpec, Family
from facilitator.ui.actions.table import ACTIONS
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, RunHouse
from tests.ui.stage_desk import StageDesk

NAMED = [spec for spec in ACTIONS if spec.operation]
FIVE_MORE = ActionSpec(
    "five_more",
    "&Five more minutes",
    "roundtable",
    "Give the running item five minutes more.",
    keys=("Ctrl+Alt+G",),
    when=Condition.LIVE,
    operation="items.extend_item",
    given={"ms": 5 * MINUTE},
)
INTERRUPTS = ActionSpec(
    "interrupts_2",
    "Interruption by organisation {number}",
    "floor",
    "Organisation {number} interrupts.",
    keys=("Ctrl+Alt+2",),
    when=Condition.FLOOR_HELD,
    operation="floor.interpose",
    family=Family("{name} interrupts", "That organisation interrupts"),
    number=2,
)


class Answers(QObject):
    """Counts what was done and what was refused."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.count = 0
        session.changed.connect(self._hear)
        session.failed.connect(self._hear)

    @Slot(object)
    def _hear(self, answer: object) -> None:  # noqa: ARG002
        self.count += 1


@pytest.mark.slow
def test_no_action_is_without_effect(
    qtbot: QtBot, session: Session, clock: FakeClock, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk = StageDesk(qtbot, session, clock, tmp_path_factory.mktemp("desk"))
    for place in PLACES:
        desk.window.make_page(place)
    left = desk.actions.without_deed()
    desk.close()
    assert left == []


@pytest.mark.parametrize("spec", NAMED, ids=lambda spec: spec.id)
def test_an_operation_takes_what_its_row_gives(spec: ActionSpec) -> None:
    given = ["store", "roundtable", *(["who"] if spec.asks or spec.number else [])]
    inspect.signature(spec.find_operation()).bind(*given, at=0)
    assert spec.writes
    assert (spec.family is not None) == bool(spec.number)


@pytest.fixture
def house(qtbot: QtBot, session: Session, clock: FakeClock) -> RunHouse:
    """Stands in the open discussion, with two rows more than the program has."""
    actions = ActionMap(session, mac=False, table=(*ACTIONS, FIVE_MORE, INTERRUPTS))
    made = RunHouse(qtbot, session, actions, clock)
    actions.install(made.page)
    note = QLineEdit(made.page)
    made.start()
    made.go_to(DISCUSSION)
    made.show()
    note.show()
    note.setFocus()
    return made


@pytest.mark.slow
@pytest.mark.usefixtures("texts_of_a_test")
def test_what_a_row_names_is_asked_of_the_file(house: RunHouse, session: Session) -> None:
    answers = Answers(session)
    rows = [spec for spec in NAMED if not spec.asks and not spec.number]
    assert len(rows) >= 12
    for spec in rows:
        if spec.id == "next_speaker":
            house.act(raise_hand, house.who("gbif"))
        house.later(MINUTE)
        asked, action = answers.count, house.actions.action(spec.id)
        action.setEnabled(True)
        action.trigger()
        house.qtbot.waitUntil(lambda before=asked: answers.count > before, timeout=3000)


@pytest.mark.slow
@pytest.mark.usefixtures("texts_of_a_test")
def test_a_row_is_all_that_an_action_needs(house: RunHouse) -> None:
    before = house.session.state().item.item.allotted_ms
    key = house.actions.keys(FIVE_MORE)[0][0]
    house.settle(
        lambda: house.qtbot.keyClick(house.one(QLineEdit), key.key(), key.keyboardModifiers())
    )
    assert house.session.state().item.item.allotted_ms == before + 5 * MINUTE
    menu = QMenu()
    shown = [each.text() for part in house.actions.fill(menu) for each in part.actions()]
    assert {"&Five more minutes", "MetaBrainz interrupts"} <= set(shown)
    sheet = KeySheet(house.actions, house.page)
    told = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Five more minutes", "That organisation interrupts"} <= told
    menu.deleteLater()


@pytest.mark.usefixtures("texts_of_a_test")
def test_a_row_with_a_number_is_for_the_member_at_that_place(house: RunHouse) -> None:
    action = house.actions.action("interrupts_2")
    assert not action.isEnabled()
    house.floor_to("gbif")
    assert action.isEnabled()
    house.settle(action.trigger)
    turn = house.session.state().floor
    assert (turn.organisation, turn.within is not None) == (
        house.who("metabrainz").organisation,
        True,
    )
