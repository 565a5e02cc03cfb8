"""A place with several views: a page that a switch can be put on."""

from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.first_focus import Pages
from facilitator.ui.widgets.top_bar import TopBar


class ViewedPage(QWidget):
    """A page with a bar, and with views of which the first is its own."""

    bar: TopBar
    views: Pages

    def show_view(self, view: QWidget | None) -> None:
        """Show another view than the first, or that one again."""
        if view is None:
            self.views.setCurrentIndex(0)
        else:
            self.views.setCurrentWidget(view)
