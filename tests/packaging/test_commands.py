"""What the two commands start, and what an old Python makes of them."""

import ast
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = Path("python")
EVERY_CORE = "-n auto --dist worksteal"


@pytest.mark.parametrize("name", ["run.py", "test.py", "precommit.py"])
def test_an_old_python_gets_as_far_as_the_sentence(name: str) -> None:
    source = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    docstring, system, check, *_ = ast.parse(source, feature_version=(3, 6)).body
    assert isinstance(docstring, ast.Expr)
    assert ast.unparse(system) == "import sys"
    assert ast.unparse(check).startswith("if sys.version_info < (3, 11):\n    sys.exit(")


@pytest.mark.parametrize("name", ["debian", "environment", "libraries", "precommit", "run", "test"])
def test_the_scripts_need_the_standard_library_only(name: str) -> None:
    source = (ROOT / "packaging" / f"{name}.py").read_text(encoding="utf-8")
    imported = {
        (node.module or "" if isinstance(node, ast.ImportFrom) else node.names[0].name)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    own = {"debian", "environment", "libraries"}
    assert {found.partition(".")[0] for found in imported} <= sys.stdlib_module_names | own


def test_ci_runs_everything_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines == ["#!/usr/bin/env bash", "exec python3 packaging/test.py --all"]


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["open", "x.roundtable"], True),
        (["x.roundtable"], True),
        (["file:///home/ana/x"], True),
        (["--temporary"], True),
        (["--temporary", "x.roundtable"], True),
        (["--temporary", "rehearse"], False),
        (["rehearse"], False),
        (["--help"], False),
    ],
)
def test_only_no_argument_open_and_a_file_want_a_window(
    run: ModuleType, arguments: list[str], window: bool
) -> None:
    assert run.wants_window(arguments) is window


@pytest.mark.parametrize(
    ("settings", "platform", "display"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_known_by_the_session(
    run: ModuleType, settings: dict[str, str], platform: str, display: bool
) -> None:
    assert run.has_display(settings, platform) is display


def test_arguments_are_passed_on(run: ModuleType) -> None:
    words = run.command(PYTHON, ["rehearse", "-o", "a folder"])
    assert words == ["python", "-P", "-m", "facilitator", "rehearse", "-o", "a folder"]


@pytest.mark.parametrize(
    ("typed", "commands"),
    [
        ([], [f"pytest {EVERY_CORE}"]),
        (["-x", "tests/core"], [f"pytest {EVERY_CORE} -x tests/core"]),
        (["-n", "0", "tests/core"], ["pytest -n 0 tests/core"]),
        (["-k", "floor"], [f"pytest {EVERY_CORE} -k floor"]),
        (["--bench"], ["pytest tests/benchmarks --benchmark-enable"]),
        (
            ["--all"],
            [
                "ruff check",
                "ruff format --check",
                "mypy",
                f"pytest {EVERY_CORE} -m slow or not slow",
            ],
        ),
    ],
)
def test_the_suite_is_one_step_and_all_is_four(
    suite: ModuleType, typed: list[str], commands: list[str]
) -> None:
    steps = suite.steps(PYTHON, *suite.parse(typed))
    assert [" ".join(words) for words in steps] == [f"python -m {words}" for words in commands]


def test_what_tests_write_lies_in_memory_and_goes_with_them(
    suite: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)
    with suite.written_in_memory(tmp_path, room=1):
        folder = Path(os.environ["TMPDIR"])
        assert folder.parent == tmp_path
        (folder / "written").write_text("by a test", encoding="utf-8")
    assert "TMPDIR" not in os.environ
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(("name", "room"), [("", 1 << 62), ("none of this name", 1)])
def test_where_memory_has_no_room_the_disk_is_used(
    suite: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, room: int
) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)
    with suite.written_in_memory(tmp_path / name, room=room):
        assert "TMPDIR" not in os.environ


def test_a_folder_that_was_chosen_is_used(
    suite: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", "chosen")
    with suite.written_in_memory(tmp_path, room=1):
        assert os.environ["TMPDIR"] == "chosen"
