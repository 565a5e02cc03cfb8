"""Participants, a view of Prepare: the organisations, edited in place, and the people of one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.needs import NO_NEEDS
from facilitator.operations.setting_up import merging, organisations, people
from facilitator.store.changes import NAMES
from facilitator.store.queries.rosters import needs_of
from facilitator.ui.actions.spec import key_label, keys_here
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.session import Session
from facilitator.ui.setting_up import words
from facilitator.ui.setting_up.following_view import FollowingView
from facilitator.ui.setting_up.left_out_part import LeftOutPart
from facilitator.ui.setting_up.organisation_pane import OrganisationPane
from facilitator.ui.setting_up.organisation_rows import organisation_columns, organisation_rows
from facilitator.ui.setting_up.person_form import PersonForm
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.editable_table import EditableTable
from facilitator.ui.widgets.merge_form import MergeForm
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_SHOWN = (*NAMES, "name", "affiliation", "note", "turn")


class ParticipantsView(FollowingView):
    """Table at the left, what belongs to the chosen organisation at the right."""

    pasted = Signal(str)  # lines of a list
    dropped = Signal(str)  # path of a file
    page_asked = Signal(str)  # person id
    consents_asked = Signal(str)  # person id
    forget_asked = Signal(str)  # person id

    def __init__(self, session: Session, floor_keys: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(session, _SHOWN, parent)
        self._floor_keys = tuple(floor_keys)
        self.setAcceptDrops(True)
        self._left = Pane(parent=self)
        self._left.setAccessibleName(self.tr("Organisations"))
        self.add = QPushButton(self.tr("Add organisation"), self._left)
        self.add.setToolTip(keys_here(self.tr("Ins or N in the table")))
        self.table = EditableTable(
            self.tr("Organisations"),
            organisation_columns(),
            "name",
            self.tr("Type a name, or paste several lines"),
            self,
        )
        self._counted = TextLabel(muted=True, shorten=True)
        self.gone = LeftOutPart(session, ("organisation", "person"), self)
        self._fill_left()
        self.pane = OrganisationPane(session, self)  # behind what stands at its left, for Tab
        columns = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self.pane)
        whole.addWidget(ScrolledWhole(columns, self))
        self._connect()

    def first_focus(self) -> QWidget:
        return self.table

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._session.can_write():
            return
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if files:
            self.dropped.emit(files[0])
        elif event.mimeData().text().strip():
            self.pasted.emit(event.mimeData().text())

    def _show_all(self) -> None:
        programme = self._session.programme
        keys = [key_label(each.shortcut()) for each in self._floor_keys]
        changeable = self._session.can_write()
        self.table.rows.set_changeable(changeable)
        self.table.show_rows(tuple(organisation_rows(programme, keys)))
        told = self.tr("{counted} · the order is the order of the keys")
        self._counted.set_text(told.format(counted=words.counted(programme)))
        self.add.setEnabled(changeable)
        self.gone.refresh()
        self.pane.show_organisation(self.table.current())

    def _fill_left(self) -> None:
        unit = app_scale().unit
        column = self._left.column
        head = QHBoxLayout()
        head.setSpacing(2 * unit)
        head.addWidget(SectionLabel(self.tr("Organisations")))
        head.addWidget(self._counted, 1)
        head.addWidget(self.add)
        column.addLayout(head)
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        card.hold_rows(self.table)
        column.addWidget(card, 1000)
        hint = self.tr(
            "Drop a spreadsheet, a CSV or a Word table here, or paste with Ctrl V. You see what was"
            " understood before anything changes; the same list a second time adds nothing."
        )
        keys = self.tr("Enter edits · Alt ↑ ↓ move · Ins or N add · Del take out")
        drop = Card(dashed=True)
        box = QVBoxLayout(drop)
        box.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        box.addWidget(TextLabel(keys_here(hint), role=Role.SMALL, muted=True, wrap=True))
        column.addWidget(TextLabel(keys_here(keys), role=Role.SMALL, muted=True, wrap=True))
        column.addWidget(drop)
        column.addWidget(self.gone)
        column.addStretch(1)

    def _connect(self) -> None:
        self.add.clicked.connect(self.table.begin_new)
        self.table.chosen.connect(self._show_chosen)
        self.table.rows.edited.connect(self._edit)
        self.table.rows.added.connect(self._add)
        self.table.move_asked.connect(self._move)
        self.table.removal_asked.connect(self._remove)
        self.table.pasted.connect(self._paste)
        self.pane.person_asked.connect(self.ask_for_person)
        self.pane.removal_asked.connect(self._take_off)
        self.pane.merge_asked.connect(self.ask_merge)
        self.pane.page_asked.connect(self.page_asked)
        self.pane.consents_asked.connect(self.consents_asked)
        self.pane.forget_asked.connect(self.forget_asked)
        self._follow()

    @Slot(str)
    def _paste(self, text: str) -> None:
        if self._session.can_write():
            self.pasted.emit(text)

    @Slot(str)
    def _show_chosen(self, organisation: str) -> None:
        self.pane.show_organisation(organisation)

    @Slot(str, str, object)
    def _edit(self, organisation: str, field: str, value: str) -> None:
        session, change = self._session, organisations.change_organisation
        fields: dict[str, Any] = {field: value}
        session.run(change, organisation, at=session.now(), **fields)

    @Slot(str)
    def _add(self, name: str) -> None:
        session = self._session
        session.run(organisations.add_organisation, name, at=session.now())

    @Slot(str, int)
    def _move(self, organisation: str, place: int) -> None:
        session, move = self._session, organisations.move_organisation
        session.run(move, organisation, place, at=session.now())

    @Slot(str)
    def _remove(self, organisation: str) -> None:
        session = self._session
        session.run(organisations.remove_organisation, organisation, at=session.now())

    @Slot(str)
    def _take_off(self, person: str) -> None:
        session = self._session
        session.run(people.take_off_roster, person, at=session.now())

    @Slot(str)
    def ask_for_person(self, person: str) -> None:
        """Open the form of somebody (id), or an empty one for the chosen organisation."""
        session = self._session
        known = next((each for each in session.programme.people if each.id == person), None)
        if not session.can_write():
            return
        heading = known.name if known else self.tr("Add a person")
        go = self.tr("Keep") if known else self.tr("Add")
        homes = [each for each in session.programme.organisations if not each.former]
        form = PersonForm(heading, homes, go=go, parent=self)
        if known is None:
            form.choose_organisation(self.table.current())
            form.given.connect(self._put_on)
        else:
            form.fill(known, needs_of(session.db).get(known.id, NO_NEEDS))
            form.person = known.id
            form.given.connect(self._change_person)
        form.ask()

    @Slot(str, object)
    def _put_on(self, name: str, fields: dict[str, Any]) -> None:
        session = self._session
        session.run(people.put_on_roster, name, at=session.now(), **fields)

    @Slot(str, object)
    def _change_person(self, name: str, fields: dict[str, Any]) -> None:
        session, form = self._session, self.sender()
        if isinstance(form, PersonForm):
            session.run(people.change_person, form.person, at=session.now(), name=name, **fields)

    @Slot(str)
    def ask_merge(self, organisation: str) -> None:
        """Ask into which other an organisation (id) is to be merged."""
        here = [each for each in self._session.programme.organisations if not each.former]
        names = {each.id: each.name for each in here}
        if organisation not in names:
            return
        one = (organisation, names.pop(organisation))
        form = MergeForm(one, list(names.items()), self._explain_merging, parent=self)
        form.given.connect(self._merge)
        form.ask()

    def _explain_merging(self, other: str) -> str:  # noqa: ARG002
        return self.tr(
            "Its people, notes and turns become those of the other. Its names stay as other names,"
            " so that a list that still has them does not bring it back."
        )

    @Slot(str, str)
    def _merge(self, one: str, into: str) -> None:
        session = self._session
        session.run(merging.merge_organisations, one, into, at=session.now())
