"""Entry point for agendas: text, Markdown, HTML, e-mail, calendars, tables, Word as an Agenda."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from facilitator.core.agenda import Agenda, KnownNames
from facilitator.core.errors import BadInput
from facilitator.readers.agenda.alike_lines import with_lists_of_form
from facilitator.readers.agenda.blocks import Block, Grid, Part, Row, Shape
from facilitator.readers.agenda.build import build
from facilitator.readers.agenda.calendar import is_calendar, read_calendar
from facilitator.readers.agenda.csv import read_rows, separator_of
from facilitator.readers.agenda.dated_lines import with_days_above
from facilitator.readers.agenda.dialect import in_usual_form
from facilitator.readers.agenda.each_lasts import with_lengths
from facilitator.readers.agenda.facts import with_facts
from facilitator.readers.agenda.gather import Gathered, gather
from facilitator.readers.agenda.heading_levels import with_levels
from facilitator.readers.agenda.hours_of_headings import with_hours_before
from facilitator.readers.agenda.html_bare import bare_page
from facilitator.readers.agenda.html_pages import is_page, read_page
from facilitator.readers.agenda.letters import with_letters
from facilitator.readers.agenda.limits import limited, refuse_long
from facilitator.readers.agenda.lone_clocks import with_their_items
from facilitator.readers.agenda.mail import is_mail, read_mail, with_mail_heads
from facilitator.readers.agenda.markdown import read_markdown
from facilitator.readers.agenda.no_agenda import refuse_other
from facilitator.readers.agenda.numbered import with_lists
from facilitator.readers.agenda.opendocument import is_opendocument, read_opendocument
from facilitator.readers.agenda.own import may_be_own, own_parts, own_text
from facilitator.readers.agenda.quoted_boxes import without_boxes
from facilitator.readers.agenda.tree import grow
from facilitator.readers.agenda.unfolded import with_lists_in_cells
from facilitator.readers.agenda.wiki import as_markdown, is_wiki
from facilitator.readers.agenda.word import read_word
from facilitator.readers.spreadsheet import Sheet, is_spreadsheet, read_spreadsheet
from facilitator.readers.text_file import LARGEST, decode, read_bytes, read_standard_input

_QUOTED = re.compile(r"^\s{0,3}>", re.MULTILINE)
_LAID_OUT = re.compile(r"<(?:table|li)\b", re.IGNORECASE)
_MARKED_UP = re.compile(r"<(?:table|li|div|p|h[1-6]|section|span|dl)\b", re.IGNORECASE)
_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_OTHER_FORMS = (b"%PDF-", b"{\\rtf")
_OTHER_PACKAGES = frozenset({".odt", ".odp", ".zip", ".pages", ".numbers", ".pptx", ".epub"})
_STANDARD_INPUT = Path("-")
_PAGES = frozenset({".html", ".htm", ".xhtml"})
_TABLES = frozenset({".csv", ".tsv", ".tab"})


def read_agenda(path: Path, *, known: KnownNames | None = None) -> Agenda:
    """Return the agenda with every remark; `known` resolves leads and questions.

    "-" for a path is standard input.
    Raises BadInput for a file that cannot be read or has no item in it. What is odd in a file
    that can be read is reported in `problems`, and what is no item is in `set_aside`.
    """
    is_file = path != _STANDARD_INPUT
    data = read_bytes(path) if is_file else read_standard_input()
    path = path if is_file else Path("standard input")
    return _agenda(data, path, known=known, fallback=path.stem if is_file else "Agenda")


def read_copied(
    text: str, html: str, *, called: str = "the text", known: KnownNames | None = None
) -> Agenda:
    """Return the agenda that was copied elsewhere, as a page where that has a table or a list.

    Raises BadInput as `read_agenda` does; `called` is what it names what was copied.
    """
    path = Path(called)
    if _LAID_OUT.search(html):
        try:
            page = html if is_page(html) else f"<html>{html}"
            return _agenda(_copied(page, called), path, known=known, fallback="Agenda")
        except BadInput:
            if not text.strip():
                raise
    return _agenda(_copied(text, called), path, known=known, fallback="Agenda")


def _copied(text: str, called: str) -> bytes:
    data = text.encode("utf-8", "replace")
    if not data.strip():
        raise BadInput("nothing is copied: copy the text or the table of an agenda first")
    if len(data) > LARGEST:
        raise BadInput(
            "{name} is too large: copy at most {most} MB", name=called, most=LARGEST >> 20
        )
    return data


def _agenda(data: bytes, path: Path, *, known: KnownNames | None, fallback: str) -> Agenda:
    gathered = _gathered(data, path, known)
    if isinstance(gathered, Agenda):
        return gathered
    if not gathered.drafts:
        raise BadInput(
            "no agenda items found in {path}: give each line a time or a duration, such as"
            ' "- 14:00 Welcome (5 min)"',
            path=path,
        )
    return build(gathered.head, gathered.drafts, known=known, fallback=fallback)


def _gathered(data: bytes, path: Path, known: KnownNames | None) -> Gathered | Agenda:
    """Return what a file holds, or the agenda where this program wrote it itself."""
    suffix = path.suffix.casefold()
    if is_spreadsheet(path, data):
        return _own_or_of(_of_sheets(read_spreadsheet(data, path)), path, known)
    if data.startswith(_OLD_OFFICE):
        raise BadInput(
            "{path} is in an old or protected Office format: save it as .docx", path=path
        )
    if data.startswith(_OTHER_FORMS):
        raise BadInput(
            "{path} is a PDF or in Rich Text Format: save it as .docx, or copy its text into a .txt"
            " file",
            path=path,
        )
    is_odt = is_opendocument(data)
    if suffix in _OTHER_PACKAGES and data.startswith(_ZIP) and not is_odt:
        raise BadInput("{path} is no Word document: save it as .docx and load that", path=path)
    if suffix == ".docx" or data.startswith(_ZIP):
        return _own_or_of((read_opendocument if is_odt else read_word)(data, path), path, known)
    return _of_text(data, path, known)


def _of_text(data: bytes, path: Path, known: KnownNames | None) -> Gathered | Agenda:
    if may_be_own(data):
        text = decode(data, path)
        refuse_long(text, path)
        if (own := own_text(text, known)) is not None:
            return own
    if is_mail(data):
        return _of_quoting(lambda unquote: read_mail(data, unquote=unquote), path)
    text = decode(data, path)
    text = bare_page(text) if _is_page(text, path) else text
    refuse_long(text, path)
    if (parts := _parts_of(text, path)) is not None:
        return _of(parts, path)
    if is_wiki(text, path.suffix.casefold()):
        text = as_markdown(text)
    text = without_boxes(text)
    if not _QUOTED.search(text):
        return _of(read_markdown(text), path)
    return _of_quoting(lambda unquote: read_markdown(text, unquote=unquote), path)


def _of_quoting(read: Callable[[bool], Iterable[Part]], path: Path) -> Gathered:
    """Return what a text says itself, or what it quotes: an agenda in a reply is quoted whole."""
    own = _of(read(False), path)
    if len(own.drafts) > 1:
        return own
    quoted = _of(read(True), path)
    return quoted if len(quoted.drafts) > max(len(own.drafts), 1) else own


def _of_sheets(sheets: Sequence[Sheet]) -> Iterator[Part]:
    """Yield the rows of each sheet, below its name where there are several."""
    for sheet in sheets:
        if len(sheets) > 1:
            yield Block(1, Shape.HEADING, sheet.name, 2)
        yield Grid(tuple(Row(number, cells) for number, cells in enumerate(sheet.rows, 1)))


def _parts_of(text: str, path: Path) -> Iterable[Part] | None:
    """Return what a calendar, a page or a table holds; None for lines of text."""
    if is_calendar(text):
        return read_calendar(text)
    suffix = path.suffix.casefold()
    if _is_page(text, path):
        return read_page(text)
    if suffix in _TABLES or (suffix not in {".md", ".markdown"} and _is_table(text)):
        return [read_rows(text, path)]
    return None


def _is_page(text: str, path: Path) -> bool:
    is_called = path.suffix.casefold() in _PAGES
    return is_page(text) or (is_called and _MARKED_UP.search(text) is not None)


def _own_or_of(parts: Iterable[Part], path: Path, known: KnownNames | None) -> Gathered | Agenda:
    kept = [*limited(parts, path)]
    own = own_parts(kept, known)
    return _of(kept, path) if own is None else own


def _of(parts: Iterable[Part], path: Path) -> Gathered:
    kept = in_usual_form(with_mail_heads(with_lists_in_cells(with_facts(limited(parts, path)))))
    kept = with_lists_of_form(with_lengths(with_days_above(with_hours_before(with_letters(kept)))))
    gathered = gather(grow(with_lists(with_their_items(with_levels(kept)))))
    refuse_other(kept, gathered.drafts, path)
    return gathered


def _is_table(text: str) -> bool:
    """Tell rows of cells in a .txt file by a first line that is a header."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    return separator_of(first) in {";", ",", "\t"}
