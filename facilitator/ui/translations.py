"""Loads the texts of the user's language; English ones only say one or several."""

import logging
import re
import tomllib
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from facilitator.core.errors import BadInput
from facilitator.paths import resource

_log = logging.getLogger(__name__)
SYSTEM = "system"  # of the settings
_NAME = "facilitator"  # of the files
_FIELD = re.compile(r"\{\w+\}")
_MADE_UP = re.compile("_X[A-Z]$")  # regions of no country: packaging/translations.py makes them
_BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)  # days, for texts in it


class _Fitting(QTranslator):
    """Leaves a text English whose translation lacks a value, or names one that there is not.

    It would stop the program where the values are filled in.
    """

    def translate(
        self, context: str, source: str, hint: str | None = None, n: int = -1
    ) -> str | None:
        found = super().translate(context, source, hint, n)
        if not found:
            return None  # "" would be a translation
        if "{" not in source and "{" not in found and "}" not in found:
            return found
        return found if _fields(found) == _fields(source) else None


def _fields(text: str) -> tuple[set[str], str]:
    """Return the values that a text names, and what is left of braces."""
    return set(_FIELD.findall(text)), "".join(re.findall("[{}]", _FIELD.sub("", text)))


def load_translations(
    app: QCoreApplication, language: str = SYSTEM, folder: Path | None = None
) -> None:
    """Have texts shown in a language, "de" or the system's, as far as they are translated.

    What a language lacks is English; without its file, English itself says "2 note(s)".
    `folder` holds the files, by default those that are shipped.
    """
    try:
        files = str(folder or resource("translations"))
    except BadInput:
        _log.warning("the texts of no language are in this installation")
        return
    wanted = QLocale.system() if language == SYSTEM else QLocale(language)
    english = QLocale(QLocale.Language.English)
    _install(app, english, _NAME, files)
    is_english = wanted.language() == english.language()
    if is_english and not _MADE_UP.search(language):  # it is there already
        _use_forms(app, _BRITISH if language == english.bcp47Name() else wanted)
        return
    if QLocale(_install(app, wanted, _NAME, files, language)).language() == english.language():
        _use_forms(app, wanted if is_english else _BRITISH)
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, wanted, "qtbase", qt)  # Qt's own: OK, Cancel
    _use_forms(app, wanted)


def _use_forms(app: QCoreApplication, locale: QLocale) -> None:
    """Write days and numbers, and lay the window out, as goes with the texts.

    Where the system has that language too, its country counts: Austria's, not Germany's.
    """
    system = QLocale.system()
    QLocale.setDefault(system if system.language() == locale.language() else locale)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(locale.textDirection())


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """Return the languages that texts are in here, as the settings name them: "de", "pt_BR".

    Those that are made up to test windows are spoken where they are set, but not offered.
    """
    try:
        files = folder or resource("translations")
    except BadInput:
        return ("en",)
    found = {each.stem.removeprefix(f"{_NAME}_") for each in files.glob(f"{_NAME}_*.qm")}
    return tuple(sorted({"en", *(each for each in found if not _MADE_UP.search(each))}))


def unreviewed(folder: Path | None = None) -> tuple[str, ...]:
    """Return the languages whose texts nobody has read yet whose own language it is.

    `reviewed` in languages.toml names those that somebody has.
    """
    try:
        table = (folder or resource("translations")) / "languages.toml"
        reviewed = tomllib.loads(table.read_text(encoding="utf-8")).get("reviewed", [])
    except (BadInput, OSError, ValueError):
        _log.warning("it is not known which languages are reviewed")
        reviewed = []
    return tuple(each for each in languages(folder) if each not in {"en", *reviewed})


def language_name(language: str) -> str:
    """Return what those who speak a language call it: "Deutsch"; its code where Qt has no name."""
    locale = QLocale(language)
    known = locale.language() is not QLocale.Language.C
    name = locale.nativeLanguageName() if known else ""
    if locale.language() is QLocale.Language.English:
        name = "English"  # Qt says "American English"
    return f"{name[:1].upper()}{name[1:]}" or language


def _install(
    app: QCoreApplication, locale: QLocale, name: str, folder: str, exactly: str = ""
) -> str:
    """Install a file over those before it; return its language, English where there is none.

    `exactly` is what the settings say of a file of ours: Qt may know no such locale, as of those
    that are made up.
    """
    translator = _Fitting(app) if exactly else QTranslator(app)
    file = Path(folder, f"{name}_{exactly}.qm")
    there = exactly and file.is_file() and translator.load(str(file))
    if there or translator.load(locale, name, "_", folder):
        app.installTranslator(translator)
        return translator.language()
    translator.deleteLater()
    return "en"
