"""What the stage says of the day, the question and the promise, and whom it hides if recorded."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.replanning import rename_item
from facilitator.operations.setting_up.questions import change_question
from facilitator.operations.setting_up.roundtables import change_roundtable
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import Tone
from facilitator.ui.session import Session
from facilitator.ui.stage.scene import SceneSlot
from tests.ui.conftest import FakeClock
from tests.ui.stage_house import DISCUSSION, MINUTE, StageHouse


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> StageHouse:
    settings = QSettings(str(tmp_path / "stage.ini"), QSettings.Format.IniFormat)
    return StageHouse(qtbot, session, actions, settings, clock)


def named(house: StageHouse) -> list[str]:
    """Return whoever is named anywhere, to a screen reader too."""
    programme = house.session.programme
    names = [each.short for each in programme.members] + [each.name for each in programme.members]
    names += [each.name for each in programme.people]
    shown = house.texts() + house.stage.canvas.accessibleDescription()
    return [each for each in names if each in shown]


def run(house: StageHouse, promise: Promise, *lines: str) -> None:
    house.plan(promise=promise)
    house.show()
    house.type("/open", "/start", *lines)


SPEAKS = (DISCUSSION, "/floor gbif", "/q osmf", "/q ocp")


@pytest.mark.parametrize("recorded", ["notes", "published", "no observers"])
@pytest.mark.parametrize("promise", [Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM])
def test_nobody_is_named_where_it_is_recorded(
    house: StageHouse, promise: Promise, recorded: str
) -> None:
    run(house, promise, f"/recorded {recorded}", *SPEAKS)
    assert named(house) == []
    assert house.stage.canvas.scene.colour is None
    assert house.text(SceneSlot.SPEAKER) == "A participant"
    assert house.text(SceneSlot.NEXT) == "next: 2 waiting"
    house.type("/interpose oar")
    assert named(house) == []
    house.type("/chair")
    assert house.text(SceneSlot.SPEAKER) == "The facilitator"


@pytest.mark.parametrize(
    ("promise", "recorded"),
    [(Promise.CHATHAM, "no"), (Promise.ORGANISATION, "published"), (Promise.NAMED, "notes")],
)
def test_elsewhere_everybody_is_named_as_ever(
    house: StageHouse, promise: Promise, recorded: str
) -> None:
    run(house, promise, f"/recorded {recorded}", *SPEAKS)
    assert "Tim Robertson" in named(house)
    assert house.stage.canvas.scene.colour is not None


def test_a_round_and_the_welcome_name_nobody_either(house: StageHouse) -> None:
    house.plan(promise=Promise.CHATHAM)
    house.show()
    house.type("/open", "/recorded published", "/floor gbif")
    assert named(house) == []
    assert "A participant has the floor" in house.texts()
    house.type("/start", "/item Check-in")
    assert named(house) == []


def test_a_part_that_is_called_by_who_speaks_is_not(house: StageHouse) -> None:
    run(house, Promise.CHATHAM, "/recorded notes")
    second = house.session.record.items[1].id  # type: ignore[union-attr]
    house.do(rename_item, house.session.roundtable_id, second, "Case of GBIF")
    assert named(house) == []
    assert "then: Part 2" in house.texts()
    house.type("/next")
    assert named(house) == []
    assert "Part 2" in house.text(SceneSlot.HEAD)


def test_the_stage_says_how_it_is_recorded_beside_the_promise(house: StageHouse) -> None:
    run(house, Promise.CHATHAM, "/recorded published observers")
    line = house.text(SceneSlot.FOOT_LEFT)
    assert line == "Chatham House Rule · recorded and published, watched by observers"
    assert house.stage.canvas.shown_text(SceneSlot.FOOT_LEFT) == line


def test_the_stage_says_what_is_promised_from_here(house: StageHouse) -> None:
    run(house, Promise.ORGANISATION, "/recorded published observers", *SPEAKS, "/off")
    line = house.stage.canvas.scene.lines[SceneSlot.FOOT_LEFT]
    assert line.text.startswith("Off the record until this part ends · recorded")
    assert line.tone is Tone.AMBER
    assert house.stage.canvas.shown_text(SceneSlot.FOOT_LEFT) == line.text
    assert line.text in house.stage.canvas.accessibleDescription()
    assert named(house) == []
    house.wait(MINUTE)
    house.type("/on", "/promise chatham")
    assert house.text(SceneSlot.FOOT_LEFT).startswith("Chatham House Rule, until this part ends")
    assert named(house) == []
    house.type("/next!")
    assert house.text(SceneSlot.FOOT_LEFT).startswith("Published by organisation")


def test_on_another_day_the_welcome_says_which(house: StageHouse) -> None:
    house.plan()
    house.do(change_roundtable, house.session.roundtable_id, date="2026-12-12")
    house.show()
    house.type("/open")
    assert house.text(SceneSlot.LEAD) == "We start 12 Dec, 14:00 Paris, 13:00 UTC"


def test_a_question_without_a_text_is_shown_by_its_title(house: StageHouse) -> None:
    house.plan()
    house.show()
    house.type("/open")
    theme = house.session.record.roundtable.question
    house.do(change_question, theme, text="")
    assert house.text(SceneSlot.TITLE) == "Governance"
