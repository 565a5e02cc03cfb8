"""Roles of the lines that give a time: an item, a section with its items, or both."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from facilitator.core.methods import Method
from facilitator.readers.agenda.agenda_names import is_pause, opens_meeting
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.fields import field_of, set_field
from facilitator.readers.agenda.head import head_key
from facilitator.readers.agenda.line import is_total, read_key, read_last_clock, read_title
from facilitator.readers.agenda.marks import mark, method_of_title
from facilitator.readers.agenda.nodes import LISTED, Node, Role, minutes_of
from facilitator.readers.agenda.people import names_somebody
from facilitator.readers.agenda.slots import adopt, begins_outside
from facilitator.readers.agenda.zones import read_when

_IN_BRACKETS = re.compile(r"\([^()]*\)")
_SET_APART = re.compile(
    r"(?:\s[-–—@]\s*|[,:(]\s*|\sat\s)\d{1,2}(?:[:.]\d\d(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)\)?\W*$",
    re.IGNORECASE,
)
_UNITS = re.compile(r"\b(?:min(?:ute)?s?|h(?:ou)?rs?|about|or|so|approx|max)\b\.?", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]|#\d")
_LONGEST_PAUSE = 60  # characters
_FEWEST = 2
_MOST = 0.6  # of a list's lines
_FEW_BACKWARD = 5  # starts, to one that lies before the one above it: noon, or another day
_OF_THE_WHOLE = frozenset({"when", "end", "length", "zone"})


def settle(root: Node, title: Node | None) -> None:
    """Give each line with a time its role, by what stands below it."""
    _take_times_from_below(root)
    _leave_bare_lengths(root)
    _take_times_below_headings(root, title)
    _take_last_clocks(root)
    adopt(root)
    _settle(root, _of_the_whole(root, title))


def _take_times_from_below(root: Node) -> None:
    """Let "Minutes: 10" below a bullet without a time be the time of that bullet."""
    for node in [*root.walk()]:
        if node.shape is not Shape.BULLET or node.is_timed or is_total(node.block.text):
            continue
        for child in node.below:
            whole = _own_time(node, child)
            if whole is not None:
                node.says = whole
                node.below.remove(child)
                break


def _leave_bare_lengths(root: Node) -> None:
    """Let "About 45 min - 1 hour" below a line with its hour say more of it, and be no item."""
    for node in root.walk():
        for each in node.below if node.says.start is not None else ():
            has_clock = each.says.start is not None and not each.says.relative
            is_length = each.is_timed and not has_clock and each.shape in LISTED
            if is_length and not _WORDS.search(_UNITS.sub("", each.says.title)):
                each.says = ItemDraft(each.block.line, title=each.block.text)


def _take_times_below_headings(root: Node, title: Node | None) -> None:
    """Let "9:00-9:30" or "Time: 10 min" right below headings be the times of these."""
    for node in [root, *root.walk()]:
        found = [
            (each, *own)
            for each in node.below
            if each.shape is Shape.HEADING and each is not title and not each.is_timed
            if (own := _first_own_time(each)) is not None
        ]
        for each, child, whole in found if len(found) >= _FEWEST else ():
            each.says = whole
            at = each.below.index(child)
            each.below[at : at + 1] = child.below


def _first_own_time(heading: Node) -> tuple[Node, ItemDraft] | None:
    """Find the line with a heading's time: the first below it, or behind "Owner: Ana Lima"."""
    for child in heading.below:
        if (whole := _own_time(heading, child)) is not None:
            return child, whole
        if child.shape is not Shape.TEXT or read_key(child.block.text) is None:
            return None
    return None


def _take_last_clocks(root: Node) -> None:
    """Read "Lunch: 12:00-13:00" where that is how the lines of a list give their times."""
    for node in [root, *root.walk()]:
        for shape in (Shape.BULLET, Shape.HEADING, Shape.TEXT):
            own = [each for each in node.below if each.shape is shape]
            if any(each.says.start is not None for each in own):
                continue
            found = [
                (each, whole)
                for each in own
                if not names_day(each.block.text) and head_key(each.block.text) is None
                if (whole := read_last_clock(each.block.text, each.block.line)) is not None
            ]
            starts = [whole.start or 0 for _, whole in found]
            is_list = len(found) >= max(_FEWEST, _MOST * len(own)) and _run_on(starts)
            for each, whole in found if is_list else found[: _opens_late(own, found)]:
                each.says = whole
        _take_pauses(node.below)


def _opens_late(own: Sequence[Node], found: Sequence[tuple[Node, ItemDraft]]) -> int:
    """Return 1 where only "Call to order - 7:00 PM", the first of a list, says when it begins."""
    is_only = len(found) == 1 and len(own) > _FEWEST and found[0][0] is own[0]
    is_set_apart = is_only and _SET_APART.search(own[0].block.text) is not None
    return int(is_set_apart and opens_meeting(own[0].block.text))


def _run_on(starts: Sequence[int]) -> bool:
    """Tell the hours of a day from lengths, "Slow rivers 3:45", which stand in no order."""
    backward = sum(after < before for before, after in pairwise(starts))
    return backward <= len(starts) // _FEW_BACKWARD


def _take_pauses(nodes: Sequence[Node]) -> None:
    """Read "Coffee 16:00-16:30" between lines that begin with their times, where it follows on."""
    end: int | None = None
    for each in nodes:
        if not each.is_timed and end is not None and each.shape in LISTED:
            text = each.block.text
            whole = read_last_clock(text, each.block.line) if len(text) <= _LONGEST_PAUSE else None
            if whole is not None and whole.end is not None and whole.start == end:
                each.says = whole
        timed = [kid.says for kid in (each, *each.walk()) if kid.is_timed]
        end = timed[-1].end if timed else end


def _own_time(node: Node, child: Node) -> ItemDraft | None:
    is_alone = child.shape is Shape.TEXT and not child.says.title.strip()
    if child.shape not in {Shape.BULLET, Shape.TEXT} or (child.below and not is_alone):
        return None
    whole = ItemDraft(node.block.line)
    key = read_key(child.block.text)
    if key is not None and field_of(key[0]) in {"duration", "time"}:
        set_field(whole, field_of(key[0]), header=key[0], text=key[1])
    elif key is None:
        mark(whole, child.block.text)
    if not whole.is_timed:
        return None
    named = read_key(node.block.text)  # "title: Weather"
    is_key = named is not None and field_of(named[0]) == "title"
    read_title(whole, named[1] if named is not None and is_key else node.block.text)
    return whole


def _of_the_whole(root: Node, title: Node | None) -> set[Node]:
    """Return the lines with a time that speak of the whole: the title, "Time: 14:00-15:00"."""
    whole = set() if title is None else {title}
    for node in root.walk():
        if node.shape in LISTED and node is not title and node.is_timed:
            if head_key(node.block.text) in _OF_THE_WHOLE or is_when(node):
                whole.add(node)
            elif not node.below or node.shape is not Shape.HEADING:
                break
    return whole | _slots_above(root, title)


def _slots_above(root: Node, title: Node | None) -> set[Node]:
    """Return the hours that stand alone above "Agenda": "15:30-16:30 (Session II)"."""
    nodes = [*root.walk()]
    named = [at for at, each in enumerate(nodes) if each.is_agenda and each is not title]
    at = next((at for at in named if any(each.is_timed for each in nodes[at].walk())), 0)
    above = [each for each in nodes[:at] if each.is_timed and each.shape is Shape.TEXT]
    return {each for each in above if not _IN_BRACKETS.sub("", each.says.title).strip()}


def is_when(node: Node) -> bool:
    """Tell "10:00 to 15:00 ET on 8 April 2024" from an item: a date, and hardly a word more."""
    when = read_when(node.block.text)
    return when.date is not None and (node.shape is not Shape.BULLET or len(when.rest.split()) < 3)


def _settle(node: Node, whole: set[Node]) -> None:
    """Decide from below upwards what each line with a time is."""
    for each in node.below:
        _settle(each, whole)
        if each.is_timed and each not in whole and each.shape in LISTED:
            each.role = _role(each)
    if any(each.role is Role.SECTION for each in node.below):
        for each in node.below:
            if each.role is Role.ITEM and _is_one_part(each):
                each.role = Role.SECTION


def _is_one_part(node: Node) -> bool:
    """Tell a section with one item in it, among others, from an item with a detail."""
    kids = [*_timed_below(node)]
    below = [each for each in node.below if _is_heading(each) and each.is_timed]
    if _is_heading(node) and len(below) == 1 == len(kids):
        return True
    mine = minutes_of(node.says)
    return len(kids) == 1 and mine is not None and minutes_of(kids[0]) == mine


def _role(node: Node) -> Role:
    kids = [*_timed_below(node)]
    if _is_slot_of_points(node):
        return Role.SECTION
    in_turn = node.says.start is not None and all(names_somebody(each.title) for each in kids)
    return _role_above(kids, node) if kids and not in_turn else Role.ITEM


def _is_slot_of_points(node: Node) -> bool:
    """Make items of "1. Agenda", "2. Soil" below "9:00-10:30" alone, the hours of all of them."""
    points = [each for each in node.below if each.block.mark[:1].isdecimal()]
    if node.shape is not Shape.TEXT or node.says.title.strip() or len(points) < _FEWEST:
        return False
    for each in points:
        each.role = Role.ITEM if each.role is Role.NONE else each.role
    return True


def _role_above(kids: Sequence[ItemDraft], node: Node) -> Role:
    if _is_between_tables(kids, node):
        return Role.BOTH
    role = _role_of_whole(kids, node)
    return Role.SECTION if role is Role.ITEM and _has_own_table(node) else role


def _role_of_whole(kids: Sequence[ItemDraft], node: Node) -> Role:
    """Decide by hours and lengths whether what stands below are parts, details or more items."""
    lists = [each for each in node.below if each.shape is Shape.BULLET]
    mine, total = minutes_of(node.says), sum(minutes_of(each) or 0 for each in kids)
    has_adopted = node.shape is Shape.TEXT and any(_is_adopted(each, node) for each in node.below)
    if has_adopted or (kids[0].start is not None and kids[0].start == node.says.start):
        return Role.SECTION
    if len(kids) > 1 and mine is not None and abs(total - mine) < 0.01:
        return Role.SECTION
    if any(begins_outside(each, node.says) for each in kids):
        return Role.BOTH
    if mine is not None and total > mine:
        return Role.SECTION if len(kids) > 1 and node.says.minutes is None else Role.BOTH
    timed = [each for each in lists if each.is_timed]
    if len(kids) > 1 and len(timed) == len(lists) and (mine is None or total * 2 >= mine):
        return Role.SECTION
    return Role.ITEM


def _has_own_table(node: Node) -> bool:
    """Tell "Running order - 2 hours" above a table that gives the times of several items."""
    tables = [each.table for each in node.below if each.table is not None]
    timed = [sum(item.is_timed for item in each.items) for each in tables]
    return node.shape is Shape.HEADING and any(number > 1 for number in timed)


def _is_between_tables(kids: Sequence[ItemDraft], node: Node) -> bool:
    """Tell "Break, 15 min" between two tables from the heading of the one below it."""
    if not any(each.table for each in node.walk()) or node.says.start is not None:
        return False
    title = node.says.title
    is_break = method_of_title(title) == Method.BREAK.label or is_pause(title)
    return node.says.minutes is not None and (is_break or len(kids) == 1)


def _is_adopted(node: Node, above: Node) -> bool:
    return _is_heading(node) or (node.is_timed and node.block.depth <= above.block.depth)


def _is_heading(node: Node) -> bool:
    return node.shape is Shape.HEADING


def _timed_below(node: Node) -> Iterator[ItemDraft]:
    """Yield what would be the items below a line, the outermost with a time."""
    for each in node.below:
        if each.table is not None:
            yield from (item for item in each.table.items if item.is_timed)
        elif each.role is Role.ITEM:
            yield each.says
        else:
            if each.role is Role.BOTH:
                yield each.says
            yield from _timed_below(each)
