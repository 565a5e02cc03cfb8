"""What Review shows in place of notes: the next step, or that the curtain is down."""

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.texts import translate
from facilitator.ui.widgets.empty_state import EmptyState, NextStep


def no_notes(actions: ActionMap) -> NextStep:
    return NextStep(
        translate("ReviewPage", "No note yet"),
        translate("ReviewPage", "Notes that are taken in Run are found, tidied and counted here."),
        translate("ReviewPage", "Take the first in Run, or bring in those of another laptop."),
        actions,
        icon="review",
        offered=("go_run", "bring_in"),
    )


def no_finding(actions: ActionMap) -> EmptyState:
    return EmptyState(
        translate("ReviewPage", "No finding yet"),
        translate(
            "ReviewPage",
            "Write the first at the left, in one sentence, or go through the notes one by one: each"
            " becomes a finding, or stands behind one.",
        ),
        icon="review",
        actions=(actions.action("next_unused"),),
    )


def behind_curtain(actions: ActionMap) -> EmptyState:
    return EmptyState(
        translate("ReviewPage", "The curtain is down"),
        translate("ReviewPage", "Notes are not shown in this window until it is raised."),
        icon="curtain",
        actions=(actions.action("curtain"),),
    )
