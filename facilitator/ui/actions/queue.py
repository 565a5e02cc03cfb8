"""Rows of the actions table: the queue, speakers by name, the roll call, and a start as planned."""

from facilitator.core.possible import Condition
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.texts import QT_TRANSLATE_NOOP

OPENING = (
    ActionSpec(
        "start_as_planned",
        QT_TRANSLATE_NOOP("Actions", "Start as p&lanned"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Start, and count since the start that the agenda lists."),
        keys=("Ctrl+Shift+P",),
        icon="run",
        when=Condition.CAN_START,
        operation="roundtables.start",
        given={"as_planned": True},
    ),
    ActionSpec(
        "roll_call",
        QT_TRANSLATE_NOOP("Actions", "W&ho is here"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Call the roll again: who came late, and who has left."),
        keys=("Ctrl+Shift+R",),
        icon="people",
        when=Condition.LIVE,
        checkable=True,
    ),
)

COMING_AND_GOING = (
    ActionSpec(
        "leaver_gone",
        QT_TRANSLATE_NOOP("Actions", "&Who was about to leave has left"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Whoever leaves first, in five minutes or less, is gone."),
        keys=("Alt+X",),
        mac_keys=("Meta+X",),
        icon="people",
        when=Condition.LEAVING,
        operation="attendance.mark_leaver_gone",
    ),
    ActionSpec(
        "promise_told",
        QT_TRANSLATE_NOOP("Actions", "Late arri&vals have heard the promise"),
        "roundtable",
        QT_TRANSLATE_NOOP("Actions", "Everybody who came after the start knows what is promised."),
        keys=("Alt+T",),
        mac_keys=("Meta+T",),
        icon="people",
        when=Condition.NOT_TOLD,
        operation="attendance.tell_all_promise",
    ),
)

BY_NAME = (
    ActionSpec(
        "floor_by_name",
        QT_TRANSLATE_NOOP("Actions", "Floor to somebody b&y name…"),
        "floor",
        QT_TRANSLATE_NOOP("Actions", "Give the floor to anybody, also outside the queue."),
        keys=("Ctrl+Shift+F",),
        icon="speak",
        when=Condition.ROOM,
        operation="floor.give_floor",
        asks=QT_TRANSLATE_NOOP("Actions", "The floor to"),
    ),
    ActionSpec(
        "interrupt_by_name",
        QT_TRANSLATE_NOOP("Actions", "Let somebody &interrupt…"),
        "floor",
        QT_TRANSLATE_NOOP("Actions", "The speaker’s clock holds until the floor is given back."),
        keys=("Ctrl+I",),
        icon="speak",
        when=Condition.LIVE,
        operation="floor.interpose",
        asks=QT_TRANSLATE_NOOP("Actions", "Interrupted by"),
    ),
    ActionSpec(
        "return_floor",
        QT_TRANSLATE_NOOP("Actions", "Give the floor &back"),
        "floor",
        QT_TRANSLATE_NOOP("Actions", "End the interruption: who was interrupted goes on."),
        keys=("Ctrl+Shift+I",),
        icon="undo",
        when=Condition.INTERRUPTED,
        operation="floor.return_floor",
    ),
    ActionSpec(
        "hand_by_name",
        QT_TRANSLATE_NOOP("Actions", "&Hand of somebody by name…"),
        "hands",
        QT_TRANSLATE_NOOP("Actions", "Put anybody in the queue, with a reason after a colon."),
        keys=("Ctrl+Shift+H",),
        icon="hand",
        when=Condition.LIVE,
        operation="queue.raise_hand",
        asks=QT_TRANSLATE_NOOP("Actions", "A hand of"),
    ),
    ActionSpec(
        "reply_by_name",
        QT_TRANSLATE_NOOP("Actions", "Direct &reply by name…"),
        "hands",
        QT_TRANSLATE_NOOP("Actions", "Put somebody before the hands, to reply directly."),
        keys=("Ctrl+Shift+Y",),
        icon="hand",
        when=Condition.LIVE,
        operation="queue.reply_directly",
        asks=QT_TRANSLATE_NOOP("Actions", "A direct reply of"),
    ),
)

QUEUE = (
    ActionSpec(
        "focus_queue",
        QT_TRANSLATE_NOOP("Actions", "&Go to the queue"),
        "hands",
        QT_TRANSLATE_NOOP("Actions", "Walk through who waits, by arrow keys."),
        keys=("Ctrl+U",),
        icon="people",
        when=Condition.WAITING,
    ),
    ActionSpec(
        "close_queue",
        QT_TRANSLATE_NOOP("Actions", "&Close the queue"),
        "hands",
        QT_TRANSLATE_NOOP("Actions", "Take no more hands on this item, or take them again."),
        keys=("Ctrl+Shift+U", "Alt+U"),
        mac_keys=("Ctrl+Shift+U",),
        linux_keys=("Alt+U",),  # the other begins a code point of Unicode, as IBus has it
        icon="stop",
        when=Condition.LIVE,
    ),
    ActionSpec(
        "park_queue",
        QT_TRANSLATE_NOOP("Actions", "&Keep who waits for the next roundtable"),
        "hands",
        QT_TRANSLATE_NOOP(
            "Actions", "Everybody who still waits asks anew in the next one on the same theme."
        ),
        icon="next",
        when=Condition.LEFT_WAITING,
        operation="queue_keeping.park_queue",
    ),
    ActionSpec(
        "park_kept",
        QT_TRANSLATE_NOOP("Actions", "Keep who waits with &other items for the next roundtable"),
        "hands",
        QT_TRANSLATE_NOOP(
            "Actions", "They ask anew in the next roundtable; who waits on this item stays."
        ),
        keys=("Alt+K",),
        mac_keys=("Meta+K",),
        icon="next",
        when=Condition.KEPT_WAITING,
    ),
    ActionSpec(
        "bring_waiting",
        QT_TRANSLATE_NOOP("Actions", "&Bring along who waits with other items"),
        "hands",
        QT_TRANSLATE_NOOP("Actions", "They wait with this item now, for as long as they have."),
        keys=("Alt+B",),
        mac_keys=("Meta+B",),
        icon="hand",
        when=Condition.CAN_BRING,
        operation="kept_waiting.bring_waiting",
    ),
    ActionSpec(
        "drop_kept",
        QT_TRANSLATE_NOOP("Actions", "&Drop who waits with other items"),
        "hands",
        QT_TRANSLATE_NOOP("Actions", "They wait no more; who waits on this item stays."),
        keys=("Alt+D",),
        mac_keys=("Meta+D",),
        icon="remove",
        when=Condition.KEPT_WAITING,
        operation="kept_waiting.drop_kept",
    ),
)

QUEUE_AND_ROLL = (*OPENING, *COMING_AND_GOING, *BY_NAME, *QUEUE)
