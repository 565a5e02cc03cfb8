"""Words of actions: how each stands, how long until it is due, and which day is meant."""

from datetime import date

from facilitator.core.action_state import ActionState
from facilitator.core.actions import SOON
from facilitator.ui.local_forms import day_label
from facilitator.ui.palette_colours import Tone
from facilitator.ui.texts import BY_COUNT, translate
from facilitator.ui.widgets.chip_label import ChipLabel

STATE_TONES = {
    ActionState.OPEN: Tone.NEUTRAL,
    ActionState.DONE: Tone.FINE,
    ActionState.DROPPED: Tone.NEUTRAL,
    ActionState.CARRIED: Tone.ACCENT,
}


def state_name(state: ActionState) -> str:
    """Return how an action stands, as its chip says it: in small letters."""
    match state:
        case ActionState.OPEN:
            return translate("ActionsView", "open")
        case ActionState.DONE:
            return translate("ActionsView", "done")
        case ActionState.DROPPED:
            return translate("ActionsView", "dropped")
        case ActionState.CARRIED:
            return translate("ActionsView", "carried over")


def urgency(left: int | None) -> ChipLabel | None:
    """Return what is said beside the day of what is due in so many days; None where it has time."""
    if left is None or left > SOON:
        return None
    if left < 0:
        days = -left
        late = translate("ActionsView", "overdue %n day(s)", "", BY_COUNT, days)
        return ChipLabel(late, Tone.OVER)
    if left == 0:
        return ChipLabel(translate("ActionsView", "due today"), Tone.AMBER)
    soon = translate("ActionsView", "due in %n day(s)", "", BY_COUNT, left)
    return ChipLabel(soon, Tone.AMBER)


def day_seen_from(day: date, today: date) -> str:
    """Return a day as people say it today: the year is told of those that are far off only."""
    return day_label(day, with_year=abs((day - today).days) > _FAR)


_FAR = 300  # days
