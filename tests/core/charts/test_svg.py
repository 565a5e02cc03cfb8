"""Charts as SVG: well formed, inside its frame, its texts those of the chart or shortened."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from facilitator.core.charts.lettering import shortened, width_of
from facilitator.core.charts.plan_chart import Took, plan_chart
from facilitator.core.charts.shapes import Frame
from facilitator.core.charts.svg import labels_of, relabelled, svg_of

FRAME = Frame(441, 11)
TEXTS = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0xFFFD, exclude_categories=("Cc", "Cs"))
)
_TEXT = "{http://www.w3.org/2000/svg}text"


@given(name=TEXTS, value=TEXTS)
def test_whatever_a_name_holds_it_is_text(name: str, value: str) -> None:
    chart = plan_chart([Took(name, 5, 6, value)], FRAME, title="")
    drawn = [each.text or "" for each in etree.fromstring(svg_of(chart, FRAME.line)).iter(_TEXT)]
    for text, label in zip(drawn, labels_of(chart), strict=True):
        assert text in (label, label.strip()) or label.startswith(text.removesuffix("…"))


@given(text=TEXTS, width=st.floats(20, 300))
def test_what_is_too_long_is_shortened_to_the_room_there_is(text: str, width: float) -> None:
    short = shortened(text, width, 9)
    assert width_of(short, 9) <= width
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


def test_told_it_says_in_words_what_it_shows() -> None:
    chart = plan_chart([Took('1 "Welcome" & <tea>', 5, 6, "6 / 5")], FRAME, title="")
    root = etree.fromstring(svg_of(chart, FRAME.line, told=True))
    assert root.get("aria-label") == '1 "Welcome" & <tea>: 6 / 5.'
    assert "aria-label" not in svg_of(chart, FRAME.line)


def test_every_text_of_a_chart_can_be_changed() -> None:
    chart = plan_chart([Took("Welcome", 5, 6, "6 / 5")], FRAME, title="Agenda")
    changed = relabelled(chart, str.upper)
    assert labels_of(changed) == ("WELCOME", "6 / 5")
    assert (changed.title, changed.alternative) == ("AGENDA", "AGENDA. WELCOME: 6 / 5.")
