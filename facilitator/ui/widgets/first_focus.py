"""Where the keys go on arriving: a page names it, and is no focus proxy.

From a proxy Tab leaps over everything else that is in the widget which has it.
"""

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from facilitator.ui.accessible_roles import Roles
from facilitator.ui.widgets.tab_order import hands_keys_on


@runtime_checkable
class NamesFirst(Protocol):
    """A widget that says which one in it has the keys first."""

    def first_focus(self) -> QWidget | None: ...


def first_of(widget: QWidget) -> QWidget:
    """Return what has the keys first: what is named, else the first stop of Tab, else itself."""
    named = widget.first_focus() if isinstance(widget, NamesFirst) else None
    if named is not None and named.isVisibleTo(widget) and named.isEnabled():
        return named
    return next(_stops(widget, widget), widget)


def focus_first(widget: QWidget) -> None:
    """Give the keys to what has them first."""
    first_of(widget).setFocus()


def _stops(within: QWidget, of: QWidget) -> Iterator[QWidget]:
    """Yield where Tab stops, in the order of children (`tab_order.py` says why not in Qt's)."""
    for each in within.children():
        if isinstance(each, QWidget) and not each.isWindow():
            if _is_stop(each, of):
                yield each
            yield from _stops(each, of)


def _is_stop(each: QWidget, of: QWidget) -> bool:
    by_tab = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and not hands_keys_on(each)
    return by_tab and each.isEnabled() and each.isVisibleTo(of)


class Pages(QStackedWidget):
    """Qt would hide a page with the keys in it, and they would pass through what comes after it."""

    role_spoken = Roles.GROUP  # without a name it is passed over; Qt's own is “layered pane”

    def setCurrentIndex(self, index: int) -> None:
        self._turn(index)

    def setCurrentWidget(self, widget: QWidget) -> None:
        self._turn(self.indexOf(widget))

    def _turn(self, index: int) -> None:
        focused = QApplication.focusWidget()
        if index == self.currentIndex() or focused is None or not self._shows(focused):
            super().setCurrentIndex(index)
            return
        focused.clearFocus()
        super().setCurrentIndex(index)
        shown = self.currentWidget()
        if QApplication.focusWidget() is None and shown is not None:
            _take_keys(shown)

    def _shows(self, widget: QWidget) -> bool:
        shown: QWidget | None = self.currentWidget()
        return shown is not None and shown.isAncestorOf(widget)


def _take_keys(page: QWidget) -> None:
    """Give the keys to what had them on a page when it was left, else to what has them first."""
    last = page.focusWidget()
    if last is not None and last.isVisible() and last.isEnabled():
        last.setFocus()
    else:
        focus_first(page)
