"""Placing of the stage: which screen it fills, or where its window lies. Pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

_WANTED = QSize(960, 540)
_LEAST = QSize(480, 270)  # still read as a shared thumbnail
_SMALLEST = QSize(320, 180)  # over the controls: it shows that it is there, and can be moved
_ROWS = 120  # pixels: two or three notes
_MARGIN = 24  # between what is spared and what lies beside it
TITLE_BAR = 40  # room for a title bar, whose height is known only once the window is shown


@dataclass(frozen=True, slots=True)
class Display:
    """A screen as the system calls it."""

    name: str
    area: QRect


def beside(displays: Sequence[Display], controls: Display) -> list[Display]:
    """Return the screens that do not show the controls; a mirror of theirs does."""
    return [each for each in displays if not each.area.intersects(controls.area)]


def to_fill(
    others: Sequence[Display], *, remembered: str, only_it: bool, filled: str = ""
) -> Display | None:
    """Return the screen that the stage fills: the remembered one, else any.

    With `only_it` no other is taken, but one that is filled already is kept.
    """
    wanted = (remembered, filled) if only_it else (remembered,)
    for name in wanted:
        known = next((each for each in others if name and each.name == name), None)
        if known is not None:
            return known
    return None if only_it else next(iter(others), None)


def window_area(available: QRect, controls: QRect | None, spare: QRect | None = None) -> QRect:
    """Return a 16:9 area on a screen, clear of the controls where they leave enough room.

    Where they do not it lies small over what they can spare: the stream of notes, which goes on
    below it. Where that is too low for both, or not shown, it is the lower left corner, over the
    end of the agenda. So it is seen, and hides neither the clock nor the note that is typed.
    """
    room = available.adjusted(0, 0, 0, -TITLE_BAR)
    if controls is None:
        return _in_corner(room)
    areas = [_in_corner(strip) for strip in _strips(room, controls)]
    free = [area for area in areas if area.width() >= _LEAST.width()]
    if free:
        return max(free, key=QRect.width)
    width = max(_SMALLEST.width(), room.width() // 4)  # as rail and agenda together at most
    if spare is not None:
        width = max(_SMALLEST.width(), min(width, spare.width()))
    small = _in_corner(QRect(room.topLeft(), QSize(width, width * 9 // 16)))
    if spare is not None and leaves_enough(spare, small.size()) and room.contains(spare.topLeft()):
        small.moveTopRight(spare.topRight())
    else:
        small.moveBottomLeft(room.bottomLeft())
    return small


def leaves_enough(spare: QRect, stage: QSize) -> bool:
    """Tell whether a stage with its title bar fits on top of an area, and some rows below it."""
    below = spare.height() - stage.height() - TITLE_BAR
    return spare.width() + _MARGIN >= stage.width() and below >= _ROWS


def _strips(room: QRect, controls: QRect) -> list[QRect]:
    """Return what is free right of, left of, below and above the controls."""
    below = controls.bottom() + 1
    return [
        QRect(controls.right() + 1, room.top(), room.right() - controls.right(), room.height()),
        QRect(room.left(), room.top(), controls.left() - room.left(), room.height()),
        QRect(room.left(), below, room.width(), room.bottom() + 1 - below),
        QRect(room.left(), room.top(), room.width(), controls.top() - room.top() - TITLE_BAR),
    ]


def _in_corner(room: QRect) -> QRect:
    """Return the largest 16:9 area, up to the wanted size, in the lower right of `room`."""
    width = max(0, min(_WANTED.width(), room.width(), room.height() * 16 // 9))
    size = QSize(width, width * 9 // 16)
    area = QRect(room.topLeft(), size)
    area.moveBottomRight(room.bottomRight())
    return area
