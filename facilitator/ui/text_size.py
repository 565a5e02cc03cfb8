"""Text size: kept in the settings, changed by keys, worn by the theme."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.paths import config_folder
from facilitator.settings import TEXT_SIZES
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.announce import announce
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.theme import Theme

STEPS = {"larger_text": 1, "smaller_text": -1, "usual_text": 0}


class TextSize(QObject):
    """Serves the keys for larger and smaller text in a window; says aloud what it is then."""

    not_stored = Signal(str)  # a sentence

    def __init__(
        self, actions: ActionMap, settings: SettingsHolder, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._theme = theme
        self._window = window
        actions.connect_each(STEPS, self._step)

    @Slot(QAction)
    def _step(self, action: QAction) -> None:
        wanted = stepped(self._settings.settings.text_size, STEPS[action.objectName()])
        try:
            self._settings.change(text_size=wanted)
        except OSError as error:
            pattern = self.tr("The settings were not stored in {folder}: {reason}.")
            reason = error.strerror or str(error)
            self.not_stored.emit(pattern.format(folder=config_folder(), reason=reason))
        else:
            self._theme.use_text_size(wanted)
            announce(self._window, self.tr("Text size {percent} %").format(percent=wanted))


def stepped(percent: int, step: int) -> int:
    """Return the next larger or smaller size, the same at an end, and 100 for no step."""
    if step == 0:
        return 100
    at = TEXT_SIZES.index(percent) + step
    return TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)]
