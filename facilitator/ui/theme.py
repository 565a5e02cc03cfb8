"""Light and dark theme, and with high contrast: colours into palette and style sheet."""

from contextlib import AbstractContextManager, nullcontext
from enum import StrEnum
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.fonts import app_scale, body_font
from facilitator.ui.palette_colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, TABLES, Colours
from facilitator.ui.style_sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints  # since Qt 6.10

_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunk",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "over",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "sunk",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "line",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
}
_OWN = "ownColours"  # by their paper
_BY_PAPER = {QColor(each.paper).rgb(): each for each in TABLES}
_INKS = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class _Choice(StrEnum):
    """What the user chose in the settings: as the system has it, or one of the others."""

    @classmethod
    def named(cls, name: str) -> Self:
        """Return the choice of a name, that of the system for an unknown one."""
        return cls(name if name in set(cls) else "system")


class Scheme(_Choice):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(_Choice):
    """How much ink and edges stand out."""

    SYSTEM = "system"
    ORDINARY = "ordinary"
    HIGH = "high"


class Theme(QObject):
    """Keeps the application in the chosen scheme and size of text.

    `changed` carries the Colours now in force.
    """

    changed = Signal(object)

    def __init__(
        self, app: QApplication, parent: QObject | None = None, *, text_size: int = 100
    ) -> None:
        """`text_size` is in per cent of that of the system."""
        super().__init__(parent)
        self._app = app
        self._scheme = Scheme.SYSTEM
        self._contrast = Contrast.SYSTEM
        self._percent = text_size
        self._system = self._own = QFont(app.font())
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        if (access := _access(app)) is not None:
            access.contrastPreferenceChanged.connect(self._follow_contrast)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    def use(self, scheme: Scheme, contrast: Contrast | None = None) -> None:
        """Dress the application; without a `contrast` with the one before."""
        self._scheme = scheme
        self._contrast = contrast or self._contrast
        self._dress()

    def use_named(self, scheme: str, contrast: str) -> None:
        """Dress the application as the settings name it."""
        self.use(Scheme.named(scheme), Contrast.named(contrast))

    def use_text_size(self, percent: int) -> None:
        """Write everything in a size, of that of the system; what is in sight follows at once."""
        if percent != self._percent:
            from facilitator.ui.rescaling import rescaled  # no start at the usual size needs it

            self._percent = percent
            with rescaled():
                self._dress()

    @Slot()
    def _follow_system(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._dress()

    @Slot()
    def _follow_contrast(self) -> None:
        if self._contrast is Contrast.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        if self._app.font() != self._own:  # another was given to the application
            self._system = QFont(self._app.font())
        body = body_font(self._system, self._percent)
        with self._own_fonts():
            colours = apply(self._app, self._scheme, self._contrast, body)
        self._own = QFont(self._app.font())
        self.changed.emit(colours)

    def _own_fonts(self) -> AbstractContextManager[None]:
        if not self._app.styleSheet():  # nothing is dressed yet, and no start needs more
            return nullcontext()
        from facilitator.ui.rescaling import own_fonts_kept

        return own_fonts_kept()


def apply(
    app: QApplication,
    scheme: Scheme,
    contrast: Contrast = Contrast.SYSTEM,
    body: QFont | None = None,
) -> Colours:
    """Dress the whole application and return the colours used."""
    hints = app.styleHints()
    wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
    # Asking the system too makes title bars and native dialogs agree with the window.
    if hints.colorScheme() is not wanted.get(scheme):
        hints.setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
    system_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    dark = scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and system_dark)
    if contrast is Contrast.HIGH or (contrast is Contrast.SYSTEM and _wants_contrast(app)):
        colours = HIGH_DARK if dark else HIGH_LIGHT
    else:
        colours = DARK if dark else LIGHT
    if app.style().name() != "fusion":  # the one style that takes all its colours from the palette
        app.setStyle("Fusion")
    points = app.font().pointSizeF()
    app.setFont(body or body_font(app.font()))
    app.setPalette(palette(colours))
    sheet = style_sheet(colours, app_scale())
    # Every widget there is would be dressed anew; what has its font by a sheet has to be.
    if app.styleSheet() != sheet or app.font().pointSizeF() != points:
        app.setStyleSheet(sheet)
    return colours


def _access(app: QApplication) -> "QAccessibilityHints | None":
    """Return what the system tells of needs; nothing before Qt 6.10."""
    hints = app.styleHints()
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def _wants_contrast(app: QApplication) -> bool:
    """Tell whether the system is set to more contrast; where it does not say, it is not."""
    access = _access(app)
    if access is None:
        return False
    return access.contrastPreference() is Qt.ContrastPreference.HighContrast


def dark_now(app: QApplication) -> Colours:
    """Return the dark table of the contrast in force, whatever the windows wear else."""
    known = _BY_PAPER.get(app.palette().window().color().rgb())
    return HIGH_DARK if known in (HIGH_LIGHT, HIGH_DARK) else DARK


def dress(window: QWidget, colours: Colours) -> None:
    """Give one window its own colours, whatever the rest of the application wears.

    Labels in it must be TextLabels: under a style sheet a palette does not reach the children.
    """
    window.setProperty(_OWN, colours.paper)
    window.setPalette(palette(colours))
    window.setStyleSheet(style_sheet(colours, app_scale()))


def palette(colours: Colours) -> QPalette:
    """Return the Qt palette for these colours."""
    made = QPalette()
    for role, field in _ROLES.items():
        made.setColor(role, QColor(getattr(colours, field)))
    for role in _INKS:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def colours_of(widget: QWidget) -> Colours:
    """Return the table a widget is to paint with: that of its window, if it has its own."""
    own = widget.window().property(_OWN)
    paper = QApplication.palette().window().color() if own is None else QColor(own)
    known = _BY_PAPER.get(paper.rgb())
    if known is None:  # not dressed by us
        return DARK if paper.lightness() < 128 else LIGHT
    return known
