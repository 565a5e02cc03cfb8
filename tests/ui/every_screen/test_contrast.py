"""What is written can be read, by its pixels: 4.5:1; what is the edge of a field is seen: 3:1."""

from collections.abc import Iterator
from itertools import islice

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from facilitator.ui.run.tile import Tile
from facilitator.ui.table_model import Index
from tests.ui.every_screen.pixels import Picture, most, ratio, strongest
from tests.ui.every_screen.rooms import Look, Rooms, lay_out
from tests.ui.every_screen.screens import Shown, worn
from tests.ui.every_screen.wall import Fault, judge, told
from tests.ui.every_screen.widgets import area, visible

WRITTEN = 4.5
EDGE = 3.0
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


@pytest.mark.slow
def test_texts_can_be_read(look: Look, screen: Shown) -> None:
    judge("contrast", worn(screen, look), _pale(screen.root))


def _pale(root: QWidget) -> Iterator[Fault]:
    picture = Picture.of(root)
    for each in visible(root):
        if not _words(each) or not _whole(each):
            continue
        inside = area(each, root).adjusted(4, 4, -4, -4)
        pixels = picture.part(area(each, root) if isinstance(each, QLabel) else inside)
        if pixels and strongest(pixels) < WRITTEN:
            yield Fault(told(each), f"can hardly be read: {strongest(pixels):.1f}:1, not 4.5:1")


def _words(widget: QWidget) -> str:
    """Return what is written in a widget: a text, or what stands for it."""
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    return ""


def _whole(widget: QWidget) -> bool:
    return not widget.rect().isEmpty() and (widget.visibleRegion().boundingRect() == widget.rect())


def test_edges_are_seen(look: Look, screen: Shown) -> None:
    judge("edge", worn(screen, look), _edgeless(screen.root))


def _edgeless(root: QWidget) -> Iterator[Fault]:
    picture = Picture.of(root)
    seen: set[tuple[object, ...]] = set()
    for each in visible(root):
        kind = (type(each), each.property("look"), type(each.parent()))
        if kind in seen or not _has_edge(each) or not _whole(each):
            continue
        seen.add(kind)
        where = area(each, root)
        line = _column(picture, where, 0)
        within, outside = _column(picture, where, 4), _column(picture, where, -3)
        best = max(ratio(line, within), ratio(line, outside), ratio(within, outside))
        if best < EDGE:
            yield Fault(told(each), f"has an edge of {best:.1f}:1, not 3:1")


def _has_edge(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.property("look") in (
        "plain",
        "lines",
        "flat",
        "link",
        "chip",
    ):
        return False
    if isinstance(widget.parent(), FIELDS):
        return False
    return isinstance(widget, (*FIELDS, QPushButton))


def _column(picture: Picture, where: QRect, x: int) -> int:
    """Return the colour of a column of pixels, counted from the left edge, corners apart."""
    height = max(1, where.height() // 3)
    top = where.top() + where.height() // 3
    pixels = picture.part(QRect(where.left() + x, top, 1, height))
    return most(pixels) if pixels else 0


def test_every_tile_has_an_edge(look: Look, rooms: Rooms) -> None:
    room = rooms["running"]
    page = room.place("run")
    judge("edge", f"tiles, {look}", _without_edge(page))


def _without_edge(page: QWidget) -> Iterator[Fault]:
    picture = Picture.of(page)
    for each in page.findChildren(Tile):
        where = area(each, page)
        at_left = picture.part(QRect(where.left(), where.top(), 1, where.height()))
        outside = _column(picture, where, -2)
        best = max((ratio(pixel, outside) for pixel in at_left), default=EDGE)
        if best < EDGE:
            yield Fault(told(each), f"has an edge of {best:.1f}:1, not 3:1")


def test_a_selected_row_is_told_from_the_others(look: Look, screen: Shown) -> None:
    judge("selection", worn(screen, look), _unselected(screen.root))


def _unselected(root: QWidget) -> Iterator[Fault]:
    for each in visible(root):
        if not isinstance(each, QAbstractItemView) or not each.model():
            continue
        column, model = max(0, each.currentIndex().column()), each.model()
        every = (
            model.index(row, column, each.rootIndex())
            for row in range(model.rowCount(each.rootIndex()))
        )
        can_be_selected = (row for row in every if row.flags() & Qt.ItemFlag.ItemIsSelectable)
        rows = [*islice(can_be_selected, 2)]  # a heading cannot
        if len(rows) < 2:
            continue
        each.setCurrentIndex(rows[0])
        lay_out()  # what is shown beside it may move the list
        picture = Picture.of(root)  # for the card shows through some
        bars = [picture.part(_bar_of(each, row, root)) for row in rows]
        if all(bars) and ratio(most(bars[0]), most(bars[1])) < EDGE:
            yield Fault(told(each), "has a selected row that looks like the others: below 3:1")


def _bar_of(view: QAbstractItemView, row: Index, root: QWidget) -> QRect:
    """Return where a row that is wholly in sight may have its bar, wider than a frame round all."""
    where = view.visualRect(row)
    seen = where.height() and where.top() >= 0 and where.bottom() <= view.viewport().height()
    corner = view.viewport().mapTo(root, QPoint(0, where.top()))
    return QRect(corner, QSize(6, where.height() - 2) if seen else QSize(0, 0))
