"""Roles by which screen readers know our own widgets: Qt takes each for a mere pane."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_installed: list[object] = []


class Roles:
    """Names of `QAccessible.Role` that a widget may have as its class attribute `role_spoken`."""

    GROUP = "Grouping"  # of one with a name Orca reads out all that is written in it
    PART = "Section"
    BAR = "ToolBar"
    LIST = "List"
    ROW = "ListItem"
    STATUS = "StatusBar"
    CHART = "Chart"
    DRAWING = "Graphic"
    READING = "Document"
    HEADING = "Heading"
    NOTICE = "Notification"


class Group(QWidget):
    """A part of a screen: screen readers hear its name when the keys come into it."""

    role_spoken = Roles.PART

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)


def teach_roles() -> None:
    """Have Qt ask for the role of each widget that says one; again, it does nothing."""
    if _installed:
        return
    # Imported late: they bring some hundred names along, which a command line has no use for.
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget

    def face(key: str, of: QObject) -> Any:  # noqa: ARG001
        role = getattr(of, "role_spoken", None)
        if role is None or not isinstance(of, QWidget):
            return None
        return QAccessibleWidget(of, QAccessible.Role[role])

    QAccessible.installFactory(face)
    _installed.append(face)
