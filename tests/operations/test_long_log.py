"""A meeting of three hours with 300 turns and 2,000 notes, from its log to the report."""

from pathlib import Path

from tests.operations.logs import play_text
from tests.operations.long_log import HOURS, agenda, long_log

TURNS, NOTES = 300, 2_000


def test_three_hours_with_300_turns_and_2000_notes_replay(tmp_path: Path) -> None:
    (tmp_path / "agenda.md").write_text(agenda(), encoding="utf-8")
    found = play_text(tmp_path, long_log(turns=TURNS, notes=NOTES))
    assert found["problems"] == []
    assert (len(found["turns"]), len(found["notes"])) == (TURNS, NOTES)
    spoken = sum(each["ms"] for each in found["turns"])
    assert spoken + found["silence_ms"] + found["paused_ms"] == HOURS * 3_600_000
    assert spoken == sum(each["ms"] for each in found["airtime"])
    assert sum(each["turns"] for each in found["airtime"]) == TURNS
    assert sum(each["actual_ms"] for each in found["items"]) == HOURS * 3_600_000
