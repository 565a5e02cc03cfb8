"""The acts on notes that several can be given at once, for the proofs that try every verb."""

from collections.abc import Callable
from typing import Any

from facilitator.core.left_questions import QuestionKind
from facilitator.core.model import Promise
from facilitator.operations.left_questions import keep_stricter, leave_unanswered, settle_left
from facilitator.operations.note_taking.joining import merge_notes, split_note
from facilitator.operations.note_taking.labelling import (
    add_about,
    add_speaker,
    add_to_question,
    remove_about,
    remove_speaker,
    tag_notes,
    take_from_question,
    untag_notes,
)
from facilitator.operations.note_taking.notes import add_note, edit_note
from facilitator.operations.note_taking.placing import hold_to, move_to_roundtable
from facilitator.operations.note_taking.telling_apart import tell_notes_apart
from facilitator.operations.note_taking.tidying import move_to_question
from facilitator.operations.note_taking.versions import restore_version
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.saved_filters import remove_filter, save_filter
from facilitator.store.changes import Changes
from facilitator.store.queries.programme import load_tags
from tests.operations.every_act import ActHouse

Act = Callable[[ActHouse], Changes]


def _on(house: ActHouse, operation: Callable[..., Changes], *args: Any) -> Changes:
    """Do something to a note that is on Q2, about OCP, by OCP, and has a tag."""
    note = house.do(add_note, "@ocp @ocp's #q2 #[lasting] A point about @ocp").subject
    return operation(house.store, note, *args, at=house.now + 1)


def _organisation(house: ActHouse) -> str:
    return house.who("ocp").organisation or ""


def _question(house: ActHouse, at: int) -> str:
    return house.store.standing.programme.questions[at].id


def _untag(house: ActHouse) -> Changes:
    note = house.do(add_note, "#[lasting] A point").subject
    ((tag, _),) = (each for each in load_tags(house.store.db) if each[1] == "lasting")
    return untag_notes(house.store, note, tag, at=house.now + 1)


def _move(house: ActHouse) -> Changes:
    note = house.do(add_note, "A point").subject
    goal = plan_roundtable(house.store, None, at=house.now + 1, title="R", zone="UTC").subject[0]
    return move_to_roundtable(house.store, note, goal, at=house.now + 2)


def _merge(house: ActHouse) -> Changes:
    two = [house.do(add_note, each).subject[0] for each in ("A point", "Another")]
    return merge_notes(house.store, two, at=house.now + 1)


def _go_back(house: ActHouse) -> Changes:
    made = house.do(add_note, "A point")
    (note,) = made.subject
    edit_note(house.store, note, "Another point", at=house.now + 1)
    return restore_version(house.store, note, made.commit, at=house.now + 2)


def _tell_apart(house: ActHouse) -> Changes:
    two = [house.do(add_note, each).subject[0] for each in ("A point", "A point!")]
    return tell_notes_apart(house.store, two, at=house.now + 1)


def _keep_stricter(house: ActHouse) -> Changes:
    note = house.do(add_note, "!off A point").subject
    house.do(leave_unanswered, QuestionKind.STRICTER, note, item=None)
    return keep_stricter(house.store, note, at=house.now + 1)


def _settle_left(house: ActHouse) -> Changes:
    left = house.do(leave_unanswered, QuestionKind.PASSED_OVER, [house.item(3)], item=None)
    return settle_left(house.store, left.subject, at=house.now + 1)


def _remove_filter(house: ActHouse) -> Changes:
    saved = save_filter(house.store, "Mine", "tag:none", at=house.now + 1).subject[0]
    return remove_filter(house.store, saved, at=house.now + 2)


NOTE_ACTS: dict[str, Act] = {
    "add_speaker": lambda house: _on(house, add_speaker, house.who("gbif").person),
    "remove_speaker": lambda house: _on(house, remove_speaker, _organisation(house)),
    "move_to_question": lambda house: _on(house, move_to_question, _question(house, 3)),
    "add_to_question": lambda house: _on(house, add_to_question, _question(house, 3)),
    "take_from_question": lambda house: _on(house, take_from_question, _question(house, 1)),
    "add_about": lambda house: _on(house, add_about, house.who("gbif").organisation),
    "remove_about": lambda house: _on(house, remove_about, _organisation(house)),
    "tag_notes": lambda house: _on(house, tag_notes, "funding"),
    "untag_notes": _untag,
    "restore_version": _go_back,
    "save_filter": lambda house: save_filter(house.store, "Mine", "tag:none", at=house.now + 1),
    "remove_filter": _remove_filter,
    "merge_notes": _merge,
    "split_note": lambda house: split_note(
        house.store, house.do(add_note, "A point and another").subject[0], 8, at=house.now + 1
    ),
    "tell_notes_apart": _tell_apart,
    "keep_stricter": _keep_stricter,
    "settle_left": _settle_left,
    "hold_to": lambda house: _on(house, hold_to, Promise.CHATHAM),
    "move_to_roundtable": _move,
}
