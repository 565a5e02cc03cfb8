"""Office files as packages: how large they become is looked at before anything unpacks them."""

import zlib
from functools import partial
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from facilitator.core.errors import BadInput

_LARGEST = 100 << 20  # bytes unpacked, pictures and all
_LARGEST_TEXT = 20 << 20  # bytes of one part with marks in it
_MOST_MARKS = 400_000  # in such a part: a tree of more of them takes all memory
_BLOCK = 1 << 16  # bytes


def is_package(data: bytes, path: Path) -> bool:
    """Tell a package that can be unpacked; raises BadInput for one that would take all memory."""
    try:
        with ZipFile(BytesIO(data)) as package:
            _refuse_swelling(package, path)
    # What the library raises for bytes that are no package, a broken one, or one packed or locked
    # in a way that it does not know. Whoever asks refuses such a file.
    except (BadZipFile, ValueError, NotImplementedError, EOFError, RuntimeError, zlib.error):
        return False
    return True


def _refuse_swelling(package: ZipFile, path: Path) -> None:
    parts = package.infolist()
    unpacked = sum(part.file_size for part in parts)
    if unpacked > _LARGEST:
        raise BadInput(
            "{path} is too large ({size} MB unpacked): save it without media",
            path=path,
            size=unpacked >> 20,
        )
    marked = (part for part in parts if part.filename.endswith((".xml", ".rels")))
    if any(_is_endless(package, part) for part in marked):
        raise BadInput(
            "{path} is too long to be read: copy what matters into a document of its own",
            path=path,
        )


def _is_endless(package: ZipFile, part: ZipInfo) -> bool:
    if part.file_size > _LARGEST_TEXT:
        return True
    with package.open(part) as text:
        blocks = iter(partial(text.read, _BLOCK), b"")
        return sum(block.count(b"<") for block in blocks) > _MOST_MARKS
