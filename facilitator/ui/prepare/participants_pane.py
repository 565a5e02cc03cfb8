"""Participants pane, the right of Prepare: who takes part, and what was promised to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.model import Organisation, Person, Programme, Record
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.numbering import left_out, numbered
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.prepare.promise_box import PromiseBox
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.emptying import delete_widgets
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.painting import draw_square, square_side
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.wording import listed


@dataclass(frozen=True, slots=True)
class Participant:
    """An organisation as its row shows it; `key` is the text of its keycap, or empty."""

    id: str
    name: str
    colour: str
    key: str
    people: str


class ParticipantRow(QWidget):
    """One organisation: colour square and name, its key, and its people below."""

    def __init__(self, shown: Participant, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._colour = shown.colour
        self._indent = square_side() + unit
        name = TextLabel(shown.name, role=Role.STRONG, shorten=True)
        people = TextLabel(shown.people, muted=True, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(2 * unit)
        head.addWidget(name, 1)
        if shown.key:
            head.addWidget(KeyCap(shown.key))
        column = QVBoxLayout(self)
        column.setContentsMargins(self._indent, 2 * unit, 0, round(2.5 * unit))
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(people)
        self._name = name
        self.organisation = shown.id
        self.setAccessibleName(f"{shown.name}, {shown.people}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        middle = self._name.geometry().center().y() + 1
        draw_square(painter, 0, middle, self._colour, colours.surface, side=square_side())
        painter.setPen(QColor(colours.line))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()


class ParticipantsPane(Pane):
    """Members and guests with the key that gives them the floor; convenors in one line.

    Its menu names the people below the mouse, or everybody.
    """

    forget_asked = Signal(str)  # person id

    def __init__(self, floor_keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(ground="surface", line=Qt.Edge.LeftEdge, parent=parent)
        self.setAccessibleName(self.tr("Participants column"))
        unit = app_scale().unit
        self._keys = tuple(floor_keys)
        self._shown: list[Participant] = []
        self._people: tuple[Person, ...] = ()
        self._called: dict[str, str] = {}
        self._beside: dict[str, str] = {}
        self._replies: dict[str, str] = {}
        self.set_width(54, 82)
        self.count = TextLabel(muted=True)
        self.add_heading(self.tr("Participants"), self.count)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.replies = TextLabel(wrap=True)
        self.others = TextLabel(muted=True, wrap=True)
        self.convenors = TextLabel(muted=True, wrap=True)
        self.promise = PromiseBox()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 4 * unit)
        column.setSpacing(5 * unit)
        column.addWidget(self.replies)
        column.addLayout(self._rows)
        for part in (self.others, self.convenors, self.promise):
            column.addWidget(part)
        column.addStretch(1)
        self.column.addWidget(ScrolledWhole(inside, sideways=False), 1)

    def show_programme(self, programme: Programme, record: Record | None) -> None:
        """Show everybody, and how they take part in the roundtable in hand."""
        with_number = numbered(programme, record)
        self._people = programme.people
        self._show_replies(programme, record)
        self._called = {each.id: full_name(programme, each) for each in programme.people}
        self._beside = {each.id: name_beside(programme, each) for each in programme.people}
        gone = left_out(programme, record)
        by_organisation: dict[str | None, list[Person]] = {}
        here = [each for each in programme.people if each.id not in gone]
        for person in here:
            by_organisation.setdefault(person.organisation, []).append(person)
        rows = [
            self._participant(number, each, by_organisation.get(each.id, ()), record)
            for number, each in enumerate(with_number)
        ]
        if rows != self._shown:
            self._replace_rows(rows)
        known = {each.id for each in programme.organisations}
        others = [person for person in here if person.organisation not in known]
        people = len(others) + sum(len(by_organisation.get(each.id, ())) for each in with_number)
        self.count.set_text(self._counted(len(with_number), people))
        self._show_line(
            self.others, self.tr("Others: {names}"), [self._called[p.id] for p in others]
        )
        self._show_convenors(
            [each for each in programme.organisations if each.id not in gone], by_organisation
        )
        self.promise.show_roundtable(record.roundtable if record else None)

    def _show_replies(self, programme: Programme, record: Record | None) -> None:
        self._replies = {}
        counted = ""
        if record is not None and any(each.reply for each in record.presence):
            # Late: at the start nobody has replied, as a rule.
            from facilitator.core.replies import count_replies, replies_of
            from facilitator.ui.prepare.reply_words import replies_counted

            self._replies = replies_of(programme, record)
            counted = replies_counted(count_replies(programme, record))
        self.replies.set_text(counted)
        self.replies.setVisible(bool(counted))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to forget somebody."""
        under = self.childAt(event.pos())
        while under is not None and not isinstance(under, ParticipantRow):
            under = under.parentWidget()
        self.menu_for(under.organisation if under else None).popup(event.globalPos())

    def menu_for(self, organisation: str | None) -> QMenu:
        """Return the menu for the people of an organisation; None means everybody."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for person in self._people:
            if organisation in (None, person.organisation):
                text = self.tr("Forget {name}…").format(
                    name=self._called[person.id].replace("&", "&&")
                )
                menu.addAction(text).setData(person.id)
        menu.triggered.connect(self._ask_forget)
        return menu

    @Slot(QAction)
    def _ask_forget(self, action: QAction) -> None:
        self.forget_asked.emit(action.data())

    def rows(self) -> tuple[Participant, ...]:
        return tuple(self._shown)

    def _participant(
        self,
        number: int,
        organisation: Organisation,
        people: Sequence[Person],
        record: Record | None,
    ) -> Participant:
        guest = [self.tr("guest")] if organisation.is_guest else []
        names = listed([self._attending(person, record) for person in people])
        count = self.tr("%n person(s)", "", len(people))
        said = count if people else self.tr("nobody named yet")
        if record is not None and organisation.id in record.absent:
            said = self.tr("not here")
        key = self._keys[number] if number < len(self._keys) else ""
        return Participant(
            id=organisation.id,
            name=organisation.name,
            colour=organisation.colour,
            key=key,
            people=" · ".join([*guest, said, *([names] if names else [])]),
        )

    def _attending(self, person: Person, record: Record | None) -> str:
        reply = self._replies.get(person.id, "")
        if record is not None and reply and record.roundtable.opened_at is None:
            from facilitator.ui.prepare.reply_words import reply_beside

            return reply_beside(self._beside[person.id], reply)
        if record is not None and person.id in record.absent:
            return self.tr("{name} (not here)").format(name=self._beside[person.id])
        if record is not None and person.id in record.remote:
            return self.tr("{name} (remote)").format(name=self._beside[person.id])
        return self._beside[person.id]

    def _counted(self, organisations: int, people: int) -> str:
        first = self.tr("%n organisation(s)", "", organisations)
        second = self.tr("%n person(s)", "", people)
        return f"{first} · {second}"

    def _show_convenors(
        self,
        organisations: Sequence[Organisation],
        by_organisation: Mapping[str | None, Sequence[Person]],
    ) -> None:
        names = []
        for each in organisations:
            if not each.is_member and not each.is_guest:
                people = listed([self._beside[p.id] for p in by_organisation.get(each.id, ())])
                name = each.short or each.name
                names.append(f"{name} ({people})" if people else name)
        self._show_line(self.convenors, self.tr("Convenors: {names}"), names)

    @staticmethod
    def _show_line(label: TextLabel, pattern: str, names: Sequence[str]) -> None:
        label.set_text(pattern.format(names=listed(names)))
        label.setVisible(bool(names))

    def _replace_rows(self, rows: list[Participant]) -> None:
        delete_widgets(self._rows)
        for row in rows:
            self._rows.addWidget(ParticipantRow(row))
        self._shown = rows
