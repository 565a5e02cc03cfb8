"""Views of a place: a switch in its bar, and what each leads to, made when it is first gone to."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.first_focus import focus_first
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.top_bar import TopBar
from facilitator.ui.widgets.viewed_page import ViewedPage

Factory = Callable[[QWidget], QWidget]


class _Switch(SegmentedButtons):
    """Goes from a bar that has no room for it: keys and the menu lead to the same views."""

    def is_short(self) -> bool:
        return self.isHidden()

    def set_short(self, short: bool) -> None:
        bar = self.parentWidget()  # not kept: the bar has this, and neither would ever go
        self.setVisible(not short or (isinstance(bar, TopBar) and bar.has_room()))

    def short_by(self) -> int:
        return self.sizeHint().width() + round(3.5 * app_scale().unit)


class PageViews(QObject):
    """Puts the switch into the bar of a page, and what it leads to on the page."""

    shown = Signal(str)

    def __init__(
        self,
        page: ViewedPage,
        labels: Sequence[tuple[str, str]],
        makers: Mapping[str, Factory],
        tips: Mapping[str, str],
    ) -> None:
        """`labels` are pairs of a view and what the switch calls it, the first the page's own."""
        super().__init__(page)
        self._page = page
        self._makers = makers
        self._views: dict[str, QWidget] = {}
        self.switch = _Switch(self.tr("View"), tuple(labels))
        for view, tip in tips.items():
            self.switch.set_enabled(view, True, why=tip)
        self.switch.chosen.connect(self._choose)
        page.bar.add_behind_title(self.switch)
        self.switch.show()
        page.bar.give_way(self.switch)
        keep_tab_order(page.bar, page.bar.findChildren(QWidget))

    def view(self, name: str) -> QWidget | None:
        """Return a view, or None where it was not gone to yet."""
        return self._views.get(name)

    def show_view(self, name: str) -> None:
        """Show a view, with the keys in it."""
        self._choose(name)
        self.switch.set_value(name)
        focus_first(self._page)

    @Slot(str)
    def _choose(self, name: str) -> None:
        if name in self._makers and name not in self._views:
            self._views[name] = self._makers[name](self._page.views)
            self._page.views.addWidget(self._views[name])
        self._page.show_view(self._views.get(name))
        self.shown.emit(name)
