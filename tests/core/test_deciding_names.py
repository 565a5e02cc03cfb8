"""Decisions about names: by form and shape; a mention holds for its sentences."""

from facilitator.core.names.check import Hit
from facilitator.core.names.deciding import (
    Decision,
    Decisions,
    Ruling,
    asked,
    decided,
    settled,
)
from facilitator.core.names.sentence import sentence_at
from facilitator.core.names.shape import Shape


def hit(name: str = "Wikipedia", sentence: str = "It is like Wikipedia.", **more: object) -> Hit:
    return Hit("note 1", name, name.lower(), sentence=sentence, **more)


def after(*rulings: tuple[Hit, Ruling]) -> Decisions:
    made = Decisions(b"programme")
    for one, ruling in rulings:
        made = Decisions(made.key, (*made.given, *decided([one], ruling, made)))
    return made


def test_a_mention_holds_where_it_stands() -> None:
    made = after((hit(), Ruling.MENTIONED))
    assert settled(made.of(hit(sentence="it is like  **Wikipedia**")))  # other marks, one sentence
    assert made.of(hit(sentence="It is not like Wikipedia.")) is None
    assert made.of(hit(shape=Shape.TIE)) is None
    assert made.of(hit("Wikidata")) is None


def test_a_word_is_a_word_wherever_it_stands_as_one() -> None:
    word = hit("May", "we may go", shape=Shape.WORD)
    made = after((word, Ruling.WORD))
    assert settled(made.of(hit("may", "others may stay", shape=Shape.WORD)))
    assert made.of(hit("May", "May said no", shape=Shape.TIE)) is None


def test_the_last_decision_counts() -> None:
    word = hit("oar", "an oar", shape=Shape.WORD)
    made = after((word, Ruling.WORD), (word, Ruling.NAME))
    assert not settled(made.of(word))
    assert made.judged(word).shape is Shape.MENTION


def test_no_decision_keeps_a_sentence() -> None:
    (made,) = decided([hit()], Ruling.MENTIONED, Decisions(b"key"))
    assert "like" not in str(made)
    other = Decisions(b"another").hash_of(hit().sentence)
    assert made.sentence != other  # the same sentence in another programme


def test_who_is_to_be_protected() -> None:
    unknown = hit("Jane Doe", "so Jane Doe", shape=Shape.UNKNOWN)
    assert after((unknown, Ruling.NAME)).protected() == ("janedoe",)
    assert after((unknown, Ruling.NAME), (unknown, Ruling.WORD)).protected() == ()


def test_ties_are_asked_first_and_each_form_once() -> None:
    hits = [hit(), hit("OCP", "OCP says so", shape=Shape.TIE), hit("wikipedia", "and Wikipedia")]
    assert [(each.name, len(each.hits)) for each in asked(hits)] == [("OCP", 1), ("Wikipedia", 2)]


def test_a_protected_name_is_shown_as_it_was_written() -> None:
    tied = Hit("note 1", "janedoe", "Jane Doe", shape=Shape.TIE, sentence="Jane Doe said so")
    assert [each.name for each in asked([tied, tied])] == ["Jane Doe"]


def test_what_nobody_knows_is_no_decision() -> None:
    assert Decisions(b"", (Decision("x", Shape.TIE, Ruling.WORD),)).of(hit()) is None


def test_a_sentence_ends_at_a_stop_or_a_line() -> None:
    text = "First. We like Wikipedia! And more\nlast line of it"
    at = text.index("Wikipedia")
    assert sentence_at(text, at, at + 9) == "We like Wikipedia!"
    assert sentence_at(text, text.index("last"), text.index("last") + 4) == "last line of it"
    assert sentence_at("v1.2 of OCP", 8, 11) == "v1.2 of OCP"
