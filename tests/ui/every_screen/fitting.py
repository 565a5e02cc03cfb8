"""What is cut, hidden or pushed out on a screen of some size."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.every_screen.rooms import SIZE, lay_out
from tests.ui.every_screen.screens import Shown
from tests.ui.every_screen.wall import Fault, told
from tests.ui.every_screen.widgets import visible

LEAST = QSize(1024, 560)  # a laptop of 1024 x 600, without its bars
SLACK = 3  # pixels
_NUMBER = re.compile(r"[\d:+−-]+( / [\d:]+)?")
_SIDES = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def misfits_at(screen: Shown, size: QSize) -> list[Fault]:
    """Return what does not fit while the screen's window has a size; it gets its own back."""
    window = screen.room.window
    window.setMinimumSize(1, 1)
    window.resize(size)
    lay_out()
    found = list(misfits(screen.root, size))
    window.resize(*SIZE)
    return found


def misfits(root: QWidget, size: QSize) -> Iterator[Fault]:
    """Yield what does not fit, on a screen that was asked to take that size."""
    least = root.minimumSizeHint().expandedTo(root.minimumSize())
    if least.width() > size.width() or least.height() > size.height():
        asked = f"{least.width()} x {least.height()}"
        yield Fault(told(root), f"takes at least {asked}, not {size.width()} x {size.height()}")
    for each in visible(root):
        if each is root or each.visibleRegion().isEmpty():
            continue  # scrolled away
        if fault := _cut(each):
            yield Fault(told(each), fault)
        if _is_outside(each):
            yield Fault(told(each), "is partly outside of what holds it")
        if low := _too_low(each):
            yield Fault(told(each), low)
        for other in _laid_over(each):
            yield Fault(told(each), f"lies over {told(other)}")


def _cut(widget: QWidget) -> str:
    if isinstance(widget, TextLabel):
        return _cut_label(widget, widget.full_text())
    if isinstance(widget, QLabel):
        text = widget.text().replace("&", "") if widget.buddy() else widget.text()
        return _cut_label(widget, text)
    if isinstance(widget, (QPushButton, QCheckBox, QRadioButton)) or (
        isinstance(widget, QAbstractButton) and widget.text()
    ):
        short = widget.sizeHint().width() - widget.width()
        if short > SLACK and not widget.toolTip():
            return f"is {short} px narrower than what is written in it, without a tip"
    return ""


def _cut_label(label: QLabel, text: str) -> str:
    if not text or label.wordWrap() or label.textFormat() is Qt.TextFormat.RichText:
        return ""
    needed = max(label.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
    short = needed - label.contentsRect().width()
    if short <= SLACK:
        return ""
    if _NUMBER.fullmatch(text):
        return f"is a number that is cut by {short} px"
    if not label.toolTip():
        return f"is cut by {short} px, without a tip"
    return ""


def _too_low(widget: QWidget) -> str:
    """Say so where a line of text is cut through."""
    if isinstance(widget, QLabel):
        inside = widget.contentsRect()
        if not widget.text() or widget.pixmap():
            return ""
        wraps = widget.wordWrap() and widget.hasHeightForWidth()
        around = widget.height() - inside.height()
        needed = widget.heightForWidth(widget.width()) - around if wraps else 0
        short = max(needed, widget.fontMetrics().ascent()) - inside.height()
    elif isinstance(widget, QAbstractButton) and widget.text():
        short = widget.minimumSizeHint().height() - widget.height()
    else:
        return ""
    return f"is {short} px lower than what is written in it" if short > SLACK else ""


def _is_outside(widget: QWidget) -> bool:
    """Tell whether a part of a widget can be seen in no way: it does not scroll that far."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return False
    room = QRect(parent.rect()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    scroll = parent.parentWidget()
    if isinstance(scroll, QScrollArea) and scroll.viewport() is parent:
        if scroll.horizontalScrollBarPolicy() is not _SIDES:
            return False
        return widget.width() > parent.width() + SLACK
    if isinstance(parent, QAbstractScrollArea) or isinstance(scroll, QAbstractScrollArea):
        return False
    return not room.contains(widget.geometry())


def _laid_over(widget: QWidget) -> Iterator[QWidget]:
    """Yield the neighbours in the same layout that share pixels with a widget."""
    layout = widget.parentWidget().layout() if widget.parentWidget() else None
    if layout is None:
        return
    beside = [layout.itemAt(at).widget() for at in range(layout.count())]
    beside = [each for each in beside if each is not None and each.isVisible()]
    if widget not in beside:
        return
    for other in beside[: beside.index(widget)]:
        shared = other.geometry().intersected(widget.geometry())
        if shared.width() > SLACK and shared.height() > SLACK:
            yield other
