"""Writing of a finished file in one step: it is replaced whole, or left as it was."""

import contextlib
import os
import secrets
import stat
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.handles import refuse_open_here

# Whoever gets the file may have Windows, where these are devices whatever their ending.
_RESERVED = frozenset({"CON", "PRN", "AUX", "NUL"})
_RESERVED |= {f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10)}


def replace_file(path: Path, data: bytes) -> None:
    """Write beside the target and move it there; raises BadInput, and then nothing is changed."""
    refuse_target(path)
    try:
        _write_and_move(path, data)
    except OSError as error:
        raise _unwritable(path, error) from error


def refuse_target(path: Path) -> None:
    """Raise BadInput where no file can be written."""
    if "\0" in path.name:
        raise BadInput("{path} is no name a file can have: choose another", path=repr(path.name))
    if path.stem.partition(".")[0].rstrip().upper() in _RESERVED:
        raise BadInput(
            "{path} is a name that Windows keeps for itself: choose another", path=path.name
        )
    try:
        is_folder, has_folder = path.is_dir(), path.parent.is_dir()
        is_there = path.exists()
        is_special = is_there and not (is_folder or path.is_file())
        is_kept = is_there and not path.stat().st_mode & stat.S_IWUSR
    except OSError as error:
        raise _unwritable(path, error) from error
    if is_folder:
        raise BadInput("{path} is a folder: add a file name", path=path)
    if is_special:
        raise BadInput("{path} is a pipe or a device: name a file", path=path)
    if is_kept:
        raise BadInput(
            "{path} may only be read: allow it to be written, or choose another name", path=path
        )
    if not has_folder:
        raise BadInput(
            "The folder {folder} does not exist: make it, or choose another", folder=path.parent
        )
    refuse_open_here(path)


def _unwritable(path: Path, error: OSError) -> BadInput:
    reason = error.strerror or Sentence("it could not be written")
    return BadInput(
        "{path} could not be written ({reason}): close it in other programs or choose"
        " another place",
        path=path,
        reason=reason,
    )


def _write_and_move(path: Path, data: bytes) -> None:
    beside = path.with_name(f".write-up-{secrets.token_hex(6)}")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
