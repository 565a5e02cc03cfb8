"""What is kept for a part of a write-up, where that is more than was promised for the whole."""

from itertools import chain

from facilitator.core.attribution import applied
from facilitator.core.model import Promise
from facilitator.core.rule_in_force import item_promise
from facilitator.writeup.material import Material


def stricter_promises(material: Material) -> frozenset[Promise]:
    """Return the promises of its items, notes, findings and parts that are not its own."""
    if material.policy.internal:
        return frozenset()
    of_notes = (applied(each, material.policy) for each in material.notes)
    of_items = (item_promise(material.record, each.id) for each in material.record.items)
    of_findings = (each.rule for each in material.findings)
    of_parts = (
        rule for each in material.parts for rule in (each.promise, *stricter_promises(each))
    )
    every = chain(of_notes, of_items, of_findings, of_parts)
    return frozenset(filter(None, every)) - {material.promise}
