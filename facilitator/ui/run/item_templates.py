"""Wordings of the templates of agenda items, with the steps of their methods."""

from dataclasses import dataclass

from facilitator.core.method_steps import place_in
from facilitator.core.method_templates import TEMPLATES, Template
from facilitator.core.model import Item
from facilitator.ui.run.method_words import step_in_words
from facilitator.ui.run.words import minutes
from facilitator.ui.texts import translate, translate_marked

_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Offered:
    """A template as the reader's language has it; lengths in milliseconds."""

    title: str
    ms: int
    method: str
    per_turn_ms: int | None
    notes: str


def offered() -> tuple[Offered, ...]:
    """Return all templates, in the order of a meeting."""
    return tuple(_offered(each) for each in TEMPLATES)


def _offered(template: Template) -> Offered:
    ms = round(template.minutes * _MINUTE)
    said = translate_marked("Templates", template.notes) if template.notes else ""
    return Offered(
        title=translate_marked("Templates", template.title),
        ms=ms,
        method=template.method.label,
        per_turn_ms=None if template.per_turn_s is None else template.per_turn_s * 1000,
        notes=" ".join(filter(None, (said, _steps(template, ms)))),
    )


def _steps(template: Template, ms: int) -> str:
    """Return "Steps: share 2 · clarify 2 min, 3 times", nothing for a method without steps."""
    place = place_in(Item("", "", ms, method=template.method.label), 0)
    if place is None:
        return ""
    steps = " · ".join(f"{step_in_words(each.name)} {minutes(each.ms)}" for each in place.steps)
    if place.cycles == 1:
        return translate("ItemForm", "Steps: {steps} min.").format(steps=steps)
    text = translate("ItemForm", "Steps, {count} times: {steps} min.")
    return text.format(steps=steps, count=place.cycles)
