"""About box: what this program is, which version, and where it keeps its files."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from facilitator import __version__
from facilitator.paths import config_folder, data_folder, log_folder
from facilitator.store.driver import driver


class About(QMessageBox):
    """A box to read and close; everything in it can be selected and copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(self.tr("Facilitator {version}").format(version=__version__))
        self.setInformativeText(
            self.tr(
                "Run roundtables, note what is said, publish what was promised. MIT licence.\n\n"
                "Programmes: {data}\nSettings: {config}\nLog: {log}\n{driver}"
            ).format(data=data_folder(), config=config_folder(), log=log_folder(), driver=driver())
        )
