"""Row of the organisations that were not heard on a finding: each is asked for a written reply."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.findings import Finding
from facilitator.core.model import Organisation
from facilitator.ui.announce import announce
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.painting import chip_size, draw_chip, focus_ring
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.text_label import TextLabel

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SilentChip(QAbstractButton):
    """One organisation: Enter, Space, A or a click asks; the arrows go to the others."""

    stepped = Signal(int)

    def __init__(self, organisation: Organisation) -> None:
        super().__init__()
        self.organisation = organisation
        self.setText(organisation.short)
        self.setAccessibleName(organisation.short)
        self.setAccessibleDescription(self.tr("Ask for a written reply"))
        self.setToolTip(self.tr("Copy the message that asks for a written reply (A)"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return chip_size(self.organisation.short, square=True)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not event.modifiers() and key in (Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, area, its = colours_of(self), QRectF(self.rect()), self.organisation
        painter = QPainter(self)
        draw_chip(painter, area, its.short, colours, colour=its.colour)
        if self.hasFocus() or self.underMouse():
            ring = colours.accent if self.hasFocus() else colours.muted
            focus_ring(painter, area, colours, radius=app_scale().small_radius, ink=ring)
        painter.end()


class NotHeardRow(QWidget):
    """`reply_wanted` carries an organisation (id); who writes to it says what became of that."""

    reply_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._shown: object = None
        self._flow = FlowLayout(spacing=2 * unit)
        self.told = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addLayout(self._flow)
        column.addWidget(self.told)

    def chips(self) -> list[SilentChip]:
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        found = (each.widget() for each in items if each is not None)
        return [each for each in found if isinstance(each, SilentChip)]

    def show_finding(self, finding: Finding, silent: Sequence[Organisation]) -> None:
        """Show who was not heard on a finding; the chip that has the keys keeps them."""
        shown = (finding.id, tuple(silent))
        if shown == self._shown:
            return
        self._shown = shown
        self._flow.clear()
        if silent:
            heading, hint = self.tr("Not heard on this:"), self.tr("A asks for a written reply")
        else:
            heading, hint = self.tr("Everybody who took part was heard on this."), ""
        self._flow.addWidget(TextLabel(heading, role=Role.SMALL, muted=True))
        for each in silent:
            chip = SilentChip(each)
            chip.clicked.connect(self._on_clicked)
            chip.stepped.connect(self._on_stepped)
            self._flow.addWidget(chip)
        self._tell(hint)
        keep_tab_order(self, self.chips())

    def tell(self, text: str) -> None:
        """Say what became of the message that was asked for."""
        self._tell(text)
        announce(self.told, text)

    def _tell(self, text: str) -> None:
        self.told.set_text(text)
        self.told.setVisible(bool(text))

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, SilentChip):
            self.reply_wanted.emit(chip.organisation.id)

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        chips = self.chips()
        at = next((at for at, each in enumerate(chips) if each.hasFocus()), 0) + step
        if 0 <= at < len(chips):
            chips[at].setFocus(Qt.FocusReason.TabFocusReason)
