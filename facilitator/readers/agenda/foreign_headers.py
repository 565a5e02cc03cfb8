"""Headers of agenda tables in German, French, Spanish, Portuguese, Dutch and Danish."""

# A word that is two things in two of these languages is left out.
HEADERS = {
    "date": "datum, tag, jour, fecha, data, dag, dato",
    "time": "zeit, uhrzeit, beginn, von, heure, horaire, horaires, début, hora, horario, inicio, "
    "horário, início, tijd, tijdstip, aanvang, begintijd, tid, tidspunkt, klokkeslæt, fra",
    "end": "ende, bis, fin, jusqu'à, hasta, fim, término, einde, tot, eindtijd, slut, til",
    "duration": "dauer, länge, minuten, durée, duración, duração, tempo, duur, tijdsduur, "
    "varighed, minutos, minutter",
    "title": "thema, themen, titel, programmpunkt, tagesordnungspunkt, inhalt, was, punkt, "
    "thème, sujet, titre, intitulé, activité, contenu, quoi, ordre du jour, "
    "tema, título, asunto, actividad, contenido, qué, assunto, atividade, conteúdo, o quê, pauta, "
    "onderwerp, activiteit, wat, agendapunt, emne, aktivitet, hvad, dagsordenspunkt, indhold",
    "lead": "wer, verantwortlich, referent, referentin, referierende, leitung, moderation, "
    "sprecher, qui, intervenant, intervenants, intervenante, responsable, animateur, orateur, "
    "ponente, ponentes, quién, orador, facilitador, moderador, quem, responsável, palestrante, "
    "wie, spreker, sprekers, verantwoordelijke, hvem, oplægsholder, ansvarlig, taler",
    "purpose": "ziel, ziele, objectif, objectifs, objetivo, objetivos, doel, formål, mål",
    "method": "methode, méthode, método, werkvorm, metode",
    "materials": "materialien, matériel, materiales, materiais, materialen, materialer",
    "notes": "notizen, bemerkungen, anmerkungen, hinweise, remarques, notas, observaciones, "
    "observações, comentarios, opmerkingen, notities, noter, bemærkninger, beschreibung, "
    "description, descripción, descrição, beschrijving, beskrivelse",
    "question": "frage, pregunta, pergunta, vraag, spørgsmål",
    "section": "abschnitt, teil, partie, sección, seção, onderdeel, afsnit",
}
