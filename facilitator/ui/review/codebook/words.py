"""Wordings of the codebook: its sections, and what merging does."""

from facilitator.core.vocabulary import EntityKind
from facilitator.ui.texts import BY_COUNT, translate


def section_names() -> tuple[tuple[str, str], ...]:
    """Return what each section is called, by its kind."""
    return (
        (EntityKind.TAG.value, translate("Codebook", "Tags")),
        (EntityKind.QUESTION.value, translate("Codebook", "Questions")),
        (EntityKind.ORGANISATION.value, translate("Codebook", "Organisations")),
        (EntityKind.PERSON.value, translate("Codebook", "People")),
    )


def notes_in_words(count: int) -> str:
    return translate("Codebook", "%n note(s)", "", BY_COUNT, count)


def merging_in_words(kind: EntityKind, one: str, other: str, notes: int) -> str:
    """Say what becomes of `one`, and of its notes on the record, where it is merged."""
    into = other or translate("Codebook", "the other")
    match kind:
        case EntityKind.TAG:
            text = translate(
                "Codebook",
                "%n note(s) get {other}; {one} stays known as another name of it.",
                "",
                BY_COUNT,
                notes,
            )
        case EntityKind.QUESTION:
            text = translate(
                "Codebook",
                "%n note(s), and its roundtables, agendas and findings, go over to {other}.",
                "",
                BY_COUNT,
                notes,
            )
        case EntityKind.ORGANISATION:
            text = translate(
                "Codebook",
                "%n note(s), and its people and turns, become those of {other}; {one} stays known"
                " as another name of it.",
                "",
                BY_COUNT,
                notes,
            )
        case EntityKind.PERSON:
            text = translate(
                "Codebook",
                "%n note(s), and all turns, become those of {other}; {one} stays known as another"
                " name of them.",
                "",
                BY_COUNT,
                notes,
            )
    return text.format(one=one, other=into)
