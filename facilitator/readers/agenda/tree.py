"""Lines of an agenda as a tree: what each of them says, undecided, and what stands below it."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import zip_longest

from facilitator.readers.agenda.agenda_names import (
    introduces_agenda,
    names_agenda,
    names_other_part,
)
from facilitator.readers.agenda.blocks import Block, Grid, Part, Shape
from facilitator.readers.agenda.days import names_day, names_part, same_day
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.leads import take_link_words, take_slanted
from facilitator.readers.agenda.line import read_key, read_line, read_words
from facilitator.readers.agenda.nodes import Node
from facilitator.readers.agenda.short import read_short
from facilitator.readers.agenda.table import read_table, tables_in
from facilitator.readers.agenda.table_days import notice_totals

# Lines of text that serve as headings stand below all headings of a file, in this order.
_AGENDA, _DAY, _PART = 7, 8, 9
_DEEPEST = 30  # levels; what a file indents further stands level with that
_MAY_WRAP = 50  # characters; a shorter line was not broken by an editor


def grow(parts: Iterable[Part]) -> Node:
    """Return the whole file below one node that is no line of it."""
    grower = _Grower()
    kept = [*parts]
    for part, after in zip_longest(kept, kept[1:]):
        grower.take(part, after)
    notice_totals([each.table for each in grower.root.walk() if each.table is not None])
    return grower.root


class _Grower:
    """Puts each line below the one it belongs to, by shape, depth and blank lines."""

    def __init__(self) -> None:
        self.root = Node(Block(0, Shape.HEADING, ""), ItemDraft(0))
        self._path = [self.root]
        self._signed = False
        self._above_rule: list[Node] = []
        self._any_timed = False

    def take(self, part: Part, after: Part | None) -> None:
        if isinstance(part, Grid):
            self._grid(part)
        elif self._signed:
            self.root.below.append(_loose(replace(part, shape=Shape.BREAK)))
        else:
            self._block(part, after)

    def _grid(self, grid: Grid) -> None:
        while self._last.shape is not Shape.HEADING and not (
            self._last.is_timed or self._is_indented(grid)
        ):
            self._path.pop()
        is_indented = self._is_indented(grid)
        for each in tables_in(grid) if grid.rows else [grid]:
            self._table(each)
        if not is_indented:
            self._to_heading()

    def _is_indented(self, grid: Grid) -> bool:
        """Tell a table of a bullet, set as far to the right as its words."""
        return self._last.shape is Shape.BULLET and grid.depth > self._last.block.depth

    def _table(self, grid: Grid) -> None:
        line, table = grid.rows[0].line if grid.rows else 0, read_table(grid)
        if table.only_day is not None and not self._names_that_day(table.only_day[1]):
            at, text = table.only_day
            self._heading(Block(at, Shape.HEADING, text, _DAY))
        node = Node(Block(line, Shape.PROSE, ""), ItemDraft(line), table=table)
        self._last.below.append(node)

    def _names_that_day(self, text: str) -> bool:
        """Tell whether the day of a table's rows stands in a heading above it as well."""
        return any(same_day(text, node.block.text) for node in self._path[1:])

    @property
    def _last(self) -> Node:
        return self._path[-1]

    def _block(self, block: Block, after: Part | None) -> None:
        match block.shape:
            case Shape.KEY:
                self.root.below.append(_loose(block))
            case Shape.BREAK:
                self._signed = block.text == "--"
                self._above_rule = self._above_rule or [*self._path]
                self._to_heading(timed=False)
            case Shape.HEADING:
                self._heading(block)
            case Shape.BULLET:
                self._bullet(block)
            case Shape.QUOTE:
                self._to_heading()
                self._last.below.append(_loose(block))
            case Shape.PROSE:
                self._prose(block)
            case _:
                self._text(block, after)

    def _to_heading(self, *, timed: bool = True) -> None:
        while self._last is not self.root and (
            self._last.shape is not Shape.HEADING or (self._last.is_timed and not timed)
        ):
            self._path.pop()

    def _heading(self, block: Block) -> None:
        if self._above_rule and block.depth < _AGENDA:
            self._path = self._above_rule  # a rule between two headings parts no section
        self._above_rule = []
        while self._last is not self.root and (
            self._last.shape is not Shape.HEADING or self._last.block.depth >= block.depth
        ):
            self._path.pop()
        self._put(Node(block, read_words(block.text, block.line)))

    def _put(self, node: Node) -> None:
        del self._path[_DEEPEST:]
        take_slanted(node.says, node.block.who)
        if node.block.links:
            take_link_words(node.says)
        is_label = node.shape is Shape.HEADING and node.block.depth == _AGENDA
        node.is_agenda = names_agenda(node.block.text) or (
            is_label and introduces_agenda(node.block.text)
        )
        self._last.below.append(node)
        self._path.append(node)
        self._any_timed = self._any_timed or node.is_timed

    def _up_to(self, depth: int) -> None:
        """Close the lines that are as far to the right or further."""
        while self._last.shape in {Shape.BULLET, Shape.TEXT} and self._last.block.depth >= depth:
            self._path.pop()

    def _bullet(self, block: Block) -> None:
        while self._last.shape in {Shape.BULLET, Shape.TEXT} and (
            self._last.block.depth > block.depth
            or (self._last.block.depth == block.depth and not self._leads_in())
        ):
            self._path.pop()
        self._put(Node(block, read_words(block.text, block.line)))

    def _leads_in(self) -> bool:
        """Tell a line of text that the list below it belongs to from one within a list."""
        last, siblings = self._last, self._path[-2].below
        if last.shape is not Shape.TEXT or not (last.is_timed or last.block.text.endswith(":")):
            return False
        return len(siblings) < 2 or siblings[-2].shape is not Shape.BULLET

    def _prose(self, block: Block) -> None:
        above = self._last
        if above.shape is Shape.HEADING or not _goes_on(block, above.block):
            self._to_heading()
        self._last.below.append(_loose(block))

    def _text(self, block: Block, after: Part | None) -> None:
        if depth := _label_depth(block, after):
            text = block.text.strip(" |")
            self._heading(replace(block, shape=Shape.HEADING, depth=depth, text=text))
            return
        above = self._above(block)
        says = self._says(block, above)
        if above is None:
            self._to_heading()
        elif block.depth > above.block.depth or (
            not block.after_blank and (not says.is_timed or _is_wrapped(block, says, above))
        ):
            self._goes_on_with(block, above, says)
            return
        else:
            self._up_to(block.depth)
        self._put(Node(block, says))

    def _above(self, block: Block) -> Node | None:
        """Return the bullet or item whose line this one may go on with."""
        for node in reversed(self._path):
            if node.shape is Shape.HEADING:
                return None
            if node.block.depth <= block.depth and (
                node.shape is Shape.BULLET or node.is_timed or block.depth > node.block.depth
            ):
                return node if _goes_on(block, node.block) or node.is_timed else None
        return None

    def _says(self, block: Block, above: Node | None) -> ItemDraft:
        if draft := read_line(block.text, block.line, plain=True):
            return draft
        if self._any_timed and above is not None:
            short = read_short(block, above.block, above.says)
            if short is not None:
                return short
        return ItemDraft(block.line, title=block.text)

    def _goes_on_with(self, block: Block, above: Node, says: ItemDraft) -> None:
        """Join a wrapped line to its beginning; any other stands below it."""
        while self._last is not above:
            self._path.pop()
        joined = None if above.below else _joined(above, block)
        if joined is not None:
            above.block = replace(
                above.block,
                text=f"{above.block.text} {block.text}",
                links=(*above.block.links, *block.links),
            )
            above.says = joined
        else:
            self._put(Node(block, says))


def _loose(block: Block) -> Node:
    return Node(block, ItemDraft(block.line, title=block.text))


def _label_depth(block: Block, after: Part | None) -> int:
    """Return the depth of a heading that a line of text serves as, 0 where it is none."""
    leads_in = isinstance(after, Block) and after.shape is Shape.BULLET
    is_apart = block.after_blank or not block.depth
    is_label = names_agenda(block.text) or (
        names_other_part(block.text) and (leads_in or block.text.endswith(":"))
    )
    if (is_apart and is_label) or (leads_in and introduces_agenda(block.text)):
        return _AGENDA
    if not is_apart:
        return 0
    read = read_line(block.text, block.line, plain=True)
    if names_day(block.text.strip(" |")) and (read is None or read.start is None):
        return _DAY
    if names_part(block.text) and read_line(block.text, block.line) is None:
        return _PART
    return 0


def _goes_on(block: Block, above: Block) -> bool:
    return not block.after_blank or block.depth > above.depth


def _is_wrapped(block: Block, says: ItemDraft, above: Node) -> bool:
    """Tell the rest of an item's own line, which may carry its length, from a next item."""
    if says.start is not None or not above.is_timed:
        return False
    goes_on = block.depth > above.block.depth or block.text[:1].islower()
    return goes_on and above.says.minutes is None


def _joined(above: Node, block: Block) -> ItemDraft | None:
    """Read two lines as one, where the second has the length that the first lacks."""
    opened = above.block
    if above.says.minutes is None and read_key(block.text) is None:
        whole = read_line(f"{opened.text} {block.text}", opened.line)
        if whole is not None and whole.minutes is not None and above.is_timed:
            return whole
    is_lower = block.text[:1].islower()
    if above.is_timed and is_lower and not block.after_blank and _is_under_title(above, block):
        return read_words(f"{opened.text} {block.text}", opened.line)
    may_wrap = len(opened.text) >= _MAY_WRAP and is_lower
    if not above.is_timed and may_wrap and not block.after_blank:
        return read_words(f"{opened.text} {block.text}", opened.line)
    return None


def _is_under_title(above: Node, block: Block) -> bool:
    """Tell "agenda" below "10:00  Adoption of the", set as far to the right as its title."""
    at = above.block.text.find(above.says.title) if above.says.title else 0
    return at > 0 and block.depth == above.block.depth + at
