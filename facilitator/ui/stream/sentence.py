"""Sentence that stands where the stream would: why there is nothing to see."""

from PySide6.QtCore import Qt

from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.text_label import TextLabel


def centred_sentence() -> TextLabel:
    """Return a quiet label in the middle of its room, empty yet."""
    unit = app_scale().unit
    label = TextLabel(muted=True, wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setContentsMargins(8 * unit, 8 * unit, 8 * unit, 8 * unit)
    return label
