"""Order of Tab for widgets that are made later than what follows them on the screen."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_tab_order(container: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab go through the widgets of a container, as they stand, where the container is."""
    before = container.previousInFocusChain()
    while before is not None and before is not container and _is_passed(before, container):
        before = before.previousInFocusChain()
    if before is None or before is container:
        return
    for each in widgets:
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            QWidget.setTabOrder(before, each)
            before = each


def _is_passed(widget: QWidget, container: QWidget) -> bool:
    no_keys = widget.focusPolicy() is Qt.FocusPolicy.NoFocus
    return no_keys or container.isAncestorOf(widget)
