"""What can be seen on a screen, by its pixels: colours, their contrast, and what changed."""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from facilitator.ui.palette_colours import contrast


@dataclass
class Picture:
    """The pixels of a widget as numbers, row after row."""

    width: int
    height: int
    pixels: memoryview

    @classmethod
    def of(cls, widget: QWidget, part: QRect | None = None) -> "Picture":
        part = (part or widget.rect()).intersected(widget.rect())
        image = widget.grab(part).toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = memoryview(bytes(image.constBits())).cast("I")  # a row is whole pixels
        return cls(image.width(), image.height(), pixels)

    def part(self, area: QRect) -> list[int]:
        """Return the pixels of a part, row after row."""
        area = area.intersected(QRect(0, 0, self.width, self.height))
        rows = (y * self.width for y in range(area.top(), area.bottom() + 1))
        return [p for r in rows for p in self.pixels[r + area.left() : r + area.right() + 1]]


def changed(before: list[int], after: list[int]) -> Counter[tuple[int, int]]:
    """Count the pairs of colours of the pixels that changed."""
    return Counter(pair for pair in zip(before, after, strict=True) if pair[0] != pair[1])


@lru_cache(maxsize=65_536)
def ratio(one: int, other: int) -> float:
    return contrast(hex_of(one), hex_of(other))


def hex_of(pixel: int) -> str:
    return QColor.fromRgb(pixel).name()


def strongest(pixels: list[int]) -> float:
    """Return the contrast of the strongest colour to the ground, the one seen most."""
    counted = Counter(pixels)
    ground = counted.most_common(1)[0][0]
    return max((ratio(ground, each) for each in counted), default=1.0)


def most(pixels: list[int]) -> int:
    """Return the colour that is seen most."""
    return Counter(pixels).most_common(1)[0][0]
