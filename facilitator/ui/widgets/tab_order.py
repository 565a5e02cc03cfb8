"""Order of Tab: of widgets made later than what follows them, and of those that hand keys on."""

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


def hands_keys_on(widget: QWidget) -> bool:
    """Tell whether another widget has the keys in the place of this one.

    PySide enters that one, too, as a child of the widget that was asked, which is often inside it:
    a viewport, the line of a box of numbers. It is given back to the parent it has.
    """
    proxy = widget.focusProxy()
    if proxy is None:
        return False
    holder = proxy.parentWidget()
    if holder is not None:  # whatever is found is entered as its child
        holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return True
