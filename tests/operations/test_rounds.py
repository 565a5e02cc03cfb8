"""A round that runs itself: who is called, who passes, who comes late."""

from pathlib import Path
from typing import Any

from tests.operations.logs import play

AGENDA = """# Test: How do you develop the right governance model for Open X organisations?
14:00-14:30 UTC.
- 14:00 Check-in round (14 min)
- 14:14 Discussion: who decides? (16 min)
"""


def round_log(folder: Path, events: str) -> dict[str, Any]:
    return play(folder, events, agenda=AGENDA)


def called(found: dict[str, Any]) -> list[str]:
    return [each["organisation"] for each in found["turns"]]


def messages(found: dict[str, Any]) -> list[str]:
    return [each["message"] for each in found["problems"]]


def calls(count: int, first: int = 1) -> str:
    return "\n".join(f"{first + n:02}:00 /call" for n in range(count))


def test_a_round_walks_who_is_here_in_programme_order(tmp_path: Path) -> None:
    found = round_log(tmp_path, f"00:00 /start\n00:10 /absent oar\n{calls(7)}")
    assert called(found) == ["gbif", "metabrainz", "ocp", "osmf", "wikimedia", "wikirate", None]
    assert messages(found) == []


def test_who_passes_hands_on_and_is_asked_again_at_the_end(tmp_path: Path) -> None:
    found = round_log(
        tmp_path, f"00:00 /start\n01:00 /call\n01:05 /pass\n{calls(6, 2)}\n09:00 /pass\n10:00 /call"
    )
    order = ["gbif", "metabrainz", "oar", "ocp", "osmf", "wikimedia", "wikirate", "gbif"]
    assert called(found) == [*order, None]
    assert found["turns"][0]["ms"] == 5_000
    assert found["turns"][1]["begin"] == "2026-10-07T14:01:05Z"
    # Asked twice is enough: nobody is called a third time.
    assert messages(found) == []
    assert found["turns"][-1]["kind"] == "chair"


def test_a_free_floor_passes_the_next_and_a_name_passes_that_one(tmp_path: Path) -> None:
    found = round_log(
        tmp_path, "00:00 /start\n01:00 /pass\n01:05 /pass oar\n02:00 /call\n03:00 /call"
    )
    assert called(found) == ["metabrainz", "ocp"]
    assert messages(found) == []


def test_who_comes_late_joins_and_who_spoke_out_of_turn_is_not_asked_again(tmp_path: Path) -> None:
    found = round_log(
        tmp_path,
        """
        00:00 /start
        00:01 /absent gbif
        01:00 /call
        02:00 /floor wikirate
        03:00 /present gbif
        04:00 /call
        05:00 /call
        """,
    )
    assert called(found) == ["metabrainz", "wikirate", "gbif", "oar"]


def test_an_interruption_and_the_facilitator_take_no_place(tmp_path: Path) -> None:
    found = round_log(
        tmp_path,
        """
        00:00 /start
        00:30 /chair
        01:00 /call
        01:10 /interpose metabrainz
        01:20 /return
        02:00 /call
        """,
    )
    assert called(found) == [None, "gbif", "metabrainz", "metabrainz"]


def test_acknowledging_stays_with_the_queue(tmp_path: Path) -> None:
    found = round_log(
        tmp_path, "00:00 /start\n01:00 /ack\n01:10 /q wikimedia\n02:00 /ack\n03:00 /call"
    )
    assert messages(found) == ["nobody is waiting: /floor WHO gives somebody the floor"]
    assert called(found) == ["wikimedia", "gbif"]


def test_a_second_call_within_300_ms_is_one_key_press(tmp_path: Path) -> None:
    found = round_log(tmp_path, "00:00 /start\n01:00 /call\n01:00.200 /call")
    assert called(found) == ["gbif"]


def test_undo_takes_a_pass_back_with_the_call_it_made(tmp_path: Path) -> None:
    found = round_log(tmp_path, "00:00 /start\n01:00 /call\n01:10 /pass\n01:20 /undo\n02:00 /call")
    assert called(found) == ["gbif", "metabrainz"]
    assert found["turns"][0]["ms"] == 60_000


def test_what_makes_no_sense_in_a_round_is_refused(tmp_path: Path) -> None:
    found = round_log(
        tmp_path,
        """
        00:00 /start
        00:10 /absent ocp
        01:00 /call
        02:00 /call
        02:10 /pass gbif
        02:20 /pass ocp
        03:00 /next
        04:00 /call
        04:10 /pass
        """,
    )
    assert messages(found) == [
        "Tim Robertson (GBIF) has no place left in this round: /call calls the next",
        "OCP is not here: mark OCP as present first (/present)",
        "the running item is no round: /floor WHO gives somebody the floor",
    ]
    assert called(found) == ["gbif", "metabrainz", None]
