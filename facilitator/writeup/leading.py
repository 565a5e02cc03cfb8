"""What leads to the block behind it, and stays on its page: a finding, and what a quote proves."""

from collections.abc import Iterator, Sequence

from facilitator.writeup.blocks import Block, Paragraph, Quote


def leading(blocks: Sequence[Block]) -> Iterator[bool]:
    """Say of each block whether it is a paragraph that stays with the one behind it.

    So do the sentence of a finding, which is bold, and what stands above a quote.
    """
    behind = (*blocks[1:], None)
    return (_leads(each, after) for each, after in zip(blocks, behind, strict=False))


def _leads(block: Block, after: Block | None) -> bool:
    if not isinstance(block, Paragraph) or not isinstance(after, (Paragraph, Quote)):
        return False
    return isinstance(after, Quote) or (bool(block.runs) and block.runs[0].bold)
