"""Says once, without taking a key, what may have been forgotten in the room."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.floor import Who
from facilitator.core.model import Record
from facilitator.core.nudges import (
    Nudge,
    NudgeKind,
    early_speaker,
    nudges_at,
    over_ms,
    unclaimed_ms,
)
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import plain
from facilitator.ui.monitors.heartbeat import Heartbeat
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Answer, Prompt, PromptBar
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder

_HELPS = {  # the action whose key is named
    NudgeKind.NOT_STARTED: "start",
    NudgeKind.ITEM_OVER: "next_item",
    NudgeKind.NOBODY: "next_speaker",
}
_MINUTE = 60_000


class Nudges(QObject):
    """Each cause gets one prompt, which goes when it is dismissed or no longer true."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        prompts: PromptBar,
        settings: SettingsHolder,
        heartbeat: Heartbeat,
    ) -> None:
        super().__init__(heartbeat)
        self._session = session
        self._actions = actions
        self._prompts = prompts
        self._settings = settings
        self._heartbeat = heartbeat
        self._said: set[Nudge] = set()
        self._shown: set[NudgeKind] = set()
        session.changed.connect(self._look)
        session.ticked.connect(self._look)
        session.roundtable_chosen.connect(self._look)
        settings.changed.connect(self._look)
        session.closing.connect(self._stop)

    @Slot()
    def _stop(self) -> None:
        """Hear no more of the settings, which outlive this window and its file."""
        self._settings.changed.disconnect(self._look)

    @Slot()
    def _look(self) -> None:
        nudges = self._nudges()
        kinds = {each.kind for each in nudges}
        for kind in self._shown - kinds:
            self._prompts.withdraw(_name(kind))
        self._shown &= kinds
        for nudge in nudges:
            if nudge not in self._said:
                self._said.add(nudge)
                self._shown.add(nudge.kind)
                self._prompts.ask(self._prompt(nudge))

    def _nudges(self) -> tuple[Nudge, ...]:
        session = self._session
        record = session.record
        if record is None or not session.can_write() or self._settings.settings.nudges == "off":
            return ()
        # The lid was closed, not an item forgotten: first somebody says what that time was.
        return () if self._heartbeat.is_in_doubt() else nudges_at(record, session.now())

    def _prompt(self, nudge: Nudge) -> Prompt:
        action = self._actions.action(_HELPS[nudge.kind])
        label = plain(self._actions.spec(_HELPS[nudge.kind]).label())
        answer = Answer(label, action.shortcut().toString(), action.trigger)
        return Prompt(_name(nudge.kind), self._words(nudge), (answer,), tone=Tone.NEUTRAL)

    def _words(self, nudge: Nudge) -> str:
        """Say it once, in words that stay true while the bar is there."""
        record, now = self._session.record, self._session.now()
        if record is None:
            return ""
        match nudge.kind:
            case NudgeKind.NOT_STARTED:
                text = self.tr("{name} has the floor, but the roundtable has not started.")
                return text.format(name=self._speaker(record))
            case NudgeKind.ITEM_OVER:
                text = self.tr("The item is over by more than {minutes} min.")
                return text.format(minutes=over_ms(record, now) // _MINUTE)
            case NudgeKind.NOBODY:
                text = self.tr("Nobody has had the floor for more than {minutes} min.")
                return text.format(minutes=unclaimed_ms(record, now) // _MINUTE)

    def _speaker(self, record: Record) -> str:
        programme, who = self._session.programme, early_speaker(record) or Who()
        organisations = {each.id: each.short for each in programme.organisations}
        people = {each.id: each.name for each in programme.people}
        return organisations.get(who.organisation or "") or people.get(who.person or "", "")


def _name(kind: NudgeKind) -> str:
    return f"nudge: {kind.value}"
