"""Front matter of Markdown: what programs read of a write-up, as YAML that is JSON in each line."""

import json
from collections.abc import Iterable

TYPED = frozenset(("title", "programme", "roundtable", "licence"))  # other values are ours
_FENCE = "---"
Entries = tuple[tuple[str, str], ...]


def front_matter(entries: Iterable[tuple[str, str]]) -> str:
    """Return the head of a file; empty where nothing is to be said."""
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in entries if value]
    return "\n".join((_FENCE, *lines, _FENCE)) if lines else ""


def parted(source: str) -> tuple[Entries, str]:
    """Return the head of a file that `front_matter` began, and what stands below it."""
    if not source.startswith(f"{_FENCE}\n"):
        return (), source
    head, _, body = source.removeprefix(f"{_FENCE}\n").partition(f"\n{_FENCE}\n")
    lines = (each.partition(": ") for each in head.split("\n"))
    return tuple((name, str(json.loads(value))) for name, _, value in lines), body
