"""Logs of the clock at its edges, and what their reports must say."""

from dataclasses import dataclass, field

MIN = 60_000


@dataclass(frozen=True, slots=True)
class Case:
    """A log as lines of instant and event, and what a path into its report must hold."""

    log: str
    expected: dict[str, object]
    agenda: str = "- Discussion (20 min)\n- Close (5 min)"
    zone: str = "UTC"
    at: str = ""
    problems: tuple[str, ...] = field(default=())


_BREAK_AT_15 = (
    "- 14:00 Talk (30 min)\n- 14:40 Talk (10 min)\n- 15:00 Break (10 min, sharp)\n- End (5 min)"
)
CASES = {
    "paused over midnight": Case(
        """
        2026-10-07T23:50:00Z /start
        2026-10-07T23:58:00Z /pause
        2026-10-08T00:05:00Z still paused
        """,
        {"item.remaining_ms": 12 * MIN, "paused_ms": 7 * MIN, "status": "paused"},
    ),
    "resumed after midnight": Case(
        """
        2026-10-07T23:50:00Z /start
        2026-10-07T23:58:00Z /pause
        2026-10-08T00:08:00Z /resume
        """,
        {"item.remaining_ms": 12 * MIN, "projected_end": "2026-10-08T00:25:00Z"},
    ),
    "an agenda over midnight, started after it": Case(
        "2026-10-08T00:01:00Z /start",
        {"planned_end": "2026-10-08T00:25:00Z", "over_ms": 6 * MIN},
        agenda="- 23:55 Talk (20 min)\n- 00:15 Close (10 min)",
    ),
    "the hour that comes twice": Case(
        "2026-10-25T02:30:00+02:00 /start\n2026-10-25T02:10:00+01:00 a note",
        {
            "item.remaining_ms": 20 * MIN,
            "planned_end": "2026-10-25T01:35:00Z",
            "projected_end": "2026-10-25T01:35:00Z",
        },
        agenda="- 02:30 Talk (60 min)\n- Close (5 min)",
        zone="Europe/Berlin",
    ),
    "started in the second of the two hours": Case(
        "2026-10-25T02:31:00+01:00 /start",
        {"planned_end": "2026-10-25T02:35:00Z", "over_ms": MIN},
        agenda="- 02:30 Talk (60 min)\n- Close (5 min)",
        zone="Europe/Berlin",
    ),
    "the hour that is left out": Case(
        "2026-03-29T00:30:00Z /start\n2026-03-29T02:05:00+01:00 a note",
        {
            "item.remaining_ms": 25 * MIN,
            "planned_end": "2026-03-29T02:30:00Z",
            "projected_end": "2026-03-29T02:30:00Z",
        },
        agenda="- 00:30 Talk (60 min)\n- 01:30 Talk (30 min)\n- 02:00 Talk (30 min)",
        zone="Europe/London",
    ),
    "the zone of the laptop changes in the middle": Case(
        """
        2026-10-07T14:00:00+00:00 /start
        2026-10-07T16:05:00.007+02:00 /floor gbif
        2026-10-07T09:35:00.014-04:30 /yield
        2026-10-07T19:50:00.015+05:45 a note
        """,
        {"turns.0.ms": 7, "item.elapsed_ms": 5 * MIN + 15},
    ),
    "paused while over": Case(
        """
        2026-10-07T14:00:00Z /start
        2026-10-07T14:21:00Z /pause
        2026-10-07T14:40:00.001Z /resume
        """,
        {
            "item.remaining_ms": -MIN,
            "projected_end": "2026-10-07T14:45:00.001Z",
            "over_ms": 20 * MIN + 1,
        },
    ),
    "time added in overtime": Case(
        """
        2026-10-07T14:00:00Z /start
        2026-10-07T14:21:00Z /extend +2
        """,
        {
            "item.remaining_ms": MIN,
            "item.planned_ms": 22 * MIN,
            "projected_end": "2026-10-07T14:27:00Z",
        },
    ),
    "time added at exactly nothing left": Case(
        "2026-10-07T14:00:00Z /start\n2026-10-07T14:20:00Z /extend +0m30s",
        {"item.remaining_ms": 30_000, "over_ms": 30_000},
    ),
    "more taken away than remains": Case(
        "2026-10-07T14:00:00Z /start\n2026-10-07T14:15:00Z /extend -10m",
        {
            "item.planned_ms": 10 * MIN,
            "item.remaining_ms": -5 * MIN,
            "projected_end": "2026-10-07T14:20:00Z",
            "over_ms": -5 * MIN,
        },
    ),
    "more taken away than there is": Case(
        "2026-10-07T14:00:00Z /start\n2026-10-07T14:15:00Z /extend -20m1s",
        {"item.planned_ms": 20 * MIN, "item.remaining_ms": 5 * MIN},
        problems=("“Discussion” has only 20 min: no more can be taken away",),
    ),
    "items of no length": Case(
        """
        2026-10-07T14:00:00Z /start
        2026-10-07T14:00:30Z /next
        2026-10-07T14:00:30.500Z /next
        """,
        {
            "items.0.actual_ms": 30_000,
            "items.1.actual_ms": 500,
            "item.number": 3,
            "projected_end": "2026-10-07T14:10:30.500Z",
            "planned_end": "2026-10-07T14:10:00Z",
        },
        agenda="- Hello (0 min)\n- Names (0 min)\n- Talk (10 min)",
    ),
    "an instant of exactly 0": Case(
        """
        1970-01-01T00:00:00Z /open
        1970-01-01T00:00:00Z /start
        1970-01-01T00:00:00Z /floor gbif
        1970-01-01T00:00:00Z /pause
        1970-01-01T00:00:00.001Z /resume
        1970-01-01T00:00:01Z /end
        """,
        {
            "turns.0.begin": "1970-01-01T00:00:00Z",
            "turns.0.ms": 999,
            "paused_ms": 1,
            "silence_ms": 0,
            "planned_end": "1970-01-01T00:25:00Z",
            "status": "ended",
        },
    ),
    "a gap absorbs what it can": Case(
        "2026-10-07T14:07:00Z /start",
        {"planned_end": "2026-10-07T15:15:00Z", "over_ms": 0},
        agenda=_BREAK_AT_15,
    ),
    "beyond the gaps a fixed start is late": Case(
        "2026-10-07T14:00:00Z /start\n2026-10-07T14:52:00Z a note",
        {"over_ms": 2 * MIN, "projected_end": "2026-10-07T15:17:00Z"},
        agenda=_BREAK_AT_15,
    ),
    "ahead of the plan a fixed start is waited for": Case(
        """
        2026-10-07T14:00:00Z /start
        2026-10-07T14:10:00Z /next
        2026-10-07T14:15:00Z /extend -5m
        """,
        {"over_ms": 0, "projected_end": "2026-10-07T15:15:00Z"},
        agenda=_BREAK_AT_15,
    ),
    "the end counts what done items took": Case(
        """
        2026-10-07T14:00:00Z /start
        2026-10-07T14:04:00Z /next
        """,
        {"projected_end": "2026-10-07T14:09:00Z", "over_ms": -16 * MIN},
    ),
    "a pause is in no turn, item or organisation": Case(
        """
        2026-10-07T14:00:00Z /start
        2026-10-07T14:01:00Z /floor gbif
        2026-10-07T14:02:00.003Z /pause
        2026-10-07T14:09:00Z /yield
        2026-10-07T14:10:00.005Z /resume
        2026-10-07T14:11:00.005Z /end
        """,
        {
            "turns.0.ms": MIN + 3,
            "airtime.0.ms": MIN + 3,
            "airtime.0.share": 1.0,
            "items.0.actual_ms": 3 * MIN + 3,
            "silence_ms": 2 * MIN,
            "paused_ms": 8 * MIN + 2,
        },
    ),
    "the floor given away ends a held turn": Case(
        """
        2026-10-07T14:00:00Z /start
        2026-10-07T14:01:00Z /floor gbif
        2026-10-07T14:02:00Z /pause
        2026-10-07T14:03:00Z /floor ocp
        2026-10-07T14:04:00Z /resume
        2026-10-07T14:05:00Z /yield
        """,
        {"turns.0.ms": MIN, "turns.1.ms": MIN, "turns.0.end": "2026-10-07T14:03:00Z"},
    ),
    "a turn taken back gives its time back": Case(
        """
        2026-10-07T14:00:00Z /start
        2026-10-07T14:01:00Z /floor gbif
        2026-10-07T14:02:00Z /yield
        2026-10-07T14:03:00Z /undo
        2026-10-07T14:04:00Z /undo
        """,
        {"airtime.0.ms": 0, "airtime.0.turns": 0, "silence_ms": 4 * MIN, "turns": []},
    ),
    "nobody spoke": Case(
        "2026-10-07T14:00:00Z /start\n2026-10-07T14:00:00Z /floor gbif",
        {"airtime.0.share": 0.0, "airtime.6.ms": 0, "turns.0.ms": 0},
    ),
    "counted up to an instant asked for": Case(
        """
        2026-10-07T14:00:00Z /start
        2026-10-07T14:01:00Z /floor gbif
        2026-10-07T14:05:00Z /floor ocp
        """,
        {"floor.organisation": "gbif", "floor.elapsed_ms": 90_001, "item.elapsed_ms": 150_001},
        at="2026-10-07T14:02:30.001Z",
    ),
    "the floor before the start is not counted": Case(
        """
        2026-10-07T13:50:00Z /open
        2026-10-07T13:55:00Z /floor gbif
        2026-10-07T14:00:00Z /start
        2026-10-07T14:01:00Z /yield
        """,
        {"turns.0.ms": MIN, "turns.0.begin": "2026-10-07T13:55:00Z", "silence_ms": 0},
    ),
    "reopened on the next day": Case(
        """
        2026-10-07T14:00:00Z /start
        2026-10-07T14:01:00Z /end
        2026-10-08T14:01:00.001Z /reopen
        2026-10-08T14:02:00.001Z a note
        """,
        {"paused_ms": 24 * 60 * MIN + 1, "item.elapsed_ms": 2 * MIN},
    ),
}
