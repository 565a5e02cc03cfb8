"""The check before a commit, on real repositories: what is staged counts, and nothing else."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
GOOD = '"""A module."""\n\nNUMBER: int = 1\n'
UNTIDY = '"""A module."""\n\nNUMBER: int = (1)\n'
UNTYPED = '"""A module."""\n\nNUMBER: int = "one"\n'
HOUSE = '"""The house."""\n\n\ndef test_it_stands() -> None:\n    assert {stands}\n'


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small checkout with the settings of this project, all of it staged."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    root = tmp_path / "checkout"
    for folder in ("facilitator", "packaging", "tests"):
        (root / folder).mkdir(parents=True)
    shutil.copy(ROOT / "pyproject.toml", root)
    write(root, "facilitator/__init__.py", GOOD)
    write(root, "packaging/tool.py", GOOD)
    write(root, "tests/test_architecture.py", HOUSE.format(stands=True))
    git(root, "init", "-q")
    git(root, "add", ".")
    return root


def write(root: Path, name: str, text: str) -> None:
    (root / name).write_text(text, encoding="utf-8")


def git(root: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=root, check=True, capture_output=True)


@pytest.mark.slow
def test_what_is_staged_passes_whatever_became_of_it_since(
    precommit: ModuleType, repository: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    write(repository, "facilitator/__init__.py", "not python at all")
    write(repository, "facilitator/untracked.py", "nor this")
    assert precommit.check(repository) == 0
    assert "all checks passed" in capfd.readouterr().err


@pytest.mark.slow
def test_each_check_says_what_it_found_in_what_is_staged(
    precommit: ModuleType, repository: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    write(repository, "packaging/tool.py", UNTIDY)
    write(repository, "facilitator/__init__.py", UNTYPED)
    write(repository, "facilitator/other.py", f"import os\n{GOOD}")
    write(repository, "tests/test_architecture.py", HOUSE.format(stands=False))
    git(repository, "add", ".")
    for name in ("packaging/tool.py", "facilitator/__init__.py", "facilitator/other.py"):
        write(repository, name, GOOD)
    assert precommit.check(repository) == 1
    said = capfd.readouterr().err
    for command in ("ruff check", "ruff format", "mypy --cache-dir", "pytest -q"):
        assert f"$ {command}" in said
    assert "4 of the checks failed" in said


def test_without_python_staged_nothing_is_run(
    precommit: ModuleType, repository: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    git(repository, "-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "All")
    write(repository, "notes.md", "# Notes\n")
    git(repository, "add", ".")
    assert precommit.check(repository) == 0
    assert "Nothing is staged" in capfd.readouterr().err


def test_the_hook_is_written_once_and_again(precommit: ModuleType, repository: Path) -> None:
    hook = precommit.install(repository)
    assert hook == repository / ".git" / "hooks" / "pre-commit"
    assert os.access(hook, os.X_OK)
    assert hook.read_text(encoding="utf-8").endswith(" packaging/precommit.py\n")
    assert precommit.install(repository) == hook


@pytest.mark.skipif(sys.platform == "win32", reason="git brings a shell of its own there")
def test_git_runs_the_hook_before_a_commit(precommit: ModuleType, repository: Path) -> None:
    precommit.install(repository)
    write(repository, "packaging/precommit.py", "raise SystemExit('refused by the hook')\n")
    words = ["git", "-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-m", "All"]
    done = subprocess.run(words, cwd=repository, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert "refused by the hook" in done.stderr


@pytest.mark.parametrize("shared", [False, True])
def test_another_hook_is_not_replaced(
    precommit: ModuleType, repository: Path, tmp_path: Path, shared: bool
) -> None:
    if shared:
        git(repository, "config", "core.hooksPath", str(tmp_path / "hooks"))
    else:
        (repository / ".git" / "hooks").mkdir(exist_ok=True)
        write(repository, ".git/hooks/pre-commit", "#!/bin/sh\nexit 0\n")
    with pytest.raises(precommit.SetUpError, match=r"Add this line to it:\n  exec "):
        precommit.install(repository)
