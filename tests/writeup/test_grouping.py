"""Groups of notes: what heads them, and that each note stands in one."""

from dataclasses import replace

import pytest

from facilitator.core.findings import Finding, Side, Support
from facilitator.core.model import Promise
from facilitator.core.outlines import Grouping
from facilitator.writeup.blocks import Bullets, Document, Heading, Quote, plain
from facilitator.writeup.compose import Beside, Request, compose
from tests.writeup.stand_ins import DECIDED, programme, record, state

TAGS = (("t1", "charters"), ("t2", "board seats"))


def grouped(group: str, promise: Promise = Promise.ORGANISATION) -> Document:
    made = record(promise)
    first, second, *rest = made.notes
    notes = (
        replace(first, tags=("t1", "t2"), item="i1"),
        replace(second, tags=("t1",), item="i2"),
        *rest,
    )
    found = Finding("f1", "Rules first", rests_on=(Support(first.id, Side.FOR),))
    request = Request("participants", group)
    beside = Beside(findings=(found,), tags=TAGS)
    whole = replace(made, notes=notes)
    return compose(programme(), whole, state(), request, decisions=DECIDED, beside=beside)


def below(document: Document, title: str) -> list[str]:
    """Return the lines below a heading, until the next of its level or above."""
    blocks = document.blocks
    at = next(i for i, b in enumerate(blocks) if isinstance(b, Heading) and b.text == title)
    level = blocks[at].level  # type: ignore[union-attr]
    lines: list[str] = []
    for block in blocks[at + 1 :]:
        if isinstance(block, Heading) and block.level <= level:
            break
        if isinstance(block, Bullets):
            lines += (plain(each.runs) for each in block.items)
        elif isinstance(block, Heading):
            lines.append(f"# {block.text}")
    return lines


def test_by_tag_in_the_order_of_letters() -> None:
    document = grouped("tag")
    heads = [each.text for each in document.blocks if isinstance(each, Heading)]
    assert heads.index("Board seats") < heads.index("Charters") < heads.index("Other points")
    assert below(document, "Board seats") == ["ALN: Write the rules before money comes."]


def test_by_time_below_the_items_of_the_agenda() -> None:
    document = grouped("time")
    assert below(document, "Welcome") == ["14:31 ALN: Write the rules before money comes."]
    assert below(document, "Discussion") == ["14:33 ALN and OAR: Two of us have the same board"]
    assert "14:35 Bellweather: Votes are slow" in below(document, "Beside the agenda")
    assert below(document, "Without attribution")[1:] == ["Said in confidence by one"]


def test_by_finding_with_the_notes_for_it() -> None:
    lines = below(grouped("finding"), "Rules first")
    assert lines == ["# Insights", "ALN: Write the rules before money comes."]


def test_below_an_organisation_only_its_people_are_named() -> None:
    lines = below(grouped("organisation", Promise.NAMED), "Alpine Lichen Network")
    assert "Ada Lindqvärn: Write the rules before money comes." in lines
    assert "ALN and OAR: Two of us have the same board" in lines


def test_two_levels_name_the_outer_one_once() -> None:
    lines = below(grouped("organisation,tag"), "Alpine Lichen Network")
    assert lines[:2] == ["# Board seats", "Write the rules before money comes."]


WAYS = [each.value for each in Grouping]


@pytest.mark.parametrize("group", [f"{a},{b}" for a in WAYS for b in WAYS if a != b] + WAYS)
def test_no_note_is_lost_however_it_is_grouped(group: str) -> None:
    document = grouped(group)
    lines = [
        plain(each.runs) for b in document.blocks if isinstance(b, Bullets) for each in b.items
    ]
    lines += [each.text for each in document.blocks if isinstance(each, Quote)]
    for note in record().notes:
        if not note.off_the_record and note.kind.value != "action":
            assert any(note.text in line for line in lines), note.text
