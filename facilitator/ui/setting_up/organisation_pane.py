"""Pane of one organisation, the right of Participants: its names, colour and people."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.core.floor import organisations_of
from facilitator.core.model import Organisation, Person
from facilitator.core.needs import NO_NEEDS
from facilitator.operations.setting_up.organisations import change_organisation
from facilitator.store.queries.belongings import belongings_of_organisation
from facilitator.store.queries.rosters import needs_of
from facilitator.ui.actions.spec import keys_here
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.session import Session
from facilitator.ui.setting_up import words
from facilitator.ui.setting_up.colour_choice import ColourChoice
from facilitator.ui.setting_up.name_chips import NameChips
from facilitator.ui.setting_up.person_card import PersonCard
from facilitator.ui.widgets.emptying import delete_widgets
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class OrganisationPane(Pane):
    """Shows one organisation, or whoever has none; each edit is an operation."""

    person_asked = Signal(str)  # to be edited; nothing for somebody new
    removal_asked = Signal(str)  # person id
    merge_asked = Signal(str)  # organisation id
    page_asked = Signal(str)  # person id
    consents_asked = Signal(str)  # person id
    forget_asked = Signal(str)  # person id

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(ground="surface", line=Qt.Edge.LeftEdge, parent=parent)
        unit = app_scale().unit
        self._session = session
        self._organisation: Organisation | None = None
        self._cards: list[PersonCard] = []
        self.set_width(58, 78)
        self._heading = self.add_heading("")
        self._heading.set_one_line(True)
        self.aliases = NameChips(self.tr("Also called"))
        self.giveaways = NameChips(self.tr("Gives it away"))
        self.colour = ColourChoice()
        self.add = QPushButton(self.tr("Add person"))
        self.add.setToolTip(self.tr("Somebody who takes part for this organisation"))
        self._about = self._make_about()
        people = QWidget()  # cards come and go, and are read where they stand
        self._people = QVBoxLayout(people)
        self._people.setContentsMargins(0, 0, 0, 0)
        self._people.setSpacing(2 * unit)
        self._nobody = TextLabel(muted=True, wrap=True)
        keys = self.tr(
            "Enter edits · P page about them · C their consents · F forgets · Del takes off"
        )
        self._keys = TextLabel(keys_here(keys), role=Role.SMALL, muted=True, wrap=True)
        self.held = TextLabel(role=Role.SMALL, muted=True, wrap=True)
        self.merge = LineButton(self.tr("Merge it into another…"), role=Role.SMALL, link=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(self._about)
        column.addLayout(self._beside(SectionLabel(self.tr("People")), self.add))
        column.addWidget(self._nobody)
        column.addWidget(people)
        column.addWidget(self._keys)
        column.addWidget(self.held)
        column.addWidget(self.merge)
        column.addStretch()
        self.column.addWidget(ScrolledWhole(inside, sideways=False), 1)
        self._connect()

    def show_organisation(self, organisation: str) -> None:
        """Show one by its id; nothing stands for those who have no organisation."""
        session = self._session
        programme, changeable = session.programme, session.can_write()
        known = {each.id: each for each in programme.organisations}
        self._organisation = one = known.get(organisation)
        self._about.setVisible(one is not None)
        title = one.name if one else self.tr("Without an organisation")
        self._heading.set_text(title)
        self.setAccessibleName(title)
        if one is not None:
            self.aliases.show_names(one.aliases, changeable=changeable)
            self.giveaways.show_names(one.giveaways, changeable=changeable)
            self.colour.show_colour(one.colour, changeable=changeable)
        held = belongings_of_organisation(session.db, one.id) if one else {}
        self._show_held(words.held_in_words(held), others=len(known) > 1 and changeable)
        here = (each for each in programme.people if not each.former)
        people = [each for each in here if _is_of(each, one, known)]
        self._show_people(people)
        all_have_one = one is None and any(not each.former for each in programme.people)
        nobody = (
            self.tr("Everybody has an organisation.") if all_have_one else self.tr("Nobody yet.")
        )
        self._nobody.set_text(nobody)
        self._nobody.setVisible(not people)
        self._keys.setVisible(bool(people))
        self.add.setEnabled(changeable)

    def cards(self) -> tuple[PersonCard, ...]:
        return tuple(self._cards)

    def _show_people(self, people: Sequence[Person]) -> None:
        focused = next((card.person for card in self._cards if card.hasFocus()), "")
        if [card.person for card in self._cards] != [each.id for each in people]:
            delete_widgets(self._people)
            self._cards = [PersonCard(each.id) for each in people]
            before: QWidget = self.add
            for card in self._cards:
                card.edit_asked.connect(self.person_asked)
                card.removal_asked.connect(self.removal_asked)
                card.page_asked.connect(self.page_asked)
                card.consents_asked.connect(self.consents_asked)
                card.forget_asked.connect(self.forget_asked)
                self._people.addWidget(card)
                QWidget.setTabOrder(before, card)
                before = card
            QWidget.setTabOrder(before, self.merge)
        needs = needs_of(self._session.db)
        names = {each.id: each.short for each in self._session.programme.organisations}
        for card, person in zip(self._cards, people, strict=True):
            about = words.about_person(person, names, needs.get(person.id, NO_NEEDS))
            card.show_person(person.name, person.role, about)
            if card.person == focused:
                card.setFocus()
        if focused and focused not in {each.id for each in people}:
            self.add.setFocus()

    def _show_held(self, held: str, *, others: bool) -> None:
        one = self._organisation
        text = self.tr("Taking it out keeps them.")
        self.held.set_text(f"{held} {text}" if held else "")
        self.held.setVisible(bool(held))
        self.merge.setVisible(one is not None and others)

    def _make_about(self) -> QWidget:
        unit = app_scale().unit
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        strong, small = Role.STRONG, Role.SMALL
        hint = self.tr("Places, products and roles for the names check")
        column.addWidget(TextLabel(self.tr("Also called"), role=strong, muted=True))
        column.addWidget(self.aliases)
        column.addSpacing(2 * unit)
        column.addWidget(TextLabel(self.tr("Gives it away"), role=strong, muted=True))
        column.addWidget(TextLabel(hint, role=small, muted=True, wrap=True))
        column.addWidget(self.giveaways)
        column.addSpacing(2 * unit)
        column.addWidget(TextLabel(self.tr("Colour"), role=strong, muted=True))
        column.addWidget(self.colour)
        return box

    @staticmethod
    def _beside(left: QWidget, right: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(left)
        row.addStretch()
        row.addWidget(right)
        return row

    def _connect(self) -> None:
        self.aliases.changed.connect(self._set_aliases)
        self.giveaways.changed.connect(self._set_giveaways)
        self.colour.chosen.connect(self._set_colour)
        self.add.clicked.connect(self._ask_new)
        self.merge.clicked.connect(self._ask_merge)

    def _change(self, **fields: Any) -> None:
        if self._organisation is not None:
            session = self._session
            session.run(change_organisation, self._organisation.id, at=session.now(), **fields)

    @Slot(object)
    def _set_aliases(self, names: tuple[str, ...]) -> None:
        self._change(aliases=names)

    @Slot(object)
    def _set_giveaways(self, names: tuple[str, ...]) -> None:
        self._change(giveaways=names)

    @Slot(str)
    def _set_colour(self, colour: str) -> None:
        self._change(colour=colour)

    @Slot()
    def _ask_new(self) -> None:
        self.person_asked.emit("")

    @Slot()
    def _ask_merge(self) -> None:
        if self._organisation is not None:
            self.merge_asked.emit(self._organisation.id)


def _is_of(person: Person, one: Organisation | None, known: dict[str, Organisation]) -> bool:
    homes = organisations_of(person)
    return one.id in homes if one else not any(each in known for each in homes)
