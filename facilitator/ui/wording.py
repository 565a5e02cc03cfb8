"""Small forms of words that a translation or a refusal leaves open."""


def plural(text: str, count: int) -> str:
    """Write "1 item(s)" as "1 item", and "2 item(s)" as "2 items".

    A translation has plural forms of its own and holds no (s):
    plural(self.tr("%n item(s)", "", count), count).
    """
    return text.replace("(s)", "" if count == 1 else "s")


def sentence(text: str) -> str:
    """Begin a refusal with a capital; the command line shows it behind a colon."""
    return text[:1].upper() + text[1:]
