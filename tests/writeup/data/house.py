"""A roundtable with turns, and its write-up as data under any promise."""

from dataclasses import replace

from facilitator.core.model import Note, Promise, Record, Turn, TurnKind
from facilitator.core.outlines import Section
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request, compose
from tests.writeup.stand_ins import BEGAN, DECIDED, MINUTE, programme, record, state

HIDING = (Promise.SECTOR, Promise.UNATTRIBUTED, Promise.CHATHAM)

WITH = (Section.AGENDA, Section.AIRTIME, Section.COVERAGE)  # whatever the audience


def turn(number: int, at: int, **who: object) -> Turn:
    """Return a turn of two minutes and a half that begins so many minutes after the start."""
    begin = BEGAN + at * MINUTE + 12_345
    return Turn(f"t{number}", begin, begin + 150_000, **{"kind": TurnKind.TURN, **who})


TURNS = (
    turn(1, 1, person="p-1"),
    turn(2, 5, organisation="o-bellweather"),
    turn(3, 10, kind=TurnKind.CHAIR),
)


def with_turns(promise: Promise, *more: Note, untied: bool = False) -> Record:
    """Return the stand-ins' roundtable; the note of it that is tied to nobody only if asked."""
    made = record(promise, *more)
    notes = tuple(each for each in made.notes if untied or each.attribution != "unattributed")
    return replace(made, notes=notes, turns=TURNS)


def composed(
    promise: Promise, *more: Note, audience: str = "public", untied: bool = False
) -> Document:
    made = with_turns(promise, *more, untied=untied)
    return compose(programme(), made, state(), Request(audience, also=WITH), decisions=DECIDED)
