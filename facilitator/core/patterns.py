"""Regular expressions that are compiled when they are first used."""

import re
from collections.abc import Callable
from functools import cache, partial

LatePattern = Callable[[], re.Pattern[str]]


def late_pattern(source: str, flags: int = 0) -> LatePattern:
    """Return what compiles a pattern at its first call, and has it at every later one.

    A start imports many patterns and uses few of them: to compile all took a tenth of it.
    """
    return cache(partial(re.compile, source, flags))
