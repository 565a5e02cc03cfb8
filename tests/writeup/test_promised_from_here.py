"""What was promised from a moment on, and whether it was recorded, in a write-up."""

from dataclasses import replace

import pytest

from facilitator.core.model import OFF_THE_RECORD, Record, Turn, TurnKind
from facilitator.core.stricter_rule import Recording, StricterRule
from facilitator.writeup.blocks import Document, Heading, Table, located
from facilitator.writeup.compose import Request, compose
from tests.writeup.stand_ins import BEGAN, MINUTE, programme, record, state

ALN, QUILL = (each.id for each in programme().members[:2])


def turn(name: str, organisation: str, begin: int, end: int) -> Turn:
    return Turn(
        name,
        BEGAN + begin * MINUTE,
        BEGAN + end * MINUTE,
        TurnKind.TURN,
        organisation=organisation,
    )


def made(*rules: str, audience: str = "public", **changed: object) -> Document:
    turns = (turn("t1", ALN, 0, 4), turn("t2", QUILL, 10, 16), turn("t3", ALN, 20, 22))
    stricter = tuple(
        StricterRule(f"r{n}", rule, BEGAN + 9 * MINUTE, BEGAN + 17 * MINUTE, record().items[0].id)
        for n, rule in enumerate(rules)
    )
    whole = replace(record(), turns=turns, stricter=stricter)
    whole = replace(whole, roundtable=replace(whole.roundtable, started_at=BEGAN, **changed))
    return compose(programme(), whole, replace(state(), now=BEGAN + 60 * MINUTE), Request(audience))


def everything(document: Document) -> str:
    return "\n".join(each.text for each in located(document))


def airtime(document: Document) -> dict[str, str]:
    at = next(i for i, b in enumerate(document.blocks) if b == Heading(1, "Airtime"))
    table = next(each for each in document.blocks[at:] if isinstance(each, Table))
    return {row[0]: row[2] for row in table.rows}


@pytest.mark.parametrize("rule", [OFF_THE_RECORD, "chatham", "unattributed", "sector"])
def test_turns_under_a_stricter_rule_are_in_no_airtime(rule: str) -> None:
    turns = airtime(made(rule))
    names = {each.id: each.short for each in programme().members}
    assert turns[names[ALN]] == "2"
    assert turns[names[QUILL]] == "0"


def test_the_team_sees_all_turns() -> None:
    assert airtime(made("chatham", audience="team")) == airtime(made(audience="team"))


def test_the_method_note_tells_what_was_promised_for_a_part() -> None:
    text = everything(made("chatham", OFF_THE_RECORD))
    assert "A part of it was held under the Chatham House Rule." in text
    assert "What was said off the record is not in here." in text
    assert "Chatham" not in everything(made())


@pytest.mark.parametrize(
    ("recording", "observers", "told"),
    [
        (Recording.NO, False, "The roundtable was not recorded."),
        (Recording.NOTES, False, "The roundtable was recorded, for these notes only."),
        (Recording.PUBLISHED, True, "Observers were there who did not take part."),
    ],
)
def test_the_method_note_tells_how_it_was_recorded(
    recording: Recording, observers: bool, told: str
) -> None:
    assert told in everything(made(recording=recording, observers=observers))
    assert "recorded" not in everything(made())


def test_an_item_that_names_somebody_is_not_named_where_more_was_promised() -> None:
    first = record().items[0]
    short = programme().members[0].short

    def titles(*rules: str) -> str:
        item = replace(state().items[0], item=replace(first, title=f"Case: {short}"))
        shown = replace(state(), items=(item,))
        stricter = tuple(StricterRule(rule, rule, BEGAN, None, first.id) for rule in rules)
        whole: Record = replace(record(), stricter=stricter)
        return everything(compose(programme(), whole, shown, Request("public")))

    assert f"Case: {short}" in titles()
    assert f"Case: {short}" not in titles("chatham")
