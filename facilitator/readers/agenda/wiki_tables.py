"""Tables of MediaWiki as those of HTML, each line where it was."""

import re
from collections.abc import Callable, Iterator

_OPENS = re.compile(r":?\s*\{\|")
_ATTRIBUTES = re.compile(r"\s*(?:[\w-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'|]+)\s*)+\|(?!\|)")
_LIST_MARK = re.compile(r"^[*#:;]+\s*")
_SPAN = re.compile(r"\b(?:col|row)span\s*=\s*[\"']?\d{1,3}[\"']?", re.IGNORECASE)


def with_html_tables(lines: list[str], form: Callable[[str], str]) -> Iterator[str]:
    """Yield the lines, those of tables as HTML, all others as `form` makes them."""
    kept = [form(line) for line in lines]
    ends = _ends(lines)
    at = 0
    while at < len(lines):
        end = ends[at] if _OPENS.match(lines[at]) else None
        if end is None:
            yield kept[at]
            at += 1
        else:
            yield from _table(lines[at : end + 1], form)
            at = end + 1


def _ends(lines: list[str]) -> list[int | None]:
    """Return for each line where a table that begins in it would end: before the next heading."""
    ends: list[int | None] = [None] * len(lines)
    end: int | None = None
    for at in range(len(lines) - 1, -1, -1):
        ends[at] = end
        if lines[at].lstrip().startswith("|}"):
            end = at
        elif lines[at].startswith("=="):
            end = None
    return ends


def _table(lines: list[str], form: Callable[[str], str]) -> Iterator[str]:
    caption = next((at for at, line in enumerate(lines) if line.lstrip().startswith("|+")), None)
    row = "<tr>"  # where its first cell stands
    for at, line in enumerate(lines):
        bare = line.strip()
        if at == 0:
            yield "<table>" if caption is None else form(lines[caption].strip()[2:].strip())
        elif at == caption:
            yield "<table>"
        elif at == len(lines) - 1:
            yield "</table>"
        elif bare.startswith("|-"):
            row = "<tr>"
            yield ""
        elif bare[:1] in {"|", "!"}:
            yield row + _cells(form(f" {bare[1:]}").strip(), "th" if bare[0] == "!" else "td")
            row = ""
        else:
            yield f"<br>{_LIST_MARK.sub('', form(bare))}" if bare else ""


def _cells(text: str, tag: str) -> str:
    """Return the cells of a line, "colspan=2 | Coffee || Foyer", with their spans."""
    parts = re.split(r"\|\||!!", text) if tag == "th" else text.split("||")
    return "".join(_cell(part, tag) for part in parts)


def _cell(text: str, tag: str) -> str:
    attributes = _ATTRIBUTES.match(text)
    said = "" if attributes is None else text[: attributes.end()]
    spans = " ".join(_SPAN.findall(said))
    return (
        f"<{tag} {spans}>{text[len(said) :].strip()}"
        if spans
        else (f"<{tag}>{text[len(said) :].strip()}")
    )
