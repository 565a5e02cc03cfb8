"""Logging: a small rotating file. Logs hold ids, never names or note text."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from facilitator.paths import log_folder

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_log = logging.getLogger(__name__)


class _File(RotatingFileHandler):
    """Goes without what cannot be written: a full disk must not fill the terminal as well."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        del record


def start_logging() -> None:
    """Send the program's log to a file that never grows beyond a megabyte, where there can be one.

    Where not, that is warned of, and the program runs without.
    """
    root = logging.getLogger("facilitator")
    root.setLevel(logging.INFO)
    path = log_folder() / "facilitator.log"
    try:
        handler = _handler(path)
    except OSError as error:
        _log.warning("%s cannot be written (%s): there is no log", path, error.strerror)
        return
    root.addHandler(handler)


def _handler(path: Path) -> _File:
    """Return what writes to a log file. Raises OSError, also where it is no ordinary file."""
    if path.exists() and not path.is_file():
        raise OSError(0, "it is no ordinary file")
    handler = _File(
        path, maxBytes=500_000, backupCount=1, encoding="utf-8", errors="backslashreplace"
    )
    handler.setFormatter(logging.Formatter(_FORMAT))
    return handler


def trace_of(error: BaseException) -> str:
    """Return where an error arose, without its message, which may quote a note or a name."""
    frames = traceback.extract_tb(error.__traceback__)
    places = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return " < ".join([type(error).__name__, *reversed(list(places))])
