"""Data package renderer (.zip): tables as CSV, with a description that scripts can check them by.

The description follows Data Package and Table Schema: kinds of values, keys, licence, sources.
"""

import csv
import io
import json
import re
import unicodedata
import zipfile
from typing import Any

from facilitator.core.report import instant
from facilitator.writeup.blocks import Block, Document, Paragraph, Run
from facilitator.writeup.data.about import about_blocks
from facilitator.writeup.data.formulas import guarded
from facilitator.writeup.data.table import DataTable, Field, FieldKind, Value
from facilitator.writeup.language import Language, marked
from facilitator.writeup.markdown import markdown_text

DESCRIPTION, README = "datapackage.json", "README.md"
READING = marked(
    "Each table is a CSV file in the folder “data”; “datapackage.json” says what its columns are."
    " A text that a spreadsheet would take for a formula begins with an apostrophe."
)
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # so that bytes do not change with the day
_TYPES = {
    FieldKind.TEXT: "string",
    FieldKind.WORD: "string",
    FieldKind.NUMBER: "integer",
    FieldKind.INSTANT: "datetime",
    FieldKind.DURATION: "number",
    FieldKind.DAY: "date",
}
_MEANINGS = {
    FieldKind.INSTANT: "ISO 8601, UTC",
    FieldKind.DURATION: "seconds",
}
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_NOT_IN_LICENCES = re.compile(r"[^A-Za-z0-9._]+")


def render_package(document: Document) -> bytes:
    """Return the file: the same data give the same bytes."""
    parts = {
        DESCRIPTION: json.dumps(_description(document), ensure_ascii=False, indent=2) + "\n",
        README: markdown_text(document.title, _readme(document), document.language),
        **{_path(each): _csv(each) for each in document.data.tables},
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, text.encode())
    return file.getvalue()


def _readme(document: Document) -> tuple[Block, ...]:
    lines = (document.banner, document.subtitle, document.language.text(READING))
    return (*(Paragraph((Run(each),)) for each in lines if each), *about_blocks(document))


def _description(document: Document) -> dict[str, Any]:
    licence, made = document.data.licence, instant(document.created)
    told: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": _name(document.title),
        "title": document.title,
        "description": f"{document.banner}\n{document.subtitle}",
    }
    if made is not None:
        told["created"] = made
    if licence:
        told["licenses"] = [{"name": _licence(licence), "title": licence}]
    if document.author:
        told["sources"] = [{"title": document.author}]
    told["resources"] = [_resource(each, document.language) for each in document.data.tables]
    return told


def _resource(table: DataTable, language: Language) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": language.text(table.title),
        "path": _path(table),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(each, language) for each in table.fields],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {
                    "fields": [each.field],
                    "reference": {"resource": each.table, "fields": [each.of]},
                }
                for each in table.references
            ],
        },
    }


def _field(field: Field, language: Language) -> dict[str, str]:
    told = {"name": field.name, "title": language.text(field.title), "type": _TYPES[field.kind]}
    meaning = _MEANINGS.get(field.kind)
    return told if meaning is None else told | {"description": meaning}


def _path(table: DataTable) -> str:
    return f"data/{table.name}.csv"


def _csv(table: DataTable) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow([each.name for each in table.fields])
    for row in table.rows:
        writer.writerow([_cell(*each) for each in zip(table.fields, row, strict=True)])
    return file.getvalue()


def _cell(field: Field, value: Value) -> str:
    if value is None:
        return ""
    match field.kind:
        case FieldKind.INSTANT:
            return instant(int(value)) or ""
        case FieldKind.DURATION:
            return f"{int(value) / 1000:g}" if int(value) % 1000 else str(int(value) // 1000)
        case FieldKind.NUMBER | FieldKind.DAY:
            return str(value)
        case _:
            return guarded(str(value))


def _name(title: str) -> str:
    """Return a title as the name of a package: small letters and digits of the Latin alphabet."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return _NOT_IN_NAMES.sub("-", plain).strip("-") or "roundtable"


def _licence(licence: str) -> str:
    """Return a licence as its short name is written: "CC-BY-SA-4.0"."""
    return _NOT_IN_LICENCES.sub("-", licence).strip("-") or "other"
