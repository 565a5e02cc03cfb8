"""Filters above the list of actions: which are shown, of whom, by when, and where promised."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.action_state import ActionState
from facilitator.core.actions import SOON
from facilitator.core.model import Programme, Roundtable
from facilitator.core.note_query.days import Days
from facilitator.core.note_query.note_filter import Trait, Wanted
from facilitator.core.note_query.query import Filter
from facilitator.ui.fonts import app_scale
from facilitator.ui.review.filter_button import FilterButton
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
        label = self.tr("R{number} {title}")
        self.promised.show_options(
            [
                (each.id, label.format(number=each.label, title=each.title), f"R{each.label}")
                for each in rooms
            ]
        )

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
            (Filter.IN, self.promised.values()),
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
