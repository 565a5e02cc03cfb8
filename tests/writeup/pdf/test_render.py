"""The PDF: what goes in is what its pages show, and nothing else; it can be read aloud."""

import io
import json

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.model import Promise
from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    ListItem,
    Notice,
    Paragraph,
    Quote,
    Run,
    Table,
)
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.finished import pdf_texts
from facilitator.writeup.pdf.data import data_of
from facilitator.writeup.pdf.render import Pdf, render_pdf
from tests.examples import examples
from tests.writeup.extracting import letters, letters_in_pdf, letters_of_document, pdf_pages
from tests.writeup.stand_ins import DECIDED, programme, record, state

A4_WIDTH, MARGIN = 595.3, 70.0  # points


def made(document: Document) -> Pdf:
    return render_pdf(data_of(document))


def plain(*blocks: Block, title: str = "T") -> Document:
    return Document(title, "S", "public", "DRAFT", blocks, author="A")


def composed(promise: Promise) -> Document:
    return compose(programme(), record(promise), state(), Request("public"), decisions=DECIDED)


@pytest.mark.parametrize("promise", list(Promise))
def test_pages_show_the_words_of_the_write_up_in_their_order(promise: Promise) -> None:
    document = composed(promise)
    pdf = made(document)
    assert pdf.remark == ""
    assert letters_in_pdf(pdf.data, document) == letters_of_document(document)


def test_the_layout_has_no_words_of_its_own() -> None:
    document = Document("", "", "public", "", ())
    assert letters("".join(pdf_pages(made(document).data))) == "PUBLICVERSIONpage1of1"


MARKUP = [
    "#show: it => []",
    '#read("/etc/passwd")',
    "*no* _marks_ `here` $x^2$ @ref <label>",
    "= no heading",
    "- no list\n+ nor this\n/ nor: that",
    "// no comment /* nor this */ -- nor --- these",
    "\\u{41} \\ # { } [ ]",
    "https://x.example/a_b?c=1&d=2#e",
    "\"straight\" 'quotes' stay",
]


@pytest.mark.parametrize("text", MARKUP)
def test_nothing_that_was_typed_is_markup(text: str) -> None:
    document = plain(
        Heading(1, text),
        Paragraph((Run(text), Run(text, bold=True), Run(text, link="https://x.example"))),
        Bullets((ListItem((Run(text),)), ListItem((Run(text),), 1))),
        Quote(text, "X"),
        Notice(text),
        Table(("A", text), ((text, "b"),), text),
    )
    assert letters_in_pdf(made(document).data, document) == letters_of_document(document)


TEXTS = st.text(
    st.sampled_from("#*_$@<>[]{}()\\/`~-=+'\"&|^ \n")
    | st.characters(min_codepoint=0x21, max_codepoint=0x24F, exclude_categories=("Cc", "Cf", "Zs")),
    min_size=1,
    max_size=60,
)


@pytest.mark.slow
@settings(max_examples=examples(100), deadline=None)
@given(TEXTS)
def test_any_text_shows_as_typed(text: str) -> None:
    document = plain(Paragraph((Run(f"x{text}x"),)), Table(("h",), ((f"y{text}y",),)))
    assert letters_in_pdf(made(document).data, document) == letters_of_document(document)


def test_a_long_word_stays_on_the_page() -> None:
    word = "Donaudampfschifffahrt" * 12
    document = plain(
        Paragraph((Run(f"{word} https://x.example/{'y' * 300}"),)),
        Table(("A", "B"), ((word, "b"), ("a", "z" * 200))),
    )
    data = made(document).data
    assert letters_in_pdf(data, document) == letters_of_document(document)
    with pypdfium2.PdfDocument(data) as pdf:
        for page in pdf:
            text = page.get_textpage()
            rights = [text.get_charbox(at)[2] for at in range(text.count_chars())]
            assert max(rights) <= A4_WIDTH - MARGIN


def test_a_screen_reader_finds_its_way() -> None:
    data = made(composed(Promise.ORGANISATION)).data
    with pypdfium2.PdfDocument(data) as pdf:
        assert pdf.is_tagged()
        headings = [each.get_title() for each in pdf.get_toc()]
    assert headings[:2] == ["Key messages", "Open questions"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert b"/Lang(en-GB)" in data


def test_a_letter_that_no_font_has_is_told_of() -> None:
    pdf = made(plain(Paragraph((Run("before \U000f1234 after"),))))
    assert "no font on this machine has “U+F1234”" in pdf.remark
    assert b"<pdfuaid:part>" not in pdf.data
    with pypdfium2.PdfDocument(pdf.data) as read:
        assert read.is_tagged()
        assert "before" in read[0].get_textpage().get_text_range()


def test_the_same_data_makes_the_same_bytes_with_the_time_it_may_tell() -> None:
    data = made(composed(Promise.ORGANISATION)).data
    assert data == made(composed(Promise.ORGANISATION)).data
    with pypdfium2.PdfDocument(data) as pdf:
        told = pdf.get_metadata_dict()
    assert told["Title"] == "Roundtable 2: Governance"
    assert told["Author"] == "Example peer network"
    assert told["CreationDate"] == "D:20261112160000Z"
    hidden = made(composed(Promise.CHATHAM)).data
    with pypdfium2.PdfDocument(io.BytesIO(hidden)) as pdf:
        assert not pdf.get_metadata_value("CreationDate")
        assert not pdf.get_metadata_value("ModDate")


def test_properties_are_read_back_from_the_finished_file() -> None:
    document = plain(Paragraph((Run("said", link="https://x.example/l"),)))
    texts = [each.text for each in pdf_texts(made(document).data, data_of(document))]
    assert {"T", "S", "said", "https://x.example/l", "A", document.banner} <= set(texts)
    other = plain(Paragraph((Run("said"),)), title="U & <V>")
    told = [each.text for each in pdf_texts(made(other).data, data_of(document))]
    assert "U & <V>" in told, "not what went in, but what the file says"


def test_the_data_are_plain() -> None:
    data = data_of(composed(Promise.NAMED))
    assert json.loads(json.dumps(data)) == data
