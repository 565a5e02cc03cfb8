"""Materials of an agenda item: a file or a link in each line."""

import re

from facilitator.core.patterns import late_pattern

_LINK = late_pattern(r"(?:[a-z][a-z0-9+.-]+://|www\.)\S+|mailto:\S+@\S+", re.IGNORECASE)
_ON_A_DISK = late_pattern(r"[/~\\]|[a-z]:[/\\]|file:", re.IGNORECASE)
_BETWEEN = late_pattern(r"[/\\]")


def materials_in(text: str) -> tuple[str, ...]:
    """Return the files and links that a text lists, each once."""
    return tuple(dict.fromkeys(filter(None, map(str.strip, text.splitlines()))))


def is_link(material: str) -> bool:
    """Tell whether it leads somewhere off this computer."""
    return _LINK().fullmatch(material) is not None and not _is_on_a_disk(material)


def shared(material: str) -> str:
    """Return it as others read it: of a file on a disk its name alone, for folders tell names."""
    if not _is_on_a_disk(material):
        return material
    return _BETWEEN().split(material.rstrip("/\\"))[-1]


def _is_on_a_disk(material: str) -> bool:
    return _ON_A_DISK().match(material) is not None
