"""Speakers beside or around a title, told by another field, by the other rows, or by a word."""

from pathlib import Path

import pytest

from tests.readers.agenda_texts import read


def _calendar(*events: tuple[str, str]) -> str:
    told = "".join(
        f"BEGIN:VEVENT\nDTSTART:20270512T{hour:02}0000Z\nDURATION:PT30M\nSUMMARY:{title}\n"
        f"{more}\nEND:VEVENT\n"
        for hour, (title, more) in enumerate(events, 9)
    )
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{told}END:VCALENDAR\n"


def test_whom_a_description_names_leaves_the_title(tmp_path: Path) -> None:
    events = (
        ("Slow rivers - a map - Yxi Q", "DESCRIPTION:Rivers\\nSpeaker: Yxi Q"),
        ("Dams - Dr. Ole P. Quux", "DESCRIPTION:Speaker: Dr. Ole P. Quux. From Ghent."),
        ("Locks - Panel - Yxi Q\\, Prof. Zed", "DESCRIPTION:Speakers: Yxi Q\\, Prof. Zed"),
        ("Gauges - Xul Oort", "ORGANIZER;CN=Xul Oort:mailto:x@example.org"),
        ("Fees - the rest", "ORGANIZER;CN=Xul Oort:mailto:x@example.org"),
    )
    items = read(tmp_path, _calendar(*events), name="a.ics", known=None).items
    assert [(item.title, item.lead) for item in items] == [
        ("Slow rivers - a map", ("Yxi Q",)),
        ("Dams", ("Dr. Ole P. Quux",)),
        ("Locks - Panel", ("Yxi Q", "Prof. Zed")),
        ("Gauges", ("Xul Oort",)),
        ("Fees - the rest", ()),
    ]


@pytest.mark.parametrize("dash", [":", " —", " -"])
def test_names_leave_the_titles_where_most_rows_begin_with_somebody(
    tmp_path: Path, dash: str
) -> None:
    text = (
        f"- 9:00 Ana Lima{dash} Slow rivers\n- 9:30 Дмитрий Крылов{dash} Dams\n- 10:00 Break\n"
        f"- 10:30 Xul Oort{dash} Locks\n- 11:00 Ben Okoro{dash} Wells\n"
    )
    items = read(tmp_path, text, known=None).items
    assert [(item.title, item.lead) for item in items] == [
        ("Slow rivers", ("Ana Lima",)),
        ("Dams", ("Дмитрий Крылов",)),
        ("Break", ()),
        ("Locks", ("Xul Oort",)),
        ("Wells", ("Ben Okoro",)),
    ]


def test_topics_before_a_colon_stay(tmp_path: Path) -> None:
    text = (
        "- 9:00 Slow Rivers: the map\n- 9:30 Ana Lima: welcome\n- 10:00 Old Dams: a tour\n"
        "- 10:30 Wet Locks: costs\n- 11:00 Deep Wells: rules\n"
    )
    titles = [item.title for item in read(tmp_path, text, known=None).items]
    assert titles[0] == "Slow Rivers: the map"
    assert titles[3] == "Wet Locks: costs"


@pytest.mark.parametrize(
    ("line", "title", "lead"),
    [
        ("Invited talk by Xul Oort: Slow rivers", "Invited talk: Slow rivers", ("Xul Oort",)),
        ("Made by hand: slow rivers", "Made by hand: slow rivers", ()),
        ("Panel: Ana Lima, Xul Oort and Zed Yol", "Panel", ("Ana Lima", "Xul Oort", "Zed Yol")),
        ("Panel: Open Rivers, Old Maps", "Panel: Open Rivers, Old Maps", ()),
        ("Soil (by Vand og Jord)", "Soil", ("Vand og Jord",)),
        ("Drafts (by Friday)", "Drafts (by Friday)", ()),
        ("Votes (by Zoom)", "Votes (by Zoom)", ()),
    ],
)
def test_who_it_is_by(tmp_path: Path, line: str, title: str, lead: tuple[str, ...]) -> None:
    item = read(tmp_path, f"# X\n\n- 9:00 {line}\n- 9:30 Close\n", known=None).items[0]
    assert (item.title, item.lead) == (title, lead)


@pytest.mark.parametrize(
    ("below", "lead"),
    [
        ("Xul Oort, Qix Vane and Zed Yol", ("Xul Oort", "Qix Vane", "Zed Yol")),
        ("Ana Lima, Ben Okoro", ("Ana Lima", "Ben Okoro")),
        ("Ana Lima, Delta Works", ("Ana Lima",)),
        ("Ana Lima and Xul Oort, Institute of Rivers", ("Ana Lima", "Xul Oort")),
        ("Xul Oort, Univ. Ghent", ("Xul Oort",)),
        ("(Xul Oort, Univ. Ghent)", ("Xul Oort",)),
        ("講者：河流大學 水文學系 王小明 講座教授", ("王小明",)),
        ("讲者: 王小明", ("王小明",)),
    ],
)
def test_all_the_authors_below_a_title(tmp_path: Path, below: str, lead: tuple[str, ...]) -> None:
    rows = (
        f"<tr><td>9:00</td><td>Slow rivers<br>{below}</td></tr><tr><td>10:00</td><td>End</td></tr>"
    )
    item = read(tmp_path, f"<html><table>{rows}</table></html>", name="a.html", known=None).items[0]
    assert (item.title, item.lead) == ("Slow rivers", lead)


def test_a_length_below_the_hours_of_a_cell(tmp_path: Path) -> None:
    cells = [
        ("9.00-9.30<br>(30 min)", "Dams<br>Ana Lima (Ghent)"),
        ("9.30-10.30<br>(45 min)", "Locks"),
    ]
    table = "".join(f"<tr><td>{when}</td><td>{what}</td></tr>" for when, what in cells)
    items = read(tmp_path, f"<html><table>{table}</table></html>", name="a.html", known=None).items
    assert [(each.start, each.minutes, each.title) for each in items] == [
        ("09:00", 30, "Dams"),
        ("09:30", 60, "Locks"),
    ]
    assert "45 min" in items[1].notes


_TALKS = (
    ("Slow rivers", "ORGANIZER:Ana Lima"),
    ("Dams", "ORGANIZER:ben okoro"),
    ("Locks", "ORGANIZER:Xul d'Oort\nATTENDEE:Ole Quux"),
    ("Lunch", "COMMENT:for all"),
)


def test_bare_names_that_organise_the_talks_of_a_calendar_give_them(tmp_path: Path) -> None:
    agenda = read(tmp_path, _calendar(*_TALKS), name="a.ics", known=None)
    assert [(item.title, item.lead) for item in agenda.items] == [
        ("Slow rivers", ("Ana Lima",)),
        ("Dams", ("ben okoro",)),
        ("Locks", ("Xul d'Oort",)),
        ("Lunch", ()),
    ]
    said = [each.message for each in agenda.problems if "the organiser of an event" in each.message]
    assert len(said) == 1


@pytest.mark.parametrize(
    "organisers",
    [
        ("Ana Lima", "Ana Lima", "Ana Lima", "Ben Okoro", "Xul Oort"),  # one calls the meetings
        ("Ana Lima", "Ben Okoro"),
        ("mailto:a@example.org", "mailto:b@example.org", "mailto:c@example.org"),
        ("Office", "Board", "Room 4"),
    ],
)
def test_whoever_calls_a_meeting_does_not_lead_it_for_that(
    tmp_path: Path, organisers: tuple[str, ...]
) -> None:
    events = [(f"Fees {at}", f"ORGANIZER:{who}") for at, who in enumerate(organisers)]
    agenda = read(tmp_path, _calendar(*events), name="a.ics", known=None)
    assert not any(item.lead for item in agenda.items)
    assert not any("the organiser of an event" in each.message for each in agenda.problems)
