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
            return _notes_get(notes).format(one=one, other=into)
        case EntityKind.QUESTION:
            then = translate("Codebook", "So do its roundtables, agendas and findings.")
        case EntityKind.ORGANISATION:
            then = translate("Codebook", "So do its people and turns, and {one} stays an alias.")
        case EntityKind.PERSON:
            then = translate("Codebook", "So do all turns, and {one} stays known as a nickname.")
    return f"{_notes_go(notes).format(other=into)} {then.format(one=one)}"


def _notes_get(notes: int) -> str:
    return translate(
        "Codebook", "%n note(s) get {other}; {one} stays known as an alias.", "", BY_COUNT, notes
    )


def _notes_go(notes: int) -> str:
    return translate("Codebook", "%n note(s) go over to {other}.", "", BY_COUNT, notes)
