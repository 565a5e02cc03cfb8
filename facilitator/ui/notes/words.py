"""Wordings of a note: the same in the stream and above the capture box."""

from facilitator.ui.texts import translate


def said_label(name: str) -> str:
    return translate("Notes", "{name} said").format(name=name)


def wrote_label(name: str) -> str:
    return translate("Notes", "{name} wrote").format(name=name)


def about_label(name: str) -> str:
    return translate("Notes", "about {name}").format(name=name)


def owner_label(name: str) -> str:
    return translate("Notes", "{name} to do").format(name=name)


def first_words(text: str, most: int = 40) -> str:
    """Return how a text begins, cut after a word."""
    plain = " ".join(text.split())
    return plain if len(plain) <= most else f"{plain[:most].rsplit(' ', 1)[0]}…"
