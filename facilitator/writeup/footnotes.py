"""Footnotes of a write-up: where what was written came from, each source once."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from facilitator.writeup.blocks import Block, Bullets, Paragraph, Runs


class Reference(NamedTuple):
    """A place that refers to footnote `number`; it is the `time`th that does, from 1."""

    number: int
    time: int


class References:
    """Refers to the footnotes of some blocks, in the order of these."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self.notes = footnotes(blocks)
        self._numbers = {note: number for number, note in enumerate(self.notes, start=1)}
        self._times: Counter[str] = Counter()

    def refer(self, note: str) -> Reference:
        """Return the next reference to a footnote. Raises KeyError for one of other blocks."""
        self._times[note] += 1
        return Reference(self._numbers[note], self._times[note])


def footnotes(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return every footnote of these blocks once, in their order."""
    return tuple(dict.fromkeys(note for block in blocks for note in _notes(block)))


def _notes(block: Block) -> Iterator[str]:
    runs: tuple[Runs, ...] = ()
    match block:
        case Paragraph():
            runs = (block.runs,)
        case Bullets():
            runs = tuple(item.runs for item in block.items)
    yield from (run.note for each in runs for run in each if run.note)
