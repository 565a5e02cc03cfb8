"""Query with its names looked up: the filter that it stands for."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from facilitator.core.errors import BadInput
from facilitator.core.note_query.meaning import Meanings
from facilitator.core.note_query.note_filter import NoteFilter, Text, Wanted
from facilitator.core.note_query.query import Condition, NoteQuery, Word

_LONGEST = 8  # words of a name
_MOST = 100  # conditions: SQLite takes no more than some hundreds


def resolved(query: NoteQuery, meanings: Meanings) -> NoteFilter:
    """Return the filter that a query means.

    Raises BadInput for a value that names nothing, and for more than can be looked for at once.
    """
    plain: list[str] = []
    texts: list[Text] = []
    words = [each for each in query.parts if isinstance(each, Word)]
    for is_plain, run in groupby(words, lambda each: not each.exact and not each.negated):
        if is_plain:
            for each in _named(tuple(word.text for word in run), meanings):
                if each.speakers:
                    texts.append(each)
                else:
                    plain.append(each.words)
        else:
            texts += (_text(word, meanings) for word in run)
    some, wanted = dict.fromkeys(texts), dict.fromkeys(_wanted(query.parts, meanings))
    if len(some) + len(wanted) > _MOST:
        raise BadInput("too many names and filters for one search: take some of them away")
    return NoteFilter(
        search=" ".join(plain),
        texts=tuple(some),
        wanted=tuple(wanted),
        today=meanings.today.isoformat(),
    )


def _wanted(parts: Iterable[Word | Condition], meanings: Meanings) -> Iterator[Wanted]:
    for each in parts:
        if isinstance(each, Condition):
            values = (value for typed in each.values for value in meanings.of(each.filter, typed))
            yield Wanted(each.filter, tuple(dict.fromkeys(values)), each.negated)


def _text(word: Word, meanings: Meanings) -> Text:
    speakers = () if word.exact else meanings.speakers(word.text)
    return Text(word.text, word.exact, word.negated, speakers)


def _named(words: tuple[str, ...], meanings: Meanings) -> Iterator[Text]:
    """Yield words that stand beside each other, those that name somebody in one, with whom."""
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + _LONGEST), at, -1):
            name = " ".join(words[at:end])
            speakers = meanings.speakers(name)
            if speakers or end == at + 1:
                yield Text(name, speakers=speakers)
                at = end
                break
