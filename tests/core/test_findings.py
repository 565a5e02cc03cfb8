"""Findings: what they rest on, what is to be read again, and which notes may belong to them."""

import pytest

from facilitator.core.findings import Finding, Side, Support, trouble_of
from facilitator.core.likeness import likely_notes, roots_of, telling
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


def test_what_still_counts_is_told_by_side() -> None:
    rests = (
        Support("a", Side.FOR),
        Support("e", Side.FOR),
        Support("b", Side.FOR, trouble="off", told="off"),
        Support("c", Side.AGAINST),
    )
    finding = Finding("1", "x", rests_on=rests)
    assert finding.notes(Side.FOR) == ("a", "e")
    assert finding.notes(Side.AGAINST) == ("c",)
    assert finding.rests_on_now == ("a", "e", "c")


def likely(finding: Finding, *own: str) -> list[str]:
    """Return the ids of notes that are likely, with the words counted in all."""
    rests = [each for each in NOTES if each.id in own]
    held = {
        root: sum(root in each.text.casefold() for each in NOTES)
        for root in roots_of(finding, rests)
    }
    return [each.note.id for each in likely_notes(rests, NOTES, held, len(NOTES))]


def test_likely_notes_share_rare_words_or_tags() -> None:
    assert likely(Finding("1", "Nobody reads licences"), "a") == ["e", "b"]
    assert likely(Finding("2", "Something else altogether"), "f") == []


def test_a_word_is_known_by_its_root() -> None:
    assert likely(Finding("1", "The serving of a server costs"))[0] == "c"
    assert likely(Finding("1", "Licence and user")) == ["a", "b"]
    assert likely(Finding("1", "Lawyerly licentiousness")) == []


def test_words_that_most_notes_hold_are_not_marked() -> None:
    assert telling({"rule": 2, "that": 9, "nowhere": 0, "once": 1}, 10) == ("rule", "once")
    assert telling({"once": 1}, 1) == ("once",)


def test_the_finding_comes_before_what_its_notes_say() -> None:
    finding = Finding("1", "Licences", "are *read*")
    assert roots_of(finding, NOTES[:2])[:3] == ("licenc", "read", "user")
