"""Titles that only say what kind of item it is, "Session One" or "Keynote": more names it."""

import re

_KIND = (
    r"(?:sessions?|sitzung|séance|sesión|sessão|sessione|sessie|part|teil|partie|parte|deel|block|bloc"
    r"|bloque|bloco|modul[eo]?|módulo|unit|workshop|talk|vortrag|impuls|lecture|keynote|plenary|plenum"
    r"|panel|tutorial|seminar|lab|atelier|taller|track|round|runde|ronde|phase|topic|thema|thème|tema"
    r"|exposé|conférence|ponencia|palestra|invited talk|guest lecture|lightning talks?)"
)
_MORE = r"(?:\s(?:session|talk|speech|address|lecture|speaker|discussion|presentation|vortrag))?"
_NUMBER = (
    r"(?:\s?[#№-]?\s?(?:\d{1,2}|[ivx]{1,4}|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eins|zwei|drei|vier|fünf))?"
)
_LABEL = re.compile(rf"{_KIND}{_MORE}{_NUMBER}\W*", re.IGNORECASE)
_LONGEST_NAME = 120  # characters
_PLACE = re.compile(r"\W*(?:room|raum|salle|sala|aula|hall|saal|zaal|building|zoom|online)\b", re.I)


def is_bare_label(text: str) -> bool:
    return _LABEL.fullmatch(text.strip()) is not None


def may_name(text: str) -> bool:
    """Tell what may name such an item from where it takes place and from a description."""
    is_short = len(text) <= _LONGEST_NAME and not text.endswith((".", ":", ";"))
    return is_short and _PLACE.match(text) is None and any(map(str.isalpha, text))
