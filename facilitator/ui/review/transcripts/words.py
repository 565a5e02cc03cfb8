"""Wordings of what was said in a call: who said it, and when."""

from typing import NamedTuple

from facilitator.core.instants import clock_time
from facilitator.core.model import Programme
from facilitator.core.namesakes import name_beside
from facilitator.core.search_words import matching_stretches
from facilitator.core.transcripts.model import Passage, Speaker, Transcript
from facilitator.ui.notes.prose_lines import Stretch
from facilitator.ui.texts import translate


class PassageRow(NamedTuple):
    """A passage as the list shows it; `known` says that somebody of the programme is meant."""

    id: str
    time: str
    who: str
    text: str
    known: bool
    quoted: bool
    marked: tuple[Stretch, ...] = ()  # words that were searched

    @property
    def spoken(self) -> str:
        """What is told of it to who does not see it."""
        quote = translate("Transcripts", "made a quote") if self.quoted else ""
        return ", ".join(part for part in (self.time, self.who, quote, self.text) if part)


def passage_row(
    programme: Programme, transcript: Transcript, passage: Passage, zone: str, searched: str = ""
) -> PassageRow:
    voice = transcript.voice(passage)
    known = "" if voice is None else speaker_label(programme, voice.speaker)
    return PassageRow(
        passage.id,
        clock_time(passage.begin, zone, seconds=True),
        known or ("" if voice is None else voice.label),
        passage.text,
        bool(known),
        passage.quoted is not None,
        tuple(matching_stretches(passage.text, searched)),
    )


def speaker_label(programme: Programme, speaker: Speaker) -> str:
    """Return "Ana Lima (GBIF)", or "GBIF"; nothing where nobody is meant that there is."""
    shorts = {each.id: each.short for each in programme.organisations}
    home = shorts.get(speaker.organisation or "", "")
    person = next((each for each in programme.people if each.id == speaker.person), None)
    if person is None:
        return home
    name = name_beside(programme, person, speaker.organisation)
    return f"{name} ({home})" if home else name
