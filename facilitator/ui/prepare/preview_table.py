"""Table of an agenda that was read: as wide as there is room, and scrolled where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from facilitator.ui.bring_in.rows_model import Row
from facilitator.ui.bring_in.rows_table import RowsTable
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.prepare.preview_rows import LETTERS, REMARK, TITLE, heads, unused_columns

_LEAST = 22  # letters of a title and of a remark


class PreviewTable(RowsTable):
    """Columns that nobody fills are hidden; titles and remarks share what the others leave."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, heads(), letters=LETTERS, parent=parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(self.ScrollMode.ScrollPerPixel)
        for column in (TITLE, REMARK):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def show_rows(self, rows: Sequence[Row]) -> None:
        super().show_rows(rows)
        unused = unused_columns(rows)
        for column in range(len(LETTERS)):
            self.show_column(column, shown=column not in unused)
        self._share()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give titles and remarks what is left, and no less than can be read."""
        across = self.horizontalHeader()
        shown = [each for each in (TITLE, REMARK) if not self.isColumnHidden(each)]
        others = sum(
            across.sectionSize(each) for each in range(across.count()) if each not in shown
        )
        left = (self.viewport().width() - others) // max(1, len(shown))
        letters = _LEAST * QFontMetrics(font(Role.BODY)).averageCharWidth()
        for column in shown:
            across.resizeSection(column, max(left, letters + 2 * app_scale().unit))
