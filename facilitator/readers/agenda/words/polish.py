"""Polish words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "table headers": {
        "duration": "czas",
        "title": "program",
        "lead": "mówca, osoba, prelegenci, prelegent, prowadzący",
    },
    "lists": {
        "agenda": """
            harmonogram, porządek dzienny, porządek obrad, program, program zebrania
        """,
        "prices": "koszt, cena, ceny",
    },
}
