"""Actions and acts after which the keys are wanted in the note again."""

from facilitator.ui.actions.table import ACTIONS

# After these nobody has anything more to do in a list.
BACK_TO_NOTE = frozenset(
    {
        *("floor_facilitator", "floor_nobody", "next_speaker", "next_item", "pass_turn"),
        *("return_floor", "accept_order", "pause", "end"),
        *(spec.id for spec in ACTIONS if spec.family is not None),
    }
)
BY_NAME = ("floor_by_name", "interrupt_by_name", "hand_by_name", "reply_by_name")
GIVEN = ("give_floor", "interpose", "raise_hand", "add_person")  # what those do
