"""Painting of shapes that widgets and delegates share: pills, chips, keycaps, focus rings."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from facilitator.core.organisation_colours import MOST_MARKS, mark_of
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Colours, Tone, ink_on, visible

# Which of three times three places each mark fills: a die's one to nine first, then any other.
_DIE = (*("4", "08", "048", "0268", "02468", "023568", "0234568", "01235678", "012345678"),)
_FACES = [tuple(map(int, face)) for face in _DIE]
_ANY = (tuple(at for at in range(9) if bits >> at & 1) for bits in range(1, MOST_MARKS + 1))
_PIPS = [*_FACES, *(each for each in _ANY if each not in _FACES)]


def rounded(
    painter: QPainter, rect: QRectF, *, fill: str | None, border: str | None, radius: float
) -> None:
    """Draw a rounded rectangle whose border lies wholly inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if border is None else QPen(QColor(border), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else QColor(fill))
    inside = rect if border is None else rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, radius, radius)


def paint_bar(bar: QWidget, dirty: QRect, ground: str, line: str, *, above: bool = False) -> None:
    """Fill a bar, and part it by a line from what is below it, or `above` it."""
    painter = QPainter(bar)
    painter.fillRect(dirty, QColor(ground))
    painter.setPen(QColor(line))
    area = bar.rect()
    if above:
        painter.drawLine(area.topLeft(), area.topRight())
    else:
        painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.end()


def focus_ring(
    painter: QPainter, rect: QRectF, colours: Colours, *, radius: float, ink: str = ""
) -> None:
    """Draw the ring of what has the keys, as wide as the style sheet's; `ink` is the accent."""
    half = colours.ring / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink or colours.accent), colours.ring))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def selection_bar(painter: QPainter, row: QRectF, colour: str) -> None:
    """Mark a selected row at its left edge, for its tint alone is hardly told from the others."""
    width = max(4.0, float(app_scale().unit))
    painter.fillRect(QRectF(row.left(), row.top(), width, row.height()), QColor(colour))


def square_side() -> int:
    """Return the side of the colour square that stands before an organisation's name."""
    return round(app_scale().unit * 2.25)


def draw_square(
    painter: QPainter, left: float, middle: float, colour: str, ground: str, *, side: float
) -> None:
    """Draw an organisation's colour square."""
    area = QRectF(left, middle - side / 2, side, side)
    draw_colour(painter, area, colour, ground, radius=side / 4)


def draw_colour(
    painter: QPainter,
    area: QRectF,
    colour: str,
    ground: str,
    *,
    radius: float,
    written: bool = False,
) -> None:
    """Fill an area with an organisation's colour as it is, with the pips of its mark.

    Where something is `written` on it, the pips are below. A shade that is seen better could be
    taken for another organisation's: what is hardly seen on its `ground` gets an edge of 3:1.
    """
    edge = visible(colour, ground)
    bordered = edge.upper() != colour.upper() and area.width() > 3
    fill = colour if bordered else edge
    rounded(painter, area, fill=fill, border=edge if bordered else None, radius=radius)
    mark = mark_of(colour)
    if mark and (written or area.width() >= 2 * area.height()):
        _draw_row(painter, area, ink_on(fill), mark, low=written)
    elif mark:
        _draw_pips(painter, area, ink_on(fill), mark)


def _draw_pips(painter: QPainter, area: QRectF, ink: str, mark: int) -> None:
    """Draw a mark in a square, on three times three places: the first nine as on a die."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    side = min(area.width(), area.height())
    step, size = side * 0.3, max(2.0, side * 0.22)
    if mark == 1:
        size = max(size, side / 3)
    for place in _PIPS[mark - 1]:
        x, y = place % 3 - 1, place // 3 - 1
        painter.drawEllipse(area.center() + QPointF(x * step, y * step), size / 2, size / 2)


def _draw_row(painter: QPainter, area: QRectF, ink: str, mark: int, *, low: bool) -> None:
    """Draw a mark as bunches of dots, along the lower edge or half way up; a dash is nine dots.

    They stand at equal distances from the left, so that an area can grow by its end alone.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    size = 2.0 if low else max(2.0, min(area.height() / 3, app_scale().unit))
    top = area.bottom() - size * 1.5 - 0.5 if low else area.center().y() - size / 2
    dashes, dots = (mark - 1) // 9, (mark - 1) % 9 + 1
    widths = [3 * size] * dashes + [size] * dots
    gap = size if mark > 1 else 2 * size
    x = area.left() + size / 2
    while True:
        for width in widths:
            if x + width > area.right():
                return
            painter.drawRoundedRect(QRectF(x, top, width, size), size / 2, size / 2)
            x += width + gap
        x += 2 * gap if mark > 1 else 0


def keycap_size(label: str) -> QSize:
    """Return the pixels that `draw_keycap` needs for a label."""
    metrics = QFontMetrics(font(Role.KEYCAP))
    unit = app_scale().unit
    width = max(metrics.horizontalAdvance(label) + 2 * unit, metrics.height() + unit // 2)
    return QSize(width, metrics.height() + unit // 2 + 1)


def draw_keycap(
    painter: QPainter, rect: QRectF, label: str, colours: Colours, *, on_accent: bool = False
) -> None:
    """Draw a key as a small outlined cap; `on_accent` draws it for an accent ground."""
    radius = app_scale().small_radius
    ink = colours.on_accent if on_accent else colours.muted
    if on_accent:
        edge = QColor(ink)
        edge.setAlphaF(0.55)
        rounded(
            painter, rect, fill=None, border=edge.name(QColor.NameFormat.HexArgb), radius=radius
        )
    else:
        rounded(painter, rect, fill=colours.line, border=None, radius=radius)
        top = rect.adjusted(0, 0, 0, -1)
        rounded(painter, top, fill=colours.surface, border=colours.line, radius=radius)
    painter.setFont(font(Role.KEYCAP))
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, label)


def chip_size(label: str, *, square: bool = False) -> QSize:
    """Return the pixels that `draw_chip` needs for a label, with or without a colour square."""
    metrics = QFontMetrics(font(Role.CHIP))
    unit = app_scale().unit
    width = metrics.horizontalAdvance(label) + 3 * unit
    if square:
        width += square_side() + unit
    return QSize(width, metrics.height() + unit)


def draw_chip(
    painter: QPainter,
    rect: QRectF,
    label: str,
    colours: Colours,
    *,
    tone: Tone = Tone.NEUTRAL,
    colour: str | None = None,
    selected: bool = False,
) -> None:
    """Draw a chip: tinted by its tone, or plain with an organisation's colour square.

    On a `selected` row, whose tint one of the tones has, that one is drawn on the surface.
    """
    scale = app_scale()
    ground = colours.soft_of(tone)
    if selected and ground == colours.accent_soft:
        ground = colours.surface
    rounded(painter, rect, fill=ground, border=None, radius=scale.small_radius + 1)
    left = rect.left() + 1.5 * scale.unit
    if colour is not None:
        draw_square(painter, left, rect.center().y(), colour, ground, side=square_side())
        left += square_side() + scale.unit
    painter.setFont(font(Role.CHIP))
    painter.setPen(QColor(colours.ink if tone is Tone.NEUTRAL else colours.ink_of(tone)))
    text = QRectF(QPointF(left, rect.top()), rect.bottomRight())
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)


def pill_size(label: str, *, dot: bool = False) -> QSize:
    """Return the pixels that `draw_pill` needs for a label, with or without a dot."""
    metrics = QFontMetrics(font(Role.CHIP))
    unit = app_scale().unit
    width = metrics.horizontalAdvance(label) + 5 * unit + (3 * unit if dot else 0)
    return QSize(width, metrics.height() + 2 * unit)


def draw_pill(
    painter: QPainter, rect: QRectF, label: str, colours: Colours, *, tone: Tone, dot: bool = False
) -> None:
    """Draw a status as a capsule, with a dot before what is happening now."""
    unit = app_scale().unit
    rounded(painter, rect, fill=colours.soft_of(tone), border=None, radius=rect.height() / 2)
    ink = QColor(colours.ink_of(tone))
    left = rect.left() + 2.5 * unit
    if dot:
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(left + unit, rect.center().y()), unit, unit)
        left += 3 * unit
    painter.setFont(font(Role.CHIP))
    painter.setPen(ink)
    text = QRectF(QPointF(left, rect.top()), rect.bottomRight())
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)


def draw_grip(painter: QPainter, area: QRectF, ink: str) -> None:
    """Draw two columns of dots in the middle of an area: what is there can be dragged."""
    unit = app_scale().unit
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    middle, radius = area.center(), unit * 0.28
    for x in (-0.55, 0.55):
        for y in (-1.1, 0.0, 1.1):
            painter.drawEllipse(middle + QPointF(x * unit, y * unit), radius, radius)
    painter.restore()


def draw_tick(painter: QPainter, box: QRectF, colours: Colours, *, checked: bool) -> None:
    """Draw the box of something that is switched, square and so large, as a check box has it."""
    side = box.width()
    fill, edge = (colours.accent, colours.accent) if checked else (colours.surface, colours.edge)
    rounded(painter, box, fill=fill, border=edge, radius=app_scale().small_radius)
    if checked:
        pen = QPen(QColor(colours.on_accent), max(1.5, side / 9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        corners = ((0.27, 0.52), (0.44, 0.69), (0.75, 0.33))
        painter.drawPolyline([box.topLeft() + QPointF(x * side, y * side) for x, y in corners])
