"""Roles of the models of notes, beside those of Qt: a name each, whatever the list."""

from PySide6.QtCore import Qt

NOTE_ID = Qt.ItemDataRole.UserRole
NOTE_ROW = Qt.ItemDataRole.UserRole + 1  # as values; None where the note has just gone
