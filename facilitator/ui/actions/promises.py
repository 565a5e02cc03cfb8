"""Rows of the actions table: what the room is promised from here on."""

from facilitator.core.model import Promise
from facilitator.core.possible import Condition
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.texts import QT_TRANSLATE_NOOP

FROM_HERE = (
    ActionSpec(
        "off_from_here",
        QT_TRANSLATE_NOOP("Actions", "Off the record from here"),
        "roundtable",
        QT_TRANSLATE_NOOP(
            "Actions",
            "Every note is off the record until the same key again, or until the item ends.",
        ),
        keys=("Alt+O",),
        mac_keys=("Meta+O",),
        icon="curtain",
        when=Condition.ROOM,
        operation="stricter_rules.turn_off_record",
    ),
    ActionSpec(
        "chatham_from_here",
        QT_TRANSLATE_NOOP("Actions", "Chatham House Rule from here"),
        "roundtable",
        QT_TRANSLATE_NOOP(
            "Actions",
            "Promise more for what is said until the same key again, or until the item ends.",
        ),
        keys=("Alt+Shift+O",),
        mac_keys=("Meta+Shift+O",),
        icon="curtain",
        when=Condition.ROOM,
        operation="stricter_rules.turn_stricter_promise",
        given={"promise": Promise.CHATHAM},
    ),
    ActionSpec(
        "unattributed_from_here",
        QT_TRANSLATE_NOOP("Actions", "Unattri&buted from here"),
        "roundtable",
        QT_TRANSLATE_NOOP(
            "Actions",
            "Tie nobody to what is said until chosen again, or until the item ends.",
        ),
        icon="curtain",
        when=Condition.ROOM,
        operation="stricter_rules.turn_stricter_promise",
        given={"promise": Promise.UNATTRIBUTED},
    ),
    ActionSpec(
        "more_for_item",
        QT_TRANSLATE_NOOP("Actions", "Stricter promise for this item"),
        "roundtable",
        QT_TRANSLATE_NOOP(
            "Actions",
            "Promise one step more for all that is said in the item that runs, before and after.",
        ),
        keys=("Alt+Shift+I",),
        mac_keys=("Meta+Shift+I",),
        icon="curtain",
        when=Condition.LIVE,
        operation="item_promises.promise_more_for_item",
    ),
)
