"""Verbs of a roundtable: its agenda, its floor, its queue, and who is there."""

from facilitator.core.translating import QT_TRANSLATE_NOOP
from facilitator.core.verb import NOTICE, TYPING, Verb

ROOM_ROWS = (
    # A roundtable from its plan to its end.
    Verb("set_reply", QT_TRANSLATE_NOOP("Acts", "note the reply of {names}")),
    Verb("write_invitation", QT_TRANSLATE_NOOP("Acts", "write the invitation"), undoing=TYPING),
    Verb("plan_roundtable", QT_TRANSLATE_NOOP("Acts", "plan a roundtable")),
    Verb("change_roundtable", QT_TRANSLATE_NOOP("Acts", "change what is known of a roundtable")),
    Verb("remove_roundtable", QT_TRANSLATE_NOOP("Acts", "take a roundtable out")),
    Verb("open_room", QT_TRANSLATE_NOOP("Acts", "open the room"), begins_room=True),
    Verb("start", QT_TRANSLATE_NOOP("Acts", "start"), begins_room=True),
    Verb("pause", QT_TRANSLATE_NOOP("Acts", "pause"), of_room=True, rests=True),
    Verb("resume", QT_TRANSLATE_NOOP("Acts", "resume"), of_room=True),
    Verb("notice_gap", QT_TRANSLATE_NOOP("Acts", "notice a gap"), undoing=NOTICE),
    Verb(
        "leave_unanswered", QT_TRANSLATE_NOOP("Acts", "leave a question unanswered"), undoing=NOTICE
    ),
    Verb("settle_left", QT_TRANSLATE_NOOP("Acts", "take questions off the list of those left")),
    Verb("count_gap", QT_TRANSLATE_NOOP("Acts", "count the gap"), of_room=True),
    Verb("pause_over_gap", QT_TRANSLATE_NOOP("Acts", "treat the gap as a pause"), of_room=True),
    Verb("cut_at_gap", QT_TRANSLATE_NOOP("Acts", "cut before the gap"), of_room=True),
    Verb("end", QT_TRANSLATE_NOOP("Acts", "end the roundtable"), of_room=True, rests=True),
    Verb("reopen", QT_TRANSLATE_NOOP("Acts", "reopen the roundtable"), of_room=True),
    Verb("change_promise", QT_TRANSLATE_NOOP("Acts", "change the promise")),
    Verb("tell_recording", QT_TRANSLATE_NOOP("Acts", "say whether it is recorded or watched")),
    Verb("begin_off_record", QT_TRANSLATE_NOOP("Acts", "off the record from here"), of_room=True),
    Verb("end_off_record", QT_TRANSLATE_NOOP("Acts", "back on the record"), of_room=True),
    Verb(
        "begin_stricter_promise", QT_TRANSLATE_NOOP("Acts", "promise more from here"), of_room=True
    ),
    Verb(
        "end_stricter_promise", QT_TRANSLATE_NOOP("Acts", "end the stricter promise"), of_room=True
    ),
    Verb("write_key_messages", QT_TRANSLATE_NOOP("Acts", "write key messages"), undoing=TYPING),
    # Its agenda.
    Verb("next_item", QT_TRANSLATE_NOOP("Acts", "begin “{name}”"), of_room=True),
    Verb("take_item", QT_TRANSLATE_NOOP("Acts", "go to “{name}”"), of_room=True),
    Verb("skip_item", QT_TRANSLATE_NOOP("Acts", "skip “{name}”"), of_room=True),
    Verb(
        "leave_out_passed",
        QT_TRANSLATE_NOOP("Acts", "leave out what was passed over"),
        of_room=True,
    ),
    Verb("extend_item", QT_TRANSLATE_NOOP("Acts", "change the minutes of “{name}”"), of_room=True),
    Verb("retime_item", QT_TRANSLATE_NOOP("Acts", "retime “{name}”"), of_room=True),
    Verb("move_item", QT_TRANSLATE_NOOP("Acts", "move “{name}”"), of_room=True),
    Verb("restore_item", QT_TRANSLATE_NOOP("Acts", "bring “{name}” back"), of_room=True),
    Verb("add_item", QT_TRANSLATE_NOOP("Acts", "add “{name}”"), of_room=True),
    Verb("rename_item", QT_TRANSLATE_NOOP("Acts", "rename “{name}”"), of_room=True),
    Verb("change_item", QT_TRANSLATE_NOOP("Acts", "change “{name}”"), of_room=True),
    Verb("promise_for_item", QT_TRANSLATE_NOOP("Acts", "the promise for “{name}”"), of_room=True),
    Verb("split_item", QT_TRANSLATE_NOOP("Acts", "split “{name}”"), of_room=True),
    Verb("time_item", QT_TRANSLATE_NOOP("Acts", "correct the times of “{name}”"), of_room=True),
    # The floor.
    Verb(
        "give_floor", QT_TRANSLATE_NOOP("Acts", "floor to {name}"), of_room=True, gives_floor=True
    ),
    Verb(
        "next_speaker", QT_TRANSLATE_NOOP("Acts", "floor to {name}"), of_room=True, gives_floor=True
    ),
    Verb("pass_turn", QT_TRANSLATE_NOOP("Acts", "{name} passes"), of_room=True),
    Verb("chair_floor", QT_TRANSLATE_NOOP("Acts", "floor to the facilitator"), of_room=True),
    Verb("yield_floor", QT_TRANSLATE_NOOP("Acts", "take the floor back"), of_room=True),
    Verb(
        "interpose", QT_TRANSLATE_NOOP("Acts", "{name} interrupts"), of_room=True, gives_floor=True
    ),
    Verb(
        "return_floor",
        QT_TRANSLATE_NOOP("Acts", "floor back to {name}"),
        of_room=True,
        gives_floor=True,
    ),
    Verb("shift_turn", QT_TRANSLATE_NOOP("Acts", "shift the begin of {name}’s turn"), of_room=True),
    Verb(
        "shift_turn_end", QT_TRANSLATE_NOOP("Acts", "shift the end of {name}’s turn"), of_room=True
    ),
    Verb("split_turn", QT_TRANSLATE_NOOP("Acts", "split {name}’s turn"), of_room=True),
    Verb("merge_turn", QT_TRANSLATE_NOOP("Acts", "merge two turns into {name}’s"), of_room=True),
    Verb("delete_turn", QT_TRANSLATE_NOOP("Acts", "delete {name}’s turn"), of_room=True),
    Verb(
        "reassign_turn",
        QT_TRANSLATE_NOOP("Acts", "the turn was {name}’s"),
        of_room=True,
        gives_floor=True,
    ),
    Verb("speak_for", QT_TRANSLATE_NOOP("Acts", "the turn was for {name}"), of_room=True),
    # The queue.
    Verb("raise_hand", QT_TRANSLATE_NOOP("Acts", "hand of {name}"), of_room=True),
    Verb("leave_queue", QT_TRANSLATE_NOOP("Acts", "{name} leaves the queue"), of_room=True),
    Verb("move_in_queue", QT_TRANSLATE_NOOP("Acts", "move {name} in the queue"), of_room=True),
    Verb("give_reason", QT_TRANSLATE_NOOP("Acts", "the reason of {name}"), of_room=True),
    Verb("change_kind", QT_TRANSLATE_NOOP("Acts", "hand or reply of {name}"), of_room=True),
    Verb("change_mode", QT_TRANSLATE_NOOP("Acts", "{name} in the room or remote"), of_room=True),
    Verb("close_queue", QT_TRANSLATE_NOOP("Acts", "close the queue"), of_room=True),
    Verb("open_queue", QT_TRANSLATE_NOOP("Acts", "open the queue"), of_room=True),
    Verb(
        "park_queue",
        QT_TRANSLATE_NOOP("Acts", "keep {names} for the next roundtable"),
        nameless=QT_TRANSLATE_NOOP("Acts", "who waits"),
        of_room=True,
    ),
    Verb(
        "bring_waiting",
        QT_TRANSLATE_NOOP("Acts", "bring {names} along"),
        nameless=QT_TRANSLATE_NOOP("Acts", "who waits"),
        of_room=True,
    ),
    Verb(
        "drop_kept",
        QT_TRANSLATE_NOOP("Acts", "drop {names} from the queue"),
        nameless=QT_TRANSLATE_NOOP("Acts", "who waits"),
        of_room=True,
    ),
    # Who is there, and what the room is told.
    Verb("mark_present", QT_TRANSLATE_NOOP("Acts", "{name} is here"), of_room=True),
    Verb("mark_absent", QT_TRANSLATE_NOOP("Acts", "{name} is not here"), of_room=True),
    Verb(
        "tell_promise",
        QT_TRANSLATE_NOOP("Acts", "whether {name} has heard the promise"),
        of_room=True,
    ),
    Verb("expect_leaving", QT_TRANSLATE_NOOP("Acts", "when {name} leaves"), of_room=True),
    Verb("mark_interpreted", QT_TRANSLATE_NOOP("Acts", "how {name} is interpreted"), of_room=True),
    Verb("limit_person", QT_TRANSLATE_NOOP("Acts", "the limit of {name}’s turns"), of_room=True),
    Verb("show_message", QT_TRANSLATE_NOOP("Acts", "show a message on the stage"), of_room=True),
    Verb("hide_message", QT_TRANSLATE_NOOP("Acts", "take the message off the stage"), of_room=True),
)
