"""Controller of Prepare: which theme is chosen, and planning roundtables on it."""

from zoneinfo import available_timezones

from PySide6.QtCore import QObject, QTimeZone, Signal, Slot

from facilitator.core.errors import BadInput
from facilitator.core.model import Promise, Question, Roundtable
from facilitator.store.changes import Changes
from facilitator.store.queries.programme import load_roundtable, roundtables_ahead
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.prepare.themes_pane import NO_THEME
from facilitator.ui.session import Session
from facilitator.ui.texts import translated


class Planning(QObject):
    """The chosen theme outlives the page, so that its actions work from every place.

    `of_roundtable` tells whose agenda is meant: that of the roundtable in hand, or the theme's own,
    which the next roundtable will get. In Prepare the room that opens is that of what is shown
    there; everywhere else it is that of the roundtable in hand. The action names it.
    """

    chosen = Signal()
    agenda_asked = Signal()  # to be seen, whichever view is shown
    practice_made = Signal(object)  # the Path of a copy to practise on
    refused = Signal(str)  # why there is none

    def __init__(self, session: Session, actions: ActionMap, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.of_roundtable = False
        self._theme_id: str | None = None
        self._is_shown = False
        self._opens = actions.action("open_room")
        actions.connect("new_roundtable", self.plan)
        actions.connect("practise", self.practise)
        session.roundtable_chosen.connect(self._follow)
        session.changed.connect(self._name)
        self.chosen.connect(self._name)
        self._follow()

    @property
    def theme_id(self) -> str | None:
        """The chosen theme while it is there, else the first one, else None."""
        ids = [theme.id for theme in self.themes()]
        if self._theme_id == NO_THEME or self._theme_id in ids:
            return self._theme_id
        return ids[0] if ids else None

    def theme(self) -> Question | None:
        chosen = self.theme_id
        return next((theme for theme in self.themes() if theme.id == chosen), None)

    def themes(self) -> tuple[Question, ...]:
        questions = self._session.programme.questions
        return tuple(each for each in questions if each.theme and not each.former)

    def next_planned(self) -> Roundtable | None:
        """Return the roundtable that waits on the chosen theme, the first of several, or None."""
        theme = self.theme_id
        found = (
            each
            for each in roundtables_ahead(self._session.db)
            if (each.question or NO_THEME) == theme
        )
        return next(found, None)

    def shown(self) -> Roundtable | None:
        """Return the roundtable that Prepare shows: the one in hand, or the next on the theme."""
        record = self._session.record
        return record.roundtable if self.of_roundtable and record else self.next_planned()

    @Slot()
    def take_in_hand(self) -> None:
        """Take the roundtable in hand whose room is to open; where none waits, plan one."""
        found = self._to_open()
        if found is None:
            self.plan()
        else:
            self._session.choose_roundtable(found.id)

    @Slot(str)
    def follow_place(self, place: str) -> None:
        self._is_shown = place == "prepare"
        self._name()

    def _to_open(self) -> Roundtable | None:
        record = self._session.record
        in_hand = record.roundtable if record is not None and is_ahead(record.roundtable) else None
        if in_hand is not None and (self.of_roundtable or not self._is_shown):
            return in_hand
        return self.next_planned()

    @Slot()
    def _name(self) -> None:
        """Say whose room opens."""
        found = self._to_open()
        theme = self._theme_of(found) if found is not None else self.theme()
        label = self.tr("&Open the room")
        if theme is not None:
            label = self.tr("{label}: {theme}").format(label=label, theme=theme.title)
        self._opens.setText(label)

    def _theme_of(self, roundtable: Roundtable) -> Question | None:
        return next((each for each in self.themes() if each.id == roundtable.question), None)

    @Slot(str)
    def choose_theme(self, theme_id: str) -> None:
        """Show what is planned on a theme; the roundtable in hand stays in hand."""
        self._theme_id = theme_id
        self.of_roundtable = False
        self.chosen.emit()

    def show_agenda(self, theme_id: str) -> None:
        """Show the agenda that a theme has."""
        self.choose_theme(theme_id)
        self.agenda_asked.emit()

    @Slot(str)
    def choose_roundtable(self, roundtable_id: str) -> None:
        self._session.choose_roundtable(roundtable_id)

    @Slot(str)
    def plan_on(self, theme_id: str) -> None:
        self.choose_theme(theme_id)
        self.plan()

    @Slot()
    def plan(self) -> None:
        """Plan a roundtable on the chosen theme, and take it in hand."""
        self._plan(rehearsal=False)

    @Slot()
    def practise(self) -> None:
        """Open the room of a rehearsal on the chosen theme: where people are real, on a copy."""
        # Imported late, as below: few starts plan anything.
        from facilitator.operations.practice import (
            has_stand_ins_only,
            make_practice,
            practice_beside,
        )

        session, theme = self._session, self.theme()
        if has_stand_ins_only(session.programme):
            self._plan(rehearsal=True)
            return
        target = practice_beside(session.path)
        try:
            make_practice(
                session.db,
                target,
                session.author,
                theme.id if theme else None,
                at=session.now(),
                title=theme.title if theme else session.programme.title,
                zone=self._zone(),
            )
        except BadInput as error:
            self.refused.emit(translated(error))
        else:
            self.practice_made.emit(target)

    @Slot(object)
    def promise(self, promise: Promise) -> None:
        """Promise something else to the roundtable that is shown; where none is, plan one."""
        from facilitator.operations.roundtables import change_promise

        session, shown = self._session, self.shown()
        if shown is None:
            self._plan(rehearsal=False, promise=promise)
        else:
            session.run(change_promise, shown.id, promise, at=session.now())

    def _zone(self) -> str:
        return self._session.programme.zone or local_zone()

    def _plan(self, *, rehearsal: bool, promise: Promise | None = None) -> None:
        from facilitator.operations.roundtables import plan_roundtable

        theme = self.theme()
        self._session.run(
            plan_roundtable,
            theme.id if theme else None,
            at=self._session.now(),
            title=theme.title if theme else self._session.programme.title,
            zone=self._zone(),
            promise=promise,
            rehearsal=rehearsal,
            done=self._take_in_hand,
        )

    def _take_in_hand(self, planned: Changes) -> None:
        self._session.choose_roundtable(planned.subject[0])

    @Slot()
    def _follow(self) -> None:
        """Show the theme of the roundtable that was taken in hand."""
        roundtable_id = self._session.roundtable_id
        self.of_roundtable = roundtable_id is not None
        if roundtable_id is not None:
            self._theme_id = load_roundtable(self._session.db, roundtable_id).question or NO_THEME
        self.chosen.emit()


def is_ahead(roundtable: Roundtable) -> bool:
    """Tell whether a roundtable has neither started nor ended."""
    return roundtable.started_at is None and roundtable.ended_at is None


def local_zone() -> str:
    """Return the IANA name of this machine's time zone, or UTC where it has none we know."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if name in available_timezones() else "UTC"
