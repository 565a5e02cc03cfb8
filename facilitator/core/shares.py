"""What share of the airtime each organisation could have: even, or as the agenda plans it."""

from collections import Counter
from collections.abc import Collection

from facilitator.core.clock import turns_ms
from facilitator.core.model import Item, Programme, Record
from facilitator.core.text import fold


def shares_ms(
    programme: Programme, record: Record, now: int, *, here: Collection[str]
) -> dict[str, float]:
    """Return the milliseconds that would be the share of each member who is here, by id.

    Who presents a case rightly speaks more than the others (peer-learning practice: compare with
    the planned share, not with one nth). So in an item with a lead, what members have spoken is
    first the lead's, up to the minutes that the item was planned for, in equal parts where several
    lead it; what goes beyond the plan, and all time in items that nobody leads, is shared evenly
    among the members who are here. Leads who are not here, or no members, lead nothing here. The
    shares add up to what members have spoken; nobody here has none.

    `record` holds the turns that count: all, or those of discussions only.
    """
    members = [each.id for each in programme.members if each.id in here]
    if not members:
        return {}
    spoken = _spoken_in_items(programme, record, now)
    planned = dict.fromkeys(members, 0.0)
    for item in (each for each in record.items if each.lead and spoken[each.id]):
        leads = [each for each in leading(programme, item) if each in planned]
        for each in leads:
            planned[each] += min(spoken[item.id], item.planned_ms) / len(leads)
    even = (spoken.total() - sum(planned.values())) / len(members)
    return {each: even + led for each, led in planned.items()}


def _spoken_in_items(programme: Programme, record: Record, now: int) -> Counter[str | None]:
    members = {each.id for each in programme.members}
    lengths = turns_ms(record, now)
    spoken: Counter[str | None] = Counter()
    for turn in record.turns:
        if turn.organisation in members:
            spoken[turn.item] += lengths[turn.id]
    return spoken


def leading(programme: Programme, item: Item) -> tuple[str, ...]:
    """Return the organisations that lead an item, by id: named themselves, or by their people."""
    known: dict[str, str] = {}
    for person in programme.people:
        if person.organisation is not None:
            known[fold(person.name)] = person.organisation
    for each in programme.organisations:
        for name in (each.name, each.short, each.handle, *each.aliases):
            known[fold(name)] = each.id
    found = (known.get(fold(lead)) for lead in item.lead)
    return tuple(dict.fromkeys(each for each in found if each is not None))
