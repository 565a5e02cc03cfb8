"""What is no agenda by its size alone, or made to take all time: refused, or read at once."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda
from tests.examples import examples
from tests.readers.word_parts import paragraph, row, table, with_body, with_part

FILES = Path(__file__).parent.parent / "_files"
LONG = 10  # seconds: several times what it takes here while others work on the machine


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "- 14:00 Welcome (5 min)\n" * 5_001),
        ("a.md", "| 14:00 | Welcome |\n" * 5_001),
        ("a.csv", "Time,Title\n" + "14:00,Welcome\n" * 5_001),
        ("a.csv", "Time,Title\n" + ("14:00,Welcome" + ",x" * 200 + "\n") * 300),
        ("a.txt", "word " * 60_001),
    ],
)
def test_too_long(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(BadInput, match=r"too long for an agenda.* at most .*[05]00"):
        read_agenda(tmp_path / name)


@pytest.mark.parametrize(
    "body",
    [
        paragraph("14:00 Welcome (5 min)") * 5_001,
        table(*[row("14:00", "Welcome")] * 5_001),
        "<w:p/>" * 500_000,
        paragraph("x" * (21 << 20)),
    ],
    ids=["paragraphs", "rows", "marks", "text"],
)
def test_a_word_file_too_long(tmp_path: Path, body: str) -> None:
    with pytest.raises(BadInput, match=r"broken\.docx is too long"):
        read_agenda(with_body(tmp_path, body))


def test_any_part_too_long(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="too long to be read"):
        read_agenda(with_part(tmp_path, "word/styles.xml", b"<a/>" * 500_000))


UNITS = (
    *("[", "(", "- a (", "1 ", "5", "5:", "*a", "`", "`a", "5 min ", "[a](b) ", "[a](", "|", "a|"),
    *("14:00 - ", "<b ", "10 x ", "12/", "T+1 ", "not 1 May 2020 ", "((5 min)", "     ", "Ana, "),
)

REST = [each for at, each in enumerate(UNITS) if at % 3]


@pytest.mark.parametrize("begin", ["- ", pytest.param("14:00 ", marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    "unit", [*UNITS[::3], *(pytest.param(each, marks=pytest.mark.slow) for each in REST)]
)
def test_a_line_of_the_same_over_and_over(tmp_path: Path, begin: str, unit: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"{begin}{unit * (480 // len(unit))} x\n" * 40, "utf-8")
    began = time.monotonic()
    _answer(path)
    assert time.monotonic() - began < LONG


@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.md", "a.tsv"])
@pytest.mark.parametrize(
    "data", [b"x" * 200_000, b"x," * 100_000, b'"' + b"x" * 140_000, b"\0" * 9]
)
def test_one_line_that_is_far_too_long(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BadInput):
        read_agenda(tmp_path / name)


def _answer(path: Path) -> None:
    """Read a file, or have it refused in one sentence: nothing else may happen."""
    refusal = ""
    try:
        read_agenda(path)
    except BadInput as error:
        refusal = str(error)
    assert "\n" not in refusal


GOOD = [
    *sorted((FILES / "cases" / "agendas").glob("[0-9]*.[mct]*")),
    *sorted((FILES / "agendas").glob("*.*")),
    *sorted((FILES / "cases" / "agendas").glob("*.docx")),
]
MUTATIONS: tuple[Callable[[random.Random, bytearray], None], ...] = (
    lambda chance, data: data.__delitem__(slice(chance.randrange(len(data)), None)),
    lambda chance, data: data.insert(chance.randrange(len(data)), chance.randrange(256)),
    lambda chance, data: data.__setitem__(chance.randrange(len(data)), chance.randrange(256)),
    lambda chance, data: data.extend(data[chance.randrange(len(data)) :]),
    lambda chance, data: data.__delitem__(slice(at := chance.randrange(len(data)), at + 20)),
)


@given(st.sampled_from(GOOD), st.randoms(use_true_random=False), st.integers(1, 6))
@settings(
    deadline=None,
    max_examples=examples(60),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_good_file_with_anything_changed(
    tmp_path: Path, good: Path, chance: random.Random, times: int
) -> None:
    data = bytearray(good.read_bytes())
    for _ in range(times):
        if data:
            chance.choice(MUTATIONS)(chance, data)
    path = tmp_path / good.name
    path.write_bytes(data)
    _answer(path)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.html", "<html><table>" + "<tr><td rowspan=199 colspan=60>x<td>9:00" * 300 + "</table>"),
        ("a.html", "<html>" + "<script " * 30_000),
        ("a.html", "<html>" + "<!-- " * 30_000),
        ("a.html", "<html>" + "<div>" * 59 + "<p>x" * 20_000),
        ("a.txt", "a\tb\tc\n" * 3_900),
        ("a.txt", "+---+---+\n" * 3_900),
        ("a.txt", "a\n+--+\n" * 1_900),
    ],
    ids=["spans", "tags", "comments", "boxes", "tabs", "borders", "a border below each line"],
)
def test_tables_that_span_or_repeat_take_no_time(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    begin = time.monotonic()
    with pytest.raises(BadInput):
        read_agenda(tmp_path / name)
    assert time.monotonic() - begin < LONG
