"""Check what is staged: ruff, mypy and the architecture test, on the files as they would be stored.

--install has git do so before each commit of this checkout.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must get as far as this sentence
    sys.exit(
        f"facilitator needs Python 3.11 or later, and this is {sys.version.split()[0]}: "
        "install a newer one and start with it, for example: python3.12 packaging/precommit.py"
    )

import argparse
import importlib.util
import os
import subprocess
import tempfile
import time
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

import environment
from environment import SetUpError, say

_TOOLS = ("ruff", "mypy", "pytest")
_CHECKED = (".py", "pyproject.toml")
_MARK = "packaging/precommit.py"  # by which a hook of ours is known


def git(*words: str, root: Path) -> str:
    """Return what git says. Raises SetUpError with its own words."""
    done = subprocess.run(["git", *words], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetUpError(f"git {words[0]}: {done.stderr.strip()}")
    return done.stdout


def staged(root: Path) -> list[str]:
    """Return the names that the next commit changes, of files that the checks look at."""
    names = git("diff", "--cached", "--name-only", "-z", root=root).split("\0")
    return [name for name in names if name.endswith(_CHECKED)]


def write_staged(root: Path, folder: Path) -> None:
    """Write every file as it is staged, and not as it may have become since."""
    git("checkout-index", "--all", f"--prefix={folder}{os.sep}", root=root)


def steps(cache: Path) -> list[list[str]]:
    """Return the commands, which may run side by side."""
    return [
        ["ruff", "check", "--no-cache"],
        ["ruff", "format", "--check", "--no-cache"],
        ["mypy", "--cache-dir", str(cache)],
        ["pytest", "-q", "-p", "no:cacheprovider", "tests/test_architecture.py"],
    ]


def failed(python: Path, folder: Path, commands: Iterable[list[str]]) -> list[str]:
    """Run the commands in a folder, all at once; return what those said that failed."""
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(folder)}
    settings = {name: value for name, value in settings.items() if not name.startswith("GIT_")}
    found = []
    with ExitStack() as running:
        started = [
            running.enter_context(
                subprocess.Popen(
                    [str(python), "-m", *words],
                    cwd=folder,
                    env=settings,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                )
            )
            for words in commands
        ]
        for words, each in zip(commands, started, strict=True):
            said, _ = each.communicate()
            if each.returncode:
                found.append(f"$ {' '.join(words[:2])}\n{said.strip()}")
    return found


def python_with_tools() -> Path:
    """Return this Python where it has the tools, else that of the project's environment."""
    if all(importlib.util.find_spec(name) for name in _TOOLS):
        return Path(sys.executable)
    return environment.prepare(("dev",))


def install(root: Path) -> Path:
    """Write the hook and return it. Raises SetUpError where it would replace another one."""
    hook = root / git("rev-parse", "--git-path", "hooks/pre-commit", root=root).strip()
    own = root / git("rev-parse", "--git-common-dir", root=root).strip() / "hooks"
    line = f'exec "{Path(sys.executable).as_posix()}" {_MARK}'
    is_shared = hook.parent.resolve() != own.resolve()  # core.hooksPath, by other checkouts too
    if is_shared or (hook.exists() and _MARK not in hook.read_text(errors="replace")):
        raise SetUpError(f"{hook} is not ours to write. Add this line to it:\n  {line}")
    hook.parent.mkdir(parents=True, exist_ok=True)
    hook.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8", newline="\n")
    hook.chmod(0o755)
    return hook


def check(root: Path) -> int:
    """Check what is staged in a checkout; return 1 where something fails, which is printed."""
    names = staged(root)
    if not names:
        say("Nothing is staged that these checks look at.")
        return 0
    begin = time.monotonic()
    python = python_with_tools()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        write_staged(root, folder)
        found = failed(python, folder, steps(root / ".mypy_cache" / "staged"))
    for said in found:
        say(said)
    outcome = f"{len(found)} of the checks failed" if found else "all checks passed"
    say(f"What is staged: {outcome} in {time.monotonic() - begin:.0f} s.")
    return 1 if found else 0


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--install", action="store_true", help="check before each commit")
    if parser.parse_args(arguments).install:
        say(f"Written: {install(environment.ROOT)}")
        return 0
    return check(environment.ROOT)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpError as problem:
        sys.exit(str(problem))
    except KeyboardInterrupt:
        sys.exit("Stopped.")
