"""`agenda-out`: the agenda goes to a file, for participants or with everything."""

from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.readers.agenda.read import read_agenda

GOLDEN = Path(__file__).parents[1] / "_files" / "agendas_out"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "open-x.roundtable"
    assert main(["new", str(path), "--sample", "open-x"]) == 0
    return path


@pytest.mark.parametrize("ending", ["md", "csv", "xlsx", "docx"])
def test_the_sample_goes_out_and_comes_back(file: Path, tmp_path: Path, ending: str) -> None:
    out, again = tmp_path / f"a.{ending}", tmp_path / "again.md"
    words = ["--question", "Q2", "--for", "facilitator", "-o"]
    assert main(["agenda-out", str(file), *words, str(out)]) == 0
    agenda = read_agenda(out)
    assert main(["load", str(file), str(out)]) == 0
    assert main(["agenda-out", str(file), *words, str(again)]) == 0
    assert (agenda.question, agenda.start, agenda.minutes) == ("Q2", "14:00", 90)
    assert any(item.notes for item in agenda.items)
    assert read_agenda(again) == agenda


def test_participants_see_no_notes(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.md"
    assert main(["agenda-out", str(file), "--question", "Q2", "-o", str(out)]) == 0
    text = out.read_text(encoding="utf-8")
    assert "Notes" not in text
    assert "Cut first" not in text
    assert not any(item.notes for item in read_agenda(out).items)


def test_another_ending_is_refused_with_those_there_are(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "a.pdf"
    assert main(["agenda-out", str(file), "--question", "Q2", "-o", str(out)]) == 1
    assert ".docx" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("version", ["participants", "facilitator"])
@pytest.mark.parametrize("ending", ["md", "csv"])
def test_the_sample_is_written_as_it_was(
    file: Path, tmp_path: Path, version: str, ending: str
) -> None:
    out = tmp_path / f"a.{ending}"
    words = ["--question", "Q2", "--for", version, "-o", str(out)]
    assert main(["agenda-out", str(file), *words]) == 0
    assert out.read_bytes() == (GOLDEN / f"{version}.{ending}").read_bytes()
