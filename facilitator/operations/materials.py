"""Looking after the materials of an item: which of them are files that are not there."""

import os
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from facilitator.core.materials import is_link, materials_in


def missing_materials(text: str, folder: Path) -> tuple[str, ...]:
    """Return what is neither a link nor a file that exists; names lie in a folder, or at home."""
    return tuple(
        each for each in materials_in(text) if not is_link(each) and not _is_there(each, folder)
    )


def _is_there(material: str, folder: Path) -> bool:
    path = material
    if material.casefold().startswith("file:"):
        path = url2pathname(unquote(urlsplit(material).path))
    known = (os.path.expanduser(path), folder / path)  # noqa: PTH111 - Path raises without a home
    return "\0" not in path and any(os.path.exists(each) for each in known)  # noqa: PTH110
