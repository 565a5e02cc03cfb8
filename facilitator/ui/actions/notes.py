"""Rows of the actions table: taking, finding and tidying notes."""

from facilitator.core.possible import Condition
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.texts import QT_TRANSLATE_NOOP

NOTES = (
    ActionSpec(
        "write_note",
        QT_TRANSLATE_NOOP("Actions", "&Write a note"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Go to the capture box from wherever you are."),
        keys=("Ctrl+Shift+T",),
        icon="note",
        when=Condition.ROUNDTABLE,
    ),
    ActionSpec(
        "focus_notes",
        QT_TRANSLATE_NOOP("Actions", "&Go through the notes"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Go to the stream above the box, to put notes right by key."),
        keys=("Ctrl+Up",),
        mac_keys=("Meta+Shift+N",),
        icon="note",
        when=Condition.ROUNDTABLE,
    ),
    ActionSpec(
        "speaker_before",
        QT_TRANSLATE_NOOP("Actions", "Said by the speaker &before"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "The note belongs to whoever had the floor before."),
        keys=("Ctrl+B",),
        icon="undo",
        when=Condition.ROUNDTABLE,
    ),
    ActionSpec(
        "chat_note",
        QT_TRANSLATE_NOOP("Actions", "From the &chat"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "The line in the box was written in the chat, not said."),
        keys=("Alt+C",),
        mac_keys=("Meta+C",),
        icon="note",
        when=Condition.ROUNDTABLE,
    ),
    ActionSpec(
        "speaks_for",
        QT_TRANSLATE_NOOP("Actions", "Said &for another organisation"),
        "notes",
        QT_TRANSLATE_NOOP(
            "Actions",
            "Whoever represents several speaks for the next of them, and then for all.",
        ),
        keys=("Alt+F",),
        mac_keys=("Meta+F",),
        icon="people",
        when=Condition.ROUNDTABLE,
    ),
    ActionSpec(
        "unknown_name",
        QT_TRANSLATE_NOOP("Actions", "Settle an &unknown name…"),
        "notes",
        QT_TRANSLATE_NOOP(
            "Actions",
            "Say what a name stands for that is unknown, or that several have. With nothing in"
            " the box, the last note with such a name comes into it.",
        ),
        keys=("Ctrl+W",),
        mac_keys=("Meta+U",),
        icon="note",
        when=Condition.ROUNDTABLE,
    ),
    ActionSpec(
        "off_record",
        QT_TRANSLATE_NOOP("Actions", "Last note &off the record"),
        "notes",
        QT_TRANSLATE_NOOP(
            "Actions", "Keep the last note, in Review the selected ones, out of every write-up."
        ),
        keys=("Ctrl+Shift+O",),
        icon="curtain",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "try_again",
        QT_TRANSLATE_NOOP("Actions", "&Try again to save"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Save the lines that could not be saved, in the order typed."),
        keys=("Ctrl+S",),
        when=Condition.UNSAVED,
    ),
    ActionSpec(
        "save_unsaved",
        QT_TRANSLATE_NOOP("Actions", "Save unsaved lines as te&xt…"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Write what could not be saved to a text file elsewhere."),
        when=Condition.UNSAVED,
        writes=False,
    ),
    ActionSpec(
        "search_notes",
        QT_TRANSLATE_NOOP("Actions", "&Search the notes"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Search every note of the programme."),
        keys=("Ctrl+F",),
        icon="search",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "read_each",
        QT_TRANSLATE_NOOP("Actions", "&Read each note the names check found"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Go through the notes that could give a speaker away."),
        keys=("Ctrl+J",),
        icon="warning",
        when=Condition.NAMES_FOUND,
        writes=False,
    ),
    ActionSpec(
        "read_through",
        QT_TRANSLATE_NOOP("Actions", "I ha&ve read it through"),
        "notes",
        QT_TRANSLATE_NOOP(
            "Actions", "Say that somebody who was in the room has read what the preview shows."
        ),
        keys=("Alt+J",),
        mac_keys=("Meta+J",),
        icon="check",
        when=Condition.TO_BE_READ,
    ),
    ActionSpec(
        "consents",
        QT_TRANSLATE_NOOP("Actions", "Co&nsents…"),
        "notes",
        QT_TRANSLATE_NOOP(
            "Actions", "Who agreed to what: asked, answered, and the message that asks them."
        ),
        keys=("Alt+E",),
        mac_keys=("Meta+E",),
        icon="check",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "comments",
        QT_TRANSLATE_NOOP("Actions", "Comm&ents…"),
        "notes",
        QT_TRANSLATE_NOOP(
            "Actions", "What was sent to whom, by when they answer, and what they replied."
        ),
        keys=("Alt+Shift+K",),
        mac_keys=("Meta+Shift+K",),
        icon="note",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "about_person",
        QT_TRANSLATE_NOOP("Actions", "&Page about a person…"),
        "notes",
        QT_TRANSLATE_NOOP(
            "Actions", "What the programme holds of somebody, and how each audience reads it."
        ),
        keys=("Alt+H",),
        mac_keys=("Meta+H",),
        icon="people",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "make_finding",
        QT_TRANSLATE_NOOP("Actions", "&Make a finding of the selected notes"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "A finding that rests on them; its sentence is yours."),
        keys=("Alt+Shift+M",),
        mac_keys=("Meta+Shift+M",),
        icon="note",
        when=Condition.NOTES_SELECTED,
    ),
    ActionSpec(
        "next_unused",
        QT_TRANSLATE_NOOP("Actions", "Go through the notes in no finding &yet"),
        "notes",
        QT_TRANSLATE_NOOP(
            "Actions", "One after the other: each is attached to a finding, or becomes one."
        ),
        keys=("Alt+Shift+U",),
        mac_keys=("Meta+Shift+U",),
        icon="review",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "show_transcript",
        QT_TRANSLATE_NOOP("Actions", "W&hat the call says of a note"),
        "notes",
        QT_TRANSLATE_NOOP(
            "Actions", "Show chat or transcript beside the notes, at the time of the selected one."
        ),
        keys=("Alt+Shift+G",),
        mac_keys=("Meta+Shift+G",),
        icon="review",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "quote_passage",
        QT_TRANSLATE_NOOP("Actions", "Make a &quote of the passage"),
        "notes",
        QT_TRANSLATE_NOOP(
            "Actions", "The passage in hand becomes a note, at the time when it was said."
        ),
        keys=("Alt+Shift+Q",),
        mac_keys=("Meta+Shift+Q",),
        icon="note",
        when=Condition.PASSAGE,
    ),
    ActionSpec(
        "delete_notes",
        QT_TRANSLATE_NOOP("Actions", "&Delete the selected notes"),
        "notes",
        QT_TRANSLATE_NOOP("Actions", "Remove the selected notes; undo brings them back."),
        keys=("Del", "Backspace"),
        mac_keys=("Backspace", "Del"),
        icon="delete",
        when=Condition.NOTES_SELECTED,
    ),
)
