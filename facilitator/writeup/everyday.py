"""The shipped list of everyday words, read when a names check first asks for it."""

import lzma
from functools import cache

from facilitator.core.names.everyday import EverydayWords
from facilitator.paths import resource


@cache
def everyday_words() -> EverydayWords:
    joined = lzma.decompress(resource("words/english.xz").read_bytes()).decode()
    return EverydayWords(frozenset(joined.split()), joined)
