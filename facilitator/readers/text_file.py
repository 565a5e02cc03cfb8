"""Reading and decoding of text files, whatever program saved them."""

import codecs
import re
import sys
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.file_kinds import other_than_file
from facilitator.handles import refuse_open_here

LARGEST = 20 * 1024 * 1024  # bytes; far above any agenda, log or transcript
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_FEW = 0.4  # of the letters have an accent
_ODD_WITHIN = re.compile(
    r"[^\W\d_](?:[\xa1-\xa8\xaa-\xac\xae-\xb6\xb8-\xbf×÷‚ƒ„†‡ˆ‰•˜™›‹Ž]|[À-ÖØ-Þ](?=[a-z]))"
    r"(?=[^\W\d_])|[a-zß-ÿ][À-ÖØ-ÞŠŒŽ]"
)
_CONTROL = frozenset(range(32)) - set(b"\t\n\v\f\r\x1b")


def read_bytes(path: Path) -> bytes:
    """Return the bytes; raises BadInput for what is no ordinary file, is empty or too large."""
    try:
        status = path.stat()
        if what := other_than_file(status.st_mode):
            raise BadInput(
                "{path} is a folder: name a file in it"
                if path.is_dir()
                else "{path} is {what}: name a file",
                path=path,
                what=what,
            )
        if status.st_size > LARGEST:
            raise BadInput(
                "{path} is too large ({size} MB): name a file of at most 20 MB",
                path=path,
                size=status.st_size >> 20,
            )
        refuse_open_here(path)
        # What says of itself that it is empty is not opened: files of the system may have no end.
        data = _head(path) if status.st_size else b""
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise BadInput("{path} does not exist: check the name and the folder", path=path) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadInput(
            "{path} cannot be read ({reason}): check that you may open it", path=path, reason=reason
        ) from error
    if not data.strip():
        raise BadInput("{path} is empty: name a file with text in it", path=path)
    return data


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST)  # whatever it has grown to meanwhile


def standard_input() -> bytes:
    """Return what another program hands over, up to a byte more than is read of any file.

    Nothing where this program was started without one, as from an icon.
    """
    return b"" if sys.stdin is None else sys.stdin.buffer.read(LARGEST + 1)


def read_standard_input() -> bytes:
    """Return what is handed over by another program; raises BadInput as `read_bytes` does."""
    data = standard_input()
    if len(data) > LARGEST:
        raise BadInput(
            "standard input is too large: hand over at most {most} MB", most=LARGEST >> 20
        )
    if not data.strip():
        raise BadInput("standard input is empty: hand over a text, or name a file")
    return data


def read_text(path: Path) -> str:
    """Return the file as text with plain newlines; raises BadInput for what is not text."""
    return decode(read_bytes(path), path)


def decode(data: bytes, path: Path) -> str:
    """Try UTF-8, UTF-16 by its mark, a guess, and Windows' western code page, in this order."""
    text = _decoded(data)
    if text is None:
        raise BadInput(
            "{path} is not a text file: save it as text in UTF-8 and try again", path=path
        )
    if not text.strip():
        raise BadInput("{path} is empty: name a file with text in it", path=path)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str | None:
    if data.startswith(_UTF_16):
        return _try(data, "utf-16")
    if sum(each in _CONTROL for each in data) > len(data) // 1000 and not _is_utf_16(data):
        return None
    text = _try(data, "utf-8-sig")
    return text if text is not None else _guessed(data)


def _is_utf_16(data: bytes) -> bool:
    """Tell UTF-16 without a mark from a binary file: every second byte of it is zero."""
    return max(data[0::2].count(0), data[1::2].count(0)) * 2 > len(data) * 0.8


def _guessed(data: bytes) -> str | None:
    if _is_utf_16(data):
        return _try(data, "utf-16-le" if data[1::2].count(0) > data[0::2].count(0) else "utf-16-be")
    western = _try(data, "cp1252")
    if western is not None and _is_western(western):
        return western
    # Imported late: it takes as long as all other readers together, and most files are UTF-8.
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None and western is not None:
        return western
    return None if best is None else str(best)


def _is_western(text: str) -> bool:
    """Tell words of a western language, as Windows saves them, from letters of any other.

    In these few letters have an accent, no sign stands within a word, and no capital within one.
    """
    letters = sum(each.isalpha() for each in text)
    accented = sum(each.isalpha() and not each.isascii() for each in text)
    if accented > letters * _FEW:
        return False
    return _ODD_WITHIN.search(text) is None


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
