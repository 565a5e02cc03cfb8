"""The table of actions: menus, buttons, keys, command palette and key sheet come from here."""

from facilitator.core.possible import Condition
from facilitator.ui.actions.corrections import CORRECTIONS
from facilitator.ui.actions.floor import FLOOR
from facilitator.ui.actions.notes import NOTES
from facilitator.ui.actions.organisations import ORGANISATIONS
from facilitator.ui.actions.places import GO, VIEWS_OF_PREPARE, VIEWS_OF_REVIEW
from facilitator.ui.actions.promises import FROM_HERE
from facilitator.ui.actions.queue import QUEUE_AND_ROLL
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.actions.view import VIEW
from facilitator.ui.texts import QT_TRANSLATE_NOOP

MENUS = {  # in the order of the menu bar
    "programme": QT_TRANSLATE_NOOP("Actions", "&Programme"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go"),
    "roundtable": QT_TRANSLATE_NOOP("Actions", "&Roundtable"),
    "floor": QT_TRANSLATE_NOOP("Actions", "&Floor"),
    "hands": QT_TRANSLATE_NOOP("Actions", "H&ands"),
    "corrections": QT_TRANSLATE_NOOP("Actions", "&Corrections"),
    "notes": QT_TRANSLATE_NOOP("Actions", "&Notes"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

OF_PAGES = {  # what other places ask of a page: its first use makes the page, unseen where it may
    "publish": (
        "export",
        "export_versions",
        "copy_formatted",
        "copy_markdown",
        "read_each",
        "read_through",
        "correct_version",
    ),
    "review": ("search_notes", "next_unused", *(each.id for each in VIEWS_OF_REVIEW)),
}

PROGRAMME = (
    ActionSpec(
        "new_programme",
        QT_TRANSLATE_NOOP("Actions", "&New programme…"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Start a new programme file, empty or from the sample."),
        keys=("Ctrl+N",),
        icon="file",
        writes=False,
    ),
    ActionSpec(
        "open_programme",
        QT_TRANSLATE_NOOP("Actions", "&Open programme…"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Open another programme file."),
        keys=("Ctrl+O",),
        icon="folder",
        writes=False,
    ),
    ActionSpec(
        "recent_programmes",
        QT_TRANSLATE_NOOP("Actions", "&Recent programmes…"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Open one of the last ten programmes, or forget one."),
        icon="folder",
        writes=False,
    ),
    ActionSpec(
        "load_agenda",
        QT_TRANSLATE_NOOP("Actions", "&Load agenda…"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Read an agenda file and put it in the programme."),
        keys=("Ctrl+Shift+A",),
        icon="import",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "bring_in",
        QT_TRANSLATE_NOOP("Actions", "Bring &in notes…"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Add the notes that another laptop took of a roundtable."),
        keys=("Alt+I",),
        mac_keys=("Meta+I",),
        icon="merge",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "contribution",
        QT_TRANSLATE_NOOP("Actions", "&Written contribution…"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Turn a text that an organisation sent into notes."),
        keys=("Alt+W",),
        mac_keys=("Meta+W",),
        icon="note",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "bring_in_transcript",
        QT_TRANSLATE_NOOP("Actions", "Text of a call: chat, transcript…"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "Keep the saved chat, or the transcript, of a call beside its roundtable."
        ),
        keys=("Alt+Shift+T",),
        mac_keys=("Meta+Shift+T",),
        icon="import",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "back_up",
        QT_TRANSLATE_NOOP("Actions", "Bac&k up…"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions",
            "Write a copy with everything in it: off-record notes, the history, access needs.",
        ),
        icon="copy",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "participants_copy",
        QT_TRANSLATE_NOOP("Actions", "Cop&y for participants…"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "Write a new programme with what a write-up for participants may tell."
        ),
        icon="people",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "backups",
        QT_TRANSLATE_NOOP("Actions", "Back&ups…"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "See what backups there are, and open a copy of one."),
        icon="folder",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "check_file",
        QT_TRANSLATE_NOOP("Actions", "C&heck the file"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Look whether the programme file is whole, everywhere in it."),
        icon="check",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    *ORGANISATIONS,
    ActionSpec(
        "export",
        QT_TRANSLATE_NOOP("Actions", "&Export the write-up…"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Write the file that the preview shows."),
        keys=("Ctrl+E",),
        icon="export",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "export_versions",
        QT_TRANSLATE_NOOP("Actions", "E&xport several versions…"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "Write the write-up for several audiences, and in several formats, at once."
        ),
        keys=("Alt+Shift+E",),
        mac_keys=("Meta+Shift+E",),
        icon="export",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "correct_version",
        QT_TRANSLATE_NOOP("Actions", "Corrected &version…"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "Write a version anew that still holds what was taken out or reworded since."
        ),
        keys=("Alt+Z",),
        mac_keys=("Meta+Z",),
        icon="export",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "copy_formatted",
        QT_TRANSLATE_NOOP("Actions", "Copy with formattin&g"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "Put the write-up on the clipboard as an e-mail or a text program shows it."
        ),
        icon="copy",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "copy_markdown",
        QT_TRANSLATE_NOOP("Actions", "&Copy as Markdown"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Put the write-up on the clipboard."),
        keys=("Ctrl+Shift+C",),
        icon="copy",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "settings",
        QT_TRANSLATE_NOOP("Actions", "&Settings"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Who you are, light or dark, stage and sounds."),
        keys=("Ctrl+,",),
        icon="settings",
        writes=False,
    ),
    ActionSpec(
        "quit",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "Close the window. A running roundtable goes on at next start."
        ),
        keys=("Ctrl+Q",),
        writes=False,
    ),
)

EDIT = (
    ActionSpec(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Take back the last act."),
        keys=("Ctrl+Z",),
        icon="undo",
        when=Condition.CAN_UNDO,
    ),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Do again what was taken back."),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo",
        when=Condition.CAN_REDO,
    ),
)

HELP = (
    ActionSpec(
        "key_sheet",
        QT_TRANSLATE_NOOP("Actions", "&Keys"),
        "help",
        QT_TRANSLATE_NOOP("Actions", "All keys on one sheet."),
        keys=("F1", "?"),
        icon="keyboard",
        writes=False,
    ),
    ActionSpec(
        "help_keys",
        QT_TRANSLATE_NOOP("Actions", "&Help: what the keys do"),
        "help",
        QT_TRANSLATE_NOOP("Actions", "How to run a roundtable from the keyboard."),
        keys=("Ctrl+?", "Shift+F1"),
        icon="info",
        writes=False,
    ),
    ActionSpec(
        "help_note_line",
        QT_TRANSLATE_NOOP("Actions", "Help: the &note line"),
        "help",
        QT_TRANSLATE_NOOP("Actions", "How to type who said it, the question and the kind."),
        icon="info",
        writes=False,
    ),
    ActionSpec(
        "help_where",
        QT_TRANSLATE_NOOP("Actions", "Help: &where things are"),
        "help",
        QT_TRANSLATE_NOOP("Actions", "What is in which place, and where your files are."),
        icon="info",
        writes=False,
    ),
    ActionSpec(
        "about",
        QT_TRANSLATE_NOOP("Actions", "&About"),
        "help",
        QT_TRANSLATE_NOOP("Actions", "Version, licence and where your files are."),
        icon="info",
        writes=False,
    ),
)

HELP_PAGES = ("help_keys", "help_note_line", "help_where")

ACTIONS = (
    *(*PROGRAMME, *EDIT, *GO, *VIEWS_OF_PREPARE, *VIEWS_OF_REVIEW),
    *(*FLOOR, *FROM_HERE, *QUEUE_AND_ROLL, *CORRECTIONS),
    *(*NOTES, *VIEW, *HELP),
)
