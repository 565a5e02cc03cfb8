"""Query for notes as it is typed: words, "exact words" and filters, each of which may be negated.

`from:gbif,ocp tag:"open data" -kind:quote water -"by force"`: values beside each other are any of
them, and all parts have to hold. A word with a colon that is no filter stays a word: an address, a
time of day. What any other name before a colon means is asked: it may be a filter mistyped.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from facilitator.core.errors import BadInput
from facilitator.core.note_query.near import listed, nearest
from facilitator.core.patterns import late_pattern
from facilitator.core.text import fold_loose


class Filter(StrEnum):
    """What stands before a colon."""

    FROM = "from"
    ABOUT = "about"
    KIND = "kind"
    TAG = "tag"
    ON = "on"  # a question
    IN = "in"  # a roundtable
    DATE = "date"
    BY = "by"  # who took the note
    OWNER = "owner"
    DUE = "due"
    PROMISE = "promise"
    IS = "is"


@dataclass(frozen=True, slots=True)
class Word:
    """A word, found by its start; or several that stand exactly so beside each other."""

    text: str
    exact: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """A filter with its values as typed, any of which will do."""

    filter: Filter
    values: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class NoteQuery:
    """Parts in the order typed, all of which have to hold."""

    parts: tuple[Word | Condition, ...] = ()

    def __str__(self) -> str:
        return " ".join(map(_written, self.parts))


# What people call a filter that has another name here.
_OTHER_NAMES = {
    **dict.fromkeys(("said", "speaker", "organisation", "organization", "org"), Filter.FROM),
    **dict.fromkeys(("question", "theme", "challenge"), Filter.ON),
    **dict.fromkeys(("roundtable", "session", "meeting"), Filter.IN),
    **dict.fromkeys(("author", "taker"), Filter.BY),
    **dict.fromkeys(("when", "day", "at"), Filter.DATE),
    **dict.fromkeys(("type",), Filter.KIND),
    **dict.fromkeys(("attribution", "rule"), Filter.PROMISE),
    **dict.fromkeys(("has", "channel"), Filter.IS),
}
_ADDRESSES = frozenset(
    {"http", "https", "ftp", "sftp", "file", "mailto", "tel", "sms", "doi", "urn", "isbn", "issn"}
    | {"arxiv", "orcid", "hdl", "geo", "data", "about", "git", "ssh", "xmpp", "irc", "matrix"}
) - {each.value for each in Filter}
_NO_TEXT = late_pattern("[\ud800-\udfff]")  # half a character: no file could hold it
_COLONS, _COMMAS, _DASHES = ":：", ",，、", "-‐‑−–"
_QUOTES = '"“”„‟«»＂'


def read_query(text: str) -> NoteQuery:
    """Read what was typed. Raises BadInput for a filter that there is not, or without a value."""
    return NoteQuery(tuple(_parts(_NO_TEXT().sub("\ufffd", text))))


def _parts(text: str) -> Iterator[Word | Condition]:
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        begin = at
        while at < len(text) and text[at] in _DASHES:
            at += 1
        at, part = _part(text, at, negated=at > begin)
        if part is not None:
            yield part


def _part(text: str, at: int, *, negated: bool) -> tuple[int, Word | Condition | None]:
    """Read the part that begins at a place: where it ends, and what it is, if anything."""
    if at < len(text) and text[at] in _QUOTES:
        end, words = _quoted(text, at)
        return end, Word(words, exact=True, negated=negated) if words else None
    end = _until_space(text, at)
    colon = next((place for place in range(at, end) if text[place] in _COLONS), end)
    found = None if colon == end else _filter(text[at:colon], text[at:end], text[colon + 1 : end])
    if found is None:
        return end, Word(text[at:end], negated=negated) if end > at else None
    end, values = _values(text, colon + 1)
    if not values:
        raise BadInput(
            "“{name}:” needs a value right after it, as in {example}: in quotes it is searched for",
            name=found,
            example=EXAMPLES[found],
        )
    return end, Condition(found, values, negated)


def _filter(typed: str, whole: str, rest: str) -> Filter | None:
    """Return the filter that a name before a colon is; None where these are words.

    Raises BadInput where it may be meant as one.
    """
    name = fold_loose(typed)
    if name in _FILTERS:
        return _FILTERS[name]
    is_name = name.isalpha() and len(name) > 1 and name not in _ADDRESSES
    if not is_name or not rest or not (rest[0].isalnum() or rest[0] in _QUOTES):
        return None
    near = _OTHER_NAMES.get(name) or nearest(name, _FILTERS)
    known = listed(f"{each}:" for each in Filter)
    if near is None:
        raise BadInput(
            "there is no filter “{name}:”: use {known}, or put “{whole}” in quotes",
            name=typed,
            known=known,
            whole=whole,
        )
    raise BadInput(
        "there is no filter “{name}:”, did you mean “{near}:”? Use {known}, or put “{whole}” in"
        " quotes",
        name=typed,
        near=near,
        known=known,
        whole=whole,
    )


def _values(text: str, at: int) -> tuple[int, tuple[str, ...]]:
    """Read values with commas between them: where they end, and what they are."""
    values: list[str] = []
    while at < len(text) and not text[at].isspace():
        if text[at] in _QUOTES:
            at, value = _quoted(text, at)
        else:
            end = at
            while end < len(text) and text[end] not in _COMMAS and not text[end].isspace():
                end += 1
            at, value = end, text[at:end]
        if value:
            values.append(value)
        if at == len(text) or text[at] not in _COMMAS:
            break
        at += 1
    return at, tuple(values)


def _quoted(text: str, at: int) -> tuple[int, str]:
    """Read what is between the quotes that begin at a place; the end closes them as well."""
    end = at + 1
    while end < len(text) and text[end] not in _QUOTES:
        end += 1
    return min(end + 1, len(text)), " ".join(text[at + 1 : end].split())


def _until_space(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _written(part: Word | Condition) -> str:
    dash = "-" if part.negated else ""
    if isinstance(part, Word):
        return f'{dash}"{part.text}"' if part.exact else f"{dash}{part.text}"
    return f"{dash}{part.filter}:{','.join(map(_as_value, part.values))}"


def _as_value(text: str) -> str:
    is_plain = text[0] not in _QUOTES and not any(c in _COMMAS or c.isspace() for c in text)
    return text if is_plain else f'"{text}"'


_FILTERS = {each.value: each for each in Filter}
EXAMPLES = {
    Filter.FROM: "from:gbif,ocp",
    Filter.ABOUT: "about:gbif",
    Filter.KIND: "kind:quote",
    Filter.TAG: "tag:funding",
    Filter.ON: "on:q3",
    Filter.IN: "in:r2",
    Filter.DATE: "date:2026-03",
    Filter.BY: "by:Ana",
    Filter.OWNER: "owner:gbif",
    Filter.DUE: "due:2026-03",
    Filter.PROMISE: "promise:chatham",
    Filter.IS: "is:starred",
}
