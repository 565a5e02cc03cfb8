"""Rules, manuals and tables of figures: no item comes from what plans no meeting."""

from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from tests.readers.agenda_texts import read

RULES = "it holds rules"
FIGURES = "its table holds figures"

JOBS = """# Backup policy

| Job | Start | Length | Owner |
|---|---|---|---|
| daily | 01:00 | 30 min | ops |
| weekly | 03:00 | 2 h | ops |
"""
GOVERNANCE = """# Governance

### Agenda

The agenda is made by the chair:

- Members propose items by opening an issue.
- The chair closes the list two days before.
- What is left over moves to the next meeting.
"""
PAST = """# Past meetings

| ID | Date | Location | Minutes |
|---|---|---|---|
| 9 | 2025-09-01 | Leeds | TBD |
| 8 | 2025-07-15 | Leeds | TBD |
"""


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        (JOBS, "a.md", RULES),
        (GOVERNANCE, "a.md", RULES),
        (PAST, "a.md", "give each line a time"),
        (
            "# Contributing\n\n## Setup\n\n1. Install the tools (5 min)\n2. Build it (10 min)\n",
            "a.md",
            RULES,
        ),
        (
            "Name,Age,Height,Time\nAna,34,170,12:30\nBen,41,182,13:05\nCarla,29,165,11:58\n",
            "a.csv",
            FIGURES,
        ),
        (
            "Sample,Start,End,Reading\nA1,09:00,09:30,4.2\nA2,09:30,10:00,4.4\nA3,10:00,10:30,4.1\n",
            "a.csv",
            "nothing says what is done",
        ),
    ],
)
def test_no_items_from_rules_and_figures(tmp_path: Path, text: str, name: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        read(tmp_path, text, name=name)


@pytest.mark.parametrize(
    ("text", "name", "count"),
    [
        ("# Privacy policy\n\n- Welcome (5 min)\n- What it says (20 min)\n", "a.md", 2),
        ("# Contributing\n\n## Agenda\n\n- What is new (5 min)\n- Who helps (10 min)\n", "a.md", 2),
        ("# Governance\n\n- Who decides (20 min)\n- Who pays (10 min)\n", "a.md", 2),
        ("# Data policy, 3 May 2026\n\n- Who decides (20 min)\n- Who pays (9 min)\n", "a.md", 2),
        ("Name,Minutes,Seats\nGreeting,5,12\nRound of all,20,12\n", "a.csv", 2),
        ("Time,Session,Seats\n9:00,Maps,12\n10:00,Fees,30\n11:00,Round,12\n", "a.csv", 3),
    ],
)
def test_meetings_about_rules_and_with_figures(
    tmp_path: Path, text: str, name: str, count: int
) -> None:
    assert len(read(tmp_path, text, name=name).items) == count


def test_talks_beside_each_other_that_end_at_a_time_are_no_chat(tmp_path: Path) -> None:
    """Who speaks comes again, and the next begins at once; but a chat says no end."""
    speakers = ("Ana Lima", "Ben Okoro", "Ana Lima", "Xul Oort", "Ben Okoro", "Ole Quux")
    talks = (
        f"{9 + at // 3:02}:00,{9 + at // 3:02}:45,{title},{who}\n"
        for at, (title, who) in enumerate(
            zip(("Rivers", "Dams", "Locks", "Wells", "Tides", "Maps"), speakers, strict=True)
        )
    )
    text = f"StartTime,EndTime,Name,Presenter\n{''.join(talks)}"
    agenda = read(tmp_path, text, name="a.csv", known=None)
    assert [(item.title, item.lead) for item in agenda.items][:2] == [
        ("Rivers", ("Ana Lima",)),
        ("Dams", ("Ben Okoro",)),
    ]
    assert [item.minutes for item in agenda.items] == [45] * 6
