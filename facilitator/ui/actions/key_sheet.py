"""Key sheet (F1): a dialog with every key, made from the table of actions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.text import fold_loose
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import ActionSpec, Family, key_label, keys_here, plain, second_key
from facilitator.ui.actions.table import HELP_PAGES, MENUS
from facilitator.ui.announce import announce
from facilitator.ui.fonts import app_scale
from facilitator.ui.stream.verbs import STREAM_KEYS
from facilitator.ui.texts import QT_TRANSLATE_NOOP, translate_marked
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.reading_scroll import ReadingScroll
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_COLUMNS = 3
_COLUMN = 75  # units: a narrower one is hard to read
_FIRST = ("floor", "hands", "roundtable")  # the groups most used, in sight without scrolling

# The keys of the capture box are its own: they are no actions, for they mean text elsewhere.
_BOX_TITLE = QT_TRANSLATE_NOOP("KeySheet", "While writing a note")
_BOX_KEYS = (
    ("Return", QT_TRANSLATE_NOOP("KeySheet", "Save the note")),
    ("Shift+Return", QT_TRANSLATE_NOOP("KeySheet", "Break the line")),
    ("Alt+Return", QT_TRANSLATE_NOOP("KeySheet", "Save each line as a note of its own")),
    ("Tab", QT_TRANSLATE_NOOP("KeySheet", "Accept the completion")),
    ("Up", QT_TRANSLATE_NOOP("KeySheet", "In an empty box: edit the last note")),
    ("Shift+Up", QT_TRANSLATE_NOOP("KeySheet", "After a note off the record: the one before too")),
    ("Esc", QT_TRANSLATE_NOOP("KeySheet", "Close what is open, drop what holds; last the text")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("KeySheet", "Bring back the text that Esc took out")),
)

# Bare keys of rows: they act on the row that has the focus.
_QUEUE_TITLE = QT_TRANSLATE_NOOP("KeySheet", "In the queue")
_QUEUE_KEYS = (
    ("Return", QT_TRANSLATE_NOOP("KeySheet", "Give the floor")),
    ("E", QT_TRANSLATE_NOOP("KeySheet", "Type the reason")),
    ("R", QT_TRANSLATE_NOOP("KeySheet", "A hand, or a direct reply")),
    ("M", QT_TRANSLATE_NOOP("KeySheet", "In the room, or remote")),
    ("Alt+Up", QT_TRANSLATE_NOOP("KeySheet", "Move up; Alt with Down moves down")),
    ("Del", QT_TRANSLATE_NOOP("KeySheet", "Take out of the queue")),
    ("Backspace", QT_TRANSLATE_NOOP("KeySheet", "The same, where there is no Del")),
)
_ROLL_TITLE = QT_TRANSLATE_NOOP("KeySheet", "In the roll call")
_ROLL_KEYS = (
    ("Space", QT_TRANSLATE_NOOP("KeySheet", "In the room, remote, not here")),
    ("A", QT_TRANSLATE_NOOP("KeySheet", "Not here: apologies")),
    ("E", QT_TRANSLATE_NOOP("KeySheet", "Not here: expected later")),
    ("L", QT_TRANSLATE_NOOP("KeySheet", "When they leave")),
    ("I", QT_TRANSLATE_NOOP("KeySheet", "How they are interpreted")),
    ("T", QT_TRANSLATE_NOOP("KeySheet", "A limit of their own")),
)
# Those of the timeline are for the turn that is chosen in it.
_STRIP_TITLE = QT_TRANSLATE_NOOP("KeySheet", "In the timeline")
_STRIP_KEYS = (
    ("Left Right", QT_TRANSLATE_NOOP("KeySheet", "Choose a turn")),
    ("Alt+Left Alt+Right", QT_TRANSLATE_NOOP("KeySheet", "Its begin: 5 s, with Shift 1 s")),
    ("Ctrl+Left Ctrl+Right", QT_TRANSLATE_NOOP("KeySheet", "Its end: 5 s, with Shift 1 s")),
    ("W", QT_TRANSLATE_NOOP("KeySheet", "It was … (another speaker)")),
    ("S", QT_TRANSLATE_NOOP("KeySheet", "Split it at a time")),
    ("M Shift+M", QT_TRANSLATE_NOOP("KeySheet", "Merge with the one before, after")),
    ("Del", QT_TRANSLATE_NOOP("KeySheet", "Delete it")),
    ("Backspace", QT_TRANSLATE_NOOP("KeySheet", "The same, where there is no Del")),
    ("Return", QT_TRANSLATE_NOOP("KeySheet", "All of this as a menu")),
    ("T", QT_TRANSLATE_NOOP("KeySheet", "This item, or the whole roundtable")),
    ("Esc", QT_TRANSLATE_NOOP("KeySheet", "Back to the note")),
)
_AGENDA_TITLE = QT_TRANSLATE_NOOP("KeySheet", "In the agenda")
_AGENDA_KEYS = (
    ("Return", QT_TRANSLATE_NOOP("KeySheet", "Go to the item")),
    ("Alt+Up", QT_TRANSLATE_NOOP("KeySheet", "Move up; Alt with Down moves down")),
    ("+", QT_TRANSLATE_NOOP("KeySheet", "A minute more; − a minute less")),
    ("F3", QT_TRANSLATE_NOOP("KeySheet", "Type the minutes")),
    ("F2", QT_TRANSLATE_NOOP("KeySheet", "Rename")),
    ("E", QT_TRANSLATE_NOOP("KeySheet", "Change all of it")),
    ("P", QT_TRANSLATE_NOOP("KeySheet", "What is promised for it, also once it is over")),
    ("S", QT_TRANSLATE_NOOP("KeySheet", "Split it in two")),
    ("Ins", QT_TRANSLATE_NOOP("KeySheet", "Add an item after it")),
    ("N", QT_TRANSLATE_NOOP("KeySheet", "The same, where there is no Ins")),
    ("Del", QT_TRANSLATE_NOOP("KeySheet", "Leave out, or bring back")),
    ("Backspace", QT_TRANSLATE_NOOP("KeySheet", "The same, where there is no Del")),
    ("T", QT_TRANSLATE_NOOP("KeySheet", "When it was really taken")),
)
_ROWS_TITLE = QT_TRANSLATE_NOOP("KeySheet", "In the tables of participants and questions")
_ROWS_KEYS = (
    ("Return", QT_TRANSLATE_NOOP("KeySheet", "Edit what has the ring")),
    ("Alt+Up", QT_TRANSLATE_NOOP("KeySheet", "Move up; Alt with Down moves down")),
    ("Ins", QT_TRANSLATE_NOOP("KeySheet", "Begin a new row")),
    ("N", QT_TRANSLATE_NOOP("KeySheet", "The same, where there is no Ins")),
    ("Ctrl+V", QT_TRANSLATE_NOOP("KeySheet", "Take a list from what was copied")),
    ("Del", QT_TRANSLATE_NOOP("KeySheet", "Take out")),
    ("Backspace", QT_TRANSLATE_NOOP("KeySheet", "The same, where there is no Del")),
)
_OWN_KEYS = (
    (_BOX_TITLE, _BOX_KEYS),
    (_AGENDA_TITLE, _AGENDA_KEYS),
    (_QUEUE_TITLE, _QUEUE_KEYS),
    (_STRIP_TITLE, _STRIP_KEYS),
    (_ROLL_TITLE, _ROLL_KEYS),
    (_ROWS_TITLE, _ROWS_KEYS),
)
_STREAM_TITLE = QT_TRANSLATE_NOOP("KeySheet", "In the stream of notes")

Row = tuple[list[str], str]


def sheet(actions: ActionMap) -> list[tuple[str, list[Row]]]:
    """Return the sheet as groups of rows: keycaps and what they do. A family takes one row."""
    groups = []
    for menu in (*_FIRST, *(each for each in MENUS if each not in _FIRST)):
        rows = list(_rows(actions, menu))
        if rows:
            groups.append((plain(translate_marked("Actions", MENUS[menu])), rows))
    for title, keys in _OWN_KEYS:
        groups.append((translate_marked("KeySheet", title), list(_own_rows(keys))))
    stream = [([_cap(each.key)], plain(each.label())) for each in STREAM_KEYS]
    groups.append((translate_marked("KeySheet", _STREAM_TITLE), stream))
    return groups


def _own_rows(keys: Iterable[tuple[str, str]]) -> Iterator[Row]:
    """Yield the keys of a box or a list, each once: a Mac has the second ones only."""
    seen: list[list[str]] = []
    for several, text in keys:
        caps = [_cap(key) for key in several.split()]
        if caps not in seen:
            seen.append(caps)
            yield caps, keys_here(translate_marked("KeySheet", text))


def _cap(key: str) -> str:
    return key_label(QKeySequence(second_key(key)))


def _rows(actions: ActionMap, menu: str) -> Iterator[Row]:
    families: set[Family] = set()
    for spec, action in actions.shown_rows():
        if spec.menu != menu or not action.shortcuts():
            continue
        if spec.family is None:
            yield _caps(actions, spec), plain(action.text())
        elif spec.family not in families:
            families.add(spec.family)
            yield _family_row(actions, spec, spec.family)


def _caps(actions: ActionMap, spec: ActionSpec) -> list[str]:
    """Return the keycaps of an action, without second spellings such as Enter for Return."""
    shown = actions.action(spec.id).shortcuts()
    return list(dict.fromkeys(key_label(key) for key in shown))


def _family_row(actions: ActionMap, first: ActionSpec, family: Family) -> Row:
    numbers = [spec.number for spec, _ in actions.shown_rows() if spec.family == family]
    caps = [f"{cap} … {max(numbers)}" for cap in _caps(actions, first)]
    return caps, translate_marked("Actions", family.together)


@dataclass(frozen=True)
class _Line:
    """A key with what it does, below the heading of its group."""

    heading: SectionLabel
    text: TextLabel
    caps: list[KeyCap]

    def folded(self) -> str:
        caps = " ".join(f"{cap.text} {cap.accessibleName()}" for cap in self.caps)
        return fold_loose(f"{self.heading.full_text()} {self.text.full_text()} {caps}")

    def show(self, *, on: bool) -> None:
        for each in (self.text, *self.caps):
            each.setVisible(on)


class KeySheet(QDialog):
    """Stays open beside the work: it is not modal, so the keys it shows go on working."""

    def __init__(self, actions: ActionMap, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lines: list[_Line] = []
        self._box = QLineEdit(placeholderText=self.tr("Find a key, by what it does"))
        self._box.setAccessibleName(self.tr("Find a key"))
        width = min(260 * unit, parent.width() - 8 * unit)
        columns = max(1, min(_COLUMNS, width // (_COLUMN * unit)))
        area = ReadingScroll(self.tr("All keys"), self._body(_split(sheet(actions), columns)))
        self._box.textChanged.connect(self._find)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(_around(self._box))
        column.addWidget(area, 1)
        column.addLayout(_foot(actions))
        self.resize(width, parent.height() - 8 * unit)

    def _body(self, columns: list[list[tuple[str, list[Row]]]]) -> QWidget:
        unit = app_scale().unit
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(6 * unit, 5 * unit, 6 * unit, 5 * unit)
        row.setSpacing(8 * unit)
        for part in columns:
            column = QVBoxLayout()
            column.setSpacing(2 * unit)
            for title, rows in part:
                heading = SectionLabel(title)
                column.addWidget(heading)
                column.addLayout(self._grid(heading, rows))
                column.addSpacing(3 * unit)
            column.addStretch()
            row.addLayout(column, 1)
        return body

    def _grid(self, heading: SectionLabel, rows: list[Row]) -> QGridLayout:
        unit = app_scale().unit
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * unit)
        grid.setVerticalSpacing(round(1.5 * unit))
        grid.setColumnStretch(0, 1)
        for number, (caps, text) in enumerate(rows):
            line = _Line(heading, TextLabel(text, wrap=True), [KeyCap(cap) for cap in caps])
            self._lines.append(line)
            line.text.setBuddy(line.caps[0])  # so that no reader takes it for the dialog's text
            grid.addWidget(line.text, number, 0)
            keys = QHBoxLayout()
            keys.setSpacing(unit)
            keys.addStretch()
            for cap in line.caps:
                keys.addWidget(cap)
            grid.addLayout(keys, number, 1)
        return grid

    @Slot(str)
    def _find(self, typed: str) -> None:
        """Show the keys whose words, or caps, or group have what is typed."""
        wanted = fold_loose(typed.replace("+", " "))
        for line in self._lines:
            line.show(on=wanted in line.folded())
        shown = [line for line in self._lines if not line.text.isHidden()]
        for heading in {line.heading for line in self._lines}:
            heading.setVisible(any(line.heading is heading for line in shown))
        found = self.tr("{found} of {total} keys")
        announce(self, found.format(found=len(shown), total=len(self._lines)))


def _around(box: QWidget) -> QHBoxLayout:
    unit = app_scale().unit
    row = QHBoxLayout()
    row.setContentsMargins(6 * unit, 4 * unit, 6 * unit, 0)
    row.addWidget(box)
    return row


def _foot(actions: ActionMap) -> FlowLayout:
    """Return what leads on from here, below the keys."""
    unit = app_scale().unit
    row = FlowLayout(spacing=2 * unit)
    row.setContentsMargins(6 * unit, 2 * unit, 6 * unit, 3 * unit)
    for page in HELP_PAGES:
        row.addWidget(KeyButton(actions.action(page), look="flat"))
    return row


def _split(groups: list[tuple[str, list[Row]]], number: int) -> list[list[tuple[str, list[Row]]]]:
    """Share groups out over the columns, in order, so that the columns are about equally long."""
    total = sum(len(rows) + 2 for _, rows in groups)
    columns: list[list[tuple[str, list[Row]]]] = [[] for _ in range(number)]
    filled = 0
    for title, rows in groups:
        middle = filled + (len(rows) + 2) / 2
        columns[min(number - 1, int(middle * number / total))].append((title, rows))
        filled += len(rows) + 2
    return columns
