"""Words of all languages together: what a header or a key means, and which words are of a kind."""

from collections.abc import Iterator
from functools import cache

from facilitator.core.text import fold
from facilitator.readers.agenda.words import (
    chinese,
    czech,
    danish,
    dutch,
    english,
    finnish,
    french,
    german,
    italian,
    japanese,
    norwegian,
    polish,
    portuguese,
    spanish,
    swedish,
)

# A word that means two things counts as in the language that stands further down.
_LANGUAGES = (
    *(chinese, japanese),
    *(czech, polish, finnish, swedish, norwegian, danish, dutch, italian, portuguese, spanish),
    *(french, german, english),
)
_LISTS = "lists"


def words_in(text: str) -> frozenset[str]:
    """Return the words and phrases of a list with commas."""
    return frozenset(_each(text))


def meanings(group: str) -> dict[str, str]:
    """Return what each word of a group means: "dauer" is "duration", of headers of tables."""
    tables = [language.WORDS.get(group, {}) for language in _LANGUAGES]
    return {
        fold(word): name
        for table in tables
        for name, words in table.items()
        for word in _each(words)
    }


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of one list, "weekdays" or "to do", in all languages."""
    return frozenset().union(
        *(words_in(language.WORDS.get(_LISTS, {}).get(name, "")) for language in _LANGUAGES)
    ) - {""}


def _each(text: str) -> Iterator[str]:
    for word in text.split(", " if "\n" not in text else ","):
        yield " ".join(word.split())
