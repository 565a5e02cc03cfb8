"""Small forms of words: one or several, and a refusal as a sentence."""

import re

_VERBS = "is|was|has|holds|had|can|cannot|could|does|exists|needs|names|shares|belongs"
_FILE_FIRST = re.compile(
    rf"[^:;“”]*?(?:\.\w+|[/\\][^/\\]*?),? (?:{_VERBS})\b|\S+\.\w+(?::|, line) "
)


def counted(one: str, more: str, count: int) -> str:
    """Return `one` for one, else `more` with its {count}.

    Not tr's own %n: where no translation is loaded, as for English, it shows "1 item(s)".
    """
    return one if count == 1 else more.format(count=count)


def sentence(text: str, file: str = "") -> str:
    """Begin a refusal with a capital; the command line shows it behind a colon.

    A name of a file stays as it is: `file`, and whatever looks like one before its verb.
    """
    if (file and text.startswith(file)) or _FILE_FIRST.match(text):
        return text
    return text[:1].upper() + text[1:]
