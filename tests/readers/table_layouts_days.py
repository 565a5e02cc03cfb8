"""Tables of several days, of offsets and of parts, with what they say, as in `table_layouts`."""

DAY_LAYOUTS = {
    "codes.md": """
| Jour | Heure | Activité |
|---|---|---|
| J1 | 09:00–09:30 | Accueil |
| J1 | 09:30–12:00 | Atelier en groupes |
| J2 | 09:00–09:20 | Reprise |
| J2 | 09:20–12:00 | Restitution |
=
09:00 30 Accueil
09:30 150 Atelier en groupes
09:00 20 Reprise
09:20 160 Restitution
""",
    "dates.md": """
| Datum | Uhrzeit | Lauf |
|---|---|---|
| 17.08. | 08:00 | Besprechung der Boote |
| 17.08. | 08:40 | Erster Lauf |
| 18.08. | 08:00 | Zweiter Lauf |
=
08:00 40 Besprechung der Boote
08:40 0 Erster Lauf
08:00 0 Zweiter Lauf
""",
    "long-day-headings.md": """
# Training week

### Day 1 (Monday): Where the data comes from and who keeps it

| Time | Activity |
|---|---|
| 09:00 - 10:00 | Sources |
| 15:00 - 16:00 | Exercise |

### Day 2 (Tuesday): What may be done with it and by whom

| Time | Activity |
|---|---|
| 09:00 - 10:00 | Licences |
| 15:00 - 16:00 | Questions |
=
09:00 60 Sources
15:00 60 Exercise
09:00 60 Licences
15:00 60 Questions
""",
    "offsets-below-a-length.md": """
## Quiz night, about 2 hours

| Time | What |
|---|---|
| 0:00 | Welcome and teams |
| 0:08 | Round of maps |
| 0:30 | Swap the sheets |
| 1:50 | All or nothing |
=
- 8 Welcome and teams
- 22 Round of maps
- 80 Swap the sheets
- 0 All or nothing
""",
    "sections-are-items.html": """<html><body><h2>Programme</h2><table>
<tr><th>Time</th><th>Section</th><th>Speaker</th></tr>
<tr><td>8:45 - 9:00</td><td>Welcome</td><td>Organisers</td></tr>
<tr><td>9:00 - 9:30</td><td>Talk 1</td><td>Ana Lima</td></tr>
<tr><td>9:30 - 10:00</td><td>Coffee break</td><td></td></tr>
<tr><td>10:00 - 10:30</td><td>Talk 2</td><td>Ben Ode</td></tr>
<tr><td>10:30 - 11:00</td><td>Coffee break</td><td></td></tr>
<tr><td>11:00 - 12:00</td><td>Posters</td><td>Accepted Authors</td></tr>
</table></body></html>
=
08:45 15 Welcome @ Organisers
09:00 30 Talk 1 @ Ana Lima
09:30 30 Coffee break
10:00 30 Talk 2 @ Ben Ode
10:30 30 Coffee break
11:00 60 Posters @ Accepted Authors
""",
    "numbered.md": """
| Agenda item | Time | Owner |
|---|---|---|
| 1. What we did | 5 min | Ana Lima |
| 2. What is stuck | 10 min | Ben Ode |
| 3. What comes next | 15 min | Ana Lima |
=
- 5 What we did @ Ana Lima
- 10 What is stuck @ Ben Ode
- 15 What comes next @ Ana Lima
""",
    "lesson-of-the-day.md": """
# Clase 10

| Campo | Detalle |
|---|---|
| **Clase** | 10 de 11 |
| **Horario** | 08:00 — 10:00 (2 horas) |
| **Modalidad** | Presencial |

## Agenda de la clase

| Bloque | Horario | Actividad | Duración |
|---|---|---|---|
| Apertura | 08:00 — 08:15 | Objetivos y contexto | 15 min |
| Teoría | 08:15 — 09:00 | Huellas en el disco y en la memoria | 45 min |
| Pausa | 09:00 — 09:15 | Café | 15 min |
| Teoría | 09:15 — 10:00 | Preguntas de repaso | 45 min |

## Contenidos

### Bloque 1: Huellas (45 min)

Lo que queda en el disco.
=
08:00 15 Objetivos y contexto
08:15 45 Huellas en el disco y en la memoria
09:00 15 Café
09:15 45 Preguntas de repaso
""",
    "minutes-of-the-hour.md": """
| Tijd | Onderdeel |
|------|-----------|
| 0-10 | Kennismaken |
| 10-40 | Zelf zoeken |
| 40-55 | Samen kijken |
=
- 10 Kennismaken
- 30 Zelf zoeken
- 15 Samen kijken
""",
    "evenings.md": """
| Heure | Activité | Durée |
|---|---|---|
| 18 h 30 | Accueil | 15 min |
| 18 h 45 | Présentation | 1 h 15 |
| 20 h | Pause | 1/4 h |
=
18:30 15 Accueil
18:45 75 Présentation
20:00 15 Pause
""",
    "no-header.html": """<html><body><table>
<tr><td colspan="3"><b>9th March</b><br>Old Hall</td></tr>
<tr><td>9:00 - 9:30</td><td>Keynote talks</td><td>Ana Lima</td></tr>
<tr><td>9:30 - 10:00</td><td>Keynote talks</td><td>Ben Ode</td></tr>
<tr><td>10:00 - 10:30</td><td></td><td><b>COFFEE BREAK</b></td></tr>
<tr><td colspan="3"><b>10th March</b></td></tr>
<tr><td>9:00 - 9:30</td><td>Keynote talks</td><td>Cy Dee</td></tr>
</table></body></html>
=
09:00 30 Keynote talks @ Ana Lima
09:30 30 Keynote talks @ Ben Ode
10:00 30 COFFEE BREAK
09:00 30 Keynote talks @ Cy Dee
""",
    "settimana.md": """
| Giorno | Ora | Attività |
|---|---|---|
| Lunedì | 9:00-11:00 | Sviluppo insieme |
| Martedì | 9:00-11:00 | Prova in aula |
=
09:00 120 Sviluppo insieme
09:00 120 Prova in aula
""",
    "semana.md": """
| Dia | Horário | Atividade |
|---|---|---|
| Seg | 09h-10h | Abertura da semana |
| Ter | 08h-12h | Oficina de mapas |
=
09:00 60 Abertura da semana
08:00 240 Oficina de mapas
""",
    "sum-without-a-word.csv": """
Agenda,Partnership board,,,
,,,,
Time,Duration,Item,Lead,Papers
10:00,00:05,"Welcome, apologies",Chair,
10:05,00:25,Finance,Eva Kern,Paper A
10:30,01:00,"Strategy
- options",Ana Lima,Paper B
,01:30,,,
=
10:00 5 Welcome, apologies @ Chair
10:05 25 Finance @ Eva Kern
10:30 60 Strategy @ Ana Lima
""",
    "length-below-the-hours.md": """
| Time | Session | Speaker |
|---|---|---|
| 09:30-10:00<br>30 min | **Anonymity in practice**<br>What it protects and what not | Ana Lima |
| 10:00-10:40<br>40 min | **A relay of your own** | Cy Dee |
=
09:30 30 Anonymity in practice @ Ana Lima
10:00 40 A relay of your own @ Cy Dee
""",
    "half-given.md": """
| Time | Session | Speaker | Company |
|---|---|---|---|
| 10:30–11:30 AM | Beyond the screen | Ana Lima | OCP |
| 11:45–1:00 PM | Tools for text | Ben Ode | GBIF |
| 2:00–3:00 PM | Robots next door | Cy Dee | OSMF |
=
10:30 60 Beyond the screen @ Ana Lima
11:45 75 Tools for text @ Ben Ode
14:00 60 Robots next door @ Cy Dee
""",
    "terminal.txt": """
Time        Topic                     Presenter
----        -----                     ---------
9:00        Welcome                   Ana Lima
9:15        Report from the field     Ben Ode
10:00       Break
10:15       Next steps                Ana Lima
=
09:00 15 Welcome @ Ana Lima
09:15 45 Report from the field @ Ben Ode
10:00 15 Break
10:15 0 Next steps @ Ana Lima
""",
    "database.txt": """
 start | end   | session          | room
-------+-------+------------------+------
 09:00 | 09:30 | Opening          | A
 09:30 | 10:30 | Keynote          | A
 10:30 | 11:00 | Coffee           | Hall
(3 rows)
=
09:00 30 Opening
09:30 60 Keynote
10:30 30 Coffee
""",
    "two-zones.md": """
| Time (EST) | Time (CET) | Session | Speaker |
|---|---|---|---|
| 9:00 AM | 15:00 | Welcome | Ana Lima |
| 9:15 AM | 15:15 | Keynote | Ben Ode |
| 10:00 AM | 16:00 | Panel of guests | |
=
09:00 15 Welcome @ Ana Lima
09:15 45 Keynote @ Ben Ode
10:00 0 Panel of guests
""",
    "tasks-below.csv": """
Agenda item,Minutes,Owner
Welcome,5,Ana Lima
Budget,20,Ben Ode

Action,Owner,Due
Send minutes,Ana Lima,12 May
Book room,Ben Ode,Friday 5 PM
=
- 5 Welcome @ Ana Lima
- 20 Budget @ Ben Ode
""",
    "merged-break.html": """<html><body><table>
<tr><td>9.00-9.10</td><td><b>Opening</b><br>Ana Lima, GBIF</td></tr>
<tr><td>9.10-12.00</td><td><b>Birds</b><br>- Owls<br>- Rooks</td></tr>
<tr><td colspan="2">LUNCH BREAK</td></tr>
<tr><td>13.00-14.00</td><td><b>Bees</b></td></tr>
</table></body></html>
=
09:00 10 Opening @ Ana Lima
09:10 170 Birds
- 0 LUNCH BREAK
13:00 60 Bees
""",
}
