"""Plain text of blocks, as an e-mail without any formatting has it."""

from collections.abc import Iterable, Iterator

from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Figure,
    Heading,
    Notice,
    Paragraph,
    Quote,
    Table,
    plain,
)


def plain_text(title: str, blocks: Iterable[Block]) -> str:
    """Return a title and blocks, ending in one newline."""
    return "\n\n".join((" ".join(title.split()), *map(_block, blocks))) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading() | Notice():
            return block.text.upper() if isinstance(block, Heading) else block.text
        case Paragraph():
            return plain(block.runs)
        case Bullets():
            return "\n".join(_items(block))
        case Quote():
            return f"{block.text}\n– {block.by}" if block.by else block.text
        case Table():
            return "\n".join("  ".join(row) for row in (block.header, *block.rows))
        case Figure():
            return f"{block.caption}\n{block.chart.alternative}"


def _items(block: Bullets) -> Iterator[str]:
    for item in block.items:
        indent = "  " * item.level
        yield f"{indent}- " + plain(item.runs).replace("\n", f"\n{indent}  ")
