"""Refusals as the window words them: with a key in the place of a command to be typed."""

import re

from PySide6.QtGui import QKeySequence

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import key_label, second_key
from facilitator.ui.texts import QT_TRANSLATE_NOOP, translate_marked

_ACTIONS = {
    "start": "start",
    "open": "open_room",
    "next": "next_item",
    "next!": "next_item",
    "end": "end",
    "reopen": "reopen",
    "pause": "pause",
    "resume": "pause",
    "floor": "floor_by_name",
    "yield": "floor_nobody",
    "q": "hand_by_name",
    "qq": "reply_by_name",
    "call": "next_speaker",
    "present": "roll_call",
    "message": "stage_message",
    "open-queue": "close_queue",
    "close-queue": "close_queue",
    "bring": "bring_waiting",
    "letgo": "drop_kept",
    "undo": "undo",
    "unq": "focus_queue",
    "item": "focus_agenda",
    "skip": "focus_agenda",
    "extend": "focus_agenda",
    "who": "timeline",
}
_THEN = {  # a key of a list that was entered
    "unq": "Del Del",
    "item": "↵",
    "skip": "Del Del",
    "extend": "+",
    "who": "W",
}
_COMMAND = re.compile(r"/([a-z][a-z-]*!?)(?: WHO| N| \d+)?(?![a-z/])( [a-z]+s\b)?")
_THEN_TEXT = QT_TRANSLATE_NOOP("Refusals", "{keys}, then {key}")


def with_keys(refusal: str, actions: ActionMap, *, english: str = "") -> str:
    """Name the key for each command that has one: "/yield takes it back" as "Alt − takes …".

    What is told to do something keeps its verb, with the key behind it: "start (Ctrl ⇧ S) it".
    Which of both it is, the `english` of a translated refusal says.
    """
    does = {each[1] for each in _COMMAND.finditer(english or refusal) if each[2]}

    def named(found: re.Match[str]) -> str:
        if found[1] not in _ACTIONS:
            return found[0]
        keys = _keys(found[1], actions)
        if not keys:  # it is in the menu
            return found[0].removeprefix("/")
        alone = found[1] in does  # "/yield takes …"; else "/start it", or "(/present)"
        before = refusal[found.start() - 1 : found.start()]
        shown = keys if alone or before == "(" else f"{found[1]} ({keys})"
        return f"{shown}{found[2] or ''}"

    return _COMMAND.sub(named, refusal)


def _keys(command: str, actions: ActionMap) -> str:
    keys = key_label(actions.action(_ACTIONS[command]).shortcut())
    if keys and command in _THEN:
        text = translate_marked("Refusals", _THEN_TEXT)
        named = map(second_key, _THEN[command].split())
        then = (key_label(QKeySequence(each)) or each for each in named)
        return text.format(keys=keys, key=" ".join(then))
    return keys
