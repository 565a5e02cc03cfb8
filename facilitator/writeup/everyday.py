"""The shipped lists of everyday words and of known names, read when a names check first asks."""

import lzma
from functools import cache

from facilitator.core.names.everyday import EverydayWords
from facilitator.core.names.letters import letters_of
from facilitator.paths import resource


@cache
def everyday_words() -> EverydayWords:
    joined = lzma.decompress(resource("words/english.xz").read_bytes()).decode()
    return EverydayWords(frozenset(joined.split()), joined)


@cache
def known_names() -> frozenset[str]:
    """Return the letters of capitalised words that name nobody: places, licences, standards."""
    lines = resource("words/known-names.txt").read_text("utf-8").splitlines()
    return frozenset(
        letters_of(word) for line in lines if not line.startswith("#") for word in line.split()
    )
