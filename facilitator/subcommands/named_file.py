"""File arguments: the path that is meant by a name, or by an address as desktops pass them on."""

import os
import re
from collections.abc import Container, Sequence
from pathlib import Path
from urllib.parse import unquote_to_bytes

from facilitator.core.patterns import late_pattern
from facilitator.store.header import SUFFIX

TEMPORARY = "--temporary"  # the one option that may stand before a file or a subcommand
_ADDRESS = late_pattern(
    r"file:(?://(?P<host>[^/\\]*))?(?P<path>[/\\].*)", re.IGNORECASE | re.DOTALL
)
_DRIVE = late_pattern(r"[/\\]([A-Za-z])[:|](?=[/\\]|$)")


def named_file(text: str) -> Path:
    """Return the path that a name or a `file:` address means; what is neither stays as it is."""
    name = None if os.path.lexists(text) else name_in_address(text, windows=os.name == "nt")
    return Path(text if name is None else name)


def name_in_address(text: str, *, windows: bool) -> str | None:
    """Return the file name in an address, or None where it is no address of a file here."""
    found = _ADDRESS().fullmatch(text)
    if not found:
        return None
    host = found["host"] or ""
    name = os.fsdecode(unquote_to_bytes(os.fsencode(found["path"])))
    if "\0" in name:
        return None
    if host.casefold() not in {"", "localhost"}:
        return f"//{host}{name}" if windows else None  # a share, as Windows names it
    return _DRIVE().sub(r"\1:", name, count=1) if windows else name


def with_subcommand(words: Sequence[str], subcommands: Container[str]) -> list[str]:
    """Put in the `open` that a file without a subcommand means; a subcommand's name comes first.

    `--temporary` may stand before both. A word that is neither stays as it is, for argparse to
    refuse.
    """
    first, *rest = words or [""]
    if first == TEMPORARY:
        return [first, *with_subcommand(rest, subcommands)]
    if first == "--" and rest:
        return ["open", *words]
    if first and not first.startswith("-") and first not in subcommands and _means_file(first):
        return ["open", *words]
    return list(words)


def means_window(words: Sequence[str]) -> bool:
    """Tell whether words mean the window for certain, whatever subcommands and files there are."""
    first, *rest = words or ["open"]
    if first == TEMPORARY:
        return means_window(rest)
    return first == "open" or first.casefold().endswith(SUFFIX)


def _means_file(word: str) -> bool:
    separators = {os.sep, os.altsep or os.sep}
    if word.casefold().endswith(SUFFIX) or any(each in word for each in separators):
        return True
    try:
        return os.path.lexists(word)
    except ValueError:
        return False
