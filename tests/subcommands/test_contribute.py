"""`contribute` through real files: what it keeps and prints, and what it refuses."""

import io
import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from facilitator.cli import main

TEXT = """# Governance

Boards are elected by the members. !barrier

- the rules are published #q3
- !off what we fear
"""


@pytest.fixture
def file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "f.roundtable"
    log = tmp_path / "f.log"
    log.write_text("question: Q2\nzone: UTC\n\n2026-10-07T14:00:00Z /start\n", encoding="utf-8")
    assert main(["replay", str(log), "--save", str(path)]) == 0
    capsys.readouterr()
    return path


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main(["contribute", *map(str, arguments)])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def written(capsys: pytest.CaptureFixture[str], file: Path) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["notes", str(file), "--json"]) == 0
    notes = json.loads(capsys.readouterr().out)
    return [each for each in notes if each["channel"] == "written"]


def asked(file: Path, *more: object) -> list[object]:
    return [file, "--organisation", "gbif", "--question", "Q2", *more]


def test_it_keeps_what_the_dialog_would_and_says_it(
    capsys: pytest.CaptureFixture[str], file: Path, letter: Path
) -> None:
    before = {each["id"] for each in written(capsys, file)}
    arguments = asked(file, "--date", "2026-10-05", letter)
    status, out, _ = run(capsys, *arguments)
    assert status == 0
    assert out.splitlines() == [
        "  Q2  [barrier] Boards are elected by the members. !barrier #Q2",
        "  Q3, Q2  [insight] the rules are published #q3 #Q2",
        "  Q2  [insight] (off the record) !off what we fear #Q2",
        "headings left out: Governance",
        "kept 3 notes",
    ]
    found = [each for each in written(capsys, file) if each["id"] not in before]
    assert [(each["at"], each["said_by"]) for each in found] == [
        ("2026-10-05T00:00:00Z", ["gbif"])
    ] * 3
    assert [each["roundtable"] for each in found] == [None] * 3


def test_a_second_time_adds_nothing_and_says_so(
    capsys: pytest.CaptureFixture[str], file: Path, letter: Path
) -> None:
    run(capsys, *asked(file, letter))
    kept = written(capsys, file)
    status, out, _ = run(capsys, *asked(file, letter))
    assert (status, out.splitlines()[-1]) == (0, "nothing was added; 3 already here")
    assert written(capsys, file) == kept
    letter.write_text(f"{TEXT}\nOne more paragraph.\n", encoding="utf-8")
    _, out, _ = run(capsys, *asked(file, letter))
    assert out.splitlines()[-1] == "kept 1 note; 3 already here"
    assert main(["undo", str(file)]) == 0
    _, out, _ = run(capsys, *asked(file, letter))
    assert out.splitlines()[-1] == "kept 1 note; 3 already here"


def test_another_place_person_and_json(
    capsys: pytest.CaptureFixture[str], file: Path, letter: Path
) -> None:
    run(capsys, *asked(file, letter))
    more = ("--roundtable", 1, "--person", "Tim Robertson", "--json", letter)
    status, out, _ = run(capsys, *asked(file, *more))
    found = json.loads(out)
    assert status == 0
    assert (found["organisation"], found["question"], found["roundtable"]) == ("gbif", "Q2", 1)
    assert (found["added"], found["already_here"], found["source"]) == (3, 0, "letter.md")
    assert found["headings"] == ["Governance"]
    assert found["received"] == date.today().isoformat()  # noqa: DTZ011
    assert {tuple(each["people"]) for each in found["notes"]} == {("Tim Robertson",)}


def test_text_from_the_standard_input_and_from_word(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = io.TextIOWrapper(io.BytesIO("Über die Lizenz.".encode()), encoding="ascii")
    monkeypatch.setattr(sys, "stdin", typed)
    _, out, _ = run(capsys, *asked(file, "--json", "-"))
    found = json.loads(out)
    assert ([each["text"] for each in found["notes"]], found["source"]) == (
        ["Über die Lizenz."],
        None,
    )
    document = Document()
    document.add_paragraph("Written in Word.")
    document.save(str(tmp_path / "letter.docx"))
    _, out, _ = run(capsys, *asked(file, tmp_path / "letter.docx"))
    assert "Written in Word." in out


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (["--organisation", "acme"], "there is no organisation “acme”: choose gbif, "),
        (["--organisation", "Tim Robertson"], "there is no organisation “Tim Robertson”"),
        (["--question", "Q9"], "there is no question “Q9”: choose Q1 ("),
        (["--roundtable", "7"], "there is no roundtable 7: the file has 1"),
        (["--person", "Nobody Real"], "there is no person “Nobody Real”: choose Tim Robertson"),
        (["--person", "ocp"], "there is no person “ocp”: choose Tim Robertson"),
        (["--organisation", "ocp", "--person", "Tim Robertson"], "does not speak for OCP"),
        (["--date", "soon"], "--date soon: write a day such as 2026-10-05"),
    ],
)
def test_what_is_not_there_is_refused_with_what_is(
    capsys: pytest.CaptureFixture[str], file: Path, letter: Path, more: list[str], says: str
) -> None:
    refused(capsys, file, says, *more, letter)


def test_what_has_no_text_is_refused(
    capsys: pytest.CaptureFixture[str],
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, content, says in (
        ("empty.txt", "", "is empty"),
        ("blank.md", "\n---\n", "has no words in it"),
        ("heading.md", "# Governance\n", "has headings only"),
        ("old.pdf", "%PDF", "is no text or Word file"),
    ):
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        refused(capsys, file, f"{path} {says}", path)
    refused(capsys, file, "is a folder", tmp_path)
    refused(capsys, file, "does not exist", tmp_path / "gone.txt")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    refused(capsys, file, "the standard input is empty", "-")
    monkeypatch.setattr(sys, "stdin", None)
    refused(capsys, file, "the standard input is empty", "-")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")
def test_a_special_file_is_refused(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    refused(capsys, file, f"{tmp_path / 'pipe'} is ", tmp_path / "pipe")


def refused(capsys: pytest.CaptureFixture[str], file: Path, says: str, *more: object) -> None:
    before = written(capsys, file)
    status, out, err = run(capsys, *asked(file, *more))
    assert (status, out) == (1, "")
    assert says in err
    assert len(err.strip().splitlines()) == 1
    assert written(capsys, file) == before
