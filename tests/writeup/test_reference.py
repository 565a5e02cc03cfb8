"""Every promise and audience against the files kept in tests/_reference.

Set WRITE_REFERENCE=1 to write them anew, and read the difference before keeping it.
"""

import io
import os
import zipfile
from pathlib import Path

import pytest

from facilitator.core.consent import Answer, Consent, Consents, Scope
from facilitator.core.model import Promise
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import AUDIENCES, GROUPS, Request, compose
from facilitator.writeup.html import render_html
from facilitator.writeup.language import ENGLISH, Language, load_language
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.word.package import render_docx
from tests.writeup.stand_ins import DECIDED, programme, record, state

REFERENCE = Path(__file__).parent.parent / "_reference"


def compare(name: str, text: str) -> None:
    path = REFERENCE / name
    if os.environ.get("WRITE_REFERENCE"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")


def composed(
    promise: Promise, request: Request, *, rehearsal: bool = False, language: Language = ENGLISH
) -> Document:
    made = record(promise, rehearsal=rehearsal)
    return compose(programme(), made, state(), request, language=language, decisions=DECIDED)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("promise", list(Promise))
def test_markdown(promise: Promise, audience: str) -> None:
    document = composed(promise, Request(audience))
    compare(f"{promise}-{audience}.md", render_markdown(document))


@pytest.mark.parametrize("promise", list(Promise)[1:])
def test_consent(promise: Promise) -> None:
    document = compose(
        programme(), record(promise), state(), Request("public"), consents=answered()
    )
    assert document.hits == ()
    compare(f"consent-{promise}-public.md", render_markdown(document))


@pytest.mark.parametrize("group", GROUPS[1:])
def test_groupings(group: str) -> None:
    document = composed(Promise.ORGANISATION, Request("public", group))
    compare(f"by-{group}.md", render_markdown(document))


def test_groupings_under_sector() -> None:
    document = composed(Promise.SECTOR, Request("public", "organisation"))
    compare("by-sector.md", render_markdown(document))


def test_html() -> None:
    document = composed(Promise.ORGANISATION, Request("public"), rehearsal=True)
    compare("organisation-public.html", render_html(document))


@pytest.mark.parametrize("promise", list(Promise))
def test_word_body(promise: Promise) -> None:
    document = composed(promise, Request("public"))
    compare(f"{promise}-public.document.xml", part(document, "word/document.xml"))


@pytest.mark.parametrize("name", ["styles", "numbering", "header1", "footer1"])
def test_word_parts(name: str) -> None:
    document = composed(Promise.NAMED, Request("team"), rehearsal=True)
    compare(f"team.{name}.xml", part(document, f"word/{name}.xml"))


WHOLE = (  # between them, every section and every promise
    (Promise.NAMED, Request("participants", "time")),
    (Promise.ORGANISATION, Request("public")),
    (Promise.ORGANISATION, Request("team", "organisation")),
    (Promise.SECTOR, Request("public", "organisation")),
    (Promise.UNATTRIBUTED, Request("participants")),
    (Promise.CHATHAM, Request("public")),
    (Promise.CHATHAM, Request("team")),
)


@pytest.mark.parametrize(("promise", "request_"), WHOLE)
@pytest.mark.parametrize("code", ["de", "fr"])
def test_markdown_in_other_languages(code: str, promise: Promise, request_: Request) -> None:
    document = composed(promise, request_, language=load_language(code))
    name = f"{code}/{promise}-{request_.audience}-by-{request_.group}.md"
    compare(name, render_markdown(document))


@pytest.mark.parametrize("code", ["de", "fr"])
def test_html_and_word_in_other_languages(code: str) -> None:
    language = load_language(code)
    rehearsed = composed(Promise.NAMED, Request("team"), rehearsal=True, language=language)
    compare(f"{code}/rehearsal.html", render_html(rehearsed))
    for name in ("document", "styles", "settings", "header1", "footer1"):
        compare(f"{code}/rehearsal.{name}.xml", part(rehearsed, f"word/{name}.xml"))


def answered() -> Consents:
    """Return what those who said three of the notes answered: yes, no name, and no words."""
    parties: list[tuple[str, str | None, str | None, Scope, Answer]] = [
        ("n008", "p-5", None, Scope.NAME, Answer.AGREED),
        ("n008", None, "o-osbf", Scope.NAME, Answer.AGREED),
        ("n001", "p-1", None, Scope.NAME, Answer.AGREED),
        ("n001", None, "o-aln", Scope.NAME, Answer.AGREED),
        ("n005", None, "o-bellweather", Scope.NAME, Answer.REFUSED),
        ("n025", None, "o-bellweather", Scope.WORDING, Answer.WITHDRAWN),
    ]
    texts = {each.id: each.text for each in record().notes}
    return Consents(
        tuple(
            Consent(
                f"c{n}", scope, answer, note, person, home, "form", "2026-11-13", said=texts[note]
            )
            for n, (note, person, home, scope, answer) in enumerate(parties)
        ),
        "2026-11-20",
    )


def part(document: Document, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(render_docx(document))) as package:
        xml = package.read(name).decode()
    for tag in ("<w:p>", "<w:tbl>", "<w:tr>", "<w:style ", "<w:num ", "<w:lvl ", "<w:sectPr"):
        xml = xml.replace(tag, f"\n{tag}")
    return xml + "\n"
