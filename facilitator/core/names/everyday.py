"""Everyday words, as the names check asks for them: is it one, and does it stand inside one."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class EverydayWords:
    """A list of words in lower case, of the letters a to z; told apart by identity."""

    words: frozenset[str]
    joined: str  # all of them, parted by what stands in none, to look for "oar" in "board"

    @classmethod
    def of(cls, words: Iterable[str]) -> "EverydayWords":
        kept = frozenset(words)
        return cls(kept, "\n".join(sorted(kept)))

    def __contains__(self, letters: str) -> bool:
        return letters in self.words


NO_WORDS = EverydayWords.of(())
