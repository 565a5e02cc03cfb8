"""Words for what was done: the journal keeps verbs and ids, the reader gets a sentence.

The window translates these texts, under the context "Acts".
"""

from collections.abc import Callable

from facilitator.store.queries.names import subject_name
from facilitator.store.sqlite import Connection


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - as Qt's tools read it
    """Mark a text for translators, without Qt."""
    return text


ACTS = {
    "name_programme": QT_TRANSLATE_NOOP("Acts", "name the programme"),
    "fill_from_sample": QT_TRANSLATE_NOOP("Acts", "begin with the sample"),
    "cast_stand_ins": QT_TRANSLATE_NOOP("Acts", "put stand-ins for the people"),
    "recover": QT_TRANSLATE_NOOP("Acts", "bring over rows from a damaged file"),
    "undo": QT_TRANSLATE_NOOP("Acts", "take back"),
    "redo": QT_TRANSLATE_NOOP("Acts", "do again"),
    "load_agenda": QT_TRANSLATE_NOOP("Acts", "load an agenda for {name}"),
    "plan_roundtable": QT_TRANSLATE_NOOP("Acts", "plan a roundtable"),
    "open_room": QT_TRANSLATE_NOOP("Acts", "open the room"),
    "start": QT_TRANSLATE_NOOP("Acts", "start"),
    "pause": QT_TRANSLATE_NOOP("Acts", "pause"),
    "resume": QT_TRANSLATE_NOOP("Acts", "resume"),
    "notice_gap": QT_TRANSLATE_NOOP("Acts", "notice a gap"),
    "count_gap": QT_TRANSLATE_NOOP("Acts", "count the gap"),
    "pause_over_gap": QT_TRANSLATE_NOOP("Acts", "treat the gap as a pause"),
    "cut_at_gap": QT_TRANSLATE_NOOP("Acts", "cut before the gap"),
    "end": QT_TRANSLATE_NOOP("Acts", "end the roundtable"),
    "reopen": QT_TRANSLATE_NOOP("Acts", "reopen the roundtable"),
    "change_promise": QT_TRANSLATE_NOOP("Acts", "change the promise"),
    "write_key_messages": QT_TRANSLATE_NOOP("Acts", "write key messages"),
    "next_item": QT_TRANSLATE_NOOP("Acts", "begin “{name}”"),
    "take_item": QT_TRANSLATE_NOOP("Acts", "go to “{name}”"),
    "skip_item": QT_TRANSLATE_NOOP("Acts", "skip “{name}”"),
    "extend_item": QT_TRANSLATE_NOOP("Acts", "change the minutes of “{name}”"),
    "retime_item": QT_TRANSLATE_NOOP("Acts", "retime “{name}”"),
    "move_item": QT_TRANSLATE_NOOP("Acts", "move “{name}”"),
    "restore_item": QT_TRANSLATE_NOOP("Acts", "bring “{name}” back"),
    "add_item": QT_TRANSLATE_NOOP("Acts", "add “{name}”"),
    "rename_item": QT_TRANSLATE_NOOP("Acts", "rename “{name}”"),
    "give_floor": QT_TRANSLATE_NOOP("Acts", "floor to {name}"),
    "next_speaker": QT_TRANSLATE_NOOP("Acts", "floor to {name}"),
    "pass_turn": QT_TRANSLATE_NOOP("Acts", "{name} passes"),
    "chair_floor": QT_TRANSLATE_NOOP("Acts", "floor to the facilitator"),
    "yield_floor": QT_TRANSLATE_NOOP("Acts", "take the floor back"),
    "interpose": QT_TRANSLATE_NOOP("Acts", "{name} interrupts"),
    "return_floor": QT_TRANSLATE_NOOP("Acts", "floor back to {name}"),
    "shift_turn": QT_TRANSLATE_NOOP("Acts", "shift the begin of {name}’s turn"),
    "shift_turn_end": QT_TRANSLATE_NOOP("Acts", "shift the end of {name}’s turn"),
    "split_turn": QT_TRANSLATE_NOOP("Acts", "split {name}’s turn"),
    "merge_turn": QT_TRANSLATE_NOOP("Acts", "merge two turns into {name}’s"),
    "delete_turn": QT_TRANSLATE_NOOP("Acts", "delete {name}’s turn"),
    "time_item": QT_TRANSLATE_NOOP("Acts", "correct the times of “{name}”"),
    "reassign_turn": QT_TRANSLATE_NOOP("Acts", "the turn was {name}’s"),
    "speak_for": QT_TRANSLATE_NOOP("Acts", "the turn was for {name}"),
    "raise_hand": QT_TRANSLATE_NOOP("Acts", "hand of {name}"),
    "leave_queue": QT_TRANSLATE_NOOP("Acts", "{name} leaves the queue"),
    "move_in_queue": QT_TRANSLATE_NOOP("Acts", "move {name} in the queue"),
    "give_reason": QT_TRANSLATE_NOOP("Acts", "the reason of {name}"),
    "change_kind": QT_TRANSLATE_NOOP("Acts", "hand or reply of {name}"),
    "change_mode": QT_TRANSLATE_NOOP("Acts", "{name} in the room or remote"),
    "close_queue": QT_TRANSLATE_NOOP("Acts", "close the queue"),
    "open_queue": QT_TRANSLATE_NOOP("Acts", "open the queue"),
    "park_queue": QT_TRANSLATE_NOOP("Acts", "keep who waits for the next roundtable"),
    "add_person": QT_TRANSLATE_NOOP("Acts", "add {name}"),
    "show_message": QT_TRANSLATE_NOOP("Acts", "show a message on the stage"),
    "hide_message": QT_TRANSLATE_NOOP("Acts", "take the message off the stage"),
    "mark_present": QT_TRANSLATE_NOOP("Acts", "{name} is here"),
    "mark_absent": QT_TRANSLATE_NOOP("Acts", "{name} is not here"),
    "expect_leaving": QT_TRANSLATE_NOOP("Acts", "when {name} leaves"),
    "mark_interpreted": QT_TRANSLATE_NOOP("Acts", "how {name} is interpreted"),
    "limit_person": QT_TRANSLATE_NOOP("Acts", "the limit of {name}’s turns"),
    "add_note": QT_TRANSLATE_NOOP("Acts", "take a note"),
    "edit_note": QT_TRANSLATE_NOOP("Acts", "edit a note"),
    "set_kind": QT_TRANSLATE_NOOP("Acts", "change the kind of a note"),
    "take_off_record": QT_TRANSLATE_NOOP("Acts", "take a note off the record"),
    "put_on_record": QT_TRANSLATE_NOOP("Acts", "put a note on the record"),
    "delete_notes": QT_TRANSLATE_NOOP("Acts", "delete a note"),
    "bring_in": QT_TRANSLATE_NOOP("Acts", "bring in notes"),
    "add_contribution": QT_TRANSLATE_NOOP("Acts", "add what {name} wrote"),
    "restore_notes": QT_TRANSLATE_NOOP("Acts", "bring a deleted note back"),
    "star_notes": QT_TRANSLATE_NOOP("Acts", "star a note"),
    "unstar_notes": QT_TRANSLATE_NOOP("Acts", "take a star away"),
    "move_to_speaker": QT_TRANSLATE_NOOP("Acts", "say who said a note"),
    "move_to_question": QT_TRANSLATE_NOOP("Acts", "move a note to another question"),
    "set_due": QT_TRANSLATE_NOOP("Acts", "change when an action is due"),
    "set_owner": QT_TRANSLATE_NOOP("Acts", "change who took an action on"),
    "erase_note": QT_TRANSLATE_NOOP("Acts", "erase a note for good"),
    "erase_roundtable": QT_TRANSLATE_NOOP("Acts", "erase a roundtable for good"),
    "forget_person": QT_TRANSLATE_NOOP("Acts", "forget a person"),
    "force_export": QT_TRANSLATE_NOOP("Acts", "export in spite of the names check"),
}
NOBODY = QT_TRANSLATE_NOOP("Acts", "the facilitator")  # only a turn has no name: the facilitator's


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
