"""Tables that list what is told at length below them: each item comes in once, with its details."""

import re
from collections.abc import Sequence

from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import without_number
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.nodes import Node, Role, has_items
from facilitator.readers.agenda.table_days import Table

_FEWEST = 0.6  # of the lines with a time below a table tell of its items
_ENOUGH = 2
_SHORTEST = 5  # letters of a title that another one begins with


def take_details(root: Node) -> None:
    """Put what stands below a heading into the item of the table above that has its name."""
    nodes = [*root.walk()]
    at = next((at for at, each in enumerate(nodes) if each.table and each.table.items), None)
    if at is None:
        return
    table = nodes[at].table
    told = [each for each in nodes[at + 1 :] if each.shape is Shape.HEADING or _is_item(each)]
    items = [each for each in told if _is_item(each)]
    pairs = _pairs(table, told) if table is not None else []
    timed = [node for node, _ in pairs if _is_item(node)]
    if len(pairs) < _ENOUGH or len(timed) < _FEWEST * len(items) or table is None:
        return
    _take(table, pairs, root)


def _take(table: Table, pairs: Sequence[tuple[Node, ItemDraft]], root: Node) -> None:
    gone = {node for node, _ in pairs}
    for node, item in pairs:
        _join(item, node)
    _take_out(root, gone)
    table.noticed.append((pairs[0][0].block.line, _said(pairs)))


def _is_item(node: Node) -> bool:
    return node.table is None and node.role in {Role.ITEM, Role.BOTH}


def _pairs(table: Table, nodes: Sequence[Node]) -> list[tuple[Node, ItemDraft]]:
    """Return the lines that name an item of the table, each item once, and no line within one."""
    free = [item for item in table.items if item.title]
    found: list[tuple[Node, ItemDraft]] = []
    within: set[Node] = set()
    for node in nodes:
        if node in within or (not _is_item(node) and has_items(node)):
            continue
        item = next((each for each in free if _is_told(each, node)), None)
        if item is not None:
            free.remove(item)
            found.append((node, item))
            within.update(node.walk())
    return found


def _is_told(item: ItemDraft, node: Node) -> bool:
    starts = {each for each in (item.start, node.says.start) if each is not None}
    if len(starts) > 1:
        return False
    one, two = _bare(item.title), _bare(without_number(node.says.title))
    if one == two:
        return bool(one)
    short, long = sorted((one, two), key=len)
    return len(short) >= _SHORTEST and long.startswith(f"{short} ") and node.is_timed


def _bare(title: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", fold(title)))


def _join(item: ItemDraft, node: Node) -> None:
    """Add to an item what the heading and the lines below it say."""
    says = node.says
    if item.minutes is None and item.end is None:
        item.minutes, item.end = says.minutes, says.end
    item.start = says.start if item.start is None else item.start
    item.leads.extend(lead for lead in says.leads if lead not in item.leads)
    if _bare(says.title) != _bare(item.title):
        item.note(says.title)
    for note in (*says.notes, *node.block.links):
        item.note(note)
    for each in node.walk():
        lines = [each.block.text] if each.table is None else each.table.lines
        for text in (*lines, *each.block.links):
            item.note(text)


def _take_out(node: Node, gone: set[Node]) -> None:
    node.below = [each for each in node.below if each not in gone]
    for each in node.below:
        _take_out(each, gone)


def _said(pairs: Sequence[tuple[Node, ItemDraft]]) -> Sentence:
    return Sentence(
        'what stands below "{title}" and {n} more headings is read as notes of the items in the'
        " table above",
        one='what stands below "{title}" and {n} more heading is read as notes of the items in the'
        " table above",
        title=pairs[0][1].title,
        n=len(pairs) - 1,
    )
