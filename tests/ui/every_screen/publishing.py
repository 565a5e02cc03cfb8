"""Dialogs of Publish, as they are looked at."""

from dataclasses import replace

from facilitator.ui.publish.facts import AUDIENCES
from facilitator.ui.publish.remembered import USUAL_VERSIONS
from facilitator.ui.publish.versions_dialog import VersionsDialog
from facilitator.ui.publish.writing import Wanted
from tests.ui.every_screen.rooms import Room


def versions(room: Room) -> VersionsDialog:
    """Return the dialog for several versions, with those ticked that it begins with."""
    wanted = Wanted(room.session.roundtable_id or "", "public", "question", "docx")
    asked = {each: replace(wanted, audience=each) for each in AUDIENCES}
    given = room.session, room.window.dialogs, asked
    folder = room.session.path.parent
    return VersionsDialog(*given, folder=folder, ticked=USUAL_VERSIONS, parent=room.window)
