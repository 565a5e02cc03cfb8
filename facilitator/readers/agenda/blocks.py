"""Blocks: the lines and tables of an agenda, whatever kind of file they come from."""

from dataclasses import dataclass
from enum import StrEnum

from facilitator.core.sentences import Sentence


class Shape(StrEnum):
    """What a line looks like on the page."""

    HEADING = "heading"
    BULLET = "bullet"
    TEXT = "text"
    QUOTE = "quote"
    PROSE = "prose"  # too long to be an item
    KEY = "key"  # a line of front matter
    BREAK = "break"  # a rule or a signature mark: what comes after belongs to no item


@dataclass(frozen=True, slots=True)
class Block:
    """One line. `depth` is a heading's level, or how far any other line is indented."""

    line: int
    shape: Shape
    text: str
    depth: int = 0
    after_blank: bool = False
    links: tuple[str, ...] = ()
    who: str = ""  # names set apart by a dash and slanted letters: "Fees - *Ana Lima*"
    mark: str = ""  # of a bullet: "-", "1."


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; its cells stand under the header's cells."""

    line: int
    cells: tuple[str, ...]
    links: tuple[str, ...] = ()
    spanned: frozenset[int] = frozenset()  # the columns whose cell goes on from the row above
    wide: frozenset[int] = frozenset()  # the columns that a cell further left spans as well


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, header row and all."""

    rows: tuple[Row, ...]
    depth: int = 0  # how far it is indented: then it may belong to the line above
    noticed: tuple[tuple[int, Sentence], ...] = ()  # guesses of whoever made the table, by line


Part = Block | Grid
