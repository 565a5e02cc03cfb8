"""Wordings of the suggested order, the advice and the time left."""

from typing import TYPE_CHECKING

from facilitator.core.advice import Advice, Measure
from facilitator.core.floor import who_of
from facilitator.core.model import QueueEntry
from facilitator.core.room_view import RoomView
from facilitator.core.suggestion import Reason, Suggestion
from facilitator.ui.fonts import Role
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.words import details_of, minutes, name_of
from facilitator.ui.texts import BY_COUNT, translate
from facilitator.ui.widgets.action_sentence import Part, sentence

if TYPE_CHECKING:
    from facilitator.core.cost import Cost


def suggestion_in_words(view: RoomView, suggestion: Suggestion) -> tuple[Part, ...]:
    """Return "Suggested: WikiRate first, not heard on Q2 yet"."""
    first = translate("Run", "{name} first")
    who = first.format(name=_name(view, suggestion.entry))
    reasons = ", ".join(_reason(view, each, suggestion.question) for each in suggestion.reasons)
    return sentence(
        translate("Run", "Suggested: {who}, {reasons}"),
        who=Part(who, Role.STRONG, None),
        reasons=Part(reasons),
    )


def _name(view: RoomView, entry: QueueEntry) -> str:
    """Return the organisation, with the person where somebody else of it waits as well."""
    who = who_of(entry)
    same = sum(each.organisation == entry.organisation for each in view.state.queue)
    names = [name_of(view, who), *(details_of(view, who) if same > 1 else ())]
    return " · ".join(names)


def _reason(view: RoomView, reason: Reason, question: str) -> str:
    match reason:
        case Reason.NOT_HEARD if question:
            text = translate("Run", "not heard on {question} yet")
            return text.format(question=question)
        case Reason.NOT_HEARD:
            return translate("Run", "not heard yet")
        case Reason.LEAVES_SOON:
            return translate("Run", "leaves soon")
        case Reason.LEAST_AIRTIME:
            in_all = translate("Run", "least airtime in all")
            text = translate("Run", "least airtime")
            return in_all if view.discussion_only else text  # where the rows show less than all
        case Reason.WAITING_LONGEST:
            return translate("Run", "waiting longest")
        case Reason.REMOTE:
            return translate("Run", "remote first")


def advice_in_words(end: str, advice: Advice) -> tuple[Part, ...]:
    """Return "Projected end 16:04 · trim Peer consultation by 4 min?"; `end` is its beginning."""
    parts = {
        "end": Part(end, Role.STRONG, Tone.AMBER),
        "item": Part(advice.item.title, tone=None, link=True),
    }
    if advice.measure is Measure.LEAVE_OUT:
        text = translate("Run", "{end} · leave out {item}?")
        return sentence(text, **parts)
    text = translate("Run", "{end} · trim {item} by {minutes} min?")
    return sentence(text, **parts, minutes=Part(minutes(advice.ms)))


def cost_in_words(end: str, cost: "Cost") -> str:
    """Return "To end 16:00: 4 min for each of 3 organisations not heard on Q2 yet"."""
    from facilitator.core.cost import PerQuestion  # no start needs it at once

    if isinstance(cost, PerQuestion):
        text = translate("Run", "To end {end}: {minutes} min per question left")
        return text.format(end=end, minutes=cost.minutes)
    names = [each.short for each in cost.organisations]
    text = translate("Run", "To end {end}: {minutes} min for {who}")
    who = names[0]
    if len(names) > 1:
        count = len(names)
        who = translate("Run", "each of the %n organisation(s)", "", BY_COUNT, count)
    heard = translate("Run", "not heard yet")
    if cost.question is not None:
        pattern = translate("Run", "not heard on {question} yet")
        heard = pattern.format(question=cost.question.code)
    return f"{text.format(end=end, minutes=cost.minutes, who=who)} {heard}"
