"""The project's own virtual environment: made, filled, and remembered by a stamp."""

import hashlib
import importlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

import debian

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
_STAMP = "facilitator-stamp.json"


class SetUpError(Exception):
    """Something a person has to do first; the message says what."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What was installed, for which Python, and where."""

    place: str
    python: str
    wanted: str
    extras: tuple[str, ...]


def say(text: str) -> None:
    """Report progress on standard error; standard output belongs to the program started."""
    print(text, file=sys.stderr, flush=True)


def this_python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def wanted_stamp(root: Path, extras: tuple[str, ...]) -> Stamp:
    digest = hashlib.sha256((root / "pyproject.toml").read_bytes()).hexdigest()
    return Stamp(place=str(root), python=this_python(), wanted=digest, extras=extras)


def read_stamp(venv: Path) -> Stamp | None:
    """Return what was recorded; a stamp that cannot be read counts as none."""
    try:
        fields = json.loads((venv / _STAMP).read_text(encoding="utf-8"))
        return Stamp(**{**fields, "extras": tuple(fields["extras"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write_stamp(venv: Path, stamp: Stamp) -> None:
    fresh = venv / f"{_STAMP}.new"
    fresh.write_text(json.dumps(asdict(stamp)), encoding="utf-8")
    fresh.replace(venv / _STAMP)


def venv_python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def venv_version(venv: Path) -> str | None:
    """Return major.minor of the Python that made `venv`; None when it is gone or unreadable."""
    try:
        lines = (venv / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return None
    settings = {key.strip(): value.strip() for key, _, value in (x.partition("=") for x in lines)}
    version = settings.get("version") or settings.get("version_info")
    alive = venv_python(venv).exists() and Path(settings.get("home", "")).is_dir()
    return ".".join(version.split(".")[:2]) if version and alive else None


def next_step(venv: Path, wanted: Stamp) -> Literal["remake", "install", "ready"]:
    """Decide what is left to do before `venv` holds what `wanted` describes."""
    found = read_stamp(venv)
    if venv_version(venv) != wanted.python or (found and found.place != wanted.place):
        return "remake"
    if found is None or found.wanted != wanted.wanted:
        return "install"
    return "ready" if set(wanted.extras) <= set(found.extras) else "install"


def prepare(extras: tuple[str, ...]) -> Path:
    """Return the Python of an environment with the project and `extras`; make what is missing.

    Raises SetUpError.
    """
    wanted = wanted_stamp(ROOT, extras)
    step = next_step(VENV, wanted)
    python = venv_python(VENV)
    if step == "ready":
        compile_ahead(python)
        return python
    begin = time.monotonic()
    found = read_stamp(VENV)
    # Without its stamp an install that is interrupted here is done again next time.
    (VENV / _STAMP).unlink(missing_ok=True)
    if step == "remake" or not _has_pip(python):
        _make_venv()
        found = None
    together = tuple(sorted({*extras, *(found.extras if found else ())}))
    _install(python, together)
    write_stamp(VENV, Stamp(wanted.place, wanted.python, wanted.wanted, together))
    compile_ahead(python)
    say(f"Set up in {time.monotonic() - begin:.0f} s.")
    return python


def compile_ahead(python: Path) -> None:
    """Compile what has changed: where Python may not keep what it compiles, a start takes twice.

    A checkout that cannot be written does without.
    """
    command = [str(python), "-I", "-m", "compileall", "-q", "facilitator"]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


def install_command(python: Path, extras: tuple[str, ...]) -> list[str]:
    target = f".[{','.join(extras)}]" if extras else "."
    options = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    return [str(python), "-I", "-m", "pip", "install", *options, "-e", target]


def progress(line: str) -> str | None:
    """Return what to show of a line of pip's: only the downloads worth waiting for."""
    line = line.strip()
    return f"  {line}" if line.startswith("Downloading ") and line.endswith(" MB)") else None


def _has_pip(python: Path) -> bool:
    command = [str(python), "-I", "-m", "pip", "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _make_venv() -> None:
    if Path(sys.prefix) == VENV:
        raise SetUpError(
            f"{VENV} has to be made again, and this is its own Python: start with another one."
        )
    _need_ensurepip()
    say(f"Making {VENV} with Python {this_python()} ...")
    if VENV.is_dir() and not VENV.is_symlink():
        shutil.rmtree(VENV)
    command = [sys.executable, "-I", "-m", "venv", str(VENV)]
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise SetUpError(f"{VENV} could not be made; the lines above say why.")


def _need_ensurepip() -> None:
    """Bring in what Debian splits off from Python and a virtual environment needs."""
    if _has_ensurepip():
        return
    packages = [f"python{this_python()}-venv"]
    if debian.is_debian() and not debian.is_root():
        line = debian.line_to_type(packages)
        raise SetUpError(f"Python lacks its part venv. Type this line, then start again:\n  {line}")
    if debian.is_debian():
        say(f"Python lacks its part venv; installing {packages[0]} ...")
        debian.install(packages)
        importlib.invalidate_caches()
    if not _has_ensurepip():
        raise SetUpError(f"{sys.executable} lacks its part ensurepip: use a complete Python.")


def _has_ensurepip() -> bool:
    spec = importlib.util.find_spec("ensurepip")
    # A folder left over from a removed package has a spec too, but no file.
    return spec is not None and spec.origin is not None


def _install(python: Path, extras: tuple[str, ...]) -> None:
    say("Installing facilitator and what it needs; the first time this fetches some 100 MB ...")
    command = install_command(python, extras)
    # A user's own pip settings may ask for --user, which a virtual environment refuses.
    settings = {**os.environ, "PIP_USER": "0"}
    with subprocess.Popen(
        command, cwd=ROOT, env=settings, stdout=subprocess.PIPE, text=True, errors="replace"
    ) as pip:
        for line in pip.stdout or ():
            if shown := progress(line):
                say(shown)
    if pip.returncode:
        raise SetUpError("The installation failed; the lines above say why. Then start again.")
