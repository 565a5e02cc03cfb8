"""Paths of shipped resources and of the user's own folders (data, settings, log)."""

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

from facilitator.core.errors import BadInput

_log = logging.getLogger(__name__)
_PACKAGE = Path(__file__).resolve().parent
_temporary: list[Path] = []  # the throw-away home of this process, if it has one


def resource(name: str) -> Path:
    """Return the shipped file or folder `name`, from a wheel or from a checkout alike.

    Raises BadInput when the installation lacks it.
    """
    for base in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = base / name
        if path.exists():
            return path
    raise BadInput("{name} is missing from this installation: install facilitator again", name=name)


@contextmanager
def temporary_home() -> Iterator[Path]:
    """Have settings, programmes and logs of this process in a folder that goes with the block.

    What is kept of a programme file elsewhere stays in the usual place. Raises BadInput.
    """
    try:
        home = Path(tempfile.mkdtemp(prefix="facilitator-temporary-")).resolve()
    except OSError as error:
        raise BadInput(
            "no temporary folder can be made ({reason}): make room", reason=error.strerror
        ) from error
    _temporary.append(home)
    try:
        yield home
    finally:
        _temporary.remove(home)
        shutil.rmtree(home, ignore_errors=True)
        if home.exists():
            _log.warning("%s could not be removed as a whole: remove it by hand", home)


def home_is_temporary() -> bool:
    return bool(_temporary)


def goes_with_home(path: Path) -> bool:
    """Tell whether a file lies in a temporary home, and will be gone with it."""
    return any(path.resolve().is_relative_to(home) for home in _temporary)


def usual_data_folder(of: Path | None = None) -> Path:
    """Return where programme files belong, and what is kept `of` one that may lie elsewhere.

    It may not be there, where it cannot be made.
    """
    if _temporary and (of is None or goes_with_home(of)):
        return _temporary[-1] / "data"
    return user_data_path("facilitator", appauthor=False)


def data_folder(of: Path | None = None) -> Path:
    """Return the folder for programme files; never a synced one, which would break the journal.

    `of` as in `usual_data_folder`. Where there can be none, one in the system's folder for what
    passes, which is warned of.
    """
    folder = usual_data_folder(of)
    if _is_made(folder):
        return folder
    passing = Path(tempfile.gettempdir()) / f"facilitator-{_account()}"
    if not (_is_made(passing) and _is_private(passing)):
        return folder  # whoever writes there will be told why it fails
    _log.warning(
        "%s cannot be used: programmes go to %s, which the system may clear: save a copy elsewhere",
        folder,
        passing,
    )
    return passing


def config_folder() -> Path:
    """Return the folder for settings. It may not be there, where it cannot be made."""
    usual = user_config_path("facilitator", appauthor=False)
    folder = _temporary[-1] / "settings" if _temporary else usual
    _is_made(folder)
    return folder


def log_folder() -> Path:
    """Return the folder for logs. It may not be there, where it cannot be made."""
    usual = user_log_path("facilitator", appauthor=False)
    folder = _temporary[-1] / "log" if _temporary else usual
    _is_made(folder)
    return folder


def _is_made(folder: Path) -> bool:
    """Make a folder that is the user's alone; tell whether it is there and can be entered."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        next(folder.iterdir(), None)
    except (OSError, ValueError):  # or a name with a zero
        return False
    return True


def _account() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "programmes"


def _is_private(folder: Path) -> bool:
    """Tell whether nobody else has made a folder where everybody may."""
    return not hasattr(os, "getuid") or folder.lstat().st_uid == os.getuid()


def is_same_file(path: Path, other: Path) -> bool:
    """Tell whether two names lead to one file; neither is opened for it."""
    try:
        return path.samefile(other)
    except OSError:
        return path.resolve() == other.resolve()


def read_small(path: Path, largest: int) -> bytes:
    """Return what a file of ours holds. Raises OSError, also for no ordinary file, or a large one.

    `largest` is in bytes.
    """
    if path.exists() and not path.is_file():
        raise OSError(0, "it is no ordinary file")
    with path.open("rb") as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise OSError(0, "it is too large")
    return data
