"""Days of an agenda that has several: which there are, and one of them by itself."""

from dataclasses import replace

from facilitator.core.agenda import Agenda
from facilitator.core.agenda_day import AgendaDay
from facilitator.core.agenda_remark import AgendaRemark
from facilitator.core.errors import BadInput


def days_of(agenda: Agenda) -> tuple[AgendaDay, ...]:
    """Return the days in their order; none where the agenda is of one day."""
    return agenda.days


def day_numbered(agenda: Agenda, number: int) -> AgendaDay:
    """Return a day by its number, counted from 1; raises BadInput where there is no such day."""
    found = next((each for each in agenda.days if each.number == number), None)
    if found is None and agenda.days:
        named = "; ".join(f"{each.number} {each.name}" for each in agenda.days)
        raise BadInput(
            "there is no day {number} in this agenda: name one of {days}", number=number, days=named
        )
    if found is None:
        raise BadInput("this agenda has no days to choose from: leave --day out")
    return found


def only_day(agenda: Agenda, day: AgendaDay) -> Agenda:
    """Return the agenda of one day: its items numbered anew, its date, start and remarks."""
    own = [item for item in agenda.items if item.number in day.items]
    items = tuple(replace(item, number=number) for number, item in enumerate(own, 1))
    others = [each.lines for each in agenda.days if each.number != day.number]
    elsewhere = frozenset().union(*others) - day.lines
    strange = {item.title for item in agenda.items} - {item.title for item in own}
    return replace(
        agenda,
        date=day.date,
        start=items[0].start if items else None,
        minutes=round(sum(item.minutes for item in items), 2),
        items=items,
        lines=tuple(
            line
            for item, line in zip(agenda.items, agenda.lines, strict=False)
            if item.number in day.items
        ),
        problems=tuple(each for each in agenda.problems if _concerns(each, elsewhere, strange)),
        days=(),
    )


def _concerns(remark: AgendaRemark, elsewhere: frozenset[int], strange: set[str]) -> bool:
    """Tell a remark about this day from one about other lines, or items beside its own."""
    values = dict(remark.said.values)
    tells_days = "days" in values  # that there are several
    return remark.line not in elsewhere and not tells_days and values.get("title") not in strange
