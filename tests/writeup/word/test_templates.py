"""Templates of every kind: the write-up is in each, whole, and what is theirs stays."""

import io
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from facilitator.core.errors import BadInput
from facilitator.core.model import Promise
from facilitator.operations.word_template import read_template
from facilitator.writeup.blocks import (
    Bullets,
    Document,
    Heading,
    Notice,
    Paragraph,
    Quote,
    Table,
    plain,
)
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.word.checking import checked_template
from facilitator.writeup.word.package import render_docx
from facilitator.writeup.word.template import Template
from facilitator.writeup.wording import quoted
from tests.writeup.stand_ins import DECIDED, programme, record, state
from tests.writeup.word.schema_order import out_of_order
from tests.writeup.word.templates import COVER, MADE, SAMPLE, control, parts, rewritten, saved

_MARKS = {qn("w:br"): "\n", qn("w:tab"): "\t"}
FOREIGN = Path(__file__).parents[2] / "_files" / "word"
NAMES = [*MADE, *(each.name for each in sorted(FOREIGN.iterdir()))]


@cache
def template(name: str) -> Template:
    data = MADE[name]() if name in MADE else (FOREIGN / name).read_bytes()
    return checked_template(name, data)


@cache
def document() -> Document:
    made = record(Promise.NAMED)
    return compose(programme(), made, state(), Request("team"), decisions=DECIDED)


@cache
def rendered(name: str) -> bytes:
    return render_docx(document(), template(name))


def opened(name: str) -> WordDocument:
    return docx.Document(io.BytesIO(rendered(name)))


def texts(word: WordDocument) -> list[str]:
    """Return what a reader of the body meets, in order; a cell is a text of its own."""
    said = (
        "".join(_MARKS.get(each.tag) or each.text or "" for each in _pieces(block))
        for block in word.element.body.iter(qn("w:p"))
    )
    return [each for each in said if each.strip()]


def wanted() -> list[str]:
    """Return the texts of the write-up's blocks, in order."""
    said: list[str] = []
    for block in document().blocks:
        match block:
            case Heading() | Notice():
                said.append(block.text)
            case Paragraph():
                said.append(plain(block.runs))
            case Bullets():
                said += [plain(each.runs) for each in block.items]
            case Quote():
                said.append(quoted(block.text, document().language) + f"\n– {block.by}")
            case Table():
                said += [
                    block.caption,
                    *block.header,
                    *(cell for row in block.rows for cell in row),
                ]
    return [each for each in said if each]


@pytest.mark.parametrize("name", NAMES)
def test_the_whole_write_up_is_in_it_in_order(name: str) -> None:
    found = iter(texts(opened(name)))
    missing = [each for each in wanted() if each not in found]  # each is looked for after the last
    assert missing == []
    assert sum(each == document().title for each in texts(opened(name))) == 1


@pytest.mark.parametrize("name", NAMES)
def test_word_opens_it(name: str) -> None:
    """In the order of the schema, with each reference resolved, and asking nothing."""
    given = dict(parts(template(name).data))
    for part, xml in parts(rendered(name)):
        if part.startswith("word/") and part.endswith(".xml"):
            theirs = set(out_of_order(given[part])) if part in given else set()
            assert set(out_of_order(xml)) <= theirs, part
        assert b"updateFields" not in xml
        assert b"w:dirty" not in xml
    word = opened(name)
    body = word.element.body
    defined = {each.get(qn("w:styleId")) for each in word.styles.element.iter(qn("w:style"))}
    assert {
        each.get(qn("w:val")) for each in body.iter(qn("w:pStyle"), qn("w:tblStyle"))
    } <= defined
    lists = {each.get(qn("w:numId")) for each in word.part.numbering_part.element.iter(qn("w:num"))}
    assert {each.get(qn("w:val")) for each in body.iter(qn("w:numId"))} <= lists | {"0"}
    links = {each.get(qn("r:id")) for each in body.iter(qn("w:hyperlink"))} - {None}
    assert links <= set(word.part.rels)
    marks = [each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))]
    anchors = [each.get(qn("w:anchor")) for each in body.iter(qn("w:hyperlink"))]
    assert {each for each in anchors if each} <= set(marks)
    assert len(marks) == len(set(marks))


@pytest.mark.parametrize("name", NAMES)
def test_the_status_is_on_every_page(name: str) -> None:
    word = opened(name)
    sections = list(word.element.body.iter(qn("w:sectPr")))
    kinds = {"default"} | (
        {"first"} if any(each.find(qn("w:titlePg")) is not None for each in sections) else set()
    )
    first = {each.get(qn("w:type")): each for each in sections[0].findall(qn("w:headerReference"))}
    assert kinds <= set(first)
    references = [each for part in sections for each in part.findall(qn("w:headerReference"))]
    for each in references:
        element = word.part.related_parts[each.get(qn("r:id"))].element
        assert document().banner in "".join(part.text or "" for part in element.iter(qn("w:t")))


@pytest.mark.parametrize("name", NAMES)
def test_the_same_data_gives_the_same_bytes(name: str) -> None:
    assert render_docx(document(), template(name)) == rendered(name)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_the_template_goes_but_the_sample(name: str) -> None:
    before = texts(
        docx.Document(io.BytesIO(MADE["bare"]() if name == "dotx" else template(name).data))
    )
    kept = [each for each in before if not each.startswith(("Old", SAMPLE))]
    after = texts(opened(name))
    assert [each for each in kept if each not in after] == []
    assert not any(SAMPLE in each or each.startswith("Old") for each in after)
    ours = dict(parts(rendered(name)))
    for part, xml in parts(template(name).data):
        if part.startswith(("word/theme", "word/media")):
            assert ours[part] == xml


def test_own_metadata_takes_the_place_of_theirs() -> None:
    word = docx.Document()
    word.core_properties.author, word.core_properties.last_modified_by = "Somebody", "Somebody else"
    made = docx.Document(io.BytesIO(render_docx(document(), Template("t", saved(word)))))
    assert made.core_properties.author == document().author
    assert made.core_properties.last_modified_by == ""


def test_german_styles_are_found_and_no_second_ones_put_in() -> None:
    for name, heading in (("german", "berschrift1"), ("named_in_german", "Heading1")):
        said = " ".join(map(str, template(name).lacks))
        assert "Heading" not in said
        assert "Quote" not in said
        used = [each.get(qn("w:val")) for each in opened(name).element.body.iter(qn("w:pStyle"))]
        assert heading in used
    levels = [
        each.get(qn("w:val"))
        for each in opened("named_in_german").element.body.iter(qn("w:pStyle"))
    ]
    assert "Gliederung" in levels  # a name nobody knows, on the second level


def test_numbers_of_lists_are_above_those_of_the_template() -> None:
    word = opened("numbered_headings")
    used = {int(each.get(qn("w:val"))) for each in word.element.body.iter(qn("w:numId"))} - {0}
    assert min(used) > 4711
    forms = [
        each.get(qn("w:abstractNumId"))
        for each in word.part.numbering_part.element.iter(qn("w:abstractNum"))
    ]
    assert len(forms) == len(set(forms))
    for number in word.part.numbering_part.element.iter(qn("w:num")):
        if int(number.get(qn("w:numId"))) in used:
            assert number.find(f"{qn('w:lvlOverride')}/{qn('w:startOverride')}") is not None


@pytest.mark.parametrize("name", NAMES)
def test_lists_have_bullets_or_numbers_as_they_are_ordered(name: str) -> None:
    """Whatever number a list style of the house style had: here it may be another list's."""
    numbering = opened(name).part.numbering_part.element
    lists = {each.get(qn("w:numId")): each for each in numbering.iter(qn("w:num"))}
    forms = {each.get(qn("w:abstractNumId")): each for each in numbering.iter(qn("w:abstractNum"))}
    path = f"{qn('w:lvl')}/{qn('w:numFmt')}"
    used = {each.get(qn("w:val")) for each in opened(name).element.body.iter(qn("w:numId"))}
    for number in used - {"0"}:
        form = forms[lists[number].find(qn("w:abstractNumId")).get(qn("w:val"))]
        assert form.find(path).get(qn("w:val")) == "bullet"  # none of this one's is ordered
    styles = opened(name).styles.element.iter(qn("w:style"))
    inherited = [each.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}") for each in styles]
    assert {each.get(qn("w:val")) for each in inherited if each is not None} <= set(lists)


def test_the_text_goes_to_its_place() -> None:
    for name, before, after in (
        ("with_control", "12 November 2026", "Imprint"),
        ("with_bookmark", COVER, "Imprint"),
        ("with_cover", COVER, "What stays at the end"),
        ("libreoffice.docx", "Greeting", "Imprint"),
    ):
        said = texts(opened(name))
        places = [said.index(before), said.index("Key messages"), said.index(after)]
        assert places == sorted(places), name
        assert after == said[-1], name


def test_a_control_is_filled_in_its_look_and_contents_in_their_place() -> None:
    word = opened("with_control")
    title = next(
        each for each in word.element.body.iter(qn("w:t")) if each.text == document().title
    )
    assert title.getparent().find(f"{qn('w:rPr')}/{qn('w:i')}") is not None
    said = texts(word)
    assert "12 November 2026" in said
    assert "Contents" not in said  # the template has its own, without ours above them
    assert said.index("Participants\t") < said.index("Participants")


def test_a_place_within_other_text_leaves_that_alone() -> None:
    word = docx.Document()
    paragraph = word.add_paragraph("Dear reader, ")
    paragraph._p.append(parse_xml(control("writeup", f"<w:r><w:t>{SAMPLE}</w:t></w:r>")))
    made = render_docx(document(), Template("t", saved(word)))
    said = texts(docx.Document(io.BytesIO(made)))
    assert said[0] == "Dear reader, "
    assert SAMPLE not in "".join(said)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda _data: b"Not a file of Word", "is no Word document"),
        (lambda data: data[: len(data) // 2], "is no Word document"),
        (lambda data: _changed(data, b"document.main+xml", b"macroEnabled.main+xml"), "has macros"),
        (lambda data: _changed(data, b"</w:body>", b""), "is no Word document"),
        (lambda data: _changed(data, b"w:body", b"w:nobody"), "is no Word document"),
        (lambda data: _changed(data, b'w:w="12240"', b'w:w="wide"'), "is damaged inside"),
        (lambda data: _changed(data, b"w:abstractNumId=", b"w:other="), "is damaged inside"),
        (lambda data: _with(data, "_rels/.rels", b"http://purl.oclc.org/ooxml/"), "Strict"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(
    tmp_path: Path, change: Callable[[bytes], bytes], why: str
) -> None:
    path = tmp_path / "letterhead.docx"
    path.write_bytes(change(MADE["bare"]()))
    with pytest.raises(BadInput, match=why) as refused:
        read_template(path)
    assert "letterhead.docx" in str(refused.value)


def test_a_template_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"nothing\.docx cannot be read"):
        read_template(tmp_path / "nothing.docx")


def test_a_file_of_ours_is_a_template_again() -> None:
    """With links and contents of its own, whose ids the new ones stand above."""
    again = checked_template("ours", render_docx(document()))
    word = docx.Document(io.BytesIO(render_docx(document(), again)))
    said = texts(word)
    assert said.count("Key messages") == 2
    assert all(str(each).startswith("There is no content control") for each in again.lacks)


def _changed(data: bytes, old: bytes, new: bytes) -> bytes:
    return rewritten(data, lambda _name, xml: xml.replace(old, new))


def _with(data: bytes, part: str, more: bytes) -> bytes:
    return rewritten(data, lambda name, xml: xml + b"<!--%s-->" % more if name == part else xml)


def _pieces(block: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    for run in block.iter(qn("w:r")):
        yield from (each for each in run if each.tag in (*_MARKS, qn("w:t")))
