"""Names in a template are found wherever they stand, and said to be in the template."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from facilitator.core.errors import ExportRefused
from facilitator.core.model import Promise
from facilitator.core.names.check import check
from facilitator.core.names.find import Forms
from facilitator.core.names.forcing import read_forced
from facilitator.core.names.forms import Form, FormKind
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.publish import publish
from facilitator.writeup.word.checking import checked_template
from facilitator.writeup.word.finished import docx_texts
from facilitator.writeup.word.package import render_docx
from tests.writeup.stand_ins import DECIDED, programme, record, state
from tests.writeup.word.templates import saved

NAME = "Quillmedia"
_W = nsdecls("w")


@cache
def document() -> Document:
    made = record(Promise.CHATHAM)
    return compose(programme(), made, state(), Request("public"), decisions=DECIDED)


def header(word: WordDocument) -> None:
    word.sections[0].header.paragraphs[0].text = f"With kind regards, {NAME}"


def split_over_runs(word: WordDocument) -> None:
    paragraph = word.sections[0].footer.paragraphs[0]
    for part in (NAME[:5], NAME[5:]):
        paragraph.add_run(part).bold = True


def text_box(word: WordDocument) -> None:
    box = (
        f'<w:p {_W} xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:t>Before</w:t></w:r>'
        f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>{NAME}</w:t></w:r></w:p>"
        "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )
    word.element.body.insert(0, parse_xml(box))


def comment(word: WordDocument) -> None:
    run = word.add_paragraph("To be filled in").runs[0]
    word.add_comment(run, text="Ask them", author=NAME, initials="Q")


def picture(word: WordDocument) -> None:
    """A text that stands for a picture."""
    told = (
        f'<w:p {_W} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        f'wordprocessingDrawing"><w:r><w:drawing><wp:inline><wp:docPr id="1" name="P"'
        f' descr="The sign of {NAME}"/></wp:inline></w:drawing></w:r></w:p>'
    )
    word.element.body.insert(0, parse_xml(told))


def link(word: WordDocument) -> None:
    word.part.relate_to("https://quillmedia.example", RT.HYPERLINK, is_external=True)


def style(word: WordDocument) -> None:
    word.styles["Heading 1"].element.find(qn("w:name")).addnext(
        parse_xml(f'<w:aliases {_W} w:val="{NAME} heading"/>')
    )


def property_(word: WordDocument) -> None:
    xml = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'custom-properties"><property name="Client"><t>{NAME}</t></property></Properties>'
    )
    kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    part = Part(PackURI("/docProps/custom.xml"), kind, xml.encode(), word.part.package)
    word.part.package.relate_to(part, RT.CUSTOM_PROPERTIES)


def file_inside(word: WordDocument) -> None:
    inside = docx.Document()
    inside.add_paragraph(NAME)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    name = PackURI("/word/embeddings/inside.docx")
    word.part.relate_to(Part(name, kind, saved(inside), word.part.package), RT.PACKAGE)


def name_of_a_picture(word: WordDocument) -> None:
    name = PackURI("/word/media/quillmedia.png")
    word.part.relate_to(Part(name, "image/png", b"\x89PNG", word.part.package), RT.IMAGE)


PLACES = (
    *(header, split_over_runs, text_box, comment, picture, link, style, property_, file_inside),
    name_of_a_picture,
)


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_a_name_in_the_template_stops_the_write_up(
    tmp_path: Path, place: Callable[[WordDocument], None]
) -> None:
    word = docx.Document()
    place(word)
    template = checked_template("letterhead.docx", saved(word))
    path = tmp_path / "out.docx"
    with pytest.raises(ExportRefused, match=rf"your template \(.*“{NAME}") as refused:
        publish(document(), path, template=template)
    assert not path.exists()
    assert NAME in refused.value.names


@pytest.mark.slow
def test_a_reason_lets_the_name_of_a_template_through(tmp_path: Path) -> None:
    word = docx.Document()
    header(word)
    template = checked_template("letterhead.docx", saved(word))
    path = tmp_path / "out.docx"
    forced = read_forced(f"{NAME}: it is their letterhead")
    publish(document(), path, template=template, forced=forced)
    assert NAME in docx.Document(str(path)).sections[0].header.paragraphs[0].text


@pytest.mark.slow
def test_stock_words_of_word_processors_are_nobodys_name() -> None:
    """Fonts for scripts, latent styles, colours and sessions: Latha and Ada may be there."""
    word = docx.Document()
    word.add_paragraph()._p.set(qn("w:rsidR"), "00ADA4F2")
    template = checked_template("t", saved(word))
    data = render_docx(document(), template)
    names = Forms(Form(each, FormKind.PART) for each in ("Ada", "Latha", "Raavi", "Vrinda"))
    assert check(docx_texts(data, template=template), names) == ()
