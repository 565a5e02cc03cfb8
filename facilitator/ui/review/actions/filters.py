"""Filters above the list of actions: which are shown, of whom, by when, and where promised."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import chain

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.action_state import ActionState
from facilitator.core.actions import SOON
from facilitator.core.instants import local_moment
from facilitator.core.model import Programme, Roundtable
from facilitator.core.note_query.days import Days
from facilitator.core.note_query.note_filter import Trait, Wanted
from facilitator.core.note_query.query import Filter
from facilitator.ui.fonts import app_scale
from facilitator.ui.local_forms import day_label, month_label
from facilitator.ui.review.filter_button import FilterButton, Option
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.text_label import TextLabel

_NONE = "none"
SOON_DUE, OVERDUE, LATER = "soon", "overdue", "later"


class ActionFilters(QWidget):
    """`asked` says that others are wanted. It begins with those that are still to be done."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.state = FilterButton(self.tr("State"), self.tr("Any state"))
        self.owner = FilterButton(self.tr("Owner"), self.tr("Any owner"))
        self.due = FilterButton(self.tr("Due"), self.tr("Any day"))
        self.promised = FilterButton(self.tr("Promised in"), self.tr("Any roundtable"))
        self._of_month: dict[str, tuple[str, ...]] = {}  # roundtables (ids) held in one
        self.count = TextLabel(muted=True)
        self._offer_fixed()
        self.state.set_values((Trait.OPEN.value,))
        line = FlowLayout(self, spacing=2 * unit)
        for button in self.buttons():
            line.addWidget(button)
            button.chosen.connect(self.asked)

    def buttons(self) -> tuple[FilterButton, ...]:
        return (self.state, self.owner, self.due, self.promised)

    def show_programme(self, programme: Programme, rooms: Sequence[Roundtable]) -> None:
        nobody = self.tr("Nobody yet")
        organisations = ((o.id, o.name, o.short) for o in programme.organisations if not o.former)
        self.owner.show_options([(_NONE, nobody, nobody), *organisations])
        self.promised.show_options([*self._months(rooms), *self._rooms(rooms)])

    def wanted(self, today: date) -> tuple[Wanted, ...]:
        """Return the conditions that the buttons stand for, on a day."""
        return tuple(self._conditions(today))

    def wants_open(self) -> bool:
        """Tell whether only what is still to be done is shown."""
        return self.state.value() == Trait.OPEN.value

    def choose(
        self, *, state: str | None = None, due: str | None = None, owner: str | None = None
    ) -> None:
        """Filter by these alone: what a number of the bar stands for."""
        for button, value in ((self.state, state), (self.due, due), (self.owner, owner)):
            button.set_values(() if value is None else (value,))
        self.promised.set_values(())
        self.asked.emit()

    @Slot()
    def show_overdue(self) -> None:
        self.choose(state=Trait.OPEN.value, due=OVERDUE)

    @Slot()
    def show_soon(self) -> None:
        self.choose(state=Trait.OPEN.value, due=SOON_DUE)

    @Slot()
    def show_ownerless(self) -> None:
        self.choose(state=Trait.OPEN.value, owner=_NONE)

    @Slot()
    def show_done(self) -> None:
        self.choose(state=Trait.DONE.value)

    def _conditions(self, today: date) -> Iterator[Wanted]:
        owners = tuple(None if each == _NONE else each for each in self.owner.values())
        chosen = (
            (Filter.IS, self.state.values()),
            (Filter.OWNER, owners),
            (Filter.IN, self._promised_in()),
        )
        yield from (Wanted(filter_, values) for filter_, values in chosen if values)
        due = self.due.values()
        if due == (OVERDUE,):  # of those that are still to be done
            yield Wanted(Filter.IS, (Trait.OVERDUE.value,))
        elif due:
            soon = today + timedelta(days=SOON)
            days = {
                OVERDUE: Days(None, today - timedelta(days=1)),
                SOON_DUE: Days(today, soon),
                LATER: Days(soon + timedelta(days=1), None),
                _NONE: None,
            }
            yield Wanted(Filter.DUE, tuple(days[each] for each in due))

    def _promised_in(self) -> tuple[str, ...]:
        """Return the roundtables (ids) that are chosen, each month as those held in it."""
        chosen = (self._of_month.get(each, (each,)) for each in self.promised.values())
        return tuple(dict.fromkeys(chain.from_iterable(chosen)))

    def _months(self, rooms: Sequence[Roundtable]) -> Iterator[Option]:
        """Yield the months in which any was held, the first one first, and remember of which."""
        days = {each: _day_of(each) for each in rooms}
        months = sorted({day.replace(day=1) for day in days.values() if day is not None})
        self._of_month.clear()
        for month in months:
            within = (e.id for e, day in days.items() if day and day.replace(day=1) == month)
            self._of_month[month.isoformat()] = tuple(within)
            yield month.isoformat(), month_label(month), month_label(month)

    def _rooms(self, rooms: Sequence[Roundtable]) -> Iterator[Option]:
        label, with_day = self.tr("R{number} {title}"), self.tr("R{number} {title}, {day}")
        for each in rooms:
            day = _day_of(each)
            told = label if day is None else with_day
            when = "" if day is None else day_label(day)
            text = told.format(number=each.label, title=each.title, day=when)
            yield each.id, text, f"R{each.label}"

    def _offer_fixed(self) -> None:
        texts = {
            ActionState.OPEN: self.tr("Open"),
            ActionState.DONE: self.tr("Done"),
            ActionState.DROPPED: self.tr("Dropped"),
            ActionState.CARRIED: self.tr("Carried over"),
        }
        self.state.show_options([(each.value, text, text) for each, text in texts.items()])
        overdue, later = self.tr("Overdue"), self.tr("Later")
        soon, none = self.tr("Within 3 days"), self.tr("No day")
        self.due.show_options(
            [
                (OVERDUE, overdue, overdue),
                (SOON_DUE, soon, soon),
                (LATER, later, later),
                (_NONE, none, none),
            ]
        )


def _day_of(roundtable: Roundtable) -> date | None:
    """Return the day on which a roundtable was held; None for one that was not yet."""
    if roundtable.started_at is None:
        return None
    return local_moment(roundtable.started_at, roundtable.zone).date()
