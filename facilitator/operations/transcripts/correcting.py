"""What a person puts right in a transcript: who speaks in it, and when it began."""

from facilitator.core.errors import Refused
from facilitator.core.transcripts.model import Fit, Speaker, Transcript
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.transcripts import load_transcript, transcript_of_voice


def match_voice(store: Store, voice: str, speaker: Speaker, *, at: int) -> Changes:
    """Say who is meant by a name in a transcript (id); nobody is an answer, too.

    Quotes that were made before stay whose they are: somebody may have put them right.
    """
    with store.act("match_voice", at=at) as act:
        if transcript_of_voice(act.db, voice) is None:
            raise Refused("this transcript is not here any more: choose another one")
        act.change("voice", voice, person=speaker.person, organisation=speaker.organisation)
        act.about(voice)
    return act.changes


def set_offset(store: Store, transcript: str, zero: int, *, at: int) -> Changes:
    """Say at which instant the clock of a transcript (id) began."""
    with store.act("set_offset", at=at) as act:
        require_transcript(load_transcript(act.db, transcript))
        act.change("transcript", transcript, zero=zero, fit=Fit.HAND.value, share=None)
        act.about(transcript)
    return act.changes


def require_transcript(found: Transcript | None) -> Transcript:
    """Return a transcript that is there. Raises Refused."""
    if found is None:
        raise Refused("this transcript is not here any more: choose another one")
    return found
