"""Rows of the actions table: the places of the program, and the views of each."""

from facilitator.core.possible import Condition
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.texts import QT_TRANSLATE_NOOP

PLACES = ("prepare", "run", "review", "publish")

GO = (
    ActionSpec(
        "go_prepare",
        QT_TRANSLATE_NOOP("Actions", "&Prepare"),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Themes, agenda and participants."),
        keys=("Ctrl+1",),
        mac_keys=("Meta+1",),
        icon="prepare",
        by_position=True,
        writes=False,
    ),
    ActionSpec(
        "go_run",
        QT_TRANSLATE_NOOP("Actions", "&Run"),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Clock, floor, queue and notes of the roundtable."),
        keys=("Ctrl+2",),
        mac_keys=("Meta+2",),
        icon="run",
        by_position=True,
        writes=False,
    ),
    ActionSpec(
        "go_review",
        QT_TRANSLATE_NOOP("Actions", "Re&view"),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Search, tidy and gather the notes."),
        keys=("Ctrl+3",),
        mac_keys=("Meta+3",),
        icon="review",
        by_position=True,
        writes=False,
    ),
    ActionSpec(
        "go_publish",
        QT_TRANSLATE_NOOP("Actions", "Pu&blish"),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Make the write-up and check it."),
        keys=("Ctrl+4",),
        mac_keys=("Meta+4",),
        icon="publish",
        by_position=True,
        writes=False,
    ),
)

VIEWS_OF_PREPARE = (
    ActionSpec(
        "view_agenda",
        QT_TRANSLATE_NOOP("Actions", "&Agenda"),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Prepare: the agenda of each theme and roundtable."),
        keys=("Alt+A",),
        mac_keys=("Meta+Ctrl+A",),
        icon="prepare",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "view_participants",
        QT_TRANSLATE_NOOP("Actions", "Participan&ts"),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Prepare: the organisations and people of the programme."),
        keys=("Alt+R",),
        mac_keys=("Meta+Ctrl+R",),
        icon="prepare",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "view_programme",
        QT_TRANSLATE_NOOP("Actions", "Pro&gramme"),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Prepare: title, licence, language and questions."),
        keys=("Alt+M",),
        mac_keys=("Meta+Ctrl+M",),
        icon="prepare",
        when=Condition.PROGRAMME,
        writes=False,
    ),
)

VIEWS_OF_REVIEW = (
    ActionSpec(
        "view_notes",
        QT_TRANSLATE_NOOP("Actions", "&Notes found"),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Review: every note, to find, correct and count."),
        keys=("Alt+Shift+N",),
        mac_keys=("Meta+Ctrl+Shift+N",),
        icon="review",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "view_codebook",
        QT_TRANSLATE_NOOP("Actions", "&Codebook"),
        "go",
        QT_TRANSLATE_NOOP(
            "Actions", "Review: tags, questions, organisations and people, renamed or merged."
        ),
        keys=("Alt+Shift+C",),
        mac_keys=("Meta+Shift+C",),
        icon="review",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "view_findings",
        QT_TRANSLATE_NOOP("Actions", "&Findings"),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Review: what was found, and who stands behind it."),
        keys=("Alt+Shift+F",),
        mac_keys=("Meta+Shift+F",),
        icon="review",
        when=Condition.PROGRAMME,
        writes=False,
    ),
    ActionSpec(
        "view_actions",
        QT_TRANSLATE_NOOP("Actions", "Acti&ons"),
        "go",
        QT_TRANSLATE_NOOP("Actions", "Review: who promised what, by when, and what came of it."),
        keys=("Alt+Shift+A",),
        mac_keys=("Meta+Shift+A",),
        icon="review",
        when=Condition.PROGRAMME,
        writes=False,
    ),
)
