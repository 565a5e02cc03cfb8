"""Markdown shows every text as typed: parsed again, it reads the same."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    ListItem,
    Notice,
    Paragraph,
    Quote,
    Run,
    Table,
)
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.text import cleaned
from tests.examples import examples

TRICKY = [
    "# no heading",
    "- no list",
    "+ no list",
    "* no list",
    "1. no list",
    "12) no list",
    "> no quote",
    "| no | table |",
    "*** no rule ***",
    "---",
    "===",
    "title\n===",
    "title\n---",
    "a_b_c and _d_",
    "<b>bold</b> <!-- c -->",
    "[x](y) ![x](y) [x]: y",
    "&amp; &copy; R&D",
    "\\ and \\* and \\",
    "`code` ```",
    "~~~\nfence",
    "a\n\nb",
    "    four spaces",
    "[ ] no task",
    "ends with #",
    "\\| \\\\|",
    "c:\\d\\",
    "https://x.example/a_b_(c)?d=1&e=2",
]


def parsed(blocks: tuple[Block, ...]) -> list[SyntaxTreeNode]:
    text = render_markdown(Document("T", "S", "public", "DRAFT", blocks))
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    nodes = SyntaxTreeNode(parser.parse(text)).children
    return nodes[3:]  # below banner, title and subtitle


def shown(node: SyntaxTreeNode) -> str:
    """Return what a reader sees; a tag that only marks text shows nothing."""
    if node.type in ("hardbreak", "softbreak"):
        return "\n"
    if node.type == "html_inline":
        return "\n" if node.content == "<br>" else ""
    if node.is_root or node.children:
        return "".join(map(shown, node.children))
    return node.content


def as_read(text: str) -> str:
    """Return a text without blanks that no format shows: at the ends of lines and of the whole."""
    return re.sub(r" *\n *", "\n", cleaned(text)).strip(" \n")


@pytest.mark.parametrize("text", TRICKY)
def test_paragraph_shows_as_typed(text: str) -> None:
    (node,) = parsed((Paragraph((Run(text),)),))
    assert node.type == "paragraph"
    assert shown(node) == as_read(text)


@pytest.mark.parametrize("text", TRICKY)
def test_list_item_quote_and_notice_show_as_typed(text: str) -> None:
    items = (ListItem((Run("ALN: ", bold=True), Run(text))), ListItem((Run(text),)))
    listed, quote, notice = parsed((Bullets(items), Quote(text, "ALN"), Notice(text)))
    first, second = listed.children
    assert shown(first) == as_read(f"ALN: {text}")
    assert shown(second) == as_read(text)
    assert shown(quote) == as_read(f"“{text}”\n– ALN")
    assert shown(notice) == as_read(text)


@pytest.mark.parametrize("text", TRICKY)
def test_table_cell_shows_as_typed(text: str) -> None:
    (table,) = parsed((Table(("A", text), ((text, "b"), ("", text))),))
    rows = [
        [shown(cell) for cell in row.children] for part in table.children for row in part.children
    ]
    assert [[as_read(cell) for cell in row] for row in rows] == [
        ["A", as_read(text)],
        [as_read(text), "b"],
        ["", as_read(text)],
    ]


def test_two_lists_in_a_row_stay_two() -> None:
    bullets = Bullets((ListItem((Run("a"),)),))
    ordered = Bullets((ListItem((Run("a"),)), ListItem((Run("b"),), 1)), ordered=True)
    nodes = parsed((bullets, bullets, bullets, ordered, ordered))
    assert [each.type for each in nodes] == ["bullet_list"] * 3 + ["ordered_list"] * 2


def test_marks_inside_a_word_and_side_by_side() -> None:
    runs = (Run("un"), Run("believ", bold=True), Run("able", italic=True), Run(" x", bold=True))
    (node,) = parsed((Paragraph(runs),))
    assert shown(node) == "unbelievable x"
    assert "**x**" in render_markdown(Document("T", "S", "public", "", (Paragraph(runs),)))


def test_a_heading_is_one_line() -> None:
    (node,) = parsed((Heading(2, "a # b\nc #"),))
    assert (node.tag, shown(node)) == ("h3", "a # b c #")


TEXTS = st.text(
    st.sampled_from("ab1.)-+=#>|*_`~[]()<>!&;\\ \n\"'é:/@")
    | st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")),
    min_size=1,
    max_size=30,
).filter(lambda text: as_read(text) == text and text)


@pytest.mark.slow
@settings(max_examples=examples(300), deadline=None)
@given(TEXTS, st.booleans(), st.booleans())
def test_any_text_shows_as_typed(text: str, bold: bool, italic: bool) -> None:
    runs = (Run("x "), Run(text, bold, italic), Run(text))
    paragraph, listed, table = parsed(
        (Paragraph(runs), Bullets((ListItem((Run(text),)),)), Table(("h",), ((text,),)))
    )
    assert as_read(shown(paragraph)) == f"x {text}{text}"
    assert as_read(shown(listed)) == text
    assert as_read(shown(table.children[1])) == text
