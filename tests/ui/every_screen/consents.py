"""The windows of consents, filled as somebody would see them."""

from PySide6.QtWidgets import QWidget

from facilitator.core.consent import Answer, Consents
from facilitator.operations import privacy
from facilitator.operations.consent_list import consent_rows, listed_notes
from facilitator.ui.consents.about_dialog import AboutPersonDialog
from facilitator.ui.consents.dialog import ConsentsDialog
from facilitator.ui.consents.page_text import PageText
from facilitator.ui.review.privacy_dialog import PrivacyDialog
from tests.ui.every_screen.rooms import Room


def table(room: Room) -> QWidget:
    session, actions = room.session, room.actions
    made = ConsentsDialog(actions.action("undo"), actions.action("redo"), room.window)
    notes = listed_notes(session.db)
    asked = {each.note.id for each in notes[:2]}
    rows = tuple(consent_rows(notes, session.programme, Consents(), also=asked))
    made.show_rows(rows, session.programme, dict.fromkeys(asked, "Governance"), today="")
    made.form.ask(Answer.CHANGED, "Governance", today="2026-02-28", words="Governance")
    made.say("Governance", refused=True)
    return made


def about_person(room: Room) -> QWidget:
    people = room.session.programme.people
    made = AboutPersonDialog(people, ("en", "de"), room.window)
    made.begin(people[0].id, "en")
    made.show_page(PageText("Governance", "<h1>Governance</h1><p>Governance</p>", "Governance"))
    return made


def forgetting(room: Room) -> QWidget:
    """Return the dialog before somebody is forgotten."""
    session = room.session
    person = session.programme.people[0].id
    toll = privacy.toll_of_person(session.db, session.path, person)
    forget = privacy.forget_person
    return PrivacyDialog(session, toll, forget, person, word="forget", parent=room.window)
