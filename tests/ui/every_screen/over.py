"""What opens over the window of a room, or at its edge, and is no dialog."""

from PySide6.QtWidgets import QWidget

from facilitator.ui.progress_strip import ProgressStrip
from facilitator.ui.run.item_form import NEW, ItemForm
from facilitator.ui.stage.window import StageWindow
from facilitator.ui.timeline.last_acts import LastActs
from facilitator.ui.timeline.times_dialog import TimesDialog
from tests.ui.every_screen.rooms import Room


def last_acts(room: Room) -> QWidget:
    room.place("run")
    room.actions.action("last_acts").trigger()
    return room.window.findChild(LastActs)


def item_form(room: Room) -> QWidget:
    made = ItemForm(
        "Governance",
        NEW,
        go="Governance",
        parent=room.window,
        questions=room.session.programme.questions,
    )
    made.ask()
    made.template.setCurrentIndex(2)
    return made


def times(room: Room) -> QWidget:
    fields = (("Governance", "14:02:10"), ("Accessibility", "14:03:40"))
    made = TimesDialog("Governance", fields, "Governance", room.window)
    made.ask()
    return made


def stage(room: Room) -> QWidget:
    made = StageWindow(room.session, room.actions, room.window._remembered, room.window)
    made.resize(960, 540)
    return made


def progress(room: Room) -> QWidget:
    room.place("review")
    made = ProgressStrip(room.window)
    room.window.add_below(made)
    made.begin(2_300, 5_000)
    return made
