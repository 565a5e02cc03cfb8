"""Markdown renderer: CommonMark with tables, every typed character shown as typed."""

import re
from collections.abc import Iterable, Iterator

from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Figure,
    Heading,
    Notice,
    Paragraph,
    Quote,
    Run,
    Runs,
    Table,
)
from facilitator.writeup.footnotes import References
from facilitator.writeup.front_matter import front_matter
from facilitator.writeup.language import Language
from facilitator.writeup.wording import quoted

_MARKS = re.compile(r"([\\`*_\[\]<>|~&#])")
_LINE_START = re.compile(r"^(?:([-+=])|(\d+)([.)]))", re.MULTILINE)
_BLANKS = re.compile(r"^ +| +$", re.MULTILINE)
_NONE = References(())  # of texts that have no footnotes
_HARD_BREAK = "\\\n"


def render_markdown(document: Document, *, headed: bool = True) -> str:
    """Return the whole write-up, ending in one newline; `headed` with what programs read of it."""
    parts = [
        front_matter(document.about) if headed else "",
        f"**{document.banner}**",
        f"# {_line(document.title)}",
        _line(document.subtitle),
        *_blocks(document.blocks, document.language),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def markdown_text(title: str, blocks: Iterable[Block], language: Language) -> str:
    """Return blocks below a title that stand for themselves, ending in one newline."""
    return "\n\n".join((f"# {_line(title)}", *_blocks(tuple(blocks), language))) + "\n"


def _blocks(blocks: tuple[Block, ...], language: Language) -> Iterator[str]:
    """Yield each block, and the footnotes at the end.

    Lists in a row take turns with their markers, or they would join.
    """
    references = References(blocks)
    turn = False
    for block in blocks:
        turn = isinstance(block, Bullets) and not turn
        yield _block(block, language, references, first_marker=turn)
    for number, note in enumerate(references.notes, start=1):
        yield f"[^{number}]: {_line(note)}"


def _block(block: Block, language: Language, references: References, *, first_marker: bool) -> str:
    match block:
        case Heading():
            return f"{'#' * (block.level + 1)} {_line(block.text)}"
        case Paragraph():
            return _inline(block.runs, references)
        case Bullets():
            return _list(block, references, first_marker=first_marker)
        case Quote():
            by = f"\n– {block.by}" if block.by else ""
            return _behind("> ", _inline((Run(quoted(block.text, language) + by),)))
        case Notice():
            return _behind("> ", _inline((Run(block.text, bold=True),)))
        case Table() | Figure():
            return _captioned(block)


def _list(block: Bullets, references: References, *, first_marker: bool) -> str:
    lines: list[str] = []
    numbers: dict[int, int] = {}
    width = len(str(len(block.items))) + 2 if block.ordered else 2
    for item in block.items:
        numbers = {level: n for level, n in numbers.items() if level <= item.level}
        numbers[item.level] = numbers.get(item.level, 0) + 1
        if block.ordered:
            marker = f"{numbers[item.level]}{'.' if first_marker else ')'}"
        else:
            marker = "-" if first_marker else "*"
        indent = " " * (width * item.level)
        text = _inline(item.runs, references).replace("\n", f"\n{indent}{' ' * width}")
        lines.append(f"{indent}{marker.ljust(width - 1)} {text}".rstrip(" "))
    return "\n".join(lines)


def _captioned(block: Table | Figure) -> str:
    """Return a table below its caption; of a chart there are its words."""
    told = _table(block) if isinstance(block, Table) else _inline((Run(block.chart.alternative),))
    caption = _inline((Run(block.caption, italic=True),))
    return "\n\n".join(filter(None, (caption, told)))


def _table(block: Table) -> str:
    rows = [block.header, *block.rows]
    lines = [f"| {' | '.join(map(_cell, row))} |" for row in rows]
    lines.insert(1, f"|{' --- |' * len(block.header)}")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return _escaped(text).replace("\n", "<br>")


def _line(text: str) -> str:
    """Return a text on one line, as a heading has to be."""
    return _inline((Run(" ".join(text.split())),))


def _behind(prefix: str, text: str) -> str:
    return "\n".join(prefix + line for line in text.split("\n"))


def _inline(runs: Runs, references: References = _NONE) -> str:
    out = ""
    for run, following in zip(runs, (*(each.text for each in runs[1:]), ""), strict=True):
        body = run.text.strip()
        if not body or not (run.bold or run.italic or run.link):
            out += _escaped(run.text) + _reference(run, references)
            continue
        lead, tail = run.text.split(body, 1)
        out += _escaped(lead)
        alone = (not out or out[-1].isspace()) and not (tail + following)[:1].strip()
        out += _formatted(run, body, alone=alone) + _escaped(tail) + _reference(run, references)
    whole = _BLANKS.sub("", out.strip("\n"))
    return _LINE_START.sub(_escape_start, whole).replace("\n", _HARD_BREAK)


def _reference(run: Run, references: References) -> str:
    return f"[^{references.refer(run.note).number}]" if run.note else ""


def _formatted(run: Run, body: str, *, alone: bool) -> str:
    """Return marked text; marks that touch other text are written as tags, which always work."""
    text = _link(body, run.link) if run.link else _escaped(body)
    for wanted, mark, tag in ((run.italic, "*", "em"), (run.bold, "**", "strong")):
        if wanted:
            text = f"{mark}{text}{mark}" if alone else f"<{tag}>{text}</{tag}>"
    return text


def _link(body: str, target: str) -> str:
    if body == target and "&" not in target:
        return f"<{target}>"
    return f"[{_escaped(body)}](<{_escaped(target)}>)"


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)


def _escape_start(match: re.Match[str]) -> str:
    sign, number, stop = match.groups()
    return f"\\{sign}" if sign else f"{number}\\{stop}"
