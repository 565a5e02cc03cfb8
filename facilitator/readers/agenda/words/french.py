"""French words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "headers": {
        "date": "jour",
        "time": "heure, horaire, horaires, début",
        "end": "fin, jusqu'à",
        "duration": "durée",
        "title": "thème, sujet, titre, intitulé, activité, contenu, quoi, ordre du jour",
        "lead": """
            qui, intervenant, intervenants, intervenante, responsable, animateur, orateur
        """,
        "purpose": "objectif, objectifs",
        "method": "méthode",
        "materials": "matériel",
        "notes": "remarques, description",
        "question": "question",
        "section": "partie, section",
    },
    "table headers": {
        "time": "créneau, heures, période",
        "duration": "mn",
        "title": "atelier, intervention, interventions, programme, sujets, séance",
        "lead": """
            animateurs, animation, animatrice, auteur, auteurs, autrice, conférencier,
            conférencière, formateur, intervenant(e),
            intervenants, intervenant·e, orateurs, pilote, porteur, présentateur, présentation par,
            responsables
        """,
        "purpose": "résultat",
        "section": "bloc, étape",
        "notes": "commentaire, commentaires",
    },
    "head": {
        "title": "objet",
        "question": "question",
        "when": "quand, heure, date et heure, horaire, horaires",
        "end": "fin",
        "length": "durée",
        "place": "lieu, où, salle",
        "people": "participants, présents, absents, excusés, animateur",
    },
    "head tables": {
        "Date": "jour, quand",
        "Time": "début, heure, horaire",
        "Duration": "durée",
        "Title": "objet, réunion, titre",
        "Question": "question",
        "Chair": "présidence, président",
        "Note taker": "secrétaire",
    },
    "lists": {
        "fillers": "prévu, prévue",
        "describes": "description",
        "no lead": "discussion, inscription, inscriptions",
        "pivots": "étiquettes de lignes",
        "no title": "lieu, salle, type",
        "kinds": "catégorie, type",
        "called": "thème, titre",
        "part of day": "après-midi, matin, soir",
        "other keys": "champ, excusés, lieu, participants, présents",
        "placed": "lieu, participants",
        "to do": "décision, décisions, tâche, tâches",
        "due": "délai, statut, échéance",
        "names": "nom, participants",
        "of people": "société",
        "agenda": """
            déroulement, déroulé, emploi du temps, horaire, ordre du jour, programme
        """,
        "weekdays": "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
        "prices": "prix, tarif, tarifs",
        "departures": "arrêt, départ",
    },
}
