"""The system libraries of Qt on Linux: tried for real, named when missing, brought in."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import debian
from environment import SetUpError, say

_TRIAL = """
from PySide6.QtWidgets import QApplication
QApplication(["trial"])
"""
# A package is named after its library, with these exceptions.
_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
}
_SONAME = re.compile(r"(?P<name>.+)\.so\.(?P<version>[\d.]+)")
_NOT_FOUND = re.compile(r"^\s*(\S+) => not found\s*$", re.MULTILINE)
_FONT_FILES = {".ttf", ".otf", ".ttc", ".pfb"}
_FONT_PACKAGE = "fonts-dejavu-core"


@dataclass(frozen=True, slots=True)
class Trial:
    """Whether Qt started, and what it said when not."""

    started: bool
    said: str


def package_for(soname: str) -> str:
    """Return the Debian package of a library, by Debian's own rule for naming them."""
    if soname in _PACKAGES:
        return _PACKAGES[soname]
    match = _SONAME.fullmatch(soname)
    if not match:
        return soname.lower()
    name = match["name"].lower().replace("_", "-")
    return f"{name}{'-' if name[-1].isdigit() else ''}{match['version']}"


def packages_for(sonames: Iterable[str]) -> list[str]:
    return sorted({package_for(soname) for soname in sonames})


def not_found(ldd_output: str) -> set[str]:
    """Return the sonames that `ldd` could not find."""
    return set(_NOT_FOUND.findall(ldd_output))


def plugin_for(settings: Mapping[str, str]) -> str:
    """Return the file of the platform plugin by which a window would open."""
    if settings.get("QT_QPA_PLATFORM"):
        return f"libq{settings['QT_QPA_PLATFORM'].partition(':')[0]}.so"
    return "libqxcb.so" if settings.get("DISPLAY") else "libqwayland*.so"


def has_font(folders: Iterable[Path]) -> bool:
    return any(
        Path(name).suffix.lower() in _FONT_FILES
        for folder in folders
        for _, _, names in os.walk(folder)
        for name in names
    )


def qt_opens(python: Path, *, onscreen: bool) -> bool:
    """Start Qt as the program will and bring in what it lacks; False when no display answers.

    Raises SetUpError when a library is missing that a person has to install.
    """
    if sys.platform != "linux":
        return True
    result = _try(python, onscreen=onscreen)
    missing = set() if result.started else _missing(python, onscreen=onscreen)
    fonts = [] if has_font(_font_folders()) else [_FONT_PACKAGE]
    if missing or fonts:
        _bring(missing, fonts)
        result = _try(python, onscreen=onscreen)
    if result.started:
        return True
    if "could not connect to display" in result.said:
        return False
    last = (result.said.strip().splitlines() or ["it gave no reason"])[-1]
    raise SetUpError(f"Qt does not start on this machine: {last}")


def _try(python: Path, *, onscreen: bool) -> Trial:
    settings = dict(os.environ) if onscreen else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [str(python), "-I", "-c", _TRIAL]
    try:
        done = subprocess.run(
            command, env=settings, capture_output=True, text=True, timeout=60, check=False
        )
    except subprocess.TimeoutExpired:
        return Trial(started=False, said="could not connect to display: no answer in 60 s")
    return Trial(started=done.returncode == 0, said=done.stderr)


def _missing(python: Path, *, onscreen: bool) -> set[str]:
    plugin = plugin_for(os.environ) if onscreen else "libqoffscreen.so"
    patterns = ["lib/libQt6Widgets.so.6", f"plugins/platforms/{plugin}"]
    folder = python.parent.parent / "lib"
    files = [
        file
        for pattern in patterns
        for file in folder.glob(f"python3*/site-packages/PySide6/Qt/{pattern}")
    ]
    try:
        done = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    except OSError as error:
        raise SetUpError(f"Qt lacks a library, and ldd cannot tell which: {error}") from error
    return not_found(done.stdout)


def _bring(missing: set[str], fonts: Sequence[str]) -> None:
    packages = packages_for(missing) + list(fonts)
    lack = ", ".join([*sorted(missing), *(["any font"] if fonts else [])])
    if debian.is_debian() and debian.is_root():
        say(f"Qt lacks {lack}; installing {' '.join(packages)} ...")
        if not debian.install(packages) and missing:
            raise SetUpError("They could not be installed; the lines above say why.")
        return
    remedy = "Install the packages of this system that hold them, then start again."
    if debian.is_debian():
        remedy = f"Type this line, then start again:\n  {debian.line_to_type(packages)}"
    if missing:
        raise SetUpError(f"Qt lacks {lack}. {remedy}")
    say(f"Qt lacks any font, so texts will show as boxes. {remedy}")


def _font_folders() -> list[Path]:
    home = Path.home()
    return [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        home / ".fonts",
    ]
