"""The cases of what was promised that need a second laptop: whatever is stricter holds."""

import json
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main

CASES = Path(__file__).parent.parent / "_files" / "cases" / "promises"


def out(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    capsys.readouterr()
    status = main([str(each) for each in arguments])
    printed = capsys.readouterr()
    assert status == 0, printed.err
    return printed.out


@pytest.mark.parametrize("case", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_a_promise_case(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    described: dict[str, Any] = json.loads(case.read_text(encoding="utf-8"))
    right = described["right"]
    file = tmp_path / "f.roundtable"
    out(capsys, "replay", case.with_suffix(".log"), "--save", file)
    other = case.parent / described["bring_in"]
    told = out(capsys, "bring-in", file, other)
    found = json.loads(out(capsys, "notes", file, "--roundtable", "1", "--json"))
    rules = {each["text"]: each["attribution"] for each in found}
    assert right["attribution"].items() <= rules.items()
    assert "1 note of ours became stricter, as it was promised there: “" in told
    again = json.loads(out(capsys, "bring-in", file, other, "--json"))
    assert (again["added"], again["stricter"]) == (0, [])
    for ending in ("md", "html"):
        target = tmp_path / f"w.{ending}"
        arguments = ("publish", file, "--roundtable", "1", "--for", "public", "-o", target)
        assert right["publish"] == "written"
        out(capsys, *arguments)
        text = target.read_text(encoding="utf-8")
        assert not [each for each in right["without"] if each in text]
