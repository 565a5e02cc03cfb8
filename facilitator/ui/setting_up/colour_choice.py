"""Choice of an organisation's colour: the eight that stay apart, and the one it has."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator.core.organisation_colours import APART
from facilitator.ui.fonts import app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.choice_group import ChoiceGroup
from facilitator.ui.widgets.colour_names import colour_names
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.painting import draw_colour, focus_ring, rounded


class _Swatch(QAbstractButton):
    """One colour; the chosen one has a frame."""

    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        side = round(6.5 * app_scale().unit)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, painter = colours_of(self), QPainter(self)
        area, radius = QRectF(self.rect()), app_scale().small_radius
        inside = area.adjusted(4, 4, -4, -4)
        draw_colour(painter, inside, self.colour, colours.surface, radius=radius)
        if self.isChecked():
            frame = area.adjusted(1, 1, -1, -1)
            rounded(painter, frame, fill=None, border=colours.ink, radius=radius + 2)
        if self.hasFocus():
            focus_ring(painter, area, colours, radius=radius + 3)
        painter.end()


class ColourChoice(QWidget):
    """`chosen` carries "#RRGGBB"; arrows go from one to the next and choose it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Colour"))
        self._group = ChoiceGroup(self)
        names = colour_names()
        self._swatches = [_Swatch(each, self) for each in (*APART, "")]
        flow = FlowLayout(self)
        for swatch in self._swatches:
            name = names.get(swatch.colour) or self.tr("as it is now")
            swatch.setAccessibleName(self.tr("Colour: {name}").format(name=name))
            swatch.setToolTip(name)
            self._group.add(swatch)
            flow.addWidget(swatch)
        self._group.buttonClicked.connect(self._tell)

    def show_colour(self, colour: str, *, changeable: bool) -> None:
        """Show what is chosen; one that is none of the eight stands behind them."""
        *eight, own = self._swatches
        is_own = colour.upper() not in {each.colour for each in eight}
        own.setVisible(is_own)
        own.colour = colour if is_own else ""
        for swatch in self._swatches:
            swatch.setEnabled(changeable)
            if swatch.colour.upper() == colour.upper():
                swatch.setChecked(True)
            swatch.update()

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        if isinstance(button, _Swatch) and button.colour:
            self.chosen.emit(button.colour)
