"""Exceptions for the failures a user can meet. Each message is one clear sentence."""

from facilitator.core.sentences import Sentence


class FacilitatorError(Exception):
    """Something the user asked for could not be done; nothing was changed.

    Raised with a template and its values, or with a sentence that was made before; `str()` of it
    is English, and the window shows `sentence` in the user's language.
    """

    def __init__(self, sentence: str | Sentence, /, *, one: str = "", **values: object) -> None:
        made = sentence if isinstance(sentence, Sentence) else Sentence(sentence, one=one, **values)
        super().__init__(str(made))
        self.sentence = made


def told_by(error: Exception) -> Sentence:
    """Return what any error says; what is none of ours says it in words of its own."""
    if isinstance(error, FacilitatorError):
        return error.sentence
    return Sentence("{reason}", reason=str(error))


def not_saved(reason: Sentence) -> Sentence:
    return Sentence("not saved: {reason}", reason=reason)


def why_not_saved(said: Sentence) -> Sentence:
    """Return the reason alone of what `not_saved` says; any other sentence as it is."""
    reason = dict(said.values).get("reason")
    return reason if isinstance(reason, Sentence) and said == not_saved(reason) else said


class Refused(FacilitatorError):
    """A command that makes no sense now; the message names what would work."""


class Stopped(FacilitatorError):
    """A long act that somebody stopped: nothing was changed."""


class BadInput(FacilitatorError):
    """A file or an argument that cannot be used; the message names file, place and remedy."""


class Damaged(BadInput):
    """A file that is damaged; which of those that were named it is, may be told better."""


class ExportRefused(FacilitatorError):
    """A write-up that would break what was promised; the message names the notes.

    `names` are those found in it, as a reason that covers them has to name them.
    """

    names: tuple[str, ...] = ()


class NotReadThrough(Refused):
    """A write-up that nobody has read as somebody who was in the room, or not since it changed."""


class TellsByDifference(Refused):
    """A write-up whose readers see what an earlier version holds otherwise: `seen` says what."""

    seen: Sentence | None = None


class EditedOutside(Refused):
    """A file that would be replaced, and is not as it was written here."""


class Displaced(FacilitatorError):
    """The file that is open has lost its name: nothing is acknowledged from now on."""
