"""The windows of consents, comments and privacy, filled as somebody would see them."""

from PySide6.QtWidgets import QWidget

from facilitator.core.comments import Comment, Sent, State
from facilitator.core.consent import Answer, Consents, Party
from facilitator.operations.comment_list import CommentRow
from facilitator.operations.consent_list import consent_rows, listed_notes
from facilitator.operations.privacy import forget_person, toll_of_person
from facilitator.ui.comments.dialog import CommentsDialog
from facilitator.ui.consents.about_dialog import AboutPersonDialog
from facilitator.ui.consents.dialog import ConsentsDialog
from facilitator.ui.consents.page_text import PageText
from facilitator.ui.review.privacy_dialog import PrivacyDialog
from tests.ui.every_screen.rooms import Room

STATES = (State.SENT, State.OVERDUE, State.REPLIED, State.NOT_SENT)


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


def comments(room: Room) -> QWidget:
    """The window of comments, with a reply beside its note, and a form that asks."""
    session, actions = room.session, room.actions
    made = CommentsDialog(actions.action("undo"), actions.action("redo"), room.window)
    programme = session.programme
    rows = []
    for listed, state in zip(listed_notes(session.db), STATES, strict=False):
        sent = Sent(Party(organisation=programme.members[0].id), listed.note.id)
        comment = Comment(sent, "2026-02-14", "2026-02-28", listed.note.text, "Governance")
        rows.append(CommentRow(comment, state, listed.note, listed.roundtable))
    made.show_rows(rows, programme, lambda _: "Governance", today="2026-02-28")
    made.form.ask(Answer.CHANGED, "Governance", today="2026-02-28", words="Governance")
    made.say("Governance")
    return made


def about_person(room: Room) -> QWidget:
    people = room.session.programme.people
    made = AboutPersonDialog(people, ("en", "de"), room.window)
    made.begin(people[0].id, "en")
    made.show_page(PageText("Governance", "<h1>Governance</h1><p>Governance</p>", "Governance"))
    return made


def forgetting(room: Room) -> QWidget:
    session = room.session
    person = session.programme.people[0].id
    toll = toll_of_person(session.db, session.path, person)
    return PrivacyDialog(session, toll, forget_person, person, word="forget", parent=room.window)
