"""Settings page: who takes the notes, colours, language, the stage, where the files are."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.paths import config_folder
from facilitator.settings import TEXT_SIZES
from facilitator.ui.accessible_roles import Group
from facilitator.ui.fonts import app_scale
from facilitator.ui.monitors.limit_bell import SOUNDS_ON
from facilitator.ui.palette_colours import Tone
from facilitator.ui.settings.folders_card import FoldersCard
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.settings.line_card import LineCard
from facilitator.ui.settings.unreviewed_line import UnreviewedLine
from facilitator.ui.theme import Contrast, Scheme, Theme
from facilitator.ui.translations import SYSTEM, language_name, languages
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.widgets.top_bar import TopBar


class SettingsPage(QWidget):
    """Each change is stored at once; what cannot be stored is said and put back."""

    def __init__(self, holder: SettingsHolder, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._theme = theme
        self.author = QLineEdit()
        self.scheme = SegmentedButtons(
            self.tr("Colours"),
            (
                (Scheme.SYSTEM.value, self.tr("As the system")),
                (Scheme.LIGHT.value, self.tr("Light")),
                (Scheme.DARK.value, self.tr("Dark")),
            ),
        )
        self.contrast = SegmentedButtons(
            self.tr("Contrast"),
            (
                (Contrast.SYSTEM.value, self.tr("As the system")),
                (Contrast.ORDINARY.value, self.tr("Ordinary")),
                (Contrast.HIGH.value, self.tr("High")),
            ),
        )
        self.text_size = SegmentedButtons(
            self.tr("Text size"), tuple((str(each), f"{each} %") for each in TEXT_SIZES)
        )
        self.language = SegmentedButtons(
            self.tr("Language"),
            (
                (SYSTEM, self.tr("As the system")),
                *((each, language_name(each)) for each in _languages(holder.settings.language)),
            ),
        )
        self.nudges = QCheckBox(self.tr("Say when something may have been &forgotten"))
        self.stage_next = QCheckBox(self.tr("The next three in the queue, by name"))
        self.stage_turn_clock = QCheckBox(
            self.tr("What is left of the speaker’s time, where there is a limit")
        )
        self.sounds = QCheckBox(self.tr("&Beep when time is up"))
        self.list_keys = SegmentedButtons(
            self.tr("Keys come back to the note"),
            (
                ("5", self.tr("After 5 s")),
                ("10", self.tr("10 s")),
                ("30", self.tr("30 s")),
                ("60", self.tr("60 s")),
                ("0", self.tr("By Esc only")),
            ),
        )
        self.known_words = QLineEdit()
        self.problem = TextLabel(tone=Tone.OVER, wrap=True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TopBar(self.tr("Settings")))
        column.addWidget(self._make_body(), 1)
        self._show()
        self.author.editingFinished.connect(self._store_author)
        self.scheme.chosen.connect(self._store_scheme)
        self.contrast.chosen.connect(self._store_contrast)
        self.text_size.chosen.connect(self._store_text_size)
        self.language.chosen.connect(self._store_language)
        self.nudges.clicked.connect(self._store_nudges)
        self.stage_next.clicked.connect(self._store_stage)
        self.stage_turn_clock.clicked.connect(self._store_stage)
        self.sounds.clicked.connect(self._store_sounds)
        self.list_keys.chosen.connect(self._store_list_keys)
        self.known_words.editingFinished.connect(self._store_known_words)
        holder.changed.connect(self._show)

    def first_focus(self) -> QWidget:
        return self.author

    @Slot()
    def _show(self) -> None:
        settings = self._holder.settings
        if self.author.text() != settings.author:
            self.author.setText(settings.author)
        if self.known_words.text() != settings.known_words:
            self.known_words.setText(settings.known_words)
        self.nudges.setChecked(settings.nudges != "off")
        self.stage_next.setChecked(settings.stage_next)
        self.stage_turn_clock.setChecked(settings.stage_turn_clock)
        self.sounds.setChecked(settings.sounds == SOUNDS_ON)
        self.list_keys.set_value(str(settings.list_keys_s))
        self.text_size.set_value(str(settings.text_size))
        self.language.set_value(settings.language)
        self.scheme.set_value(Scheme.named(settings.theme).value)
        self.contrast.set_value(Contrast.named(settings.contrast).value)

    @Slot()
    def _store_author(self) -> None:
        self._store(author=self.author.text().strip())

    @Slot(str)
    def _store_scheme(self, value: str) -> None:
        if self._store(theme=value):
            self._theme.use(Scheme(value))

    @Slot(str)
    def _store_contrast(self, value: str) -> None:
        if self._store(contrast=value):
            self._theme.use(self._theme.scheme, Contrast(value))

    @Slot(str)
    def _store_text_size(self, value: str) -> None:
        if self._store(text_size=int(value)):
            self._theme.use_text_size(int(value))

    @Slot(str)
    def _store_language(self, value: str) -> None:
        self._store(language=value)

    @Slot(bool)
    def _store_nudges(self, wanted: bool) -> None:
        self._store(nudges="on" if wanted else "off")

    @Slot()
    def _store_stage(self) -> None:
        self._store(
            stage_next=self.stage_next.isChecked(),
            stage_turn_clock=self.stage_turn_clock.isChecked(),
        )

    @Slot(bool)
    def _store_sounds(self, wanted: bool) -> None:
        self._store(sounds=SOUNDS_ON if wanted else "off")

    @Slot(str)
    def _store_list_keys(self, value: str) -> None:
        self._store(list_keys_s=int(value))

    @Slot()
    def _store_known_words(self) -> None:
        self._store(known_words=" ".join(self.known_words.text().split()))

    def _store(self, **fields: str | bool | int) -> bool:
        try:
            self._holder.change(**fields)
        except OSError as error:
            pattern = self.tr("The settings were not stored in {folder}: {reason}.")
            reason = error.strerror or str(error)
            self.problem.set_text(pattern.format(folder=config_folder(), reason=reason))
            self.problem.show()
            self._show()
            return False
        self.problem.hide()
        self._show()
        return True

    def _make_body(self) -> QScrollArea:
        unit = app_scale().unit
        inside = Group(self.tr("All settings"))
        inside.setMaximumWidth(180 * unit)
        column = QVBoxLayout(inside)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(self.problem)
        column.addWidget(SectionLabel(self.tr("You")))
        column.addWidget(self._make_author())
        column.addSpacing(2 * unit)
        for heading, choice in (
            (self.tr("Colours"), self.scheme),
            (self.tr("Contrast"), self.contrast),
            (self.tr("Text size"), self.text_size),
        ):
            column.addWidget(SectionLabel(heading))
            column.addLayout(_at_left(choice))
            column.addSpacing(2 * unit)
        column.addWidget(SectionLabel(self.tr("Language")))
        column.addLayout(self._make_language())
        column.addSpacing(2 * unit)
        column.addWidget(SectionLabel(self.tr("While a roundtable runs")))
        column.addWidget(self._make_running())
        column.addSpacing(2 * unit)
        column.addWidget(SectionLabel(self.tr("What the room sees on the stage")))
        for box in (self.stage_next, self.stage_turn_clock):
            column.addWidget(box)
        column.addSpacing(2 * unit)
        column.addWidget(SectionLabel(self.tr("The names check")))
        column.addWidget(self._make_known_words())
        column.addSpacing(2 * unit)
        column.addWidget(SectionLabel(self.tr("Where files are")))
        column.addWidget(FoldersCard())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return scroll

    def _make_author(self) -> Card:
        self.author.setPlaceholderText(self.tr("Your name"))
        hint = self.tr(
            "Notes and acts are kept with this name from the next time a programme is opened."
        )
        return LineCard(self.author, self.tr("Who takes the &notes"), hint)

    def _make_known_words(self) -> Card:
        hint = self.tr(
            "Acronyms, products and places of yours, with blanks between them. The names check"
            " asks about none of them."
        )
        return LineCard(self.known_words, self.tr("&Words that name nobody"), hint)

    def _make_language(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2 * app_scale().unit)
        column.addLayout(_at_left(self.language))
        hint = self.tr(
            "From the next start. What is not translated stays English. Write-ups have a language"
            " of their own, in Publish."
        )
        column.addWidget(TextLabel(hint, muted=True, wrap=True))
        column.addWidget(UnreviewedLine())
        return column

    def _make_running(self) -> Card:
        unit = app_scale().unit
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        hint = self.tr(
            "A bar that takes no keys: somebody speaks before the start, the item is over by"
            " 2 min, or nobody has had the floor for 2 min. Each once."
        )
        column.addWidget(self.nudges)
        column.addWidget(TextLabel(hint, muted=True, wrap=True))
        hint = self.tr("When the time of an item is up, and when a turn is over its time.")
        column.addWidget(self.sounds)
        column.addWidget(TextLabel(hint, muted=True, wrap=True))
        column.addWidget(TextLabel(self.tr("The keys come back from a list to the note")))
        column.addLayout(_at_left(self.list_keys))
        hint = self.tr("Without a key for so long. Never while a screen reader is at work.")
        column.addWidget(TextLabel(hint, muted=True, wrap=True))
        return card


def _at_left(choice: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(choice)
    row.addStretch(1)
    return row


def _languages(stored: str) -> tuple[str, ...]:
    """Return what can be chosen, and what is stored though it is not here any more."""
    here = languages()
    return here if stored in (SYSTEM, *here) else (*here, stored)
