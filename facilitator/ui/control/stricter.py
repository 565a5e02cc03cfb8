"""Controller that tells when a stricter rule (off the record, a promise) ended with its item."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.model import OFF_THE_RECORD, Record
from facilitator.core.rule_in_force import promise_in_force, rules_in_force
from facilitator.core.schedule import running_item
from facilitator.core.stricter_rule import StricterRule
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.promises import promise_name, rule_name
from facilitator.ui.prompts import Answer, Prompt, PromptBar
from facilitator.ui.session import Session

_NAME = "rule_ended"


class StricterRuleControl(QObject):
    """Compares the rules before and after each change; it tells only where an item has ended."""

    def __init__(
        self, session: Session, actions: ActionMap, prompts: PromptBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._prompts = prompts
        self._held: tuple[StricterRule, ...] = ()
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._prompts.withdraw(_NAME)
        record = self._session.record
        self._held = rules_in_force(record) if record is not None else ()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        record = self._session.record
        if record is None:
            return
        if not changes.touches("stricter_rule"):
            if record.roundtable.ended_at is not None:
                self._prompts.withdraw(_NAME)  # nothing follows that it could hold for
            return
        before, self._held = self._held, rules_in_force(record)
        if self._held:
            self._prompts.withdraw(_NAME)
        if changes.touches("run"):  # an item has ended
            now = {each.id for each in self._held}
            for each in before:
                if each.id not in now:
                    self._tell(each, record)

    def _tell(self, rule: StricterRule, record: Record) -> None:
        item = next((each.title for each in record.items if each.id == rule.item), "")
        if rule.rule == OFF_THE_RECORD:
            text = self.tr("“Off the record” has ended with {item}: notes are on the record again.")
        else:
            text = self.tr("“{rule}” has ended with {item}: from now on it is “{promise}” again.")
        part = f"“{item}”" if item else self.tr("the welcome")
        told = text.format(
            rule=rule_name(rule.rule), item=part, promise=promise_name(promise_in_force(record))
        )
        self._prompts.ask(Prompt(_NAME, told, self._again(rule, record), stay=self.tr("fine")))

    def _again(self, rule: StricterRule, record: Record) -> tuple[Answer, ...]:
        """Offer to promise it for what follows too, while something does."""
        names = {OFF_THE_RECORD: "off", "chatham": "chatham", "unattributed": "unattributed"}
        if rule.rule not in names or running_item(record) is None:
            return ()
        action = self._actions.action(f"{names[rule.rule]}_from_here")
        return (Answer.by_key_of(action, self.tr("From here again")),)
