"""What the Publish page remembers of a programme on this machine: nothing of it is in the file."""

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings

_OF_PUBLISH = "publish"
USUAL_VERSIONS = (("public", "docx"), ("public", "pdf"), ("team", "xlsx"))


class Remembered(NamedTuple):
    """What was chosen last. `audience` holds for the `subject` (its key) alone.

    `template` and `folder` are paths on this machine; `versions` pairs of audience and format.
    """

    subject: str = ""
    audience: str = ""
    ext: str = ""
    outline: str = ""
    template: str = ""
    folder: str = ""
    versions: tuple[tuple[str, str], ...] = USUAL_VERSIONS

    def folder_there(self) -> Path | None:
        """Return the folder, if it is still there."""
        folder = Path(self.folder)
        return folder if self.folder and folder.is_dir() else None


def remembered(settings: QSettings | None, programme: Path) -> Remembered:
    """Return what was kept of a programme file; what makes no sense is not."""
    value = settings.value(_key(programme), "", type=str) if settings is not None else ""
    try:
        stored = json.loads(str(value) or "{}")
    except ValueError:
        return Remembered()
    if not isinstance(stored, dict):
        return Remembered()
    texts = {
        name: stored[name]
        for name in Remembered._fields
        if name != "versions" and isinstance(stored.get(name), str)
    }
    versions = _versions(stored.get("versions"))
    return Remembered(**texts) if versions is None else Remembered(**texts, versions=versions)


def remember(settings: QSettings | None, programme: Path, chosen: Remembered) -> None:
    """Keep what was chosen for a programme file."""
    if settings is not None:
        settings.setValue(_key(programme), json.dumps(chosen._asdict()))


def _versions(value: object) -> tuple[tuple[str, str], ...] | None:
    if not isinstance(value, list):
        return None
    pairs = [each for each in value if isinstance(each, list) and len(each) == 2]
    return tuple((str(audience), str(form)) for audience, form in pairs)


def _key(programme: Path) -> str:
    name = hashlib.sha256(str(programme.resolve()).encode()).hexdigest()[:16]
    return f"{_OF_PUBLISH}/{name}"
