"""Running the program as another account, which may read what the test made but not write it."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent.parent.parent
NOBODY = 65534
needs_root = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root may become somebody else"
)
# What is imported late is imported first: the other account may not be able to read it.
_BECOME = """
import contextlib, encodings.utf_8_sig, importlib.readers, io, json, os, pkgutil, sys
import facilitator.cli, facilitator.subcommands, facilitator.store.migrations
import facilitator.operations.publishing, facilitator.writeup.word.package
for each in pkgutil.iter_modules(facilitator.subcommands.__path__):
    importlib.import_module("facilitator.subcommands." + each.name)
{imports}
os.setgroups([])
os.setgid({account})
os.setuid({account})
{body}
"""
_COMMANDS = """
for line in sys.stdin:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = facilitator.cli.main(json.loads(line))
    print(json.dumps([status, out.getvalue(), err.getvalue()]))
"""


class Answer(NamedTuple):
    """What a command line said."""

    status: int
    out: str
    err: str


@contextmanager
def open_to_all() -> Iterator[Path]:
    """Make a folder that every account may enter, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp(prefix="facilitator-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def home_of_other(folder: Path) -> Path:
    """Return a folder that belongs to the other account."""
    home = folder / "home"
    if not home.exists():
        home.mkdir()
        os.chown(home, NOBODY, NOBODY)
    return home


def script(body: str, imports: str = "") -> list[str]:
    return [sys.executable, "-c", _BECOME.format(imports=imports, account=NOBODY, body=body)]


def surroundings(home: Path) -> dict[str, str]:
    below = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    folders = {name: str(home / name) for name in below}
    return {**os.environ, "HOME": str(home), "TMPDIR": str(home), **folders}


def commands(home: Path, *lines: Sequence[str | Path]) -> list[Answer]:
    """Run command lines as the other account, one after the other in one process."""
    told = subprocess.run(
        script(_COMMANDS),
        cwd=ROOT,
        env=surroundings(home),
        input="".join(f"{json.dumps([str(each) for each in line])}\n" for line in lines),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert not told.stderr, told.stderr
    return [Answer(*json.loads(line)) for line in told.stdout.splitlines()]
