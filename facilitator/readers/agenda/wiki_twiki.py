"""Pages of TWiki and Foswiki: "---++ Heading", "   * bullet", "[[link][words]]", "%MACRO{…}%"."""

import re

_TELLS = re.compile(r"^(?:---\+{1,6}!*[ \t]+\S|%META:\w+\{)", re.MULTILINE)
_HEADING = re.compile(r"---(?P<level>\+{1,6})!*\s*(?P<text>\S.*)")
_BULLET = re.compile(r"(?P<indent>(?: {3}|\t)+)(?P<mark>\*|\d\.?)\s+(?P<text>\S.*)")
_MACRO = re.compile(r"%[A-Z][A-Z0-9]*(?::\w+)?(?:\{[^{}]*\})?%")
_LINK = re.compile(r"\[\[(?P<address>[^\[\]]*)\]\[(?P<words>[^\[\]]*)\]\]")
_PAGE = re.compile(r"\[\[(?P<words>[^\[\]]+)\]\]")
_NO_LINK = re.compile(r"(?<!\w)!(?=[A-Z])")  # "!TeraGrid" is a word, and no page
_FORM = re.compile(r"pptx?|pdf|odp|html?|docx?|slides|video", re.IGNORECASE)
_IS_ADDRESS = re.compile(r"https?://[^\s/]|/")


def is_twiki(head: str) -> bool:
    return _TELLS.search(head) is not None


def of_twiki(line: str) -> str:
    """Return a line as Markdown has it."""
    words = _NO_LINK.sub("", _MACRO.sub("", line))
    words = _PAGE.sub(r"\g<words>", _LINK.sub(_linked, words))
    if heading := _HEADING.fullmatch(words.strip()):
        return f"{'#' * len(heading['level'])} {heading['text']}"
    if bullet := _BULLET.fullmatch(words):
        depth = len(bullet["indent"].expandtabs(3)) // 3 - 1
        return f"{'  ' * depth}{'-' if bullet['mark'] == '*' else '1.'} {bullet['text']}"
    return words


def _linked(match: re.Match[str]) -> str:
    """Return the words of a link; one that leads nowhere is only its words, "pdf" is none."""
    if not _IS_ADDRESS.match(match["address"]):
        return match["words"]
    words = "" if _FORM.fullmatch(match["words"]) else match["words"]
    return f'<a href="{match["address"]}">{words}</a>'
