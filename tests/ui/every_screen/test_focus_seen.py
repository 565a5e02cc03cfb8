"""Whoever looks sees what has the keys: a ring of 3:1, in both themes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTextEdit, QWidget

from tests.ui.every_screen.pixels import Picture, changed, ratio
from tests.ui.every_screen.rooms import Look
from tests.ui.every_screen.screens import Shown, worn
from tests.ui.every_screen.wall import Fault, judge, told
from tests.ui.every_screen.widgets import area, takes_keys

RING = 0.8  # of the way round
AROUND = 3  # pixels outside of a widget that are its own


@pytest.mark.slow
def test_focus_can_be_seen(look: Look, screen: Shown) -> None:
    judge("focus", worn(screen, look), _unseen(screen))


def _unseen(screen: Shown) -> Iterator[Fault]:
    before = QApplication.focusWidget()
    seen: set[tuple[object, ...]] = set()
    for each in list(takes_keys(screen.root)):
        kind = _kind(each)
        whole = each.visibleRegion().boundingRect() == each.rect()
        if kind in seen or not each.isEnabled() or not whole:
            continue
        seen.add(kind)
        if fault := _look(each, _elsewhere(screen.root, each)):
            yield Fault(told(each), fault)
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)


def _kind(widget: QWidget) -> tuple[object, ...]:
    """Return what widgets that look alike have in common."""
    checked = getattr(widget, "isChecked", bool)()
    default = getattr(widget, "isDefault", bool)()
    return (type(widget), widget.property("look"), checked, default, type(widget.parent()))


def _elsewhere(root: QWidget, widget: QWidget) -> QWidget | None:
    """Return something else that takes keys, neither around the widget nor in it."""
    for each in takes_keys(root):
        apart = not each.isAncestorOf(widget) and not widget.isAncestorOf(each)
        if each is not widget and each.isEnabled() and apart:
            return each
    return None


def _look(widget: QWidget, elsewhere: QWidget | None) -> str:
    """Say what is wrong with how a widget shows that it has the keys."""
    pictures = []
    for has_keys in (False, True):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not has_keys and elsewhere is not None:
            elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        elif not has_keys:
            widget.clearFocus()  # to nothing: as if another program had the keys
        if not widget.isVisible():
            return ""  # it goes with the keys
        QApplication.processEvents()  # what tells of the keys may move it
        where = area(widget, widget.window()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
        picture = Picture.of(widget.window(), where)
        pictures.append(picture.part(QRect(0, 0, picture.width, picture.height)))
    if len(pictures[0]) != len(pictures[1]):
        return ""  # the window is laid out anew, which is seen well enough
    pairs = changed(*pictures)
    size = _size(widget)
    enough = RING * 2 * (size.width() + size.height())
    if sum(pairs.values()) < min(enough, 600):
        return "does not look otherwise with the keys than without"
    strong = sum(n for (a, b), n in pairs.items() if ratio(a, b) >= 3)
    if strong < min(enough, 600) / 2:
        return "can hardly be told from one without the keys: less than 3:1"
    return ""


def _size(widget: QWidget) -> QRect:
    """Return what shows the keys: a row of a list, the whole of anything else."""
    if isinstance(widget, QAbstractItemView):
        row = widget.visualRect(widget.currentIndex())
        return row if row.isValid() else widget.rect()
    return QRect(0, 0, 0, 0) if isinstance(widget, QTextEdit) else widget.rect()
