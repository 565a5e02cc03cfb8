"""Who leads an item: the handles and names that an agenda lists, found among the participants."""

from collections.abc import Mapping

from facilitator.core.floor import Who, present_people
from facilitator.core.model import Item, Programme, Record
from facilitator.core.once import once_for
from facilitator.core.text import fold


def leads_of(programme: Programme, item: Item) -> tuple[Who, ...]:
    """Return who leads an item, in the order listed, once each; unknown names are left out."""
    return tuple(dict.fromkeys(who for _, who in named_leads(programme, item) if who is not None))


def named_leads(programme: Programme, item: Item) -> tuple[tuple[str, Who | None], ...]:
    """Return each lead as it is listed, and who that is; None where the programme has nobody."""
    return tuple((lead, _known(programme).get(fold(lead))) for lead in item.lead)


@once_for(2)
def _known(programme: Programme) -> Mapping[str, Who]:
    """Return who answers to each name and handle, folded."""
    known: dict[str, Who] = {
        fold(person.name): Who(person.id, person.organisation) for person in programme.people
    }
    for each in programme.organisations:
        for name in (each.name, each.short, each.handle, *each.aliases):
            known[fold(name)] = Who(None, each.id)
    return known


def in_person(programme: Programme, record: Record, who: Who) -> Who:
    """Return an organisation as the one person of it who is here, where it is one."""
    if who.person is not None or who.organisation is None:
        return who
    here = present_people(record, programme, who.organisation)
    return Who(here[0] if len(here) == 1 else None, who.organisation)
