"""Which lines of a page are the agenda: its lists, sections and days, and what is no item."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.agenda import Agenda
from facilitator.core.errors import BadInput
from tests.readers.agenda_texts import read, rows


def said(agenda: Agenda) -> str:
    return "\n".join(each.message for each in agenda.problems)


def titles(agenda: Agenda) -> list[str]:
    return [item.title for item in agenda.items]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# X\n\n- Welcome\n- Review (5m)\n- Minutes\n", ["Welcome", "Review", "Minutes"]),
        ("# X\n\n## Agenda\n\n- Welcome\n- Cases\n\n## Reading\n\n- fees\n", ["Welcome", "Cases"]),
        ("Agenda:\n\n1. Welcome\n2. Cases\n\nSee you\n", ["Welcome", "Cases"]),
        ("# X\n\n## Agenda\n\n### Welcome\n\nCome in.\n\n### Cases\n", ["Welcome", "Cases"]),
        (
            "# X\n\n## Agenda\n\n### Opening\n- Hello\n\n### Papers\n- Fees (20m)\n",
            ["Hello", "Fees"],
        ),
        (
            "# X\n\n## Agenda\n\n- Welcome\n- Cases\n\n## Times\n\n- 14:00 Hello\n- 14:30 Talk\n",
            ["Hello", "Talk"],
        ),
        ("# X\n\n## 14:00 Welcome\n\n## Break\n\n## 14:30 Talk\n", ["Welcome", "Break", "Talk"]),
        (
            "# X\n\n- Hello (5m)\n- Fees (20m)\n\nPlease bring:\n\n- a pen\n- a map\n",
            ["Hello", "Fees"],
        ),
    ],
)
def test_lines_without_a_time_are_items_where_they_stand_in_the_agenda(
    tmp_path: Path, text: str, expected: list[str]
) -> None:
    agenda = read(tmp_path, text)
    assert titles(agenda) == expected
    for item in agenda.items:
        missing = f'"{item.title}" has no duration' in said(agenda)
        assert missing == (item.minutes == 0)


@pytest.mark.parametrize(
    "text",
    ["- Welcome\n- Round\n", "# Minutes\n\n- we met\n- we left\n", "# X\n\nAgenda: see the site\n"],
)
def test_a_page_without_an_agenda_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, text)


LONG = "".join(f"- word of a page {number}\n" for number in range(9))


@pytest.mark.parametrize(
    "text",
    [
        f"# X\n\n{LONG}\n## Y\n\n{LONG}\n14:45 is when L leaves, the others stay.\n",
        f"# X\n\n{LONG}\n## Y\n\n{LONG}- read for (5 min)\n",
        f"# X\n\n{LONG}\n| a | b |\n|---|---|\n| x (5 min) | y |\n| x | y |\n| x | y |\n",
        f"# X\n\n{LONG}- goes on\n  14:45, L leaves at 15:30\n\n## Y\n\n{LONG}",
    ],
)
def test_a_long_page_with_one_time_in_it_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput, match="no agenda items found"):
        read(tmp_path, text)


def test_a_list_beside_the_agenda_is_none(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# X\n\n## Practical\n\n- bring a pen\n- the door opens\n- be there (10 min)\n\n"
        "## Plan\n\n- Hello (5m)\n- Fees (20m)\n",
    )
    assert titles(agenda) == ["Hello", "Fees"]
    assert '"be there (10 min)" has a time, but stands apart from the agenda' in said(agenda)
    assert {"bring a pen", "be there (10 min)"} <= {*agenda.set_aside}


PARTS = "- Hello (10 min)\n- Groups (50 min)\n- Report (60 min)\n"


@pytest.mark.parametrize(
    "above",
    ["## 14:00 - 16:00 Workshop", "## Workshop (2 hours)", "14:00-16:00 Workshop", "## Workshop"],
)
def test_a_line_with_the_length_of_what_stands_below_it_is_a_section(
    tmp_path: Path, above: str
) -> None:
    agenda = read(tmp_path, f"# X\n\n{above}\n\n{PARTS}")
    assert titles(agenda) == ["Hello", "Groups", "Report"]
    assert {item.section for item in agenda.items} == {"Workshop"}
    assert (agenda.minutes, agenda.start) == (120, "14:00" if "14:00" in above else None)


def test_a_section_that_is_longer_than_its_parts_says_so(tmp_path: Path) -> None:
    agenda = read(tmp_path, f"# X\n\n## 14:00-16:30 Workshop\n\n{PARTS}")
    assert agenda.minutes == 120
    assert 'below "Workshop" sum to 120 min, but it is given 150 min' in said(agenda)


def test_details_with_a_time_are_notes_and_are_said(tmp_path: Path) -> None:
    agenda = read(
        tmp_path, "# X\n\n- Talk (30 min)\n  - film (5 min)\n  - words\n- Close (5 min)\n"
    )
    assert rows(agenda) == [(None, 30, "Talk"), (None, 5, "Close")]
    assert agenda.items[0].notes == "film (5 min)\nwords"
    assert '"film (5 min)" is read as a note of "Talk"' in said(agenda)


DAYS = "- 9:00 Welcome (60 min)\n- 17:00 Supper (60 min)\n"


@pytest.mark.parametrize(
    "heads",
    [
        ("## Day 1", "## Day 2"),
        ("## Tuesday 3 March 2026", "## Wednesday 4 March 2026"),
        ("# Monday", "# Tuesday"),
        ("Monday", "Tuesday"),
        ("Lundi 2 mars 2026", "Mardi 3 mars 2026"),
        ("**Dag 1**", "**Dag 2**"),
    ],
)
def test_each_day_begins_the_clock_again(tmp_path: Path, heads: tuple[str, str]) -> None:
    agenda = read(tmp_path, "Plan of all\n\n" + "\n".join(f"{each}\n\n{DAYS}" for each in heads))
    assert [item.start for item in agenda.items] == ["09:00", "17:00"] * 2
    assert [item.minutes for item in agenda.items] == [60] * 4
    bare = [each.strip("#* ") for each in heads]
    assert [item.section for item in agenda.items] == [bare[0]] * 2 + [bare[1]] * 2
    assert "the agenda has 2 days" in said(agenda)
    assert "overlap" not in said(agenda)


def test_sections_of_several_days_keep_their_day(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# X\n\n## Day 1\n\n### Morning\n\n- 9:00 A (5 min)\n\n## Day 2\n\n- 9:00 B (5 min)\n",
    )
    assert [item.section for item in agenda.items] == ["Day 1 · Morning", "Day 2"]


def test_one_day_alone_is_no_section(tmp_path: Path) -> None:
    agenda = read(tmp_path, f"# X\n\n## Tuesday 3 March 2026\n\n{DAYS}")
    assert (agenda.date, {item.section for item in agenda.items}) == ("2026-03-03", {""})


def test_offsets_that_begin_again_in_each_section_run_on(tmp_path: Path) -> None:
    part = "- 0:00 One (10 min)\n- 0:10 Two (20 min)\n"
    agenda = read(tmp_path, f"question: Q2\nstart: 14:00\n\n## A\n\n{part}\n## B\n\n{part}")
    assert [item.start for item in agenda.items] == ["14:00", "14:10", "14:30", "14:40"]
    assert agenda.problems == ()


def test_the_slot_says_that_the_first_item_is_in_the_afternoon(tmp_path: Path) -> None:
    text = "# X\n\nDate: 2026-03-17, 3:30 pm to 5:30 pm\n\n- 3:30-4:00 A\n- 4:00-5:30 B\n"
    assert [item.start for item in read(tmp_path, text).items] == ["15:30", "16:00"]


LEADS = ("- ", "  - ", "    - ", "1. ", "# ", "## ", "### ", "", "", "> ", "  ")
WORDS = st.text(alphabet="bcdfgklnprvz", min_size=4, max_size=9).map(str.capitalize)
TAILS = ("", "", " (5 min)", " (60 min)", " 10:00-11:00", ":", " [10m]")
HEADS = ("", "Day 1", "Day 2, Monday", "Agenda", "Part 1:", "9:00-12:00 ", "10:00 ", "5 min - ")
LINES = st.lists(
    st.tuples(
        st.sampled_from(LEADS), st.sampled_from(HEADS), WORDS, st.sampled_from(TAILS), st.booleans()
    ),
    min_size=1,
    max_size=12,
)


@given(LINES)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_word_comes_out_once_wherever_it_stands(
    tmp_path: Path, lines: list[tuple[str, str, str, str, bool]]
) -> None:
    words = [f"{word}{number:02d}" for number, (_, _, word, _, _) in enumerate(lines)]
    text = "".join(
        f"{lead}{head} {word}{tail}\n{'' if close else chr(10)}"
        for (lead, head, _, tail, close), word in zip(lines, words, strict=True)
    )
    try:
        agenda = read(tmp_path, text)
    except BadInput:
        return
    sections = {part for item in agenda.items for part in item.section.split(" · ")}
    kept = [agenda.title, *agenda.set_aside, *sections]
    for item in agenda.items:
        kept += [item.title, item.method, item.notes, *item.lead]
    for word in words:
        assert " ".join(kept).count(word) == 1, (word, kept)
