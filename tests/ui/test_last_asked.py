"""What is read in the background: only the last that was asked is answered, none after the end."""

from threading import Event

from pytestqt.qtbot import QtBot

from facilitator.core.errors import BadInput
from facilitator.store.sqlite import Connection
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.session import Session
from tests.ui.asking import Asker


def _title(db: Connection, number: int, gate: Event) -> tuple[int, str]:
    assert gate.wait(5)
    return number, db.execute("SELECT title FROM programme").fetchone()[0]


def _refused(_db: Connection) -> None:
    raise BadInput("nothing is meant by it")


def test_only_the_last_is_answered(qtbot: QtBot, session: Session) -> None:
    reader, asker, gate = LastAsked(session, session), Asker(), Event()
    reader.answered.connect(asker.hear)
    for number in range(5):
        reader.ask(_title, number, gate)
    assert reader.is_waited_for
    gate.set()
    qtbot.waitUntil(lambda: not reader.is_waited_for, timeout=5_000)
    assert asker.answers == [(4, session.programme.title)]


def test_what_means_nothing_is_said(qtbot: QtBot, session: Session) -> None:
    reader = LastAsked(session, session)
    with qtbot.waitSignal(reader.refused, timeout=5_000) as said:
        reader.ask(_refused)
    assert str(said.args[0].template) == "nothing is meant by it"


def test_nothing_is_read_once_the_file_is_closed(qtbot: QtBot, session: Session) -> None:
    reader, asker, gate = LastAsked(session, session), Asker(), Event()
    reader.answered.connect(asker.hear)
    gate.set()
    reader.ask(_title, 1, gate)
    session.closing.emit()
    reader.ask(_title, 2, gate)
    qtbot.waitUntil(lambda: not reader.is_waited_for, timeout=5_000)
    assert asker.answers == []
