"""Where things are: shipped resources and the user's own folders."""

import logging
import os
import tempfile
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

from facilitator.core.errors import BadInput

_log = logging.getLogger(__name__)
_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the shipped file or folder `name`, from a wheel or from a checkout alike.

    Raises BadInput when the installation lacks it.
    """
    for base in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = base / name
        if path.exists():
            return path
    raise BadInput(f"{name} is missing from this installation: install facilitator again")


def usual_data_folder() -> Path:
    """Return where programme files belong. It may not be there, where it cannot be made."""
    return user_data_path("facilitator", appauthor=False)


def data_folder() -> Path:
    """Return the folder for programme files; never a synced one, which would break the journal.

    Where there can be none, one in the system's folder for what passes, which is warned of.
    """
    folder = usual_data_folder()
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
    folder = user_config_path("facilitator", appauthor=False)
    _is_made(folder)
    return folder


def log_folder() -> Path:
    """Return the folder for logs. It may not be there, where it cannot be made."""
    folder = user_log_path("facilitator", appauthor=False)
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
