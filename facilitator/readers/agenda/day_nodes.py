"""Lines of the tree that are days: items stand below them."""

from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.days import begins_day, begins_like_day, names_day
from facilitator.readers.agenda.nodes import Node, Role, has_items


def days_in_tree(root: Node) -> list[Node]:
    """Return the days of a file in its order.

    Beside headings that name a day and no more, one that only begins like that is a day too:
    "Monday (all times are local to Ghent)".
    """
    named = [each for each in root.walk() if _is_day(each)]
    depths = {each.block.depth for each in named if each.shape is Shape.HEADING}
    return [
        each
        for each in root.walk()
        if each in named or (each.block.depth in depths and _may_be_day(each))
    ]


def _is_day(node: Node) -> bool:
    return (
        node.shape in {Shape.HEADING, Shape.BULLET}
        and node.role in {Role.NONE, Role.SECTION}
        and node.table is None
        and has_items(node)
        and (names_day(node.block.text) or begins_day(node.block))
    )


def _may_be_day(node: Node) -> bool:
    is_heading = node.shape is Shape.HEADING and node.role in {Role.NONE, Role.SECTION}
    return is_heading and begins_like_day(node.block.text) and has_items(node)


def day_name(node: Node) -> str:
    """Return what a day is called, without its hours where it has some."""
    return node.says.title if node.role is Role.SECTION else node.block.text
