"""Box with the names that the names check found, and the reason that would override it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator.core.names.check import Hit
from facilitator.core.names.forcing import reason_for
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import quoted
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.finding import names_by_place
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.painting import rounded
from facilitator.ui.widgets.text_label import TextLabel

_MOST_LISTED = 3


class NamesBox(QFrame):
    """Amber, and only there while something was found."""

    reason_given = Signal()

    def __init__(self, read_each: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._read_each = read_each
        self._covered: tuple[str, ...] = ()  # the names that a reason is for
        self.title = TextLabel(role=Role.STRONG, tone=Tone.AMBER, wrap=True)
        self.places = TextLabel(tone=Tone.AMBER, wrap=True)
        self.read = LineButton(self.tr("Read each"), tone=Tone.AMBER, link=True)
        self.read.clicked.connect(self._on_read)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason to write it all the same"))
        self.reason.setToolTip(self.tr("The reason is kept in the programme file."))
        self.reason.returnPressed.connect(self._on_reason)
        self.reason.hide()
        link = QHBoxLayout()
        link.setSpacing(unit)
        link.addWidget(self.read)
        link.addWidget(KeyCap(read_each.shortcut()))
        link.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        column.setSpacing(unit)
        for part in (self.title, self.places):
            column.addWidget(part)
        column.addLayout(link)
        column.addWidget(self.reason)
        self.setAccessibleName(self.tr("Names check"))

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """List the names by their place in the write-up; none hides the box and its reason."""
        places = names_by_place(hits)
        self.setVisible(bool(places))
        if not places:
            self.forget_reason()
            return
        self.title.set_text(self._title(list(places)))
        lines = [f"{_capital(place)}: {_quoted(names)}" for place, names in places.items()]
        more = len(lines) - _MOST_LISTED
        if more > 0:
            lines[_MOST_LISTED:] = [self.tr("and %n more", "", more)]
        self.places.set_text("\n".join(lines))

    def given_reason(self) -> str:
        """Return the reason with the names that it covers; empty where there is none."""
        why = self.reason.text().strip()
        return reason_for(self._covered, why) if why and self._covered else ""

    def ask_reason(self, names: Iterable[str]) -> None:
        """Offer to write these names all the same, and no other, and wait for a reason."""
        self._covered = tuple(dict.fromkeys(names))
        told = self.tr("Reason to write {names} all the same").format(names=_quoted(self._covered))
        self.reason.setPlaceholderText(told)
        self.reason.setAccessibleName(told)
        self.show()
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_reason(self) -> None:
        self._covered = ()
        self.reason.clear()
        self.reason.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        radius = app_scale().card_radius
        rounded(painter, QRectF(self.rect()), fill=colours.amber_soft, border=None, radius=radius)
        painter.end()

    def _title(self, places: list[str]) -> str:
        count = len(places)
        if all(place.startswith("note ") for place in places):
            return self.tr("%n note(s) could give a speaker away.", "", count)
        return self.tr("%n place(s) could give a speaker away.", "", count)

    @Slot()
    def _on_read(self) -> None:
        self._read_each.trigger()

    @Slot()
    def _on_reason(self) -> None:
        if self.given_reason():
            self.reason_given.emit()


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(quoted(name) for name in names)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
