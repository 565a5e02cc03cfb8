"""What is wrong on a screen, said plainly, and judged against the table of known failings."""

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.every_screen.known import KNOWN, Known

_LONGEST = 40


@dataclass(frozen=True, order=True)
class Fault:
    """One widget of a screen, as `told` names it, and what is wrong with it."""

    widget: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.widget}: {self.sentence}"


def told(widget: QWidget, *, with_text: bool = True) -> str:
    """Name a widget by class, text and path: Tile “OCP” in Board/RoomColumn/RunPage."""
    text = _text(widget).replace("\n", " ") if with_text else ""
    shown = f" “{text[:_LONGEST]}”" if text else ""
    return f"{type(widget).__name__}{shown} in {_path(widget)}"


def _text(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    of = getattr(widget, "text", None)
    return str(of()) if isinstance(widget, QLabel) or callable(of) else ""


def _path(widget: QWidget) -> str:
    names, parent = [], widget.parentWidget()
    while parent is not None:
        name = type(parent).__name__
        if name[:1] != "Q" and name not in names[-1:]:
            names.append(name)
        parent = None if parent.isWindow() else parent.parentWidget()
    return "/".join(names) or "no part of ours"


def judge(concern: str, place: str, faults: Iterable[Fault]) -> None:
    """Fail for each fault that is not known, and for each known one that is no more."""
    found = sorted(set(faults))
    rows = [row for row in KNOWN if row.concern == concern and _stands_for(row, place)]
    new = [str(each) for each in found if not any(_is(row, each) for row in rows)]
    gone = [row for row in rows if not any(_is(row, each) for each in found)]
    said = [f"{place}: {each}" for each in new]
    said += [f"{place}: mended, so take this row out of known.py: {row}" for row in gone]
    if said:
        pytest.fail("\n".join([f"{concern}:", *said]), pytrace=False)


def _stands_for(row: Known, place: str) -> bool:
    return any(fnmatchcase(place, each) for each in row.places)


def _is(row: Known, fault: Fault) -> bool:
    return fnmatchcase(fault.widget, row.widget) and fnmatchcase(fault.sentence, row.sentence)
