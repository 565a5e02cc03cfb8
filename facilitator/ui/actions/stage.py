"""Rows of the actions table: what the room sees."""

from facilitator.core.possible import Condition
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.texts import QT_TRANSLATE_NOOP

STAGE = (
    ActionSpec(
        "stage",
        QT_TRANSLATE_NOOP("Actions", "&Stage"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the window that the room sees."),
        keys=("Ctrl+Shift+D",),
        icon="stage",
        when=Condition.ROUNDTABLE,
        checkable=True,
        writes=False,
    ),
    ActionSpec(
        "stage_dark",
        QT_TRANSLATE_NOOP("Actions", "Stage &dark"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show nothing to the room, until the same key again."),
        keys=("Ctrl+Shift+L",),
        icon="stage",
        when=Condition.STAGE,
        checkable=True,
        writes=False,
    ),
    ActionSpec(
        "stage_promise",
        QT_TRANSLATE_NOOP("Actions", "Th&e promise on the stage"),
        "view",
        QT_TRANSLATE_NOOP(
            "Actions", "Show the room in a sentence what it is promised, or no more."
        ),
        keys=("Alt+S",),
        mac_keys=("Meta+S",),
        icon="stage",
        when=Condition.ROUNDTABLE,
        checkable=True,
        writes=False,
    ),
    ActionSpec(
        "stage_message",
        QT_TRANSLATE_NOOP("Actions", "Message &on the stage…"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Tell the room something in large letters."),
        keys=("Ctrl+D",),
        icon="stage",
        when=Condition.ROUNDTABLE,
    ),
    ActionSpec(
        "stage_message_off",
        QT_TRANSLATE_NOOP("Actions", "&Take the message off the stage"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "The room no longer sees the message."),
        when=Condition.MESSAGE,
        operation="messages.hide_message",
    ),
    ActionSpec(
        "stage_next",
        QT_TRANSLATE_NOOP("Actions", "Stage: the &next three in the queue"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show the room who speaks next, by name."),
        checkable=True,
        writes=False,
    ),
    ActionSpec(
        "stage_turn_clock",
        QT_TRANSLATE_NOOP("Actions", "Stage: the speake&r’s countdown"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Show the room what is left of the speaker’s time."),
        checkable=True,
        writes=False,
    ),
)
