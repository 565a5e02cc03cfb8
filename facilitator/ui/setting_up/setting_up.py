"""Controller of setting up a programme: the views of Prepare, and lists that come in."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.ui.actions.floor import DIGITS
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import key_label
from facilitator.ui.prepare.agenda_taking import AgendaTaking
from facilitator.ui.prepare.page import PreparePage
from facilitator.ui.setting_up.recent_part import RecentPart
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.page_views import PageViews
from facilitator.ui.window_controller import WindowContext, WindowController

if TYPE_CHECKING:
    from facilitator.ui.before.getting_ready import GettingReady
    from facilitator.ui.before.testing_screen import TestingScreen
    from facilitator.ui.prepare.agenda_saving import AgendaSaving
    from facilitator.ui.prepare.planning import Planning
    from facilitator.ui.served_shell import ServedShell
    from facilitator.ui.setting_up.list_loading import ListLoading
    from facilitator.ui.setting_up.new_theme import NewTheme
    from facilitator.ui.stage.window import StageWindow

AGENDA, PARTICIPANTS, PROGRAMME = VIEWS = ("agenda", "participants", "programme")


class SettingUp(WindowController):
    """Serves its actions from every place: each leads to Prepare."""

    def __init__(self, context: WindowContext, shell: "ServedShell", planning: "Planning") -> None:
        super().__init__(context)
        self._context = context
        self._shell = shell
        self._planning = planning
        self._actions: ActionMap = context.actions
        self._actions.connect_each([f"view_{view}" for view in VIEWS], self._go)
        self._actions.connect("load_list", self._load)
        self._actions.connect("new_theme", self._ask_for_theme)
        self._actions.connect_each(("save_agenda", "save_full_agenda"), self._save_agenda)
        self._actions.connect("before_the_day", self._get_ready)
        self._actions.connect("test_screen", self._test_screen)
        self.views = self._make_views()
        planning.agenda_asked.connect(self._show_agenda)

    def _make_views(self) -> PageViews:
        """Put the switch on the page, which may have to be made for it."""
        self._shell.make_page("prepare")
        page = cast("PreparePage", self._shell.page("prepare"))
        makers = {PARTICIPANTS: self._make_participants, PROGRAMME: self._make_programme}
        tips = {view: self._tip(view) for view in VIEWS}
        labels = (
            (AGENDA, self.tr("Agenda")),
            (PARTICIPANTS, self.tr("Participants")),
            (PROGRAMME, self.tr("Programme")),
        )
        views = PageViews(page, labels, makers, tips)
        self._list_button = KeyButton(self._actions.action("load_list"))
        self._list_button.shorten()
        page.bar.add_before_last(self._list_button)
        self._list_button.hide()
        views.shown.connect(self._follow)
        recent = RecentPart(self._session.path)
        recent.chosen.connect(self._open_programme)
        page.empty.add_below(recent)
        taking = AgendaTaking(self._session, page)
        taking.paste_asked.connect(self._paste_agenda)
        taking.agenda_dropped.connect(self._read_agenda)
        taking.programme_dropped.connect(self._open_programme)
        return views

    def _tip(self, view: str) -> str:
        action = self._actions.action(f"view_{view}")
        return f"{action.statusTip()} ({key_label(action.shortcut())})"

    @Slot(str)
    def _follow(self, view: str) -> None:
        """Have the bar offer what belongs to the view."""
        self._list_button.setVisible(view == PARTICIPANTS)

    @Slot(QAction)
    def _go(self, action: QAction) -> None:
        self._shell.show_place("prepare")
        self.views.show_view(action.objectName().removeprefix("view_"))

    @Slot()
    def _show_agenda(self) -> None:
        self.views.show_view(AGENDA)

    def _make_participants(self, parent: QWidget) -> QWidget:
        from facilitator.ui.review.privacy_desk import PrivacyDesk
        from facilitator.ui.setting_up.participants_view import ParticipantsView

        floor = [self._actions.action(f"floor_{number}") for number in DIGITS]
        view = ParticipantsView(self._session, floor, parent)
        view.pasted.connect(self._read_text)
        view.dropped.connect(self._read_file)
        view.page_asked.connect(self._show_page)
        view.consents_asked.connect(self._show_consents)
        view.forget_asked.connect(PrivacyDesk(self._session, view).forget_person)
        return view

    @Slot(str)
    def _show_page(self, person: str) -> None:
        self._actions.action("about_person").setData(person)
        self._actions.action("about_person").trigger()

    @Slot(str)
    def _show_consents(self, person: str) -> None:
        self._actions.action("consents").setData(person)
        self._actions.action("consents").trigger()

    def _make_programme(self, parent: QWidget) -> QWidget:
        from facilitator.ui.setting_up.programme_view import ProgrammeView

        return ProgrammeView(self._session, parent)

    @cached_property
    def _loading(self) -> "ListLoading":
        from facilitator.ui.setting_up.list_loading import ListLoading

        return ListLoading(self._context)

    @cached_property
    def _getting_ready(self) -> "GettingReady":
        from facilitator.ui.before.getting_ready import GettingReady

        return GettingReady(self._context, self._planning)

    @Slot()
    def _paste_agenda(self) -> None:
        self._shell.loading.paste()

    @Slot(QMimeData)
    def _read_agenda(self, mime: QMimeData) -> None:
        self._shell.loading.read_copied(mime)

    @Slot(object)
    def _open_programme(self, path: Path) -> None:
        self._shell.files.open(path)

    @Slot()
    def _get_ready(self) -> None:
        self._shell.show_place("prepare")
        self._getting_ready.open()

    @cached_property
    def _testing(self) -> "TestingScreen":
        from facilitator.ui.before.testing_screen import TestingScreen

        return TestingScreen(self._context, self._planning, self._find_stage)

    def _find_stage(self) -> "StageWindow":
        return self._shell.stage

    @Slot()
    def _test_screen(self) -> None:
        self._testing.open()

    @cached_property
    def _themes(self) -> "NewTheme":
        from facilitator.ui.setting_up.new_theme import NewTheme

        return NewTheme(self._context, self._planning)

    @cached_property
    def _saving(self) -> "AgendaSaving":
        from facilitator.ui.prepare.agenda_saving import AgendaSaving

        return AgendaSaving(self._context, self._planning)

    @Slot(QAction)
    def _save_agenda(self, action: QAction) -> None:
        self._saving.ask(action)

    @Slot()
    def _ask_for_theme(self) -> None:
        self._shell.show_place("prepare")
        self.views.show_view(AGENDA)
        self._themes.ask()

    @Slot()
    def _load(self) -> None:
        self._shell.show_place("prepare")
        self.views.show_view(PARTICIPANTS)
        self._loading.ask()

    @Slot(str)
    def _read_text(self, text: str) -> None:
        self._loading.read_text(text)

    @Slot(str)
    def _read_file(self, path: str) -> None:
        self._loading.read_file(Path(path))
