"""Charts of a write-up: each stands where its numbers may, and is the same in every format."""

import io
import zipfile
from dataclasses import replace

import docx
import pytest

from facilitator.core.charts.svg import relabelled
from facilitator.core.model import OFF_THE_RECORD, Note, Promise, Record, Turn, TurnKind
from facilitator.core.outlines import Section
from facilitator.writeup.blocks import Document, Figure
from facilitator.writeup.compose import Request, compose
from facilitator.writeup.figures import as_png
from facilitator.writeup.html import render_html
from facilitator.writeup.word.finished import docx_texts
from facilitator.writeup.word.package import render_docx
from tests.writeup.stand_ins import BEGAN, DECIDED, MINUTE, note, programme, record, state
from tests.writeup.test_merged import CHATHAM, UNTIED, room, said, together, written
from tests.writeup.word.schema_order import out_of_order

AIRTIME = "Airtime, and the share that each could have had"
PLAN = "Agenda: the time each item took, of the time planned"
FLOOR = "Who spoke when"
_TURN = TurnKind.TURN
ALN, BELL, OAR = (each.id for each in programme().members[:3])
OPEN = (
    note(10, "Write rules first", said_by=(ALN,), turn="t1"),
    note(20, "Votes are slow", said_by=(BELL,), turn="t2"),
)


OPEN_ROOM = room(1, Promise.ORGANISATION, said("aln", "Openly said"), said("oar", "As well"))
OPEN_ROOM_AGAIN = room(6, Promise.ORGANISATION, said("aln", "Said again"))


def spoken(promise: Promise = Promise.ORGANISATION, *more: Note) -> Record:
    turns = tuple(
        Turn(
            f"t{n}", BEGAN + n * 10 * MINUTE, BEGAN + (n * 10 + 4) * MINUTE, _TURN, organisation=who
        )
        for n, who in enumerate((ALN, BELL, OAR), start=1)
    )
    return replace(record(promise), turns=turns, notes=(*OPEN, *more), absent=frozenset())


def composed(made: Record, request: Request) -> Document:
    return compose(programme(), made, state(), request, decisions=DECIDED)


def charts(made: Record, audience: str = "participants", **more: object) -> dict[str, Figure]:
    document = composed(made, Request(audience, **more))  # type: ignore[arg-type]
    return {each.caption: each for each in document.blocks if isinstance(each, Figure)}


ALLOWED = {
    Promise.NAMED: {AIRTIME, PLAN, FLOOR},
    Promise.ORGANISATION: {AIRTIME, PLAN, FLOOR},
    Promise.SECTOR: set(),
    Promise.UNATTRIBUTED: {PLAN},
    Promise.CHATHAM: set(),
}


@pytest.mark.parametrize("promise", list(Promise))
def test_a_chart_stands_where_its_numbers_may(promise: Promise) -> None:
    assert set(charts(spoken(promise))) == ALLOWED[promise]
    assert set(charts(spoken(promise), "team")) == {AIRTIME, PLAN, FLOOR}
    assert charts(spoken(promise), "public") == {}


@pytest.mark.parametrize("promise", list(Promise))
def test_whoever_switches_them_on_gets_no_more(promise: Promise) -> None:
    found = charts(spoken(promise), "public", also=(Section.CHARTS,))
    assert set(found) == ALLOWED[promise]


def test_they_can_be_switched_off() -> None:
    assert charts(spoken(), but=(Section.CHARTS,)) == {}


@pytest.mark.parametrize("rule", ["chatham", "unattributed", "sector"])
def test_no_turn_is_left_over_for_a_note_without_a_speaker(rule: str) -> None:
    """A labelled note stands beside each turn but one: whose is the note without a label?"""
    hidden = note(30, "Said in confidence", said_by=(BELL,), turn="t2", attribution=rule)
    assert FLOOR not in charts(spoken(Promise.ORGANISATION, hidden))
    assert FLOOR in charts(spoken(Promise.ORGANISATION, hidden), "team")


@pytest.mark.parametrize("rule", ["chatham", OFF_THE_RECORD])
def test_a_turn_that_is_not_counted_is_in_no_chart(rule: str) -> None:
    hidden = note(30, "Said in confidence", said_by=(OAR,), turn="t3", attribution=rule)
    found = charts(spoken(Promise.ORGANISATION, hidden))
    assert FLOOR not in found
    assert "OAR: 0:00" in found[AIRTIME].chart.alternative
    # What they could have had is reckoned without it: else it would be what is left.
    shares = found[AIRTIME].chart.alternative.split("; ")
    assert {each.partition(" / ")[2].removesuffix(".") for each in shares} == {"1:08"}


def test_where_one_would_be_left_over_there_is_no_chart_of_airtime() -> None:
    turns = tuple(
        Turn(f"t{n}", BEGAN + n * MINUTE, BEGAN + (n + 1) * MINUTE, _TURN, organisation=each.id)
        for n, each in enumerate(programme().members, start=1)
    )
    notes = [
        note(n, f"Point {n}", said_by=(t.organisation,), turn=t.id) for n, t in enumerate(turns)
    ]
    notes[-1] = replace(notes[-1], attribution="chatham")
    made = replace(spoken(), turns=turns, notes=tuple(notes))
    assert set(charts(made)) == {PLAN}


def test_a_title_that_names_whom_it_may_not_is_in_no_chart() -> None:
    made = spoken(Promise.UNATTRIBUTED)
    said = composed(made, Request("participants"))
    assert said.hits == ()
    named = state()._replace(
        items=tuple(
            each._replace(item=replace(each.item, title="Case of CorePath"))
            for each in state().items[:1]
        )
    )
    document = compose(programme(), made, named, Request("participants"), decisions=DECIDED)
    assert "CorePath" in {hit.name for hit in document.hits}


def test_the_words_say_what_is_drawn() -> None:
    words = charts(spoken())[FLOOR].chart.alternative
    assert "ALN: 4:00, first at 14:40; Bellweather: 4:00, first at 14:50" in words
    assert "CorePath: 0:00" in words


def test_in_word_a_chart_is_a_picture_with_words() -> None:
    document = composed(spoken(), Request("participants"))
    data = render_docx(document)
    assert data == render_docx(document)  # the same bytes
    word = docx.Document(io.BytesIO(data))
    told = word.element.body.xpath(".//wp:docPr/@descr")
    wanted = [each.chart.alternative for each in document.blocks if isinstance(each, Figure)]
    assert told == wanted
    assert len(word.inline_shapes) == 3
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = [each for each in package.namelist() if "media" in each]
        assert package.read("word/media/chart1.png").startswith(b"\x89PNG")
        assert list(out_of_order(package.read("word/document.xml"))) == []
    assert sorted(names) == sorted(
        f"word/media/chart{n}.{e}" for n in (1, 2, 3) for e in ("png", "svg")
    )


def test_what_stands_in_a_picture_is_read_by_the_names_check() -> None:
    data = render_docx(composed(spoken(), Request("participants")))
    read = [each.text for each in docx_texts(data) if each.place.endswith(".svg")]
    assert "Bellweather" in read


def test_the_same_chart_is_the_same_picture() -> None:
    chart = charts(spoken())[AIRTIME].chart
    assert as_png(chart) == as_png(chart)
    assert as_png(chart) != as_png(relabelled(chart, str.upper))


def test_of_several_there_is_the_airtime_of_those_that_may_tell_it() -> None:
    whole = together(OPEN_ROOM, UNTIED, CHATHAM, OPEN_ROOM_AGAIN)
    found = [e for e in written(whole, Request("participants")).blocks if isinstance(e, Figure)]
    (figure,) = found
    assert "ALN: 2:00" in figure.chart.alternative  # a minute in each
    assert "OSBF: 0:00" in figure.chart.alternative
    public = written(whole, Request("public"))
    assert not any(isinstance(each, Figure) for each in public.blocks)
    assert not any(
        isinstance(each, Figure)
        for each in written(together(UNTIED), Request("participants")).blocks
    )


def test_a_page_holds_it_without_anything_from_elsewhere() -> None:
    page = render_html(composed(spoken(), Request("participants")))
    assert page.count('<svg xmlns="http://www.w3.org/2000/svg"') == page.count('role="img"') == 3
    assert "<img" not in page
    assert "<script" not in page
