"""Text of a session log: headers, an empty line, then what was typed at which instant."""

from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum, auto
from typing import NamedTuple

from facilitator.core.report import instant


class Order(IntEnum):
    """What comes first of lines at one instant, so that each finds what it needs."""

    OPEN = auto()
    START = auto()
    RESUME = auto()
    RETURN = auto()
    YIELD = auto()
    FLOOR = auto()
    INTERPOSE = auto()
    RULE_END = auto()
    RULE = auto()
    PAUSE = auto()
    END = auto()
    NOTE = auto()


class LogLine(NamedTuple):
    """What is typed at an instant (UTC milliseconds)."""

    at: int
    order: Order
    text: str


def log_text(headers: Mapping[str, str], lines: Iterable[LogLine]) -> str:
    """Return the text of a log; lines of one instant and order stay as they come."""
    head = [f"{name}: {' '.join(value.split())}" for name, value in headers.items() if value]
    ordered = sorted(lines, key=lambda each: (each.at, each.order))
    body = [f"{instant(each.at)} {_escaped(each.text)}" for each in ordered]
    return "\n".join((*head, "", *body)) + "\n"


def remarks_on(*, written: int, otherwise: int) -> Iterator[str]:
    """Say what a log cannot hold: written contributions, and what was put right by hand."""
    if written:
        yield "Written contributions are not in a session log: nobody typed them there."
    if otherwise:
        yield (
            "Played again, some notes are of somebody else, or on another question, than they were"
            f" put right to by hand: {otherwise}."
        )


def _escaped(text: str) -> str:
    """Return what was typed on one line; only a newline ends one for whoever reads a log."""
    one = text.replace("\\", "\\\\").replace("\r\n", "\n").replace("\r", "\n")
    return one.replace("\n", "\\n")
