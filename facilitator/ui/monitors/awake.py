"""Monitor that keeps the laptop awake while a roundtable is live, and knows whether it worked."""

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from facilitator.core.clock import status
from facilitator.core.statuses import LIVE
from facilitator.store.changes import Changes
from facilitator.ui.session import Session


class Inhibitor(Protocol):
    """What keeps a platform awake: from `hold`, which does not wait, until `release`.

    Whether it does is told, since a system may take its time.
    """

    told: SignalInstance  # bool: it keeps the laptop awake, or it cannot

    def hold(self) -> None: ...

    def release(self) -> None: ...


class Wakefulness(StrEnum):
    """Whether the laptop is kept awake."""

    FREE = "free"  # no roundtable is live: the laptop may sleep
    ASKED = "asked"
    KEPT = "kept"
    UNKEPT = "unkept"  # there is nothing here that could keep it awake


class Awake(QObject):
    """Holds the inhibitor from the start of the roundtable in hand to its end, pauses included."""

    changed = Signal()

    def __init__(self, session: Session, inhibitor: Inhibitor, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._inhibitor = inhibitor
        self.state = Wakefulness.FREE
        inhibitor.told.connect(self._on_told)
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self._settle)
        self._settle()

    @Slot()
    def release(self) -> None:
        """Let the laptop sleep when it likes."""
        if self.state is not Wakefulness.FREE:
            self._become(Wakefulness.FREE)
            self._inhibitor.release()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("roundtable"):
            self._settle()

    @Slot()
    def _settle(self) -> None:
        record = self._session.record
        if record is None or status(record) not in LIVE:
            self.release()
        elif self.state is Wakefulness.FREE:
            self._become(Wakefulness.ASKED)
            self._inhibitor.hold()

    @Slot(bool)
    def _on_told(self, kept: bool) -> None:
        if self.state is not Wakefulness.FREE:
            self._become(Wakefulness.KEPT if kept else Wakefulness.UNKEPT)

    def _become(self, state: Wakefulness) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()
