"""Bell for time limits: tells once that an item's time is up or a turn over, with sound if set."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.core.floor import who_of
from facilitator.core.limits import Level, LimitStatus, crossed, read_item, read_turn
from facilitator.core.room_view import RoomView
from facilitator.core.statuses import RoundtableStatus
from facilitator.ui.announce import announce_first
from facilitator.ui.run.words import name_of
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder

SOUNDS_ON = "on"


def ring() -> None:
    """Play the one sound of the program, the system's alert."""
    QApplication.beep()


class LimitBell(QObject):
    """Compares the levels of two seconds: a skipped second rings no less, and none rings twice."""

    rang = Signal()

    def __init__(self, session: Session, settings: SettingsHolder, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._item: LimitStatus | None = None
        self._turn: LimitStatus | None = None
        session.ticked.connect(self._look)
        session.changed.connect(self._look)
        session.roundtable_chosen.connect(self._look)
        self.rang.connect(self._beep)
        self._look()

    @Slot()
    def _look(self) -> None:
        item, turn = self._read()
        told = []
        if Level.RED in crossed(self._item, item):
            told.append(self._item_is_up())
        if Level.OVER in crossed(self._turn, turn):
            told.append(self._turn_is_over())
        self._item, self._turn = item, turn
        for text in told:
            announce_first(self._window, text)
        if told and self._settings.settings.sounds == SOUNDS_ON:
            self.rang.emit()

    def _item_is_up(self) -> str:
        state = self._session.state()
        title = state.item.item.title if state is not None and state.item is not None else ""
        return self.tr("“{item}”: its time is up.").format(item=title)

    def _turn_is_over(self) -> str:
        record, state = self._session.record, self._session.state()
        if record is None or state is None or state.floor is None:
            return self.tr("The turn is over its time.")
        view = RoomView(self._session.programme, record, state)
        text = self.tr("{name} is over the time of a turn.")
        return text.format(name=name_of(view, who_of(state.floor)))

    def _read(self) -> tuple[LimitStatus | None, LimitStatus | None]:
        record, state = self._session.record, self._session.state()
        if record is None or state is None or state.status is not RoundtableStatus.RUNNING:
            return self._item, self._turn  # held: it goes on from there
        turn = state.floor
        programme = self._session.programme
        return (
            read_item(record, state.now, amber=programme.amber),
            read_turn(programme, record, turn, state.now) if turn else None,
        )

    @Slot()
    def _beep(self) -> None:
        ring()
