"""An agenda goes out in each format and version, and comes back identical in what it carries."""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.agenda import Agenda
from facilitator.core.agenda_columns import COLUMNS, Version
from facilitator.core.item_fields import AgendaItem
from facilitator.core.model import Promise
from facilitator.readers.agenda.read import read_agenda
from facilitator.writeup.agendas.formats import AgendaFormat
from facilitator.writeup.agendas.render import render
from tests.examples import examples

_HOSTILE = (
    *("Fees | rights", "# Heading", "* starred *", "one\ntwo\n\nthree", "10:00 Meeting"),
    *("1. First", "14:00-15:00", "=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', '"quoted"'),
    *(
        "مرحبا بالعالم",
        "שלום",
        "🎉 party 👩‍👩‍👧",
        " led by a blank ",
        "Break",
        "Time",
        "Section 2:",
    ),
    *("Title", "No.", "Agenda", "Total", "End", "---", "a\\", "\\|", "<br>", "&lt;", "a  b", "a;b"),
    *("Part 1", "Day 1", "a\tb", "\x00\x1f\x7f", "\xa0", "a\u2028b", "\ud800", "_x0041_", "\ufffe"),
    *(
        "(5 min)",
        "5 min each",
        "Fees (Ana Lima)",
        "cut first",
        "0900-0930",
        "\xad",
        "a\r\nb",
        "$x$",
    ),
    *("Title,Start,Minutes", "'", "yes", "null", "[link](http://a.example)", "`x`", "~~x~~", "{x}"),
)
_TEXT = st.one_of(st.sampled_from(_HOSTILE), st.text(min_size=1, max_size=30))
_CLOCK = st.from_regex(r"([01][0-9]|2[0-3]):[0-5][0-9]", fullmatch=True)
_MINUTES = st.one_of(
    st.sampled_from([0.0, 0.5, 5.0, 90.0]), st.integers(0, 10**7).map(lambda ms: ms / 60_000)
)


@st.composite
def _agendas(draw: st.DrawFn) -> Agenda:
    maybe = lambda strategy: draw(st.one_of(st.none(), strategy))  # noqa: E731
    text = lambda: draw(st.one_of(st.just(""), _TEXT))  # noqa: E731
    items = tuple(
        AgendaItem(
            number=number,
            start=maybe(_CLOCK),
            fixed=draw(st.booleans()),
            minutes=draw(_MINUTES),
            title=draw(_TEXT),
            section=text(),
            method=text(),
            lead=tuple(draw(st.lists(_TEXT, max_size=3))),
            question=maybe(_TEXT),
            per_turn_s=maybe(st.integers(0, 9999)),
            shrink_to=maybe(_MINUTES),
            cut_first=draw(st.booleans()),
            notes=text(),
            amber=maybe(st.sampled_from(["20%", "90s"])),
            red=maybe(st.sampled_from(["5%", "30s"])),
            promise=maybe(st.sampled_from(Promise)),
            **({"materials": text()} if _has_materials() else {}),
        )
        for number in range(1, draw(st.integers(1, 4)) + 1)
    )
    minutes = round(sum(item.minutes for item in items), 2)
    date, zone = maybe(st.dates()), maybe(st.just("Europe/Lisbon"))
    iso = None if date is None else date.isoformat()
    return Agenda(draw(_TEXT), maybe(_TEXT), iso, maybe(_CLOCK), zone, minutes, items)


def _has_materials() -> bool:
    return "materials" in {each.name for each in fields(AgendaItem)}


def _seen(agenda: Agenda, version: Version) -> Agenda:
    """Return what a version carries: all of the head, and those fields of the items."""
    agenda = replace(agenda, problems=(), set_aside=())
    if version is Version.FACILITATOR:
        return agenda
    carried = {each.name for each in COLUMNS if each.participants}
    items = tuple(
        AgendaItem(**{"fixed": False, **{name: getattr(item, name) for name in carried}})
        for item in agenda.items
    )
    return replace(agenda, items=items)


def _back(agenda: Agenda, version: Version, form: AgendaFormat, folder: Path) -> Agenda:
    path = folder / f"agenda.{form}"
    data = render(agenda, version, form)
    assert data == render(agenda, version, form)
    path.write_bytes(data)
    return read_agenda(path)


@pytest.fixture
def folder() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        yield Path(name)


@pytest.mark.parametrize("form", [AgendaFormat.MARKDOWN, AgendaFormat.CSV])
@given(agenda=_agendas(), version=st.sampled_from(Version))
@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_text_comes_back_identical(form: AgendaFormat, agenda: Agenda, version: Version) -> None:
    with TemporaryDirectory() as name:
        back = _back(agenda, version, form, Path(name))
    assert back.set_aside == ()
    assert _seen(back, Version.FACILITATOR) == _seen(agenda, version)


@pytest.mark.parametrize("form", [AgendaFormat.WORD, AgendaFormat.EXCEL])
@given(agenda=_agendas(), version=st.sampled_from(Version))
@settings(max_examples=examples(8), deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_an_office_file_comes_back_identical(
    form: AgendaFormat, agenda: Agenda, version: Version
) -> None:
    with TemporaryDirectory() as name:
        back = _back(agenda, version, form, Path(name))
    assert back.set_aside == ()
    assert _seen(back, Version.FACILITATOR) == _seen(agenda, version)


@pytest.mark.parametrize("version", Version)
@pytest.mark.parametrize("form", AgendaFormat)
def test_every_hostile_text_comes_back_as_title_section_lead_and_notes(
    form: AgendaFormat, version: Version, tmp_path: Path
) -> None:
    items = tuple(
        AgendaItem(
            number=number,
            start=None,
            fixed=False,
            minutes=0,
            title=text,
            section=text,
            method=text,
            lead=(text, text + "2"),
            question=text,
            notes=f"{text}\nand more: {text}",
        )
        for number, text in enumerate(_HOSTILE, 1)
    )
    agenda = Agenda(_HOSTILE[0], None, None, None, None, 0, items)
    back = _back(agenda, version, form, tmp_path)
    assert _seen(back, Version.FACILITATOR) == _seen(agenda, version)
