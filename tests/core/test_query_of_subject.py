"""Which notes a write-up is made of, as a query."""

import pytest

from facilitator.core.model import Programme, Promise, Question, Roundtable
from facilitator.core.note_query.of_subject import wanted_of
from facilitator.core.note_query.written import FilterNames
from facilitator.core.subject import subject_of

ROOMS = tuple(
    Roundtable(f"r{n}", n, "", question, "UTC", Promise.NAMED)
    for n, question in enumerate(("q1", "q2", "q1"), start=1)
)
QUESTIONS = tuple(Question(f"q{n}", f"Q{n}", f"slug {n}", "", "") for n in (1, 2, 3))


@pytest.mark.parametrize(
    ("key", "query"),
    [
        ("r2", "in:r2"),
        ("theme q1", "in:r1,r3"),
        ("theme q3", "on:Q3"),
        ("series", ""),
    ],
)
def test_the_notes_of_a_subject(key: str, query: str) -> None:
    names = FilterNames(Programme("", "", questions=QUESTIONS), {}, ROOMS)
    assert names.query(wanted_of(subject_of(key), ROOMS)) == query
