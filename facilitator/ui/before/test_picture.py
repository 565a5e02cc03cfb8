"""Test picture: what the stage shows while somebody looks at it from the last row."""

from facilitator.core.model import Programme, Roundtable
from facilitator.core.organisation_colours import APART
from facilitator.ui.palette_colours import Tone
from facilitator.ui.stage.canvas import Canvas
from facilitator.ui.stage.scene import Line, Scene, SceneLayout, SceneSlot
from facilitator.ui.stage.words import time_with_zone
from facilitator.ui.texts import translate

_LEAST_WIDTH = 480  # pixels; a smaller stage is not read as a shared thumbnail
_LEAST_TITLE = 1 / 25  # of the height: smaller capitals are guessed from the last row
_MOST_COLOURS = 16


def picture_of(programme: Programme, roundtable: Roundtable | None, now: int, zone: str) -> Scene:
    """Return a scene with every sort of text that a running roundtable has, and no name."""
    question = roundtable.question if roundtable else None
    asked = next((each.text for each in programme.questions if each.id == question), "")
    title = roundtable.title if roundtable else programme.title
    head = translate("ScreenTest", "Test picture · {title}").format(title=title)
    said = {
        SceneSlot.HEAD: head,
        SceneSlot.TIME: time_with_zone(now, zone, between=" · "),
        SceneSlot.TITLE: asked or title or head,
        SceneSlot.CAPTION: translate("ScreenTest", "left of 25:00 for this test"),
        SceneSlot.CLOCK: "12:34",
        SceneSlot.FLOOR: translate("ScreenTest", "has the floor"),
        SceneSlot.SPEAKER: translate("ScreenTest", "Name of a speaker"),
        SceneSlot.ASK: translate("ScreenTest", "Esc on the laptop ends the test"),
        SceneSlot.FOOT_LEFT: translate("ScreenTest", "Can you read this in the last row?"),
        SceneSlot.FOOT_RIGHT: translate("ScreenTest", "the colours of the organisations"),
    }
    lines = {slot: Line(text) for slot, text in said.items()}
    amber = translate("ScreenTest", "amber: little time is left")
    lines[SceneSlot.TURN] = Line(amber, Tone.AMBER)
    lines[SceneSlot.NEXT] = Line(translate("ScreenTest", "red: time is up"), Tone.OVER)
    known = [each.colour for each in programme.organisations if each.colour and not each.former]
    shades = tuple((known or APART)[:_MOST_COLOURS])
    return Scene(SceneLayout.CLOCK, lines, shades=shades)


def too_small(canvas: Canvas) -> str:
    """Say which text of the stage is too small where it lies now; nothing where all are read."""
    if canvas.width() < _LEAST_WIDTH:
        text = translate(
            "ScreenTest",
            "The stage is only {width} pixels wide, its small texts are not read: make its window"
            " larger, or give it a screen.",
        )
        return text.format(width=canvas.width())
    asked = canvas.scene.lines.get(SceneSlot.TITLE)
    shown = canvas.shown_text(SceneSlot.TITLE)
    if asked is not None and " ".join(asked.text.split()) != shown:
        return translate(
            "ScreenTest", "The question does not fit on the stage: shorten it in Prepare."
        )
    if canvas.letter_height(SceneSlot.TITLE) < _LEAST_TITLE:
        return translate(
            "ScreenTest",
            "The question is long, so that its letters are small: shorten it in Prepare for those"
            " in the last row.",
        )
    return ""
