"""One of several days of an agenda, as it was read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """A day with the words that name it; `date` is ISO, None where the file gives none.

    `items` are the numbers of its items, `lines` where these stand in the file.
    """

    number: int
    name: str
    date: str | None
    items: tuple[int, ...]
    lines: frozenset[int] = frozenset()
