"""Striking words of a passage for good, and wherever else they stand: told first, then done."""

from collections.abc import Sequence
from pathlib import Path

from facilitator.core.errors import BadInput, Refused
from facilitator.core.near_words import NearWords
from facilitator.operations.privacy import Toll, shortened
from facilitator.operations.striking import (
    Struck,
    require_words,
    strike_words,
    toll_with_near,
    with_near,
)
from facilitator.store.file import Store
from facilitator.store.privacy.erase import Erased
from facilitator.store.queries.transcripts import find_passage
from facilitator.store.sqlite import Connection


def toll_of_passage(db: Connection, path: Path, passage: str, words: str) -> Toll:
    """Say what striking words of a passage (id) would take. Raises BadInput and Refused."""
    return toll_with_near(db, path, words_of_passage(db, passage, words))


def strike_of_passage(
    store: Store,
    passage: str,
    *,
    words: str,
    asked_by: str,
    at: int,
    also: Sequence[NearWords] = (),
) -> Erased:
    """Strike words of a passage (id) for good, wherever else they stand, and what is near them."""
    struck = with_near(words_of_passage(store.db, passage, words), also)
    return strike_words(store, struck, asked_by=asked_by, at=at)


def words_of_passage(db: Connection, passage: str, text: str) -> Struck:
    """Return what is to be struck of a passage (id).

    Raises Refused where it is gone, and BadInput where it does not hold the words.
    """
    found = find_passage(db, passage)
    if found is None:
        raise Refused("this passage is not here any more: choose another one")
    said = found.passage.text
    struck = Struck("", require_words(text))
    if struck.strike.swap(said) == said:
        raise BadInput(
            "the passage “{passage}” does not hold “{text}”: write whole words as they stand there",
            passage=shortened(said),
            text=text,
        )
    return struck
