"""What leads to the block behind it, and stays on its page: a finding, and what a quote proves."""

from collections.abc import Iterator, Sequence

from facilitator.writeup.blocks import Block, Bullets, Heading, Paragraph, Quote, plain

_SHORT = 350  # letters; a last section of so many is no page by itself


def leading(blocks: Sequence[Block]) -> Iterator[bool]:
    """Say of each block whether it is a paragraph that stays with the one behind it.

    So do the sentence of a finding, which is bold, what stands above a quote, and what stands above
    a short last section, which would be alone on a page.
    """
    behind = (*blocks[1:], None)
    before = _before_a_short_end(blocks)
    for at, (each, after) in enumerate(zip(blocks, behind, strict=False)):
        yield _leads(each, after) or (at == before and isinstance(each, Paragraph))


def _leads(block: Block, after: Block | None) -> bool:
    if not isinstance(block, Paragraph) or not isinstance(after, (Paragraph, Quote)):
        return False
    return isinstance(after, Quote) or (bool(block.runs) and block.runs[0].bold)


def _before_a_short_end(blocks: Sequence[Block]) -> int | None:
    """Return the place of the block above the last heading, where little stands below that."""
    at = len(blocks)
    letters = 0
    while at and not isinstance(blocks[at - 1], Heading):
        at -= 1
        letters += _letters(blocks[at])
        if letters > _SHORT:
            return None
    return at - 2 if 2 <= at < len(blocks) else None


def _letters(block: Block) -> int:
    match block:
        case Paragraph():
            return len(plain(block.runs))
        case Bullets():
            return sum(len(plain(each.runs)) for each in block.items)
        case _:
            return _SHORT + 1
