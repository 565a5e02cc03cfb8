"""Empties a layout."""

from PySide6.QtWidgets import QLayout


def delete_widgets(layout: QLayout, *, but: int = 0) -> None:
    """Delete every widget of a layout, `but` so many at its beginning."""
    while (item := layout.takeAt(but)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
