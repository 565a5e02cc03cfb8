"""Timeline view: paints the strip of turns, and lets one be chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from facilitator.core.spans import total
from facilitator.core.text import DurationKind, format_duration
from facilitator.core.timeline import NOTHING, Part, Strip
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import app_scale
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.theme import colours_of
from facilitator.ui.timeline.painting import Face, TimelinePainter, label_in, strip_height

_EDGE = 4  # pixels above and below the parts, for the focus ring and the mark of now
_MANY = 2_000  # labels: those of parts that have grown since are among them
_LOOKS_DIFFERENT = {QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange}


class TimelineView(QWidget):
    """Paints the parts of a strip, and of a new strip only what is different."""

    role_spoken = Roles.CHART

    chosen = Signal(str)  # the id of a turn, empty for none

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = NOTHING
        self._preview: Strip | None = None
        self._faces: Mapping[str, Face] = {}
        self._labels: dict[Part, str] = {}  # of parts with these faces
        self._turn = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def strip(self) -> Strip:
        return self._strip

    @property
    def faces(self) -> Mapping[str, Face]:
        return self._faces

    @property
    def turn(self) -> str:
        """The chosen turn."""
        return self._turn

    def show_strip(self, strip: Strip, faces: Mapping[str, Face]) -> None:
        """Show a strip; a turn that is not on it is chosen no more."""
        before = self._strip
        same = faces is self._faces or self._look_the_same(before, faces)
        self._strip, self._faces = strip, faces
        if not same or len(self._labels) > _MANY:
            self._labels.clear()
        if self._turn and self._turn not in faces:
            self.choose(_beside(self._turn, before, strip))
        if not same:
            self.update()
        elif self._preview is None:
            self._update_between(before, strip)

    def _look_the_same(self, before: Strip, faces: Mapping[str, Face]) -> bool:
        """Tell whether what stays on the strip has the same faces."""
        both = (turn for turn in before.turns() if turn in faces)
        return all(faces[turn] == self._faces[turn] for turn in both)

    def show_preview(self, strip: Strip | None) -> None:
        """Show how it would be in place of how it is; none ends that."""
        if strip != self._preview:
            self._preview = strip
            self.update()

    def choose(self, turn: str) -> None:
        """Choose a turn (id), or none by an empty text."""
        if turn != self._turn:
            self._turn = turn
            self.update()
            self.chosen.emit(turn)

    def label_of(self, part: Part) -> str:
        """Say whose a part is, and for how long."""
        known = self._labels.get(part)
        if known is None:
            known = self._labels[part] = self._label_of(part)
        return known

    def _label_of(self, part: Part) -> str:
        length = format_duration(part.end - part.begin, DurationKind.ELAPSED)
        if part.paused:
            return self.tr("pause {time}").format(time=length)
        face = self._faces.get(part.turn or "")
        return f"{face.name} {length}" if face else self.tr("nobody")

    def part_at(self, x: float) -> Part | None:
        """Return the part under a horizontal position in pixels, or None."""
        parts = ((self._rect(part), part) for part in self._seen().parts)
        return next((part for rect, part in parts if rect.left() <= x < rect.right() + 2), None)

    def instant_at(self, x: float) -> int:
        """Return the instant at a horizontal position."""
        area, strip = self._area(), self._seen()
        return strip.instant((x - area.left()) * strip.whole / max(1.0, area.width()))

    def x_of(self, instant: int) -> float:
        """Return the horizontal position of an instant, in pixels."""
        strip, area = self._seen(), self._area()
        return area.left() + area.width() * strip.offset(instant) / max(1, strip.whole)

    def middle_of_turn(self) -> QPoint:
        """Return the middle of the chosen turn's first part, in the coordinates of the screen."""
        rects = [self._rect(part) for part in self._seen().parts if part.turn == self._turn]
        point = rects[0].center() if rects else QRectF(self.rect()).center()
        return self.mapToGlobal(point.toPoint())

    def sizeHint(self) -> QSize:
        return QSize(40 * app_scale().unit, strip_height() + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * app_scale().unit, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS_DIFFERENT:
            self.updateGeometry()
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            part = self.part_at(event.pos().x())
            label = self.label_of(part) if part else ""
            QToolTip.showText(event.globalPos(), plain_tip(label), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        strip, area = self._seen(), self._area()
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        draw = TimelinePainter(painter, colours_of(self))
        draw.draw_track(area)
        near = QRectF(event.rect()).adjusted(-_EDGE, 0, _EDGE, 0)
        shown = [(self._rect(part), part) for part in self._parts_between(near)]
        for rect, part in shown:
            if part.paused:
                draw.draw_pause(rect)
            elif part.turn is not None and part.turn in self._faces:
                draw.draw_turn(rect, self._faces[part.turn])
            else:
                draw.draw_silence(rect)
        for rect, part in shown:
            if part.turn and part.turn == self._turn:
                draw.draw_chosen(rect)
        if strip.goes_on and strip.windows:
            draw.draw_now(self.x_of(strip.windows[-1][1]), area)
        if self.hasFocus():
            draw.draw_focus(QRectF(self.rect()))
        painter.end()

    def _parts_between(self, near: QRectF) -> list[Part]:
        """Return the parts that may touch an area; there are hundreds, and each second adds one."""
        begin, end = self.instant_at(near.left() - 2), self.instant_at(near.right() + 2)
        return [part for part in self._seen().parts if part.end >= begin and part.begin <= end]

    def _seen(self) -> Strip:
        return self._preview or self._strip

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(0, _EDGE, 0, -_EDGE)

    def _rect(self, part: Part) -> QRectF:
        strip, area = self._seen(), self._area()
        scale = area.width() / max(1, strip.whole)
        left, right = (area.left() + scale * strip.offset(at) for at in (part.begin, part.end))
        # A hair of the ground between two parts; the shortest part can still be seen.
        return QRectF(left, area.top(), max(1.0, right - left - 1), area.height())

    def _update_between(self, before: Strip, after: Strip) -> None:
        """Repaint from the first part that is another one on; a part that grew only at its end."""
        if before.whole != after.whole or _begins(before) != _begins(after):
            self.update()
            return
        pairs = zip(before.parts, after.parts, strict=False)
        at = next((i for i, (a, b) in enumerate(pairs) if a is not b and a != b), None)
        if at is None:
            at = min(len(before.parts), len(after.parts))
            if len(before.parts) == len(after.parts):
                return
        last = at == len(before.parts) - 1 == len(after.parts) - 1
        if last and self._same_place(before.parts[at], after.parts[at]):
            return
        if last and self._only_grew(before.parts[at], after.parts[at]):
            left = self.x_of(before.parts[at].end)
        else:
            begins = [strip.parts[at].begin for strip in (before, after) if at < len(strip.parts)]
            left = self.x_of(min(begins))
        length = max(total(before.windows), total(after.windows))
        right = self._area().left() + self._area().width() * length / max(1, after.whole)
        edge = QRect(int(left) - _EDGE, 0, int(right - left) + 2 * _EDGE + 2, self.height())
        self.update(edge)

    def _same_place(self, old: Part, new: Part) -> bool:
        """Tell whether a part has only grown, and not as far as the next pixel."""
        same = (old.begin, old.turn, old.paused) == (new.begin, new.turn, new.paused)
        return same and int(self.x_of(old.end)) == int(self.x_of(new.end))

    def _only_grew(self, old: Part, new: Part) -> bool:
        """Tell whether a part is as before but for its end, and says no more than before."""
        if (old.begin, old.turn, old.paused) != (new.begin, new.turn, new.paused):
            return False
        if new.turn and new.turn == self._turn:
            return False  # its frame grows with it
        face, unit = self._faces.get(new.turn or ""), app_scale().unit
        if face is None:
            return True
        said = [label_in(face, self._rect(part).width(), unit) for part in (old, new)]
        return said[0] == said[1]


def _begins(strip: Strip) -> list[int]:
    return [begin for begin, _ in strip.windows]


def _beside(gone: str, before: Strip, after: Strip) -> str:
    """Return the turn that lay nearest to one that is gone, or none."""
    old, new = before.turns(), after.turns()
    at = old.index(gone) if gone in old else len(old)
    near = sorted((turn for turn in old if turn in new), key=lambda turn: abs(old.index(turn) - at))
    return near[0] if near else ""
