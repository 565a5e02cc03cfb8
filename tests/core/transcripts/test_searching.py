"""Words are found in what was said and by whom, and a passage by an instant."""

import pytest

from facilitator.core.transcripts.model import Fit, Form, Passage, Transcript, Voice
from facilitator.core.transcripts.searching import passages_with, place_at

HELD = Transcript(
    *("t", "r", "call.vtt", Form.WEBVTT, 0, Fit.START),
    voices=(Voice("v1", "Delegate of GBIF"), Voice("v2", "Müller")),
    passages=(
        Passage("p1", 10, 20, "Languages decide (mostly)", "v1"),
        Passage("p2", 30, 40, "Naïve rules", "v2"),
        Passage("p3", 50, 60, "decide"),
    ),
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", "p1 p2 p3"),
        ("DECIDE", "p1 p3"),
        ("lang dec", "p1"),
        ("most", "p1"),
        ("ecide", ""),
        ("naive", "p2"),
        ("muller", "p2"),
        ("gbif languages", "p1"),
    ],
)
def test_each_word_begins_a_word(words: str, found: str) -> None:
    assert [each.id for each in passages_with(HELD, words)] == found.split()


@pytest.mark.parametrize(("instant", "place"), [(9, -1), (10, 0), (29, 0), (30, 1), (500, 2)])
def test_what_was_being_said_or_was_said_last(instant: int, place: int) -> None:
    assert place_at(HELD.passages, instant) == place
