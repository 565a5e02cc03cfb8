"""The three columns of the Run page, in shares of its width."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

_AGENDA, _CENTRE, _NOTES = 31, 64, 41  # shares of the width


def in_columns(
    parent: QWidget, agenda: QWidget, centre: Iterable[QWidget], notes: QWidget
) -> QWidget:
    """Return a widget with agenda, centre and notes side by side; the centre is a column itself.

    The first widget of the centre takes what room is left.
    """
    columns = QWidget(parent)
    row = QHBoxLayout(columns)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    middle = QWidget(columns)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for number, each in enumerate(centre):
        column.addWidget(each, 0 if number else 1)
    shares = (_AGENDA, _CENTRE, _NOTES)
    for widget, share in zip((agenda, middle, notes), shares, strict=True):
        row.addWidget(widget, share)
        widget.raise_()  # read in this order
    return columns
