"""Wordings of consents: what is asked for, how it stands, and which of them are shown."""

from collections.abc import Mapping, Sequence

from facilitator.core.consent import Answer, Scope, Void
from facilitator.operations.consent_list import STANDS, ConsentRow, Shown, is_asked_for
from facilitator.ui.texts import BY_COUNT, translate


def shown_choices() -> tuple[tuple[Shown, str], ...]:
    return (
        (Shown.EVERYTHING, translate("Consents", "Everything")),
        (Shown.NOT_ASKED, translate("Consents", "Not asked yet")),
        (Shown.UNANSWERED, translate("Consents", "Asked, unanswered")),
        (Shown.AGREED, translate("Consents", "Agreed")),
        (Shown.REFUSED, translate("Consents", "Refused or withdrawn")),
        (Shown.LAPSED, translate("Consents", "Ended, or edited since")),
        (Shown.ONCE, translate("Consents", "Recordings and photos")),
    )


def scope_in_words(scope: Scope) -> str:
    """Return what is asked for."""
    texts = {
        Scope.WORDING: translate("Consents", "wording"),
        Scope.NAME: translate("Consents", "name"),
        Scope.RECORDING: translate("Consents", "recording"),
        Scope.PHOTO: translate("Consents", "photo"),
    }
    return texts[scope]


def answer_choices() -> tuple[tuple[str, str], ...]:
    """Return how it may stand, each with its words."""
    return (
        (Answer.ASKED.value, translate("Consents", "asked")),
        (Answer.NO_ANSWER.value, translate("Consents", "no answer")),
        (Answer.AGREED.value, translate("Consents", "agreed")),
        (Answer.CHANGED.value, translate("Consents", "agreed as changed")),
        (Answer.REFUSED.value, translate("Consents", "refused")),
        (Answer.WITHDRAWN.value, translate("Consents", "withdrawn")),
    )


def state_in_words(row: ConsentRow) -> str:
    """Return how it stands with a row, and why an agreement does not count."""
    if row.consent is None:
        return translate("Consents", "not asked")
    said = dict(answer_choices())[row.consent.answer.value]
    why = {
        Void.NOT: "",
        Void.ENDED: translate("Consents", "ended"),
        Void.EDITED: translate("Consents", "note edited since"),
        Void.UNTOLD: translate("Consents", "how and when?"),
    }[row.void]
    return f"{said} · {why}" if why else said


def counted(rows: Sequence[ConsentRow], every: Sequence[ConsentRow]) -> str:
    """Return "12 of 40 · 5 not asked · 3 unanswered · 1 refused or withdrawn"."""
    of = max(len(rows), sum(map(is_asked_for, every)))
    parts = [translate("Consents", "{shown} of {all}").format(shown=len(rows), all=of)]
    numbers = {kind: sum(map(STANDS[kind], rows)) for kind in Shown}
    if numbers[Shown.NOT_ASKED]:
        count = numbers[Shown.NOT_ASKED]
        parts.append(translate("Consents", "%n not asked", "", BY_COUNT, count))
    if numbers[Shown.UNANSWERED]:
        count = numbers[Shown.UNANSWERED]
        parts.append(translate("Consents", "%n unanswered", "", BY_COUNT, count))
    if numbers[Shown.REFUSED]:
        count = numbers[Shown.REFUSED]
        parts.append(translate("Consents", "%n refused or withdrawn", "", BY_COUNT, count))
    if numbers[Shown.LAPSED]:
        count = numbers[Shown.LAPSED]
        parts.append(translate("Consents", "%n ended, or edited since", "", BY_COUNT, count))
    return " · ".join(parts)


def note_in_words(rows: Sequence[ConsentRow], names: Mapping[str, str]) -> str:
    """Return how it stands with one note, a line for each whose word it takes."""
    lines: dict[str, list[str]] = {}
    for each in rows:
        said = f"{scope_in_words(each.scope)} {state_in_words(each)}"
        lines.setdefault(names.get(each.party.id, ""), []).append(said)
    return "\n".join(f"{name}: {', '.join(said)}" for name, said in lines.items())
