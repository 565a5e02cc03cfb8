"""The agendas that people really send, whole and with one thing wrong."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from facilitator.core.agenda import Agenda, KnownNames
from facilitator.core.errors import BadInput
from facilitator.core.text import fold
from facilitator.readers.agenda.read import read_agenda

FILES = Path(__file__).parent.parent / "_files" / "agendas"
NAMES = {
    "gbif": "GBIF",
    "metabrainz": "MetaBrainz",
    "oar": "OAR|Open Apparel Registry",
    "ocp": "OCP|Open Contracting Partnership",
    "osmf": "OSMF|OpenStreetMap Foundation",
    "wikimedia": "WMF|Wikimedia|Wikimedia Foundation",
    "odi": "ODI",
}
KNOWN = KnownNames(
    names={fold(name): handle for handle, words in NAMES.items() for name in words.split("|")},
    questions={
        "q1": "Q1",
        fold("What is the value and impact of open data on people’s lives?"): "Q1",
        "q2": "Q2",
        "governance": "Q2",
        "q3": "Q3",
        "business model": "Q3",
    },
)

WORD_TABLE = """\
Time | Length | Session | Purpose | Lead | Method | Materials
09:30 | 10' | Welcome and ground rules | Agree attribution | Facilitator | Plenary | Slides 1-3
09:40 | 10' | Check-in | Hear all seven voices | Facilitator | Round, 1' each | -
PART 1: WHAT IT COSTS
09:50 | 30' | Expenses, income, mission | Compare | MetaBrainz/OAR/WMF | 3 x 10' cases | Workbooks
10:20 | 10' | Clarifying questions | Facts before advice | All | Queue | -
10:30 | 15' | BREAK
PART 2: KEEPING THE PROMISE
10:45 | 25' | Users who do not contribute | Advice | MetaBrainz | Peer assist | Template
11:10 | 12' | What would you never charge for? | Red lines | Facilitator | 1-2-4-All | Board
11:22 | 8' | Commitments and close | Owners and dates | Facilitator | Round | -
"""
WORD_ROWS = [tuple(cell.strip() for cell in row.split("|")) for row in WORD_TABLE.splitlines()]


def write_word(path: Path, *, replace: tuple[str, str] = ("", "")) -> Path:
    """Write the table as Word does, a short row's last cell merged to the right edge."""
    document = Document()
    document.add_paragraph("Roundtable 3: the business model", style="Title")
    document.add_paragraph("Thu 9 Dec 2021, 09:30-11:30 London. Facilitator: Ana.")
    table = document.add_table(rows=len(WORD_ROWS), cols=7)
    for cells, words in zip(table.rows, WORD_ROWS, strict=True):
        row = cells.cells
        if len(words) < 7:
            row[len(words) - 1].merge(row[6])
        for cell, text in zip(row, words, strict=False):
            cell.text = text.replace(*replace) if replace[0] else text
    document.add_paragraph("See you there")
    document.save(str(path))
    return path


def titles(agenda: Agenda) -> list[str]:
    return [item.title for item in agenda.items]


def messages(agenda: Agenda) -> str:
    return "\n".join(each.message for each in agenda.problems)


def test_bullets_with_clock_times() -> None:
    agenda = read_agenda(FILES / "a-impact.md", known=KNOWN)
    assert agenda.title == (
        "Roundtable 1: What is the value and impact of open data on people’s lives?"
    )
    assert (agenda.question, agenda.date, agenda.start) == ("Q1", "2021-11-16", "14:00")
    assert (agenda.zone, agenda.minutes, agenda.problems) == ("UTC", 90, ())
    assert [item.minutes for item in agenda.items] == [5, 10, 15, 10, 20, 5, 15, 7, 3]
    assert " ".join(item.start or "" for item in agenda.items) == (
        "14:00 14:05 14:15 14:30 14:40 15:00 15:05 15:20 15:27"
    )
    assert titles(agenda)[0] == "Welcome, ground rules, recording notice"
    assert agenda.items[1].per_turn_s == 60
    assert agenda.items[2].per_turn_s == 300
    assert agenda.items[2].lead == ("metabrainz", "oar", "osmf")
    assert [item.method for item in agenda.items] == [
        "",
        "Round",
        "",
        "Clarifying questions",
        "Round",
        "Break",
        "Open discussion",
        "Round",
        "",
    ]
    assert agenda.set_aside == (
        "online. Facilitator: Ana. Notes: Ben and Cai. Attribution: by organisation.",
    )


def test_without_a_roster_names_stay_as_written() -> None:
    agenda = read_agenda(FILES / "a-impact.md")
    assert agenda.items[2].lead == ("MetaBrainz", "OAR", "OSMF")
    assert agenda.question is None
    assert messages(agenda).startswith("no question is named")


def test_word_table_with_merged_rows(tmp_path: Path) -> None:
    agenda = read_agenda(write_word(tmp_path / "costs.docx"), known=KNOWN)
    assert (agenda.title, agenda.question) == ("Roundtable 3: the business model", "Q3")
    assert (agenda.date, agenda.start, agenda.zone) == ("2021-12-09", "09:30", "Europe/London")
    assert [item.minutes for item in agenda.items] == [10, 10, 30, 10, 15, 25, 12, 8]
    assert agenda.minutes == 120
    assert agenda.problems == ()
    welcome, check_in, cases, clarifying, pause, users, *_ = agenda.items
    assert (welcome.lead, welcome.method, welcome.section) == (("Facilitator",), "Plenary", "")
    assert welcome.notes == "Purpose: Agree attribution"
    assert welcome.materials == "Slides 1-3"
    assert (check_in.method, check_in.per_turn_s) == ("Round", 60)
    assert cases.lead == ("metabrainz", "oar", "wikimedia")
    assert (cases.method, cases.per_turn_s, cases.section) == ("Case", 600, "PART 1: WHAT IT COSTS")
    assert (clarifying.method, clarifying.lead) == ("Queue", ("All",))
    assert (pause.title, pause.method, pause.start, pause.lead) == ("BREAK", "Break", "10:30", ())
    assert (users.method, users.section) == ("Peer assist", "PART 2: KEEPING THE PROMISE")
    assert agenda.set_aside == ("Facilitator: Ana.", "See you there")


def test_spreadsheet_with_a_total_row() -> None:
    agenda = read_agenda(FILES / "d-business.csv", known=KNOWN)
    assert [item.minutes for item in agenda.items] == [5, 7, 8, 10, 20, 5, 5]
    assert (agenda.minutes, agenda.start, agenda.question) == (60, "15:00", "Q3")
    assert agenda.problems == ()
    assert titles(agenda)[2] == "Case: free riders"
    assert agenda.items[2].notes == "Purpose: Present the problem; no advice yet"
    assert [item.lead for item in agenda.items[:4]] == [
        ("odi",),
        ("odi",),
        ("metabrainz",),
        ("All",),
    ]
    assert [item.per_turn_s for item in agenda.items] == [None, 60, None, 45, 120, None, None]
    assert agenda.items[4].method == "Round"
    assert "Method: Round 2 min + queue" in agenda.items[4].notes
    assert [item.question for item in agenda.items] == [None, *["Q3"] * 6]
    assert agenda.set_aside == ("01:00 TOTAL",)


def test_durations_only_with_front_matter() -> None:
    agenda = read_agenda(FILES / "f-governance.md", known=KNOWN)
    assert (agenda.title, agenda.question) == ("Governance follow-up", "Q2")
    assert (agenda.date, agenda.start, agenda.zone) == ("2021-12-07", "16:00", "UTC")
    assert [item.minutes for item in agenda.items] == [5, 10, 10, 10, 15, 5, 5]
    assert (agenda.minutes, agenda.problems, agenda.set_aside) == (60, (), ())
    assert {item.start for item in agenda.items} == {None}
    assert titles(agenda)[0] == "Agenda check, note-taker, attribution rule"
    assert agenda.items[0].lead == ("chair",)
    assert [item.lead for item in agenda.items[1:4]] == [("osmf",), ("gbif",), ("wikimedia",)]
    assert agenda.items[1].notes == "Outcome: list of decisions the foundation may not take"
    assert agenda.items[1].materials == "working-group page"
    assert agenda.items[4].per_turn_s == 60
    assert [item.cut_first for item in agenda.items] == [*[False] * 6, True]
    assert titles(agenda)[-1] == "AOB"


def test_an_overlap_is_reported_with_its_line() -> None:
    agenda = read_agenda(FILES / "a-impact-overlap.md", known=KNOWN)
    assert [
        (each.line, each.message.split(":")[0].split(" of ")[0]) for each in agenda.problems
    ] == [
        (6, "overlap"),
        (7, "gap"),
    ]
    assert len(agenda.items) == 9


def test_a_wrong_sum_is_reported_with_its_line() -> None:
    agenda = read_agenda(FILES / "d-business-wrong-sum.csv", known=KNOWN)
    assert [each.line for each in agenda.problems] == [7, 9]
    assert "the items sum to 55 min, but the total row is 60 min" in messages(agenda)


def test_an_unknown_organisation_is_reported(tmp_path: Path) -> None:
    path = write_word(tmp_path / "costs.docx", replace=("MetaBrainz/OAR", "MetaBrainz/Acme Maps"))
    agenda = read_agenda(path, known=KNOWN)
    assert agenda.items[2].lead == ("metabrainz", "Acme Maps", "wikimedia")
    (problem,) = agenda.problems
    assert problem.message.startswith('unknown lead "Acme Maps" of "Expenses, income, mission"')


def test_a_missing_question_is_reported() -> None:
    agenda = read_agenda(FILES / "f-governance-no-question.md", known=KNOWN)
    assert agenda.question is None
    assert [each.message.split(":")[0] for each in agenda.problems] == ["no question is named"]


# Words that say what a field holds, and so need not come back as words.
TAKEN = frozenset(
    {"tue", "nov", "utc", "min", "cut", "first", "title", "question", "start", "pre", "read"}
)


@pytest.mark.parametrize("name", ["a-impact.md", "d-business.csv", "f-governance.md"])
def test_no_word_of_the_file_is_lost(name: str) -> None:
    agenda = read_agenda(FILES / name, known=KNOWN)
    kept = [agenda.title, agenda.question or "", *agenda.set_aside]
    for item in agenda.items:
        kept += [item.title, item.section, item.method, item.notes, item.materials, *item.lead]
    text = (FILES / name).read_text(encoding="utf-8-sig").casefold()
    if name.endswith(".csv"):
        text = text.partition("\n")[2]
    words = set(re.findall(r"[^\W\d_]{3,}", text)) - TAKEN
    assert words <= set(re.findall(r"[^\W\d_]+", fold(" ".join(kept)).casefold())) | {"governance"}


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.md", b"", "is empty"),
        ("blank.md", b" \n\n\t\n", "is empty"),
        ("binary.md", bytes(range(256)) * 4, "is not a text file"),
        ("broken.docx", b"PK\x03\x04 and then nothing", "is no Word document"),
        ("named.docx", b"- 14:00 Welcome (5 min)", "is no Word document"),
        ("old.doc", b"\xd0\xcf\x11\xe0 an old one", "save it as .docx"),
        ("sheet.xlsx", b"PK\x03\x04", "save it as .xlsx, or as CSV"),
        ("a.pdf", b"%PDF-1.4 14:00 Welcome", "is a PDF or"),
        ("a.rtf", b"{\\rtf1 14:00 Welcome}", "or in Rich Text Format"),
        ("a.odt", b"PK\x03\x04", "is no Word document: save it as .docx"),
        ("prose.md", b"# Hello\n\nWe have 7 guests and start soon.\n", "no agenda items found"),
        ("list.md", b"- Welcome\n- Round\n", 'such as "- 14:00 Welcome (5 min)"'),
        ("head.csv", b"Time;Title\n;\n", "no agenda items found"),
    ],
)
def test_bad_files_are_refused_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadInput) as refused:
        read_agenda(path)
    assert said in str(refused.value)
    assert name in str(refused.value)
    assert "\n" not in str(refused.value)


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="does not exist"):
        read_agenda(tmp_path / "nothing.md")
    with pytest.raises(BadInput, match="is a folder"):
        read_agenda(tmp_path)


LINE = "- 14:00 Bilan – « l’été » (5 min)\n"


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode("utf-8"),
        lambda text: b"\xef\xbb\xbf" + text.encode("utf-8"),
        lambda text: text.encode("utf-16"),
        lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("cp1252"),
        lambda text: text.replace("\n", "\r\n").encode("utf-8"),
        lambda text: text.replace("\n", "\r").encode("cp1252"),
    ],
)
def test_any_usual_encoding(tmp_path: Path, encode: Callable[[str], bytes]) -> None:
    path = tmp_path / "agenda.md"
    path.write_bytes(encode(LINE + "- 14:05 Pause (5 min)\n"))
    assert titles(read_agenda(path)) == ["Bilan – « l’été »", "Pause"]
