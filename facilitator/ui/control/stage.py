"""Controller of the stage: shows it, darkens it, tells the room something, draws the curtain."""

from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from facilitator.core.model import Record
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.messages import hide_message, show_message
from facilitator.settings import Settings
from facilitator.store.changes import Changes
from facilitator.store.queries.messages import earlier_messages
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import Tone
from facilitator.ui.promises import sentence_now
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.stage.scene import Choice
from facilitator.ui.stage.window import StageWindow
from facilitator.ui.stage_strip import StageStrip

_SHOWN = "stage/shown"  # the roundtable whose stage was in sight
_EARLIER = 9
_OVER = (RoundtableStatus.PLANNED, RoundtableStatus.ENDED)


class StageControl(QObject):
    """Serves the stage and the strip in the main window that says what is on it.

    A message stays through a restart, for it is in the programme file; dark does not: whoever
    starts the program again sees the stage as it was chosen, and lit.
    """

    not_stored = Signal(str)  # why a choice is not kept

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        stage: StageWindow,
        strip: StageStrip,
        *,
        settings: SettingsHolder,
        remembered: QSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._stage = stage
        self._strip = strip
        self._settings = settings
        self._remembered = remembered
        self._leaving = False
        self._connect()
        self._choose(settings.settings)
        self._refresh()

    def _connect(self) -> None:
        actions, session = self._actions, self._session
        actions.connect_switch("stage", self._stage.show_stage)
        actions.connect_switch("stage", self._on_shown)
        actions.connect_switch("stage_dark", self._refresh)
        actions.connect_switch("stage_promise", self._refresh)
        actions.connect("stage_message", self._write)
        actions.connect("stage_next", self._store)
        actions.connect("stage_turn_clock", self._store)
        self._strip.submitted.connect(self._submit)
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self._follow)
        self._settings.changed.connect(self._choose)

    @Slot()
    def bring_back(self) -> None:
        """Show the stage where it was in sight when the program ended, perhaps by a crash."""
        state = self._session.state()
        shown = str(self._remembered.value(_SHOWN, "", type=str))
        live = state is not None and state.status not in _OVER
        if live and shown == self._session.roundtable_id:
            self._actions.action("stage").setChecked(True)

    @Slot()
    def leave(self) -> None:
        """Close the stage with the window, without taking that for the user's wish."""
        self._leaving = True
        self._stage.close()

    @Slot(bool)
    def _on_shown(self, on: bool) -> None:
        """Follow the stage; one that is hidden is dark no more, so that shown again it shows."""
        if not on:
            self._actions.action("stage_dark").setChecked(False)
            self._actions.action("stage_promise").setChecked(False)
        self._actions.learn(stage=on)
        self._remember()
        self._refresh()

    @Slot()
    def _follow(self) -> None:
        """Serve the roundtable in hand; a stage that is out of sight may yet be brought back."""
        if self._actions.action("stage").isChecked():
            self._remember()
        self._refresh()

    def _remember(self) -> None:
        if self._leaving:
            return
        on = self._actions.action("stage").isChecked()
        self._remembered.setValue(_SHOWN, (self._session.roundtable_id or "") if on else "")
        self._remembered.sync()  # a crash may come before QSettings would write it

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("message", "roundtable", "stricter_rule", "run", "item"):
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Say in the main window what the room sees out of the ordinary."""
        record = self._session.record
        text = self._said_on_stage(record)
        shown = self._actions.action("stage").isChecked()
        dark = self._actions.action("stage_dark").isChecked()
        if not text:
            said = self.tr("The stage is dark: the room sees nothing on it.")
            self._strip.say(said if dark else "", Tone.AMBER if dark else None)
            return
        said = self.tr("On the stage: “{message}”")
        if dark:
            said = self.tr("The stage is dark; when it is lit again, it says: “{message}”")
        elif not shown:
            said = self.tr("When the stage is shown, it says: “{message}”")
        tone = Tone.AMBER if dark else Tone.ACCENT
        self._strip.say(said.format(message=text), tone)

    def _said_on_stage(self, record: Record | None) -> str:
        """Return what stands there in large letters: the promise, else a message, else nothing."""
        if record is None:
            return ""
        if self._actions.action("stage_promise").isChecked():
            return sentence_now(record)
        return record.message.text if record.message is not None else ""

    @Slot()
    def _write(self) -> None:
        if self._strip.is_writing():
            self._strip.close_line()
            return
        record = self._session.record
        if record is not None:
            standing = record.message.text if record.message is not None else ""
            self._strip.open_line(standing, earlier_messages(self._session.db, _EARLIER))

    @Slot(str)
    def _submit(self, text: str) -> None:
        """Show a typed message, or take away what stands; the line closes once it is done."""
        record, done = self._session.record, partial(self._close_line, text)
        if record is None or (not text and record.message is None):
            self._strip.line.clear()
            self._strip.close_line()
        elif text:
            self._session.act(show_message, text, done=done)
        else:
            self._session.act(hide_message, done=done)

    def _close_line(self, text: str, result: object) -> None:  # noqa: ARG002
        """Close the line once it is done, unless it says something else by now."""
        if self._strip.line.text().strip() == text:
            self._strip.line.clear()
            self._strip.close_line()

    @Slot()
    def _store(self) -> None:
        """Keep a choice; what cannot be stored is said, and the stage stays as it was."""
        try:
            self._settings.change(
                stage_next=self._actions.action("stage_next").isChecked(),
                stage_turn_clock=self._actions.action("stage_turn_clock").isChecked(),
            )
        except OSError as error:
            reason = error.strerror or str(error)
            self.not_stored.emit(self.tr("Not stored: {reason}.").format(reason=reason))
            self._choose(self._settings.settings)

    @Slot(object)
    def _choose(self, settings: Settings) -> None:
        self._actions.action("stage_next").setChecked(settings.stage_next)
        self._actions.action("stage_turn_clock").setChecked(settings.stage_turn_clock)
        self._stage.choose(Choice(settings.stage_next, settings.stage_turn_clock))
