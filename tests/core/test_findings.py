"""Findings: what they rest on, what is to be read again, and which notes may belong to them."""

import pytest

from facilitator.core.findings import (
    Finding,
    Side,
    Support,
    likely_notes,
    raised_by,
    trouble_of,
    unused,
)
from facilitator.core.model import OFF_THE_RECORD, Kind, Note


def note(id_: str, text: str, *said_by: str, tags: tuple[str, ...] = (), off: bool = False) -> Note:
    attribution = OFF_THE_RECORD if off else None
    return Note(
        id_, 1, "me", text, Kind.INSIGHT, attribution=attribution, said_by=said_by, tags=tags
    )


NOTES = (
    note("a", "Licences are read by lawyers, never by users", "gbif", tags=("licence",)),
    note("b", "Our users ask which licences they may combine", "oar"),
    note("c", "Servers cost more each year", "ocp"),
    note("d", "Lawyers wrote the licences, users pay for it", "osmf", off=True),
    note("e", "We never met the lawyers", "gbif", "wiki", tags=("licence",)),
    note("f", "Coffee was good"),
)
BY_ID = {each.id: each for each in NOTES}


@pytest.mark.parametrize(
    ("happened", "trouble"),
    [
        ({}, ""),
        ({"gone": True}, "gone"),
        ({"off": True, "struck": 2}, "off struck 2"),
        ({"refused": True}, "refused"),
    ],
)
def test_trouble(happened: dict[str, int], trouble: str) -> None:
    state: dict[str, int] = {"gone": 0, "off": 0, "refused": 0, "struck": 0} | happened
    assert (
        trouble_of(
            gone=bool(state["gone"]),
            off=bool(state["off"]),
            refused=bool(state["refused"]),
            struck=state["struck"],
        )
        == trouble
    )


def test_what_has_become_of_a_note_is_read_once() -> None:
    rests = (Support("a", Side.FOR, trouble="struck 1"),)
    assert Finding("1", "x", rests_on=rests).is_to_be_read
    told = (Support("a", Side.FOR, trouble="struck 1", told="struck 1"),)
    assert not Finding("1", "x", rests_on=told).is_to_be_read
    again = (Support("a", Side.FOR, trouble="struck 2", told="struck 1"),)
    assert Finding("1", "x", rests_on=again).is_to_be_read


def test_who_raised_it_is_who_said_what_still_counts() -> None:
    rests = (
        Support("a", Side.FOR),
        Support("e", Side.FOR),
        Support("b", Side.FOR, trouble="off", told="off"),
        Support("c", Side.AGAINST),
    )
    finding = Finding("1", "x", rests_on=rests)
    assert finding.notes(Side.FOR) == ("a", "e")
    assert finding.notes(Side.AGAINST) == ("c",)
    assert raised_by(finding, BY_ID) == {"gbif", "wiki"}


def test_notes_that_no_finding_uses_count_down_to_none() -> None:
    first = Finding("1", "x", rests_on=(Support("a", Side.FOR), Support("c", Side.AGAINST)))
    assert [each.id for each in unused(NOTES, (first,))] == ["b", "e", "f"]
    second = Finding("2", "y", rests_on=tuple(Support(each, Side.FOR) for each in "bef"))
    assert unused(NOTES, (first, second)) == ()


def test_likely_notes_share_rare_words_or_tags() -> None:
    finding = Finding("1", "Nobody reads licences", rests_on=(Support("a", Side.FOR),))
    found = [each.id for each, _ in likely_notes(finding, NOTES)]
    assert found == ["e", "b"]
    assert [each.id for each, _ in likely_notes(finding, NOTES, most=1)] == ["e"]
    assert likely_notes(Finding("2", "Something else altogether"), NOTES) == ()
