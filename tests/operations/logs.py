"""Playing short session logs in tests, from text to the documented report."""

from pathlib import Path
from typing import Any

from facilitator.readers.session_log import read_session_log
from facilitator.subcommands.replay import play_on_copy
from tests.sample_file import the_sample

AGENDA = """# Test: How do you develop the right governance model for Open X organisations?
14:00-14:30 UTC.
- 14:00 Welcome (5 min)
- 14:05 Discussion: who decides? (20 min)
- 14:25 Close (5 min)
"""


def play(folder: Path, events: str, *, agenda: str = AGENDA, promise: str = "") -> dict[str, Any]:
    """Play events written as "MM:SS LINE", minutes after 14:00 UTC on 7 October 2026."""
    (folder / "agenda.md").write_text(agenda, encoding="utf-8")
    head = ["question: Q2", "zone: UTC", "agenda: agenda.md", "author: Ana"]
    if promise:
        head.append(f"promise: {promise}")
    lines = []
    for event in events.strip().splitlines():
        clock, _, line = event.strip().partition(" ")
        minutes, seconds = clock.split(":")
        hour, minute = divmod(14 * 60 + int(minutes), 60)
        lines.append(f"2026-10-07T{hour:02}:{minute:02}:{seconds}Z {line}")
    return play_text(folder, "\n".join([*head, "", *lines]))


def play_text(folder: Path, log: str, *, until: int | None = None) -> dict[str, Any]:
    """Play a whole log, headers and all, in a folder that holds its agenda."""
    path = folder / "session.log"
    path.write_text(f"{log}\n", encoding="utf-8")
    work = folder / "played.roundtable"
    for left in folder.glob(f"{work.name}*"):
        left.unlink()
    return play_on_copy(read_session_log(path), path, work, base=the_sample(), until=until)
