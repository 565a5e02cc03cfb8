"""Word files that are broken within: refused by name, whatever the library trips over."""

from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda
from tests.readers.word_parts import with_part


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
