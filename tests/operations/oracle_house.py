"""A replay's report in few words, so that a table can say what it should be.

Times are seconds after 14:00 UTC on 7 October 2026; `play` wants events as "MM:SS LINE".
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.operations.logs import AGENDA, play

_BEGIN = datetime(2026, 10, 7, 14, 0, tzinfo=UTC)


def brief_of(folder: Path, events: str, *, agenda: str = AGENDA) -> dict[str, Any]:
    """Play events that are parted by semicolons."""
    lines = "\n".join(each.strip() for each in events.split(";"))
    return brief(play(folder, lines, agenda=agenda))


def brief(report: dict[str, Any]) -> dict[str, Any]:
    """Say the same in few words. `items` are "seconds, first letter of the status"."""
    item, floor = report["item"], report["floor"]
    return {
        "status": report["status"],
        "planned_end": _clock(report["planned_end"]),
        "projected_end": _clock(report["projected_end"]),
        "over": seconds(report["over_ms"]),
        "item": item and f"{item['number']} {seconds(item['elapsed_ms'])}",
        "left": item and seconds(item["remaining_ms"]),
        "items": " ".join(
            f"{seconds(each['actual_ms'])}{each['status'][0]}" for each in report["items"]
        ),
        "floor": floor and f"{_whose(floor)} {seconds(floor['elapsed_ms'])}",
        "queue": ", ".join(
            f"{_whose(each)} {each['kind'][0]} {seconds(each['waiting_ms'])}"
            for each in report["queue"]
        ),
        "turns": ", ".join(_turn(each) for each in report["turns"]),
        "airtime": " ".join(
            f"{each['organisation']} {seconds(each['ms'])}/{each['turns']}"
            for each in report["airtime"]
            if each["turns"]
        ),
        "silence": seconds(report["silence_ms"]),
        "paused": seconds(report["paused_ms"]),
        "refused": len(report["problems"]),
        "notes": [each["text"] for each in report["notes"]],
        "said": " ".join(",".join(each["said_by"]) or "-" for each in report["notes"]),
        "on": " ".join(",".join(each["questions"]) or "-" for each in report["notes"]),
    }


def seconds(ms: int | None) -> str | None:
    return None if ms is None else f"{ms / 1000:.3f}".rstrip("0").rstrip(".")


def _turn(turn: dict[str, Any]) -> str:
    kind = "" if turn["kind"] == "turn" else f" {turn['kind']}"
    span = f"{_clock(turn['begin'])}-{_clock(turn['end']) or ''}"
    return f"{_whose(turn)} {span} {seconds(turn['ms'])}{kind}"


def _whose(each: dict[str, Any]) -> str:
    return each["organisation"] or "facilitator"


def _clock(instant: str | None) -> str | None:
    if instant is None:
        return None
    span = datetime.fromisoformat(instant) - _BEGIN
    return seconds(span // timedelta(milliseconds=1))
