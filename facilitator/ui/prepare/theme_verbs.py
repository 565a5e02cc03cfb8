"""Keys and menu of the agenda of a theme: what can be done to its items before any meeting."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from facilitator.core.model import Record
from facilitator.core.state import ItemState
from facilitator.core.statuses import ItemStatus
from facilitator.operations import item_changes, item_promises, items, replanning, theme_agenda
from facilitator.store.queries.programme import agenda_of, items_of
from facilitator.ui.prepare.planning import Planning
from facilitator.ui.run.agenda_keys import Verb
from facilitator.ui.run.agenda_verbs import AgendaVerbs
from facilitator.ui.run.item_form import Field
from facilitator.ui.session import Session

# What does to the agenda of a theme what is done to that of a roundtable.
_OF_THEME: dict[Callable[..., Any], Callable[..., Any]] = {
    item_changes.change_item: theme_agenda.change,
    item_changes.split_item: theme_agenda.split,
    item_promises.promise_for_item: theme_agenda.promise,
    items.retime_item: theme_agenda.retime,
    items.skip_item: theme_agenda.take_out,
    replanning.add_item: theme_agenda.add,
    replanning.move_item: theme_agenda.move,
    replanning.rename_item: theme_agenda.rename,
}


class ThemeVerbs(AgendaVerbs):
    """Serves the chosen theme; nothing of it runs, and what is cut is taken out."""

    def __init__(self, session: Session, planning: Planning, pane: QWidget) -> None:
        super().__init__(session, pane, takes=False)
        self._planning = planning

    def _act(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        theme = self._planning.theme()
        if theme is not None:
            session, at = self._session, self._session.now()
            session.run(_OF_THEME[operation], theme.id, *args, at=at, **kwargs)

    def _fields(self) -> tuple[Field, ...]:
        return tuple(Field)

    def _promised_in(self) -> Record | None:
        return None  # each roundtable that is planned on it has its own

    def _states(self) -> tuple[ItemState, ...]:
        theme = self._planning.theme()
        found = agenda_of(self._session.db, theme.id) if theme is not None else None
        listed = items_of(self._session.db, found[0]) if found else ()
        return tuple(
            ItemState(number, item, ItemStatus.WAITING, 0, None)
            for number, item in enumerate(listed, start=1)
        )

    def _offered(self, found: ItemState) -> Iterator[tuple[Verb, str]]:
        for verb, label in super()._offered(found):
            yield verb, self.tr("Take out") if verb is Verb.CUT else label
