"""Footnotes: each source once, referred to wherever it is, with a way there and back."""

import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn

from facilitator.core.model import Channel, Promise
from facilitator.writeup.blocks import Bullets, Document, ListItem, Paragraph, Run
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.finished import html_texts, markdown_texts
from facilitator.writeup.footnotes import footnotes
from facilitator.writeup.html import render_html
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.pdf.data import data_of
from facilitator.writeup.pdf.render import render_pdf
from facilitator.writeup.word.finished import docx_texts
from facilitator.writeup.word.package import render_docx
from facilitator.writeup.word.template import Template
from tests.writeup.extracting import pdf_pages
from tests.writeup.stand_ins import note, programme, record, state
from tests.writeup.word.schema_order import out_of_order

LETTER, BOOK = "a letter [^9] of <2021> #1", "https://book.example/a_b"
NOTED = Document(
    "T",
    "",
    "public",
    "",
    (
        Paragraph((Run("First", note=LETTER),)),
        Bullets((ListItem((Run("Second", bold=True), Run("", note=BOOK))),)),
        Bullets((ListItem((Run("Third", note=LETTER),)),)),
    ),
)
REFERENCE = qn("w:footnoteReference")


def test_markdown_has_each_source_once() -> None:
    source = render_markdown(NOTED)
    assert re.findall(r"(?<!\\)\[\^\d\](?!:)", source) == ["[^1]", "[^2]", "[^1]"]
    assert source.endswith(
        "[^1]: a letter \\[^9\\] of \\<2021\\> \\#1\n\n[^2]: https://book.example/a\\_b\n"
    )


def test_a_page_leads_there_and_back() -> None:
    page = render_html(NOTED)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids)) == 5
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    assert page.count('role="doc-noteref"') == 3
    assert page.count("a letter") == 1


def test_word_numbers_them_and_refers_again() -> None:
    data = render_docx(NOTED)
    body = docx.Document(io.BytesIO(data)).element.body
    assert len(list(body.iter(REFERENCE))) == 2
    (field,) = (each.text for each in body.iter(qn("w:instrText")) if "NOTEREF" in each.text)
    names = [each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))]
    assert field.split()[1] in names
    assert _paragraph(data, "Third").endswith("1")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert list(out_of_order(package.read("word/document.xml"))) == []
        assert package.read("word/footnotes.xml").count(b"a letter") == 1


def test_behind_the_footnotes_of_a_template_they_count_on() -> None:
    template = Template("t", render_docx(NOTED))
    assert _paragraph(render_docx(NOTED, template), "Third", last=True).endswith("3")


def test_a_pdf_has_each_once_and_can_be_read_aloud() -> None:
    made = render_pdf(data_of(NOTED))
    assert made.remark == ""
    assert "".join(pdf_pages(made.data)).count("a letter [^9] of <2021> #1") == 1


def test_the_names_check_reads_them_apart_from_their_numbers() -> None:
    for texts in (
        html_texts(render_html(NOTED)),
        markdown_texts(render_markdown(NOTED)),
        docx_texts(render_docx(NOTED)),
    ):
        read = [" ".join(each.text.split()) for each in texts]
        assert "Third" in [each.removesuffix(" 1") for each in read]
        assert any(LETTER in each for each in read)


@pytest.mark.parametrize("promise", list(Promise))
def test_a_source_stands_where_its_note_may_be_tied(promise: Promise) -> None:
    told = promise in (Promise.NAMED, Promise.ORGANISATION)
    document = compose(programme(), record(promise), state(), Request("public"))
    assert ("[^1]: a letter" in render_markdown(document)) is told


def test_a_name_in_a_source_is_found() -> None:
    source = "letter of Ada Lindqvärn"
    written = note(40, "Late", channel=Channel.WRITTEN, said_by=("o-aln",), source=source)
    document = compose(
        programme(), record(Promise.ORGANISATION, written), state(), Request("public")
    )
    assert "Lindqvärn" in {each for hit in document.hits for each in hit.name.split()}


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("w1.md", "Received in writing on 12 November 2026."),
        ("Reply of RateWell (final).DOCX", "Received in writing on 12 November 2026."),
        ("e-mail of 3 October", "e-mail of 3 October"),
        ("ratewell.example", "ratewell.example"),
        ("https://ratewell.example/reply.pdf", "https://ratewell.example/reply.pdf"),
    ],
)
def test_the_name_of_a_file_is_no_source_for_a_reader(source: str, told: str) -> None:
    letter = note(40, "Late", channel=Channel.WRITTEN, said_by=("o-aln",), source=source)
    made = record(Promise.ORGANISATION)
    document = compose(programme(), replace(made, notes=(letter,)), state(), Request("public"))
    assert footnotes(document.blocks) == (told,)
    notes = document.data.table("notes")
    assert notes is not None
    assert notes.column("source") == (told,)  # and in a table


def test_a_letter_counts_once_however_many_notes_it_became() -> None:
    letters = [
        note(40, each, channel=Channel.WRITTEN, said_by=(who,), source=source)
        for who, source, each in (
            ("o-aln", "a letter", "One"),
            ("o-aln", "a letter", "Two"),
            ("o-aln", "another", "Three"),
            ("o-oar", "a letter", "Four"),
        )
    ]
    made = replace(record(Promise.ORGANISATION), notes=tuple(letters))
    document = compose(programme(), made, state(), Request("public"))
    assert "From 3 written contributions." in render_markdown(document)


def _paragraph(data: bytes, begin: str, *, last: bool = False) -> str:
    word = docx.Document(io.BytesIO(data))
    found = [each.text for each in word.paragraphs if each.text.startswith(begin)]
    return found[-1 if last else 0]
