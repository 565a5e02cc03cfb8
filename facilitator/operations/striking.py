"""Striking words for good, from a note and wherever else they stand: told first, then done."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.core.errors import BadInput, Refused
from facilitator.core.near_words import NearWords, near_words
from facilitator.core.sentences import Sentence
from facilitator.core.striking import (
    LEAST_KNOWN_AGAIN,
    Strike,
    Words,
    fingerprint,
    words_to_strike,
    written,
)
from facilitator.operations.privacy import (
    OUT_OF_REACH,
    Toll,
    copies_too,
    counted_rows,
    require_note,
    shortened,
)
from facilitator.operations.sent_versions import still_in
from facilitator.store.file import Store
from facilitator.store.privacy.erase import Erased, strike, texts_ever
from facilitator.store.privacy.reach import is_among_names, rows_saying, texts_without
from facilitator.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Struck:
    """What is to be struck: the words of one note (id), and stretches that say nearly the same.

    Of words that were chosen in another text `note` is empty.
    """

    note: str
    words: Words
    near: tuple[NearWords, ...] = ()

    @property
    def strike(self) -> Strike:
        return Strike(self._all)

    @property
    def notes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(filter(None, (self.note, *(each.note for each in self.near)))))

    @property
    def _all(self) -> tuple[Words, ...]:
        return (self.words, *(words_to_strike(each.words) for each in self.near))

    def marks(self) -> str:
        """Return what may be kept of the words, to know them again."""
        salt = secrets.token_hex(16)
        marks = (fingerprint(each, salt) for each in dict.fromkeys(self._all))
        return written(each for each in marks if each)


def words_of(db: Connection, note: str, text: str) -> Struck:
    """Return what is to be struck of a note. Raises BadInput where it never held the words."""
    said = require_note(db, note)
    struck = Struck(note, require_words(text))
    if not any(struck.strike.swap(each) != each for each in (said, *_before(db, note))):
        raise BadInput(
            "the note “{note}” does not hold “{text}”: write whole words as they stand there",
            note=shortened(said),
            text=text,
        )
    return struck


def require_words(text: str) -> Words:
    """Return the words that a text holds. Raises BadInput where there is none."""
    words = words_to_strike(text)
    if not words.count:
        raise BadInput("there is no word in “{text}”: write the words as they stand", text=text)
    return words


def find_near(db: Connection, struck: Struck) -> tuple[NearWords, ...]:
    """Return stretches of other texts that say nearly the same, for somebody to decide."""
    return tuple(near_words(struck.words, texts_without(db, struck.strike)))


def toll_of_words(db: Connection, path: Path, note: str, words: str) -> Toll:
    """Say what striking words of a note (id) would take. Raises BadInput."""
    return toll_with_near(db, path, words_of(db, note, words))


def toll_with_near(db: Connection, path: Path, struck: Struck) -> Toll:
    """Say what striking the words would take; `near` is where nearly the same stands."""
    return replace(toll_of_strike(db, path, struck), near=find_near(db, struck))


def strike_of_note(
    store: Store,
    note: str,
    *,
    words: str,
    asked_by: str,
    at: int,
    also: Sequence[NearWords] = (),
) -> Erased:
    """Strike words of a note (id) for good, wherever else they stand, and what is near them."""
    struck = with_near(words_of(store.db, note, words), also)
    return strike_words(store, struck, asked_by=asked_by, at=at)


def toll_of_strike(db: Connection, path: Path, struck: Struck) -> Toll:
    """Say what striking the words would take, and what it cannot reach."""
    counted = counted_rows(rows_saying(db, struck.strike))
    goes = (
        Sentence(
            "The words wherever they stand now, deleted or not: {rows}."
            if counted
            else "The words of earlier versions of the note: they stand nowhere now.",
            rows=counted,
        ),
        Sentence("The words in all that was ever typed or edited, and in half-typed lines."),
        *copies_too(path),
    )
    few = Sentence(
        "Words this few are not known again: another laptop may bring them back with its own notes."
    )
    named = Sentence("Names of organisations, people and questions: they keep these words.")
    stays = (
        *still_in(db, struck.notes),
        Sentence("Who asked, when, and of which note: without the words.")
        if struck.note
        else Sentence("Who asked, and when: without the words."),
        *((named,) if is_among_names(db, struck.strike) else ()),
        *((few,) if struck.words.count < LEAST_KNOWN_AGAIN else ()),
        *OUT_OF_REACH,
    )
    return Toll(Sentence("Strike these words for good"), goes, stays)


def strike_words(store: Store, struck: Struck, *, asked_by: str, at: int) -> Erased:
    """Strike words for good; who asked stays. Raises Refused where that is not said."""
    asked = " ".join(asked_by.split())
    if not asked:
        raise Refused("somebody asked for it: write who")
    if struck.strike.swap(asked) != asked:
        raise Refused("who asked is kept: write it without the words that are struck")
    return strike(store, struck.strike, struck.notes, asked_by=asked, marks=struck.marks(), at=at)


def with_near(struck: Struck, near: Sequence[NearWords]) -> Struck:
    return Struck(struck.note, struck.words, tuple(near))


def _before(db: Connection, note: str) -> Iterable[str]:
    return texts_ever(db, frozenset({note}))
