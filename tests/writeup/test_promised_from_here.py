"""What was promised from a moment on, and whether it was recorded, in a write-up."""

from dataclasses import replace

import pytest

from facilitator.core.model import OFF_THE_RECORD, Record, Turn, TurnKind
from facilitator.core.stricter_rule import Recording, StricterRule, ToldRecording
from facilitator.writeup.blocks import Document, Heading, Table, located
from facilitator.writeup.compose import Request, compose
from tests.writeup.stand_ins import BEGAN, MINUTE, programme, record, state

HOUR = 60 * MINUTE
ALN, QUILL = (each.id for each in programme().members[:2])


def turn(name: str, organisation: str, begin: int, end: int) -> Turn:
    return Turn(
        name,
        BEGAN + begin * MINUTE,
        BEGAN + end * MINUTE,
        TurnKind.TURN,
        organisation=organisation,
    )


def made(
    *rules: str,
    audience: str = "participants",
    recordings: tuple[ToldRecording, ...] = (),
    **changed: object,
) -> Document:
    turns = (turn("t1", ALN, 0, 4), turn("t2", QUILL, 10, 16), turn("t3", ALN, 20, 22))
    stricter = tuple(
        StricterRule(f"r{n}", rule, BEGAN + 9 * MINUTE, BEGAN + 17 * MINUTE, record().items[0].id)
        for n, rule in enumerate(rules)
    )
    whole = replace(record(), turns=turns, stricter=stricter, recordings=recordings)
    whole = replace(whole, roundtable=replace(whole.roundtable, started_at=BEGAN, **changed))
    return compose(programme(), whole, state()._replace(now=BEGAN + 60 * MINUTE), Request(audience))


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


NO, NOTES, PUBLISHED = Recording
WHOLE_NO = "The roundtable was not recorded."
PART_NOTES = "At least a part of the roundtable was recorded, for these notes only."
PART_PUBLISHED = "At least a part of the roundtable was recorded, and that recording is published."


@pytest.mark.parametrize(
    ("told", "sentences"),
    [
        ([(-5, NO)], [WHOLE_NO]),
        ([(-5, NOTES), (-1, NO)], [WHOLE_NO]),  # before the start nothing was recorded yet
        ([(3, NO)], [WHOLE_NO]),
        ([(-5, NO), (20, PUBLISHED)], [PART_PUBLISHED]),
        ([(-5, PUBLISHED), (20, NO)], [PART_PUBLISHED]),
        ([(20, NOTES)], [PART_NOTES]),  # nobody had said before
        ([(-5, NOTES), (20, PUBLISHED), (30, NO)], [PART_NOTES, PART_PUBLISHED]),
        ([(70, NOTES)], ["The roundtable was recorded, for these notes only."]),  # told afterwards
        ([(-5, NO), (20, NOTES), (70, NO)], [PART_NOTES]),
    ],
)
def test_what_was_recorded_for_a_part_is_not_told_of_the_whole(
    told: list[tuple[int, Recording]], sentences: list[str]
) -> None:
    recordings = tuple(ToldRecording(BEGAN + n * MINUTE, way, observers=False) for n, way in told)
    text = everything(made(recordings=recordings, recording=told[-1][1], ended_at=BEGAN + HOUR))
    assert [each for each in text.replace(". ", ".\n").splitlines() if "recorded" in each] == (
        sentences
    )


def test_observers_of_a_part_are_told_of_as_such() -> None:
    told = ((-5, False), (20, True), (30, False))
    recordings = tuple(ToldRecording(BEGAN + n * MINUTE, NO, observers=each) for n, each in told)
    text = everything(made(recordings=recordings, recording=NO, observers=False))
    assert "For at least a part of it observers were there who did not take part." in text


def test_an_item_that_names_somebody_is_not_named_where_more_was_promised() -> None:
    first = record().items[0]
    short = programme().members[0].short

    def titles(*rules: str) -> str:
        item = state().items[0]._replace(item=replace(first, title=f"Case: {short}"))
        shown = state()._replace(items=(item,))
        stricter = tuple(StricterRule(rule, rule, BEGAN, None, first.id) for rule in rules)
        whole: Record = replace(record(), stricter=stricter)
        return everything(compose(programme(), whole, shown, Request("participants")))

    assert f"Case: {short}" in titles()
    assert f"Case: {short}" not in titles("chatham")
