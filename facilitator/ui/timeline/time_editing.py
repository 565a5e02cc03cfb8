"""Controller that asks for the times of an item or a turn, and corrects them."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.errors import Refused
from facilitator.core.instants import clock_time, instant_near
from facilitator.core.item_times import taken
from facilitator.core.model import Item, Turn
from facilitator.operations.corrections import split_turn
from facilitator.operations.item_corrections import time_item
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.timeline.times_dialog import TimesDialog
from facilitator.ui.writer import Failure


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the dialog asks about: the times of an item, or where to split a turn."""

    instants: tuple[int, ...]  # what is proposed
    item: str = ""
    turn: str = ""


class TimeEditing(QObject):
    """Asks for times in a dialog, one at a time, and closes it once they are saved."""

    left = Signal()  # the keys are wanted in the note again
    dropped = Signal(str)  # what was half typed

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._widget = parent
        self._dialog: TimesDialog | None = None
        self._asked = _Asked(())

    def edit_item(self, item: Item) -> None:
        """Ask when an item began and ended; while it runs, only when it began."""
        record = self._session.record
        times = taken(record, item.id) if record is not None else None
        if times is None:
            return  # it has not begun
        known = tuple(each for each in times if each is not None)
        labels = (self.tr("Began"), self.tr("Ended"))[: len(known)]
        title = self.tr("When “{title}” was taken").format(title=item.title)
        self._open(_Asked(known, item=item.id), title, labels, self.tr("Save"))

    def split_turn(self, turn: Turn) -> None:
        """Ask where to split a turn; its middle is proposed."""
        end = self._session.now() if turn.end is None else turn.end
        middle = (turn.begin + end) // 2
        labels = (self.tr("The second begins"),)
        self._open(
            _Asked((middle,), turn=turn.id), self.tr("Split the turn"), labels, self.tr("Split")
        )

    def _open(self, asked: _Asked, title: str, labels: tuple[str, ...], do: str) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        texts = [clock_time(each, self._zone(), seconds=True) for each in asked.instants]
        dialog = TimesDialog(title, list(zip(labels, texts, strict=True)), do, self._widget)
        dialog.asked.connect(self._save)
        dialog.finished.connect(self._forget)
        dialog.escaped.connect(self.left)
        dialog.dropped.connect(self.dropped)
        self._asked, self._dialog = asked, dialog
        dialog.ask()

    def _zone(self) -> str:
        record = self._session.record
        return record.roundtable.zone if record is not None else "UTC"

    @Slot(object)
    def _save(self, texts: list[str]) -> None:
        try:
            instants = self._instants(texts)
        except Refused as error:
            if self._dialog is not None:
                self._dialog.refuse(translated(error))
            return
        act, asked, dialog = self._session.act, self._asked, self._dialog
        done, failed = partial(self._on_done, dialog), partial(self._on_failed, dialog)
        if asked.item:
            begin, end = (*instants, None)[:2]
            act(time_item, asked.item, begin, end, done=done, failed=failed)
        else:
            act(split_turn, instants[0], turn=asked.turn, done=done, failed=failed)

    def _instants(self, texts: list[str]) -> list[int]:
        """Read what was typed; a field that was left as it was keeps its milliseconds."""
        zone = self._zone()
        return [
            near
            if text == clock_time(near, zone, seconds=True)
            else instant_near(text, near, zone=zone)
            for text, near in zip(texts, self._asked.instants, strict=True)
        ]

    def _on_done(self, dialog: TimesDialog | None, result: object) -> None:  # noqa: ARG002
        if dialog is not None and dialog is self._dialog:
            dialog.accept()

    def _on_failed(self, dialog: TimesDialog | None, failure: Failure) -> None:
        if dialog is not None and dialog is self._dialog:
            dialog.refuse(failure.message)
        else:
            self._session.tell(failure)  # it was closed before the answer came

    @Slot()
    def _forget(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None
