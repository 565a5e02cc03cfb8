"""Tables and rows that say of the whole when and where it is: "Date | 27/11/2024"."""

from collections.abc import Sequence

from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cells import Sort, sort_of
from facilitator.readers.agenda.fields import is_blank
from facilitator.readers.agenda.header_words import OTHER_KEYS, PLACED
from facilitator.readers.agenda.headers import read_header
from facilitator.readers.agenda.words.tables import meanings

# What each key is called where the head of an agenda is read.
_KEY_OF = meanings("head tables")
_HEADINGS = [
    [key, value]
    for key in ("key", "field", "campo", "feld", "champ", "veld", "felt", "fält", "item", "")
    for value in ("value", "detail", "details", "valor", "detalle", "wert", "valeur", "waarde", "")
]
_LONGEST_KEY = 40  # characters
_FEWEST = 0.6  # of the keys of such a table are known


def head_lines(rows: Sequence[Row]) -> list[tuple[int, str]] | None:
    """Return what such a table says, a line each as a head has them; None for any other table."""
    kept = [row for row in rows if any(not is_blank(cell) for cell in row.cells)]
    is_titled = bool(kept) and [_bare(cell) for cell in kept[0].cells[:2]] in _HEADINGS
    kept = kept[1:] if is_titled else kept
    if len(kept) == 2 and _are_keys(kept[0].cells):
        pairs = [*zip(kept[0].cells, kept[1].cells, strict=False)]
        return [(kept[1].line, _line(key, value)) for key, value in pairs if not is_blank(value)]
    lines = [(row.line, line) for row in kept for line in lines_of(row) or ()]
    is_head = bool(kept) and all(lines_of(row) is not None for row in kept)
    keys = [_bare(key) for row in kept for key, _ in _pairs(row) or ()]
    known = [key for key in keys if key in _KEY_OF or key in OTHER_KEYS]
    fewest = 1 if is_titled else max(2, _FEWEST * len(keys))
    if not is_head or len(known) < fewest:
        return None
    return lines if any(key in _KEY_OF or key in PLACED for key in known) else None


def lines_of(row: Row) -> list[str] | None:
    """Return what one row of such a table says; None for a row of another kind."""
    pairs = _pairs(row)
    return None if pairs is None else [_line(key, value) for key, value in pairs]


def says_head(row: Row) -> bool:
    """Tell a row whose keys are all known ones, above the header of a table."""
    keys = [_bare(key) for key, _ in _pairs(row) or ()]
    return bool(keys) and all(key in _KEY_OF or key in OTHER_KEYS for key in keys)


def _pairs(row: Row) -> list[tuple[str, str]] | None:
    """Split a row into keys and values: "Date | 27/11", "Date: 27/11 | Time: 14:00"."""
    cells = [cell.strip() for cell in row.cells if not is_blank(cell)]
    if cells and all(_is_key_and_value(cell) for cell in cells):
        return [_split(cell) for cell in cells]
    if row.cells and is_blank(row.cells[0]):
        return None
    if len(cells) == 1 and _is_key(cells[0]):
        return []  # nobody has filled this one in
    if len(cells) % 2 or not all(map(_is_key, cells[::2])):
        return None
    return [*zip(cells[::2], cells[1::2], strict=True)]


def _is_key(cell: str) -> bool:
    if len(cell) > _LONGEST_KEY or "\n" in cell:
        return False
    return sort_of(cell) in {Sort.WORDS, Sort.NAMES}


def _is_key_and_value(cell: str) -> bool:
    key, colon, value = cell.partition(":")
    return bool(colon and value.strip()) and (_bare(key) in _KEY_OF or _bare(key) in OTHER_KEYS)


def _split(cell: str) -> tuple[str, str]:
    key, _, value = cell.partition(":")
    return key.strip(), value.strip()


def _are_keys(cells: Sequence[str]) -> bool:
    """Tell "Date | Time | Location", with one row below, from the header of an agenda."""
    keys = [_bare(cell) for cell in cells if not is_blank(cell)]
    known = [key for key in keys if key in _KEY_OF or key in OTHER_KEYS]
    names_item = any(read_header(cell).field == "title" for cell in cells)
    is_head = len(known) == len(keys) > 1 and not names_item
    return is_head and any(_KEY_OF.get(key) == "Date" for key in keys)


def _bare(key: str) -> str:
    return fold(key).strip(" :*?").strip()


def _line(key: str, value: str) -> str:
    key = key.strip(" :*")
    return f"{_KEY_OF.get(_bare(key), key)}: {' '.join(value.split())}"
