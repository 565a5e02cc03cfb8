"""Acts on a programme as a whole: its colours, and the language of its write-ups."""

from facilitator.operations.organisations import use_colours_apart
from facilitator.operations.programmes import set_language
from facilitator.store.changes import Changes
from tests.operations.every_act import ActHouse


def recoloured(house: ActHouse) -> Changes:
    """Give the organisations colours that stay apart, after one of them got another."""
    one = house.store.standing.programme.organisations[0].id
    with house.store.act("recolour_organisations", at=house.now + 1) as act:
        act.change("organisation", one, colour="#2E8B57")
    return use_colours_apart(house.store, at=house.now + 2)


PROGRAMME_ACTS = {
    "recolour_organisations": recoloured,
    "set_language": lambda house: set_language(house.store, "de", at=house.now + 1),
}
