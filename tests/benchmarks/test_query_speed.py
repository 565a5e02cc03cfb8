"""Queries with names and filters in 100,000 notes, against what FTS5 alone takes for the words."""

import statistics
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from facilitator.operations.note_search import NoteSearch
from facilitator.store import search
from facilitator.store.file import open_reader
from facilitator.store.queries.found_counts import Axis, count_live, count_matrix
from facilitator.store.queries.notes_found import NoteFilter, find_first
from facilitator.store.queries.programme import load_programme
from facilitator.store.sqlite import Connection
from tests.benchmarks.bare import ms
from tests.benchmarks.many_notes import BEGINS
from tests.benchmarks.test_search_speed import typed, words

AT_MOST = 2.0  # times the bare query
MATRIX = 3.0  # times bare counts
NEWEST = 1_000
# What any program would ask: the newest hits with their rank, and how many there are.
BARE = "SELECT rowid, bm25(search) FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
COUNT = "SELECT count(*) FROM search WHERE search MATCH ?"
BARE_COUNTS = (
    (
        "SELECT q.question, s.organisation, count(*) FROM note_question AS q"
        " JOIN note_said_by AS s ON s.note = q.note JOIN note ON note.id = q.note"
        " WHERE NOT q.deleted AND NOT s.deleted AND NOT note.deleted GROUP BY 1, 2"
    ),
    (
        "SELECT q.question, count(*), count(DISTINCT s.organisation) FROM note_question AS q"
        " LEFT JOIN note_said_by AS s ON s.note = q.note JOIN note ON note.id = q.note"
        " WHERE NOT q.deleted AND NOT s.deleted AND NOT note.deleted GROUP BY 1"
    ),
    (
        "SELECT count(*), count(DISTINCT s.organisation) FROM note"
        " JOIN note_said_by AS s ON s.note = note.id WHERE NOT s.deleted AND NOT note.deleted"
    ),
)
SHAPES = {
    "a word": "{word}",
    "two words": "{word} {other}",
    "a word, but another": "{word} -{other}",
    "exact words": '"{word} {other}"',
    "a word and who said it": "{word} from:gbif,ocp",
    "a word and five filters": "{word} from:gbif on:q2 kind:insight -is:gap in:r3,r4,r5",
    "a word and a day": "{word} date:2026-10",
    "a name and a word": "gbif {word}",
}


WRITTEN = 40  # words searched for, letter by letter


@pytest.fixture
def reader(path: Path) -> Iterator[Connection]:
    with closing(open_reader(path)) as db:
        yield db


@pytest.mark.parametrize("shape", SHAPES)
def test_a_query_against_the_bare_index(
    reader: Connection, shape: str, timed: bool, tell: Callable[[str], None]
) -> None:
    asked = NoteSearch(reader, load_programme(reader), now=BEGINS)
    ours, bare = [], []
    pairs = list(zip(words(seed=4), words(seed=5), strict=True))[:WRITTEN]
    for part, other in ((part, other) for word, other in pairs for part in typed(word)):
        wanted = asked.filter_of(SHAPES[shape].format(word=part, other=other))
        both = SHAPES[shape].startswith("{word} {other}")
        expression = search.match_expression(f"{part} {other}" if both else part)
        bare.append(ms(partial(_bare, reader, expression)))
        ours.append(ms(partial(find_first, reader, wanted)))
    p95, least = (statistics.quantiles(each, n=20)[-1] for each in (ours, bare))
    tell(f"{shape}: p95 {p95:.1f} ms, {p95 / least:.2f} times the bare query ({least:.1f} ms)")
    assert not timed or p95 <= AT_MOST * least


def _bare(db: Connection, expression: str) -> None:
    if len(db.execute(BARE, (expression, NEWEST)).fetchall()) == NEWEST:
        db.execute(COUNT, (expression,)).fetchone()


def test_counts_against_bare_counts(
    reader: Connection, timed: bool, tell: Callable[[str], None]
) -> None:
    everything = NoteFilter()
    axes = Axis.QUESTION, Axis.ORGANISATION
    bare = [min(ms(partial(_all_of, reader, sql)) for _ in range(3)) for sql in BARE_COUNTS]
    took = min(ms(lambda: count_matrix(reader, everything, *axes)) for _ in range(3))
    count = min(ms(lambda: count_live(reader, everything)) for _ in range(3))
    tell(f"matrix: {took:.0f} ms, {took / sum(bare):.2f} times bare counts ({sum(bare):.0f} ms)")
    tell(f"notes: {count:.0f} ms, {count / bare[-1]:.2f} times")
    assert not timed or (took <= MATRIX * sum(bare) and count <= MATRIX * bare[-1])


def _all_of(db: Connection, sql: str) -> None:
    db.execute(sql).fetchall()
