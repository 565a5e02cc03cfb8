"""Every format of a write-up that is read from top to bottom has the same words in one order."""

import pytest

from facilitator.core.model import Promise
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.html import render_html
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.pdf.data import data_of
from facilitator.writeup.pdf.render import render_pdf
from facilitator.writeup.word.package import render_docx
from tests.writeup.extracting import (
    letters_in_markdown,
    letters_in_page,
    letters_in_pdf,
    letters_in_word,
    letters_of_document,
)
from tests.writeup.stand_ins import DECIDED, programme, record, state


@pytest.mark.parametrize("promise", list(Promise))
def test_all_hold_the_same_words(promise: Promise) -> None:
    made = record(promise)
    document = compose(programme(), made, state(), Request("participants"), decisions=DECIDED)
    wanted = letters_of_document(document)
    assert letters_in_word(render_docx(document)) == wanted
    assert letters_in_page(render_html(document)) == wanted
    assert letters_in_markdown(render_markdown(document)) == wanted
    assert letters_in_pdf(render_pdf(data_of(document)).data, document) == wanted
