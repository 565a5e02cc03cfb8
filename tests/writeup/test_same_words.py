"""Every format of a write-up that is read from top to bottom has the same words in one order."""

import pytest

from facilitator.core.model import Promise
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.html import render_html
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.word.package import render_docx
from tests.writeup.extracting import (
    letters_in_markdown,
    letters_in_page,
    letters_in_word,
    letters_of_document,
)
from tests.writeup.stand_ins import DECIDED, programme, record, state


@pytest.mark.parametrize("promise", list(Promise))
def test_word_html_and_markdown_hold_what_the_pdf_holds(promise: Promise) -> None:
    """`pdf/test_render.py` compares the PDF with the same words."""
    made = record(promise)
    document = compose(programme(), made, state(), Request("participants"), decisions=DECIDED)
    wanted = letters_of_document(document)
    assert letters_in_word(render_docx(document)) == wanted
    assert letters_in_page(render_html(document)) == wanted
    assert letters_in_markdown(render_markdown(document)) == wanted
