"""Airtime as `replay` reports it: peers E49, E53 and E55, in the documented shape."""

from pathlib import Path

import pytest

from tests.operations.logs import play

MEMBERS = ["gbif", "metabrainz", "oar", "ocp", "osmf", "wikimedia", "wikirate"]


def test_two_equal_speakers_have_half_each_and_the_silent_have_nothing(tmp_path: Path) -> None:
    found = play(tmp_path, "00:00 /start\n01:00 /floor ocp\n03:00 /floor osmf\n05:00 /yield")
    rows = found["airtime"]
    assert [row["organisation"] for row in rows] == MEMBERS
    assert [set(row) for row in rows] == [{"organisation", "ms", "turns", "share"}] * 7
    assert [row["share"] for row in rows] == [0, 0, 0, 0.5, 0.5, 0, 0]
    assert sum(row["turns"] for row in rows) == 2


def test_nothing_said_is_no_share_at_all(tmp_path: Path) -> None:
    found = play(tmp_path, "00:00 /start\n01:00 /chair\n05:00 /yield")
    assert [(row["ms"], row["turns"], row["share"]) for row in found["airtime"]] == [(0, 0, 0)] * 7


def test_shares_of_three_sum_to_one(tmp_path: Path) -> None:
    log = "00:00 /start\n01:00 /floor gbif\n02:00 /floor oar\n03:00 /floor ocp\n04:00 /end"
    shares = [row["share"] for row in play(tmp_path, log)["airtime"]]
    assert sum(shares) == pytest.approx(1)


def test_when_the_last_of_an_organisation_leaves_its_row_stays(tmp_path: Path) -> None:
    log = "00:00 /start\n01:00 /floor gbif\n02:00 /yield\n02:30 /absent gbif\n03:00 /floor gbif"
    found = play(tmp_path, log)
    assert (found["airtime"][0]["ms"], found["airtime"][0]["share"]) == (60_000, 1)
    assert "GBIF" in found["problems"][0]["message"]


def test_a_turn_that_was_another_s_moves_its_seconds_and_notes_once(tmp_path: Path) -> None:
    log = """
        00:00 /start
        01:00 /floor gbif
        01:10 A point from the floor.
        01:20 @oar said before, and stays.
        03:00 /who ocp
        04:00 /yield
        05:00 Said after.
    """
    found = play(tmp_path, log)
    spoken = {row["organisation"]: (row["ms"], row["turns"]) for row in found["airtime"]}
    assert spoken["gbif"] == (0, 0)
    assert spoken["ocp"] == (180_000, 1)
    assert [note["said_by"] for note in found["notes"]] == [["ocp"], ["oar"], []]
    assert sum(turn["ms"] for turn in found["turns"]) == 180_000
