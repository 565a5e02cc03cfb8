"""Notes told apart by command line: they are listed as alike no more."""

from pathlib import Path

import pytest

from tests.subcommands.told import file_with_notes, told

LINES = (
    "@gbif Fountains are open to every neighbour",
    "@gbif Fountains are open to every neigbour",
    "@ocp Canals are not",
)


@pytest.fixture
def file(tmp_path: Path) -> str:
    return file_with_notes(tmp_path, LINES)


def test_what_only_looks_alike_is_told_apart_and_taken_back(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, "notes", file, "is:alike").count("Fountains") == 2
    said = told(capsys, "tell-apart", file, "1", "every neigbour")
    assert "told apart" in said
    assert said.count("Fountains") == 2
    assert "Fountains" not in told(capsys, "notes", file, "is:alike")
    told(capsys, "undo", file)
    assert told(capsys, "notes", file, "is:alike").count("Fountains") == 2


def test_one_note_is_refused(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    told_it = told(capsys, "tell-apart", file, "1", "every neighbour", status=1)
    assert "choose the note to tell it apart from" in told_it
