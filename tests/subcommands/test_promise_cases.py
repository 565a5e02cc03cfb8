"""The cases of what was promised: no name gets out, whatever is stricter holds, formats agree."""

import json
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from tests.writeup.stand_ins import OPEN

CASES = Path(__file__).parent.parent / "_files" / "cases" / "promises"
REPORTS = CASES.parent / "reports"
ALL = sorted(CASES.glob("*.json"))

ENDINGS = tuple(each for each in OPEN if each != ".ics")  # which has nothing to hold here
READ = ("--read-through", "Ana")


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main([str(each) for each in arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def out(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    status, printed, told = run(capsys, *arguments)
    assert status == 0, told
    return printed


def published(capsys: pytest.CaptureFixture[str], file: Path, target: Path) -> tuple[int, str, str]:
    return run(capsys, "publish", file, "--roundtable", "1", "--for", "public", "-o", target, *READ)


@pytest.mark.parametrize(
    "endings", [(".md", ".docx"), pytest.param(ENDINGS, marks=pytest.mark.slow)], ids=["two", "all"]
)
@pytest.mark.parametrize("case", ALL, ids=lambda path: path.stem)
def test_a_promise_case(
    case: Path, endings: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    described: dict[str, Any] = json.loads(case.read_text(encoding="utf-8"))
    right = described["right"]
    file = tmp_path / "f.roundtable"
    out(capsys, "replay", case.with_suffix(".log"), "--save", file)
    for name, home in described.get("people", {}).items():
        out(capsys, "set", file, "person", name, "--new", "--organisation", home)
    for name in described.get("forget", ()):
        out(capsys, "forget", file, name, "--yes")
    if "bring_in" in described:
        bring_in(capsys, file, case.parent / described["bring_in"], right["attribution"])
    ends = set()
    for ending in endings:
        target = tmp_path / f"w{ending}"
        status, _, told = published(capsys, file, target)
        if status != 0 and right["publish"] == "written":  # an everyday word may be a name
            out(capsys, "names", file, "--roundtable", "1", "--for", "public", "--word", "all")
            status, _, told = published(capsys, file, target)
        ends.add("written" if status == 0 else "refused")
        assert target.exists() == (status == 0)
        if status != 0:
            assert not [each for each in right.get("names", ()) if each not in told]
    assert len(ends) == 1
    assert ends.pop() in right["publish"]
    written = tmp_path / "w.md"
    text = written.read_text(encoding="utf-8") if written.exists() else ""
    assert not [each for each in right.get("without", ()) if each in text]


def bring_in(
    capsys: pytest.CaptureFixture[str], file: Path, other: Path, attribution: dict[str, str]
) -> None:
    told = out(capsys, "bring-in", file, other)
    found = json.loads(out(capsys, "notes", file, "--roundtable", "1", "--json"))
    rules = {each["text"]: each["attribution"] for each in found}
    assert attribution.items() <= rules.items()
    assert "1 note of ours became stricter, as it was promised there: “" in told
    again = json.loads(out(capsys, "bring-in", file, other, "--json"))
    assert (again["added"], again["stricter"]) == (0, [])


def test_a_name_in_japanese_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "f.roundtable"
    out(capsys, "replay", REPORTS / "06-name-in-japanese-text.log", "--save", file)
    status, _, told = published(capsys, file, tmp_path / "w.md")
    assert (status, "“GBIF”" in told) == (1, True)
