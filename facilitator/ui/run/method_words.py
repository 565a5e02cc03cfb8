"""Wordings of the steps of a method, and of the order of a round."""

from collections.abc import Iterable

from facilitator.core.floor import Who
from facilitator.core.method_steps import PlaceInMethod
from facilitator.core.room_view import RoomView
from facilitator.core.rounds import Round
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.run.words import details_of, minutes, name_of
from facilitator.ui.texts import QT_TRANSLATE_NOOP, translate, translate_marked
from facilitator.ui.wording import listed

_FIXED_SPACE = "\N{NO-BREAK SPACE}"  # a step and its minutes stay in one line
STEPS = (  # of core.method_steps, for the translators
    QT_TRANSLATE_NOOP("Steps", "share"),
    QT_TRANSLATE_NOOP("Steps", "clarify"),
    QT_TRANSLATE_NOOP("Steps", "consult"),
    QT_TRANSLATE_NOOP("Steps", "reflect"),
    QT_TRANSLATE_NOOP("Steps", "present"),
    QT_TRANSLATE_NOOP("Steps", "help"),
    QT_TRANSLATE_NOOP("Steps", "sum up"),
    QT_TRANSLATE_NOOP("Steps", "resources"),
    QT_TRANSLATE_NOOP("Steps", "action"),
    QT_TRANSLATE_NOOP("Steps", "advise"),
    QT_TRANSLATE_NOOP("Steps", "reply"),
    QT_TRANSLATE_NOOP("Steps", "one last idea each"),
    QT_TRANSLATE_NOOP("Steps", "statement"),
    QT_TRANSLATE_NOOP("Steps", "questions"),
    QT_TRANSLATE_NOOP("Steps", "last minute"),
    QT_TRANSLATE_NOOP("Steps", "alone, in silence"),
    QT_TRANSLATE_NOOP("Steps", "in pairs"),
    QT_TRANSLATE_NOOP("Steps", "in fours"),
    QT_TRANSLATE_NOOP("Steps", "all together"),
    QT_TRANSLATE_NOOP("Steps", "panel"),
    QT_TRANSLATE_NOOP("Steps", "open mic"),
)


def place_in_words(place: PlaceInMethod) -> str:
    """Return "Step 2 of 4: clarify, 3:10 left"."""
    if place.left_ms < 0:
        text = translate("Run", "Step {n} of {count}: {step}, over by {time}")
        time = format_duration(-place.left_ms, DurationKind.ELAPSED)
    else:
        text = translate("Run", "Step {n} of {count}: {step}, {time} left")
        time = format_duration(place.left_ms, DurationKind.REMAINING)
    count, step = len(place.steps), step_in_words(place.step.name)
    words = text.format(n=place.number, count=count, step=step, time=time)
    if place.cycles == 1:
        return words
    cycle = translate("Run", "Round {n} of {count}")
    return f"{cycle.format(n=place.cycle, count=place.cycles)} · {words}"


def steps_in_words(place: PlaceInMethod) -> str:
    """Return all steps with their minutes, done ones ticked and the present one pointed at."""
    names = []
    for number, step in enumerate(place.steps, start=1):
        mark = "✓ " if number < place.number else "▸ " if number == place.number else ""
        words = f"{mark}{step_in_words(step.name)} {minutes(step.ms)}"
        names.append(words.replace(" ", _FIXED_SPACE))
    text = translate("Run", "{steps} min")
    return text.format(steps=" · ".join(names))


def step_in_words(name: str) -> str:
    """Return a step as the reader calls it."""
    return translate_marked("Steps", name)


def round_in_words(view: RoomView, found: Round) -> str:
    """Return "Next in the round: OCP, then OSMF, Wikimedia; passed: GBIF"."""
    asked = (*found.to_come, *found.passed)
    to_come = [_name(view, each, asked) for each in found.to_come]
    passed = [_name(view, each, asked) for each in found.passed]
    if not to_come and not passed:
        return translate("Run", "Everybody has been asked in this round.")
    if not to_come:
        text = translate("Run", "Passed, now asked again: {names}")
        return text.format(names=listed(passed))
    parts = [translate("Run", "Next in the round: {name}").format(name=to_come[0])]
    if to_come[1:]:
        then = translate("Run", "then {names}")
        parts.append(then.format(names=listed(to_come[1:])))
    words = ", ".join(parts)
    if passed:
        later = translate("Run", "passed: {names}")
        words = f"{words}; {later.format(names=', '.join(passed))}"
    return words


def next_in_words(view: RoomView) -> str:
    """Return whom the key for the next speaker calls: "Next: OCP"; the facilitator unnamed."""
    if not view.called:
        return translate("Run", "Next speaker")
    name = _name(view, view.called[0], view.called)
    return translate("Run", "Next: {name}").format(name=name)


def _name(view: RoomView, who: Who, among: Iterable[Who]) -> str:
    """Return the organisation; the person where several of one organisation are among them."""
    people = sum(each.organisation == who.organisation for each in among)
    details = details_of(view, who)
    return details[0] if details and people > 1 else name_of(view, who)
