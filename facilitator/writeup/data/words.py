"""Words of ours that stand in cells, as people read them; scripts get the English ones."""

from facilitator.core.model import Channel, Kind, TurnKind
from facilitator.writeup.language import Language, marked
from facilitator.writeup.sections.progress import STATES

_WORDS: dict[str, str] = {
    Kind.INSIGHT: marked("insight"),
    Kind.QUOTE: marked("quote"),
    Kind.BARRIER: marked("barrier"),
    Kind.OPEN_QUESTION: marked("open question"),
    Kind.ACTION: marked("action"),
    Kind.DECISION: marked("decision"),
    Kind.RESOURCE: marked("resource"),
    Channel.SPOKEN: marked("spoken"),
    Channel.WRITTEN: marked("written"),
    Channel.CHAT: marked("chat"),
    # translators: somebody's turn to speak
    TurnKind.TURN: marked("turn"),
    # translators: somebody who interrupts has the floor
    TurnKind.INTERPOSED: marked("interposed"),
    # translators: the facilitator has the floor
    TurnKind.CHAIR: marked("chair"),
    **{each.value: written for each, written in STATES.items()},
    "member": marked("member"),
    "convenor": marked("convenor"),
    "guest": marked("guest"),
    "held": marked("Roundtables held"),
    "organisations": marked("Organisations that took part"),
    "attendances": marked("Attendances"),
    "written replies": marked("Written replies"),
    "minutes": marked("Minutes in roundtables"),
    "findings": marked("Findings"),
    "actions": marked("Actions"),
    "actions done": marked("Actions done"),
    "yes": marked("yes"),
    "no": marked("no"),
}


def word(value: str, language: Language) -> str:
    """Return one of our words in a language."""
    return language.text(_WORDS[value])
