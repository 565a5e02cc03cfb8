"""Figures of a finding: who raised it, who could have, and whether the number is printed."""

import pytest

from facilitator.core.finding_figures import Attended, Figures, figures_of
from facilitator.core.findings import Finding, Side, Support
from facilitator.core.model import Kind, Note, Organisation, Person, Programme, Promise

MEMBERS = tuple(Organisation(each, each, each.upper(), each.upper()) for each in "abcdefg")
LEFT = Organisation("left", "left", "LEFT", "LEFT", former=True)
HOST = Organisation("host", "host", "HOST", "HOST", kind="convenor")
PROGRAMME = Programme(
    "P",
    "CC0",
    organisations=(*MEMBERS, LEFT, HOST),
    people=(Person("tim", "Tim", organisation="c"),),
)


def note(id_: str, *said_by: str, people: tuple[str, ...] = (), rule: str | None = None) -> Note:
    return Note(id_, 1, "me", "x", Kind.INSIGHT, said_by=said_by, people=people, attribution=rule)


def figures(*notes: Note, home: str | None = "1", **rooms: Attended) -> Figures:
    rests = tuple(Support(each.id, Side.FOR) for each in notes)
    known = {each.id: (home, each) for each in notes}
    given = rooms or {"1": Attended(Promise.ORGANISATION)}
    return figures_of(Finding("f", "x", rests_on=rests), known, given, PROGRAMME)


def test_whoever_said_it_is_counted_once_a_person_as_their_organisation() -> None:
    found = figures(note("1", "b", "a"), note("2", "a"), note("3", people=("tim",)))
    assert found.raised == ("a", "b", "c")
    assert found.of == (*"abcdefg", "left")
    assert found.not_heard == (*"defg", "left")
    assert found.printed == (3, 8)


def test_who_speaks_against_it_was_heard_but_did_not_raise_it() -> None:
    notes = {"1": ("1", note("1", "a")), "2": ("1", note("2", "b")), "3": ("1", note("3", "c"))}
    rests = (
        Support("1", Side.FOR, chosen=True),
        Support("2", Side.AGAINST),
        Support("3", Side.FOR, chosen=True, trouble="off", told="off"),
    )
    found = figures_of(Finding("f", "x", rests_on=rests), notes, {}, PROGRAMME)
    assert (found.backing, found.against, found.notes, found.quotes) == (1, 1, 2, 1)
    assert found.raised == ("a",)
    assert found.not_heard == tuple("cdefg")  # of no roundtable: all who take part now


def test_who_was_not_there_could_not_have_raised_it_but_may_have_written() -> None:
    away = Attended(Promise.ORGANISATION, frozenset({"d", "e", "left"}))
    found = figures(note("1", "a", "d", "host"), **{"1": away})
    assert found.of == (*"abcdfg", "host")
    assert found.raised == ("a", "d", "host")


@pytest.mark.parametrize(
    ("rooms", "own", "promise"),
    [
        ((Promise.NAMED,), None, Promise.NAMED),
        ((Promise.NAMED,), "unattributed", Promise.UNATTRIBUTED),
        ((Promise.CHATHAM,), "named", Promise.CHATHAM),
        ((Promise.NAMED,), "a rule of a later version", Promise.CHATHAM),
    ],
)
def test_the_strictest_promise_holds(
    rooms: tuple[Promise, ...], own: str | None, promise: Promise
) -> None:
    given = {str(at): Attended(each) for at, each in enumerate(rooms, start=1)}
    found = figures(note("1", "a", "b", "c", rule=own), **given)
    assert found.promise is promise
    assert (found.printed is None) is (promise is Promise.CHATHAM)


def test_over_two_roundtables_whoever_was_at_one_took_part() -> None:
    notes = {"1": ("1", note("1", "a")), "2": ("2", note("2", "b"))}
    rests = (Support("1", Side.FOR), Support("2", Side.FOR))
    rooms = {
        "1": Attended(Promise.ORGANISATION, frozenset("cdefg") | {"left"}),
        "2": Attended(Promise.CHATHAM, frozenset("adefg") | {"left"}),
    }
    found = figures_of(Finding("f", "x", rests_on=rests), notes, rooms, PROGRAMME)
    assert (found.of, found.promise) == (tuple("abc"), Promise.CHATHAM)
