"""The nets of conftest.py hold what they promise to hold."""

import threading

from PySide6.QtCore import QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.leftovers import Leftovers


def test_a_window_left_behind_is_named_and_destroyed(qapp: QApplication) -> None:
    leftovers = Leftovers()
    window = QWidget()
    window.setObjectName("stage")
    child = QDialog(window)
    assert leftovers.end() == ["window QWidget 'stage'"]
    assert window not in QApplication.topLevelWidgets()
    assert child not in QApplication.topLevelWidgets()


def test_a_window_that_ends_itself_is_no_leftover(qapp: QApplication) -> None:
    leftovers = Leftovers()
    window = QWidget()
    window.deleteLater()
    assert leftovers.end() == []


def test_what_was_there_before_the_test_is_no_leftover(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert Leftovers().end() == []


def test_an_active_timer_is_named_with_its_owner_and_stopped(qapp: QApplication) -> None:
    leftovers = Leftovers()
    owner = QObject()
    timer = QTimer(owner)
    timer.setObjectName("tick")
    timer.start(60_000)
    assert leftovers.end() == ["active timer QTimer 'tick' of QObject"]
    assert leftovers.end() == []


def test_a_stopped_timer_is_no_leftover(qapp: QApplication) -> None:
    leftovers = Leftovers()
    timer = QTimer()
    timer.start(60_000)
    timer.stop()
    assert leftovers.end() == []


def test_a_running_thread_is_named_and_told_to_stop(qapp: QApplication) -> None:
    leftovers = Leftovers(grace_ms=20)
    thread = QThread()
    thread.setObjectName("writer")
    thread.start()
    assert leftovers.end() == ["running thread QThread 'writer'"]
    assert thread.wait(5_000)


def test_a_job_in_the_pool_is_a_leftover_until_it_is_done(qapp: QApplication) -> None:
    leftovers = Leftovers(grace_ms=20)
    go_on = threading.Event()
    QThreadPool.globalInstance().start(go_on.wait)
    assert leftovers.end() == ["a job in the pool"]
    go_on.set()
    assert QThreadPool.globalInstance().waitForDone(5_000)
