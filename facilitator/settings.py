"""Settings of the user on this machine: a small TOML file that people can read."""

import json
import logging
import os
import secrets
import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from facilitator.core.patterns import late_pattern
from facilitator.paths import config_folder, read_small

_log = logging.getLogger(__name__)
_LARGEST = 64 * 1024  # bytes
_THIS_START = secrets.token_hex(16)  # the machine, where none can be stored
_NOT_IN_TOML = late_pattern("[\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Settings:
    """`machine` tells this laptop's commits from another's; it is made once and never in a file."""

    machine: str = ""
    author: str = ""
    theme: str = "system"  # or "light", "dark"
    contrast: str = "system"  # or "ordinary", "high"
    text_size: int = 100  # per cent of the system's
    language: str = "system"  # or "de", "pt_BR", where resources/translations has it
    last_programme: str = ""
    nudges: str = "on"  # or "off"
    stage_next: bool = True  # the first three in the queue
    stage_turn_clock: bool = False  # what is left of the speaker's time
    sounds: str = "off"  # or "on": a beep when time is up
    known_words: str = ""  # that name nobody: the names check does not ask about them
    list_keys_s: int = 10  # seconds without a key, after which a list gives the keys back; 0: never


TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)
_CHOICES = {
    "theme": ("system", "light", "dark"),
    "contrast": ("system", "ordinary", "high"),
    "text_size": TEXT_SIZES,
    "nudges": ("on", "off"),
    "sounds": ("on", "off"),
    "list_keys_s": (0, 5, 10, 30, 60),
}


class _Stored(NamedTuple):
    """What the file holds; `lasting` unless it must not be written over, or cannot be."""

    settings: Settings = Settings()
    is_set_aside: bool = False
    is_lasting: bool = True


def settings_file() -> Path:
    return config_folder() / "settings.toml"


def load_settings() -> Settings:
    """Return the settings. What is not usable is warned of, and its default taken.

    A file that is not TOML is kept beside the new one. One that cannot be read stays as it is.
    """
    first = not _is_there(settings_file())  # asked before reading: it may be written in between
    stored = _stored()
    settings = stored.settings
    if settings.machine and not stored.is_set_aside:
        return settings
    settings = replace(settings, machine=settings.machine or _THIS_START)
    if not stored.is_lasting:
        return settings
    try:
        save_settings(settings, first=first or stored.is_set_aside)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        _log.warning("%s cannot be written (%s): defaults are used", settings_file(), reason)
        return settings
    # Of two programs that start at once, both take the machine of the first.
    return replace(settings, machine=_stored().settings.machine or settings.machine)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False  # in a folder that may not be entered


def _stored() -> _Stored:
    path = settings_file()
    try:
        data = read_small(path, _LARGEST)
        return _Stored(_usable(tomllib.loads(data.decode("utf-8-sig"))))
    except FileNotFoundError:
        return _Stored()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        _log.warning("%s cannot be read (%s): defaults are used", path, reason)
        return _Stored(is_lasting=False)
    except (ValueError, RecursionError):
        return _set_aside(path, data)


def _set_aside(path: Path, data: bytes) -> _Stored:
    """Keep an invalid file under a name of its own, and use those of its lines that are valid."""
    lines = data.decode("utf-8", "replace").splitlines()
    settings = _usable(_valid(lines))
    try:
        aside = _moved(path, data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        _log.warning("%s is not valid, and cannot be set aside (%s)", path, reason)
        return _Stored(settings, is_lasting=False)
    if aside is not None:
        _log.warning("%s was not valid: it is kept as %s, and made anew", path, aside.name)
    return _Stored(settings, is_set_aside=True)


def _moved(path: Path, data: bytes) -> Path | None:
    """Give a file a name that nothing has; None where another program has made it anew. OSError."""
    stamp = datetime.now(UTC).strftime("%Y-%m-%d %H%M%SZ")
    aside, number = path.with_name(f"settings.invalid-{stamp}.toml"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"settings.invalid-{stamp} ({number}).toml")
    with suppress(FileNotFoundError):
        path.rename(aside)
        if aside.read_bytes() == data:
            return aside
        aside.rename(path)
    return None


def _valid(lines: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for line in lines:
        with suppress(ValueError, RecursionError):
            found.update({} if "\ufffd" in line else tomllib.loads(line))
    return found


def _usable(stored: dict[str, Any]) -> Settings:
    usable: dict[str, Any] = {}
    for name, default in asdict(Settings()).items():
        value = stored.get(name, default)
        if type(value) is type(default) and value in _CHOICES.get(name, (value,)):
            usable[name] = value
        else:
            _log.warning(
                "%s: %s is not usable as it is, and its default is taken", settings_file(), name
            )
    return Settings(**usable)


def save_settings(settings: Settings, *, first: bool = False) -> None:
    """Write the settings as a whole, or leave the file as it was. Raises OSError.

    `first` leaves alone what another program has written in the meantime.
    """
    lines = (f"{key} = {_in_toml(value)}\n" for key, value in asdict(settings).items())
    path = settings_file()
    written = path.with_name(f".{path.name}.{secrets.token_hex(16)}")
    try:
        written.write_text("".join(lines), encoding="utf-8")
        if not (first and _linked(written, path)):
            written.replace(path)
    finally:
        with suppress(OSError):  # it costs nothing, and must not hide why nothing was written
            written.unlink(missing_ok=True)


def _in_toml(value: str | bool | int) -> str:
    """Write a value: a JSON string is a TOML one but for DEL; what is no letter becomes “?”.

    Letters stay as they are: JSON would write those beyond 16 bits as two, which TOML refuses.
    """
    return _NOT_IN_TOML().sub("?", json.dumps(value, ensure_ascii=False))


def _linked(written: Path, path: Path) -> bool:
    """Give a file its name unless something has it; False where the disk knows no links."""
    try:
        os.link(written, path)
    except FileExistsError:
        return True
    except OSError:
        return False
    return True
