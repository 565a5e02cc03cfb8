"""Rendering of a write-up in one format, with what is read in it: none without a names check."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

from facilitator.core.names.check import Located
from facilitator.writeup.blocks import Document
from facilitator.writeup.data.finished import ics_texts, log_texts, package_texts, xlsx_texts
from facilitator.writeup.data.ics import render_ics
from facilitator.writeup.data.package import render_package
from facilitator.writeup.data.xlsx import render_xlsx
from facilitator.writeup.finished import html_texts, markdown_texts, pdf_texts
from facilitator.writeup.formats import Format
from facilitator.writeup.html import render_html
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.pdf.data import data_of
from facilitator.writeup.pdf.render import render_pdf

if TYPE_CHECKING:
    from facilitator.writeup.word.template import Template

_Prose = Literal[Format.WORD, Format.PDF, Format.MARKDOWN, Format.HTML]
_Data = Literal[Format.EXCEL, Format.PACKAGE, Format.CALENDAR, Format.LOG]


class Rendered(NamedTuple):
    """A file, what a reader of it sees, and a remark for whoever writes it, if there is one."""

    data: bytes
    texts: Iterable[Located]
    remark: str = ""


def rendered(
    document: Document,
    form: Format,
    template: "Template | None" = None,
    while_waiting: Callable[[], object] = bool,
) -> Rendered:
    """Return the file with what is read in it; `template` dresses a Word file.

    `while_waiting` is called while pages are laid out, and may raise.

    Raises BadInput where it cannot hold it.
    """
    match form:
        case Format.WORD | Format.PDF | Format.MARKDOWN | Format.HTML:
            return _prose(document, form, template, while_waiting)
        case Format.EXCEL | Format.PACKAGE | Format.CALENDAR | Format.LOG:
            return _data(document, form)


def _prose(
    document: Document,
    form: _Prose,
    template: "Template | None",
    while_waiting: Callable[[], object],
) -> Rendered:
    match form:
        case Format.WORD:
            # Late: its library takes as long to load as two hundred notes to look through.
            from facilitator.writeup.word.finished import docx_texts
            from facilitator.writeup.word.package import render_docx

            data = render_docx(document, template)
            return Rendered(data, docx_texts(data, document.language, template))
        case Format.PDF:
            shown = data_of(document)
            made = render_pdf(shown, while_waiting)
            return Rendered(made.data, pdf_texts(made.data, shown), made.remark)
        case Format.MARKDOWN:
            text = render_markdown(document)
            return Rendered(text.encode(), markdown_texts(text))
        case Format.HTML:
            page = render_html(document)
            return Rendered(page.encode(), html_texts(page))


def _data(document: Document, form: _Data) -> Rendered:
    match form:
        case Format.EXCEL:
            data = render_xlsx(document)
            return Rendered(data, xlsx_texts(data, document))
        case Format.PACKAGE:
            data = render_package(document)
            return Rendered(data, package_texts(data, document.language))
        case Format.CALENDAR:
            text = render_ics(document)
            return Rendered(text.encode(), ics_texts(text))
        case Format.LOG:
            text = document.data.log
            return Rendered(text.encode(), log_texts(text))
