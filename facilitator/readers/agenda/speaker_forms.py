"""Forms in which titles name who leads: apart by a dash, a bracket or "led by", or woven in."""

import re
from dataclasses import dataclass

DOES = (
    r"(?:(?:led|presented|facilitated|moderated|chaired|hosted|introduced|run|given|animé|présenté"
    r"|dictad[oa]|impartid[oa]|conducted|ministrad[oa]|moderiert|geleitet|presentado|moderado"
    r"|apresentado) (?:by|von|par|por)"
    r"|(?:(?:al?|à) cargo de|a cura di|bajo la conducción de|animée par|sous la houlette de))"
)
ROLE = (
    r"(?:lead(?:er)?|speakers?|presenters?|owners?|facilitators?|moderators?|hosts?|chair|trainers?"
    r"|moderation|leitung|referent(?:in)?|ponente|intervenante?):"
)
_BARE_ROLE = (
    r"(?:ordstyrer|oplægsholder|moderator|moderation|leitung|referent(?:in)?|facilitator):?"
)
_WITH = r"(?:with|by|mit|von|par|avec|por|con|com|med|ved|door)"
_TITLE, _NAMES = r"(?P<title>.*[^\s–—-])", r"(?P<names>[^()\[\]–—]{2,80}?)"
_AFFILIATION = r"(?:\s*[(\[](?P<more>[^()\[\]]{2,60})[)\]])?"
# "Fees (by the Water Board)": in brackets of its own, whoever it is.
_BY = re.compile(
    rf"{_TITLE}\s*\((?:by|von|par|por|af|av|door)\s+(?!(?i:zoom|teams|skype|e-?mail)\b)(?P<names>[^\W\d_a-z][^()]{{2,80}})\)"
)
_APART = re.compile(rf"{_TITLE}\s+(?:[-–—]{{1,3}}|\||//)\s+{_NAMES}{_AFFILIATION}")
_SAID = re.compile(
    rf"{_TITLE}\s*(?:(?:[,;(\[–—/]|\s-)\s*(?:{DOES}|{ROLE}|(?P<with>{_WITH}))|[.,;(–—]\s*{_BARE_ROLE})"
    rf"\s+{_NAMES}[)\]]?"
    rf"{_AFFILIATION}",
    re.IGNORECASE,
)
_ONE_AFFILIATED = r"[^()\[\]–—:]{4,50}\([^()]{2,60}\)"
EACH_AFFILIATED = re.compile(
    rf"{_TITLE}\s+(?:[-–—]{{1,3}}|\||//)\s+(?P<names>{_ONE_AFFILIATED}(?:[,;&\s]+{_ONE_AFFILIATED}){{1,7}})"
)
# "Slow rivers - Ben Okoro - Ghent University"
AND_PLACE = re.compile(
    r"(?P<title>\S.*?)\s[-–—]\s(?P<names>[^–—()\[\]]{4,60}?)\s[-–—]\s(?P<more>[^–—()\[\]]{2,80})"
)
_COMMA = re.compile(rf"(?P<title>.*[^\s,]),\s+(?P<names>[^()\[\],]{{2,60}}){_AFFILIATION}")
# As in "Slow rivers. A. Lima" and "Fast maps? Ben Okoro (Ghent)".
_SENTENCE = re.compile(
    rf"(?P<title>.*[^\s.A-Z])(?:\.|(?<=[?!”»\"]))\s+(?P<names>[^()\[\]:;!?]{{4,80}}?){_AFFILIATION}"
)
_HANDLES = re.compile(r"(?P<title>.*\S)\s+(?P<names>@[\w-]+(?:[\s,&/]+@[\w-]+)*)")
_BRACKET_FIRST = re.compile(r"\[(?P<names>@?[^\[\]()\d]{2,40})\]\s*[:–—-]?\s*(?P<title>\S.*)")
_COMMA_FIRST = re.compile(r"(?P<names>[^:,()\[\]]{4,60}),\s+(?P<title>\S.*)")
_OFFICE = r"(?:(?P<office>[^\W\d_A-ZÆØÅÄÖ][^\W\d_]{3,24}(?:\s[a-zæøåäö]{2,20})?)\s+(?=[A-ZÆØÅÄÖ]))?"
# "Velkomst v/ formand Hanne Dahl": Danish and Norwegian say so of who leads, and of nothing else.
_LED = re.compile(
    rf"{_TITLE}\s*[\s(,–-](?:[vV]/\s*|[vV]\.\s+(?=[A-ZÆØÅÄÖ])){_OFFICE}{_NAMES}[)\]]?{_AFFILIATION}"
)
_LED_BY = re.compile(rf"{_TITLE}\s*[\s(,–-][vV]ed\s+{_OFFICE}{_NAMES}[)\]]?{_AFFILIATION}")
_WITH_SLASH = re.compile(rf"(?P<title>.*\S)\s+[wm]/\s*{_NAMES}{_AFFILIATION}", re.IGNORECASE)
_HANDLE_FIRST = re.compile(r"(?P<names>@[\w-]+)(?:\s*[:–—-]\s+|\s+)(?P<title>\S.*)")
_FIRST = re.compile(r"(?P<names>[^:()\[\]]{4,80}?)(?::| [-–—])\s+(?P<title>\S.*)")
# "Ana Lima: “Slow rivers”", or with a dash: what is quoted is the title, whoever stands before it.
_QUOTED = re.compile(
    r"(?P<names>[^:()\[\]“„«\"]{3,80}?)(?:\s*:|\s[–—-])\s*[“„«\"](?P<title>[^“”„«»\"]{4,})[”“»\"][.\s]*"
)
# "Closing lecture by …": nobody has been found yet.
NOBODY_YET = re.compile(
    rf"(?P<title>.*\w)[\s,(–—-]+(?P<names>{_WITH}\s+(?:\.{{2,}}|…|\?+|tb[acd]\b|n\.\s?n\.))\W*",
    re.IGNORECASE,
)
_WOVEN = re.compile(
    rf"(?P<title>.*\S)(?:\s(?:{DOES}|{_WITH}|[wvm]/)\s*|:\s+){_NAMES}{_AFFILIATION}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a title; `cuts` tells that the names leave it."""

    pattern: re.Pattern[str]
    cuts: bool = True
    bold: bool = False  # is enough of a sign for names that may be other words
    says_so: bool = False  # "led by": what follows is who does it
    may_be_one: bool = False  # a given name alone is enough


QUOTED = Form(_QUOTED, bold=True)
FIRST = Form(_FIRST, cuts=False)
FORMS = (
    Form(
        _APART, may_be_one=True
    ),  # before the bracket, which may name the place: "Fees – Ana Lima (Delta)"
    Form(_BY, bold=True, says_so=True),
    Form(_HANDLES, bold=True),
    Form(_HANDLE_FIRST, bold=True),
    Form(_BRACKET_FIRST, bold=True, may_be_one=True),
    Form(_LED, bold=True, says_so=True),
    Form(_LED_BY, bold=True),
    Form(_WITH_SLASH, bold=True),
    Form(_SAID, bold=True, says_so=True),
    Form(_COMMA),
    Form(_SENTENCE),
    QUOTED,
    FIRST,
    Form(_COMMA_FIRST, cuts=False),
    Form(_WOVEN, cuts=False),
)
