"""Pages of wikis as Markdown, line by line: MediaWiki, DokuWiki, MoinMoin, TWiki, Textile.

Every line stays where it is, so that remarks name the lines of the file.
"""

import re

from facilitator.readers.agenda.wiki_tables import with_html_tables
from facilitator.readers.agenda.wiki_twiki import is_twiki, of_twiki
from facilitator.readers.agenda.wiki_words import without_marks

_SUFFIXES = frozenset({".wiki", ".mediawiki", ".wikitext", ".dokuwiki", ".textile"})
_NEVER = frozenset({".md", ".markdown", ".rst", ".adoc"})
_HEADING = re.compile(r"^(={2,6})(?=[^=\n\w]{0,20}\w)[^=\n]+\1[ \t]*$", re.MULTILINE)
_ANY_HEADING = re.compile(r"(={1,6})(?=[^=\w]{0,20}\w)([^=]+)\1\s*$")
_TABLE = re.compile(r"^:?\{\|.*\n(?:[^\n]*\n){0,20}?\|[-}]", re.MULTILINE)
_TEXTILE_HEADING = re.compile(r"^h([1-6])\.[ \t]+(\S.*)$", re.MULTILINE)
_DOKU_ROW = re.compile(r"^\^.*[\^|][ \t]*$", re.MULTILINE)
_DOKU_BULLET = re.compile(r"^ {2,}[*-] \S", re.MULTILINE)
_DOKU_ITEM = re.compile(r"(?P<indent>(?: {2}|\t)+)(?P<mark>[*-])\s*(?P<text>\S.*)$")
_FLUSH_BULLET = re.compile(r"^[*#]+ ?\S", re.MULTILINE)
_LARGEST_OF_DOKU = 5  # signs of equality, and more: there the most of them are the largest heading
_LISTED = re.compile(r"(?P<marks>[*#:;]+)\s*(?P<text>\S.*)$")
_TERM = re.compile(r"(?P<term>.*\S)\s+:\s+(?P<said>\S.*)$")
_RULE = re.compile(r"(?:\*[ \t]*){3,}$")
_OPENS_LOG = re.compile(r"\s*<(pre|nowiki|code|source|syntaxhighlight|irc)\b[^<>]*>", re.IGNORECASE)
_CLOSES_LOG = re.compile(r"</(?:pre|nowiki|code|source|syntaxhighlight|irc)>", re.IGNORECASE)
_HEADER_CELL = re.compile(r"(?<=\|)_\.\s?")
_MOIN = re.compile(r"#format wiki\b", re.IGNORECASE)
_FIRST = 60_000  # characters tell what a file is


def is_wiki(text: str, suffix: str) -> bool:
    """Tell the text of a wiki by the suffix of its file, or by headings and tables of that form."""
    if suffix in _SUFFIXES or _MOIN.match(text):
        return True
    head = text[:_FIRST]
    marks = (_HEADING, _TABLE, _TEXTILE_HEADING, _DOKU_ROW)
    return suffix not in _NEVER and (is_twiki(head) or any(mark.search(head) for mark in marks))


def as_markdown(text: str) -> str:
    """Return the page with headings, lists and tables as Markdown or HTML has them."""
    head = text[:_FIRST]
    form = _of_moin if _MOIN.match(head) else _of_doku if _is_doku(head) else _of_media
    form = of_twiki if is_twiki(head) else form
    lines = _with_logs_fenced(text.split("\n"))
    return "\n".join(with_html_tables(lines, form))


def _is_doku(head: str) -> bool:
    first = _HEADING.search(head)
    if _DOKU_ROW.search(head) or (first is not None and len(first[1]) >= _LARGEST_OF_DOKU):
        return True
    return _DOKU_BULLET.search(head) is not None and _FLUSH_BULLET.search(head) is None


def _with_logs_fenced(lines: list[str]) -> list[str]:
    """Return the lines with what stands there as it was written, a chat or code, in fences."""
    kept = [*lines]
    opened: int | None = None
    for at, line in enumerate(lines):
        if opened is None and _OPENS_LOG.match(line) and not _CLOSES_LOG.search(line):
            opened = at
        elif opened is not None and _CLOSES_LOG.search(line):
            kept[opened], kept[at] = "```log", "```"
            opened = None
    return kept


def _of_moin(line: str) -> str:
    """Return a line of MoinMoin, whose pragmas and comments no page shows."""
    return "" if line.startswith("#") else _of_media(line)


def _of_media(line: str) -> str:
    """Return a line of MediaWiki, or of Textile, which has the same lists."""
    if heading := _ANY_HEADING.match(line):
        return f"{'#' * len(heading[1])} {without_marks(heading[2].strip())}"
    if heading := _TEXTILE_HEADING.match(line):
        return f"{'#' * int(heading[1])} {without_marks(heading[2])}"
    if line.startswith(("||", "|_.")):
        return without_marks(_HEADER_CELL.sub(" ", line.replace("||", "|")))
    listed = None if _RULE.match(line) else _LISTED.match(line)
    if listed is None:
        return without_marks(line)
    return _listed(listed["marks"], without_marks(listed["text"]))


def _listed(marks: str, text: str) -> str:
    """Return "** rents" as a bullet below a bullet; ":" sets a line below a term or a bullet."""
    indent = "  " * (len(marks) - 1)
    match marks[-1]:
        case ":":
            return f"{indent}  {text}"
        case ";":
            return indent + _TERM.sub(r"\g<term> \g<said>", f"- {text}")
        case "#":
            return f"{indent}1. {text}"
        case _:
            return f"{indent}- {text}"


def _of_doku(line: str) -> str:
    if heading := _ANY_HEADING.match(line):
        return f"{'#' * (7 - len(heading[1]))} {without_marks(heading[2].strip())}"
    words = without_marks(line, slanted="//", broken="\\\\")
    if words.startswith(("^", "|")):
        return words.replace("^", "|").replace(":::", "")
    if item := _DOKU_ITEM.match(words):
        indent = " " * (len(item["indent"].expandtabs(2)) - 2)
        return f"{indent}{'-' if item['mark'] == '*' else '1.'} {item['text']}"
    return words
