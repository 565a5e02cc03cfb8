"""Colours of organisations: which are given, and in what order."""

from facilitator.core.model import Organisation
from facilitator.core.organisation_colours import (
    APART,
    DOTTED,
    colour_beside,
    colours_apart,
    is_dotted,
)


def test_each_new_colour_differs_until_none_is_left() -> None:
    taken: list[str] = []
    for _ in range(16):
        taken.append(colour_beside([each.lower() for each in taken]))
    assert tuple(taken) == (*APART, *DOTTED)
    assert colour_beside(taken) == "#5A636B"


def test_a_newcomer_fits_the_colours_of_an_earlier_programme() -> None:
    assert colour_beside({"#2E8B57", "#BA478F"}) == "#D9730D"


def test_members_have_the_plain_colours() -> None:
    guests = [_organisation(f"g{each}", "guest") for each in range(3)]
    members = [_organisation(f"m{each}", "member") for each in range(8)]
    found = colours_apart([*guests, *members])
    assert [found[each.id] for each in members] == list(APART)
    assert [found[each.id] for each in guests] == list(DOTTED[:3])


def test_past_eight_there_are_dots_and_past_sixteen_it_is_grey() -> None:
    found = colours_apart([_organisation(str(each), "member") for each in range(17)])
    assert [is_dotted(each) for each in found.values()] == [False] * 8 + [True] * 8 + [False]
    assert found["16"] == "#5A636B"


def _organisation(id_: str, kind: str) -> Organisation:
    return Organisation(id_, id_, id_, id_, kind=kind)
