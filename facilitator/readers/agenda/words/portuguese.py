"""Portuguese words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "headers": {
        "date": "data",
        "time": "hora, horário, início",
        "end": "fim, término",
        "duration": "duração, tempo, minutos",
        "title": "tema, título, assunto, atividade, conteúdo, o quê, pauta",
        "lead": "facilitador, facilita, moderador, modera, quem, responsável, palestrante",
        "purpose": "objetivo, objetivos",
        "method": "método",
        "materials": "materiais",
        "notes": "notas, observações, descrição",
        "question": "pergunta",
        "section": "seção",
    },
    "table headers": {
        "date": "dia",
        "title": "oficina, palestra, sessão, tarefa",
        "lead": """
            autor, autora, autores, conduz, conferencista, facilitadores, ministrante,
            ministrantes, palestrantes, responsáveis
        """,
        "purpose": "resultado",
        "section": "fase",
    },
    "head": {
        "title": "assunto",
        "when": "hora, data, horário, data e hora, quando",
        "end": "fim",
        "length": "duração",
        "place": "lugar, sala, local",
        "people": "participantes, presentes, ausentes",
    },
    "head tables": {
        "Date": "data, dia",
        "Time": "hora, horário, início",
        "Duration": "duração",
        "Title": "reunião, título",
        "Chair": "facilitador",
    },
    "lists": {
        "fillers": "estimado, local",
        "describes": "descrição",
        "no lead": "discussão, inscrição, inscrições",
        "pivots": "rótulos de linha",
        "no title": "local, lugar, sala",
        "kinds": "categoria, tipo",
        "called": "tema, título",
        "part of day": "manhã, noite, tarde",
        "other keys": "ausentes, campo, local, lugar, participantes",
        "placed": "lugar",
        "to do": "ação, decisão, tarefa, tarefas",
        "due": "plazo, prazo",
        "names": "nome",
        "of people": "empresa, organização",
        "agenda": "ordem de trabalhos, ordem do dia, pauta, programa, programação",
        "weekdays": """
            sábado, domingo, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira
        """,
        "prices": "preço, preços",
        "departures": "saída",
    },
}
