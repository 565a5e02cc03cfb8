"""Rows of the actions table: how a programme is set up: its themes, organisations and people."""

from facilitator.core.possible import Condition
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.texts import QT_TRANSLATE_NOOP

ORGANISATIONS = (
    ActionSpec(
        "new_theme",
        QT_TRANSLATE_NOOP("Actions", "Add a the&me…"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "Its question, its day and then its agenda."),
        keys=("Alt+N",),
        mac_keys=("Meta+Ctrl+N",),
        icon="prepare",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "save_agenda",
        QT_TRANSLATE_NOOP("Actions", "Save the agen&da as…"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "For participants: Word, Markdown, CSV or Excel, by the name of the file."
        ),
        icon="file",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "save_full_agenda",
        QT_TRANSLATE_NOOP("Actions", "Save the &facilitator’s agenda as…"),
        "programme",
        QT_TRANSLATE_NOOP("Actions", "With notes, limits and what may shrink: for nobody else."),
        icon="file",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "before_the_day",
        QT_TRANSLATE_NOOP("Actions", "&Before the day…"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "Who comes, the invitation, the calendar and the interpreter’s sheet."
        ),
        keys=("Alt+Y",),
        mac_keys=("Meta+Ctrl+Y",),
        icon="people",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "test_screen",
        QT_TRANSLATE_NOOP("Actions", "&Test screen and sound…"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "Try the stage and the sound half an hour before anybody is there."
        ),
        icon="stage",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "load_list",
        QT_TRANSLATE_NOOP("Actions", "P&aste or load a list…"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "Take organisations and people from a spreadsheet, a Word table or lines."
        ),
        keys=("Alt+V",),
        mac_keys=("Meta+Ctrl+V",),
        icon="import",
        when=Condition.PROGRAMME,
    ),
    ActionSpec(
        "colours_apart",
        QT_TRANSLATE_NOOP("Actions", "Use colours that stay a&part"),
        "programme",
        QT_TRANSLATE_NOOP(
            "Actions", "Give the organisations colours that colour-blind people tell apart."
        ),
        icon="settings",
        when=Condition.PROGRAMME,
    ),
)
