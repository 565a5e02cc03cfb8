"""HTML in Markdown, comments, code and pictures: what is an agenda of it, and what is not."""

from pathlib import Path

import pytest

from tests.readers.agenda_texts import read, rows

BOTH = [("08:30", 30, "Breakfast"), ("09:00", 60, "Who owns the shore")]
PLAIN = """<table>
<tr><th>Time</th><th>Title</th></tr>
<tr><td>08:30 - 09:00</td><td>Breakfast</td></tr>
<tr><td>09:00 - 10:00</td><td>Who owns<br>the shore</td></tr>
</table>
"""
UNCLOSED = """<table class='x'><tr><td>Time<td>Title<tr><td>08:30 - 09:00<td><b>Break&shy;fast</b>
<tr><td>09:00 - 10:00<td>Who owns the shore</table>
"""
SPANNED = """<div><table><thead>
<tr><th>Start</th><th>End</th><th>Talks</th><th>Room</th></tr></thead><tbody>
<tr><td>08:30</td><td>09:00</td><td colspan='2'>Breakfast</td></tr>
<tr><td>09:00</td><td>10:00</td><td>Who owns the shore</td><td>B</td></tr>
</tbody></table></div>
"""


@pytest.mark.parametrize("table", [PLAIN, UNCLOSED, SPANNED])
def test_a_table(tmp_path: Path, table: str) -> None:
    agenda = read(tmp_path, f"# X\n\n{table}\nSee you.\n")
    assert rows(agenda) == BOTH
    assert "See you." in agenda.set_aside


@pytest.mark.parametrize("span", ["999999999", "x", "-1", ""])
def test_a_cell_that_spans_what_no_table_has(tmp_path: Path, span: str) -> None:
    table = SPANNED.replace("colspan='2'", f"colspan='{span}'")
    assert rows(read(tmp_path, f"# X\n\n{table}")) == BOTH


def test_headings_and_lists(tmp_path: Path) -> None:
    text = (
        "<h1>Plan</h1>\n<h2 id='a'>Part A</h2>\n<ul>\n<li>08:30-09:00 Breakfast</li>\n"
        "<li>09:00-10:00 Who owns the shore</li>\n</ul>\n"
    )
    agenda = read(tmp_path, text)
    assert (agenda.title, {item.section for item in agenda.items}) == ("Plan", {"Part A"})
    assert rows(agenda) == BOTH


def test_comments_are_not_read(tmp_path: Path) -> None:
    text = "<!-- 1. Your name (5 min)\n- more (6 min) -->\n# X <!-- y -->\n\n- Talk (5 min)\n"
    agenda = read(tmp_path, text)
    assert (agenda.title, rows(agenda)) == ("X", [(None, 5, "Talk")])


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("", ["Talk", "Close"]),
        ("text", ["Talk", "Close"]),
        ("js", ["Close"]),
        ("mermaid", ["Close"]),
    ],
)
def test_code_is_an_agenda_only_where_no_program_reads_it(
    tmp_path: Path, language: str, expected: list[str]
) -> None:
    text = f"# X\n\n```{language}\n- 14:00 Talk (5 min)\n```\n\n- 14:05 Close (5 min)\n"
    assert [item.title for item in read(tmp_path, text).items] == expected


def test_a_picture_is_no_title(tmp_path: Path) -> None:
    text = "![Our logo](logo.png)\n\n## The meeting of May\n\n- ** Talk ** (5 min)\n"
    agenda = read(tmp_path, text)
    assert agenda.title == "The meeting of May"
    assert "Our logo" in agenda.set_aside


def test_a_rule_of_single_dashes_is_no_row(tmp_path: Path) -> None:
    text = "|  | time | topic |\n|:-:|:-:|---|\n| x | 5m | Talk |\n"
    assert rows(read(tmp_path, text)) == [(None, 5, "Talk")]


def test_minutes_below_the_agenda_are_set_aside(tmp_path: Path) -> None:
    notes = "## Meeting Notes\n\n### Fees (20 min)\n\nwords\n"
    text = (
        "# X\n\n## Agenda items\n\n1. Hello\n1. Fees (20 min)\n\n"
        f"### Schedule constraints\n\n- Ana is late\n\n{notes}"
    )
    agenda = read(tmp_path, text)
    assert rows(agenda) == [(None, 0, "Hello"), (None, 20, "Fees")]
    assert {"Ana is late", "Fees (20 min)", "words"} <= {*agenda.set_aside}
    said = [each.message for each in agenda.problems]
    assert any('"Fees (20 min)" has a time, but stands apart' in each for each in said)


def test_a_day_in_a_table_and_one_below_it(tmp_path: Path) -> None:
    text = (
        "| Time | Activity |\n| --- | --- |\n**Day 1** |\n9.00 - 9.10 | Hello |\n"
        "ca. 12.45 | Lunch |\n---\n**Day 2** | |\n09.00 - 09.30 | Lecture |\n"
    )
    agenda = read(tmp_path, text)
    assert [(item.section, item.start) for item in agenda.items] == [
        ("Day 1", "09:00"),
        ("Day 1", "12:45"),
        ("Day 2", "09:00"),
    ]


def test_a_page_that_is_mostly_programs(tmp_path: Path) -> None:
    lines = "x = 1;\n" * 50_000
    page = (
        f"<html><head><script>{lines}</script></head><body>\n<!-- <p>8:00 Draft -->"
        f"<p>9:00 Welcome</p><SCRIPT>y = 2</SCRIPT><img src='data:x,{'A' * 300_000}'>"
        "<p>10:00 Rivers</p></body></html>"
    )
    agenda = read(tmp_path, page, name="a.html")
    assert [item.title for item in agenda.items] == ["Welcome", "Rivers"]
    assert agenda.lines == (50_002, 50_002)


DAYS = """<html><body><nav><ul><li>Home</li></ul></nav><h1>Programme</h1><h2>Monday 4 May</h2>
<ul><li>Registration</li><li>Rivers – Ana Lima</li></ul><h2>Tuesday 5 May</h2>
<ul><li>Fees</li><li>Rents</li></ul></body></html>"""
TALKS = """<html><body><h1>Rivers 2026</h1><h2>Program</h2><h3>Keynote</h3><h4>Rivers</h4>
<p>Ana Lima</p><h3>Coffee break</h3><h3>Talks</h3><h4>Fees</h4><p>Ben Moss</p><h4>Rents</h4>
<p>Carla Diaz</p></body></html>"""
PARAGRAPHS = """<html><body><h1>Rivers, 4 May 2026</h1><h2>Programme</h2>
<p><b>Registration</b></p><p><b>Rivers</b><br>Ana Lima, Delta</p><p><b>Lunch</b></p>
<p><b>Fees</b><br>Ben Moss</p><h2>Venue</h2><p>Library</p></body></html>"""


@pytest.mark.parametrize(
    ("page", "titles", "leads"),
    [
        (DAYS, "Registration, Rivers, Fees, Rents", {1: "Ana Lima"}),
        (TALKS, "Rivers, Coffee break, Fees, Rents", {0: "Ana Lima", 2: "Ben Moss"}),
        (PARAGRAPHS, "Registration, Rivers, Lunch, Fees", {1: "Ana Lima", 3: "Ben Moss"}),
    ],
)
def test_a_programme_without_any_times(
    tmp_path: Path, page: str, titles: str, leads: dict[int, str]
) -> None:
    agenda = read(tmp_path, page, name="a.html", known=None)
    assert [item.title for item in agenda.items] == titles.split(", ")
    assert {at: agenda.items[at].lead for at in leads} == {at: (who,) for at, who in leads.items()}
    assert sum("items has a duration" in each.message for each in agenda.problems) == 1
