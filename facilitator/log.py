"""Logging: a small rotating file. Logs hold ids, never names or note text."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from facilitator.paths import log_folder

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


def start_logging() -> None:
    """Send the program's log to a file that never grows beyond a megabyte."""
    handler = RotatingFileHandler(
        log_folder() / "facilitator.log", maxBytes=500_000, backupCount=1, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger("facilitator")
    root.setLevel(logging.INFO)
    root.addHandler(handler)


def trace_of(error: BaseException) -> str:
    """Return where an error arose, without its message, which may quote a note or a name."""
    frames = traceback.extract_tb(error.__traceback__)
    places = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return " < ".join([type(error).__name__, *reversed(list(places))])
