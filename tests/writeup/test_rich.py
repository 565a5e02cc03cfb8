"""The coordinator's Markdown as blocks."""

from facilitator.writeup.blocks import (
    Bullets,
    Heading,
    ListItem,
    Paragraph,
    Quote,
    Run,
    Table,
)
from facilitator.writeup.rich import markdown_blocks


def test_paragraphs_keep_their_look_and_only_safe_links() -> None:
    source = "a **b** *c* ***d*** `e` <i>f</i>  \n[g](https://x.example) [h](javascript:x) ![i](j)"
    (paragraph,) = markdown_blocks(source)
    assert isinstance(paragraph, Paragraph)
    assert Run("b", bold=True) in paragraph.runs
    assert Run("d", bold=True, italic=True) in paragraph.runs
    assert Run("g", link="https://x.example") in paragraph.runs
    assert {run.link for run in paragraph.runs} == {"", "https://x.example"}
    assert "".join(run.text for run in paragraph.runs).endswith("<i>f</i>\ng [h](javascript:x) i")


def test_lists_keep_their_levels() -> None:
    (bullets,) = markdown_blocks("- a\n  - b\n    - c\n- d\n\n  second\n")
    assert bullets == Bullets(
        (
            ListItem((Run("a"),)),
            ListItem((Run("b"),), 1),
            ListItem((Run("c"),), 2),
            ListItem((Run("d"), Run("\n"), Run("second"))),
        )
    )


def test_ordered_quote_table_code_and_rule() -> None:
    source = "1. a\n2. b\n\n> said\n\n| x | y |\n|---|---|\n| 1 | |\n\n```\ncode\n```\n\n---\n"
    assert markdown_blocks(source) == (
        Bullets((ListItem((Run("a"),)), ListItem((Run("b"),))), ordered=True),
        Quote("said"),
        Table(("x", "y"), (("1", ""),)),
        Paragraph((Run("code"),)),
    )


def test_headings_stand_below_the_section_without_jumps() -> None:
    blocks = markdown_blocks("# a\n\n#### b\n\n## c\n\nd\n===\n")
    assert [(b.level, b.text) for b in blocks if isinstance(b, Heading)] == [
        (2, "a"),
        (3, "b"),
        (3, "c"),
        (2, "d"),
    ]


def test_nothing_makes_no_blocks() -> None:
    assert markdown_blocks(" \n\n") == ()
