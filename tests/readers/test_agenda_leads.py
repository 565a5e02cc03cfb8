"""Who leads an item, where no roster says it: names at the end of a title, or set apart."""

from pathlib import Path

import pytest

from facilitator.core.agenda import KnownNames
from tests.readers.agenda_texts import read


@pytest.mark.parametrize(
    ("line", "title", "lead"),
    [
        ("- Fees (Ana Lima)", "Fees", ("Ana Lima",)),
        ("- Fees [Ana Lima]", "Fees", ("Ana Lima",)),
        ("- Fees (Ana Lima, Ben van Ode) (10 min)", "Fees", ("Ana Lima", "Ben van Ode")),
        ("- Opening (Chair)", "Opening", ("Chair",)),
        ("- 10 min - Editors' update - *Ana Lima*", "Editors' update", ("Ana Lima",)),
        ("- 10 min - Fees - _Ana Lima_ - [slides](x.pdf)", "Fees", ("Ana Lima",)),
        ("- Fees (Ana Lima) [slides](x.pdf) (5 min)", "Fees", ("Ana Lima",)),
        ("- Read the [paper](x.pdf)", "Read the paper", ()),
        ("- Fees, [paper](x.pdf)", "Fees", ()),
        ("- Fees (online)", "Fees (online)", ()),
        ("- Fees (Online)", "Fees (Online)", ()),
        ("- Fees (Next Steps)", "Fees (Next Steps)", ()),
        ("- Fees (Main Hall)", "Fees (Main Hall)", ()),
        ("- Fees (Ana)", "Fees", ("Ana",)),
        ("- Fees (May)", "Fees (May)", ()),
        ("- Fees - *a new look*", "Fees - a new look", ()),
        ("- Fast maps, Ben Okoro, Ana Lima (9 min)", "Fast maps", ("Ben Okoro", "Ana Lima")),
        ("- 9:00 Maps        Ana Lima (Delta)", "Maps", ("Ana Lima",)),
        ("- Who pays? Ana Lima (Delta)", "Who pays?", ("Ana Lima",)),
        ("- Slow rivers. Ben Okoro", "Slow rivers", ("Ben Okoro",)),
        ("- Ana Lima: “Slow rivers”", "Slow rivers", ("Ana Lima",)),
        ("- Fees, Oqaluk Ili (University of Ghent)", "Fees", ("Oqaluk Ili",)),
        ("- Closing words by ...", "Closing words", ()),
    ],
)
def test_names_at_the_end(tmp_path: Path, line: str, title: str, lead: tuple[str, ...]) -> None:
    item = read(tmp_path, f"# X\n\n## Agenda\n\n{line}\n- Close (5 min)\n", known=None).items[0]
    assert (item.title, item.lead) == (title, lead)


def test_single_words_are_names_where_several_items_end_in_one(tmp_path: Path) -> None:
    text = "# X\n\n- Fees (Ana) (5 min)\n- Maps (Ben) (5 min)\n- Round (Online) (5 min)\n"
    items = read(tmp_path, text, known=None).items
    assert [item.lead for item in items] == [("Ana",), ("Ben",), ()]
    assert [item.title for item in items] == ["Fees", "Maps", "Round (Online)"]


def test_a_name_that_nobody_has_is_said_once(tmp_path: Path) -> None:
    text = "question: Q2\n\n- Fees (5 min, Ana Lima)\n- Maps (5 min, Ana Lima)\n- Oil (5 min, Bo)\n"
    said = [each.message for each in read(tmp_path, text).problems]
    assert [each.partition(":")[0] for each in said] == [
        'unknown lead "Ana Lima" of "Fees" and 1 more item',
        'unknown lead "Bo" of "Oil"',
    ]


def test_where_somebody_works_leads_only_where_the_programme_knows_it(tmp_path: Path) -> None:
    text = "| Time | Speaker | Title |\n|---|---|---|\n| 9:00 | Yoko Tanaka, LPSC | Maps |\n"
    unknown = read(tmp_path, text, known=KnownNames()).items[0]
    assert (unknown.lead, unknown.notes) == (("Yoko Tanaka",), "Yoko Tanaka, LPSC")
    known = KnownNames(names={"lpsc": "LPSC"})
    assert read(tmp_path, text, known=known).items[0].lead == ("Yoko Tanaka", "LPSC")


def test_a_word_alone_in_brackets_is_a_lead_where_the_programme_knows_it(tmp_path: Path) -> None:
    text = "# X\n\n- Fees (Revised) (5 min)\n- Maps (Xixi) (5 min)\n- Rules (Auditor) (5 min)\n"
    items = read(tmp_path, text, known=KnownNames(names={"xixi": "Xixi"})).items
    assert [item.lead for item in items] == [(), ("Xixi",), ()]
    assert items[0].title == "Fees (Revised)"


def test_beside_quoted_titles_names_leave_the_others(tmp_path: Path) -> None:
    text = "# X\n\n- 9:00 Ana Lima: “Maps”\n- 9:30 Ben Okoro: “Fees”\n- 10:00 Carla Diaz: TBA\n"
    items = read(tmp_path, text, known=None).items
    assert [(item.title, item.lead) for item in items] == [
        ("Maps", ("Ana Lima",)),
        ("Fees", ("Ben Okoro",)),
        ("TBA", ("Carla Diaz",)),
    ]


@pytest.mark.parametrize(
    ("cell", "leads"),
    [
        ("Ana Lima (Delta)", ("Ana Lima",)),
        ("Moderator: Ana Lima; Panelists: Ben Okoro, Carla Diaz", None),
        ("Chair: Ana Lima", ("Ana Lima",)),
        ("Delta – a few words of welcome", ("Delta",)),
        ("Ana Lima", ("Ana Lima",)),
    ],
)
def test_what_a_cell_of_speakers_says_besides(
    tmp_path: Path, cell: str, leads: tuple[str, ...] | None
) -> None:
    text = f"| Time | Title | Speaker |\n|---|---|---|\n| 9:00 | Maps | {cell} |\n"
    item = read(tmp_path, f"{text}| 10:00 | Tea | |\n", known=None).items[0]
    assert item.lead == (leads or ("Ana Lima", "Ben Okoro", "Carla Diaz"))
    assert item.lead == (cell,) or cell in item.notes


def test_who_leads_an_event_by_its_description(tmp_path: Path) -> None:
    event = "BEGIN:VEVENT\nDTSTART:20260512T{}00Z\nSUMMARY:{}\nDESCRIPTION:{}\nEND:VEVENT\n"
    events = event.format("0900", "Maps", "Speaker: Ana Lima") + event.format("1000", "Tea", "Hall")
    text = f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n"
    items = read(tmp_path, text, name="a.ics", known=None).items
    assert [item.lead for item in items] == [("Ana Lima",), ()]
