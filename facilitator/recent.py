"""Recent programmes of this account: where each lies and what it is called, the newest first.

Only the name of a file is looked at: to open one of this process would drop its locks.
"""

import json
import logging
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from facilitator.paths import config_folder, is_same_file, read_small

_log = logging.getLogger(__name__)
_MOST = 10
_LARGEST = 256 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Recent:
    """A programme that a window was opened on; it may have gone since."""

    path: str
    title: str

    def is_gone(self) -> bool:
        return not os.path.exists(self.path)  # noqa: PTH110 - odd names too


def recent_file() -> Path:
    return config_folder() / "recent.json"


def recent_programmes() -> tuple[Recent, ...]:
    """Return the list, the newest first. One that cannot be read is warned of, and empty."""
    path = recent_file()
    try:
        stored = json.loads(read_small(path, _LARGEST))
    except FileNotFoundError:
        return ()
    except OSError as error:
        _log.warning("%s cannot be read (%s): no recent programmes", path, error.strerror)
        return ()
    except (ValueError, RecursionError):
        _log.warning("%s is not valid: no recent programmes", path)
        return ()
    return _usable(stored)


def _usable(stored: object) -> tuple[Recent, ...]:
    found: dict[str, Recent] = {}
    for each in stored if isinstance(stored, list) else ():
        match each:
            case {"path": str(path), "title": str(title)} if path and "\0" not in path:
                found.setdefault(path, Recent(path, title))
            case _:
                continue
    return tuple(found.values())[:_MOST]


def remember(path: Path, title: str) -> None:
    """Put a programme first in the list, once. Raises OSError."""
    named = _absolute(path)
    others = (each for each in recent_programmes() if not _is(each, named))
    _save((Recent(str(named), title), *others))


def rename(path: Path, title: str) -> None:
    """Say what a programme of the list is called now; its place stays. Raises OSError."""
    named, there = _absolute(path), recent_programmes()
    renamed = tuple(Recent(each.path, title) if _is(each, named) else each for each in there)
    if renamed != there:
        _save(renamed)


def forget(path: Path) -> bool:
    """Take a programme off the list; false where it is not on it. The file stays. OSError."""
    named, there = _absolute(path), recent_programmes()
    left = tuple(each for each in there if not _is(each, named))
    if left == there:
        return False
    _save(left)
    return True


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - a link is remembered by its own name


def _is(entry: Recent, path: Path) -> bool:
    return entry.path == str(path) or is_same_file(Path(entry.path), path)


def _save(entries: Iterable[Recent]) -> None:
    """Write the list as a whole, or leave it as it was. Raises OSError."""
    path = recent_file()
    written = path.with_name(f".{path.name}.{secrets.token_hex(16)}")
    document = [asdict(each) for each in tuple(entries)[:_MOST]]
    try:
        written.write_text(f"{json.dumps(document, indent=1)}\n", encoding="utf-8")
        written.replace(path)
    finally:
        with suppress(OSError):  # it costs nothing, and must not hide why nothing was written
            written.unlink(missing_ok=True)
