"""Spreadsheets (.xlsx, .ods, .xls) as rows of texts, read in a process of their own, with limits.

What such a file unpacks to, and how wide it says it is, is up to whoever made it: a file of a few
kilobytes can ask for all memory there is. What is known beforehand is looked at here; the rest is
up to the process, which has so much memory and time.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from facilitator.core.errors import BadInput

SUFFIXES = frozenset({".xlsx", ".xlsm", ".ods", ".xls"})
_CHILD = "facilitator.readers.spreadsheet_process"
_LARGEST = 200 * 1024 * 1024  # bytes, unpacked
_LONGEST_S = 20
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
LARGEST_SHEET = 50_000  # rows


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet that can be seen: its name and its rows of texts, each as wide as it is filled."""

    name: str
    rows: tuple[tuple[str, ...], ...]


def is_spreadsheet(path: Path, data: bytes) -> bool:
    return path.suffix.lower() in SUFFIXES and data.startswith((_ZIP, _OLE))


def read_spreadsheet(data: bytes, path: Path) -> tuple[Sheet, ...]:
    """Return the sheets with anything on them. Raises BadInput for what cannot be read."""
    _refuse_swelling(data, path)
    told = _ask(data, path)
    if problem := told.get("problem"):
        raise _refusal(problem, path)
    sheets = tuple(Sheet(name, _filled(rows)) for name, rows in told["sheets"])
    found = tuple(sheet for sheet in sheets if sheet.rows)
    if not found:
        raise BadInput("{path} holds no cells: name a spreadsheet with a list on it", path=path)
    return found


def _refusal(problem: str, path: Path) -> BadInput:
    """Return what is wrong, by the word that the process has for it."""
    match problem:
        case "rows":
            return BadInput(
                "{path} has a sheet of more than {most} rows: save the part that is wanted"
                " by itself",
                path=path,
                most=f"{LARGEST_SHEET:,}",
            )
        case "password":
            return BadInput("{path} is locked by a password: save it without one", path=path)
        case "memory":
            return BadInput(
                "{path} needs too much memory: save the sheet that is wanted in a file of its own",
                path=path,
            )
    return BadInput(
        "{path} is no spreadsheet that can be read: open it and save it as .xlsx, or as CSV",
        path=path,
    )


def _refuse_swelling(data: bytes, path: Path) -> None:
    if not data.startswith(_ZIP):
        return
    try:
        with ZipFile(BytesIO(data)) as package:
            unpacked = sum(part.file_size for part in package.infolist())
    # NotImplementedError is the library's, for a package of a version that it does not know.
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise _refusal("format", path) from error
    if unpacked > _LARGEST:
        raise BadInput(
            "{path} is too large ({megabytes} MB unpacked): save the sheet that is wanted in a file"
            " of its own",
            path=path,
            megabytes=unpacked >> 20,
        )


def _ask(data: bytes, path: Path) -> dict[str, Any]:
    """Have a process read it; what it says is a JSON document, or nothing where it was ended."""
    here = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([here, *([known] if known else [])])}
    try:
        done = subprocess.run(  # noqa: S603  our own module, by this Python
            [sys.executable, "-m", _CHILD, str(LARGEST_SHEET)],
            input=data,
            capture_output=True,
            env=environment,
            timeout=_LONGEST_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise BadInput(
            "{path} takes longer than {seconds} s to read: save the sheet that is wanted in a file"
            " of its own",
            path=path,
            seconds=_LONGEST_S,
        ) from error
    if done.returncode:
        return {"problem": "memory"}  # it was ended by its limit, or by the system
    return dict(json.loads(done.stdout))


def _filled(rows: Iterable[list[str]]) -> tuple[tuple[str, ...], ...]:
    """Return rows without what is empty at their ends, and without empty ones at the end."""
    found: list[tuple[str, ...]] = []
    for row in rows:
        width = max((at for at, cell in enumerate(row, start=1) if cell), default=0)
        found.append(tuple(row[:width]))
    while found and not found[-1]:
        found.pop()
    return tuple(found)
