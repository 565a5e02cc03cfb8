"""Lists against a programme: new, changed, the same, gone."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.model import Organisation, Person, Programme
from facilitator.core.roster.columns import find_columns
from facilitator.core.roster.differences import Change, Differences, compare
from facilitator.core.roster.reading import Roster, read_roster

DELTA = Organisation(
    "o1", "delta", "Delta Commission", "Delta", sector="Government", aliases=("DC",)
)
LAKE = Organisation("o2", "lake", "Lake Observatory", "Lake")
ANA = Person("p1", "Ana Lima", "o1", "Head of Data", email="ana@delta.example")
BO = Person("p2", "Bo Smith", "o1")
CY = Person("p3", "Cy Poe", "o2")
PROGRAMME = Programme("Water", "", (DELTA, LAKE), (ANA, BO, CY))
HEAD = ("Name", "Organisation", "Role", "Email")


def listed(*rows: Sequence[str], head: Sequence[str] = HEAD) -> Roster:
    table = [tuple(head), *map(tuple, rows)]
    return read_roster(table, find_columns(table))


def told(found: Differences) -> list[str]:
    rows = [*found.organisations, *found.people]
    return [f"{each.change} {each.name} {' '.join(each.patch)}".strip() for each in rows]


def test_who_is_there_is_the_same_by_any_name_of_the_organisation() -> None:
    for name in ("Delta Commission", "delta", "DC", "DELTA  commission"):
        found = compare(PROGRAMME, listed(("ana lima", name, "", "")))
        assert [each.change for each in found.organisations[:1]] == [Change.SAME], name
        assert found.people[0].change is Change.SAME
        assert found.is_nothing_new


def test_new_and_changed_and_gone() -> None:
    found = compare(
        PROGRAMME,
        listed(
            ("Ana Lima", "Delta Commission", "Director", "ana@delta.example"),
            ("Di Roe", "Harbour Works", "", ""),
        ),
    )
    assert told(found) == [
        "same Delta Commission",
        "new Harbour Works",
        "changed Ana Lima role",
        "new Di Roe",
        "gone Bo Smith",
    ]
    assert not found.is_nothing_new


def test_an_address_tells_who_it_is() -> None:
    found = compare(PROGRAMME, listed(("Ana de Lima", "Lake Observatory", "", "ANA@delta.example")))
    (ana, *_) = found.people
    assert (ana.id, dict(ana.patch)) == (
        "p1",
        {"name": ("Ana Lima", "Ana de Lima"), "further": ((), ("Lake Observatory",))},
    )


def test_two_addresses_are_two_people() -> None:
    found = compare(PROGRAMME, listed(("Ana Lima", "Delta Commission", "", "other@delta.example")))
    assert found.people[0].change is Change.NEW


def test_a_list_of_one_delegation_says_nothing_of_the_others() -> None:
    found = compare(PROGRAMME, listed(("Cy Poe", "Lake Observatory", "", "")))
    assert told(found) == ["same Lake Observatory", "same Cy Poe"]


def test_an_organisation_keeps_what_the_list_leaves_empty() -> None:
    head = ("Organisation", "Short", "Sector", "Aliases")
    found = compare(PROGRAMME, listed(("Delta Commission", "", "", "DC; Delta Board"), head=head))
    assert dict(found.organisations[0].patch) == {"aliases": (("DC",), ("DC", "Delta Board"))}


def test_a_short_name_on_the_list_is_the_organisation_that_the_list_says() -> None:
    head = ("Organisation", "Short", "Person")
    roster = listed(
        ("CRI", "", "Di Roe"), ("Canal and Rivers Institute", "CRI", "Ed Fox"), head=head
    )
    assert [each.name for each in roster.organisations] == ["Canal and Rivers Institute"]
    assert {each.organisation for each in roster.people} == {"Canal and Rivers Institute"}


def test_a_cell_that_was_merged_holds_for_the_rows_below_and_that_is_said() -> None:
    roster = listed(("Ana Lima", "Delta Commission", "", ""), ("Bo Smith", "", "", ""))
    assert [each.organisation for each in roster.people] == ["Delta Commission"] * 2
    assert [each.row for each in roster.remarks] == [3]


def test_what_is_not_understood_is_said_with_its_row() -> None:
    head = ("Name", "Organisation", "Email", "RSVP")
    roster = listed(("Ana Lima", "Delta", "ana(at)delta", "whenever"), head=head)
    assert (roster.people[0].email, roster.people[0].reply) == ("", "")
    assert [(each.row, str(each.message).partition(":")[0]) for each in roster.remarks] == [
        (2, "“ana(at)delta” is no e-mail address"),
        (2, "“whenever” is not understood as reply"),
    ]


NAMES = st.sampled_from(["Ana Lima", "Bo Smith", "Cy Poe", "Di Roe", "Ed Fox", ""])
HOMES = st.sampled_from(["Delta Commission", "DC", "Lake", "Harbour Works", "harbour works", ""])
MAILS = st.sampled_from(["", "ana@delta.example", "x@y.example", "no address"])
ROWS = st.lists(st.tuples(NAMES, HOMES, st.sampled_from(["", "Director"]), MAILS), max_size=12)


@given(ROWS)
def test_every_name_of_a_list_is_told_once(rows: list[tuple[str, ...]]) -> None:
    roster = listed(*rows)
    found = compare(PROGRAMME, roster)
    assert [each.listed for each in found.people if each.listed] == list(roster.people)
    assert [each.listed for each in found.organisations if each.listed] == list(
        roster.organisations
    )
    ids = [each.id for each in found.people if each.id and each.change is not Change.GONE]
    gone = {each.id for each in found.people if each.change is Change.GONE}
    assert not gone & {*ids}
