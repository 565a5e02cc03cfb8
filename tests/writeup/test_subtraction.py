"""Nothing is to be had by subtraction: no row of airtime tells who a line without a speaker is."""

from dataclasses import replace

import pytest

from facilitator.core.airtime import airtime as time_of
from facilitator.core.model import OFF_THE_RECORD, Note, Promise, Record, Stretch, Turn, TurnKind
from facilitator.writeup.blocks import Document, Heading, Table, located
from facilitator.writeup.compose import Request, compose
from tests.writeup.stand_ins import BEGAN, MINUTE, note, programme, record, state

ALN, BELL, OAR, CORE, OSBF, QUILL, RATE = (each.id for each in programme().members)
SHORT = {each.id: each.short for each in programme().members}
NOT_COUNTED = "Turns in which more was promised are not counted."


def turn(number: int, organisation: str, *, chair: bool = False) -> Turn:
    begin = BEGAN + number * 10 * MINUTE
    kind = TurnKind.CHAIR if chair else TurnKind.TURN
    return Turn(f"t{number}", begin, begin + 4 * MINUTE, kind, organisation=organisation)


def made(
    turns: dict[int, str],
    notes: tuple[Note, ...],
    *,
    audience: str = "participants",
    promise: Promise = Promise.ORGANISATION,
) -> Document:
    spoken = tuple(turn(number, who) for number, who in turns.items())
    whole = replace(record(promise), turns=spoken, notes=notes, absent=frozenset())
    return composed(whole, audience)


def composed(whole: Record, audience: str = "participants") -> Document:
    now = BEGAN + 90 * MINUTE
    known = state()._replace(now=now, airtime=time_of(programme(), whole, now))
    return compose(programme(), whole, known, Request(audience))


def airtime(document: Document) -> dict[str, str] | None:
    at = [i for i, b in enumerate(document.blocks) if b == Heading(1, "Airtime")]
    if not at:
        return None
    table = next(each for each in document.blocks[at[0] :] if isinstance(each, Table))
    return {row[0]: row[2] for row in table.rows}


def everything(document: Document) -> str:
    return "\n".join(each.text for each in located(document))


def said(number: int, who: str, text: str, rule: str | None = None) -> Note:
    return note(number * 10, text, said_by=(who,), turn=f"t{number}", attribution=rule)


OPEN = (said(1, ALN, "Write rules first"), said(2, BELL, "Votes are slow"))
TURNS = {1: ALN, 2: BELL, 3: OSBF}


@pytest.mark.parametrize("rule", ["chatham", "unattributed", "sector", OFF_THE_RECORD])
def test_a_turn_beside_a_line_without_a_speaker_is_not_counted(rule: str) -> None:
    """Its organisation has one turn and no note; one note has no label."""
    document = made(TURNS, (*OPEN, said(3, OSBF, "Said in confidence", rule)))
    found = airtime(document)
    assert found is not None
    assert (found[SHORT[ALN]], found[SHORT[BELL]], found[SHORT[OSBF]]) == ("1", "1", "0")
    assert NOT_COUNTED in everything(document)
    assert "Nobody had the floor" not in everything(document)


def test_whoever_spoke_in_confidence_may_have_been_anybody() -> None:
    hidden = "In confidence"
    first, other = (
        everything(made({1: ALN, 2: BELL, 3: who}, (*OPEN, said(3, who, hidden, "chatham"))))
        for who in (OSBF, QUILL)
    )
    assert first == other


def test_who_has_a_label_elsewhere_keeps_the_turn() -> None:
    notes = (*OPEN, said(2, BELL, "Said in confidence", "chatham"), said(3, OSBF, "Fees pay"))
    document = made(TURNS, notes)
    assert airtime(document)[SHORT[BELL]] == "1"  # type: ignore[index]
    assert NOT_COUNTED not in everything(document)
    assert "Nobody had the floor" in everything(document)


def test_another_who_had_the_floor_keeps_the_turn() -> None:
    notes = (*OPEN, said(3, QUILL, "Said in confidence", "chatham"))
    assert airtime(made(TURNS, notes))[SHORT[OSBF]] == "1"  # type: ignore[index]


@pytest.mark.parametrize(("silent", "shown"), [(0, False), (1, False), (2, True), (3, True)])
def test_where_one_or_two_would_be_left_over_there_is_no_airtime(silent: int, shown: bool) -> None:
    """Beside the silent ones there is the one whose turn is not counted."""
    turns = dict(enumerate([ALN, BELL, OAR, CORE, OSBF, QUILL, RATE][silent:], 1))
    notes = [said(number, who, f"Point {number}") for number, who in turns.items()]
    assert airtime(made(turns, tuple(notes))) is not None
    notes[-1] = replace(notes[-1], attribution="chatham")
    assert (airtime(made(turns, tuple(notes))) is not None) is shown


def test_the_team_sees_all() -> None:
    notes = (*OPEN, said(3, OSBF, "Said in confidence", "chatham"))
    document = made(TURNS, notes, audience="team")
    assert airtime(document) is not None
    assert NOT_COUNTED not in everything(document)


@pytest.mark.parametrize("promise", [Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM])
def test_where_nobody_is_tied_there_is_no_airtime_and_no_matrix(promise: Promise) -> None:
    document = made(TURNS, OPEN, promise=promise)
    heads = [each.text for each in document.blocks if isinstance(each, Heading)]
    assert {"Airtime", "Who was noted on what"}.isdisjoint(heads)
    assert "Nobody had the floor" not in everything(document)


def test_an_item_of_which_more_was_promised_is_in_no_airtime() -> None:
    first, second = record().items
    chatham = replace(first, promise=Promise.CHATHAM)
    runs = (
        Stretch("s1", BEGAN + 25 * MINUTE, BEGAN + 40 * MINUTE, first.id),
        Stretch("s2", BEGAN + 40 * MINUTE, BEGAN + 80 * MINUTE, second.id),
    )
    turns = tuple(turn(n, who) for n, who in {1: ALN, 2: BELL, 3: OSBF, 5: OAR}.items())
    whole = replace(record(), turns=turns, notes=OPEN, items=(chatham, second), runs=runs)
    document = composed(whole)
    found = airtime(document)
    assert found is not None
    assert (found[SHORT[OSBF]], found[SHORT[OAR]]) == ("0", "1")
    assert "A part of it was held under the Chatham House Rule." in everything(document)
