"""Letters of any script as the names check compares them: a to z and digits, nothing else."""

import unicodedata
from functools import lru_cache

from anyascii import anyascii

# Letters that look like Latin ones, and mean others: in a Latin word they hide a name from a
# search, and not from a reader.
_ALIKE = {
    **dict(zip("АВЕЅІЈКМНОРСТУХҮԚԜ", "abesijkmhopctyxyqw", strict=True)),
    **dict(zip("аеѕіјорсухԛԝһԁ", "aesijopcyxqwhd", strict=True)),
    **dict(zip("вкмнт", "bkmht", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx", strict=True)),
    **dict(zip("ανορτυχικ", "avoptuxik", strict=True)),
    **dict(zip("օոսհցզքլՕՈՍՏԼ", "onuhgqpjonusl", strict=True)),
    **dict(zip("ᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏃᏚᏢᏟᏦᏞᏴᏙᏗ", "drtajewmhgzspcklbvj", strict=True)),
    **dict(zip("ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "bpdtgkjczfmnlsrvhwxyaeiou", strict=True)),
    **dict(zip("ıӏ|", "iii", strict=True)),
}
ALIKE = {ord(char): letter for char, letter in _ALIKE.items()}
ALIKE_DIGITS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "8": "b", "$": "s", "!": "i"}

SEPARATOR = " "
# Marks that text is full of, each for one that is as wide and parts words as well.
MARKS = str.maketrans("‘’“”„«»–—…·•\u00a0\u2009\u202f", '\'\'"""""--..*   ')


class _Letters(dict[int, str]):
    """Gives each character its letters: none for what has no width, a blank for a separator.

    Asked by `str.translate`, which remembers nothing by itself.
    """

    def __missing__(self, point: int) -> str:
        found = self[point] = _letters_of(chr(point))
        return found


def _letters_of(char: str) -> str:
    if char.isascii():
        return char.lower() if char.isalnum() else SEPARATOR
    category = unicodedata.category(char)
    if category[0] in "ZP" or category == "Cc":
        return SEPARATOR
    if category == "Cf":
        return ""
    written = "".join(each for each in anyascii(char).lower() if each.isalnum())
    if category[0] in "LN":
        return written or SEPARATOR
    if category[0] == "M":
        return written  # an accent has none; the vowel sign of a script has
    # A letter in a circle or of a flag; not the name of a picture.
    return written if len(written) == 1 else SEPARATOR


LETTERS = _Letters()
_PLAIN = {point: SEPARATOR for point in range(128) if not chr(point).isalnum()}


def spaced(text: str) -> str:
    """Return a text as letters in words, each separator a blank."""
    return text.lower().translate(_PLAIN) if text.isascii() else text.translate(LETTERS)


def letters_in(text: str) -> str:
    """Return the letters of a text, with nothing between them."""
    return spaced(text).replace(SEPARATOR, "")


letters_of = lru_cache(maxsize=8192)(letters_in)  # of a name: asked again and again
