"""When all will end, as `replay` reports it: peers E31, E33 and E35."""

from pathlib import Path

import pytest

from tests.operations.logs import play

FIXED = """# Test
14:00-14:40 UTC.
- 14:00 Welcome (5 min)
- 14:05 Discussion (10 min)
- 14:20 Guest (10 min, fixed)
- 14:30 Close (10 min)
"""
NOTHING_LONG = """# Test
14:00-14:20 UTC.
- 14:00 Welcome (5 min)
- 14:05 Photo (0 min)
- 14:05 Discussion (10 min)
- 14:15 Bell (0 min)
- 14:15 Close (5 min)
"""


@pytest.mark.parametrize(
    ("now", "end", "over_ms"), [("18:00", "14:40", 0), ("23:00", "14:43", 180_000)]
)
def test_a_fixed_item_before_one_that_follows_keeps_late_and_early_small(
    tmp_path: Path, now: str, end: str, over_ms: int
) -> None:
    log = f"00:00 /start\n05:00 /next\n{now} Nothing yet."
    found = play(tmp_path, log, agenda=FIXED)
    assert (found["projected_end"], found["over_ms"]) == (f"2026-10-07T{end}:00Z", over_ms)


def test_items_of_no_length_neither_stall_nor_are_passed_twice(tmp_path: Path) -> None:
    log = "00:00 /start\n05:00 /next\n05:01 /next\n15:01 /next\n15:02 /next\n20:02 /end"
    found = play(tmp_path, log, agenda=NOTHING_LONG)
    assert [item["actual_ms"] for item in found["items"]] == [
        300_000,
        1_000,
        600_000,
        1_000,
        300_000,
    ]
    assert {item["status"] for item in found["items"]} == {"done"}
    assert (found["over_ms"], found["problems"]) == (2_000, [])


@pytest.mark.parametrize(
    ("next_at", "end", "over_ms"),
    [("05:00", "14:30", 0), ("02:00", "14:27", -180_000), ("09:00", "14:34", 240_000)],
)
def test_the_end_goes_by_what_done_items_really_took(
    tmp_path: Path, next_at: str, end: str, over_ms: int
) -> None:
    found = play(tmp_path, f"00:00 /start\n{next_at} /next")
    assert (found["projected_end"], found["over_ms"]) == (f"2026-10-07T{end}:00Z", over_ms)
