"""What a translator has to keep of each text, and how much of the window a language has to have."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from facilitator.paths import resource
from facilitator.ui.actions.table import ACTIONS, MENUS
from facilitator.ui.translations import languages
from tests.ui.written_texts import LUPDATE, extracted

LANGUAGES = tuple(each for each in languages() if each != "en")
LEAST = 0.98  # of all texts: a new one is English until somebody translates, and fails nobody
BELOW = "Sentences"  # context of what is made below the window: a language may leave it for later
KEY = re.compile(r"\b(?:Ctrl|Shift|Alt|Ins|Del|Enter|Esc|Tab|Space|Backspace|F\d+)\b")
LETTER = re.compile(
    r"(?:· |, |Keys: |^(?![AI] ))([A-Z+−])(?= [a-z])|\t([A-Z])$"
)  # "S star · W who"
SIGNS = re.compile(r"[↵⇧★↑↓←→✓▾▸\t]|\n+|…$|^ ")


@dataclass(frozen=True, slots=True)
class Message:
    """A text of a .ts file and its forms in that language; no forms: it is not translated."""

    context: str
    source: str
    forms: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.context}: “{self.source}” is {self.forms}"


@cache
def messages(language: str) -> tuple[Message, ...]:
    path = resource("translations") / f"facilitator_{language}.ts"
    return tuple(_read(path.read_text(encoding="utf-8")))


def _read(ts: str) -> Iterator[Message]:
    for context in ET.fromstring(ts).iter("context"):  # noqa: S314 - our own
        for each in context.iter("message"):
            translation = each.find("translation")
            forms: list[str] = []
            if translation is not None and translation.get("type") is None:
                found = list(translation.iter("numerusform")) or [translation]
                forms = [form.text or "" for form in found]
            yield Message(
                context.findtext("name") or "",
                each.findtext("source") or "",
                tuple(forms) if all(forms) else (),
            )


def _fields(text: str) -> list[str]:
    return sorted(str(name) for _, name, _, _ in Formatter().parse(text) if name is not None)


@cache
def _of_qt(language: str) -> QTranslator:
    """Return Qt's own texts, which hold its names of keys."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert translator.load(QLocale(language), "qtbase", "_", folder)
    return translator


def _keys(text: str, language: str) -> set[str]:
    """Return the keys that an English text names, as Qt names them in a language."""
    names = set(KEY.findall(text))
    return {_of_qt(language).translate("QShortcut", each) or each for each in names}


def _lost(message: Message, language: str) -> Iterator[str]:
    """Say what a translation has not kept."""
    source = message.source
    letters = [a or b for a, b in LETTER.findall(source)]
    for form in message.forms:
        if _fields(form) != _fields(source):
            yield "not the same {fields}"
        if form.count("%n") > source.count("%n") or ("%n" in source and "%n" not in form):
            yield "not the same %n"
        if len(re.findall(r"&\w", form)) > len(re.findall(r"&\w", source)):
            yield "a letter for Alt too many"
        if sorted(SIGNS.findall(form)) != sorted(SIGNS.findall(source)):
            yield "not the same signs of keys, lines, or … at the end"
        yield from (f"{key} is missing" for key in _keys(source, language) if key not in form)
        yield from (
            f"the key {each} is missing"
            for each in letters
            if not re.search(rf"(?<!\w){re.escape(each)}(?!\w)", form)
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_what_is_filled_in_and_what_is_pressed(language: str) -> None:
    wrong = [f"{each}: {why}" for each in messages(language) for why in _lost(each, language)]
    assert not wrong, "\n".join(wrong)


def _message(source: str, *forms: str) -> Message:
    return Message("C", source, forms)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (_message("{name} said", "er sagte"), "not the same {fields}"),
        (_message("{name} said", "{nmae} sagte"), "not the same {fields}"),
        (_message("%n note(s)", "eine Notiz", "%n Notizen"), "not the same %n"),
        (_message("Save", "&Sichern"), "a letter for Alt too many"),
        (_message("&Save", "&Si&chern"), "a letter for Alt too many"),
        (_message("Save…", "Sichern"), "not the same signs of keys, lines, or … at the end"),
        (_message("Del again", "Del noch einmal"), "Entf is missing"),
        (_message("↵ edit · S star", "↵ ändern · M markieren"), "the key S is missing"),
        (_message("Reason…\tE", "Grund…\tG"), "the key E is missing"),
    ],
    ids=lambda each: str(each) if isinstance(each, str) else each.source,
)
def test_what_a_translation_lost_is_named(message: Message, said: str) -> None:
    assert said in set(_lost(message, "de"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("menu", MENUS)
def test_letters_for_alt_differ_within_a_menu(language: str, menu: str) -> None:
    texts = {each.source: each.forms[0] for each in messages(language) if each.forms}
    labels = {texts[spec.text] for spec in ACTIONS if spec.menu == menu and spec.text in texts}
    letters = Counter(found[1].lower() for each in labels if (found := re.search(r"&(\w)", each)))
    twice = [each for each, count in letters.items() if count > 1]
    wrong = [each for each in labels if any(f"&{letter}" in each.lower() for letter in twice)]
    assert not wrong, "they have a letter in common"


@pytest.mark.skipif(not LUPDATE.exists(), reason="Qt's tools are not installed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_nearly_all_of_the_window(language: str) -> None:
    here = {(each.context, each.source) for each in messages(language) if each.forms}
    begun = {context for context, _ in here}
    found = {(each.context, each.source) for each in extracted()}
    wanted = {each for each in found if each[0] in begun or each[0] != BELOW}
    missing = sorted(wanted - here)
    told = "\n".join(f"{context}: “{source}”" for context, source in missing)
    assert len(missing) <= (1 - LEAST) * len(wanted), (
        f"{len(missing)} of {len(wanted)} texts are not in facilitator_{language}.ts: run"
        f" `python packaging/translations.py {language}`, translate what it lists as unfinished,"
        f" and run it again:\n{told}"
    )
