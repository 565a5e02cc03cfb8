"""Lines of an agenda with what stands below them, and what they turn out to be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby

from facilitator.core.minutes import DAY
from facilitator.readers.agenda.blocks import Block, Shape
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.table_days import Table

LISTED = frozenset({Shape.BULLET, Shape.HEADING, Shape.TEXT})
FEWEST = 3  # lines that are an agenda by their words alone
LABEL = 5  # words of a line that names a list


class Role(Enum):
    """What a line turns out to be."""

    NONE = auto()
    ITEM = auto()  # what stands below it are its notes
    SECTION = auto()  # what stands below it are its items
    BOTH = auto()  # an item, and items of their own below it


@dataclass(slots=True, eq=False)
class Node:
    """A line with the lines below it, or a table. `says` is what it would be as an item."""

    block: Block
    says: ItemDraft
    below: list["Node"] = field(default_factory=list)
    table: Table | None = None
    again: list["Node"] = field(default_factory=list)  # its heading where the file repeats it
    role: Role = Role.NONE
    is_agenda: bool = False  # says that the agenda stands below it
    is_other: bool = False  # a heading of minutes and the like, below which no agenda stands
    is_guessed: bool = False  # nothing says that the list it begins is the agenda
    is_apart: bool = False  # has a time, but stands in another list than the agenda

    @property
    def shape(self) -> Shape:
        return self.block.shape

    @property
    def is_timed(self) -> bool:
        return self.says.is_timed

    def walk(self) -> Iterator["Node"]:
        """Yield all that stands below, in the order of the file."""
        for each in self.below:
            yield each
            yield from each.walk()


def is_heading(node: Node) -> bool:
    return node.shape is Shape.HEADING


def has_list(node: Node) -> bool:
    return any(each.shape is Shape.BULLET for each in node.below)


def text_of(node: Node) -> str:
    return node.block.text


def has_items(node: Node) -> bool:
    """Tell whether items of their own stand below a line."""
    if node.role is Role.ITEM:
        return False
    if node.table is not None and node.table.items:
        return True
    return any(each.role is not Role.NONE or has_items(each) for each in node.below)


def begins_items(node: Node) -> bool:
    return node.role is not Role.NONE or (node.table is not None and bool(node.table.items))


def share_of(nodes: Sequence[Node]) -> float:
    """Return how many of these lines are items, or have some below them."""
    counted = [each for each in nodes if each.role is not Role.NONE or has_items(each)]
    return len(counted) / len(nodes)


def runs_below(node: Node) -> Iterator[list[Node]]:
    """Yield the lists among the lines below a line: bullets as far to the right, in a row."""
    depth = min((each.block.depth for each in node.below if each.shape is Shape.BULLET), default=0)
    listed = [each for each in node.below if each.shape in LISTED or each.table is not None]
    key = [
        each.shape is Shape.BULLET or (each.shape is Shape.TEXT and each.role is Role.ITEM)
        for each in listed
    ]
    for is_list, run in groupby(zip(key, listed, strict=True), key=lambda pair: pair[0]):
        bullets = [each for _, each in run if each.shape is Shape.BULLET]
        if is_list and any(each.block.depth == depth for each in bullets):
            yield bullets


def outside(node: Node) -> Iterator[Node]:
    """Yield a line and all below it, but nothing that stands below an item."""
    yield node
    if node.role is not Role.ITEM:
        for each in node.below:
            yield from outside(each)


def minutes_of(says: ItemDraft) -> float | None:
    """Return the length that is given, or that goes from start to end."""
    if says.minutes is not None:
        return says.minutes
    if says.start is None or says.end is None:
        return None
    return (says.end - says.start) % DAY


def first_below(node: Node) -> ItemDraft | None:
    return next(items_below(node), None)


def items_below(node: Node) -> Iterator[ItemDraft]:
    """Yield the items that stand below a line, in the order of the file."""
    for each in node.below:
        if each.table is not None:
            yield from each.table.items
        elif each.role in {Role.ITEM, Role.BOTH}:
            yield each.says
        if each.role is not Role.ITEM:
            yield from items_below(each)
