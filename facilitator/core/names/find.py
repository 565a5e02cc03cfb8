"""Finding of names in a text: one automaton over its letters, then each place judged by itself."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Any

import ahocorasick

from facilitator.core.names.everyday import NO_WORDS, EverydayWords
from facilitator.core.names.fold import addresses, is_within, views
from facilitator.core.names.forms import Form, spellings, splits_of, without_repeats
from facilitator.core.names.judging import Place, Sought, judged
from facilitator.core.names.letters import spaced
from facilitator.core.names.shape import Shape
from facilitator.core.patterns import late_pattern

# What may part a word where no blank does, or is read otherwise than it is written.
_ODD = late_pattern(
    r"[^\x00-\u024f\u1e00-\u1eff\u2010-\u2027\u20ac]|[\u00ad@#_&%$|]|://|www\."
    r"|[a-z\u00df-\u00ff][A-Z]|[A-Z]{2}[a-z]|\w[.][A-Za-z]|[0-9][A-Za-z]|[A-Za-z][0-9]|[A-Z]l"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A form in a text, at `begin` up to `end`; only what `is_sure` stops an export by itself."""

    form: Form
    begin: int
    end: int
    shape: Shape
    is_sure: bool


class Forms:
    """What is looked for, all at once."""

    def __init__(self, forms: Iterable[Form], words: EverydayWords = NO_WORDS) -> None:
        self.forms = without_repeats(forms)
        self.words = words

    def __bool__(self) -> bool:
        return bool(self.forms)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Forms):
            return NotImplemented
        return self.forms == other.forms and self.words is other.words

    def __hash__(self) -> int:
        return hash(self.forms)

    def find(self, text: str) -> tuple[Found, ...]:
        """Return all that may be a name, where it stands; not what lies within a longer hit."""
        if not self.forms or self._has_none(text):
            return ()
        return _outermost(self._found(text))

    def _found(self, text: str) -> Iterator[Found]:
        spans = addresses(text)
        for folded in views(text):
            for last, sought in self._automaton.iter(folded.letters):
                place = Place(folded, last + 1 - len(sought.letters), last + 1)
                within = is_within(spans, *place.span)
                for form in sought.forms:
                    verdict = judged(place, sought, form, self.words, in_address=within)
                    if verdict is not None:
                        yield Found(form, *place.span, verdict.shape, verdict.is_sure)

    def _has_none(self, text: str) -> bool:
        """Say quickly that a plain text holds none, as most texts do."""
        if _ODD().search(text) is not None:
            return False
        tokens = spaced(text).split()
        candidates = list(self._automaton.iter("".join(tokens)))
        if not candidates:
            return True
        borders = {0, *accumulate(map(len, tokens))}
        return not any(
            sought.is_loose or last + 1 - len(sought.letters) in borders
            for last, sought in candidates
        )

    @cached_property
    def _automaton(self) -> Any:
        automaton = ahocorasick.Automaton()
        for sought in self._sought():
            automaton.add_word(sought.letters, sought)
        automaton.make_automaton()
        return automaton

    def _sought(self) -> Iterator[Sought]:
        by_letters: dict[str, list[Form]] = defaultdict(list)
        for form in self.forms:
            for letters in spellings(form):
                by_letters[letters].append(form)
        for letters, forms in by_letters.items():
            splits = frozenset(at for each in forms for at in splits_of(each, letters))
            is_loose = not self.words.surround(letters)
            yield Sought(letters, tuple(forms), splits, is_loose)


def _outermost(found: Iterable[Found]) -> tuple[Found, ...]:
    """Return what stands in no longer hit that is as sure, in the order of the text."""
    kept: list[Found] = []
    farthest = {True: -1, False: -1}
    told: set[tuple[int, int, str, str]] = set()
    for each in sorted(found, key=lambda one: (one.begin, -one.end, not one.is_sure)):
        key = (each.begin, each.end, each.form.text, each.form.whose)
        same = any(one.begin == each.begin and one.end == each.end for one in kept[-_BESIDE:])
        reach = farthest[True] if each.is_sure else max(farthest.values())
        if key in told or (each.end <= reach and not same):
            continue
        told.add(key)
        kept.append(each)
        farthest[each.is_sure] = max(farthest[each.is_sure], each.end)
    return tuple(kept)


_BESIDE = 8  # hits of one stretch that are looked back on
