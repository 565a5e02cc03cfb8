"""Finding of names in a text: one automaton over its letters, then each place judged by itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, product

from facilitator.core.names.everyday import NO_WORDS, EverydayWords
from facilitator.core.names.fold import addresses, is_within, may_look_otherwise, views
from facilitator.core.names.forgotten import HashedForms, hashed_in, may_hold
from facilitator.core.names.forms import Form, FormKind, without_repeats
from facilitator.core.names.index import Index, index_of
from facilitator.core.names.judging import Place, judged
from facilitator.core.names.letters import spaced
from facilitator.core.names.monograms import Monograms, by_letters, monograms_in
from facilitator.core.names.shape import Shape, ties
from facilitator.core.patterns import late_pattern

# What is read otherwise than it is written, and what parts a word where no blank does.
_CODED = late_pattern(
    r"[^\x00-\u024f\u1e00-\u1eff\u2010-\u2027\u20ac]|[\u00ad&%<\\]|\]\(|\[\^|[xX][nN]--"
)
_PARTING = late_pattern(r"[@#_]|://|www\.|\w\.[A-Za-z]|[a-z\u00df-\u00ff][A-Z]|[A-Z]{2}[a-z]|\d")


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

    def __init__(
        self,
        forms: Iterable[Form],
        words: EverydayWords = NO_WORDS,
        hashed: Iterable[HashedForms] = (),
        allowed: Iterable[Form] = (),
    ) -> None:
        """Look for `forms`; what stands in one that is `allowed`, and holds one, may be it."""
        self.forms = without_repeats(forms)
        self.words = words
        self.hashed = tuple(hashed)
        self._allowed: Forms | None = None
        holding = tuple(each for each in allowed if self.find(each.text))
        if holding:
            self._allowed = Forms(holding, words)

    def __bool__(self) -> bool:
        return bool(self.forms or self.hashed)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Forms):
            return NotImplemented
        same = self.forms == other.forms and self.hashed == other.hashed
        return same and self._allowed == other._allowed and self.words is other.words

    def __hash__(self) -> int:
        return hash(self.forms)

    def find(self, text: str) -> tuple[Found, ...]:
        """Return all that may be a name, where it stands; not what lies within a longer hit."""
        found: list[Found] = []
        if self.forms and not self._has_none(text):
            found += self._found(text)
        found += (
            Found(each.form, each.begin, each.end, each.verdict.shape, each.verdict.is_sure)
            for each in monograms_in(text, self._monograms)
        )
        if self.hashed:
            found += self._forgotten(text)
        outermost = _outermost(found)
        if self._allowed is None or not outermost:
            return outermost
        around = self._allowed.find(text)
        return tuple(next(_within(each, around), each) for each in outermost)

    def _found(self, text: str) -> Iterator[Found]:
        spans = addresses(text)
        for folded in views(text):
            for last, letters in self._index.automaton.iter(folded.letters):
                sought = self._index.sought[letters]
                place = Place(folded, last + 1 - len(letters), last + 1)
                begin, end = place.span
                within = is_within(spans, begin, end)
                if not (sought.is_loose or within or folded.is_border(place.begin)):
                    continue
                for form in sought.forms:
                    verdict = judged(place, sought, form, self.words, in_address=within)
                    if verdict is not None:
                        yield Found(form, begin, end, verdict.shape, verdict.is_sure)

    def _forgotten(self, text: str) -> Iterator[Found]:
        """Yield who was forgotten; the name of the form is what stands there."""
        tokens = spaced(text).split()
        is_read_as_written = not (may_look_otherwise(text) or _CODED().search(text))
        is_plain = is_read_as_written and _PARTING().search(text) is None
        if is_plain and not may_hold(tokens, self._hashes):
            return
        for folded, each in product(views(text), self.hashed):
            for stretch in hashed_in(folded, each):
                begin, end = folded.span(*stretch)
                shape = Shape.TIE if ties(text, begin, end) else Shape.MENTION
                form = Form(text[begin:end], FormKind.PART, each.whose)
                yield Found(form, begin, end, shape, is_sure=True)

    def _has_none(self, text: str) -> bool:
        """Say quickly that a plain text holds none, as most texts do."""
        if _CODED().search(text) is not None or may_look_otherwise(text):
            return False
        tokens = spaced(text).split()
        candidates = list(self._index.automaton.iter("".join(tokens)))
        if not candidates:
            return True
        borders = {0, *accumulate(map(len, tokens))}
        if any(
            self._index.sought[letters].is_loose or last + 1 - len(letters) in borders
            for last, letters in candidates
        ):
            return False
        return _PARTING().search(text) is None

    @cached_property
    def _hashes(self) -> dict[str, frozenset[str]]:
        """Return all the hashes, by the key they were made with."""
        keys = {each.key for each in self.hashed}
        every = [(each.key, each.some | each.everyday) for each in self.hashed]
        return {
            key: frozenset(one for own, hashes in every if own == key for one in hashes)
            for key in keys
        }

    @cached_property
    def of_people(self) -> "Forms":
        """The forms of people alone."""
        return Forms((each for each in self.forms if each.kind.is_of_person), self.words)

    @cached_property
    def _monograms(self) -> Monograms:
        return by_letters(self.forms)

    @cached_property
    def _index(self) -> Index:
        return index_of(self.forms, self.words)


def _within(found: Found, around: Iterable[Found]) -> Iterator[Found]:
    """Yield a person found in an organisation's name as that name, which may be theirs or not."""
    for each in around:
        if each.begin <= found.begin and found.end <= each.end:
            form = Form(each.form.text, found.form.kind, found.form.whose)
            yield Found(form, found.begin, found.end, Shape.WORD, is_sure=True)


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
