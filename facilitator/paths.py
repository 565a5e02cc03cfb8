"""Where things are: shipped resources and the user's own folders."""

from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

from facilitator.core.errors import BadInput

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


def data_folder() -> Path:
    """Return the folder for programme files; never a synced one, which would break the journal."""
    return user_data_path("facilitator", appauthor=False, ensure_exists=True)


def config_folder() -> Path:
    return user_config_path("facilitator", appauthor=False, ensure_exists=True)


def log_folder() -> Path:
    return user_log_path("facilitator", appauthor=False, ensure_exists=True)
