"""What opens over Prepare while a programme is set up, filled as somebody would see it."""

from PySide6.QtWidgets import QWidget

from facilitator.recent import remember
from facilitator.ui.before.dialog import BeforeTheDay
from facilitator.ui.before.screen_test_dialog import ScreenTestDialog
from facilitator.ui.prepare.new_programme import NewProgramme
from facilitator.ui.prepare.recent_programmes import RecentProgrammes
from facilitator.ui.setting_up.list_dialog import ListDialog
from facilitator.ui.setting_up.list_reading import Standing, read_and_hold
from facilitator.ui.setting_up.new_theme_dialog import NewThemeDialog
from facilitator.ui.setting_up.person_form import PersonForm
from facilitator.ui.widgets.merge_form import MergeForm
from tests.ui.every_screen.rooms import Room


def list_dialog(room: Room) -> QWidget:
    made = ListDialog(room.window)
    programme = room.session.programme
    standing = Standing(programme, {}, {})
    one, home = programme.people[0].name, programme.organisations[0].short
    text = f"{one}, {home}\n, ,\nGovernance, OCP"
    tables, first = read_and_hold(text, standing)
    made.show_tables(tables, "people.md")
    made.show_list(first)
    return made


def new_programme(room: Room) -> QWidget:
    return NewProgramme("Open X", room.window)


def new_theme(room: Room) -> QWidget:
    made = NewThemeDialog("challenge", room.window)
    made.show_refusal("2026-02-30")
    return made


def recent_programmes(room: Room) -> QWidget:
    remember(room.session.path.with_name("Governance.roundtable"), "Governance")
    remember(room.session.path, "Governance")
    return RecentProgrammes(room.session.path, room.window)


def person_form(room: Room) -> QWidget:
    programme = room.session.programme
    made = PersonForm("Governance", programme.organisations, go="Governance", parent=room.window)
    made.fill(programme.people[0])
    made.ask()
    return made


def merge_form(room: Room) -> QWidget:
    one, *others = [(each.id, each.name) for each in room.session.programme.organisations]
    made = MergeForm(one, others, "Governance {}".format, parent=room.window)
    made.ask()
    return made


def before_the_day(room: Room) -> QWidget:
    made = BeforeTheDay("Governance", room.window)
    made.show_replies(room.session.programme, room.session.record, changeable=True)
    made.show_invitation("Governance\n\nGovernance", "Governance")
    return made


def screen_test(room: Room) -> QWidget:
    made = ScreenTestDialog(room.window)
    made.show_screens(["Governance", "Accessibility"], "Governance", fine="")
    made.say_sound("Governance")
    return made
