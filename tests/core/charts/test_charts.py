"""Charts as geometry: nothing outside its frame, nothing beyond its value, all of it in words."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.charts.airtime_chart import Spoken, airtime_chart
from facilitator.core.charts.floor_chart import Lane, Mark, Passage, floor_chart
from facilitator.core.charts.plan_chart import Took, plan_chart
from facilitator.core.charts.shapes import Bar, Chart, Frame, Ink, Label, Rule

MIN = 60_000
FRAMES = st.builds(Frame, st.floats(420, 2_000), st.floats(9, 24), st.floats(0.2, 0.5))
TIMES = st.integers(0, 3 * 3_600_000)
_SLACK = 1.01  # a turn of a second is drawn a pixel wide


def edges(shape: Bar | Rule | Label) -> tuple[float, float, float, float]:
    if isinstance(shape, Rule):
        return shape.x1, shape.y1, shape.x2, shape.y2
    return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height


def stays_inside(chart: Chart) -> None:
    for shape in chart.shapes:
        left, top, right, bottom = edges(shape)
        assert -0.01 <= left <= right <= chart.width + _SLACK, shape
        assert -0.01 <= top <= bottom <= chart.height + 0.01, shape


def bars(chart: Chart, *inks: Ink) -> list[Bar]:
    return [each for each in chart.shapes if isinstance(each, Bar) and each.ink in inks]


@given(frame=FRAMES, rows=st.lists(st.tuples(TIMES, TIMES), max_size=12))
def test_airtime_is_as_long_as_it_took(frame: Frame, rows: list[tuple[int, int]]) -> None:
    spoken = [Spoken(f"N{n}", "#336699", ms, share, str(ms)) for n, (ms, share) in enumerate(rows)]
    chart = airtime_chart(spoken, frame, title="Airtime", mark="share")
    stays_inside(chart)
    drawn = bars(chart, Ink.TIME)
    if any(map(any, rows)):
        scale = max(each.width for each in drawn) / max(1, *(ms for ms, _ in rows))
        for bar, (ms, _) in zip(drawn, rows, strict=True):
            assert abs(bar.width - ms * scale) < 0.01
    for each in spoken:
        assert f"{each.name}: {each.value}" in chart.alternative


def test_the_share_is_a_line_where_it_lies() -> None:
    rows = [Spoken("A", "", 30 * MIN, 15 * MIN, ""), Spoken("B", "", 0, 15 * MIN, "")]
    chart = airtime_chart(rows, Frame(800, 16), title="Airtime", mark="share")
    first, _ = bars(chart, Ink.TIME)
    marks = [each.x1 for each in chart.shapes if isinstance(each, Rule)]
    assert marks == [first.x + first.width / 2] * 2


@given(frame=FRAMES, rows=st.lists(st.tuples(TIMES, TIMES), min_size=1, max_size=12))
def test_what_took_longer_stands_out_beyond_its_plan(
    frame: Frame, rows: list[tuple[int, int]]
) -> None:
    took = [Took(f"{n} Item", planned, actual, "") for n, (planned, actual) in enumerate(rows)]
    chart = plan_chart(took, frame, title="Agenda")
    stays_inside(chart)
    plans, over = bars(chart, Ink.PLAN), bars(chart, Ink.OVER)
    assert len(over) == sum(actual > planned for planned, actual in rows)
    for bar in over:
        plan = next(each for each in plans if abs(each.y - bar.y) < frame.row / 2)
        assert abs(bar.x - (plan.x + plan.width)) < 0.01


SPANS = st.lists(st.tuples(TIMES, TIMES).map(lambda two: (min(two), max(two))), max_size=5)


@given(frame=FRAMES, lanes=st.lists(SPANS, min_size=1, max_size=6), window=SPANS)
def test_turns_lie_in_their_lane_and_in_the_window(
    frame: Frame, lanes: list[list[tuple[int, int]]], window: list[tuple[int, int]]
) -> None:
    begin, end = window[0] if window else (0, 0)
    named = [Lane(f"N{n}", "#336699", tuple(spans), "") for n, spans in enumerate(lanes)]
    items = [Passage("Welcome", begin, end), Passage("Round", end, end)]
    given_ = (named, items, [Mark(begin, "14:30")], (begin, end))
    chart = floor_chart(*given_, frame, title="Who spoke when")
    stays_inside(chart)
    turns = bars(chart, Ink.TIME)
    assert len(turns) == sum(map(len, lanes))
    for bar in turns:
        assert bar.x >= frame.names - 0.01
        assert frame.row <= bar.y < frame.row * (len(lanes) + 1)


def test_an_item_too_narrow_for_its_name_has_none() -> None:
    items = [Passage("Long", 0, 59 * MIN), Passage("Short", 59 * MIN, 60 * MIN)]
    chart = floor_chart([], items, [], (0, 60 * MIN), Frame(800, 16), title="Who spoke when")
    assert [each.text for each in chart.shapes if isinstance(each, Label)] == ["Long"]
