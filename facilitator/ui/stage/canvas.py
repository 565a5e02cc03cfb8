"""Canvas of the stage: paints a scene to the size of the window, each second only what differs."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from facilitator.ui.fonts import Role, font
from facilitator.ui.palette_colours import Tone
from facilitator.ui.stage.fitting import Fitted, fit
from facilitator.ui.stage.layout import (
    SlotBox,
    bar_box,
    clock_band,
    message_band,
    places,
    shade_boxes,
    type_height,
)
from facilitator.ui.stage.scene import Band, Line, Scene, SceneBar, SceneLayout, SceneSlot
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import draw_colour, draw_square, rounded

_READ_OUT = (
    SceneSlot.HEAD,
    SceneSlot.TITLE,
    SceneSlot.MESSAGE,
    SceneSlot.LEAD,
    SceneSlot.PROMISE,
    SceneSlot.FLOOR,
    SceneSlot.SPEAKER,
    SceneSlot.NEXT,
    SceneSlot.FOOT_LEFT,
)
_ON_THE_BAND = (SceneSlot.CAPTION, SceneSlot.CLOCK)
_FONT_CHANGES = (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange)


class Canvas(QWidget):
    """The whole surface of the stage. It asks for no focus and answers no clicks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene(SceneLayout.WELCOME)
        self._fitted: dict[SceneSlot, Fitted] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("What the room sees"))
        self._clock = QLabel(self)  # without ink, read when asked for
        self._clock.setFixedSize(1, 1)

    @property
    def scene(self) -> Scene:
        return self._scene

    def show_scene(self, scene: Scene) -> None:
        """Show a scene; what is in sight already is not painted again."""
        before, self._scene = self._scene, scene
        if _shape(before) != _shape(scene):
            self._fitted.clear()
            self.update()
        else:
            self._update_differences(before, scene)
        spoken = _aloud(scene, _READ_OUT, ". ")
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
        clock = _aloud(scene, _ON_THE_BAND, " ")
        if clock != self._clock.accessibleName():
            self._clock.setAccessibleName(clock)

    def text_box(self, slot: SceneSlot) -> QRectF:
        """Return what the text of a slot covers, which is never more than its place."""
        place, fitted = self._places[slot], self._fit(slot)
        box = self._room(slot, place)
        top = box.top()
        if place.figures:
            top = box.bottom() - fitted.height
        elif not place.top:
            top += (box.height() - fitted.height) / 2
        left = box.left()
        if place.align == Qt.AlignmentFlag.AlignRight:
            left = box.right() - fitted.width
        return QRectF(left, top, fitted.width, fitted.height)

    def shown_text(self, slot: SceneSlot) -> str:
        """Return a text as it is painted, shortened where it did not fit."""
        return " ".join(self._fit(slot).lines)

    def letter_height(self, slot: SceneSlot) -> float:
        """Return how high a capital or a figure of a text is, as a share of the whole height."""
        return QFontMetricsF(self._fit(slot).font).capHeight() / self.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitted.clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _FONT_CHANGES:
            self._fitted.clear()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.fillRect(event.rect(), QColor(colours.sunk))
        self._paint_bands(painter)
        for slot, place in self._places.items():
            line = self._scene.lines.get(slot)
            if line and line.text and event.region().intersects(self._dirty(place)):
                self._paint_line(painter, slot, place, line)
        if self._scene.bar is not None:
            self._paint_bar(painter, self._scene.bar)
        shades = self._scene.shades
        for shade, area in zip(shades, shade_boxes(self.size(), len(shades)), strict=True):
            draw_colour(painter, area, shade, colours.sunk, radius=area.height() / 4)
        painter.end()

    def _paint_line(self, painter: QPainter, slot: SceneSlot, place: SlotBox, line: Line) -> None:
        colours, fitted, area = colours_of(self), self._fit(slot), self.text_box(slot)
        painter.setFont(fitted.font)
        painter.setPen(QColor(self._ink(slot, place, line)))
        metrics = QFontMetricsF(fitted.font)
        bearing = max(0.0, metrics.leftBearing(line.text[0])) if place.figures else 0.0
        for number, text in enumerate(fitted.lines):
            left = area.left() - bearing
            if place.align == Qt.AlignmentFlag.AlignRight:
                left = area.right() - metrics.horizontalAdvance(text)
            base = area.top() + fitted.ascent + number * fitted.leading
            painter.drawText(QPointF(left, base), text)
        if slot is SceneSlot.SPEAKER and self._scene.colour is not None:
            side, gap = self._square(place)
            middle = area.top() + fitted.ascent - metrics.capHeight() / 2
            left = area.left() - side - gap
            draw_square(painter, left, middle, self._scene.colour, colours.sunk, side=side)

    def _ink(self, slot: SceneSlot, place: SlotBox, line: Line) -> str:
        """Return the colour of a text; on a filled band it is that of the ground around it."""
        colours = colours_of(self)
        filled = self._scene.band is Band.FILLED and slot in _ON_THE_BAND
        if filled or slot is SceneSlot.MESSAGE:
            return colours.sunk
        if line.tone is not None:
            return colours.ink_of(line.tone)
        return colours.muted if place.muted else colours.ink

    def _paint_bands(self, painter: QPainter) -> None:
        colours, radius = colours_of(self), 0.018 * type_height(self.size())
        if self._scene.has_message:
            area = message_band(self.size())
            rounded(painter, area, fill=colours.accent, border=None, radius=radius)
        if self._scene.band is None:
            return
        area = clock_band(self.size(), self._places[SceneSlot.CLOCK].box(self.size()).right())
        if self._scene.band is Band.FILLED:
            rounded(painter, area, fill=colours.over, border=None, radius=radius)
        else:
            line = max(1.0, 0.005 * type_height(self.size()))
            rounded(painter, area, fill=colours.amber, border=None, radius=radius)
            inside = area.adjusted(line, line, -line, -line)
            rounded(painter, inside, fill=colours.sunk, border=None, radius=radius - line)

    def _paint_bar(self, painter: QPainter, bar: SceneBar) -> None:
        colours, area = colours_of(self), bar_box(self.size())
        radius = area.height() / 2
        rounded(painter, area, fill=colours.line, border=None, radius=radius)
        if bar.share > 0:
            area.setWidth(max(area.height(), area.width() * min(1.0, bar.share)))
            ink = colours.ink_of(bar.tone) if bar.tone is not Tone.NEUTRAL else colours.muted
            rounded(painter, area, fill=ink, border=None, radius=radius)

    def _fit(self, slot: SceneSlot) -> Fitted:
        """Return a text as it fits, worked out once for each text and size of window."""
        if slot not in self._fitted:
            place = self._places[slot]
            unit = type_height(self.size())
            line = self._scene.lines.get(slot)
            made = font(Role.BODY)
            made.setWeight(place.weight)
            self._fitted[slot] = fit(
                line.text if line else "",
                QSizeF(self._room(slot, place).size()),
                made,
                largest=place.size * unit,
                least=place.least * unit,
                legible=place.legible * unit,
                figures=place.figures,
                keep_end=place.keep_end,
            )
        return self._fitted[slot]

    @property
    def _places(self) -> Mapping[SceneSlot, SlotBox]:
        return places(self._scene.plan, message=self._scene.has_message)

    def _room(self, slot: SceneSlot, place: SlotBox) -> QRectF:
        """Return the box for a text: beside the colour square, where there is one."""
        box = place.box(self.size())
        if slot is SceneSlot.SPEAKER and self._scene.colour is not None:
            box.setLeft(box.left() + sum(self._square(place)))
        return box

    def _square(self, place: SlotBox) -> tuple[float, float]:
        """Return the side of the square before the speaker, and its distance from the name."""
        size = place.size * type_height(self.size())
        return 0.48 * size, 0.28 * size

    def _dirty(self, place: SlotBox) -> QRect:
        return place.box(self.size()).adjusted(-2, -2, 2, 2).toAlignedRect()

    def _update_differences(self, before: Scene, after: Scene) -> None:
        for slot, place in self._places.items():
            same = before.lines.get(slot) == after.lines.get(slot)
            if same and (slot is not SceneSlot.SPEAKER or before.colour == after.colour):
                continue
            self._fitted.pop(slot, None)
            self.update(self._dirty(place))
        if before.bar != after.bar:
            self.update(bar_box(self.size()).toAlignedRect())


def _shape(scene: Scene) -> tuple[SceneLayout, bool, Band | None, tuple[str, ...]]:
    """Return what decides where everything lies: another one is painted as a whole."""
    return scene.plan, scene.has_message, scene.band, scene.shades


def _aloud(scene: Scene, slots: Iterable[SceneSlot], between: str) -> str:
    texts = (scene.lines[slot].text for slot in slots if slot in scene.lines)
    return between.join(text for text in texts if text)
