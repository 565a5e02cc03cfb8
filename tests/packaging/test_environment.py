"""When the environment is made again, filled again, or left alone."""

import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def venv(root: Path, environment: ModuleType) -> Path:
    """Return a folder that looks like an environment of the running Python."""
    folder = root / ".venv"
    python = environment.venv_python(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    write_settings(folder, version=sys.version.split()[0])
    return folder


def write_settings(venv: Path, *, version: str, home: Path | None = None) -> None:
    base = home or Path(sys.executable).parent
    text = f"home = {base}\ninclude-system-site-packages = false\nversion = {version}\n"
    (venv / "pyvenv.cfg").write_text(text, encoding="utf-8")


def test_nothing_there_is_made(root: Path, environment: ModuleType) -> None:
    wanted = environment.wanted_stamp(root, ())
    assert environment.next_step(root / ".venv", wanted) == "remake"


def test_an_environment_without_a_stamp_is_installed_into(
    root: Path, venv: Path, environment: ModuleType
) -> None:
    assert environment.next_step(venv, environment.wanted_stamp(root, ())) == "install"


def test_an_environment_with_its_stamp_is_ready(
    root: Path, venv: Path, environment: ModuleType
) -> None:
    wanted = environment.wanted_stamp(root, ("dev",))
    environment.write_stamp(venv, wanted)
    assert environment.read_stamp(venv) == wanted
    assert environment.next_step(venv, wanted) == "ready"


def test_more_extras_than_wanted_do_no_harm_and_fewer_are_added(
    root: Path, venv: Path, environment: ModuleType
) -> None:
    plain, dev = environment.wanted_stamp(root, ()), environment.wanted_stamp(root, ("dev",))
    environment.write_stamp(venv, dev)
    assert environment.next_step(venv, plain) == "ready"
    environment.write_stamp(venv, plain)
    assert environment.next_step(venv, dev) == "install"


def test_a_changed_project_file_is_installed_again(
    root: Path, venv: Path, environment: ModuleType
) -> None:
    environment.write_stamp(venv, environment.wanted_stamp(root, ()))
    (root / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    assert environment.next_step(venv, environment.wanted_stamp(root, ())) == "install"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"place": 1}', "\x00"])
def test_a_stamp_that_cannot_be_read_counts_as_none(
    root: Path, venv: Path, environment: ModuleType, text: str
) -> None:
    environment.write_stamp(venv, environment.wanted_stamp(root, ()))
    (venv / "facilitator-stamp.json").write_text(text, encoding="utf-8")
    assert environment.next_step(venv, environment.wanted_stamp(root, ())) == "install"


def test_a_folder_that_was_moved_is_made_again(
    root: Path, venv: Path, environment: ModuleType
) -> None:
    environment.write_stamp(venv, environment.wanted_stamp(root, ()))
    moved = root.rename(root.with_name("moved"))
    wanted = environment.wanted_stamp(moved, ())
    assert environment.next_step(moved / ".venv", wanted) == "remake"


def test_an_environment_of_another_python_is_made_again(
    root: Path, venv: Path, environment: ModuleType
) -> None:
    environment.write_stamp(venv, environment.wanted_stamp(root, ()))
    write_settings(venv, version="3.9.2")
    assert environment.next_step(venv, environment.wanted_stamp(root, ())) == "remake"


@pytest.mark.parametrize("gone", ["python", "home", "settings"])
def test_an_environment_whose_python_is_gone_is_made_again(
    root: Path, venv: Path, environment: ModuleType, gone: str
) -> None:
    environment.write_stamp(venv, environment.wanted_stamp(root, ()))
    if gone == "python":
        environment.venv_python(venv).unlink()
    elif gone == "home":
        write_settings(venv, version=sys.version.split()[0], home=root / "removed")
    else:
        (venv / "pyvenv.cfg").unlink()
    assert environment.next_step(venv, environment.wanted_stamp(root, ())) == "remake"


def test_the_install_is_editable_and_names_the_extras(environment: ModuleType) -> None:
    python = Path("python")
    assert environment.install_command(python, ())[-2:] == ["-e", "."]
    assert environment.install_command(python, ("dev", "more"))[-2:] == ["-e", ".[dev,more]"]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("  Downloading qt.whl (80.3 MB)\n", "  Downloading qt.whl (80.3 MB)"),
        ("  Downloading small.whl (99 kB)\n", None),
        ("  Downloading qt.whl.metadata (5.8 kB)\n", None),
        ("Collecting qt\n", None),
    ],
)
def test_only_long_downloads_are_shown(
    environment: ModuleType, line: str, shown: str | None
) -> None:
    assert environment.progress(line) == shown
