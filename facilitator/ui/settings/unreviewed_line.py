"""Line of the settings that marks languages which no native speaker has read."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from facilitator.ui.translations import language_name, unreviewed
from facilitator.ui.widgets.text_label import TextLabel


class UnreviewedLine(TextLabel):
    """Names them as the choice above it does; hidden where there are none."""

    def __init__(self, folder: Path | None = None, parent: QWidget | None = None) -> None:
        """Look into `folder`, by default that of the texts that are shipped."""
        super().__init__(muted=True, wrap=True, parent=parent)
        names = ", ".join(language_name(each) for each in unreviewed(folder))
        text = self.tr("{languages}: not reviewed by a native speaker.")
        self.set_text(text.format(languages=names))
        self.setHidden(not names)
