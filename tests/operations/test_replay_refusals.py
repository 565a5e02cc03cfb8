"""Session logs: what makes no sense is refused by name and changes nothing."""

from pathlib import Path

import pytest

from tests.operations.logs import play


def messages(found: dict) -> list[str]:
    return [each["message"] for each in found["problems"]]


def waiting(found: dict) -> list[str]:
    return [each["organisation"] for each in found["queue"]]


def test_absent_people_are_neither_given_the_floor_nor_queued(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /open
        00:10 /absent gbif
        01:00 /start
        02:00 /floor gbif
        02:10 /q Tim Robertson
        03:00 /present gbif remote
        03:10 /floor gbif
        """,
    )
    assert len(found["problems"]) == 2
    assert all("is not here" in message for message in messages(found))
    assert found["floor"]["person"] == "Tim Robertson"


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("/ack", "nobody is waiting"),
        ("/yield", "nobody has the floor"),
        ("/return", "nobody has the floor"),
        ("/interpose gbif", "nobody has the floor"),
        ("/shift -5s", "nobody has the floor"),
        ("/who gbif", "nobody has the floor"),
        ("/resume", "is not paused"),
        ("/start", "has started already"),
        ("/open", "is open already"),
        ("/reopen", "has not ended"),
        ("/item 99", "there is no item 99"),
        ("/item zebra", "is no item of this agenda"),
        ("/skip 1", "is running"),
        ("/floor nobody-knows", "is nobody in this programme"),
        ("/floor", "needs a name"),
        ("/floor gbif now", "one word too many"),
        ("/unq gbif", "is not in the queue"),
        ("/move gbif 1", "is not in the queue"),
        ("/extend soon", "is no length of time"),
        ("/redo", "nothing was taken back"),
        ("/dance", "is no command"),
        ("/pause now", "takes nothing after it"),
        ("!insight", "needs words"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    tmp_path: Path, command: str, reason: str
) -> None:
    found = play(tmp_path, f"00:00 /start\n01:00 {command}\n02:00 /pause")
    assert len(found["problems"]) == 1
    assert reason in found["problems"][0]["message"]
    assert found["problems"][0]["line"] == 7
    assert (found["turns"], found["queue"], found["notes"]) == ([], [], [])
    assert found["item"]["number"] == 1


def test_a_second_next_within_300_ms_is_one_key_press(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        01:00 /next
        01:00.200 /next
        01:01 /q gbif
        01:02 /q ocp
        01:03 /ack
        01:03.100 /ack
        """,
    )
    assert found["item"]["number"] == 2
    assert found["floor"]["organisation"] == "gbif"
    assert waiting(found) == ["ocp"]
