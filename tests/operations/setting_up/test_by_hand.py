"""Organisations, people and questions set up by hand: what is said, moved, taken out, refused."""

from collections.abc import Callable

import pytest

from facilitator.core.errors import Refused
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.setting_up.organisations import (
    add_organisation,
    change_organisation,
    move_organisation,
    remove_organisation,
)
from facilitator.operations.setting_up.people import (
    change_person,
    put_on_roster,
    take_off_roster,
)
from facilitator.operations.setting_up.programme import change_programme
from facilitator.operations.setting_up.questions import (
    add_question,
    change_question,
    move_question,
    remove_question,
)
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record


def handles(store: Store) -> list[str]:
    return [each.handle for each in store.standing.programme.organisations]


def codes(store: Store) -> list[str]:
    return [each.code for each in store.standing.programme.questions]


def organisation(store: Store, handle: str) -> str:
    return next(o.id for o in store.standing.programme.organisations if o.handle == handle)


def test_an_organisation_has_all_that_is_said_of_it_and_loses_it_with_undo(store: Store) -> None:
    add_organisation(
        store,
        "Canal and Rivers  Institute",
        at=2,
        short="CRI",
        sector="Research",
        kind="guest",
        colour="#0072B2",
        aliases=["Rivers Institute"],
        giveaways=["Lock 14"],
    )
    made = store.standing.programme.organisations[-1]
    assert (made.handle, made.name, made.short) == ("cri", "Canal and Rivers Institute", "CRI")
    assert (made.sector, made.kind, made.colour) == ("Research", "guest", "#0072B2")
    assert (made.aliases, made.giveaways) == (("Rivers Institute",), ("Lock 14",))
    change_organisation(
        store, made.id, name="Rivers", aliases=["CRI old", "Rivers Institute"], at=3
    )
    changed = store.standing.programme.organisations[-1]
    assert (changed.name, {*changed.aliases}) == ("Rivers", {"CRI old", "Rivers Institute"})
    undo(store, at=4)
    assert store.standing.programme.organisations[-1] == made
    undo(store, at=5)
    assert "cri" not in handles(store)


def test_the_order_is_that_of_the_keys(store: Store) -> None:
    first = handles(store)
    move_organisation(store, organisation(store, first[3]), 1, at=2)
    assert handles(store) == [first[3], *first[:3], *first[4:]]
    move_organisation(store, organisation(store, first[3]), len(first), at=3)
    assert handles(store)[-1] == first[3]


REFUSALS: dict[str, tuple[Callable[[Store], Changes], str]] = {
    "name of another": (
        lambda store: add_organisation(store, "global biodiversity information facility", at=2),
        "is in the programme already",
    ),
    "no name": (lambda store: add_organisation(store, " ", at=2), "needs a name: write it"),
    "handle of another": (
        lambda store: change_organisation(store, organisation(store, "ocp"), handle="GBIF", at=2),
        "@gbif is .* already: choose another handle",
    ),
    "no handle": (
        lambda store: change_organisation(store, organisation(store, "ocp"), handle="a b", at=2),
        "“a b” is no handle",
    ),
    "no kind": (
        lambda store: change_organisation(store, organisation(store, "ocp"), kind="boss", at=2),
        "“boss” is no kind of organisation: write member, convenor, guest",
    ),
    "no colour": (
        lambda store: change_organisation(store, organisation(store, "ocp"), colour="red", at=2),
        "“red” is no colour: write one such as #0072B2",
    ),
    "no place": (
        lambda store: move_organisation(store, organisation(store, "ocp"), 99, at=2),
        "the organisations have places 1 to ",
    ),
    "no address": (
        lambda store: put_on_roster(store, "Di Roe", email="di at delta", at=2),
        "“di at delta” is no e-mail address",
    ),
    "no mode": (
        lambda store: put_on_roster(store, "Di Roe", mode="on the moon", at=2),
        "“on the moon” is no way of being here: write room or remote",
    ),
    "code of another": (
        lambda store: add_question(store, "Rivers", code="q2", at=2),
        "#q2 is Q2 Governance already: choose another",
    ),
    "no title": (lambda store: add_question(store, "", at=2), "a question needs a title"),
    "no programme title": (lambda store: change_programme(store, title=" ", at=2), "needs a title"),
}


@pytest.mark.parametrize(("act", "message"), REFUSALS.values(), ids=REFUSALS)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    store: Store, act: Callable[[Store], Changes], message: str
) -> None:
    before = store.db.execute("SELECT count(*) FROM journal").fetchone()
    programme = store.standing.programme
    with pytest.raises(Refused, match=message):
        act(store)
    assert store.db.execute("SELECT count(*) FROM journal").fetchone() == before
    assert store.standing.programme == programme


def test_renaming_keeps_notes_and_turns(store: Store) -> None:
    (planned,) = plan_roundtable(store, None, at=2, title="R", zone="UTC").subject
    add_note(store, planned, "gbif: Standards need owners", at=3)
    gbif = organisation(store, "gbif")
    change_organisation(store, gbif, name="Biodiversity Facility", handle="bf", at=4)
    (note,) = load_record(store.db, planned).notes
    assert note.said_by == (gbif,)
    remove_organisation(store, gbif, at=5)
    assert load_record(store.db, planned).notes == (note,)


def test_somebody_is_put_on_the_roster_changed_and_taken_off(store: Store) -> None:
    gbif, ocp = organisation(store, "gbif"), organisation(store, "ocp")
    (row_id,) = put_on_roster(
        store, "Di  Roe", at=2, organisation=gbif, further=[ocp, gbif], nicknames=["Didi", "Didi"]
    ).subject
    made = store.standing.programme.people[-1]
    assert (made.name, made.organisation, made.further, made.nicknames) == (
        *("Di Roe", gbif, (ocp,)),
        ("Didi",),
    )
    change_person(store, row_id, name="Di Rowe", further=[], mode="remote", at=3)
    changed = store.standing.programme.people[-1]
    assert (changed.name, changed.further, changed.mode) == ("Di Rowe", (), "remote")
    take_off_roster(store, row_id, at=4)
    assert row_id not in {each.id for each in store.standing.programme.people}


def test_a_question_gets_the_next_code_and_what_is_said_of_it(store: Store) -> None:
    before = codes(store)
    (row_id,) = add_question(store, "Rivers", text="Whose is the data?", at=2).subject
    made = store.standing.programme.questions[-1]
    assert (made.code, made.title, made.theme) == (f"Q{len(before) + 1}", "Rivers", True)
    change_question(store, row_id, code="W1", slug="River data", theme=False, at=3)
    changed = store.standing.programme.questions[-1]
    assert (changed.code, changed.slug, changed.theme) == ("W1", "river-data", False)
    move_question(store, row_id, 1, at=4)
    assert codes(store) == ["W1", *before]
    remove_question(store, row_id, at=5)
    assert codes(store) == before


def test_a_question_with_something_on_it_is_left_out(store: Store) -> None:
    second = store.standing.programme.questions[1]
    remove_question(store, second.id, at=2)
    assert store.standing.programme.questions[1].former
    with pytest.raises(Refused, match="Q2 is out of the programme already"):
        remove_question(store, second.id, at=3)
    with pytest.raises(Refused, match=r"#q2 is Q2 Governance, which was left out: take it in"):
        add_question(store, "Rivers", code="q2", at=3)
