"""Files that are written whole or not at all, and never with a name that was promised away."""

import io
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from facilitator.core.errors import BadInput, ExportRefused
from facilitator.core.model import Note, Promise
from facilitator.core.names.check import check
from facilitator.core.names.find import Forms
from facilitator.core.names.forcing import read_forced
from facilitator.core.names.forms import Form, FormKind
from facilitator.writeup.blocks import Document, Paragraph, Run
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.filename import suggest
from facilitator.writeup.formats import Format
from facilitator.writeup.publish import publish
from facilitator.writeup.word.finished import docx_texts
from facilitator.writeup.word.package import render_docx
from tests.writeup.stand_ins import DECIDED, OPEN, PROSE, note, programme, record, state


def composed(
    promise: Promise = Promise.ORGANISATION, *more: Note, audience: str = "public"
) -> Document:
    return compose(
        programme(), record(promise, *more), state(), Request(audience), decisions=DECIDED
    )


LEAK = note(40, "Ask the Quillmedians, they know", said_by=("o-quillmedia",))


@pytest.mark.parametrize("suffix", [*OPEN, ".DOCX"])
def test_each_format_is_written_and_nothing_beside_it(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"é # % x{suffix}"
    path.write_text("an older one")
    publish(composed(), path)
    assert path.stat().st_size > 500
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", OPEN)
def test_a_leak_is_refused_and_names_the_note(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    with pytest.raises(ExportRefused, match=r"note 14 \(15:10, “Ask the.*holds “Quillmedia”"):
        publish(composed(Promise.CHATHAM, LEAK), path)
    assert not path.exists()
    publish(
        composed(Promise.CHATHAM, LEAK),
        path,
        forced=read_forced("Quillmedia: they said so in public"),
    )
    assert path.exists()


@pytest.mark.parametrize("suffix", PROSE)
def test_the_finished_file_is_read_again(tmp_path: Path, suffix: str) -> None:
    spread = Paragraph((Run("Quill", bold=True), Run("media", link="https://x.example")))
    hidden = replace(composed(Promise.CHATHAM), blocks=(spread,))
    with pytest.raises(ExportRefused, match="Quillmedia"):
        publish(hidden, tmp_path / f"out{suffix}")
    target = Paragraph((Run("here", link="https://quillmedia.example"),))
    with pytest.raises(ExportRefused, match="Quillmedia"):
        publish(replace(hidden, blocks=(target,)), tmp_path / f"out{suffix}")


def test_the_file_name_and_the_author_are_looked_at(tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match="file name"):
        publish(composed(Promise.CHATHAM), tmp_path / "for Quillmedia.md")
    with pytest.raises(ExportRefused, match=r"docProps/core\.xml"):
        publish(replace(composed(Promise.CHATHAM), author="ALN"), tmp_path / "out.docx")


def test_words_of_the_house_style_are_nobodys_name() -> None:
    words = ("Page", "Normal", "Bullet", "Grid", "page")
    names = Forms(Form(each, FormKind.PART) for each in words)
    document = replace(composed(), blocks=(Paragraph((Run("x"),)),))
    assert check(docx_texts(render_docx(document)), names) == ()


@pytest.mark.parametrize("name", ["a.odt", "a", "a.doc"])
def test_other_formats_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match=r"use \.docx or \.pdf"):
        publish(composed(), tmp_path / name)


def test_targets_that_cannot_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "a.md"
    folder.mkdir()
    with pytest.raises(BadInput, match="is a folder"):
        publish(composed(), folder)
    with pytest.raises(BadInput, match="does not exist"):
        publish(composed(), tmp_path / "missing" / "a.md")
    with pytest.raises(BadInput, match="could not be written"):
        publish(composed(), tmp_path / f"{'x' * 300}.md")
    with pytest.raises(BadInput, match="no name"):
        publish(composed(), tmp_path / "a\x00.md")


@pytest.mark.parametrize("name", ["CON.md", "nul.docx", "Lpt1.v2.md"])
def test_a_name_that_windows_keeps_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="Windows keeps for itself"):
        publish(composed(), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_may_only_be_read_stays(tmp_path: Path) -> None:
    path = tmp_path / "w.md"
    path.write_text("kept")
    path.chmod(0o444)
    with pytest.raises(BadInput, match="may only be read"):
        publish(composed(), path)
    assert path.read_text() == "kept"


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is one of POSIX")
@pytest.mark.parametrize("suffix", OPEN)
def test_where_there_is_no_room_the_old_file_stays(tmp_path: Path, suffix: str) -> None:
    import resource

    path = tmp_path / f"w{suffix}"
    path.write_text("an older one")
    publish(composed(), tmp_path / f"first{suffix}")  # what it needs is compiled and kept by now
    (tmp_path / f"first{suffix}").unlink()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(BadInput, match=r"could not be written \(File too large\)"):
            publish(composed(), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_text() == "an older one"
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_data_makes_the_same_bytes() -> None:
    assert render_docx(composed()) == render_docx(composed())


def test_word_opens_with_our_properties_only() -> None:
    data = render_docx(composed())
    word = docx.Document(io.BytesIO(data))
    properties = word.core_properties
    assert properties.title == "Roundtable 2: Governance"
    assert properties.author == "Example peer network"
    assert properties.language == "en-GB"
    assert properties.created is not None
    assert properties.created.isoformat()[:19] == "2026-11-12T16:00:00"
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        everything = b"".join(map(package.read, names))
        assert {entry.date_time[0] for entry in package.infolist()} == {1980}
    assert not any("thumbnail" in name or "customXml" in name for name in names)
    assert b"python-docx" not in everything
    assert b"2013" not in everything


def test_word_has_styles_header_rows_lists_and_fields() -> None:
    word = docx.Document(io.BytesIO(render_docx(composed())))
    styles = [each.style.name for each in word.paragraphs if each.style is not None]
    assert {"Title", "Subtitle", "Heading 1", "Heading 2", "Quote", "List Bullet"} <= set(styles)
    for table in word.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    numbers = {each.get(qn("w:val")) for each in word.element.body.iter(qn("w:numId"))}
    defined = {
        each.get(qn("w:numId")) for each in word.part.numbering_part.element.iter(qn("w:num"))
    }
    assert numbers - {"0"} < defined  # beside those that the styles of lists have
    assert len(numbers) > 3
    section = word.sections[0]
    assert section.header.paragraphs[0].text == "DRAFT · PUBLIC VERSION"
    fields = [each.text for each in section.footer._element.iter(qn("w:instrText"))]
    assert fields == [" TITLE ", " PAGE ", " NUMPAGES "]


@pytest.mark.slow
def test_a_long_write_up_is_quick_to_write() -> None:
    many = tuple(note(1, f"Point {at}", said_by=("o-aln",)) for at in range(3000))
    document = composed(Promise.NAMED, *(replace(n, id=f"m{i}") for i, n in enumerate(many)))
    assert len(docx.Document(io.BytesIO(render_docx(document))).paragraphs) > 3000


@pytest.mark.parametrize(
    ("audience", "approved", "name"),
    [
        ("public", False, "roundtable-2-governance PUBLIC draft.docx"),
        ("public", True, "roundtable-2-governance PUBLIC.docx"),
        ("participants", False, "roundtable-2-governance PARTICIPANTS draft.docx"),
        ("team", False, "roundtable-2-governance INTERNAL with names.docx"),
    ],
)
def test_file_names(audience: str, approved: bool, name: str) -> None:
    assert suggest(record(), audience, approved, ".docx") == name


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Roundtable 2: Governance", "roundtable-2-governance"),
        ("roundtable 7 - Law", "roundtable-2-law"),
        ("Roundtables", "roundtable-2-roundtables"),
        ("Über / A:B? *", "roundtable-2-uber-a-b"),
        ("", "roundtable-2"),
        ("x" * 400, "roundtable-2-" + "x" * 47),
    ],
)
def test_file_names_hold_nothing_a_disk_refuses(title: str, slug: str) -> None:
    assert suggest(record(title=title), "public", True, "md") == f"{slug} PUBLIC.md"


def test_a_rehearsal_shows_in_the_file_name() -> None:
    made = record(rehearsal=True)
    assert suggest(made, "team", False, "md").startswith("REHEARSAL roundtable-2-governance ")


def test_every_format_has_a_name_for_the_screen() -> None:
    assert len({each.label for each in Format}) == len(Format)
