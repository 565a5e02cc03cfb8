"""Czech words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "table headers": {
        "time": "čas",
        "title": "program, téma",
        "lead": "řečník, řečníci, přednášející, lektor",
    },
    "lists": {
        "agenda": "pořad jednání, program",
    },
}
