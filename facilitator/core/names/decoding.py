"""Decoding of what a text is read as: "&#71;BIF", "Open%20Data", letters and their accents."""

import unicodedata
from collections.abc import Iterator
from re import Match

from facilitator.core.patterns import LatePattern, late_pattern

_CODED = late_pattern(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});|(?:%[0-9A-Fa-f]{2})+"
)
_COMPOSED = late_pattern(r"[^\W_][\u0300-\u036f\u0653-\u0655\u3099\u309a\u1160-\u11ff]+")
_TIMES = 3  # "%2520" is a blank that was coded twice

Spans = list[tuple[int, int]]


def decoded(text: str) -> tuple[str, Spans]:
    """Return the characters that are read, and where in the text each of them stands.

    Where all stand at their own place there are no spans.
    """
    chars: str = text
    spans: Spans = []
    for _ in range(_TIMES):
        if not ("&" in chars or "%" in chars) or _CODED().search(chars) is None:
            break
        chars, spans = _replaced(_CODED, chars, spans)
    if not (chars.isascii() or unicodedata.is_normalized("NFC", chars)):
        chars, spans = _replaced(_COMPOSED, chars, spans)
    return chars, spans


def _replaced(pattern: LatePattern, chars: str, spans: Spans) -> tuple[str, Spans]:
    known = spans or [(at, at + 1) for at in range(len(chars))]
    parts: list[str] = []
    placed: Spans = []
    done = 0
    for found in pattern().finditer(chars):
        begin, end = found.span()
        parts.append(chars[done:begin])
        placed += known[done:begin]
        for char, first, last in _read(found):
            parts.append(char)
            placed.append((known[begin + first][0], known[begin + last - 1][1]))
        done = end
    return "".join((*parts, chars[done:])), placed + known[done:]


def _read(found: Match[str]) -> Iterator[tuple[str, int, int]]:
    """Yield the characters of a coded stretch, each with the part of it that it was read from."""
    source = found[0]
    if source.startswith("%"):
        yield from _of_bytes(source)
        return
    if source.startswith("&"):
        from html import unescape  # not at start: it brings a table of all entities

        read = unescape(source)
    else:
        read = unicodedata.normalize("NFC", source)
    yield from ((char, 0, len(source)) for char in read)


def _of_bytes(source: str) -> Iterator[tuple[str, int, int]]:
    """Read "%C3%BC" as "ü"; bytes that are no UTF-8 as the old Western ones."""
    data = bytes.fromhex(source.replace("%", ""))
    try:
        read = data.decode()
    except UnicodeDecodeError:
        yield from ((char, 3 * at, 3 * at + 3) for at, char in enumerate(data.decode("latin-1")))
        return
    at = 0
    for char in read:
        width = 3 * len(char.encode())
        yield char, at, at + width
        at += width
