"""Names and tints of the kinds of note."""

from facilitator.core.model import Kind
from facilitator.ui.palette_colours import Tone
from facilitator.ui.texts import QT_TRANSLATE_NOOP, translate_marked

_LABELS = {
    Kind.INSIGHT: QT_TRANSLATE_NOOP("Kinds", "Insight"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("Kinds", "Quote"),
    Kind.BARRIER: QT_TRANSLATE_NOOP("Kinds", "Barrier"),
    Kind.OPEN_QUESTION: QT_TRANSLATE_NOOP("Kinds", "Open question"),
    Kind.ACTION: QT_TRANSLATE_NOOP("Kinds", "Action"),
    Kind.DECISION: QT_TRANSLATE_NOOP("Kinds", "Decision"),
    Kind.RESOURCE: QT_TRANSLATE_NOOP("Kinds", "Resource"),
}
_TONES = {
    Kind.INSIGHT: Tone.ACCENT,
    Kind.QUOTE: Tone.VIOLET,
    Kind.BARRIER: Tone.OVER,
    Kind.OPEN_QUESTION: Tone.AMBER,
    Kind.ACTION: Tone.ROSE,
    Kind.DECISION: Tone.FINE,
    Kind.RESOURCE: Tone.NEUTRAL,
}


def kind_label(kind: Kind) -> str:
    return translate_marked("Kinds", _LABELS[kind])


def kind_tone(kind: Kind) -> Tone:
    return _TONES[kind]
