"""Write-ups in another language: nothing stays English or leaks, and files say which it is."""

import io
import re
import zipfile
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from facilitator.core.errors import ExportRefused
from facilitator.core.model import Kind, Note, Organisation, Promise, Record
from facilitator.core.names.check import check
from facilitator.core.names.find import Forms
from facilitator.core.names.forms import Form, FormKind
from facilitator.core.state import State
from facilitator.core.stricter_rule import Recording, StricterRule, ToldRecording
from facilitator.writeup.blocks import Document, Paragraph, Quote, Run, located
from facilitator.writeup.compose import AUDIENCES, GROUPS, Request, compose, policy_of
from facilitator.writeup.filename import suggest
from facilitator.writeup.finished import html_texts
from facilitator.writeup.html import render_html
from facilitator.writeup.language import ENGLISH, Language, load_language
from facilitator.writeup.markdown import render_markdown
from facilitator.writeup.publish import publish
from facilitator.writeup.word.finished import docx_texts
from facilitator.writeup.word.package import render_docx
from tests.writeup.catalogues import bracketed, said_otherwise, without_brackets
from tests.writeup.stand_ins import BEGAN, DECIDED, MINUTE, note, programme, record, state

DE, FR = load_language("de"), load_language("fr")
LANGUAGES = [DE, FR]
GUEST = Organisation("o-g", "guest", "Harrowmere", "Harrowmere", kind="guest", sector="trade")
LETTERS = re.compile(r"[^\W\d_]+")


def write(
    made: Record, request: Request, language: Language, shown: State | None = None
) -> Document:
    whole = replace(programme(), organisations=(*programme().organisations, GUEST))
    return compose(whole, made, shown or state(), request, language=language, decisions=DECIDED)


def full(promise: Promise) -> Record:
    """Return a roundtable with all that a write-up can tell of one."""
    rules = ("sector", "unattributed", "chatham", "off")
    stricter = tuple(StricterRule(rule, rule, BEGAN, None, "i1") for rule in rules)
    told = (ToldRecording(BEGAN + MINUTE, Recording.NOTES, observers=True),)
    made = record(promise, rehearsal=True, recording=Recording.NOTES, observers=True)
    return replace(made, stricter=stricter, recordings=told, key_messages="Typed words")


def typed(value: object) -> set[str]:
    """Return every text of the data."""
    if isinstance(value, str):
        return {value} if len(value) > 1 and not isinstance(value, Enum) else set()
    if is_dataclass(value) and not isinstance(value, type):
        return set().union(*(typed(getattr(value, each.name)) for each in fields(value)))
    if isinstance(value, tuple):
        return set().union(*map(typed, value))
    return set()


def words_left(text: str, data: set[str]) -> list[str]:
    """Return the words that neither the language nor the data has."""
    left = without_brackets(text)
    for each in sorted(data, key=len, reverse=True):
        left = left.replace(each, "").replace(each[:1].upper() + each[1:], "")
    return LETTERS.findall(left)


@pytest.mark.slow
@pytest.mark.parametrize("promise", list(Promise))
def test_no_word_of_a_write_up_stays_english(promise: Promise, tmp_path: Path) -> None:
    language = said_otherwise(tmp_path, bracketed)
    made, paused = full(promise), state()._replace(paused_ms=MINUTE)
    data = typed(made) | typed(programme()) | typed(GUEST) | typed(paused)
    left: set[str] = set()
    for request in (Request(a, g) for a in AUDIENCES for g in GROUPS):
        if request.audience != "team" and promise in (Promise.UNATTRIBUTED, Promise.CHATHAM):
            request = replace(request, group="question")  # noqa: PLW2901
        policy_of(made, request)
        document = write(made, request, language, paused)
        said = [each.text for each in located(document)] + [document.banner]
        with zipfile.ZipFile(io.BytesIO(render_docx(document))) as package:
            for part in ("header1", "footer1"):
                xml = package.read(f"word/{part}.xml").decode()
                said.append(re.sub(r"<w:instrText.*?</w:instrText>|<[^>]*>", "", xml))
        left.update(word for text in said for word in words_left(text, data))
        name = suggest(made, request.audience, False, "md", language)
        assert name.startswith("⟦") and name.endswith("⟧.md")  # noqa: PT018
    assert left == set()


def test_every_kind_of_note_has_its_heading_in_each_language() -> None:
    notes = tuple(note(100 + n, "Words", kind=kind) for n, kind in enumerate(Kind))
    made = record(Promise.ORGANISATION, *notes)
    english = {each.text for each in located(write(made, Request("public"), ENGLISH))}
    for kind in Kind:
        assert english & {f"{kind.value.capitalize()}s", "In their words"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quote_that_was_typed_in_the_key_messages_gets_its_marks(language: Language) -> None:
    made = replace(record(), key_messages="> Words of somebody\n")
    document = write(made, Request("public"), language)
    assert Quote("Words of somebody") in document.blocks
    opening, closing = {"de": ("„", "“"), "fr": ("«\u00a0", "\u00a0»")}[language.code]
    wanted = f"{opening}Words of somebody{closing}"
    assert wanted in render_markdown(document)
    assert wanted in render_html(document)
    assert wanted in docx.Document(io.BytesIO(render_docx(document))).element.xml


@pytest.mark.parametrize("language", [*LANGUAGES, ENGLISH])
def test_files_say_which_language_they_are_in(language: Language) -> None:
    document = write(record(), Request("public"), language)
    assert f'<html lang="{language.tag}">' in render_html(document)
    word = docx.Document(io.BytesIO(render_docx(document)))
    assert word.core_properties.language == language.tag
    marks = word.styles.element.find(f".//{qn('w:lang')}")
    assert (marks.get(qn("w:val")), marks.get(qn("w:eastAsia"))) == (language.tag, language.tag)
    assert word.settings.element.find(qn("w:themeFontLang")).get(qn("w:val")) == language.tag


LEAK = note(40, "Ask the Quillmedians, they know", said_by=("o-quillmedia",))


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".md", ".html"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_leak_is_refused_in_every_language(
    suffix: str, language: Language, tmp_path: Path
) -> None:
    document = write(record(Promise.CHATHAM, LEAK), Request("public"), language)
    with pytest.raises(ExportRefused, match=r"note 14 \(15:10, “Ask the.*holds “Quillmedia”"):
        publish(document, tmp_path / f"out{suffix}")
    spread = Paragraph((Run("Quill", bold=True), Run("media", link="https://x.example")))
    hidden = replace(write(record(Promise.CHATHAM), Request("public"), language), blocks=(spread,))
    with pytest.raises(ExportRefused, match="Quillmedia"):
        publish(hidden, tmp_path / f"out{suffix}")
    publish(replace(hidden, blocks=()), tmp_path / f"out{suffix}")


@pytest.mark.parametrize("promise", list(Promise))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_is_told_in_every_language(language: Language, promise: Promise) -> None:
    for audience in AUDIENCES:
        one = write(full(promise), Request(audience), ENGLISH)
        other = write(full(promise), Request(audience), language)
        assert [type(each) for each in other.blocks] == [type(each) for each in one.blocks]
        assert (other.hits, other.forbidden) == (one.hits, one.forbidden)


@pytest.mark.parametrize("language", [*LANGUAGES, ENGLISH])
def test_words_of_the_house_style_are_nobodys_name(language: Language) -> None:
    words = ("Seite", "von", "page", "sur", "Page", "of", "Normal", "Bullet", "Grid", "DE", "FR")
    names = Forms(Form(each, FormKind.PART) for each in (*words, "GB", "COL", "Banner"))
    document = write(record(), Request("public"), language)
    document = replace(document, title="Title", subtitle="x", blocks=(Paragraph((Run("x"),)),))
    assert check(docx_texts(render_docx(document), language), names) == ()
    assert check(html_texts(render_html(document)), names) == ()


@pytest.mark.parametrize(
    ("language", "audience", "approved", "name"),
    [
        (DE, "public", False, "runder-tisch-2-governance ÖFFENTLICH Entwurf.docx"),
        (DE, "participants", True, "runder-tisch-2-governance TEILNEHMENDE.docx"),
        (DE, "team", False, "runder-tisch-2-governance INTERN mit Namen.docx"),
        (FR, "public", False, "table-ronde-2-governance PUBLIC provisoire.docx"),
        (FR, "team", True, "table-ronde-2-governance INTERNE avec noms.docx"),
    ],
)
def test_file_names(language: Language, audience: str, approved: bool, name: str) -> None:
    assert suggest(record(), audience, approved, ".docx", language) == name
    rehearsed = suggest(record(rehearsal=True), audience, approved, "md", language)
    assert rehearsed.startswith({"de": "PROBELAUF ", "fr": "SIMULATION "}[language.code])


def test_notes_tied_to_nobody_are_sorted_as_dictionaries_do() -> None:
    words = ["Zug", "Äpfel", "Ecke", "Straße", "Apfelsine", "école", "Œuvre", "odeur"]
    notes: tuple[Note, ...] = tuple(
        note(100 + n, each, said_by=("o-aln",), attribution="unattributed", questions=())
        for n, each in enumerate(words)
    )
    made = replace(record(), notes=notes)
    lines = render_markdown(write(made, Request("public"), DE)).splitlines()
    listed = [line.removeprefix("- ") for line in lines if line.removeprefix("- ") in words]
    wanted = ["Äpfel", "Apfelsine", "Ecke", "école", "odeur", "Œuvre", "Straße", "Zug"]
    assert listed == wanted
