"""Names that nobody on the list has: capitalised words within a sentence that nothing knows.

Two such beside each other, or one behind a title, are asked about anywhere; one by itself only
where the language has a list of words and does not write its nouns like names.
"""

from collections.abc import Iterator
from typing import NamedTuple

from facilitator.core.names.everyday import EverydayWords
from facilitator.core.names.letters import letters_of
from facilitator.core.names.name_words import PARTICLES, TITLES
from facilitator.core.names.shape import begins_sentence, ties
from facilitator.core.patterns import late_pattern

_WORD = late_pattern(r"(?<![\w@#!/.’'-])[^\W\d_][\w’'-]*[\w]|(?<![\w@#!/.’'-])[^\W\d_]")
_ARTICLE = late_pattern(r"(?:a[dlnrstz]|ash|el)-(?=[^\W\d_])")  # "al-Farabi", in lower case
_OWNER = late_pattern(r"[’']s?$")
# What somebody has or does, where a name begins the sentence: "Okafor’s idea", "Okafor is late".
_ACTS = late_pattern(
    r"[’'](?:s|ll|d)\b|\s+(?:also\s+|just\s+|never\s+)?(?:(?:is|was|has|had|does|did|will|would|can"
    r"|could|should|must)(?:n[’']t)?|won[’']t|can[’']t|cannot|came|left|sent|gave|took|got|went|brought"
    r"|leaves|sends|gives|takes|goes|brings|comes|likes|liked|needs|needed|and\s+(?:he|she|they|I))\b"
)
_OF_THINGS = late_pattern(
    r"(?:tion|ment|ness|ity|ism|ing|ship|age|ance|ence|sis|ware|logy|data)s?$"
)
_SHORTEST = 2  # letters
_TITLE = 12  # characters that a title takes at most
_SMALL = late_pattern(r"(?<![\w@#/.’'-])[^\W\d_A-ZÄÖÜÀ-Þ][^\W\d_]*(?![\w@/]|://)")
_FEWEST, _SHARE = 3, 0.75  # words in lower case to tell a language by, and how many are English
_ADJECTIVE = late_pattern(r"(?:lich|isch|end|ig|bar|iert|haft|sam)e[nrsm]?$")
_BETWEEN = late_pattern(r"[^\S\n]{1,2}|\.[^\S\n]")


def unknown_names(
    text: str,
    words: EverydayWords,
    known: frozenset[str],
    *,
    alone: bool = True,
    before: frozenset[str] = frozenset(),
) -> Iterator[tuple[int, int]]:
    """Yield where a text has what may be a name: begin and end.

    `known` holds the letters of what is on the roster, a tag, or a name that is nobody's. Unless
    `alone`, one capitalised word is asked about only behind a title, or where it has a say. No name
    begins with a word of those that stand `before` a noun.
    """
    run: list[_Capital] = []
    for each in _capitals(text, words, known):
        if each.letters in before or (not alone and _is_adjective(each, text)):
            yield from _of_run(text, run, alone=alone)
            run = []
            continue
        if run and not _BETWEEN().fullmatch(text[run[-1].end : each.begin]):
            yield from _of_run(text, run, alone=alone)
            run = []
        run.append(each)
    yield from _of_run(text, run, alone=alone)


def reads_as_english(text: str, words: EverydayWords, german: frozenset[str]) -> bool | None:
    """Say whether the words in lower case are English ones; None where that cannot be told.

    Many short words are both English and German ("die", "also", "hat"): most of them decide.
    """
    small = _SMALL().findall(text)
    in_english = sum(each.isascii() and each in words for each in small)
    in_german = sum(letters_of(each) in german for each in small)
    if in_german > in_english:
        return False
    if len(small) < _FEWEST or in_english == in_german > 0:
        return None
    return bool(in_english >= _SHARE * len(small))


class _Capital(NamedTuple):
    begin: int
    end: int
    is_known: bool
    letters: str


def _is_adjective(each: _Capital, text: str) -> bool:
    """Say whether a sentence begins with what is declined like one: "Fehlende Metadaten"."""
    return begins_sentence(text, each.begin) and _ADJECTIVE().search(each.letters) is not None


def _of_run(text: str, run: list[_Capital], *, alone: bool) -> Iterator[tuple[int, int]]:
    """Yield a run of capitalised words from the first to the last that may be part of a name."""
    while run and run[0].is_known and begins_sentence(text, run[0].begin):
        run = run[1:]  # it has its capital from the sentence
    if all(each.is_known for each in run):
        return
    begin, end = run[0].begin, run[-1].end
    within = alone and (not begins_sentence(text, begin) or _acts(run[0], text))
    if len(run) > 1 or within or _has_title(text, begin) or ties(text, begin, end):
        yield begin, end


def _acts(each: _Capital, text: str) -> bool:
    """Say whether what begins a sentence is like somebody: "Okafor will see", no "Tagging is"."""
    is_thing = _OF_THINGS().search(each.letters) is not None
    return not is_thing and _ACTS().match(text, each.end) is not None


def _capitals(text: str, words: EverydayWords, known: frozenset[str]) -> Iterator[_Capital]:
    """Yield each capitalised word; a possessive goes without its ending."""
    for found in _WORD().finditer(text):
        word = _OWNER().sub("", found[0])
        letters = letters_of(word)
        article = _ARTICLE().match(word)
        if (
            not word[article.end() if article else 0 :][:1].isupper()
            or len(letters) < _SHORTEST
            or letters.isdigit()
        ):
            continue
        if letters in TITLES or letters in PARTICLES:
            continue
        singular = letters.removesuffix("s")
        is_known = any(
            each in known or each in words for each in (letters, singular)
        ) or _is_joined(word, words)
        yield _Capital(found.start(), found.start() + len(word), is_known, letters)


def _is_joined(word: str, words: EverydayWords) -> bool:
    """Say whether a word is put together of everyday ones: "Peer-to-peer"."""
    pieces = [letters_of(each) for each in word.replace("’", "-").replace("'", "-").split("-")]
    return len(pieces) > 1 and all(each in words for each in pieces if each)


def _has_title(text: str, begin: int) -> bool:
    before = text[max(0, begin - _TITLE) : begin].split()
    return bool(before) and letters_of(before[-1]) in TITLES
