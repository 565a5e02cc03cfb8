"""Session logs: floor, queue, corrections, undo."""

from pathlib import Path

from tests.operations.logs import play

MIN = 60_000


def messages(found: dict) -> list[str]:
    return [each["message"] for each in found["problems"]]


def waiting(found: dict) -> list[str]:
    return [each["organisation"] for each in found["queue"]]


def test_replies_enter_after_replies_and_before_hands(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        00:10 /q gbif
        00:11 /q oar to ask about cost
        00:12 /qq ocp
        00:13 /qq osmf
        00:14 /move oar 1
        00:15 /qq wikirate
        01:00 /unq gbif
        """,
    )
    assert waiting(found) == ["oar", "ocp", "osmf", "wikirate"]
    assert found["queue"][0]["reason"] == "to ask about cost"
    assert found["queue"][0]["waiting_ms"] == 49_000
    assert [each["kind"] for each in found["queue"]] == ["hand", "reply", "reply", "reply"]


def test_the_queue_stays_with_its_item(tmp_path: Path) -> None:
    events = """
        00:00 /start
        00:10 /q gbif
        01:00 /next
        02:00 /next!
        03:00 /q ocp
    """
    found = play(tmp_path, events)
    assert messages(found) == ["1 still waiting: /next! moves on and keeps them for later"]
    assert found["item"]["number"] == 2
    assert waiting(found) == ["ocp"]


def test_who_was_kept_waits_when_the_item_is_taken_up_again(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        00:10 /q gbif
        02:00 /next!
        03:00 /item welcome
        04:00 /ack
        """,
    )
    assert waiting(found) == []
    assert found["floor"]["organisation"] == "gbif"
    assert found["items"][0]["actual_ms"] == 3 * MIN


def test_an_interruption_holds_and_returns(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        01:00 /floor gbif
        02:00 /interpose ocp
        02:30 /return
        03:00 /yield
        """,
    )
    assert [(t["organisation"], t["ms"], t["kind"]) for t in found["turns"]] == [
        ("gbif", 90_000, "turn"),
        ("ocp", 30_000, "interposed"),
    ]


def test_a_late_start_is_corrected_and_the_turn_before_gives_way(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        01:00 /floor gbif
        04:00 /floor ocp
        05:00 /shift -90s
        05:10 /shift +30s
        05:20 /shift -10m
        05:30 /shift +10m
        06:00 /yield
        """,
    )
    assert [(t["organisation"], t["ms"]) for t in found["turns"]] == [
        ("gbif", 2 * MIN),
        ("ocp", 3 * MIN),
    ]
    assert [message.split(":")[0] for message in messages(found)] == [
        "that begin lies before the turn before",
        "that begin lies in the future",
    ]


def test_a_turn_given_to_the_right_one_takes_its_notes_along(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        01:00 /floor gbif
        01:10 taken from the floor
        01:20 OAR: said by somebody else
        02:00 /who ocp
        """,
    )
    assert [note["said_by"] for note in found["notes"]] == [["ocp"], ["oar"]]
    assert [note["people"] for note in found["notes"]] == [["James McKinney"], []]
    assert found["floor"]["organisation"] == "ocp"


def test_undo_and_redo_reach_no_further_than_the_log(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        01:00 /floor gbif
        02:00 /floor ocp
        03:00 /undo
        04:00 /undo
        04:30 /redo
        05:00 /undo
        06:00 /undo
        07:00 /undo
        """,
    )
    assert found["status"] == "planned"
    assert messages(found) == ["there is nothing to take back"]


def test_undoing_a_handover_lets_the_first_speaker_go_on(tmp_path: Path) -> None:
    found = play(tmp_path, "00:00 /start\n01:00 /floor gbif\n02:00 /floor ocp\n03:00 /undo")
    assert found["floor"] == {
        "person": "Tim Robertson",
        "organisation": "gbif",
        "elapsed_ms": 2 * MIN,
    }


def test_a_queue_is_closed_opened_and_parked_by_commands(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        00:10 /close-queue
        00:20 /q gbif
        00:30 /qq ocp
        01:00 /next!
        01:10 /q gbif
        01:20 /close-queue
        01:30 /open-queue
        02:00 /park
        02:10 /park
        """,
    )
    assert len(found["problems"]) == 2
    assert "/open-queue opens it" in messages(found)[0]
    assert "nobody is waiting" in messages(found)[1]
    assert waiting(found) == []


def test_who_is_away_and_who_leaves(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        00:10 /absent gbif apologies
        00:20 /absent ocp gone
        00:30 /leaves oar 14:20
        00:40 /leaves osmf soon
        00:50 /q gbif
        """,
    )
    assert [message.split(":")[0] for message in messages(found)] == [
        "“gone” is no way of being away",
        "“soon” is no time of day",
        messages(found)[2].split(":")[0],
    ]
    assert "is not here" in messages(found)[2]


def test_the_facilitator_waits_like_everybody_else(tmp_path: Path) -> None:
    found = play(
        tmp_path,
        """
        00:00 /start
        00:05 /q gbif
        00:10 /q facilitator: the closing words
        00:11 /q chair
        00:12 /q the chair
        00:13 /qq ocp
        00:14 /move chair 1
        00:20 /unq @facilitator
        00:30 /q Chair
        00:40 /floor gbif
        01:00 /interpose facilitator
        01:10 /return
        02:00 /ack
        03:00 /ack
        """,
    )
    assert messages(found) == [
        "the facilitator is in the queue already: /unq takes them out",
        "the facilitator is in the queue already: /unq takes them out",
    ]
    assert waiting(found) == []
    assert [(each["organisation"], each["kind"]) for each in found["turns"]] == [
        ("gbif", "turn"),
        (None, "chair"),
        ("ocp", "turn"),
        (None, "chair"),
    ]
    assert found["floor"] == {"person": None, "organisation": None, "elapsed_ms": 0}


def test_the_facilitator_is_seen_to_wait(tmp_path: Path) -> None:
    found = play(tmp_path, "00:00 /start\n00:10 /q facilitator the closing words")
    (entry,) = found["queue"]
    assert (entry["person"], entry["organisation"]) == (None, None)
    assert (entry["reason"], entry["kind"]) == ("the closing words", "hand")


def test_the_facilitator_is_on_no_roll_and_has_no_place_in_a_round(tmp_path: Path) -> None:
    events = """
        00:00 /start
        00:10 /absent facilitator
        00:11 /present chair remote
        00:12 /leaves the chair 15:00
        00:13 /q chairman
        00:14 /q facilitators
    """
    found = play(tmp_path, events)
    roll = "the facilitator is on no roll: write the name of a participant"
    assert messages(found) == [
        *(roll, roll, roll),
        "“chairman” is nobody in this programme: write a handle or a name from it",
        "“facilitators” is nobody in this programme: write a handle or a name from it",
    ]
