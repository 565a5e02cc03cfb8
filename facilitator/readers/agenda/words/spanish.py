"""Spanish words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "headers": {
        "date": "fecha",
        "time": "hora, horario, inicio",
        "end": "fin, hasta",
        "duration": "duración, minutos",
        "title": "tema, título, asunto, actividad, contenido, qué",
        "lead": """
            responsable, ponente, ponentes, quién, orador, facilitador, facilita, moderador, modera
        """,
        "purpose": "objetivo, objetivos",
        "method": "método",
        "materials": "materiales",
        "notes": "notas, observaciones, comentarios, descripción",
        "question": "pregunta",
        "section": "sección",
    },
    "table headers": {
        "date": "día",
        "time": "comienza, inicia",
        "end": "finaliza, termina",
        "duration": "tiempo",
        "title": "charla, sesión, taller",
        "lead": """
            conductor, dinamiza, disertante, disertantes, encargado, expositor, expositores,
            facilitadores, imparte, ponente(s), ponentes, relator, relatora, responsables,
            tallerista
        """,
        "purpose": "resultado",
        "section": "bloque, etapa, fase",
    },
    "head": {
        "title": "asunto",
        "when": "fecha, hora, fecha y hora, horario, cuándo",
        "end": "fin",
        "length": "duración",
        "place": "lugar, dónde, sala",
        "people": "participantes, asistentes, ausentes, modera",
    },
    "head tables": {
        "Date": "cuándo, día, fecha",
        "Time": "hora, horario, inicio",
        "Duration": "duración",
        "Title": "asunto, reunión, título",
        "Chair": "facilitador",
        "Note taker": "secretario",
    },
    "lists": {
        "fillers": "estimada, estimado",
        "describes": "descripción",
        "no lead": "discusión, inscripción, inscripciones",
        "pivots": "etiquetas de fila",
        "no title": "aula, circuito, lugar, sala",
        "kinds": "categoría, tipo",
        "called": "tema, título",
        "part of day": "mañana, noche, tarde",
        "other keys": """
            asistentes, ausentes, campo, duración estimada, lugar, participantes, tipo de
            reunión
        """,
        "placed": "lugar",
        "to do": "acciones, acción, acuerdo, acuerdos, decisión, tarea, tareas",
        "due": "estado, fecha limite, fecha límite, plazo",
        "names": "nombre",
        "of people": "empresa, organización",
        "agenda": "cronograma, horario, orden del dia, orden del día, programa, temario",
        "weekdays": "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
        "prices": "precio, precios, tarifa",
        "departures": "salida",
    },
}
