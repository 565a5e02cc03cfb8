"""Small forms of words: one or several, and a refusal as a sentence."""


def counted(one: str, more: str, count: int) -> str:
    """Return `one` for one, else `more` with its {count}.

    Not tr's own %n: where no translation is loaded, as for English, it shows "1 item(s)".
    """
    return one if count == 1 else more.format(count=count)


def sentence(text: str) -> str:
    """Begin a refusal with a capital; the command line shows it behind a colon."""
    return text[:1].upper() + text[1:]
