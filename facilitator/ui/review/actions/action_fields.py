"""Fields of an action in its pane: owner, day, state, what came of it; each is changed in place."""

import re
from datetime import date

from PySide6.QtCore import QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.core.action_state import ActionState
from facilitator.core.attribution import effective
from facilitator.core.floor import Who
from facilitator.core.model import Programme
from facilitator.core.rule_in_force import ties_nobody
from facilitator.ui.capture.day_menu import DayMenu
from facilitator.ui.capture.participants_menu import ParticipantsMenu
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import day_label
from facilitator.ui.promises import promise_name
from facilitator.ui.review.actions.action_row import ActionRow
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel

_LINK = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


class OutcomeEdit(QLineEdit):
    """Enter keeps what came of it, and so does leaving the box; Esc gives the change up.

    `typed` carries what is not kept yet, "" for nothing.
    """

    kept = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self.setAccessibleName(self.tr("What came of it"))
        self.setPlaceholderText(self.tr("A sentence, a link"))
        self.editingFinished.connect(self._keep)
        self.textEdited.connect(self._on_typed)

    def show_outcome(self, outcome: str, *, anew: bool) -> None:
        """Show it; what was typed and is not kept yet stays, unless it is that of another one."""
        unsaved = not anew and self.text() != self._stored
        self._stored = outcome
        if not unsaved:
            self.setText(outcome)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._stored:
            self.setText(self._stored)
            self.typed.emit("")
        else:
            super().keyPressEvent(event)

    def take_up(self, text: str) -> None:
        """Go on with what was half typed, "" for nothing."""
        if text.strip() == self._stored:
            self.typed.emit("")  # it has been kept
        elif text and self.text() == self._stored:
            self.setText(text)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.typed.emit("" if text.strip() == self._stored else text)

    @Slot()
    def _keep(self) -> None:
        if self.text().strip() != self._stored:
            self._stored = self.text().strip()
            self.kept.emit(self._stored)


class ActionFields(QWidget):
    """Signals say what is wanted of the action that is shown; the view does it."""

    owner_asked = Signal(object)  # Who
    due_asked = Signal(object)  # a date, or None
    state_asked = Signal(str)
    outcome_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._programme: Programme | None = None
        self._row: ActionRow | None = None
        self.owner = QPushButton()
        self.told = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        self.due = QPushButton()
        self.urgency = Pill()
        self.state = SegmentedButtons(self.tr("State"), self._states())
        self.outcome = OutcomeEdit()
        self.link = LineButton(self.tr("Open the link"), link=True)
        self._lay_out()
        self.owner.clicked.connect(self._ask_owner)
        self.due.clicked.connect(self._ask_day)
        self.state.chosen.connect(self.state_asked)
        self.outcome.kept.connect(self.outcome_asked)
        self.link.clicked.connect(self._open_link)

    def show_action(self, row: ActionRow, programme: Programme) -> None:
        anew = self._row is None or self._row.note.id != row.note.id
        self._row, self._programme = row, programme
        names = ", ".join(each.text for each in row.owners) or self.tr("Nobody yet")
        self._say(self.owner, names, self.tr("Owner: {name}"))
        self.told.set_text(self._left_out(row))
        self.told.setVisible(bool(self.told.full_text()))
        due = row.note.due
        day = day_label(date.fromisoformat(due), with_year=True) if due else self.tr("No day")
        self._say(self.due, day, self.tr("Due: {name}"))
        pressing = row.urgency
        self.urgency.setVisible(pressing is not None)
        if pressing is not None:
            self.urgency.set_text(pressing.text, pressing.tone)
        self.state.set_value(row.note.progress.state.value)
        self.outcome.show_outcome(row.note.progress.outcome, anew=anew)
        self.link.setVisible(_LINK.search(row.note.progress.outcome) is not None)

    def _states(self) -> tuple[tuple[str, str], ...]:
        return (
            (ActionState.OPEN.value, self.tr("Open")),
            (ActionState.DONE.value, self.tr("Done")),
            (ActionState.DROPPED.value, self.tr("Dropped")),
            (ActionState.CARRIED.value, self.tr("Carried over")),
        )

    def _left_out(self, row: ActionRow) -> str:
        """Say where nobody who reads a public write-up will see who took it on."""
        home = row.shown.home
        rule = effective(row.note, home.promise) if home is not None else None
        if rule is None or not ties_nobody(rule):
            return ""
        text = self.tr("Left out of a public write-up ({promise})")
        return text.format(promise=promise_name(rule))

    def _lay_out(self) -> None:
        unit = app_scale().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        due = QHBoxLayout()
        due.addWidget(self.due, 1)
        due.addWidget(self.urgency)
        for title, parts in (
            (self.tr("Owner"), (self.owner, self.told)),
            (self.tr("Due"), (due,)),
            (self.tr("State"), (self.state,)),
            (self.tr("What came of it"), (self.outcome, self.link)),
        ):
            column.addWidget(TextLabel(title, role=Role.CHIP, muted=True))
            for part in parts:
                if isinstance(part, QWidget):
                    column.addWidget(part)
                else:
                    column.addLayout(part)
            column.addSpacing(2 * unit)
        for button in (self.owner, self.due):
            button.setStyleSheet("QPushButton { text-align: left; }")

    @staticmethod
    def _say(button: QPushButton, text: str, spoken: str) -> None:
        button.setText(text.replace("&", "&&"))
        button.setAccessibleName(spoken.format(name=text))

    @Slot()
    def _ask_owner(self) -> None:
        if self._programme is not None:
            menu = ParticipantsMenu(self._programme, self)
            menu.chosen.connect(self._on_owner)
            menu.popup(self.owner.mapToGlobal(QPoint(0, self.owner.height())))

    @Slot()
    def _ask_day(self) -> None:
        if self._row is None:
            return
        due = self._row.note.due
        menu = DayMenu(date.fromisoformat(due) if due else self._row.today.day, self)
        menu.chosen.connect(self._on_day)
        menu.popup(self.due.mapToGlobal(QPoint(0, self.due.height())))

    @Slot(object)
    def _on_owner(self, who: Who) -> None:
        self.owner_asked.emit(who)

    @Slot(object)
    def _on_day(self, day: date | None) -> None:
        self.due_asked.emit(day)

    @Slot()
    def _open_link(self) -> None:
        found = _LINK.search(self.outcome.text())
        if found is not None:
            QDesktopServices.openUrl(QUrl(found.group().rstrip(".,;:!?")))
