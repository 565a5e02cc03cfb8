"""`load`: put an agenda file in a programme file."""

from argparse import Namespace

from facilitator.core.agenda import KnownNames
from facilitator.operations.agendas import load_agenda
from facilitator.readers.agenda.read import read_agenda
from facilitator.store.queries.programme import load_programme
from facilitator.subcommands.common import now, out, remark, require_question, writing


def run(arguments: Namespace) -> int:
    with writing(arguments.file) as store:
        programme = load_programme(store.db)
        question = require_question(programme, arguments.question)
        agenda = read_agenda(arguments.agenda, known=KnownNames.of(programme))
        load_agenda(store, question.id, agenda, at=now(), source=arguments.agenda.name)
    for each in agenda.problems:
        remark(f"{arguments.agenda}, line {each.line}: {each.message}")
    minutes = f"{agenda.minutes:g} min"
    out(f"{question.code} {question.title}: {len(agenda.items)} items, {minutes}")
    return 0
