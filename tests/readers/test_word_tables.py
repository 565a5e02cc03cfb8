"""Tables in Word files that claim what no table is: read right, or refused in one sentence."""

from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda
from tests.readers.agenda_texts import rows
from tests.readers.word_parts import cell, paragraph, row, table, with_body

CASES = Path(__file__).parent.parent / "_files" / "cases" / "agendas"
HEADER = row("Time", "Topic", "Minutes")
WELCOME, ROUND = row("14:00", "Welcome", "5"), row("14:05", "Round", "10")
BOTH = [("14:00", 5.0, "Welcome"), ("14:05", 10.0, "Round")]
NO_NUMBERS = ["2000000000", "-5", "0", "1.5", "x", "", "²", "9" * 5_000]


def test_an_enormous_span(tmp_path: Path) -> None:
    """What _files/cases/agendas/31 says, whose cell claims two thousand million columns."""
    agenda = read_agenda(CASES / "31-word-enormous-span.docx")
    assert rows(agenda) == [("14:00", 0, "Welcome")]


@pytest.mark.parametrize("claimed", NO_NUMBERS)
def test_a_cell_that_spans_what_no_table_has(claimed: str, tmp_path: Path) -> None:
    first = row(cell("14:00", gridSpan=claimed), cell("Welcome", gridSpan=claimed), "5")
    agenda = read_agenda(with_body(tmp_path, table(HEADER, first, ROUND)))
    assert rows(agenda) == BOTH


@pytest.mark.parametrize("claimed", NO_NUMBERS)
def test_a_row_that_begins_where_no_table_has_a_column(claimed: str, tmp_path: Path) -> None:
    first = row("14:00", "Welcome", "5", gridBefore=claimed, gridAfter=claimed)
    agenda = read_agenda(with_body(tmp_path, table(HEADER, first, ROUND)))
    assert rows(agenda) == BOTH


def test_spans_that_are_too_many_together(tmp_path: Path) -> None:
    """Each could be; a row of them would be wider than any table."""
    wide = [cell(text, gridSpan=40) for text in ("14:00", "Welcome", "5")]
    assert rows(read_agenda(with_body(tmp_path, table(HEADER, row(*wide), ROUND)))) == BOTH


def test_a_row_that_begins_further_right(tmp_path: Path) -> None:
    body = table(HEADER, WELCOME, row("Round", "10", gridBefore=1))
    assert rows(read_agenda(with_body(tmp_path, body))) == [BOTH[0], (None, 10.0, "Round")]


def test_columns_beyond_the_widest_table(tmp_path: Path) -> None:
    empty = row("14:00", "Welcome", "5", *[""] * 5_000)
    assert rows(read_agenda(with_body(tmp_path, table(HEADER, empty, ROUND)))) == BOTH
    full = row("14:00", "Welcome", "5", *["x"] * 5_000)
    with pytest.raises(BadInput, match=r"broken\.docx, line 2: the table has more than 63 columns"):
        read_agenda(with_body(tmp_path, table(HEADER, full, ROUND)))


@pytest.mark.slow
def test_rows_that_each_begin_further_right(tmp_path: Path) -> None:
    """Rows by columns would be millions of cells; the table is narrow."""
    claims = [row(str(at), gridBefore=at) for at in range(2_000)]
    agenda = read_agenda(with_body(tmp_path, table(HEADER, WELCOME, ROUND, *claims)))
    assert rows(agenda)[:2] == BOTH


def test_prose_that_is_merged_over_many_rows_stands_once(tmp_path: Path) -> None:
    long = cell("word " * 1_000, vMerge="restart")
    below = [row("14:05", "Round", "10", cell("", vMerge="continue"))] * 300
    header = row("Time", "Topic", "Minutes", "Notes")
    body = table(header, row("14:00", "Welcome", "5", long), *below)
    agenda = read_agenda(with_body(tmp_path, body))
    assert len(agenda.items) == 301
    assert [bool(item.notes) for item in agenda.items[:3]] == [True, False, False]


def test_a_short_cell_that_is_merged_downwards_says_so_of_each_row(tmp_path: Path) -> None:
    header = row("Section", "Time", "Topic", "Minutes")
    first = row(cell("Opening", vMerge="restart"), "14:00", "Welcome", "5")
    second = row(cell("", vMerge="continue"), "14:05", "Round", "10")
    agenda = read_agenda(with_body(tmp_path, table(header, first, second)))
    assert [item.section for item in agenda.items] == ["Opening", "Opening"]


def test_a_cell_that_goes_on_with_none_above_says_its_own(tmp_path: Path) -> None:
    body = table(HEADER, row("14:00", cell("Welcome", vMerge="continue"), "5"), ROUND)
    assert rows(read_agenda(with_body(tmp_path, body))) == BOTH


def test_a_table_that_only_frames_another(tmp_path: Path) -> None:
    inner = table(HEADER, WELCOME, ROUND)
    for _ in range(20):
        inner = table(row(cell("", inner)))
    assert rows(read_agenda(with_body(tmp_path, inner))) == BOTH


def test_a_table_in_a_cell_belongs_to_the_cell(tmp_path: Path) -> None:
    first = row("14:00", cell("Welcome", table(row("to", "all"))), "5")
    agenda = read_agenda(with_body(tmp_path, table(HEADER, first, ROUND)))
    assert [item.title for item in agenda.items] == ["Welcome to all", "Round"]


def test_tables_in_tables_without_end(tmp_path: Path) -> None:
    inner = table(HEADER, WELCOME)
    for _ in range(2_000):
        inner = table(row(cell("", inner)))
    with pytest.raises(BadInput, match=r"broken\.docx is no Word document that can be read"):
        read_agenda(with_body(tmp_path, inner))


def test_a_table_without_cells(tmp_path: Path) -> None:
    body = "<w:tbl/>" + table("<w:tr/>", HEADER, "<w:tr/>", WELCOME, ROUND)
    assert rows(read_agenda(with_body(tmp_path, body))) == BOTH


@pytest.mark.parametrize("level", NO_NUMBERS)
def test_a_list_of_a_level_that_is_none(level: str, tmp_path: Path) -> None:
    """What _files/cases/agendas/32 says of one such."""
    numbered = f'<w:numPr><w:ilvl w:val="{level}"/></w:numPr>'
    body = paragraph("14:00 Welcome (5 min)", numbered) + paragraph("14:05 Round (10 min)")
    assert rows(read_agenda(with_body(tmp_path, body))) == BOTH
