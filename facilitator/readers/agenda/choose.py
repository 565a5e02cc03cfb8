"""Choice of the agenda in a tree of lines: which are its items, its sections, their details."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import is_numbered_item, names_agenda, names_day
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.head import head_key
from facilitator.readers.agenda.leads import is_person
from facilitator.readers.agenda.line import is_total
from facilitator.readers.agenda.nodes import LISTED, Node, Role, has_items, outside
from facilitator.readers.agenda.overview import take_details
from facilitator.readers.agenda.timed import is_when, settle

_OTHER_PART = re.compile(
    r"(?:[\w’'-]+\s){0,3}(?:notes|minutes|constraints|transcript|attendees|participants|logistics"
    r"|registration|references|resources|prerequisites|action items"
    r"|future (?:meetings?|topics|items)):?",
    re.IGNORECASE,
)
_LONG_PAGE = 15  # lines
_FEWEST = 0.4  # of a list's lines give a time, where it is the agenda among other lists


def choose(root: Node) -> None:
    """Give every line its role; where no line has one, there is no agenda in the file."""
    settle(root, title_of(root))
    _name_items_by_headings(root)
    _drop_other_parts(root)
    _drop_weak_lists(root)
    _drop_untimed_tables(root)
    take_details(root)
    _add_untimed(root)
    _add_untimed_tables(root)


def title_of(root: Node) -> Node | None:
    """Return the heading that is the title of the file: the first, unless it is an item."""
    if any(each.shape is Shape.KEY and _says_title(each) for each in root.below):
        return None
    first = next((each for each in root.walk() if each.shape is Shape.HEADING), None)
    if first is None or first.block.depth > 6 or _is_one_of_several_days(root, first):
        return None
    is_item = first.is_timed and first.block.depth > 1 and not is_when(first)
    return None if is_item else first


def _says_title(node: Node) -> bool:
    key = node.block.text.partition(":")[0].strip().casefold()
    return key in {"title", "subject"}


def _is_one_of_several_days(root: Node, first: Node) -> bool:
    days = [
        each
        for each in root.below
        if each.shape is Shape.HEADING and each.block.depth == first.block.depth
        if names_day(each.block.text)
    ]
    return first in days and len(days) > 1


def _name_items_by_headings(node: Node) -> None:
    """Where each heading has one bullet with a time, the headings are the items."""
    for each in node.below if node.role is not Role.ITEM else ():
        _name_items_by_headings(each)
    headings = [each for each in node.below if each.shape is Shape.HEADING and has_items(each)]
    if len(headings) < 2 or any(each.role is not Role.NONE for each in headings):
        return
    only = [_only_item(each) for each in headings]
    if any(each is None or each.says.start is not None for each in only):
        return
    for heading, item in zip(headings, only, strict=True):
        if item is not None:
            heading.says = _named(heading, item)
            heading.role = Role.ITEM
            heading.below = [each for each in heading.below if each is not item] + item.below


def _only_item(heading: Node) -> Node | None:
    items = [each for each in heading.below if each.role is not Role.NONE]
    others = [each for each in heading.below if each.shape is Shape.BULLET or has_items(each)]
    if len(items) != 1 or others != items or items[0].shape is not Shape.BULLET:
        return None
    return items[0]


def _named(heading: Node, item: Node) -> ItemDraft:
    says = item.says
    words, says.title = says.title, heading.says.title
    says.line = heading.block.line
    if is_person(words) and not says.leads:
        says.leads.append(words)
    else:
        says.note(words)
    for link in item.block.links:
        says.note(link)
    return says


def _drop_other_parts(root: Node) -> None:
    """Where a page has its minutes below its agenda, no item stands in these a second time."""
    others = [each for each in outside(root) if each.role is Role.NONE and _is_other(each)]
    below = {each for other in others for each in (other, *other.walk())}
    if not any(_begins_items(each) for each in outside(root) if each not in below):
        return
    for each in others:
        each.is_other = True
    for each in below:
        each.is_apart = each.role is not Role.NONE
        each.role = Role.NONE


def _is_other(node: Node) -> bool:
    return node.shape is Shape.HEADING and _OTHER_PART.fullmatch(node.block.text) is not None


def _drop_weak_lists(root: Node) -> None:
    """Where one list is the agenda, a time in another list of the page makes no item."""
    lists = [each for node in outside(root) for each in _runs(node)]
    with_items = [each for each in lists if _share(each) > 0]
    named = {each for node in root.walk() if _is_named(node) for each in node.walk()}
    weak = [each for each in with_items if each[0] not in named and _share(each) < _FEWEST]
    strong = {node for each in with_items if each not in weak for node in each}
    _drop_lonely(root, named | strong)
    if len(weak) < len(with_items) or any(node.table for node in root.walk()):
        for node in (node for each in weak for node in each if node.role is not Role.NONE):
            node.role, node.is_apart = Role.NONE, True


def _drop_untimed_tables(root: Node) -> None:
    """Where another table is the agenda, one without any time tells of something else."""
    tables = [each.table for each in outside(root) if each.table is not None and each.table.items]
    timed = [each for each in tables if any(item.is_timed for item in each.items)]
    for table in tables if timed else ():
        if table not in timed:
            said = ((each.line, " · ".join((each.title, *each.words))) for each in table.items)
            table.aside.extend(said)
            table.items.clear()


def _add_untimed_tables(root: Node) -> None:
    """Where nothing else is the agenda, one is a table without times that is called so."""
    if has_items(root):
        return
    named = {each for node in root.walk() if _is_named(node) for each in node.walk()}
    for node in root.walk():
        if node.table is not None and (node in named or node.table.is_named):
            node.table.take_untimed()


def _drop_lonely(root: Node, kept: set[Node]) -> None:
    """Leave a long page without items where one line of it happens to give a time."""
    lines = [*root.walk()]
    found = [each for each in lines if _begins_items(each)]
    if len(found) == 1 and len(lines) > _LONG_PAGE and not found[0].table and found[0] not in kept:
        found[0].role, found[0].is_apart = Role.NONE, True


def _is_named(node: Node) -> bool:
    return node.shape in {Shape.HEADING, Shape.TEXT} and names_agenda(node.block.text)


def _share(nodes: Sequence[Node]) -> float:
    counted = [each for each in nodes if each.role is not Role.NONE or has_items(each)]
    return len(counted) / len(nodes)


def _runs(node: Node) -> Iterator[list[Node]]:
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


def _add_untimed(root: Node) -> None:
    """Let the other lines of a list with items be items too: nobody has given them a time."""
    named = [node for node in root.walk() if _is_named(node)]
    first = min((each.says.line for each in outside(root) if _begins_items(each)), default=0)
    inside = {each for node in named if has_items(node) or not first for each in node.walk()}
    inside -= {each for node in root.walk() if node.is_other for each in node.walk()}
    for each in [
        run for node in outside(root) if node.role is not Role.ITEM for run in _runs(node)
    ]:
        if each[0] in inside or _share(each) > 0:
            _make_items(each, first)
    if not has_items(root):
        for node in named:
            _make_items([each for each in node.below if each.shape is Shape.HEADING], first)
    if not first:
        for node in outside(root):
            tops = [each for each in node.below if _is_top(each)]
            _make_items(tops if len(tops) > 1 else [], first)
    for node in [*outside(root)]:
        _add_headings(node, first)


def _is_top(node: Node) -> bool:
    return node.shape is Shape.HEADING and is_numbered_item(node.block.text)


def _begins_items(node: Node) -> bool:
    return node.role is not Role.NONE or (node.table is not None and bool(node.table.items))


def _add_headings(node: Node, first: int) -> None:
    """Let headings between headings that are items be items too."""
    headings = [each for each in node.below if each.shape is Shape.HEADING]
    timed = [at for at, each in enumerate(headings) if each.role is not Role.NONE]
    if len(timed) > 1 and node.role is not Role.ITEM:
        depth = headings[timed[0]].block.depth
        between = headings[timed[0] : timed[-1]]
        _make_items([each for each in between if each.block.depth == depth], first)


def _make_items(nodes: Sequence[Node], first: int) -> None:
    """Make items of lines that are neither sections nor say "Time: 14:00" above line `first`."""
    for node in nodes:
        text = node.block.text
        is_key = head_key(text) is not None and (not first or node.block.line < first)
        if node.role is Role.NONE and not (has_items(node) or is_key or is_total(text)):
            node.role = Role.ITEM
