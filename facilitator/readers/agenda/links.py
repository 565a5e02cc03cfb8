"""Links in a line: what only leads to papers, "([slides](…), [PR](…))", is no part of a title."""

import re

from facilitator.core.text import fold
from facilitator.readers.agenda.given_names import GIVEN_NAMES
from facilitator.readers.agenda.leads import LINK_WORDS, is_person

IMAGE = re.compile(r"!\[([^\[\]]*)\]\(([^()\s]+)[^()]*\)")
_TARGET = r"\(\s*<?((?:[^\s()<>\[]|\([^\s()]*\))+)>?(?:\s[^()]*)?\)"
LINK = re.compile(rf"\[((?:[^\[\]]|\[[^\[\]]*\])+)\]{_TARGET}")
_ONE = rf"\[(?:[^\[\]]|\[[^\[\]]*\])+\]{_TARGET}"
# "(see [a](…), [b](…))": a bracket with links, and hardly a word beside them.
_BRACKET = re.compile(
    rf"\s*\((?:(?:see|cf\.?|via|siehe|voir|ver)\s+)?{_ONE}(?:(?:\s*[,;/|&+·]\s*|\s+(?:and|und|et|y|e|og|och|en)\s+|\s+)"
    rf"{_ONE}){{0,11}}\s*\)"
)
# "[[slides](…)]", "- [slides](…)" and "[slides](…)" at the end of a line.
_LAST = re.compile(rf"(?P<before>\s*(?:[,;:|·–—-]\s*|\s)(?:\[\s*)?){_ONE}\s*\]?\s*$")
_WHOLE = re.compile(rf"\s*\[\(([^()\[\]]{{2,80}})\)\]{_TARGET}")  # "[(last time)](…)"
_ADDRESS = re.compile(r"[\s(\[<–—-]*(?<![\w\"'(=])<?(https?://[^\s<>\"]{4,})>?[)\]]*")
_KNOWN = frozenset(LINK_WORDS.split("|"))
_WORDS = frozenset(
    {
        *_KNOWN,
        *("slide", "presentation", "presentations", "papers", "recordings", "notes", "draft"),
        *("folien", "präsentation", "unterlagen", "diapositives", "présentation", "diapositivas"),
        *("presentación", "apresentação", "presentatie", "materials", "material", "video", "code"),
        *("github", "website", "web", "abstract", "details", "more", "more info", "info", "here"),
        *("hackmd", "etherpad", "google doc", "issues", "mr", "diff", "rfc", "readme", "demo"),
        *("spec text", "specification", "youtube", "zoom", "register", "registration", "signup"),
        *("sign up", "link to slides", "link to paper", "repo", "repository", "poster", "handout"),
    }
)
_PROFILE = re.compile(
    r"(?:github\.com|gitlab\.com|twitter\.com|x\.com)/@?[\w-]+/?$|linkedin\.com/in/|orcid\.org"
    r"|/(?:people|speakers?|team|users?|~|author)/|mailto:",
    re.IGNORECASE,
)


def without_papers(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a line without the brackets and ends that only lead to papers, and what these say."""
    if "](" not in text:
        return text, ()
    gone: list[str] = []

    def taken(match: re.Match[str]) -> str:
        if not _only_papers(match[0]):
            return match[0]
        gone.extend(f"{each[1].strip('() ')}: {each[2]}" for each in LINK.finditer(match[0]))
        return " "

    kept = _WHOLE.sub(taken, _BRACKET.sub(taken, text))
    while (last := _LAST.search(kept)) and _may_end(kept[: last.start()], last):
        kept = kept[: last.start()]
        gone.extend(f"{each[1]}: {each[2]}" for each in LINK.finditer(last[0]))
    kept = re.sub(r"\s+(?=[,.;:](?:\s|$))", "", kept).rstrip()
    return (kept, tuple(gone)) if gone and _says(kept) else (text, ())


def take_addresses(text: str) -> tuple[str, list[str]]:
    """Split bare addresses from a title that says something without them."""
    found = [match[1].rstrip(".,;:)]") for match in _ADDRESS.finditer(text)]
    rest = " ".join(_ADDRESS.sub(" ", text).split()).rstrip(" -–—:;,(") if found else text
    return (rest, found) if found and _says(rest) else (text, [])


def _says(text: str) -> bool:
    """Tell a rest that names something from numbers, times and marks alone."""
    words = re.findall(r"[^\W\d_]{2,}", re.sub(r"\]\([^)]*\)", "]", text))
    return any(
        word.casefold() not in {"min", "mins", "minutes", "am", "pm", "uhr"} for word in words
    )


def _only_papers(text: str) -> bool:
    """Tell a bracket of papers; who reads brackets knows "(slides)" and "(slides, PR)" already."""
    links = [*LINK.finditer(text)]
    if all(fold(match[1]) in _KNOWN for match in links):
        return False
    return bool(links) and all(_is_paper(match[1], match[2]) for match in links)


def _may_end(before: str, last: re.Match[str]) -> bool:
    """Tell "(5 min) [slides](…)" from the last words of a title, "Read the [paper](…)"."""
    is_apart = last["before"].strip() != "" or before.rstrip()[-1:] in set(")].?!*_")
    links = [*LINK.finditer(last[0])]
    return is_apart and _says(before) and all(_bare(match[1]) in _WORDS for match in links)


def _bare(words: str) -> str:
    return fold(re.sub(r"[^\w\s#.-]", " ", words)).strip()


def _is_paper(words: str, address: str) -> bool:
    """Tell "slides" from the name of somebody, who may have a page."""
    bare = _bare(words)
    if bare in _WORDS or bare.split(" ")[0] in _WORDS:
        return True
    if _PROFILE.search(address) or words.startswith("@"):
        return False
    names = [each.strip() for each in re.split(r"[,&/]|\band\b", words)]
    return not any(is_person(each) or fold(each) in GIVEN_NAMES for each in names)
