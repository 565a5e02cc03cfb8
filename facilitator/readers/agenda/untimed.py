"""Items to which nobody gave a time: beside those that have one, or a whole agenda of them."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from facilitator.readers.agenda.agenda_names import (
    closes_meeting,
    introduces_business,
    is_pause,
    is_sure,
    opens_meeting,
    speaks_of_meeting,
)
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import is_numbered_item, names_day, without_number
from facilitator.readers.agenda.head import head_key
from facilitator.readers.agenda.line import is_total
from facilitator.readers.agenda.nodes import (
    Node,
    Role,
    begins_items,
    has_items,
    outside,
    runs_below,
    share_of,
)
from facilitator.readers.agenda.zones import read_date

_SHORT = 80  # characters
_LABEL = 5  # words
_TOP = 12  # lines
_ATTENDED = re.compile(r"attend|particip|present|action items|minutes|apologies|anwesend", re.I)
_SMALLEST = 6  # level of a heading that is marked as such
_BY_HAND = frozenset({"letter", "roman"})  # marks of lists that are numbered by hand
_FEWEST = 3  # lines that are an agenda by their words alone


def add_untimed(root: Node, title: Node | None) -> None:
    """Make items of the lines that belong to the agenda, and give no time."""
    others = {each for node in root.walk() if node.is_other for each in node.walk()}
    first = min((each.says.line for each in outside(root) if begins_items(each)), default=0)
    if first:
        for node in [*outside(root)]:
            _add_headings(node, first)
        _complete_lists(root, others, first)
    elif not _take_named(root, others, title):
        _take_by_words(root, others)
        if not has_items(root):
            _take_of_subject(root)
    for node in [*outside(root)]:
        _add_headings(node, first)


def _complete_lists(root: Node, others: set[Node], first: int) -> None:
    """Let the other lines of a list with items be items too."""
    named = [node for node in root.walk() if node.is_agenda and has_items(node)]
    if any(node.table is not None and node.table.items for node in root.walk()):
        named = []  # a list beside the table of the agenda tells something else
    inside = {each for node in named for each in node.walk()} - others
    above = [node for node in outside(root) if node.role is not Role.ITEM]
    for each in [run for node in above for run in runs_below(node)]:
        if each[0] in inside or share_of(each) > 0:
            _make_items(each, first)


def _take_named(root: Node, others: set[Node], title: Node | None) -> bool:
    """Take what stands below "Agenda"; the title counts only where nothing else says so."""
    named = [node for node in root.walk() if node.is_agenda and node not in others]
    if not _is_dated(root):
        named = [node for node in named if not introduces_business(_text(node))]
    if not _is_of_meeting(root):
        named = [node for node in named if is_sure(_text(node))]
    for nodes in ([node for node in named if node is not title], [title] if title in named else []):
        for node in nodes:
            if node is not None and node.role is Role.NONE:
                _fill(node)
        if has_items(root):
            return True
    return False


def _is_of_meeting(root: Node) -> bool:
    """Tell a file about a meeting by its first lines, or by a part that says who came."""
    first = [*islice(root.walk(), _TOP)]
    if any(speaks_of_meeting(_text(each), is_title=at == 0) for at, each in enumerate(first)):
        return True
    if any(_is_heading(node) and names_day(_text(node)) and node.below for node in root.walk()):
        return True
    return any(node.is_other and _ATTENDED.search(_text(node)) for node in root.walk())


def _is_dated(root: Node) -> bool:
    """Tell a notice or minutes, which say near the top of what day they are."""
    return any(read_date(_text(each)) is not None for each in islice(root.walk(), _TOP))


def _fill(node: Node) -> None:
    """Make items of a list below a line, of its headings, or of its short lines."""
    days = [each for each in node.walk() if _is_heading(each) and names_day(_text(each))]
    days = [each for each in days if not each.is_other and each.below]
    if len(days) > 1 and not any(day in each.walk() for each in days for day in days):
        for day in days:
            _fill(day)
        if has_items(node):
            return
    headings = [each for each in node.below if _is_heading(each) and not each.is_other]
    listed = [*_listed(node)]
    _make_items(listed, 0)
    if _are_numbered(headings) or (
        len(headings) > 1 and not listed and not any(map(_has_list, headings))
    ):
        _make_items(headings, 0)
    for each in headings:
        if each.role is Role.NONE and (listed or any(map(_has_list, headings))):
            _make_items([*_listed(each)], 0)
            _make_items([each] if is_pause(_text(each)) else [], 0)
        elif each.role is Role.NONE and each.below:
            _fill(each)
    if not has_items(node) and (is_sure(_text(node)) or 0 < node.block.depth <= _SMALLEST):
        lines = [*_short_lines(node)]
        _make_items(lines if len(lines) >= _FEWEST else [], 0)


def _has_list(node: Node) -> bool:
    return any(each.shape is Shape.BULLET for each in node.below)


def _are_numbered(headings: Sequence[Node]) -> bool:
    return len(headings) > 1 and all(map(_is_numbered, headings))


def _is_numbered(node: Node) -> bool:
    return without_number(node.block.text) != node.block.text


def _is_heading(node: Node) -> bool:
    return node.shape is Shape.HEADING


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
            is_label = len(each.block.text.split()) <= _LABEL and not each.is_other
            is_apart = bool(marks) and each.block.text.endswith(":") and not is_label
            if is_label and not is_apart:
                yield from (kid for kid in each.below if kid.shape is Shape.BULLET)


def _short_lines(node: Node) -> Iterator[Node]:
    for each in node.below:
        text = each.block.text
        is_line = each.shape is Shape.TEXT and len(text) <= _SHORT and any(map(str.isalpha, text))
        if not is_line or text.endswith((".", ":", "!", ",", ";", "{")):
            return
        yield each


def _take_by_words(root: Node, others: set[Node]) -> None:
    """Take lists that begin and end as meetings do, and headings that are called TOP 1, TOP 2."""
    for node in [*outside(root)]:
        if node in others or node.is_other or node.role is not Role.NONE:
            continue
        tops = [each for each in node.below if _is_heading(each) and is_numbered_item(_text(each))]
        _make_items(tops if len(tops) > 1 else [], 0)
        headings = [each for each in node.below if _is_heading(each) and not each.is_other]
        for each in [*runs_below(node), headings]:
            if len(each) >= _FEWEST and opens_meeting(_text(each[0])):
                _make_items(each if closes_meeting(_text(each[-1])) else [], 0)


def _take_of_subject(root: Node) -> None:
    """Take "A. Fees", "B. Rules" from an e-mail whose subject says that it is an agenda."""
    subject = next((each for each in root.below if each.shape is Shape.KEY), None)
    if subject is None or not is_sure(_text(subject)):
        return
    lettered = [at for at, each in enumerate(root.below) if each.block.mark in _BY_HAND]
    if len(lettered) < _FEWEST or any(root.below[at].is_other for at in lettered):
        return
    after = [each for each in root.below[lettered[-1] + 1 :] if _is_label_of_list(each)]
    for each in after:
        each.says.title = each.says.title.rstrip(" :")
    _make_items([*(root.below[at] for at in lettered), *after], 0)


def _is_label_of_list(node: Node) -> bool:
    """Tell "Anything else:" above a list, behind the parts that have a letter."""
    is_label = _text(node).endswith(":") and len(_text(node).split()) <= _LABEL
    return node.shape is Shape.TEXT and is_label and not node.is_other and _has_list(node)


def _text(node: Node) -> str:
    return node.block.text


def _add_headings(node: Node, first: int) -> None:
    """Let headings among headings that are items be items too, and those that open and close."""
    headings = [each for each in node.below if _is_heading(each)]
    timed = [at for at, each in enumerate(headings) if each.role is not Role.NONE]
    if not timed or node.role is Role.ITEM:
        return
    depth = headings[timed[0]].block.depth
    level = [each for each in headings if each.block.depth == depth]
    items = [at for at, each in enumerate(level) if each.role is not Role.NONE]
    begin, end = items[0], items[-1]
    numbered = [each for each in level if _is_numbered(each)]
    if _are_numbered([level[at] for at in items]) or (
        len(items) == 1 and _is_numbered(level[begin]) and len(numbered) > 1
    ):
        _make_items(numbered, first)
        return
    while len(items) > 1 and begin > 0 and _may_begin(level[begin - 1], node):
        begin -= 1
    while len(items) > 1 and end + 1 < len(level) and _may_end(level[end + 1], node):
        end += 1
    between = [each for each in level[begin : end + 1] if not each.is_other]
    _make_items([each for each in between if not names_day(_text(each))], first)


def _may_begin(heading: Node, above: Node) -> bool:
    return not heading.is_other and (above.is_agenda or opens_meeting(_text(heading)))


def _may_end(heading: Node, above: Node) -> bool:
    is_inside = above.is_agenda and above.block.depth > 1
    return not heading.is_other and (is_inside or closes_meeting(_text(heading)))


def _make_items(nodes: Sequence[Node], first: int) -> None:
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
