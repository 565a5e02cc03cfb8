"""Session logs from the text to the documented report: items, time and notes."""

from pathlib import Path

import pytest

from tests.operations.logs import play

MIN = 60_000


def messages(found: dict) -> list[str]:
    return [each["message"] for each in found["problems"]]


def test_a_roundtable_from_start_to_end(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        01:00 /floor gbif
        03:00 /floor ocp
        04:00 /yield
        06:00 /next
        08:00 /chair
        09:00 /end
        """,
    )
    assert found["status"] == "ended"
    assert found["problems"] == []
    turns = [(t["organisation"], t["person"], t["ms"], t["kind"]) for t in found["turns"]]
    assert turns == [
        ("gbif", "Tim Robertson", 2 * MIN, "turn"),
        ("ocp", "James McKinney", MIN, "turn"),
        (None, None, MIN, "chair"),
    ]
    assert found["turns"][0]["begin"] == "2026-10-07T14:01:00Z"
    assert [i["status"] for i in found["items"]] == ["done", "done", "waiting"]
    assert [i["actual_ms"] for i in found["items"]] == [6 * MIN, 3 * MIN, 0]
    assert found["silence_ms"] == 5 * MIN
    assert found["planned_end"] == "2026-10-07T14:30:00Z"
    assert found["projected_end"] == "2026-10-07T14:09:00Z"
    airtime = {row["organisation"]: row for row in found["airtime"]}
    assert list(airtime) == ["gbif", "metabrainz", "oar", "ocp", "osmf", "wikimedia", "wikirate"]
    assert airtime["gbif"] == {
        "organisation": "gbif",
        "ms": 2 * MIN,
        "turns": 1,
        "share": pytest.approx(2 / 3),
    }


def test_pause_holds_every_clock(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        01:00 /floor gbif
        02:00 /pause
        03:00 /pause
        04:00 /resume
        05:00 /yield
        """,
    )
    assert messages(found) == ["the roundtable is paused already: /resume goes on"]
    assert found["turns"][0]["ms"] == 2 * MIN
    assert found["paused_ms"] == 2 * MIN
    assert found["item"]["elapsed_ms"] == 3 * MIN
    assert found["projected_end"] == "2026-10-07T14:32:00Z"
    assert found["over_ms"] == 2 * MIN


def test_minutes_can_be_added_and_taken_away(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        01:00 /extend +5
        02:00 /extend -2m30s
        03:00 /extend -8m
        """,
    )
    assert found["item"]["planned_ms"] == 7.5 * MIN
    assert found["item"]["remaining_ms"] == 4.5 * MIN
    assert found["over_ms"] == 2.5 * MIN
    assert messages(found) == ["“Welcome” has only 7.5 min: no more can be taken away"]


def test_an_organisation_nobody_is_listed_for_speaks_as_organisation(tmp_path: Path) -> None:
    found = play(tmp_path, "00:00 /start\n01:00 /floor odi\n02:00 /yield")
    assert found["turns"][0]["organisation"] == "odi"
    assert found["turns"][0]["person"] is None
    assert sum(row["ms"] for row in found["airtime"]) == 0
    assert {row["share"] for row in found["airtime"]} == {0.0}


def test_skipping_leaves_out_the_next_item(tmp_path: Path) -> None:
    found = play(tmp_path, "00:00 /start\n01:00 /skip\n05:00 /next\n06:00 /next")
    assert [item["status"] for item in found["items"]] == ["done", "skipped", "running"]
    assert messages(found) == ["no item waits after this one: /end the roundtable"]
    assert found["over_ms"] == -20 * MIN


def test_reopening_counts_the_time_between_as_a_pause(tmp_path: Path) -> None:
    found = play(tmp_path, "00:00 /start\n01:00 /end\n03:00 /reopen\n04:00 hello")
    assert found["status"] == "running"
    assert found["paused_ms"] == 2 * MIN
    assert found["item"]["elapsed_ms"] == 2 * MIN


def test_notes_carry_what_the_line_says(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        r"""
        00:00 /start
        01:00 /floor osmf
        01:10 The board is elected @ocp
        01:20 @gbif @oar both agree #q1 #[elections]
        01:30 !action @ocp share the style guide by 12 Nov
        01:40 !quote “We rotate” ???
        01:50 ... every two years
        02:00 !off in confidence
        02:10 @wikirate #q3
        02:20 sticky words
        02:30 /floor gbif
        02:40 after the floor changed\nsecond line
        """,
    )
    notes = found["notes"]
    assert found["problems"] == []
    assert [n["said_by"] for n in notes] == [
        ["osmf"],
        ["gbif", "oar"],
        ["osmf"],
        ["osmf"],
        ["osmf"],
        ["wikirate"],
        ["gbif"],
    ]
    assert notes[0]["people"] == ["Guillaume Rischard"]
    assert (notes[0]["about"], notes[0]["questions"], notes[0]["item"]) == (["ocp"], ["Q2"], 1)
    assert notes[1]["questions"] == ["Q1"]
    assert notes[1]["tags"] == ["elections"]
    assert (notes[2]["kind"], notes[2]["owner"], notes[2]["due"]) == ("action", "ocp", "2026-11-12")
    assert notes[3]["text"] == "!quote “We rotate” ??? every two years"
    assert (notes[3]["kind"], notes[3]["gap"]) == ("quote", True)
    assert [n["attribution"] for n in notes[3:5]] == ["organisation", "off"]
    assert notes[5]["questions"] == ["Q3"]
    assert (notes[6]["text"], notes[6]["questions"]) == (
        "after the floor changed\nsecond line",
        ["Q3"],
    )
    assert {n["author"] for n in notes} == {"Ana"}
    assert {n["channel"] for n in notes} == {"spoken"}


def test_a_long_break_in_the_agenda_absorbs_lateness(tmp_path: Path) -> None:
    agenda = "# T\n- 14:00 One (10 min)\n- 14:20 Two (10 min)\n"
    found = play(tmp_path, "05:00 /start\n06:00 hello", agenda=agenda)
    assert found["planned_end"] == "2026-10-07T14:30:00Z"
    assert found["over_ms"] == 0
