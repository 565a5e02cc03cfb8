"""Whoever asks a session in a test, and waits for the answer."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from facilitator.ui.session import Session
from facilitator.ui.writer import Failure

# How long something that comes is waited for, which only a failing test does: a write-up takes
# two seconds of processor time, and several times that while others work on the machine.
PATIENCE_MS = 30_000


class Asker(QObject):
    """Keeps what it is answered, in order."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Any] = []

    def hear(self, answer: object) -> None:
        self.answers.append(answer)
        self.answered.emit()


def answer_to(
    qtbot: QtBot, session: Session, operation: Callable[..., Any], *args: Any, **kwargs: Any
) -> Any:
    """Have an operation run, and wait for what it returns, or for the Failure."""
    asker = Asker()
    with qtbot.waitSignal(asker.answered, timeout=PATIENCE_MS):
        session.run(operation, *args, done=asker.hear, failed=asker.hear, **kwargs)
    return asker.answers[0]


def result_of(
    qtbot: QtBot, session: Session, operation: Callable[..., Any], *args: Any, **kwargs: Any
) -> Any:
    """Have an operation run that must not fail, and wait for what it returns."""
    answer = answer_to(qtbot, session, operation, *args, **kwargs)
    assert not isinstance(answer, Failure), answer
    return answer


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait until everything that was asked for is done, or refused."""
    result_of(qtbot, session, bool)
