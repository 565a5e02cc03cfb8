"""Search bar: a query in words and filters, and how many notes they leave."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from facilitator.core.errors import BadInput
from facilitator.core.note_query.note_filter import EVERY_NOTE, NoteFilter, Trait, Wanted
from facilitator.core.note_query.query import Filter
from facilitator.core.note_query.written import FilterNames
from facilitator.operations.note_search import NoteSearch
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.icons import icon
from facilitator.ui.palette_colours import Tone
from facilitator.ui.review.filters import Filters
from facilitator.ui.texts import translated
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.text_label import TextLabel

_WIDE = 55  # units
_REST_MS = 100  # after the last letter, until the search runs
_ON_RECORD = Wanted(Filter.IS, (Trait.OFF,), negated=True)  # no other is in a number


class SearchBox(QLineEdit):
    """Esc empties it, the down arrow goes on to what was found."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(self.tr("Search the notes"))
        self.setAccessibleName(self.placeholderText())
        self.setToolTip(
            self.tr(
                "Words, “exact words”, -not, and filters: from:gbif,ocp tag:funding kind:quote"
                " on:Q3 in:R2 date:2026-03 owner:gbif is:starred"
            )
        )
        self.empty = QAction(self.tr("Empty the search"), self)
        self.empty.triggered.connect(self.clear)
        self.empty.setVisible(False)
        self.textChanged.connect(self._offer_empty)
        self.addAction(self.empty, QLineEdit.ActionPosition.TrailingPosition)
        self._name_buttons()
        self._tint()

    def sizeHint(self) -> QSize:
        return QSize(_WIDE * app_scale().unit, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _name_buttons(self) -> None:
        """Name the button in the box, and let Tab reach it: Qt has neither."""
        for button in self.findChildren(QToolButton):
            if self.empty in button.actions():
                button.setAccessibleName(self.empty.text())
                button.setToolTip(self.empty.text())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @Slot(str)
    def _offer_empty(self, text: str) -> None:
        self.empty.setVisible(bool(text))

    def _tint(self) -> None:
        self.empty.setIcon(icon("close", colours_of(self).muted))
        self._icon.setIcon(icon("search", colours_of(self).muted))


class SearchBar(QWidget):
    """`asked` says that something else is looked for; `typed`, at once, that it soon will be.

    What a query does not mean is said in `problem`, below it; the words before hold meanwhile.
    """

    asked = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.box = SearchBox()
        self.filters = Filters(self)
        self.kind = self.filters.buttons["kind"]
        self.organisation = self.filters.buttons["from"]
        self.question = self.filters.buttons["on"]
        self.count = TextLabel(muted=True)
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.problem.hide()
        self._search: NoteSearch | None = None
        self._words = EVERY_NOTE
        self._of_cell = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.asked)
        self.box.textChanged.connect(self._on_typed)
        self._line = line = FlowLayout(self, spacing=2 * unit)
        line.addWidget(self.box)
        for button in (*self.filters.buttons.values(), self.filters.more):
            line.addWidget(button)
        self.filters.chosen.connect(self._ask)
        line.addWidget(self.count)

    def add_before_count(self, widget: QWidget) -> None:
        """Add something beside the filters."""
        self._line.removeWidget(self.count)
        self._line.addWidget(widget)
        self._line.addWidget(self.count)

    def wanted(self) -> NoteFilter:
        """Return the filter that box and buttons stand for."""
        understood = self._understood()
        counted = (_ON_RECORD,) if self._of_cell else ()
        one, other = self.organisation.value(), self.question.value()
        alone = [key for key, value in (("from", one), ("on", other)) if value]
        chosen = self.filters.conditions(but=alone)
        today = self._search.today.isoformat() if self._search and chosen else understood.today
        return replace(
            understood,
            wanted=(*understood.wanted, *chosen, *counted),
            today=today,
            organisation=one or None,
            question=other or None,
        )

    def query(self) -> str:
        """Return what box and buttons stand for as a query that can be typed."""
        search, typed = self._search, self.box.text().strip()
        if search is None:
            return typed
        names = FilterNames(search.programme, search.tags, search.rooms)
        return " ".join(filter(None, (typed, names.query(self.filters.conditions()))))

    def show_query(self, query: str) -> None:
        """Look for a query, and for nothing else."""
        self.filters.let_all_through()
        self.box.setText(query)
        self._ask()

    @Slot()
    def let_go(self) -> None:
        """Read words alone from now on: the file that has the names is being closed."""
        self._search = None

    def _understood(self) -> NoteFilter:
        """Return what the query means; where it means nothing, say why, and keep to the last."""
        try:
            text = self.box.text()
            self._words = self._search.filter_of(text) if self._search else NoteFilter(text)
        except BadInput as error:
            self._say(translated(error))
        else:
            self._say("")
        return self._words

    def _say(self, problem: str) -> None:
        is_new = problem != self.problem.full_text()
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        if problem and is_new:
            announce(self.problem, problem)

    def show_programme(self, search: NoteSearch) -> None:
        """Read queries by the names of now, and offer what there is."""
        self._search = search
        self.filters.show_programme(search.programme, search.tags, search.rooms, search.authors)

    def choose_cell(self, question: str | None, organisation: str | None) -> None:
        """Filter by one cell of the matrix too: the list is what was counted in it."""
        self.question.set_values((question,) if question else ())
        self.organisation.set_values((organisation,) if organisation else ())
        self._of_cell = question is not None
        self._rest.stop()
        self.asked.emit()

    def let_all_through(self) -> None:
        """Take every filter away, and the words."""
        self.filters.let_all_through()
        self.box.clear()
        self._ask()

    @Slot()
    def _on_typed(self) -> None:
        self.typed.emit()
        self._rest.start()

    @Slot()
    def _ask(self) -> None:
        self._of_cell = False  # a filter was chosen by hand
        self._rest.stop()
        self.asked.emit()
