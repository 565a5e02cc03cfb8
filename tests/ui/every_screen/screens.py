"""The list of what a user can see: a new place or dialog is one line here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from facilitator.core.agenda import KnownNames
from facilitator.readers.agenda.read import read_agenda
from facilitator.ui.about import About
from facilitator.ui.actions.command_palette import CommandPalette
from facilitator.ui.actions.key_sheet import KeySheet
from facilitator.ui.backups import BackupsDialog
from facilitator.ui.before.dialog import BeforeTheDay
from facilitator.ui.before.screen_test_dialog import ScreenTestDialog
from facilitator.ui.bring_in.contribution_dialog import ContributionDialog
from facilitator.ui.bring_in.dialog import BringInDialog
from facilitator.ui.bring_in.transcript_dialog import TranscriptDialog
from facilitator.ui.comments.dialog import CommentsDialog
from facilitator.ui.consents.about_dialog import AboutPersonDialog
from facilitator.ui.consents.dialog import ConsentsDialog
from facilitator.ui.help.window import HelpWindow
from facilitator.ui.nowhere_dialog import NowhereDialog
from facilitator.ui.prepare.agenda_preview import AgendaPreview
from facilitator.ui.prepare.new_programme import NewProgramme
from facilitator.ui.prepare.recent_programmes import RecentProgrammes
from facilitator.ui.progress_strip import ProgressStrip
from facilitator.ui.publish.versions_dialog import VersionsDialog
from facilitator.ui.review.findings.merge_form import MergeFindingForm
from facilitator.ui.review.privacy_dialog import PrivacyDialog
from facilitator.ui.run.item_form import ItemForm
from facilitator.ui.running_dialog import RunningDialog
from facilitator.ui.setting_up.list_dialog import ListDialog
from facilitator.ui.setting_up.new_theme_dialog import NewThemeDialog
from facilitator.ui.setting_up.person_form import PersonForm
from facilitator.ui.stage.window import StageWindow
from facilitator.ui.timeline.last_acts import LastActs
from facilitator.ui.timeline.times_dialog import TimesDialog
from facilitator.ui.unkept_dialog import UnkeptDialog
from facilitator.ui.widgets.merge_form import MergeForm
from tests.conftest import ROOT
from tests.ui.every_screen import (
    brought_in,
    consents,
    findings,
    over,
    publishing,
    series,
    setting_up,
)
from tests.ui.every_screen.rooms import LOOKS, Look, Room, lay_out

AGENDA = ROOT / "tests" / "_files" / "agendas" / "a-impact.md"


@dataclass(frozen=True)
class Screen:
    """What is looked at: a place of the window of a room, or what `make` opens over it."""

    name: str
    room: str
    place: str = ""
    make: Callable[[Room], QWidget] | None = None
    view: str = ""  # of Prepare, Review or Publish, by the action that shows it

    def __str__(self) -> str:
        return self.name


# A place of the program in the state of a room; `Room.begin` says what runs there.
PLACES = (
    Screen("prepare", "running", "prepare"),
    Screen("run", "running", "run"),
    Screen("review", "running", "review"),
    Screen("publish", "running", "publish"),
    Screen("settings", "running", "settings"),
    Screen("run, before the start", "planned", "run"),
    Screen("run, ended", "ended", "run"),
    Screen("publish, ended", "ended", "publish"),
    Screen("prepare, empty", "empty", "prepare"),
    Screen("run, empty", "empty", "run"),
    Screen("review, empty", "empty", "review"),
    Screen("publish, empty", "empty", "publish"),
    Screen("prepare, read only", "read only", "prepare"),
    Screen("run, read only", "read only", "run"),
    Screen("review, read only", "read only", "review"),
    Screen("publish, read only", "read only", "publish"),
    Screen("review, findings", "running", "review", view="view_findings"),
    Screen("review, findings, empty", "empty", "review", view="view_findings"),
    Screen("review, findings, read only", "read only", "review", view="view_findings"),
    Screen("review, actions", "naming", "review", view="view_actions"),
    Screen("review, actions, empty", "empty", "review", view="view_actions"),
    Screen("review, actions, read only", "read only", "review", view="view_actions"),
    Screen("publish, naming", "naming", "publish", view="read_each"),
    Screen("review, transcript", "naming", "review", view="show_transcript"),
    Screen("review, codebook", "running", "review", view="view_codebook"),
    Screen("review, codebook, empty", "empty", "review", view="view_codebook"),
    Screen("review, codebook, read only", "read only", "review", view="view_codebook"),
    Screen("prepare, participants", "running", "prepare", view="view_participants"),
    Screen("prepare, programme", "running", "prepare", view="view_programme"),
    Screen("prepare, participants, empty", "empty", "prepare", view="view_participants"),
    Screen("prepare, programme, empty", "empty", "prepare", view="view_programme"),
    Screen("prepare, participants, read only", "read only", "prepare", view="view_participants"),
    Screen("prepare, programme, read only", "read only", "prepare", view="view_programme"),
)


def _about(room: Room) -> QWidget:
    return About(room.window)


def _backups(room: Room) -> QWidget:
    return BackupsDialog(room.session.path, room.window)


def _key_sheet(room: Room) -> QWidget:
    return KeySheet(room.actions, room.window)


def _help(room: Room) -> QWidget:
    made = HelpWindow(room.actions, room.window)
    made.show_page("help_keys")
    return made


def _unkept(room: Room) -> QWidget:
    made = UnkeptDialog(room.window)
    made.show_texts(["Languages decide"], why="Governance", hidden=False)
    return made


def _running(room: Room) -> QWidget:
    made = RunningDialog(room.window)
    made.ask("Governance", "1")
    return made


def _nowhere(room: Room) -> QWidget:
    made = NowhereDialog(room.window)
    made.ask("Governance")
    return made


def _agenda_preview(room: Room) -> QWidget:
    made = AgendaPreview(room.window.planning.themes(), {}, room.window)
    agenda = read_agenda(AGENDA, known=KnownNames.of(room.session.programme))
    made.show_agenda(agenda, AGENDA.name, room.window.planning.theme_id)
    return made


# Each QDialog of the program; one that is not here fails `test_list.py`.
DIALOGS: dict[type[QDialog], Callable[[Room], QWidget]] = {
    About: _about,
    AboutPersonDialog: consents.about_person,
    AgendaPreview: _agenda_preview,
    BackupsDialog: _backups,
    BeforeTheDay: setting_up.before_the_day,
    BringInDialog: brought_in.notes,
    CommentsDialog: consents.comments,
    ConsentsDialog: consents.table,
    ContributionDialog: brought_in.contribution,
    HelpWindow: _help,
    KeySheet: _key_sheet,
    ListDialog: setting_up.list_dialog,
    NewProgramme: setting_up.new_programme,
    NewThemeDialog: setting_up.new_theme,
    NowhereDialog: _nowhere,
    PrivacyDialog: consents.forgetting,
    RecentProgrammes: setting_up.recent_programmes,
    RunningDialog: _running,
    ScreenTestDialog: setting_up.screen_test,
    TranscriptDialog: brought_in.transcript,
    UnkeptDialog: _unkept,
    VersionsDialog: publishing.versions,
}


def _palette(room: Room) -> QWidget:
    made = CommandPalette(room.actions, room.window)
    made.open()
    return made


# What opens over the window and is no QDialog.
OVER: dict[type[QWidget], Callable[[Room], QWidget]] = {
    CommandPalette: _palette,
    LastActs: over.last_acts,
    ItemForm: over.item_form,
    MergeForm: setting_up.merge_form,
    MergeFindingForm: findings.merge_form,
    PersonForm: setting_up.person_form,
    ProgressStrip: over.progress,
    TimesDialog: over.times,
    StageWindow: over.stage,
    series.SeriesCard: series.series_card,
}

SCREENS = (
    *PLACES,
    *(Screen(kind.__name__, "running", make=make) for kind, make in {**DIALOGS, **OVER}.items()),
)
EACH_LOOK = (
    *("prepare", "run", "review", "publish", "settings", "run, before the start"),
    *("prepare, participants", "prepare, programme", "review, findings", "SeriesCard"),
    *("ListDialog", "PersonForm", "NewProgramme", "KeySheet", "AgendaPreview"),
    *("CommandPalette", "ContributionDialog"),
)
ROOMS = {  # each with the places of it that are looked at
    kind: [screen.place for screen in PLACES if screen.room == kind]
    for kind in dict.fromkeys(screen.room for screen in SCREENS)
}


@dataclass
class Shown:
    """A screen that is to be seen."""

    name: str
    root: QWidget
    room: Room

    @property
    def is_place(self) -> bool:
        return self.room.window.isAncestorOf(self.root) and self.name in {p.name for p in PLACES}


def worn(screen: Shown, look: Look) -> str:
    """Name a screen with the colours it is shown in."""
    return screen.name if look == LOOKS[0] else f"{screen.name}, {look}"


def shown(screen: Screen, room: Room) -> Iterator[Shown]:
    """Show a screen with the keys in it, and take it away again."""
    room.front()
    if screen.make is None:
        root = room.place(screen.place)
        if screen.view:
            room.actions.action(screen.view).trigger()
            room.wait_for_views()
            room.wait_for_transcripts()
            lay_out()
        yield Shown(screen.name, root, room)
        if screen.view:
            own = "view_notes" if screen.place == "review" else "view_agenda"
            room.actions.action(own).trigger()
        return
    root = screen.make(room)
    root.show()
    room.qtbot.waitUntil(root.isVisible)
    if root.isWindow() and not root.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus:
        root.activateWindow()
        room.qtbot.waitUntil(root.isActiveWindow)
    lay_out()
    yield Shown(screen.name, root, room)
    if isinstance(root, QDialog):
        root.reject()
    root.hide()
    root.deleteLater()
    lay_out()
