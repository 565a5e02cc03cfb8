"""Starts the window in a process of its own, as far as its first paint."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT

_CHILD = Path(__file__).with_name("first_paint_child.py")
_LONG_S = 120


@dataclass(frozen=True, slots=True)
class FirstPaint:
    """What a start took: seconds of CPU and megabytes at most, and the modules it imported."""

    cpu: float
    mb: float
    modules: frozenset[str]


def first_paint(home: Path, path: Path | None, *, idle_ms: int = 0) -> FirstPaint:
    """Start on a file, or a bare window where there is none; end so long behind the paint."""
    settings = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    homes = {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    settings |= {"HOME": str(home), "TMPDIR": str(home), "PYTHONPATH": str(ROOT), **homes}
    settings["QT_QPA_PLATFORM"] = "offscreen"
    words = ["ours" if path else "bare", str(path), str(idle_ms)]
    done = subprocess.run(
        [sys.executable, str(_CHILD), *words],
        env=settings,
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
        timeout=_LONG_S,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    return FirstPaint(told["cpu"], told["mb"], frozenset(told["modules"]))
