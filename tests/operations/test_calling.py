"""The key for the next speaker: the round before the hands, and the lead of a case before both."""

from pathlib import Path
from typing import Any

from tests.operations.logs import play

AGENDA = """# Test: How do you develop the right governance model for Open X organisations?
14:00-15:00 UTC.
- 14:00 Check-in round (14 min)
- 14:14 Case: a host and its projects (6 min) - Wikimedia
- 14:20 Case: two of us (6 min) - GBIF, OCP
- 14:26 Case: nobody knows whose (6 min) - Somebody Else
- 14:32 Discussion: who decides? (16 min) - GBIF
"""


def holders(folder: Path, events: str) -> list[str | None]:
    """Play a log, and return who has had the floor; None is the facilitator."""
    found = play(folder, f"00:00 /start\n{events}", agenda=AGENDA)
    assert found["problems"] == []
    return [each["organisation"] for each in turns(found)]


def turns(found: dict[str, Any]) -> list[dict[str, Any]]:
    return list(found["turns"])


def calls(count: int, first: int) -> str:
    return "\n".join(f"{first + n:02}:00 /call" for n in range(count))


def test_a_hand_waits_for_the_end_of_the_round(tmp_path: Path) -> None:
    events = f"00:10 /q osmf\n00:20 /q ocp\n{calls(8, 1)}"
    round_of_all = ["gbif", "metabrainz", "oar", "ocp", "osmf", "wikimedia", "wikirate"]
    assert holders(tmp_path, events) == [*round_of_all, None]


def test_a_hand_raised_after_a_place_is_called_when_the_round_is_over(tmp_path: Path) -> None:
    events = f"{calls(2, 1)}\n02:10 /q gbif\n{calls(7, 3)}"
    found = holders(tmp_path, events)
    assert found[:8] == [
        "gbif",
        "metabrainz",
        "oar",
        "ocp",
        "osmf",
        "wikimedia",
        "wikirate",
        "gbif",
    ]
    assert found[8:] == [None]


def test_acknowledging_still_takes_the_first_who_waits(tmp_path: Path) -> None:
    assert holders(tmp_path, "01:00 /call\n01:10 /q osmf\n02:00 /ack") == ["gbif", "osmf"]


def test_the_lead_of_a_case_comes_before_the_hands(tmp_path: Path) -> None:
    events = f"01:00 /item 2\n01:10 /q gbif\n01:20 /q oar\n{calls(5, 2)}"
    assert holders(tmp_path, events) == ["wikimedia", "gbif", "oar", "wikimedia", None]


def test_each_of_several_leads_is_heard_and_who_is_away_is_passed_over(tmp_path: Path) -> None:
    assert holders(tmp_path, f"01:00 /item 3\n01:10 /q oar\n{calls(3, 2)}") == [
        "gbif",
        "ocp",
        "oar",
    ]
    events = f"01:00 /item 3\n01:10 /absent gbif\n{calls(2, 2)}"
    assert holders(tmp_path, events) == ["ocp", None]


def test_a_lead_who_spoke_by_hand_is_not_called_before_who_waits(tmp_path: Path) -> None:
    events = "01:00 /item 2\n01:10 /floor wikimedia\n01:20 /yield\n01:30 /q oar\n02:00 /call"
    assert holders(tmp_path, events) == ["wikimedia", "oar"]


def test_a_lead_whom_nobody_knows_and_one_of_a_discussion_are_not_called(tmp_path: Path) -> None:
    assert holders(tmp_path, "01:00 /item 4\n02:00 /call") == [None]
    assert holders(tmp_path, "01:00 /item 5\n02:00 /call") == [None]


def test_a_hand_of_who_has_the_floor_waits_for_the_next_press(tmp_path: Path) -> None:
    events = "01:00 /item 5\n01:10 /q gbif\n01:20 /call\n01:30 /q gbif\n01:40 /q ocp\n02:00 /call"
    assert holders(tmp_path, f"{events}\n03:00 /call") == ["gbif", "ocp", "gbif"]
