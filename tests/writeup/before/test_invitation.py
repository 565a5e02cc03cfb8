"""The invitation, the calendar and the interpreter's sheet of a roundtable that is planned."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from facilitator.core.model import (
    Item,
    Organisation,
    Person,
    Programme,
    Promise,
    Question,
    Roundtable,
)
from facilitator.core.particulars import Particulars
from facilitator.core.stricter_rule import Recording
from facilitator.readers.agenda.calendar import read_calendar
from facilitator.writeup.before.calendar import calendar
from facilitator.writeup.before.interpreters_sheet import compose_sheet
from facilitator.writeup.before.invitation import compose_invitation
from facilitator.writeup.before.occasion import Occasion
from facilitator.writeup.before.plain import plain_text
from facilitator.writeup.html import html_text
from facilitator.writeup.language import ENGLISH
from facilitator.writeup.markdown import markdown_text, render_markdown

MINUTE = 60_000
PROGRAMME = Programme(
    "Urban Water Forum",
    "CC BY 4.0",
    organisations=(
        Organisation("d", "delta", "Delta Commission", "Delta", aliases=("DC",)),
        Organisation("t", "trust", "Water Data Trust", "Trust", kind="convenor"),
    ),
    people=(
        Person("a", "Ana Lima (LEE-ma)", "d", "Head of Data", nicknames=("Annie",)),
        Person("b", "Bo Ray", "t", interpreted="consecutive"),
    ),
    questions=(Question("q", "Q1", "Rivers", "Whose is a river?"),),
)
ITEMS = (
    Item("1", "Welcome", 5 * MINUTE, start="14:00"),
    Item(
        "2",
        "Case",
        25 * MINUTE,
        lead=("Ana Lima (LEE-ma)", "delta"),
        notes="ask Ana about money",
        materials="https://example.org/case\n/home/jo/secret folder/case.pdf",
    ),
)
TABLE = Roundtable("rt-1", 1, "Roundtable 1: Rivers", "q", "Europe/London", Promise.CHATHAM)
TOLD = Particulars(
    "2026-05-12", "14:00", "Europe/London", "Town hall", "both", "https://meet.example/1"
)


def occasion(**told: object) -> Occasion:
    return Occasion(PROGRAMME, TABLE, ITEMS, replace(TOLD, **told))  # type: ignore[arg-type]


def text_of(one: Occasion) -> str:
    told = compose_invitation(one, ENGLISH)
    return plain_text(told.title, told.blocks)


def test_it_says_all_that_somebody_needs_and_names_only_who_convenes() -> None:
    text = text_of(occasion(words="Dear all,\n\nplease come.", prereads=("https://example.org/a",)))
    assert text.startswith("Urban Water Forum: Rivers\n")
    for wanted in (
        "convened by Water Data Trust.",
        "Dear all,\n\nplease come.",
        "Whose is a river?",
        "12 May 2026, 14:00–14:30 London (13:00–13:30 UTC)\nTown hall\nIn the room or by video.",
        "Join: https://meet.example/1",
        "The Chatham House Rule holds: what is said may be used;",
        "- https://example.org/a",
        "- 14:00 Welcome (5 min)\n- 14:05 Case (25 min)\n  - https://example.org/case\n",
        "\n  - case.pdf",
    ):
        assert wanted in text
    for name in ("Ana", "Lima", "Bo Ray", "Delta", "money", "secret"):
        assert name not in text


@pytest.mark.parametrize("promise", Promise)
def test_each_promise_and_recording_is_said_in_full(promise: Promise) -> None:
    table = replace(TABLE, promise=promise, recording=Recording.NOTES, observers=True)
    text = text_of(replace(occasion(), roundtable=table))
    said = text.partition("WHAT WE PROMISE\n\n")[2].partition("\n\n")[0]
    assert said.endswith(
        " It is recorded, for the notes only. Observers watch who do not take part."
    )
    assert len(said) > 100


def test_what_is_not_known_is_left_out() -> None:
    bare = Occasion(Programme("Forum", ""), replace(TABLE, question=None), (), Particulars())
    text = text_of(bare)
    assert "WHEN" not in text
    assert "AGENDA" not in text
    assert "None" not in text
    assert "12 May 2026" in text_of(occasion(start=None))


def test_a_day_that_is_another_in_utc_is_named() -> None:
    far = occasion(zone="Pacific/Auckland", start="08:00")
    assert "08:00–08:30 Auckland (20:00–20:30 UTC, from 11 May 2026 on)" in text_of(far)


def test_it_is_pasted_with_its_links_and_written_as_markdown() -> None:
    told = compose_invitation(occasion(), ENGLISH)
    page = html_text(told.title, told.blocks, ENGLISH)
    assert '<a href="https://meet.example/1">' in page
    assert markdown_text(told.title, told.blocks, ENGLISH).startswith("# Urban Water Forum: Rivers")


@pytest.mark.parametrize(("day", "hour"), [("2026-03-28", "14"), ("2026-03-29", "13")])
def test_the_calendar_is_right_on_both_sides_of_summer_time(day: str, hour: str) -> None:
    at = 1_780_000_000_000
    text = calendar([occasion(date=day)], ENGLISH, at=at)
    stamp = day.replace("-", "")
    assert f"\r\nDTSTART:{stamp}T{hour}0000Z\r\nDTEND:{stamp}T{hour}3000Z\r\n" in text
    made = datetime.fromtimestamp(at / 1000, UTC)
    assert f"DTSTAMP:{made:%Y%m%dT%H%M%SZ}\r\n" in text


def test_a_second_calendar_brings_the_first_up_to_date() -> None:
    def event(at: int, **told: object) -> dict[str, str]:
        text = calendar([occasion(**told)], ENGLISH, at=at)
        pairs = (line.partition(":")[::2] for line in text.replace("\r\n ", "").split("\r\n"))
        return dict(pairs)

    first, second = event(1_780_000_000_000), event(1_780_000_100_000, start="15:00")
    assert first["UID"] == second["UID"]
    assert int(first["SEQUENCE"]) < int(second["SEQUENCE"]) < 2**31
    assert (first["DTSTART"][9:11], second["DTSTART"][9:11]) == ("13", "14")


def test_calendar_lines_are_short_and_cannot_be_broken_out_of() -> None:
    words = "Grüße; nächste, Straße\nBEGIN:VEVENT\r\nUID:x\n" + "ü" * 200
    text = calendar([occasion(words=words, place="a\nATTENDEE:b")], ENGLISH, at=0)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert re.findall(r"(?m)^(UID|ATTENDEE|BEGIN:VEVENT)", text) == ["BEGIN:VEVENT", "UID"]
    assert read_calendar(text)


def test_a_day_without_a_time_is_a_whole_day_and_none_is_no_event() -> None:
    bare = replace(occasion(start=None), items=())
    text = calendar([bare], ENGLISH, at=0)
    assert "DTSTART;VALUE=DATE:20260512\r\nDTEND;VALUE=DATE:20260513\r\n" in text
    assert "VEVENT" not in calendar([occasion(date=None)], ENGLISH, at=0)


def test_the_interpreter_reads_names_as_written_and_that_it_is_internal() -> None:
    text = render_markdown(compose_sheet(occasion(), ENGLISH))
    assert text.startswith("**INTERNAL, WITH NAMES**")
    assert "| Ana Lima (LEE-ma) | Annie | Head of Data | Delta |  |" in text
    assert "| Bo Ray |  |  | Trust | interpreted in turn |" in text
    assert "| Delta Commission | Delta | delta | DC |" in text
    assert "| 14:05 | 25 | Case | Ana Lima (LEE-ma), " in text
    assert "money" not in text
