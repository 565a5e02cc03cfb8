"""Word files that are broken within: refused by name, whatever the library trips over."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda


@pytest.mark.parametrize(
    ("part", "data"),
    [
        ("word/document.xml", b"<a/>"),
        ("word/document.xml", b""),
        ("word/document.xml", b"<w:document"),
        ("word/styles.xml", b"<a/>"),
        ("_rels/.rels", b"<a/>"),
        ("[Content_Types].xml", b"<a/>"),
    ],
)
def test_a_part_that_makes_no_sense(part: str, data: bytes, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"broken\.docx is no Word document that can be read"):
        read_agenda(with_part(tmp_path, part, data))


def test_what_swells_when_it_is_unpacked(tmp_path: Path) -> None:
    broken = with_part(tmp_path, "word/media/image.bmp", b"", unpacked=201 << 20)
    with pytest.raises(BadInput, match=r"broken\.docx is too large \(201 MB unpacked\)"):
        read_agenda(broken)


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
