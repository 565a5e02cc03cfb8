"""Sentence as a button: it says what an action would do, and ends with its key."""

from string import Formatter
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator.ui.actions.spec import key_aloud, key_label, plain
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.utf16 import qt_length
from facilitator.ui.widgets.painting import draw_keycap, focus_ring, keycap_size


class Part(NamedTuple):
    """Words of one look; without a tone they are plain ink."""

    text: str
    role: Role = Role.BODY
    tone: Tone | None = Tone.NEUTRAL
    link: bool = False


def sentence(template: str, **parts: Part) -> tuple[Part, ...]:
    """Return a translated template as parts: its own words muted, "{name}" as the part says."""
    made: list[Part] = []
    for words, name, _, _ in Formatter().parse(template):
        if words:
            made.append(Part(words))
        if name:
            made.append(parts[name])
    return tuple(made)


class ActionSentence(QAbstractButton):
    """Wraps like a text; a click takes no focus from the note. `ruled` draws a line above."""

    def __init__(
        self, action: QAction, *, ruled: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._ruled = ruled
        self._parts: tuple[Part, ...] = ()
        self._heights: dict[int, int] = {}  # by width: a layout asks for each many times over
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setToolTip(action.toolTip())
        self.setAccessibleName(plain(action.text()))
        self.setAccessibleDescription(
            self.tr("Key {keys}").format(keys=key_aloud(action.shortcut()))
        )
        self.clicked.connect(self._trigger)

    def say(self, parts: tuple[Part, ...]) -> None:
        """Say another sentence; what is said already costs nothing."""
        if parts != self._parts:
            self._parts = parts
            self._heights.clear()
            self.setAccessibleName(self.full_text())
            self.updateGeometry()
            self.update()

    def full_text(self) -> str:
        return "".join(part.text for part in self._parts)

    def sizeHint(self) -> QSize:
        return QSize(60 * app_scale().unit, self.heightForWidth(60 * app_scale().unit))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * app_scale().unit, self.heightForWidth(max(self.width(), 1)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            margins = self.contentsMargins()
            room = width - margins.left() - margins.right()
            _, cap = self._lay_out(room)
            height = round(cap.bottom()) + 1 + margins.top() + margins.bottom()
            self._heights[width] = height
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._heights.clear()
            self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        area = QRectF(self.contentsRect())
        text, cap = self._lay_out(area.width())
        painter = QPainter(self)
        if self._ruled:
            painter.setPen(QColor(colours.line))
            painter.drawLine(0, 0, self.width(), 0)
        painter.setPen(QColor(colours.muted))
        text.draw(painter, area.topLeft())
        draw_keycap(painter, cap.translated(area.topLeft()), self._key(), colours)
        if self.hasFocus():
            radius = app_scale().small_radius
            focus_ring(painter, QRectF(self.rect()), colours, radius=radius)
        painter.end()

    def _lay_out(self, width: float) -> tuple[QTextLayout, QRectF]:
        """Break the sentence into lines; returns it and where the keycap behind it stands."""
        text = QTextLayout(self.full_text(), font(Role.BODY))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text.setTextOption(option)
        text.setFormats(self._formats())
        cap = QSizeF(keycap_size(self._key()))
        space = app_scale().unit * 1.5
        y, end, height = 0.0, 0.0, cap.height()
        text.beginLayout()
        while (line := text.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            height = max(line.height(), cap.height())
            line.setPosition(QPointF(0, y + (height - line.height()) / 2))
            end = line.naturalTextWidth()
            y += height
        text.endLayout()
        if end + space + cap.width() <= width:
            corner = QPointF(end + space, y - height + (height - cap.height()) / 2)
        else:
            corner = QPointF(0, y)
        return text, QRectF(corner, cap)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        colours = colours_of(self)
        formats, at = [], 0
        for part in self._parts:
            look = QTextCharFormat()
            face = font(part.role)
            face.setUnderline(part.link)
            look.setFont(face)
            ink = colours.ink if part.tone is None else colours.ink_of(part.tone)
            look.setForeground(QColor(ink))
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = at, qt_length(part.text), look
            formats.append(made)
            at += made.length
        return formats

    def _key(self) -> str:
        return key_label(self._action.shortcut())

    @Slot()
    def _trigger(self) -> None:
        self._action.trigger()
