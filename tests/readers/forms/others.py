"""More forms of agendas, odd ones among them, and files that give times and are none."""

FORMS: dict[str, tuple[str, str]] = {
    "offsets.md": (
        """# Run sheet

- T-10 Sound check
- T+0 Welcome
- T+5 Film
- T+25 Talk in pairs
- T+45 Round
- T+60 Close
""",
        """- 0 Sound check
- 5 Welcome
- 20 Film
- 20 Talk in pairs
- 15 Round""",
    ),
    "minutes-from-begin.txt": (
        """Lesson plan (50 minutes)

0-5    Quiz
5-20   New words
20-40  Pair work
40-50  Homework
""",
        """- 5 Quiz
- 15 New words
- 20 Pair work
- 10 Homework""",
    ),
    "dash-separated.txt": (
        """Agenda for 8 May

Opening - 5 minutes - Ana
Licences - 30 minutes - Ben
Translation - 20 minutes - Chi
Closing - 5 minutes - Ana
""",
        """- 5 Opening @ Ana
- 30 Licences @ Ben
- 20 Translation @ Chi
- 5 Closing @ Ana""",
    ),
    "pipe-lines.txt": (
        """10:00 | Welcome | Ana Lima
10:10 | Two years of seed maps | Ben Okoro
10:40 | Questions | all
11:00 | End
""",
        """10:00 10 Welcome @ Ana Lima
10:10 30 Two years of seed maps @ Ben Okoro
10:40 20 Questions @ all""",
    ),
    "brackets-first.md": (
        """# Call

[5 min] Hello
[15 min] Ana Lima: state of the index
[20 min] Ben Okoro: what to measure next
[10 min] Wrap-up
""",
        """- 5 Hello
- 15 Ana Lima: state of the index @ Ana Lima
- 20 Ben Okoro: what to measure next @ Ben Okoro
- 10 Wrap-up""",
    ),
    "prose-time-ranges.md": (
        """# Open day

From 10:00 to 11:00 we show the press.
From 11:00 to 12:00 children print their names.
From 12:00 to 13:00 there is soup.
""",
        """10:00 60 we show the press.
11:00 60 children print their names.
12:00 60 there is soup.""",
    ),
    "wrapped-titles.txt": (
        """AGENDA

10:00  Opening of the meeting and adoption of the
       agenda
10:15  Report on the state of the lakes, with
       questions from the floor
11:00  Adjournment
""",
        """10:00 15 Opening of the meeting and adoption of the agenda
10:15 45 Report on the state of the lakes, with questions from the floor
11:00 0 Adjournment""",
    ),
    "speaker-below.txt": (
        """09:00-09:30
Opening remarks
Ana Lima, Chair

09:30-10:15
Wells that never dry
Ben Okoro, Hydro Office

10:15-10:45
Coffee break

10:45-11:30
Rain in barrels
Chi Tran, River Trust
""",
        """09:00 30 Opening remarks @ Ana Lima
09:30 45 Wells that never dry @ Ben Okoro
10:15 30 Coffee break
10:45 45 Rain in barrels @ Chi Tran""",
    ),
    "nested-with-sums.md": (
        """# Planning day

1. Look back (45 min)
   1. What worked (20 min)
   2. What did not (25 min)
2. Look ahead (60 min)
   1. Three wishes (20 min)
   2. One plan (40 min)
""",
        """- 20 What worked
- 25 What did not
- 20 Three wishes
- 40 One plan""",
    ),
    "agenda-behind-minutes.md": (
        """# Minutes of the last meeting

- Ana opened at 18:02.
- The chair read the letter, 10 minutes were given to it.
- We closed at 19:40.

# Agenda of the next meeting

- Opening (5 min)
- Letter from the city (20 min)
- Summer (15 min)
""",
        """- 5 Opening
- 20 Letter from the city
- 15 Summer""",
    ),
    "overview-then-details.md": (
        """# Train-the-trainer

- 9:00 Why stories?
- 10:00 Practice
- 11:30 Feedback

## Why stories?

We tell two stories, 10 minutes each, and ask what stayed.

## Practice

Groups of three; swap after 20 minutes.

## Feedback

Everybody says one thing.
""",
        """09:00 60 Why stories?
10:00 90 Practice
11:30 0 Feedback""",
    ),
    "yaml-agenda.yaml": (
        """title: Standup of the gardeners
start: "09:00"
items:
  - title: Weather
    duration: 5
  - title: Beds to dig
    duration: 15
  - title: Tools
    duration: 10
""",
        """- 5 Weather
- 15 Beds to dig
- 10 Tools""",
    ),
    "sheet-start-duration.csv": (
        """Start,Duration (min),Session title,Presenter(s),Notes
13:00,15,Welcome,"Lima, Ana",
13:15,45,Mapping wells,Ben Okoro; Chi Tran,needs sound
14:00,30,Tea,,
14:30,60,Panel,Dee Novak,chairs on stage
""",
        """13:00 15 Welcome @ Ana Lima
13:15 45 Mapping wells @ Ben Okoro; Chi Tran
14:00 30 Tea
14:30 60 Panel @ Dee Novak""",
    ),
    "sheet-no-header.csv": (
        """14:00,Welcome,Ana Lima
14:10,Paper and pixels,Ben Okoro
14:50,Discussion,all
15:20,Close,Ana Lima
""",
        """14:00 10 Welcome @ Ana Lima
14:10 40 Paper and pixels @ Ben Okoro
14:50 30 Discussion @ all""",
    ),
    "sheet-us-dates.csv": (
        """Date,Begin,End,Event,Venue
2026-07-01,10:00 AM,11:30 AM,Guided walk,North gate
2026-07-01,1:00 PM,2:00 PM,Seed swap,Barn
2026-07-02,10:00 AM,12:00 PM,Grafting class,Orchard
""",
        """10:00 90 Guided walk
13:00 60 Seed swap
10:00 120 Grafting class""",
    ),
    "html-list.html": (
        """<!DOCTYPE html><html><head><title>Evening of short films</title></head><body>
<nav><ul><li>Home</li><li>News 2026</li></ul></nav>
<h1>Evening of short films</h1><p>21 November 2026</p>
<ul><li><b>19:30</b> Doors</li><li><b>20:00</b> Five films about bread (50 min)</li>
<li><b>20:50</b> Pause</li><li><b>21:10</b> Talk with Ana Lima</li></ul>
<footer>Open Mon-Fri 10:00-18:00</footer></body></html>
""",
        """19:30 30 Doors
20:00 50 Five films about bread
20:50 20 Pause
21:10 0 Talk with Ana Lima @ Ana Lima""",
    ),
    "swedish.txt": (
        """Årsmöte söndag 22 mars 2026 kl. 14.00

Dagordning

§ 1 Mötets öppnande
§ 2 Val av mötesordförande
§ 3 Verksamhetsberättelse
§ 4 Ekonomisk berättelse
§ 5 Val av styrelse
§ 6 Övriga frågor
§ 7 Mötets avslutande
""",
        """- 0 Mötets öppnande
- 0 Val av mötesordförande
- 0 Verksamhetsberättelse
- 0 Ekonomisk berättelse
- 0 Val av styrelse
- 0 Övriga frågor
- 0 Mötets avslutande""",
    ),
    "czech.md": (
        """# Setkání správců dat

| Čas | Téma | Přednášející |
|---|---|---|
| 9:00 | Zahájení | Ana Lima |
| 9:15 | Otevřené mapy | Ben Okoro |
| 10:00 | Přestávka | |
| 10:20 | Diskuse | všichni |
""",
        """09:00 15 Zahájení @ Ana Lima
09:15 45 Otevřené mapy @ Ben Okoro
10:00 20 Přestávka
10:20 0 Diskuse @ všichni""",
    ),
    "japanese.md": (
        """# 定例会 2026年4月10日

- 19:00〜19:10 はじめに
- 19:10〜19:40 地図の更新(田中)
- 19:40〜20:00 質疑応答
""",
        """19:00 10 はじめに
19:10 30 地図の更新 @ 田中
19:40 20 質疑応答""",
    ),
    "turkish.txt": (
        """Gündem

09:30 Açılış
10:00 Açık veri - Ana Lima
11:00 Kahve molası
11:30 Atölye
""",
        """09:30 30 Açılış
10:00 60 Açık veri @ Ana Lima
11:00 30 Kahve molası
11:30 0 Atölye""",
    ),
    "russian.md": (
        """# Встреча картографов

## Программа

10:00 – 10:15 Открытие
10:15 – 11:00 Карты лесов (Анна Лима)
11:00 – 11:15 Перерыв
11:15 – 12:00 Обсуждение
""",
        """10:00 15 Открытие
10:15 45 Карты лесов @ Анна Лима
11:00 15 Перерыв
11:15 45 Обсуждение""",
    ),
    "lengths-in-words.md": (
        """# Evening class

1. Warm-up: five minutes
2. Main exercise: half an hour
3. Break: a quarter of an hour
4. Second exercise: one hour
""",
        """- 5 Warm-up
- 30 Main exercise
- 15 Break
- 60 Second exercise""",
    ),
    "roman-parts.txt": (
        """I. Opening (10 min.)
   A. Welcome
   B. Rules
II. Business (40 min.)
   A. Fence
   B. Gate
III. Closing (5 min.)
""",
        """- 10 Opening
- 40 Business
- 5 Closing""",
    ),
    # What follows gives times and is no agenda.
    "no-recipe.md": (
        """# Bread

## Ingredients
- 500 g flour
- 10 g salt

## Steps
1. Mix (5 min)
2. Rest (30 min)
3. Knead (10 min)
4. Bake at 230 °C (45 min)
""",
        "",
    ),
    "no-opening-hours.md": (
        """# Library

## Opening hours

- Monday 10:00-18:00
- Tuesday 10:00-20:00
- Saturday 10:00-14:00
""",
        "",
    ),
    "no-prices.csv": (
        """Course,Length,Price
Watercolour,90 min,40 €
Clay,120 min,55 €
Printing,60 min,30 €
""",
        "",
    ),
    "no-bus.csv": (
        """Stop,Bus 1,Bus 2,Bus 3
Mill,7:05,8:05,9:05
Church,7:12,8:12,9:12
Station,7:25,8:25,9:25
""",
        "",
    ),
    "no-chat.txt": (
        """10:02 Ana: morning
10:02 Ben: hi
10:03 Ana: did the tests run?
10:05 Ben: two failed
10:06 Ana: I look
""",
        "",
    ),
    "no-changelog.md": (
        """# Changelog

## 1.4.0 - 2026-02-01
- Reduce the timeout to 30 s
- Retry after 5 min

## 1.3.0 - 2026-01-04
- Wait 10 min before a new try
""",
        "",
    ),
    "no-todo.md": (
        """# To do

- Call the printer
- Buy stamps
- Write to the board by 12 May
""",
        "",
    ),
    "no-minutes-only.md": (
        """# Minutes, 3 March 2026

Present: Ana, Ben

- Ana reported on the fence. It will cost 300 €.
- Ben asked for 10 minutes to read the letter.
- We agreed to meet again on 7 April at 18:00.
""",
        "",
    ),
    "no-sprint-hours.csv": (
        """Name,Date,From,To,Hours
Ana Lima,2026-03-02,09:00,12:30,3.5
Ana Lima,2026-03-03,09:00,11:00,2
Ben Okoro,2026-03-02,13:00,17:00,4
""",
        "",
    ),
    "no-playlist.txt": (
        """1. Slow river - 3:45
2. Stone - 4:12
3. Under the bridge of salt - 5:01
4. Home - 2:58
""",
        "",
    ),
    "no-readme.md": (
        """# maptool

Install it in 5 minutes.

## Usage

- `maptool build` makes tiles (takes 10 min)
- `maptool serve` serves them

## Options

- `--timeout` 30 min by default
""",
        "",
    ),
}
