"""A copy for participants holds no words that somebody refused, changed or was not asked about."""

from pathlib import Path

import pytest

from facilitator.cli import main
from tests.subcommands.test_participants_copy import bytes_of, copied, programme

LOG = """2026-10-07T14:00:00Z /open
2026-10-07T14:00:01Z /start
2026-10-07T14:00:03Z GBIF: Wombats close the registry !quote
2026-10-07T14:00:04Z OCP: we at OCP open the books !quote
2026-10-07T14:00:05Z nobody reads licences
2026-10-07T14:00:20Z /end
"""
ON_ONE = ("--note", "1", "--organisation", "gbif", "--for", "wording")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def consent(*words: str) -> None:
    assert main(["consent", "f.roundtable", *words]) == 0


def copy(folder: Path, capsys: pytest.CaptureFixture[str]) -> bytes:
    assert copied() == 0, capsys.readouterr().err
    return bytes_of(folder / "c.roundtable")


def test_refused_words_are_not_in_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    programme(folder, "organisation", LOG)
    consent("refuse", *ON_ONE)
    written = copy(folder, capsys)
    assert b"Wombats" not in written
    assert b"open the books" in written
    assert "without consent 1" in capsys.readouterr().out


def test_changed_words_are_in_it_as_they_were_changed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    programme(folder, "organisation", LOG)
    consent("agree", *ON_ONE, "--words", "Registries close")
    written = copy(folder, capsys)
    assert b"Wombats" not in written
    assert b"Registries close" in written


def test_who_is_asked_first_is_not_in_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    programme(folder, "organisation", LOG)
    assert main(["set", "f.roundtable", "programme", "--ask-first", "yes"]) == 0
    consent("agree", *ON_ONE)
    written = copy(folder, capsys)
    assert b"Wombats" in written
    assert b"open the books" not in written
    assert b"nobody reads licences" in written


def test_a_name_that_waits_for_an_answer_is_not_in_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    programme(folder, "unattributed", LOG)
    assert copied() == 1  # OCP is to be decided about
    names = ["names", "f.roundtable", "--roundtable", "1", "--for", "participants"]
    assert main([*names, "--consent", "OCP"]) == 0
    written = copy(folder, capsys)
    assert b"open the books" not in written
    assert b"Wombats" in written
