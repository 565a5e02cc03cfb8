"""Lines with the hours of a slot, "09:30-11:30 Session I", and what fills it below them."""

from collections.abc import Sequence

from facilitator.core.minutes import DAY
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.nodes import Node, minutes_of

_FEWEST = 2


def adopt(node: Node) -> None:
    """Put the headings that follow a line with a slot, "09:30-11:30 Session I", below it."""
    if (whole := _slot_of_lengths(node.below)) is not None:
        at = node.below.index(whole)
        whole.below, node.below = [*whole.below, *node.below[at + 1 :]], node.below[: at + 1]
    slot: Node | None = None
    kept: list[Node] = []
    for each in node.below:
        adopt(each)
        is_slot = each.shape is Shape.TEXT and each.says.end is not None
        if is_slot and not any(_is_item_line(before) for before in kept):
            slot = each
            kept.append(each)
        elif slot is not None and _is_part(each, slot):
            slot.below.append(each)
        else:
            kept.append(each)
            slot = slot if each.shape in {Shape.QUOTE, Shape.PROSE} and not each.table else None
    node.below = kept


def _is_part(heading: Node, slot: Node) -> bool:
    """Tell a heading of what fills a slot from one whose first hour comes after it."""
    if heading.shape is not Shape.HEADING or heading.is_timed:
        return False
    first = next((kid for kid in heading.walk() if kid.says.start is not None), None)
    return first is None or first.says.relative is True or not begins_outside(first.says, slot.says)


def _slot_of_lengths(nodes: Sequence[Node]) -> Node | None:
    """Return "13:00-15:00 Session I" above lines that have only lengths, and fit into it."""
    timed = [each for each in nodes if each.is_timed and each.shape is not Shape.HEADING]
    if len(timed) <= _FEWEST or timed[0].shape is not Shape.TEXT or timed[0].says.end is None:
        return None
    lengths = [minutes_of(each.says) or 0 for each in timed[1:]]
    slot = minutes_of(timed[0].says) or 0
    has_clocks = any(each.says.start is not None for each in timed[1:])
    return None if has_clocks or sum(lengths) > slot or sum(lengths) * 3 < slot else timed[0]


def _is_item_line(node: Node) -> bool:
    return node.is_timed and node.says.end is None and node.shape is not Shape.HEADING


def begins_outside(kid: ItemDraft, above: ItemDraft) -> bool:
    """Tell an item that only follows from one that lies within the hours of the line above."""
    if kid.start is None or above.start is None:
        return False
    minutes = minutes_of(above)
    return minutes is None or (kid.start - above.start) % DAY >= minutes
