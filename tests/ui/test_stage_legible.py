"""The stage is read from ten metres and as a thumbnail: letters measured, nothing cut off."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.model import Programme, Promise
from facilitator.operations.messages import LONGEST_MESSAGE
from facilitator.ui.fonts import body_font
from facilitator.ui.palette_colours import DARK, contrast
from facilitator.ui.promises import promise_in_a_sentence
from facilitator.ui.session import Session
from facilitator.ui.stage.canvas import Canvas
from facilitator.ui.stage.layout import bar_box, clock_band, message_band, places
from facilitator.ui.stage.scene import Band, Line, Scene, SceneBar, SceneLayout, SceneSlot

SIZES = pytest.mark.parametrize(
    "size", [(1920, 1080), (1280, 720), (640, 360)], ids=["screen", "small", "thumbnail"]
)
LONGEST_QUESTION = (
    "How do you develop a sustainable business model without compromising commitments to open"
    " data, and who has to pay for what everybody may then use?"
)
LONGEST_NAME = "The Worldwide Association of Open Registries and Reference Data Stewards"
LEAST_SMALL = 0.02  # captions; a capital of 10 arc minutes at 10 m, on a picture 1.4 m high


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[Canvas]:
    app = QApplication.instance()
    before = QFont(app.font())
    app.setFont(body_font(before))
    made = Canvas()
    qtbot.addWidget(made)
    yield made
    app.setFont(before)


def running(question: str, *, clock: str = "25:00", message: str = "") -> Scene:
    lines = {
        SceneSlot.HEAD: Line("Governance · Open discussion: who decides?"),
        SceneSlot.TIME: Line("15:18 London · 14:18 UTC"),
        SceneSlot.TITLE: Line(question),
        SceneSlot.CAPTION: Line("Paused · left of 25:00 for this question"),
        SceneSlot.CLOCK: Line(clock),
        SceneSlot.FLOOR: Line("Delegate of GBIF has the floor"),
        SceneSlot.SPEAKER: Line("Global Biodiversity Information Facility"),
        SceneSlot.TURN: Line("1:13 left of 2:00 to speak"),
        SceneSlot.NEXT: Line("next: MetaBrainz, Wikimedia, WikiRate"),
        SceneSlot.ASK: Line("raise your hand, in the room or in the call"),
        SceneSlot.FOOT_LEFT: Line("Published by organisation, without names"),
        SceneSlot.FOOT_RIGHT: Line("then: Peer consultation in pairs · 15 min"),
    }
    if message:
        lines[SceneSlot.MESSAGE] = Line(message)
    plan = SceneLayout.HOURS if clock.count(":") == 2 else SceneLayout.CLOCK
    return Scene(plan, lines, colour="#2E8B57", bar=SceneBar(0.5), band=Band.FILLED)


def sample_questions(programme: Programme) -> list[str]:
    return [question.text for question in programme.questions]


@SIZES
@pytest.mark.parametrize("figures", ["0:00", "9:31", "25:00", "59:59", "1:02:03"])
def test_the_clock_takes_a_sixth_of_the_height(
    canvas: Canvas, size: tuple[int, int], figures: str
) -> None:
    canvas.resize(*size)
    canvas.show_scene(running("Why?", clock=figures))
    assert canvas.letter_height(SceneSlot.CLOCK) >= 1 / 6
    assert canvas.shown_text(SceneSlot.CLOCK) == figures


@SIZES
def test_a_question_has_letters_of_a_twentieth(
    canvas: Canvas, session: Session, size: tuple[int, int]
) -> None:
    canvas.resize(*size)
    for question in (*sample_questions(session.programme), LONGEST_QUESTION):
        canvas.show_scene(running(question))
        assert canvas.letter_height(SceneSlot.TITLE) >= 1 / 20, question
        assert canvas.shown_text(SceneSlot.TITLE) == question


@SIZES
@pytest.mark.parametrize("figures", ["25:00", "1:02:03"])
def test_with_a_message_everything_is_still_whole(
    canvas: Canvas, session: Session, size: tuple[int, int], figures: str
) -> None:
    canvas.resize(*size)
    message = ("Please speak into the microphone, for those in the call " * 3)[:LONGEST_MESSAGE]
    for question in sample_questions(session.programme):
        scene = running(question, clock=figures, message=message.strip())
        canvas.show_scene(scene)
        for slot, line in scene.lines.items():
            assert canvas.shown_text(slot) == line.text, slot
            assert canvas.letter_height(slot) >= LEAST_SMALL, slot
        assert canvas.letter_height(SceneSlot.CLOCK) >= 1 / 6
        assert canvas.letter_height(SceneSlot.TITLE) >= 1 / 20
        assert canvas.letter_height(SceneSlot.MESSAGE) >= 0.03


@SIZES
def test_a_message_hides_nothing(canvas: Canvas, size: tuple[int, int]) -> None:
    canvas.resize(*size)
    scene = running(LONGEST_QUESTION, message="Back at 15:40")
    canvas.show_scene(scene)
    right = places(SceneLayout.CLOCK)[SceneSlot.CLOCK].box(canvas.size()).right()
    bands = {
        SceneSlot.MESSAGE: message_band(canvas.size()),
        SceneSlot.CLOCK: clock_band(canvas.size(), right),
    }
    assert not bands[SceneSlot.MESSAGE].intersects(bands[SceneSlot.CLOCK])
    assert not bands[SceneSlot.CLOCK].intersects(bar_box(canvas.size()))
    for slot in scene.lines:
        box = canvas.text_box(slot)
        assert canvas.rect().toRectF().contains(box), slot
        for of, band in bands.items():
            inside = {of, SceneSlot.CAPTION} if of is SceneSlot.CLOCK else {of}
            assert band.contains(box) if slot in inside else not band.intersects(box), (slot, of)
    boxes = [canvas.text_box(slot) for slot in scene.lines]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


@SIZES
def test_long_names_are_broken_not_cut(canvas: Canvas, size: tuple[int, int]) -> None:
    canvas.resize(*size)
    scene = running("Why?")
    canvas.show_scene(Scene(scene.plan, {**scene.lines, SceneSlot.SPEAKER: Line(LONGEST_NAME)}))
    assert canvas.shown_text(SceneSlot.SPEAKER) == LONGEST_NAME


def test_what_comes_next_keeps_its_minutes(canvas: Canvas) -> None:
    canvas.resize(1280, 720)
    text = f"then: {LONGEST_QUESTION} · 15 min"
    canvas.show_scene(Scene(SceneLayout.CLOCK, {SceneSlot.FOOT_RIGHT: Line(text)}))
    shown = canvas.shown_text(SceneSlot.FOOT_RIGHT)
    assert shown.startswith("then: How")
    assert "…" in shown
    assert shown.endswith("· 15 min")


@pytest.mark.parametrize("band", list(Band))
def test_a_band_is_seen_without_reading(canvas: Canvas, band: Band) -> None:
    canvas.resize(1280, 720)
    plain = running("Why?")
    canvas.show_scene(Scene(plain.plan, plain.lines, bar=plain.bar))
    before = canvas.grab().toImage()
    canvas.show_scene(Scene(plain.plan, plain.lines, bar=plain.bar, band=band))
    after = canvas.grab().toImage()
    right = places(SceneLayout.CLOCK)[SceneSlot.CLOCK].box(canvas.size()).right()
    edge = clock_band(canvas.size(), right)
    x, y = round(edge.center().x()), round(edge.top() + 1)
    assert before.pixelColor(x, y) != after.pixelColor(x, y)


@pytest.mark.parametrize("ground", ["over", "accent"])
def test_dark_ink_is_readable_on_the_bands(ground: str) -> None:
    assert contrast(DARK.sunk, getattr(DARK, ground)) >= 4.5


@SIZES
@pytest.mark.parametrize("promise", Promise)
def test_a_promise_is_read_whole(canvas: Canvas, size: tuple[int, int], promise: Promise) -> None:
    canvas.resize(*size)
    sentence = promise_in_a_sentence(promise)
    canvas.show_scene(running("Why?", message=sentence))
    assert canvas.shown_text(SceneSlot.MESSAGE) == sentence


@SIZES
@pytest.mark.parametrize(
    "head",
    [
        "Governance · Open discussion: who decides?",
        "REHEARSAL · Governance · Open discussion: who decides, and who may be asked first?",
    ],
)
def test_the_item_is_whole_and_no_smaller_than_the_time(
    canvas: Canvas, size: tuple[int, int], head: str
) -> None:
    canvas.resize(*size)
    scene = running(LONGEST_QUESTION)
    canvas.show_scene(Scene(scene.plan, {**scene.lines, SceneSlot.HEAD: Line(head)}))
    assert canvas.shown_text(SceneSlot.HEAD) == head
    assert canvas.letter_height(SceneSlot.HEAD) >= canvas.letter_height(SceneSlot.TIME)
    head_box, title = canvas.text_box(SceneSlot.HEAD), canvas.text_box(SceneSlot.TITLE)
    assert head_box.bottom() <= title.top()
    assert not head_box.intersects(canvas.text_box(SceneSlot.TIME))
