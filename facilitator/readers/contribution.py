"""Written contributions split into pieces that can be notes: paragraphs and list items."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.word import read_word
from facilitator.readers.text_file import decode, read_bytes

_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(.*?)[\s#]*")
_UNDERLINE = re.compile(r"\s{0,3}(?:={3,}|-{3,})\s*")
_RULE = re.compile(r"\s{0,3}(?:[-*_]\s*){3,}")
_BULLET = re.compile(r"\s*[-*+•‣◦·–—]\s+(?=\S)")
_NUMBER = re.compile(r"\s*(\d{1,3}|[a-z])[.)]\s+(?=\S)")
_BREAKS = str.maketrans({"\x0b": "\n", "\x0c": "\n", "\u2028": "\n", "\u2029": "\n\n"})


class PieceKind(StrEnum):
    """What a piece looks like in the text."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading, a whole paragraph however long, or a list item without its mark."""

    text: str
    kind: PieceKind = PieceKind.PARAGRAPH


def read_contribution(path: Path) -> tuple[Piece, ...]:
    """Read a text, Markdown or Word file. Raises BadInput when it cannot be, or holds no words."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise BadInput(
            "{path} is no ordinary file: name the file that has the contribution", path=path
        )
    data = read_bytes(path)
    if path.suffix.lower() in (".doc", ".pdf", ".odt", ".rtf"):
        raise BadInput(
            "{path} is no text or Word file: save it as .docx or .txt and try again", path=path
        )
    if path.suffix.lower() == ".docx":
        return _some(tuple(_pieces(read_word(data, path))), path)
    return decode_contribution(data, path)


def decode_contribution(data: bytes, path: Path) -> tuple[Piece, ...]:
    """Read text in whatever encoding. Raises BadInput, which names `path`, as above."""
    return _some(split_text(decode(data, path)), path)


def _some(pieces: tuple[Piece, ...], path: Path) -> tuple[Piece, ...]:
    if not pieces:
        raise BadInput(
            "{path} has no words in it: name the file that has the contribution", path=path
        )
    return pieces


def split_text(text: str) -> tuple[Piece, ...]:
    """Split text at blank lines, headings and list marks; lines wrapped by hand become one."""
    return tuple(_split(text.translate(_BREAKS).split("\n")))


def text_of(pieces: Iterable[Piece]) -> str:
    """Write pieces as text that `split_text` splits alike, to be looked at and corrected."""
    marks = {PieceKind.HEADING: "# ", PieceKind.ITEM: "- ", PieceKind.PARAGRAPH: ""}
    return "\n\n".join(marks[each.kind] + " ".join(each.text.split()) for each in pieces)


def _split(lines: Iterable[str]) -> Iterator[Piece]:
    gathered: list[str] = []
    kind = PieceKind.PARAGRAPH
    for line in lines:
        heading = _HEADING.fullmatch(line)
        if gathered and kind is PieceKind.PARAGRAPH and _UNDERLINE.fullmatch(line):
            yield from _gathered(gathered, PieceKind.HEADING)
        elif not line.strip() or _RULE.fullmatch(line):
            yield from _gathered(gathered, kind)
        elif heading:
            yield from _gathered(gathered, kind)
            yield from _gathered([heading[1]], PieceKind.HEADING)
        elif mark := _mark_of(line, within=kind if gathered else None):
            yield from _gathered(gathered, kind)
            gathered.append(line[mark:])
            kind = PieceKind.ITEM
            continue
        else:
            gathered.append(line)
            continue
        kind = PieceKind.PARAGRAPH
    yield from _gathered(gathered, kind)


def _mark_of(line: str, *, within: PieceKind | None) -> int:
    """Return where the text of a list item begins, 0 where the line begins none.

    Within a paragraph only the first number begins a list: "since version 2. It" may be wrapped.
    """
    bullet = _BULLET.match(line)
    if bullet:
        return bullet.end()
    number = _NUMBER.match(line)
    if number and (within is not PieceKind.PARAGRAPH or number[1] in ("1", "a")):
        return number.end()
    return 0


def _gathered(lines: list[str], kind: PieceKind) -> Iterator[Piece]:
    """Yield what lines say as one piece, and empty them."""
    text = " ".join(" ".join(lines).split())
    lines.clear()
    if text:
        yield Piece(text, kind)


def _pieces(parts: Iterable[Part]) -> Iterator[Piece]:
    """Turn the blocks of a Word document into pieces: a row of a table is one."""
    kinds = {Shape.HEADING: PieceKind.HEADING, Shape.BULLET: PieceKind.ITEM}
    line, gathered, kind = -1, [], PieceKind.PARAGRAPH
    for part in parts:
        if isinstance(part, Block) and part.line == line:
            gathered.append(part.text)
            continue
        yield from _gathered(gathered, kind)
        if isinstance(part, Block):
            line, kind = part.line, kinds.get(part.shape, PieceKind.PARAGRAPH)
            gathered.append(part.text)
            continue
        line = -1
        for row in part.rows:
            cells = [cell.strip() for cell in row.cells if cell.strip()]
            yield from _gathered([" – ".join(dict.fromkeys(cells))], PieceKind.ITEM)
    yield from _gathered(gathered, kind)
