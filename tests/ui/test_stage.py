"""What the room sees, from the welcome to the thanks."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.room_view import RoomView
from facilitator.operations.items import leave_out_passed
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import plan_roundtable
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import Tone
from facilitator.ui.session import Session
from facilitator.ui.stage.scene import Band, Choice, Line, SceneLayout, SceneSlot
from facilitator.ui.stage.scenes import scene_of
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
    assert house.text(SceneSlot.TITLE) == house.session.programme.title


def test_the_welcome_says_what_is_promised_and_when_it_starts(house: StageHouse) -> None:
    house.plan()
    house.show()
    house.type("/open")
    assert house.text(SceneSlot.TITLE) == QUESTION
    assert house.session.programme.title in house.text(SceneSlot.HEAD)
    assert house.text(SceneSlot.LEAD) == "We start 14:00 Paris, 13:00 UTC"
    assert house.text(SceneSlot.TIME) == "13:30 Paris · 12:30 UTC"
    assert "neither who said it" in house.text(SceneSlot.PROMISE)
    assert "raise your hand" in house.text(SceneSlot.ASK)
    assert house.text(SceneSlot.FOOT_RIGHT).startswith("first: ")
    house.type("/floor gbif")
    assert re.fullmatch("GBIF( · .+)? has the floor", house.text(SceneSlot.FOOT_RIGHT))
    house.wait(31 * MINUTE)
    assert house.text(SceneSlot.LEAD) == "We start in a moment"
    house.type("/start")
    assert house.stage.canvas.scene.plan is SceneLayout.CLOCK


def test_the_running_question_its_clock_and_the_floor(house: StageHouse) -> None:
    run_discussion(house)
    house.type("/q ocp", "/q wikirate", "/q gbif", "/q oar", "/floor osmf")
    house.wait(10 * MINUTE + 29_000)
    osmf = next(o for o in house.session.programme.organisations if o.handle == "osmf")
    assert house.text(SceneSlot.TITLE) == QUESTION
    assert house.text(SceneSlot.HEAD) == "Governance · Open discussion: who decides?"
    assert (house.text(SceneSlot.CAPTION), house.text(SceneSlot.CLOCK)) == (
        "left of 20:00 for this question",
        "9:31",
    )
    assert house.text(SceneSlot.SPEAKER) == osmf.name
    assert house.text(SceneSlot.FLOOR).endswith("has the floor")
    assert house.stage.canvas.scene.colour == osmf.colour
    assert house.text(SceneSlot.NEXT) == "next: OCP, WikiRate, GBIF"
    assert house.text(SceneSlot.FOOT_LEFT) == "Chatham House Rule"
    assert house.text(SceneSlot.FOOT_RIGHT) == "then: Break · 5 min"
    assert house.stage.canvas.scene.bar.share == pytest.approx(629 / 1200)
    assert QUESTION in house.stage.canvas.accessibleDescription()


def test_the_next_speaker_is_seen_at_once(house: StageHouse) -> None:
    run_discussion(house)
    assert house.text(SceneSlot.SPEAKER) == "The floor is free"
    house.type("/q gbif", "/chair")
    assert house.text(SceneSlot.SPEAKER) == "Facilitator"
    house.type("/ack")
    assert house.text(SceneSlot.SPEAKER) == "Global Biodiversity Information Facility"
    assert house.text(SceneSlot.NEXT) == ""


def test_a_person_is_named_beside_the_organisation(house: StageHouse) -> None:
    run_discussion(house)
    person = next(p for p in house.session.programme.people if p.organisation)
    organisation = next(
        o for o in house.session.programme.organisations if o.id == person.organisation
    )
    house.type(f"/q {person.name}")
    assert house.text(SceneSlot.NEXT) == f"next: {organisation.short}"
    house.type(f"/floor {person.name}")
    assert house.text(SceneSlot.FLOOR) == f"{person.name} has the floor"
    assert house.text(SceneSlot.SPEAKER) == organisation.name


def test_two_of_one_organisation_are_told_apart(house: StageHouse) -> None:
    run_discussion(house)
    programme = house.session.programme
    person = next(p for p in programme.people if p.organisation)
    for who in (Who(None, person.organisation), Who(person.id, person.organisation)):
        house.do(raise_hand, house.session.roundtable_id, who)
    short = next(o.short for o in programme.organisations if o.id == person.organisation)
    assert house.text(SceneSlot.NEXT) == f"next: {short}, {person.name}"


def test_amber_then_over_in_words_and_colour(house: StageHouse) -> None:
    run_discussion(house)
    house.wait(16 * MINUTE)
    assert house.stage.canvas.scene.lines[SceneSlot.CLOCK].tone is Tone.AMBER
    house.wait(4 * MINUTE)
    assert (house.text(SceneSlot.CAPTION), house.text(SceneSlot.CLOCK)) == ("time is up", "0:00")
    house.wait(65_000)
    assert (house.text(SceneSlot.CAPTION), house.text(SceneSlot.CLOCK)) == ("over by", "1:05")
    assert house.stage.canvas.scene.lines[SceneSlot.CLOCK].tone is Tone.OVER
    assert house.stage.canvas.scene.bar.share == 1


def test_a_round_says_whose_turn_comes_next(house: StageHouse) -> None:
    house.plan()
    house.show()
    house.type("/start", "/item 2", "/pass")
    assert house.text(SceneSlot.NEXT) == "next: MetaBrainz, OAR, OCP"
    house.type("/call", "/q gbif", "/q ocp")
    assert house.text(SceneSlot.NEXT) == "next: OAR, OCP, OSMF"  # hands wait for the end of it
    house.wait(1_000)
    house.type("/floor ocp")
    assert house.text(SceneSlot.NEXT) == "next: OAR, OSMF, Wikimedia"
    house.wait(1_000)
    house.type("/absent wikimedia", "/absent wikirate", "/call")
    house.wait(1_000)
    house.type("/call")
    assert house.text(SceneSlot.NEXT) == "next: GBIF"


def test_a_break_is_not_time_for_the_question(house: StageHouse) -> None:
    run_discussion(house)
    house.type("/next")
    assert house.text(SceneSlot.CAPTION) == "left of 5:00 for the break"
    house.type("/item 1")
    assert house.text(SceneSlot.CAPTION) == "left of 5:00 for this part"
    house.type("/item 11")
    assert house.text(SceneSlot.FOOT_RIGHT).startswith("then: Check-in")  # passed over before
    house.do(leave_out_passed, house.session.roundtable_id)
    assert house.text(SceneSlot.FOOT_RIGHT) == "the last part"


def test_a_pause_is_said_and_holds_the_clock(house: StageHouse) -> None:
    run_discussion(house)
    house.wait(MINUTE)
    house.type("/floor gbif", "/pause")
    house.wait(5 * MINUTE)
    assert house.text(SceneSlot.CAPTION) == "Paused · left of 20:00 for this question"
    assert house.text(SceneSlot.CLOCK) == "19:00"
    house.type("/resume")
    assert house.text(SceneSlot.CAPTION) == "left of 20:00 for this question"


def test_the_end_thanks_and_repeats_the_promise(house: StageHouse) -> None:
    run_discussion(house)
    house.wait(MINUTE)
    house.type("/end")
    assert house.text(SceneSlot.TITLE) == "Thank you"
    assert house.text(SceneSlot.LEAD) == QUESTION
    assert "neither who said it" in house.text(SceneSlot.PROMISE)
    assert house.text(SceneSlot.FOOT_RIGHT) == "ended 13:31 Paris · 12:31 UTC"
    house.type("/reopen")
    assert house.stage.canvas.scene.plan is SceneLayout.CLOCK


def test_a_rehearsal_says_so_all_the_time(house: StageHouse) -> None:
    house.plan(rehearsal=True)
    house.show()
    assert "REHEARSAL" in house.text(SceneSlot.HEAD)
    house.type("/start")
    assert "REHEARSAL" in house.text(SceneSlot.HEAD)
    house.type("/end")
    assert "REHEARSAL" in house.text(SceneSlot.HEAD)


def test_a_note_is_never_shown(house: StageHouse) -> None:
    run_discussion(house)
    house.type("/floor gbif")
    before = house.texts()
    house.type("@gbif !quote a placeholder sentence")
    house.wait(0)
    assert house.texts() == before


def test_a_reason_stays_between_speaker_and_facilitator(house: StageHouse) -> None:
    run_discussion(house)
    house.type("/q gbif cannot stay much longer", "/qq osmf to contradict")
    assert "GBIF" in house.text(SceneSlot.NEXT)
    for reason in ("longer", "contradict", "reply"):
        assert reason not in house.texts()
    house.type("/floor gbif")
    assert "longer" not in house.texts()


def test_a_break_says_when_it_goes_on(house: StageHouse) -> None:
    run_discussion(house)
    house.type("/next")
    assert (house.text(SceneSlot.TITLE), house.text(SceneSlot.SPEAKER)) == (
        "Break",
        "We go on at 13:35",
    )
    assert house.text(SceneSlot.ASK) == ""
    house.type("/pause")
    assert house.text(SceneSlot.SPEAKER) == "We go on in a moment"
    house.type("/resume")
    house.wait(6 * MINUTE)
    assert house.text(SceneSlot.SPEAKER) == "We go on in a moment"
    house.type("/floor gbif")
    assert house.text(SceneSlot.SPEAKER) == "Global Biodiversity Information Facility"


@pytest.mark.parametrize(
    ("seconds", "text", "tone"),
    [
        (60, "1:00 left of 2:00 to speak", None),
        (105, "0:15 left of 2:00 to speak", Tone.AMBER),
        (125, "time is up", Tone.AMBER),
        (131, "over by 0:11", Tone.OVER),
    ],
)
def test_a_speakers_countdown_where_it_is_chosen(
    house: StageHouse, seconds: int, text: str, tone: Tone | None
) -> None:
    run_discussion(house)
    house.type("/floor osmf")
    house.wait(seconds * 1000)
    assert house.text(SceneSlot.TURN) == ""
    house.stage.choose(Choice(turn_clock=True))
    assert house.stage.canvas.scene.lines[SceneSlot.TURN] == Line(text, tone)
    house.type("/chair")
    assert house.text(SceneSlot.TURN) == ""


def test_over_time_and_pause_have_a_shape(house: StageHouse) -> None:
    run_discussion(house)
    assert house.stage.canvas.scene.band is None
    house.wait(22 * MINUTE)
    assert house.stage.canvas.scene.band is Band.FILLED
    house.type("/pause")
    assert house.stage.canvas.scene.band is Band.OUTLINED
    house.type("/extend +5", "/resume")
    assert house.stage.canvas.scene.band is None


def test_a_clock_with_hours_has_a_place_of_its_own(house: StageHouse) -> None:
    run_discussion(house)
    house.type("/extend +60")
    assert house.stage.canvas.scene.plan is SceneLayout.HOURS
    house.wait(21 * MINUTE)
    assert house.stage.canvas.scene.plan is SceneLayout.CLOCK


def test_a_closed_list_of_speakers_is_said(house: StageHouse) -> None:
    run_discussion(house)
    record = house.session.record
    closed = replace(record, roundtable=replace(record.roundtable, queue_closed=True))
    view = RoomView(house.session.programme, closed, house.session.state())
    assert (
        scene_of(view, starts_at=None).lines[SceneSlot.ASK].text == "the list of speakers is closed"
    )


def test_a_roundtable_without_an_agenda_counts_up(house: StageHouse) -> None:
    changes = house.do(plan_roundtable, None, title="An open hour", zone="UTC")
    house.session.choose_roundtable(changes.subject[0])
    house.show()
    assert house.text(SceneSlot.LEAD) == "We start in a moment"
    house.type("/start")
    house.wait(83_000)
    assert (house.text(SceneSlot.CAPTION), house.text(SceneSlot.CLOCK)) == (
        "since the start",
        "1:23",
    )
    assert (house.text(SceneSlot.TITLE), house.text(SceneSlot.HEAD)) == ("An open hour", "")
    assert house.text(SceneSlot.TIME) == "12:31 UTC"
