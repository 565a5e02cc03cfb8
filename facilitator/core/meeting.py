"""Meeting: on which day, where and how a roundtable is held; its hour is that of its agenda."""

from typing import NamedTuple

MODES = ("room", "remote", "both")


class Meeting(NamedTuple):
    """What was said so far; all of it may be missing."""

    date: str = ""  # "2026-05-12", in the roundtable's zone
    place: str = ""
    mode: str = ""  # one of MODES
    link: str = ""
    prereads: str = ""  # a file or a link in each line
    invitation: str = ""  # what the invitation says in one's own words
    facilitator: str = ""  # who leads it, as a write-up names them


NOT_SAID = Meeting()
