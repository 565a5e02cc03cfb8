"""Word files written by hand, part by part, as no library would write them."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from docx.oxml.ns import nsdecls


def with_part(folder: Path, part: str, data: bytes, *, unpacked: int | None = None) -> Path:
    """Save an empty document with other data in one part, which may tell another size of it."""
    whole, broken = folder / "whole.docx", folder / "broken.docx"
    Document().save(str(whole))
    with ZipFile(whole) as source, ZipFile(broken, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name != part:
                target.writestr(name, source.read(name))
        target.writestr(part, data)
        target.getinfo(part).file_size = unpacked or len(data)
    return broken


def with_body(folder: Path, body: str, **spaces: str) -> Path:
    """Save a document with this WordprocessingML in its body; `spaces` are further namespaces."""
    further = "".join(f' xmlns:{prefix}="{name}"' for prefix, name in spaces.items())
    document = f"<w:document {nsdecls('w')}{further}><w:body>{body}</w:body></w:document>"
    return with_part(folder, "word/document.xml", document.encode())


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, **properties: object) -> str:
    """Return a row; a cell that is only text has no properties, as some programs write it."""
    inside = "".join(each if each.startswith("<w:tc>") else cell(each) for each in cells)
    return f"<w:tr>{_properties('trPr', properties)}{inside}</w:tr>"


def cell(text: str, inside: str = "", **properties: object) -> str:
    """Return a cell; its text comes before what else is inside it."""
    return f"<w:tc>{_properties('tcPr', properties)}{paragraph(text)}{inside}</w:tc>"


def _properties(name: str, values: dict[str, object]) -> str:
    each = "".join(f'<w:{key} w:val="{value}"/>' for key, value in values.items())
    return f"<w:{name}>{each}</w:{name}>" if values else ""
