"""Where the keys go on arriving: a page names it, and is no focus proxy.

From a proxy Tab leaps over everything else that is in the widget which has it.
"""

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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
    by_tab = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.focusProxy() is None
    return by_tab and each.isEnabled() and each.isVisibleTo(of)
