"""Swedish words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "headers": {
        "time": "tid",
        "end": "slut",
        "title": "punkt, aktivitet",
    },
    "table headers": {
        "date": "veckodag",
        "time": "klockan, klockslag",
        "end": "sluttid",
        "duration": "längd, timp",
        "title": """
            aktiviteter, innehåll, modul, program, programpunkt, punkter, vad, ärende
        """,
        "lead": """
            ansvar, ansvarig, ansvarige, föredragande, föreläsare, ledare, leds av, presenterar,
            talare, vem
        """,
        "purpose": "resultat, syfte",
        "materials": "bilaga, bilagor",
        "notes": "anteckningar",
    },
    "head": {
        "when": "tid",
        "end": "slut",
    },
    "head tables": {
        "Time": "tid",
        "End": "slut",
        "Title": "möte",
        "Chair": "ordförande",
        "Note taker": "sekreterare",
    },
    "lists": {
        "describes": "beskrivning",
        "no title": "lokale, plats",
        "kinds": "kategori",
        "other keys": "deltagare, plats",
        "to do": "beslut, åtgärd",
        "due": "förfaller",
        "names": "deltagare, namn",
        "agenda": """
            dagordning, föredragningslista, körschema, program, tidplan, tidsplan, upplägg
        """,
        "weekdays": "onsdag, torsdag, fredag, måndag, tisdag, lördag, söndag",
        "prices": "pris, priser",
        "departures": "avgång, hållplats",
    },
}
