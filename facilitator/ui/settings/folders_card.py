"""Card of the settings with the folders that the program writes to."""

from PySide6.QtWidgets import QFormLayout

from facilitator.paths import config_folder, data_folder, log_folder
from facilitator.ui.fonts import app_scale
from facilitator.ui.settings.folder_link import FolderLink
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.text_label import TextLabel


class FoldersCard(Card):
    """Each folder is a link that opens it."""

    def __init__(self) -> None:
        super().__init__()
        unit = app_scale().unit
        form = QFormLayout(self)
        form.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        form.setHorizontalSpacing(5 * unit)
        form.setVerticalSpacing(2 * unit)
        folders = (
            (self.tr("Programmes"), data_folder()),
            (self.tr("Settings"), config_folder()),
            (self.tr("Log"), log_folder()),
        )
        for name, folder in folders:
            link = FolderLink(str(folder))
            link.setAccessibleDescription(self.tr("Open the folder: {name}").format(name=name))
            form.addRow(TextLabel(name, muted=True), link)
