"""A zone in brackets right behind a time: "10:00 [CEST] Maps"."""

import re

from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.zones import zone_of

_ZONE = re.compile(r"[\s*_]*[(\[](?P<zone>[A-Z]{2,5}(?:[+-]\d{1,2})?)[)\]]")


def take_zone_before(draft: ItemDraft, text: str) -> str:
    """Return what is left of a line once its zone is taken."""
    match = _ZONE.match(text)
    zone = None if match is None else zone_of(match["zone"])
    if match is None or zone is None:
        return text
    draft.zone = zone
    return text[match.end() :]
