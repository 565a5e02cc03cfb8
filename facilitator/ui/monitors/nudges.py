"""Monitor that shows nudges: what may have been forgotten in the room, said once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from facilitator.core.coming_and_going import (
    has_the_floor,
    is_only_one,
    time_so_far,
    who_on_roll,
)
from facilitator.core.floor import Who
from facilitator.core.instants import clock_time
from facilitator.core.model import Record
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.nudges import (
    Nudge,
    NudgeKind,
    early_speaker,
    nudges_at,
    over_ms,
    unclaimed_ms,
)
from facilitator.core.text import DurationKind, format_duration
from facilitator.operations.attendance import mark_gone, tell_promise
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import key_label, plain
from facilitator.ui.monitors.heartbeat import Heartbeat
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Answer, Prompt, PromptBar
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder

_HELPS = {  # the action whose key is named
    NudgeKind.NOT_STARTED: "start",
    NudgeKind.ITEM_OVER: "next_item",
    NudgeKind.NOBODY: "next_speaker",
    NudgeKind.LEAVES_SOON: "leaver_gone",
    NudgeKind.STILL_HERE: "leaver_gone",
    NudgeKind.NOT_TOLD: "promise_told",
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
        self._shown: set[str] = set()  # by name of the prompt
        session.changed.connect(self._look)
        session.ticked.connect(self._look)
        session.roundtable_chosen.connect(self._look)
        settings.changed.connect(self._look)
        session.closing.connect(self._stop)
        self._look()

    @Slot()
    def _stop(self) -> None:
        """Hear no more of the settings, which outlive this window and its file."""
        self._settings.changed.disconnect(self._look)

    @Slot()
    def _look(self) -> None:
        nudges = self._nudges()
        names = {_name(each) for each in nudges}
        for name in self._shown - names:
            self._prompts.withdraw(name)
        self._shown &= names
        for nudge in nudges:
            if not any(said.covers(nudge) for said in self._said):
                self._said.add(nudge)
                self._shown.add(_name(nudge))
                self._prompts.ask(self._prompt(nudge))
            elif nudge.who:
                self._follow(nudge)

    def _follow(self, nudge: Nudge) -> None:
        """Keep what is said of people true while it stands there: who speaks, who is left."""
        shown = self._prompts.current()
        if shown is not None and shown.name == _name(nudge):
            prompt = self._prompt(nudge)
            if prompt.text != shown.text:
                self._prompts.ask(prompt)

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
        act: Callable[[], object] | None = None
        stay = ""
        if nudge.kind is NudgeKind.NOT_TOLD:
            label, act = self.tr("Has heard it"), partial(self._tell_promise, nudge.who)
        elif nudge.who:
            label, act = self.tr("Has left"), partial(self._mark_gone, nudge.who[0])
            stay = self.tr("Still here") if nudge.kind is NudgeKind.STILL_HERE else ""
        answer = Answer.by_key_of(action, label, act)
        name, text = _name(nudge), self._words(nudge)
        return Prompt(name, text, (answer,), tone=Tone.NEUTRAL, stay=stay)

    def _tell_promise(self, people: tuple[str, ...]) -> None:
        self._session.act(tell_promise, people)

    def _mark_gone(self, who: str) -> None:
        self._session.act(mark_gone, who_on_roll(self._session.programme, who))

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
            case NudgeKind.LEAVES_SOON | NudgeKind.STILL_HERE:
                return self._leaving(nudge, record, now)
            case NudgeKind.NOT_TOLD:
                return self._not_told(nudge)

    def _leaving(self, nudge: Nudge, record: Record, now: int) -> str:
        """Say "OAR leaves at 15:30, 0:03 so far."."""
        programme = self._session.programme
        who = who_on_roll(programme, nudge.who[0])
        spoken = time_so_far(programme, record, who, now)
        text = self.tr("{name} leaves at {time}, {spoken} so far.")
        if nudge.kind is NudgeKind.STILL_HERE:
            text = self.tr("{name} was to leave at {time}: still here? {spoken} so far.")
        elif has_the_floor(programme, record, who):
            text = self.tr("{name} leaves at {time} and has the floor.")
        return text.format(
            name=self._called(who),
            time=clock_time(nudge.leaves_at or now, record.roundtable.zone),
            spoken=format_duration(spoken, DurationKind.ELAPSED),
        )

    def _not_told(self, nudge: Nudge) -> str:
        programme = self._session.programme
        names = [self._called(who_on_roll(programme, each), person=True) for each in nudge.who]
        key = key_label(self._actions.action("stage_promise").shortcut())
        one = self.tr("{names} came late and has not heard the promise; {key} shows it.")
        more = self.tr("{names} came late and have not heard the promise; {key} shows it.")
        text = one if len(names) == 1 else more
        return text.format(names=", ".join(names), key=key)

    def _called(self, who: Who, *, person: bool = False) -> str:
        """Return the organisation where there is only one of it, unless the person is wanted."""
        programme = self._session.programme
        shorts = {each.id: each.short for each in programme.organisations}
        home = shorts.get(who.organisation or "")
        found = next((each for each in programme.people if each.id == who.person), None)
        if found is None or (home and not person and is_only_one(programme, who)):
            return home or ""
        if home is None:
            return full_name(programme, found)
        return f"{name_beside(programme, found)} ({home})"

    def _speaker(self, record: Record) -> str:
        programme, who = self._session.programme, early_speaker(record) or Who()
        organisations = {each.id: each.short for each in programme.organisations}
        people = {each.id: full_name(programme, each) for each in programme.people}
        return organisations.get(who.organisation or "") or people.get(who.person or "", "")


def _name(nudge: Nudge) -> str:
    """Return the name of a prompt: one for each who leaves, else one of each kind."""
    whose = f" {nudge.who[0]}" if nudge.leaves_at is not None else ""
    return f"nudge: {nudge.kind.value}{whose}"
