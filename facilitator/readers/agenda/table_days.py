"""What a table says, and the days that its rows or its columns belong to."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from facilitator.core.minutes import DAY, format_minutes
from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.draft import ItemDraft

JOINT = " · "  # between a day and the section of it


@dataclass(slots=True)
class Table:
    """What a table says: its items, and what it says of the whole."""

    items: list[ItemDraft] = field(default_factory=list)
    above: list[tuple[int, str]] = field(default_factory=list)  # lines above its header
    aside: list[tuple[int, str]] = field(default_factory=list)
    totals: list[tuple[int, float, Sentence]] = field(default_factory=list)
    zone: str | None = None
    days: list[tuple[int, str]] = field(default_factory=list)  # where there are several
    only_day: tuple[int, str] | None = None  # all of its rows are of
    noticed: list[tuple[int, Sentence]] = field(default_factory=list)
    untimed: list[ItemDraft] = field(default_factory=list)  # where no row gives a time
    is_named: bool = False  # its header says that it is an agenda
    is_empty: bool = False  # there is nothing below its header

    @property
    def lines(self) -> list[str]:
        """Return its words, where it turns out to be part of an item."""
        return [text for _, text in (*self.above, *self.aside, *self._said())]

    def set_aside(self) -> None:
        """Leave its rows as words: the agenda is another one."""
        self.aside.extend(self._said())
        self.items.clear()

    def _said(self) -> list[tuple[int, str]]:
        """Return the words of each item, with its section where that begins."""
        before = ["", *(each.section for each in self.items)]
        return [
            (each.line, " · ".join(filter(None, (section, each.title, *each.words))))
            for each, last in zip(self.items, before, strict=False)
            for section in ["" if each.section == last else each.section]
        ]

    def take_untimed(self) -> None:
        """Let rows that have no time be items: there is no other agenda."""
        self.items, self.untimed = self.untimed, []
        self.aside.clear()


def notice_totals(tables: Sequence[Table]) -> None:
    """Where there are several tables, compare a total row with the items of its own."""
    several = sum(bool(each.items) for each in tables) > 1
    for table in tables if several else ():
        total = sum(map(_length, table.items))
        for line, minutes, _ in table.totals:
            said = Sentence(
                "the items of this table sum to {sum}, but its total row is {minutes}",
                sum=format_minutes(total),
                minutes=format_minutes(minutes),
            )
            table.noticed.append((line, said))
        table.totals.clear()


def _length(item: ItemDraft) -> float:
    if item.minutes is not None or item.start is None or item.end is None:
        return item.minutes or 0
    return (item.end - item.start) % DAY


def settle_days(table: Table) -> None:
    """Let rows with other dates begin a day each; one day alone is the date of the whole."""
    if not table.days:
        _let_days_go_on(table)
    dates = [*dict.fromkeys(filter(None, map(_date_of, table.items)))]
    if not table.days and len(dates) > 1:
        _take_dates(table)
    elif not table.days and (first := next((e for e in table.items if e.day_name), None)):
        table.days.append((first.line, first.day_name))
        for item in table.items:
            item.day = 1
    if len(table.days) > 1:
        for item in table.items:
            day = table.days[item.day - 1][1] if item.day else ""
            item.section = JOINT.join(filter(None, (day, item.section)))
        return
    if table.days and all(item.day for item in table.items):
        table.only_day = table.days[0]
    else:
        table.above.extend(table.days)
    table.days.clear()
    for item in table.items:
        item.day = 0


def _let_days_go_on(table: Table) -> None:
    """Read a lone "Saturday" among rows of Sunday as a slip: a day does not come back."""
    named = [item for item in table.items if _date_of(item)]
    for before, item, after in zip(named, named[1:], named[2:], strict=False):
        if _date_of(before) == _date_of(after) != _date_of(item):
            said = Sentence(
                'the row "{title}" says {day}, but stands among those of {other}: it is read as one'
                " of these",
                title=item.title,
                day=_date_of(item),
                other=_date_of(before),
            )
            table.noticed.append((item.line, said))
            item.date, item.day_name = before.date, before.day_name


def _take_dates(table: Table) -> None:
    """Count the days by the dates of their rows, as long as these go on."""
    date: str | None = None
    for item in table.items:
        if (named := _date_of(item)) and named != date:
            date = named
            table.days.append((item.line, date))
        item.day = len(table.days)


def _date_of(item: ItemDraft) -> str:
    return item.date or item.day_name
