"""Ways of writing one line of an agenda."""

from pathlib import Path

import pytest

from facilitator.core.item_fields import AgendaItem
from facilitator.core.model import Promise
from tests.readers.agenda_texts import read


def one(folder: Path, line: str) -> AgendaItem:
    """Read a line between two others and return its item."""
    agenda = read(folder, f"- 13:00 Before (5 min)\n{line}\n- 18:00 After (5 min)\n")
    assert len(agenda.items) == 3, agenda.items
    return agenda.items[1]


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
        ("Round 1 min each", "Round"),
        ("Check-in", "Round"),
        ("Clarifying questions only, no advice yet", "Clarifying questions"),
        ("Open discussion: what next", "Open discussion"),
        ("Case: free riders", "Case"),
        ("Peer assist – for the host", "Peer assist"),
        ("Panel then open mic: who pays", "Panel then open mic"),
        ("Panel discussion: who pays", "Panel"),
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


@pytest.mark.parametrize(
    ("written", "promise", "notes"),
    [
        ("Chatham House Rule", Promise.CHATHAM, ""),
        ("unattributed", Promise.UNATTRIBUTED, ""),
        ("By organisation", Promise.ORGANISATION, ""),
        ("", None, ""),
        ("as agreed", None, "Promise: as agreed"),
    ],
)
def test_promise_column(tmp_path: Path, written: str, promise: Promise | None, notes: str) -> None:
    text = f"Time,Item,Promise\n14:00,Welcome,\n14:05,Cases,{written}\n14:30,,\n"
    items = read(tmp_path, text, name="a.csv").items
    assert [each.promise for each in items] == [None, promise]
    assert items[1].notes == notes
