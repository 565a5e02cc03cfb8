"""Colour tables, light and dark, with the colours of tones, and the contrast between two."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Tone(StrEnum):
    """What a colour means. A tone is always said in words too."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    FINE = "fine"
    AMBER = "amber"
    OVER = "over"
    VIOLET = "violet"
    ROSE = "rose"


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of the window as "#rrggbb". `line` is never text."""

    dark: bool
    paper: str
    surface: str
    sunk: str
    ink: str
    muted: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    amber: str
    amber_soft: str
    over: str
    over_soft: str
    fine: str
    fine_soft: str
    violet: str
    violet_soft: str
    rose: str
    rose_soft: str
    mark: str  # behind a search hit
    rail: str
    rail_ink: str
    rail_on: str  # behind the place that is shown
    rail_on_ink: str

    def ink_of(self, tone: Tone) -> str:
        """Return the colour of text in a tone."""
        return self.muted if tone is Tone.NEUTRAL else str(getattr(self, tone.value))

    def soft_of(self, tone: Tone) -> str:
        """Return the colour of a ground in a tone."""
        return self.sunk if tone is Tone.NEUTRAL else str(getattr(self, f"{tone.value}_soft"))


LIGHT = Colours(
    dark=False,
    paper="#F5F4F0",
    surface="#FFFFFF",
    sunk="#EEECE6",
    ink="#1D2329",
    muted="#5A636B",
    line="#E0DCD3",
    accent="#1F5F8B",
    on_accent="#FFFFFF",
    accent_soft="#E4EEF5",
    amber="#8F4B00",
    amber_soft="#FFF1DC",
    over="#B3261E",
    over_soft="#FCE8E6",
    fine="#14684B",
    fine_soft="#E3F3EC",
    violet="#5B3FA0",
    violet_soft="#F1ECFA",
    rose="#8D2F69",
    rose_soft="#F6E6F0",
    mark="#FFE69A",
    rail="#232A30",
    rail_ink="#CDD3D8",
    rail_on="#35404A",
    rail_on_ink="#FFFFFF",
)

DARK = Colours(
    dark=True,
    paper="#171B1F",
    surface="#1F252A",
    sunk="#12161A",
    ink="#ECEAE4",
    muted="#A9B2BA",
    line="#333B42",
    accent="#6FB1DC",
    on_accent="#12161A",
    accent_soft="#20384A",
    amber="#FFB454",
    amber_soft="#3A2C17",
    over="#FF8A80",
    over_soft="#43201E",
    fine="#5CCB9F",
    fine_soft="#173529",
    violet="#BBA7F2",
    violet_soft="#2C2545",
    rose="#F29AC6",
    rose_soft="#42203A",
    mark="#5C4A12",
    rail="#232A30",
    rail_ink="#CDD3D8",
    rail_on="#35404A",
    rail_on_ink="#FFFFFF",
)

_GROUNDS = ("paper", "surface", "sunk", "accent_soft")

# Ink and ground by field name: everything that is written anywhere in the window.
WRITTEN = (
    *((ink, ground) for ink in ("ink", "muted", "accent") for ground in _GROUNDS),
    *((ink, ground) for ink in ("amber", "over", "fine") for ground in ("paper", "surface")),
    *((tone, f"{tone}_soft") for tone in ("amber", "over", "fine", "violet", "rose")),
    *(("ink", f"{tone}_soft") for tone in ("amber", "over", "fine", "violet", "rose")),
    ("ink", "mark"),
    ("on_accent", "accent"),
    ("rail_ink", "rail"),
    ("rail_on_ink", "rail_on"),
)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, by the WCAG 2 formula."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=256)
def mix(first: str, second: str, share: float) -> str:
    """Blend `share` (0 to 1) of `second` into `first`."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


@lru_cache(maxsize=256)  # asked for at each painting, of few colours
def visible(colour: str, ground: str) -> str:
    """Return an organisation's colour, moved away from `ground` until it stands 3:1 against it."""
    towards = "#FFFFFF" if _luminance(ground) < 0.2 else "#000000"
    for step in range(10):
        shade = mix(colour, towards, step / 10)
        if contrast(shade, ground) >= 3:
            return shade
    return towards


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
