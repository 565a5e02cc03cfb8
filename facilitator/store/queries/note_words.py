"""Conditions on the table `note` that words make.

The index finds them. It holds no note that is off the record: where these are asked for too, they
are read.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from facilitator.core.attribution import STRICTNESS
from facilitator.core.note_query.note_filter import NoteFilter, Text
from facilitator.core.search_words import holds
from facilitator.store import search
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection

Values = tuple[str | int, ...]

# An attribution that this version does not know may be a stricter one: see `core.attribution`.
ON_RECORD = "(attribution IS NULL OR attribution IN ({}))".format(
    ", ".join(f"'{each.value}'" for each in STRICTNESS)
)
# A person who said it brings their organisation.
# Whoever lists notes goes through the links of few; whoever has a note asks whether it has one.
_SAID_BY = (
    "id IN (SELECT note FROM note_said_by WHERE NOT deleted AND organisation IN ({ids})"
    " UNION ALL SELECT note FROM note_person WHERE NOT deleted AND ({people}))"
)
_IS_SAID_BY = (
    "EXISTS (SELECT 1 FROM note_said_by WHERE note_said_by.note = note.id"
    " AND note_said_by.organisation IN ({ids}) AND NOT deleted)"
    " OR EXISTS (SELECT 1 FROM note_person WHERE note_person.note = note.id AND NOT deleted"
    " AND ({people}))"
)
_PEOPLE = (
    "person IN ({ids}) OR person IN"
    " (SELECT id FROM person WHERE NOT deleted AND organisation IN ({ids}))"
)


class Words(NamedTuple):
    """What words ask for: an expression for the index, and what it cannot say, as a condition.

    `expression` is empty where more than the index has to be asked; `ranking` where the words are
    too short to rank by.
    """

    expression: str
    ranking: str
    condition: str
    values: Values


def words_of(db: Connection, wanted: NoteFilter) -> Words | None:
    """Return what the words of a filter ask for; None where it has none."""
    texts = [each for each in wanted.every_text if each.words.strip()]
    if not texts:
        return None
    positive = [each for each in texts if not each.negated]
    ranking = _all(positive)
    if positive and not ranking and not any(each.speakers for each in positive):
        return Words("", "", "0", ())  # nothing in it that could be found, such as "?!"
    if not all(search.can_rank(each.words) for each in positive):
        ranking = ""
    if wanted.asks_off:
        return Words("", ranking, *_off_too(db, texts))
    expression = _all(each for each in positive if not each.speakers)
    rest = [each for each in texts if each.speakers or (each.negated and not expression)]
    if expression:
        out = [_expression(each) for each in texts if each.negated and not each.speakers]
        if any(out):
            expression = f"({expression}) NOT ({' OR '.join(filter(None, out))})"
    return Words(expression, ranking, *_condition(rest, of_hits=bool(expression)))


def _off_too(db: Connection, texts: Iterable[Text]) -> tuple[str, Values]:
    """Return the condition where notes off the record are read."""
    db.create_function("holds_words", 3, _holds, deterministic=True)
    texts = tuple(texts)
    there, values = _condition(texts)
    off, more = _condition(texts, off=True)
    return f"CASE WHEN {ON_RECORD} THEN {there} ELSE {off} END", (*values, *more)


def _holds(text: object, words: str, exact: int) -> bool:
    return holds(judging.text(text), words, exact=bool(exact))


def _condition(
    texts: Iterable[Text], *, of_hits: bool = False, off: bool = False
) -> tuple[str, Values]:
    parts, values = ["1"], list[str | int]()
    for each in texts:
        either = list(_either(each, of_hits=of_hits, off=off))
        if either:
            whole = " OR ".join(sql for sql, _ in either)
            parts.append(f"NOT ({whole})" if each.negated else f"({whole})")
            values += (value for _, some in either for value in some)
    return f"({' AND '.join(parts)})", tuple(values)


def _either(text: Text, *, of_hits: bool, off: bool) -> Iterator[tuple[str, Values]]:
    expression = _expression(text)
    if expression and off:
        yield "holds_words(text, ?, ?)", (text.words, int(text.exact))
    elif expression:
        yield "n IN (SELECT rowid FROM search WHERE search MATCH ?)", (expression,)
    if text.speakers:
        yield said_by(text.speakers, of_hits=of_hits)


def said_by(who: Iterable[str], *, of_hits: bool) -> tuple[str, Values]:
    """Return the condition that organisations or people (ids) said it, asked of hits or of all."""
    ids = tuple(who)
    marks = ", ".join("?" * len(ids))
    sql = _IS_SAID_BY if of_hits else _SAID_BY
    return sql.format(ids=marks, people=_PEOPLE.format(ids=marks)), ids * 3


def _all(texts: Iterable[Text]) -> str:
    return " AND ".join(filter(None, map(_expression, texts)))


def _expression(text: Text) -> str:
    """Return what FTS5 is asked for; empty for what no note can hold, such as "?!"."""
    if text.exact:
        return search.phrase_expression(text.words)
    expression = search.match_expression(text.words)
    return f"({expression})" if " " in expression else expression
