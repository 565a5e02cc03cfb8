"""The verbs of the journal: one row for each act that a commit can be.

A commit keeps its verb and the ids of its subject; whoever shows it makes the words. Files written
by older and newer versions hold verbs without a row: they are ordinary, and shown as they stand.
"""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from facilitator.core.translating import QT_TRANSLATE_NOOP

_FACILITATOR = QT_TRANSLATE_NOOP("Acts", "the facilitator")  # only their turns have no name


class Undoing(Enum):
    """How undo and redo treat an act."""

    ORDINARY = "taken back by itself"
    BEGINNING = "how a file began: undo goes no further back"
    TYPING = "saved while somebody types: taken back with all that was typed at one go"
    LASTING = "passed over: it cannot be taken back"
    NOTICE = "what the program saw by itself: no act that could be undone, and no bar to redo"


class Verb(NamedTuple):
    """What is known of an act by its verb.

    Its words hold {name} where its subject is named, or {names} where that may be several; where it
    has no name, `nameless` stands there.
    """

    name: str
    words: str
    nameless: str = _FACILITATOR
    of_room: bool = False  # “Last: …” names it, and takes it back without the notes
    begins_room: bool = False  # what was done in the room before it is not offered any more
    gives_floor: bool = False  # so it may have been somebody else's
    undoing: Undoing = Undoing.ORDINARY
    erases: bool = False  # for good: from every commit and copy, and from whatever arrives later
    rests: bool = False  # nobody waits for the act that follows it


BEGINNING, TYPING, LASTING, NOTICE = (
    Undoing.BEGINNING,
    Undoing.TYPING,
    Undoing.LASTING,
    Undoing.NOTICE,
)


def _erasure(name: str, words: str) -> Verb:
    return Verb(name, words, undoing=LASTING, erases=True)


_ROWS = (
    # The file, and the programme in it.
    Verb("name_programme", QT_TRANSLATE_NOOP("Acts", "name the programme"), undoing=BEGINNING),
    Verb("fill_from_sample", QT_TRANSLATE_NOOP("Acts", "begin with the sample"), undoing=BEGINNING),
    Verb("begin_copy", QT_TRANSLATE_NOOP("Acts", "begin as a copy"), undoing=BEGINNING),
    Verb(
        "cast_stand_ins",
        QT_TRANSLATE_NOOP("Acts", "put stand-ins for the people"),
        undoing=BEGINNING,
    ),
    Verb("set_language", QT_TRANSLATE_NOOP("Acts", "change the language of write-ups")),
    Verb("recover", QT_TRANSLATE_NOOP("Acts", "bring over rows from a damaged file")),
    Verb("undo", QT_TRANSLATE_NOOP("Acts", "take back")),
    Verb("redo", QT_TRANSLATE_NOOP("Acts", "do again")),
    Verb("load_agenda", QT_TRANSLATE_NOOP("Acts", "load an agenda for {name}")),
    Verb("change_agenda", QT_TRANSLATE_NOOP("Acts", "change the agenda for {name}")),
    Verb(
        "recolour_organisations",
        QT_TRANSLATE_NOOP("Acts", "give the organisations colours that stay apart"),
    ),
    Verb("add_person", QT_TRANSLATE_NOOP("Acts", "add {name}")),
    Verb("put_on_roster", QT_TRANSLATE_NOOP("Acts", "add {name}")),
    Verb("change_person", QT_TRANSLATE_NOOP("Acts", "change {name}")),
    Verb("take_off_roster", QT_TRANSLATE_NOOP("Acts", "take {name} off the roster")),
    Verb("add_organisation", QT_TRANSLATE_NOOP("Acts", "add {name}")),
    Verb("change_organisation", QT_TRANSLATE_NOOP("Acts", "change {name}")),
    Verb("move_organisation", QT_TRANSLATE_NOOP("Acts", "move {name}")),
    Verb("remove_organisation", QT_TRANSLATE_NOOP("Acts", "take {name} out of the programme")),
    Verb("change_programme", QT_TRANSLATE_NOOP("Acts", "change the programme")),
    Verb("add_question", QT_TRANSLATE_NOOP("Acts", "add {name}")),
    Verb("change_question", QT_TRANSLATE_NOOP("Acts", "change {name}")),
    Verb("move_question", QT_TRANSLATE_NOOP("Acts", "move {name}")),
    Verb(
        "take_in_again",
        QT_TRANSLATE_NOOP("Acts", "take {name} in again"),
        nameless=QT_TRANSLATE_NOOP("Acts", "what was left out"),
    ),
    Verb("set_tags", QT_TRANSLATE_NOOP("Acts", "change which tags are offered")),
    Verb("remove_question", QT_TRANSLATE_NOOP("Acts", "take {name} out of the programme")),
    Verb("merge_organisations", QT_TRANSLATE_NOOP("Acts", "merge an organisation into {name}")),
    Verb("merge_people", QT_TRANSLATE_NOOP("Acts", "merge somebody into {name}")),
    Verb("merge_questions", QT_TRANSLATE_NOOP("Acts", "merge a question into {name}")),
    Verb("merge_tags", QT_TRANSLATE_NOOP("Acts", "merge two tags")),
    Verb("load_list", QT_TRANSLATE_NOOP("Acts", "take over a list")),
    Verb("remember_columns", QT_TRANSLATE_NOOP("Acts", "remember the columns of a list")),
    Verb("represent_also", QT_TRANSLATE_NOOP("Acts", "{name} speaks for another organisation too")),
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
    # Notes.
    Verb("add_note", QT_TRANSLATE_NOOP("Acts", "take a note")),
    Verb("edit_note", QT_TRANSLATE_NOOP("Acts", "edit a note")),
    Verb("set_kind", QT_TRANSLATE_NOOP("Acts", "change the kind of a note")),
    Verb("mark_chat", QT_TRANSLATE_NOOP("Acts", "say that a note came by the chat")),
    Verb("mark_spoken", QT_TRANSLATE_NOOP("Acts", "say that a note was said aloud")),
    Verb("take_off_record", QT_TRANSLATE_NOOP("Acts", "take a note off the record")),
    Verb("put_on_record", QT_TRANSLATE_NOOP("Acts", "put a note on the record")),
    Verb("delete_notes", QT_TRANSLATE_NOOP("Acts", "delete a note")),
    Verb("bring_in", QT_TRANSLATE_NOOP("Acts", "bring in notes")),
    Verb("add_contribution", QT_TRANSLATE_NOOP("Acts", "add what {name} wrote")),
    Verb("restore_notes", QT_TRANSLATE_NOOP("Acts", "bring a deleted note back")),
    Verb("star_notes", QT_TRANSLATE_NOOP("Acts", "star a note")),
    Verb("unstar_notes", QT_TRANSLATE_NOOP("Acts", "take a star away")),
    Verb("move_to_speaker", QT_TRANSLATE_NOOP("Acts", "say who said a note")),
    Verb("move_to_question", QT_TRANSLATE_NOOP("Acts", "move a note to another question")),
    Verb("set_due", QT_TRANSLATE_NOOP("Acts", "change when an action is due")),
    Verb("set_owner", QT_TRANSLATE_NOOP("Acts", "change who took an action on")),
    Verb("add_finding", QT_TRANSLATE_NOOP("Acts", "add a finding")),
    Verb("change_finding", QT_TRANSLATE_NOOP("Acts", "change a finding")),
    Verb("move_finding", QT_TRANSLATE_NOOP("Acts", "move a finding")),
    Verb("remove_finding", QT_TRANSLATE_NOOP("Acts", "take a finding out")),
    Verb("attach_notes", QT_TRANSLATE_NOOP("Acts", "have a finding rest on notes")),
    Verb("detach_notes", QT_TRANSLATE_NOOP("Acts", "take notes from a finding")),
    Verb("choose_quotes", QT_TRANSLATE_NOOP("Acts", "choose the quotes of a finding")),
    Verb("read_finding", QT_TRANSLATE_NOOP("Acts", "read a finding again")),
    Verb("ask_consent", QT_TRANSLATE_NOOP("Acts", "ask {names} for consent")),
    Verb("change_consent", QT_TRANSLATE_NOOP("Acts", "change how {names} answered")),
    Verb("note_no_answer", QT_TRANSLATE_NOOP("Acts", "note that {names} did not answer")),
    Verb("note_agreement", QT_TRANSLATE_NOOP("Acts", "note that {names} agreed")),
    Verb("note_refusal", QT_TRANSLATE_NOOP("Acts", "note that {names} refused")),
    Verb("withdraw_consent", QT_TRANSLATE_NOOP("Acts", "note that {names} withdrew consent")),
    # What cannot be taken back: what is not there any more, and files that went out.
    _erasure("erase_note", QT_TRANSLATE_NOOP("Acts", "erase a note for good")),
    _erasure("erase_roundtable", QT_TRANSLATE_NOOP("Acts", "erase a roundtable for good")),
    _erasure("forget_person", QT_TRANSLATE_NOOP("Acts", "forget a person")),
    Verb("decide_names", QT_TRANSLATE_NOOP("Acts", "decide what may be named")),
    Verb("reword_notes", QT_TRANSLATE_NOOP("Acts", "reword names in notes")),
    Verb("write_version", QT_TRANSLATE_NOOP("Acts", "write a version to a file"), undoing=NOTICE),
    Verb("send_version", QT_TRANSLATE_NOOP("Acts", "note where a version went")),
    Verb(
        "strike_words",
        QT_TRANSLATE_NOOP("Acts", "strike words of a note, as {name} asked"),
        nameless=QT_TRANSLATE_NOOP("Acts", "somebody"),
        undoing=LASTING,
        erases=True,
    ),
    Verb("read_through", QT_TRANSLATE_NOOP("Acts", "read a write-up through: {name}")),
    Verb("force_export", QT_TRANSLATE_NOOP("Acts", "write names anyway: {name}"), undoing=LASTING),
)


def _by_name(rows: Iterable[Verb]) -> dict[str, Verb]:
    found = {row.name: row for row in rows}
    if len(found) != len(_ROWS):
        raise ValueError("a verb has two rows")
    return found


VERBS = _by_name(_ROWS)
ROOM_VERBS = frozenset(row.name for row in _ROWS if row.of_room)
ROOM_BEGINNINGS = frozenset(row.name for row in _ROWS if row.begins_room)
ERASURES = frozenset(row.name for row in _ROWS if row.erases)


def verb_of(name: str) -> Verb:
    """Return the row of a verb, or an ordinary one for a verb of another version."""
    return VERBS.get(name) or Verb(name, name.replace("_", " "))


def require_verb(name: str) -> None:
    """Refuse to write what nobody could name. Raises KeyError for a verb without a row."""
    if name not in VERBS:
        raise KeyError("a verb has no row in core/verbs.py", name)
