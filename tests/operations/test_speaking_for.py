"""Saying for which of two organisations somebody speaks."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.floor import Who
from facilitator.core.model import Person
from facilitator.core.speaking_for import anybody_for
from facilitator.operations.floor import chair_floor, give_floor, yield_floor
from facilitator.operations.note_taking.notes import edit_note
from facilitator.operations.note_taking.tidying import (
    move_to_question,
    move_to_speaker,
    set_due,
    set_owner,
)
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.operations.speaking_for import speak_for
from facilitator.operations.typed_line import enter_line
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_note, load_record


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


def said(store: Store, roundtable: str, line: str, *, at: int) -> tuple[tuple[str, ...], ...]:
    """Enter a line and return whose words it is: organisations, then people."""
    note = enter_line(store, roundtable, line, at=at).changes.subject[0]
    kept = load_note(store.db, note)
    return kept.said_by, kept.people


def handle(store: Store, organisation: str | None) -> str:
    return next(o.handle for o in load_programme(store.db).organisations if o.id == organisation)


@pytest.mark.parametrize("line", ["@[{name}] we tried it", "{name}: we tried it"])
def test_by_name_it_is_for_whom_they_last_spoke(store: Store, roundtable: str, line: str) -> None:
    person, second, _ = two_hats(store)
    text = line.format(name=person.name)
    first = person.organisation or ""
    assert said(store, roundtable, text, at=5) == ((first,), (person.id,))
    give_floor(store, roundtable, Who(person.id, second), at=6)
    chair_floor(store, roundtable, at=8)
    assert said(store, roundtable, text, at=9) == ((second,), (person.id,))
    assert said(store, roundtable, text, at=5) == ((first,), (person.id,))  # as it was then
    enter_line(store, roundtable, f"/floor {person.name}", at=10)
    assert load_record(store.db, roundtable).turns[-1].organisation == second


def test_an_organisation_of_theirs_on_the_line_is_meant(store: Store, roundtable: str) -> None:
    person, second, third = two_hats(store)
    both = (person.organisation or "", second)
    one, other, stranger = (handle(store, each) for each in (*both, third))
    name = f"@[{person.name}]"
    for tags, meant in (
        (f"@{other} {name}", (second,)),
        (f"{name} @{other}", (second,)),
        (f"@{one} @{other} {name}", both),
        (f"@{stranger} {name}", (third, both[0])),
    ):
        assert said(store, roundtable, f"{tags} we tried it", at=5) == (meant, (person.id,)), tags


def test_a_line_of_tags_only_holds_for_whom_they_last_spoke(store: Store, roundtable: str) -> None:
    person, second, _ = two_hats(store)
    give_floor(store, roundtable, Who(person.id, second), at=5)
    yield_floor(store, roundtable, at=6)
    sticky = enter_line(store, roundtable, f"@[{person.name}]", at=7).sticky
    assert (sticky.organisations, sticky.people) == ((second,), (person.id,))


def test_the_floor_for_another_of_theirs_is_another_turn(store: Store, roundtable: str) -> None:
    person, second, _ = two_hats(store)
    give_floor(store, roundtable, Who(person.id, person.organisation), at=5)
    give_floor(store, roundtable, Who(person.id, second), at=8)
    with pytest.raises(Refused, match="has the floor already"):
        enter_line(store, roundtable, f"/floor {person.name}", at=9)
    spans = [(t.organisation, t.begin, t.end) for t in load_record(store.db, roundtable).turns]
    assert spans == [(person.organisation, 5, 8), (second, 8, None)]


def test_who_spoke_last_for_an_organisation_is_asked_first(store: Store, roundtable: str) -> None:
    person, second, _ = two_hats(store)
    programme = load_programme(store.db)
    own = next(each.id for each in programme.people if each.organisation == second)
    give_floor(store, roundtable, Who(person.id, person.organisation), at=5)
    record = load_record(store.db, roundtable)
    assert anybody_for(record, programme, second)[:1] == (own,)  # not who spoke for another
    assert person.id in anybody_for(record, programme, second)
    give_floor(store, roundtable, Who(person.id, second), at=6)
    assert anybody_for(load_record(store.db, roundtable), programme, second)[0] == person.id


def test_an_edit_keeps_a_speaker_put_right_by_hand(store: Store, roundtable: str) -> None:
    person, second, third = two_hats(store)
    note = enter_line(store, roundtable, f"@{handle(store, second)} helo", at=5).changes.subject[0]
    move_to_speaker(store, (note,), Who(None, third), at=6)
    edit_note(store, note, f"@{handle(store, second)} hello", at=7)
    assert load_note(store.db, note).said_by == (third,)
    edit_note(store, note, "hello", at=8)
    assert load_note(store.db, note).said_by == (third,)
    edit_note(store, note, f"@[{person.name}] hello", at=9)
    assert load_note(store.db, note).people == (person.id,)


def test_an_edit_later_reads_for_whom_they_spoke_then(store: Store, roundtable: str) -> None:
    person, second, _ = two_hats(store)
    note = enter_line(store, roundtable, f"{person.name}: helo", at=5).changes.subject[0]
    give_floor(store, roundtable, Who(person.id, second), at=6)
    edit_note(store, note, f"{person.name}: hello", at=7)
    edit_note(store, note, f"#q3 {person.name}: hello", at=8)
    assert load_note(store.db, note).said_by == (person.organisation,)


def test_an_edit_keeps_owner_day_and_question_put_right_by_hand(
    store: Store, roundtable: str
) -> None:
    _, second, third = two_hats(store)
    text = f"!action #q2 @{handle(store, second)} share it by 2026-12-01"
    note = enter_line(store, roundtable, text, at=5).changes.subject[0]
    questions = [each.id for each in load_programme(store.db).questions]
    set_owner(store, (note,), Who(None, third), at=6)
    set_due(store, (note,), "2026-12-08", at=7)
    move_to_question(store, (note,), questions[3], at=8)
    edit_note(store, note, text.replace("it", "them"), at=9)
    kept = load_note(store.db, note)
    assert (kept.owner_organisation, kept.due) == (third, "2026-12-08")
    assert kept.questions == (questions[3],)
    edit_note(store, note, text.replace("2026-12-01", "2026-12-15"), at=10)
    kept = load_note(store.db, note)
    assert (kept.owner_organisation, kept.due) == (third, "2026-12-15")
