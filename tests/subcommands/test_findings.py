"""`findings` on the command line: written, listed, and read again after what became of a note."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from tests.operations.laptops import TAKER, hold, make_file

ROOM = """
00:00 /start
01:00 gbif: We wrote ours late !quote
02:00 oar: Fees pay for the servers
03:00 ocp: We never had a charter
04:00 gbif: Late charters are read by nobody
20:00 /end
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with closing(make_file(tmp_path / "p.roundtable", TAKER)) as store:
        hold(store, ROOM)
    return tmp_path / "p.roundtable"


def run(path: Path, *words: str) -> int:
    return main(["findings", str(path), *words])


def listed(path: Path, capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert run(path, "list", *words, "--json") == 0
    rows = json.loads(capsys.readouterr().out)["notes" if "--unused" in words else "findings"]
    assert isinstance(rows, list)
    return rows


def test_a_finding_is_written_and_listed(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = ["add", "Charters come late", "--for", "1", "--for", "never had", "--quote", "1"]
    assert run(path, *made, "--against", "2", "--synthesis", "Some **words**") == 0
    assert "1  Charters come late, on 3 note(s)" in capsys.readouterr().out
    assert run(path, "add", "Money is short", "--roundtable", "0", "--place", "1") == 0
    first, second = listed(path, capsys)
    assert (first["text"], first["roundtable"], first["notes"]) == ("Money is short", None, [])
    assert (second["number"], second["roundtable"]) == (2, "1")
    assert second["raised_by"] == ["gbif", "ocp"]
    assert [(each["side"], each["quote"]) for each in second["notes"]] == [
        ("for", True),
        ("for", False),
        ("against", False),
    ]
    assert [each["text"] for each in listed(path, capsys, "--roundtable", "0")] == [
        "Money is short"
    ]
    left = listed(path, capsys, "--unused", "--roundtable", "1")
    assert [each["text"] for each in left] == ["gbif: Late charters are read by nobody"]


def test_what_became_of_a_note_is_read_again(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(path, "add", "Charters come late", "--for", "1") == 0
    note = listed(path, capsys)[0]["notes"][0]["id"]
    assert main(["erase", str(path), "--note", note, "--yes"]) == 0
    assert run(path) == 0
    assert "read again" in capsys.readouterr().out
    assert run(path, "read", "1") == 0
    assert not listed(path, capsys)[0]["read_again"]
    assert run(path, "change", "charters", "--text", "Charters are late", "--for", "nobody") == 0
    assert listed(path, capsys)[0]["text"] == "Charters are late"
    assert run(path, "remove", "1") == 0
    assert listed(path, capsys) == []


def test_how_many_raised_it_and_what_is_left_is_told(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(path, "add", "Charters come late", "--for", "1", "--for", "3", "--quote", "1") == 0
    assert run(path, "add", "Fees pay", "--for", "2", "--against", "4") == 0
    capsys.readouterr()
    assert run(path, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    first, second = told["findings"]
    assert (first["for"], first["against"], first["quotes"]) == (2, 0, 1)
    assert (second["for"], second["against"], second["raised_by"]) == (1, 1, ["oar"])
    assert len(first["of"]) == 7
    assert not first["number_told"]
    of_room = next(each for each in told["questions"] if each["findings"])
    assert (of_room["question"], of_room["findings"]) == ("Q2", 2)
    left = listed(path, capsys, "--unused", "--question", "Q2")
    assert of_room["unused"] == len(left) > 0


def test_one_is_merged_into_another(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "add", "Charters come late", "--for", "1") == 0
    assert run(path, "add", "Charters are read by nobody", "--for", "4") == 0
    assert run(path, "merge", "2", "--into", "late") == 0
    assert "1  Charters come late, on 2 note(s)" in capsys.readouterr().out
    (left,) = listed(path, capsys)
    assert left["synthesis"] == "Charters are read by nobody"
    assert run(path, "merge", "1") != 0
    assert "write --into with its number" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["add"], "which finding is not said"),
        (["change", "7", "--text", "x"], "0 findings are meant by “7”"),
        (["add", "x", "--for", "nothing like it"], "there is no note “nothing like it”"),
        (["add", " "], "a finding needs a sentence"),
    ],
)
def test_what_is_refused_says_why(
    path: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert run(path, *words) != 0
    assert said in capsys.readouterr().err
    assert listed(path, capsys) == []
