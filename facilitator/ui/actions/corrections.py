"""Rows of the actions table: putting right what was recorded."""

from facilitator.core.possible import Condition
from facilitator.ui.actions.floor import DIGITS
from facilitator.ui.actions.spec import ActionSpec, Family
from facilitator.ui.texts import QT_TRANSLATE_NOOP

_IT_WAS = Family(
    QT_TRANSLATE_NOOP("Actions", "It was {name}"),
    QT_TRANSLATE_NOOP("Actions", "It was that one who has the floor"),
)

ACTS = (
    ActionSpec(
        "last_acts",
        QT_TRANSLATE_NOOP("Actions", "&Last acts of the room"),
        "corrections",
        QT_TRANSLATE_NOOP("Actions", "See what was done last, and take any of it back."),
        keys=("Ctrl+H",),
        mac_keys=("Meta+R",),  # Command+H hides the program, Control+H erases in a text
        icon="undo",
        when=Condition.STARTED,
        writes=False,
    ),
    ActionSpec(
        "timeline",
        QT_TRANSLATE_NOOP("Actions", "&Timeline: choose a turn"),
        "corrections",
        QT_TRANSLATE_NOOP("Actions", "Go to the strip of turns, to put right whose and when."),
        keys=("Ctrl+Shift+V",),
        icon="clock",
        when=Condition.TURNS,
        writes=False,
    ),
)

# Not with Ctrl and Alt: on Windows the two together are AltGr, which types signs.
WHOSE = tuple(
    ActionSpec(
        f"was_{number}",
        QT_TRANSLATE_NOOP("Actions", "It was organisation &{number}"),
        "corrections",
        QT_TRANSLATE_NOOP("Actions", "The running turn, with its notes, is organisation {number}."),
        keys=(f"Ctrl+Shift+{number}",),
        # Command+Shift with a number raises a hand there.
        mac_keys=(f"Meta+Ctrl+{number}",),
        icon="speak",
        when=Condition.FLOOR_HELD,
        operation="corrections.reassign_turn",
        family=_IT_WAS,
        number=number,
        by_position=True,
    )
    for number in DIGITS
)

CORRECTIONS = (*ACTS, *WHOSE)
