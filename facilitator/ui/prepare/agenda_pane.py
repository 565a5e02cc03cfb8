"""Agenda pane, the middle of Prepare: the agenda of the theme or roundtable that is chosen."""

from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.methods import TALKING, Meaning
from facilitator.operations.agendas import FROM_SAMPLE
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.local_forms import number_label, quoted
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prepare.agenda_rows import AgendaPlan, ItemRow
from facilitator.ui.prepare.agenda_table import AgendaTable
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.empty_state import EmptyState
from facilitator.ui.widgets.first_focus import Pages
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.segment_bar import Segment, SegmentBar
from facilitator.ui.widgets.text_label import TextLabel


class Shown(NamedTuple):
    """What the pane is to show: whose agenda, where it came from, and what was no item.

    `owner` says whose it is in a sentence; `agenda` is its id, "" for none.
    """

    title: str
    plan: AgendaPlan
    source: str = ""
    set_aside: tuple[str, ...] = ()
    owner: str = ""
    agenda: str = ""
    changeable: bool = False
    of_theme: bool = False
    promisable: bool = False  # more, for an item


class AgendaPane(Pane):
    """Heading with the sum, whose agenda it is, a bar in proportion, the table, its source."""

    add_asked = Signal()  # for another item

    def __init__(self, load_agenda: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Agenda column"))
        self._pill = Pill()
        self.add = QPushButton(self.tr("Add item…"))
        self.add.setToolTip(keys_here(self.tr("Ins adds one after the item that is selected")))
        self.add.clicked.connect(self.add_asked)
        self._begin = QAction(self.tr("Add item…"), self)
        self._begin.triggered.connect(self.add_asked)
        self._heading = self.add_heading(self.tr("Agenda"), self._pill, self.add)
        self._heading.set_one_line(True)
        self.owner = TextLabel(muted=True, wrap=True)
        self.column.addWidget(self.owner)
        self._bar = SegmentBar(self.tr("Agenda in proportion"))
        self.table = AgendaTable(self.tr("Agenda"))
        self.source = SourceLine()
        self.keys = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        empty = EmptyState(
            self.tr("No agenda yet"),
            self.tr(
                "Write it here item by item, or load one from a file: Markdown, text, CSV, Word,"
                " Excel or ODS, calendar (.ics), e-mail or web page; you see how it is read."
            ),
            icon="prepare",
            actions=(self._begin, load_agenda),
        )
        self._stack = Pages()
        self._stack.addWidget(self._with_agenda())
        self._stack.addWidget(empty)
        self.column.addWidget(self._stack, 1)

    def show_agenda(self, shown: Shown) -> None:
        rows = shown.plan.rows
        self._heading.set_text(self.tr("Agenda · {name}").format(name=shown.title))
        self._stack.setCurrentIndex(0 if rows else 1)
        self._pill.setVisible(bool(rows))
        self._show_sum(shown.plan)
        self._bar.show_segments([_segment(row) for row in rows])
        self.owner.set_text(shown.owner)
        self.owner.setVisible(bool(shown.owner))
        self.add.setVisible(shown.changeable and bool(rows))
        self._begin.setVisible(shown.changeable)
        self.keys.set_text(keys_here(self._keys_for(shown)))
        self.keys.setVisible(bool(rows) and bool(self.keys.full_text()))
        self.table.agenda.set_changeable(shown.changeable)
        self.table.show_rows(rows, agenda=shown.agenda)
        self.source.show_source(shown.source, len(rows), shown.set_aside)

    def _keys_for(self, shown: Shown) -> str:
        if not shown.changeable:
            return self.tr("P promises more for an item") if shown.promisable else ""
        return self._keys_of_theme() if shown.of_theme else self._keys_of_room()

    def _keys_of_theme(self) -> str:
        return self.tr(
            "Alt ↑ ↓ move · + − a minute · F3 minutes · F2 rename · ↵ change · P promise"
            " · S split · Ins add · Del take out"
        )

    def _keys_of_room(self) -> str:
        return self.tr(
            "Alt ↑ ↓ move · + − a minute · F3 minutes · F2 rename · ↵ change · P promise"
            " · S split · Ins add · Del leave out"
        )

    def _show_sum(self, plan: AgendaPlan) -> None:
        total = number_label(plan.total_ms / 60_000)
        if plan.slot_ms is None:
            self._pill.set_text(self.tr("{total} min").format(total=total), Tone.NEUTRAL)
            return
        slot = number_label(plan.slot_ms / 60_000)
        text = self.tr("{total} of {slot} min").format(total=total, slot=slot)
        tone = Tone.AMBER if plan.total_ms > plan.slot_ms else Tone.NEUTRAL
        self._pill.set_text(text, tone)

    def _with_agenda(self) -> QWidget:
        unit = app_scale().unit
        page = QWidget()
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        card.hold_rows(self.table)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * unit)
        column.addWidget(self._bar)
        column.addWidget(card, 1000)
        column.addWidget(self.keys)
        column.addWidget(self.source)
        column.addStretch(1)
        return page


class SourceLine(QWidget):
    """Says where an agenda came from; what was set aside is one press away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._lines: tuple[str, ...] = ()
        self.summary = TextLabel(muted=True, shorten=True)
        self.link = LineButton(link=True)
        self.details = TextLabel(muted=True, wrap=True)
        self.link.clicked.connect(self._toggle)
        row = QHBoxLayout()
        row.setSpacing(unit)
        row.addWidget(self.summary)
        row.addWidget(self.link)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addLayout(row)
        column.addWidget(self.details)

    def show_source(self, source: str, count: int, set_aside: tuple[str, ...]) -> None:
        """Say the file name, how many items were read, and the lines that were set aside."""
        said = self.tr("%n item(s) read", "", count)
        if set_aside:
            lines = self.tr("%n line(s) set aside", "", len(set_aside))
            said = f"{said}, {lines}:"
        text = self.tr("From {file} · {what}").format(file=source, what=said)
        if source == FROM_SAMPLE:
            text = self.tr("From the sample · {what}").format(what=said)
        self.summary.set_text(text)
        self.setVisible(bool(source))
        if set_aside != self._lines:
            self._lines = set_aside
            self.details.set_text("\n".join(quoted(line) for line in set_aside))
            self.details.hide()
        self.link.setVisible(bool(set_aside))
        if set_aside:
            self._label_link()

    def _label_link(self) -> None:
        first = quoted(self._lines[0])
        if len(self._lines) > 1:
            more = self.tr("{first} and %n more", "", len(self._lines) - 1)
            first = more.format(first=first)
        self.link.show_text(first)
        self.link.setAccessibleDescription(self.tr("Show or hide the lines that were set aside"))

    @Slot()
    def _toggle(self) -> None:
        self.details.setVisible(self.details.isHidden())


def _segment(row: ItemRow) -> Segment:
    """Return the part of an item: full colour where the room talks, paler for all else."""
    label = f"{row.title}, {row.minutes} min"
    talks = bool(row.method) and row.meaning in TALKING
    return Segment(row.planned_ms, label, pale=not talks, blank=row.meaning is Meaning.BREAK)
