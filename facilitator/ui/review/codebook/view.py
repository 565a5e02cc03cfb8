"""Codebook, a view of Review: what notes are labelled with, counted, renamed and merged."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.core.codebook import Book, called, labels_of, typed_for
from facilitator.core.likely_duplicates import Likely
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.text import fold
from facilitator.core.vocabulary import EntityKind
from facilitator.operations.note_search import NoteSearch
from facilitator.operations.setting_up.tags import add_tag
from facilitator.operations.setting_up.taking_in import take_in_again
from facilitator.operations.setting_up.telling_apart import tell_apart
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.review.codebook.find_box import FindBox
from facilitator.ui.review.codebook.merging import MergeDesk
from facilitator.ui.review.codebook.rows import PARENT, parents_of, rows_of, rows_with
from facilitator.ui.review.codebook.sections import SECTIONS, Read, Section, read_kind
from facilitator.ui.review.codebook.strip import LikelyStrip
from facilitator.ui.review.codebook.table import CodebookTable
from facilitator.ui.review.codebook.words import section_names
from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.session import Session
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.editable_rows import Row
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel

_LINKS = ("note_said_by", "note_person", "note_question", "note_tag")
_SHOWN = (*PROGRAMME, "note", *_LINKS, "roundtable", "told_apart")
_NAMED_ONCE = (EntityKind.TAG, EntityKind.ORGANISATION)  # two of a name are to be merged


class CodebookView(QWidget):
    """One section at a time, each a table that is made when it is first looked at."""

    notes_asked = Signal(str)  # a query

    def __init__(self, session: Session, scope: ScopeButton, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._scope = scope
        self._stale = True
        self._book: Book | None = None
        self._rows: tuple[Row, ...] = ()
        self._tables: dict[EntityKind, CodebookTable] = {}
        self._merging = MergeDesk(session, self)
        self.reader = LastAsked(session, self)
        self.reader.answered.connect(self._on_read)
        self.sections = SegmentedButtons(self.tr("Section"), section_names())
        self.search = FindBox()
        self.counted = TextLabel(muted=True, shorten=True)
        self.likely = LikelyStrip()
        self._card = Card()
        self.nothing = TextLabel(muted=True, wrap=True)
        self._inside = QVBoxLayout(self._card)
        self._fill()
        self._connect()

    @property
    def section(self) -> Section:
        return next(each for each in SECTIONS if each.kind.value == self.sections.value())

    @property
    def table(self) -> CodebookTable:
        """The table of the section that is shown."""
        kind = self.section.kind
        if kind not in self._tables:
            self._tables[kind] = self._make_table(self.section)
        return self._tables[kind]

    def first_focus(self) -> QWidget:
        return self.search

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.table.hasFocus():
            self.search.setFocus()
        else:
            super().keyPressEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Show the section anew; a hidden view waits until it is shown."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        wanted = NoteFilter(scope=self._scope.scope())
        self.reader.ask(read_kind, self._session.programme, self.section.kind, wanted)

    def is_reading(self) -> bool:
        return self.reader.is_waited_for or self._merging.is_reading()

    @Slot(object)
    def _on_read(self, read: Read) -> None:
        table, changeable = self.table, self._session.can_write()
        self._book = read.book
        for each in self._tables.values():
            each.setVisible(each is table)
        table.rows.set_changeable(changeable)
        if read.kind is EntityKind.TAG:
            table.rows.offer(PARENT, parents_of(read.book.tags))
        self._rows = rows_of(read.kind, read.book)
        self.likely.set_changeable(changeable)
        self._show_rows()
        self._show_likely(read)

    @Slot()
    def _show_rows(self) -> None:
        every, typed = self._rows, self.search.text()
        is_found = bool(typed.strip())
        shown = rows_with(every, typed) if is_found else every
        self.table.show_rows(shown)
        text = self.tr("{found} of {total}") if is_found else self.tr("{total} in all")
        self.counted.set_text(text.format(found=len(shown), total=len(every)))
        is_empty = self.table.rows.rowCount() == 0
        if is_empty and self.table.hasFocus():
            self.search.setFocus()
        self.table.setVisible(not is_empty)
        none = self.tr("Nothing here is called so.") if is_found else self.tr("Nothing here yet.")
        self.nothing.set_text(none)
        self.nothing.setVisible(is_empty)

    def _show_likely(self, read: Read) -> None:
        kind, book = read.kind, read.book
        if read.likely:
            labels = {each.id: each for each in labels_of(kind, book)}
            self.likely.show_pair(read.likely[0], labels, called(kind, book), of=len(read.likely))
        else:
            self.likely.show_nothing()

    def _make_table(self, section: Section) -> CodebookTable:
        name = dict(section_names())[section.kind.value]
        table = CodebookTable(section.kind, name, section.main, self._card)
        self._inside.addWidget(table)
        table.rows.edited.connect(self._edit)
        table.rows.added.connect(self._add)
        table.removal_asked.connect(self._retire)
        table.merge_asked.connect(self._ask_merge)
        table.notes_asked.connect(self._ask_notes)
        table.likely_merge_asked.connect(self.likely.merge)
        table.likely_apart_asked.connect(self.likely.tell_apart)
        return table

    def _fill(self) -> None:
        unit, pane = app_scale().unit, Pane()
        pane.setAccessibleName(self.tr("Codebook"))
        head = QHBoxLayout()
        head.setSpacing(2 * unit)
        head.addWidget(self.sections)
        head.addWidget(self.search)
        head.addWidget(self.counted, 1)
        pane.column.addLayout(head)
        pane.column.addWidget(self.likely)
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inside.setContentsMargins(1, unit, 1, unit)  # rows keep clear of the round corners
        self.nothing.setContentsMargins(4 * unit, 2 * unit, 4 * unit, 2 * unit)
        self._inside.addWidget(self.nothing)
        pane.column.addWidget(self._card, 1000)
        keys = self.tr(
            "Enter edits, and on a number shows the notes · M merge into another · R retire, or"
            " take in again · Ins or N add a tag · D merge what looks the same · X not the same"
        )
        pane.column.addWidget(TextLabel(keys_here(keys), role=Role.SMALL, muted=True, wrap=True))
        pane.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrolledWhole(pane, self))

    def _connect(self) -> None:
        self.sections.chosen.connect(self._choose_section)
        self.search.textChanged.connect(self._show_rows)
        self.search.left.connect(self._go_to_rows)
        self.likely.merge_asked.connect(self._merge_likely)
        self.likely.apart_asked.connect(self._tell_apart)
        self._scope.chosen.connect(self.refresh)
        self._session.changed.connect(self._on_changed)
        self._session.reopened.connect(self.refresh)
        self._session.writing_ended.connect(self.refresh)

    @Slot()
    def _choose_section(self) -> None:
        self.search.clear()
        self.refresh()

    @Slot()
    def _go_to_rows(self) -> None:
        self.table.setFocus()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self.refresh()

    @Slot(str, str, object)
    def _edit(self, row: str, field: str, value: str) -> None:
        section, session = self.section, self._session
        if field == section.main and section.kind in _NAMED_ONCE:
            names = called(section.kind, self._book) if self._book else {}
            for each, name in names.items():
                if each != row and fold(name) == fold(value):
                    self.table.setFocus()  # the keys come back to it: the editor will be gone
                    self._merging.ask(section, row, each)
                    return
        fields: dict[str, Any] = {field: value}
        session.run(section.change, row, at=session.now(), **fields)

    @Slot(str)
    def _add(self, name: str) -> None:
        self._session.run(add_tag, name, at=self._session.now())

    @Slot(str)
    def _retire(self, row: str) -> None:
        """Retire one that is in use, and take one in again that is not."""
        session, section = self._session, self.section
        shown = next((each for each in self.table.rows.rows() if each.id == row), None)
        if shown is not None and shown.quiet:
            session.run(take_in_again, section.kind.value, row, at=session.now())
        else:
            session.run(section.retire, row, at=session.now())

    @Slot(str)
    def _ask_merge(self, row: str) -> None:
        self._merging.ask(self.section, row)

    @Slot(object)
    def _merge_likely(self, pair: Likely) -> None:
        self._merging.merge(self.section, *pair)

    @Slot(object)
    def _tell_apart(self, pair: Likely) -> None:
        self._session.run(tell_apart, *pair, at=self._session.now())

    @Slot(str)
    def _ask_notes(self, row: str) -> None:
        """Ask for the list of notes that were counted."""
        session, section, book = self._session, self.section, self._book
        if book is None:
            return
        search = NoteSearch(session.db, session.programme, now=session.now())
        name = typed_for(section.kind, book, row)
        self.notes_asked.emit(search.query_for(section.filter, name, row))
