"""Middle of Run: the roll call before the start, the room while it runs, and a summary after."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.core.room_view import RoomView
from facilitator.core.statuses import RoundtableStatus
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.room_column import RoomColumn
from facilitator.ui.session import Session
from facilitator.ui.widgets.late_page import LatePage
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.stack_of_shown import StackOfShown

if TYPE_CHECKING:
    from facilitator.ui.run.closing import Closing
    from facilitator.ui.run.roll_call import RollCall

_BEFORE = (RoundtableStatus.PLANNED, RoundtableStatus.OPEN)


class RunCentre(StackOfShown):
    """Roll call and summary are made when they are first shown: most starts show the room."""

    dropped = Signal(str)  # what was half typed

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._calling = actions.action("roll_call")
        self.room = RoomColumn(session, actions)
        self.room.dropped.connect(self.dropped)
        # The room makes its own room for what is in it; the others scroll as a whole.
        self._roll_page, self._closing_page = LatePage(), LatePage()
        for each in (self._roll_page, self.room, self._closing_page):
            self.addWidget(each)

    @cached_property
    def roll(self) -> "RollCall":
        from facilitator.ui.run.roll_call import RollCall

        roll = RollCall(self._session, self._actions)
        roll.dropped.connect(self.dropped)
        self._roll_page.fill(ScrolledWhole(roll, self._roll_page, sideways=False))
        self._roll_page.keep_order()
        return roll

    @cached_property
    def _closing(self) -> "Closing":
        from facilitator.ui.run.closing import Closing

        closing = Closing(self._session, self._actions)
        self._closing_page.fill(ScrolledWhole(closing, self._closing_page, sideways=False))
        self._closing_page.keep_order()
        return closing

    def is_calling(self) -> bool:
        """Tell whether the roll call is shown."""
        return self.currentWidget() is self._roll_page

    def show_room(self, view: RoomView) -> bool:
        """Show the roundtable as it stands; true where it is another page that shows it."""
        status = view.state.status
        part: RollCall | RoomColumn | Closing = self.room
        page: QWidget = self.room
        if status is RoundtableStatus.ENDED:
            self._calling.setChecked(False)
            page, part = self._closing_page, self._closing
        elif status in _BEFORE or self._calling.isChecked():
            page, part = self._roll_page, self.roll
        part.show_room(view)
        if isinstance(page, LatePage):
            page.keep_order()  # of its rows, too
        changed = self.currentWidget() is not page
        self.setCurrentWidget(page)
        return changed
