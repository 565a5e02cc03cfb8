"""What Publish says where there is no write-up to show."""

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.texts import translate
from facilitator.ui.widgets.empty_state import EmptyState, NextStep


def no_roundtable(actions: ActionMap) -> NextStep:
    return NextStep(
        translate("PublishPage", "No roundtable yet"),
        translate(
            "PublishPage",
            "Notes of a roundtable become a write-up here, as was promised in the room.",
        ),
        translate("PublishPage", "Plan a roundtable first."),
        actions,
        icon="publish",
        offered=("new_roundtable", "go_prepare"),
    )


def behind_curtain(actions: ActionMap) -> EmptyState:
    return EmptyState(
        translate("PublishPage", "The curtain is down"),
        translate("PublishPage", "The write-up is not shown in this window until it is raised."),
        icon="curtain",
        actions=(actions.action("curtain"),),
    )
