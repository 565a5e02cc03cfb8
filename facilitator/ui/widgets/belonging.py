"""What a widget belongs to and is laid out by, where its class sees to it that there is one."""

from typing import cast

from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLayout, QWidget


def application() -> QApplication:
    """Return the application, which is made before any widget."""
    return cast("QApplication", QApplication.instance())


def parent_of(widget: QWidget) -> QWidget:
    """Return the parent of a widget that is made with one."""
    return cast("QWidget", widget.parentWidget())


def layout_of(widget: QWidget) -> QLayout:
    """Return the layout of a widget that makes one for itself."""
    return cast("QLayout", widget.layout())


def viewport_of(area: QAbstractScrollArea) -> QWidget:
    """Return the viewport of an area that scrolls, found among its children.

    Asked of the area itself it comes without a type the first time: PySide then makes every class
    that it may be, which takes 10 ms of a start.
    """
    return cast("QWidget", area.findChild(QWidget, "qt_scrollarea_viewport"))
