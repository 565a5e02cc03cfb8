"""Sentences as data: English by `str()`, with their values put in once."""

import pytest

from facilitator.core.errors import (
    BadInput,
    FacilitatorError,
    Refused,
    not_saved,
    told_by,
    why_not_saved,
)
from facilitator.core.sentences import Sentence, either, has_words, side_by_side, together


def test_values_stand_where_they_are_named() -> None:
    said = Sentence("“{title}” takes {minutes} min: {title}", title="Welcome", minutes=5)
    assert str(said) == "“Welcome” takes 5 min: Welcome"


def test_what_a_value_holds_is_put_in_as_it_is() -> None:
    said = Sentence("“{text}” is nobody: {remedy}", text="{remedy} {0} {", remedy="write a name")
    assert str(said) == "“{remedy} {0} {” is nobody: write a name"


def test_a_field_without_a_value_is_a_fault() -> None:
    with pytest.raises(KeyError):
        str(Sentence("there is no item {number}"))


@pytest.mark.parametrize(
    ("n", "words"), [(0, "0 acts are lost"), (1, "1 act is lost"), (2, "2 acts are lost")]
)
def test_what_is_counted_has_a_form_for_one(n: int, words: str) -> None:
    assert str(Sentence("{n} acts are lost", one="{n} act is lost", n=n)) == words


def test_a_sentence_may_be_a_value() -> None:
    inner = Sentence("{file} was moved", file="a.roundtable")
    assert str(not_saved(inner)) == "not saved: a.roundtable was moved"
    assert why_not_saved(not_saved(inner)) == inner
    assert why_not_saved(inner) == inner


def test_lists() -> None:
    assert str(either(["GBIF"])) == "GBIF"
    assert str(either(["GBIF", "OCP", "OSMF"])) == "GBIF or OCP or OSMF"
    assert str(together(["“a”", Sentence("the rest")])) == "“a” and the rest"
    assert str(side_by_side(["a", Sentence("b")], "; ")) == "a; b"


def test_sentences_are_values() -> None:
    said = Sentence("{n} acts", one="{n} act", n=2)
    assert said == Sentence("{n} acts", one="{n} act", n=2)
    assert said != Sentence("{n} acts", one="{n} act", n=3)
    assert len({said, Sentence("{n} acts", one="{n} act", n=2)}) == 1


def test_words_of_a_template() -> None:
    assert has_words("{file} is empty")
    assert not has_words("{file}: {reason}")


def test_an_error_is_english_and_keeps_its_sentence() -> None:
    error = Refused("there is no item {number}", number=7)
    assert str(error) == "there is no item 7"
    assert error.args == ("there is no item 7",)
    assert error.sentence == Sentence("there is no item {number}", number=7)
    assert BadInput(error.sentence).sentence is error.sentence
    assert isinstance(error, FacilitatorError)


def test_what_another_error_says_is_in_its_own_words() -> None:
    assert str(told_by(OSError(28, "No space left on device"))).endswith("No space left on device")
    assert told_by(Refused("no item waits")) == Sentence("no item waits")
