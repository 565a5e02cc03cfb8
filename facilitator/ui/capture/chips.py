"""Chips above the capture box: who says the line, what it is about, and all else understood."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.floor import who_of
from facilitator.core.model import Kind, Programme
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.speaking_for import next_choice
from facilitator.core.tagging.scanner import ScannedLine
from facilitator.core.vocabulary import Entity, EntityKind
from facilitator.ui.capture.reading import LineReading
from facilitator.ui.fonts import app_scale
from facilitator.ui.local_forms import day_label
from facilitator.ui.notes.words import about_label, owner_label, said_label, wrote_label
from facilitator.ui.palette_colours import Tone
from facilitator.ui.promises import promise_name
from facilitator.ui.texts import BY_COUNT, translate, translated
from facilitator.ui.widgets.chip import Chip
from facilitator.ui.widgets.choice_chip import ChoiceChip
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.kinds import kind_label, kind_tone
from facilitator.ui.widgets.painting import chip_size
from facilitator.ui.widgets.tab_order import keep_tab_order
from facilitator.ui.widgets.text_label import TextLabel

_LEAST = 20  # units of width
_LONGEST = 20  # characters of a name in doubt


class ChipText(NamedTuple):
    """One chip. With a `key`, or the name of an action, it is a hint with the key that acts on it.

    What may be put right by a click, `corrects` names: "owner" or "due".
    """

    text: str
    tone: Tone = Tone.NEUTRAL
    colour: str | None = None
    key: str = ""
    corrects: str = ""


class CaptureChips(QWidget):
    """What is of the same sort as before only shows the new text; what follows is made anew.

    All are as high as a chip: the stream above would be laid out again at every change of height.
    """

    correct_asked = Signal(str)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """Take the actions that chips offer: their `key` names one."""
        super().__init__(parent)
        self._actions = {each.objectName(): each for each in actions}
        self._shown: tuple[ChipText, ...] = ()
        self._ends: list[int] = [0]  # how many widgets there are up to each chip
        self._flow = FlowLayout(self)
        self.setMinimumHeight(chip_size("X").height())
        self.setAccessibleName(self.tr("Understood"))

    @property
    def shown(self) -> tuple[ChipText, ...]:
        return self._shown

    def show_chips(self, chips: tuple[ChipText, ...]) -> None:
        if chips == self._shown:
            return
        alike = zip(chips, self._shown, strict=False)
        same = sum(1 for _ in takewhile(lambda pair: self._stays(*pair), alike))
        for at, (new, old) in enumerate(zip(chips[:same], self._shown, strict=False)):
            if new != old:
                self._show_text(at, new)
        self._shown = chips
        self.setAccessibleDescription(", ".join(each.text for each in chips))
        self._flow.clear(but=self._ends[same])
        del self._ends[same + 1 :]
        for each in chips[same:]:
            for widget in self._widgets(each):
                self._flow.addWidget(widget)
            self._ends.append(self._flow.count())
        self._keep_order()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_order()  # now that it is in a window

    def _keep_order(self) -> None:
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        widgets = [w for each in items if each is not None and (w := each.widget())]
        if any(each.focusPolicy() is not Qt.FocusPolicy.NoFocus for each in widgets):
            keep_tab_order(self, widgets)  # most chips take no keys

    def _stays(self, new: ChipText, old: ChipText) -> bool:
        """Tell whether the widgets of a chip can show another: plain ones, an action's own."""
        plain = not (new.key or new.corrects or old.key or old.corrects)
        return new == old or plain or (new.key == old.key and new.key in self._actions)

    def _show_text(self, at: int, chip: ChipText) -> None:
        """Show another text where one of the same sort stands."""
        item = self._flow.itemAt(self._ends[at])
        widget = item.widget() if item is not None else None
        if isinstance(widget, Chip):
            widget.show_tag(chip.text, tone=chip.tone, colour=chip.colour)
        elif isinstance(widget, KeyButton):
            widget.set_label(chip.text)

    def _widgets(self, chip: ChipText) -> Iterator[QWidget]:
        if chip.key in self._actions:
            button = KeyButton(self._actions[chip.key], label=chip.text, look="flat")
            button.setMinimumWidth(_LEAST * app_scale().unit)  # it may not widen the column
            button.setFixedHeight(chip_size(chip.text).height())
            yield button
        elif chip.key:
            hint = TextLabel(chip.text, muted=True)
            hint.setFixedHeight(chip_size(chip.text).height())
            yield hint
            yield KeyCap(chip.key)
        elif chip.corrects:
            choice = ChoiceChip(chip.text, chip.corrects, tone=chip.tone)
            choice.asked.connect(self.correct_asked)
            yield choice
        else:
            yield Chip(chip.text, tone=chip.tone, colour=chip.colour)


def chips_of(programme: Programme, reading: LineReading, *, empty: bool) -> tuple[ChipText, ...]:
    """Return what is said of a line, in the order it is read: who, on what, which sort."""
    scanned = reading.scanned
    if scanned.command:
        return (ChipText(translate("Capture", "command")),)
    chips = [*_speakers(programme, reading)]
    if not empty:
        chips += [
            ChipText(about_label(each.short), colour=each.colour)
            for each in programme.organisations
            if each.id in scanned.about
        ]
    codes = {each.id: each.code for each in programme.questions}
    chips += [ChipText(codes[each]) for each in reading.placed.questions if each in codes]
    chips += _sort(programme, reading)
    if reading.before_chosen:
        chips.append(ChipText(translate("Capture", "this note only"), key="Esc"))
    elif reading.sticky.speakers.names_somebody:
        chips.append(ChipText(translate("Capture", "until the floor changes"), key="Esc"))
    elif reading.sticky.questions:
        chips.append(ChipText(translate("Capture", "until the next item"), key="Esc"))
    return tuple(chips)


def unknown_chip(name: str) -> tuple[ChipText, ...]:
    """Return what is said of a name that nobody knows, sigil included; nothing of none."""
    if not name:
        return ()
    nobody = translate("Capture", "{name} is nobody here: create or leave it")
    no_tag = translate("Capture", "{name} is no tag: create or leave it")
    no_kind = translate("Capture", "{name} is no kind of note: choose one or leave it")
    text = {"@": nobody, "＠": nobody, "!": no_kind, "！": no_kind}.get(name[0], no_tag)
    return (ChipText(text.format(name=_short(name)), key="unknown_name"),)


def _speakers(programme: Programme, reading: LineReading) -> Iterator[ChipText]:
    placed = reading.placed
    colours = {each.id: each.colour for each in programme.organisations}
    called = {each.id: each.short for each in programme.organisations}
    for person in programme.people:
        beside = person.organisation in placed.said_by
        called[person.id] = (name_beside if beside else full_name)(programme, person)
    shorts = [called[each] for each in placed.said_by if each in called]  # in the order typed
    names = [called[each] for each in placed.people if each in called]
    if shorts or names:
        label = wrote_label if reading.scanned.chat else said_label
        text = label(" · ".join([*(" + ".join(each) for each in (shorts, names) if each)]))
        first = placed.said_by[0] if placed.said_by else ""
        yield ChipText(text, colour=colours.get(first))
    elif reading.scanned.chat:
        yield ChipText(translate("Capture", "who wrote it? @name"), Tone.AMBER)
    elif placed.turn is not None:
        yield ChipText(translate("Capture", "the facilitator has the floor"))
    else:
        yield ChipText(translate("Capture", "nobody has the floor"))
    yield from _others(called, reading)
    if reading.before is not None and not reading.before_chosen:
        who = who_of(reading.before)
        name = called.get(who.organisation or "") or called.get(who.person or "", "")
        yield ChipText(
            translate("Capture", "before: {name}").format(name=name), key="speaker_before"
        )


def _others(called: dict[str, str], reading: LineReading) -> Iterator[ChipText]:
    """Offer to say that somebody of several organisations spoke for another, or for all."""
    if not reading.represents:
        return
    chosen = next_choice(reading.represents, reading.placed.said_by)
    text = translate("Capture", "for {name}").format(name=called.get(chosen[0], ""))
    if len(chosen) == 2:
        text = translate("Capture", "for both")
    elif len(chosen) > 2:
        text = translate("Capture", "for all of them")
    yield ChipText(text, key="speaks_for")


def _due(scanned: ScannedLine) -> Iterator[ChipText]:
    if scanned.due is not None and scanned.kind is Kind.ACTION:
        yield ChipText(day_label(scanned.due), Tone.ROSE, corrects="due")
    if scanned.due_remark:
        yield ChipText(translated(scanned.due_remark), Tone.AMBER, corrects="due")


def _marks(scanned: ScannedLine) -> Iterator[ChipText]:
    if scanned.gap:
        yield ChipText(translate("Capture", "gap"), Tone.AMBER)
    if scanned.chat:
        yield ChipText(translate("Capture", "chat"), Tone.FINE)


def _sort(programme: Programme, reading: LineReading) -> Iterator[ChipText]:
    """Yield kind, owner and date, and what is odd about the line."""
    scanned = reading.scanned
    if scanned.owner is not None:
        name = _called(programme, scanned.owner)
        yield ChipText(owner_label(name), Tone.ROSE, corrects="owner")
    elif scanned.kind is not None:
        yield ChipText(kind_label(scanned.kind), kind_tone(scanned.kind))
    yield from _due(scanned)
    yield from (ChipText(f"#{tag}", Tone.FINE) for tag in scanned.tags)
    yield from (
        ChipText(translate("Capture", "new: #{tag}").format(tag=t), Tone.FINE)
        for t in scanned.new_tags
    )
    yield from _marks(scanned)
    if scanned.off or reading.born.off:
        yield ChipText(translate("Capture", "off the record"), Tone.OVER)
    elif reading.born.promise is not None:
        yield ChipText(promise_name(reading.born.promise), Tone.AMBER)
    if scanned.continues:
        yield ChipText(translate("Capture", "continues the last note"))
    if scanned.tags_only:
        yield ChipText(translate("Capture", "holds for the next notes"))
    if scanned.second_kind is not None:
        yield ChipText(translate("Capture", "one kind a note: the first counts"), Tone.AMBER)
    for span in scanned.ambiguous:
        yield ChipText(_unclear([each.label for each in span.entities]), key="unknown_name")


def _unclear(names: list[str]) -> str:
    first, second, *more = (_short(each) for each in names)
    if more:
        others = len(more) + 1
        text = translate("Capture", "{name} or %n other(s)?", "", BY_COUNT, others)
        return text.format(name=first)
    return translate("Capture", "{name} or {other}?").format(name=first, other=second)


def _short(name: str) -> str:
    """Shorten a name, but not what tells it apart: "Maria del Carmen Lo… (GBIF)"."""
    bare, space, mark = name.partition(" (")
    if len(bare) > _LONGEST:
        bare = f"{bare[: _LONGEST - 1]}…"
    return f"{bare}{space}{mark}"


def _called(programme: Programme, entity: Entity) -> str:
    if entity.kind is EntityKind.PERSON:
        return entity.label
    return next((o.short for o in programme.organisations if o.id == entity.id), entity.label)
