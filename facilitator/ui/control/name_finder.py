"""Finds anybody who is here by name, or takes the name of somebody new."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from facilitator.core.floor import FACILITATOR, Who, is_absent
from facilitator.core.model import Programme, Record
from facilitator.core.namesakes import name_beside
from facilitator.core.text import fold_loose
from facilitator.ui.capture.completion import Candidate, candidate, complete
from facilitator.ui.capture.completion_popup import CompletionPopup
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import rounded
from facilitator.ui.widgets.text_label import TextLabel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = {Qt.Key.Key_Escape, *_STEPS, *_ENTER}
CHAIR = "facilitator"  # in the place of an id
_NEW, _AWAY = "new", "away"  # ids of rows that are nobody's


def everybody(programme: Programme, record: Record) -> tuple[list[Candidate], list[Candidate]]:
    """Return who is here, and who is not."""
    here: list[Candidate] = []
    away: list[Candidate] = []
    for who, each in _all(programme):
        (away if is_absent(record, programme, who) else here).append(each)
    return here, away


def _all(programme: Programme) -> Iterator[tuple[Who, Candidate]]:
    homes = {each.id: each for each in programme.organisations}
    for each in programme.organisations:
        names = (each.handle, each.short, each.name, *each.aliases)
        label = each.short or each.name
        beside = each.name if each.name != label else ""
        yield (
            Who(None, each.id),
            candidate(each.id, label, beside, names, colour=each.colour),
        )
    for person in programme.people:
        home = homes.get(person.organisation or "")
        colour, short = (home.colour, home.short) if home else (None, person.role)
        label = name_beside(programme, person)
        made = candidate(person.id, label, "", (person.name,), colour=colour, home=short)
        yield Who(person.id, person.organisation), made
    chair = QCoreApplication.translate("NameFinder", "Facilitator")
    yield FACILITATOR, candidate(CHAIR, chair, "", (chair, "chair"))


class NameFinder(QFrame):
    """Lies over its window. Enter takes the chosen name, Esc gives the focus back.

    "Name: reason" carries a reason along; "Name, organisation" says whose a new person is.
    """

    chosen = Signal(str, str)  # id of an organisation or person, and the reason
    added = Signal(str, str, str)  # the name of somebody new, organisation id or "", the reason

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._here: Sequence[Candidate] = ()
        self._away: Sequence[Candidate] = ()
        self._likely: Sequence[str] = ()
        self._before: QWidget | None = None
        self._title = TextLabel(role=Role.STRONG)
        self._box = QLineEdit(self)
        self._box.setPlaceholderText(self.tr("A name, or the beginning of it"))
        self._box.setAccessibleName(self.tr("Name"))
        self._box.installEventFilter(self)
        self._rows = CompletionPopup(self)
        self._hint = TextLabel(muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        for widget in (self._title, self._box, self._rows, self._hint):
            column.addWidget(widget)
        self._box.textChanged.connect(self._filter)
        self._rows.clicked.connect(self._take)
        self.hide()

    def open(
        self,
        title: str,
        hint: str,
        here: Sequence[Candidate],
        away: Sequence[Candidate],
        *,
        likely: Sequence[str] = (),
    ) -> None:
        """Ask for one of those who are here; `away` cannot be chosen: their labels say why."""
        self._here, self._away, self._likely = here, away, likely
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._title.set_text(title)
        self._hint.set_text(hint)
        self._box.setAccessibleName(title)
        self._box.clear()
        self._filter()
        self.show()
        self.raise_()
        self._place()
        self._box.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown(self) -> list[str]:
        """Return the labels of the rows, from the top."""
        return [row.label for row in self._rows.rows]

    def leave(self) -> None:
        """Close, and give the focus back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()  # a click elsewhere: the focus is already where it is wanted
            return False
        if not isinstance(event, QKeyEvent) or event.key() not in _OWN_KEYS:
            return super().eventFilter(watched, event)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # Esc closes this before it dismisses a prompt
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._handle(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        radius = app_scale().card_radius
        area = QRectF(self.rect())
        rounded(painter, area, fill=colours.surface, border=colours.line, radius=radius)
        painter.end()

    def _handle(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _STEPS and self._rows.rows:
            self._rows.step(_STEPS[key])
        elif key in _ENTER and self._rows.current is not None:
            self._take(self._rows.current)

    def _place(self) -> None:
        unit = app_scale().unit
        window = self.parentWidget()
        width = min(110 * unit, window.width() - 8 * unit)
        self._rows.setFixedSize(width - 8 * unit, self._rows.sizeHint().height())
        self.layout().activate()
        height = self.layout().totalHeightForWidth(width)
        if height < 0:
            height = self.layout().totalSizeHint().height()
        self.setGeometry((window.width() - width) // 2, 16 * unit, width, height)

    @Slot()
    def _filter(self) -> None:
        name = _split(self._box.text())[0]
        # Who cannot be chosen stands among the others: else the next best would be taken for them.
        known = (*self._here, *self._away) if name else self._here
        rows = complete(known, name, likely=self._likely)
        self._rows.show_rows((*map(self._row, rows), *self._newcomer(name)))
        if self.isVisible():
            self._place()

    def _row(self, found: Candidate) -> Candidate:
        if found in self._here:
            return found
        return Candidate(_AWAY, found.label, "", colour=found.colour)

    def _newcomer(self, name: str) -> Iterator[Candidate]:
        """Yield the offer to add somebody whom nobody knows by that name."""
        wanted = fold_loose(name)
        if not wanted or any(wanted in each.names for each in (*self._here, *self._away)):
            return
        person, organisation = _person(name, self._here)
        label = self.tr("Add {name}").format(name=person)
        home = organisation.label if organisation else self.tr("new, without an organisation")
        colour = organisation.colour if organisation else None
        yield Candidate(_NEW, label, "", colour=colour, home=home)

    @Slot(object)
    def _take(self, row: Candidate) -> None:
        name, reason = _split(self._box.text())
        if row.id == _AWAY:
            return
        self.leave()
        if row.id == _NEW:
            person, organisation = _person(name, self._here)
            self.added.emit(person, organisation.id if organisation else "", reason)
        else:
            self.chosen.emit(row.id, reason)


def _split(typed: str) -> tuple[str, str]:
    """Split "Name: reason"."""
    name, _, reason = typed.partition(":")
    return name.strip(), reason.strip()


def _person(name: str, here: Sequence[Candidate]) -> tuple[str, Candidate | None]:
    """Split "Name, organisation"; an organisation that nobody knows stays part of the name."""
    person, comma, home = name.partition(",")
    organisations = [each for each in here if not each.home]
    found = complete(organisations, home.strip(), limit=1) if home.strip() else ()
    if comma and found and person.strip():
        return person.strip(), found[0]
    return name.rstrip(", "), None
