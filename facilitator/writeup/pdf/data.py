"""Data of a PDF: all that `resources/write-up.typ` lays out, as plain values for JSON."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from facilitator.core.charts.svg import labels_of
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

Data = dict[str, Any]

# In the place of the numbers of "page 1 of 3", which only the layout knows.
PAGE_MARK, PAGES_MARK = "\ue000", "\ue001"


def data_of(document: Document) -> Data:
    """Return what is shown, and what the file says of itself; footnotes count from 1."""
    language, _, region = document.language.tag.partition("-")
    references = References(document.blocks)
    return {
        "title": document.title,
        "subtitle": document.subtitle,
        "banner": document.banner,
        "author": document.author,
        "created": _moment(document.created),
        # Also where no time may be told: the layout then names none, and the clock is never asked.
        "created_s": (document.created or 0) // 1000,
        "language": language,
        "region": region or None,
        "wide": document.wide,
        "page": document.language.text("page {page} of {pages}", page=PAGE_MARK, pages=PAGES_MARK),
        "page_mark": PAGE_MARK,
        "pages_mark": PAGES_MARK,
        "notes": list(references.notes),
        "blocks": [
            _block(each, document.language, references) | {"leads": leads}
            for each, leads in zip(document.blocks, leading(document.blocks), strict=True)
        ],
    }


def shown_in(data: Data) -> Iterator[str]:
    """Yield each paragraph, item and cell that a reader of the pages sees, in their order."""
    yield data["title"]
    yield data["subtitle"]
    for block in data["blocks"]:
        yield from _shown(block)
    yield from data["notes"]


def links_in(data: Data) -> Iterator[str]:
    """Yield where links lead."""
    for block in data["blocks"]:
        for runs in _all_runs(block):
            yield from (run["link"] for run in runs if run["link"])


def labels_in(data: Data) -> Iterator[str]:
    """Yield what stands in charts."""
    for block in data["blocks"]:
        yield from block.get("labels", ())


def _moment(created: int | None) -> dict[str, int] | None:
    if created is None:
        return None
    moment = datetime.fromtimestamp(created // 1000, UTC)
    names = ("year", "month", "day", "hour", "minute", "second")
    return {name: getattr(moment, name) for name in names}


def _block(block: Block, language: Language, references: References) -> Data:
    match block:
        case Heading():
            return {"kind": "heading", "level": block.level, "text": block.text}
        case Paragraph():
            return {"kind": "paragraph", "runs": _runs(block.runs, references)}
        case Bullets():
            return {
                "kind": "list",
                "ordered": block.ordered,
                "items": _items(block.items, references),
            }
        case Quote():
            by = f"\n– {block.by}" if block.by else ""
            return {"kind": "quote", "text": quoted(block.text, language) + by}
        case Notice():
            return {"kind": "notice", "text": block.text}
        case Table() | Figure():
            return _captioned(block)


def _captioned(block: Table | Figure) -> Data:
    if isinstance(block, Table):
        return {
            "kind": "table",
            "header": list(block.header),
            "rows": [list(row) for row in block.rows],
            "caption": block.caption,
            "numbers": number_columns(block),
        }
    return {
        "kind": "figure",
        "caption": block.caption,
        "alternative": block.chart.alternative,
        "labels": list(labels_of(block.chart)),
        "svg": drawn(block.chart),
    }


def _items(items: tuple[ListItem, ...], references: References, level: int = 0) -> list[Data]:
    """Return items, each with the deeper ones that follow it inside."""
    starts = [at for at, each in enumerate(items) if each.level <= level]
    made: list[Data] = []
    for at, end in zip(starts, [*starts[1:], len(items)], strict=True):
        inner = items[at + 1 : end]
        runs = _runs(items[at].runs, references)
        nested = _items(inner, references, inner[0].level) if inner else []
        made.append({"runs": runs, "items": nested})
    return made


def _runs(runs: Runs, references: References) -> list[Data]:
    return [_run(each, references) for each in runs]


def _run(each: Run, references: References) -> Data:
    shown = {"text": each.text, "bold": each.bold, "italic": each.italic, "link": each.link}
    if each.note:
        number, time = references.refer(each.note)
        shown |= {"note": number, "again": time > 1}
    return shown


def _shown(block: Data) -> Iterator[str]:
    match block["kind"]:
        case "table":
            yield block["caption"]
            yield from block["header"]
            yield from (cell for row in block["rows"] for cell in row)
        case "figure":
            yield block["caption"]
            yield block["alternative"]
        case "paragraph" | "list":
            for runs in _all_runs(block):
                yield "".join(run["text"] for run in runs)
        case _:
            yield block["text"]


def _all_runs(block: Data) -> Iterator[list[Data]]:
    if "runs" in block:
        yield block["runs"]
    for item in block.get("items", ()):
        yield from _all_runs(item)
