"""Findings: what a roundtable or a series came to, and the notes that each rests on.

A note may be taken off the record, refused, struck or deleted after somebody made a finding of it.
The finding then says that it is to be read again, and stays out of write-ups until somebody has.
"""

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """What a note does to a finding."""

    FOR = "for"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Support:
    """One note (id) below a finding. `chosen`: its words are to be printed as a quote.

    `trouble` is what has become of it, "" for nothing, and `told` what of that somebody has read.
    """

    note: str
    side: Side
    chosen: bool = False
    trouble: str = ""
    told: str = ""

    @property
    def is_to_be_read(self) -> bool:
        return self.trouble not in ("", self.told)


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence, a paragraph of synthesis in Markdown, and what it rests on, in order.

    `question` and `roundtable` are ids; without a roundtable it is of the series.
    """

    id: str
    text: str
    synthesis: str = ""
    question: str | None = None
    roundtable: str | None = None
    rests_on: tuple[Support, ...] = ()
    lost: bool = False  # a note it rested on was erased for good

    @property
    def is_to_be_read(self) -> bool:
        """Whether it stays out of write-ups until somebody has read it again."""
        return self.lost or any(each.is_to_be_read for each in self.rests_on)

    @property
    def rests_on_now(self) -> tuple[str, ...]:
        """The notes (ids) of both sides that may still be counted and shown."""
        return tuple(each.note for each in self.rests_on if not each.trouble)

    def notes(self, side: Side) -> tuple[str, ...]:
        """Return those of one side."""
        return tuple(each.note for each in self.rests_on if each.side is side and not each.trouble)


def trouble_of(*, gone: bool, off: bool, refused: bool, struck: int) -> str:
    """Return what has become of a note, as it is compared with what somebody has read of it."""
    happened = (
        "gone" if gone else "",
        "off" if off else "",
        "refused" if refused else "",
        f"struck {struck}" if struck else "",
    )
    return " ".join(each for each in happened if each)
