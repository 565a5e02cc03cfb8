"""Wordings: a refusal as a sentence, an act in words, texts as they are read aloud."""

from collections.abc import Iterable, Sequence

from facilitator.core.patterns import late_pattern
from facilitator.store.sqlite import Connection
from facilitator.ui.texts import translate_marked

_FINITE_VERBS = "is|was|has|holds|had|can|cannot|could|does|exists|needs|names|shares|belongs"
_ENDS = (".", "!", "?", "…", ":", "。", "！", "？", "؟", "।")
_FILE_FIRST = late_pattern(
    rf"[^:;“”]*?(?:\.\w+|[/\\][^/\\]*?),? (?:{_FINITE_VERBS})\b|\S+\.\w\w+[:,]? "
)


def read_out(parts: Iterable[str]) -> str:
    """Return texts one after the other, as they are read aloud: each with one sign at its end."""
    told = [part.strip() for part in parts if part.strip()]
    ended = (each if each.endswith(_ENDS) else f"{each}." for each in told[:-1])
    return " ".join([*ended, *told[-1:]])


def listed(names: Sequence[str]) -> str:
    """Return names side by side; where one has a comma of its own, semicolons part them."""
    return ("; " if any("," in each for each in names) else ", ").join(names)


def sentence(text: str, file: str = "") -> str:
    """Begin a refusal with a capital; the command line shows it behind a colon.

    A name of a file stays as it is: `file`, and whatever looks like one before its verb.
    """
    if (file and text.startswith(file)) or _FILE_FIRST().match(text):
        return text
    return text[:1].upper() + text[1:]


def act_in_words(db: Connection, verb: str, subject: tuple[str, ...]) -> str:
    """Return what an act did, such as "floor to GBIF", in the reader's language."""
    from facilitator.operations import history  # late: no start has an act to put into words

    return history.act_in_words(db, verb, subject, translated=_act_translated)


def _act_translated(words: str) -> str:
    return translate_marked("Acts", words)
