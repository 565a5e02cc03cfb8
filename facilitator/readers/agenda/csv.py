"""CSV agendas: comma, semicolon or tab separated rows as a table."""

import csv
import html
import io
import re
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.blocks import Grid, Row
from facilitator.readers.agenda.draft import LONGEST_LINE
from facilitator.readers.agenda.headers import read_header
from facilitator.readers.agenda.markdown import plain
from facilitator.readers.agenda.roles import find_columns

_SEPARATORS = ";\t,|"
_LOOK_AT = 15  # rows
_LOOK_ALONG = 2_000  # characters
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-f]{1,5}|amp|quot|apos|lt|gt|nbsp);", re.IGNORECASE)


def read_rows(text: str, path: Path) -> Grid:
    """Return the rows with the lines they begin at; raises BadInput where quoting never ends."""
    lines = text.split("\n")
    skipped = 1 if lines[0].strip().casefold().startswith("sep=") else 0
    body = "\n".join(lines[skipped:])
    rows = _parsed(body, separator_of(body) or _likeliest(body), path)
    return Grid(tuple(Row(row.line + skipped, row.cells) for row in rows))


def separator_of(text: str) -> str | None:
    """Return the character whose columns have a header we know; None if none has."""
    best, most = None, 1
    for separator in _SEPARATORS:
        lines = [line[:_LOOK_ALONG] for line in text.split("\n", _LOOK_AT)[:_LOOK_AT]]
        for cells in csv.reader(lines, delimiter=separator, skipinitialspace=True):
            known = sum(read_header(cell).field is not None for cell in cells)
            if known > most and find_columns(cells) is not None:
                best, most = separator, known
    return best


def _likeliest(text: str) -> str:
    """Return the character that stands as often in most lines, where no header is known."""
    lines = [line[:_LOOK_ALONG] for line in text.split("\n", _LOOK_AT)[:_LOOK_AT] if line.strip()]

    def merit(separator: str) -> tuple[float, int]:
        counts = [line.count(separator) for line in lines]
        usual = max({*counts}, key=counts.count, default=0)
        return (counts.count(usual) / max(len(lines), 1) if usual else 0.0, usual)

    return max(",;\t|", key=merit)


def _parsed(text: str, separator: str, path: Path) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    rows: list[Row] = []
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(Row(line, tuple(map(_unescaped, cells))))
            line = reader.line_num + 1
    except csv.Error as error:
        raise BadInput(
            "{path}, line {line}: the row cannot be read ({reason}): check its quotation marks",
            path=path,
            line=line,
            reason=str(error),
        ) from error
    return rows


def _unescaped(cell: str) -> str:
    """Return the words of a cell, "it&#x27;s" as "it's", where a site wrote them."""
    text = _ENTITY.sub(lambda match: html.unescape(match[0]), cell).strip()
    return plain(text)[0] if "](" in text and len(text) <= LONGEST_LINE else text
