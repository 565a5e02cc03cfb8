"""Publish page: what is wanted at the left, the preview of the write-up at the right."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.errors import BadInput
from facilitator.core.model import Record
from facilitator.core.names.check import Hit
from facilitator.store.changes import Changes
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.publish.after_saving import AfterSaving
from facilitator.ui.publish.controls import Controls
from facilitator.ui.publish.correcting import Correcting
from facilitator.ui.publish.deciding import DecidingPane
from facilitator.ui.publish.desk import Desk
from facilitator.ui.publish.empties import behind_curtain, no_roundtable
from facilitator.ui.publish.export import Export
from facilitator.ui.publish.facts import check_note, format_in_words
from facilitator.ui.publish.key_messages import KeyMessages
from facilitator.ui.publish.names_box import NamesBox
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.publish.preview import Preview
from facilitator.ui.publish.reading import ReadingControl
from facilitator.ui.publish.reading_strip import ReadingStrip
from facilitator.ui.publish.rulings import Rulings, decided_in
from facilitator.ui.publish.shown_facts import show_facts, show_groups
from facilitator.ui.publish.ways_out import Shown, WaysOut
from facilitator.ui.publish.writing import Wanted, composed, page_of
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.widgets.first_focus import Pages, first_of
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.top_bar import TopBar
from facilitator.writeup.blocks import Document

_REST_MS = 150  # after the last news, until the preview follows
_NOT_OURS = frozenset({"queue", "pass", "forced_export", "sent_version", "sending"})
_NOTHING, _DESK, _CURTAIN = range(3)


class PublishPage(QWidget):
    """Composes only while it is seen. It serves export, copying, and deciding about names."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._curtain = actions.action("curtain")
        self._roundtable: str | None = session.roundtable_id
        self._document: Document | None = None
        self._name = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.names = NamesBox(actions.action("read_each"))
        self.messages = KeyMessages(session)
        self.controls = Controls(self.names, self.messages, session, dialogs)
        self.deciding = DecidingPane()
        self.outcome = Outcome(actions.action("export").shortcut())
        self.preview = Preview()
        self.reading = ReadingStrip(actions.action("read_through"), session.author.name)
        self._reading = ReadingControl(session, actions, self.reading, self.outcome, self)
        self._export = Export(session, dialogs, self.names, self.outcome, self._reading)
        self._after = AfterSaving(self.messages, self.outcome, self)
        self._ways_out = WaysOut(self, actions, self._after, self._export, self._as_shown)
        self._correcting = Correcting(session, dialogs, self.outcome, self._reading)
        self._bar = TopBar(self.tr("Publish"))
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget:
        return self._desk.first_focus() if self._roundtable else first_of(self._empty)

    def told_on_arrival(self) -> str:
        return self.controls.told() if self._roundtable else self.tr("No roundtable yet")

    def document(self) -> Document | None:
        """Return what the preview shows."""
        return self._document

    @Slot()
    def refresh(self) -> None:
        """Show controls and write-up as they are now; a hidden page waits until it is shown."""
        self._rest.stop()
        if not self.isVisible():
            return
        known = roundtables(self._session.db)
        ids = [each.id for each in known]
        self._empty.follow(self._session.programme)
        place = _DESK if known else _NOTHING
        self._stack.setCurrentIndex(_CURTAIN if self._curtain.isChecked() else place)
        if self._roundtable not in ids:
            in_hand = self._session.roundtable_id
            self._turn_to(in_hand if in_hand in ids else next(reversed(ids), None))
        if self._roundtable is None:
            self.messages.show_text(None, "")
            self._document = None
            self._reading.forget()
        else:
            self.controls.show_roundtables(known, self._roundtable)
            self._show(load_record(self._session.db, self._roundtable))
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
        self._after.give_up()
        self._actions.learn(names_found=False, to_be_read=False)

    def _show(self, record: Record) -> None:
        self.messages.show_text(record.roundtable.id, record.key_messages)
        show_groups(self.controls, record)
        wanted = self._wanted()
        if wanted is None:
            return
        self._name = show_facts(self.controls, record, wanted, self._session.programme.language)
        kind = format_in_words(wanted.ext)
        self._export_button.set_label(self.tr("Export {kind}…").format(kind=kind))
        try:
            self._document = composed(self._session, wanted)
        except BadInput as refused:
            self._document = None
            self._reading.forget()
            self.preview.show_page("<body></body>")
            self.outcome.say_refused(translated(refused))
            return
        self.preview.show_page(page_of(self._document))
        self.preview.mark(self._document.hits)
        self.names.show_hits(self._document.hits)
        found = self._document
        self.deciding.show_hits(found.hits, decided_in(found), in_part=found.asks_in_part)
        self.controls.show_check_note(check_note(self._document, record.roundtable.promise))
        self._reading.follow(record.roundtable.id, record.roundtable.zone, self._document)
        self._export.follow(self._document)

    def _wanted(self) -> Wanted | None:
        wanted = self.controls.wanted()
        return wanted and replace(wanted, leave_out=self.deciding.leaves_out())

    def _hits(self) -> tuple[Hit, ...]:
        return self._document.hits if self._document else ()

    def _offer(self) -> None:
        """Say which actions make sense here; the state of the room knows nothing of them."""
        self._actions.learn(names_found=self.isVisible() and bool(self._hits()))
        self._reading.offer()

    def _lay_out(self) -> None:
        self._bar.set_title(self.tr("Publish"), self.tr("What you see is what is written"))
        for name in ("copy_formatted", "copy_markdown"):
            self._bar.add_action(self._actions.action(name))
        self._export_button = self._bar.add_action(self._actions.action("export"), primary=True)
        self._desk = Desk(
            self.controls,
            self.deciding,
            self.preview,
            above=self.outcome,
            below=self.reading,
        )
        self._stack = Pages()
        self._empty = no_roundtable(self._actions)
        for page in (self._empty, ScrolledWhole(self._desk), behind_curtain(self._actions)):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.controls.asked.connect(self._on_asked)
        self.names.reason_given.connect(self._ways_out.export)
        self.deciding.closed.connect(self._desk.go_back)
        self.deciding.shown.connect(self.preview.go_to)
        self.deciding.left_out_changed.connect(self.refresh)
        self.reading.shown.connect(self.preview.go_to_line)
        self._correcting.found.connect(self._show_version)
        Rulings(self._session, self._actions, self.deciding, self.outcome, self)
        self.preview.may_leave = self._export.may_leave
        self.preview.copy_refused.connect(self._export.refuse_copy)
        self.messages.refused.connect(self.controls.show_problem)
        self.messages.kept.connect(self.controls.forget_problem)
        self._actions.connect("read_each", self.read_each)
        self._actions.connect("correct_version", self.correct)
        self._curtain.toggled.connect(self.refresh)
        self._session.changed.connect(self._on_changed)
        self._session.roundtable_chosen.connect(self._on_chosen)
        self._session.write_up_wanted.connect(self._on_wanted)

    def _as_shown(self) -> Shown | None:
        """Return what the preview shows, composed anew where something was changed just now."""
        if self._rest.isActive():
            self.refresh()
        wanted = self._wanted()
        if wanted is None or self._document is None:
            return None
        return Shown(self._document, wanted, self._name)

    @Slot()
    def read_each(self) -> None:
        """Decide about the names; there, go to the next one, and from the last to the first."""
        if self._desk.is_deciding():
            self.deciding.step()
        elif self._hits():
            self._desk.decide()

    @Slot()
    def correct(self) -> None:
        """Write a version anew that holds what was taken out since."""
        if not self.isVisible():
            self._actions.action("go_publish").trigger()
        wanted = self._wanted()
        self._correcting.look(self._roundtable, wanted.audience if wanted else "public")

    @Slot(str, str, str)
    def _show_version(self, roundtable: str, audience: str, group: str) -> None:
        """Show the write-up that is to be corrected."""
        self._roundtable = roundtable
        self.controls.audience.set_value(audience)
        self.controls.group.set_value(group)
        self.refresh()
        if self._document is not None:
            self._correcting.go_on(self._document, self.controls.template.template())

    def _turn_to(self, roundtable: str | None) -> None:
        """Write up another roundtable: for the public, until somebody says otherwise."""
        if roundtable != self._roundtable:
            self._roundtable = roundtable
            self.controls.audience.set_value("public")
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Forget what was said and given for another write-up."""
        self._after.give_up()
        self.outcome.hide()
        self.names.forget_reason()
        self.deciding.begin_anew()
        self._desk.begin_anew()

    @Slot()
    def _on_asked(self) -> None:
        wanted = self._wanted()
        self._turn_to(wanted.roundtable if wanted is not None else None)
        self._begin_anew()
        self.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        self._offer()
        if changes.touches("sent_version"):
            self._reading.refresh()
        if any(table not in _NOT_OURS for table, _ in changes.rows):
            self._rest.start()

    @Slot()
    def _on_chosen(self) -> None:
        self._turn_to(self._session.roundtable_id)
        self.refresh()

    @Slot(str)
    def _on_wanted(self, roundtable: str) -> None:
        self._turn_to(roundtable)
        self.refresh()
