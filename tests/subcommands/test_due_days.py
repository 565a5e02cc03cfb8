"""A day that does not exist is said by `replay` and `notes`, never another day in silence."""

import json
from pathlib import Path

import pytest

from facilitator.cli import main

LINES = {
    "!action @ocp share the guide by 29 Feb": None,
    "!action @ocp share the rules by Fri 12 Nov": "2026-11-12",
    "!action @ocp call the board in two weeks": "2026-10-21",
    "We met by 31 Feb.": None,  # no action: nothing is due
}
REMARKS = [
    "29 February 2027 does not exist: correct its day",
    "12 November 2026 is a Thursday: correct its day",
]


def test_what_is_wrong_with_a_day_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log, file = tmp_path / "s.log", tmp_path / "f.roundtable"
    head = "question: Q2\nzone: Europe/London\nauthor: Ana\n\n2026-10-07T14:00:00+01:00 /start\n"
    said = "".join(f"2026-10-07T14:0{n}:00+01:00 {each}\n" for n, each in enumerate(LINES, 1))
    log.write_text(head + said, encoding="utf-8")
    assert main(["replay", str(log), "--save", str(file), "--json"]) == 0
    played = capsys.readouterr()
    assert main(["notes", str(file), "--roundtable", "1", "--json"]) == 0
    listed = capsys.readouterr()
    for notes, err in (
        (json.loads(played.out)["notes"], played.err),
        (json.loads(listed.out), listed.err),
    ):
        assert {each["text"]: each["due"] for each in notes} == LINES
        assert [line.split("”): ")[1] for line in err.splitlines() if "”): " in line] == REMARKS
        assert "note at 14:01 (“!action @ocp share the guide by 29 Feb”): " in err
