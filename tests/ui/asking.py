"""Whoever asks a session in a test, and waits for the answer."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from facilitator.ui.session import Session
from facilitator.ui.writer import Failure


class Asker:
    """Keeps what it is answered, in order."""

    def __init__(self) -> None:
        self.answers: list[Any] = []

    def hear(self, answer: object) -> None:
        self.answers.append(answer)


def answer_to(
    qtbot: QtBot, session: Session, operation: Callable[..., Any], *args: Any, **kwargs: Any
) -> Any:
    """Have an operation run, and wait for what it returns, or for the Failure."""
    asker = Asker()
    session.run(operation, *args, done=asker.hear, failed=asker.hear, **kwargs)
    qtbot.waitUntil(lambda: bool(asker.answers), timeout=5_000)
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
