"""About box: what this program is, which version, and where it keeps its files."""

import sys
from pathlib import Path

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
            ).format(
                data=_from_home(data_folder()),
                config=_from_home(config_folder()),
                log=_from_home(log_folder()),
                driver=driver(),
            )
        )


def _from_home(folder: Path) -> str:
    """Return a folder as people write it, "~/…": whole it may take more lines than a screen has."""
    home = Path.home()
    if sys.platform == "win32" or not folder.is_relative_to(home):  # Windows knows no such sign
        return str(folder)
    return f"~/{folder.relative_to(home).as_posix()}"
