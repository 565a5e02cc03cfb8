"""Publish page: what is wanted at the left, the preview of the write-up at the right."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.model import Roundtable
from facilitator.store.changes import Changes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.publish.after_saving import AfterSaving
from facilitator.ui.publish.choices import Choices
from facilitator.ui.publish.composing import Composer
from facilitator.ui.publish.correcting import Correcting
from facilitator.ui.publish.desk import Desk
from facilitator.ui.publish.empties import behind_curtain, no_roundtable
from facilitator.ui.publish.facts import format_in_words
from facilitator.ui.publish.parts import make_parts, make_views
from facilitator.ui.publish.rulings import Rulings
from facilitator.ui.publish.several import Several
from facilitator.ui.publish.ways_out import Shown, WaysOut
from facilitator.ui.publish.writing import Wanted
from facilitator.ui.session import Session
from facilitator.ui.widgets.first_focus import Pages, first_of
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.top_bar import TopBar
from facilitator.writeup.blocks import Document

if TYPE_CHECKING:
    from facilitator.operations.correcting import Correction

_REST_MS = 150  # after the last news, until the preview follows
_NOT_OURS = frozenset({"queue", "pass", "forced_export", "sent_version", "sending"})
_AT_ONCE = frozenset({"outline", "outline_part", "approval"})  # done here, one by one
_NOTHING, _DESK, _CURTAIN = range(3)


class PublishPage(QWidget):
    """Composes only while it is seen. It serves export, copying, and deciding about names."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        dialogs: Dialogs,
        parent: QWidget | None = None,
        *,
        remembered: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._curtain = actions.action("curtain")
        self._was_shown = False
        self._subject: str | None = session.roundtable_id
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.refresh)
        views = make_views(session, actions, dialogs)
        self.names, self.messages, self.controls, self.deciding = views[:4]
        self.outcome, self.lacking, self.preview, self.reading = views[4:]
        parts = make_parts(views, session, actions, dialogs, self)
        self._outlining, self._reading, self._export = parts.outlining, parts.reading, parts.export
        self._after = AfterSaving(self.messages, self.controls.outline.text, self.outcome, self)
        self._ways_out = WaysOut(self, actions, self._after, self._export, self._once_shown)
        self._composer = Composer(session, parts, self._tell, self)
        self._choices = Choices(session, self.controls, self._export, remembered, self)
        self.several = Several(session, dialogs, self.controls, self.outcome, self._choices)
        self._correcting = Correcting(session, dialogs, self.outcome, self._reading)
        self._bar = TopBar(self.tr("Publish"))
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget:
        return self._desk.first_focus() if self._subject else first_of(self._empty)

    def told_on_arrival(self) -> str:
        return self.controls.told() if self._subject else self.tr("No roundtable yet")

    def document(self) -> Document | None:
        """Return what the preview shows."""
        return self._composer.document

    @Slot()
    def refresh(self) -> None:
        """Show controls and write-up as they are now; a hidden page waits until it is shown."""
        self._rest.stop()
        if not self.isVisible():
            return
        self._empty.follow(self._session.programme)
        known = self._session.roundtables
        place = _DESK if known else _NOTHING
        self._stack.setCurrentIndex(_CURTAIN if self._curtain.isChecked() else place)
        if known:
            self._show(known)
        else:
            self._subject = None
            self.messages.show_text(None, "")
            self._composer.forget()
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
        self._after.give_up()
        self._composer.stop()
        self._actions.learn(names_found=False, to_be_read=False)

    def _show(self, known: Sequence[Roundtable]) -> None:
        subject, programme = self.controls.subject, self._session.programme
        subject.show_subjects(programme, known, self._subject or known[-1].id)
        if not subject.has(self._subject):
            in_hand = self._session.roundtable_id
            found = in_hand if in_hand is not None and subject.has(in_hand) else known[-1].id
            self._turn_to(found)
            subject.show_subjects(programme, known, found)
        if not self._was_shown:
            self._was_shown = True
            self._choices.choose_again(subject.value() or "")
        self._composer.show()
        self._choices.keep()

    def is_settled(self) -> bool:
        """Say whether the preview shows what is wanted, as it is now."""
        return not (self._rest.isActive() or self._composer.is_waited_for())

    def _tell(self, wanted: Wanted, how: str) -> None:
        told = how or self.tr("What you see is what is written")
        self._bar.set_title(self.tr("Publish"), told)
        kind = format_in_words(wanted.ext)
        self._export_button.set_label(self.tr("Export {kind}…").format(kind=kind))

    @Slot()
    def _offer(self) -> None:
        """Say which actions make sense here; the state of the room knows nothing of them."""
        self._actions.learn(names_found=self.isVisible() and bool(self._composer.hits()))
        self._reading.offer()

    def _lay_out(self) -> None:
        for name in ("copy_formatted", "copy_markdown"):
            self._bar.add_action(self._actions.action(name))
        self._export_button = self._bar.add_action(self._actions.action("export"), primary=True)
        self._desk = Desk(
            self.controls,
            self.deciding,
            self.preview,
            above=(self.outcome, self.lacking),
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
        self.controls.grouped.connect(self._on_grouped)
        self._outlining.asked.connect(self._on_outline)
        self._outlining.refused.connect(self.refresh)
        self.names.reason_given.connect(self._ways_out.export)
        self.deciding.closed.connect(self._desk.go_back)
        self.deciding.shown.connect(self.preview.go_to)
        self.deciding.left_out_changed.connect(self.refresh)
        self.reading.shown.connect(self.preview.go_to)
        self.several.serve(self, self._actions, self._after, self._composer.wanted)
        self._correcting.found.connect(self._show_version)
        self._correcting.ended.connect(self._end_correcting)
        Rulings(self._session, self._actions, self.deciding, self.outcome, self)
        self.preview.may_leave = self._export.may_leave
        self.preview.copy_refused.connect(self._export.refuse_copy)
        self.messages.refused.connect(self.controls.show_problem)
        self.messages.kept.connect(self.controls.forget_problem)
        self._composer.settled.connect(self._offer)
        self._actions.connect("read_each", self.read_each)
        self._actions.connect("correct_version", self.correct)
        self._curtain.toggled.connect(self.refresh)
        self._session.changed.connect(self._on_changed)
        self._session.roundtable_chosen.connect(self._on_chosen)
        self._session.write_up_wanted.connect(self._on_wanted)

    def _once_shown(self, step: Callable[[Shown], None]) -> None:
        """Take a step with what the preview shows, made anew where something was changed."""
        if self._rest.isActive():
            self.refresh()
        self._composer.once_shown(step)

    @Slot()
    def read_each(self) -> None:
        """Decide about the names; there, go to the next one, and from the last to the first."""
        if self._desk.is_deciding():
            self.deciding.step()
        else:
            self._composer.once_shown(self._decide)

    def _decide(self, shown: Shown) -> None:
        if shown.document.hits:
            self._desk.decide()

    @Slot()
    def correct(self) -> None:
        """Write a version anew that holds what was taken out since."""
        if not self.isVisible():
            self._actions.action("go_publish").trigger()
        wanted = self._composer.wanted()
        self._correcting.look(self._subject, wanted.audience if wanted else "public")

    def show_for(self, audience: str) -> None:
        """Show the write-up of the roundtable in hand for an audience."""
        self._turn_to(self._session.roundtable_id)
        self.controls.audience.set_value(audience)
        self.refresh()

    @Slot(object)
    def _show_version(self, correction: "Correction") -> None:
        """Show the write-up that is to be corrected, as it will be."""
        version = correction.version
        self._subject = version.roundtable
        self.controls.show_asked(version.audience, version.asked)
        self._composer.corrected = self._session.now()
        self.refresh()
        self._composer.once_shown(self._go_on_correcting)

    def _go_on_correcting(self, shown: Shown) -> None:
        self._correcting.go_on(shown.document, self.controls.template.template())

    @Slot()
    def _end_correcting(self) -> None:
        self._composer.corrected = None
        self.refresh()

    def _turn_to(self, subject: str | None) -> None:
        """Write up something else: for the public, until somebody says otherwise."""
        if subject != self._subject:
            self._subject = subject
            self.controls.audience.set_value("public")
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Forget what was said and given for another write-up."""
        self._composer.corrected = None
        self._composer.give_up()
        self._after.give_up()
        self.outcome.hide()
        self.names.forget_reason()
        self.deciding.begin_anew()
        self._desk.begin_anew()

    @Slot()
    def _on_asked(self) -> None:
        wanted = self._composer.wanted()
        self._turn_to(wanted.subject if wanted is not None else None)
        self._begin_anew()
        self.refresh()

    @Slot(str)
    def _on_grouped(self, group: str) -> None:
        if not self._outlining.group_by(group):
            self._on_asked()

    @Slot()
    def _on_outline(self) -> None:
        """Show another outline, with the grouping that it has."""
        self.controls.take_grouping()
        self._on_asked()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        self._offer()
        if changes.touches("sent_version"):
            self._reading.refresh()
        tables = {table for table, _ in changes.rows} - _NOT_OURS
        if tables and tables <= _AT_ONCE:
            self.refresh()
        elif tables:
            self._rest.start()

    @Slot()
    def _on_chosen(self) -> None:
        self._turn_to(self._session.roundtable_id)
        self.refresh()

    @Slot(str)
    def _on_wanted(self, roundtable: str) -> None:
        self._turn_to(roundtable)
        self.refresh()
