"""Monitor that shows nudges: what may have been forgotten in the room, said once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from facilitator.core.coming_and_going import who_on_roll
from facilitator.core.floor import Who
from facilitator.core.model import Record
from facilitator.core.namesakes import full_name
from facilitator.core.nudges import (
    Nudge,
    NudgeKind,
    early_speaker,
    nudges_at,
    over_ms,
    unclaimed_ms,
)
from facilitator.operations.attendance import mark_gone
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import plain
from facilitator.ui.control.questions import Questions
from facilitator.ui.monitors.heartbeat import Heartbeat
from facilitator.ui.monitors.people_questions import ASKED, PeopleQuestions
from facilitator.ui.monitors.people_words import leaving_words
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Answer, Prompt, PromptBar
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder

_HELPS = {  # the action whose key is named
    NudgeKind.NOT_STARTED: "start",
    NudgeKind.ITEM_OVER: "next_item",
    NudgeKind.NOBODY: "next_speaker",
    NudgeKind.LEAVES_SOON: "leaver_gone",
}
_MINUTE = 60_000


class Nudges(QObject):
    """Each cause gets one prompt, which goes when it is dismissed or no longer true.

    What needs an answer about somebody is asked as a question, whether nudges are wanted or not.
    """

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        prompts: PromptBar,
        settings: SettingsHolder,
        heartbeat: Heartbeat,
        *,
        questions: Questions,
    ) -> None:
        super().__init__(heartbeat)
        self._session = session
        self._actions = actions
        self._prompts = prompts
        self._settings = settings
        self._heartbeat = heartbeat
        self._people = PeopleQuestions(session, actions, questions, self)
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
        noticed = self._noticed()
        self._people.look([each for each in noticed if each.kind in ASKED])
        off = self._settings.settings.nudges == "off"
        nudges = [each for each in noticed if each.kind not in ASKED and not off]
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

    def _noticed(self) -> tuple[Nudge, ...]:
        session = self._session
        record = session.record
        if record is None or not session.can_write():
            return ()
        # The lid was closed, not an item forgotten: first somebody says what that time was.
        return () if self._heartbeat.is_in_doubt() else nudges_at(record, session.now())

    def _prompt(self, nudge: Nudge) -> Prompt:
        action = self._actions.action(_HELPS[nudge.kind])
        label = plain(self._actions.spec(_HELPS[nudge.kind]).label())
        act: Callable[[], object] | None = None
        if nudge.who:
            label, act = self.tr("Has left"), partial(self._mark_gone, nudge.who[0])
        answer = Answer.by_key_of(action, label, act)
        return Prompt(_name(nudge), self._words(nudge), (answer,), tone=Tone.NEUTRAL)

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
            case _:
                return leaving_words(self._session.programme, record, nudge, now)

    def _speaker(self, record: Record) -> str:
        programme, who = self._session.programme, early_speaker(record) or Who()
        organisations = {each.id: each.short for each in programme.organisations}
        people = {each.id: full_name(programme, each) for each in programme.people}
        return organisations.get(who.organisation or "") or people.get(who.person or "", "")


def _name(nudge: Nudge) -> str:
    """Return the name of a prompt: one for each who leaves soon, else one of each kind."""
    whose = f" {nudge.who[0]}" if nudge.leaves_at is not None else ""
    return f"nudge: {nudge.kind.value}{whose}"
