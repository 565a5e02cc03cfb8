"""The log of a long meeting: three hours, with as many turns and notes as are asked for."""

from collections.abc import Iterator

HOURS = 3
_WHO = ("gbif", "metabrainz", "oar", "ocp", "osmf", "wikimedia", "wikirate")
_ITEMS = 6


def agenda() -> str:
    """Return an agenda of three hours."""
    each = HOURS * 60 // _ITEMS
    lines = [f"- Discussion {number} ({each} min)" for number in range(1, _ITEMS + 1)]
    heading = "# How do you develop the right governance model for Open X organisations?"
    return "\n".join([heading, "Question: Q2", *lines])


def long_log(*, turns: int, notes: int) -> str:
    """Return a log of three hours; turns and notes come evenly, through queue and floor."""
    head = "question: Q2\nzone: UTC\nagenda: agenda.md\nauthor: Ana\n"
    events = sorted(_events(turns, notes))
    return "\n".join([head, *(f"{_instant(at)} {line}" for at, _, line in events)])


def _events(turns: int, notes: int) -> Iterator[tuple[int, int, str]]:
    """Yield when, in which order at that instant, and what."""
    whole = HOURS * 3_600_000
    yield 0, 0, "/start"
    for number in range(1, _ITEMS):
        yield whole * number // _ITEMS, 0, "/next!"
    for number in range(turns):
        at = (whole * number + whole // 2) // turns
        who = _WHO[number * 5 % len(_WHO)]
        if number % 2:
            yield at, 1, f"/q {who}"
            yield at + 500, 0, "/ack"
        else:
            yield at, 1, f"/floor {who}"
    for number in range(notes):
        at = (whole * number + whole // 3) // notes
        yield at, 2, f"What was said for the {number}th time, about @{_WHO[number % 7]} and more"
    yield whole, 9, "/end"


def _instant(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    hour, minute, second = 14 + seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"2026-10-07T{hour:02}:{minute:02}:{second:02}.{rest:03}Z"
