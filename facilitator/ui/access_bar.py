"""Bar that says why a programme is only read here, or what is risky about where its file lies."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from facilitator.core.instants import clock_time, local_moment
from facilitator.store.sharing.access import ReadOnlyReason
from facilitator.store.sharing.lock import Holder
from facilitator.ui.actions.spec import answer_key
from facilitator.ui.announce import announce
from facilitator.ui.following import WriteAccess
from facilitator.ui.fonts import app_scale
from facilitator.ui.local_forms import day_label
from facilitator.ui.palette_colours import Tone
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.flow_layout import FlowLayout, turn_row
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.painting import paint_bar
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.wording import sentence

if TYPE_CHECKING:
    from facilitator.store.keeping.rescue import Rescue


class _Said(NamedTuple):
    """What the bar says; `do` and `leave` label its buttons, "" for none; `key` does the first."""

    text: str
    do: str = ""
    leave: str = ""
    key: str = ""
    tone: Tone = Tone.AMBER


class AccessBar(QFrame):
    """Follows the session; hidden while there is nothing to say."""

    open_asked = Signal(bool)  # open the file again, to write; true: by force
    copy_asked = Signal()
    go_on_asked = Signal()  # in the rescue copy

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._understood = False
        self._asks_twice = False
        self._said: _Said | None = None
        self._do = QAction(self)
        self._leave = QAction(self)
        self._text = TextLabel(wrap=True)
        self._lay_out()
        self._do.triggered.connect(self._on_do)
        self._leave.triggered.connect(self._on_leave)
        session.watcher.changed.connect(self._on_changed)
        self.setAccessibleName(self.tr("How the programme is open"))
        self.hide()
        self._refresh()

    def text(self) -> str:
        return self._text.full_text()

    def actions_offered(self) -> tuple[QAction, ...]:
        """Return the actions of the buttons that are shown."""
        return tuple(action for action in (self._do, self._leave) if action.isVisible())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        tone = self._said.tone if self._said else Tone.AMBER
        paint_bar(self, event.rect(), colours.soft_of(tone), colours.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn_row(self._row)

    def _lay_out(self) -> None:
        unit = app_scale().unit
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(5 * unit, unit, 5 * unit, unit + 1)
        row.setSpacing(2 * unit)
        row.addWidget(self._text, 1)
        buttons = FlowLayout(spacing=2 * unit)
        buttons.addWidget(KeyButton(self._do))
        buttons.addWidget(KeyButton(self._leave, look="flat", show_key=False))
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignVCenter)
        self.addAction(self._do)

    @Slot()
    def _on_changed(self) -> None:
        self._asks_twice = False
        self._refresh()

    def _refresh(self) -> None:
        said = self._what_to_say()
        if said == self._said:
            return
        self._said = said
        self.setVisible(said is not None)
        if said is None:
            return
        self._text.set_text(said.text)
        self._text.set_tone(said.tone)
        for action, label in ((self._do, said.do), (self._leave, said.leave)):
            action.setText(label)
            action.setVisible(bool(label))
        self._do.setShortcut(said.key)
        turn_row(self._row)
        announce(self, said.text)
        self.update()

    @Slot()
    def _on_do(self) -> None:
        standing, rescue = self._session.watcher.standing, self._session.rescue
        if rescue is not None and rescue.copy is not None:
            self.go_on_asked.emit()
        elif rescue is not None:
            self.copy_asked.emit()
        elif standing is not WriteAccess.READING:
            self.open_asked.emit(False)
        elif self._asks_twice:
            self.open_asked.emit(True)
        else:
            self._asks_twice = True
            self._refresh()

    @Slot()
    def _on_leave(self) -> None:
        if self._session.watcher.standing is WriteAccess.DISPLACED:
            self.open_asked.emit(False)
            return
        self._asks_twice = False
        self._understood = True
        self._refresh()

    # What it says.

    def _what_to_say(self) -> _Said | None:
        watcher, access = self._session.watcher, self._session.access
        match watcher.standing:
            case WriteAccess.WRITING:
                return None if self._understood else self._about_place()
            case WriteAccess.FREE:
                text = self.tr("Read only: nobody has it open for writing any more.")
                return _Said(text, self.tr("Open for writing"), tone=Tone.FINE)
            case WriteAccess.TAKEN:
                text = self.tr("{host} writes this file now: nothing more is saved here.")
                host = (watcher.holder or Holder()).host or self.tr("Another computer")
                return _Said(text.format(host=host), self.tr("Open again"), tone=Tone.OVER)
            case WriteAccess.DISPLACED:
                return self._about_loss(self._session.rescue)
        return self._about_bar(access.bar, watcher.holder or Holder())

    def _about_bar(self, bar: ReadOnlyReason | None, holder: Holder) -> _Said:
        if bar is ReadOnlyReason.NEWER:
            return _Said(
                self.tr(
                    "Read only: a newer version of this program wrote this file. Update the program"
                    " to change it."
                )
            )
        if bar is ReadOnlyReason.PROTECTED:
            return _Said(
                self.tr(
                    "Read only: you may not write this file, or not in its folder. To change it,"
                    " copy it to a folder of yours."
                )
            )
        return self._about_holder(holder)

    def _about_holder(self, holder: Holder) -> _Said:
        if not holder.since:
            return _Said(self.tr("Read only: another program has it open."))
        since = self._time(holder.since)
        if holder.is_here:
            text = self.tr("Read only: open in another program on this computer since {time}.")
            return _Said(text.format(time=since))
        if self._asks_twice:
            text = self.tr("What is still written on {host} may be lost. Write here all the same?")
            do, leave = self.tr("Write here"), self.tr("Only read")
            return _Said(text.format(host=holder.host), do, leave, tone=Tone.OVER)
        text = self.tr("Read only: open on {host} since {time}.")
        do = self.tr("It is not open there any more…")
        return _Said(text.format(host=holder.host, time=since), do)

    def _about_loss(self, rescue: "Rescue | None") -> _Said | None:
        if rescue is None:
            return None
        text = sentence(f"{translated(rescue.sentence)}.", rescue.path.name)
        if rescue.copy is None:
            more = self.tr("It is tried again; keep a copy of what is shown here elsewhere.")
            return _Said(f"{text} {more}", self.tr("Save a copy…"), tone=Tone.OVER)
        there = self.tr("Open what is there now") if self._session.watcher.can_open else ""
        return _Said(text, self.tr("Go on in it"), there, answer_key("G"), Tone.OVER)

    def _about_place(self) -> _Said | None:
        place = self._session.access.place
        if place.service:
            text = self.tr(
                "This file is in a folder of {service}: open it on one computer at a time, and let"
                " it be synced before another one opens it."
            ).format(service=place.service)
        elif place.share:
            text = self.tr(
                "This file is on a network share: where the network fails, nothing can be saved."
                " A copy on this computer is safer."
            )
        else:
            return None
        return _Said(text, leave=self.tr("Understood"))

    def _time(self, instant: int) -> str:
        """Return an instant as the clock of this computer shows it, with the day if not today."""
        day, today = (local_moment(each, None).date() for each in (instant, self._session.now()))
        time = clock_time(instant, None)
        return time if day == today else f"{day_label(day)}, {time}"
