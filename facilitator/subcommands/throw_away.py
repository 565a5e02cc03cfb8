"""A temporary home for one run of the program, which goes however the run ends."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from facilitator.log import stop_logging
from facilitator.paths import temporary_home


@contextmanager
def throw_away_home() -> Iterator[None]:
    """Have settings, programmes and log in a temporary home. Raises BadInput."""
    before = signal.signal(signal.SIGTERM, _end)  # which by itself would leave the home behind
    try:
        with temporary_home():
            try:
                yield
            finally:
                stop_logging()  # a folder with an open file stays, on Windows
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(number: int, _frame: object) -> NoReturn:
    raise SystemExit(128 + number)
