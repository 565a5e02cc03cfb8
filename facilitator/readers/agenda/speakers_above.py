"""Items that begin with who speaks, and have their title on the line below: "9:00 Ana Lima"."""

from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Shape
from facilitator.readers.agenda.given_names import GIVEN_NAMES
from facilitator.readers.agenda.line import read_title
from facilitator.readers.agenda.nodes import LISTED, Node, Role
from facilitator.readers.agenda.people import is_named
from facilitator.readers.agenda.speaker_lines import people_before

_FEWEST = 3  # items of that form
_SURE = 0.34  # of them begin with a given name
_LONGEST = 300  # characters of a title


def name_by_lines_below(root: Node) -> None:
    """Let the line below such an item be its title, and the names lead it."""
    found = [
        (node, people)
        for node in root.walk()
        if node.role is Role.ITEM and node.says.start is not None and _is_title(node)
        if (people := _people(node))
    ]
    given = sum(fold(people[0]).split()[0] in GIVEN_NAMES for _, people in found)
    if len(found) < _FEWEST or given < _SURE * len(found):
        return
    for node, people in found:
        says, title = node.says, node.below[0]
        named = ", ".join((*people, *says.leads))
        says.note(says.title if says.title != ", ".join(people) else "")
        says.leads = [named]
        read_title(says, title.block.text)
        for link in title.block.links:
            says.note(link)
        node.below = [*title.below, *node.below[1:]]


def _people(node: Node) -> list[str]:
    people, is_all = people_before(node.says.title)
    return people if is_all or (people and is_named(people[0])) else []


def _is_title(node: Node) -> bool:
    """Tell a first line below that may be a title from one more name and from a time."""
    first = node.below[0] if node.below else None
    if first is None or first.table is not None or first.is_timed:
        return False
    is_line = first.shape in LISTED | {Shape.PROSE} and len(first.block.text) <= _LONGEST
    return is_line and not people_before(first.block.text)[0]
