"""Bringing in two notes beside 100,000: time and memory against the same beside a few."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.programmes import create_sample
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import roundtables
from tests.benchmarks.many_notes import BEGINS, FEW, begin, fill

ROUNDS = 5
# Times what it costs beside a few notes. The other file is copied before it is read.
WANTED = {"own": 1.5, "copy": 2.5}
TAKER = Author("Note-taker of the other laptop", "c8e1" * 8, "other-site")
LINES = ("@gbif nobody has typed this", "@ocp nor has anybody typed that")
_RUN = """
import json, resource, sys
from facilitator.cli import main
status = main(["bring-in", *sys.argv[1:], "--roundtable", "1", "--json"])
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([status, used.ru_utime + used.ru_stime, used.ru_maxrss]), file=sys.stderr)
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds of a process, and the most memory that it had, in the system's units."""

    seconds: float
    memory: int


@pytest.mark.skipif(sys.platform == "win32", reason="this system does not say what a process used")
@pytest.mark.parametrize("kind", WANTED)
def test_two_notes(
    kind: str, path: Path, tmp_path: Path, timed: bool, tell: Callable[[str], None]
) -> None:
    few = tmp_path / "few.roundtable"
    fill(few, FEW)
    small = cost(few, kind, tmp_path / "small", timed=timed)
    large = cost(path, kind, tmp_path / "large", timed=timed)
    time, memory = large.seconds / small.seconds, large.memory / small.memory
    wanted = WANTED[kind]
    tell(f"two notes ({kind}): {time:.2f} times, memory {memory:.2f} times ({wanted} wanted)")
    assert not timed or max(time, memory) <= wanted


def cost(ours: Path, kind: str, folder: Path, *, timed: bool) -> Cost:
    """Return what the cheapest of some runs cost, each on a fresh copy of `ours`."""
    folder.mkdir()
    other = other_file(ours, kind, folder)
    found = []
    for number in range(ROUNDS if timed else 1):
        mine = folder / f"{number}.roundtable"
        shutil.copyfile(ours, mine)
        run = [sys.executable, "-c", _RUN, str(mine), str(other)]
        done = subprocess.run(run, check=True, capture_output=True, text=True)
        status, seconds, memory = json.loads(done.stderr.splitlines()[-1])
        assert (status, json.loads(done.stdout)["added"]) == (0, 2)
        found.append(Cost(seconds, memory))
        mine.unlink()
    return min(found, key=lambda each: each.seconds)


def other_file(ours: Path, kind: str, folder: Path) -> Path:
    """Make a file with two more notes: a copy of ours, or one with a roundtable of its own."""
    other = folder / "other.roundtable"
    if kind == "copy":
        shutil.copyfile(ours, other)
    else:
        create_sample(other, TAKER, at=BEGINS)
    with closing(open_store(other, TAKER)) as store:
        if kind == "own":
            begin(store, BEGINS)
        roundtable = roundtables(store.db)[0].id
        for number, line in enumerate(LINES, start=1):
            add_note(store, roundtable, line, at=BEGINS + number * 60_000)
    return other
