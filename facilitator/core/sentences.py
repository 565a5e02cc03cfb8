"""Sentences made below the window, as data: English where printed, translated where shown.

A template is written out where a sentence is made, with its values beside it:
`Sentence("there is no item {number}", number=7)`. packaging/translations.py reads the templates
from the code for translators, and the window shows them by `ui/texts.py`. What is counted is
`n`, and has a form for one: `Sentence("{n} acts are lost", one="{n} act is lost", n=2)`.

A value may be a sentence itself, which is translated too. It is a whole one, or has its place in a
list: what changes with a choice, as in "a pause lies between" and "an interruption lies between",
makes two templates, for other languages would bend the words around it.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce

_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, init=False)
class Sentence:
    """A template with {named} fields, and their values; `str()` of it is English."""

    template: str
    one: str  # the template where `n` is 1; empty where nothing is counted
    values: tuple[tuple[str, object], ...]

    def __init__(self, template: str, /, *, one: str = "", **values: object) -> None:
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "one", one)
        object.__setattr__(self, "values", tuple(values.items()))

    @property
    def count(self) -> int | None:
        """Return what the form follows, None where nothing is counted."""
        return int(str(dict(self.values)["n"])) if self.one else None

    def __str__(self) -> str:
        return self.filled(self.one if self.count == 1 else self.template, str)

    def filled(self, template: str, in_words: "Callable[[Sentence], str]") -> str:
        """Put the values into a template of any language; `in_words` says those with words.

        Raises KeyError for a field that has no value.
        """
        values = dict(self.values)

        def value(found: re.Match[str]) -> str:
            each = values[found[1]]
            return in_words(each) if isinstance(each, Sentence) else f"{each}"

        return _FIELD.sub(value, template)


def side_by_side(parts: Iterable[object], between: str = ", ") -> Sentence:
    """Return a list of sentences and names, with the same marks between them."""
    values = {f"part{at}": each for at, each in enumerate(parts)}
    return Sentence(between.join(f"{{{name}}}" for name in values), one="", **values)


def has_words(template: str) -> bool:
    """Tell whether there is something to translate: "{file}: {reason}" has nothing."""
    return any(letter.isalpha() for letter in _FIELD.sub("", template))


def either(parts: Iterable[object]) -> Sentence:
    """Return "a or b or c", in words of the reader's language."""
    return reduce(
        lambda this, that: Sentence("{this} or {that}", this=this, that=that), map(_own, parts)
    )


def together(parts: Iterable[object]) -> Sentence:
    """Return "a and b and c", in words of the reader's language."""
    return reduce(
        lambda this, that: Sentence("{this} and {that}", this=this, that=that), map(_own, parts)
    )


def _own(part: object) -> Sentence:
    return part if isinstance(part, Sentence) else Sentence("{part}", part=part)
