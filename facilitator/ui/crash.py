"""Crash reports: faults of ours logged with their place, and told once; the window goes on."""

import faulthandler
import logging
import sys
import threading
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler

from facilitator.log import trace_of
from facilitator.paths import log_folder

_log = logging.getLogger("facilitator.crash")
_LEVELS = {  # without debug: there Qt tells which keys are typed
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReports(QObject):
    """Handler of uncaught exceptions. `happened` may come from any thread, and once for a place."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: set[tuple[str, int]] = set()

    def install(self) -> None:
        """Take over the hooks of Python and Qt; for the running program only, not for tests."""
        sys.excepthook = self._report
        threading.excepthook = self._report_thread
        qInstallMessageHandler(_log_qt)
        try:
            # Kept open on purpose: it must be there when the process dies.
            self._file = (log_folder() / "crash.log").open("a", encoding="utf-8")
        except OSError as error:
            _log.error("no crash log: %s", type(error).__name__)
        else:
            faulthandler.enable(self._file)

    def stop(self) -> None:
        """Let go of the crash log, whose folder is about to be removed."""
        if faulthandler.is_enabled():
            faulthandler.disable()
            self._file.close()

    def _report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        where = trace_of(error.with_traceback(trace))
        _log.error("uncaught: %s", where)
        _say(f"facilitator: a fault of ours: {where}\n")
        place = _place(trace)
        if place not in self._told:  # a failing paint would otherwise ask many times a second
            self._told.add(place)
            self.happened.emit(kind.__name__)

    def _report_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._report(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def _say(text: str) -> None:
    """Tell a terminal, where there is one: the window is told in any case."""
    if sys.stderr is not None:  # None where it was started from an icon
        with suppress(OSError, ValueError):  # closed, or nobody reads it any more
            sys.stderr.write(text)


def _place(trace: TracebackType | None) -> tuple[str, int]:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return ("", 0) if trace is None else (trace.tb_frame.f_code.co_filename, trace.tb_lineno)


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    if kind is not QtMsgType.QtDebugMsg:
        _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
