"""Section of the resources: those noted, and the links and attachments of the agenda."""

from collections.abc import Iterator

from facilitator.core.materials import materials_in, shared
from facilitator.core.model import Promise
from facilitator.core.outlines import Section
from facilitator.core.rule_in_force import rules_within, ties_nobody
from facilitator.writeup import text
from facilitator.writeup.blocks import Block, Bullets, ListItem
from facilitator.writeup.headings import OWN_SECTION
from facilitator.writeup.material import Material


def resources(material: Material) -> Iterator[Block]:
    """Yield a list, each link once."""
    notes = material.ordered(material.of_kind(OWN_SECTION[Section.RESOURCES]))
    noted = [material.words[each.id] for each in notes]
    handed_out = (each for each in _of_the_agenda(material) if each not in noted)
    items = (
        *(material.entry(each) for each in notes),
        *(ListItem(text.linked(each)) for each in dict.fromkeys(handed_out)),
    )
    if items:
        yield Bullets(items)


def _of_the_agenda(material: Material) -> Iterator[str]:
    """Yield what its items and the invitation list; not where an agenda would tell too much."""
    if material.promise in (Promise.SECTOR, Promise.CHATHAM):
        return
    for each in materials_in(material.record.roundtable.meeting.prereads):
        yield shared(each)
    for item in material.record.items:
        if material.policy.internal or not any(
            map(ties_nobody, rules_within(material.record, item.id))
        ):
            yield from map(shared, materials_in(item.materials))
