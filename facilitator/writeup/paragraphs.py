"""Paragraphs of a write-up as somebody reads it through: each with the heading it stands under."""

from collections.abc import Iterator
from typing import NamedTuple

from facilitator.core.sent_version import paragraph_mark
from facilitator.writeup.blocks import Bullets, Document, Heading, plain
from facilitator.writeup.holding import lines_in


class Line(NamedTuple):
    """A paragraph, an item of a list, or a row of a table; `under` is the heading above it."""

    under: str
    text: str

    def mark(self, key: bytes) -> str:
        """Return the line's fingerprint: under another heading the same words say otherwise."""
        return paragraph_mark(f"{self.under}\n{self.text}", key)


def paragraphs(document: Document) -> Iterator[Line]:
    """Yield what is to be read, each once.

    How it was written, how far it is, and that it was corrected, are the program's own words, which
    count notes: nobody's meaning is in them.
    """
    own = document.language.text("How this was written")
    ours = {"", own, document.corrected, *document.own_lines}
    for line in dict.fromkeys(_lines(document)):
        if line.under != own and line.text not in ours:
            yield line


def _lines(document: Document) -> Iterator[Line]:
    yield Line("", document.title)
    yield Line("", document.subtitle)
    under = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            yield Line("", block.text)
            under = block.text
        elif isinstance(block, Bullets):  # where a link leads is read as well
            for item in block.items:
                links = (run.link for run in item.runs if run.link not in ("", run.text))
                yield Line(under, " ".join((plain(item.runs), *links)))
                yield from (Line(under, run.note) for run in item.runs if run.note)
        else:
            yield from (Line(under, shown) for shown, _ in lines_in(block))
