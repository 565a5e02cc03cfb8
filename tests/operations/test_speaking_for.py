"""Saying for which of two organisations somebody speaks."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.floor import Who
from facilitator.core.model import Person
from facilitator.operations.floor import chair_floor, give_floor
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.operations.speaking_for import speak_for
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record


@pytest.fixture
def roundtable(store: Store) -> str:
    question = load_programme(store.db).questions[0].id
    made = plan_roundtable(store, question, at=2, title="R", zone="UTC").subject[0]
    start(store, made, at=3)
    return made


def two_hats(store: Store) -> tuple[Person, str, str]:
    """Return a person with their second organisation, and a third that is not theirs."""
    programme = load_programme(store.db)
    person = programme.people[0]
    second, third = [e.id for e in programme.members if e.id != person.organisation][:2]
    with store.act("add_person", at=4) as act:
        act.link("affiliation", person.id, second, position=0)
    return load_programme(store.db).people[0], second, third


def test_the_turn_goes_to_the_other_organisation_in_one_step(store: Store, roundtable: str) -> None:
    person, second, _ = two_hats(store)
    give_floor(store, roundtable, Who(person.id, person.organisation), at=5)
    changes = speak_for(store, roundtable, second, at=6)
    (turn,) = load_record(store.db, roundtable).turns
    assert (changes.verb, changes.subject) == ("speak_for", (turn.id,))
    assert (turn.person, turn.organisation, turn.begin) == (person.id, second, 5)
    store.undo(at=7)
    assert load_record(store.db, roundtable).turns[0].organisation == person.organisation


def test_what_makes_no_sense_is_refused(store: Store, roundtable: str) -> None:
    person, second, third = two_hats(store)
    with pytest.raises(Refused, match="no person has the floor"):
        speak_for(store, roundtable, second, at=5)
    chair_floor(store, roundtable, at=5)
    with pytest.raises(Refused, match="no person has the floor"):
        speak_for(store, roundtable, second, at=6)
    give_floor(store, roundtable, Who(person.id, second), at=7)
    before = load_record(store.db, roundtable)
    with pytest.raises(Refused, match="already"):
        speak_for(store, roundtable, second, at=8)
    with pytest.raises(Refused, match=r"does not speak for .*: /who says whose the turn is"):
        speak_for(store, roundtable, third, at=8)
    assert load_record(store.db, roundtable) == before
