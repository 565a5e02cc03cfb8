"""What a page shows, without the programs, styles and drawings that are most of its length."""

import re

_NOT_SHOWN = re.compile(r"<(?:(?P<tag>script|style|svg)\b|!--)", re.IGNORECASE)
_CLOSING = {
    "": re.compile("-->"),
    **{tag: re.compile(rf"</{tag}\s*>", re.IGNORECASE) for tag in ("script", "style", "svg")},
}
_PICTURE = re.compile(r"=\s?([\"'])data:[^\"'<>]*\1")


def bare_page(text: str) -> str:
    """Return a page with nothing in it that the reader of HTML would take long over.

    Lines that are taken out stay, empty, so that what stands below keeps its number; what is
    never closed takes all the rest.
    """
    kept: list[str] = []
    at = 0
    while found := _NOT_SHOWN.search(text, at):
        closing = _CLOSING[(found["tag"] or "").casefold()].search(text, found.end())
        end = len(text) if closing is None else closing.end()
        kept += [text[at : found.start()], "\n" * text.count("\n", found.start(), end)]
        at = end
    return _PICTURE.sub("=''", _whole("".join((*kept, text[at:]))))


def _whole(text: str) -> str:
    """Return a page whose last tag is closed: the parser looks for the end of each one anew."""
    end = text.rfind(">") + 1
    return text[:end] + text[end:].replace("<", "&lt;")
