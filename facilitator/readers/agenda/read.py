"""Entry point for agendas: reads Markdown, plain text, e-mail, CSV or Word into an Agenda."""

from pathlib import Path

from facilitator.core.agenda import Agenda, KnownNames
from facilitator.core.errors import BadInput
from facilitator.readers.agenda.build import build
from facilitator.readers.agenda.csv import read_rows, separator_of
from facilitator.readers.agenda.markdown import read_markdown
from facilitator.readers.agenda.outline import Outline
from facilitator.readers.agenda.word import read_word
from facilitator.readers.text_file import decode, read_bytes

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_TABLES = frozenset({".csv", ".tsv", ".tab"})
_SHEETS = frozenset({".xlsx", ".xlsm", ".ods", ".xls"})


def read_agenda(path: Path, *, known: KnownNames | None = None) -> Agenda:
    """Return the agenda with every remark; `known` resolves leads and questions.

    Raises BadInput for a file that cannot be read or has no item in it. What is odd in a file
    that can be read is reported in `problems`, and what is no item is in `set_aside`.
    """
    outline = _outline(path)
    if not outline.drafts:
        raise BadInput(
            "no agenda items found in {path}: give each line a time or a duration, such as"
            ' "- 14:00 Welcome (5 min)"',
            path=path,
        )
    return build(outline.head, outline.drafts, known=known, fallback=path.stem)


def _outline(path: Path) -> Outline:
    data = read_bytes(path)
    suffix = path.suffix.casefold()
    if suffix in _SHEETS:
        raise BadInput("{path} is a spreadsheet: save it as CSV and load that", path=path)
    if data.startswith(_OLD_OFFICE):
        raise BadInput(
            "{path} is in an old or protected Office format: save it as .docx", path=path
        )
    if suffix == ".docx" or data.startswith(_ZIP):
        return Outline().read(read_word(data, path))
    text = decode(data, path)
    if suffix in _TABLES or (suffix not in {".md", ".markdown"} and _is_table(text)):
        return Outline().read([read_rows(text, path)])
    outline = Outline().read(read_markdown(text))
    # An agenda that came in a reply is quoted as a whole.
    return outline if outline.drafts else Outline().read(read_markdown(text, unquote=True))


def _is_table(text: str) -> bool:
    """Tell rows of cells in a .txt file by a first line that is a header."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    return separator_of(first) in {";", ",", "\t"}
