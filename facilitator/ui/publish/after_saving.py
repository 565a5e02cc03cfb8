"""Delay of a step until what is typed on the page is saved, without blocking."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from facilitator.ui.publish.key_messages import KeyMessages
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.widgets.kept_text import KeptText


class AfterSaving(QObject):
    """One step at most waits, the last one asked for; where saving fails it is given up.

    What could not be saved of the text before a section is told by whoever saves that.
    """

    def __init__(
        self, messages: KeyMessages, text: KeptText, outcome: Outcome, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._messages, self._text = messages, text
        self._outcome = outcome
        self._step: Callable[[], None] | None = None
        messages.kept.connect(self._on_kept)
        messages.refused.connect(self._on_refused)
        text.settled.connect(self._on_kept)

    def do(self, step: Callable[[], None]) -> None:
        """Save what is typed, then take the step: at once where everything is saved already."""
        self._messages.save()
        self._text.keep()
        self._step = step
        self._on_kept()

    def give_up(self) -> None:
        self._step = None

    @Slot()
    def _on_kept(self) -> None:
        if self._messages.is_saving() or not self._text.is_settled():
            return
        step, self._step = self._step, None
        if step is not None and not self._text.is_unsaved():
            step()

    @Slot(str)
    def _on_refused(self, why: str) -> None:
        if self._step is not None:
            self._step = None
            self._outcome.say_refused(self.tr("Key messages: {why}").format(why=why))
