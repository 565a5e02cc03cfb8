"""Parser of the coordinator's own Markdown (key messages) into blocks."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Heading,
    ListItem,
    Paragraph,
    Quote,
    Run,
    Runs,
    Table,
    plain,
    texts,
)

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

_SAFE_LINKS = ("https://", "http://", "mailto:")
_HIGHEST = 2  # the section that holds it has level 1
DEEPEST = 4


def markdown_blocks(source: str) -> tuple[Block, ...]:
    """Return Markdown as blocks; its headings start at level 2 and make no jumps."""
    if not source.strip():
        return ()
    from markdown_it.tree import SyntaxTreeNode  # late: many write-ups hold no Markdown

    tree = SyntaxTreeNode(_parser().parse(source))
    return _without_jumps(tuple(block for node in tree.children for block in _block(node)))


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table")  # 1 ms to make, which many texts would pay


def _block(node: "SyntaxTreeNode") -> Iterator[Block]:
    match node.type:
        case "heading":
            yield Heading(int(node.tag[1]), plain(_runs(node)))
        case "paragraph":
            yield Paragraph(_runs(node))
        case "bullet_list" | "ordered_list":
            yield Bullets(tuple(_items(node, 0)), ordered=node.type == "ordered_list")
        case "blockquote":
            for child in node.children:
                yield from _quoted(child)
        case "table":
            yield _table(node)
        case "fence" | "code_block" | "html_block":
            yield Paragraph((Run(node.content.rstrip("\n")),))
        case _:
            yield from (block for child in node.children for block in _block(child))


def _quoted(node: "SyntaxTreeNode") -> Iterator[Block]:
    if node.type == "paragraph":
        yield Quote(plain(_runs(node)))
    else:
        yield from _block(node)


def _items(node: "SyntaxTreeNode", level: int) -> Iterator[ListItem]:
    """Yield the items of a list and of the lists inside it; an item's paragraphs become lines."""
    for item in node.children:
        runs: list[Run] = []
        inner: list[ListItem] = []
        for child in item.children:
            if child.type in ("bullet_list", "ordered_list"):
                inner += _items(child, level + 1)
                continue
            for block in _block(child):
                if runs:
                    runs.append(Run("\n"))
                runs += _as_runs(block)
        yield ListItem(tuple(runs), level)
        yield from inner


def _as_runs(block: Block) -> Runs:
    """Return a block inside a list item as running text."""
    match block:
        case Paragraph():
            return block.runs
        case Heading():
            return (Run(block.text, bold=True),)
        case Quote():
            return (Run(block.text, italic=True),)
        case Bullets():
            lines = [run for each in block.items for run in (Run("\n"), *each.runs)]
            return tuple(lines[1:])
        case Table():
            rows = "\n".join(" · ".join(row) for row in (block.header, *block.rows))
            return (Run(rows),)
        case _:
            return (Run("\n".join(texts(block))),)


def _table(node: "SyntaxTreeNode") -> Table:
    rows = [row for part in node.children for row in part.children]
    cells = [tuple(plain(_runs(cell)) for cell in row.children) for row in rows]
    return Table(cells[0], tuple(cells[1:]))


def _runs(node: "SyntaxTreeNode") -> Runs:
    return tuple(run for child in node.children for run in _inline(child) if run.text)


def _inline(
    node: "SyntaxTreeNode", *, bold: bool = False, italic: bool = False, link: str = ""
) -> Iterator[Run]:
    match node.type:
        case "softbreak":
            yield Run(" ", bold, italic, link)
        case "hardbreak":
            yield Run("\n", bold, italic, link)
        case "image":
            yield Run(node.content, bold, italic, link)
        case "text" | "code_inline" | "html_inline":
            yield Run(node.content, bold, italic, link)
        case _:
            target = str(node.attrGet("href") or "") if node.type == "link" else link
            safe = target if target.casefold().startswith(_SAFE_LINKS) else ""
            for child in node.children:
                yield from _inline(
                    child,
                    bold=bold or node.type == "strong",
                    italic=italic or node.type == "em",
                    link=safe,
                )


def _without_jumps(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Move headings below the section's own, each at most one level below the one before."""
    top = min((each.level for each in blocks if isinstance(each, Heading)), default=1)
    above = _HIGHEST - 1
    moved: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            above = min(block.level - top + _HIGHEST, above + 1, DEEPEST)
            moved.append(Heading(above, block.text))
        else:
            moved.append(block)
    return tuple(moved)
