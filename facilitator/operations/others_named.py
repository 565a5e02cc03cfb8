"""Who is looked for by the names check of a write-up beside the roster."""

from collections.abc import Iterator

from facilitator.core.names.check import Others
from facilitator.core.names.forgotten import read_hashed
from facilitator.core.names.letters import letters_of
from facilitator.core.names.name_words import STAND_INS
from facilitator.core.patterns import late_pattern
from facilitator.store.queries.names_ever import names_ever
from facilitator.store.sqlite import Connection

_BETWEEN = late_pattern(r"\s*[,;/&+\n]\s*|\s+(?:and|und|et|y)\s+", 2)  # re.IGNORECASE


def others_named(db: Connection, *, chairs: bool = True) -> Others:
    """Return who is looked for by the names check beside the roster.

    Without `chairs`: what is sent before the day may say who facilitates.
    """
    ever = names_ever(db)
    hashed = filter(None, map(read_hashed, ever.hashed))
    own = {letters_of(name) for _, name in ever.organisations}
    facilitators = [name for typed in ever.chairs for name in _people_of(typed)] if chairs else []
    people = (*ever.people, *(each for each in facilitators if letters_of(each) not in own))
    return Others(tuple(dict.fromkeys(people)), ever.organisations, ever.forgotten, tuple(hashed))


def _people_of(typed: str) -> Iterator[str]:
    """Yield the names of people in “Ana Ruiz and Ben”; “the ODI team” is nobody."""
    for each in _BETWEEN().split(typed.strip()):
        words = [letters_of(word) for word in each.split()]
        if words and not STAND_INS.intersection(words) and each[:1] == each[:1].upper():
            yield each
