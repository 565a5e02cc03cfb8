"""Whatever is typed, what is plain comes back and no word is lost."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from facilitator.core.agenda import Agenda
from facilitator.core.errors import BadInput
from tests.readers.agenda_texts import read, rows

WORDS = st.text(alphabet="bcdfgklnprvz", min_size=4, max_size=9).map(str.capitalize)
WORD = re.compile(r"\b[BCDFGKLNPRVZ][bcdfgklnprvz]{3,8}\b")
PLAIN_ITEMS = st.lists(
    st.tuples(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), st.integers(1, 40)),
    min_size=1,
    max_size=8,
)
per_test_folder = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@given(PLAIN_ITEMS)
@per_test_folder
def test_what_is_written_plainly_comes_back(tmp_path: Path, items: list[tuple[str, int]]) -> None:
    at, lines, expected = 600, ["# Plan", ""], []
    for title, minutes in items:
        start = f"{at // 60:02d}:{at % 60:02d}"
        lines.append(f"- {start} {title} ({minutes} min)")
        expected.append((start, minutes, title))
        at += minutes
    agenda = read(tmp_path, "\n".join(lines))
    assert rows(agenda) == expected
    assert agenda.set_aside == ()


LEADS = ("", "", "- ", "  - ", "1. ", "## ", "> ", "14:00 ", "- 14:05 ", "T+5 ", "0:10 ", "Lead: ")
TAILS = (
    "",
    "",
    " - 5 min",
    "   5m",
    " 5 min",
    " (5 min)",
    " [5m] - chair",
    " (cut first)",
    ", 1 min each",
    " | 5 min",
    " sharp",
)
LINES = st.lists(
    st.tuples(st.sampled_from(LEADS), WORDS, st.sampled_from(TAILS)), min_size=1, max_size=8
)


def kept_of(agenda: Agenda) -> str:
    """Return all that an agenda keeps of the words of a file."""
    kept = [agenda.title, *agenda.set_aside]
    for item in agenda.items:
        kept += [item.title, item.section, item.method, item.notes, *item.lead]
    return " ".join(kept)


@given(LINES)
@example([("- 14:05 ", "Bcdfg", ""), ("", "Klnpr", " (5 min)")])
@example([("14:00 ", "Bbbb", ""), ("Lead: ", "Bbbbb", ""), ("Lead: ", "Bbbb", " - 5 min")])
@per_test_folder
def test_whatever_the_lines_no_word_is_lost(
    tmp_path: Path, lines: list[tuple[str, str, str]]
) -> None:
    try:
        agenda = read(tmp_path, "\n".join("".join(line) for line in lines))
    except BadInput:
        return
    for _, word, _ in lines:
        assert word in kept_of(agenda)


CELLS = st.sampled_from(
    ["3", "2.", "5m", "5 min", "14:00", "T+10", "🔒", "☐", "", "-", "(cut first)"]
)
ROWS = st.lists(st.one_of(CELLS, WORDS), min_size=1, max_size=6)


@given(st.lists(ROWS, min_size=1, max_size=4))
@example([["Bbbbb", "Bbbb"], ["3"], ["", "5m", "Bbbb"]])
@example([["2.", "3", "Bbbbb"], ["2.", "Bbbb", "5m"]])
@per_test_folder
def test_whatever_the_cells_no_word_is_lost(tmp_path: Path, table: list[list[str]]) -> None:
    text = "".join(f"| {' | '.join(row)} |\n" for row in table)
    try:
        agenda = read(tmp_path, text)
    except BadInput:
        return
    for cell in (cell for row in table for cell in row if len(cell) > 3 and cell.isalpha()):
        assert cell in kept_of(agenda)


def test_a_row_that_names_what_follows_is_set_aside_once(tmp_path: Path) -> None:
    text = "| No | Item | Min | Note |\n|---|---|---|---|\n| 1 | Fees | 5 | |\n"
    text += "| 2 | Rules | | Delta |\n| 2.1 | Old rules | 10 | |\n| 3 | Places | | Ghent |\n"
    agenda = read(tmp_path, text + "| 3.1 | Places | 20 | |\n")
    assert [item.section for item in agenda.items] == ["", "Rules", "Places"]
    words = " ".join((*agenda.set_aside, *(item.notes for item in agenda.items)))
    assert (words.count("Delta"), words.count("Ghent")) == (1, 1)


TIMES = st.sampled_from(["", "", "9:00", "9:30 - 10:00", "10:15–11:00", "14:00", "(10 min)"])
SPAN = st.tuples(TIMES, WORDS, WORDS).map(" ".join)
PIECES = st.one_of(
    SPAN.map("<div>{}</div>".format),
    SPAN.map("<h3>{}</h3>".format),
    st.tuples(SPAN, WORDS).map(lambda each: f"<p>{each[0]}<br>{each[1]}</p>"),
    st.lists(SPAN, min_size=1, max_size=3).map(
        lambda each: f"<ul>{''.join(f'<li>{text}</li>' for text in each)}</ul>"
    ),
    st.tuples(TIMES, WORDS, WORDS).map(
        lambda each: (
            f"<div><span>{each[0]}</span><span>{each[1]}</span>"
            f"<span class='speaker'>{each[2]}</span></div>"
        )
    ),
    st.lists(st.lists(st.one_of(TIMES, WORDS), min_size=1, max_size=3), min_size=1, max_size=4).map(
        lambda table: (
            "<table>"
            + "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in table)
            + "</table>"
        )
    ),
)
BOXES = st.recursive(
    PIECES,
    lambda inner: st.lists(
        st.lists(inner, min_size=1, max_size=3).map(
            lambda each: f"<div class='card'>{''.join(each)}</div>"
        ),
        min_size=1,
        max_size=3,
    ).map("".join),
    max_leaves=12,
)


@pytest.mark.slow
@given(st.lists(BOXES, min_size=1, max_size=4))
@example(
    [
        "<div>15:30 Fffff</div><table><tr><td></td><td></td><td>14:30</td><td></td></tr>",
        "<tr><td>Bbbb</td></tr><tr><td>11:30</td></tr>",
        "<tr><td>Cccc</td><td>Dddd</td><td></td></tr></table>",
    ]
)
@per_test_folder
def test_whatever_the_boxes_of_a_page_no_word_is_lost(tmp_path: Path, boxes: list[str]) -> None:
    text = f"<!doctype html><html><body>{''.join(boxes)}</body></html>"
    try:
        agenda = read(tmp_path, text, name="a.html")
    except BadInput:
        return
    assert [word for word in WORD.findall(text) if word not in kept_of(agenda)] == []


def test_what_stands_beside_an_empty_cell_of_a_day(tmp_path: Path) -> None:
    text = """| Time | Monday | Speaker | Tuesday | Speaker |
|---|---|---|---|---|
| 9:00 | Maps | Bcdf | Fees | Gklp |
| 10:00 | Tea | | | Nprv |
| 11:00 | Walk | | Talk | |
"""
    agenda = read(tmp_path, text, known=None)
    assert "Nprv" in " ".join(agenda.set_aside)
    assert agenda.items[0].lead == ("Bcdf",)
