"""Rows of an agenda's preview: each item with what it says, and the remarks about it."""

from collections.abc import Iterable, Mapping, Sequence

from facilitator.core.agenda import NO_QUESTION, Agenda
from facilitator.core.agenda_remark import AgendaRemark
from facilitator.core.item_fields import HEADS, item_of, marks_in_words
from facilitator.core.model import Question
from facilitator.ui.bring_in.rows_model import Row
from facilitator.ui.method_names import method_shown
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prepare.agenda_rows import plan_of
from facilitator.ui.texts import translate, translate_marked, translated

TITLE = 3
REMARK = 4  # close to the title: further columns may be out of sight
LETTERS = (8, 7, 6, 0, 0, 13, 13, 11, 8, 9, 14)  # of each column; those of 0 share what is left


def heads() -> tuple[str, ...]:
    """Return what stands above each column."""
    start, minutes, title, method, question, per_turn = (
        translate_marked("Items", head) for head in HEADS
    )
    return (
        start,
        translate("AgendaPreview", "End"),
        minutes,
        title,
        translate("AgendaPreview", "Remark"),
        translate("AgendaPreview", "Section"),
        translate("AgendaPreview", "Lead"),
        method,
        question,
        per_turn,
        translate("AgendaPreview", "Time"),
    )


def rows(agenda: Agenda, themes: Sequence[Question], names: Mapping[str, str]) -> tuple[Row, ...]:
    """Return a row for each item, in the order of the agenda, its remarks in a cell.

    `names` says what organisations are called whose handles it holds.
    """
    items = tuple(item_of(each, question=each.question) for each in agenda.items)
    codes = {theme.code: theme.code for theme in themes}
    plan = plan_of(items, codes=codes, agenda_start=agenda.start)
    remarks = _by_item(agenda)
    fixed = translate("AgendaPreview", "fixed")
    found = []
    for number, (row, item) in enumerate(zip(plan.rows, items, strict=True)):
        own = _weightiest_first(remarks.get(number, ()))
        time = (*((fixed,) if item.fixed else ()), *marks_in_words(item, _marked))
        cells = (
            *(row.start, row.end, row.minutes, row.title),
            " · ".join(translated(each.said) for each in own),
            *(
                item.section,
                ", ".join(names.get(lead, lead) for lead in item.lead),
                method_shown(row.method),
                row.question,
                row.per_turn,
            ),
            " · ".join(time),
        )
        weighs = any(not each.minor for each in own)
        found.append(Row(row.id, cells, Tone.AMBER if weighs else Tone.NEUTRAL))
    return tuple(found)


def told(agenda: Agenda) -> tuple[AgendaRemark, ...]:
    """Return the remarks without the one that the choice of a theme answers."""
    return tuple(each for each in agenda.problems if each.said != NO_QUESTION)


def about_the_whole(agenda: Agenda) -> tuple[AgendaRemark, ...]:
    """Return the remarks that stand beside no row: first what is wrong, guessed or left out."""
    found = (each for each in told(agenda) if _item_of(each, agenda) is None)
    return _weightiest_first(found)


def unused_columns(shown: Sequence[Row]) -> frozenset[int]:
    """Return the columns that nobody fills."""
    return frozenset(
        column for column in range(len(LETTERS)) if not any(row.cells[column] for row in shown)
    )


def _by_item(agenda: Agenda) -> dict[int, list[AgendaRemark]]:
    found: dict[int, list[AgendaRemark]] = {}
    for remark in told(agenda):
        item = _item_of(remark, agenda)
        if item is not None:
            found.setdefault(item, []).append(remark)
    return found


def _item_of(remark: AgendaRemark, agenda: Agenda) -> int | None:
    """Return the place of the item that a remark is about: by its line, its title, or both.

    Items that stand side by side have one line.
    """
    title = dict(remark.said.values).get("title")
    there = [place for place, line in enumerate(agenda.lines) if line == remark.line]
    named = [place for place, item in enumerate(agenda.items) if item.title == title]
    both = [place for place in there if place in named]
    if both or there:
        return (both or there)[0]
    return named[0] if len(named) == 1 else None


def _weightiest_first(remarks: Iterable[AgendaRemark]) -> tuple[AgendaRemark, ...]:
    return tuple(sorted(remarks, key=lambda each: each.minor))


def _marked(text: str) -> str:
    return translate_marked("Items", text)
