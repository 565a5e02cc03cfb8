"""Consent as it is kept: asked, answered, taken back, erased and forgotten with what it is of."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.consent import Answer, Consent, Scope, Void
from facilitator.core.errors import Refused
from facilitator.operations.consents import (
    NOT_SAID,
    About,
    Said,
    about_notes,
    agree,
    ask_consent,
    ask_first,
    change_consent,
    note_no_answer,
    refuse,
    withdraw,
)
from facilitator.operations.history import act_in_words, undo
from facilitator.operations.note_taking.notes import add_note, edit_note
from facilitator.operations.privacy import erase_note, forget_person
from facilitator.operations.setting_up.merging import merge_people
from facilitator.operations.striking import strike_words, words_of
from facilitator.store.checks.check import check
from facilitator.store.file import open_store
from facilitator.store.queries.consents import asks_first, consents_of
from facilitator.store.queries.records import load_note
from facilitator.store.undo import entries
from tests.operations.every_act import ActHouse
from tests.operations.test_privacy import ME, NOON, bytes_of
from tests.sample_file import put_sample

BY_MAIL = Said("e-mail", "2026-11-16")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[ActHouse]:
    put_sample(tmp_path / "a.roundtable", ME, at=NOON)
    with closing(open_store(tmp_path / "a.roundtable", ME)) as store:
        yield ActHouse(store)


@pytest.fixture
def person(house: ActHouse) -> str:
    return house.who("gbif").person or ""


@pytest.fixture
def note(house: ActHouse, person: str) -> str:
    name = next(each.name for each in house.store.standing.programme.people if each.id == person)
    return house.do(add_note, f"{name}: We wrote ours late !quote").subject[0]


def given(house: ActHouse) -> tuple[Consent, ...]:
    return consents_of(house.store.db)


def about(house: ActHouse, note: str, *scopes: Scope) -> tuple[About, ...]:
    return about_notes(
        [load_note(house.store.db, note)], scopes or [Scope.NAME], house.store.standing.programme
    )


def answers(house: ActHouse) -> list[Answer]:
    return [each.answer for each in given(house)]


def test_all_whose_word_it_takes_are_asked_and_answer(house: ActHouse, note: str) -> None:
    both = about(house, note)
    assert len(both) == 2
    house_acts = house.store
    ask_consent(house_acts, both, at=house.now + 1)
    assert answers(house) == [Answer.ASKED] * 2
    agree(house_acts, both, at=house.now + 2, said=BY_MAIL)
    assert answers(house) == [Answer.AGREED] * 2
    one = given(house)[0]
    assert (one.how, one.day, one.said) == (
        "e-mail",
        "2026-11-16",
        load_note(house.store.db, note).text,
    )
    last = next(entries(house.store.db))
    words = act_in_words(house.store.db, last.verb, last.subject)
    assert words.startswith("note that ")
    assert words.endswith(", GBIF agreed")


def test_undo_takes_an_answer_back_and_asking_again_changes_none(
    house: ActHouse, note: str
) -> None:
    both = about(house, note)
    refuse(house.store, both, at=house.now + 1)
    for again in (ask_consent, note_no_answer):
        with pytest.raises(Refused, match="answered already"):
            again(house.store, both, at=house.now + 2)
    assert answers(house) == [Answer.REFUSED] * 2
    undo(house.store, at=house.now + 3)
    assert given(house) == ()
    assert check(house.store.db, full=True) == ()


def test_a_name_and_what_was_refused_need_how_and_when(house: ActHouse, note: str) -> None:
    wording, name = about(house, note, Scope.WORDING), about(house, note)
    for said in (NOT_SAID, Said("e-mail"), Said(day="2026-11-16"), Said(" ", "2026-11-16")):
        with pytest.raises(Refused, match="how and when"):
            agree(house.store, name, at=house.now + 1, said=said)
    agree(house.store, wording, at=house.now + 2, said=NOT_SAID)
    withdraw(house.store, wording, at=house.now + 3)
    with pytest.raises(Refused, match="how and when"):
        agree(house.store, wording, at=house.now + 4, said=NOT_SAID)
    agree(house.store, wording, at=house.now + 5, said=BY_MAIL)
    assert answers(house) == [Answer.AGREED] * 2


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (Said("form", "20 November"), "no day"),
        (Said("form", "2026-11-16", "soon"), "no day"),
        (Said("form", "2026-11-16", "2026-11-15"), "before"),
        (Said("form", "2026-11-16", words="Other words"), "wording alone"),
        (Said("form", "2026-11-18"), "still to come"),
    ],
)
def test_what_makes_no_sense_is_refused(house: ActHouse, note: str, said: Said, why: str) -> None:
    with pytest.raises(Refused, match=why):
        agree(house.store, about(house, note), at=house.now + 1, said=said)
    assert given(house) == ()


def test_only_who_said_it_can_agree(house: ActHouse, note: str) -> None:
    other = house.who("ocp")
    for one in (About(Scope.NAME, note, other.person), About(Scope.NAME, note)):
        with pytest.raises(Refused):
            agree(house.store, (one,), at=house.now + 1, said=BY_MAIL)
    with pytest.raises(Refused, match="each note"):
        refuse(house.store, (About(Scope.NAME, None, other.person),), at=house.now + 1)
    with pytest.raises(Refused, match="nobody"):
        refuse(house.store, (), at=house.now + 1)
    refuse(house.store, (About(Scope.PHOTO, None, other.person),), at=house.now + 1)
    assert answers(house) == [Answer.REFUSED]


def test_consent_goes_with_its_note_its_person_and_its_words(
    house: ActHouse, note: str, person: str
) -> None:
    store, words = house.store, "a zebrafish"
    said = Said("said by the zebrafish man", "2026-11-16", words=f"It was {words} then")
    agree(store, about(house, note, Scope.WORDING), at=house.now + 1, said=said)
    edit_note(store, note, f"It was {words}", at=house.now + 2)
    strike_words(store, words_of(store.db, note, words), asked_by="Ana", at=house.now + 3)
    assert {each.words for each in given(house)} == {"It was […] then"}
    name = next(each.name for each in store.standing.programme.people if each.id == person)
    refuse(store, about(house, note), at=house.now + 4, said=Said("wrote from wombat@a.example"))
    photo = About(Scope.PHOTO, None, person)
    refuse(store, (photo,), at=house.now + 4, said=Said(f"{name} told the wombat"))
    forget_person(store, person, at=house.now + 5)
    assert name.encode() not in bytes_of(store.path)
    assert {each.how for each in given(house) if each.person} == {""}
    assert all(each.answer.takes_away for each in given(house) if each.scope is not Scope.WORDING)
    erase_note(store, note, at=house.now + 6)
    assert [each.scope for each in given(house)] == [Scope.PHOTO]
    assert not any(each in bytes_of(store.path) for each in (b"It was", b"wombat"))
    assert check(store.db, full=True) == ()


def test_of_two_who_are_one_the_refusal_counts(house: ActHouse, note: str, person: str) -> None:
    store, other = house.store, house.who("ocp").person or ""
    agree(store, about(house, note), at=house.now + 1, said=BY_MAIL)
    with store.act("recover", at=house.now + 2) as act:
        act.link("note_person", note, other, position=1)
    refuse(store, (About(Scope.NAME, note, other),), at=house.now + 3)
    merge_people(store, other, person, at=house.now + 4)
    found = [each.answer for each in given(house) if each.person == person]
    assert sorted(found) == [Answer.AGREED, Answer.REFUSED]


def test_a_programme_can_ask_first(house: ActHouse) -> None:
    assert not asks_first(house.store.db)
    ask_first(house.store, on=True, at=house.now + 1)
    assert asks_first(house.store.db)
    undo(house.store, at=house.now + 2)
    assert not asks_first(house.store.db)


def test_what_another_program_wrote_takes_away_rather_than_loosens(
    house: ActHouse, note: str
) -> None:
    agree(house.store, about(house, note), at=house.now + 1, said=BY_MAIL)
    house.store.db.execute("UPDATE consent SET state = 'perhaps', until = 'soon'")
    assert answers(house) == [Answer.REFUSED] * 2
    house.store.db.execute("UPDATE consent SET state = 'agreed', day = 'soon'")
    assert not any(each.holds("2026-11-21", each.said) for each in given(house))
    house.store.db.execute("UPDATE consent SET scope = 'voice'")
    assert given(house) == ()


def test_how_and_when_are_put_right_and_the_answer_stays(house: ActHouse, note: str) -> None:
    wanted = about(house, note, Scope.NAME)
    agree(house.store, wanted, at=house.now + 1, said=BY_MAIL)
    edit_note(house.store, note, "Said otherwise !quote", at=house.now + 2)
    change_consent(house.store, wanted[:1], at=house.now + 3, how=" form ", until="2027-01-31")
    one = given(house)[0]
    assert (one.answer, one.how, one.day, one.until) == (
        *(Answer.AGREED, "form", "2026-11-16", "2027-01-31"),
    )
    assert one.void("2026-12-01", "Said otherwise !quote") is Void.EDITED  # they did not see it
    assert one.void("2027-02-01") is Void.ENDED
    change_consent(house.store, wanted[:1], at=house.now + 4, until="")
    assert given(house)[0].until is None
    undo(house.store, at=house.now + 5)
    assert given(house)[0].until == "2027-01-31"


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"how": ""}, "how and when"),
        ({"day": "soon"}, "is no day"),
        ({"day": "2036-01-01"}, "still to come"),
        ({"until": "2026-01-01"}, "before"),
    ],
)
def test_what_makes_no_sense_of_an_answer_is_refused(
    house: ActHouse, note: str, fields: dict[str, str], why: str
) -> None:
    wanted = about(house, note, Scope.NAME)
    agree(house.store, wanted, at=house.now + 1, said=BY_MAIL)
    before = given(house)
    with pytest.raises(Refused, match=why):
        change_consent(house.store, wanted, at=house.now + 2, **fields)
    assert given(house) == before


def test_nothing_is_put_right_where_nobody_was_asked(house: ActHouse, note: str) -> None:
    with pytest.raises(Refused, match="not asked"):
        change_consent(house.store, about(house, note), at=house.now + 1, how="form")
