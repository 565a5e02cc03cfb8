"""Quoting of text in messages: control characters escaped, long pieces cut in the middle."""

from facilitator.core.patterns import late_pattern

OPENING_MARKS = ("“", '"', "‘", "„", "‚", "«", "‹", "»", "「")  # what a quotation begins with
# Controls, line separators, overrides of the writing direction, and halves of surrogate pairs:
# Python's stand-ins for the bytes of a file name that is not UTF-8.
_STEERS = late_pattern(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_NO_TEXT_IN_JSON = late_pattern(r"[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_QUOTED = late_pattern(r"“([^”]{120,})”")
_WORD = late_pattern(r"\S{300,}")
_QUOTE, _LONG_WORD, _LONGEST = 80, 200, 800  # characters that are left of what is cut
_SHORT = {"\n": r"\n", "\t": r"\t", "\r": r"\r"}


def escaped(text: str, *, keep: str = "") -> str:
    """Return text in which nothing steers a terminal or breaks the line, but for what to `keep`."""
    return _STEERS().sub(lambda found: found[0] if found[0] in keep else _escape(found[0]), text)


def escaped_json(document: str) -> str:
    """Return a JSON document that says the same, and steers no terminal either."""
    return _NO_TEXT_IN_JSON().sub(lambda found: f"\\u{ord(found[0]):04x}", document)


def one_line(text: str) -> str:
    """Return a message as one line: escaped, and what is long in it cut in the middle."""
    line = escaped(text)
    line = _QUOTED().sub(lambda found: f"“{_cut(found[1], _QUOTE)}”", line)
    line = _WORD().sub(lambda found: _cut(found[0], _LONG_WORD), line)
    return _cut(line, _LONGEST)


def _cut(text: str, longest: int) -> str:
    """Keep both ends: a message begins with the file and ends with the remedy."""
    if len(text) <= longest:
        return text
    end = longest // 3
    return f"{text[: longest - end - 3]} … {text[-end:]}"


def _escape(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that is no UTF-8
        code -= 0xDC00
    return _SHORT.get(character) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")
