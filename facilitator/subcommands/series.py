"""What `coverage --by roundtable` tells beside its counts: findings, airtime, what recurs."""

from collections.abc import Iterator, Mapping
from typing import Any

from facilitator.core.model import Programme
from facilitator.core.series import Recurring, Series, SeriesRoom, Voice
from facilitator.core.text import DurationKind, format_duration


def with_series(document: dict[str, Any], series: Series, programme: Programme) -> dict[str, Any]:
    """Return a document of counts by roundtable with the rest; its rows are those of the series."""
    handles, labels = _handles(programme), _labels(series)
    rows = zip(document["rows"], series.rooms, strict=True)
    return {
        **document,
        "rows": [{**row, **_of_room(room, handles)} for row, room in rows],
        "recurring": {
            "tags": [
                {
                    "tag": each.name,
                    "roundtables": [
                        {"roundtable": labels[room], "notes": notes}
                        for room, notes in zip(each.rooms, each.notes, strict=True)
                    ],
                }
                for each in series.tags
            ],
            "findings": [
                {"finding": each.name, "roundtables": [labels[room] for room in each.rooms]}
                for each in series.findings
            ],
        },
    }


def series_lines(series: Series, programme: Programme) -> Iterator[str]:
    """Yield a line for each roundtable, and one for each tag and finding of several."""
    handles, labels = _handles(programme), _labels(series)
    for room in series.rooms:
        shares = (f"{handles[e.organisation]} {e.share:.0%}" for e in room.voices if e.ms)
        time = format_duration(room.spoken_ms, DurationKind.ELAPSED)
        parts = (
            f"findings {room.findings}",
            f"actions {room.actions}",
            f"heard {room.heard} of {room.could_be_heard}",
            ", ".join((f"airtime {time}", *shares)),
        )
        yield f"{labels[room.roundtable.id]} {room.roundtable.title}: {'; '.join(parts)}"
    for tag in series.tags:
        yield f"tag {tag.name}: {', '.join(_places(tag, labels))}"
    for finding in series.findings:
        yield f"finding {finding.name}: {', '.join(_places(finding, labels))}"


def _of_room(room: SeriesRoom, handles: Mapping[str, str]) -> dict[str, Any]:
    return {
        "title": room.roundtable.title,
        "findings": room.findings,
        "actions": room.actions,
        "airtime_ms": room.spoken_ms,
        "heard": [handles[each.organisation] for each in room.voices if each.is_heard],
        "not_heard": [handles[each.organisation] for each in room.voices if each.is_missed],
        "airtime": [_airtime(each, handles) for each in room.voices],
    }


def _airtime(voice: Voice, handles: Mapping[str, str]) -> dict[str, Any]:
    return {"organisation": handles[voice.organisation], "ms": voice.ms, "share": voice.share}


def _places(found: Recurring, labels: Mapping[str, str]) -> Iterator[str]:
    if found.notes:
        places = zip(found.rooms, found.notes, strict=True)
        return (f"{labels[room]} {notes}" for room, notes in places)
    return (labels[room] for room in found.rooms)


def _handles(programme: Programme) -> dict[str, str]:
    return {each.id: each.handle for each in programme.organisations}


def _labels(series: Series) -> dict[str, str]:
    return {each.roundtable.id: f"R{each.roundtable.label}" for each in series.rooms}
