"""Line icons of this program, drawn in the colour that is asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from facilitator.paths import resource


def draw_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draw an icon as large as fits in the middle of `rect`."""
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    QSvgRenderer(QByteArray(_tinted(name, colour))).render(painter, square)


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Return an icon for a widget that takes one; make it anew when the palette changes."""
    made = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_icon(painter, QRectF(pixmap.rect()), name, colour)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
    return made


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str) -> bytes:
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour).encode()
