"""Rows of the actions table: what is seen and heard: stage, curtain, size of text, state, menu."""

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

TELL_STATE = ActionSpec(
    "tell_state",
    QT_TRANSLATE_NOOP("Actions", "Say ho&w it stands"),
    "view",
    QT_TRANSLATE_NOOP("Actions", "Hear who speaks, what is left and who waits."),
    keys=("Alt+Q",),
    mac_keys=("Meta+Q",),
    icon="speak",
    when=Condition.ROUNDTABLE,
    writes=False,
)

TEXT_SIZE = (
    ActionSpec(
        "larger_text",
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Write everything in this program larger."),
        keys=("Ctrl++", "Ctrl+="),
        mac_keys=("Meta++", "Meta+="),
        icon="add",
        writes=False,
    ),
    ActionSpec(
        "smaller_text",
        QT_TRANSLATE_NOOP("Actions", "Sm&aller text"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Write everything in this program smaller."),
        keys=("Ctrl+-",),
        mac_keys=("Meta+-",),
        icon="remove",
        writes=False,
    ),
    ActionSpec(
        "usual_text",
        QT_TRANSLATE_NOOP("Actions", "&Usual text size"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Write everything as large as the system does."),
        keys=("Ctrl+0",),
        mac_keys=("Meta+0",),
        writes=False,
    ),
)

VIEW = (
    *STAGE,
    ActionSpec(
        "curtain",
        QT_TRANSLATE_NOOP("Actions", "&Curtain"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Blank notes and airtime in this window."),
        keys=("Ctrl+Shift+B",),
        icon="curtain",
        checkable=True,
        writes=False,
    ),
    TELL_STATE,
    *TEXT_SIZE,
    ActionSpec(
        "palette",
        QT_TRANSLATE_NOOP("Actions", "Command &palette"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Find any action by its name."),
        keys=("Ctrl+K",),
        icon="search",
        in_palette=False,
        writes=False,
    ),
    ActionSpec(
        "menu",
        QT_TRANSLATE_NOOP("Actions", "&Menu"),
        "view",
        QT_TRANSLATE_NOOP("Actions", "Open the menu of everything."),
        keys=("Ctrl+Shift+M", "F10"),
        icon="menu",
        in_palette=False,
        writes=False,
    ),
)
