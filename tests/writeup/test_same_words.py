"""Every format of a write-up that is read from top to bottom has the same words in one order."""

from dataclasses import replace

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

OWN = """\
## A heading of ours

Text with **bold**, *slanted*, `code`, <b>tags</b> and <script>alert(1)</script>.

<div onclick="x()">a block of tags</div>

- one
  - deeper, on
    two lines
- [a link](https://x.example/a) and [none](javascript:alert(1))

> Said so

| A | B |
|---|---|
| 1 | two |

    indented code

![a picture](https://x.example/p.png)
"""


@pytest.mark.parametrize("promise", list(Promise))
def test_all_hold_the_same_words(promise: Promise) -> None:
    made = record(promise)
    document = compose(programme(), made, state(), Request("participants"), decisions=DECIDED)
    wanted = letters_of_document(document)
    assert letters_in_word(render_docx(document)) == wanted
    assert letters_in_page(render_html(document)) == wanted
    assert letters_in_markdown(render_markdown(document)) == wanted
    assert letters_in_pdf(render_pdf(data_of(document)).data, document) == wanted


def test_what_the_coordinator_wrote_is_the_same_everywhere_and_runs_nowhere() -> None:
    made = replace(record(), key_messages=OWN)
    document = compose(programme(), made, state(), Request("participants"), decisions=DECIDED)
    wanted = letters_of_document(document)
    page = render_html(document)
    assert "alert(1)" in wanted
    assert letters_in_page(page) == wanted
    assert letters_in_word(render_docx(document)) == wanted
    assert letters_in_markdown(render_markdown(document)) == wanted
    assert letters_in_pdf(render_pdf(data_of(document)).data, document) == wanted
    for never in ("<script", "<div", "<img", 'href="javascript'):
        assert never not in page
