"""What the room sees, from the welcome to the thanks."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.model import Promise
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import plan_roundtable
from facilitator.ui.action_map import ActionMap
from facilitator.ui.palette_colours import Tone
from facilitator.ui.session import Session
from facilitator.ui.stage.scene import Plan, Slot
from facilitator.ui.stage.words import city_of, promise_in_short
from tests.ui.conftest import FakeClock
from tests.ui.stage_house import DISCUSSION, MINUTE, StageHouse

QUESTION = "How do you develop the right governance model for Open X organisations?"


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> StageHouse:
    settings = QSettings(str(tmp_path / "stage.ini"), QSettings.Format.IniFormat)
    return StageHouse(qtbot, session, actions, settings, clock)


def run_discussion(house: StageHouse) -> None:
    house.plan()
    house.show()
    house.type("/start", DISCUSSION)


def test_without_a_roundtable_the_programme_is_shown(house: StageHouse) -> None:
    house.show()
    assert house.text(Slot.TITLE) == house.session.programme.title


def test_the_welcome_says_what_is_promised_and_when_it_starts(house: StageHouse) -> None:
    house.plan()
    house.show()
    house.type("/open")
    assert house.text(Slot.TITLE) == QUESTION
    assert house.session.programme.title in house.text(Slot.HEAD)
    assert house.text(Slot.LEAD) == "We start 14:00 Paris, 13:00 UTC"
    assert house.text(Slot.TIME) == "13:30 Paris · 12:30 UTC"
    assert "neither who said it" in house.text(Slot.PROMISE)
    assert "raise your hand" in house.text(Slot.ASK)
    house.wait(31 * MINUTE)
    assert house.text(Slot.LEAD) == "We start in a moment"
    house.type("/start")
    assert house.stage.canvas.scene.plan is Plan.CLOCK


def test_the_running_question_its_clock_and_the_floor(house: StageHouse) -> None:
    run_discussion(house)
    house.type("/q ocp", "/q wikirate", "/q gbif", "/q oar", "/floor osmf")
    house.wait(10 * MINUTE + 29_000)
    osmf = next(o for o in house.session.programme.organisations if o.handle == "osmf")
    assert house.text(Slot.TITLE) == QUESTION
    assert house.text(Slot.HEAD) == "Governance · Open discussion: who decides?"
    assert (house.text(Slot.CAPTION), house.text(Slot.CLOCK)) == ("left for this question", "9:31")
    assert house.text(Slot.SPEAKER) == osmf.name
    assert house.text(Slot.FLOOR).endswith("has the floor")
    assert house.stage.canvas.scene.colour == osmf.colour
    assert house.text(Slot.NEXT) == "next: OCP, WikiRate, GBIF"
    assert house.text(Slot.FOOT_LEFT) == "Chatham House Rule"
    assert house.text(Slot.FOOT_RIGHT) == "then: Break · 5 min"
    assert house.stage.canvas.scene.bar.share == pytest.approx(629 / 1200)
    assert QUESTION in house.stage.canvas.accessibleDescription()


def test_the_next_speaker_is_seen_at_once(house: StageHouse) -> None:
    run_discussion(house)
    assert house.text(Slot.SPEAKER) == "The floor is free"
    house.type("/q gbif", "/chair")
    assert house.text(Slot.SPEAKER) == "Facilitator"
    house.type("/ack")
    assert house.text(Slot.SPEAKER) == "Global Biodiversity Information Facility"
    assert house.text(Slot.NEXT) == ""


def test_a_person_is_named_beside_the_organisation(house: StageHouse) -> None:
    run_discussion(house)
    person = next(p for p in house.session.programme.people if p.organisation)
    organisation = next(
        o for o in house.session.programme.organisations if o.id == person.organisation
    )
    house.type(f"/q {person.name}")
    assert house.text(Slot.NEXT) == f"next: {organisation.short}"
    house.type(f"/floor {person.name}")
    assert house.text(Slot.FLOOR) == f"{person.name} has the floor"
    assert house.text(Slot.SPEAKER) == organisation.name


def test_two_of_one_organisation_are_told_apart(house: StageHouse) -> None:
    run_discussion(house)
    programme = house.session.programme
    person = next(p for p in programme.people if p.organisation)
    for who in (Who(None, person.organisation), Who(person.id, person.organisation)):
        house.do(raise_hand, house.session.roundtable_id, who)
    short = next(o.short for o in programme.organisations if o.id == person.organisation)
    assert house.text(Slot.NEXT) == f"next: {short}, {person.name}"


def test_amber_then_over_in_words_and_colour(house: StageHouse) -> None:
    run_discussion(house)
    house.wait(16 * MINUTE)
    assert house.stage.canvas.scene.lines[Slot.CLOCK].tone is Tone.AMBER
    house.wait(4 * MINUTE)
    assert (house.text(Slot.CAPTION), house.text(Slot.CLOCK)) == ("time is up", "0:00")
    house.wait(65_000)
    assert (house.text(Slot.CAPTION), house.text(Slot.CLOCK)) == ("over time", "-1:05")
    assert house.stage.canvas.scene.lines[Slot.CLOCK].tone is Tone.OVER
    assert house.stage.canvas.scene.bar.share == 1


def test_a_break_is_not_time_for_the_question(house: StageHouse) -> None:
    run_discussion(house)
    house.type("/next")
    assert house.text(Slot.CAPTION) == "left of the break"
    house.type("/item 1")
    assert house.text(Slot.CAPTION) == "left for this part"
    house.type("/item 11")
    assert house.text(Slot.FOOT_RIGHT) == "the last part"


def test_a_pause_is_said_and_holds_the_clock(house: StageHouse) -> None:
    run_discussion(house)
    house.wait(MINUTE)
    house.type("/floor gbif", "/pause")
    house.wait(5 * MINUTE)
    assert house.text(Slot.CAPTION) == "Paused · left for this question"
    assert house.text(Slot.CLOCK) == "19:00"
    house.type("/resume")
    assert house.text(Slot.CAPTION) == "left for this question"


def test_the_end_thanks_and_repeats_the_promise(house: StageHouse) -> None:
    run_discussion(house)
    house.wait(MINUTE)
    house.type("/end")
    assert house.text(Slot.TITLE) == "Thank you"
    assert house.text(Slot.LEAD) == QUESTION
    assert "neither who said it" in house.text(Slot.PROMISE)
    assert house.text(Slot.FOOT_RIGHT) == "ended 13:31 Paris · 12:31 UTC"
    house.type("/reopen")
    assert house.stage.canvas.scene.plan is Plan.CLOCK


def test_a_rehearsal_says_so_all_the_time(house: StageHouse) -> None:
    house.plan(rehearsal=True)
    house.show()
    assert "REHEARSAL" in house.text(Slot.HEAD)
    house.type("/start")
    assert "REHEARSAL" in house.text(Slot.HEAD)
    house.type("/end")
    assert "REHEARSAL" in house.text(Slot.HEAD)


def test_a_note_is_never_shown(house: StageHouse) -> None:
    run_discussion(house)
    house.type("/floor gbif")
    before = house.texts()
    house.type("@gbif !quote a placeholder sentence")
    house.wait(0)
    assert house.texts() == before


def test_a_roundtable_without_an_agenda_counts_up(house: StageHouse) -> None:
    changes = house.do(plan_roundtable, None, title="An open hour", zone="UTC")
    house.session.choose_roundtable(changes.subject[0])
    house.show()
    assert house.text(Slot.LEAD) == "We start in a moment"
    house.type("/start")
    house.wait(83_000)
    assert (house.text(Slot.CAPTION), house.text(Slot.CLOCK)) == ("since the start", "1:23")
    assert (house.text(Slot.TITLE), house.text(Slot.HEAD)) == ("An open hour", "")
    assert house.text(Slot.TIME) == "12:31 UTC"


@pytest.mark.parametrize(
    ("zone", "city"),
    [
        ("Europe/London", "London"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("Etc/UTC", "UTC"),
        ("UTC", "UTC"),
    ],
)
def test_city(zone: str, city: str) -> None:
    assert city_of(zone) == city


def test_every_promise_has_its_few_words() -> None:
    assert len({promise_in_short(promise) for promise in Promise}) == len(Promise)
