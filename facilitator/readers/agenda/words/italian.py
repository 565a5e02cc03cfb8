"""Italian words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "headers": {
        "date": "data",
        "title": "tema",
    },
    "table headers": {
        "date": "giorno",
        "time": "ora, orario",
        "end": "fine",
        "duration": "durata",
        "title": """
            argomenti, argomento, attività, contenuti, contenuto, cosa, programma, titolo
        """,
        "lead": """
            autore, autori, chi, docente, docenti, moderatore, oratore, oratori, presentatore,
            relatore, relatori, responsabile
        """,
        "purpose": "obiettivi, obiettivo, risultato",
        "materials": "allegati, documenti, materiali",
        "section": "blocco, fase",
        "notes": "osservazioni",
    },
    "head": {
        "when": "data",
        "place": "sala",
    },
    "head tables": {
        "Date": "data, giorno",
        "Time": "ora, orario",
        "Duration": "durata",
        "Title": "riunione, titolo",
    },
    "lists": {
        "fillers": "stimata",
        "describes": "descrizione",
        "no lead": "discussione, iscrizione, iscrizioni",
        "pivots": "etichette di riga",
        "no title": "aula, luogo, sala",
        "kinds": "categoria, tipo",
        "called": "tema, titolo",
        "other keys": "campo, luogo, partecipanti",
        "placed": "luogo",
        "to do": "azione",
        "due": "scadenza, stato",
        "names": "nome",
        "agenda": "odg, ordine del giorno, scaletta",
        "weekdays": "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
        "prices": "prezzo, prezzi",
        "departures": "fermata, partenza",
    },
}
