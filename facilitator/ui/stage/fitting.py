"""Fitting of a text into a box: smaller first, then narrower, then shortened."""

from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from facilitator.ui.utf16 import index_of

_STEP = 0.94
_STRETCHES = (100, 92, 85, 78)  # per cent of the width of letters: some fonts are wide


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines to draw one below the other. `width` is that of the longest."""

    font: QFont
    lines: tuple[str, ...]
    width: float
    leading: float
    ascent: float

    @property
    def height(self) -> float:
        return len(self.lines) * self.leading


def fit(
    text: str,
    box: QSizeF,
    font: QFont,
    *,
    largest: float,
    least: float,
    legible: float = 0,
    figures: bool = False,
    keep_end: bool = False,
) -> Fitted:
    """Return `text` as large as fits in a box; at its least size (pixels) it ends in "…".

    Rather than smaller than `legible` (pixels), or cut, its letters are narrower. `figures` says
    that only figures are written, which have nothing below the line. With `keep_end` the "…" takes
    the place of the middle.
    """
    text = " ".join(text.split())
    best: Fitted | None = None
    sizes = range(round(least), round(largest) + 1)
    for stretch in _STRETCHES:
        narrow = QFont(font)
        narrow.setStretch(stretch)
        found = _largest(text, box, narrow, sizes, figures=figures)
        if found is not None and (best is None or _size(found) > _size(best)):
            best = found
        if best is not None and _size(best) >= round(legible):
            break
    if best is not None:
        return _fitted(best.font, _balanced(text, best, box.width()), figures=figures)
    made = _sized(narrow, least)
    room = max(1, int(box.height() // _leading(made, figures=figures)))
    elide = Qt.TextElideMode.ElideMiddle if keep_end else Qt.TextElideMode.ElideRight
    return _fitted(made, _shortened(text, made, box.width(), room, elide), figures=figures)


def _largest(text: str, box: QSizeF, font: QFont, sizes: range, *, figures: bool) -> Fitted | None:
    """Return the text in the largest size that fits: the last one is tried first, then halves."""
    best: Fitted | None = None
    low, high = 0, len(sizes) - 1
    middle = high
    while low <= high:
        made = _sized(font, sizes[middle])
        found = _fitted(made, _wrapped(text, made, box.width()), figures=figures)
        if found.height <= box.height() and found.width <= box.width():
            best, low = found, middle + 1
        else:
            high = middle - 1
        middle = (low + high) // 2
    return best


def _size(fitted: Fitted) -> int:
    return fitted.font.pixelSize()


def _sized(font: QFont, size: float) -> QFont:
    made = QFont(font)
    made.setPixelSize(max(1, round(size)))
    return made


def _fitted(font: QFont, lines: list[str], *, figures: bool) -> Fitted:
    metrics = QFontMetricsF(font)
    return Fitted(
        font=font,
        lines=tuple(lines),
        width=max((metrics.horizontalAdvance(line) for line in lines), default=0.0),
        leading=_leading(font, figures=figures),
        ascent=metrics.capHeight() if figures else metrics.ascent(),
    )


def _leading(font: QFont, *, figures: bool) -> float:
    metrics = QFontMetricsF(font)
    return metrics.capHeight() if figures else metrics.height()


def _wrapped(text: str, font: QFont, width: float) -> list[str]:
    """Break only between words, even where a word is wider than the box."""
    starts = _breaks(text, font, width, QTextOption.WrapMode.WordWrap)
    ends = [*starts[1:], len(text)]
    return [text[a:b].rstrip() for a, b in zip(starts, ends, strict=True)]


def _balanced(text: str, found: Fitted, width: float) -> list[str]:
    """Break into as many lines, of about one length: nothing ends in a line of one word."""
    lines = list(found.lines)
    while len(lines) > 1:
        width *= _STEP
        narrower = _wrapped(text, found.font, width)
        metrics = QFontMetricsF(found.font)
        widest = max(metrics.horizontalAdvance(line) for line in narrower)
        if len(narrower) > len(lines) or widest > width:
            break
        lines = narrower
    return lines


def _shortened(
    text: str, font: QFont, width: float, room: int, elide: Qt.TextElideMode
) -> list[str]:
    """Break words too, if need be, and shorten the last of at most `room` lines."""
    mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    starts = _breaks(text, font, width, mode)[:room]
    ends = starts[1:]
    lines = [text[a:b].rstrip() for a, b in zip(starts, ends, strict=False)]
    last = text[starts[-1] :] if starts else ""
    elided = QFontMetricsF(font).elidedText(last, elide, width)
    return [*lines, elided]


def _breaks(text: str, font: QFont, width: float, mode: QTextOption.WrapMode) -> list[int]:
    """Return where each line begins. Qt counts UTF-16 units; Python counts characters."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(mode)
    layout.setTextOption(option)
    units: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        units.append(line.textStart())
    layout.endLayout()
    return [index_of(text, unit) for unit in units]
