"""Rows of the actions table: taking, finding and tidying notes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from facilitator.ui.action_spec import ActionSpec

NOTES = (
    ActionSpec(
        "write_note",
        QT_TRANSLATE_NOOP("Actions", "&Write a note"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Go to the capture box from wherever you are."),
        keys=("Ctrl+Shift+T",),
        icon="note",
        when="roundtable",
    ),
    ActionSpec(
        "speaker_before",
        QT_TRANSLATE_NOOP("Actions", "Said by the speaker &before"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "The note belongs to whoever had the floor before."),
        keys=("Ctrl+B",),
        icon="undo",
        when="speaker_before",
    ),
    ActionSpec(
        "off_record",
        QT_TRANSLATE_NOOP("Actions", "Last note &off the record"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Keep the last note, and leave it out of every write-up."),
        keys=("Ctrl+Shift+O",),
        icon="curtain",
        when="notes",
    ),
    ActionSpec(
        "search_notes",
        QT_TRANSLATE_NOOP("Actions", "&Search the notes"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Search every note of the programme."),
        keys=("Ctrl+F",),
        icon="search",
        when="programme",
    ),
    ActionSpec(
        "read_each",
        QT_TRANSLATE_NOOP("Actions", "&Read each note the names check found"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Go through the notes that could give a speaker away."),
        keys=("Ctrl+J",),
        icon="warning",
        when="names_found",
    ),
    ActionSpec(
        "new_finding",
        QT_TRANSLATE_NOOP("Actions", "New &finding"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Write a finding; the selected notes are attached to it."),
        keys=("Ctrl+Shift+F",),
        icon="add",
        when="programme",
    ),
    ActionSpec(
        "merge_notes",
        QT_TRANSLATE_NOOP("Actions", "&Merge the selected notes"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Make one note of several; the strictest promise stays."),
        keys=("Ctrl+Shift+J",),
        icon="merge",
        when="notes_selected",
    ),
    ActionSpec(
        "delete_notes",
        QT_TRANSLATE_NOOP("Actions", "&Delete the selected notes"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Remove the selected notes; undo brings them back."),
        keys=("Del",),
        icon="delete",
        when="notes_selected",
    ),
)
