"""What goes along with data: what they are of, by which rule they were written, who paid."""

from collections.abc import Iterator

from facilitator.writeup.blocks import Block, Document, Heading, Notice, texts

_SECTIONS = ("How this was written", "Funding notes")


def about_blocks(document: Document) -> tuple[Block, ...]:
    """Return the notices of a write-up, how it was written, and its funding notes."""
    wanted = {document.language.text(each) for each in _SECTIONS}
    kept: list[Block] = [each for each in document.blocks if isinstance(each, Notice)]
    is_wanted = False
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1:
            is_wanted = block.text in wanted
        if is_wanted and not isinstance(block, Notice):
            kept.append(block)
    return tuple(kept)


def about_lines(document: Document) -> Iterator[tuple[str, bool]]:
    """Yield the same as lines, below whom they are for and of what; True is a heading."""
    yield document.banner, True
    yield document.title, True
    yield document.subtitle, False
    for block in about_blocks(document):
        for text in filter(None, texts(block)):
            yield text, isinstance(block, Heading)
