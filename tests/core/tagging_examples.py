"""The names that the tests of the tagging line know, and short ways to look at a scanned line."""

from datetime import date

from facilitator.core.model import Organisation, Person, Question
from facilitator.core.tagging.scanner import ScannedLine, scan
from facilitator.core.vocabulary import Vocabulary

TODAY = date(2026, 11, 10)  # a Tuesday


def _organisation(handle: str, name: str, short: str, *aliases: str) -> Organisation:
    return Organisation(handle, handle, name, short, aliases=aliases)


VOCABULARY = Vocabulary.of(
    (
        _organisation("gbif", "Global Biodiversity Information Facility", "GBIF"),
        _organisation("oar", "Open Apparel Registry", "OAR"),
        _organisation("ocp", "Open Contracting Partnership", "OCP"),
        _organisation("osmf", "OpenStreetMap Foundation", "OSMF", "OSM"),
        _organisation("un", "United Nations", "UN"),
        _organisation("unwomen", "UN Women", "UN Women"),
        _organisation("acme", "Acme", "Acme"),
        _organisation("att", "AT&T", "AT&T"),
        _organisation("cdi", "Côte d’Ivoire", "CDI"),
        _organisation("oneill", "O’Neill", "O’Neill"),
        _organisation("strasse", "Straße", "Straße"),
        _organisation("istanbul", "İstanbul", "İstanbul"),
        _organisation("ketab", "کتاب‌ها", "کتاب‌ها"),
        _organisation("bank", "World Bank", ""),
        _organisation("twin", "Twin One", "Twin"),
        _organisation("twin2", "Twin Two", "Twin"),
    ),
    (
        Person("p-tim", "Tim Robertson", "gbif"),
        Person("p-ada", "Ada Nobody"),
        Person("p-jo1", "Jo One", "ocp"),
        Person("p-jo2", "Jo Two", "oar"),
    ),
    questions=(
        Question("Q1", "Q1", "Funding", "Who pays?"),
        Question("Q2", "Q2", "Governance", "Who decides?"),
    ),
    tags=("licensing", "data quality", "hosting", "c++", "👍🏽", "2030"),
)


def read(line: str) -> ScannedLine:
    return scan(line, VOCABULARY, today=TODAY)


_SAID = (
    *("said_by", "people", "about", "questions", "tags", "new_tags", "kind", "due"),
    *("continues", "gap", "off", "chat", "tags_only", "command"),
)


def understood(line: str) -> dict[str, object]:
    """Everything that a line says, without what it does not say."""
    scanned = read(line)
    said = {name: getattr(scanned, name) for name in _SAID if getattr(scanned, name)}
    if scanned.owner is not None:
        said["owner"] = scanned.owner.id
    if scanned.second_kind is not None:
        said["second_kind"] = scanned.second_kind.note_kind
    return said


def stretches(line: str) -> list[tuple[str, str]]:
    """Each span of a line as typed, with what it is."""
    return [(line[each.start : each.end], each.kind.value) for each in read(line).spans]


# What lines are made of, to be thrown together.
_TAGS = (
    "@gbif @oar @tim @bob chat: #q2 #licensing #1 !quote !action !off ??? GBIF: @[UN_Women] #[new]"
)
_REST = "... … \\@ \\/ / , . : ; ! ? ( ) “ ” - — word about to by 12 Nov é 👍 ` http://x/#q2 's"
_BLANKS = (" ", "  ", "\n", "\u00a0", "\u3000", "\u200b", "\u0301")
PIECES = (*_TAGS.split(" "), *_REST.split(" "), *_BLANKS, "Tim Robertson", "@[UN Women]", "and")
