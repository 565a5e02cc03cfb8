"""What a cell of the notes table holds in one line, or two: prose, chips, or a few words."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout

from facilitator.core.search_words import matching_stretches
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.notes.drawing import marked_layout
from facilitator.ui.notes.note_row import Chips
from facilitator.ui.notes.prose_lines import shortened
from facilitator.ui.palette_colours import Colours
from facilitator.ui.widgets.chip_label import ChipLabel
from facilitator.ui.widgets.painting import chip_size

_KEPT = 400  # texts: some windows full of them
Placed = tuple[tuple[ChipLabel, QRectF], ...]  # from the top left of the cell


class ProseCells:
    """The prose of notes, broken into at most so many lines, and kept: it is painted often.

    What the search found is marked once, when the lines are broken.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int], QTextLayout] = {}
        self._search, self._most, self._look = "", 1, ("", 0)

    def search_for(self, search: str) -> None:
        if search != self._search:
            self._search = search
            self._kept.clear()

    def break_into(self, most: int) -> None:
        if most != self._most:
            self._most = most
            self._kept.clear()

    def layout(self, text: str, width: int, colours: Colours) -> QTextLayout:
        """Return a text in its lines, each `width` pixels wide."""
        look = (colours.mark, _face_key())
        if look != self._look or len(self._kept) >= _KEPT:
            self._look = look
            self._kept.clear()
        known = self._kept.get((text, width))
        if known is None:
            known = self._kept[text, width] = self._broken(text, width, colours)
        return known

    def _broken(self, text: str, width: int, colours: Colours) -> QTextLayout:
        shown = shortened(text, font(Role.BODY), width, lines=self._most)
        found = matching_stretches(shown, self._search)
        layout = marked_layout(shown, found, colours, width, most=self._most)
        layout.setCacheEnabled(True)
        return layout


def placed_chips(chips: Chips, width: int, most: int) -> Placed:
    """Return chips one behind the other in at most so many lines, and where each stands.

    The last one says how many more there are; a cell of one line has it with the first.
    """
    return _placed(chips, width, most, _face_key())


def chip_lines(placed: Placed) -> int:
    return len({place.top() for _, place in placed})


def draw_chips(
    painter: QPainter, area: QRect, placed: Placed, colours: Colours, *, selected: bool
) -> None:
    for chip, place in placed:
        at = place.translated(QPointF(area.topLeft()))
        chip.draw(painter, at, colours, selected=selected)


def words_lines(text: str, width: int, most: int) -> int:
    """Return the lines that a few words need, at most so many."""
    return min(most, _lines(text, width, _face_key()))


def _face_key() -> int:
    """Return what tells a size of the fonts from another."""
    return QFontMetrics(font(Role.BODY)).height()


@lru_cache(maxsize=_KEPT)
def _lines(text: str, width: int, _face: int) -> int:
    metrics = QFontMetrics(font(Role.BODY))
    if metrics.horizontalAdvance(text) <= width:
        return 1
    room = metrics.boundingRect(QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, text)
    return max(1, round(room.height() / metrics.lineSpacing()))


@lru_cache(maxsize=_KEPT)
def _placed(chips: Chips, width: int, most: int, _face: int) -> Placed:
    for shown in range(len(chips), 0, -1):
        more = len(chips) - shown
        tried = (*chips[:shown], *((ChipLabel(f"+{more}"),) if more else ()))
        placed = tuple(_in_lines(tried, width))
        if chip_lines(placed) <= most:
            return placed
    if not chips:
        return ()
    first = chips[0]
    one = ChipLabel(f"{first.text} +{len(chips) - 1}", first.tone, first.colour)
    return tuple(_in_lines((one,), width))


def _in_lines(chips: Chips, width: int) -> Iterator[tuple[ChipLabel, QRectF]]:
    gap, left, top = app_scale().unit // 2, 0.0, 0.0
    line = chip_size("X").height() + gap
    for each in chips:
        size = each.size().toSizeF()
        size.setWidth(min(size.width(), float(width)))
        if left and left + size.width() > width:
            left, top = 0.0, top + line
        yield each, QRectF(QPointF(left, top), size)
        left += size.width() + 2 * gap
