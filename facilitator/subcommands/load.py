"""`load`: put an agenda file in a programme file, on a theme that is there or that it names."""

from argparse import Namespace

from facilitator.core.agenda import Agenda, KnownNames
from facilitator.core.agenda_days import day_numbered, only_day
from facilitator.core.errors import BadInput
from facilitator.core.model import Question
from facilitator.operations.agendas import load_agenda
from facilitator.operations.resolve import find_question
from facilitator.operations.setting_up.questions import QuestionFields, add_question
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
        question = _question(store, agenda, arguments)
        load_agenda(store, question.id, agenda, at=now(), source=arguments.agenda.name)
    for each in agenda.problems:
        remark(f"{arguments.agenda}, line {each.line}: {each.message}")
    minutes = f"{agenda.minutes:g} min"
    items = f"{len(agenda.items)} item{'' if len(agenda.items) == 1 else 's'}"
    out(f"{question.code} {question.title}: {items}, {minutes}")
    return 0


def _question(store: Store, agenda: Agenda, arguments: Namespace) -> Question:
    """Return the theme it is for; one that only the agenda names is made, and that is said.

    Raises BadInput where neither says which.
    """
    programme = load_programme(store.db)
    wanted = arguments.question or agenda.question
    if wanted is None:
        raise BadInput(
            "{agenda} names no question of the programme: name it with --question",
            agenda=arguments.agenda,
        )
    known = find_question(programme, wanted)
    if known is not None:
        return known
    is_named = agenda.question is not None and find_question(programme, agenda.question) is None
    if not is_named:
        return require_question(programme, wanted)  # which says what there is
    title = agenda.title or agenda.question or wanted
    fields: QuestionFields = {"text": agenda.question or ""}
    if arguments.question:
        fields["code"] = arguments.question
    (row_id,) = add_question(store, title, at=now(), **fields).subject
    made = next(each for each in load_programme(store.db).questions if each.id == row_id)
    remark(f"{made.code} {made.title} is new: {arguments.agenda} names it, and nothing else did")
    return made
