"""Findings in a write-up: what may be told of them, and what is not printed beside them."""

from dataclasses import replace

import pytest

from facilitator.core.findings import Finding, Side, Support
from facilitator.core.model import Kind, Promise, Record
from facilitator.core.outlines import Section, shipped
from facilitator.writeup.blocks import Document, Heading, Paragraph, Quote, plain
from facilitator.writeup.compose import Beside, Request, compose
from tests.writeup.stand_ins import DECIDED, note, programme, record, state

HANDLES = ("aln", "bellweather", "oar", "corepath", "osbf", "quillmedia", "ratewell")
TEXT = "Rules come before money"


def said(number: int, *handles: str, rule: str | None = None, text: str = "") -> Record:
    """Return a record with one more note, said by some."""
    made = note(40 + number, text or f"Point {number}", said_by=tuple(f"o-{h}" for h in handles))
    return replace(record(), notes=(replace(made, attribution=rule),))


def made(
    *notes: Record,
    promise: Promise = Promise.ORGANISATION,
    request: Request = Request("public"),  # noqa: B008 - a frozen value
    **finding: object,
) -> Document:
    whole = record(promise)
    more = tuple(each for one in notes for each in one.notes)
    whole = replace(whole, notes=(*whole.notes, *more), absent=frozenset())
    supports = tuple(Support(each.id, Side.FOR) for each in more)
    fields: dict[str, object] = {"rests_on": supports, "question": "q2", "roundtable": "r2"}
    found = Finding("f1", **{"text": TEXT, **fields, **finding})  # type: ignore[arg-type]
    beside = Beside(findings=(found,))
    return compose(programme(), whole, state(), request, decisions=DECIDED, beside=beside)


def sentences(document: Document) -> list[str]:
    return [plain(each.runs) for each in document.blocks if isinstance(each, Paragraph)]


def headings(document: Document) -> list[str]:
    return [each.text for each in document.blocks if isinstance(each, Heading)]


def test_the_public_get_findings_and_not_the_notes() -> None:
    found = headings(made(said(1, "aln")))
    assert found.index("Findings") == found.index("Key messages") + 1
    assert "Who decides, and how?" not in found
    asked = headings(made(said(1, "aln"), request=Request("public", also=(Section.NOTES,))))
    assert asked[asked.index("Annex: the notes") + 1] == "Who decides, and how?"


def test_notes_that_stand_before_what_is_made_of_them_are_no_annex_and_repeat_no_quote() -> None:
    spoken = said(1, "aln", text="“We wrote it down.”")
    quote = replace(spoken.notes[0], kind=Kind.QUOTE)
    by_theme = Request("team", outline=shipped("By theme"))
    supports = (Support(quote.id, Side.FOR, chosen=True),)
    document = made(replace(spoken, notes=(quote,)), request=by_theme, rests_on=supports)
    found = headings(document)
    assert "Annex: the notes" not in found
    assert found.index("Findings") < found.index("What was said") < found.index("Actions")
    assert [each.text for each in document.blocks if isinstance(each, Quote)].count(quote.text) == 1
    at_the_end = by_theme.outline.moved(Section.NOTES, 13) if by_theme.outline else None
    behind = made(
        replace(spoken, notes=(quote,)),
        request=replace(by_theme, outline=at_the_end),
        rests_on=supports,
    )
    assert "Annex: the notes" in headings(behind)
    assert [each.text for each in behind.blocks if isinstance(each, Quote)].count(quote.text) == 2


@pytest.mark.parametrize(
    ("many", "words"),
    [
        (1, ""),
        (2, "Raised by several organisations."),
        (3, "Raised by 3 of 7 organisations."),
        (4, "Raised by 4 of 7 organisations."),
        (5, "Raised by several organisations."),  # two others would be pointed at
        (7, "Raised by 7 of 7 organisations."),
    ],
)
def test_how_many_raised_it_points_at_nobody(many: int, words: str) -> None:
    document = made(*(said(n, each) for n, each in enumerate(HANDLES[:many])))
    assert f"{TEXT} {words}".strip() in sentences(document)


def test_one_note_in_confidence_hides_how_many() -> None:
    notes = [said(n, each) for n, each in enumerate(HANDLES[:3])]
    document = made(*notes, said(9, "osbf", rule="chatham"))
    assert f"{TEXT} Raised by several organisations." in sentences(document)


def test_a_chosen_quote_is_labelled_as_its_own_rule_allows() -> None:
    both = said(1, "aln", text="Said aloud"), said(2, "osbf", rule="chatham", text="In trust")
    chosen = tuple(Support(each.notes[0].id, Side.FOR, chosen=True) for each in both)
    quotes = [each for each in made(*both, rests_on=chosen).blocks if isinstance(each, Quote)]
    assert quotes == [Quote("Said aloud", "ALN"), Quote("In trust", "")]


def test_who_saw_it_otherwise_is_told_of() -> None:
    one = said(1, "aln", text="Not for us")
    against = (Support(one.notes[0].id, Side.AGAINST, chosen=True),)
    document = made(one, rests_on=against)
    at = sentences(document).index(TEXT)
    assert sentences(document)[at + 1] == "It was seen otherwise as well."
    assert Quote("Not for us", "ALN") in document.blocks


def test_what_is_to_be_read_again_stays_out() -> None:
    one = said(1, "aln")
    gone = (Support(one.notes[0].id, Side.FOR, trouble="off"),)
    document = made(one, rests_on=gone)
    assert TEXT not in sentences(document)
    assert "Who decides, and how?" in headings(document)  # nothing else is made of the notes


def test_a_name_in_a_finding_is_found_by_the_rule_of_its_notes() -> None:
    """Organisations may be named here, and not where one of its notes was said in confidence."""
    named = {"text": "ALN keeps the rules"}
    open_, strict = (made(said(1, "aln", rule=rule), **named) for rule in (None, "unattributed"))
    assert not open_.hits
    (hit,) = strict.hits
    assert (hit.name, hit.place) == ("ALN", "the finding “ALN keeps the rules”")


def test_an_unknown_name_in_a_synthesis_is_asked_about_and_can_be_left_out() -> None:
    document = made(said(1, "aln"), synthesis="As Zorbax Quine put it.")
    assert "Zorbax Quine" in {hit.name for hit in document.hits}
    left = made(
        said(1, "aln"),
        synthesis="As Zorbax Quine put it.",
        request=Request("public", leave_out=True),
    )
    assert not left.hits
    assert "the finding “Rules come before money”: left out, for what nobody decided" in (
        left.left_out
    )
    assert TEXT not in sentences(left)


def test_notes_that_are_not_printed_ask_for_nothing() -> None:
    names = said(1, "aln", text="Ask Boris van Teal")
    assert not made(names).hits
    assert made(names, request=Request("public", also=(Section.NOTES,))).hits


def test_two_levels_have_the_synthesis_of_each() -> None:
    request = Request(
        "public", group="question,organisation", also=(Section.NOTES,), but=(Section.FINDINGS,)
    )
    document = made(said(1, "aln"), request=request, synthesis="It **matters**.")
    kinds = [(each.level, each.text) for each in document.blocks if isinstance(each, Heading)]
    at = kinds.index((1, "Who decides, and how?"))
    assert kinds[at + 1] == (2, "Alpine Lichen Network")
    assert sentences(document).count(TEXT) == 1  # below its question, and not again below ALN
    assert "It matters." in sentences(document)


def test_a_gap_is_left_out_of_what_the_public_read() -> None:
    gap = said(1, "aln", text="missed who decides")
    gap = replace(gap, notes=(replace(gap.notes[0], gap=True),))
    asked = Request("public", also=(Section.NOTES,))
    document = made(gap, request=asked)
    assert "missed who decides" not in repr(document.blocks)
    assert any("until its gap is filled" in each for each in document.left_out)
    assert "missed who decides" in repr(made(gap, request=Request("team")).blocks)
