"""Row of the actions table: what is said aloud when it is asked for."""

from facilitator.core.possible import Condition
from facilitator.ui.actions.spec import ActionSpec
from facilitator.ui.texts import QT_TRANSLATE_NOOP

TELL_STATE = ActionSpec(
    "tell_state",
    QT_TRANSLATE_NOOP("Actions", "Say ho&w it stands"),
    "view",
    QT_TRANSLATE_NOOP("Actions", "Hear who speaks, what is left and who waits."),
    keys=("Alt+Q",),
    mac_keys=("Meta+Q",),
    icon="speak",
    when=Condition.ROUNDTABLE,
    writes=False,
)
