"""Rows of the actions table: the roundtable, its clock and its floor."""

from facilitator.core.possible import Condition
from facilitator.ui.actions.spec import ActionSpec, Family
from facilitator.ui.texts import QT_TRANSLATE_NOOP

DIGITS = tuple(range(1, 10))
_MINUTE = 60_000
_FLOOR_TO = Family(
    QT_TRANSLATE_NOOP("Actions", "Floor to {name}"),
    QT_TRANSLATE_NOOP("Actions", "That organisation takes the floor"),
)
_HAND_OF = Family(
    QT_TRANSLATE_NOOP("Actions", "Hand of {name}"),
    QT_TRANSLATE_NOOP("Actions", "That organisation raises a hand"),
)

ROUNDTABLE = (
    ActionSpec(
        "new_roundtable",
        QT_TRANSLATE_NOOP("Actions", "&New roundtable"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Plan another roundtable on the chosen theme."),
        keys=("Ctrl+Shift+N",),
        icon="add",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "practise",
        QT_TRANSLATE_NOOP("Actions", "Pra&ctise"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Rehearse on a copy, with stand-ins; marked REHEARSAL."),
        icon="people",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "leave_practice",
        QT_TRANSLATE_NOOP("Actions", "Back from the practice cop&y"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Open the programme again that this is a copy of."),
        keys=("Alt+P",),
        mac_keys=("Meta+P",),
        icon="undo",
        when=Condition.PRACTICE,
        writes=False,
    ),
    ActionSpec(
        "open_room",
        QT_TRANSLATE_NOOP("Actions", "&Open the room"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Show the stage with welcome and promise, and call the roll."),
        keys=("Ctrl+R",),
        icon="people",
        when=Condition.CAN_OPEN,
    ),
    ActionSpec(
        "start",
        QT_TRANSLATE_NOOP("Actions", "&Start"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Start the roundtable and its first item."),
        keys=("Ctrl+Shift+S",),
        icon="run",
        when=Condition.CAN_START,
        operation="roundtables.start",
    ),
    ActionSpec(
        "pause",
        QT_TRANSLATE_NOOP("Actions", "&Pause or resume"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Hold every clock, or let them run again."),
        keys=("Ctrl+P",),
        icon="pause",
        when=Condition.LIVE,
    ),
    ActionSpec(
        "next_item",
        QT_TRANSLATE_NOOP("Actions", "Next &item"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "End the running item and turn, and begin the next item."),
        keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        icon="next",
        when=Condition.LIVE,
    ),
    ActionSpec(
        "add_minute",
        QT_TRANSLATE_NOOP("Actions", "&Add one minute"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Give the running item a minute more."),
        keys=("Ctrl+G",),
        icon="add",
        when=Condition.LIVE,
        operation="items.extend_item",
        given={"ms": _MINUTE},
    ),
    ActionSpec(
        "remove_minute",
        QT_TRANSLATE_NOOP("Actions", "&Take one minute off"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Give the running item a minute less."),
        keys=("Ctrl+Shift+G",),
        icon="remove",
        when=Condition.LIVE,
        operation="items.extend_item",
        given={"ms": -_MINUTE},
    ),
    ActionSpec(
        "accept_advice",
        QT_TRANSLATE_NOOP("Actions", "Accept the a&dvice"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Do what the line under the projected end proposes."),
        keys=("Ctrl+T",),
        icon="check",
        when=Condition.ADVICE,
    ),
    ActionSpec(
        "focus_agenda",
        QT_TRANSLATE_NOOP("Actions", "&Move through the agenda"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Go to the items, to move, retime, rename, add or leave out."),
        keys=("Ctrl+M",),
        mac_keys=("Meta+M",),  # Command+M minimises a window
        icon="clock",
        when=Condition.CAN_REPLAN,
    ),
    ActionSpec(
        "leave_out_passed",
        QT_TRANSLATE_NOOP("Actions", "Leave out what was passed over"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "The items that a jump ahead passed are not taken any more."),
        keys=("Alt+L",),
        mac_keys=("Meta+L",),
        icon="remove",
        when=Condition.PASSED_OVER,
        operation="items.leave_out_passed",
    ),
    ActionSpec(
        "count_gap",
        QT_TRANSLATE_NOOP("Actions", "Co&unt the gap"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "The roundtable went on while the laptop did not."),
        keys=("Ctrl+Shift+K",),
        icon="check",
        when=Condition.GAP,
    ),
    ActionSpec(
        "pause_over_gap",
        QT_TRANSLATE_NOOP("Actions", "Treat the &gap as a pause"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Count nothing of the gap; whoever has the floor keeps it."),
        keys=("Ctrl+Shift+W",),
        icon="pause",
        when=Condition.GAP,
    ),
    ActionSpec(
        "cut_at_gap",
        QT_TRANSLATE_NOOP("Actions", "Cut be&fore the gap"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "The turn ended before the gap; it is a pause from there on."),
        keys=("Ctrl+Shift+X",),
        icon="stop",
        when=Condition.GAP,
    ),
    ActionSpec(
        "end",
        QT_TRANSLATE_NOOP("Actions", "&End the roundtable"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "End item, turn and roundtable at this instant."),
        keys=("Ctrl+Shift+E",),
        icon="stop",
        when=Condition.LIVE,
    ),
    ActionSpec(
        "reopen",
        QT_TRANSLATE_NOOP("Actions", "&Reopen the roundtable"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Go on with a roundtable that was ended."),
        icon="undo",
        when=Condition.ENDED,
        operation="roundtables.reopen",
    ),
)

SPEAKERS = (
    ActionSpec(
        "next_speaker",
        QT_TRANSLATE_NOOP("Actions", "&Next speaker"),
        "floor",
        QT_TRANSLATE_NOOP(
            "Actions",
            "The next of a round, the lead of a case, or who waits first; else the facilitator.",
        ),
        keys=("Ctrl+Return", "Ctrl+Enter"),
        icon="speak",
        when=Condition.LIVE,
        operation="rounds.next_speaker",
    ),
    ActionSpec(
        "pass_turn",
        QT_TRANSLATE_NOOP("Actions", "&Pass"),
        "floor",
        QT_TRANSLATE_NOOP(
            "Actions", "In a round: go on to the next; who passes is asked again at the end."
        ),
        keys=("Ctrl+Shift+J",),
        icon="next",
        when=Condition.ROUND,
        operation="rounds.pass_turn",
    ),
    ActionSpec(
        "accept_order",
        QT_TRANSLATE_NOOP("Actions", "Accept the suggested &order"),
        "floor",
        QT_TRANSLATE_NOOP("Actions", "Put first in the queue whom the line below it suggests."),
        keys=("Ctrl+L",),
        icon="check",
        when=Condition.SUGGESTION,
    ),
    ActionSpec(
        "floor_facilitator",
        QT_TRANSLATE_NOOP("Actions", "The &facilitator has the floor"),
        "floor",
        QT_TRANSLATE_NOOP("Actions", "The running turn ends; the facilitator speaks."),
        keys=("Alt+0",),
        icon="speak",
        when=Condition.ROOM,
        by_position=True,
        operation="floor.chair_floor",
    ),
    ActionSpec(
        "floor_nobody",
        QT_TRANSLATE_NOOP("Actions", "Nobody &has the floor"),
        "floor",
        QT_TRANSLATE_NOOP("Actions", "The running turn ends; silence is counted."),
        keys=("Alt+-",),
        icon="pause",
        when=Condition.ROOM,
        by_position=True,
        operation="floor.yield_floor",
    ),
    ActionSpec(
        "take_back",
        QT_TRANSLATE_NOOP("Actions", "&Take back the last act of the room"),
        "floor",
        QT_TRANSLATE_NOOP("Actions", "Take back floor, queue or item, and keep the notes."),
        icon="undo",
        when=Condition.CAN_TAKE_BACK,
    ),
)

TURNS = tuple(
    ActionSpec(
        f"floor_{number}",
        QT_TRANSLATE_NOOP("Actions", "Floor to organisation &{number}"),
        "floor",
        QT_TRANSLATE_NOOP("Actions", "Organisation {number} takes the floor now."),
        keys=(f"Alt+{number}",),
        icon="speak",
        when=Condition.ROOM,
        operation="floor.give_floor",
        family=_FLOOR_TO,
        number=number,
        by_position=True,
    )
    for number in DIGITS
)

HANDS = tuple(
    ActionSpec(
        f"hand_{number}",
        QT_TRANSLATE_NOOP("Actions", "Hand of organisation &{number}"),
        "hands",
        QT_TRANSLATE_NOOP("Actions", "Organisation {number} raises a hand and joins the queue."),
        keys=(f"Alt+Shift+{number}",),
        # Command+Shift+3 to 6 belong to the screen shots of the system.
        mac_keys=(f"Meta+Shift+{number}", f"Ctrl+Shift+{number}")[: 1 if 3 <= number <= 6 else 2],
        icon="hand",
        when=Condition.LIVE,
        operation="queue.raise_hand",
        family=_HAND_OF,
        number=number,
        by_position=True,
    )
    for number in DIGITS
)

OWN_HAND = ActionSpec(
    "hand_facilitator",
    QT_TRANSLATE_NOOP("Actions", "Hand of the f&acilitator"),
    "hands",
    QT_TRANSLATE_NOOP("Actions", "The facilitator joins the queue, behind those who wait."),
    keys=("Alt+Shift+0",),
    mac_keys=("Meta+Shift+0", "Ctrl+Shift+0"),
    icon="hand",
    when=Condition.LIVE,
    operation="queue.raise_own_hand",
    by_position=True,
)

FLOOR = (*ROUNDTABLE, *SPEAKERS, *TURNS, *HANDS, OWN_HAND)
