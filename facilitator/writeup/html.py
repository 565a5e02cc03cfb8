"""HTML renderer: blocks as one page without scripts or anything from elsewhere."""

from collections.abc import Iterable, Iterator
from html import escape

from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Figure,
    Heading,
    ListItem,
    Notice,
    Paragraph,
    Quote,
    Run,
    Runs,
    Table,
)
from facilitator.writeup.columns import number_columns
from facilitator.writeup.figures import drawn
from facilitator.writeup.footnotes import References
from facilitator.writeup.language import Language
from facilitator.writeup.leading import leading
from facilitator.writeup.wording import quoted

_STYLE = """
body { font: 11pt/1.5 "Noto Sans", Calibri, Carlito, sans-serif; color: #1D2329;
  max-width: 42em; margin: 3em auto; padding: 0 1.5em; overflow-wrap: anywhere; }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0; }
h2, h3, h4 { color: #1F5F8B; line-height: 1.3; margin: 1.5em 0 .4em; }
.banner { color: #B3261E; font-weight: bold; letter-spacing: .05em; margin: 0; }
.subtitle { color: #5A636B; margin-top: .4em; }
.notice { background: #FFF1DC; color: #8F4B00; padding: .7em 1em; font-weight: bold; }
blockquote { border-left: 3px solid #1F5F8B; margin: .8em 0; padding-left: 1em; }
table { border-collapse: collapse; }
caption, figcaption { text-align: left; color: #5A636B; padding-bottom: .3em; }
figure { margin: 1em 0; }
svg { max-width: 100%; height: auto; }
th, td { border: 1px solid #C9C4BA; padding: .3em .7em; text-align: left; vertical-align: top; }
.notes { border-top: 1px solid #C9C4BA; color: #5A636B; font-size: .9em; margin-top: 2.5em; }
.number { text-align: right; }
@media print {
  @page { size: A4; margin: 2.2cm 2.5cm; }
  body { font-size: 10.5pt; max-width: none; margin: 0; padding: 0; }
  h1, h2, h3, h4, h5, caption, .leads { break-after: avoid; }
  tr, blockquote, figure, .notice { break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
}
"""


def render_html(document: Document) -> str:
    """Return the whole page; the banner is repeated in its title."""
    title = _text(document.title)
    banner = _text(document.banner)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{document.language.tag}">',
        '<head><meta charset="utf-8">',
        f"<title>{title} ({banner})</title>",
        f"<style>{_STYLE}</style></head>",
        f'<body><p class="banner">{banner}</p>',
        f"<h1>{title}</h1>",
        f'<p class="subtitle">{_text(document.subtitle)}</p>',
        *_blocks(document.blocks, document.language),
        "</body></html>",
    ]
    return "\n".join(lines) + "\n"


def html_text(title: str, blocks: Iterable[Block], language: Language) -> str:
    """Return blocks below a title as they are pasted into a message."""
    return "\n".join((f"<h1>{_text(title)}</h1>", *_blocks(tuple(blocks), language))) + "\n"


def _blocks(blocks: tuple[Block, ...], language: Language) -> Iterator[str]:
    """Yield each block, and the footnotes at the end."""
    references = References(blocks)
    for each, leads in zip(blocks, leading(blocks), strict=True):
        yield _block(each, language, references, leads=leads)
    if references.notes:
        # translators: read aloud at the arrow that leads from a footnote back into the text
        back = escape(language.text("Back to the text"))
        items = (_note(n, each, back) for n, each in enumerate(references.notes, start=1))
        yield f'<section class="notes" role="doc-endnotes"><ol>{"".join(items)}</ol></section>'


def _note(number: int, note: str, back: str) -> str:
    """Return a footnote, with the way back to where it is first referred to."""
    arrow = f'<a href="#from-{number}-1" role="doc-backlink" aria-label="{back}">↩</a>'
    return f'<li id="note-{number}">{_text(note)} {arrow}</li>'


def _block(block: Block, language: Language, references: References, *, leads: bool) -> str:
    match block:
        case Heading():
            return f"<h{block.level + 1}>{_text(block.text)}</h{block.level + 1}>"
        case Paragraph():
            look = ' class="leads"' if leads else ""
            return f"<p{look}>{_runs(block.runs, references)}</p>"
        case Bullets():
            tag = "ol" if block.ordered else "ul"
            return _list(block.items, 0, tag, references)
        case Quote():
            by = f"<br>– {_text(block.by)}" if block.by else ""
            return f"<blockquote><p>{_text(quoted(block.text, language))}{by}</p></blockquote>"
        case Notice():
            return f'<p class="notice">{_text(block.text)}</p>'
        case Table() | Figure():
            return _captioned(block)


def _list(items: tuple[ListItem, ...], level: int, tag: str, references: References) -> str:
    """Return a list; the deeper items that follow an item are a list inside it."""
    parts: list[str] = []
    starts = [at for at, item in enumerate(items) if item.level <= level]
    for at, end in zip(starts, [*starts[1:], len(items)], strict=True):
        inner = items[at + 1 : end]
        runs = _runs(items[at].runs, references)
        nested = _list(inner, inner[0].level, tag, references) if inner else ""
        parts.append(f"<li>{runs}{nested}</li>")
    return f"<{tag}>{''.join(parts)}</{tag}>"


def _captioned(block: Table | Figure) -> str:
    if isinstance(block, Table):
        return _table(block)
    caption = f"<figcaption>{_text(block.caption)}</figcaption>"
    return f"<figure>{caption}{drawn(block.chart, told=True)}</figure>"


def _table(block: Table) -> str:
    caption = f"<caption>{_text(block.caption)}</caption>" if block.caption else ""
    looks = [' class="number"' if each else "" for each in number_columns(block)]
    heads = zip(block.header, looks, strict=True)
    head = "".join(f'<th scope="col"{look}>{_text(cell)}</th>' for cell, look in heads)
    rows = "".join(f"<tr>{_cells(row, looks)}</tr>" for row in block.rows)
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _cells(row: Iterable[str], looks: Iterable[str]) -> str:
    cells = zip(row, looks, strict=True)
    return "".join(f"<td{look}>{_text(cell)}</td>" for cell, look in cells)


def _runs(runs: Runs, references: References) -> str:
    return "".join(_run(each) + _reference(each, references) for each in runs)


def _reference(run: Run, references: References) -> str:
    if not run.note:
        return ""
    number, time = references.refer(run.note)
    place = f'id="from-{number}-{time}" href="#note-{number}" role="doc-noteref"'
    return f"<sup><a {place}>{number}</a></sup>"


def _run(run: Run) -> str:
    text = _text(run.text)
    for wanted, tag in ((run.italic, "em"), (run.bold, "strong")):
        text = f"<{tag}>{text}</{tag}>" if wanted else text
    return f'<a href="{escape(run.link)}">{text}</a>' if run.link else text


def _text(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")
