"""The list of recent programmes: the newest first, by path and title only."""

import json
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.recent import (
    Recent,
    forget,
    recent_file,
    recent_programmes,
    remember,
    rename,
)
from facilitator.settings import Settings, load_settings, save_settings
from tests.open_files import Openings


def titles() -> list[str]:
    return [each.title for each in recent_programmes()]


def test_the_newest_is_first_and_each_is_there_once(tmp_path: Path) -> None:
    one, two = tmp_path / "one.roundtable", tmp_path / "two.roundtable"
    for path, title in ((one, "One"), (two, "Two"), (one, "One anew")):
        remember(path, title)
    assert recent_programmes() == (Recent(str(one), "One anew"), Recent(str(two), "Two"))
    assert [path.name for path in recent_file().parent.glob("*recent*")] == ["recent.json"]


def test_ten_are_kept(tmp_path: Path) -> None:
    for number in range(12):
        remember(tmp_path / f"{number}.roundtable", str(number))
    assert titles() == [str(number) for number in range(11, 1, -1)]


def test_another_title_leaves_the_order(tmp_path: Path) -> None:
    for name in ("One", "Two"):
        remember(tmp_path / name, name)
    rename(tmp_path / "One", "Eins")
    assert titles() == ["Two", "Eins"]


def test_two_names_of_one_file_are_one_programme(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    remember(tmp_path / "file", "One")
    remember(tmp_path / "link", "One")
    assert [each.path for each in recent_programmes()] == [str(tmp_path / "link")]
    assert forget(tmp_path / "file")
    assert recent_programmes() == ()
    assert not forget(tmp_path / "file")


def test_odd_names_come_back(tmp_path: Path) -> None:
    remember(tmp_path / "a\udcff.roundtable", "Ü \U0001f600")
    assert recent_programmes() == (Recent(str(tmp_path / "a\udcff.roundtable"), "Ü \U0001f600"),)


@pytest.mark.parametrize("text", ["", "[", "{}", "[1, null]", '[{"path": 3, "title": ""}]'])
def test_what_cannot_be_used_is_left_out(
    text: str, tmp_path: Path, expect_log: pytest.LogCaptureFixture
) -> None:
    recent_file().write_text(text, encoding="utf-8")
    assert recent_programmes() == ()
    assert ("is not valid" in expect_log.text) == (text in ("", "["))
    remember(tmp_path / "one.roundtable", "One")
    assert titles() == ["One"]


def test_the_command_line_lists_and_forgets(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here, gone = tmp_path / "here.roundtable", tmp_path / "gone.roundtable"
    assert main(["new", str(here), "--title", "Urban Water"]) == 0
    remember(gone, "Gone")
    remember(here, "Urban Water")
    save_settings(Settings(machine="m", last_programme=str(gone)))
    capsys.readouterr()
    heard = Openings(tmp_path)
    assert main(["recent"]) == 0
    assert heard.heard() == []
    heard.close()
    said = capsys.readouterr().out
    assert said == f"Urban Water  {here}\nGone  {gone}  (no longer there)\n"
    assert main(["recent", "--forget", str(gone), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)["programmes"]
    assert listed == [{"title": "Urban Water", "path": str(here), "gone": False}]
    assert load_settings().last_programme == ""
    assert main(["recent", "--forget", str(gone)]) == 1
    assert "is not in the list" in capsys.readouterr().err
