"""Texts that a spreadsheet would take for a formula."""

import re

_SIGNS = ("=", "+", "-", "@", "\t", "\r")
# "-5 %", "+3 of them", "−": a number as people write it, and words after it, work nothing out.
_HARMLESS = re.compile(r"[+-]\s?\d[\d.,\u00a0\u202f]*\s?%?(?:\s[^=+\-*/^&|!()@\"'<>{}\[\];]*)?")


def looks_like_formula(text: str) -> bool:
    """Tell whether a spreadsheet that opens a text as a cell may work something out of it."""
    return text.startswith(_SIGNS) and _HARMLESS.fullmatch(text) is None


def guarded(text: str) -> str:
    """Return a text for a cell of a file that knows no kinds: behind an apostrophe if need be."""
    return f"'{text}" if looks_like_formula(text) else text
