"""Word files that are broken within: refused by name, whatever the library trips over."""

from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda
from tests.readers.word_parts import cell, row, table, with_body, with_part


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


RUN = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"


@pytest.mark.parametrize(
    ("inside", "title"),
    [
        (RUN.format("Welcome"), "Welcome"),
        (f"<w:del>{RUN.format('Hello')}</w:del><w:ins>{RUN.format('Welcome')}</w:ins>", "Welcome"),
        (f"<w:moveFrom>{RUN.format('Bye')}</w:moveFrom>{RUN.format('Welcome')}", "Welcome"),
        (f"<w:moveTo>{RUN.format('Welcome')}</w:moveTo>", "Welcome"),
        (f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>{RUN.format('Welcome')}", "Welcome"),
        (
            f"<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>We</w:t></w:r>{RUN.format('lcome')}",
            "Welcome",
        ),
        (f"<w:hyperlink>{RUN.format('Welcome')}</w:hyperlink>", "Welcome"),
    ],
)
def test_a_line_reads_as_it_stands_on_the_page(tmp_path: Path, inside: str, title: str) -> None:
    body = f"<w:p>{RUN.format('14:00 ')}{inside}{RUN.format(' (5 min)')}</w:p>"
    (item,) = read_agenda(with_body(tmp_path, body)).items
    assert (item.start, item.minutes, item.title) == ("14:00", 5, title)


def test_a_text_box_beside_a_table_is_set_aside_once(tmp_path: Path) -> None:
    box = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Room 4</w:t></w:r></w:p></w:txbxContent>"
    first = row("14:00", cell("Welcome", f"<w:p>{box}</w:pict></w:r></w:p>"), "5")
    body = table(row("Time", "Topic", "Minutes"), first, row("14:05", "Round", "10"))
    agenda = read_agenda(with_body(tmp_path, body))
    assert [item.title for item in agenda.items] == ["Welcome", "Round"]
    assert agenda.set_aside == ("Room 4",)
