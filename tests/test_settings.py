import subprocess
import sys

import pytest

from facilitator.settings import Settings, load_settings, save_settings, settings_file

READ = "from facilitator.settings import load_settings; print(load_settings().machine)"


def test_settings_come_back_as_they_were_stored() -> None:
    stored = Settings(machine="m", author='Ana "the" Ü\n', theme="dark")
    save_settings(stored)
    assert load_settings() == stored
    assert [path.name for path in settings_file().parent.iterdir()] == ["settings.toml"]


def test_a_machine_is_made_once() -> None:
    assert load_settings().machine == load_settings().machine != ""


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
    assert "not readable" in expect_log.text


def test_what_is_of_another_kind_gives_the_default() -> None:
    settings_file().write_text(
        'machine = "m"\nauthor = 3\nstage_next = "no"\nstage_turn_clock = true\n',
        encoding="utf-8",
    )
    assert load_settings() == Settings(machine="m", stage_turn_clock=True)
