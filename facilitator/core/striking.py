"""Striking of words: a run of whole words is taken out of any text, however it was typed.

Case, accents, and what stands between the words make no difference. Of three words or more a
fingerprint may be kept, by which they are known again where another laptop brings them; of fewer
none is: whoever has the file could try out every word there is.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple, Protocol

from facilitator.core.patterns import late_pattern
from facilitator.core.text import fold_loose

STRUCK = "[…]"
LEAST_KNOWN_AGAIN = 3  # words
_ROUNDS = 64  # each guess at a fingerprint costs as many
_WIDEST_GAP = 8  # characters between two words of a run
_LINE_ENDS = frozenset("\x1e\x1f")  # between the lines of a draft
_SIGILS, _OPENING = ("@", "#", "!"), ("@[", "#[")  # of tags, as they are typed
_LINE_BREAKS = frozenset("\r\n\x0b\u2028\u2029")
# Scripts that part no words: each letter is compared by itself.
_UNPARTED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
    r"\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_WITHIN = r"\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff"  # marks, and no width
_TOKEN = late_pattern(rf"[{_UNPARTED}]|(?:(?![{_UNPARTED}])[^\W_][{_WITHIN}]*)+")


class Token(NamedTuple):
    """A word of a text: where it begins and ends, and what it is compared by."""

    begin: int
    end: int
    folded: str


def tokens_of(text: str) -> list[Token]:
    found = (Token(*each.span(), fold_loose(each[0])) for each in _TOKEN().finditer(text))
    return [each for each in found if each.folded]


class Run(Protocol):
    """Words that are to be struck, or what is known of them."""

    @property
    def count(self) -> int: ...

    def is_run(self, folded: str) -> bool:
        """Tell whether these are the words, folded and with single spaces between them."""
        ...

    def begins(self, folded: str) -> bool:
        """Tell whether this is so much of the beginning that it gives the words away."""
        ...

    def may_be_in(self, folded: str) -> bool:
        """Tell quickly, and on the safe side, whether a folded text can hold them."""
        ...


@dataclass(frozen=True, slots=True)
class Words:
    """Words in hand, folded."""

    folded: tuple[str, ...]

    @property
    def count(self) -> int:
        return len(self.folded)

    def is_run(self, folded: str) -> bool:
        return folded == " ".join(self.folded)

    def begins(self, folded: str) -> bool:
        whole = " ".join(self.folded)
        return whole.startswith(folded) and len(folded) * 2 >= len(whole)

    def may_be_in(self, folded: str) -> bool:
        return all(each in folded for each in self.folded)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What stays of words that were struck: how many they were, a salt, and a digest of both."""

    count: int
    salt: str
    digest: str

    def is_run(self, folded: str) -> bool:
        return _digest(folded, self.salt) == self.digest

    def begins(self, folded: str) -> bool:  # noqa: ARG002
        return False  # nothing is known of a part

    def may_be_in(self, folded: str) -> bool:
        return folded.count(" ") + 1 >= self.count or not folded.isascii()


class Strike:
    """Takes runs of words out of texts."""

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        self._runs = tuple(each for each in runs if each.count)

    def __bool__(self) -> bool:
        return bool(self._runs)

    def may_be_in(self, text: str) -> bool:
        """Tell quickly, and on the safe side, whether a text or a JSON text can hold a run."""
        if not self._runs:
            return False
        if "\\" in text:
            return True  # letters and line breaks may be written otherwise
        folded = fold_loose(text)
        return any(each.may_be_in(folded) for each in self._runs)

    def swap(self, text: str, *, partly: bool = False) -> str:
        """Return a text without the runs; what stands for each says that something was there.

        `partly`: also without the beginning of one at the end of a line, as it was being typed.
        """
        if not partly and not self.may_be_in(text):
            return text
        parts, done = [], 0
        for begin, end in self._spans(text, partly=partly):
            parts += [text[done:begin], STRUCK]
            done = end
        return "".join((*parts, text[done:]))

    def swap_within(self, value: Any) -> Any:
        """Return a value read from JSON without the runs in its texts."""
        if isinstance(value, dict):
            return {name: self.swap_within(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self.swap_within(each) for each in value]
        return self.swap(value) if isinstance(value, str) else value

    def _spans(self, text: str, *, partly: bool) -> list[tuple[int, int]]:
        tokens = tokens_of(text)
        found: list[tuple[int, int]] = []
        at = 0
        while at < len(tokens):
            lengths = (each.count for each in self._runs if _stands(each, text, tokens, at))
            length = next(lengths, 0)
            if partly and not length:
                begun = (_begun(each, text, tokens, at) for each in self._runs)
                length = max(begun, default=0)
            if length:
                found.append(_with_mark(text, tokens[at].begin, tokens[at + length - 1].end))
            at += length or 1
        return found


NOTHING_STRUCK = Strike()


def words_to_strike(text: str) -> Words:
    """Return the words of a marked stretch; none where it has no letter or digit."""
    return Words(tuple(each.folded for each in tokens_of(text)))


def fingerprint(words: Words, salt: str) -> Fingerprint | None:
    """Return what may be kept of words; None where they are too few to keep anything."""
    if words.count < LEAST_KNOWN_AGAIN:
        return None
    return Fingerprint(words.count, salt, _digest(" ".join(words.folded), salt))


def written(marks: Iterable[Fingerprint]) -> str:
    """Return fingerprints as they are stored."""
    return json.dumps([(each.count, each.salt, each.digest) for each in marks])


def read_marks(text: str) -> tuple[Fingerprint, ...]:
    """Return the fingerprints that were stored; what is none of ours is passed over."""
    try:
        held = json.loads(text)
    except ValueError:
        return ()
    found = []
    for each in held if isinstance(held, list) else ():
        match each:
            case [int(count), str(salt), str(digest)] if count >= LEAST_KNOWN_AGAIN:
                found.append(Fingerprint(count, salt, digest))
    return tuple(found)


def _with_mark(text: str, begin: int, end: int) -> tuple[int, int]:
    """Return a stretch with the mark that makes a tag of it, which would stand before nothing."""
    if text[max(begin - 2, 0) : begin] in _OPENING and text[end : end + 1] == "]":
        return begin - 2, end + 1
    before = text[max(begin - 2, 0) : begin - 1] if begin else ""
    is_mark = text[max(begin - 1, 0) : begin] in _SIGILS and not before.isalnum()
    return (begin - 1 if is_mark else begin), end


def _stands(run: Run, text: str, tokens: list[Token], at: int) -> bool:
    some = tokens[at : at + run.count]
    if len(some) < run.count:
        return False
    pairs = pairwise(some)
    if any(not _is_gap(text[one.end : other.begin]) for one, other in pairs):
        return False
    return run.is_run(" ".join(each.folded for each in some))


def _begun(run: Run, text: str, tokens: list[Token], at: int) -> int:
    """Return how many words at the end of a line are the beginning of a run; 0 for none."""
    for length in range(min(run.count, len(tokens) - at), 0, -1):
        end = tokens[at + length - 1].end
        rest = text[end:].lstrip(" .,;:!?…*_")
        if (not rest or rest[0] in _LINE_BREAKS) and run.begins(
            " ".join(each.folded for each in tokens[at : at + length])
        ):
            return length
    return 0


def _is_gap(between: str) -> bool:
    return len(between) <= _WIDEST_GAP and _LINE_ENDS.isdisjoint(between)


@lru_cache(maxsize=50_000)
def _digest(folded: str, salt: str) -> str:
    return hashlib.pbkdf2_hmac("sha256", folded.encode(), salt.encode(), _ROUNDS).hex()
