"""Parts of a name that stay where somebody is forgotten: they may as well be somebody else's."""

from dataclasses import replace

from facilitator.core.model import Person
from facilitator.core.names.find import Forms
from facilitator.core.names.forms import FormKind
from facilitator.core.names.people import forms_of_person
from facilitator.core.sentences import Sentence
from facilitator.store.privacy.names import NameSwap
from facilitator.store.privacy.reach import texts_written
from facilitator.store.queries.names_ever import names_of_person
from facilitator.store.queries.programme import load_programme
from facilitator.store.sqlite import Connection
from facilitator.writeup.everyday import everyday_words

_KINDS = (FormKind.PERSON, FormKind.PART, FormKind.INITIALS)
_MOST, _AROUND = 5, 24  # places that are told, and characters on either side of a name


def what_remains(db: Connection, person: str, swap: NameSwap) -> Sentence:
    """Say where a part of the name of somebody (id) stays, after all that is replaced."""
    forms = _forms(db, person)
    places: list[str] = []
    for text in texts_written(db):
        left = swap.swap(text)
        places += (_around(left, each.begin, each.end) for each in forms.find(left) if each.is_sure)
    if not places:
        return Sentence(
            "A first or last name alone, a nickname or initials in a text: as of now there is none."
        )
    told = "; ".join(f"“{each}”" for each in places[:_MOST])
    return Sentence(
        "What may be a part of the name, in {n} places: {places}. Each write-up asks about them;"
        " reword them, or strike the words.",
        one="What may be a part of the name, in {n} place: {places}. Each write-up asks about it;"
        " reword it, or strike the words.",
        n=len(places),
        places=f"{told} …" if len(places) > _MOST else told,
    )


def _forms(db: Connection, person: str) -> Forms:
    people = load_programme(db).people
    known = next((each for each in people if each.id == person), Person(person, ""))
    names = dict.fromkeys((known.name, *names_of_person(db, person)))
    called = [replace(known, name=name) for name in names if name]
    forms = (form for each in called for form in forms_of_person(each) if form.kind in _KINDS)
    return Forms(forms, everyday_words())


def _around(text: str, begin: int, end: int) -> str:
    """Return a name with the words around it, on one line."""
    first, last = max(0, begin - _AROUND), min(len(text), end + _AROUND)
    line = " ".join(text[first:last].split())
    return f"{'…' if first else ''}{line}{'…' if last < len(text) else ''}"
