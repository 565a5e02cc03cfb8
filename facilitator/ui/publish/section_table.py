"""Table of the sections of an outline: switched, moved and retitled where they stand."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from facilitator.core.outlines import Part, Section
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.publish.section_words import section_name
from facilitator.ui.table_model import Index
from facilitator.ui.texts import translate
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.editable_delegate import GRIP, EditableDelegate
from facilitator.ui.widgets.editable_rows import Column, EditableRows, Row
from facilitator.ui.widgets.editable_table import EditableTable
from facilitator.ui.widgets.painting import draw_tick

TICK, TITLE = "tick", "title"
_ON = "on"  # the value of a cell that is ticked


class ShownPart(NamedTuple):
    """A section as the list shows it; one that `tells` something stands in the write-up."""

    section: Section
    heading: str  # as it is printed
    is_retitled: bool
    on: bool
    tells: bool


def part_now(part: Part, shown: ShownPart | None) -> ShownPart:
    """Return a section as it is in an outline now, with what was known of what it tells."""
    usual = shown.heading if shown is not None and not shown.is_retitled else ""
    heading = part.title or usual or section_name(part.section)
    tells = shown is None or shown.tells
    return ShownPart(part.section, heading, bool(part.title), part.on, tells)


class SectionRows(EditableRows):
    """Rows with a tick, which screen readers hear as that of a check box."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_tick = index.isValid() and self.columns[index.column()].field == TICK
        if is_tick and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_on(index.row()) else Qt.CheckState.Unchecked
        return super().data(index, role)

    def is_on(self, row: int) -> bool:
        at = next(at for at, each in enumerate(self.columns) if each.field == TICK)
        return self.rows()[row].values[at] == _ON


class _SectionDelegate(EditableDelegate):
    """The tick is drawn by us: a style has another one for items than for check boxes."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        if self._column(index).field == TICK:
            option.text = ""

    def editorEvent(self, *args: object) -> bool:  # noqa: ARG002
        return False  # the table says what a click on a tick means

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rows = self._model
        if self._column(index).field == TICK and isinstance(rows, SectionRows):
            side = round(4 * app_scale().unit)
            box = QRectF(0, 0, side, side)
            box.moveCenter(QRectF(option.rect).center())
            painter.save()
            draw_tick(painter, box, colours_of(option.widget), checked=rows.is_on(index.row()))
            painter.restore()


class SectionTable(EditableTable):
    """Space switches, Alt with the arrows moves, F2 retitles; a mouse does it by tick and grip.

    The signals carry the section's value; `move_asked` a place among all, from 1.
    """

    ROWS = SectionRows

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        columns = (
            Column(GRIP, "", 2, editable=False, spoken=translate("Publish", "Move")),
            Column(TICK, "", 4, editable=False, spoken=translate("Publish", "Included")),
            Column(TITLE, translate("Publish", "Section"), 0),
        )
        super().__init__(
            translate("Publish", "Sections, in this order"), columns, TITLE, "", parent
        )
        self._drawn = _SectionDelegate(self.rows, self)
        self.setItemDelegate(self._drawn)
        self.horizontalHeader().hide()
        line = QFontMetrics(font(Role.BODY)).height()
        self.verticalHeader().setDefaultSectionSize(line + round(2.5 * app_scale().unit))

    def show_parts(self, parts: Sequence[ShownPart]) -> None:
        """Show the sections of an outline, all of them."""
        self.least_rows = len(parts)
        self.show_rows([_row(each) for each in parts])

    def section(self) -> Section | None:
        """Return the section that the keys are on."""
        return Section(self.current()) if self.current() else None

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.verticalHeader().length())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.columns[index.column()].field == TICK:
            self._switch()

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space and self.current():
            if not event.isAutoRepeat():
                self._switch()
            return True
        return super()._take_key(event)

    def _switch(self) -> None:
        rows, at = self.rows, self.currentIndex().row()
        if isinstance(rows, SectionRows) and self.isEnabled() and rows.id_at(at):
            self.switched.emit(self.current(), not rows.is_on(at))


def _row(part: ShownPart) -> Row:
    name = part.heading if part.is_retitled else section_name(part.section)
    if part.on and not part.tells:
        name = translate("Publish", "{section} · nothing to tell yet").format(section=name)
    tick = _ON if part.on else ""
    said = translate("Publish", "included") if part.on else translate("Publish", "left out")
    quiet = not (part.on and part.tells)
    return Row(part.section, ("", said, name), ("", tick, part.heading), quiet=quiet)
