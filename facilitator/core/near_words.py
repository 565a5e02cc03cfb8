"""Near-duplicates of words that are to be struck: another hand may have typed them otherwise."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rapidfuzz.fuzz import partial_ratio, ratio

from facilitator.core.alike import ALIKE, says_the_same, shape_of
from facilitator.core.striking import Token, Words, tokens_of

_LEAST = 8  # letters: fewer are near to too much
_MORE_OR_LESS = 2  # words: "for good" may be missing, or stand there


class NearWords(NamedTuple):
    """A stretch of another text that says nearly the same: its row's table and id."""

    table: str
    row: str
    words: str

    @property
    def note(self) -> str:
        """Return the id of the note that it stands in; nothing for any other text."""
        return self.row if self.table == "note" else ""


def near_words(wanted: Words, texts: Iterable[tuple[str, str, str]]) -> Iterator[NearWords]:
    """Yield the texts (table, id, text) that hold nearly the same words, with their stretches."""
    letters = " ".join(wanted.folded)
    if len(letters) < _LEAST:
        return
    for table, row, text in texts:
        tokens = tokens_of(text)
        folded = " ".join(each.folded for each in tokens)
        if partial_ratio(letters, folded, score_cutoff=ALIKE - 15):
            stretch = _nearest(letters, text, tokens, wanted.count)
            if stretch:
                yield NearWords(table, row, stretch)


def _nearest(letters: str, text: str, tokens: list[Token], count: int) -> str:
    """Return the stretch that is nearest to some words, or nothing where none is near."""
    best, found = 0.0, ""
    for length in range(max(1, count - _MORE_OR_LESS), count + _MORE_OR_LESS + 1):
        for at in range(len(tokens) - length + 1):
            some = tokens[at : at + length]
            near = ratio(letters, " ".join(each.folded for each in some), score_cutoff=ALIKE - 15)
            if near <= best:
                continue
            stretch = text[some[0].begin : some[-1].end]
            if near >= ALIKE or says_the_same(shape_of(letters), shape_of(stretch)):
                best, found = near, stretch
    return found
