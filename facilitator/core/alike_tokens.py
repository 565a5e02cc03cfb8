"""Tokens of a sentence for `alike`: contractions written out, numbers as digits."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from facilitator.core.alike_words import (
    CONTRACTED,
    ENDINGS,
    MEANING_IS,
    NUMBERS,
    SAID_OTHERWISE,
    SAYING_NOTHING,
    TENS,
)
from facilitator.core.text import fold, fold_loose, is_apostrophe, is_zero_width

_SIGNS = dict.fromkeys("-−–—‐‑﹣－", "-") | {"+": "+"}
_WITHIN_A_NUMBER = ".,:/'-"
_SYMBOLS = "%‰&§"  # that say something, though they are punctuation to Unicode
_SAYING_LITTLE = "|`^_"
_WEIGHING = ("few", "little")  # "a few" are some, "few" are hardly any


class Word(NamedTuple):
    """A word as folded, and the same without accents."""

    exact: str
    plain: str
    name: bool = False  # has a capital within a sentence
    spelt: bool = False  # a number in letters


def words_of(prose: str) -> tuple[Word, ...]:
    """Return the words of a sentence, numbers and symbols among them, without the articles."""
    found: list[Word] = []
    for each in _written_out(_tokens(_plain_marks(prose))):
        before = found[-1] if found else None
        if before and before.spelt and each.spelt and _are_one(before.plain, each.plain):
            total = before.plain[0] + each.plain
            found[-1] = Word(total, total)
        elif before and before.plain == "a" and each.plain in _WEIGHING:
            found[-1] = Word(f"a {each.plain}", f"a {each.plain}")
        elif before and (before.plain, each.plain) == ("per", "cent"):
            found[-1] = Word("%", "%")
        elif each.plain not in SAYING_NOTHING:
            found.append(each)
    return tuple(found)


def _are_one(tens: str, ones: str) -> bool:
    """Tell whether "twenty" and what follows are one number."""
    return tens in TENS and len(ones) == 1 and ones != "0"


def _plain_marks(prose: str) -> str:
    text = prose if prose.isascii() else unicodedata.normalize("NFKC", prose)
    return "".join(map(_plain_mark, text))


@lru_cache(maxsize=4_000)  # characters: 3,000 notes have half a million, of hardly a hundred kinds
def _plain_mark(character: str) -> str:
    if is_zero_width(character):
        return ""
    if is_apostrophe(character):
        return "'"
    return "/" if character == "⁄" else _SIGNS.get(character, character)


def _tokens(text: str) -> Iterator[str]:
    """Yield words with their apostrophes, numbers with sign and points, and symbols."""
    at = 0
    while at < len(text):
        end = _end_of_number(text, at) or _end_of_word(text, at)
        if end > at:
            yield text[at:end]
            at = end
            continue
        if _is_symbol(text[at]):
            yield text[at]
        at += 1


def _end_of_number(text: str, at: int) -> int:
    """Return where a number ends that begins here, 0 where none does."""
    begin = at
    if text[at] in "+-":
        joined = at > 0 and (text[at - 1].isalnum() or text[at - 1] in "+-)")
        if joined or at + 1 == len(text):
            return 0
        begin = at + 1
    if not text[begin].isdigit():
        return 0
    end = begin
    while end < len(text) and (
        text[end].isdigit()
        or (text[end] in _WITHIN_A_NUMBER and end + 1 < len(text) and text[end + 1].isdigit())
    ):
        end += 1
    return end


def _end_of_word(text: str, at: int) -> int:
    end = at
    while end < len(text) and (
        _is_letter(text[end])
        or (end > at and text[end] == "'" and end + 1 < len(text) and text[end + 1].isalpha())
    ):
        end += 1
    return end


def _is_letter(character: str) -> bool:
    return character.isalpha() or (
        not character.isascii() and unicodedata.category(character)[0] in "MN"
    )


def _is_symbol(character: str) -> bool:
    if character in _SAYING_LITTLE:
        return False
    return character in _SYMBOLS or unicodedata.category(character)[0] == "S"


def _written_out(tokens: Iterator[str]) -> Iterator[Word]:
    first = True
    for token in tokens:
        if token[-1].isdigit():
            number = _without_thousands(token)
            yield Word(number, number)
        elif not token[0].isalpha():
            said = SAID_OTHERWISE.get(token, token)
            yield Word(said, said)
        else:
            name = token[0].isupper() and not first
            yield from (_word(each, name=name) for each in _parts(token))
        first = False


def _without_thousands(number: str) -> str:
    """Write "1,000,000" without its commas; "1.000" may be one and stays what it is."""
    head, *groups = number.split(",")
    whole = (
        groups
        and len(head.lstrip("+-")) <= 3
        and all(len(each) == 3 and each.isdigit() for each in groups)
    )
    return "".join((head, *groups)) if whole else number


@lru_cache(maxsize=20_000)  # words, most of which come again and again
def _word(part: str, *, name: bool) -> Word:
    exact, plain = fold(part), fold_loose(part)
    number = NUMBERS.get(plain)
    if number is not None:
        return Word(number, number, spelt=True)
    if plain in SAID_OTHERWISE:
        return Word(SAID_OTHERWISE[plain], SAID_OTHERWISE[plain])
    return Word(exact, plain, name)


def _parts(token: str) -> tuple[str, ...]:
    """Write a contraction out: "don't", "dont", "we'll"; a possessive says no more than its word.

    The pieces of "l'accès" are words of their own.
    """
    folded = fold(token)
    if folded in CONTRACTED:
        return CONTRACTED[folded]
    head, mark, tail = folded.rpartition("'")
    if not mark:
        return (token,)
    if folded.endswith("n't"):
        return (folded.removesuffix("n't"), "not")
    if tail == "s":
        return (head, "is") if head in MEANING_IS else tuple(head.split("'"))
    return (*head.split("'"), ENDINGS.get(tail, tail))
