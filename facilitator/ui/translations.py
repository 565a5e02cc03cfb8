"""Loads the texts of the user's language; English ones only say one or several."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from facilitator.core.errors import BadInput
from facilitator.paths import resource

_log = logging.getLogger(__name__)
_SYSTEM = "system"  # of the settings


def load_translations(
    app: QCoreApplication, language: str = _SYSTEM, folder: Path | None = None
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
    wanted = QLocale.system() if language == _SYSTEM else QLocale(language)
    english = QLocale(QLocale.Language.English)
    _install(app, english, "facilitator", files)
    if QLocale(_install(app, wanted, "facilitator", files)).language() == english.language():
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, wanted, "qtbase", qt)  # Qt's own: OK, Cancel


def _install(app: QCoreApplication, locale: QLocale, name: str, folder: str) -> str:
    """Install a file over those before it; return its language, English where there is none."""
    translator = QTranslator(app)
    if translator.load(locale, name, "_", folder):
        app.installTranslator(translator)
        return translator.language()
    translator.deleteLater()
    return "en"
