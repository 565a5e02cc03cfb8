"""Choice of the agenda in a tree of lines: which are its items, its sections, their details."""

from collections.abc import Iterable, Sequence

from facilitator.readers.agenda.agenda_names import names_other_part, tells_hours
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.evidence import LEAST, REACH
from facilitator.readers.agenda.fill import complete, complete_headings, fill
from facilitator.readers.agenda.groups import Group, Kind, Page, timed_groups, untimed_groups
from facilitator.readers.agenda.leads import is_person
from facilitator.readers.agenda.nodes import LISTED, Node, Role, has_items, outside
from facilitator.readers.agenda.numbered_runs import join_numbered
from facilitator.readers.agenda.overview import take_details
from facilitator.readers.agenda.repeats import fold_repeats
from facilitator.readers.agenda.timed import is_when, settle


def choose(root: Node) -> None:
    """Give every line its role; where no line has one, there is no agenda in the file.

    What gives a time is settled first, item or section; then the sibling groups are weighed, and
    the best is the agenda, with all that belong to it; in these the other lines are items too.
    """
    title = title_of(root)
    join_numbered(root)
    settle(root, title)
    _name_items_by_headings(root)
    fold_repeats(root)
    _name_other_parts(root, title)
    page = Page(root, title)
    timed = [*timed_groups(page)]
    ordered = _ordered((*timed, *untimed_groups(page)))
    chosen = [each for each in timed if ordered and _belongs(each, ordered[0])]
    chosen += [each for each in timed if each not in chosen and _is_day_beside(each, chosen)]
    _set_apart((each for each in timed if each not in chosen), chosen)
    if not chosen:
        _name_no_parts(root)
        _take_first(root, ordered)
        complete_headings(root)
        return
    if chosen[0].is_other:
        _name_no_parts(root)
    take_details(root)
    complete(root)


def _ordered(groups: Sequence[Group]) -> list[Group]:
    """Return what may be the agenda, the best first.

    What stands below "Minutes" counts only where nothing else could be the agenda.
    """
    enough = [each for each in groups if each.weight >= LEAST]
    return sorted(enough, key=lambda each: (each.is_other, -each.weight))


def _belongs(group: Group, best: Group) -> bool:
    """Tell the best group, and its other days and sections, from a list beside it."""
    if not best.gives_times or group.is_other is not best.is_other:
        return False
    return group.weight >= max(LEAST, best.weight - REACH)


def _is_day_beside(group: Group, chosen: Sequence[Group]) -> bool:
    """Tell the table of one more day, few rows of which have a time, from any other table."""
    tables = [each for each in (group, *chosen) if each.kind is Kind.TABLE]
    is_table = group in tables and len(tables) > 1 and group.weight >= LEAST
    return is_table and all(names_day(each.above.block.text) for each in tables)


def _set_apart(groups: Iterable[Group], chosen: Sequence[Group]) -> None:
    """Leave lines that are not the agenda as words; a time in them is said to be left out."""
    kept = {node for group in chosen for node in group.nodes}
    for node in (node for group in groups for node in group.nodes):
        if node.table is not None:
            node.table.set_aside()
        elif kept.isdisjoint(node.walk()):
            node.is_apart = node.is_apart or node.role is not Role.NONE
            node.role = Role.NONE


def _take_first(root: Node, groups: Sequence[Group]) -> None:
    """Make items of the best group without times that has any, and of all that are named alike."""
    for best in groups:
        alike = [each for each in groups if each.kind is best.kind]
        for each in alike if best.kind in {Kind.NAMED, Kind.TABLE} else [best]:
            _take(each)
        if has_items(root):
            return


def _take(group: Group) -> None:
    match group.kind:
        case Kind.NAMED | Kind.TITLED:
            fill(group.above)
        case Kind.TABLE:
            for node in group.nodes:
                if node.table is not None:
                    node.table.take_untimed()
        case _:
            group.nodes[0].is_guessed = group.is_guess
            for node in group.nodes:
                node.says.title = node.says.title.rstrip(" :")
                node.role = Role.ITEM


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


def _name_other_parts(root: Node, title: Node | None) -> None:
    """Mark the headings of minutes and the like, below which no agenda stands."""
    for each in outside(root):
        may = each is not title or tells_hours(each.block.text)
        each.is_other = may and each.role is Role.NONE and _is_other(each)


def _name_no_parts(root: Node) -> None:
    """Take the marks back where the agenda stands below one of them; hours never are one."""
    for each in root.walk():
        each.is_other = each.is_other and tells_hours(each.block.text)


def _is_other(node: Node) -> bool:
    is_numbered = node.shape is Shape.BULLET and node.block.mark[:1].isalnum()
    is_label = node.shape is Shape.HEADING or (node.shape in LISTED and bool(node.below))
    if is_numbered:  # "1. Opening, logistics" is a point of a list, whatever stands below it
        return False
    return is_label and names_other_part(node.block.text)
