"""The derived numbers a write-up shows; whoever asks for one computes them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ItemFigure:
    """One agenda item, planned against actual, in milliseconds."""

    number: int
    title: str
    planned_ms: int
    actual_ms: int
    status: str
    added: bool = False  # while the roundtable ran: there is no plan to measure it against


@dataclass(frozen=True, slots=True)
class AirtimeFigure:
    """The airtime of one organisation; `share` is of the members' time, 0 to 1."""

    organisation_id: str
    ms: int
    turns: int
    share: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Durations in milliseconds, instants in UTC milliseconds."""

    items: tuple[ItemFigure, ...] = ()
    airtime: tuple[AirtimeFigure, ...] = ()
    elapsed_ms: int = 0
    silence_ms: int = 0
    paused_ms: int = 0
    began: int | None = None
    ended: int | None = None
    left: int | None = None  # where nobody ended it: the last act, up to which it counts
