"""Wordings of the deciding pane."""

from facilitator.core.names.shape import Shape
from facilitator.ui.texts import BY_COUNT, translate


def shape_in_words(shape: Shape) -> str:
    """Say what is asked about a form of a shape."""
    texts = {
        Shape.TIE: translate("Deciding", "tied to what was said"),
        Shape.MENTION: translate("Deciding", "named"),
        Shape.WORD: translate("Deciding", "a word that may be a name"),
        Shape.UNKNOWN: translate("Deciding", "written like a name, on no list"),
    }
    return texts[shape]


def counted(decided: int, left: int) -> str:
    """Return "9 of 23 decided, each form once"."""
    if not left and not decided:
        return translate("Deciding", "No name was found.")
    if not left:
        return translate("Deciding", "Nothing is left to decide.")
    every = decided + left
    text = translate("Deciding", "{decided} of %n decided, each form once", "", BY_COUNT, every)
    return text.format(decided=decided)
