"""Text label with a font role and a tone."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from facilitator.ui.fonts import Role, font
from facilitator.ui.palette_colours import Tone
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.theme import colours_of


class TextLabel(QLabel):
    """Plain text by default; muted or toned, wrapped or shortened to its width."""

    def __init__(
        self,
        text: str = "",
        *,
        role: Role = Role.BODY,
        tone: Tone | None = None,
        muted: bool = False,
        wrap: bool = False,
        shorten: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._tone = Tone.NEUTRAL if muted else tone
        self._shorten = shorten
        self._full = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(font(role))
        if shorten:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._recolour()
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._full = text
        self.setAccessibleName(text)
        if self.toolTip():
            self.setToolTip("")
        self._fit()
        self.updateGeometry()

    def full_text(self) -> str:
        return self._full

    def set_role(self, role: Role) -> None:
        """Write the text larger or smaller."""
        if role is not self._role:
            self._role = role
            self.setFont(font(role))
            self._fit()
            self.updateGeometry()

    def set_one_line(self, one_line: bool) -> None:
        """Shorten the text to one line, or wrap it again."""
        if one_line is not self._shorten:
            self._shorten = one_line
            self.setWordWrap(not one_line)
            self.setToolTip("")
            self._fit()
            self.updateGeometry()

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the text by a tone; None is plain ink."""
        if tone is not self._tone:
            self._tone = tone
            self._recolour()

    def sizeHint(self) -> QSize:
        if not self._shorten:
            return super().sizeHint()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._full) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        if not self._shorten:
            return super().minimumSizeHint()
        metrics = self.fontMetrics()
        least = min(metrics.horizontalAdvance(self._full), metrics.averageCharWidth() * 6)
        return QSize(least, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shorten:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._recolour()  # it may have been put in a window with colours of its own

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()
        elif event.type() == QEvent.Type.ApplicationFontChange or self._may_lose_font(event):
            self.setFont(font(self._role))

    def _may_lose_font(self, event: QEvent) -> bool:
        """Tell whether another style sheet gives back the font that a label had under the first.

        One that has not been in sight had none yet, and hears of it each time a parent is found.
        """
        polished = self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        return polished and event.type() == QEvent.Type.StyleChange

    def _fit(self) -> None:
        text = self._full
        if self._shorten and self.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
            tip = plain_tip(self._full) if text != self._full else ""
            if tip != self.toolTip():
                self.setToolTip(tip)
        if text != self.text():
            self.setText(text)

    def _recolour(self) -> None:
        colours = colours_of(self)
        wanted = QColor(colours.ink if self._tone is None else colours.ink_of(self._tone))
        palette = self.palette()
        # Setting it sends another PaletteChange; an equal colour ends the exchange.
        if palette.color(QPalette.ColorRole.WindowText) != wanted:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(palette)
