"""Section of the numbers for a funder."""

from collections.abc import Iterator

from facilitator.core.funder_numbers import Numbers, numbers_of
from facilitator.writeup import wording
from facilitator.writeup.blocks import Block, Paragraph, Run, Table
from facilitator.writeup.material import Material


def found_numbers(material: Material) -> Numbers | None:
    """Return the sums over the roundtables that were held; None where none was."""
    parts = material.parts if material.name else (material,)
    held = [(each.record, each.state.now) for each in parts if each.began is not None]
    now = material.state.now
    held += ((each, now) for each in material.hidden if each.roundtable.started_at is not None)
    return numbers_of(material.programme, held) if held else None


def numbers(material: Material) -> Iterator[Block]:
    """Yield a table of sums, and what is left out of it."""
    language = material.language
    found = found_numbers(material)
    if found is None:
        return
    hours = None if found.elapsed_ms is None else wording.hours(found.elapsed_ms, language)
    counted = (
        (language.text("Roundtables held"), found.held),
        (language.text("Organisations that took part"), found.organisations),
        (language.text("Attendances"), found.attendances),
        (language.text("Written replies"), found.written),
        (language.text("Findings"), len(material.findings)),
    )
    rows = [(name, language.number(number)) for name, number in counted if number is not None]
    if hours is not None:
        rows.insert(len(rows) - 1, (language.text("Time in roundtables"), hours))
    if found.actions is not None and found.done is not None:
        done, wanted = map(language.number, (found.done, found.actions))
        # translators: how many of all actions were done
        rows.append(
            (language.text("Actions done"), language.text("{done} of {all}", done=done, all=wanted))
        )
    # translators: the heads of a table of sums: what was counted, and how many
    yield Table((language.text("What"), language.text("How many")), tuple(rows))
    words = language.text("A sum is given where three organisations or more are behind it.")
    yield Paragraph((Run(words),))
