"""Which question an agenda is for; one that the programme does not have is made with it."""

import re
from typing import Unpack

from facilitator.core.agenda import Agenda
from facilitator.core.model import Programme, Question
from facilitator.core.text import fold
from facilitator.operations.agendas import FROM_SAMPLE, add_agenda
from facilitator.operations.resolve import find_question
from facilitator.operations.setting_up.questions import QuestionFields, create_question
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.programme import agenda_of, items_of, load_programme
from facilitator.store.sqlite import Connection

_TELLING = 4  # letters: shorter words of a title tell nothing


def names_new_question(programme: Programme, agenda: Agenda) -> bool:
    """Tell whether an agenda names a question that the programme does not have."""
    return agenda.question is not None and find_question(programme, agenda.question) is None


def likely_question(
    db: Connection, programme: Programme, agenda: Agenda, shown: str | None
) -> str | None:
    """Return the id of the question that an agenda is likely for, or None: one of its own.

    What it names or is called comes first. Else it is for the question that is `shown`, unless an
    agenda was put there which has nothing in common with it: that is not to be replaced unasked.
    """
    if agenda.question is not None:
        named = find_question(programme, agenda.question)
        return None if named is None else named.id
    called = find_question(programme, agenda.title) if agenda.title else None
    if called is not None:
        return called.id
    question = next((each for each in programme.questions if each.id == shown), None)
    if question is None:
        return None
    there = agenda_of(db, question.id)
    if there is None or there[1] == FROM_SAMPLE or _alike(question, agenda):
        return question.id
    known = {fold(each.title) for each in items_of(db, there[0])}
    shared = any(fold(each.title) in known for each in agenda.items)
    return question.id if shared or not known else None


def _alike(question: Question, agenda: Agenda) -> bool:
    """Tell whether both titles have a telling word in common."""
    ours, theirs = (
        {word for word in re.findall(r"\w+", fold(title)) if len(word) >= _TELLING}
        for title in (question.title, agenda.title)
    )
    return bool(ours & theirs)


def new_title(agenda: Agenda) -> str:
    """Return what a question made from an agenda is called, unless somebody says otherwise."""
    return agenda.title or agenda.question or ""


def load_agenda_with_question(
    store: Store,
    title: str,
    agenda: Agenda,
    *,
    at: int,
    source: str,
    **fields: Unpack[QuestionFields],
) -> Changes:
    """Add a question and make an agenda its current one, in one act about both ids.

    The question asks what the agenda names, if anything. Raises Refused.
    """
    with store.act("load_agenda", at=at) as act:
        codes = {each.code: each.id for each in load_programme(act.db).questions}
        fields.setdefault("text", agenda.question or "")
        question = create_question(act, title, **fields)
        if agenda.question:
            codes.setdefault(agenda.question, question)
        act.about(question, add_agenda(act, question, agenda, source=source, codes=codes))
    return act.changes
