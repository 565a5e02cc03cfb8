"""The screens of this computer: what each is called, how large it is, and what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen

from facilitator.ui.stage.placing import Display, beside
from facilitator.ui.texts import translate

_USUAL_DPI = 96


@dataclass(frozen=True, slots=True)
class ScreenFact:
    """A screen: its size in its own pixels, its scale in percent, and its area on the desktop."""

    name: str
    width: int
    height: int
    percent: int
    area: QRect

    @property
    def display(self) -> Display:
        return Display(self.name, self.area)


def screens_now() -> list[ScreenFact]:
    """Return the screens, the system's first one first."""
    return [fact_of(each) for each in QGuiApplication.screens()]


def fact_of(screen: QScreen) -> ScreenFact:
    ratio = screen.devicePixelRatio()
    scale = ratio * screen.logicalDotsPerInch() / _USUAL_DPI
    area = screen.geometry()
    size = round(area.width() * ratio), round(area.height() * ratio)
    return ScreenFact(screen.name(), *size, round(scale * 100), area)


def said_of(fact: ScreenFact, *, controls: str, stage: str | None) -> str:
    """Return a line about a screen; `controls` and `stage` name those that show them."""
    text = translate("ScreenTest", "{name}: {width} × {height} pixels, scale {percent} %")
    name = fact.name or translate("ScreenTest", "Screen")  # some systems give it none
    parts = [text.format(name=name, width=fact.width, height=fact.height, percent=fact.percent)]
    if fact.name == controls:
        parts.append(translate("ScreenTest", "this window is here"))
    if fact.name == stage:
        parts.append(translate("ScreenTest", "the stage is here"))
    return " · ".join(parts)


def wrong_with(screens: Sequence[ScreenFact], controls: ScreenFact) -> str:
    """Say why the stage has no screen of its own; nothing where it has one."""
    if len(screens) < 2:
        return translate(
            "ScreenTest",
            "There is one screen only: the stage is a window on it, to share in the call."
            " Plug in the second screen, and it is listed here.",
        )
    if not beside([each.display for each in screens], controls.display):
        return translate(
            "ScreenTest",
            "The screens show the same picture: have the system extend the desktop to the second"
            " one, or share the stage in the call.",
        )
    return ""
