"""The verbs of the journal: one row for each act that a commit can be.

A commit keeps its verb and the ids of its subject; whoever shows it makes the words. Files written
by older and newer versions hold verbs without a row: they are ordinary, and shown as they stand.
"""

from collections.abc import Iterable

from facilitator.core.note_verbs import NOTE_ROWS
from facilitator.core.room_verbs import ROOM_ROWS
from facilitator.core.translating import QT_TRANSLATE_NOOP
from facilitator.core.verb import BEGINNING, Verb

# The file, and the programme in it.
_PROGRAMME_ROWS = (
    Verb("name_programme", QT_TRANSLATE_NOOP("Acts", "name the programme"), undoing=BEGINNING),
    Verb("fill_from_sample", QT_TRANSLATE_NOOP("Acts", "begin with the sample"), undoing=BEGINNING),
    Verb("begin_copy", QT_TRANSLATE_NOOP("Acts", "begin as a copy"), undoing=BEGINNING),
    Verb(
        "cast_stand_ins",
        QT_TRANSLATE_NOOP("Acts", "put stand-ins for the people"),
        undoing=BEGINNING,
    ),
    Verb("set_language", QT_TRANSLATE_NOOP("Acts", "change the language of write-ups")),
    Verb("recover", QT_TRANSLATE_NOOP("Acts", "bring over rows from a damaged file")),
    Verb("undo", QT_TRANSLATE_NOOP("Acts", "take back")),
    Verb("redo", QT_TRANSLATE_NOOP("Acts", "do again")),
    Verb("load_agenda", QT_TRANSLATE_NOOP("Acts", "load an agenda for {name}")),
    Verb("change_agenda", QT_TRANSLATE_NOOP("Acts", "change the agenda for {name}")),
    Verb(
        "recolour_organisations",
        QT_TRANSLATE_NOOP("Acts", "give the organisations colours that stay apart"),
    ),
    Verb("add_person", QT_TRANSLATE_NOOP("Acts", "add {name}")),
    Verb("put_on_roster", QT_TRANSLATE_NOOP("Acts", "add {name}")),
    Verb("change_person", QT_TRANSLATE_NOOP("Acts", "change {name}")),
    Verb("take_off_roster", QT_TRANSLATE_NOOP("Acts", "take {name} off the roster")),
    Verb("add_organisation", QT_TRANSLATE_NOOP("Acts", "add {name}")),
    Verb("change_organisation", QT_TRANSLATE_NOOP("Acts", "change {name}")),
    Verb("move_organisation", QT_TRANSLATE_NOOP("Acts", "move {name}")),
    Verb("remove_organisation", QT_TRANSLATE_NOOP("Acts", "take {name} out of the programme")),
    Verb("change_programme", QT_TRANSLATE_NOOP("Acts", "change the programme")),
    Verb("add_question", QT_TRANSLATE_NOOP("Acts", "add {name}")),
    Verb("change_question", QT_TRANSLATE_NOOP("Acts", "change {name}")),
    Verb("move_question", QT_TRANSLATE_NOOP("Acts", "move {name}")),
    Verb(
        "take_in_again",
        QT_TRANSLATE_NOOP("Acts", "take {name} in again"),
        nameless=QT_TRANSLATE_NOOP("Acts", "what was left out"),
    ),
    Verb("add_tag", QT_TRANSLATE_NOOP("Acts", "add the tag {name}")),
    Verb("change_tag", QT_TRANSLATE_NOOP("Acts", "change the tag {name}")),
    Verb("retire_tag", QT_TRANSLATE_NOOP("Acts", "retire the tag {name}")),
    Verb("tell_apart", QT_TRANSLATE_NOOP("Acts", "tell {names} apart")),
    Verb("set_tags", QT_TRANSLATE_NOOP("Acts", "change which tags are offered")),
    Verb("remove_question", QT_TRANSLATE_NOOP("Acts", "take {name} out of the programme")),
    Verb("merge_organisations", QT_TRANSLATE_NOOP("Acts", "merge an organisation into {name}")),
    Verb("merge_people", QT_TRANSLATE_NOOP("Acts", "merge somebody into {name}")),
    Verb("merge_questions", QT_TRANSLATE_NOOP("Acts", "merge a question into {name}")),
    Verb("merge_tags", QT_TRANSLATE_NOOP("Acts", "merge a tag into {name}")),
    Verb("add_outline", QT_TRANSLATE_NOOP("Acts", "keep the outline {name}")),
    Verb("change_outline", QT_TRANSLATE_NOOP("Acts", "change the outline {name}")),
    Verb("remove_outline", QT_TRANSLATE_NOOP("Acts", "take the outline {name} out")),
    Verb("change_section", QT_TRANSLATE_NOOP("Acts", "change a section of the outline {name}")),
    Verb("move_section", QT_TRANSLATE_NOOP("Acts", "move a section of the outline {name}")),
    Verb("load_list", QT_TRANSLATE_NOOP("Acts", "take over a list")),
    Verb("remember_columns", QT_TRANSLATE_NOOP("Acts", "remember the columns of a list")),
    Verb("represent_also", QT_TRANSLATE_NOOP("Acts", "{name} speaks for another organisation too")),
)
_ROWS = (*_PROGRAMME_ROWS, *ROOM_ROWS, *NOTE_ROWS)


def _by_name(rows: Iterable[Verb]) -> dict[str, Verb]:
    found = {row.name: row for row in rows}
    if len(found) != len(_ROWS):
        raise ValueError("a verb has two rows")
    return found


VERBS = _by_name(_ROWS)
ROOM_VERBS = frozenset(row.name for row in _ROWS if row.of_room)
ROOM_BEGINNINGS = frozenset(row.name for row in _ROWS if row.begins_room)
ERASURES = frozenset(row.name for row in _ROWS if row.erases)


def verb_of(name: str) -> Verb:
    """Return the row of a verb, or an ordinary one for a verb of another version."""
    return VERBS.get(name) or Verb(name, name.replace("_", " "))


def require_verb(name: str) -> None:
    """Refuse to write what nobody could name. Raises KeyError for a verb without a row."""
    if name not in VERBS:
        raise KeyError("a verb has no row in core/verbs.py, or beside it", name)
