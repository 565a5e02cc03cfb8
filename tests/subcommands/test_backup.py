from pathlib import Path

import pytest

from facilitator.cli import main
from tests.store.programme_files import add_notes, files, make_programme, texts


@pytest.fixture
def programme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return make_programme(tmp_path / "series.roundtable", notes=1)


def test_a_backup_and_the_way_back(programme: Path, capsys: pytest.CaptureFixture[str]) -> None:
    then = texts(programme)
    assert main(["backup", "series.roundtable", "copy.roundtable"]) == 0
    add_notes(programme, 2, word="later")
    later = texts(programme)
    capsys.readouterr()
    assert main(["restore", "series.roundtable", "copy.roundtable"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("series.roundtable is as copy.roundtable holds it: 0 roundtables, ")
    assert second.startswith("as it was it is kept in series before restore 2")
    assert second.endswith("Z.roundtable, with 2 later acts that the backup does not hold")
    assert texts(programme) == then
    (aside,) = programme.parent.glob("series before restore *.roundtable")
    assert texts(aside) == later
    assert main(["check", "--full", "series.roundtable"]) == 0


@pytest.mark.parametrize(
    ("file", "backup", "says"),
    [
        ("series.roundtable", "gone.roundtable", "gone.roundtable does not exist"),
        ("series.roundtable", "letter.txt", "letter.txt is not a programme file"),
        ("series.roundtable", "other.roundtable", "another programme"),
        ("series.roundtable", "series.roundtable", "the same file"),
        ("letter.txt", "other.roundtable", "letter.txt is not a programme file"),
        (".", "other.roundtable", "is a folder"),
    ],
)
def test_what_cannot_be_restored_is_one_line_and_changes_nothing(
    programme: Path, file: str, backup: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make_programme(programme.with_name("other.roundtable"))
    programme.with_name("letter.txt").write_text("Dear all, " * 99, encoding="utf-8")
    before = files(programme.parent)
    capsys.readouterr()
    assert main(["restore", file, backup]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    (line,) = output.err.splitlines()
    assert says in line
    assert files(programme.parent) == before
