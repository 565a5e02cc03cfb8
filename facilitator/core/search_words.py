"""Search words, folded: those of a note, of a query, and of a row that is shown.

A word is found by its start, whatever its case, accents, width, ligatures, and what has no width.
"""

from collections.abc import Iterator
from typing import NamedTuple

from facilitator.core.tagging.tokens import goes_on, read_token
from facilitator.core.text import fold, fold_loose

# Written out where a keyboard lacks them. Only what was typed with its mark is read so, too: in
# "value" or "does" nothing stands for another letter.
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


class SearchWord(NamedTuple):
    """A word of a text, from `start` to before `end`, and its form, or two, as it is typed."""

    start: int
    end: int
    forms: tuple[str, ...]


def search_words(text: str) -> Iterator[SearchWord]:
    """Yield the words of a text, folded."""
    at = 0
    while at < len(text):
        start = at
        at, piece = read_token(text, start)
        if piece and goes_on(text, start):
            yield SearchWord(start, at, _forms(piece, text[start:at]))


def _forms(piece: str, typed: str) -> tuple[str, ...]:
    if typed.isascii():
        return (piece,)
    written_out = fold_loose(fold(typed).translate(_WRITTEN_OUT))
    return (piece,) if written_out == piece else (piece, written_out)


def indexed_text(text: str) -> str:
    """Return what the search index holds of a note: its words, then other forms of some."""
    held: list[str] = []
    more: list[str] = []
    for part in text.split():
        if part.isascii():
            held.append(part)  # the index cuts it at the same places, and knows no case
            continue
        for word in search_words(part):
            held.append(word.forms[0])
            more += word.forms[1:]
    return " ".join((*held, *more))


def matching_stretches(text: str, search: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of every word of a text that a search finds."""
    wanted = tuple(form for word in search_words(search) for form in word.forms)
    if not wanted:
        return
    for word in search_words(text):
        if any(form.startswith(wanted) for form in word.forms):
            yield word.start, word.end


def holds(text: str, words: str, *, exact: bool) -> bool:
    """Tell whether a text holds words: each by its start, or all exactly so beside each other."""
    wanted = tuple(search_words(words))
    if not exact:
        held = tuple(form for word in search_words(text) for form in word.forms)
        return all(any(form.startswith(each.forms) for form in held) for each in wanted)
    row = tuple(word.forms[0] for word in search_words(text))
    phrase = tuple(word.forms[0] for word in wanted)
    ends = range(len(row) - len(phrase) + 1)
    return any(row[at : at + len(phrase)] == phrase for at in ends)
