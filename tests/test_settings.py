import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from facilitator.log import start_logging
from facilitator.paths import data_folder
from facilitator.settings import Settings, load_settings, save_settings, settings_file

READ = "from facilitator.settings import load_settings; print(load_settings().machine)"


def test_settings_come_back_as_they_were_stored() -> None:
    stored = Settings(machine="m", author='Ana "the" Ü\n', theme="dark")
    save_settings(stored)
    assert load_settings() == stored
    assert [path.name for path in settings_file().parent.iterdir()] == ["settings.toml"]


def test_a_machine_is_made_once() -> None:
    assert load_settings().machine == load_settings().machine != ""


@pytest.mark.slow
def test_programs_that_start_at_once_agree_on_the_machine() -> None:
    command = [sys.executable, "-c", READ]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(6)]
    machines = {each.communicate(timeout=30)[0] for each in started}
    assert [each.returncode for each in started] == [0] * 6
    assert len(machines) == 1


def test_what_cannot_be_read_gives_defaults(expect_log: pytest.LogCaptureFixture) -> None:
    settings_file().write_text("author = [broken", encoding="utf-8")
    settings = load_settings()
    assert settings.author == ""
    assert "was not valid: it is kept as settings.invalid-" in expect_log.text


def test_what_is_of_another_kind_gives_the_default(expect_log: pytest.LogCaptureFixture) -> None:
    settings_file().write_text(
        'machine = "m"\nauthor = 3\nstage_next = "no"\nstage_turn_clock = true\n',
        encoding="utf-8",
    )
    assert load_settings() == Settings(machine="m", stage_turn_clock=True)


def kept() -> list[Path]:
    return sorted(settings_file().parent.glob("settings.invalid-*.toml"))


def test_an_invalid_file_is_kept_aside_once_and_its_valid_lines_hold(
    expect_log: pytest.LogCaptureFixture,
) -> None:
    broken = 'machine = "m"\nauthor = [broken\ntheme = "dark"\n'
    for number in (1, 2):  # within a second: neither takes the place of the other
        settings_file().write_text(broken, encoding="utf-8")
        assert load_settings() == Settings(machine="m", theme="dark")
        assert load_settings() == Settings(machine="m", theme="dark")
        assert [each.read_text(encoding="utf-8") for each in kept()] == [broken] * number
        assert expect_log.text.count("was not valid") == number
    assert all(each.name in expect_log.text for each in kept())


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe\x00\x01",
        b'author = "Ren\xe9"',
        b"a = " + b"[" * 9000,
        b"a = " + b"9" * 9000,
        b"\0" * 100,
        b'machine = "a"\nmachine = "b"\n',
    ],
)
def test_whatever_the_file_holds_the_program_goes_on(
    data: bytes, expect_log: pytest.LogCaptureFixture
) -> None:
    settings_file().write_bytes(data)
    machine = load_settings().machine
    assert machine
    assert load_settings().machine == machine
    assert [each.read_bytes() for each in kept()] == [data]


def test_a_single_value_that_is_not_usable_is_named(expect_log: pytest.LogCaptureFixture) -> None:
    settings_file().write_text('machine = "m"\ntheme = "purple"\nauthor = "A"\n', encoding="utf-8")
    assert load_settings() == Settings(machine="m", author="A")
    assert "theme is not usable" in expect_log.text
    assert kept() == []


@pytest.mark.parametrize("text", ["Ana 😀", "del \x7f", "esc \x1b", "\\ \" '", "tab\t\n", "ünï “”"])
def test_any_text_can_be_stored(text: str) -> None:
    save_settings(Settings(machine="m", author=text))
    assert load_settings().author == text.replace("\x7f", "?")


def test_a_name_that_is_not_utf8_costs_no_other_setting() -> None:
    save_settings(Settings(machine="m", author="Ana", last_programme="/bad\udcff"))
    assert load_settings() == Settings(machine="m", author="Ana", last_programme="/bad?")


def test_a_mark_at_the_beginning_is_no_fault() -> None:
    settings_file().write_text('\ufeffmachine = "m"\n', encoding="utf-8")
    assert load_settings() == Settings(machine="m")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_what_is_no_file_stays_and_is_never_opened(expect_log: pytest.LogCaptureFixture) -> None:
    os.mkfifo(settings_file())
    machine = load_settings().machine
    assert load_settings().machine == machine != ""
    assert settings_file().is_fifo()
    assert "no ordinary file" in expect_log.text


def test_a_folder_in_the_place_of_the_file(expect_log: pytest.LogCaptureFixture) -> None:
    settings_file().mkdir()
    machine = load_settings().machine
    assert load_settings().machine == machine != ""
    with pytest.raises(OSError, match=r"settings\.toml"):
        save_settings(Settings())
    assert [each.name for each in settings_file().parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("variable", ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"])
@pytest.mark.skipif(sys.platform != "linux", reason="folders by these names are Linux's")
def test_folders_that_cannot_be(
    variable: str,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: pytest.LogCaptureFixture,
) -> None:
    (home / "file").touch()
    monkeypatch.setenv(variable, str(home / "file"))
    monkeypatch.setattr(tempfile, "tempdir", str(home))
    assert load_settings().machine
    start_logging()  # raises nothing
    folder = data_folder()
    assert folder.is_dir()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (home / f"facilitator-{os.getuid()}").is_dir() == (variable == "XDG_DATA_HOME")
    for handler in logging.getLogger("facilitator").handlers[:]:
        logging.getLogger("facilitator").removeHandler(handler)
        handler.close()
