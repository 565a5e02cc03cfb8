"""Colours of organisations: which are given, and in what order."""

from facilitator.core.model import Organisation
from facilitator.core.organisation_colours import (
    _FURTHER,
    _SAMPLE,
    APART,
    MOST_MARKS,
    colour_beside,
    colours_apart,
    mark_of,
    marked,
)

# As they were stored by the version that knew of one mark only.
DOTTED = (
    *("#009E72", "#CC79A6", "#D55E01", "#0072B1", "#E69F01", "#56B4E8", "#F0E441", "#000001"),
)


def test_each_new_colour_differs_until_none_is_left() -> None:
    taken: list[str] = []
    for _ in range(16):
        taken.append(colour_beside([each.lower() for each in taken]))
    assert tuple(taken) == (*APART, *DOTTED)
    assert mark_of(colour_beside(taken)) == 2


def test_a_newcomer_fits_the_colours_of_an_earlier_programme() -> None:
    assert colour_beside({"#2E8B57", "#BA478F"}) == "#D9730D"


def test_members_have_the_plain_colours() -> None:
    guests = [_organisation(f"g{each}", "guest") for each in range(3)]
    members = [_organisation(f"m{each}", "member") for each in range(8)]
    found = colours_apart([*guests, *members])
    assert [found[each.id] for each in members] == list(APART)
    assert [found[each.id] for each in guests] == list(DOTTED[:3])


def test_past_any_number_a_mark_goes_with_the_colour() -> None:
    found = colours_apart([_organisation(str(each), "member") for each in range(1_000)])
    assert len(set(found.values())) == 1_000
    assert [mark_of(each) for each in found.values()] == [each // 8 for each in range(1_000)]


def test_an_earlier_programme_goes_on_with_marks_once_its_colours_are_used_up() -> None:
    taken = [*_SAMPLE, *_FURTHER]
    assert [mark_of(each) for each in taken] == [0] * len(taken)
    taken.append(colour_beside(taken))
    assert taken[-1] == DOTTED[0]
    assert colour_beside(taken) == DOTTED[1]


def test_a_colour_says_which_mark_it_has() -> None:
    for mark in (0, 1, 9, 10, 63, 64, MOST_MARKS):
        assert [mark_of(marked(each, mark).lower()) for each in APART] == [mark] * 8
    assert [mark_of(each) for each in DOTTED] == [1] * 8


def test_a_colour_with_a_mark_is_hardly_another_one() -> None:
    for colour in APART:
        for mark in range(1, MOST_MARKS + 1):
            pairs = zip(
                bytes.fromhex(colour[1:]), bytes.fromhex(marked(colour, mark)[1:]), strict=True
            )
            assert max(abs(a - b) for a, b in pairs) < 8


def _organisation(id_: str, kind: str) -> Organisation:
    return Organisation(id_, id_, id_, id_, kind=kind)
