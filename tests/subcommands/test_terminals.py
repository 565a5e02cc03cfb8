"""Real processes on terminals, and with folders, that are not as one expects."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.cli import main

ROOT = Path(__file__).resolve().parent.parent.parent
LOG = """question: Q2
zone: UTC

2026-10-07T14:00:00Z /start
2026-10-07T14:01:00Z “Ünï” 😀 said \x1b[31mred
"""
NO_UTF8 = [
    {"PYTHONIOENCODING": "iso8859-9"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("terminals")
    (folder / "s.log").write_text(LOG, encoding="utf-8")
    assert main(["replay", str(folder / "s.log"), "--save", str(folder / "s.roundtable")]) == 0
    return folder / "s.roundtable"


def run(*arguments: str, **environ: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a shell would, buffered as it is when nobody watches."""
    unbuffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.run(
        [sys.executable, "-m", "facilitator", *arguments],
        cwd=ROOT,
        env={**unbuffered, **environ},
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.mark.slow
@pytest.mark.parametrize("environ", NO_UTF8)
def test_a_terminal_without_utf8(environ: dict[str, str], file: Path) -> None:
    told = run("notes", str(file), "--roundtable", "1", **environ)
    assert told.returncode == 0
    assert told.stderr == b""
    assert b"?n" in told.stdout or "Ünï".encode("iso8859-9") in told.stdout
    assert b"\\x1b[31mred" in told.stdout
    printed = run("notes", str(file), "--roundtable", "1", "--json", **environ)
    (note,) = json.loads(printed.stdout.decode("utf-8"))
    assert note["text"] == "“Ünï” 😀 said \x1b[31mred"


def shell(line: str, file: Path) -> tuple[int, list[str]]:
    """Run a line of shell in which FILE and `facilitator` stand for ours."""
    program = f"{sys.executable} -m facilitator"
    command = line.replace("facilitator", program).replace("FILE", str(file))
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    done = subprocess.run(
        ["/bin/bash", "-c", command], cwd=ROOT, env=environ, capture_output=True, check=False
    )
    return done.returncode, done.stderr.decode().splitlines()


@pytest.mark.parametrize(
    ("line", "status", "says"),
    [
        ("facilitator notes FILE --json > /dev/full", 1, "output cannot be written (No space left"),
        ("facilitator --help > /dev/full", 1, "standard output cannot be written (No space left"),
        ("facilitator check FILE >&-", 1, "facilitator: standard output is closed"),
        ("facilitator notes missing 2> /dev/full", 1, ""),
        ("facilitator notes missing 2>&- >&- <&-", 1, ""),
        ("facilitator history FILE --json | head -0; exit ${PIPESTATUS[0]}", 0, ""),
    ],
)
def test_where_nothing_can_be_told(line: str, status: int, says: str, file: Path) -> None:
    returned, said = shell(line, file)
    assert returned == status
    assert len(said) == bool(says)
    assert says in "".join(said)


@pytest.mark.slow
def test_without_a_home(file: Path, tmp_path: Path) -> None:
    nowhere = {
        **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), ""),
        "HOME": "/dev/null",
    }
    looked = run("check", str(file), **nowhere)
    assert (looked.returncode, looked.stderr) == (0, b"")
    made = run("new", str(tmp_path / "a.roundtable"), **nowhere)
    assert made.returncode == 0
    assert made.stderr.count(b"\n") == 1
    assert made.stderr.startswith(b"facilitator: /dev/null/.config/facilitator/settings.toml")
