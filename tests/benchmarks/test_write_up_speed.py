"""A roundtable of 200 notes with its charts to Word, as a command, beside a bare start of one."""

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.long_meeting import hold

TURNS, NOTES = 60, 200
WANTED = 1.5  # times a command that opens the file and finds nothing in it
AT_MOST = 3.0  # of processor time, so that it gets no worse
ROUNDS = 5
NAME = "w INTERNAL with names.docx"


def test_two_hundred_notes_beside_a_bare_start(
    tmp_path: Path, timed: bool, tell: Callable[[str], None]
) -> None:
    path = tmp_path / "p.roundtable"
    hold(path, turns=TURNS, notes=NOTES)
    bare = ("notes", str(path), "--search", "nothing")
    words = ("publish", str(path), "--roundtable", "1", "--for", "team", "--replace", "-o")
    written = (*words, str(tmp_path / NAME))
    rounds = range(ROUNDS if timed else 1)
    theirs = min(_processor_s(bare) for _ in rounds)
    ours = min(_processor_s(written) for _ in rounds)
    assert (tmp_path / NAME).stat().st_size > 50_000  # the pictures are in it
    tell(f"{ours:.2f} s of CPU, {ours / theirs:.1f} times a bare start ({WANTED} wanted)")
    assert not timed or ours <= AT_MOST * theirs


def _processor_s(words: tuple[str, ...]) -> float:
    """Run a command and return the processor time that it took, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "facilitator", *words]
    subprocess.run(command, check=True, capture_output=True, cwd=Path(__file__).parents[2])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
