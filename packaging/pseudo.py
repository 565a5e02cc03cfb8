"""Two made-up languages that show what no translator has seen, and what does not fit.

Both are English with accents, in brackets, and two fifths longer; one is written from right to
left, and takes the forms of Arabic. Windows are started and tested in them, nobody is offered them.
"""

import re
from pathlib import Path
from string import ascii_letters
from xml.etree import ElementTree as ET

LANGUAGES = {"pseudo": "en_XA", "pseudo-rtl": "ar_XB"}  # regions that no country has
OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = "åƀçđéƒǧħíǰķłɱñøƥʠřšŧüṽŵẋýžÅƁÇĐÉƑǦĦÍǰĶŁṀÑØƤɊŘŠŦÜṼŴẊÝŽ"
_SIGNS = str.maketrans(ascii_letters, _ACCENTED)
_FILLED_IN = re.compile(r"(\{[^}]*\}|%L?n)")
_RIGHT_TO_LEFT, _OVER, _POP = "\u200f", "\u202e", "\u202c"  # how the signs are written
_AS_THEY_ARE = {"Days"}  # contexts whose texts are patterns


def pseudo(text: str, *, right_to_left: bool = False) -> str:
    """Return a text in a made-up language; what is filled in later stays as it is."""
    dots = "·" * round(0.4 * len(text))
    pieces = [
        each if _FILLED_IN.fullmatch(each) else _written(each, right_to_left=right_to_left)
        for each in [*_FILLED_IN.split(text), dots]
        if each
    ]
    return f"{_RIGHT_TO_LEFT if right_to_left else ''}{OPEN}{''.join(pieces)}{CLOSE}"


def _written(text: str, *, right_to_left: bool) -> str:
    signs = text.translate(_SIGNS)
    return f"{_OVER}{signs}{_POP}" if right_to_left else signs


def fill(file: Path, *, right_to_left: bool) -> None:
    """Translate every text of a .ts file."""
    tree = ET.parse(file)  # noqa: S314 - lupdate made it
    for context in tree.iter("context"):
        for message in context.iter("message"):
            text = message.findtext("source") or ""
            if context.findtext("name") not in _AS_THEY_ARE:
                text = pseudo(text, right_to_left=right_to_left)
            translation = message.find("translation")
            if translation is None:
                continue
            translation.attrib.pop("type", None)
            for form in list(translation) or [translation]:
                form.text = text
    tree.write(file, encoding="utf-8", xml_declaration=True)
