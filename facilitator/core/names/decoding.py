"""Decoding of what a text is read as: "&#71;BIF", "Open%20Data", letters and their accents.

And of how it is shown: without its markup, and turned where it is written the other way round.
"""

import unicodedata
from collections.abc import Callable, Iterator
from re import Match

from facilitator.core.patterns import LatePattern, late_pattern

_CODED = late_pattern(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});|(?:%[0-9A-Fa-f]{2})+"
    r"|\\u[0-9A-Fa-f]{4}|(?<![\w-])[xX][nN]--[A-Za-z0-9-]{1,59}"
)
_MAY_BE_CODED = ("&", "%", "\\u", "xn--", "XN--")
# Tags, comments, addresses behind their words, footnotes: nobody sees them between two letters.
_MARKUP = late_pattern(
    r"</?[A-Za-z][^<>\n]{0,200}>|<!--.{0,200}?-->|\]\([^()\s]{0,300}\)|\[\^[\w-]{1,20}\]"
)
_TURNED = late_pattern("\u202e([^\u202c\n]*)")  # up to where it is written as before
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
        if not may_be_coded(chars) or _CODED().search(chars) is None:
            break
        chars, spans = _replaced(_CODED, _read, chars, spans)
    if not (chars.isascii() or unicodedata.is_normalized("NFC", chars)):
        chars, spans = _replaced(_COMPOSED, _composed, chars, spans)
    return chars, spans


def may_be_coded(text: str) -> bool:
    return any(mark in text for mark in _MAY_BE_CODED)


def is_shown_otherwise(text: str) -> bool:
    """Say whether there is markup in a text, or a stretch that is shown the other way round."""
    return "\u202e" in text or _MARKUP().search(text) is not None


def as_shown(text: str) -> tuple[str, Spans]:
    """Return what is seen of a text, as `decoded` does; for its markup there is a blank."""
    chars, spans = _replaced(_MARKUP, _blank, *decoded(text))
    return _replaced(_TURNED, _turned, chars, spans)


def _replaced(
    pattern: LatePattern,
    read: Callable[[Match[str]], Iterator[tuple[str, int, int]]],
    chars: str,
    spans: Spans,
) -> tuple[str, Spans]:
    known = spans or [(at, at + 1) for at in range(len(chars))]
    parts: list[str] = []
    placed: Spans = []
    done = 0
    for found in pattern().finditer(chars):
        begin, end = found.span()
        parts.append(chars[done:begin])
        placed += known[done:begin]
        for char, first, last in read(found):
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
    if source.startswith("\\"):
        read = chr(int(source[2:], 16))
    elif source.startswith("&"):
        from html import unescape  # not at start: it brings a table of all entities

        read = unescape(source)
    else:
        read = _of_host(source)
    yield from ((char, 0, len(source)) for char in read)


def _composed(found: Match[str]) -> Iterator[tuple[str, int, int]]:
    yield from ((char, 0, len(found[0])) for char in unicodedata.normalize("NFC", found[0]))


def _blank(found: Match[str]) -> Iterator[tuple[str, int, int]]:
    yield " ", 0, len(found[0])


def _turned(found: Match[str]) -> Iterator[tuple[str, int, int]]:
    for at in range(len(found[0]) - 1, 0, -1):
        yield found[0][at], at, at + 1


def _of_host(source: str) -> str:
    """Read "xn--mller-kva" as "müller"; what is not written so stays as it is."""
    try:
        return source[4:].encode().decode("punycode")
    except UnicodeError:
        return source


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
