"""Agendas of headings and lists at once: which of them are items, which sections, which details."""

from pathlib import Path

import pytest

from tests.readers.agenda_texts import read, rows

UNTIMED = """# Team meeting

## Agenda

### Opening
### Reports
- Treasurer
- Secretary
### Closing
"""
SOME_TIMED = """# Weekly meeting 2026-05-12

## News (5 min)
- new member

## Fees
- status (10 min)
- risks

## Maps
- status (10 min)

## AOB
"""
BLOCKS = """# Course day

## Morning (9:00 – 12:00)

### Basics (60 min)
- What is a map?

### Data (90 min)
- Formats

## Afternoon (13:00 – 16:00)

### Tools (120 min)
- Drawing
"""
INDENTED = """Meeting of 3 May 2026

Agenda:
  Opening
  Budget
    - income
    - costs
  Staffing
  AOB
"""


@pytest.mark.parametrize(
    ("text", "titles", "sections"),
    [
        (UNTIMED, "Opening, Treasurer, Secretary, Closing", ", Reports, Reports, "),
        (SOME_TIMED, "News, status, risks, status, AOB", ", Fees, Fees, Maps, "),
        (BLOCKS, "Basics, Data, Tools", "Morning, Morning, Afternoon"),
        (INDENTED, "Opening, Budget, Staffing, AOB", ", , , "),
    ],
)
def test_headings_and_lists(tmp_path: Path, text: str, titles: str, sections: str) -> None:
    agenda = read(tmp_path, text)
    assert [item.title for item in agenda.items] == titles.split(", ")
    assert [item.section for item in agenda.items] == sections.split(", ")


def test_a_time_alone_below_each_heading_and_words_below_it(tmp_path: Path) -> None:
    first = "### Welcome\n10:00 - 10:20\nAna explains.\n"
    agenda = read(tmp_path, f"# Plan\n\n{first}\n### Try\n10:20 - 11:30\n1. Install\n")
    assert rows(agenda) == [("10:00", 20, "Welcome"), ("10:20", 70, "Try")]
    assert [item.notes for item in agenda.items] == ["Ana explains.", "Install"]
