"""An agenda whose question the programme does not have: the question is made with it."""

from typing import Unpack

from facilitator.core.agenda import Agenda
from facilitator.core.model import Programme
from facilitator.operations.agendas import add_agenda
from facilitator.operations.resolve import find_question
from facilitator.operations.setting_up.questions import QuestionFields, create_question
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme


def names_new_question(programme: Programme, agenda: Agenda) -> bool:
    """Tell whether an agenda names a question that the programme does not have."""
    return agenda.question is not None and find_question(programme, agenda.question) is None


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
