"""Standard output and standard error: what was asked for goes to the one, the rest to the other."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import Any, TextIO

from facilitator.core.errors import FacilitatorError
from facilitator.core.quoting import escaped, escaped_json, one_line

_LAYOUT = "\n\t"


class OutputLost(FacilitatorError):
    """Standard output is closed or full: nobody can be told what was asked for."""


def prepare() -> None:
    """Have letters that a terminal does not know replaced; messages have theirs escaped anyway."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def out(text: str) -> None:
    _write(f"{escaped(text, keep=_LAYOUT)}\n")


def out_json(document: Any) -> None:
    """Write a JSON document, in UTF-8 whatever the terminal's encoding is."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    _write(f"{escaped_json(json.dumps(document, ensure_ascii=False, indent=2))}\n")


def remark(text: str) -> None:
    """Say something beside the output, in one line; where nobody listens, nothing is lost."""
    if sys.stderr is None:  # a window without a terminal
        return
    try:
        sys.stderr.write(f"{one_line(text)}\n")
        sys.stderr.flush()
    except OSError:
        _drain(sys.stderr)


def flush() -> None:
    """Have standard output take what was written. Raises OutputLost, BrokenPipeError."""
    if sys.stdout is not None:
        with _reported():
            sys.stdout.flush()


def drain() -> None:
    """Have nothing that standard output refused come up again when the program ends."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except OSError:
            _drain(sys.stdout)


def _write(text: str) -> None:
    if sys.stdout is None:
        raise OutputLost(
            "standard output is closed: what was to be told is lost, send it elsewhere"
        )
    with _reported():
        sys.stdout.write(text)


@contextmanager
def _reported() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputLost(
            "standard output cannot be written ({reason}): what was to be told is lost, send"
            " it elsewhere",
            reason=error.strerror or error,
        ) from error


def _drain(stream: TextIO) -> None:
    with suppress(OSError, ValueError):  # a stream of a test has no handle
        handle = stream.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, handle)
        os.close(nowhere)
