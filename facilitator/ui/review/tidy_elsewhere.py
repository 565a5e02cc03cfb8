"""Leads to what is left to tidy and is no note: a cell of the matrix, or a list of Run."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.note_query.to_tidy import ToTidy
from facilitator.store.queries.left_to_do import rooms_with_left
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.below_notes import BelowNotes
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.review.tidy_row import TidyRow
from facilitator.ui.session import Session


class TidyElsewhere(QObject):
    """Belongs to the row of what is left to tidy, whose pills ask for it."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        scope: ScopeButton,
        row: TidyRow,
        below: BelowNotes,
    ) -> None:
        super().__init__(row)
        self._session, self._actions = session, actions
        self._scope, self._below = scope, below
        row.asked.connect(self._go)

    @Slot(object)
    def _go(self, what: ToTidy) -> None:
        scope = self._scope.scope()
        if what is ToTidy.NOT_HEARD:
            self._below.go_to_unheard(scope)
        elif left := rooms_with_left(self._session.db, scope):
            self._session.choose_roundtable(next(iter(left)))
            self._actions.action("go_run").trigger()
