"""What a Word file is read by: headings, contents, tables, lists, directions, footnotes, pages."""

import io
from dataclasses import replace
from itertools import pairwise

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from hypothesis import given
from hypothesis import strategies as st

from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    ListItem,
    Paragraph,
    Quote,
    Run,
    Table,
)
from facilitator.writeup.word.package import render_docx
from facilitator.writeup.word.paragraphs import directed
from facilitator.writeup.word.template import Template
from tests.writeup.word.schema_order import out_of_order
from tests.writeup.word.templates import parts, saved

_VAL = qn("w:val")
HEBREW = "שלום, עולם"
ADDRESS = "https://rivers.example/library/reuses"
LONG = tuple(Paragraph((Run(f"Paragraph no. {at}"),)) for at in range(120))  # over pages


def written(*blocks: Block, template: Template | None = None) -> WordDocument:
    data = render_docx(Document("Title", "", "public", "DRAFT", blocks), template)
    for part, xml in parts(data):
        if part.startswith("word/") and part.endswith(".xml"):
            assert list(out_of_order(xml)) == [], part
    return docx.Document(io.BytesIO(data))


def styles_of(word: WordDocument) -> list[str]:
    return [each.style.name for each in word.paragraphs if each.style is not None]


def test_headings_make_no_jumps_and_stay_with_what_follows() -> None:
    levels = (1, 3, 4, 4, 2, 4, 1)
    word = written(*(Heading(level, f"H{at}") for at, level in enumerate(levels)))
    headed = [each for each in word.paragraphs if each.text in {f"H{at}" for at in range(7)}]
    assert [each.style.name[-1] for each in headed if each.style] == list("1234231")
    assert all(each.paragraph_format.keep_with_next for each in headed)


def test_what_leads_to_the_next_paragraph_stays_with_it() -> None:
    bold = Paragraph((Run("A finding", bold=True), Run(" raised by all", italic=True)))
    word = written(
        *(Heading(1, "Findings"), bold),
        *(Paragraph((Run("Its synthesis"),)), Quote("Its quote", "ALN")),
        *(Paragraph((Run("By itself"),)), Paragraph((Run("The end"),))),
    )
    kept = {each.text: bool(each.paragraph_format.keep_with_next) for each in word.paragraphs}
    assert kept["A finding raised by all"]
    assert kept["Its synthesis"]
    assert not kept["By itself"]


def test_a_short_last_section_brings_along_what_stands_above_it() -> None:
    """Alone on a page, "Funding notes" and one line would be all that it holds."""
    above, end = Paragraph((Run("From 18 notes"),)), Heading(1, "Funding notes")
    for last, is_kept in (("One is paid.", True), ("Many are paid. " * 40, False)):
        word = written(Heading(1, "How"), above, end, Bullets((ListItem((Run(last),)),)))
        (found,) = (each for each in word.paragraphs if each.text == "From 18 notes")
        assert bool(found.paragraph_format.keep_with_next) is is_kept


def test_the_last_item_of_a_list_stands_on_no_page_alone() -> None:
    items = tuple(ListItem((Run(f"Item {n}"),)) for n in range(5))
    word = written(Bullets(items), Heading(1, "Next"), Bullets(items[:1]))
    listed = [each for each in word.paragraphs if each.text.startswith("Item")]
    kept = [bool(each.paragraph_format.keep_with_next) for each in listed]
    assert kept == [False, False, False, True, False, False]


def test_a_word_may_break_at_its_hyphen_before_a_day_does() -> None:
    action = "Share the template for a conflict-of-interest policy that all of us could use"
    row = (action, "MetaBrainz", "12 November 2026", "done: Sent on 19 October.")
    (table,) = written(Table(("Action", "Who", "Due", "State"), (row,))).tables
    assert table.columns[2].width is not None
    assert table.columns[2].width.twips >= len(row[2]) * 115  # one line


def test_an_address_in_a_table_leaves_dates_on_one_line() -> None:
    rows = (
        ("Share the list of known reuses", "Delta Atlas", "12 June 2026", "done: " + ADDRESS),
        ("Publish how the reserve was built", "Bramblewick", "15 September 2026", "open"),
    )
    (table,) = written(Table(("Action", "Who", "Due", "State"), rows)).tables
    width = table.columns[2].width
    assert width is not None
    assert width.twips >= len(rows[1][2]) * 115


def test_contents_lead_to_each_heading_and_print_no_page_that_nobody_computed() -> None:
    word = written(*(Heading(1 + at % 2, f"Heading no. {at}") for at in range(6)), *LONG)
    body = word.element.body
    marks = {each.get(qn("w:name")): each.getparent() for each in body.iter(qn("w:bookmarkStart"))}
    entries = [each for each in body.iter(qn("w:hyperlink")) if each.get(qn("w:anchor"))]
    assert len(entries) == 6
    for at, each in enumerate(entries):
        said = "".join(part.text or "" for part in each.iter(qn("w:t")))
        assert said == f"Heading no. {at}"
        heading = marks[each.get(qn("w:anchor"))]
        assert "".join(part.text or "" for part in heading.iter(qn("w:t"))) == said
        (field,) = (part.text for part in each.iter(qn("w:instrText")))
        assert field.split() == ["PAGEREF", each.get(qn("w:anchor")), "\\h"]
    kinds = [each.get(qn("w:fldCharType")) for each in body.iter(qn("w:fldChar"))]
    assert kinds.count("begin") == kinds.count("end") == 7
    assert (kinds[0], kinds[-1]) == ("begin", "end")


def test_an_entry_that_would_stand_twice_tells_nothing() -> None:
    blocks = [Heading(*each) for at in range(3) for each in ((1, f"Q{at}"), (2, "Insights"))]
    word = written(*blocks, *LONG)
    assert [each for each in styles_of(word) if each.startswith("toc")] == ["toc 1"] * 3


def test_contents_are_no_deeper_than_a_tenth_of_what_they_lead_to() -> None:
    headings = [Heading(1 + at % 2, f"Heading no. {at}") for at in range(16)]
    entries = [each for each in styles_of(written(*headings, *LONG)) if each.startswith("toc")]
    assert entries == ["toc 1"] * 8
    entries = [each for each in styles_of(written(*headings, *LONG, *LONG)) if "toc" in each]
    assert entries == ["toc 1", "toc 2"] * 8


def test_few_headings_need_no_contents() -> None:
    headings = [Heading(1, f"H{at}") for at in range(4)]
    assert "TOC Heading" not in styles_of(written(*headings, *LONG))


def test_a_short_write_up_needs_no_contents() -> None:
    """Its first page would be taken by them, and what it says would stand on the second."""
    headings = [Heading(1, f"H{at}") for at in range(12)]
    assert "TOC Heading" not in styles_of(written(*headings, *LONG[:50]))
    assert "TOC Heading" in styles_of(written(*headings, *LONG))


def test_tables_have_one_width_header_rows_and_numbers_at_the_right() -> None:
    small = Table(("A", "B"), (("x", "1:30"), ("y", "left out"), ("z", "0:05"), ("", "")))
    large = Table(("What", "Share", "Why"), (("word " * 40, "12%", "another " * 30),))
    word = written(small, Paragraph((Run("between"),)), large)
    widths = [sum(int(each.width) for each in table.columns) for table in word.tables]
    section = word.sections[0]
    assert section.page_width is not None
    between = section.page_width - (section.left_margin or 0) - (section.right_margin or 0)
    assert len(set(widths)) == 1
    assert abs(widths[0] - between) < 2000  # English Metric Units: rounding to twentieths
    for table in word.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(each.bold for each in table.rows[0].cells[0].paragraphs[0].runs)
    first, second = word.tables
    assert [_alignment(each) for each in first._cells] == [None, "right"] * 5
    assert [_alignment(each) for each in second._cells] == [None, "right", None] * 2


def test_a_wide_matrix_lies_on_its_side_with_its_heading() -> None:
    names = tuple(f"Question{at:02}" for at in range(14))
    wide = Table(names, (("1",) * 14,), "Who was noted on what")
    word = written(Heading(1, "Before"), Heading(1, "Matrix"), wide, Heading(1, "After"))
    assert [each.orientation for each in word.sections] == [0, 1, 0]
    children = list(word.element.body)
    breaks = [
        at for at, each in enumerate(children) if each.find(f".//{qn('w:sectPr')}") is not None
    ]
    said = ["".join(part.text or "" for part in each.iter(qn("w:t"))) for each in children]
    assert breaks[0] < said.index("Matrix") < breaks[1] < said.index("After")
    assert word.sections[1].header.is_linked_to_previous
    assert word.sections[0].header.paragraphs[0].text == "DRAFT · PUBLIC VERSION"


def test_no_empty_page_follows_a_wide_matrix_at_the_end() -> None:
    wide = Table(tuple(f"Question{at:02}" for at in range(14)), (("1",) * 14,))
    word = written(Paragraph((Run("Before"),)), wide)
    assert [each.orientation for each in word.sections] == [0, 1]


def test_each_list_begins_anew_at_its_levels() -> None:
    items = (ListItem((Run("one"),)), ListItem((Run("within"),), 1), ListItem((Run("deep"),), 9))
    word = written(Bullets(items, ordered=True), Bullets(items, ordered=True), Bullets(items))
    numbered = [each._p.pPr.numPr for each in word.paragraphs if each._p.pPr.numPr is not None]
    assert [each.ilvl.val for each in numbered] == [0, 1, 3] * 3
    assert len({each.numId.val for each in numbered}) == 3


@pytest.mark.parametrize(
    ("text", "is_leftward", "stretches"),
    [
        (HEBREW, True, [(HEBREW, True)]),
        (f"{HEBREW} (Hebrew)", True, [(HEBREW, True), (" (Hebrew)", False)]),
        (f"They said {HEBREW}.", False, [("They said ", False), (HEBREW, True), (".", False)]),
        ("“Plain”, 12 %", False, [("“Plain”, 12 %", False)]),
        ("سلام 2026", True, [("سلام", True), (" 2026", False)]),
    ],
)
def test_directions(text: str, is_leftward: bool, stretches: list[tuple[str, bool]]) -> None:
    word = written(Paragraph((Run(text),)))
    (paragraph,) = (each for each in word.paragraphs if each.text == text)
    assert (paragraph._p.pPr.find(qn("w:bidi")) is not None) is is_leftward
    marked = [(each.text, bool(each.font.rtl)) for each in paragraph.runs]
    assert marked == stretches


@given(st.text(st.sampled_from("ab 1,.שלסم\n")))
def test_directions_lose_nothing(text: str) -> None:
    parted = list(directed(text))
    assert "".join(part for part, _ in parted) == text
    assert all(before[1] != after[1] for before, after in pairwise(parted))


def test_line_breaks_are_line_breaks() -> None:
    word = written(Paragraph((Run("one\ntwo"),)))
    (paragraph,) = (each for each in word.paragraphs if each.text == "one\ntwo")
    assert len(list(paragraph._p.iter(qn("w:br")))) == 1


def test_a_linked_word_tells_its_address_in_a_footnote() -> None:
    address = "https://list.example/a?b=1&c=2"
    linked = (Run("See "), Run("the ", link=address), Run("list", bold=True, link=address))
    told = (Run(address, link=address), Run(" or "), Run("a@b.example", link="mailto:a@b.example"))
    data = render_docx(Document("Title", "", "public", "", (Paragraph(linked), Paragraph(told))))
    notes = dict(parts(data))["word/footnotes.xml"].decode()
    assert notes.count("https://list.example/a?b=1&amp;c=2") == 1
    assert "mailto" not in notes
    word = docx.Document(io.BytesIO(data))
    (reference,) = word.element.body.iter(qn("w:footnoteReference"))
    assert f'w:id="{reference.get(qn("w:id"))}"' in notes
    targets = {each.target_ref for each in word.part.rels.values() if each.is_external}
    assert targets == {address, "mailto:a@b.example"}


def test_footnotes_stand_above_those_of_a_template() -> None:
    linked = Paragraph((Run("list", link="https://list.example"),))
    first = render_docx(Document("One", "", "public", "", (linked,)))
    word = written(linked, template=Template("t", first))
    ids = [each.get(qn("w:id")) for each in word.element.body.iter(qn("w:footnoteReference"))]
    assert ids == ["1", "2"]


@pytest.mark.slow
def test_a_template_with_columns_has_tables_as_wide_as_one() -> None:
    template = docx.Document()
    template.sections[0]._sectPr.find(qn("w:cols")).set(qn("w:num"), "2")
    word = written(Table(("A",), (("1",),)), template=Template("t", saved(template)))
    section = word.sections[0]
    assert section.page_width is not None
    between = section.page_width - (section.left_margin or 0) - (section.right_margin or 0)
    assert int(word.tables[0].columns[0].width) < between / 2


def test_a_whole_document_on_its_side() -> None:
    document = Document("Agenda", "", "team", "", (Table(("A",), (("1",),)),), wide=True)
    word = docx.Document(io.BytesIO(render_docx(document)))
    assert [each.orientation for each in word.sections] == [1]
    upright = docx.Document(io.BytesIO(render_docx(replace(document, wide=False))))
    assert word.tables[0].columns[0].width > upright.tables[0].columns[0].width


def _alignment(cell: object) -> str | None:
    (paragraph,) = cell.paragraphs  # type: ignore[attr-defined]
    found: BaseOxmlElement | None = paragraph._p.pPr.find(qn("w:jc"))
    return None if found is None else found.get(_VAL)
