"""Holder of the settings in force: keeps them, stores them and tells of changes."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from facilitator.settings import Settings, load_settings, save_settings


class SettingsHolder(QObject):
    """`changed` carries the new Settings, once they are stored."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = load_settings()

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, **fields: Any) -> None:
        """Store settings with other values. Raises OSError, and then nothing has changed."""
        wanted = replace(self._settings, **fields)
        if wanted == self._settings:
            return
        save_settings(wanted)
        self._settings = wanted
        self.changed.emit(wanted)
