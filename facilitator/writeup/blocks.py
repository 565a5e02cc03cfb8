"""Blocks of a write-up, before any format: the preview shows exactly these."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from facilitator.core.charts.shapes import Chart
from facilitator.core.charts.svg import labels_of, relabelled
from facilitator.core.model import Promise
from facilitator.core.names.check import NO_FORMS, Hit, Located
from facilitator.core.names.find import Forms
from facilitator.core.outlines import Outline
from facilitator.writeup.data.table import NO_DATA, DataSet
from facilitator.writeup.language import ENGLISH, Language, marked


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look. A newline in `text` is a line break.

    `note` is a footnote to what ends with it; where several have the same words, it is one.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    note: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is a section, the title itself stands above all levels."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list; `level` counts from 0."""

    runs: Runs
    level: int = 0


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered from 1 where `ordered`."""

    items: tuple[ListItem, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as they were said; `by` is empty where nobody may be named."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; every row has as many cells."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart below its caption; who does not see it is given its words."""

    caption: str
    chart: Chart


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence nobody may overlook."""

    text: str


Block = Heading | Paragraph | Bullets | Quote | Table | Figure | Notice

TOP = "the top of the write-up"  # above its first section
_VERSIONS = {
    "public": marked("PUBLIC VERSION"),
    "participants": marked("PARTICIPANTS’ VERSION"),
    "team": marked("INTERNAL, WITH NAMES"),
}


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A line of ours that may name some organisations (ids): a list of them, who convenes."""

    place: str
    text: str
    whose: frozenset[str]


class Let(NamedTuple):
    """A name that a person decided may stand in a sentence; both in their letters."""

    form: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Document:
    """A write-up. What the names check has to know is never written.

    `own_words` are forbidden names that only words of the program tell: somebody called April;
    `agreed` are lines that name who agreed to it. `promise` is the one that it keeps, `stricter`
    are those that it keeps for a part of it, an item or a note; `corrected` is the line that says
    when it took the place of an earlier version.
    """

    title: str
    subtitle: str
    audience: str
    status: str
    blocks: tuple[Block, ...]
    author: str = ""
    promise: Promise = Promise.ORGANISATION
    stricter: frozenset[Promise] = frozenset()
    corrected: str = ""
    own_lines: frozenset[str] = frozenset()  # of the facts, in our words: how far it is
    language: Language = ENGLISH
    rehearsal: bool = False
    wide: bool = False  # a page lies on its side where it has pages
    created: int | None = None  # UTC milliseconds; None where the time may not be told
    day: str = ""  # of the roundtable, in words; empty where it may not be told
    about: tuple[tuple[str, str], ...] = ()  # what programs read of it: a name, and its value
    data: DataSet = NO_DATA  # the same for spreadsheets and scripts
    set_aside: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()  # for whoever writes it; the blocks say what readers should know
    forbidden: Forms = NO_FORMS
    own_words: frozenset[str] = frozenset()
    agreed: frozenset[str] = frozenset()
    open_lines: tuple[OpenLine, ...] = ()
    let: tuple[Let, ...] = ()
    left_out: tuple[str, ...] = ()  # notes (where they stand) that hold what nobody decided
    waiting: tuple[str, ...] = ()  # notes (ids) that wait for the consent of whoever said them
    undecided: tuple[str, ...] = ()  # notes (ids) that are left out for what nobody decided
    hits: tuple[Hit, ...] = ()
    outline: Outline | None = None  # by which it was made
    asks_in_part: bool = False  # of the words that are written like names, for their language

    def without_agreed(self, written: str) -> str:
        """Return a text with blanks in the place of the lines that may name who agreed to it."""
        if not self.agreed:
            return written
        lines = written.split("\n")
        return "\n".join(" " * len(each) if bare(each) in self.agreed else each for each in lines)

    @property
    def banner(self) -> str:
        """Return what stands above the title and on every page."""
        rehearsal = self.language.text("REHEARSAL") if self.rehearsal else ""
        marks = (rehearsal, self.status, self.language.text(_VERSIONS[self.audience]))
        return " · ".join(mark for mark in marks if mark)


def bare(line: str) -> str:
    """Return a line as it is compared: formats differ in their blanks."""
    return " ".join(line.split())


def plain(runs: Runs) -> str:
    return "".join(run.text for run in runs)


def mapped(block: Block, change: Callable[[str], str]) -> Block:
    """Return the block with every text and link target changed."""

    def runs(old: Runs) -> Runs:
        return tuple(
            replace(r, text=change(r.text), link=change(r.link), note=change(r.note)) for r in old
        )

    match block:
        case Heading() | Notice():
            return replace(block, text=change(block.text))
        case Paragraph():
            return Paragraph(runs(block.runs))
        case Bullets():
            return replace(
                block, items=tuple(replace(each, runs=runs(each.runs)) for each in block.items)
            )
        case Quote():
            return Quote(change(block.text), change(block.by))
        case Table():
            rows = tuple(tuple(map(change, row)) for row in block.rows)
            return Table(tuple(map(change, block.header)), rows, change(block.caption))
        case Figure():
            return Figure(change(block.caption), relabelled(block.chart, change))


def texts(block: Block) -> Iterator[str]:
    """Yield every text a reader can meet, link targets among them."""
    match block:
        case Heading() | Notice():
            yield block.text
        case Paragraph():
            yield from _run_texts(block.runs)
        case Bullets():
            for item in block.items:
                yield from _run_texts(item.runs)
        case Quote():
            yield block.text
            yield block.by
        case Table():
            yield block.caption
            yield from block.header
            for row in block.rows:
                yield from row
        case Figure():
            yield block.caption
            yield block.chart.alternative
            yield from labels_of(block.chart)


def located(document: Document) -> Iterator[Located]:
    """Yield every text with the heading it stands under."""
    yield Located("the title", document.title)
    yield Located("the line below the title", document.subtitle)
    section = TOP
    for block in document.blocks:
        if isinstance(block, Heading):
            section = f"the section “{block.text}”"
        yield from (Located(section, text) for text in texts(block) if text)


def _run_texts(runs: Runs) -> Iterator[str]:
    yield plain(runs)
    yield from (run.link for run in runs if run.link)
    yield from (run.note for run in runs if run.note)
