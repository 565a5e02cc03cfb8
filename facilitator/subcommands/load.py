"""`load`: put an agenda file in a programme file, on a theme that is there or that it names."""

from argparse import Namespace

from facilitator.core.agenda import NO_QUESTION, Agenda, KnownNames
from facilitator.core.agenda_days import day_numbered, only_day
from facilitator.core.errors import BadInput
from facilitator.core.model import Programme, Question
from facilitator.operations.agendas import load_agenda
from facilitator.operations.resolve import find_question
from facilitator.operations.setting_up.new_question import (
    load_agenda_with_question,
    names_new_question,
    new_title,
)
from facilitator.operations.setting_up.questions import QuestionFields
from facilitator.readers.agenda.read import read_agenda
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.subcommands.common import now, out, remark, require_question, writing


def run(arguments: Namespace) -> int:
    with writing(arguments.file) as store:
        programme = load_programme(store.db)
        agenda = read_agenda(arguments.agenda, known=KnownNames.of(programme))
        if arguments.day is not None:
            agenda = only_day(agenda, day_numbered(agenda, arguments.day))
        question = _load(store, programme, agenda, arguments)
    for each in agenda.problems:
        if arguments.question and each.said == NO_QUESTION:
            continue  # said beside it
        remark(f"{arguments.agenda}, line {each.line}: {each.message}")
    minutes = f"{agenda.minutes:g} min"
    items = f"{len(agenda.items)} item{'' if len(agenda.items) == 1 else 's'}"
    out(f"{question.code} {question.title}: {items}, {minutes}")
    return 0


def _load(store: Store, programme: Programme, agenda: Agenda, arguments: Namespace) -> Question:
    """Load it for the theme it is for; one that only the agenda names is made, and that is said.

    Raises BadInput where neither says which.
    """
    wanted = arguments.question or agenda.question
    if wanted is None:
        raise BadInput(
            "{agenda} names no question of the programme: name it with --question, once"
            " `facilitator set FILE question TITLE --new` made it",
            agenda=arguments.agenda,
        )
    source = arguments.agenda.name
    known = find_question(programme, wanted)
    if known is None and not names_new_question(programme, agenda):
        known = require_question(programme, wanted)  # which says what there is
    if known is not None:
        load_agenda(store, known.id, agenda, at=now(), source=source)
        return known
    fields: QuestionFields = {"code": arguments.question} if arguments.question else {}
    title = new_title(agenda)
    done = load_agenda_with_question(store, title, agenda, at=now(), source=source, **fields)
    made = next(e for e in load_programme(store.db).questions if e.id == done.subject[0])
    remark(f"{made.code} {made.title} is new: {arguments.agenda} names it, and nothing else did")
    return made
