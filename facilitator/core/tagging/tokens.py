"""Tokens of a tagging line: words, single symbols, and stretches of white space."""

import re
import unicodedata

from facilitator.core.patterns import late_pattern
from facilitator.core.text import fold_loose, is_apostrophe, is_zero_width

# The modifier letter apostrophe counts as a letter in Unicode; here it is an apostrophe.
_PIECE = late_pattern(r"[^\W_ʼ]+|\s+|[\W_ʼ]")
_MORE_OF_A_WORD = late_pattern(r"[^\W_ʼ]+")
_ZERO_WIDTH_JOINER = "\u200d"
_SKIN_TONES = frozenset("\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")

_OPENING = frozenset("([{,;:¿¡»—–。、！，；：")
_STRAIGHT_QUOTES = frozenset("\"'")
_OPENING_CATEGORIES = frozenset({"Ps", "Pi"})


def read_token(text: str, start: int) -> tuple[int, str]:
    """Read the piece at `start`: where it ends, and its loose fold.

    White space folds to one space, what has no width to nothing; so does the end of the text.
    """
    found = _PIECE().match(text, start)
    if found is None:
        return start, ""
    piece, end = found[0], found.end()
    if piece.isspace():
        # A name may hold a space but no line break: "@UN" above "Women went" is not UN Women.
        return end, "\n" if "\n" in piece else " "
    if text.isascii():
        return end, piece.lower()
    if end < len(text) and not text[end].isascii():
        end = _with_what_clings(text, end, word=piece[0].isalnum())
        piece = text[start:end]
    return end, piece.lower() if piece.isascii() else fold_loose(piece)


def _with_what_clings(text: str, end: int, *, word: bool) -> int:
    """Go past accents typed as characters of their own, joiners and skin tones."""
    while end < len(text) and clings(text[end]):
        joins = text[end] == _ZERO_WIDTH_JOINER
        end += 1
        if word:
            more = _MORE_OF_A_WORD().match(text, end)
            end = more.end() if more else end
        elif joins and end < len(text) and not text[end].isspace():
            end += 1
    return end


def clings(character: str) -> bool:
    """Whether it belongs to the character before it: a mark, a skin tone, nothing visible."""
    if character.isascii():
        return False
    return (
        is_zero_width(character)
        or character in _SKIN_TONES
        or unicodedata.category(character).startswith("M")
    )


def pieces_of(name: str) -> list[str]:
    """Cut a whole name into its pieces, loosely folded, without the white space around it."""
    bare = name.strip()
    pieces: list[str] = []
    at = 0
    while at < len(bare):
        at, piece = read_token(bare, at)
        if piece:
            pieces.append(piece)
    return pieces


def opens(text: str, at: int) -> bool:
    """Whether a sigil at `at` counts: it is first, or after white space or opening punctuation."""
    while at > 0:
        before = text[at - 1]
        if before.isspace() or before in _OPENING:
            return True
        if before in _STRAIGHT_QUOTES or is_zero_width(before):
            at -= 1  # a straight quote opens where a sigil could
            continue
        return not before.isascii() and unicodedata.category(before) in _OPENING_CATEGORIES
    return True


def goes_on(text: str, at: int) -> bool:
    """Whether a letter or digit stands at `at`, so that a name cannot end before it."""
    return at < len(text) and (text[at].isalnum() and not is_apostrophe(text[at]))


_POSSESSIVE = late_pattern(r"['‘’‛ʼ′´＇]s(?![^\W_])", re.IGNORECASE)
_COMPOUND = late_pattern(r"-[^\W_]")


def is_possessive(text: str, at: int) -> bool:
    """Whether "'s" follows a name that ends at `at`."""
    return _POSSESSIVE().match(text, at) is not None


def is_part_of_a_word(text: str, at: int) -> bool:
    """Whether "'s" or "-based" follows a name that ends at `at`; then it speaks about them."""
    if at == len(text) or text[at].isspace():
        return False
    return is_possessive(text, at) or _COMPOUND().match(text, at) is not None
