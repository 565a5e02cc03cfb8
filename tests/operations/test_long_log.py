"""A meeting of three hours with 300 turns and 2,000 notes, from its log to the report."""

from pathlib import Path

import pytest

from tests.operations.logs import play_text
from tests.operations.long_log import HOURS, agenda, long_log


@pytest.mark.parametrize(
    ("turns", "notes"), [(60, 200), pytest.param(300, 2_000, marks=pytest.mark.slow)]
)
def test_three_hours_replay(tmp_path: Path, turns: int, notes: int) -> None:
    (tmp_path / "agenda.md").write_text(agenda(), encoding="utf-8")
    found = play_text(tmp_path, long_log(turns=turns, notes=notes))
    assert found["problems"] == []
    assert (len(found["turns"]), len(found["notes"])) == (turns, notes)
    spoken = sum(each["ms"] for each in found["turns"])
    assert spoken + found["silence_ms"] + found["paused_ms"] == HOURS * 3_600_000
    assert spoken == sum(each["ms"] for each in found["airtime"])
    assert sum(each["turns"] for each in found["airtime"]) == turns
    assert sum(each["actual_ms"] for each in found["items"]) == HOURS * 3_600_000
