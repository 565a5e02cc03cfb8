"""A field of a form: its title above what is filled in."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.widgets.text_label import TextLabel


def field(title: str, *widgets: QWidget) -> QWidget:
    """Return widgets below the title of the first of them."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(app_scale().unit)
    label: QLabel = TextLabel(title, role=Role.CHIP, muted=True)
    label.setBuddy(widgets[0])
    for widget in (label, *widgets):
        column.addWidget(widget)
    return box
