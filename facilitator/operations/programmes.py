"""Making a programme file: empty, or from the sample."""

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from facilitator.core.errors import Refused
from facilitator.core.model import Channel
from facilitator.core.order import key_between
from facilitator.operations.agendas import FROM_SAMPLE, add_agenda
from facilitator.paths import resource
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act, Author
from facilitator.store.making import make
from facilitator.store.queries.programme import load_programme, programme_id
from facilitator.writeup.language import languages

if TYPE_CHECKING:
    from facilitator.core.agenda import Agenda
    from facilitator.readers.sample import SampleNote, SampleProgramme

# The readers are imported where they read: most starts find a programme, and make none.
STAND_IN = "stand-in"  # the role of whoever speaks for an organisation in a rehearsal

SAMPLE = "samples/open-x.json"
NO_AGENDAS: "Mapping[str, Agenda]" = MappingProxyType({})
Ids = dict[str, str]  # from handle or code to row id


def name_programme(
    store: Store, title: str, *, at: int, licence: str = "", theme_word: str = ""
) -> Changes:
    """Give a new programme its title."""
    with store.act("name_programme", at=at) as act:
        values = {"theme_word": theme_word} if theme_word else {}
        act.create("programme", title=title, licence=licence, about="", **values)
    return act.changes


def set_language(store: Store, code: str, *, at: int) -> Changes:
    """Have the write-ups of the programme in a language, by its code. Raises Refused."""
    if code not in languages():
        raise Refused("this version has no write-ups in that language: choose one of those it has")
    with store.act("set_language", at=at) as act:
        programme = programme_id(act.db)
        if programme is None:  # a file that was recovered from damage may lack it
            act.create("programme", title="", licence="", about="", language=code)
        else:
            act.change("programme", programme, language=code)
    return act.changes


@cache
def shipped_sample() -> "SampleProgramme":
    """Return what ships with the program, read once: a rehearsal or a replay starts from it."""
    from facilitator.readers.sample import read_sample

    return read_sample(resource(SAMPLE))


def create_sample(path: Path, author: Author, *, at: int) -> None:
    """Make a programme file from the shipped sample. Raises BadInput when `path` is taken."""
    filled = partial(fill_from_sample, sample=shipped_sample(), at=at, agendas=_shipped_agendas())
    make(path, author, filled)


@cache
def _shipped_agendas() -> "Mapping[str, Agenda]":
    from facilitator.core.agenda import KnownNames
    from facilitator.readers.agenda.read import read_agenda

    sample = shipped_sample()
    known = KnownNames.of(sample.programme)
    return {
        each.question.code: read_agenda(resource(each.agenda), known=known)
        for each in sample.questions
        if each.agenda
    }


def create_empty(path: Path, author: Author, title: str, *, at: int, theme_word: str = "") -> None:
    """Make a file that holds a title and nothing else, but maybe what its themes are called.

    Raises BadInput when `path` is taken.
    """
    make(path, author, partial(name_programme, title=title, at=at, theme_word=theme_word))


def fill_from_sample(
    store: Store,
    sample: "SampleProgramme",
    *,
    at: int,
    agendas: "Mapping[str, Agenda]" = NO_AGENDAS,
) -> Changes:
    """Put organisations, people, questions and written notes of a sample in an empty file.

    `agendas` are by question code.
    """
    with store.act("fill_from_sample", at=at) as act:
        act.create("programme", title=sample.title, licence=sample.licence, about=sample.about)
        organisations = _add_organisations(act, sample)
        _add_people(act, sample, organisations)
        questions = _add_questions(act, sample)
        for code, agenda in agendas.items():
            add_agenda(act, questions[code], agenda, source=FROM_SAMPLE, codes=questions)
        for note in sample.notes:
            _add_note(act, note, organisations, questions)
    return act.changes


def _add_organisations(act: Act, sample: "SampleProgramme") -> Ids:
    ids: Ids = {}
    position: str | None = None
    for each in sample.organisations:
        position = key_between(position, None, suffix="m")
        one = each.organisation
        ids[one.handle] = act.create(
            "organisation",
            handle=one.handle,
            name=one.name,
            short=one.short,
            kind=one.kind,
            sector=one.sector,
            colour=one.colour,
            about=one.about,
            disclosure=one.disclosure,
            position=position,
        )
        for use, names in (("alias", one.aliases), ("giveaway", each.giveaways)):
            for name in names:
                act.create("name", organisation=ids[one.handle], name=name, use=use)
    return ids


def _add_people(act: Act, sample: "SampleProgramme", organisations: Ids) -> None:
    position: str | None = None
    for each in sample.people:
        position = key_between(position, None, suffix="m")
        act.create(
            "person",
            name=each.person.name,
            organisation=organisations[each.person.organisation or ""],
            role=each.person.role,
            as_of=each.as_of,
            position=position,
        )


def _add_questions(act: Act, sample: "SampleProgramme") -> Ids:
    ids: Ids = {}
    position: str | None = None
    for each in sample.questions:
        position = key_between(position, None, suffix="m")
        one = each.question
        ids[one.code] = act.create(
            "question",
            code=one.code,
            slug=each.slug,
            title=one.title,
            text=one.text,
            theme=int(one.theme),
            position=position,
        )
    return ids


def _add_note(act: Act, note: "SampleNote", organisations: Ids, questions: Ids) -> None:
    note_id = act.create(
        "note",
        at=act.at,
        author="",
        text=note.text,
        kind=note.kind.value,
        channel=Channel.WRITTEN.value,
        source=note.source,
        gap=0,
    )
    act.link("note_said_by", note_id, organisations[note.organisation], position=0)
    act.link("note_question", note_id, questions[note.question], position=0)


def cast_stand_ins(store: Store, *, at: int) -> Changes:
    """Replace everybody on the roster by a stand-in: a rehearsal speaks for no real person."""
    with store.act("cast_stand_ins", at=at) as act:
        programme = load_programme(act.db)
        short = {each.id: each.short for each in programme.organisations}
        for person in programme.people:
            name = f"Delegate of {short.get(person.organisation or '', 'nobody')}"
            act.change("person", person.id, name=name, role=STAND_IN)
    return act.changes
