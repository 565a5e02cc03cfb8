"""Whatever is typed, what is plain comes back and no word is lost."""

from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from facilitator.core.errors import BadInput
from tests.readers.agenda_texts import read, rows

WORDS = st.text(alphabet="bcdfgklnprvz", min_size=4, max_size=9).map(str.capitalize)
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
    kept = [agenda.title, *agenda.set_aside]
    for item in agenda.items:
        kept += [item.title, item.section, item.method, item.notes, *item.lead]
    for _, word, _ in lines:
        assert word in " ".join(kept)


CELLS = st.sampled_from(
    ["3", "2.", "5m", "5 min", "14:00", "T+10", "🔒", "☐", "", "-", "(cut first)"]
)
ROWS = st.lists(st.one_of(CELLS, WORDS), min_size=1, max_size=6)


@given(st.lists(ROWS, min_size=1, max_size=4))
@example([["Bbbbb", "Bbbb"], ["3"], ["", "5m", "Bbbb"]])
@per_test_folder
def test_whatever_the_cells_no_word_is_lost(tmp_path: Path, table: list[list[str]]) -> None:
    text = "".join(f"| {' | '.join(row)} |\n" for row in table)
    try:
        agenda = read(tmp_path, text)
    except BadInput:
        return
    kept = [agenda.title, *agenda.set_aside]
    for item in agenda.items:
        kept += [item.title, item.section, item.method, item.notes, *item.lead]
    for cell in (cell for row in table for cell in row if len(cell) > 3 and cell.isalpha()):
        assert cell in " ".join(kept)
