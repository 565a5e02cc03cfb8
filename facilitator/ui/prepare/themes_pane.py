"""Themes pane, the left of Prepare: every theme, one of them chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.model import Question
from facilitator.ui.fonts import app_scale
from facilitator.ui.prepare.roundtable_lines import RoundtableLine
from facilitator.ui.prepare.theme_card import ThemeCard
from facilitator.ui.widgets.choice_group import ChoiceGroup
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.tab_order import keep_tab_order

NO_THEME = ""  # the id under which roundtables without a theme stand


class ThemesPane(Pane):
    """Cards by theme; the signals carry ids."""

    theme_asked = Signal(str)
    roundtable_asked = Signal(str)
    erase_asked = Signal(str)  # roundtable id
    plan_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(line=Qt.Edge.RightEdge, parent=parent)
        self.setAccessibleName(self.tr("Themes column"))
        unit = app_scale().unit
        self.set_width(50, 72)
        self.column.setContentsMargins(round(3.5 * unit), 4 * unit, 0, 0)
        heading = self._heading = self.add_heading(self.tr("Challenges"))
        heading.setContentsMargins(unit, 0, 0, 0)
        self._cards: list[ThemeCard] = []
        self._stops: list[QWidget] = []
        self._titles = ChoiceGroup(self)  # makes the arrow keys go from theme to theme
        inside = self._inside = QWidget()
        self._stack = QVBoxLayout(inside)
        self._stack.setContentsMargins(0, 0, round(3.5 * unit), 4 * unit)
        self._stack.setSpacing(2 * unit)
        self._stack.addStretch()
        self.column.addWidget(ScrolledWhole(inside, sideways=False), 1)

    def show_themes(
        self, themes: Sequence[Question], lines: Mapping[str, Sequence[RoundtableLine]]
    ) -> None:
        """Show themes with the lines of their roundtables, by theme id."""
        if [card.theme_id for card in self._cards] != [theme.id for theme in themes]:
            self._replace_cards(themes)
        for card, theme in zip(self._cards, themes, strict=True):
            card.show_theme(theme)
            card.show_lines(lines.get(theme.id, ()))
        stops = [stop for card in self._cards for stop in card.stops()]
        if stops != self._stops:
            self._stops = stops
            keep_tab_order(self._inside, stops)

    def show_chosen(self, theme_id: str | None) -> None:
        for card in self._cards:
            card.set_chosen(card.theme_id == theme_id)

    def show_word(self, word: str) -> None:
        """Call what stands here by the programme's own word for a theme, if it has one."""
        self._heading.set_text((word[:1].upper() + word[1:]) if word else self.tr("Challenges"))

    def cards(self) -> tuple[ThemeCard, ...]:
        return tuple(self._cards)

    def _replace_cards(self, themes: Sequence[Question]) -> None:
        for card in self._cards:
            self._titles.removeButton(card.title)
            self._stack.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [ThemeCard(theme, may_plan=theme.id != NO_THEME) for theme in themes]
        for place, card in enumerate(self._cards):
            card.chosen_by_user.connect(self.theme_asked)
            card.roundtable_asked.connect(self.roundtable_asked)
            card.erase_asked.connect(self.erase_asked)
            card.plan_asked.connect(self.plan_asked)
            self._titles.add(card.title)
            self._stack.insertWidget(place, card)
