"""What the tests ask of widgets: which take the keys, and how a screen reader finds them."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QWidget

from facilitator.ui.widgets.tab_order import hands_keys_on


def visible(root: QWidget) -> list[QWidget]:
    """Return what is to be seen of a screen, that which was opened as a window of its own apart."""
    below = (each for each in root.findChildren(QWidget) if each.window() is root.window())
    return [root, *(each for each in below if each.isVisible())]


def takes_keys(root: QWidget) -> Iterator[QWidget]:
    """Yield what can have the focus: itself, not through another."""
    for each in visible(root):
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and not hands_keys_on(each):
            yield each


def by_tab(root: QWidget) -> Iterator[QWidget]:
    """Yield what Tab has to reach: the chosen one of a group of which one is chosen."""
    for each in takes_keys(root):
        if not each.focusPolicy() & Qt.FocusPolicy.TabFocus or not each.isEnabled():
            continue
        if group := one_of(each):
            wanted = next((b for b in group if b.isChecked()), None)
            if wanted is not None and wanted is not each:
                continue
        yield each


def one_of(widget: QWidget) -> list[QAbstractButton]:
    """Return the buttons of which one is chosen, if a button is one of such."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return []
    if widget.group() is not None:
        return widget.group().buttons() if widget.group().exclusive() else []
    if not widget.autoExclusive() or widget.parentWidget() is None:
        return []
    options = Qt.FindChildOption.FindDirectChildrenOnly
    beside = widget.parentWidget().findChildren(QAbstractButton, options=options)
    return [each for each in beside if each.autoExclusive() and each.group() is None]


def face(widget: QWidget) -> QAccessibleInterface:
    """Return what a screen reader has of a widget; a field inside a box speaks as the box."""
    parent = widget.parentWidget()
    inside = isinstance(parent, (QAbstractSpinBox, QComboBox))
    return QAccessible.queryAccessibleInterface(parent if inside else widget)


def name(widget: QWidget) -> str:
    return face(widget).text(QAccessible.Text.Name)


def area(widget: QWidget, root: QWidget) -> QRect:
    """Return where a widget is in another."""
    return QRect(widget.mapTo(root, QPoint()), widget.size())
