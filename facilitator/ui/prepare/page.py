"""The Prepare page: themes at the left, the agenda in the middle, participants at the right."""

import json
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from facilitator.core.instants import clock_time
from facilitator.core.model import Question, Record, Roundtable
from facilitator.core.schedule import item_status
from facilitator.store.changes import NAMES, Changes
from facilitator.store.queries.programme import (
    agenda_of,
    agenda_times,
    count_notes,
    items_of,
)
from facilitator.store.queries.records import load_record
from facilitator.store.queries.touched import items_as_loaded
from facilitator.ui.actions.floor import DIGITS
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import key_label
from facilitator.ui.prepare.agenda_changes import AgendaChanges
from facilitator.ui.prepare.agenda_owner import owner_of_room, owner_of_theme
from facilitator.ui.prepare.agenda_pane import AgendaPane, Shown
from facilitator.ui.prepare.agenda_rows import plan_of
from facilitator.ui.prepare.participants_pane import ParticipantsPane
from facilitator.ui.prepare.planning import Planning
from facilitator.ui.prepare.roundtable_lines import RoundtableLine, roundtable_line
from facilitator.ui.prepare.themes_pane import NO_THEME, ThemesPane
from facilitator.ui.session import Session
from facilitator.ui.widgets.empty_state import EmptyState
from facilitator.ui.widgets.first_focus import Pages, first_of
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.top_bar import TopBar
from facilitator.ui.widgets.viewed_page import ViewedPage

if TYPE_CHECKING:
    from facilitator.ui.review.privacy_desk import PrivacyDesk

_THEMES = (*NAMES, "roundtable", "agenda", "note")
_AGENDA = (*NAMES, "roundtable", "agenda", "item", "run")
_PARTICIPANTS = (*NAMES, "roundtable", "attendance")
_FILES = ("new_programme", "open_programme", "recent_programmes", "back_up")


class PreparePage(ViewedPage):
    """Shows what `planning` chose. While it is hidden it only remembers that news came."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        planning: Planning,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._planning = planning
        self._stale = False
        self._notes: dict[str, int] = {}
        self.bar = self._make_bar()
        # Each has its parent from the first: who gets another is dressed anew, with all inside.
        self.views = Pages(self)  # further ones come in when they are first gone to
        self._stack = Pages(self.views)
        columns = QWidget(self._stack)
        self.themes = ThemesPane(columns)
        self.agenda = AgendaPane(actions.action("load_agenda"), columns)
        self._changes = AgendaChanges(session, planning, self.agenda, self)
        self.participants = ParticipantsPane(_floor_keys(actions), columns)
        self._lay_out(columns)
        self._stack.addWidget(ScrolledWhole(columns, self._stack))
        self.empty = self._make_empty()
        self._stack.addWidget(self.empty)
        self.views.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.views, 1)
        self._connect()
        self.refresh()  # before it is shown: what is in sight would be laid out at each change

    def first_focus(self) -> QWidget | None:
        shown = self.views.currentWidget()
        if shown is self._stack:
            shown = self._stack.currentWidget()
            if self._stack.currentIndex() == 0:
                return self.agenda.table
        return None if shown is None else first_of(shown)

    def show_view(self, view: QWidget | None) -> None:
        super().show_view(view)
        for button in self._of_agenda:
            button.setVisible(view is None)

    def shows_agenda(self) -> bool:
        return self.views.currentWidget() is self._stack

    def told_on_arrival(self) -> str:
        return self.bar.title()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show everything anew."""
        self._stale = False
        self._notes.clear()
        self._show_bar()
        self._show_themes()
        self._show_agenda()
        self._show_participants()

    def _connect(self) -> None:
        planning = self._planning
        self.themes.theme_asked.connect(planning.choose_theme)
        self.themes.roundtable_asked.connect(planning.choose_roundtable)
        self.themes.plan_asked.connect(planning.plan_on)
        self.themes.erase_asked.connect(self._erase_roundtable)
        self.participants.promise.promise_asked.connect(planning.promise)
        self.participants.forget_asked.connect(self._forget_person)
        planning.chosen.connect(self._on_chosen)
        self._session.changed.connect(self._on_changed)

    @cached_property
    def _privacy(self) -> "PrivacyDesk":
        from facilitator.ui.review.privacy_desk import PrivacyDesk  # seldom needed

        return PrivacyDesk(self._session, self)

    @Slot(str)
    def _erase_roundtable(self, roundtable: str) -> None:
        self._privacy.erase_roundtable(roundtable)

    @Slot(str)
    def _forget_person(self, person: str) -> None:
        self._privacy.forget_person(person)

    @Slot()
    def _on_chosen(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._show_themes()
        self._show_agenda()
        self._show_participants()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._show_bar()
        if changes.touches("note"):
            self._notes.clear()
        if changes.touches(*_THEMES):
            self._show_themes()
        if changes.touches(*_AGENDA):
            self._show_agenda()
        if changes.touches(*_PARTICIPANTS):
            self._show_participants()

    def _show_bar(self) -> None:
        saved = ""
        if self._session.saved_at is not None:
            time = clock_time(self._session.saved_at, None, seconds=True)
            saved = self.tr("saved {time}").format(time=time)
        title = self._session.programme.title or self._session.path.stem
        self.bar.set_title(title, saved)

    def _show_themes(self) -> None:
        themes = list(self._planning.themes())
        lines: dict[str, list[RoundtableLine]] = defaultdict(list)
        ids = {theme.id for theme in themes}
        for each in self._session.roundtables:
            place = each.question if each.question in ids else NO_THEME
            lines[place or NO_THEME].append(self._line(each))
        if lines[NO_THEME]:
            themes.append(Question(NO_THEME, "", self.tr("Without a theme"), ""))
        self._stack.setCurrentIndex(0 if themes else 1)
        self.themes.show_themes(themes, lines)
        self.themes.show_chosen(self._planning.theme_id)
        self.themes.show_word(self._session.programme.theme_word)

    def _line(self, roundtable: Roundtable) -> RoundtableLine:
        notes = 0
        if roundtable.ended_at is not None:
            if roundtable.id not in self._notes:
                self._notes[roundtable.id] = count_notes(self._session.db, roundtable.id)
            notes = self._notes[roundtable.id]
        start, _ = agenda_times(self._session.db, roundtable.agenda)
        return roundtable_line(
            roundtable,
            now=self._session.now(),
            notes=notes,
            start=start,
            in_hand=roundtable.id == self._session.roundtable_id,
        )

    def _show_agenda(self) -> None:
        record = self._session.record if self._planning.of_roundtable else None
        theme = self._planning.theme()
        title = theme.title if theme else self.tr("without a theme")
        shown = self._of_theme(title) if record is None else self._of_room(record, title)
        can, promisable = self._changes.can_change(), self._changes.can_promise()
        self.agenda.show_agenda(
            shown._replace(of_theme=record is None, changeable=can, promisable=promisable)
        )

    def _of_theme(self, title: str) -> Shown:
        theme, db = self._planning.theme(), self._session.db
        found = agenda_of(db, theme.id) if theme else None
        if theme is None or found is None:
            return Shown(title, plan_of((), codes={}))
        agenda, source, set_aside = found
        start, _ = agenda_times(db, agenda)
        items, loaded = items_of(db, agenda), items_as_loaded(db, agenda)
        plan = plan_of(items, codes=self._codes(), agenda_start=start, loaded=loaded)
        owner = owner_of_theme(db, theme.id)
        return Shown(title, plan, source, tuple(json.loads(set_aside)), owner, agenda)

    def _of_room(self, record: Record, title: str) -> Shown:
        """Show what the roundtable in hand runs on: from its first change or start its own."""
        roundtable, db = record.roundtable, self._session.db
        start, _ = agenda_times(db, roundtable.agenda)
        current = agenda_of(db, roundtable.question or "")
        plan = plan_of(
            record.items,
            codes=self._codes(),
            agenda_start=start,
            zone=ZoneInfo(roundtable.zone),
            statuses={item.id: item_status(record, item) for item in record.items},
            loaded=items_as_loaded(db, current[0]) if current else (),
        )
        named = self.tr("{theme} · Roundtable {number}")
        named = named.format(theme=title, number=roundtable.label)
        shown = Shown(named, plan, owner=owner_of_room(db, record), agenda=roundtable.agenda or "")
        if current is None or current[0] != roundtable.agenda:
            return shown
        return shown._replace(source=current[1], set_aside=tuple(json.loads(current[2])))

    def _show_participants(self) -> None:
        session, shown = self._session, self._planning.shown()
        record = session.record if self._planning.of_roundtable else None
        if record is None and shown is not None:
            record = load_record(session.db, shown.id, notes=False)
        self.participants.show_programme(session.programme, record)

    def _codes(self) -> dict[str, str]:
        return {each.id: each.code for each in self._session.programme.questions}

    def _make_bar(self) -> TopBar:
        bar = TopBar(parent=self)
        menu = QMenu(self)
        for action_id in (*_FILES, "colours_apart"):
            menu.addAction(self._actions.action(action_id))
        bar.set_title_menu(menu)
        self._of_agenda = [
            bar.add_action(self._actions.action(action_id))
            for action_id in ("load_agenda", "practise")
        ]
        bar.add_action(self._actions.action("open_room"), primary=True)
        return bar

    def _lay_out(self, columns: QWidget) -> None:
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.themes)
        row.addWidget(self.agenda, 1)
        row.addWidget(self.participants)

    def _make_empty(self) -> EmptyState:
        return EmptyState(
            self.tr("Two steps to the first roundtable"),
            self.tr(
                "Say who takes part: paste a list of organisations and people, or type them in"
                " Participants. Then the first theme: its question, its day and its agenda. Each"
                " can be left for later."
            ),
            icon="prepare",
            actions=tuple(map(self._actions.action, ("load_list", "new_theme", "load_agenda"))),
            parent=self._stack,
        )


def _floor_keys(actions: ActionMap) -> list[str]:
    """Return the keys that give the floor to the organisations, in their order."""
    return [key_label(actions.action(f"floor_{number}").shortcut()) for number in DIGITS]
