"""A name that means nobody is whoever had the floor while it spoke, where that was one mostly."""

from facilitator.core.transcripts.floor_guess import speakers_by_floor
from facilitator.core.transcripts.model import Said, Speaker
from tests.core.transcripts.test_offset import MINUTE, START, record


def said(label: str, begin: int, end: int) -> Said:
    return Said(begin, end, label, "words")


def test_who_had_the_floor_while_it_spoke() -> None:
    turns = record(
        ("a", START, START + MINUTE),
        ("b", START + MINUTE, START + 2 * MINUTE),
        ("a", START + 2 * MINUTE, None),
    )
    words = (
        said("One", 0, MINUTE),
        said("Two", MINUTE + 2000, 2 * MINUTE),
        said("One", 2 * MINUTE, 3 * MINUTE),
        said("Both", MINUTE // 2, 3 * MINUTE // 2),
        said("Aside", MINUTE, MINUTE + 9000),
        said("", 0, MINUTE),
    )
    assert speakers_by_floor(turns, words, START, now=START + 3 * MINUTE) == {
        "One": Speaker(None, "a"),
        "Two": Speaker(None, "b"),
    }
    assert speakers_by_floor(record(), words, START, now=START) == {}
