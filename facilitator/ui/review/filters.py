"""Filters of the notes as buttons: three that always stand there, and more that are asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.model import Kind, Programme, Roundtable
from facilitator.core.note_query.days import Days
from facilitator.core.note_query.note_filter import Wanted
from facilitator.core.note_query.query import Filter
from facilitator.ui.review.filter_button import FilterButton
from facilitator.ui.review.filter_options import FilterOptions
from facilitator.ui.widgets.drop_button import DropButton
from facilitator.ui.widgets.kinds import kind_label

NONE = ""  # as a value: what has nothing of it
_ALWAYS = ("kind", "from", "on")


class Filters(QObject):
    """`chosen` is told when a filter changes, `shown` when further ones come or go."""

    chosen = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the buttons children of `parent` at once: shown without, each would be a window."""
        super().__init__(parent)
        self.buttons = {
            "kind": FilterButton(self.tr("Kind"), self.tr("Any kind"), parent),
            "from": FilterButton(self.tr("Organisation"), self.tr("Any organisation"), parent),
            "on": FilterButton(self.tr("Question"), self.tr("Any question"), parent),
            "about": FilterButton(self.tr("About"), self.tr("About anybody"), parent),
            "tag": FilterButton(self.tr("Tags"), self.tr("Any tag"), parent),
            "owner": FilterButton(self.tr("Owner"), self.tr("Any owner"), parent),
            "due": FilterButton(self.tr("Due"), self.tr("Any day"), parent),
            "promise": FilterButton(self.tr("Attribution"), self.tr("Any attribution"), parent),
            "in": FilterButton(self.tr("Roundtable"), self.tr("Any roundtable"), parent),
            "date": FilterButton(self.tr("Date"), self.tr("Any date"), parent),
            "by": FilterButton(self.tr("Taken by"), self.tr("Anybody"), parent),
            "channel": FilterButton(self.tr("Channel"), self.tr("Any channel"), parent),
            "marks": FilterButton(self.tr("Marks"), self.tr("Marked or not"), parent),
        }
        self.more = DropButton(self.tr("More"), QMenu(), look="flat", parent=parent)
        self.more.setAccessibleName(self.tr("More filters"))
        self._asked: set[str] = set()
        for key, button in self.buttons.items():
            button.chosen.connect(self._on_chosen)
            if key not in _ALWAYS:
                action = self.more.menu().addAction(button.text())
                action.setData(key)
        self._authors: Callable[[], Sequence[str]] = tuple
        self.buttons["by"].menu().aboutToShow.connect(self._offer_authors)
        self.more.menu().triggered.connect(self._on_more)
        self.buttons["kind"].show_options(
            [(each.value, kind_label(each), kind_label(each)) for each in Kind]
        )
        self._show()

    def show_programme(
        self,
        programme: Programme,
        tags: Mapping[str, str],
        rooms: Sequence[Roundtable],
        authors: Callable[[], Sequence[str]],
    ) -> None:
        """Offer what there is in a programme; `tags` are names by id.

        The authors are asked for once their filter is opened: that looks at every note.
        """
        self._authors = authors
        offered = FilterOptions(programme, tags, rooms).all()
        for key, options in offered.items():
            self.buttons[key].show_options(options)

    @Slot()
    def _offer_authors(self) -> None:
        self.buttons["by"].show_options([(each, each, each) for each in self._authors()])

    def conditions(self, *, but: Sequence[str] = ()) -> tuple[Wanted, ...]:
        """Return what the buttons ask for, leaving some of them out."""
        return tuple(
            wanted
            for key, button in self.buttons.items()
            if key not in but and (values := button.values())
            for wanted in _wanted(key, values)
        )

    def let_all_through(self) -> None:
        """Take every filter away, without saying so by the signal."""
        self._asked.clear()
        for button in self.buttons.values():
            button.set_values(())
        self._show()

    def _show(self) -> None:
        for key, button in self.buttons.items():
            button.setVisible(key in _ALWAYS or key in self._asked or bool(button.values()))
        for action in self.more.menu().actions():
            action.setVisible(self.buttons[action.data()].isHidden())
        self.more.setVisible(any(each.isVisible() for each in self.more.menu().actions()))
        self.shown.emit()

    @Slot()
    def _on_chosen(self) -> None:
        self._show()
        self.chosen.emit()

    @Slot(QAction)
    def _on_more(self, action: QAction) -> None:
        """Show a further filter, and open it right away."""
        self._asked.add(action.data())
        self._show()
        button = self.buttons[action.data()]
        button.setFocus()
        button.showMenu()


def _wanted(key: str, values: Sequence[str]) -> Iterator[Wanted]:
    if key == "date":
        days = tuple(Days(date.fromisoformat(each), date.fromisoformat(each)) for each in values)
        yield Wanted(Filter.DATE, days)
    elif key in ("channel", "marks"):
        yield Wanted(Filter.IS, tuple(values))
    else:
        yield Wanted(Filter(key), tuple(each if each != NONE else None for each in values))
