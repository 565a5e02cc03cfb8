"""Heads that name somebody by an everyday word only: "oar (remote): we map", "will, online: I do".

"Field: what we learned" may be what a line is about. So it takes more than the name: how somebody
takes part, or that the line speaks as "we" or "I". The short name of an organisation says enough
with one of these, a part of a person's name with both.
"""

from facilitator.core.names.head_patterns import ARTICLE, WORD
from facilitator.core.names.head_words import go_with_names
from facilitator.core.names.letters import letters_of

_TAKING_PART_IN_WORDS = """
call camera chat delegate muted online phone remote remotely representative said says screen
speaking teams telephone via video zoom
digital sagt sagte telefonisch zugeschaltet
disait distance dit ligne telephone visio
dice dijo linea remoto zegt
"""
_FIRST_PERSON_IN_WORDS = """
i me my our us we
ich mein meine mir mich uns unser unsere wir
je j me mes mon notre nos nous
"""
_TAKING_PART = frozenset(_TAKING_PART_IN_WORDS.split())
_FIRST_PERSON = frozenset(_FIRST_PERSON_IN_WORDS.split())


def is_somebody(masked: str, begin: int, end: int, *, short_names: int) -> bool:
    """Say it of a head or tail of a line whose names are masked, by what it holds beside them.

    `short_names` are how many of the names are those of organisations.
    """
    beside = WORD().findall(masked[begin:end])
    if go_with_names(beside) or ARTICLE().search(masked, begin, end):
        return False  # "oar (broken): we …", "the field: we …"
    takes_part = not _TAKING_PART.isdisjoint(map(letters_of, beside))
    speaks = _is_first_person(masked[:begin]) or _is_first_person(masked[end:])
    if short_names:
        return takes_part or speaks or short_names > 1
    return takes_part and speaks


def _is_first_person(text: str) -> bool:
    first = WORD().search(text)
    words = first[0].replace("’", "'").split("'") if first else [""]
    return letters_of(words[0]) in _FIRST_PERSON
