"""The page: escaped, nested, and without anything from elsewhere."""

from facilitator.writeup.blocks import Bullets, Document, Heading, ListItem, Paragraph, Run
from facilitator.writeup.html import render_html


def page(*blocks: Bullets | Heading | Paragraph) -> str:
    return render_html(Document("T & <U>", "S", "team", "DRAFT", blocks))


def test_text_is_escaped() -> None:
    link = 'https://x.example/?a="&b=<c>'
    written = page(Paragraph((Run("<script>&\n", bold=True), Run("x", link=link))))
    assert "<strong>&lt;script&gt;&amp;<br></strong>" in written
    assert '<a href="https://x.example/?a=&quot;&amp;b=&lt;c&gt;">x</a>' in written
    assert "<title>T &amp; &lt;U&gt; (DRAFT · INTERNAL, WITH NAMES)</title>" in written


def test_lists_nest() -> None:
    items = [("a", 0), ("b", 1), ("c", 2), ("d", 1), ("e", 0)]
    written = page(Bullets(tuple(ListItem((Run(text),), level) for text, level in items)))
    nested = "<ul><li>a<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul></li><li>e</li></ul>"
    assert nested in written


def test_what_leads_to_the_next_block_stays_with_it_on_paper() -> None:
    how, end = Paragraph((Run("From 18 notes"),)), Paragraph((Run("One is paid"),))
    written = page(Heading(1, "How"), how, Heading(1, "Funding notes"), end)
    assert '<p class="leads">From 18 notes</p>' in written
    assert "<p>One is paid</p>" in written
    assert ".leads { break-after: avoid; }" in written
