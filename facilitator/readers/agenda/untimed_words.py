"""Lists and headings that are an agenda by their words, where no line says so."""

from collections.abc import Sequence

from facilitator.readers.agenda.agenda_names import closes_meeting, is_sure, opens_meeting
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import is_numbered_item
from facilitator.readers.agenda.head import head_key
from facilitator.readers.agenda.line import is_total
from facilitator.readers.agenda.nodes import (
    Node,
    Role,
    has_items,
    has_list,
    is_heading,
    outside,
    runs_below,
    text_of,
)
from facilitator.readers.agenda.numbered_runs import counted_runs

_LABEL = 5  # words
_LONGEST_LABEL = 12  # words
_BY_HAND = frozenset({"letter", "roman"})  # marks of lists that are numbered by hand
_FEWEST = 3  # lines that are an agenda by their words alone


def take_by_words(root: Node, others: set[Node]) -> None:
    """Take lists that begin and end as meetings do, and headings that are called TOP 1, TOP 2."""
    for node in [*outside(root)]:
        if node in others or node.is_other or node.role is not Role.NONE:
            continue
        tops = [each for each in node.below if is_heading(each) and is_numbered_item(text_of(each))]
        make_items(tops if len(tops) > 1 else [], 0)
        headings = [each for each in node.below if is_heading(each) and not each.is_other]
        for each in [*runs_below(node), headings]:
            if len(each) >= _FEWEST and opens_meeting(text_of(each[0])):
                make_items(each if closes_meeting(text_of(each[-1])) else [], 0)


def take_of_subject(root: Node) -> None:
    """Take "A. Fees", "B. Rules" from an e-mail whose subject says that it is an agenda."""
    subject = next((each for each in root.below if each.shape is Shape.KEY), None)
    if subject is None or not is_sure(text_of(subject)):
        return
    lettered = [at for at, each in enumerate(root.below) if each.block.mark in _BY_HAND]
    if len(lettered) < _FEWEST or any(root.below[at].is_other for at in lettered):
        return
    after = [each for each in root.below[lettered[-1] + 1 :] if _is_label_of_list(each)]
    for each in after:
        each.says.title = each.says.title.rstrip(" :")
    make_items([*(root.below[at] for at in lettered), *after], 0)


def take_only_count(root: Node) -> None:
    """Take the only list that is counted, 1 to 3 and more, in a dated letter or in minutes."""
    runs = [run for node in outside(root) if not node.is_other for run in counted_runs(node)]
    if len(runs) == 1 and all(map(_is_label, runs[0])):
        make_items(runs[0], 0)
        runs[0][0].is_guessed = True


def _is_label(node: Node) -> bool:
    """Tell "Budget" and "Review of open tickets" from a rule or a step, which are sentences."""
    text = text_of(node)
    return len(text.split()) <= _LONGEST_LABEL and not text.endswith((".", ";", ","))


def _is_label_of_list(node: Node) -> bool:
    """Tell "Anything else:" above a list, behind the parts that have a letter."""
    is_label = text_of(node).endswith(":") and len(text_of(node).split()) <= _LABEL
    return node.shape is Shape.TEXT and is_label and not node.is_other and has_list(node)


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
