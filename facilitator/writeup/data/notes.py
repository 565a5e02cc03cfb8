"""Tables of notes and actions. A column that tells what a promise rules out does not exist."""

import hashlib
from collections.abc import Iterator, Sequence

from facilitator.core.attribution import applied
from facilitator.core.model import Channel, Kind, Note, Promise
from facilitator.writeup import text
from facilitator.writeup.data.table import (
    DataTable,
    Field,
    FieldKind,
    Reference,
    Todo,
    Value,
    whole_columns,
)
from facilitator.writeup.language import marked
from facilitator.writeup.material import Material
from facilitator.writeup.sections.progress import has_progress

_MINUTE = 60_000
_NUMBER = Field("note", marked("Note"), FieldKind.NUMBER)
_TIME = Field("time", marked("Time"), FieldKind.INSTANT)
_KIND = Field("kind", marked("Kind"), FieldKind.WORD)
_WORDS = Field("words", marked("Words"))
_SAID_BY = Field("said_by", marked("Said by"))
_QUESTIONS = Field("questions", marked("Questions"))
_ITEM = Field("item", marked("Item"), FieldKind.NUMBER)
_CHANNEL = Field("channel", marked("Channel"), FieldKind.WORD)
_SOURCE = Field("source", marked("Source"))
_QUESTION = Field("question", marked("Question"))
_ACTION = Field("action", marked("Action"))
_WHO = Field("who", marked("Who"))
_DUE = Field("due", marked("Due"), FieldKind.DAY)
_STATE = Field("state", marked("State"), FieldKind.WORD)
_OUTCOME = Field("outcome", marked("What came of it"))


def in_order(material: Material) -> tuple[Note, ...]:
    """Return the notes as their numbers go: by time, and those tied to nobody by their letters."""
    return material.ordered(material.notes)


def minute(at: int, material: Material) -> int:
    """Return an instant as exactly as a write-up tells times: to the minute, but for the team."""
    return at if material.policy.internal else at - at % _MINUTE


def notes_table(material: Material, items: dict[str, int]) -> DataTable:
    """Return the notes; `items` are the numbers of agenda items (ids) that may be told."""
    notes = in_order(material)
    fields, rows = whole_columns(_note_columns(material, notes, items))
    references = (Reference("item", "agenda", "item"),) if _ITEM in fields else ()
    return DataTable("notes", marked("Notes"), fields, rows, ("note",), references)


def _note_columns(
    material: Material, notes: Sequence[Note], items: dict[str, int]
) -> Iterator[tuple[Field, Sequence[Value]]]:
    codes = {each.id: each.code for each in material.programme.questions}
    yield _NUMBER, range(1, len(notes) + 1)
    if material.policy.names_organisations():
        ties = [material.ties(each) for each in notes]
        pairs = list(zip(notes, ties, strict=True))
        yield _TIME, [minute(each.at, material) if tied else None for each, tied in pairs]
        yield _SAID_BY, [text.cleaned(material.label(each)) for each in notes]
        if items:
            yield _ITEM, [items.get(each.item or "") if tied else None for each, tied in pairs]
        yield _SOURCE, [text.cleaned(material.source(each)) if tied else "" for each, tied in pairs]
    elif material.promise is Promise.SECTOR:
        yield _SAID_BY, [text.cleaned(material.label(each)) for each in notes]
    yield _KIND, [each.kind.value for each in notes]
    yield _WORDS, [material.words[each.id] for each in notes]
    yield _QUESTIONS, [", ".join(_codes(each, codes)) for each in notes]
    yield _CHANNEL, [_channel(each, material).value for each in notes]


def note_questions_table(material: Material) -> DataTable:
    """Return which note is on which question, a row for each."""
    codes = {each.id: each.code for each in material.programme.questions}
    rows = tuple(
        (number, code)
        for number, note in enumerate(in_order(material), start=1)
        for code in _codes(note, codes)
    )
    references = (Reference("note", "notes", "note"), Reference("question", "questions", "code"))
    name, key = "note_questions", ("note", "question")
    title = marked("Questions of the notes")
    return DataTable(name, title, (_NUMBER, _QUESTION), rows, key, references)


def actions_table(material: Material) -> DataTable:
    """Return the actions, with who took them on and when they are due as far as may be told.

    How they stand is in it once one of them was done, dropped or carried over.
    """
    numbered = [
        (number, each)
        for number, each in enumerate(in_order(material), start=1)
        if each.kind is Kind.ACTION
    ]
    columns: list[tuple[Field, Sequence[Value]]] = [
        (_NUMBER, [number for number, _ in numbered]),
        (_ACTION, [text.capital(material.words[each.id]) for _, each in numbered]),
    ]
    if _tells_owners(material):
        columns.append((_WHO, [text.cleaned(material.owner(each)) for _, each in numbered]))
    if material.promise is not Promise.CHATHAM:
        columns.append((_DUE, [_due(each, material) for _, each in numbered]))
    actions = [each for _, each in numbered]
    if any(map(has_progress, actions)):
        columns.append((_STATE, [each.progress.state.value for each in actions]))
        columns.append((_OUTCOME, [material.outcomes.get(each.id, "") for each in actions]))
    fields, rows = whole_columns(columns)
    references = (Reference("note", "notes", "note"),)
    return DataTable("actions", marked("Actions"), fields, rows, ("note",), references)


def todos(material: Material) -> tuple[Todo, ...]:
    """Return the actions for a task list."""
    return tuple(
        Todo(
            _uid(note, material),
            text.capital(material.words[note.id]),
            text.cleaned(material.owner(note)) if _tells_owners(material) else "",
            _due(note, material) or "",
        )
        for note in in_order(material)
        if note.kind is Kind.ACTION
    )


def _tells_owners(material: Material) -> bool:
    """Tell whether some action may say who took it on."""
    hides = material.promise in (Promise.UNATTRIBUTED, Promise.CHATHAM)
    return material.policy.owners_named or not hides


def _due(note: Note, material: Material) -> str | None:
    """Return the day an action is due; not where it would tell when the roundtable was."""
    return note.due if applied(note, material.policy) is not Promise.CHATHAM else None


def _channel(note: Note, material: Material) -> Channel:
    """Return how a note reached us; chat is told of to the team only: few write there."""
    if note.channel is Channel.CHAT and not material.policy.internal:
        return Channel.SPOKEN
    return note.channel


def _codes(note: Note, codes: dict[str, str]) -> Iterator[str]:
    yield from (codes[each] for each in dict.fromkeys(note.questions) if each in codes)


def _uid(note: Note, material: Material) -> str:
    """Return a digest of a note's id, which tells when it was made; tied to nobody, of its words.

    Then two files tell no more of when it was said than their words do.
    """
    told = note.id if material.ties(note) else material.words[note.id]
    return hashlib.sha256(f"action {told}".encode()).hexdigest()[:32]
