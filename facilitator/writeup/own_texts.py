"""Texts that somebody wrote for an outline: headings, and what stands before sections."""

from facilitator.core.once import once_for
from facilitator.core.outlines import Outline
from facilitator.writeup import text
from facilitator.writeup.blocks import texts
from facilitator.writeup.rich import markdown_blocks


@once_for(2)
def own_texts(outline: Outline) -> frozenset[str]:
    """Return them as they are printed; it is asked about each note."""
    blocks = (each for part in outline.shown for each in markdown_blocks(part.text))
    written = (each for block in blocks for each in texts(block))
    titles = (part.title for part in outline.shown)
    return frozenset(map(text.cleaned, (*written, *titles)))
