"""Finnish words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "table headers": {
        "lead": "alustaja, esittäjä, kuka, puhuja, vastuuhenkilö, vetäjä",
    },
    "lists": {
        "agenda": "aikataulu, esityslista, ohjelma, työjärjestys",
        "prices": "hinta",
    },
}
