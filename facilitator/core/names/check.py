"""Names check: which forms no text may hold under a promise, and the places that hold one."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from facilitator.core.model import Person, Programme, Promise
from facilitator.core.names.everyday import NO_WORDS, EverydayWords
from facilitator.core.names.find import Forms, Found
from facilitator.core.names.forgotten import HashedForms
from facilitator.core.names.forms import Form, FormKind
from facilitator.core.names.letters import letters_of
from facilitator.core.names.organisations import forms_of, names_of, nouns_of
from facilitator.core.names.people import forms_of_people, is_stand_in
from facilitator.core.names.sentence import sentence_at
from facilitator.core.names.shape import Shape
from facilitator.core.once import once_for

NO_FORMS = Forms(())


@dataclass(frozen=True, slots=True)
class Located:
    """A text and where it stands, in words a coordinator finds it by."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A name found where it must not be; `begin` and `end` count characters of the text."""

    place: str
    name: str
    found: str
    whose: str = ""
    kind: FormKind = FormKind.ORGANISATION
    shape: Shape = Shape.MENTION
    begin: int = 0
    end: int = 0
    is_sure: bool = True  # else it may be the everyday word: it is asked about
    sentence: str = ""
    note: str = ""  # the id of the note that it stands in


@dataclass(frozen=True, slots=True)
class Others:
    """Who is looked for beside the roster, and who of it is called by no name any more.

    `names` are of those who take notes, were renamed or have left, `organisations` are former names
    with their id; `labelled` are the ids of people whose name is a label that the program put in
    its place, and `hashed` what is kept of these names.
    """

    names: tuple[str, ...] = ()
    organisations: tuple[tuple[str, str], ...] = ()
    labelled: frozenset[str] = frozenset()
    hashed: tuple[HashedForms, ...] = ()


NO_OTHERS = Others()


def check(texts: Iterable[Located], forbidden: Forms) -> tuple[Hit, ...]:
    """Return every forbidden name found, in the order of the texts, each name once a text."""
    return tuple(hit for text in texts for hit in _once(hits_in(text, forbidden)))


def hits_in(text: Located, forbidden: Forms) -> Iterator[Hit]:
    """Yield each place of a text with a forbidden name, as often as it stands there."""
    yield from (hit for hit in all_in(text, forbidden) if hit.is_sure)


def all_in(text: Located, forbidden: Forms) -> Iterator[Hit]:
    """Yield also what may be an everyday word."""
    yield from (_hit(text, each) for each in forbidden.find(text.text))


def holds(text: str, forbidden: Forms) -> bool:
    return any(each.is_sure for each in forbidden.find(text))


@once_for(8)
def forbidden_forms(
    programme: Programme,
    promise: Promise,
    words: EverydayWords = NO_WORDS,
    others: Others = NO_OTHERS,
) -> Forms:
    """Return what may stand nowhere in a write-up under this promise.

    Under sector, unattributed and chatham also the absent: what may be named would tell who was
    not there.
    """
    if promise is Promise.NAMED:
        return NO_FORMS
    organisations = [form for each in programme.organisations for form in forms_of(each)]
    organisations += nouns_of(programme.organisations)
    organisations += [Form(name, FormKind.ORGANISATION, id_) for id_, name in others.organisations]
    taken = {each.letters for each in organisations if each.kind is FormKind.ORGANISATION}
    people = [
        each
        for each in forms_of_people(_people(programme, others))
        if each.letters not in taken
        or not (promise is Promise.ORGANISATION or each.kind is FormKind.MONOGRAM)
    ]
    if promise is Promise.ORGANISATION:
        names = [each for each in organisations if each.kind is FormKind.ORGANISATION]
        return Forms(people, words, others.hashed, allowed=names)
    if promise is not Promise.CHATHAM:
        organisations = [_as_hint(each) for each in organisations]
    return Forms((*organisations, *people), words, others.hashed)


def _as_hint(form: Form) -> Form:
    """Have a give-away be only an everyday word, where it is one: "a map" is not OpenStreetMap."""
    return replace(form, kind=FormKind.HINT) if form.kind is FormKind.GIVE_AWAY else form


def named_anywhere(programme: Programme, words: EverydayWords = NO_WORDS) -> Forms:
    """Return the names of everybody, without the everyday words that may give them away."""
    organisations = [form for each in programme.organisations for form in names_of(each)]
    return Forms((*organisations, *forms_of_people(_people(programme, NO_OTHERS))), words)


def _people(programme: Programme, others: Others) -> list[Person]:
    here = [each for each in programme.people if each.id not in others.labelled]
    known = {letters_of(each.name) for each in here}
    more = {
        letters: each
        for each in others.names
        if (letters := letters_of(each)) not in known and not is_stand_in(each)
    }
    return [*here, *(Person("", name) for name in more.values())]


def _hit(text: Located, each: Found) -> Hit:
    form = each.form
    found = "".join(char for char in text.text[each.begin : each.end] if char.isalnum())
    return Hit(
        text.place,
        form.text,
        found,
        form.whose,
        form.kind,
        each.shape,
        each.begin,
        each.end,
        each.is_sure,
        sentence_at(text.text, each.begin, each.end),
    )


def _once(hits: Iterable[Hit]) -> Collection[Hit]:
    kept: dict[str, Hit] = {}
    for hit in hits:
        kept.setdefault(hit.name, hit)
    return kept.values()
