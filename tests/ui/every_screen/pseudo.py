"""A made-up language: accents, brackets, and two fifths longer than English."""

from collections.abc import Iterator
from contextlib import contextmanager
from string import ascii_letters

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

_ACCENTED = "åƀçđéƒǧħíǰķłɱñøƥʠřšŧüṽŵẋýžÅƁÇĐÉƑǦĦÍǰĶŁṀÑØƤɊŘŠŦÜṼŴẊÝŽ"
_SIGNS = str.maketrans(ascii_letters, _ACCENTED)
OPEN, CLOSE = "⟦", "⟧"


class Pseudo(QTranslator):
    """Translates each text of ours; Qt's own stay as they are."""

    def translate(self, context: str, source: str, _hint: str = "", n: int = -1) -> str | None:
        if context.startswith("Q") and context[1:2].isupper():
            return None
        return pseudo(source.replace("%n", str(n)) if n >= 0 else source)

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """Return a text in the made-up language; what is in braces is filled in later."""
    out, in_braces = [], False
    for sign in text:
        in_braces = (in_braces or sign == "{") and sign != "}"
        out.append(sign if in_braces else sign.translate(_SIGNS))
    return f"{OPEN}{''.join(out)}{'·' * round(0.4 * len(text))}{CLOSE}"


@contextmanager
def pseudo_language(app: QApplication) -> Iterator[None]:
    translator = Pseudo(app)
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)
    translator.deleteLater()
