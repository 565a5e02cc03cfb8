"""Pages of wikis: MediaWiki, DokuWiki and Textile, with their headings, lists and tables."""

from pathlib import Path

import pytest

from facilitator.readers.agenda.wiki import as_markdown
from tests.readers.agenda_texts import read, rows

MEDIA_TABLE = """= Slow rivers meeting =
== Agenda ==
{| class="wikitable"
! Time !! Topic !! Who
|-
| 14:00–14:10 || Welcome || Ana Lima
|-
| 14:10–14:40 || '''Budget''' || [[User:Ben|Ben Moss]]
|-
| style="color:red" | 14:40–15:00
| AOB
| All
|}
== Attending ==
* Ana
"""
DOKU_TABLE = """====== Slow rivers meeting ======

===== Agenda =====

^ Time ^ Topic ^ Who ^
| 14:00-14:10 | Welcome | Ana Lima |
| 14:10-14:40 | **Budget** | [[ben|Ben Moss]] |
| 14:40-15:00 | //AOB// | All |

===== Attending =====
  * Ana
"""
TEXTILE_TABLE = """h1. Slow rivers meeting

h2. Agenda

||Time||Topic||Who||
|14:00-14:10|Welcome|Ana Lima|
|14:10-14:40|Budget|Ben Moss|
|14:40-15:00|AOB|All|
"""
TABLE = [("14:00", 10, "Welcome"), ("14:10", 30, "Budget"), ("14:40", 20, "AOB")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (MEDIA_TABLE, "a.wiki"),
        (MEDIA_TABLE, "a.txt"),
        (DOKU_TABLE, "a.txt"),
        (TEXTILE_TABLE, "a.txt"),
    ],
)
def test_a_table(tmp_path: Path, text: str, name: str) -> None:
    agenda = read(tmp_path, text, name=name)
    assert agenda.title == "Slow rivers meeting"
    assert rows(agenda) == TABLE
    assert [item.lead for item in agenda.items] == [("Ana Lima",), ("Ben Moss",), ("All",)]
    budget = next(at for at, line in enumerate(text.split("\n"), 1) if "Budget" in line)
    assert agenda.lines[1] == budget


def test_a_cell_that_spans_columns_and_a_day_above(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "==Programme==\n"
        '{| border="1"\n|+ All in room 4\n|-\n! colspan="3" | Friday 6 March\n|-\n'
        '| 09:30 - 10:00 || colspan="2" | Coffee\n|-\n'
        "| 10:00 - 10:30 || Ana Lima || How rivers are counted\n|-\n"
        "| 10:30 - 11:00 || Ben Moss || Fees\n|-\n"
        "| 11:00 - 12:00 || colspan=2 align=center | Discussion\n|}\n",
        name="a.mediawiki",
    )
    assert rows(agenda) == [
        ("09:30", 30, "Coffee"),
        ("10:00", 30, "How rivers are counted"),
        ("10:30", 30, "Fees"),
        ("11:00", 60, "Discussion"),
    ]
    assert {"All in room 4", "Friday 6 March"} <= {*agenda.set_aside}


def test_lists_with_ranges(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "== Agenda ==\n* 14:00 - 14:10 Welcome (Ana)\n"
        "* 14:10 - 14:40 [[Budget 2026|Budget]] (Ben)\n** rents\n** fees\n"
        "* 14:40 - 15:00 AOB\n== Notes ==\n* nobody wrote any\n",
        name="a.wiki",
    )
    assert rows(agenda) == TABLE
    assert agenda.items[1].notes == "rents\nfees"
    assert "nobody wrote any" in agenda.set_aside


@pytest.mark.parametrize(
    "text",
    [
        "== Program ==\n;10:00–10:30: Opening\n:Ana Lima\n;10:30–11:00: Rivers\n:Ben Moss\n",
        "== Plan ==\n; 10:00\n: Opening - Ana Lima\n; 10:30\n: Rivers - Ben Moss\n;11:00\n: End\n",
        "== Agenda ==\n; 10:00 : Opening - Ana Lima\n; 10:30 : Rivers - Ben Moss\n; 11:00 : End\n",
    ],
)
def test_terms_with_what_is_said_of_them(tmp_path: Path, text: str) -> None:
    agenda = read(tmp_path, text, name="a.wiki")
    assert rows(agenda) == [("10:00", 30, "Opening"), ("10:30", 30, "Rivers")]
    assert [item.lead for item in agenda.items] == [("Ana Lima",), ("Ben Moss",)]


def test_a_template_tells_when_and_a_log_is_no_agenda(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "{{Meeting|date=2026-03-12|time=14:00}}\n==Agenda==\n# Roll call\n# Actions\n"
        "## Ana: letter\n# AOB\n\n==Log==\n<pre>\n14:01 <ana> hello\n14:02 <ben> hello\n</pre>\n",
        name="a.wiki",
    )
    assert (agenda.date, agenda.start) == ("2026-03-12", "14:00")
    assert [item.title for item in agenda.items] == ["Roll call", "Actions", "AOB"]
    assert "14:01 <ana> hello" in agenda.set_aside


def test_levels_of_dokuwiki(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "====== Call ======\n  * When: 12 March 2026, 14:00-14:35 UTC\n\n===== Agenda =====\n"
        "  - Welcome (5 min)\n  - Budget (20 min)\n    - rents\n    - fees\n  - AOB (10 min)\n",
        name="a.txt",
    )
    assert [(item.minutes, item.title) for item in agenda.items] == [
        (5, "Welcome"),
        (20, "Budget"),
        (10, "AOB"),
    ]
    assert (agenda.start, agenda.zone) == ("14:00", "UTC")


@pytest.mark.parametrize("text", [MEDIA_TABLE, DOKU_TABLE, TEXTILE_TABLE, "{|\n" * 9, "{{" * 400])
def test_no_line_moves(text: str) -> None:
    assert as_markdown(text).count("\n") == text.count("\n")


def test_moinmoin_shows_no_pragmas_and_past_meetings_are_no_items(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "#format wiki\n#language en\n= Board =\n## nobody sees this\n== Next ==\n"
        " * Date: 14:00 2026-10-05 UTC\n==== Draft Agenda - Meeting #10 ====\n 1. Opening\n"
        " 1. Fees\n\n 1. Open floor:\n\n==== Agenda of Last Meeting ====\n 1. Opening\n 1. Maps\n\n"
        "== Past ==\n||ID ||Date ||Location ||Minutes ||\n||9 ||2025-09-01 ||IRC ||TBD ||\n"
        "||8 ||2025-07-15 ||IRC ||TBD ||\n",
        name="a.rst",
    )
    assert [item.title for item in agenda.items] == ["Opening", "Fees", "Open floor"]
    assert (agenda.title, agenda.date, agenda.start) == ("Board", "2026-10-05", "14:00")
