"""Rows of the name finder for somebody whom nobody knows: one for each way to read the name."""

from collections.abc import Iterator, Sequence

from facilitator.core.model import Organisation, Programme
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.newcomers import Newcomer, people_named, readings, split_name
from facilitator.ui.capture.completion import Candidate, complete
from facilitator.ui.texts import translate


def newcomers(
    programme: Programme, name: str, candidates: Sequence[Candidate]
) -> Iterator[Newcomer]:
    """Yield who may be meant: before the name as a whole, of which organisations they may be.

    An organisation that only resembles what was typed is never the first: it may be another.
    """
    read = readings(programme, name)
    last = read[-1:] if len(read) > 1 else ()
    yield from read[: len(read) - len(last)]
    if read and read[0].new_organisation:
        ids = {each.id for each in programme.organisations}
        known = [each for each in candidates if each.id in ids]
        for each in complete(known, read[0].new_organisation, limit=2):
            yield Newcomer(split_name(name)[0], each.id)
    yield from last


def newcomer_row(
    programme: Programme, newcomer: Newcomer, row_id: str, *, first: bool
) -> Candidate:
    """Return the row of somebody new, or of somebody known with another organisation."""
    home = _organisation(programme, newcomer.organisation)
    beside = home.short if home else newcomer.new_organisation
    if newcomer.new_organisation:
        beside = translate("Newcomers", "{organisation}, a new guest").format(organisation=beside)
    elif home is None:
        beside = (
            translate("Newcomers", "new, without an organisation")
            if first
            else translate("Newcomers", "all of it is the name")
        )
    if newcomer.person is not None and not newcomer.known:
        beside = translate("Newcomers", "the same person, also for {organisation}").format(
            organisation=beside
        )
    label = _label(programme, newcomer)
    return Candidate(row_id, label, "", colour=home.colour if home else None, home=beside)


def _label(programme: Programme, newcomer: Newcomer) -> str:
    if newcomer.known:
        return newcomer.name
    if newcomer.person is not None:
        return _called(programme, newcomer.person)
    if people_named(programme, newcomer.name):
        return translate("Newcomers", "Add another {name}").format(name=newcomer.name)
    return translate("Newcomers", "Add {name}").format(name=newcomer.name)


def _called(programme: Programme, person: str) -> str:
    """Return "Tim Robertson of GBIF"."""
    found = next(each for each in programme.people if each.id == person)
    home = _organisation(programme, found.organisation)
    if home is None:
        return full_name(programme, found)
    name = name_beside(programme, found)
    return translate("Newcomers", "{name} of {organisation}").format(
        name=name, organisation=home.short
    )


def _organisation(programme: Programme, organisation: str | None) -> Organisation | None:
    return next((each for each in programme.organisations if each.id == organisation), None)
