"""Leads of agenda items: names split apart, resolved where a roster is known."""

import re

from facilitator.core.agenda import KnownNames
from facilitator.core.text import fold

# A role or a group is a lead that no roster lists.
_ROLES = """
    all, everyone, everybody, group, whole group, plenary, participants, members, delegates,
    speakers, team, chair, chairs, co-chair, facilitator, facilitators, co-facilitator, host, hosts,
    co-host, moderator, remote moderator, coordinator, coordinators, convenor, convenors, convener,
    conveners, timekeeper, note-taker, note-takers, note taker, notetaker, rapporteur, rapporteurs,
    interpreter, stack-taker, presenter, presenters, organisers, organizers, pairs, small groups,
    guest, guests, tbc, tbd, ?
"""
ROLES = frozenset(role.strip() for role in _ROLES.split(","))
_JOINT = re.compile(r"\s*(?:[/,;&+\n]|\band\b|\bwith\b)\s*", re.IGNORECASE)
_NAME = re.compile(r"@?[^\W\d_a-z][\w.'’-]*(?:\s(?:of|the|van|von|de|[^\W\d_a-z][\w.'’-]*)){0,3}")
_AFFILIATED = re.compile(r"(?P<person>[^()]+?)\s*\((?P<organisation>[^()]+)\)")
_LAST = re.compile(r"(?:\(|\s[-–—]\s)(?P<names>[^()–—]+)\)?\s*$")
_EACH_COLON = re.compile(r"\beach\s*:\s*(?P<names>[^:]+)$", re.IGNORECASE)


def split_names(text: str) -> list[str]:
    """Split "MetaBrainz/OAR and WMF" into its names."""
    return [each for each in (part.strip(" .") for part in _JOINT.split(text)) if each]


def looks_like_names(text: str) -> bool:
    """Tell whether a text consists of names and roles, judged by its letters alone."""
    parts = split_names(text)
    return bool(parts) and all(_is_role(part) or _NAME.fullmatch(part) for part in parts)


def _is_role(text: str) -> bool:
    return fold(text.lstrip("@")).removeprefix("the ") in ROLES


def resolve_leads(text: str, known: KnownNames | None) -> list[str]:
    """Return handles and names; a name nobody knows stays as it was written."""
    if known is None:
        return split_names(text)
    if whole := known.name(text):
        return [whole]
    return list(dict.fromkeys(_resolve(part, known) or part for part in split_names(text)))


def _resolve(part: str, known: KnownNames) -> str | None:
    if name := known.name(part):
        return name
    affiliated = _AFFILIATED.fullmatch(part)
    if affiliated is None:
        return None
    return known.name(affiliated["person"]) or known.name(affiliated["organisation"])


def unknown_leads(
    leads: list[str], known: KnownNames | None, *, people: frozenset[str]
) -> tuple[str, ...]:
    """Return the leads that are neither in the roster, nor a role, nor named in the head."""
    if known is None:
        return ()
    resolved = {*known.names.values()}
    return tuple(
        lead
        for lead in leads
        if lead not in resolved and not _is_role(lead) and fold(lead) not in people
    )


def leads_of_title(title: str, known: KnownNames | None) -> list[str]:
    """Find who a title names as its speakers: before its colon, after it, or last of all.

    Only a list with at least one known name counts; "5 min each: A, B" counts by its form.
    """
    listed = _EACH_COLON.search(title)
    if listed and looks_like_names(listed["names"]):
        return resolve_leads(listed["names"], known)
    if known is None:
        return []
    first, colon, _ = title.partition(":")
    if colon and (leads := _all_known(first, known)):
        return leads
    if colon and (leads := _some_known(title.rpartition(":")[2], known)):
        return leads
    last = _LAST.search(title)
    return [] if last is None else _all_known(last["names"], known)


def _all_known(text: str, known: KnownNames) -> list[str]:
    leads = resolve_leads(text, known)
    return leads if leads and set(leads) <= {*known.names.values()} else []


def _some_known(text: str, known: KnownNames) -> list[str]:
    if not looks_like_names(text):
        return []
    leads = resolve_leads(text, known)
    return leads if set(leads) & {*known.names.values()} else []
