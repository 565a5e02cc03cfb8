"""Controller that changes the agenda shown in Prepare: of the roundtable chosen, or the theme."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.prepare.agenda_pane import AgendaPane
from facilitator.ui.prepare.planning import Planning
from facilitator.ui.run.agenda_keys import Verb
from facilitator.ui.session import Session

if TYPE_CHECKING:
    from facilitator.ui.run.agenda_verbs import AgendaVerbs


class AgendaChanges(QObject):
    """Serves keys, menu and button of the pane; what it needs is imported when first asked for."""

    def __init__(
        self, session: Session, planning: Planning, pane: AgendaPane, page: QWidget
    ) -> None:
        super().__init__(page)
        self._session = session
        self._planning = planning
        self._page = page
        pane.table.asked.connect(self._do)
        pane.table.menu_asked.connect(self._open_menu)
        pane.add_asked.connect(self._add)

    def can_change(self) -> bool:
        """Tell whether what is shown may be changed: until the roundtable has ended."""
        record = self._session.record
        if not self._session.can_write():
            return False
        if self._planning.of_roundtable and record is not None:
            return record.roundtable.ended_at is None
        return self._planning.theme() is not None

    @cached_property
    def _of_roundtable(self) -> "AgendaVerbs":
        from facilitator.ui.run.agenda_verbs import AgendaVerbs

        return AgendaVerbs(self._session, self._page, takes=False)

    @cached_property
    def _of_theme(self) -> "AgendaVerbs":
        from facilitator.ui.prepare.theme_verbs import ThemeVerbs

        return ThemeVerbs(self._session, self._planning, self._page)

    def _verbs(self) -> "AgendaVerbs":
        """Return who changes what is shown."""
        shown = self._planning.of_roundtable and self._session.record is not None
        return self._of_roundtable if shown else self._of_theme

    @Slot(str, object)
    def _do(self, item: str, verb: Verb) -> None:
        if self.can_change():
            self._verbs().do(item, verb)

    @Slot(str, QPoint)
    def _open_menu(self, item: str, at: QPoint) -> None:
        if self.can_change():
            self._verbs().open_menu(item, at)

    @Slot()
    def _add(self) -> None:
        self._verbs().ask_for_item("")
