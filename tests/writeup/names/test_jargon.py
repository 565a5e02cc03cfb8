"""How much is asked about: of notes in the field's own words, and of people with everyday names."""

from collections import Counter
from dataclasses import replace

import pytest

from facilitator.core.model import Item, Programme, Promise, Record
from facilitator.core.names.check import Others
from facilitator.core.names.deciding import Asked, Decisions, Ruling, asked, decided
from facilitator.core.names.forgotten import hashed_forms
from facilitator.core.names.shape import Shape
from facilitator.core.outlines import Section
from facilitator.core.state import state_at
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.everyday import everyday_words
from tests.writeup.names.rosters import PLAIN, sample
from tests.writeup.names.test_found import EVERYDAY, FILES
from tests.writeup.names.test_planted import PROMISES, record

MOST = 15
ENGLISH, GERMAN = (
    (FILES / "names" / f"jargon-{code}.txt").read_text("utf-8").splitlines()
    for code in ("en", "de")
)


def composed(
    texts: list[str],
    promise: Promise,
    programme: Programme,
    *,
    others: Others = Others(),  # noqa: B008 - a frozen value
    **more: str | bool,
) -> Document:
    made = record(promise, texts)
    state = state_at(programme, made, made.roundtable.ended_at or 0)
    return compose(programme, made, state, Request("public", **more), others=others)


def in_(language: str) -> Programme:
    return replace(sample(), language=language)


def told(found: tuple[Asked, ...]) -> list[str]:
    return [f"{each.name} ({each.shape})" for each in found]


@pytest.mark.parametrize("promise", PROMISES)
@pytest.mark.parametrize(
    ("texts", "language"), [(ENGLISH, "en"), (GERMAN, "de"), (GERMAN, "en"), (ENGLISH, "de")]
)
def test_the_words_of_the_field_are_few_decisions(
    texts: list[str], language: str, promise: Promise
) -> None:
    assert len(texts) >= 130
    document = composed(texts, promise, in_(language))
    found = asked(document.hits)
    assert len(found) <= MOST, told(found)
    assert document.asks_in_part == (texts is GERMAN)


@pytest.mark.slow
@pytest.mark.parametrize("promise", PROMISES)
def test_twelve_people_of_everyday_names_are_one_decision_a_form(promise: Promise) -> None:
    document = composed(EVERYDAY, promise, sample(*PLAIN))
    found = Counter(each.form for each in asked(document.hits))
    assert set(found.values()) == {1}
    assert len(found) <= 2 * len(PLAIN)


@pytest.mark.slow
@pytest.mark.parametrize("promise", PROMISES)
def test_forgetting_four_people_asks_no_more_than_before(promise: Promise) -> None:
    whole = sample(*PLAIN)
    before = asked(composed(EVERYDAY, promise, whole).hits)
    gone = [each for each in whole.people if each.id.startswith("x-")][:4]
    roles = {each.id: replace(each, name=f"Head of {each.id}") for each in gone}
    left = replace(whole, people=tuple(roles.get(each.id, each) for each in whole.people))
    hashed = tuple(hashed_forms([each], everyday_words(), "key") for each in gone)
    others = Others(labelled=frozenset(roles), hashed=hashed)
    after = asked(composed(EVERYDAY, promise, left, others=others).hits)
    assert len(after) <= len(before), told(after)


@pytest.mark.parametrize("promise", PROMISES)
def test_who_is_on_no_list_is_asked_about_and_one_answer_serves_for_all(promise: Promise) -> None:
    texts = [
        "We heard it from Wanjiru there",
        "and from Jan Kowalczyk",
        "It was thanks to Ms Okafor",
    ]
    document = composed(texts, promise, sample())
    assert {each.shape for each in document.hits} == {Shape.UNKNOWN}
    assert [each.name for each in document.hits] == ["Wanjiru", "Jan Kowalczyk", "Okafor"]
    made = record(promise, texts)
    state = state_at(sample(), made, made.roundtable.ended_at or 0)
    said = Decisions(b"", decided(document.hits, Ruling.WORD, Decisions()))
    assert not compose(sample(), made, state, Request("public"), decisions=said).hits


def test_where_people_are_named_nobody_is_asked_about() -> None:
    assert not composed(["We heard it from Wanjiru there"], Promise.NAMED, sample()).hits


def test_a_word_that_the_user_knows_is_not_asked_about() -> None:
    texts = ["We heard it from Wanjiru there, and from Kowalczyk"]
    known = composed(texts, Promise.CHATHAM, sample(), known_words="WANJIRU, other")
    assert [each.name for each in known.hits] == ["Kowalczyk"]


def test_key_messages_are_asked_about_like_notes() -> None:
    made = replace(record(Promise.CHATHAM, ["A point"]), key_messages="It was thanks to Wanjiru.\n")
    state = state_at(sample(), made, made.roundtable.ended_at or 0)
    document = compose(sample(), made, state, Request("public"))
    assert [(each.name, each.shape) for each in document.hits] == [("Wanjiru", Shape.UNKNOWN)]


def test_titles_sources_and_places_are_asked_about_like_notes() -> None:
    made = record(Promise.CHATHAM, ["A point"])
    plain = record(Promise.ORGANISATION, ["A point"])
    head = plain.roundtable
    item = Item("i1", "What Wanjiru found", 60_000, materials="The slides by Ms Kowalczyk")
    shown = replace(
        plain,
        roundtable=replace(head, title="As we heard from Mr Okafor"),
        items=(item,),
        notes=(replace(plain.notes[0], source="a letter by Mrs Nakamura"),),
    )
    names = {"Wanjiru", "Kowalczyk", "Okafor", "Nakamura"}
    found = {each.name for each in composed_of(shown).hits}
    assert names <= found
    assert not composed_of(made).hits


def composed_of(made: Record) -> Document:
    state = state_at(sample(), made, made.roundtable.ended_at or 0)
    return compose(sample(), made, state, Request("participants", also=tuple(Section)))


@pytest.mark.parametrize("promise", [Promise.SECTOR, Promise.UNATTRIBUTED])
def test_what_gives_somebody_away_is_asked_of_its_note_and_left_out_with_it(
    promise: Promise,
) -> None:
    texts = ["Wikidata takes nothing else", "A point"]
    (hit,) = composed(texts, promise, sample()).hits
    assert (hit.name, hit.note) == ("Wikidata", "n000")
    left = composed(texts, promise, sample(), leave_out=True)
    assert (left.hits, left.undecided) == ((), ("n000",))


@pytest.mark.parametrize("noun", ["Das Amt", "Die Schule", "Unser Büro", "Der Markt", "Die KI"])
def test_an_everyday_noun_of_german_is_nobody_where_it_has_a_say(noun: str) -> None:
    texts = [f"{noun} will die Liste nicht mehr haben", f"{noun} fragt nach dem Termin"]
    assert not composed(texts, Promise.CHATHAM, in_("de")).hits
    (hit,) = composed(["Frau Okafor fragt danach"], Promise.CHATHAM, in_("de")).hits
    assert hit.name == "Okafor"
