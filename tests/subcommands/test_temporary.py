"""A temporary home: real runs that leave nothing behind, whatever ends them."""

import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.cli import main
from facilitator.paths import (
    config_folder,
    data_folder,
    goes_with_home,
    home_is_temporary,
    log_folder,
    temporary_home,
    usual_data_folder,
)
from facilitator.store.backups.second import second_folder
from facilitator.subcommands.named_file import with_subcommand
from tests.conftest import ROOT

LOG = "question: Q2\nzone: UTC\n\n2026-10-07T14:00:00Z /start\n"
LONG_MS = 30_000


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the system's folder for what passes, which is this test's own."""
    folder = tmp_path / "passing"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def files_below(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.rglob("*") if each.is_file())


def test_everything_of_ours_is_in_one_folder_that_goes(place: Path, home: Path) -> None:
    assert not home_is_temporary()
    with temporary_home() as throw_away:
        for folder in (data_folder(), usual_data_folder(), config_folder(), log_folder()):
            assert folder.is_relative_to(throw_away)
            (folder / "something").touch()
        assert goes_with_home(data_folder() / "x.roundtable")
        assert throw_away.stat().st_mode & 0o777 == 0o700 or sys.platform == "win32"
    assert list(place.iterdir()) == []
    assert not home_is_temporary()
    assert files_below(home) == []


def test_what_is_kept_of_a_file_elsewhere_stays_in_the_usual_place(
    place: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.roundtable"
    usual = second_folder(mine)
    with temporary_home() as throw_away:
        assert second_folder(mine) == usual
        assert not goes_with_home(mine)
        assert second_folder(data_folder() / "x.roundtable").is_relative_to(throw_away)


def test_it_goes_too_where_the_block_fails(place: Path) -> None:
    with pytest.raises(ZeroDivisionError), temporary_home():
        raise ZeroDivisionError
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("option", [[], ["--temporary"]])
def test_a_subcommand_leaves_no_settings_at_home(
    option: list[str], place: Path, tmp_path: Path
) -> None:
    log, saved = tmp_path / "s.log", tmp_path / "s.roundtable"
    log.write_text(LOG, encoding="utf-8")
    before = signal.getsignal(signal.SIGTERM)
    assert main([*option, "replay", str(log), "--save", str(saved)]) == 0
    assert saved.is_file()
    assert (files_below(config_folder()) == []) == bool(option)
    assert list(place.iterdir()) == []
    assert signal.getsignal(signal.SIGTERM) is before


def test_without_room_for_it_nothing_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    target = tmp_path / "x.roundtable"
    assert main(["--temporary", "new", str(target)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("facilitator: no temporary folder can be made (")
    assert not target.exists()


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["--temporary"], ["--temporary"]),
        (["--temporary", "x.roundtable"], ["--temporary", "open", "x.roundtable"]),
        (["--temporary", "replay", "s.log"], ["--temporary", "replay", "s.log"]),
        (["--temporary", "--", "-x"], ["--temporary", "open", "--", "-x"]),
        (["x.roundtable", "--temporary"], ["open", "x.roundtable", "--temporary"]),
    ],
)
def test_it_stands_before_a_file_or_a_subcommand(words: list[str], meant: list[str]) -> None:
    assert with_subcommand(words, {"open", "replay"}) == meant


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="ends processes in another way")
@pytest.mark.parametrize("words", [["--temporary"], ["open", "--temporary"]])
def test_a_window_that_a_signal_ends_leaves_nothing(
    words: list[str], place: Path, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    command = [sys.executable, "-m", "facilitator", *words]
    started = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        qtbot.waitUntil(lambda: "facilitator.log" in files_below(place), timeout=LONG_MS)
        started.send_signal(signal.SIGTERM)
        _, said = started.communicate(timeout=LONG_MS / 1000)
    finally:
        started.kill()
    assert (started.returncode, said) == (0, "")
    assert files_below(place) == files_below(home) == []
