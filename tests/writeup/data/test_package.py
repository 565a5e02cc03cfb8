"""The data package: its description says what its tables hold, and both keep the promise."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from facilitator.core.errors import ExportRefused
from facilitator.core.model import Promise
from facilitator.core.names.check import check
from facilitator.core.names.find import Forms
from facilitator.core.names.forms import Form, FormKind
from facilitator.writeup.blocks import Document
from facilitator.writeup.data.finished import package_texts
from facilitator.writeup.data.package import render_package
from facilitator.writeup.publish import publish
from tests.writeup.data.house import composed
from tests.writeup.stand_ins import note

READS = {  # as Table Schema has it
    "string": str,
    "integer": int,
    "number": float,
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
}


def unpacked(document: Document) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(render_package(document))) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def described(parts: dict[str, str]) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(parts["datapackage.json"])
    return told


def rows(parts: dict[str, str], path: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(parts[path], newline="")))


@pytest.mark.parametrize("promise", list(Promise))
@pytest.mark.parametrize("audience", ["public", "team"])
def test_every_table_is_as_its_schema_says(promise: Promise, audience: str) -> None:
    """What `frictionless validate` asks for: it was run by hand over the same files."""
    parts = unpacked(composed(promise, audience=audience, untied=True))
    package = described(parts)
    assert re.fullmatch(r"[-a-z0-9._/]+", package["name"])
    resources = {each["name"]: each for each in package["resources"]}
    assert set(parts) == {
        *("datapackage.json", "README.md"),
        *(each["path"] for each in resources.values()),
    }
    for resource in resources.values():
        schema, found = resource["schema"], rows(parts, resource["path"])
        header = parts[resource["path"]].split("\r\n")[0].split(",")
        assert header == [each["name"] for each in schema["fields"]]
        for row in found:
            for field in schema["fields"]:
                if row[field["name"]]:
                    READS[field["type"]](row[field["name"]])
        keys = [tuple(row[name] for name in schema["primaryKey"]) for row in found]
        assert len(set(keys)) == len(keys)
        assert all(all(key) for key in keys)
        for each in schema["foreignKeys"]:
            (name,), reference = each["fields"], each["reference"]
            target = rows(parts, resources[reference["resource"]]["path"])
            known = {row[reference["fields"][0]] for row in target}
            assert {row[name] for row in found} - {""} <= known


def test_it_says_what_it_is_of_and_under_which_licence() -> None:
    parts = unpacked(composed(Promise.ORGANISATION))
    package = described(parts)
    assert package["name"] == "roundtable-2-governance"
    assert package["licenses"] == [{"name": "CC-BY-SA-4.0", "title": "CC BY-SA 4.0"}]
    assert package["sources"] == [{"title": "Example peer network"}]
    assert package["created"] == "2026-11-12T16:00:00Z"
    assert parts["README.md"].startswith("# Roundtable 2: Governance\n\nDRAFT · PUBLIC VERSION\n")
    assert "Quillmedia is not paid by Convenix" in parts["README.md"]
    hidden = unpacked(composed(Promise.CHATHAM))
    assert "created" not in described(hidden)
    assert not any("2026" in text for text in hidden.values())


def test_values_are_what_they_are() -> None:
    parts = unpacked(composed(Promise.ORGANISATION))
    first = rows(parts, "data/turns.csv")[0]
    assert first["begin"] == "2026-11-12T14:31:00Z"
    assert first["length"] == "150"
    assert rows(parts, "data/agenda.csv")[0]["actual"] == "390"
    assert rows(parts, "data/actions.csv")[0]["due"] == "2026-12-12"


def test_texts_are_kept_and_formulas_are_texts() -> None:
    said = 'He said "no", twice,\nand then = nothing'
    parts = unpacked(composed(Promise.CHATHAM, note(40, "=1+1"), note(41, said), note(42, "-5 %")))
    words = [row["words"] for row in rows(parts, "data/notes.csv")]
    assert "'=1+1" in words
    assert said in words
    assert "-5 %" in words


def test_the_same_data_make_the_same_bytes() -> None:
    data = render_package(composed(Promise.ORGANISATION))
    assert data == render_package(composed(Promise.ORGANISATION))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {entry.date_time[0] for entry in package.infolist()} == {1980}


def test_words_of_ours_are_nobodys_name() -> None:
    words = ("Tabular", "Notes", "Words", "string", "Folder", "resource", "Channel")
    names = Forms(Form(each, FormKind.PART) for each in words)
    document = replace(composed(Promise.SECTOR), blocks=())
    (notes, *_) = document.data.tables
    bare = replace(document, data=document.data._replace(tables=(notes._replace(rows=()),)))
    assert check(package_texts(render_package(bare), bare.language), names) == ()


def test_cells_description_and_readme_are_read_back(tmp_path: Path) -> None:
    document = composed(Promise.CHATHAM)
    (notes, *others) = document.data.tables
    spoilt = (1, *("as Quillmedia does" for _ in notes.fields[1:]))
    leaking = document.data._replace(tables=(notes._replace(rows=(spoilt,)), *others))
    for leak in (
        replace(document, data=leaking),
        replace(document, author="Quillmedia"),
        replace(document, subtitle="at Quillmedia"),
        replace(document, data=document.data._replace(licence="Quillmedia licence")),
    ):
        with pytest.raises(ExportRefused, match="Quillmedia"):
            publish(leak, tmp_path / "w.zip")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("title", "name"), [("Fragen über Öl", "fragen-uber-ol"), ("水", "roundtable")]
)
def test_a_package_has_a_name_that_scripts_can_take(title: str, name: str) -> None:
    document = replace(composed(Promise.CHATHAM), title=title)
    assert described(unpacked(document))["name"] == name
