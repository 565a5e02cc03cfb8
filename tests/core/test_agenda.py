import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.agenda import (
    Agenda,
    AgendaItem,
    KnownNames,
    Listed,
    Total,
    remarks,
)
from facilitator.core.agenda_json import agenda_json
from facilitator.core.agenda_remark import AgendaRemark
from facilitator.core.minutes import (
    format_clock,
    format_minutes,
    read_clock,
    read_clocks,
    read_duration,
)
from facilitator.core.model import Organisation, Person, Programme, Question


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14:00", ("14:00", None)),
        ("14.00", ("14:00", None)),
        ("14h00", ("14:00", None)),
        ("2 PM", ("14:00", None)),
        ("2:30 p.m.", ("14:30", None)),
        ("12 am", ("00:00", None)),
        ("noon", ("12:00", None)),
        ("8:30-8:40 am", ("08:30", "08:40")),
        ("10:30 -12:00 pm", ("10:30", "12:00")),
        ("10.30am–12 noon", ("10:30", "12:00")),
        ("11-12:30 pm", ("11:00", "12:30")),
        ("1-2 pm", ("13:00", "14:00")),
        ("11 pm to midnight", ("23:00", "00:00")),
        ("14:00 – 15:30", ("14:00", "15:30")),
        ("1 PM - 3 PM", ("13:00", "15:00")),
        ("0:10", ("00:10", None)),
        ("0.4167", ("10:00", None)),
        ("10:00:00", ("10:00", None)),
    ],
)
def test_clock_times(text: str, expected: tuple[str, str | None]) -> None:
    clocks = read_clocks(text)
    assert clocks is not None
    start, end = clocks
    assert (format_clock(start), None if end is None else format_clock(end)) == expected


@pytest.mark.parametrize("text", ["", "5", "25:00", "14:60", "13 am", "part 2", "2021-11-16", "-"])
def test_no_clock_time(text: str) -> None:
    assert read_clocks(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("5", 5),
        ("5m", 5),
        ("5'", 5),
        ("5′", 5),
        ("5 min", 5),
        ("5 min.", 5),
        ("5 mins", 5),
        ("5-minute", 5),
        ("[5m]", 5),
        ("(5 minutes)", 5),
        ("about 5 min", 5),
        ("7,5", 7.5),
        ("1h", 60),
        ("1h 00m", 60),
        ("1h30", 90),
        ("1 hour and 5 minutes", 65),
        ("00:05", 5),
        ("01:00", 60),
        ("00:05:00", 5),
        ("7 x 1 min", 7),
        ("3 × 10'", 30),
        ("90 s", 1.5),
        ("2m30s", 2.5),
        ("0.0035", 5),
    ],
)
def test_durations_of_a_column(text: str, minutes: float) -> None:
    assert read_duration(text, hours_first=True) == minutes


@pytest.mark.parametrize("text", ["", "min", "five", "-5", "14:00-14:05", "5 apples"])
def test_no_duration(text: str) -> None:
    assert read_duration(text) is None


def test_a_retyped_duration_comes_back() -> None:
    assert [read_duration(text) for text in ("5m", "5:00", "5", "5 min")] == [5, 5, 5, 5]
    assert read_duration("2:00") == 2
    assert read_duration("2:00", hours_first=True) == 120
    assert read_duration("20:00", hours_first=True) == 20  # nobody plans an item of 20 hours


@given(st.integers(0, 24 * 60 - 1))
def test_a_clock_comes_back(minutes: int) -> None:
    assert read_clock(format_clock(minutes)) == minutes


@given(st.integers(0, 4000).map(lambda hundredths: hundredths / 100))
def test_minutes_come_back(minutes: float) -> None:
    assert read_duration(format_minutes(minutes)) == pytest.approx(minutes)


PROGRAMME = Programme(
    title="Open X",
    licence="",
    organisations=(
        Organisation("1", "oar", "Open Apparel Registry", "OAR", aliases=("the OAR", "Hub")),
        Organisation("2", "osmf", "OpenStreetMap Foundation", "OSMF", aliases=("Hub",)),
    ),
    people=(Person("3", "Delegate of the OAR", "1"),),
    questions=(
        Question("4", "Q1", "Value and impact", "What is its impact on people’s lives?"),
        Question("5", "Q2", "Governance", "Which governance model is right?"),
    ),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("oar", "oar"),
        ("OPEN  APPAREL registry", "oar"),
        ("the OSMF", "osmf"),
        ("@osmf", "osmf"),
        ("delegate of the oar", "Delegate of the OAR"),
        ("Hub", None),  # two organisations are called so
        ("Someone", None),
    ],
)
def test_names_are_resolved_or_left(text: str, expected: str | None) -> None:
    assert KnownNames.of(PROGRAMME).name(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Q2", "Q2"),
        ("#q2", "Q2"),
        ("governance", "Q2"),
        ("value-impact", "Q1"),
        ("What is its impact on people's lives?", "Q1"),
        ("Roundtable 1: What is its impact on people’s lives?", "Q1"),
        ("Governance: what is its impact on people’s lives?", "Q1"),  # the whole question wins
        ("Governance, value and impact", None),
        ("Ungovernance", None),
        ("", None),
    ],
)
def test_questions_are_resolved_or_left(text: str, expected: str | None) -> None:
    assert KnownNames.of(PROGRAMME).question(text) == expected


def item(number: int, minutes: float, *, title: str = "Round") -> AgendaItem:
    return AgendaItem(number=number, start=None, fixed=False, minutes=minutes, title=title)


def test_json_has_the_promised_shape() -> None:
    one = AgendaItem(
        number=1,
        start="14:00",
        fixed=True,
        minutes=7.5,
        title="Round",
        lead=("oar", "Ana"),
        shrink_to=5.0,
    )
    agenda = Agenda(
        "Title", "Q1", None, "14:00", "UTC", 10.0, (one,), (AgendaRemark(3, "gap"),), ("Hi all,",)
    )
    assert json.loads(json.dumps(agenda_json(agenda))) == {
        "title": "Title",
        "question": "Q1",
        "date": None,
        "start": "14:00",
        "zone": "UTC",
        "minutes": 10,
        "items": [
            {
                "number": 1,
                "start": "14:00",
                "fixed": True,
                "minutes": 7.5,
                "title": "Round",
                "section": "",
                "method": "",
                "lead": ["oar", "Ana"],
                "question": None,
                "per_turn_s": None,
                "shrink_to": 5,
                "cut_first": False,
                "notes": "",
            }
        ],
        "problems": [{"line": 3, "message": "gap"}],
        "set_aside": ["Hi all,"],
    }
    assert isinstance(agenda_json(agenda)["minutes"], int)


def said(*listed: Listed, totals: tuple[Total, ...] = (), has_question: bool = True) -> list[str]:
    return [each.message for each in remarks(listed, totals, has_question=has_question)]


def test_what_fits_needs_no_remark() -> None:
    first = Listed(item(1, 5), 1, start=600, stated=5)
    untimed = Listed(item(2, 10), 2, stated=10)
    third = Listed(item(3, 5), 3, start=615, end=620)
    assert said(first, untimed, third, totals=(Total(1, 20, "the slot"),)) == []


def test_midnight_is_no_overlap() -> None:
    assert said(Listed(item(1, 20), 1, start=1430), Listed(item(2, 5), 2, start=10)) == []


def test_gap_overlap_and_disagreement_are_told() -> None:
    assert said(
        Listed(item(1, 5), 1, start=600), Listed(item(2, 5, title="Break"), 2, start=610)
    ) == ['gap of 5 min before "Break" (10:10)']
    assert said(Listed(item(1, 15), 1, start=600), Listed(item(2, 5), 2, start=610)) == [
        'overlap: "Round" (10:10) starts 5 min before the item above it ends'
    ]
    assert said(Listed(item(1, 5), 1, start=600, end=610, stated=5)) == [
        'time and duration disagree: "Round" is listed 10:00-10:10, but as 5 min, which is used'
    ]


def test_sum_lead_length_and_question_are_told() -> None:
    unknown = Listed(item(1, 5), 4, stated=5, unknown=("Acme",))
    assert said(unknown, totals=(Total(9, 60, "the slot 10:00-11:00"),), has_question=False) == [
        'no question is named: add a line such as "question: Q1"',
        'unknown lead "Acme" of "Round": no organisation or person of the programme has this name',
        "the items sum to 5 min, but the slot 10:00-11:00 is 60 min",
    ]
    assert said(Listed(item(1, 0), 1)) == [
        '"Round" has no duration and counts as 0 min: give it one'
    ]
    assert said(Listed(item(1, 0), 1, stated=0)) == []


def test_where_no_item_has_a_duration_it_is_told_once() -> None:
    open_ones = [Listed(item(n, 0), n) for n in range(1, 5)]
    assert said(*open_ones) == [
        'none of the 4 items has a duration, from "Round" on: each counts as 0 min'
    ]
    assert len(said(*open_ones[:3])) == 3
    assert len(said(*open_ones, Listed(item(5, 10), 5, stated=10))) == 4


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(5400, "90 hours"), (270, "4.5 hours"), (250, "250 min")],
)
def test_a_long_item_is_told(minutes: float, words: str) -> None:
    ending = "is it right?" if words.endswith("min") else "is it minutes?"
    assert said(Listed(item(1, minutes), 1, stated=minutes)) == [
        f'"Round": {words} is long for one item: {ending}'
    ]
    assert said(Listed(item(1, 240), 1, stated=240)) == []


def test_times_far_apart_are_told_as_such() -> None:
    assert said(Listed(item(1, 300), 1, start=540, end=840)) == [
        '"Round": 5 hours is long for one item: is it right?'
    ]


def test_a_long_agenda_is_told_where_it_passes_twelve_hours() -> None:
    items = [Listed(item(n, 200), n + 2, stated=200) for n in range(1, 6)]
    found = remarks(items, (), has_question=True)
    assert [(each.line, each.message) for each in found] == [
        (6, "the items sum to 1000 min, more than 12 hours: is that one meeting?")
    ]
    half_days = [Listed(item(n, 240), n, stated=240) for n in range(1, 4)]
    assert remarks(half_days, (), has_question=True) == ()


def test_what_was_noticed_in_the_file_stands_in_its_order() -> None:
    noticed = (AgendaRemark(2, "odd"),)
    found = remarks([Listed(item(1, 0), 1)], (), has_question=True, noticed=noticed)
    assert [each.line for each in found] == [1, 2]
