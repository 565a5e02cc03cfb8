"""`agenda`: what an agenda file is understood as, with every problem."""

from argparse import Namespace

from facilitator.core.agenda import Agenda, KnownNames
from facilitator.core.agenda_days import day_numbered, only_day
from facilitator.core.agenda_json import agenda_json
from facilitator.core.item_fields import AgendaItem, item_of, marks_in_words
from facilitator.operations.programmes import shipped_sample
from facilitator.readers.agenda.read import read_agenda
from facilitator.subcommands.common import out, out_json, remark


def run(arguments: Namespace) -> int:
    known = KnownNames.of(shipped_sample().programme)
    agenda = read_agenda(arguments.agenda, known=known)
    if arguments.day is not None:
        agenda = only_day(agenda, day_numbered(agenda, arguments.day))
    if arguments.json:
        out_json(agenda_json(agenda))
    else:
        _print(agenda)
    for each in agenda.problems:
        remark(f"{arguments.agenda}, line {each.line}: {each.message}")
    return 0


def _print(agenda: Agenda) -> None:
    out(agenda.title)
    facts = (agenda.question, agenda.date, agenda.start, agenda.zone, f"{agenda.minutes:g} min")
    out(" · ".join(fact for fact in facts if fact))
    for item in agenda.items:
        out(_line(item))
    for text in agenda.set_aside:
        out(f"set aside: {text}")


def _line(item: AgendaItem) -> str:
    start = f"{item.start or '':5}{'!' if item.fixed else ' '}"
    extras = [item.method, item.question or "", ", ".join(item.lead)]
    if item.per_turn_s:
        extras.append(f"{item.per_turn_s} s a turn")
    extras += marks_in_words(item_of(item, question=item.question))
    described = " · ".join(extra for extra in extras if extra)
    line = f"{item.number:3}  {start} {item.minutes:5g} min  {item.title}"
    return f"{line}  [{described}]" if described else line
