"""A theme with its first roundtable: its question, and the day on which it is talked about."""

from facilitator.operations.roundtables import plan_in_act
from facilitator.operations.setting_up.questions import create_question
from facilitator.operations.setting_up.roundtables import day_typed
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def begin_theme(
    store: Store, title: str, *, at: int, text: str = "", date: str = "", zone: str = "UTC"
) -> Changes:
    """Add a theme and, where a day is typed, plan its roundtable; the theme is the subject first.

    One act, and one step to undo. Raises Refused.
    """
    with store.act("add_question", at=at) as act:
        question = create_question(act, title, text=text)
        act.about(question)
        if date.strip():
            day = day_typed(date.strip(), at, zone)
            roundtable = plan_in_act(act, question, title=title.strip(), zone=zone)
            act.change("roundtable", roundtable, date=day)
    return act.changes
