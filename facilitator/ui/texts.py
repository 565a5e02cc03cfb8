"""Texts in the reader's language, written so that lupdate finds each one in its context.

- In a method of a QObject: `self.tr("Save")`. Only on `self`: lupdate takes the class around it
  for the context, and the word before the dot of `other.tr(…)`.
- Anywhere else: `translate("Stage", "Welcome")`, context and text written out.
- In a table that is made at import: `QT_TRANSLATE_NOOP("Kinds", "Insight")`, and where it is shown
  `translate_marked("Kinds", text)`.
- What counts: `self.tr("%n turn(s)", "", count)`, or `translate("Board", "%n turn(s)", "",
  BY_COUNT, count)`, where lupdate wants a plain name for the count; the forms in English stand in
  resources/translations, which packaging/translations.py brings up to date.
- What was said below the window, a refusal or a `Sentence`: `translated(error)`.

A text is one literal (implicitly joined ones are), never an f-string or in one, a name or a choice
of two, and values are put in after: `self.tr("{name} said").format(name=name)`. lupdate 6.11 loses
a counted text whose arguments end in a comma.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication

from facilitator.core.errors import FacilitatorError
from facilitator.core.sentences import Sentence, has_words
from facilitator.core.translating import QT_TRANSLATE_NOOP

__all__ = ["BY_COUNT", "QT_TRANSLATE_NOOP", "translate", "translate_marked", "translated"]

SENTENCES: Final = "Sentences"  # the context that packaging/translations.py gives them
BY_COUNT: Final = None  # lupdate takes a fourth argument for an encoding, as Qt 4 had it

MARKS = "✓★●○▸"  # each says in a drawing what its text says, or what is said beside it


def translate(context: str, text: str, hint: str = "", _by: None = None, count: int = -1) -> str:
    """Return a text that stands right here; `count` fills its %n and chooses its form."""
    return QCoreApplication.translate(context, text, hint, count)


def translate_marked(context: str, text: str) -> str:
    """Return a text that QT_TRANSLATE_NOOP has marked elsewhere, under the same context."""
    return QCoreApplication.translate(context, text)


def translated(said: Sentence | BaseException) -> str:
    """Return a sentence made below the window, or what an error says, in the reader's language.

    What Qt, Python or SQLite say of an error is in the words they have for it.
    """
    if isinstance(said, FacilitatorError):
        return translated(said.sentence)
    if not isinstance(said, Sentence):
        return str(said)
    if not has_words(said.template):
        return said.filled(said.template, translated)
    count = -1 if said.count is None else said.count
    text = translate(SENTENCES, said.template, "", BY_COUNT, count)
    if text == said.template and said.count == 1:
        text = said.one
    return said.filled(text, translated)


def without_mark(text: str) -> str:
    """Return a text without the mark that it begins with, for who does not see it."""
    return text.lstrip(f"{MARKS} ")
