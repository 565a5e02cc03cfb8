"""What is said of a transcript: how it is known when it began, and what of its file stays out."""

from collections.abc import Iterator

from facilitator.core.instants import clock_time
from facilitator.core.model import Record
from facilitator.core.sentences import Sentence
from facilitator.core.transcripts.model import Agreement, Fit, Form, Reading

FORMS: dict[Form, Sentence] = {
    Form.ZOOM_CHAT: Sentence("Zoom chat"),
    Form.TEAMS_CHAT: Sentence("Teams chat"),
    Form.TEAMS_TRANSCRIPT: Sentence("Teams transcript"),
    Form.WEBVTT: Sentence("Captions (WebVTT)"),
    Form.SRT: Sentence("Captions (SRT)"),
}


def fit_told(record: Record, agreement: Agreement, first: int) -> Sentence:
    """Say at what time the first words stand, an instant, and how that is known."""
    time = clock_time(first, record.roundtable.zone, seconds=True)
    percent = round(agreement.share * 100)
    match agreement.fit:
        case Fit.TURNS:
            return Sentence(
                "First words at {time}: {percent} % of what was said lies in the turns of whoever"
                " said it.",
                time=time,
                percent=percent,
            )
        case Fit.LIKELY:
            return Sentence(
                "First words at {time}, but that is not certain: {percent} % of what was said lies"
                " in the turns of whoever said it.",
                time=time,
                percent=percent,
            )
        case Fit.CLOCK:
            return Sentence("First words at {time}, by the clock of the chat.", time=time)
        case Fit.HAND:
            return Sentence("First words at {time}, as somebody said.", time=time)
        case Fit.START:
            return Sentence(
                "First words at {time}, as if it began with the roundtable: nothing in it can be"
                " compared with who spoke when.",
                time=time,
            )


def left_out(reading: Reading) -> Iterator[Sentence]:
    """Say what of a file is not brought in."""
    if reading.private:
        yield Sentence(
            "{n} private messages stay out.",
            one="{n} private message stays out.",
            n=reading.private,
        )
    if reading.reactions:
        yield Sentence(
            "{n} reactions stay out.", one="{n} reaction stays out.", n=reading.reactions
        )
    if reading.unread:
        yield Sentence(
            "{n} lines before the first message stay out.",
            one="{n} line before the first message stays out.",
            n=reading.unread,
        )
