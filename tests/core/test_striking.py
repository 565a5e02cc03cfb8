"""Words to strike are found whole, however they were typed; near ones are offered."""

import pytest

from facilitator.core.near_words import NearWords, near_words
from facilitator.core.striking import (
    STRUCK,
    Strike,
    fingerprint,
    read_marks,
    words_to_strike,
    written,
)

WORDS = "we will close the registry"


@pytest.mark.parametrize(
    ("words", "text", "left"),
    [
        (WORDS, "GBIF: We will  close the registry, next year", "GBIF: […], next year"),
        (WORDS, "we **will** close\nthe _registry_!", "[…]_!"),
        (WORDS, "We will closed the registry", None),
        (WORDS, "we will close the registry’s doors", "[…]’s doors"),
        (WORDS, "we will close " * 2 + "the registry", "we will close […]"),
        ("café", "CAFÉ, Cafe, cafe\u0301, cafés", "[…], […], […], cafés"),
        ("re\u00adgistry", "the registry", "the […]"),
        ("30,000 euro", "it costs 30 000 Euro", "it costs […]"),
        ("王小明", "我们听王小明说", "我们听[…]说"),
        ("이름", "이름은 비밀", "[…]은 비밀"),
        ("one two", "a one\x1etwo line", None),
        ("gbif said no", "@gbif said no to #funding", "[…] to #funding"),
        ("Ana Silva", "as @[Ana Silva] said, #[Ana Silva]", "as […] said, […]"),
        ("x", "bob@x.org, @x", "bob@[…].org, […]"),
        ("x", "", None),
    ],
)
def test_whole_words_are_struck(words: str, text: str, left: str | None) -> None:
    struck = Strike([words_to_strike(words)])
    assert struck.swap(text) == (text if left is None else left)
    assert struck.swap(struck.swap(text)) == struck.swap(text)


def test_a_fingerprint_knows_three_words_again_and_does_not_hold_them() -> None:
    mark = fingerprint(words_to_strike(WORDS), "salt")
    assert mark is not None
    stored = written([mark])
    assert not any(word in stored for word in WORDS.split())
    (read,) = read_marks(stored)
    assert Strike([read]).swap("So WE will close the registry.") == f"So {STRUCK}."
    assert Strike([read]).swap("So we will open the registry.") == "So we will open the registry."
    assert fingerprint(words_to_strike("close it"), "salt") is None


@pytest.mark.parametrize("stored", ["", "{", "{}", "[[1]]", '[[1, "a", "b"]]', '[["3", "a", "b"]]'])
def test_what_is_no_fingerprint_is_passed_over(stored: str) -> None:
    assert read_marks(stored) == ()


@pytest.mark.parametrize(
    ("words", "near"),
    [("zebrafish", "zebrafishes"), ("zebrafish", "zebra fish"), ("cat", None), ("horses", None)],
)
def test_a_word_is_offered_in_its_other_forms(words: str, near: str | None) -> None:
    found = list(
        near_words(words_to_strike(words), [("note", "n", f"the {near or 'cats and horse'} came")])
    )
    assert [each.words for each in found] == ([near] if near else [])


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("they will close the registry next year", "will close the registry"),
        ("GBIF: we will close their registry", "we will close their registry"),
        ("we will open the market", None),
        ("", None),
    ],
)
def test_what_says_nearly_the_same_is_offered(text: str, near: str | None) -> None:
    found = list(near_words(words_to_strike(WORDS), [("note", "n", text)]))
    assert found == ([NearWords("note", "n", near)] if near else [])
