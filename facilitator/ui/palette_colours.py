"""Colour tables, light and dark, ordinary and of high contrast, and the contrast of two colours."""

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class Tone(StrEnum):
    """What a colour means. A tone is always said in words too."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    FINE = "fine"
    AMBER = "amber"
    OVER = "over"
    VIOLET = "violet"
    ROSE = "rose"


class Colours(NamedTuple):
    """Every colour of the window as "#rrggbb". `line` and `edge` are never text.

    `line` parts what belongs together; `edge` goes round what is operated, and stands 3:1.
    """

    dark: bool
    paper: str
    surface: str
    sunk: str
    ink: str
    muted: str
    line: str
    edge: str
    track: str  # of a bar, where it is not filled
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
    ring: int = 2  # pixels, of what has the focus

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
    edge="#7D848A",
    track="#EEECE6",
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
    edge="#76818B",
    track="#333B42",
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

# For who asks for more contrast: ink at 7:1 everywhere, and lines that are seen.
HIGH_LIGHT = Colours(
    dark=False,
    paper="#FFFFFF",
    surface="#FFFFFF",
    sunk="#F2F2F2",
    ink="#000000",
    muted="#3A3F44",
    line="#6A6A6A",
    edge="#000000",
    track="#DADADA",
    accent="#003E6B",
    on_accent="#FFFFFF",
    accent_soft="#DCEAF5",
    amber="#5C3000",
    amber_soft="#FFF1DC",
    over="#8A0F0A",
    over_soft="#FCE8E6",
    fine="#0B4A34",
    fine_soft="#E3F3EC",
    violet="#3F2880",
    violet_soft="#F1ECFA",
    rose="#6B1C4D",
    rose_soft="#F6E6F0",
    mark="#FFE066",
    rail="#000000",
    rail_ink="#FFFFFF",
    rail_on="#3A3A3A",
    rail_on_ink="#FFFFFF",
    ring=3,
)

HIGH_DARK = Colours(
    dark=True,
    paper="#000000",
    surface="#000000",
    sunk="#101010",
    ink="#FFFFFF",
    muted="#D6D6D6",
    line="#8C8C8C",
    edge="#FFFFFF",
    track="#3A3A3A",
    accent="#8FD0FF",
    on_accent="#000000",
    accent_soft="#0A2C44",
    amber="#FFC670",
    amber_soft="#2A1E08",
    over="#FFB3AC",
    over_soft="#330F0E",
    fine="#7FE8BE",
    fine_soft="#0A2418",
    violet="#D3C6FF",
    violet_soft="#1C1633",
    rose="#FFB8DA",
    rose_soft="#30142A",
    mark="#4D3D00",
    rail="#000000",
    rail_ink="#FFFFFF",
    rail_on="#3A3A3A",
    rail_on_ink="#FFFFFF",
    ring=3,
)

TABLES = (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)  # each has another paper, by which it is known
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


@lru_cache(maxsize=256)
def ink_on(ground: str) -> str:
    """Return black or white: the one that is read on `ground`, at 4.5:1 on whatever colour."""
    return max(("#000000", "#FFFFFF"), key=lambda ink: contrast(ink, ground))


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
