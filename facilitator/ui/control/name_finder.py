"""Name finder: a widget to find anybody who is here by name, or to take a new name."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from facilitator.core.floor import FACILITATOR, Who, is_absent
from facilitator.core.model import Programme, Record
from facilitator.core.namesakes import name_beside
from facilitator.core.newcomers import Newcomer
from facilitator.core.text import fold_loose
from facilitator.ui.capture.completion import Candidate, candidate, complete
from facilitator.ui.capture.completion_popup import CompletionPopup
from facilitator.ui.control.newcomer_rows import newcomer_row, newcomers
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.texts import translate
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import layout_of, parent_of
from facilitator.ui.widgets.painting import rounded
from facilitator.ui.widgets.text_label import TextLabel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = {Qt.Key.Key_Escape, *_STEPS, *_ENTER}
CHAIR = "facilitator"  # in the place of an id
_NEW, _AWAY = "new ", "away"  # ids of rows that are nobody's


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
    chair = translate("NameFinder", "Facilitator")
    yield FACILITATOR, candidate(CHAIR, chair, "", (chair, "chair"))


class NameFinder(QFrame):
    """Lies over its window. Enter takes the chosen name, Esc gives the focus back.

    "Name: reason" carries a reason along; "Name, organisation" says whose a new person is.
    """

    chosen = Signal(str, str)  # id of an organisation or person, and the reason
    added = Signal(object, str)  # Newcomer, and the reason

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._here: Sequence[Candidate] = ()
        self._away: Sequence[Candidate] = ()
        self._likely: Sequence[str] = ()
        self._programme = Programme("", "")
        self._newcomers: list[Newcomer] = []
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
        programme: Programme,
        likely: Sequence[str] = (),
    ) -> None:
        """Ask for one of those who are here; `away` cannot be chosen: their labels say why."""
        self._here, self._away, self._likely = here, away, likely
        self._programme = programme
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

    def offered(self) -> list[tuple[str, str]]:
        """Return the rows with what stands beside their labels."""
        return [(row.label, row.home) for row in self._rows.rows]

    def leave(self) -> None:
        """Close, and give the focus back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
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
        window = parent_of(self)
        width = min(110 * unit, window.width() - 8 * unit)
        self._rows.setFixedSize(width - 8 * unit, self._rows.sizeHint().height())
        layout = layout_of(self)
        layout.activate()
        height = layout.totalHeightForWidth(width)
        if height < 0:
            height = layout.totalSizeHint().height()
        self.setGeometry((window.width() - width) // 2, 16 * unit, width, height)

    @Slot()
    def _filter(self) -> None:
        name = _split(self._box.text())[0]
        # Who cannot be chosen stands among the others: else the next best would be taken for them.
        known = (*self._here, *self._away) if name else self._here
        rows = complete(known, name, likely=self._likely)
        self._rows.show_rows((*map(self._row, rows), *self._new_rows(name)))
        if self.isVisible():
            self._place()

    def _row(self, found: Candidate) -> Candidate:
        if found in self._here:
            return found
        return Candidate(_AWAY, found.label, "", colour=found.colour)

    def _new_rows(self, name: str) -> Iterator[Candidate]:
        """Yield an offer for each way to read a name that nobody has."""
        self._newcomers = []
        wanted = fold_loose(name)
        if not wanted or any(wanted in each.names for each in (*self._here, *self._away)):
            return
        for each in newcomers(self._programme, name, (*self._here, *self._away)):
            known = self._candidate(each.person) if each.known else None
            if known is not None and known not in self._here:
                yield self._row(known)
                continue
            number = len(self._newcomers)
            self._newcomers.append(each)
            yield newcomer_row(self._programme, each, f"{_NEW}{number}", first=number == 0)

    def _candidate(self, wanted: str | None) -> Candidate | None:
        found = (each for each in (*self._here, *self._away) if each.id == wanted)
        return next(found, None)

    @Slot(object)
    def _take(self, row: Candidate) -> None:
        reason = _split(self._box.text())[1]
        if row.id == _AWAY:
            return
        self.leave()
        if row.id.startswith(_NEW):
            self.added.emit(self._newcomers[int(row.id.removeprefix(_NEW))], reason)
        else:
            self.chosen.emit(row.id, reason)


def _split(typed: str) -> tuple[str, str]:
    """Split "Name: reason"."""
    name, _, reason = typed.partition(":")
    return name.strip(), reason.strip()
