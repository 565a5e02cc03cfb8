"""Controller of the status: saying how far a write-up is, as an act that Ctrl+Z takes back."""

from PySide6.QtCore import QObject, Slot

from facilitator.core.approval import Approval, Status
from facilitator.core.instants import clock_time, local_moment
from facilitator.operations.approving import approval_of, set_status
from facilitator.store.queries.approvals import last_approval
from facilitator.ui.palette_colours import Tone
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.publish.status_box import StatusBox
from facilitator.ui.session import Session
from facilitator.ui.wording import sentence
from facilitator.ui.writer import Failure
from facilitator.writeup.blocks import Document


class Approving(QObject):
    """What was approved counts as long as its words stay: the box says where they did not."""

    def __init__(self, session: Session, box: StatusBox, outcome: Outcome, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._box, self._outcome = session, box, outcome
        self._subject, self._zone = "", "UTC"
        self._document: Document | None = None
        box.asked.connect(self._on_asked)

    def follow(self, subject: str, zone: str, document: Document) -> None:
        """Show how far what the preview shows is."""
        self._subject, self._zone, self._document = subject, zone, document
        self.refresh()

    def forget(self) -> None:
        """Show nothing of a write-up that cannot be made."""
        self._document = None
        self._box.show_status(Status.DRAFT, "", Tone.NEUTRAL, changeable=False)

    def refresh(self) -> None:
        document = self._document
        if document is None:
            return
        db = self._session.db
        found = approval_of(db, self._subject, document)
        last = last_approval(db, self._subject, document.audience)
        told, tone = self._told(found), Tone.FINE if found.is_approved else Tone.NEUTRAL
        if last.is_approved and not found.is_approved:
            told, tone = self._lapsed(last), Tone.AMBER
        changeable = self._session.can_write()
        self._box.show_status(found.status, told, tone, changeable=changeable)

    @Slot(object, str)
    def _on_asked(self, status: Status, by: str) -> None:
        document, session = self._document, self._session
        if document is None:
            return
        if status is Status.APPROVED and not by:
            self._outcome.say(self.tr("Write who approves it."), Tone.OVER)
            self._box.ask_name()
            return
        self._outcome.hide()
        session.run(
            set_status,
            self._subject,
            document,
            status,
            by=by if status is not Status.DRAFT else "",
            at=session.now(),
            failed=self._on_failed,
        )

    def _on_failed(self, failure: Failure) -> None:
        self.refresh()
        self._outcome.say(sentence(failure.message), Tone.OVER)

    def _told(self, found: Approval) -> str:
        if found.is_approved:
            return self._filled(self.tr("Approved by {who}, {day} {time}."), found)
        if found.status is Status.IN_REVIEW and found.by:
            return self._filled(self.tr("In review since {day} {time}, says {who}."), found)
        return ""

    def _lapsed(self, last: Approval) -> str:
        text = self.tr("{who} approved it, {day} {time}: its words have changed since.")
        return self._filled(text, last)

    def _filled(self, text: str, approval: Approval) -> str:
        if approval.at is None:
            return ""
        day = local_moment(approval.at, self._zone).date().isoformat()
        return text.format(who=approval.by, day=day, time=clock_time(approval.at, self._zone))
