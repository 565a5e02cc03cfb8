"""A roundtable that nobody ended: no write-up counts the days that went by since."""

import re
from pathlib import Path

import docx
import pytest

from facilitator.cli import main
from facilitator.readers.session_log import parse_instant
from facilitator.subcommands import publish as subcommand

CASE = Path(__file__).parent.parent / "_files" / "cases" / "reports" / "10-nobody-pressed-end.log"
LATER = "2026-11-29T18:00:00Z"
SENTENCE = "was not ended: its times count up to the last act, at 14:40 on 7 October 2026."
PLANNED = "1:00:00"  # what the agenda's items come to
A_TIME = re.compile(r"\b(?:(\d+):)?(\d+):(\d\d)\b")


def published(
    log: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    at: str = LATER,
    audience: str = "team",
    suffix: str = "md",
) -> Path:
    """Replay a log and write it up at an instant."""
    instant = parse_instant(at)
    assert instant is not None
    monkeypatch.setattr(subcommand, "now", lambda: instant)
    file, out = folder / "f.roundtable", folder / f"out.{suffix}"
    if not file.exists():
        assert main(["replay", str(log), "--save", str(file)]) == 0
    arguments = ["publish", str(file), "--roundtable", "1", "--for", audience, "-o", str(out)]
    assert main(arguments) == 0
    return out


def text_of(out: Path) -> str:
    if out.suffix != ".docx":
        return out.read_text(encoding="utf-8")
    made = docx.Document(str(out))
    cells = (cell.text for table in made.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(each.text for each in made.paragraphs), *cells])


def longest_ms(text: str) -> int:
    found = ([int(part or 0) for part in match] for match in A_TIME.findall(text))
    return max(((h * 60 + m) * 60 + s) * 1000 for h, m, s in found)


def log(folder: Path, *lines: str) -> Path:
    path = folder / "s.log"
    head = "question: Q2\nzone: Europe/London\nauthor: Notes\ncast: stand-ins\n\n"
    path.write_text(head + "".join(f"2026-10-07T{line}\n" for line in lines), encoding="utf-8")
    return path


@pytest.mark.parametrize("audience", ["team", "participants"])
@pytest.mark.parametrize("suffix", ["md", "html", "docx"])
def test_the_case_counts_up_to_the_last_act_and_says_so(
    audience: str,
    suffix: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = text_of(published(CASE, tmp_path, monkeypatch, audience=audience, suffix=suffix))
    assert longest_ms(text.replace(PLANNED, "", 1)) == 40 * 60_000
    assert text.count(SENTENCE) == 1
    assert "ran for 40:00" in text
    assert capsys.readouterr().err.count(SENTENCE) == 1


def test_the_public_are_told_so_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert text_of(published(CASE, tmp_path, monkeypatch, audience="public")).count(SENTENCE) == 1
    assert capsys.readouterr().err.count(SENTENCE) == 1


def test_a_pause_that_nobody_ended_counts_no_longer_than_the_last_act(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = log(
        tmp_path,
        "14:00:00+01:00 /start",
        "14:00:10+01:00 /floor gbif",
        "14:20:00+01:00 /pause",
        "14:25:00+01:00 Said in the break.",
    )
    text = text_of(published(made, tmp_path, monkeypatch))
    assert "ran for 20:00" in text
    assert "It was paused for 5:00" in text
    assert "at 14:25 on 7 October 2026" in text


def test_the_times_stay_whatever_day_it_is_written_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = text_of(published(CASE, tmp_path, monkeypatch, at="2026-10-08T08:00:00Z"))
    assert first == text_of(published(CASE, tmp_path, monkeypatch))


def test_one_that_may_be_going_on_counts_to_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = text_of(published(CASE, tmp_path, monkeypatch, at="2026-10-07T13:45:00Z"))
    assert "ran for 45:00" in text
    assert "was not ended" not in text + capsys.readouterr().err


def test_one_that_was_ended_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = log(tmp_path, "14:00:00+01:00 /start", "14:30:00+01:00 /end")
    text = text_of(published(made, tmp_path, monkeypatch))
    assert "was not ended" not in text + capsys.readouterr().err


def test_one_with_no_act_after_its_start_has_no_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = text_of(published(log(tmp_path, "14:00:00+01:00 /start"), tmp_path, monkeypatch))
    assert "ran for 0:00" in text
    assert "at 14:00 on 7 October 2026" in text


def test_chatham_tells_no_instant_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "c.log"
    words = CASE.read_text(encoding="utf-8").replace("organisation\n", "chatham\n")
    made.write_text(words.replace("agenda: plain-hour.md\n", ""), encoding="utf-8")
    text = text_of(published(made, tmp_path, monkeypatch, audience="public"))
    assert "14:40" not in text
    assert SENTENCE in capsys.readouterr().err
