"""Templates of agenda items: what facilitators usually give each way of working."""

from typing import NamedTuple

from facilitator.core.methods import Method
from facilitator.core.translating import QT_TRANSLATE_NOOP


class Template(NamedTuple):
    """What an item begins with. `title` and `notes` are for the translators ("Templates").

    `per_turn_s` is the time of one turn in seconds, where the method has turns.
    """

    title: str
    minutes: float
    method: Method
    per_turn_s: int | None = None
    notes: str = ""


TEMPLATES = (
    Template(QT_TRANSLATE_NOOP("Templates", "Welcome and ground rules"), 5, Method.PLENARY),
    Template(
        QT_TRANSLATE_NOOP("Templates", "Check-in round"),
        10,
        Method.ROUND,
        60,
        QT_TRANSLATE_NOOP("Templates", "A minute each; who passes is asked again at the end."),
    ),
    Template(
        QT_TRANSLATE_NOOP("Templates", "Round"),
        15,
        Method.ROUND,
        120,
        QT_TRANSLATE_NOOP("Templates", "Everybody once; the facilitator is not the last."),
    ),
    Template(QT_TRANSLATE_NOOP("Templates", "Case presentation"), 10, Method.CASE, 600),
    Template(
        QT_TRANSLATE_NOOP("Templates", "Clarifying questions"),
        10,
        Method.CLARIFYING,
        60,
        QT_TRANSLATE_NOOP("Templates", "Questions only: no advice yet."),
    ),
    Template(
        QT_TRANSLATE_NOOP("Templates", "Troika consulting"),
        30,
        Method.TROIKA,
        None,
        QT_TRANSLATE_NOOP(
            "Templates", "In threes; while the others consult, whoever asked turns away."
        ),
    ),
    Template(
        QT_TRANSLATE_NOOP("Templates", "Peer consultation in pairs"),
        15,
        Method.PEER_CONSULTATION,
    ),
    Template(QT_TRANSLATE_NOOP("Templates", "Peer assist"), 30, Method.PEER_ASSIST),
    Template(QT_TRANSLATE_NOOP("Templates", "Action learning set"), 31, Method.ACTION_LEARNING),
    Template(QT_TRANSLATE_NOOP("Templates", "Hot seat"), 40, Method.HOT_SEAT),
    Template(QT_TRANSLATE_NOOP("Templates", "1-2-4-All"), 12, Method.ONE_TWO_FOUR_ALL),
    Template(
        QT_TRANSLATE_NOOP("Templates", "Fishbowl"),
        45,
        Method.FISHBOWL,
        120,
        QT_TRANSLATE_NOOP(
            "Templates", "Three to six chairs, one of them empty; it needs a topic to argue about."
        ),
    ),
    Template(QT_TRANSLATE_NOOP("Templates", "Panel then open mic"), 90, Method.PANEL_OPEN_MIC),
    Template(QT_TRANSLATE_NOOP("Templates", "Open discussion"), 20, Method.OPEN_DISCUSSION, 120),
    Template(QT_TRANSLATE_NOOP("Templates", "Small groups"), 20, Method.SMALL_GROUPS),
    Template(QT_TRANSLATE_NOOP("Templates", "Silent work"), 5, Method.SILENT_WORK),
    Template(QT_TRANSLATE_NOOP("Templates", "Break"), 10, Method.BREAK),
    Template(
        QT_TRANSLATE_NOOP("Templates", "Check-out round"),
        10,
        Method.ROUND,
        60,
        QT_TRANSLATE_NOOP("Templates", "One thing each, no discussion."),
    ),
    Template(QT_TRANSLATE_NOOP("Templates", "Close"), 5, Method.PLENARY),
)
