"""Logging: a small rotating file. Logs hold ids, never names or note text, at debug level too."""

import logging
import os
import traceback
from pathlib import Path
from typing import TextIO

from facilitator import __version__
from facilitator.paths import log_folder

VARIABLE = "FACILITATOR_LOG"

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_LARGEST = 500_000  # bytes
_LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}
_log = logging.getLogger(__name__)


class _File(logging.FileHandler):
    """Begins anew when it is full, and keeps the one before.

    It goes without what cannot be written: a full disk must not fill the terminal as well. Python
    has one in `logging.handlers`, with sockets, queues and pickle: 6 ms of each start.
    """

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self.stream is not None and self.stream.tell() >= _LARGEST:
                self._begin_anew(self.stream)
            super().emit(record)
        except (OSError, ValueError):  # ValueError: it could not be opened again
            self.handleError(record)

    def _begin_anew(self, full: TextIO) -> None:
        path = Path(self.baseFilename)
        full.close()
        try:
            path.replace(path.with_name(f"{path.name}.1"))
        finally:
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        del record


def start_logging() -> None:
    """Send the program's log to a file that never grows beyond a megabyte, where there can be one.

    Where not, that is warned of, and the program runs without. With FACILITATOR_LOG=debug it tells
    each act, each job of the writer and each action as well.
    """
    root = logging.getLogger("facilitator")
    root.setLevel(_level_wanted())
    path = log_folder() / "facilitator.log"
    try:
        handler = _handler(path)
    except OSError as error:
        _log.warning("%s cannot be written (%s): there is no log", path, error.strerror)
        return
    root.addHandler(handler)
    if _log.isEnabledFor(logging.DEBUG):
        import platform  # late: it takes its time

        told = (__version__, platform.python_version(), platform.platform())
        _log.debug("facilitator %s, Python %s, %s", *told)


def stop_logging() -> None:
    """Let go of the log file, whose folder is about to be removed."""
    root = logging.getLogger("facilitator")
    for handler in [each for each in root.handlers if isinstance(each, _File)]:
        root.removeHandler(handler)
        handler.close()


def _level_wanted() -> int:
    """Return the level that the environment asks for; what is none is warned of."""
    wanted = os.environ.get(VARIABLE, "").strip()
    level = _LEVELS.get(wanted.casefold() or "info")
    if level is None:
        _log.warning("%s is “%s”, not debug or info: info is taken", VARIABLE, wanted)
    return level or logging.INFO


def _handler(path: Path) -> _File:
    """Return what writes to a log file. Raises OSError, also where it is no ordinary file."""
    if path.exists() and not path.is_file():
        raise OSError(0, "it is no ordinary file")
    handler = _File(path, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(logging.Formatter(_FORMAT))
    return handler


def trace_of(error: BaseException) -> str:
    """Return where an error arose, without its message, which may quote a note or a name."""
    frames = traceback.extract_tb(error.__traceback__)
    places = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return " < ".join([type(error).__name__, *reversed(list(places))])
