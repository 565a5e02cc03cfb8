"""Lines that name the agenda itself, or another part of a page beside it, and how agendas begin."""

import re
from functools import lru_cache

from facilitator.core.text import fold
from facilitator.readers.agenda.days import without_number
from facilitator.readers.agenda.words.tables import listed
from facilitator.readers.agenda.zones import read_date

_AGENDA = listed("agenda")
# What ends or begins a line that names the agenda, whatever else stands in it.
_SURE = (
    r"agenda|tagesordnung|ordre du jour|orden del d[ií]a|ordem do dia|pauta|dagsorden|dagorde"
    r"|ordine del giorno|order of business|running order|dagordning(?:en)?|föredragningslista"
    r"|sakliste|saksliste|esityslista|porządek (?:obrad|dzienny)|program jednání"
)
_PERHAPS = r"schedule|timetable|programme|program|programm|ablauf|zeitplan|topics|items|programa"
_BEFORE = (
    r"(?:the|our|a|an|draft|proposed|provisional|tentative|preliminary|suggested|final|detailed"
    r"|full|rough|planned|meeting|call|session|workshop|event|conference|day|days|board|team"
    r"|weekly|monthly|today s|tonight s|tomorrow s|training|seminar|course|hackathon|retreat"
    r"|general|daily|evening|morning|afternoon|discussion|main|overall|vorläufige[rs]?|geplanter?)"
)
_GATHERING = (
    r"\w*(?:meeting|møte|møde|möte|sitzung|versammlung|generalforsamling|vergadering|call|workshop"
    r"|roundtable|assembly|council)"
)
_SURE_LAST = re.compile(rf"(?:[\w'’]+ ){{0,7}}(?:{_SURE})(?: items?| topics)?")
_SURE_FIRST = re.compile(
    rf"(?:{_SURE})(?: items?| topics?| points?)?(?: and notes| notes| overview| draft| proposal)?"
    r"(?: (?:for|of|der|des|du|de|del|da|do|am|vom|zur|zum|für|til|till|ifølge|enligt|voor|van|zu"
    r"|on|about|today|tomorrow|tonight|\w+day|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?"
    r"|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)"
    r"(?: [\w'’]+){0,12})?"
)
_SURE_THEN_MEETING = re.compile(
    rf"(?:{_BEFORE} )*(?:{_SURE}) (?:\w+ ){{0,3}}{_GATHERING}(?: \w+){{0,4}}"
)
_PERHAPS_LAST = re.compile(rf"(?:{_BEFORE} )+(?:{_PERHAPS})|\w+(?:ablauf|tagesordnung|zeitplan)")
_PERHAPS_FIRST = re.compile(
    rf"(?:{_PERHAPS})(?: at a glance| overview| (?:for|of|am|für|vom|der|des) (?:the |this )?"
    r"(?:day|meeting|call|session|workshop|event|week|evening|discussion|today|tag|tages|\w+day))"
)
_NOT_NOW = re.compile(
    r"\b(?:how|add|adds|adding|add(?:ed)?|propos(?:e|ing)|suggest(?:ing|ions?)?|send|sent|submit"
    r"|last|previous|past|old|next|future|no|not|if|when|before|after|until|see|join|click|link"
    r"|is|are|was|were|will|can|could|may|should|must|template|label|issues?|build(?:ing)?"
    r"|creat(?:e|ing)|generate|request|requests|deadlines?|ergänz\w*|vorschl\w*|nächste[rns]?)\b"
)
_ALL_NOUNS = re.compile(rf"\b(?:{_SURE})\b", re.IGNORECASE)
_LEADS_UP = re.compile(
    r"(?:(?:so|and|hier|here|this|below|voici|das|dies)\b ?(?:is|are|ist|sind|s)?\b ?)?"
    r"(?:(?:the|our|my|a|das|die|der|unsere?|le|la|les|el|los|nuestro|nuestra|o|os|as|notre) )*"
)
_MEETING = re.compile(
    r"\b(?:meetings?|agenda|sitzung|besprechung|treffen|\w*versammlung|réunion|reunión|reunião|møte"
    r"|møde|vergadering|workshop|attendees|attending|teilnehmer|stand-?up|1:1|one-on-one"
    r"|retrospective|meet-?up|webinar|round-?table|seminar|schulung|conference|retreat|hackathon"
    r"|assemblea|riunione|årsmöte|möte\w*|mötet|styremøte|styrelsemöte|generalforsamling|kokou\w*"
    r"|zebrani\w*|spotkani\w*|schůze|årsmøte|bestyrelsesmøde|assemblée|asamblea|assembleia"
    r"|assembly|hearing|kick-?off|all[- ]hands|town ?hall|unconference|barcamp)\b",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:call|training|sync|session|event|council|board|committee|group|club|forum|camp|day|class"
    r"|course|evening|gathering|prep)\b",
    re.IGNORECASE,
)
_COMES_NOW = re.compile(
    r"\b(?:here(?:['’]s| is| are)?|below|following|as follows|draft|proposed|provisional|tentative"
    r"|preliminary|folgende\w*|vorläufig\w*|suivant\w*|provisoire|siguiente\w*|provisional"
    r"|seguinte\w*|følgende|foreløbig)\b",
    re.IGNORECASE,
)
# "We shall deal with the following:" says nothing of an agenda, and is one only in an invitation.
_BUSINESS = re.compile(
    r"\b(?:business (?:of|for|before|to be)|(?:discuss\w*|deal\w*|consider\w*|cover"
    r"|transact\w*|address) (?:with )?(?:the )?following|(?:items|topics|matters|points|subjects)"
    r"(?: that)?"
    r"(?: (?:we|i))?(?: (?:want|need|would like|plan))? (?:to (?:be )?|(?:will|shall) (?:be )?)?"
    r"(?:discuss|consider|cover|deal|address)\w*|we (?:will|shall)"
    r" (?:discuss|consider|cover|talk about)|(?:propose|suggest|want|like) to"
    r" (?:discuss|talk about)|folgende(?:n|r)? (?:punkte|themen|tagesordnungspunkte)"
    r"|points suivants|siguientes (?:puntos|temas)|følgende (?:punkter|emner|saker))\b",
    re.IGNORECASE,
)
_OUT_OF_PLACE = re.compile(
    r"\b(?:how|add|propose|suggest|if|send|sent|submit|last|previous|past|join|click|deadline|not"
    r"|missing|was|were|comments?|questions about|changes)\b",
    re.IGNORECASE,
)
_SAYS_MORE = re.compile(
    rf"\A\W*(?:{_SURE}|{_PERHAPS})\s*:\s*\S|(?<!\d)(?<!\bkl)[.!?]\s+\S", re.IGNORECASE
)
_CODE = re.compile(r"[={}\"<>$\\]|[\[(]\s*$")
_SPACED = re.compile(r"\A\W*(?:[^\W\d_] ){4,}[^\W\d_]\W*\Z")  # "A G E N D A"
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_LONGEST = 200  # characters
_LONGEST_LABEL = 90
_LONGEST_TAIL = 60  # of a sentence that ends in "… with the following agenda:"

_OTHER_LAST = (
    r"notes|minutes|constraints|transcript|attendees|attendance|participants|logistics"
    r"|registration|references|resources|prerequisites|action items|future (?:meetings?|topics"
    r"|items)|protokoll|notizen|teilnehmer(?:innen|\*innen|liste)?|teilnehmende|anwesend|anwesende"
    r"|entschuldigt|logística|logísticas|transport|transporte|catering|participantes|asistentes"
    r"|présents|absents|excusés|compte rendu|deltakere|deltagere|referat|deelnemers|aanwezig"
    r"|notulen|technical support|soporte técnico|contactos del día|information"
    r"|informationen|hinweise"
)
_OTHER = (
    r"present|absent|apologies|regrets|invited|invitees|observers|guests|observers guests|joining"
    r"|join|how to \w+.*|join(?:ing)? .*|dial-? ?in|zoom|zoom link|links?|previous meetings?"
    r"|past meetings?|upcoming meetings?|upcoming events?|next meeting|contacts?"
    r"|contact (?:us|info|details)|info(?:rmation)?|practicalities|actions|action points|to ?dos?"
    r"|action items .*"
    r"|tasks|decisions|outcomes|follow-? ?ups?|parking lot|faq|code of conduct|license"
    r"|(?:before|after|during) (?:the )?\w+|pre-? ?work"
    r"|see also|getting there|directions|travel|travel info|accommodation|hotels?|parking"
    r"|transportation|food(?: and drinks?)?|venue|location|sponsors?|organi[sz]ers?"
    r"|background|goals?|objectives?|learning objectives|purpose|preparation|homework"
    r"|pre-? ?reads?|pre-? ?reading|reading|materials?|documents|attachments|what to bring"
    r"|please bring|aufgaben|anreise|anfahrt|kontakt|unterkunft|ziele|lernziele|material"
    r"|accès|contact|hébergement|infos? pratiques|contactos?|kontakter|praktisk(?: info)?"
    r"|equipo de facilitación|support"
)
_HOURS = (
    r"(?:\w+ ){0,2}(?:opening hours|office hours|business hours|opening times|deadlines"
    r"|important dates|key dates|öffnungszeiten|fristen|sprechzeiten|horaires d'ouverture|plazos"
    r"|horario de atención|åbningstider|åpningstider|openingstijden)(?: of .*)?"
)
_OTHER_PART = re.compile(rf"(?:[\w'’-]+ ){{0,3}}(?:{_OTHER_LAST})|{_OTHER}|{_HOURS}")
_NO_MEETING = re.compile(_HOURS)
_OF_THE_AGENDA = re.compile(
    r"(?:approv|adopt|review|confirm|accept|reading|sign|agree|previous minutes|minutes of"
    r"|genehmig|adoption|approb|aprob|godkjen|godkend|goedkeur)"
)

_OPENS = re.compile(
    r"(?:\w+ and )?(?:welcome|opening|open|call to order|introductions?|intro|check-? ?in|arriv"
    r"|apologies|roll call|registration|begrü(?:ß|ss)ung|begruessung|eröffnung|ankommen|einführung"
    r"|accueil|ouverture|bienvenida|apertura|recepción|abertura|boas-? ?vindas|velkommen|åbning"
    r"|åpning|welkom|agenda review|ice ?-?breaker|housekeeping|doors open|administrivia|coffee"
    r"|breakfast|approval of|feststellung|(?:mötets )?öppnande|val av|inledning|kokouksen avaus"
    r"|avaus|apertura|otwarcie|zahájení|valg af dirigent|konstituering|(?:mötet|møtet) öppnas"
    r"|innkalling|godkjenning|tervetulo|benvenut|saluti|registrazione|powitanie|fremmøte)"
)
_CLOSES = re.compile(
    r"(?:\w+ and )?(?:wrap-? ?up|wrapping up|clos(?:e|ing|ure)|adjourn|aob|any other|other business"
    r"|end\b|conclusions?|farewell|summary|next steps|q ?a\b|questions?|thank|debrief|feedback"
    r"|evaluation|dinner|lunch|drinks|social|abschluss|verschiedenes|sonstiges|schluss|ende\b"
    r"|fazit|ausblick|clôture|divers|fin\b|cierre|clausura|ruegos|varios|encerramento|assuntos"
    r"|outros|eventuelt|avslutning|afslutning|rondvraag|sluiting"
    r"|date of (?:the )?next|check-? ?out|(?:mötets |mötet )?avslut\w*|övriga frågor"
    r"|kokouksen päättäminen|muut asiat|varie|chiusura|zamknięcie|wolne wnioski|závěr|hemgång)"
)

_PAUSES = re.compile(
    r"(?:\w+ )?(?:pause|break|lunch|coffee|\w*mittagspause|kaffeepause|mittagessen)\b"
)


def _bare(text: str) -> str:
    """Return the words of a line, without numbers, dates in digits, signs and emphasis."""
    words = re.sub(r"[^\w\s'’-]|(?<!\w)[-'’]|[-'’](?!\w)", " ", fold(without_number(text.strip())))
    return " ".join(word for word in words.split() if not word.isdecimal())


def _end_of(form: re.Pattern[str], text: str) -> int:
    match = form.match(text.casefold())
    return 0 if match is None else match.end()


@lru_cache(maxsize=4096)
def names_agenda(text: str) -> bool:
    """Tell a line that is there to say that the agenda comes now."""
    if len(text) > _LONGEST_LABEL or _CODE.search(text):
        return False
    text = _SPACED.sub(lambda match: match[0].replace(" ", ""), _IN_BRACKETS.sub(" ", text))
    bare = _bare(text).replace("'", " ").replace("’", " ")
    if text.rstrip().endswith(".") and not _ALL_NOUNS.search(bare):
        return False
    if fold(re.sub(r"[^\w\s]", " ", text)) in _AGENDA or bare in _AGENDA:
        return True
    if _NOT_NOW.search(bare) or _SAYS_MORE.search(text):
        return False
    forms = (_SURE_LAST, _SURE_FIRST, _SURE_THEN_MEETING, _PERHAPS_LAST, _PERHAPS_FIRST)
    return any(form.fullmatch(bare) for form in forms)


def introduces_agenda(text: str) -> bool:
    """Tell a sentence that the list below it is the agenda: "Here is a draft agenda, …"."""
    last = re.split(r"(?<=[.!?;])\s+", text.strip())[-1]
    if last.endswith(":") and _ALL_NOUNS.search(last[-_LONGEST_TAIL:]):
        return _OUT_OF_PLACE.search(last[-_LONGEST_TAIL:]) is None
    if len(text) > _LONGEST:
        return False
    if introduces_business(last):
        return True
    if last.endswith(":"):
        return names_agenda(last[_end_of(_LEADS_UP, last) :])
    named = [each for each in last.split(",") if _ALL_NOUNS.search(each)]
    first = named[0] if named else ""
    return _COMES_NOW.search(first) is not None and _OUT_OF_PLACE.search(first) is None


def introduces_business(text: str) -> bool:
    """Tell "The business of the meeting will be:", which counts in an invitation only."""
    return text.rstrip().endswith(":") and _BUSINESS.search(text) is not None


def is_sure(text: str) -> bool:
    """Tell "agenda" from "topics" and "programme", which many other lists are called."""
    return _ALL_NOUNS.search(text) is not None


def speaks_of_meeting(text: str, *, is_title: bool = False) -> bool:
    """Tell a line near the top of a file that a meeting, or anything like one, is its matter."""
    is_event = is_title and _EVENT.search(text) is not None
    return is_event or _MEETING.search(text) is not None or read_date(text) is not None


def names_other_part(text: str) -> bool:
    """Tell a line below which stands something else than an agenda: notes, who came."""
    bare = _bare(text) if len(text) <= _LONGEST_LABEL and without_number(text) == text else ""
    return _OTHER_PART.fullmatch(bare) is not None and _OF_THE_AGENDA.match(bare) is None


def tells_hours(text: str) -> bool:
    """Tell a line whose times are those of an office, or the last days for something."""
    return len(text) <= _LONGEST_LABEL and _NO_MEETING.fullmatch(_bare(text)) is not None


def opens_meeting(text: str) -> bool:
    """Tell what meetings begin with: a welcome, apologies, a roll call."""
    return _OPENS.match(_bare(text)) is not None


def is_pause(text: str) -> bool:
    return _PAUSES.match(_bare(text)) is not None


def closes_meeting(text: str) -> bool:
    """Tell what meetings end with: any other business, thanks, a way out."""
    return _CLOSES.match(_bare(text)) is not None
