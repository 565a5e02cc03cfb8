"""Step of the schema: what one version of the programme file adds."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Step:
    """What one version adds: new tables, and new fields of tables there are.

    `rows` and `local` map a table to its fields; `links` to the two ids it joins and its fields.
    """

    rows: dict[str, str] = field(default_factory=dict)
    links: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    local: dict[str, str] = field(default_factory=dict)
    also: tuple[str, ...] = ()  # statements that follow: indexes, views, the search index
