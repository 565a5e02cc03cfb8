"""The clock at its edges, from a log to the report: exact to the millisecond."""

from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from facilitator.readers.session_log import parse_instant
from tests.operations.clock_cases import CASES, MIN
from tests.operations.logs import play_text


def look(found: Any, path: str) -> object:
    for part in path.split("."):
        found = found[int(part)] if part.lstrip("-").isdecimal() else found[part]
    return found


@pytest.mark.parametrize("name", CASES)
def test_the_clock_is_exact(tmp_path: Path, name: str) -> None:
    case = CASES[name]
    heading = "# Test: How do you develop the right governance model for Open X organisations?\n"
    (tmp_path / "agenda.md").write_text(heading + case.agenda, encoding="utf-8")
    head = f"question: Q2\nzone: {case.zone}\nagenda: agenda.md\n\n"
    until = parse_instant(case.at) if case.at else None
    found = play_text(tmp_path, head + dedent(case.log).strip(), until=until)
    assert tuple(each["message"] for each in found["problems"]) == case.problems
    assert {path: look(found, path) for path in case.expected} == case.expected


def test_two_hundred_pauses_at_odd_milliseconds(tmp_path: Path) -> None:
    lines, held, at = ["2026-10-07T14:00:00Z /start", "2026-10-07T14:00:00Z /floor gbif"], 0, 0
    for n in range(200):
        begin, end = at + 13 * n + 7, at + 15 * n + 8
        lines += [f"{_instant(begin)} /pause", f"{_instant(end)} /resume"]
        held, at = held + end - begin, end
    lines.append(f"{_instant(at + 1)} /yield")
    found = play_text(tmp_path, "question: Q2\nzone: UTC\n\n" + "\n".join(lines))
    assert found["problems"] == []
    assert (found["paused_ms"], found["silence_ms"]) == (held, 0)
    assert found["turns"][0]["ms"] == found["airtime"][0]["ms"] == at + 1 - held


def _instant(ms: int) -> str:
    minutes, rest = divmod(ms, MIN)
    return f"2026-10-07T14:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}Z"
