"""Rows of the actions table: what is done to the organisations of a programme."""

from facilitator.core.possible import Condition
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.texts import QT_TRANSLATE_NOOP

ORGANISATIONS = (
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
