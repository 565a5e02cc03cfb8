"""Czech words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "table headers": {
        "title": "program",
        "lead": "řečník",
    },
    "lists": {
        "agenda": "pořad jednání, program",
    },
}
