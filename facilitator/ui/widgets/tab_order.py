"""Order of Tab for widgets that are made later than what follows them on the screen."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_tab_order(container: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab go through the widgets of a container, as they stand, where the container is.

    Qt must not be asked what comes before it: PySide enters what `nextInFocusChain` and
    `previousInFocusChain` return as a child of the widget that was asked, so that two of them may
    own each other, and garbage collection deletes both, though they are in sight.
    """
    policy = container.focusPolicy()
    container.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # what takes no keys has no order
    before = container
    for each in widgets:
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            QWidget.setTabOrder(before, each)
            before = each
    container.setFocusPolicy(policy)
