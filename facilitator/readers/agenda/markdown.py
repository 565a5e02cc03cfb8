"""Markdown, plain text and pasted e-mail read as blocks that keep their line numbers."""

import html
import re
from collections.abc import Iterator
from itertools import pairwise

from facilitator.readers.agenda.blocks import Block, Grid, Part, Row, Shape
from facilitator.readers.agenda.columns import columns_at
from facilitator.readers.agenda.days import is_bare_date
from facilitator.readers.agenda.draft import LONGEST_LINE
from facilitator.readers.agenda.drawn import read_drawn
from facilitator.readers.agenda.html_tables import read_html_table
from facilitator.readers.agenda.links import IMAGE, LINK, without_papers
from facilitator.readers.agenda.roles import find_columns
from facilitator.readers.agenda.roles_by_content import gives_times

_HEADING = re.compile(r" {0,3}(#{1,6}(?=\s)|#{2,6}(?=\w))\s*(.*?)\s*#*\s*$")
_BULLET = re.compile(
    r"(?P<indent>\s*)(?P<mark>\\item(?=\s)|[-*+•‣◦–▪●○■·➤►]|#\.|\(?\d{1,3}[.)](?!\d)|\(?[a-z][.)])\s+"
    r"(?:\[[ xX]?\]\s+)?(?P<text>\S.*)$"
)
_RULE = re.compile(r"\s*(?:(?:[-*_=]\s*){3,})$")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,}|~{3,}|\^{3,})\s*")
_MAY_BE_UNDERLINED = re.compile(r"[^\s|#>*+-][^|]{1,100}$")
_FEWEST_DASHES = 4
_SIGNATURE = re.compile(r"--\s?$")
_FENCE = re.compile(r"\s*(?:```|~~~)\s*(?P<language>[\w+-]*)\s*$")
_NO_CODE = frozenset({"", "text", "txt", "plain", "md", "markdown"})  # languages of an agenda
_HTML_HEADING = re.compile(r"\s*<h([1-6])(?:\s[^<>]*)?>(.*\S.*)</h\1>\s*", re.IGNORECASE)
_HTML_BULLET = re.compile(
    r"(\s*)(?:<[uo]l>\s*)?<li(?:\s[^<>]*)?>\s*(\S.*?)(?:</li>)?\s*(?:</[uo]l>\s*)?", re.IGNORECASE
)
_FRAME = re.compile(r"\s*</?(?:[uo]l|div|section|center|details|p|br)\s*/?(?:\s[^<>]*)?>\s*", re.I)
_BOX = re.compile(r"\s*:{3,}\s*\{?[\w .#=-]{0,40}\}?\s*")  # ":::info" of shared pads and of books
_ATTRIBUTES = re.compile(r"\s*\[[^\[\]]{0,40}?[\w-]+=\"[^\"]*\"[^\[\]]*\]\s*")  # of AsciiDoc
_LATEX = re.compile(r"\s*\\(?:begin|end)\{\w+\*?\}(?:\[[^\[\]]*\])?\s*")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_QUOTE = re.compile(r"\s{0,3}>\s?(.*)$")
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_WIDE = re.compile(r" {4,}")  # three are as good as any more to part two columns
_WIDEST = 63  # columns, as in Word
_SAMPLE = 200  # rows tell what a table is
_CELL = re.compile(r"(?<!\\)\|")

_ANCHOR = re.compile(r"<a\s[^<>]*?href=[\"']([^<>\"']+)[\"'][^<>]*>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|center|code|del|div|em|font|i|ins|kbd|mark|p|s|small|span|strong|sub|sup|time"
    r"|tt|u)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_SLANTED_NAMES = re.compile(r"\s[-–—]\s*([*_]{1,2})(?=\S)([^*_]{2,60})(?<=\S)\1(?=\s|$)")
# "*Ana Lima*: Slow rivers", with a time before it or not.
_SLANTED_FIRST = re.compile(
    r"(?:.{0,24}\d\W{0,6}\s)?(?<![*_\w])([*_])(?=[^\s*_])([^*_]{3,60})\1\s*[:,]\s+(?=\S)"
)
_SAID_BY = re.compile(r"\s*>?\s*\[name=([^\[\]]+)\]")  # of shared pads
_WIKI = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\](?!\()|'{2,3}(?=\S)([^']+?)'{2,3}")
_STARS = re.compile(r"^\*\*\s+|\s*\*\*$")  # left by "** Break **", which is no emphasis
_EMPHASIS = (
    re.compile(r"(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1"),
    re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])"),
    re.compile(r"(?<!`)(`{1,3})(?!`)(.+?)(?<!`)\1(?!`)"),
)


def read_markdown(text: str, *, unquote: bool = False) -> Iterator[Part]:
    """Yield the blocks of a text; `unquote` reads what it quotes, and all else is prose."""
    written = _without_comments(text).split("\n")
    answers = {at for at, line in enumerate(written) if unquote and not _QUOTE.match(line)}
    lines = _with_marks([_unquoted(line) if unquote else line for line in written])
    code = _code_of_programs(lines)
    number, after_blank = 0, True
    while number < len(lines):
        line = lines[number].expandtabs(4) if lines[number][:1] == "\t" else lines[number]
        if not line.strip():
            number, after_blank = number + 1, True
            continue
        if number in code or number in answers:
            yield Block(number + 1, Shape.PROSE, line.strip(), after_blank=True)
            number += 1
        elif table := read_html_table(lines, number):
            rows, number = table
            yield Grid(tuple(rows))
        elif number == _first(lines) and line.strip() == "---" and (end := _matter_end(lines)):
            yield from _front_matter(lines, number + 1, end)
            number = end + 1
        elif drawn := read_drawn(lines, number):
            if drawn[0]:
                yield Grid(tuple(_row(at, cells) for at, cells in drawn[0]))
            number = drawn[1]
        elif rows := _pipe_rows(lines, number) or _column_rows(lines, number):
            yield Grid(tuple(rows), len(line) - len(line.lstrip()))
            number = _below_rule(lines, rows[-1].line)
        else:
            block = _block(line, number + 1, after_blank=after_blank)
            if block is not None:
                yield block
            number += 1
        after_blank = False


def _with_marks(lines: list[str]) -> list[str]:
    """Return the lines with underlined headings marked as such: "Agenda" above "------"."""
    kept = [*lines]
    for number, (line, below) in enumerate(pairwise(lines)):
        rule = _UNDERLINE.fullmatch(below)
        above = lines[number - 1] if number else ""
        if rule is None or above.strip() or not _MAY_BE_UNDERLINED.match(line):
            continue
        length = len(below.strip())
        if below[0] == "=" or (length >= _FEWEST_DASHES and length * 2 >= len(line.strip())):
            kept[number], kept[number + 1] = (
                f"{'#' if below[0] == '=' else '##'} {line.strip()}",
                "",
            )
    return kept


def _without_comments(text: str) -> str:
    return _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), text)


def _code_of_programs(lines: list[str]) -> set[int]:
    """Return the lines between fences that name a language: no agenda is written in one."""
    inside: set[int] = set()
    language = ""
    is_open = False
    for number, line in enumerate(lines):
        if fence := _FENCE.match(line):
            is_open, language = not is_open, fence["language"].casefold()
        elif is_open and language not in _NO_CODE:
            inside.add(number)
    return inside


def plain(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a line without its markup, and the addresses its links lead to."""
    links = tuple(match[2] for match in IMAGE.finditer(text))
    text, papers = without_papers(IMAGE.sub(r"\1", text))
    links += (*papers, *(match[2] for match in LINK.finditer(text)), *_ANCHOR.findall(text))
    text = LINK.sub(r"\1", text)
    text = re.sub(r"<br\s*/?>", "\n", text, flags=re.IGNORECASE)
    text = _TAG.sub("", text)
    text = _SAID_BY.sub(r" (\1)", text)
    text = _WIKI.sub(lambda match: match[1] or match[2], text)
    for pattern in _EMPHASIS:
        text = pattern.sub(r"\2", text)
    text = re.sub(r"\\([\\`*_{}\[\]()#+.!|>~-])", r"\1", text)
    text = _STARS.sub("", text.strip().removesuffix("\\"))  # which breaks a line at its end
    return html.unescape(text).replace("\xad", "").strip(), links


def _unquoted(line: str) -> str:
    while match := _QUOTE.match(line):
        line = match[1]
    return line


def _first(lines: list[str]) -> int:
    return next((number for number, line in enumerate(lines) if line.strip()), 0)


def _matter_end(lines: list[str]) -> int | None:
    start = _first(lines) + 1
    for number in range(start, len(lines)):
        if lines[number].strip() in {"---", "..."}:
            return number
        if lines[number].strip() and not re.match(r"\s*(?:[\w -]+:|#|-\s)", lines[number]):
            return None
    return None


def _front_matter(lines: list[str], start: int, end: int) -> Iterator[Block]:
    for number in range(start, end):
        if lines[number].strip():
            yield Block(number + 1, Shape.KEY, lines[number].strip())


def _pipe_rows(lines: list[str], number: int) -> list[Row]:
    """Collect a table from here on: rows that begin with a bar, or a header."""
    barred = lines[number].lstrip().startswith("|")
    ruled = number + 1 < len(lines) and "|" in lines[number] and "-|" in lines[number + 1]
    ruled = ruled and _TABLE_RULE.match(lines[number + 1]) is not None
    if not barred and not ruled and not _is_barred_header(lines[number]):
        return []
    rows: list[Row] = []
    for at in range(number, len(lines)):
        line = lines[at].strip()
        if "|" not in line or line.count("|") > _WIDEST:
            break
        if not _TABLE_RULE.match(line):
            bare = line.removeprefix("|")
            bare = bare[:-1] if bare.endswith("|") and not bare.endswith("\\|") else bare
            rows.append(_row(at + 1, _CELL.split(bare)))
    return rows


def _below_rule(lines: list[str], number: int) -> int:
    """Return the number of the next line, below the rule of a table without rows."""
    is_rule = number < len(lines) and "|" in lines[number] and _TABLE_RULE.match(lines[number])
    return number + 1 if is_rule else number


def _is_barred_header(line: str) -> bool:
    """Tell "Time | Title | Lead" from an item by its words, where no rule stands below it."""
    if "|" not in line or len(line) > LONGEST_LINE or line.count("|") > _WIDEST:
        return False
    columns = find_columns(_CELL.split(line))
    return columns is not None and columns.known * 2 >= len(columns.headers)


def _column_rows(lines: list[str], number: int) -> list[Row]:
    """Collect rows set in columns by tabs or wide spaces, under a header line that is known."""
    if len(lines[number]) > LONGEST_LINE:
        return []
    if tabbed := _tabbed_rows(lines, number):
        return tabbed
    header = columns_at(lines[number], ())
    columns = find_columns([cell for _, cell in header]) if len(header) > 1 else None
    if columns is None or columns.known * 2 < len(header):
        return []
    starts = tuple(start for start, _ in header)
    rows: list[Row] = []
    for at in range(number, len(lines)):
        if not lines[at].strip():
            break
        if not _RULE.match(lines[at]):
            rows.append(_row(at + 1, [cell for _, cell in columns_at(lines[at], starts)]))
    return rows


def _tabbed_rows(lines: list[str], number: int) -> list[Row]:
    """Collect rows pasted from a spreadsheet: several tabs in each, and a column of times."""
    if number and "\t" in lines[number - 1].strip():
        return []  # whoever read the line above has decided
    end = number
    while end < len(lines) and "\t" in lines[end].rstrip() and len(lines[end]) <= LONGEST_LINE:
        end += 1
    if max((line.count("\t") for line in lines[number:end]), default=0) < 2:
        return []
    rows = [_row(at + 1, lines[at].split("\t")) for at in range(number, end)]
    return rows if len(rows) > 1 and gives_times(rows[:_SAMPLE]) else []


def _row(line: int, cells: list[str]) -> Row:
    read = [
        plain(_WIDE.sub("   ", cell)) if len(cell) <= LONGEST_LINE else (cell, ()) for cell in cells
    ]
    links = tuple(link for _, links in read for link in links)
    return Row(line, tuple(text for text, _ in read), links)


def _block(line: str, number: int, *, after_blank: bool) -> Block | None:
    if len(line) > LONGEST_LINE:
        return Block(number, Shape.PROSE, line.strip(), after_blank=after_blank)
    if _FENCE.match(line) or _FRAME.fullmatch(line) or _BOX.fullmatch(line):
        return None
    if _ATTRIBUTES.fullmatch(line) or _LATEX.fullmatch(line):
        return None
    if _RULE.match(line) or _SIGNATURE.match(line):
        return Block(number, Shape.BREAK, line.strip(), len(line) - len(line.lstrip()))
    shape, text, depth = _shaped(line)
    if not IMAGE.sub("", text).strip(" *_"):
        return Block(number, Shape.PROSE, *plain(text)[:1], links=plain(text)[1], after_blank=True)
    bare, links = plain(_WIDE.sub("   ", text))
    slanted = _SLANTED_NAMES.search(text) or _SLANTED_FIRST.match(text)
    who = slanted[2].strip() if slanted else ""
    mark = bullet["mark"] if shape is Shape.BULLET and (bullet := _BULLET.match(line)) else ""
    return Block(number, shape, " ".join(bare.split("\n")), depth, after_blank, links, who, mark)


def _shaped(line: str) -> tuple[Shape, str, int]:
    if heading := _HEADING.match(line):
        return Shape.HEADING, heading[2], len(heading[1])
    if heading := _HTML_HEADING.fullmatch(line):
        return Shape.HEADING, heading[2], int(heading[1])
    if bullet := _HTML_BULLET.fullmatch(line):
        return Shape.BULLET, bullet[2], len(bullet[1])
    if quote := _QUOTE.match(line):
        return Shape.QUOTE, quote[1], 0
    if (bullet := _BULLET.match(line)) and not is_bare_date(line):
        return Shape.BULLET, bullet["text"], len(bullet["indent"])
    return Shape.TEXT, line, len(line) - len(line.lstrip())
