"""Choice of the agenda in a tree of lines: which are its items, its sections, their details."""

from facilitator.readers.agenda.agenda_names import (
    closes_meeting,
    names_other_part,
    opens_meeting,
    tells_hours,
)
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import names_day, without_number
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.leads import is_person
from facilitator.readers.agenda.nodes import (
    LISTED,
    Node,
    Role,
    begins_items,
    has_items,
    outside,
    runs_below,
    share_of,
)
from facilitator.readers.agenda.numbered_runs import join_numbered
from facilitator.readers.agenda.overview import take_details
from facilitator.readers.agenda.repeats import fold_repeats
from facilitator.readers.agenda.timed import is_when, settle
from facilitator.readers.agenda.untimed import add_untimed

_FEWEST_HEADINGS = 3
_CLOCKS = 2
_LONG_PAGE = 15  # lines
_FEWEST = 0.4  # of a list's lines give a time, where it is the agenda among other lists


def choose(root: Node) -> None:
    """Give every line its role; where no line has one, there is no agenda in the file."""
    title = title_of(root)
    join_numbered(root)
    settle(root, title)
    _name_items_by_headings(root)
    _prefer_headings(root)
    fold_repeats(root)
    _drop_other_parts(root, title)
    _drop_weak_lists(root)
    _drop_untimed_tables(root)
    take_details(root)
    add_untimed(root, title)
    _add_untimed_tables(root)


def title_of(root: Node) -> Node | None:
    """Return the heading that is the title of the file: the first, unless it is an item."""
    if any(each.shape is Shape.KEY and _says_title(each) for each in root.below):
        return None
    first = next((each for each in root.walk() if each.shape is Shape.HEADING), None)
    if first is None or first.block.depth > 6 or _is_one_of_several_days(root, first):
        return None
    below = first.below[0] if first.below else first
    has_time = first.is_timed or (below.is_timed and not below.says.title.strip())
    is_item = has_time and first.block.depth > 1 and not is_when(first)
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


def _prefer_headings(root: Node) -> None:
    """Let numbered headings of a meeting be its items, where a line below happens to be timed."""
    for node in [root, *root.walk()]:
        own = [each for each in node.below if each.shape is Shape.HEADING]
        own = [each for each in own if without_number(each.block.text) != each.block.text]
        if len(own) < _FEWEST_HEADINGS or any(each.role is not Role.NONE for each in own):
            continue
        is_meeting = opens_meeting(own[0].block.text) and closes_meeting(own[-1].block.text)
        with_items = [each for each in own if has_items(each)]
        if is_meeting and len(with_items) * 2 <= len(own) and not any(map(_has_headings, own)):
            for each in own:
                each.role = Role.ITEM


def _has_headings(node: Node) -> bool:
    return any(each.shape is Shape.HEADING for each in node.below)


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


def _drop_other_parts(root: Node, title: Node | None) -> None:
    """Where a page has its minutes below its agenda, no item stands in these a second time."""
    for each in outside(root):
        may = each is not title or tells_hours(each.block.text)
        each.is_other = may and each.role is Role.NONE and _is_other(each)
    others = [each for each in outside(root) if each.is_other]
    below = {each for other in others for each in (other, *other.walk())}
    hours = {each for other in others if tells_hours(other.block.text) for each in other.walk()}
    if not any(begins_items(each) for each in outside(root) if each not in below):
        below &= hours
        for each in others:
            each.is_other = tells_hours(each.block.text)
    for each in below:
        each.is_apart = each.role is not Role.NONE
        each.role = Role.NONE
        if each.table is not None:
            each.table.set_aside()


def _is_other(node: Node) -> bool:
    is_label = node.shape is Shape.HEADING or (node.shape in LISTED and bool(node.below))
    return is_label and names_other_part(node.block.text)


def _drop_weak_lists(root: Node) -> None:
    """Where one list is the agenda, a time in another list of the page makes no item."""
    lists = [each for node in outside(root) for each in runs_below(node)]
    with_items = [each for each in lists if share_of(each) > 0]
    named = {each for node in root.walk() if node.is_agenda for each in node.walk()}
    weak = [each for each in with_items if each[0] not in named and share_of(each) < _FEWEST]
    weak += [
        each for each in with_items if each not in weak and _is_beside(each, with_items, named)
    ]
    strong = {node for each in with_items if each not in weak for node in each}
    _drop_lonely(root, named | strong)
    if len(weak) < len(with_items) or any(node.table for node in root.walk()):
        for node in (node for each in weak for node in each if node.role is not Role.NONE):
            node.role, node.is_apart = Role.NONE, True


def _is_beside(run: list[Node], lists: list[list[Node]], named: set[Node]) -> bool:
    """Tell a list of lengths from the one below "Agenda", in which the lines have clocks."""
    clocked = [each for each in lists if each[0] in named]
    clocked = [each for each in clocked if sum(_has_clock(node) for node in each) > _CLOCKS]
    is_outside = run[0] not in named and not any(map(_has_clock, run))
    return bool(clocked) and is_outside and not any(map(has_items, run))


def _has_clock(node: Node) -> bool:
    return node.says.start is not None


def _drop_untimed_tables(root: Node) -> None:
    """Where another table is the agenda, one without any time tells of something else."""
    tables = [each.table for each in outside(root) if each.table is not None and each.table.items]
    timed = [each for each in tables if any(item.is_timed for item in each.items)]
    for table in tables if timed else ():
        if table not in timed:
            table.set_aside()


def _add_untimed_tables(root: Node) -> None:
    """Where nothing else is the agenda, one is a table without times that is called so."""
    if has_items(root):
        return
    named = {each for node in root.walk() if node.is_agenda for each in node.walk()}
    for node in root.walk():
        if node.table is not None and (node in named or node.table.is_named):
            node.table.take_untimed()


def _drop_lonely(root: Node, kept: set[Node]) -> None:
    """Leave a page without items where one line of it happens to give a time."""
    lines = [*root.walk()]
    found = [each for each in lines if begins_items(each)]
    if len(found) != 1 or found[0].table or found[0] in kept:
        return
    if len(lines) > _LONG_PAGE or _is_sentence(found[0]):
        found[0].role, found[0].is_apart = Role.NONE, True


def _is_sentence(node: Node) -> bool:
    """Tell "Wait 5 minutes" from "Review (5m)" and "Review - 5m": nothing sets the length apart."""
    text, title = node.block.text, node.says.title
    rest = text[len(title) :].strip() if text.startswith(title) else ""
    return node.says.start is None and rest[:1].isdigit()
