"""Views of Review, each made when it is first gone to."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.places import VIEWS_OF_REVIEW
from facilitator.ui.actions.spec import key_label
from facilitator.ui.widgets.page_views import Factory, PageViews
from facilitator.ui.widgets.viewed_page import ViewedPage

NOTES, FINDINGS, ACTIONS, CODEBOOK = "notes", "findings", "actions", "codebook"


class ReviewViews(QObject):
    """Serves the actions that lead to the views, from every place."""

    def __init__(self, page: ViewedPage, actions: ActionMap, makers: Mapping[str, Factory]) -> None:
        super().__init__(page)
        self._go_review = actions.action("go_review")
        labels = (
            (NOTES, self.tr("Notes")),
            (FINDINGS, self.tr("Findings")),
            (ACTIONS, self.tr("Actions")),
            (CODEBOOK, self.tr("Codebook")),
        )
        tips = {view: _tip(actions.action(f"view_{view}")) for view, _ in labels}
        self.views = PageViews(page, labels, makers, tips)
        actions.connect_each([each.id for each in VIEWS_OF_REVIEW], self._go)

    @Slot(QAction)
    def _go(self, action: QAction) -> None:
        self._go_review.trigger()
        self.views.show_view(action.objectName().removeprefix("view_"))


def _tip(action: QAction) -> str:
    return f"{action.statusTip()} ({key_label(action.shortcut())})"
