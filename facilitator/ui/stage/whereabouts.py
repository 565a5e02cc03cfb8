"""Controller that moves the stage between screens, and remembers which one it fills."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSettings, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.ui.stage.placing import Display, beside, to_fill, window_area
from facilitator.ui.widgets.belonging import application

_SCREEN = "stage/screen"
_IN_WINDOW = "stage/in_window"


class Whereabouts(QObject):
    """Fills a screen that does not show the controls; where there is none, opens a window."""

    def __init__(
        self,
        window: QWidget,
        controls: QWidget | None,
        settings: QSettings,
        *,
        spare: Callable[[], QRect | None] | None = None,
    ) -> None:
        """`spare` returns what of the controls may be covered, on the screen."""
        super().__init__(window)
        self._spare = spare
        self._window = window
        self._controls = controls
        self._settings = settings
        self._placed = False  # from then on an ordinary window stays where it was put
        app = application()
        app.screenAdded.connect(self._watch)
        app.screenAdded.connect(self._on_screens_changed)
        app.screenRemoved.connect(self._on_screens_changed)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    def show(self) -> None:
        self._show(only_it=False)

    def fill(self, menu: QMenu) -> None:
        """Offer the window, and each screen that does not show the controls."""
        group = QActionGroup(menu)
        filled = self._filled()
        labels = {"": self.tr("In a window")}
        for display in self._others():
            labels[display.name] = self.tr("Full screen on {name}").format(name=display.name)
        for name, label in labels.items():
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(name == filled)
            action.setData(name)
            group.addAction(action)
        group.triggered.connect(self._choose)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        name = action.data()
        self._settings.setValue(_IN_WINDOW, not name)
        if name:
            self._settings.setValue(_SCREEN, name)
        self._show(only_it=True)

    @Slot(QScreen)
    def _watch(self, screen: QScreen) -> None:
        """Notice when a screen begins or ends to mirror another one."""
        screen.geometryChanged.connect(self._on_screens_changed)

    @Slot()
    def _on_screens_changed(self) -> None:
        """Leave a screen that was unplugged, and return to it when it is back."""
        if self._window.isVisible():
            self._show(only_it=True)

    def _show(self, *, only_it: bool) -> None:
        display = None
        if not self._settings.value(_IN_WINDOW, defaultValue=False, type=bool):
            display = to_fill(
                self._others(),
                remembered=self._remembered(),
                filled=self._filled(),
                only_it=only_it,
            )
        if display is None:
            self._open_window()
        else:
            self._fill_screen(display)

    def _fill_screen(self, display: Display) -> None:
        window, screen = self._window, _screen_of(display)
        if not self._remembered():
            self._settings.setValue(_SCREEN, display.name)
        covers = window.geometry() == screen.geometry()
        if window.isVisible() and self._filled() == display.name and covers:
            return
        if window.isFullScreen():
            window.showNormal()  # window managers do not move what is full screen
        self._keep_above(above=False)
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()

    def _open_window(self) -> None:
        window, controls = self._window, self._controls_frame()
        there = window.screen() in QGuiApplication.screens()
        if self._placed and there and not window.isFullScreen():
            window.show()
            return
        screen = self._controls_screen()
        spare = self._spare() if self._spare is not None else None
        area = window_area(screen.availableGeometry(), controls, spare)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        window.setScreen(screen)
        window.resize(area.size())
        window.move(area.topLeft())
        # A click on the controls would lay them over it; it has no keys that it could take.
        self._keep_above(above=controls is not None and area.intersects(controls))
        window.show()
        window.raise_()
        self._placed = True

    def _keep_above(self, *, above: bool) -> None:
        """Let the stage stay above other windows, or no more.

        The widget would be hidden by a change of its own flags, which is taken for the user's wish.
        """
        self._window.winId()  # there is a window of the system from then on
        self._window.windowHandle().setFlag(Qt.WindowType.WindowStaysOnTopHint, above)

    def _remembered(self) -> str:
        """Return the name of the screen that was chosen, or the first that was filled."""
        return str(self._settings.value(_SCREEN, "", type=str))

    def _filled(self) -> str:
        """Return the name of the screen that is filled now, or nothing."""
        return self._window.screen().name() if self._window.isFullScreen() else ""

    def _others(self) -> list[Display]:
        displays = [_display(screen) for screen in QGuiApplication.screens()]
        return beside(displays, _display(self._controls_screen()))

    def _controls_screen(self) -> QScreen:
        """Return the screen of the controls; the first one, when theirs was unplugged."""
        screen = self._controls.screen() if self._controls is not None else None
        known = screen in QGuiApplication.screens()
        return screen if known and screen is not None else QGuiApplication.primaryScreen()

    def _controls_frame(self) -> QRect | None:
        controls = self._controls
        if controls is None or not controls.isVisible():
            return None
        return controls.frameGeometry()


def _display(screen: QScreen) -> Display:
    return Display(screen.name(), screen.geometry())


def _screen_of(display: Display) -> QScreen:
    screens = QGuiApplication.screens()
    return next(each for each in screens if _display(each) == display)
