"""Pages that say what belongs together by what stands in what: boxes, one for each item."""

from pathlib import Path

from facilitator.core.agenda import Agenda
from tests.readers.agenda_texts import read, rows

ROWS = [("09:00", 30, "Welcome"), ("09:30", 60, "Slow rivers"), ("10:30", 30, "Tea")]


def page(tmp_path: Path, body: str) -> Agenda:
    text = f"<!doctype html><html><body><h1>Water day</h1>{body}</body></html>"
    return read(tmp_path, text, name="a.html", known=None)


def card(*lines: str) -> str:
    return f'<div class="item">{"".join(lines)}</div>'


def test_a_clock_a_title_and_words_in_boxes_of_their_own(tmp_path: Path) -> None:
    agenda = page(
        tmp_path,
        card("<div>09:00</div><div><div>Welcome</div><div>Foyer</div></div>")
        + card("<div>09:30</div><div><div>Slow rivers</div><div>Maps were wrong.</div></div>")
        + card("<div>10:30 - 11:00</div><div><div>Tea</div></div>"),
    )
    assert rows(agenda) == ROWS
    assert [item.notes for item in agenda.items] == ["Foyer", "Maps were wrong.", ""]
    assert agenda.set_aside == ()


def test_items_of_a_list_that_have_headings(tmp_path: Path) -> None:
    times = ("9:00 am", "9:30 am", "10:30 - 11:00 am")
    items = "\n".join(
        f"<li>\n<div>{time}</div>\n<div>\n<h4>{title}</h4><p>Hall</p></div></li>"
        for time, (_, _, title) in zip(times, ROWS, strict=True)
    )
    agenda = page(tmp_path, f"<ul>{items}</ul>")
    assert rows(agenda) == ROWS
    assert {item.notes for item in agenda.items} == {"Hall"}


def test_a_box_that_is_called_one_of_speakers(tmp_path: Path) -> None:
    agenda = page(
        tmp_path,
        card('<p class="when">09:00</p><p>Welcome</p><p class="speaker">Nnedi</p>')
        + card('<p class="when">09:30</p><p class="speaker">Oqaluk</p><p class="t-title">X</p>'),
    )
    assert [(item.title, item.lead) for item in agenda.items] == [
        ("Welcome", ("Nnedi",)),
        ("X", ("Oqaluk",)),
    ]


def test_speakers_of_several_talks_lead_none_of_the_session(tmp_path: Path) -> None:
    talks = "".join(
        f'<div><div class="title">{title}</div><div class="authors">{who}</div></div>'
        for title, who in (("Slow rivers", "Ben Okoro"), ("Fast rivers", "Carla Diaz"))
    )
    agenda = page(
        tmp_path,
        card(f"<div>09:00-10:00 Session one</div>{talks}") + card("<div>10:00-10:30 Tea</div>"),
    )
    assert [(item.title, item.lead) for item in agenda.items] == [("Session one", ()), ("Tea", ())]
    assert "Fast rivers\nCarla Diaz" in agenda.items[0].notes


def test_a_card_without_a_time_among_others(tmp_path: Path) -> None:
    agenda = page(
        tmp_path,
        card("<h3>Welcome</h3><p>09:00 - 09:30</p>")
        + card("<h3>Open space</h3><p>No hour is set.</p>")
        + card("<h3>Tea</h3><p>10:30 - 11:00</p>"),
    )
    assert rows(agenda) == [ROWS[0], (None, 0, "Open space"), ROWS[2]]


def test_three_boxes_in_a_row(tmp_path: Path) -> None:
    agenda = page(
        tmp_path,
        "".join(
            f"<div><span>{time}</span><span>{title}</span><span>{who}</span></div>"
            for time, title, who in (("09:00", "Welcome", "Ana Lima"), ("09:30", "Tea", "Hall"))
        ),
    )
    assert [(item.title, item.lead, item.notes) for item in agenda.items] == [
        ("Welcome", ("Ana Lima",), ""),
        ("Tea", (), "Hall"),
    ]


def test_headings_that_open_what_is_below_them(tmp_path: Path) -> None:
    agenda = page(
        tmp_path,
        "<button>Menu</button><h2>Program</h2>"
        + "".join(
            f"<div class='part'><h3><button>{title} ({time})</button></h3><p>Hall</p></div>"
            for title, time in (("Water", "09:00 - 10:30"), ("Roads", "11:00 - 12:30"))
        ),
    )
    assert rows(agenda) == [("09:00", 90, "Water"), ("11:00", 90, "Roads")]
    assert "Menu" not in str(agenda)


def test_elements_that_are_never_closed(tmp_path: Path) -> None:
    body = "<ul><li><p>09:00<p>Welcome<li><p>09:30<p>Slow rivers<li><p>10:30 - 11:00<p>Tea</ul>"
    assert rows(page(tmp_path, body)) == ROWS
