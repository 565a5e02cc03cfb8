"""The cases of letters that a search must forgive, through the command line."""

import json
from pathlib import Path

import pytest

from facilitator.cli import main

CASES = Path(__file__).parent.parent / "_files" / "cases" / "reports"


@pytest.mark.parametrize(
    "case",
    ["08-invisible-characters-search", "17-letters-that-search-must-forgive"],
)
def test_a_search_case(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "f.roundtable"
    assert main(["replay", str(CASES / f"{case}.log"), "--save", str(file)]) == 0
    expected = json.loads((CASES / f"{case}.expected.json").read_text(encoding="utf-8"))
    for wanted, count in expected["search"].items():
        capsys.readouterr()
        arguments = ["notes", str(file), "--roundtable", "1", "--search", wanted, "--json"]
        assert main(arguments) == 0
        assert len(json.loads(capsys.readouterr().out)) == count, wanted
