"""Writing of a composed document in the format its file name asks for, after the names check."""

from collections.abc import Iterable
from pathlib import Path

from facilitator.core.errors import BadInput, ExportRefused
from facilitator.core.names.check import Hit, Located, check
from facilitator.core.sentences import Sentence, either, side_by_side, together
from facilitator.writeup.blocks import Document
from facilitator.writeup.files import refuse_target, replace_file
from facilitator.writeup.finished import docx_texts, html_texts, markdown_texts
from facilitator.writeup.formats import Format
from facilitator.writeup.html import render_html
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.names import names_in
from facilitator.writeup.word.package import render_docx

FORMATS = tuple(f".{each}" for each in Format)
_MOST_NAMED = 5  # places in one message; it stays one sentence that can be read


def publish(document: Document, path: Path, *, force_reason: str = "") -> None:
    """Write the file whole, or raise and leave what was there.

    Raises BadInput for a target that cannot be written, and ExportRefused for names that the
    promise does not allow, unless there is a reason, which the caller records.
    """
    refuse_target(path)
    suffix = path.suffix.casefold()
    if suffix not in FORMATS:
        wanted = path.suffix or "A file name without an ending"
        raise BadInput(
            "{wanted} is not written by this version: use {formats}",
            wanted=wanted,
            formats=either(FORMATS),
        )
    forced = bool(force_reason.strip())
    if document.hits and not forced:
        raise ExportRefused(refusal(document.hits))
    data, texts = _rendered(document, Format(suffix.removeprefix(".")))
    named = check([Located("the file name", path.stem)], document.forbidden)
    hits = (*names_in(texts, document), *named)
    if hits and not forced:
        raise ExportRefused(refusal(hits))
    replace_file(path, data)


def refusal(hits: Iterable[Hit]) -> Sentence:
    """Return one sentence that names the places, each with what it gives away, and the remedy."""
    places: dict[str, list[str]] = {}
    for hit in hits:
        places.setdefault(hit.place, []).append(hit.name)
    told = [
        Sentence("{place} holds {names}", place=place, names=_names(names))
        for place, names in places.items()
    ]
    more = len(told) - _MOST_NAMED
    if more > 0:
        told[_MOST_NAMED:] = [Sentence("and {n} more", one="and {n} more", n=more)]
    return Sentence(
        "The write-up would tell names that were promised away: {places}; decide about each, leave"
        " out what is undecided, or give a reason to write it all the same",
        places=side_by_side(told, "; "),
    )


def _names(names: list[str]) -> Sentence:
    return together(f"“{name}”" for name in dict.fromkeys(names))


def _rendered(document: Document, form: Format) -> tuple[bytes, Iterable[Located]]:
    """Return the file, and what a reader of it sees: no format without its names check."""
    match form:
        case Format.WORD:
            data = render_docx(document)
            return data, docx_texts(data, document.language)
        case Format.MARKDOWN:
            text = render_markdown(document)
            return text.encode(), markdown_texts(text)
        case Format.HTML:
            page = render_html(document)
            return page.encode(), html_texts(page)
