"""What is looked for as one automaton, with what is known of each spelling, made once."""

from collections import defaultdict
from functools import lru_cache
from typing import Any, NamedTuple

import ahocorasick

from facilitator.core.names.everyday import EverydayWords
from facilitator.core.names.forms import Form, FormKind, spellings, splits_of
from facilitator.core.names.judging import Sought

_KEPT = 64  # a write-up of four promises with its convenors and funders asks for some dozens


class Index(NamedTuple):
    """Finds spellings in folded letters; `sought` says of each what it may be."""

    automaton: Any
    sought: dict[str, Sought]


@lru_cache(_KEPT)
def index_of(forms: tuple[Form, ...], words: EverydayWords) -> Index:
    """Return the index of some forms; it is shared, and nobody may change it.

    Kept, for every preview asks for the same ones, and to look which of them stand inside
    everyday words takes as long as a hundred notes.
    """
    by_letters: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        if form.kind is FormKind.MONOGRAM:
            continue  # see `monograms`
        for letters in spellings(form):
            by_letters[letters].append(form)
    automaton = ahocorasick.Automaton()
    for letters in by_letters:
        automaton.add_word(letters, letters)
    automaton.make_automaton()
    within = {letters for _, letters in automaton.iter(words.joined)} if by_letters else set()
    sought = {
        letters: Sought(
            letters,
            tuple(those),
            frozenset(at for each in those for at in splits_of(each, letters)),
            is_loose=letters not in within,
        )
        for letters, those in by_letters.items()
    }
    return Index(automaton, sought)
