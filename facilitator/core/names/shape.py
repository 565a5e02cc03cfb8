"""Shape of a hit of the names check: does it tie somebody to a statement, or only mention them."""

from enum import StrEnum

from facilitator.core.patterns import late_pattern

_FLAGS = 2  # re.IGNORECASE


class Shape(StrEnum):
    """By which a person decides many hits of one form at once."""

    TIE = "tie"  # a head, "X says", "as X put it", a closing bracket, an owner
    MENTION = "mention"
    WORD = "word"  # an everyday word, that may be a name
    UNKNOWN = "unknown"  # written like a name, and nobody's on the list


_SAYING = (
    r"(?:says?|said|asks|asked|thinks|thought|wants|wanted|tells|told|agrees|agreed|added|noted"
    r"|explains|explained|replies|replied|answers|answered|argues|argued|suggests|suggested|promised"
    r"|proposes|proposed|insists|insisted|warns|warned|believes|believed|hoped|wonders|wondered"
    r"|confirms|confirmed|reported|claimed|mentions|mentioned|objects|objected|disagrees|disagreed"
    r"|complains|complained|repeated|stressed|stated|pointed|raised|knows|knew|feels|felt|refuses"
    r"|refused|puts? it|would like"
    r"|sagte?|fragte?|meinte?|findet|will|möchte|dit|disait|demande|pense|veut|propose)"
)
_LITTLE = r"(?:(?:also|then|just|again|has|have|had|who|hat|habe|a|,)\s+){0,3}"
_SAYS = late_pattern(rf"[\s*_`’'”\"»)\]]*(?:\([^)\n]{{1,40}}\)\s*)?{_LITTLE}{_SAYING}\b", _FLAGS)
_GROUP = late_pattern(
    r"(?:['’]s?)?\s+(?:team|people|folks?|staff|colleagues?|delegates?|representatives?|guys|side"
    r"|crew|reps?|lot|guests?|speakers?)\b",
    _FLAGS,
)
_HEAD_AFTER = late_pattern(
    r"[\s*_`’'”\"»)\]]{0,4}(?:\([^)\n]{0,40}\)|\[[^\]\n]{0,40}\])?"
    r"(?:\s*(?:,|/|&|\+|and|und|et)\s*[^\s:]{1,40}(?:\s[^\s:]{1,40}){0,3})?"
    r"\s*[*_`]{0,3}(?::(?!//|\d)|：|\s?[–—>→]|\s-\s)",
    _FLAGS,
)
_HEAD_BEFORE = late_pattern(
    r"(?:[^\w\n]|\d{1,2}[:.hH]\d{2}(?:[:.]\d{2})?|\b\d{1,3}[.)])*"
    r"(?:the\s+|from\s+|(?:[^\s:]{1,40}\s*(?:,|/|&|\+|\band\b|\bund\b|\bet\b)\s*){1,4})?",
    _FLAGS,
)
_CITED_BEFORE = late_pattern(
    r"(?:according to|laut|selon|thanks to|says|owner|owned by|quoting|speaker|said by|asked by"
    r"|proposed by|raised by|assigned to)[:\s(]*(?:the\s+)?[@*_`“\"'«]*$",
    _FLAGS,
)
_OPENED = late_pattern(r"(?:[(\[{（【]|[.!?…”\"»]\s*[–—-]{1,2})\s*[@*_`]*$")
_CLOSED = late_pattern(r"[*_`]*\s*[)\]}）】]?\s*[.!?]?\s*(?:\n|$)")
_OPENS_LINE = late_pattern(r"[^\w\n]*[\[(【（]\s*[@*_`]*$")
_CLOSES_HEAD = late_pattern(r"[*_`]*\s*[\])】）]\s*[:：–—-]?")
_SENTENCE_START = late_pattern(r"(?:^|[.!?:;…–—•>\n]|^\s*[-*+])[\s*_`“”\"'‘’«»(\[]*$")
# What stands before a person's name, where that is an everyday word in lower case.
_BEFORE_A_NAME = late_pattern(
    r"(?:^|[.!?:;,…–—•\n(\[]|\b(?:and|but|then|so|because|that|when|if|where))[\s*_`“\"'‘«]*$",
    _FLAGS,
)
_NO_NAME = late_pattern(r"\b(?:an?|every|each|no|any|this|that|one|my|our|your)\s+$", _FLAGS)
# A verb or a month with its capital: "May we", "Mark the date", "in May", "May 2026".
_GOES_ON_AS_VERB = late_pattern(
    r"\s+(?:we|I|you|they|it|he|she|this|that|these|those|the|a|an|there|our|your|their|my|not|all"
    r"|any|some|each|every)\b(?!\s*:)"
)
_BEFORE_A_MONTH = late_pattern(
    r"(?:\b(?:in|since|until|till|early|late|mid|next|last|every|im|seit|bis|ende|anfang|mitte|en|dès)"
    r"[\s-]|\d\.?\s)$",
    _FLAGS,
)
_AFTER_A_MONTH = late_pattern(r"\s+(?:\d{4}|\d{1,2}(?:st|nd|rd|th)?)\b")
_MONTHS = frozenset({"march", "april", "may", "june", "july", "august", "mai", "juni", "juli"})


def ties(text: str, begin: int, end: int) -> bool:
    """Say whether what stands at a stretch of a text is tied to a statement."""
    first = text.rfind("\n", 0, begin) + 1
    before = text[max(first, begin - 80) : begin]
    after = text[end : end + 120]
    return (
        _is_head(before, after)
        or _SAYS().match(after) is not None
        or _GROUP().match(after) is not None
        or _CITED_BEFORE().search(before) is not None
        or is_cited(text, begin, end)
    )


def ties_word(text: str, begin: int, end: int, *, of_person: bool) -> bool:
    """Say it of an everyday word in lower case: not of "the field says", "a will: how to"."""
    first = text.rfind("\n", 0, begin) + 1
    before = text[max(first, begin - 80) : begin]
    after = text[end : end + 120]
    if of_person and _BEFORE_A_NAME().search(before) is None:
        return _CITED_BEFORE().search(before) is not None
    if _NO_NAME().search(before) is not None:
        return False
    if _SAYS().match(after) is not None or _CITED_BEFORE().search(before) is not None:
        return True
    if not of_person and _GROUP().match(after) is not None:
        return True
    return _is_head(before, after)


def is_cited(text: str, begin: int, end: int) -> bool:
    """Say whether a stretch closes its line as who said it does: "… (oar)", "… — oar"."""
    first = text.rfind("\n", 0, begin) + 1
    opened = _OPENED().search(text[max(first, begin - 80) : begin])
    return opened is not None and _CLOSED().match(text[end : end + 120]) is not None


def reads_as_word(text: str, begin: int, end: int) -> bool:
    """Say whether a capital is that of a sentence or a month, and not of somebody's name."""
    after = text[end : end + 12]
    if begins_sentence(text, begin) and _GOES_ON_AS_VERB().match(after) is not None:
        return True
    if text[begin:end].lower() not in _MONTHS:
        return False
    before = text[max(0, begin - 12) : begin]
    return _BEFORE_A_MONTH().search(before) is not None or _AFTER_A_MONTH().match(after) is not None


def begins_sentence(text: str, begin: int) -> bool:
    return begin == 0 or _SENTENCE_START().search(text[max(0, begin - 20) : begin]) is not None


def _is_head(before: str, after: str) -> bool:
    if _HEAD_BEFORE().fullmatch(before) is not None and _HEAD_AFTER().match(after) is not None:
        return True
    opens = _OPENS_LINE().fullmatch(before) is not None
    return opens and _CLOSES_HEAD().match(after) is not None
