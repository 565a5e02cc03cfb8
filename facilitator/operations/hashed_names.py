"""What is kept of a name that nothing may hold any more, so that the names check still finds it."""

from collections.abc import Sequence
from dataclasses import replace
from secrets import token_hex

from facilitator.core.model import Person
from facilitator.core.names.forgotten import hashed_forms, read_hashed
from facilitator.store.queries.names_ever import names_ever, names_of_person
from facilitator.store.queries.programme import load_programme
from facilitator.store.sqlite import Connection
from facilitator.writeup.everyday import everyday_words


def hashed_names(db: Connection, people: Sequence[str]) -> tuple[str, ...]:
    """Return, for each of some people (ids), the hashes of every name they ever had, as a text."""
    known = {each.id: each for each in load_programme(db).people}
    keys = (each.key for each in map(read_hashed, names_ever(db).hashed) if each is not None)
    key = next(keys, "") or token_hex(8)  # one for all, so that a text is hashed once
    return tuple(_hashed(db, known.get(each, Person(each, "")), key) for each in people)


def _hashed(db: Connection, person: Person, key: str) -> str:
    names = dict.fromkeys((person.name, *names_of_person(db, person.id)))
    called = [replace(person, name=name) for name in names if name]
    return hashed_forms(called, everyday_words(), key).written() if called else ""
