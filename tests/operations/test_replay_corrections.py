"""Corrections as they are typed."""

from pathlib import Path

from tests.operations.logs import play

MIN = 60_000
TALK = """
    00:00 /start
    01:00 /floor gbif
    02:00 from the floor
    04:00 /floor ocp
    06:00 /floor osmf
"""


def turns(found: dict) -> list[tuple[str, int]]:
    return [(turn["organisation"], turn["ms"] // 1000) for turn in found["turns"]]


def test_a_time_of_day_names_the_turn(tmp_path: Path) -> None:
    found = play(tmp_path, f"{TALK}08:00 /shift -30s 14:05\n08:10 /who oar 14:01:10\n09:00 /yield")
    assert turns(found) == [("oar", 150), ("ocp", 150), ("osmf", 180)]
    assert found["notes"][0]["said_by"] == ["oar"]


def test_turns_are_split_merged_and_dropped(tmp_path: Path) -> None:
    found = play(tmp_path, f"{TALK}08:00 /split 14:03 wikirate\n08:10 /drop 14:05\n09:00 /merge")
    assert turns(found) == [("gbif", 120), ("wikirate", 6 * 60)]
    assert found["notes"][0]["said_by"] == ["gbif"]


def test_an_item_gets_other_times(tmp_path: Path) -> None:
    log = "00:00 /start\n05:00 /next\n10:00 /times 1 14:01 14:04\n11:00 /times discussion 14:03:30"
    items = play(tmp_path, log)["items"]
    assert [item["actual_ms"] for item in items] == [150_000, 450_000, 0]


def test_what_cannot_be_meant_is_refused_by_name(tmp_path: Path) -> None:
    asked = "\n".join(
        f"08:0{second} {line}"
        for second, line in enumerate(
            (
                "/shift -5s 14:00:30",
                "/split",
                "/merge now",
                "/times 1",
                "/who gbif later",
                "/drop 15:59",
            )
        )
    )
    found = play(tmp_path, f"{TALK}{asked}\n09:00 /yield")
    assert [each["message"].split(":")[0] for each in found["problems"]] == [
        "nobody had the floor at 14",
        "“” is no time of day",
        "“now” is no time of day",
        "this needs a time of day",
        "“later” is one word too many",
        "nobody had the floor at 15",
    ]
    assert turns(found) == [("gbif", 180), ("ocp", 120), ("osmf", 180)]
