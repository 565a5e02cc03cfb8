"""Where the keys go on arriving: a page names it, and is no focus proxy.

From a proxy Tab leaps over everything else that is in the widget which has it.
"""

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
    each = widget.nextInFocusChain()
    while each is not None and each is not widget:
        if widget.isAncestorOf(each) and _is_stop(each, widget):
            return each
        each = each.nextInFocusChain()
    return widget


def focus_first(widget: QWidget) -> None:
    """Give the keys to what has them first."""
    first_of(widget).setFocus()


def _is_stop(each: QWidget, of: QWidget) -> bool:
    by_tab = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.focusProxy() is None
    return by_tab and each.isEnabled() and each.isVisibleTo(of)
