"""Delay of a step until the key messages are saved, without blocking."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from facilitator.ui.publish.key_messages import KeyMessages
from facilitator.ui.publish.outcome import Outcome


class AfterSaving(QObject):
    """One step at most waits, the last one asked for; where saving fails it is given up."""

    def __init__(self, messages: KeyMessages, outcome: Outcome, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._outcome = outcome
        self._step: Callable[[], None] | None = None
        messages.kept.connect(self._on_kept)
        messages.refused.connect(self._on_refused)

    def do(self, step: Callable[[], None]) -> None:
        """Save what is typed, then take the step: at once where everything is saved already."""
        self._messages.save()
        if self._messages.is_saving():
            self._step = step
        else:
            step()

    def give_up(self) -> None:
        self._step = None

    @Slot()
    def _on_kept(self) -> None:
        step, self._step = self._step, None
        if step is not None:
            step()

    @Slot(str)
    def _on_refused(self, why: str) -> None:
        if self._step is not None:
            self._step = None
            self._outcome.say_refused(self.tr("Key messages: {why}").format(why=why))
