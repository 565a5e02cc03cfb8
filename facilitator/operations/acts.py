"""Words for what was done: the journal keeps verbs and ids, the reader gets a sentence.

The window translates these texts, under the context "Acts".
"""

from collections.abc import Callable

from facilitator.store.queries.names import subject_name
from facilitator.store.sqlite import Connection

ACTS = {
    "name_programme": "name the programme",
    "fill_from_sample": "begin with the sample",
    "cast_stand_ins": "put stand-ins for the people",
    "recover": "bring over rows from a damaged file",
    "undo": "take back",
    "redo": "do again",
    "load_agenda": "load an agenda for {name}",
    "plan_roundtable": "plan a roundtable",
    "open_room": "open the room",
    "start": "start",
    "pause": "pause",
    "resume": "resume",
    "notice_gap": "notice a gap",
    "count_gap": "count the gap",
    "pause_over_gap": "treat the gap as a pause",
    "cut_at_gap": "cut before the gap",
    "end": "end the roundtable",
    "reopen": "reopen the roundtable",
    "change_promise": "change the promise",
    "write_key_messages": "write key messages",
    "next_item": "begin “{name}”",
    "take_item": "go to “{name}”",
    "skip_item": "skip “{name}”",
    "extend_item": "change the minutes of “{name}”",
    "retime_item": "retime “{name}”",
    "move_item": "move “{name}”",
    "restore_item": "bring “{name}” back",
    "add_item": "add “{name}”",
    "rename_item": "rename “{name}”",
    "give_floor": "floor to {name}",
    "next_speaker": "floor to {name}",
    "pass_turn": "{name} passes",
    "chair_floor": "floor to the facilitator",
    "yield_floor": "take the floor back",
    "interpose": "{name} interrupts",
    "return_floor": "floor back to {name}",
    "shift_turn": "shift the begin of {name}’s turn",
    "shift_turn_end": "shift the end of {name}’s turn",
    "split_turn": "split {name}’s turn",
    "merge_turn": "merge two turns into {name}’s",
    "delete_turn": "delete {name}’s turn",
    "time_item": "correct the times of “{name}”",
    "reassign_turn": "the turn was {name}’s",
    "speak_for": "the turn was for {name}",
    "raise_hand": "hand of {name}",
    "leave_queue": "{name} leaves the queue",
    "move_in_queue": "move {name} in the queue",
    "give_reason": "the reason of {name}",
    "change_kind": "hand or reply of {name}",
    "change_mode": "{name} in the room or remote",
    "close_queue": "close the queue",
    "open_queue": "open the queue",
    "park_queue": "keep who waits for the next roundtable",
    "add_person": "add {name}",
    "show_message": "show a message on the stage",
    "hide_message": "take the message off the stage",
    "mark_present": "{name} is here",
    "mark_absent": "{name} is not here",
    "expect_leaving": "when {name} leaves",
    "mark_interpreted": "how {name} is interpreted",
    "limit_person": "the limit of {name}’s turns",
    "add_note": "take a note",
    "edit_note": "edit a note",
    "set_kind": "change the kind of a note",
    "take_off_record": "take a note off the record",
    "put_on_record": "put a note on the record",
    "delete_notes": "delete a note",
    "bring_in": "bring in notes",
    "add_contribution": "add what {name} wrote",
    "restore_notes": "bring a deleted note back",
    "star_notes": "star a note",
    "unstar_notes": "take a star away",
    "move_to_speaker": "say who said a note",
    "move_to_question": "move a note to another question",
    "set_due": "change when an action is due",
    "set_owner": "change who took an action on",
    "erase_note": "erase a note for good",
    "erase_roundtable": "erase a roundtable for good",
    "forget_person": "forget a person",
    "force_export": "export in spite of the names check",
}
NOBODY = "the facilitator"  # only a turn has no name: the facilitator's


def act_in_words(
    db: Connection,
    verb: str,
    subject: tuple[str, ...],
    *,
    translated: Callable[[str], str] = str,
) -> str:
    """Return what an act did, such as "floor to GBIF"; an unknown verb stands as it is."""
    template = ACTS.get(verb)
    if template is None:
        return verb.replace("_", " ")
    name = ""
    if "{name}" in template:
        names = (subject_name(db, each) for each in reversed(subject))
        name = next((each for each in names if each), translated(NOBODY))
    return translated(template).format(name=name)
