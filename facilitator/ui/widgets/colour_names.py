"""Names of the eight colours of organisations, for who does not see them."""

from facilitator.core.organisation_colours import APART
from facilitator.ui.texts import translate


def colour_names() -> dict[str, str]:
    """Return the name of each colour."""
    names = (
        translate("Colours", "green"),
        translate("Colours", "pink"),
        translate("Colours", "vermilion"),
        translate("Colours", "blue"),
        translate("Colours", "orange"),
        translate("Colours", "sky blue"),
        translate("Colours", "yellow"),
        translate("Colours", "black"),
    )
    return dict(zip(APART, names, strict=True))
