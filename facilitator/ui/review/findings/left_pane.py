"""Left of the Findings view: a box for a new one, and all there are, by question."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facilitator.ui.actions.spec import keys_here
from facilitator.ui.fonts import Role
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.findings.list_view import FindingsList
from facilitator.ui.review.findings.new_box import NewFinding
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.text_label import TextLabel


class LeftPane(Pane):
    """Says below the box what was refused, and below the list what its order is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(line=Qt.Edge.RightEdge, parent=parent)
        self.setAccessibleName(self.tr("Findings"))
        self.set_width(70, 100)
        self.box = NewFinding()
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.problem.hide()
        self.list = FindingsList(self.tr("Findings"))
        self.order = TextLabel(
            keys_here(self.tr("The order is the write-up's: drag, or Alt ↑ ↓")),
            role=Role.SMALL,
            muted=True,
            wrap=True,
        )
        for each in (self.box, self.problem):
            self.column.addWidget(each)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.order)
