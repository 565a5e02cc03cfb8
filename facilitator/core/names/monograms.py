"""Initials of people by themselves: "T.R." is somebody; "TR" is, where it has a say.

They are no letters that are looked for like a name's: two letters stand in every other word.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from facilitator.core.names.forms import Form, FormKind
from facilitator.core.names.judging import Verdict
from facilitator.core.names.letters import letters_of
from facilitator.core.names.name_words import PARTICLES
from facilitator.core.names.shape import Shape, ties
from facilitator.core.patterns import late_pattern

_STANDING = late_pattern(
    r"(?<![^\W_])(?:[^\W\d_]\.[-‐ \u00a0\u2009\u202f]?){1,5}(?:[^\W\d_]\.|[^\W\d_](?![\w.]))"
    r"|(?<![\w-])[^\W\d_a-z](?:[^\W\d_a-z]{1,5}|[a-z]{1,3}[A-Z])(?![^\W_])"
)
_HALVES = late_pattern(r"[-‐‑–/\s]")

Monograms = Mapping[str, Sequence[Form]]


class Standing(NamedTuple):
    """Initials in a text, from `begin` up to `end`."""

    form: Form
    begin: int
    end: int
    verdict: Verdict


def monograms_of(words: Sequence[str], whose: str) -> Iterator[Form]:
    """Yield the initials of a name in words, first names first: "T.R.", with and without all."""
    kept = [each for each in words if letters_of(each) not in PARTICLES]
    firsts = _halves(kept[:-1])
    called = firsts if len(firsts) > 1 else ()  # "J.-L." is Jean-Luc to his colleagues
    for several in ([kept[0], kept[-1]], kept, [*firsts, kept[-1]], _halves(kept), words, called):
        initials = map(_initial, several)
        yield Form("".join(f"{each}." for each in initials if each), FormKind.MONOGRAM, whose)


def _halves(words: Iterable[str]) -> list[str]:
    return [each for word in words for each in _HALVES().split(word)]


def _initial(word: str) -> str:
    letter = letters_of(word)[:1]
    return letter if letters_of(word) in PARTICLES else letter.upper()


def by_letters(forms: Iterable[Form]) -> Monograms:
    found: dict[str, list[Form]] = defaultdict(list)
    for each in forms:
        if each.kind is FormKind.MONOGRAM:
            found[each.letters].append(each)
    return found


def monograms_in(text: str, known: Monograms) -> Iterator[Standing]:
    """Yield initials that stand in a text; without dots and a say they may be a word."""
    for found in _STANDING().finditer(text) if known else ():
        forms = known.get(letters_of(found[0]), ())
        if not forms:
            continue
        if not found[0].isupper():
            forms = [each for each in forms if _cased(each.text) == _cased(found[0])]
        is_tied = ties(text, *found.span())
        shape = Shape.TIE if is_tied else Shape.MENTION
        is_sure = is_tied or "." in found[0]
        verdict = Verdict(shape if is_sure else Shape.WORD, is_sure)
        yield from (Standing(form, *found.span(), verdict) for form in forms)


def _cased(text: str) -> str:
    """Return letters in the case that they have: "LvB" is not "LVB"."""
    return "".join(filter(str.isalpha, text))
