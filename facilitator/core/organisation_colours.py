"""Colours of organisations: eight that colour-blind people tell apart, then the same with dots.

The eight are those of Okabe and Ito, “Color Universal Design”, 2008, unchanged: what is too pale or
too dark for its ground is given an edge there, since another shade would come near to a neighbour.
"""

from collections.abc import Collection, Iterable

from facilitator.core.model import Organisation

APART = (*("#009E73", "#CC79A7", "#D55E00", "#0072B2", "#E69F00", "#56B4E9", "#F0E442", "#000000"),)
# A hair off the eight: the stored colour itself says that it is drawn with dots.
DOTTED = (
    *("#009E72", "#CC79A6", "#D55E01", "#0072B1", "#E69F01", "#56B4E8", "#F0E441", "#000001"),
)
# What versions before gave; a programme that has them goes on with them.
_SAMPLE = ("#2E8B57", "#BA478F", "#D9730D", "#246ADC", "#839C4E", "#6866B8", "#08A0C0")
_FURTHER = ("#6655FF", "#0099EE", "#BB5522", "#DD66BB", "#FF4488", "#5588FF", "#DD1155")
_NEUTRAL = "#5A636B"


def is_dotted(colour: str) -> bool:
    """Tell whether a colour is drawn with dots, since another organisation has it without."""
    return colour.upper() in DOTTED


def colour_beside(taken: Collection[str]) -> str:
    """Return the first colour that no organisation has; grey where all are taken."""
    used = {each.upper() for each in taken}
    earlier = (*_SAMPLE, *_FURTHER)
    listed = earlier if used & set(earlier) and not used & set(APART) else (*APART, *DOTTED)
    return next((each for each in listed if each not in used), _NEUTRAL)


def colours_apart(organisations: Iterable[Organisation]) -> dict[str, str]:
    """Return the colour of each organisation by id: of the eight for members before the others."""
    members_first = sorted(organisations, key=lambda each: not each.is_member)
    listed = (*APART, *DOTTED)
    return {
        each.id: listed[at] if at < len(listed) else _NEUTRAL
        for at, each in enumerate(members_first)
    }
