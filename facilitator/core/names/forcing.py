"""Reason to write some names all the same: it names the forms it covers, and covers no other."""

from collections.abc import Iterable
from typing import NamedTuple

from facilitator.core.errors import BadInput
from facilitator.core.names.check import Hit
from facilitator.core.names.letters import letters_of

_BETWEEN = ", "
_AFTER = ":"


class Forced(NamedTuple):
    """The forms that may be written, in their letters, and why; both empty where nothing is."""

    forms: frozenset[str] = frozenset()
    why: str = ""

    def covers(self, hit: Hit) -> bool:
        return not self.forms.isdisjoint((letters_of(hit.name), letters_of(hit.found)))


NOTHING_FORCED = Forced()


def reason_for(names: Iterable[str], why: str) -> str:
    """Return a reason as it is kept: "GBIF, Tim: they agreed"."""
    return f"{_BETWEEN.join(dict.fromkeys(names))}{_AFTER} {why.strip()}"


def read_forced(text: str) -> Forced:
    """Read a reason such as "GBIF, Tim: they agreed by e-mail"; an empty one forces nothing.

    Raises BadInput where it does not say which names it covers, or not why.
    """
    if not text.strip():
        return NOTHING_FORCED
    named, _, why = text.partition(f"{_AFTER} ")
    parts = [each for each in named.split(",") if letters_of(each)]
    if not (parts and why.strip()):
        raise BadInput(
            "“{reason}” does not say which names it covers: write each before the reason, such"
            " as “GBIF, Tim: they agreed by e-mail”",
            reason=text.strip(),
        )
    runs = (
        "".join(parts[begin : end + 1])  # a form may hold a comma: "Robertson, Tim"
        for begin in range(len(parts))
        for end in range(begin, len(parts))
    )
    return Forced(frozenset(map(letters_of, runs)), why.strip())
