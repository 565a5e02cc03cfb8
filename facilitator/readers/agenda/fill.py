"""The items of an agenda that is chosen: its sections, days and lines, timed or not."""

from collections.abc import Iterator, Sequence

from facilitator.readers.agenda.agenda_names import (
    closes_meeting,
    is_pause,
    is_sure,
    opens_meeting,
)
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import names_day, without_number
from facilitator.readers.agenda.head import head_key
from facilitator.readers.agenda.line import is_total
from facilitator.readers.agenda.nodes import (
    FEWEST,
    LABEL,
    Node,
    Role,
    begins_items,
    has_items,
    has_list,
    is_heading,
    outside,
    runs_below,
    share_of,
    text_of,
)

_SHORT = 80  # characters
_SMALLEST = 6  # level of a heading that is marked as such


def complete(root: Node) -> None:
    """Make items of the lines that stand among those with a time, and give none."""
    first = min((each.says.line for each in outside(root) if begins_items(each)), default=0)
    complete_headings(root, first)
    _complete_lists(root, first)
    complete_headings(root, first)


def complete_headings(root: Node, first: int = 0) -> None:
    """Make items of headings among those that are items, the first of them in line `first`."""
    for node in [*outside(root)]:
        _add_headings(node, first)


def _complete_lists(root: Node, first: int) -> None:
    """Let the other lines of a list with items be items too."""
    named = [node for node in root.walk() if node.is_agenda and has_items(node)]
    if any(node.table is not None and node.table.items for node in root.walk()):
        named = []  # a list beside the table of the agenda tells something else
    others = {each for node in root.walk() if node.is_other for each in node.walk()}
    inside = {each for node in named for each in node.walk()} - others
    above = [node for node in outside(root) if node.role is not Role.ITEM]
    reached = 0  # the number of the last item, where the list is numbered
    for each in [run for node in above for run in runs_below(node)]:
        goes_on = 1 < _number(each[0]) == reached + 1 and each[0] not in others
        if goes_on or each[0] in inside or share_of(each) > 0:
            make_items(each, first)
            reached = _number(each[-1])


def _number(node: Node) -> int:
    """Return the number before a bullet, 0 where it has none."""
    digits = node.block.mark.strip("().")
    return int(digits) if digits.isdecimal() else 0


def fill(node: Node) -> None:
    """Make items of a list below a line, of its headings, or of its short lines."""
    days = [each for each in node.walk() if is_heading(each) and names_day(text_of(each))]
    days = [each for each in days if not each.is_other and each.below]
    if len(days) > 1 and not any(day in each.walk() for each in days for day in days):
        for day in days:
            fill(day)
        if has_items(node):
            return
    headings = [each for each in node.below if is_heading(each) and not each.is_other]
    if _fill_of_lines(node):
        return
    listed = [*_listed(node)]
    make_items(listed, 0)
    if _are_numbered(headings) or (
        len(headings) > 1 and not listed and not any(map(has_list, headings))
    ):
        make_items(_innermost(headings), 0)
    for each in headings:
        if each.role is Role.NONE and (listed or any(map(has_list, headings))):
            make_items([*_listed(each)], 0)
            is_part = is_heading(node) and not listed and not names_day(text_of(each))
            make_items([each] if is_part or is_pause(text_of(each)) else [], 0)
        elif each.role is Role.NONE and each.below:
            fill(each)
    if not has_items(node) and (is_sure(text_of(node)) or 0 < node.block.depth <= _SMALLEST):
        lines = [*_short_lines(node)]
        make_items(lines if len(lines) >= FEWEST else [], 0)


def _fill_of_lines(node: Node) -> bool:
    """Make items of short lines, only some of which have a list of details below them."""
    lines = [*_short_lines(node)]
    with_list = [each for each in lines if has_list(each)]
    if len(lines) < FEWEST or not 0 < len(with_list) < len(lines) or not is_sure(text_of(node)):
        return False
    make_items(lines, 0)
    return True


def _innermost(headings: Sequence[Node]) -> list[Node]:
    """Return the talks below "Session 1" in its place; "Abstract" below each is a detail."""
    below = [each for node in headings for each in node.below if is_heading(each)]
    names = {text_of(each).casefold() for each in below}
    if len(below) < FEWEST or len(names) < len(below) or _are_numbered(headings):
        return [*headings]
    return [
        each
        for node in headings
        for each in ([kid for kid in node.below if is_heading(kid)] or [node])
    ]


def _are_numbered(headings: Sequence[Node]) -> bool:
    return len(headings) > 1 and all(map(_is_numbered, headings))


def _is_numbered(node: Node) -> bool:
    return without_number(node.block.text) != node.block.text


def _listed(node: Node) -> Iterator[Node]:
    """Yield the lines of the list below a line, and of its parts; another list after it is none."""
    marks: set[bool] = set()
    is_apart = False
    for each in node.below:
        if each.shape is Shape.BULLET and not each.is_other:
            is_dash = not each.block.mark[:1].isalnum()
            if is_apart and (is_dash not in marks or is_dash or each.block.mark == "1."):
                return
            marks.add(is_dash)
            is_apart = False
            if each.is_agenda and each.below:
                yield from _listed(each)
            else:
                yield each
        elif each.shape is Shape.TEXT:
            is_label = len(each.block.text.split()) <= LABEL and not each.is_other
            is_apart = bool(marks) and each.block.text.endswith(":") and not is_label
            if is_label and not is_apart:
                yield from (kid for kid in each.below if kid.shape is Shape.BULLET)


def _short_lines(node: Node) -> Iterator[Node]:
    _fold_paragraphs(node)
    for each in node.below:
        text = each.block.text
        is_line = each.shape is Shape.TEXT and len(text) <= _SHORT and any(map(str.isalpha, text))
        if not is_line or text.endswith((".", ":", "!", ",", ";", "{")):
            return
        yield each


def _fold_paragraphs(node: Node) -> None:
    """Set the lines of a paragraph below its first, where "Fees" and "Ana Lima" stand in each."""
    lines = [each for each in node.below if each.shape is Shape.TEXT]
    first = [each for each in lines if each.block.after_blank]
    if len(first) < FEWEST or len(first) == len(lines) or not lines[0].block.after_blank:
        return
    kept: list[Node] = []
    for each in node.below:
        if each.shape is Shape.TEXT and not each.block.after_blank and kept:
            kept[-1].below.append(each)
        else:
            kept.append(each)
    node.below = kept


def _add_headings(node: Node, first: int) -> None:
    """Let headings among headings that are items be items too, and those that open and close."""
    headings = [each for each in node.below if is_heading(each)]
    timed = [at for at, each in enumerate(headings) if each.role is not Role.NONE]
    if not timed or node.role is Role.ITEM:
        return
    depth = headings[timed[0]].block.depth
    level = [each for each in headings if each.block.depth == depth]
    items = [at for at, each in enumerate(level) if each.role is not Role.NONE]
    numbered = [each for each in level if _is_numbered(each)]
    if _are_numbered([level[at] for at in items]) or (
        len(items) == 1 and _is_numbered(level[items[0]]) and len(numbered) > 1
    ):
        make_items(numbered, first)
        return
    parts = sorted({*items, *(at for at, each in enumerate(level) if has_items(each))})
    begin, end = parts[0], parts[-1]
    while len(parts) > 1 and begin > 0 and _may_begin(level[begin - 1], node):
        begin -= 1
    while len(parts) > 1 and end + 1 < len(level) and _may_end(level[end + 1], node):
        end += 1
    between = level[items[0] : items[-1] + 1]
    found = [*level[begin : parts[0]], *between, *level[parts[-1] + 1 : end + 1]]
    make_items([each for each in found if not (each.is_other or names_day(text_of(each)))], first)


def _may_begin(heading: Node, above: Node) -> bool:
    return not heading.is_other and (above.is_agenda or opens_meeting(text_of(heading)))


def _may_end(heading: Node, above: Node) -> bool:
    is_inside = above.is_agenda and above.block.depth > 1
    return not heading.is_other and (is_inside or closes_meeting(text_of(heading)))


def make_items(nodes: Sequence[Node], first: int) -> None:
    """Make items of lines that are neither sections nor say "Time: 14:00" above line `first`."""
    for node in nodes:
        text = node.block.text
        is_key = head_key(text) is not None and (not first or node.block.line < first)
        is_none = is_key or is_total(text) or node.is_other or _has_empty_table(node)
        if node.role is Role.NONE and not (has_items(node) or is_none):
            node.role = Role.ITEM


def _has_empty_table(node: Node) -> bool:
    """Tell "Overflow from the last meeting", below which nobody has filled a table in."""
    return any(each.table is not None and each.table.is_empty for each in node.below)
