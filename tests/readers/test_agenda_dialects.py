"""Ways of writing an agenda, one small text each."""

from pathlib import Path

import pytest
from docx import Document
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from facilitator.core.agenda import Agenda, AgendaItem, KnownNames
from facilitator.core.errors import BadInput
from facilitator.readers.agendas import read_agenda

KNOWN = KnownNames(
    names={"gbif": "gbif", "osmf": "osmf", "ocp": "ocp", "open contracting partnership": "ocp"},
    questions={"q2": "Q2", "governance": "Q2", "accessibility": "Q4"},
)


def read(
    folder: Path, text: str, *, name: str = "agenda.md", known: KnownNames | None = KNOWN
) -> Agenda:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_agenda(path, known=known)


def one(folder: Path, line: str) -> AgendaItem:
    """Read a line between two others and return its item."""
    agenda = read(folder, f"- 13:00 Before (5 min)\n{line}\n- 18:00 After (5 min)\n")
    assert len(agenda.items) == 3, agenda.items
    return agenda.items[1]


def rows(agenda: Agenda) -> list[tuple[str | None, float, str]]:
    return [(item.start, item.minutes, item.title) for item in agenda.items]


@pytest.mark.parametrize(
    ("line", "start", "minutes", "title"),
    [
        ("- 14:00 Welcome (5 min)", "14:00", 5, "Welcome"),
        ("* **14:00** Welcome [5m]", "14:00", 5, "Welcome"),
        ("+ 14.00 – Welcome, 5 min", "14:00", 5, "Welcome"),
        ("- 14h00 — Welcome (5')", "14:00", 5, "Welcome"),
        ("- 2 PM: Welcome (5 minutes)", "14:00", 5, "Welcome"),
        ("- 2:00 pm Welcome (1h 00m)", "14:00", 60, "Welcome"),
        ("- 14:00-14:05 Welcome", "14:00", 5, "Welcome"),
        ("- 2–2:05 pm Welcome", "14:00", 5, "Welcome"),
        ("- [14:00] Welcome - 5 mins", "14:00", 5, "Welcome"),
        ("- 14:00 (5 min) Welcome", "14:00", 5, "Welcome"),
        ("- 14:00 | Welcome | 5 min", "14:00", 5, "Welcome"),
        ("- Welcome (14:00-14:05)", "14:00", 5, "Welcome"),
        ("14:00\tWelcome\t5 min", "14:00", 5, "Welcome"),
        ("14:00 Welcome", "14:00", 240, "Welcome"),
        (
            "- 14:00 Welcome to everybody\n  who came (5 min)",
            "14:00",
            5,
            "Welcome to everybody who came",
        ),
        ("- [ ] Welcome (90 s)", None, 1.5, "Welcome"),
        ("- 5 min: Welcome", None, 5, "Welcome"),
        ("- 5' Welcome", None, 5, "Welcome"),
        ("3. Welcome [5m]", None, 5, "Welcome"),
        ("a) Welcome, 5 minutes", None, 5, "Welcome"),
        ("Welcome (5 min)", None, 5, "Welcome"),
        ("5 min – Welcome", None, 5, "Welcome"),
        ("- 14:00 Round (7 x 1 min)", "14:00", 7, "Round"),
        ("- 14:00 *What* is `open`? _Why_ (5 min)", "14:00", 5, "What is open? Why"),
        ("- 14:00 C# & snake_case, 2 * 3 (5 min)", "14:00", 5, "C# & snake_case, 2 * 3"),
        ("- 14:00 Case (online) (5 min)", "14:00", 5, "Case (online)"),
        ("- 14:00 Case (5 min): free riders", "14:00", 5, "Case: free riders"),
    ],
)
def test_lines(tmp_path: Path, line: str, start: str | None, minutes: float, title: str) -> None:
    item = one(tmp_path, line)
    assert (item.start, item.minutes, item.title) == (start, minutes, title)


@pytest.mark.parametrize(
    ("title", "seconds"),
    [
        ("Check-in, 1 min each", 60),
        ("Check-in: 1' each", 60),
        ("Opening contributions, 5 min each: A, B", 300),
        ("Cross-questions, 1 min a turn, everyone once", 60),
        ("Voices (7 x 1 min)", 60),
        ("3 x 10' cases", 600),
        ("Queue 45 s", 45),
        ("Round 2 min + queue", 120),
        ("Statements, 90 s per person", 90),
        ("Round", None),
        ("Closing round, everybody", None),
    ],
)
def test_turns(tmp_path: Path, title: str, seconds: int | None) -> None:
    assert one(tmp_path, f"- 14:00 {title} (30 min)").per_turn_s == seconds


@pytest.mark.parametrize(
    ("title", "method"),
    [
        ("Break", "Break"),
        ("Coffee break", "Break"),
        ("Lunch", "Break"),
        ("Round: how do you know?", "Round"),
        ("Closing round: one thing", "Round"),
        ("Check-in", "Round"),
        ("Clarifying questions only, no advice yet", "Clarifying questions"),
        ("Open discussion: what next", "Open discussion"),
        ("Case: free riders", "Case"),
        ("Peer assist – for the host", "Peer assist"),
        ("1-2-4-All: red lines", "1-2-4-All"),
        ("Roundtable of all", ""),
        ("Breaking new ground", ""),
        ("Case studies from three countries", ""),
        ("In case of fire", ""),
    ],
)
def test_methods_are_guessed_only_where_plain(tmp_path: Path, title: str, method: str) -> None:
    assert one(tmp_path, f"- 14:00 {title} (30 min)").method == method


@pytest.mark.parametrize(
    ("written", "method", "seconds"),
    [
        ("Plenary", "Plenary", None),
        ("Check-in round", "Round", None),
        ("Round, 1' each", "Round", 60),
        ("3 x 10' cases", "Case", 600),
        ("case presentation", "Case", None),
        ("Queue 45 s", "Queue", 45),
        ("Round 2 min + queue", "Round", 120),
        ("Clarifying questions", "Clarifying questions", None),
        ("Peer Consultation", "Peer consultation", None),
        ("troika", "Troika consulting", None),
        ("Fish bowl", "Fishbowl", None),
        ("Reflection", "Reflection", None),
        ("World café", "World café", None),
    ],
)
def test_method_column(tmp_path: Path, written: str, method: str, seconds: int | None) -> None:
    text = f"Time;Length;Title;Method\n14:00;30;X;{written}\n"
    (item,) = read(tmp_path, text, name="a.csv").items
    assert (item.method, item.per_turn_s) == (method, seconds)


@pytest.mark.parametrize(
    ("line", "fixed", "cut_first", "shrink_to"),
    [
        ("- 14:00 sharp Talk (20 min)", True, False, None),
        ("- 14:00 (fixed) Talk (20 min)", True, False, None),
        ("- 🔒 14:00 Talk (20 min)", True, False, None),
        ("- 14:00 Talk 🔒️ (20 min)", True, False, None),
        ("- 14:00 Talk (20 min, sharp)", True, False, None),
        ("- 14:00 Talk [20m] (cut first)", False, True, None),
        ("- 14:00 Talk (20 min), cut first", False, True, None),
        ("- 14:00 Talk (20 min, can shrink to 10 min)", False, False, 10),
        ("- 14:00 Talk (20 min; shrink to 10)", False, False, 10),
        ("- 14:00 Talk (20 min) – shrink to 10", False, False, 10),
        ("- 14:00 Talk (20 min, min 10)", False, False, 10),
        ("- 14:00 Talk (10-20 min)", False, False, 10),
        ("- 14:00 Talk (20 min)", False, False, None),
    ],
)
def test_marks(
    tmp_path: Path, line: str, fixed: bool, cut_first: bool, shrink_to: float | None
) -> None:
    item = one(tmp_path, line)
    assert (item.title, item.minutes) == ("Talk", 20)
    assert (item.fixed, item.cut_first, item.shrink_to) == (fixed, cut_first, shrink_to)


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("- 14:00 Talk [5m] - chair", ("chair",)),
        ("- 14:00 Talk (GBIF, 5 mins)", ("gbif",)),
        ("- 14:00 Talk (5 min) Lead: OSMF and GBIF", ("osmf", "gbif")),
        ("- 14:00 GBIF: who steers? (5 min)", ("gbif",)),
        ("- 14:00 Cases: OSMF, Open Contracting Partnership (5 min)", ("osmf", "ocp")),
        ("- 14:00 Cases: OSMF, Acme (5 min)", ("osmf", "Acme")),
        ("- 14:00 Case – OCP (5 min)", ("ocp",)),
        ("- 14:00 Case (GBIF) (5 min)", ("gbif",)),
        ("- 14:00 Result: it works (5 min)", ()),
        ("- 14:00 The GBIF case (5 min)", ()),
    ],
)
def test_leads(tmp_path: Path, line: str, lead: tuple[str, ...]) -> None:
    assert one(tmp_path, line).lead == lead


@pytest.mark.parametrize("who", ["Facilitator", "All", "chair", "Ana", "the facilitator"])
def test_roles_and_people_of_the_head_are_no_unknown_leads(tmp_path: Path, who: str) -> None:
    agenda = read(tmp_path, f"# Governance\n\nFacilitator: Ana.\n\n- 14:00 Talk [5m] - {who}\n")
    assert agenda.problems == ()


HEADS = [
    ("Tue 16 Nov 2021, 14:00-15:30 UTC", "2021-11-16", "14:00", "UTC"),
    ("16th November 2021, 2-3.30 pm London", "2021-11-16", "14:00", "Europe/London"),
    ("November 16, 2021 at 14:00 (CET)", "2021-11-16", "14:00", "Europe/Brussels"),
    ("16/11/2021 14:00 Europe/Paris", "2021-11-16", "14:00", "Europe/Paris"),
    ("When: 2021-11-16T14:00Z", "2021-11-16", "14:00", "UTC"),
    ("Start: 2021-11-16T14:00:00+01:00", "2021-11-16", "14:00", "Etc/GMT-1"),
    ("**Date:** 16.11.2021", "2021-11-16", "16:00", None),
    ("Time: 14:00-15:30 New York", None, "14:00", "America/New_York"),
    ("All times in London time.", None, "16:00", "Europe/London"),
    ("- Time zone: Berlin", None, "16:00", "Europe/Berlin"),
    ("We met on 31 Feb 2021.", None, "16:00", None),
]


@pytest.mark.parametrize(("line", "date", "start", "zone"), HEADS)
def test_heads(tmp_path: Path, line: str, date: str | None, start: str, zone: str | None) -> None:
    agenda = read(tmp_path, f"# Governance\n\n{line}\n\n- 16:00 Talk (5 min)\n")
    assert (agenda.title, agenda.date, agenda.start, agenda.zone) == (
        "Governance",
        date,
        start,
        zone,
    )


def test_pipe_table_with_sections_links_and_total(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# Governance\n\n"
        "| Time (UTC) | Duration | Activity | Owner | Materials |\n"
        "|------------|---------:|:---------|-------|-----------|\n"
        "| 2:00 PM | 5 min | **Welcome** | Facilitator | [deck](https://example.org/d) |\n"
        "| | | *Part 1: who decides* | | |\n"
        "| 2:05 PM | 30 mins | Case \\| OSMF (can shrink to 20 min) | OSMF & GBIF | |\n"
        "| 2:35 PM | 1h | Open discussion 🔒 | All | |\n"
        "| **Total** | **95 min** | | | |\n",
    )
    assert rows(agenda) == [
        ("14:00", 5, "Welcome"),
        ("14:05", 30, "Case | OSMF"),
        ("14:35", 60, "Open discussion"),
    ]
    assert agenda.items[0].notes == "Materials: deck\nhttps://example.org/d"
    assert agenda.items[1].lead == ("osmf", "gbif")
    assert [item.section for item in agenda.items] == ["", *["Part 1: who decides"] * 2]
    assert [item.fixed for item in agenda.items] == [False, False, True]
    assert (agenda.zone, agenda.problems) == ("UTC", ())


def test_headings_with_offsets(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# Session plan: governance (60 min)\n\n"
        "### 0:00 — Arrive (10 min)\n**Say:** Welcome to all.\n**Do:** share slides\n\n"
        "### 0:10 — Frame (15 min)\n- one\n- two (2 min)\n\n"
        "### 0:25 — Pairs (20 min, cut first)\nMethod: 1-2-4-All\n\n"
        "### T+45 – Close (15 min)\n> Thank you\n\n"
        "## Materials\n- Pens\n",
    )
    assert rows(agenda) == [
        (None, 10, "Arrive"),
        (None, 15, "Frame"),
        (None, 20, "Pairs"),
        (None, 15, "Close"),
    ]
    assert [item.notes for item in agenda.items] == [
        "Say: Welcome to all.\nDo: share slides",
        "one\ntwo (2 min)",
        "",
        "Thank you",
    ]
    assert (agenda.items[2].method, agenda.items[2].cut_first) == ("1-2-4-All", True)
    assert agenda.set_aside == ("Materials", "Pens")
    assert agenda.problems == ()


def test_offsets_count_from_a_start_that_is_given(tmp_path: Path) -> None:
    agenda = read(
        tmp_path, "Question: Q2\nStart: 16:30 UTC\n\n0:00 Welcome\n0:10 Round\n0:40 End\n"
    )
    assert rows(agenda) == [("16:30", 10, "Welcome"), ("16:40", 30, "Round")]


def test_nested_list_with_minutes_below_each_topic(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# Governance\n\n"
        "1. Opening\n   - Leader: GBIF\n   - Desired outcome: all heard\n   - Minutes: 10\n"
        "2. Models\n   - Leader: OSMF\n   - Pre-meeting notes: read the page\n   - 20 minutes\n"
        "3. Other business\n   - Time: 5 min\n",
    )
    assert rows(agenda) == [
        (None, 10, "Opening"),
        (None, 20, "Models"),
        (None, 5, "Other business"),
    ]
    assert [item.lead for item in agenda.items] == [("gbif",), ("osmf",), ()]
    assert agenda.items[1].notes == "Pre-meeting notes: read the page"


def test_nested_items_make_their_parent_a_section(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "# Governance\n\n"
        "- Part 1\n  - 9:30 Welcome (5 min)\n  - 9:35 Round (25 min)\n"
        "## 10:00-10:30 Part 2\n- 10:00 Case (10 min)\n- 10:10 Break (20 min)\n",
    )
    assert [(item.section, item.title) for item in agenda.items] == [
        ("Part 1", "Welcome"),
        ("Part 1", "Round"),
        ("Part 2", "Case"),
        ("Part 2", "Break"),
    ]
    assert (agenda.minutes, agenda.problems) == (60, ())


def test_email_with_greeting_signature_and_quote(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "From: Ana\nSubject: Re: Accessibility on Tuesday\n\nHi all,\n\n"
        "here is the plan. All times in London time.\n\n"
        "2:00 PM Welcome (Ana, 5 mins)\n"
        "2:05 - 2:20 PM Round: what blocks access? - All\n"
        "2:20 PM / 3:20 PM CET Break\n"
        "2:30 PM Case: OCP and the wider audience, with a line\n   that wraps (20 minutes)\n"
        "2:50 PM sharp Closing round, 1 min each\n"
        "3:00 PM End\n\n"
        "Best wishes,\nAna\n-- \nAna, somewhere\n> On Monday Ben wrote:\n> 14:00 is fine\n",
        name="mail.txt",
    )
    assert rows(agenda) == [
        ("14:00", 5, "Welcome"),
        ("14:05", 15, "Round: what blocks access? - All"),
        ("14:20", 10, "Break"),
        ("14:30", 20, "Case: OCP and the wider audience, with a line that wraps"),
        ("14:50", 10, "Closing round, 1 min each"),
    ]
    assert (agenda.title, agenda.question) == ("Accessibility on Tuesday", "Q4")
    assert (agenda.zone, agenda.problems) == ("Europe/London", ())
    assert [item.fixed for item in agenda.items] == [*[False] * 4, True]
    assert agenda.items[2].notes == "3:20 PM CET"
    assert {"Hi all,", "Best wishes,", "Ana, somewhere", "14:00 is fine"} <= {*agenda.set_aside}


def test_an_agenda_inside_a_quoted_reply(tmp_path: Path) -> None:
    agenda = read(tmp_path, "> # Governance\n> - 14:00 Welcome (5 min)\n> - 14:05 Round (5 min)\n")
    assert rows(agenda) == [("14:00", 5, "Welcome"), ("14:05", 5, "Round")]


def test_columns_set_with_spaces(tmp_path: Path) -> None:
    agenda = read(
        tmp_path,
        "Governance\n\n"
        "Time     Length   Session              Lead\n"
        "14:00    5'       Welcome              Facilitator\n"
        "14:05             Check-in             All\n"
        "14:15    10'      Case: maps           GBIF\n",
        name="plan.txt",
    )
    assert rows(agenda) == [
        ("14:00", 5, "Welcome"),
        ("14:05", 10, "Check-in"),
        ("14:15", 10, "Case: maps"),
    ]
    assert agenda.items[2].lead == ("gbif",)


EVENT_TOOL = """Start Date,Start Time,End Date,End Time,Session Title,Goals
2021-12-07,10:00:00,2021-12-07,10:20:00,Welcome,x
2021-12-07,10:20:00,2021-12-07,11:00:00,Talk,
"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "sep=;\nTime;Length;Title;Goals\n10:00;00:20;Welcome;x\n10:20;00:40;Talk;\n"),
        ("a.csv", 'TIME,LENGTH,Session,Goals\n10:00,20,Welcome,"x"\n0.4306,"40",Talk,\n'),
        ("a.tsv", "When\tMins\tWhat\tGoals\n10:00\t20 min\tWelcome\tx\n10:20\t40 min\tTalk\t\n"),
        ("a.txt", "Start,End,Topic,Goals\n10:00,10:20,Welcome,x\n10:20,11:00,Talk,-\n"),
        ("a.csv", "No;Item;Time;Title;Goals\n1;1;10:00-10:20;Welcome;x\n2;2;10:20-11:00;Talk;\n"),
        ("a.csv", EVENT_TOOL),
    ],
)
def test_separated_values(tmp_path: Path, name: str, text: str) -> None:
    agenda = read(tmp_path, text, name=name)
    assert rows(agenda) == [("10:00", 20, "Welcome"), ("10:20", 40, "Talk")]
    assert [item.notes for item in agenda.items] == ["Goals: x", ""]


def test_a_cell_over_several_lines_keeps_the_line_numbers_right(tmp_path: Path) -> None:
    text = 'Time;Mins;Title;Notes;Q\n10:00;5;One;"two\nlines";Q2\n10:10;5;Two;;Q2\n'
    agenda = read(tmp_path, text, name="a.csv")
    assert agenda.items[0].notes == "two\nlines"
    assert [(each.line, each.message) for each in agenda.problems] == [
        (4, 'gap of 5 min before "Two" (10:10)')
    ]


def test_afternoon_without_a_suffix(tmp_path: Path) -> None:
    agenda = read(tmp_path, "- 11:30 A (30 min)\n- 12:00 B (60 min)\n- 1:00 C\n- 1:30-2:00 D\n")
    assert [item.start for item in agenda.items] == ["11:30", "12:00", "13:00", "13:30"]
    assert [item.minutes for item in agenda.items] == [30, 60, 30, 30]


def test_word_lists_and_headings(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Governance", level=1)
    document.add_paragraph("7 December 2021, 16:00-16:20 UTC")
    document.add_paragraph("16:00 Welcome (5 min)", style="List Bullet")
    document.add_paragraph("Outcome: all heard", style="List Bullet 2")
    document.add_heading("Part 1", level=2)
    document.add_paragraph("16:05 Round (15 min)", style="List Number")
    document.save(str(tmp_path / "list.docx"))
    agenda = read_agenda(tmp_path / "list.docx", known=KNOWN)
    assert rows(agenda) == [("16:00", 5, "Welcome"), ("16:05", 15, "Round")]
    assert agenda.items[0].notes == "Outcome: all heard"
    assert [item.section for item in agenda.items] == ["", "Part 1"]
    assert (agenda.date, agenda.zone, agenda.problems) == ("2021-12-07", "UTC", ())


WORDS = st.text(alphabet="bcdfgklnprvz", min_size=4, max_size=9).map(str.capitalize)
PLAIN_ITEMS = st.lists(
    st.tuples(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), st.integers(1, 40)),
    min_size=1,
    max_size=8,
)
per_test_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


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
TAILS = ("", "", " (5 min)", " [5m] - chair", " (cut first)", ", 1 min each", " | 5 min", " sharp")
LINES = st.lists(
    st.tuples(st.sampled_from(LEADS), WORDS, st.sampled_from(TAILS)), min_size=1, max_size=8
)


@given(LINES)
@example([("- 14:05 ", "Bcdfg", ""), ("", "Klnpr", " (5 min)")])
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
