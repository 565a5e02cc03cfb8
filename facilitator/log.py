"""Logging: a small rotating file. Logs hold ids, never names or note text."""

import logging
from logging.handlers import RotatingFileHandler

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
