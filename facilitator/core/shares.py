"""Shares of the airtime that each organisation could have: even, or as the agenda plans it."""

from collections import Counter
from collections.abc import Collection

from facilitator.core.board import participants
from facilitator.core.holdings import fair_holdings
from facilitator.core.leads import leads_of
from facilitator.core.model import Item, Programme, Record


def shares_ms(
    programme: Programme, record: Record, now: int, *, here: Collection[str]
) -> dict[str, float]:
    """Return the milliseconds that would be the share of each member who is here, by id.

    Who presents a case rightly speaks more than the others (peer-learning practice: compare with
    the planned share, not with one nth). So in an item with a lead, what members have spoken is
    first the lead's, up to the minutes that the item was planned for, in equal parts where several
    lead it; what goes beyond the plan, and all time in items that nobody leads, is shared evenly
    among the members who are here. Leads who are not here, or no members, lead nothing here. The
    shares add up to what members have spoken, interpreted turns divided by their factor; nobody
    here has none. Where a programme has no members, its guests share as members do.

    `record` holds the turns that count: all, or those of discussions only.
    """
    taking = participants(programme, record)
    sharing = {each.id for each in taking if each.is_member} or {each.id for each in taking}
    members = [each.id for each in taking if each.id in sharing and each.id in here]
    if not members:
        return {}
    spoken = _spoken_in_items(programme, record, now, of=sharing)
    planned = dict.fromkeys(members, 0.0)
    for item in (each for each in record.items if each.lead and spoken[each.id]):
        leads = [each for each in leading(programme, item) if each in planned]
        for each in leads:
            planned[each] += min(spoken[item.id], item.planned_ms) / len(leads)
    even = (spoken.total() - sum(planned.values())) / len(members)
    return {each: even + led for each, led in planned.items()}


def _spoken_in_items(
    programme: Programme, record: Record, now: int, *, of: Collection[str]
) -> Counter[str | None]:
    spoken: Counter[str | None] = Counter()
    for each in fair_holdings(programme, record, now):
        if each.holder in of:
            spoken[each.item] += each.fair_ms
    return spoken


def leading(programme: Programme, item: Item) -> tuple[str, ...]:
    """Return the organisations that lead an item, by id: named themselves, or by their people."""
    found = (who.organisation for who in leads_of(programme, item))
    return tuple(dict.fromkeys(each for each in found if each is not None))
