"""More tables with what they say, as in `table_layouts`: spans, lies, units and kinds."""

MORE_LAYOUTS = {
    "spans.html": """<html><body><table>
<tr><th>Day</th><th>Time</th><th>Session</th><th>Talk</th></tr>
<tr><td rowspan="3">Monday</td><td>09:00</td><td>Opening</td><td>Welcome to all</td></tr>
<tr><td>09:30</td><td rowspan="2">Lamps</td><td>Oil and light</td></tr>
<tr><td>10:00</td><td>Wicks and wax</td></tr>
<tr><td rowspan="2">Tuesday</td><td>09:00</td><td>Close</td><td>What next</td></tr>
<tr><td>10:00</td><td colspan="2">Lunch together</td></tr>
</table></body></html>
=
09:00 30 Welcome to all
09:30 30 Oil and light
10:00 0 Wicks and wax
09:00 60 What next
10:00 0 Lunch together
""",
    "swapped.md": """
| Time | Topic |
|---|---|
| Welcome | 9:00 |
| Fees and waivers | 9:15 |
| Thanks | 10:00 |
=
09:00 15 Welcome
09:15 45 Fees and waivers
10:00 0 Thanks
""",
    "hours.md": """
| Module | Duration (h) |
|---|---|
| Basics | 1 |
| Practice | 1.5 |
| Questions | 0.5 |
=
- 60 Basics
- 90 Practice
- 30 Questions
""",
    "minutes-on.md": """
| Minutes | Activity |
|---|---|
| 0–5 | Hello |
| 5–20 | Pairs |
| 20–30 | Harvest |
=
- 5 Hello
- 15 Pairs
- 10 Harvest
""",
    "parts.csv": """
Time;Session;Speaker
MORNING;;
9.00;Opening;Ana Lima
9.30;Data;Ben Ode
12.30;Lunch;
AFTERNOON;;
13.30;Cases;Ana Lima, Ben Ode
=
09:00 30 Opening @ Ana Lima
09:30 180 Data @ Ben Ode
12:30 60 Lunch
13:30 0 Cases @ Ana Lima; Ben Ode
""",
    "course.md": """
| Description | Presenter | Extent | Time est. | Time needed ('23, '24) | Start time | End time |
|---|---|---|---|---|---|---|
| Welcome | Annika | 10 slides | 10 min | 12 min, 8 min | 09:00 | 09:10 |
| Exercises 1-2 | 💻 | | 40 min | 34 min, 42 min | 09:10 | 09:50 |
| Coffee break | all | 1 coffee | 20 min | 17 min, 23 min | 09:50 | 10:10 |
=
09:00 10 Welcome @ Annika
09:10 40 Exercises 1-2 @ *
09:50 20 Coffee break @ all
""",
    "symposium.md": """
| Time | Authors | Title |
|---|---|---|
| **09:00 - 10:00** | **Session 1** | **Mental models** |
| | Rita Sevas and Mena Assad | Beware of the trap |
| | Qia Wang | Two minds |
| 10:00 - 10:30 | *Coffee break* | |
| 10:30 - 11:15 | Ana Lima | Story lines |
=
09:00 60 Mental models @ *
10:00 30 Coffee break
10:30 45 Story lines @ Ana Lima
""",
    "kinds.md": """
| Time | Event | Description |
|:-:|:-:|:--|
| 09:00 – 09:05 | Opening | Welcome and foreword (5 mins) |
| 09:05 – 09:30 | | Kensuke Hara: *Robust motion* <br> (20 mins + 5 mins Q&A) |
| 09:30 – 10:00 | | Poster spotlights (30 mins) |
| 10:00 – 10:15 | Break | |
=
09:00 5 Welcome and foreword
09:05 25 Kensuke Hara: Robust motion
09:30 30 Poster spotlights
10:00 15 Break
""",
    "constant.md": """
| Time | Session | Subject matter |
|---|---|---|
| 09:00 | Plenary | Opening words |
| 09:20 | Plenary | Where the money goes |
| 10:00 | Plenary | Questions from the floor |
=
09:00 20 Opening words
09:20 40 Where the money goes
10:00 0 Questions from the floor
""",
    "lengths.md": """
| Item | Length |
|---|---|
| One | 90' |
| Two | 1 t 15 min |
| Three | 1 hr 15 |
| Four | 0:30 |
| Five | ½ h |
| Six | 1½ hours |
| Seven | half an hour |
| Eight | 1h05m |
| Nine | 2 x 10 min |
| Ten | 10-15 min |
=
- 90 One
- 75 Two
- 75 Three
- 30 Four
- 30 Five
- 90 Six
- 30 Seven
- 65 Eight
- 20 Nine
- 15 Ten
""",
    "numbered-sessions.md": """
| Session | Content | Duration |
|---|---|---|
| 1 | Introduction to the map and its tools | 45 min |
| 2 | Hands-on: your own street | 90 min |
| Break | | 15 min |
| 3 | What to do with it afterwards | 30 min |
=
- 45 Introduction to the map and its tools
- 90 Hands-on: your own street
- 15 Break
- 30 What to do with it afterwards
""",
    "wie.md": """
| **Zeit** | **Was** | **Wie** | **Material** |
|---|---|---|---|
| 5' | Ankommen | Stehkreis | - |
| 15' | Kennenlernen | Partnerinterview | Karten |
| 20' | Input | Vortrag | Beamer |
=
- 5 Ankommen
- 15 Kennenlernen
- 20 Input
""",
    "sitzung.md": """
| TOP | Thema | Berichterstatter | Zeit |
|---|---|---|---|
| 1 | Begrüßung | Vorsitz | 18:00 Uhr |
| 2 | Haushalt 2025 | Schatzmeisterin | 18:05 Uhr |
| 3 | Verschiedenes | | 19:00 Uhr |
=
18:00 5 Begrüßung @ Vorsitz
18:05 55 Haushalt 2025 @ Schatzmeisterin
19:00 0 Verschiedenes
""",
    "whole-hours.md": """
| Hour | Activity |
|---|---|
| 9 | Registration |
| 10 | Keynote |
| 11 | Workshops |
| 13 | Lunch |
=
09:00 60 Registration
10:00 60 Keynote
11:00 120 Workshops
13:00 0 Lunch
""",
    "trainer.md": """
| Time | Duration (mins) | Running total | Activity | Resources | Facilitator notes |
|---|---|---|---|---|---|
| 10.00am | 10 | 10 | Welcome and housekeeping | Slides 1-3 | Point out the exits |
| 10.10am | 20 | 30 | Icebreaker | Bingo cards | Keep it moving |
| 10.30am | 45 | 75 | Case in small groups | Handout A | Groups of four |
=
10:00 10 Welcome and housekeeping
10:10 20 Icebreaker
10:30 45 Case in small groups
""",
    "week.md": """
| Slot | Mon 6 May | Tue 7 May |
|---|---|---|
| 09:00-10:30 | Intro | Recap |
| 10:30-11:00 | Coffee | Coffee |
| 11:00-12:30 | Lab 1 | Lab 2 |
=
09:00 90 Intro
10:30 30 Coffee
11:00 90 Lab 1
09:00 90 Recap
10:30 30 Coffee
11:00 90 Lab 2
""",
    "who-what-when.md": """
| Who | What | When |
|---|---|---|
| Ana Lima | Welcome | 10:00 |
| Ben Ode | Report of the working group | 10:10 |
| | Lunch | 12:00 |
=
10:00 10 Welcome @ Ana Lima
10:10 110 Report of the working group @ Ben Ode
12:00 0 Lunch
""",
}
