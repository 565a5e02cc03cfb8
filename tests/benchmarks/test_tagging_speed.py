"""A line of 10,000 tags, against the vocabulary of a large programme."""

from datetime import date

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from facilitator.core.model import Organisation, Person, Question
from facilitator.core.tagging.scanner import scan
from facilitator.core.vocabulary import Vocabulary

TODAY = date(2026, 11, 10)
VOCABULARY = Vocabulary.of(
    (Organisation(f"o{n}", f"org{n}", f"Organisation {n}", f"ORG{n}") for n in range(80)),
    (Person(f"p{n}", f"First{n} Last{n}", f"o{n % 80}") for n in range(300)),
    questions=(Question(f"q{n}", f"Q{n}", f"Theme {n}", "") for n in range(1, 9)),
    tags=(f"tag {n}" for n in range(1000)),
)
MIXED = " ".join(
    f"@org{n % 80} #tag {n % 1000} @First{n % 300} Last{n % 300} #q{n % 8 + 1}" for n in range(2500)
)


@pytest.mark.parametrize(
    ("line", "spans"),
    [
        pytest.param("@org5 " * 10_000, 10_000, id="one tag"),
        pytest.param(MIXED, 10_000, id="every tag"),
        pytest.param("é " + MIXED, 10_000, id="not ASCII"),
        pytest.param("@unknown " * 10_000, 10_000, id="unknown"),
        pytest.param("@[" * 50_000, 0, id="open brackets"),
        pytest.param("`" * 100_000, 0, id="backticks"),
        pytest.param("@org5" + " " * 100_000 + "x", 1, id="blanks"),
        pytest.param("x" * 100_000, 0, id="one word"),
    ],
)
def test_a_very_long_line(benchmark: BenchmarkFixture, line: str, spans: int) -> None:
    scanned = benchmark(scan, line, VOCABULARY, today=TODAY)
    assert len(scanned.spans) == spans
    if benchmark.enabled:
        # The aim is 50 ms; four times that leaves room for a busy machine.
        assert benchmark.stats.stats.min < 0.2
