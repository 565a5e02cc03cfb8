"""Session logs and what they come to, worked out by hand from the words of the design."""

from pathlib import Path

import pytest

from tests.operations.oracle_house import brief_of

CLOCK = [
    ("0:00 /open", {"status": "open", "items": "0w 0w 0w", "silence": "0", "planned_end": None}),
    ("3:00 /start; 4:00 /q gbif", {"projected_end": "1980", "over": "180", "planned_end": "1800"}),
    ("0:00 /start; 6:00 /next; 7:00 /q gbif", {"items": "360d 60r 0w", "over": "60"}),
    ("0:00 /start; 4:00 /next; 7:00 /end", {"items": "240d 180d 0w", "over": "-1380"}),
    (
        "3:00 /start planned; 4:00 /floor gbif; 5:00 /yield",
        {"item": "1 300", "silence": "240", "turns": "gbif 240-300 60", "refused": 0},
    ),
    ("3:00 /start now; 4:00 /floor gbif", {"status": "planned", "refused": 2}),
    (
        "0:00 /start; 1:00 /floor gbif; 2:00 /pause; 5:00 /q ocp",
        {"status": "paused", "floor": "gbif 60", "item": "1 120", "projected_end": "1980"},
    ),
    ("0:00 /start; 6:00 /pause; 9:00 /resume; 9:30 /q gbif", {"item": "1 390", "left": "-90"}),
    (
        "0:00 /start; 1:00 /floor gbif; 2:00 /pause; 5:00 /yield; 6:00 /resume; 7:00 /q ocp",
        {"turns": "gbif 60-300 60", "paused": "240", "silence": "120", "floor": None},
    ),
    (
        "0:00 /start; 1:00 /pause; 2:00 /end; 3:00 /reopen; 4:00 /end",
        {"paused": "120", "silence": "120", "projected_end": "240", "items": "120d 0w 0w"},
    ),
    (
        "0:00 /start; 1:00 /floor gbif; 4:00 /end; 6:00 /reopen; 7:00 /q ocp",
        {"turns": "gbif 60-240 180", "floor": None, "silence": "120", "paused": "120"},
    ),
    ("0:00 /start; 4:00 /end; 5:00 /next; 5:01 /q gbif; 5:02 /floor gbif", {"refused": 3}),
    (
        "0:00 /start; 0:00 /floor gbif; 0:00 /pause; 0:00 /resume; 0:00 /yield; 0:00 /end",
        {"turns": "gbif 0-0 0", "silence": "0", "paused": "0", "airtime": "gbif 0/1"},
    ),
    ("0:00 /start; 1:00 /skip 3; 2:00 /q gbif", {"items": "120r 0w 0s", "over": "-300"}),
    ("0:00 /start; 2:00 /item 2; 3:00 /item 1; 4:00 /item 2; 6:00 /q gbif", {"item": "2 180"}),
    ("0:00 /start; 4:00 /extend -2; 4:00 /q gbif", {"left": "-60", "projected_end": "1740"}),
    ("0:00 /start; 1:00 /extend -5; 2:00 /q gbif", {"left": "-120", "refused": 0}),
]

FLOOR = [
    (
        "0:00 /start; 1:00 /chair; 3:00 /floor gbif; 4:00 /chair; 5:00 /yield",
        {
            "turns": "facilitator 60-180 120 chair, gbif 180-240 60, facilitator 240-300 60 chair",
            "airtime": "gbif 60/1",
        },
    ),
    ("0:00 /start; 1:00 /floor odi; 3:00 /yield", {"turns": "odi 60-180 120", "airtime": ""}),
    (
        (
            "0:00 /start; 1:00 /floor gbif; 2:00 /interpose ocp; 3:00 /interpose oar; 4:00 /return;"
            "5:00 /return; 6:00 /yield"
        ),
        {
            "turns": "gbif 60-360 120, ocp 120-300 120 interposed, oar 180-240 60 interposed",
            "airtime": "gbif 120/1 oar 60/1 ocp 120/1",
            "silence": "60",
        },
    ),
    (
        (
            "0:00 /start; 1:00 /floor gbif; 2:00 /interpose ocp; 3:00 /pause; 6:00 /resume;"
            "7:00 /return; 9:00 /yield"
        ),
        {"turns": "gbif 60-540 180, ocp 120-420 120 interposed", "paused": "180"},
    ),
    (
        "0:00 /start; 1:00 /floor gbif; 2:00 /interpose ocp; 3:00 /floor gbif; 4:00 /yield",
        {"turns": "gbif 60-180 60, ocp 120-180 60 interposed, gbif 180-240 60"},
    ),
    ("0:00 /start; 1:00 /floor gbif; 5:00 /item 99; 6:00 /q ocp", {"floor": "gbif 300"}),
    (
        (
            "0:00 /start; 1:00 /floor gbif; 2:00 /interpose ocp; 3:00 /absent gbif; 4:00 /return;"
            "5:00 /yield"
        ),
        {"turns": "gbif 60-300 120, ocp 120-240 120 interposed", "refused": 1},
    ),
    (
        "0:00 /start; 1:00 /absent gbif today; 2:00 /floor gbif; 3:00 /yield",
        {"turns": "gbif 120-180 60", "refused": 1},
    ),
]

QUEUE = [
    (
        "0:00 /start; 0:10 /q gbif; 0:20 /q ocp; 0:30 /qq oar; 0:40 /qq osmf; 1:00 /q wikirate",
        {"queue": "oar r 30, osmf r 20, gbif h 50, ocp h 40, wikirate h 0"},
    ),
    (
        "0:00 /start; 0:10 /q gbif; 0:20 /q ocp; 0:30 /q oar; 0:40 /move gbif 3; 0:50 /q osmf",
        {"queue": "ocp h 30, oar h 20, gbif h 40, osmf h 0"},
    ),
    (  # who was put second stays second, also behind a reply that was there before
        (
            "0:00 /start; 0:10 /qq wikimedia; 0:20 /q microsoft; 0:30 /q osmf; 0:40 /move osmf 2;"
            "0:50 /qq wikirate"
        ),
        {"queue": "wikimedia r 40, osmf h 20, wikirate r 0, microsoft h 30"},
    ),
    (
        "0:00 /start; 0:10 /q gbif; 0:20 /qq oar; 1:00 /next!; 3:00 /item 1; 4:00 /q ocp",
        {"queue": "oar r 220, gbif h 230, ocp h 0"},
    ),
    ("0:00 /start; 0:10 /q gbif; 0:20 /next!; 0:30 /ack", {"refused": 1, "floor": None}),
    ("0:00 /start; 0:10 /q gbif; 0:20 /absent gbif; 0:30 /ack", {"queue": "", "refused": 1}),
    (
        "0:00 /start; 0:10 /q gbif; 0:20 /q ocp; 0:30 /floor ocp; 1:00 /yield",
        {"queue": "gbif h 50", "turns": "ocp 30-60 30"},
    ),
    ("0:00 /open; 0:10 /q gbif; 1:00 /start; 2:00 /ack; 3:00 /q ocp", {"floor": "gbif 60"}),
]

GUARDS = [
    ("0:00 /start; 5:00 /next; 5:00.299 /next; 6:00 /q gbif", {"item": "2 60", "refused": 0}),
    ("0:00 /start; 5:00 /next; 5:00.300 /next; 6:00 /q gbif", {"items": "300d 0.3d 59.7r"}),
    ("0:00 /start; 5:00 /next; 5:00.1 Words; 5:00.2 /next; 6:00 /q gbif", {"item": "2 60"}),
    ("0:00 /start; 5:00 /next; 5:00.1 /undo; 5:00.2 /next; 6:00 /q gbif", {"item": "2 59.8"}),
    (
        "0:00 /start; 0:10 /q gbif; 5:00 /next; 5:00.1 /next!; 6:00 /q ocp",
        {"item": "2 59.9", "refused": 1},
    ),
    (
        (
            "0:00 /start; 0:10 /q gbif; 0:20 /q ocp; 1:00 /ack; 1:00.1 Words; 1:00.299 /ack;"
            "2:00 /yield"
        ),
        {"turns": "gbif 60-120 60", "queue": "ocp h 100", "refused": 0},
    ),
    (
        "0:00 /start; 1:00 /ack; 1:00.1 /q gbif; 1:00.2 /ack; 2:00 /yield",
        {"turns": "gbif 60.2-120 59.8", "refused": 1},
    ),
    ("0:00 /start; 5:00 /next; 5:00.1 /next; 6:00 /undo; 7:00 /q gbif", {"item": "1 420"}),
]

CORRECTIONS = [
    (
        "0:00 /start; 1:00 /floor gbif; 2:00 /yield; 3:00 /floor ocp; 4:00 /shift -90s; 5:00 /end",
        {"turns": "gbif 60-90 30, ocp 90-300 210", "silence": "60"},
    ),
    (
        "0:00 /start; 1:00 /floor gbif; 2:00 /yield; 3:00 /floor ocp; 4:00 /shift +30s; 5:00 /end",
        {"turns": "gbif 60-120 60, ocp 210-300 90", "silence": "150"},
    ),
    (
        (
            "0:00 /start; 1:00 /floor gbif; 3:00 /interpose ocp; 4:00 /shift +10s; 5:00 /return;"
            "6:00 /yield"
        ),
        {"turns": "gbif 60-360 190, ocp 190-300 110 interposed"},
    ),
    (
        "0:00 /start; 1:00 /floor gbif; 3:00 /floor ocp; 3:20 Words; 4:00 /shift +30s",
        {"said": "gbif"},
    ),
    (
        "0:00 /start; 1:00 /floor gbif; 2:30 Words; 3:00 /floor ocp; 4:00 /shift -1m; 5:00 /undo",
        {"said": "gbif", "turns": "gbif 60-180 120, ocp 180- 120"},
    ),
    (
        "0:00 /start; 1:00 /chair; 1:10 One; 1:20 GBIF: two; 2:00 /who ocp; 3:00 /yield",
        {"said": "ocp gbif", "turns": "ocp 60-180 120"},
    ),
    ("0:00 /start; 0:10 /q ocp; 1:00 /floor gbif; 3:00 /who ocp", {"queue": ""}),
    ("0:00 /start; 1:00 /undo 3; 2:00 /redo all; 3:00 /q gbif", {"refused": 2, "item": "1 180"}),
    ("0:00 /start; 1:00 /undo; 2:00 /undo", {"status": "planned", "refused": 1}),
    ("0:00 /start; 4:00 /end; 6:00 /reopen; 7:00 /undo", {"status": "ended", "paused": "0"}),
    (
        "0:00 /start; 1:00 /floor gbif; 2:00 /interpose ocp; 3:00 /return; 4:00 /undo; 5:00 /q oar",
        {"floor": "ocp 180", "turns": "gbif 60- 60, ocp 120- 180 interposed"},
    ),
    (  # an interruption of no length is still one after something else was taken back
        "0:00 /start; 1:00 /floor gbif; 2:00 /interpose ocp; 2:00 /yield; 3:00 Words; 4:00 /undo",
        {"turns": "gbif 60-120 60, ocp 120-120 0 interposed", "notes": []},
    ),
]


@pytest.mark.parametrize(("events", "expected"), [*CLOCK, *FLOOR, *QUEUE, *GUARDS, *CORRECTIONS])
def test_a_log_comes_to_what_the_design_says(
    tmp_path: Path, events: str, expected: dict[str, object]
) -> None:
    found = brief_of(tmp_path, events)
    assert {name: found[name] for name in expected} == expected


ROUND = """# Test
14:00-14:30 UTC.
- 14:00 Check-in round (10 min, 1 min each)
- 14:10 Talk (20 min)
"""


def test_a_round_has_no_queue_to_take_from(tmp_path: Path) -> None:
    events = "0:00 /start; 1:00 /ack; 2:00 /q gbif; 3:00 /ack; 4:00 /yield"
    found = brief_of(tmp_path, events, agenda=ROUND)
    assert (found["refused"], found["turns"]) == (1, "gbif 180-240 60")
