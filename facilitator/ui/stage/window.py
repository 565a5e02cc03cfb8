"""Stage window: shows the room the scene of this second."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from facilitator.core.room_view import RoomView
from facilitator.operations.starting import listed_start
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import key_label
from facilitator.ui.palette_colours import Colours
from facilitator.ui.session import Session
from facilitator.ui.stage.canvas import Canvas
from facilitator.ui.stage.scene import Choice, Scene
from facilitator.ui.stage.scenes import DARK_SCENE, empty_scene, scene_of
from facilitator.ui.stage.whereabouts import Whereabouts
from facilitator.ui.theme import dark_now, dress
from facilitator.ui.widgets.belonging import application


class StageWindow(QWidget):
    """Dark whatever the other windows wear. Hidden, it costs nothing.

    `parent` is the window with the controls: the stage keeps off it and goes when it goes, but is
    not its QWidget parent: such a window always lies above its parent. It never has the keyboard:
    a screen that is plugged in while somebody types must not take the words.
    """

    hidden = Signal()

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        settings: QSettings,
        parent: QWidget | None = None,
        *,
        spare: Callable[[], QRect | None] | None = None,
    ) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._action = actions.action("stage")
        self._dark = actions.action("stage_dark")
        self._promise = actions.action("stage_promise")
        self._choice = Choice()
        self._test: Callable[[], Scene] | None = None
        self._worn: Colours | None = None
        self._canvas = Canvas(self)
        self._whereabouts = Whereabouts(self, parent, settings, spare=spare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._canvas)
        self.setWindowTitle(self.tr("Stage"))
        self.setMinimumSize(320, 180)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # Not every window manager honours that attribute for a window that fills a screen.
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._dress()
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self.refresh)
        session.ticked.connect(self.refresh)
        self._dark.toggled.connect(self.refresh)
        self._promise.toggled.connect(self.refresh)
        if parent is not None:
            parent.destroyed.connect(self.deleteLater)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # that of the application is another one
            self._dress()

    def _dress(self) -> None:
        """Wear the dark of the contrast that is chosen, or that the system asks for."""
        wanted = dark_now(application())
        if wanted is not self._worn:
            self._worn = wanted
            dress(self, wanted)
            self._canvas.update()

    @property
    def canvas(self) -> Canvas:
        return self._canvas

    @Slot(bool)
    def show_stage(self, on: bool) -> None:
        """Show or hide the stage, as the action is checked or not."""
        if on:
            self._whereabouts.show()
        else:
            self.hide()

    def show_test(self, picture: Callable[[], Scene]) -> None:
        """Show a picture to try it by, whatever the roundtable is, until `end_test`."""
        self._test = picture
        if not self.isVisible():
            self._whereabouts.show()
        self.refresh()

    def end_test(self) -> None:
        """Show what was shown before, or nothing; without a test nothing happens."""
        if self._test is not None:
            self._test = None
            self.show_stage(self._action.isChecked())
            self.refresh()

    def is_tested(self) -> bool:
        return self._test is not None

    def choose(self, choice: Choice) -> None:
        """Show or leave out what the facilitator may choose."""
        self._choice = choice
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the roundtable in hand as it is at this second, or nothing while it is dark."""
        if not self.isVisible():
            return
        if self._test is not None:
            self._canvas.show_scene(self._test())
            return
        if self._dark.isChecked():
            self._canvas.show_scene(DARK_SCENE)
            return
        session = self._session
        record, state = session.record, session.state()
        if record is None or state is None:
            key = key_label(self._actions.action("new_roundtable").shortcut())
            self._canvas.show_scene(empty_scene(session.programme, plan_key=key))
            return
        starts_at = None
        if record.roundtable.started_at is None:
            starts_at = listed_start(session.db, record, state.now)
        view = RoomView(session.programme, record, state)
        choice = replace(self._choice, promise=self._promise.isChecked())
        self._canvas.show_scene(scene_of(view, starts_at=starts_at, choice=choice))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.beyond_notes:  # as the Run page does, or they would show different seconds
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.watch(on=True)
        self._session.tick()  # the main window may show a second that is over
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # minimised, it is still on
            self._action.setChecked(False)
            self.hidden.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._whereabouts.fill(menu)
        menu.addSeparator()
        for name in ("stage_next", "stage_turn_clock", "stage_dark"):
            menu.addAction(self._actions.action(name))
        menu.addSeparator()
        menu.addAction(self.tr("Hide the stage")).triggered.connect(self.hide)
        menu.popup(event.globalPos())
