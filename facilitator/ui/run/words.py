"""Wordings that several panes of the Run page share: minutes, lateness, names."""

from PySide6.QtGui import QAction

from facilitator.core.advice import ANOTHER_TIME_MS
from facilitator.core.floor import Who
from facilitator.core.limits import Level, LimitStatus
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.room_view import RoomView
from facilitator.core.state import State
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.actions.spec import key_label
from facilitator.ui.local_forms import number_label
from facilitator.ui.palette_colours import Tone
from facilitator.ui.texts import translate
from facilitator.ui.widgets.text_label import TextLabel

_MINUTE = 60_000


def say(label: TextLabel, text: str) -> None:
    """Set a text only where it differs: an equal one would lay the pane out again."""
    if text != label.full_text():
        label.set_text(text)


def minutes(ms: int) -> str:
    """Return planned or actual time as agendas write it: minutes, with a half where there is."""
    return number_label(ms / _MINUTE)


def item_tone(reading: LimitStatus | None) -> Tone | None:
    """Return how the clock of an item is tinted; words and a shape say the same."""
    if reading is None or reading.level is Level.FINE:
        return None
    return Tone.AMBER if reading.level is Level.AMBER else Tone.OVER


def with_both(text: str, state: State) -> str:
    """Add how the end lies against the plan and, where that differs, against the own start."""
    told = with_outlook(text, state.over_ms)
    pace = whole_minutes(state.behind_ms)
    if told == text or pace == whole_minutes(state.over_ms):
        return told
    if pace > 0:
        since = translate("Run", "{minutes} min behind since the start")
    elif pace < 0:
        since = translate("Run", "{minutes} min ahead since the start")
    else:
        since = translate("Run", "no time lost since the start")
    return f"{told}, {since.format(minutes=abs(pace))}"


def with_lateness(text: str, over_ms: int) -> str:
    """Add how the end lay against the plan, unless it was run at quite another time."""
    return text if abs(over_ms) >= ANOTHER_TIME_MS else f"{text} · {lateness(over_ms)}"


def with_outlook(text: str, over_ms: int) -> str:
    """Add how late the end will be, or what time is in hand, as in `with_lateness`."""
    early = -whole_minutes(over_ms)
    if early <= 0 or abs(over_ms) >= ANOTHER_TIME_MS:
        return with_lateness(text, over_ms)
    in_hand = translate("Run", "{minutes} min in hand").format(minutes=early)
    return f"{text} · {in_hand}"


def whole_minutes(ms: int) -> int:
    """Return the minutes that have passed as a whole, before zero or after it."""
    return ms // _MINUTE if ms >= 0 else -(-ms // _MINUTE)


def lateness(over_ms: int) -> str:
    """Say how an end lies against the plan, to the minute that the clocks show."""
    late = whole_minutes(over_ms)
    if late > 0:
        return translate("Run", "{minutes} min late").format(minutes=late)
    if late < 0:
        return translate("Run", "{minutes} min early").format(minutes=-late)
    return translate("Run", "on time")


def name_of(view: RoomView, who: Who) -> str:
    """Return how a participant is called: by organisation, else by name, else the facilitator."""
    organisation = view.organisation(who.organisation)
    if organisation is not None:
        return organisation.short
    person = view.person(who.person)
    if person is not None:
        return full_name(view.programme, person)
    return translate("Run", "Facilitator")


def details_of(view: RoomView, who: Who) -> list[str]:
    """Return the person of an organisation, where one is known."""
    person = view.person(who.person)
    if person is None or who.organisation is None:
        return []
    return [name_beside(view.programme, person, who.organisation)]


def colour_of(view: RoomView, organisation: str | None) -> str | None:
    """Return the colour of an organisation (id) as "#rrggbb", None where it is not known."""
    found = view.organisation(organisation)
    return found.colour if found else None


def not_heard(view: RoomView) -> str:
    """Return "not heard on Q2"; without a question, "not heard yet"."""
    if view.question is None:
        return translate("Run", "not heard yet")
    text = translate("Run", "not heard on {question}")
    return text.format(question=view.question.code)


def wrote(view: RoomView) -> str:
    """Return "wrote on Q2": in the chat or beforehand, and nothing was said aloud."""
    if view.question is None:
        return translate("Run", "wrote")
    text = translate("Run", "wrote on {question}")
    return text.format(question=view.question.code)


def fair_time(ms: int, *, interpreted: bool) -> str:
    """Return airtime as it compares: "9:20", or "9:20, interpreted" where it was divided."""
    time = format_duration(ms, DurationKind.ELAPSED)
    if not interpreted:
        return time
    return translate("Run", "{time}, interpreted").format(time=time)


def question_label(view: RoomView) -> str:
    """Return "Question 2" for Q2, and any other code as it is."""
    code = view.question.code if view.question else ""
    number = code.removeprefix("Q")
    if not number.isdecimal():
        return code
    return translate("Run", "Question {number}").format(number=number)


def theme_of(view: RoomView) -> str:
    """Return the title bar's "Governance · Roundtable 2"."""
    head = view.record.roundtable
    question = view.question_of(head.question)
    theme = question.title if question else head.title
    number = translate("Run", "Roundtable {number}").format(number=head.label)
    return " · ".join(part for part in (theme, number) if part)


def any_number(first: QAction) -> str:
    """Return the keys of a numbered family, from those of its first: "Alt n"."""
    return key_label(first.shortcut()).removesuffix("1") + "n"
