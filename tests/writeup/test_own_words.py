"""What a write-up says in its own words is nobody's name; the same word typed by somebody is."""

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.core.errors import ExportRefused
from facilitator.core.model import Kind, Note, Organisation, Person, Promise
from facilitator.writeup.blocks import Document, located
from facilitator.writeup.compose import AUDIENCES, GROUPS, Request, compose
from facilitator.writeup.language import ENGLISH, Language, load_language
from facilitator.writeup.names import WORDLESS
from facilitator.writeup.publish import publish
from tests.writeup.stand_ins import DECIDED, OPEN, note, programme, record, state

DE, FR = load_language("de"), load_language("fr")
DUE = "2027-04-01"
WHOLE = Request("participants")  # with every section


def document(
    language: Language, name: str, *more: Note, promise: Promise = Promise.ORGANISATION
) -> Document:
    action = note(50, "Collect them", kind=Kind.ACTION, due=DUE)
    whole = replace(programme(), people=(*programme().people, Person("p-9", name, "o-aln")))
    made = record(promise, action, *more)
    return compose(whole, made, state(), WHOLE, language=language, decisions=DECIDED)


NAMESAKES = [
    (ENGLISH, "April Ryan", "April"),
    (ENGLISH, "November Jones", "November"),
    (ENGLISH, "Al Time", "Time"),
    (ENGLISH, "Ann Share", "Share"),
    (DE, "April Linh", "April"),
    (DE, "Zoe Zeit", "Zeit"),
    (DE, "Anna Titel", "Titel"),
    (FR, "Avril Roux", "Avril"),
    (FR, "Li Qui", "Qui"),
    (FR, "Jo Total", "Total"),
]


@pytest.mark.parametrize(("language", "name", "word"), NAMESAKES)
def test_words_of_ours_are_nobodys_name(
    language: Language, name: str, word: str, tmp_path: Path
) -> None:
    made = document(language, name)
    assert (made.hits, made.own_words) == ((), {word})
    for suffix in OPEN:
        publish(made, tmp_path / f"out{suffix}")
    with pytest.raises(ExportRefused, match=f"the file name holds “{word}”"):
        publish(made, tmp_path / f"for {word}.md")


@pytest.mark.parametrize(("language", "name", "word"), NAMESAKES)
def test_the_same_word_is_found_where_somebody_typed_it(
    language: Language, name: str, word: str, tmp_path: Path
) -> None:
    made = document(language, name, note(51, f"Ask {word} for the list"))
    assert word not in made.own_words
    assert {hit.name for hit in made.hits} == {word}
    assert any(hit.place.startswith("note 15") for hit in made.hits)
    for suffix in OPEN:
        with pytest.raises(ExportRefused, match=f"holds “{word}”"):
            publish(made, tmp_path / f"out{suffix}")


@pytest.mark.parametrize("language", [ENGLISH, DE, FR])
def test_a_whole_name_is_found_in_the_key_messages(language: Language) -> None:
    whole = replace(programme(), people=(*programme().people, Person("p-9", "Al Time", "o-aln")))
    said = replace(record(), key_messages="Al Time opened it.")
    made = compose(whole, said, state(), WHOLE, language=language, decisions=DECIDED)
    assert "Al Time" in {hit.name for hit in made.hits}


@pytest.mark.parametrize("promise", list(Promise))
def test_without_words_all_that_was_typed_is_left(promise: Promise) -> None:
    guest = Organisation("o-g", "guest", "Harrowmere", "Harrowmere", kind="guest")
    whole = replace(programme(), organisations=(*programme().organisations, guest))
    for request in (Request(a, g) for a in AUDIENCES for g in GROUPS):
        if promise in (Promise.UNATTRIBUTED, Promise.CHATHAM) and request.group != "question":
            continue
        made = record(promise, rehearsal=True)
        one, other = (
            compose(whole, made, state(), request, language=each, decisions=DECIDED)
            for each in (ENGLISH, WORDLESS)
        )
        texts, left = list(located(one)), list(located(other))
        assert len(texts) == len(left)
        for each in whole.organisations:
            for name in (each.name, each.short):
                counted = [sum(name in where.text for where in each) for each in (texts, left)]
                assert counted[0] == counted[1]
