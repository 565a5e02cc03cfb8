"""Needs of somebody for the day: private, for Prepare and the roll call alone."""

from dataclasses import dataclass

PRIVATE = ("speaks", "diet", "access")


@dataclass(frozen=True, slots=True)
class Needs:
    """What somebody needs. It is no part of the programme, so that nothing carries it out.

    `speaks` is a language, `diet` and `access` are in their own words.
    """

    speaks: str = ""
    diet: str = ""
    access: str = ""


NO_NEEDS = Needs()
