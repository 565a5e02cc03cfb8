"""Has what is in sight follow another size of text: fonts, distances, widths that were set once."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QGridLayout,
    QHeaderView,
    QLayout,
    QTableView,
    QWidget,
)

from facilitator.ui.fonts import FOLLOWS, app_scale

_SAME_POINTS = 0.05
_NO_LIMIT = (1 << 24) - 1  # QWIDGETSIZE_MAX, which PySide does not have
_AS_MADE = "limitsAsMade"  # the limits a widget had at first, how large the text was, and the last
_Limits = tuple[int, int, int, int]
_Distances = tuple[int, ...]


@contextmanager
def own_fonts_kept() -> Iterator[None]:
    """Leave widgets the fonts they were given, in the ratio of the application's after to before.

    Another style sheet for the application gives each the font back that it had under the first.
    """
    points = QApplication.font().pointSizeF()
    own = Qt.WidgetAttribute.WA_SetFont
    fonts = [(each, each.font()) for each in QApplication.allWidgets() if each.testAttribute(own)]
    yield
    ratio = QApplication.font().pointSizeF() / points
    for widget, font in fonts:
        if font.pointSizeF() > 0:  # else it counts in pixels
            font.setPointSizeF(font.pointSizeF() * ratio)
        if abs(widget.font().pointSizeF() - font.pointSizeF()) > _SAME_POINTS:
            widget.setFont(font)


@contextmanager
def rescaled() -> Iterator[None]:
    """Give every widget there is limits and distances in the ratio of before to after.

    What has followed by itself meanwhile, on hearing of the font, stays as it is.
    """
    unit, points = app_scale().unit, QApplication.font().pointSizeF()
    widgets = QApplication.allWidgets()
    limits = [(each, _limits(each)) for each in widgets if not each.isWindow()]
    layouts = [(each, _distances(each)) for widget in widgets for each in _layouts(widget)]
    rows = [(each, _sections(each)) for each in widgets if isinstance(each, QTableView)]
    yield
    ratio, larger = app_scale().unit / unit, QApplication.font().pointSizeF() / points
    for widget, known in limits:
        if any(each not in (0, _NO_LIMIT) for each in known) and _limits(widget) == known:
            _rescale_limits(widget, unit, points)
    for layout, distances in layouts:
        now, wanted = _distances(layout), tuple(round(each * ratio) for each in distances)
        # Margins may have followed by themselves, and the spacing not.
        margins = wanted[:4] if now[:4] == distances[:4] else now[:4]
        spacing = wanted[4:] if now[4:] == distances[4:] else now[4:]
        if (*margins, *spacing) != now:
            _set_distances(layout, (*margins, *spacing))
    for table, sections in rows:
        if _sections(table) == sections:
            _set_sections(table, tuple(round(each * larger) for each in sections))
    for widget in widgets:
        widget.updateGeometry()
        widget.update()


def _limits(widget: QWidget) -> _Limits:
    least, most = widget.minimumSize(), widget.maximumSize()
    return least.width(), least.height(), most.width(), most.height()


def _rescale_limits(widget: QWidget, unit: int, points: float) -> None:
    """Scale limits from what they were made with, so that the way back leads to where it began.

    They count units, which are whole pixels, or letters: whichever grew more.
    """
    known = _limits(widget)
    made = widget.property(_AS_MADE)
    if not isinstance(made, tuple) or made[-1] != known:
        made = (known, unit, points, known)
    first, unit, points, _ = made
    ratio = max(app_scale().unit / unit, QApplication.font().pointSizeF() / points)
    wanted = tuple(each if each in (0, _NO_LIMIT) else round(each * ratio) for each in first)
    widget.setMinimumSize(wanted[0], wanted[1])
    widget.setMaximumSize(wanted[2], wanted[3])
    widget.setProperty(_AS_MADE, (first, unit, points, _limits(widget)))


def _layouts(widget: QWidget) -> list[QLayout]:
    outer = widget.layout()
    found = [] if outer is None else [outer, *outer.findChildren(QLayout)]
    return [each for each in found if not each.property(FOLLOWS)]


def _distances(layout: QLayout) -> _Distances:
    """Return margins and spacings."""
    around = layout.contentsMargins()
    margins = (around.left(), around.top(), around.right(), around.bottom())
    if isinstance(layout, (QFormLayout, QGridLayout)):
        return (*margins, layout.horizontalSpacing(), layout.verticalSpacing())
    return (*margins, layout.spacing())


def _set_distances(layout: QLayout, wanted: _Distances) -> None:
    layout.setContentsMargins(*wanted[:4])
    if isinstance(layout, (QFormLayout, QGridLayout)):
        layout.setHorizontalSpacing(wanted[4])
        layout.setVerticalSpacing(wanted[5])
    else:
        layout.setSpacing(wanted[4])


def _sections(table: QTableView) -> tuple[int, ...]:
    """Return the height of rows, and the width of each column that was set."""
    across = table.horizontalHeader()
    widths = (across.sectionSize(each) if _is_set(across, each) else 0 for each in _each(across))
    return (table.verticalHeader().defaultSectionSize(), *widths)


def _set_sections(table: QTableView, wanted: tuple[int, ...]) -> None:
    table.verticalHeader().setDefaultSectionSize(wanted[0])
    across = table.horizontalHeader()
    for each in _each(across):
        if _is_set(across, each):
            across.resizeSection(each, wanted[each + 1])


def _each(header: QHeaderView) -> range:
    return range(header.count())


def _is_set(header: QHeaderView, column: int) -> bool:
    modes = (QHeaderView.ResizeMode.Interactive, QHeaderView.ResizeMode.Fixed)
    return header.sectionResizeMode(column) in modes and not header.isSectionHidden(column)
