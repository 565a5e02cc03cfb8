"""Prose of a note broken into lines, shortened to a few, with stretches of it marked."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from facilitator.ui.utf16 import index_of, qt_position

Stretch = tuple[int, int]  # indexes where it begins and ends


def prose_layout(text: str, face: QFont) -> QTextLayout:
    """Return a text to be broken into lines: between words, within one that fits in no line."""
    layout = QTextLayout(text.replace("\n", "\u2028"), face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    return layout


def mark_stretches(
    layout: QTextLayout, stretches: Iterable[Stretch], look: QTextCharFormat
) -> None:
    """Give stretches of the text another look."""
    text, ranges = layout.text(), []
    for begin, end in stretches:
        made = QTextLayout.FormatRange()
        made.start = qt_position(text, begin)
        made.length = qt_position(text, end) - made.start
        made.format = look
        ranges.append(made)
    layout.setFormats(ranges)


def break_lines(
    layout: QTextLayout,
    width: float,
    *,
    height: float,
    indent: float = 0.0,
    most: int | None = None,
) -> list[int]:
    """Set the lines, each `height` pixels high, the first one `indent` in; at most so many.

    Returns where each begins, as Qt counts.
    """
    begins: list[int] = []
    layout.beginLayout()
    while most is None or len(begins) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        left = 0.0 if begins else indent
        line.setLineWidth(width - left)
        above = max(0.0, (height - line.height()) / 2)
        line.setPosition(QPointF(left, len(begins) * height + above))
        begins.append(line.textStart())
    layout.endLayout()
    return begins


def shortened(text: str, face: QFont, width: int, *, lines: int) -> str:
    """Return what a number of lines hold; the last one is shortened where there is more."""
    begins = break_lines(prose_layout(text, face), width, height=0, most=lines + 1)
    if len(begins) <= lines:
        return text
    last = index_of(text, begins[-2])
    rest = QFontMetrics(face).elidedText(text[last:], Qt.TextElideMode.ElideRight, width - 1)
    return text[:last] + rest
