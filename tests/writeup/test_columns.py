"""Numbers of a table stand at the right, in each format that has a right."""

import re

import pypdfium2

from facilitator.writeup.blocks import Document, Table
from facilitator.writeup.columns import number_columns
from facilitator.writeup.html import render_html
from facilitator.writeup.pdf.data import data_of
from facilitator.writeup.pdf.render import render_pdf

TABLE = Table(
    ("Organisation", "A long heading", "Share"),
    (("ALN", "6:30", "12%"), ("OAR", "", "–"), ("OSBF", "1:02:03", "1,5 %")),
)
DOCUMENT = Document("T", "", "public", "", (TABLE,))


def test_times_and_shares_are_numbers() -> None:
    assert number_columns(TABLE) == [False, True, True]


def test_in_html_their_cells_say_so() -> None:
    page = render_html(DOCUMENT)
    assert re.findall(r'<td class="number">(.*?)</td>', page)[:3] == ["6:30", "12%", ""]
    assert '<th scope="col" class="number">Share</th>' in page


def test_in_a_pdf_they_end_where_their_heading_ends() -> None:
    with pypdfium2.PdfDocument(render_pdf(data_of(DOCUMENT)).data) as pdf:
        page = pdf[0].get_textpage()
        text = page.get_text_range()
        ends = [
            page.get_charbox(text.index(word) + len(word) - 1)[2]
            for word in ("A long heading", "6:30", "1:02:03")
        ]
    assert max(ends) - min(ends) < 2  # points
