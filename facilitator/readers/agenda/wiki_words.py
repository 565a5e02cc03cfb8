"""Words of a wiki's line without its marks: links, templates, bold and slanted letters."""

import re

_NO_WORDS = re.compile(r"__[A-Z]+__|<nowiki\s*/?>|</nowiki>|~{3,5}")
_PICTURE = re.compile(
    r"\[\[(?:File|Image|Category|Datei|Fichier|Media):[^\[\]]*\]\]", re.IGNORECASE
)
_PAGE = re.compile(r"\[\[:?(?:[^\[\]|]*\|)*([^\[\]|]+)\]\]")
_ADDRESS = re.compile(r"\[((?:https?:)?//[^\s\[\]]+)\s+([^\[\]]+)\]")
_BARE_ADDRESS = re.compile(r"\[((?:https?:)?//[^\s\[\]]+)\]")
_TEMPLATE = re.compile(r"\{\{([^{}]*)\}\}")
_QUOTES = re.compile(r"'{2,5}")
_KEY_VALUE = re.compile(r"\s*([\w -]+?)\s*=\s*(.*\S)\s*")
_NESTED = 4  # templates within each other
_LONGEST = 2_000  # characters


def without_marks(line: str, *, slanted: str = "", broken: str = "") -> str:
    """Return a line with links as HTML has them; `slanted` and `broken` are the dialect's marks."""
    if len(line) > _LONGEST:
        return line
    line = _PICTURE.sub("", _NO_WORDS.sub("", line))
    line = _PAGE.sub(r"\1", line)
    for _ in range(_NESTED):
        line = _TEMPLATE.sub(lambda match: _said_by(match[1]), line)
    line = _ADDRESS.sub(r'<a href="\1">\2</a>', line)
    line = _BARE_ADDRESS.sub(r'<a href="\1"></a>', line)
    if slanted:
        mark = re.escape(slanted)
        line = re.sub(rf"(?<![:\w]){mark}(?=\S)([^{slanted[0]}]+)(?<=[^\s:]){mark}", r"\1", line)
    if broken:
        line = re.sub(rf"{re.escape(broken)}(?:\s|$)", "<br>", line)
    return _QUOTES.sub("", line)


def _said_by(template: str) -> str:
    """Return what a template shows: its keys, "date: 2026-03-12", or else its last words."""
    _, *values = template.split("|")
    keyed = [match for each in values if (match := _KEY_VALUE.fullmatch(each)) is not None]
    if keyed:
        return ", ".join(f"{match[1]}: {match[2]}" for match in keyed)
    return values[-1].strip() if values else ""
