"""Form for somebody who takes part: who they are, for whom they speak, what they need."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.core.model import Organisation, Person
from facilitator.core.needs import NO_NEEDS, Needs
from facilitator.core.newcomers import organisation_named
from facilitator.core.roster.cells import is_address
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.setting_up import words
from facilitator.ui.widgets.form_over import FormOver
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from facilitator.ui.widgets.text_label import TextLabel

_ROWS = 6  # in each of the two columns


class PersonForm(FormOver):
    """`given` carries the name and the fields of an operation, once they can be used."""

    given = Signal(str, object)  # name, dict of fields

    def __init__(
        self, heading: str, organisations: Sequence[Organisation], *, go: str, parent: QWidget
    ) -> None:
        super().__init__(heading, parent)
        self.person = ""  # id of whoever is edited
        self._organisations = tuple(organisations)
        # Made in the order in which Tab goes through them.
        self.name, self.role = QLineEdit(self), QLineEdit(self)
        self.organisation = QComboBox(self)
        self.further, self.email, self.nicknames = (QLineEdit(self) for _ in range(3))
        self.mode, self.interpreted = QComboBox(self), QComboBox(self)
        self.speaks, self.diet, self.access = (QLineEdit(self) for _ in range(3))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.go = QPushButton(go)
        self._hint = TextLabel(tone=Tone.OVER, wrap=True)
        self._fill_choices()
        self._lay_out()
        self.name.textChanged.connect(self._check)
        self.further.textChanged.connect(self._check)
        self.email.textChanged.connect(self._check)
        self.go.clicked.connect(self._give)
        self._check()

    def fill(self, person: Person, needs: Needs = NO_NEEDS) -> None:
        """Show what is known of somebody."""
        short = {each.id: each.short for each in self._organisations}
        for edit, text in (
            (self.name, person.name),
            (self.role, person.role),
            (self.email, person.email),
            (self.nicknames, ", ".join(person.nicknames)),
            (self.further, ", ".join(short[each] for each in person.further if each in short)),
            (self.speaks, needs.speaks),
            (self.diet, needs.diet),
            (self.access, needs.access),
        ):
            edit.setText(text)
        self.choose_organisation(person.organisation)
        self.mode.setCurrentIndex(max(0, self.mode.findData(person.mode)))
        self.interpreted.setCurrentIndex(max(0, self.interpreted.findData(person.interpreted)))

    def choose_organisation(self, organisation: str | None) -> None:
        self.organisation.setCurrentIndex(max(0, self.organisation.findData(organisation or "")))

    def ask(self) -> None:
        """Show it with the keys in the name."""
        self.open(self.name)
        self.name.selectAll()

    def _fill_choices(self) -> None:
        self.organisation.addItem(self.tr("no organisation"), "")
        for each in self._organisations:
            self.organisation.addItem(each.name, each.id)
        for box, choices in ((self.mode, words.modes()), (self.interpreted, words.interpretings())):
            for value, label in choices:
                box.addItem(label, value)
        for box in (self.organisation, self.mode, self.interpreted):
            adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(adjust)
            box.setMinimumContentsLength(14)
        self.further.setPlaceholderText(self.tr("names, with commas"))
        self.nicknames.setPlaceholderText(self.tr("names, with commas"))

    def _lay_out(self) -> None:
        unit = app_scale().unit
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * unit)
        grid.setVerticalSpacing(2 * unit)
        for at, (label, widget) in enumerate(self._fields()):
            told = QLabel(label)
            told.setBuddy(widget)
            widget.setAccessibleName(label)
            column, row = divmod(at, _ROWS)
            grid.addWidget(told, row, 2 * column)
            grid.addWidget(widget, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
            widget.setMinimumWidth(40 * unit)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(3 * unit)
        body.addLayout(grid)
        private = self.tr("Language, food and access stay here: no stage, file or copy has them.")
        body.addWidget(TextLabel(private, role=Role.SMALL, muted=True, wrap=True))
        self.column.addWidget(ScrolledWhole(inside, self))
        self.column.addWidget(self._hint)
        self.add_buttons(self.cancel, self.go)

    def _fields(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Name"), self.name),
            (self.tr("Role"), self.role),
            (self.tr("Organisation"), self.organisation),
            (self.tr("Speaks for, too"), self.further),
            (self.tr("E-mail"), self.email),
            (self.tr("Also called"), self.nicknames),
            (self.tr("Takes part"), self.mode),
            (self.tr("Interpreted"), self.interpreted),
            (self.tr("Language"), self.speaks),
            (self.tr("Food"), self.diet),
            (self.tr("Access"), self.access),
        )

    def _further(self) -> tuple[list[str], str]:
        """Return the organisations somebody speaks for beside their own, and a name of none."""
        found, unknown = [], ""
        for name in filter(None, map(str.strip, self.further.text().split(","))):
            one = organisation_named(self._organisations, name)
            if one is None:
                unknown = unknown or name
            else:
                found.append(one.id)
        return found, unknown

    @Slot()
    def _check(self) -> None:
        """Say what is missing, and let only what can be used be given."""
        hint = self._missing()
        self._hint.set_text(hint)
        self._hint.setVisible(bool(hint))
        if self.isVisible():
            self.fit()
        self.go.setEnabled(bool(self.name.text().strip()) and not hint)

    def _missing(self) -> str:
        """Say what cannot be used of what is typed."""
        _, unknown = self._further()
        if unknown:
            text = self.tr("“{name}” is no organisation of this programme: add it first.")
            return text.format(name=unknown)
        email = self.email.text().strip()
        if email and not is_address(email):
            return self.tr("An e-mail address looks like ana@delta.example.")
        return ""

    @Slot()
    def _give(self) -> None:
        further, _ = self._further()
        fields: dict[str, Any] = {
            "role": self.role.text(),
            "organisation": self.organisation.currentData() or None,
            "further": further,
            "email": self.email.text(),
            "nicknames": self.nicknames.text().split(","),
            "mode": self.mode.currentData(),
            "interpreted": self.interpreted.currentData(),
            "speaks": self.speaks.text(),
            "diet": self.diet.text(),
            "access": self.access.text(),
        }
        self.given.emit(self.name.text(), fields)
        self.accept()
