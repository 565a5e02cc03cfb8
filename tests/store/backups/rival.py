"""What the tests of collisions start several times: commands, each begun when a line says so."""

import errno
import io
import json
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from facilitator.cli import main


def refuse_links(source: object, target: object) -> None:
    """Stand in for a disk that has no hard links."""
    raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))


def obey(arguments: list[str]) -> tuple[int, str]:
    """Run a command; return its exit status and what it said of a failure."""
    told = io.StringIO()
    with redirect_stderr(told), redirect_stdout(io.StringIO()):
        return main(arguments), told.getvalue()


if __name__ == "__main__":
    if "--no-links" in sys.argv:
        os.link = refuse_links  # type: ignore[assignment]
    for name in ("replay", "restore", "backup", "new"):
        __import__(f"facilitator.subcommands.{name}")
    Path(sys.argv[1]).mkdir(exist_ok=True)
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(obey(json.loads(line))), flush=True)
