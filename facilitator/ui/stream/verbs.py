"""Keys of the stream: what each does with the notes that are selected."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from facilitator.core.model import Kind
from facilitator.ui.texts import QT_TRANSLATE_NOOP, translate_marked


class Verb(StrEnum):
    """What is asked for."""

    EDIT = "edit"
    STAR = "star"
    KIND = "kind"
    SPEAKER = "speaker"
    QUESTION = "question"
    TAGS = "tags"
    ABOUT = "about"
    PROMISE = "promise"
    MOVE = "move"  # to another roundtable
    MERGE = "merge"
    APART = "apart"  # they only look like one
    OWNER = "owner"
    DUE = "due"
    CHAT = "chat"  # it came by the chat, or was said aloud
    RECORD = "record"  # off the record, or back on it
    DELETE = "delete"
    RESTORE = "restore"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class VerbKey:
    """A verb, its key as people write it, and its words. `kind` goes with Verb.KIND."""

    verb: Verb
    key: str
    text: str
    kind: Kind | None = None

    def label(self) -> str:
        return translate_marked("NotesVerbs", self.text)


# In the order of the menu and of the key sheet.
VERBS = (
    VerbKey(Verb.EDIT, "Return", QT_TRANSLATE_NOOP("NotesVerbs", "Edit in the box")),
    VerbKey(Verb.STAR, "S", QT_TRANSLATE_NOOP("NotesVerbs", "Star, or take the star away")),
    VerbKey(Verb.SPEAKER, "W", QT_TRANSLATE_NOOP("NotesVerbs", "Who said it…")),
    VerbKey(Verb.QUESTION, "N", QT_TRANSLATE_NOOP("NotesVerbs", "On which question…")),
    VerbKey(Verb.TAGS, "G", QT_TRANSLATE_NOOP("NotesVerbs", "Tag, or take a tag away…")),
    VerbKey(Verb.ABOUT, "E", QT_TRANSLATE_NOOP("NotesVerbs", "About whom it is…")),
    VerbKey(Verb.PROMISE, "P", QT_TRANSLATE_NOOP("NotesVerbs", "Hold it to a stricter promise…")),
    VerbKey(Verb.MOVE, "M", QT_TRANSLATE_NOOP("NotesVerbs", "Move to another roundtable…")),
    VerbKey(Verb.MERGE, "J", QT_TRANSLATE_NOOP("NotesVerbs", "Merge into one")),
    VerbKey(Verb.APART, "X", QT_TRANSLATE_NOOP("NotesVerbs", "Not the same: tell them apart")),
    VerbKey(Verb.OWNER, "T", QT_TRANSLATE_NOOP("NotesVerbs", "Who takes it on…")),
    VerbKey(Verb.DUE, "Y", QT_TRANSLATE_NOOP("NotesVerbs", "By which day…")),
    VerbKey(Verb.CHAT, "C", QT_TRANSLATE_NOOP("NotesVerbs", "From the chat, or said aloud")),
    VerbKey(Verb.RECORD, "O", QT_TRANSLATE_NOOP("NotesVerbs", "Off the record, or back on it")),
    VerbKey(Verb.DELETE, "Del", QT_TRANSLATE_NOOP("NotesVerbs", "Delete, or bring back")),
    VerbKey(Verb.ERASE, "Shift+Del", QT_TRANSLATE_NOOP("NotesVerbs", "Erase for good…")),
)
KINDS = (
    VerbKey(Verb.KIND, "I", QT_TRANSLATE_NOOP("NotesVerbs", "Insight"), Kind.INSIGHT),
    VerbKey(Verb.KIND, "Q", QT_TRANSLATE_NOOP("NotesVerbs", "Quote"), Kind.QUOTE),
    VerbKey(Verb.KIND, "B", QT_TRANSLATE_NOOP("NotesVerbs", "Barrier"), Kind.BARRIER),
    VerbKey(Verb.KIND, "U", QT_TRANSLATE_NOOP("NotesVerbs", "Open question"), Kind.OPEN_QUESTION),
    VerbKey(Verb.KIND, "A", QT_TRANSLATE_NOOP("NotesVerbs", "Action"), Kind.ACTION),
    VerbKey(Verb.KIND, "D", QT_TRANSLATE_NOOP("NotesVerbs", "Decision"), Kind.DECISION),
    VerbKey(Verb.KIND, "R", QT_TRANSLATE_NOOP("NotesVerbs", "Resource"), Kind.RESOURCE),
)
STREAM_KEYS = (*VERBS, *KINDS)

_SPECIAL = {
    (Qt.Key.Key_Return, False): "Return",
    (Qt.Key.Key_Enter, False): "Return",
    (Qt.Key.Key_F2, False): "Return",
    (Qt.Key.Key_Delete, False): "Del",
    (Qt.Key.Key_Backspace, False): "Del",
    (Qt.Key.Key_Delete, True): "Shift+Del",
    (Qt.Key.Key_Backspace, True): "Shift+Del",
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def verb_of(event: QKeyEvent) -> VerbKey | None:
    """Return what a key of the list asks for; auto-repeat and other modifiers ask for nothing."""
    shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    if event.isAutoRepeat() or not (shifted or event.modifiers() in _PLAIN):
        return None
    name = _SPECIAL.get((Qt.Key(event.key()), shifted))
    if name is None and not shifted and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        name = chr(event.key())
    return next((each for each in STREAM_KEYS if each.key == name), None)
