"""Frame and words of the capture box while notes are off the record, or more is promised."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.core.rule_in_force import NO_BIRTH_RULE, BirthRule
from facilitator.ui.actions.spec import key_label
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.promises import promise_name


class RuleShown(QObject):
    """Frames the box, and its cover behind the curtain, while a stricter rule is in force."""

    def __init__(self, box: CaptureBox, cover: QWidget, off: QAction, promise: QAction) -> None:
        super().__init__(box)
        self._box = box
        self._cover = cover
        self._off = off
        self._promise = promise
        self._shown: BirthRule | None = None
        self.show(NO_BIRTH_RULE)

    def show(self, rule: BirthRule) -> None:
        """Show a rule by the `rule` property of the style sheet, placeholder and description."""
        if rule == self._shown:
            return
        self._shown = rule
        text = self._in_words(rule)
        self._box.ask_for(text)
        self._box.setAccessibleDescription(text if rule != NO_BIRTH_RULE else "")
        look = "off" if rule.off else "stricter" if rule.promise is not None else ""
        for widget in (self._box, self._cover):
            widget.setProperty("rule", look)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _in_words(self, rule: BirthRule) -> str:
        if rule.off:
            text = self.tr(
                "Off the record: no write-up and no search has what you type now. {key} ends it."
            )
            return text.format(key=key_label(self._off.shortcut()))
        if rule.promise is not None and rule.of_item:
            text = self.tr("For this item: {promise}. What you type now is kept so.")
            return text.format(promise=promise_name(rule.promise))
        if rule.promise is not None:
            text = self.tr("From here: {promise}. What you type now is kept so. {key} ends it.")
            key = key_label(self._promise.shortcut())
            return text.format(promise=promise_name(rule.promise), key=key)
        return self.tr("What is being said? @who  #question  !kind")
