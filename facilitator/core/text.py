"""Folding of text for every comparison of names, and formatting of durations: one way each."""

import unicodedata
from enum import StrEnum

from facilitator.core.patterns import late_pattern

# Drawn with no width and typed by nobody, but pasted from chats, PDFs and web pages: soft hyphen,
# zero-width space and joiners, directional marks, byte-order mark, variation selectors.
_ZERO_WIDTH = late_pattern(
    r"[\xad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)

_APOSTROPHES = "‘’‛ʼ′´＇"
_TO_PLAIN_APOSTROPHE = str.maketrans(dict.fromkeys(_APOSTROPHES, "'"))

# Letters that people type without their stroke, and that Unicode does not decompose.
_WITHOUT_STROKE = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"}
    | {"þ": "th"}
)

# Full width, ligatures, letters above and below the line: written as other letters, only elsewhere.
_LETTERS = late_pattern(r"[^\W_]+")
# What makes another letter of a letter, on the keyboard of everybody who writes it: kana and Й.
_OTHER_LETTER = late_pattern("[\u3099\u309a]|(?<=[иу])\u0306")


class DurationKind(StrEnum):
    """Which way a clock counts, and with it which way it rounds."""

    REMAINING = "remaining"
    ELAPSED = "elapsed"


def is_zero_width(character: str) -> bool:
    return _ZERO_WIDTH().match(character) is not None


def is_apostrophe(character: str) -> bool:
    return character == "'" or (character != "" and character in _APOSTROPHES)


def fold(text: str) -> str:
    """Reduce to what two spellings of one name share: canonical form, case, spaces, apostrophes."""
    if text.isascii():
        return " ".join(text.lower().split())
    bare = _ZERO_WIDTH().sub("", text)
    # Decomposed before casefold: U+0345 would otherwise fold differently alone and composed.
    caseless = unicodedata.normalize("NFD", bare).casefold()
    plain = unicodedata.normalize("NFC", caseless).translate(_TO_PLAIN_APOSTROPHE)
    return " ".join(plain.split())


def fold_loose(text: str) -> str:
    """Fold, and remove accents and widths as well, for somebody who types without them."""
    folded = fold(text)
    if folded.isascii():
        return folded
    alike = _LETTERS().sub(lambda found: _as_letters(found[0]), folded)
    decomposed = unicodedata.normalize("NFD", alike.casefold())
    kept = {found.start() for found in _OTHER_LETTER().finditer(decomposed)}
    # Only marks with a combining class: the vowel signs of Indic scripts have none, and without
    # them different words would become one.
    bare = "".join(
        each for at, each in enumerate(decomposed) if not unicodedata.combining(each) or at in kept
    )
    plain = unicodedata.normalize("NFC", bare).translate(_WITHOUT_STROKE)
    return " ".join(plain.split())  # a mark may have stood alone between spaces


def _as_letters(text: str) -> str:
    """Write letters of another width or shape as the ordinary ones; some stand on a space."""
    return unicodedata.normalize("NFKC", text).replace(" ", "")


def format_duration(ms: int, kind: DurationKind) -> str:
    """Print milliseconds as "9:31" or "1:02:03", signed: remaining rounds up, elapsed down."""
    seconds = -(-ms // 1000) if kind is DurationKind.REMAINING else ms // 1000
    sign = "-" if seconds < 0 else ""
    minutes, second = divmod(abs(seconds), 60)
    hours, minute = divmod(minutes, 60)
    if hours:
        return f"{sign}{hours}:{minute:02}:{second:02}"
    return f"{sign}{minute}:{second:02}"
