"""What a reader finds in a finished write-up, by other means than the program's own."""

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser

import docx
import pypdfium2
from docx.oxml.ns import qn
from docx.table import Table
from lxml import etree
from markdown_it import MarkdownIt

from facilitator.writeup.blocks import Bullets, Document, Figure, Paragraph, plain
from facilitator.writeup.blocks import Table as TableBlock
from facilitator.writeup.figures import drawn
from facilitator.writeup.footnotes import footnotes

_SHOWS_NOTHING = ("Cc", "Cf", "Zs", "Zl", "Zp")


def letters(text: str) -> str:
    """Return a text as pages are compared: without blanks, ligatures taken apart."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(each for each in plain if unicodedata.category(each) not in _SHOWS_NOTHING)


def letters_of_document(document: Document) -> str:
    """Return what every format has to show, in its order."""
    from facilitator.writeup.pdf.data import data_of, shown_in

    return letters("".join(shown_in(data_of(document))))


def letters_in_word(data: bytes) -> str:
    word = docx.Document(io.BytesIO(data))
    parts: list[str] = []
    for each in word.iter_inner_content():
        if isinstance(each, Table):
            parts += [cell.text for row in each.rows for cell in row.cells]
        elif not str(each.style and each.style.name).casefold().startswith("toc"):
            parts.append(each.text)  # contents repeat the headings, in Word alone
            parts += each._p.xpath(".//wp:docPr/@descr")
    return letters("".join((*parts, *_notes_in(data))))


def _notes_in(data: bytes) -> Iterator[str]:
    """Yield the footnotes of a Word file, but for where links lead, which Word alone tells."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if "word/footnotes.xml" in package.namelist():
            root = etree.fromstring(package.read("word/footnotes.xml"))
            told = (each.text or "" for each in root.iter(qn("w:t")))
            links = package.read("word/_rels/document.xml.rels").decode()
            yield from (each for each in told if f'"{each.strip()}"' not in links)


def letters_in_page(page: str) -> str:
    """Return what the body of a page shows, without the banner, its first paragraph."""
    reader = _BodyReader()
    reader.feed(page.partition("</head>")[2] or page)
    reader.close()
    rest = "".join(reader.text).partition("\0")[2]
    return letters(rest.replace("\0", ""))


def letters_in_markdown(source: str) -> str:
    """Return what is shown below the front matter, and the footnotes, without their marks."""
    body = re.sub(r"\[\^\d+\](: )?", "", source.rpartition("\n---\n")[2])
    return letters_in_page(MarkdownIt("commonmark").enable("table").render(body))


def letters_in_pdf(data: bytes, document: Document) -> str:
    """Return what the pages show, without what stands on each, and the marks of lists.

    A header row is repeated on each page of a table: only the first is kept.
    """
    headers = [
        letters("".join(each.header)) for each in document.blocks if isinstance(each, TableBlock)
    ]
    pages = pdf_pages(data)
    figures = [each for each in document.blocks if isinstance(each, Figure)]
    shown = ""
    for number, page in enumerate(pages, start=1):
        foot = letters(f"{document.title}page {number} of {len(pages)}")
        text = letters("".join(_without_marks(page, document)))
        text = text.removeprefix(letters(document.banner)).removesuffix(foot)
        repeated = [each for each in headers if number > 1 and text.startswith(each)]
        shown += text.removeprefix(repeated[0]) if repeated and repeated[0] in shown else text
    shown = _with_notes_last(shown, document)
    for each in figures:
        drawn_texts = letters("".join(texts_in_svg(drawn(each.chart))))
        assert shown.count(drawn_texts) == 1
        shown = shown.replace(drawn_texts, letters(each.chart.alternative))
    return shown


def _with_notes_last(shown: str, document: Document) -> str:
    """Return what pages show with each footnote at the end, and not at the foot of its page."""
    notes = footnotes(document.blocks)
    for number, note in enumerate(notes, start=1):
        entry = letters(f"{number}{note}")
        assert shown.count(entry) == 1
        shown = shown.replace(entry, "")
    runs = [each.runs for each in document.blocks if isinstance(each, Paragraph)]
    runs += [i.runs for each in document.blocks if isinstance(each, Bullets) for i in each.items]
    for each in runs:
        if each and each[-1].note:
            said = letters(plain(each))
            shown = shown.replace(f"{said}{notes.index(each[-1].note) + 1}", said)
    return shown + letters("".join(notes))


def texts_in_svg(svg: str) -> list[str]:
    """Return what is written in a picture, shortened where it had to be."""
    return [
        each.text or "" for each in etree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    ]


def pdf_pages(data: bytes) -> list[str]:
    """Return the text of each page."""
    with pypdfium2.PdfDocument(data) as pdf:
        return [each.get_textpage().get_text_range() for each in pdf]


def _without_marks(page: str, document: Document) -> Iterator[str]:
    ordered = any(isinstance(each, Bullets) and each.ordered for each in document.blocks)
    for line in page.split("\r\n"):
        yield re.sub(r"^\d+\. " if ordered else r"^[•‣] ", "", line)


class _BodyReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self._in_picture = self._in_number = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_number |= tag == "sup" or dict(attrs).get("role") == "doc-backlink"
        if tag == "svg":
            self._in_picture = True
            self.text.append(dict(attrs)["aria-label"] or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("sup", "a"):
            self._in_number = False
        if tag == "svg":
            self._in_picture = False
        if tag == "p":
            self.text.append("\0")

    def handle_data(self, data: str) -> None:
        if not (self._in_picture or self._in_number):
            self.text.append(data)
