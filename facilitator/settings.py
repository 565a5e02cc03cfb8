"""What the user has set on this machine: a small TOML file that people can read."""

import json
import logging
import os
import tomllib
import uuid
from dataclasses import asdict, dataclass, replace
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
    nudges: str = "on"  # or "off"
    stage_next: bool = True  # the first three in the queue
    stage_turn_clock: bool = False  # what is left of the speaker's time
    sounds: str = "off"  # or "on": a beep when time is up


def settings_file() -> Path:
    return config_folder() / "settings.toml"


def load_settings() -> Settings:
    """Return the settings; a value that is not usable is logged and its default taken."""
    first = not settings_file().exists()  # asked before reading: it may be written in between
    settings = _stored()
    if settings.machine:
        return settings
    save_settings(replace(settings, machine=uuid.uuid4().hex), first=first)
    return _stored()  # of two programs that start at once, both take the machine of the first


def _stored() -> Settings:
    try:
        stored = tomllib.loads(settings_file().read_text(encoding="utf-8"))
    except FileNotFoundError:
        stored = {}
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        _log.error("settings are not readable (%s): defaults are used", type(error).__name__)
        stored = {}
    defaults = asdict(Settings())
    usable = {
        name: stored[name]
        for name in defaults.keys() & stored.keys()
        if type(stored[name]) is type(defaults[name])
    }
    return Settings(**usable)


def save_settings(settings: Settings, *, first: bool = False) -> None:
    """Write the settings as a whole, or leave the file as it was. Raises OSError.

    `first` leaves alone what another program has written in the meantime.
    """
    # A JSON string is a TOML basic string, and true and false are the same in both.
    lines = (f"{key} = {json.dumps(value)}\n" for key, value in asdict(settings).items())
    path = settings_file()
    written = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        written.write_text("".join(lines), encoding="utf-8")
        if not (first and _linked(written, path)):
            written.replace(path)
    finally:
        written.unlink(missing_ok=True)


def _linked(written: Path, path: Path) -> bool:
    """Give a file its name unless something has it; False where the disk knows no links."""
    try:
        os.link(written, path)
    except FileExistsError:
        return True
    except OSError:
        return False
    return True
