"""What the user has set on this machine: a small TOML file that people can read."""

import json
import logging
import tomllib
import uuid
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from facilitator.paths import config_folder

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """`machine` tells this laptop's commits from another's; it is made once and never in a file."""

    machine: str = ""
    author: str = ""
    theme: str = "system"  # or "light", "dark"
    last_programme: str = ""


def settings_file() -> Path:
    return config_folder() / "settings.toml"


def load_settings() -> Settings:
    """Return the settings; a value that is not usable is logged and its default taken."""
    path = settings_file()
    try:
        stored = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        stored = {}
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        _log.error("settings are not readable (%s): defaults are used", type(error).__name__)
        stored = {}
    names = {field.name for field in fields(Settings)}
    usable = {name: value for name, value in stored.items() if isinstance(value, str)}
    settings = Settings(**{name: usable[name] for name in names & usable.keys()})
    if settings.machine:
        return settings
    settings = replace(settings, machine=uuid.uuid4().hex)
    save_settings(settings)
    return settings


def save_settings(settings: Settings) -> None:
    """Write the settings as a whole, or leave the file as it was. Raises OSError."""
    # A JSON string is a TOML basic string: both escape alike.
    lines = (f"{key} = {json.dumps(value)}\n" for key, value in asdict(settings).items())
    path = settings_file()
    written = path.with_suffix(".new")
    written.write_text("".join(lines), encoding="utf-8")
    written.replace(path)
