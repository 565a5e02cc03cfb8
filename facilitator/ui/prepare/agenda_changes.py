"""Controller that changes the agenda shown in Prepare: of the roundtable chosen, or the theme."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.numbering import still_asked
from facilitator.ui.method_names import all_methods
from facilitator.ui.prepare.agenda_model import Choices, Column
from facilitator.ui.prepare.agenda_pane import AgendaPane
from facilitator.ui.prepare.planning import Planning
from facilitator.ui.run.agenda_keys import Verb
from facilitator.ui.session import Session

if TYPE_CHECKING:
    from facilitator.ui.run.agenda_verbs import AgendaVerbs

# The names of `Field`, which is imported late, by the columns of the table.
_COLUMNS = {
    Column.TITLE: "title",
    Column.MINUTES: "ms",
    Column.METHOD: "method",
    Column.QUESTION: "question",
    Column.PER_TURN: "per_turn_ms",
}


class AgendaChanges(QObject):
    """Serves keys, menu and button of the pane; what it needs is imported when first asked for."""

    def __init__(
        self, session: Session, planning: Planning, pane: AgendaPane, page: QWidget
    ) -> None:
        super().__init__(page)
        self._session = session
        self._planning = planning
        self._page = page
        self._table = pane.table
        pane.table.asked.connect(self._do)
        pane.table.menu_asked.connect(self._open_menu)
        pane.table.move_asked.connect(self._move)
        pane.table.agenda.edited.connect(self._give)
        pane.table.agenda.offer(self._choices)
        pane.add_asked.connect(self._add)

    def can_change(self) -> bool:
        """Tell whether what is shown may be changed: until the roundtable has ended."""
        record = self._session.record
        if not self._session.can_write():
            return False
        if self._planning.of_roundtable and record is not None:
            return record.roundtable.ended_at is None
        return self._planning.theme() is not None

    def can_promise(self) -> bool:
        """Tell whether more may be promised for an item: after the end of a roundtable too."""
        return self.can_change() or (self._planning.of_roundtable and self._session.can_write())

    @cached_property
    def _of_roundtable(self) -> "AgendaVerbs":
        from facilitator.ui.run.agenda_verbs import AgendaVerbs

        verbs = AgendaVerbs(self._session, self._page, takes=False)
        verbs.adding.connect(self._table.go_to_added)
        return verbs

    @cached_property
    def _of_theme(self) -> "AgendaVerbs":
        from facilitator.ui.prepare.theme_verbs import ThemeVerbs

        verbs = ThemeVerbs(self._session, self._planning, self._page)
        verbs.adding.connect(self._table.go_to_added)
        return verbs

    def _verbs(self) -> "AgendaVerbs":
        """Return who changes what is shown."""
        shown = self._planning.of_roundtable and self._session.record is not None
        return self._of_roundtable if shown else self._of_theme

    @Slot(str, object)
    def _do(self, item: str, verb: Verb) -> None:
        if self.can_promise() if verb is Verb.PROMISE else self.can_change():
            self._verbs().do(item, verb)

    @Slot(str, QPoint)
    def _open_menu(self, item: str, at: QPoint) -> None:
        if self.can_promise():
            self._verbs().open_menu(item, at)

    @Slot(str, int)
    def _move(self, item: str, number: int) -> None:
        if self.can_change():
            self._verbs().move(item, number)

    @Slot(str, object, str)
    def _give(self, item: str, column: Column, text: str) -> None:
        if self.can_change():
            self._verbs().give(item, _COLUMNS[column], text)

    def _choices(self, column: Column) -> Choices | None:
        if column is Column.METHOD:
            return (("", self.tr("none")), *all_methods())
        if column is Column.QUESTION:
            asked = still_asked(self._session.programme)
            words = ((each.code, f"{each.code} · {each.title}") for each in asked)
            return (("", self.tr("none")), *words)
        return None

    @Slot()
    def _add(self) -> None:
        self._verbs().ask_for_item("")
