"""Writing of a composed document in the format its file name asks for, after the names check."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.core.errors import BadInput, ExportRefused
from facilitator.core.names.check import Hit, Located, check
from facilitator.core.names.forcing import NOTHING_FORCED, Forced
from facilitator.core.sentences import Sentence, either, side_by_side, together
from facilitator.writeup.blocks import Document
from facilitator.writeup.files import refuse_target, replace_file
from facilitator.writeup.finished import html_texts, markdown_texts
from facilitator.writeup.formats import Format
from facilitator.writeup.html import render_html
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.names import names_in
from facilitator.writeup.rendering import rendered

if TYPE_CHECKING:
    from facilitator.writeup.word.template import Template

STEPS = 2  # after which `publish` asks whether it goes on
FORMATS = tuple(f".{each}" for each in Format)
_MOST_NAMED = 5  # places in one message; it stays one sentence that can be read


def _going_on(steps: int) -> None:
    """Let a file be written without a pause."""


def publish(
    document: Document,
    path: Path,
    *,
    forced: Forced = NOTHING_FORCED,
    template: "Template | None" = None,
    between: Callable[[int], object] = _going_on,
) -> Document:
    """Write the file whole, or raise and leave what was there; `template` dresses a Word file.

    `between` is called with 1 once it is rendered and once it is read, and with 0 now and then
    while pages are laid out. It may raise: nothing is written then.

    Returns the document, with what is to be remarked of the file. Raises BadInput for a target that
    cannot be written, and ExportRefused for names that the promise does not allow, but for those
    `forced` by a reason, which the caller records.
    """
    form = require_format(path, document.audience)
    require_decided(document, forced)
    made = rendered(document, form, template, partial(between, 0))
    between(1)
    named = check([Located("the file name", path.stem)], document.forbidden)
    _refuse((*names_in(made.texts, document), *named), forced)
    between(1)
    replace_file(path, made.data)
    told = (made.remark,) if made.remark else ()
    return replace(document, remarks=(*document.remarks, *told))


def require_format(path: Path, audience: str) -> Format:
    """Return the format that a file name asks for. Raises BadInput where it cannot be written."""
    refuse_target(path)
    suffix = path.suffix.casefold()
    if suffix not in FORMATS:
        wanted = path.suffix or "A file name without an ending"
        raise BadInput(
            "{wanted} is not written by this version: use {formats}",
            wanted=wanted,
            formats=either(FORMATS),
        )
    form = Format(suffix.removeprefix("."))
    reason = form.why_not(audience)
    if reason is not None:
        raise BadInput(reason)
    return form


def require_decided(document: Document, forced: Forced = NOTHING_FORCED) -> None:
    """Raise ExportRefused while the write-up holds names that nobody decided about."""
    _refuse(document.hits, forced)


def markdown_to_copy(document: Document) -> str:
    """Return the write-up as Markdown. Raises ExportRefused while it would tell names."""
    require_decided(document)
    text = render_markdown(document, headed=False)
    _refuse(names_in(markdown_texts(text), document))
    return text


def page_to_copy(document: Document) -> str:
    """Return the write-up as a page. Raises ExportRefused while it would tell names."""
    require_decided(document)
    page = render_html(document)
    _refuse(names_in(html_texts(page), document))
    return page


def require_nameless(texts: Iterable[Located], document: Document) -> None:
    """Raise ExportRefused where texts of the write-up hold names that it may not tell."""
    _refuse(names_in(texts, document))


def _refuse(hits: Iterable[Hit], forced: Forced = NOTHING_FORCED) -> None:
    uncovered = tuple(each for each in hits if not forced.covers(each))
    if uncovered:
        refused = ExportRefused(refusal(uncovered))
        refused.names = tuple(dict.fromkeys(each.name for each in uncovered))
        raise refused


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
