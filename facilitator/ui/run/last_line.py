"""What was done last in the room, and the ways to take it back."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui.action_map import ActionMap
from facilitator.ui.acts import act_in_words
from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.last_acts import LastActs
from facilitator.ui.run.room_view import RoomView
from facilitator.ui.session import Session
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.line_button import LineButton


class LastLine(QWidget):
    """Reads "Last: floor to OSMF 15:16, take back". A click on it lists those before."""

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view: RoomView | None = None
        acts = actions.action("last_acts")
        self._go_run = actions.action("go_run")
        self._take_back = actions.action("take_back")
        self._last = LineButton(tone=Tone.NEUTRAL)
        self._last.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button = KeyButton(self._take_back, look="flat", label=self.tr("take back"))
        more = KeyButton(acts, look="flat", label=self.tr("more…"), show_key=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(app_scale().unit)
        for widget in (self._last, self._button, more):
            row.addWidget(widget)
        self._take_back.changed.connect(self._offer)
        self._last.clicked.connect(acts.trigger)
        actions.connect("last_acts", self._show_acts)
        self._offer()

    def show_room(self, view: RoomView) -> None:
        """Name the very act that "take back" would take back."""
        self._view = view
        act = self._session.room_entry()
        text = ""
        if act is not None:
            words = act_in_words(self._session.db, act.verb, act.subject)
            text = self.tr("Last: {act} {time}").format(act=words, time=view.clock(act.at))
        self._last.show_text(text, tone=Tone.NEUTRAL)
        self._last.setVisible(bool(text))

    @Slot()
    def _offer(self) -> None:
        self._button.setVisible(self._take_back.isEnabled())

    @Slot()
    def _show_acts(self) -> None:
        home = self.parentWidget()
        if not home.isVisible():
            self._go_run.trigger()
        if self._view is not None:
            corner = home.mapToGlobal(QPoint(home.contentsMargins().left(), 0))
            LastActs(self._session, home).open_above(self._view, corner)
