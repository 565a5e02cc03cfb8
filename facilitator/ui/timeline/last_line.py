"""Line "Last: …, take back": the last act of the room, and the ways to undo it."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.room_view import RoomView
from facilitator.core.verbs import verb_of
from facilitator.store.undo import JournalEntry
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.words import any_number
from facilitator.ui.session import Session
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.wording import act_in_words


class LastLine(QWidget):
    """Reads "Last: floor to OSMF 15:16, take back". A click on it lists those before.

    Where the last act gave somebody the floor, it also says how to correct whom.
    """

    whose_asked = Signal()

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = parent
        self._session = session
        self._view: RoomView | None = None
        self._told: tuple[object, ...] = (None, None, None)  # what the words are of
        acts = actions.action("last_acts")
        self._go_run = actions.action("go_run")
        self._take_back = actions.action("take_back")
        self._was = actions.action("was_1")
        # In the middle: the time stands at the end.
        self._last = LineButton(tone=Tone.NEUTRAL, elide=Qt.TextElideMode.ElideMiddle)
        self._last.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._last.setAccessibleDescription(acts.toolTip())
        self._button = KeyButton(self._take_back, look="link", label=self.tr("take back"))
        self._whose = LineButton(self.tr("it was…"), link=True)
        self._whose.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._keys = KeyCap(any_number(self._was))
        self._whose.clicked.connect(self.whose_asked)
        row = FlowLayout(self)  # a long name takes a line of its own, and is not cut
        for widget in (self._last, self._button, self._whose, self._keys):
            row.addWidget(widget)
        self._gave_floor = False
        for action in (self._take_back, self._was):
            action.changed.connect(self._offer)
        self._last.clicked.connect(acts.trigger)
        actions.connect("last_acts", self._show_acts)
        self._offer()

    def show_room(self, view: RoomView) -> None:
        """Name the very act that "take back" would take back."""
        self._view = view
        act = self._session.room_entry()
        told = (act, view.programme, view.record)
        if not all(new is old for new, old in zip(told, self._told, strict=True)):
            self._told = told  # its names are read from the file
            self._last.show_text(self._words(view, act), tone=Tone.NEUTRAL)
        text = self._last.plain_text()
        self._last.setVisible(bool(text))
        self._gave_floor = act is not None and verb_of(act.verb).gives_floor
        self._offer()

    def _words(self, view: RoomView, act: JournalEntry | None) -> str:
        if act is None:
            return ""
        words = act_in_words(self._session.db, act.verb, act.subject)
        return self.tr("Last: {act} {time}").format(act=words, time=view.clock(act.at))

    @Slot()
    def _offer(self) -> None:
        self._button.setVisible(self._take_back.isEnabled())
        for widget in (self._whose, self._keys):
            widget.setVisible(self._gave_floor and self._was.isEnabled())

    @Slot()
    def _show_acts(self) -> None:
        home = self._card
        if not home.isVisible():
            self._go_run.trigger()
        if self._view is not None:
            from facilitator.ui.timeline.last_acts import LastActs  # no start needs it

            corner = home.mapToGlobal(QPoint(home.contentsMargins().left(), 0))
            LastActs(self._session, home).open_above(self._view, corner)
