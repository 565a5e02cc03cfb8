"""Particulars of a roundtable: when, where and how it is held, and what its invitation adds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Particulars:
    """What is known before the day. `date` is "2026-05-12", `start` "14:00" in `zone`.

    `mode` is "room", "remote" or "both"; `words` are the convenors' own, in the invitation.
    """

    date: str | None = None
    start: str | None = None
    zone: str = "UTC"
    place: str = ""
    mode: str = ""
    link: str = ""
    prereads: tuple[str, ...] = ()
    words: str = ""
