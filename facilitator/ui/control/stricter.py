"""Controller that asks whether a stricter rule holds on, or tells that one ended with its item."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.attribution import strictness
from facilitator.core.left_questions import QuestionKind
from facilitator.core.model import OFF_THE_RECORD, Item, Record
from facilitator.core.rule_in_force import item_promise, promise_in_force, rules_in_force
from facilitator.core.schedule import running_item
from facilitator.core.stricter_rule import StricterRule
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.questions import Question, Questions
from facilitator.ui.local_forms import quoted
from facilitator.ui.promises import promise_name, rule_name
from facilitator.ui.prompts import Answer, Prompt, PromptBar, Urgency
from facilitator.ui.session import Session

_ITEM_ENDED = "item promise ended"  # the name of its prompt
_FROM_HERE = {OFF_THE_RECORD: "off", "chatham": "chatham", "unattributed": "unattributed"}


class StricterRuleControl(QObject):
    """Compares the rules before and after each change; it asks only where an item has ended.

    Where nothing follows that it could hold for, or no key promises it, it only tells.
    """

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        prompts: PromptBar,
        questions: Questions,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._prompts = prompts
        self._questions = questions
        self._held: tuple[StricterRule, ...] = ()
        self._item: Item | None = None  # that ran
        self._told: set[str] = set()  # names of prompts that ask nothing
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._withdraw_told()
        record = self._session.record
        self._held = rules_in_force(record) if record is not None else ()
        self._item = running_item(record) if record is not None else None

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        record = self._session.record
        if record is None:
            return
        if changes.touches("run", "item"):
            self._follow_item(record)
        if not changes.touches("stricter_rule"):
            if record.roundtable.ended_at is not None:
                self._withdraw_told()  # nothing follows that it could hold for
            return
        before, self._held = self._held, rules_in_force(record)
        for each in self._held:
            self._questions.withdraw(_name(each))
            self._prompts.withdraw(_name(each))
        if changes.touches("run"):  # an item has ended
            now = {each.id for each in self._held}
            for each in before:
                if each.id not in now:
                    self._tell(each, record)

    def _follow_item(self, record: Record) -> None:
        """Tell that what was promised for an item has ended with it, where less is promised now."""
        before, self._item = self._item, running_item(record)
        self._prompts.withdraw(_ITEM_ENDED)
        if before is None or self._item is None or before.id == self._item.id:
            return
        ended, now = item_promise(record, before.id), promise_in_force(record)
        if ended is not None and strictness(now) < strictness(ended):
            self._told.add(_ITEM_ENDED)
            text = self._ended(ended.value, before.title, record)
            self._prompts.ask(Prompt(_ITEM_ENDED, text, stay=self.tr("fine")))

    def _withdraw_told(self) -> None:
        for name in self._told:
            self._prompts.withdraw(name)
        self._told.clear()

    def _tell(self, rule: StricterRule, record: Record) -> None:
        if rule.rule in _FROM_HERE and running_item(record) is not None:
            self._ask(rule, record)
            return
        self._told.add(_name(rule))
        text = self._words(rule, record)
        self._prompts.ask(Prompt(_name(rule), text, stay=self.tr("fine")))

    def _ask(self, rule: StricterRule, record: Record) -> None:
        """Offer to promise it for what follows too."""
        action = self._actions.action(f"{_FROM_HERE[rule.rule]}_from_here")
        again = Answer.by_key_of(action, self.tr("From here again"))
        prompt = Prompt(
            _name(rule),
            self._words(rule, record),
            (again,),
            stay=self.tr("fine"),
            urgency=Urgency.QUESTION,
            unanswered=self.tr("it stays so"),
        )
        asked = Question(prompt, QuestionKind.RULE_ENDED, (rule.id,), esc_answers=True)
        self._questions.ask(asked)

    def _words(self, rule: StricterRule, record: Record) -> str:
        item = next((each.title for each in record.items if each.id == rule.item), "")
        return self._ended(rule.rule, item, record)

    def _ended(self, rule: str, item: str, record: Record) -> str:
        if rule == OFF_THE_RECORD:
            text = self.tr("“Off the record” has ended with {item}: notes are on the record again.")
        else:
            text = self.tr("“{rule}” has ended with {item}: from now on it is “{promise}” again.")
        part = quoted(item) if item else self.tr("the welcome")
        return text.format(
            rule=rule_name(rule), item=part, promise=promise_name(promise_in_force(record))
        )


def _name(rule: StricterRule) -> str:
    """Return the name of its prompt: two rules may end with one item."""
    return f"rule ended: {rule.rule}"
