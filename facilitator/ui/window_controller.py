"""Base of the controllers that serve actions of a window by its dialogs and its prompt bar."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.prompts import PromptBar
from facilitator.ui.session import Session


@dataclass(frozen=True, slots=True)
class WindowContext:
    """A window, its session and actions, and by what somebody is asked and told things in it."""

    session: Session
    actions: ActionMap
    dialogs: Dialogs
    prompts: PromptBar
    window: QWidget


class WindowController(QObject):
    """Belongs to the window of its context, which is the parent of what it opens."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._session = context.session
        self._dialogs = context.dialogs
        self._prompts = context.prompts
        self._window = context.window
