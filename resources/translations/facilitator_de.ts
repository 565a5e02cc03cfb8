<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Über Facilitator</translation>
    </message>
    <message>
        <source>Facilitator {version}</source>
        <translation>Facilitator {version}</translation>
    </message>
    <message>
        <source>Run roundtables, note what is said, publish what was promised. MIT licence.

Programmes: {data}
Settings: {config}
Log: {log}
{driver}</source>
        <translation>Roundtables leiten, festhalten, was gesagt wird, veröffentlichen, was zugesagt war. MIT-Lizenz.

Programme: {data}
Einstellungen: {config}
Protokolldatei: {log}
{driver}</translation>
    </message>
</context>
<context>
    <name>AboutDesk</name>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}): choose another place.</source>
        <translation>{file} kann nicht geschrieben werden ({reason}): wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Geschrieben: {file}.</translation>
    </message>
</context>
<context>
    <name>AboutPersonDialog</name>
    <message>
        <source>About a person</source>
        <translation>Über eine Person</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Reading what each audience reads…</source>
        <translation>Es wird gelesen, was jedes Publikum liest…</translation>
    </message>
</context>
<context>
    <name>AccessBar</name>
    <message>
        <source>How the programme is open</source>
        <translation>Wie das Programm geöffnet ist</translation>
    </message>
    <message>
        <source>Read only: nobody has it open for writing any more.</source>
        <translation>Nur lesbar: Niemand hat es mehr zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>{host} writes this file now: nothing more is saved here.</source>
        <translation>{host} schreibt jetzt in diese Datei: Hier wird nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Ein anderer Computer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Read only: a newer version of this program wrote this file. Update the program to change it.</source>
        <translation>Nur lesbar: Eine neuere Version dieser Anwendung hat die Datei geschrieben. Aktualisieren Sie die Anwendung, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Read only: you may not write this file, or not in its folder. To change it, copy it to a folder of yours.</source>
        <translation>Nur lesbar: Sie dürfen diese Datei oder in ihren Ordner nicht schreiben. Um sie zu ändern, kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Read only: another program has it open.</source>
        <translation>Nur lesbar: Eine andere Anwendung hat es geöffnet.</translation>
    </message>
    <message>
        <source>Read only: open in another program on this computer since {time}.</source>
        <translation>Nur lesbar: seit {time} in einer anderen Anwendung auf diesem Computer geöffnet.</translation>
    </message>
    <message>
        <source>What is still written on {host} may be lost. Write here all the same?</source>
        <translation>Was auf {host} noch geschrieben wird, kann verloren gehen. Trotzdem hier schreiben?</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read only: open on {host} since {time}.</source>
        <translation>Nur lesbar: seit {time} auf {host} geöffnet.</translation>
    </message>
    <message>
        <source>It is not open there any more…</source>
        <translation>Es ist dort nicht mehr geöffnet…</translation>
    </message>
    <message>
        <source>It is tried again; keep a copy of what is shown here elsewhere.</source>
        <translation>Es wird weiter versucht; sichern Sie anderswo eine Kopie von dem, was hier zu sehen ist.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>Öffnen, was jetzt dort liegt</translation>
    </message>
    <message>
        <source>Go on in it</source>
        <translation>Darin weitermachen</translation>
    </message>
    <message>
        <source>This file is in a folder of {service}: open it on one computer at a time, and let it be synced before another one opens it.</source>
        <translation>Diese Datei liegt in einem Ordner von {service}: Öffnen Sie sie nur auf einem Computer zugleich, und warten Sie den Abgleich ab, bevor ein anderer sie öffnet.</translation>
    </message>
    <message>
        <source>This file is on a network share: where the network fails, nothing can be saved. A copy on this computer is safer.</source>
        <translation>Diese Datei liegt auf einer Netzwerkfreigabe: Fällt das Netz aus, kann nichts gespeichert werden. Eine Kopie auf diesem Computer ist sicherer.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Zuständig: {name}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>Due: {name}</source>
        <translation>Fällig: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Left out of a public write-up ({promise})</source>
        <translation>In einem öffentlichen Bericht ausgelassen ({promise})</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>ActionFilters</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Promised in</source>
        <translation>Zugesagt in</translation>
    </message>
    <message>
        <source>Any roundtable</source>
        <translation>Jeder Roundtable</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>R{number} {title}</source>
        <translation>R{number} {title}</translation>
    </message>
    <message>
        <source>R{number} {title}, {day}</source>
        <translation>R{number} {title}, {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>Binnen 3 Tagen</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
</context>
<context>
    <name>ActionNamesLine</name>
    <message>
        <source>Names of who takes an action on</source>
        <translation>Namen derer, die eine Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Unanswered, they carry none.</source>
        <translation>Offen: Sie tragen keine.</translation>
    </message>
    <message>
        <source>May actions carry names in the participants’ copy?</source>
        <translation>Dürfen Aufgaben in der Fassung für Teilnehmende Namen tragen?</translation>
    </message>
</context>
<context>
    <name>ActionPane</name>
    <message>
        <source>Selected action</source>
        <translation>Ausgewählte Aufgabe</translation>
    </message>
    <message>
        <source>Carry into the next agenda</source>
        <translation>In die nächste Agenda übertragen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) selected</source>
        <translation>
            <numerusform>%n Aufgabe ausgewählt</numerusform>
            <numerusform>%n Aufgaben ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Action · written</source>
        <translation>Aufgabe · schriftlich</translation>
    </message>
    <message>
        <source>Action · roundtable {number}, {day}</source>
        <translation>Aufgabe · Roundtable {number}, {day}</translation>
    </message>
    <message>
        <source>No roundtable is planned: plan one in Prepare.</source>
        <translation>Kein Roundtable ist geplant: Planen Sie einen in „Vorbereiten“.</translation>
    </message>
    <message>
        <source>Roundtable {number}: {title}</source>
        <translation>Roundtable {number}: {title}</translation>
    </message>
    <message>
        <source>Select an action to see it whole and to change it.</source>
        <translation>Eine Aufgabe auswählen, um sie ganz zu sehen und zu ändern.</translation>
    </message>
</context>
<context>
    <name>ActionPast</name>
    <message>
        <source>Notes it came from</source>
        <translation>Notizen, aus denen sie kam</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>taken while {name} had the floor</source>
        <translation>aufgenommen, während {name} das Wort hatte</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>now: {kind}</source>
        <translation>jetzt: {kind}</translation>
    </message>
    <message>
        <source>owner: {name}</source>
        <translation>zuständig: {name}</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig am {day}</translation>
    </message>
    <message>
        <source>what came of it was written</source>
        <translation>was daraus wurde, ist geschrieben</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>carried over to R{number}</source>
        <translation>in R{number} übertragen</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
</context>
<context>
    <name>ActionSentence</name>
    <message>
        <source>Key {keys}</source>
        <translation>Taste {keys}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>It was {name}</source>
        <translation>Es war {name}</translation>
    </message>
    <message>
        <source>It was that one who has the floor</source>
        <translation>Es war diese Organisation</translation>
    </message>
    <message>
        <source>&amp;Last acts of the room</source>
        <translation>Letzte &amp;Handlungen im Raum</translation>
    </message>
    <message>
        <source>See what was done last, and take any of it back.</source>
        <translation>Sehen, was zuletzt geschah, und davon zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Timeline: choose a turn</source>
        <translation>&amp;Zeitleiste: Redebeitrag wählen</translation>
    </message>
    <message>
        <source>Go to the strip of turns, to put right whose and when.</source>
        <translation>Zur Leiste der Redebeiträge, um zu berichtigen, wessen und wann.</translation>
    </message>
    <message>
        <source>It was organisation &amp;{number}</source>
        <translation>Es war Organisation &amp;{number}</translation>
    </message>
    <message>
        <source>The running turn, with its notes, is organisation {number}.</source>
        <translation>Der laufende Redebeitrag samt Notizen gehört zu Organisation {number}.</translation>
    </message>
    <message>
        <source>Floor to {name}</source>
        <translation>Wort an {name}</translation>
    </message>
    <message>
        <source>That organisation takes the floor</source>
        <translation>Diese Organisation erhält das Wort</translation>
    </message>
    <message>
        <source>Hand of {name}</source>
        <translation>Wortmeldung: {name}</translation>
    </message>
    <message>
        <source>That organisation raises a hand</source>
        <translation>Diese Organisation meldet sich</translation>
    </message>
    <message>
        <source>&amp;New roundtable</source>
        <translation>&amp;Neuer Roundtable</translation>
    </message>
    <message>
        <source>Plan another roundtable on the chosen theme.</source>
        <translation>Einen weiteren Roundtable zum gewählten Thema planen.</translation>
    </message>
    <message>
        <source>Pra&amp;ctise</source>
        <translation>Probelau&amp;f</translation>
    </message>
    <message>
        <source>Rehearse on a copy, with stand-ins; marked REHEARSAL.</source>
        <translation>Auf einer Kopie mit Platzhaltern proben; als PROBE gekennzeichnet.</translation>
    </message>
    <message>
        <source>Back from the practice cop&amp;y</source>
        <translation>Zurück von der &amp;Probekopie</translation>
    </message>
    <message>
        <source>Open the programme again that this is a copy of.</source>
        <translation>Das Programm wieder öffnen, von dem dies eine Kopie ist.</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Raum öffnen</translation>
    </message>
    <message>
        <source>Show the stage with welcome and promise, and call the roll.</source>
        <translation>Bühne mit Begrüßung und Zusage zeigen und die Anwesenheit aufnehmen.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start the roundtable and its first item.</source>
        <translation>Den Roundtable und seinen ersten Punkt beginnen.</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Hold every clock, or let them run again.</source>
        <translation>Alle Uhren anhalten oder weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>Next &amp;item</source>
        <translation>Nächster P&amp;unkt</translation>
    </message>
    <message>
        <source>End the running item and turn, and begin the next item.</source>
        <translation>Punkt und Redebeitrag beenden und den nächsten Punkt beginnen.</translation>
    </message>
    <message>
        <source>&amp;Add one minute</source>
        <translation>&amp;Eine Minute mehr</translation>
    </message>
    <message>
        <source>Give the running item a minute more.</source>
        <translation>Dem laufenden Punkt eine Minute mehr geben.</translation>
    </message>
    <message>
        <source>&amp;Take one minute off</source>
        <translation>Eine &amp;Minute weniger</translation>
    </message>
    <message>
        <source>Give the running item a minute less.</source>
        <translation>Dem laufenden Punkt eine Minute weniger geben.</translation>
    </message>
    <message>
        <source>Accept the a&amp;dvice</source>
        <translation>&amp;Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Do what the line under the projected end proposes.</source>
        <translation>Tun, was die Zeile unter dem voraussichtlichen Ende vorschlägt.</translation>
    </message>
    <message>
        <source>&amp;Move through the agenda</source>
        <translation>Durch die A&amp;genda gehen</translation>
    </message>
    <message>
        <source>Go to the items, to move, retime, rename, add or leave out.</source>
        <translation>Zu den Punkten: verschieben, Zeit ändern, umbenennen, hinzufügen oder auslassen.</translation>
    </message>
    <message>
        <source>Leave out what was passed over</source>
        <translation>Übersprungenes auslassen</translation>
    </message>
    <message>
        <source>The items that a jump ahead passed are not taken any more.</source>
        <translation>Die bei einem Sprung übergangenen Punkte entfallen.</translation>
    </message>
    <message>
        <source>Co&amp;unt the gap</source>
        <translation>&amp;Zeitlücke mitzählen</translation>
    </message>
    <message>
        <source>The roundtable went on while the laptop did not.</source>
        <translation>Der Roundtable ging weiter, der Laptop nicht.</translation>
    </message>
    <message>
        <source>Treat the &amp;gap as a pause</source>
        <translation>Ze&amp;itlücke als Pause werten</translation>
    </message>
    <message>
        <source>Count nothing of the gap; whoever has the floor keeps it.</source>
        <translation>Nichts davon zählen; wer das Wort hat, behält es.</translation>
    </message>
    <message>
        <source>Cut be&amp;fore the gap</source>
        <translation>Vor &amp;der Zeitlücke abschneiden</translation>
    </message>
    <message>
        <source>The turn ended before the gap; it is a pause from there on.</source>
        <translation>Der Redebeitrag endete davor; ab dort ist Pause.</translation>
    </message>
    <message>
        <source>&amp;End the roundtable</source>
        <translation>Roundtable &amp;beenden</translation>
    </message>
    <message>
        <source>End item, turn and roundtable at this instant.</source>
        <translation>Punkt, Redebeitrag und Roundtable jetzt beenden.</translation>
    </message>
    <message>
        <source>&amp;Reopen the roundtable</source>
        <translation>Roundtable &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Go on with a roundtable that was ended.</source>
        <translation>Einen beendeten Roundtable fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Next speaker</source>
        <translation>&amp;Nächste Wortmeldung</translation>
    </message>
    <message>
        <source>The next of a round, the lead of a case, or who waits first; else the facilitator.</source>
        <translation>Wer in der Runde folgt, den Fall einbringt oder am längsten wartet; sonst die Moderation.</translation>
    </message>
    <message>
        <source>&amp;Pass</source>
        <translation>Verzi&amp;chten</translation>
    </message>
    <message>
        <source>In a round: go on to the next; who passes is asked again at the end.</source>
        <translation>In einer Runde weiter zur nächsten Organisation; wer verzichtet, wird am Ende noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Accept the suggested &amp;order</source>
        <translation>Vorgeschlagene &amp;Reihenfolge annehmen</translation>
    </message>
    <message>
        <source>Put first in the queue whom the line below it suggests.</source>
        <translation>An die Spitze der Redeliste setzen, wen die Zeile darunter vorschlägt.</translation>
    </message>
    <message>
        <source>The &amp;facilitator has the floor</source>
        <translation>Die &amp;Moderation hat das Wort</translation>
    </message>
    <message>
        <source>The running turn ends; the facilitator speaks.</source>
        <translation>Der laufende Redebeitrag endet; die Moderation spricht.</translation>
    </message>
    <message>
        <source>Nobody &amp;has the floor</source>
        <translation>N&amp;iemand hat das Wort</translation>
    </message>
    <message>
        <source>The running turn ends; silence is counted.</source>
        <translation>Der laufende Redebeitrag endet; Stille wird gezählt.</translation>
    </message>
    <message>
        <source>&amp;Take back the last act of the room</source>
        <translation>Letzte Handlung im Raum &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take back floor, queue or item, and keep the notes.</source>
        <translation>Wort, Redeliste oder Punkt zurücknehmen; die Notizen bleiben.</translation>
    </message>
    <message>
        <source>Floor to organisation &amp;{number}</source>
        <translation>Wort an Organisation &amp;{number}</translation>
    </message>
    <message>
        <source>Organisation {number} takes the floor now.</source>
        <translation>Organisation {number} erhält jetzt das Wort.</translation>
    </message>
    <message>
        <source>Hand of organisation &amp;{number}</source>
        <translation>Wortmeldung von Organisation &amp;{number}</translation>
    </message>
    <message>
        <source>Organisation {number} raises a hand and joins the queue.</source>
        <translation>Organisation {number} meldet sich und kommt auf die Redeliste.</translation>
    </message>
    <message>
        <source>Hand of the f&amp;acilitator</source>
        <translation>Wortmeldung der M&amp;oderation</translation>
    </message>
    <message>
        <source>The facilitator joins the queue, behind those who wait.</source>
        <translation>Die Moderation kommt auf die Redeliste, hinter alle, die warten.</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Go to the capture box from wherever you are.</source>
        <translation>Von überall ins Notizfeld.</translation>
    </message>
    <message>
        <source>&amp;Go through the notes</source>
        <translation>Durch die N&amp;otizen gehen</translation>
    </message>
    <message>
        <source>Go to the stream above the box, to put notes right by key.</source>
        <translation>In die Liste über dem Feld, um Notizen mit Tasten zu berichtigen.</translation>
    </message>
    <message>
        <source>Said by the speaker &amp;before</source>
        <translation>Von der Person &amp;davor gesagt</translation>
    </message>
    <message>
        <source>The note belongs to whoever had the floor before.</source>
        <translation>Die Notiz gehört zu der Person, die davor das Wort hatte.</translation>
    </message>
    <message>
        <source>From the &amp;chat</source>
        <translation>Aus dem &amp;Chat</translation>
    </message>
    <message>
        <source>The line in the box was written in the chat, not said.</source>
        <translation>Die Zeile im Feld wurde im Chat geschrieben, nicht gesagt.</translation>
    </message>
    <message>
        <source>Said &amp;for another organisation</source>
        <translation>&amp;Für eine andere Organisation gesagt</translation>
    </message>
    <message>
        <source>Whoever represents several speaks for the next of them, and then for all.</source>
        <translation>Wer mehrere vertritt, spricht für die nächste davon und dann für alle.</translation>
    </message>
    <message>
        <source>Settle an &amp;unknown name…</source>
        <translation>&amp;Unbekannten Namen klären…</translation>
    </message>
    <message>
        <source>Say what a name stands for that is unknown, or that several have. With nothing in the box, the last note with such a name comes into it.</source>
        <translation>Sagen, wofür ein Name steht, der unbekannt ist oder den mehrere haben. Ist das Feld leer, kommt die letzte Notiz mit solch einem Namen hinein.</translation>
    </message>
    <message>
        <source>Last note &amp;off the record</source>
        <translation>Letzte Notiz &amp;vertraulich</translation>
    </message>
    <message>
        <source>Keep the last note, in Review the selected ones, out of every write-up.</source>
        <translation>Die letzte Notiz, in „Sichten“ die ausgewählten, aus allen Berichten heraushalten.</translation>
    </message>
    <message>
        <source>&amp;Try again to save</source>
        <translation>Noch &amp;einmal speichern</translation>
    </message>
    <message>
        <source>Save the lines that could not be saved, in the order typed.</source>
        <translation>Zeilen, die nicht gespeichert werden konnten, in der getippten Reihenfolge speichern.</translation>
    </message>
    <message>
        <source>Save unsaved lines as te&amp;xt…</source>
        <translation>Ungespeichertes als Te&amp;xt speichern…</translation>
    </message>
    <message>
        <source>Write what could not be saved to a text file elsewhere.</source>
        <translation>Was nicht gespeichert werden konnte, anderswo in eine Textdatei schreiben.</translation>
    </message>
    <message>
        <source>&amp;Search the notes</source>
        <translation>Notizen &amp;suchen</translation>
    </message>
    <message>
        <source>Search every note of the programme.</source>
        <translation>Alle Notizen des Programms durchsuchen.</translation>
    </message>
    <message>
        <source>&amp;Read each note the names check found</source>
        <translation>&amp;Jede Notiz der Namensprüfung lesen</translation>
    </message>
    <message>
        <source>Go through the notes that could give a speaker away.</source>
        <translation>Die Notizen durchgehen, die verraten könnten, wer gesprochen hat.</translation>
    </message>
    <message>
        <source>I ha&amp;ve read it through</source>
        <translation>Ich &amp;habe es durchgelesen</translation>
    </message>
    <message>
        <source>Say that somebody who was in the room has read what the preview shows.</source>
        <translation>Festhalten, dass jemand, der im Raum war, die Vorschau gelesen hat.</translation>
    </message>
    <message>
        <source>Co&amp;nsents…</source>
        <translation>Einw&amp;illigungen…</translation>
    </message>
    <message>
        <source>Who agreed to what: asked, answered, and the message that asks them.</source>
        <translation>Wer wozu zugestimmt hat: gefragt, geantwortet, und die Nachricht, die sie fragt.</translation>
    </message>
    <message>
        <source>Comm&amp;ents…</source>
        <translation>R&amp;ückmeldungen…</translation>
    </message>
    <message>
        <source>What was sent to whom, by when they answer, and what they replied.</source>
        <translation>Was wem gesendet wurde, bis wann die Antwort erbeten ist und wie sie ausfiel.</translation>
    </message>
    <message>
        <source>&amp;Page about a person…</source>
        <translation>Seite über eine &amp;Person…</translation>
    </message>
    <message>
        <source>What the programme holds of somebody, and how each audience reads it.</source>
        <translation>Was das Programm über jemanden enthält, und wie jedes Publikum es liest.</translation>
    </message>
    <message>
        <source>&amp;Make a finding of the selected notes</source>
        <translation>Aus den ausgewählten Notizen eine Erkenntnis &amp;machen</translation>
    </message>
    <message>
        <source>A finding that rests on them; its sentence is yours.</source>
        <translation>Eine Erkenntnis, die sich auf sie stützt; der Satz ist Ihrer.</translation>
    </message>
    <message>
        <source>Go through the notes in no finding &amp;yet</source>
        <translation>Durch die Notizen ohne Er&amp;kenntnis gehen</translation>
    </message>
    <message>
        <source>One after the other: each is attached to a finding, or becomes one.</source>
        <translation>Eine nach der anderen: jede wird an eine Erkenntnis angehängt oder wird selbst eine.</translation>
    </message>
    <message>
        <source>W&amp;hat the call says of a note</source>
        <translation>Was der An&amp;ruf zu einer Notiz sagt</translation>
    </message>
    <message>
        <source>Show chat or transcript beside the notes, at the time of the selected one.</source>
        <translation>Chat oder Transkript neben den Notizen zeigen, zur Zeit der ausgewählten.</translation>
    </message>
    <message>
        <source>Make a &amp;quote of the passage</source>
        <translation>Aus der Passage ein &amp;Zitat machen</translation>
    </message>
    <message>
        <source>The passage in hand becomes a note, at the time when it was said.</source>
        <translation>Die gewählte Passage wird zur Notiz, zur Zeit, als sie gesagt wurde.</translation>
    </message>
    <message>
        <source>&amp;Delete the selected notes</source>
        <translation>Ausgewählte Notizen &amp;löschen</translation>
    </message>
    <message>
        <source>Remove the selected notes; undo brings them back.</source>
        <translation>Die ausgewählten Notizen entfernen; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>Prepare: the agenda of each theme and roundtable.</source>
        <translation>Vorbereiten: die Agenda jedes Themas und Roundtables.</translation>
    </message>
    <message>
        <source>Participan&amp;ts</source>
        <translation>&amp;Teilnehmende</translation>
    </message>
    <message>
        <source>Prepare: the organisations and people of the programme.</source>
        <translation>Vorbereiten: die Organisationen und Personen des Programms.</translation>
    </message>
    <message>
        <source>Pro&amp;gramme</source>
        <translation>Pro&amp;gramm</translation>
    </message>
    <message>
        <source>Prepare: title, licence, language and questions.</source>
        <translation>Vorbereiten: Titel, Lizenz, Sprache und Fragen.</translation>
    </message>
    <message>
        <source>Add a the&amp;me…</source>
        <translation>T&amp;hema hinzufügen…</translation>
    </message>
    <message>
        <source>Its question, its day and then its agenda.</source>
        <translation>Seine Frage, sein Tag und dann seine Agenda.</translation>
    </message>
    <message>
        <source>Save the agen&amp;da as…</source>
        <translation>Agen&amp;da speichern unter…</translation>
    </message>
    <message>
        <source>For participants: Word, Markdown, CSV or Excel, by the name of the file.</source>
        <translation>Für Teilnehmende: Word, Markdown, CSV oder Excel, nach dem Namen der Datei.</translation>
    </message>
    <message>
        <source>Save the &amp;facilitator’s agenda as…</source>
        <translation>A&amp;genda der Moderation speichern unter…</translation>
    </message>
    <message>
        <source>With notes, limits and what may shrink: for nobody else.</source>
        <translation>Mit Notizen, Grenzen und was kürzer werden darf: für niemanden sonst.</translation>
    </message>
    <message>
        <source>&amp;Before the day…</source>
        <translation>&amp;Vor dem Tag…</translation>
    </message>
    <message>
        <source>Who comes, the invitation, the calendar and the interpreter’s sheet.</source>
        <translation>Wer kommt, die Einladung, der Kalender und das Blatt für die Dolmetschenden.</translation>
    </message>
    <message>
        <source>&amp;Test screen and sound…</source>
        <translation>Bildschirm und T&amp;on testen…</translation>
    </message>
    <message>
        <source>Try the stage and the sound half an hour before anybody is there.</source>
        <translation>Bühne und Ton ausprobieren, eine halbe Stunde bevor jemand da ist.</translation>
    </message>
    <message>
        <source>P&amp;aste or load a list…</source>
        <translation>&amp;Liste einfügen oder laden …</translation>
    </message>
    <message>
        <source>Take organisations and people from a spreadsheet, a Word table or lines.</source>
        <translation>Organisationen und Personen aus einer Tabelle, einer Word-Tabelle oder Zeilen übernehmen.</translation>
    </message>
    <message>
        <source>Use colours that stay a&amp;part</source>
        <translation>Gut &amp;unterscheidbare Farben</translation>
    </message>
    <message>
        <source>Give the organisations colours that colour-blind people tell apart.</source>
        <translation>Den Organisationen Farben geben, die auch bei Farbenblindheit zu unterscheiden sind.</translation>
    </message>
    <message>
        <source>Off the record from here</source>
        <translation>Ab hier vertraulich</translation>
    </message>
    <message>
        <source>Every note is off the record until the same key again, or until the item ends.</source>
        <translation>Jede Notiz ist vertraulich bis zur selben Taste oder bis zum Ende des Punkts.</translation>
    </message>
    <message>
        <source>Chatham House Rule from here</source>
        <translation>Ab hier Chatham-House-Regel</translation>
    </message>
    <message>
        <source>Promise more for what is said until the same key again, or until the item ends.</source>
        <translation>Mehr zusagen für das, was gesagt wird, bis zur selben Taste oder bis zum Ende des Punkts.</translation>
    </message>
    <message>
        <source>Unattri&amp;buted from here</source>
        <translation>Ab hier &amp;ohne Zuordnung</translation>
    </message>
    <message>
        <source>Tie nobody to what is said until chosen again, or until the item ends.</source>
        <translation>Niemandem zuordnen, was gesagt wird, bis zur nächsten Wahl oder bis zum Ende des Punkts.</translation>
    </message>
    <message>
        <source>Stricter promise for this item</source>
        <translation>Strengere Zusage für diesen Punkt</translation>
    </message>
    <message>
        <source>Promise one step more for all that is said in the item that runs, before and after.</source>
        <translation>Eine Stufe mehr zusagen für alles, was im laufenden Punkt gesagt wird, vorher und nachher.</translation>
    </message>
    <message>
        <source>Start as p&amp;lanned</source>
        <translation>Start nach P&amp;lan</translation>
    </message>
    <message>
        <source>Start, and count since the start that the agenda lists.</source>
        <translation>Starten und ab dem Beginn zählen, der in der Agenda steht.</translation>
    </message>
    <message>
        <source>W&amp;ho is here</source>
        <translation>Wer is&amp;t da</translation>
    </message>
    <message>
        <source>Call the roll again: who came late, and who has left.</source>
        <translation>Die Anwesenheit noch einmal aufnehmen: wer später kam und wer gegangen ist.</translation>
    </message>
    <message>
        <source>&amp;Who was about to leave has left</source>
        <translation>Wer ge&amp;hen wollte, ist gegangen</translation>
    </message>
    <message>
        <source>Whoever leaves first, in five minutes or less, is gone.</source>
        <translation>Wer als Nächstes in höchstens fünf Minuten geht, ist fort.</translation>
    </message>
    <message>
        <source>Late arri&amp;vals have heard the promise</source>
        <translation>Später Gekommene &amp;kennen die Zusage</translation>
    </message>
    <message>
        <source>Everybody who came after the start knows what is promised.</source>
        <translation>Alle, die nach dem Beginn kamen, wissen, was zugesagt ist.</translation>
    </message>
    <message>
        <source>Floor to somebody b&amp;y name…</source>
        <translation>&amp;Wort nach Namen erteilen…</translation>
    </message>
    <message>
        <source>Give the floor to anybody, also outside the queue.</source>
        <translation>Irgendwem das Wort geben, auch außerhalb der Redeliste.</translation>
    </message>
    <message>
        <source>The floor to</source>
        <translation>Wort an</translation>
    </message>
    <message>
        <source>Let somebody &amp;interrupt…</source>
        <translation>&amp;Unterbrechen lassen…</translation>
    </message>
    <message>
        <source>The speaker’s clock holds until the floor is given back.</source>
        <translation>Die Uhr des Redebeitrags hält an, bis das Wort zurückgegeben ist.</translation>
    </message>
    <message>
        <source>Interrupted by</source>
        <translation>Unterbrochen von</translation>
    </message>
    <message>
        <source>Give the floor &amp;back</source>
        <translation>Wort zurück&amp;geben</translation>
    </message>
    <message>
        <source>End the interruption: who was interrupted goes on.</source>
        <translation>Die Unterbrechung beenden: Wer unterbrochen wurde, fährt fort.</translation>
    </message>
    <message>
        <source>&amp;Hand of somebody by name…</source>
        <translation>&amp;Wortmeldung nach Namen…</translation>
    </message>
    <message>
        <source>Put anybody in the queue, with a reason after a colon.</source>
        <translation>Irgendwen auf die Redeliste setzen, nach einem Doppelpunkt mit Grund.</translation>
    </message>
    <message>
        <source>A hand of</source>
        <translation>Wortmeldung von</translation>
    </message>
    <message>
        <source>Direct &amp;reply by name…</source>
        <translation>&amp;Direkte Erwiderung nach Namen…</translation>
    </message>
    <message>
        <source>Put somebody before the hands, to reply directly.</source>
        <translation>Jemanden vor die Wortmeldungen setzen, um direkt zu erwidern.</translation>
    </message>
    <message>
        <source>A direct reply of</source>
        <translation>Direkte Erwiderung von</translation>
    </message>
    <message>
        <source>&amp;Go to the queue</source>
        <translation>Zur &amp;Redeliste gehen</translation>
    </message>
    <message>
        <source>Walk through who waits, by arrow keys.</source>
        <translation>Mit den Pfeiltasten durch die Wartenden gehen.</translation>
    </message>
    <message>
        <source>&amp;Close the queue</source>
        <translation>Redeliste &amp;schließen</translation>
    </message>
    <message>
        <source>Take no more hands on this item, or take them again.</source>
        <translation>Zu diesem Punkt keine Wortmeldungen mehr annehmen, oder wieder.</translation>
    </message>
    <message>
        <source>&amp;Keep who waits for the next roundtable</source>
        <translation>Wartende für den &amp;nächsten Roundtable vormerken</translation>
    </message>
    <message>
        <source>Everybody who still waits asks anew in the next one on the same theme.</source>
        <translation>Alle, die noch warten, melden sich im nächsten zum selben Thema neu.</translation>
    </message>
    <message>
        <source>Keep who waits with &amp;other items for the next roundtable</source>
        <translation>Wartende &amp;anderer Punkte für den nächsten Roundtable vormerken</translation>
    </message>
    <message>
        <source>They ask anew in the next roundtable; who waits on this item stays.</source>
        <translation>Sie melden sich im nächsten Roundtable neu; wer zu diesem Punkt wartet, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Bring along who waits with other items</source>
        <translation>Wartende anderer Punkte hierher &amp;mitnehmen</translation>
    </message>
    <message>
        <source>They wait with this item now, for as long as they have.</source>
        <translation>Sie warten nun zu diesem Punkt, so lange wie bisher.</translation>
    </message>
    <message>
        <source>&amp;Drop who waits with other items</source>
        <translation>Wartende anderer &amp;Punkte streichen</translation>
    </message>
    <message>
        <source>They wait no more; who waits on this item stays.</source>
        <translation>Sie warten nicht mehr; wer zu diesem Punkt wartet, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Roundtable</source>
        <translation>&amp;Roundtable</translation>
    </message>
    <message>
        <source>&amp;Floor</source>
        <translation>&amp;Wort</translation>
    </message>
    <message>
        <source>H&amp;ands</source>
        <translation>Wort&amp;meldungen</translation>
    </message>
    <message>
        <source>&amp;Corrections</source>
        <translation>&amp;Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;Neues Programm…</translation>
    </message>
    <message>
        <source>Start a new programme file, empty or from the sample.</source>
        <translation>Eine neue Programmdatei beginnen, leer oder nach dem Beispiel.</translation>
    </message>
    <message>
        <source>&amp;Open programme…</source>
        <translation>Programm ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open another programme file.</source>
        <translation>Eine andere Programmdatei öffnen.</translation>
    </message>
    <message>
        <source>&amp;Recent programmes…</source>
        <translation>&amp;Zuletzt geöffnete Programme…</translation>
    </message>
    <message>
        <source>Open one of the last ten programmes, or forget one.</source>
        <translation>Eines der letzten zehn Programme öffnen oder aus der Liste nehmen.</translation>
    </message>
    <message>
        <source>&amp;Load agenda…</source>
        <translation>&amp;Agenda laden…</translation>
    </message>
    <message>
        <source>Read an agenda file and put it in the programme.</source>
        <translation>Eine Agendadatei lesen und ins Programm übernehmen.</translation>
    </message>
    <message>
        <source>Bring &amp;in notes…</source>
        <translation>Notizen &amp;einlesen…</translation>
    </message>
    <message>
        <source>Add the notes that another laptop took of a roundtable.</source>
        <translation>Die Notizen hinzufügen, die ein anderer Laptop zu einem Roundtable aufgenommen hat.</translation>
    </message>
    <message>
        <source>&amp;Written contribution…</source>
        <translation>S&amp;chriftlicher Beitrag…</translation>
    </message>
    <message>
        <source>Turn a text that an organisation sent into notes.</source>
        <translation>Aus einem eingesandten Text einer Organisation Notizen machen.</translation>
    </message>
    <message>
        <source>Text of a call: chat, transcript…</source>
        <translation>Text eines Anrufs: Chat, Transkript…</translation>
    </message>
    <message>
        <source>Keep the saved chat, or the transcript, of a call beside its roundtable.</source>
        <translation>Den gespeicherten Chat oder das Transkript eines Anrufs bei seinem Roundtable behalten.</translation>
    </message>
    <message>
        <source>Bac&amp;k up…</source>
        <translation>&amp;Sicherungskopie schreiben…</translation>
    </message>
    <message>
        <source>Write a copy with everything in it: off-record notes, the history, access needs.</source>
        <translation>Eine Kopie mit allem schreiben: vertrauliche Notizen, Verlauf, Angaben zur Barrierefreiheit.</translation>
    </message>
    <message>
        <source>Cop&amp;y for participants…</source>
        <translation>&amp;Kopie für Teilnehmende…</translation>
    </message>
    <message>
        <source>Write a new programme with what a write-up for participants may tell.</source>
        <translation>Ein neues Programm schreiben mit dem, was ein Bericht für Teilnehmende sagen darf.</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>S&amp;icherungen…</translation>
    </message>
    <message>
        <source>See what backups there are, and open a copy of one.</source>
        <translation>Die vorhandenen Sicherungen sehen und eine Kopie davon öffnen.</translation>
    </message>
    <message>
        <source>C&amp;heck the file</source>
        <translation>Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>Look whether the programme file is whole, everywhere in it.</source>
        <translation>Nachsehen, ob die Programmdatei an allen Stellen heil ist.</translation>
    </message>
    <message>
        <source>&amp;Export the write-up…</source>
        <translation>Bericht e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the file that the preview shows.</source>
        <translation>Die Datei schreiben, die die Vorschau zeigt.</translation>
    </message>
    <message>
        <source>E&amp;xport several versions…</source>
        <translation>Mehrere Fassungen exportieren…</translation>
    </message>
    <message>
        <source>Write the write-up for several audiences, and in several formats, at once.</source>
        <translation>Den Bericht auf einmal für mehrere Publika und in mehreren Formaten schreiben.</translation>
    </message>
    <message>
        <source>Corrected &amp;version…</source>
        <translation>Ko&amp;rrigierte Fassung…</translation>
    </message>
    <message>
        <source>Write a version anew that still holds what was taken out or reworded since.</source>
        <translation>Eine Fassung neu schreiben, die noch enthält, was seither herausgenommen oder umformuliert wurde.</translation>
    </message>
    <message>
        <source>Copy with formattin&amp;g</source>
        <translation>Mit Formatierung kopieren</translation>
    </message>
    <message>
        <source>Put the write-up on the clipboard as an e-mail or a text program shows it.</source>
        <translation>Den Bericht in die Zwischenablage legen, wie eine E-Mail oder ein Textprogramm ihn zeigt.</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Put the write-up on the clipboard.</source>
        <translation>Den Bericht in die Zwischenablage legen.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Eins&amp;tellungen</translation>
    </message>
    <message>
        <source>Who you are, light or dark, stage and sounds.</source>
        <translation>Wer Sie sind, hell oder dunkel, Bühne und Töne.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window. A running roundtable goes on at next start.</source>
        <translation>Das Fenster schließen. Ein laufender Roundtable geht beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last act.</source>
        <translation>Die letzte Handlung zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Zurückgenommenes noch einmal tun.</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Vorbereiten</translation>
    </message>
    <message>
        <source>Themes, agenda and participants.</source>
        <translation>Themen, Agenda und Teilnehmende.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Durchführen</translation>
    </message>
    <message>
        <source>Clock, floor, queue and notes of the roundtable.</source>
        <translation>Uhr, Wort, Redeliste und Notizen des Roundtables.</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Sichten</translation>
    </message>
    <message>
        <source>Search, tidy and gather the notes.</source>
        <translation>Notizen suchen, aufräumen und sammeln.</translation>
    </message>
    <message>
        <source>Pu&amp;blish</source>
        <translation>&amp;Publizieren</translation>
    </message>
    <message>
        <source>Make the write-up and check it.</source>
        <translation>Den Bericht erstellen und prüfen.</translation>
    </message>
    <message>
        <source>&amp;Notes found</source>
        <translation>Gefundene &amp;Notizen</translation>
    </message>
    <message>
        <source>Review: every note, to find, correct and count.</source>
        <translation>Sichten: jede Notiz, zum Finden, Berichtigen und Zählen.</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Codebuch</translation>
    </message>
    <message>
        <source>Review: tags, questions, organisations and people, renamed or merged.</source>
        <translation>Sichten: Schlagwörter, Fragen, Organisationen und Personen, umbenannt oder zusammengeführt.</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Erkenntnisse</translation>
    </message>
    <message>
        <source>Review: what was found, and who stands behind it.</source>
        <translation>Sichten: was herausgefunden wurde und wer dahintersteht.</translation>
    </message>
    <message>
        <source>Acti&amp;ons</source>
        <translation>A&amp;ufgaben</translation>
    </message>
    <message>
        <source>Review: who promised what, by when, and what came of it.</source>
        <translation>Sichten: wer was bis wann zugesagt hat und was daraus wurde.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>All keys on one sheet.</source>
        <translation>Alle Tasten auf einem Blatt.</translation>
    </message>
    <message>
        <source>&amp;Help: what the keys do</source>
        <translation>&amp;Hilfe: was die Tasten tun</translation>
    </message>
    <message>
        <source>How to run a roundtable from the keyboard.</source>
        <translation>Wie man einen Roundtable mit der Tastatur leitet.</translation>
    </message>
    <message>
        <source>Help: the &amp;note line</source>
        <translation>Hilfe: die &amp;Notizzeile</translation>
    </message>
    <message>
        <source>How to type who said it, the question and the kind.</source>
        <translation>Wie man tippt, wer es sagte, zu welcher Frage und welcher Art.</translation>
    </message>
    <message>
        <source>Help: &amp;where things are</source>
        <translation>Hilfe: &amp;wo was ist</translation>
    </message>
    <message>
        <source>What is in which place, and where your files are.</source>
        <translation>Was an welchem Ort ist und wo Ihre Dateien sind.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Über &amp;Facilitator</translation>
    </message>
    <message>
        <source>Version, licence and where your files are.</source>
        <translation>Version, Lizenz und wo Ihre Dateien sind.</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Bühne</translation>
    </message>
    <message>
        <source>Show or hide the window that the room sees.</source>
        <translation>Das Fenster, das der Raum sieht, zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Stage &amp;dark</source>
        <translation>Bühne &amp;dunkel</translation>
    </message>
    <message>
        <source>Show nothing to the room, until the same key again.</source>
        <translation>Dem Raum nichts zeigen, bis zur selben Taste.</translation>
    </message>
    <message>
        <source>Th&amp;e promise on the stage</source>
        <translation>&amp;Zusage auf der Bühne</translation>
    </message>
    <message>
        <source>Show the room in a sentence what it is promised, or no more.</source>
        <translation>Dem Raum in einem Satz zeigen, was zugesagt ist, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Message &amp;on the stage…</source>
        <translation>&amp;Mitteilung auf der Bühne…</translation>
    </message>
    <message>
        <source>Tell the room something in large letters.</source>
        <translation>Dem Raum in großer Schrift etwas mitteilen.</translation>
    </message>
    <message>
        <source>&amp;Take the message off the stage</source>
        <translation>Mitteilung von der Bühne &amp;nehmen</translation>
    </message>
    <message>
        <source>The room no longer sees the message.</source>
        <translation>Der Raum sieht die Mitteilung nicht mehr.</translation>
    </message>
    <message>
        <source>Stage: the &amp;next three in the queue</source>
        <translation>Bühne: die nächsten drei der &amp;Redeliste</translation>
    </message>
    <message>
        <source>Show the room who speaks next, by name.</source>
        <translation>Dem Raum mit Namen zeigen, wer als Nächstes spricht.</translation>
    </message>
    <message>
        <source>Stage: the speake&amp;r’s countdown</source>
        <translation>Bühne: &amp;Countdown des Redebeitrags</translation>
    </message>
    <message>
        <source>Show the room what is left of the speaker’s time.</source>
        <translation>Dem Raum zeigen, wie viel Redezeit bleibt.</translation>
    </message>
    <message>
        <source>Say ho&amp;w it stands</source>
        <translation>&amp;Sagen, wie es steht</translation>
    </message>
    <message>
        <source>Hear who speaks, what is left and who waits.</source>
        <translation>Hören, wer spricht, was bleibt und wer wartet.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Write everything in this program larger.</source>
        <translation>Alles in dieser Anwendung größer schreiben.</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Write everything in this program smaller.</source>
        <translation>Alles in dieser Anwendung kleiner schreiben.</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Üb&amp;liche Schriftgröße</translation>
    </message>
    <message>
        <source>Write everything as large as the system does.</source>
        <translation>Alles so groß schreiben wie das System.</translation>
    </message>
    <message>
        <source>&amp;Curtain</source>
        <translation>&amp;Vorhang</translation>
    </message>
    <message>
        <source>Blank notes and airtime in this window.</source>
        <translation>Notizen und Redezeiten in diesem Fenster verbergen.</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>Be&amp;fehlspalette</translation>
    </message>
    <message>
        <source>Find any action by its name.</source>
        <translation>Jede Aktion nach ihrem Namen finden.</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>M&amp;enü</translation>
    </message>
    <message>
        <source>Open the menu of everything.</source>
        <translation>Das Menü mit allem öffnen.</translation>
    </message>
</context>
<context>
    <name>ActionsExport</name>
    <message>
        <source>.{ending} for participants, as promised</source>
        <translation>.{ending} für Teilnehmende, wie zugesagt</translation>
    </message>
    <message>
        <source>.{ending} for the team, with names</source>
        <translation>.{ending} für das Team, mit Namen</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Left out, as they may not be told: %n action(s).</source>
        <translation>
            <numerusform>Ausgelassen, da sie nicht genannt werden darf: %n Aufgabe.</numerusform>
            <numerusform>Ausgelassen, da sie nicht genannt werden dürfen: %n Aufgaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsList</name>
    <message>
        <source>Actions found</source>
        <translation>Gefundene Aufgaben</translation>
    </message>
    <message>
        <source>Space ticks, Enter opens, C carries over. What you tick stays here until you leave the list.</source>
        <translation>Leertaste hakt ab, Enter öffnet, C überträgt. Was Sie abhaken, bleibt hier, bis Sie die Liste verlassen.</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n just settled</source>
        <translation>
            <numerusform>%n eben abgeschlossen</numerusform>
            <numerusform>%n eben abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>{open}, {settled}</source>
        <translation>{open}, {settled}</translation>
    </message>
    <message>
        <source>Export .{ending}</source>
        <translation>.{ending} exportieren</translation>
    </message>
    <message>
        <source>No action fits</source>
        <translation>Keine Aufgabe passt</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>A note of the kind action, such as “!action @ocp share the guide by 12 Nov”, is listed here with who took it on and by when.</source>
        <translation>Eine Notiz der Art Aufgabe, etwa „!action @ocp share the guide by 12 Nov“, steht hier mit dem, wer sie übernommen hat und bis wann.</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Noch keine Aufgabe</translation>
    </message>
</context>
<context>
    <name>ActionsModel</name>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due ↑</source>
        <translation>Fällig ↑</translation>
    </message>
    <message>
        <source>Promised in</source>
        <translation>Zugesagt in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ActionsTable</name>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>next roundtable</source>
        <translation>nächster Roundtable</translation>
    </message>
    <message>
        <source>to R{number}</source>
        <translation>in R{number}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Actions: {count}. {where}</source>
        <translation>Aufgaben: {count}. {where}</translation>
    </message>
    <message>
        <source>No roundtable is planned: plan one in Prepare.</source>
        <translation>Kein Roundtable ist geplant: Planen Sie einen in „Vorbereiten“.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>übertragen</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>fällig in %n Tag</numerusform>
            <numerusform>fällig in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>the facilitator</source>
        <translation>die Moderation</translation>
    </message>
    <message>
        <source>name the programme</source>
        <translation>das Programm benennen</translation>
    </message>
    <message>
        <source>begin with the sample</source>
        <translation>mit dem Beispiel beginnen</translation>
    </message>
    <message>
        <source>begin as a copy</source>
        <translation>als Kopie beginnen</translation>
    </message>
    <message>
        <source>put stand-ins for the people</source>
        <translation>Platzhalter für die Personen einsetzen</translation>
    </message>
    <message>
        <source>bring over rows from a damaged file</source>
        <translation>Zeilen aus einer beschädigten Datei übernehmen</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>load an agenda for {name}</source>
        <translation>eine Agenda für {name} laden</translation>
    </message>
    <message>
        <source>change the agenda for {name}</source>
        <translation>die Agenda für {name} ändern</translation>
    </message>
    <message>
        <source>give the organisations colours that stay apart</source>
        <translation>den Organisationen gut unterscheidbare Farben geben</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>take {name} off the roster</source>
        <translation>{name} von der Teilnehmendenliste nehmen</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>take {name} out of the programme</source>
        <translation>{name} aus dem Programm nehmen</translation>
    </message>
    <message>
        <source>change the programme</source>
        <translation>das Programm ändern</translation>
    </message>
    <message>
        <source>take {name} in again</source>
        <translation>{name} wieder aufnehmen</translation>
    </message>
    <message>
        <source>what was left out</source>
        <translation>was weggelassen war</translation>
    </message>
    <message>
        <source>add the tag {name}</source>
        <translation>das Schlagwort {name} hinzufügen</translation>
    </message>
    <message>
        <source>change the tag {name}</source>
        <translation>das Schlagwort {name} ändern</translation>
    </message>
    <message>
        <source>retire the tag {name}</source>
        <translation>das Schlagwort {name} ausmustern</translation>
    </message>
    <message>
        <source>tell {names} apart</source>
        <translation>{names} auseinanderhalten</translation>
    </message>
    <message>
        <source>change which tags are offered</source>
        <translation>ändern, welche Schlagwörter angeboten werden</translation>
    </message>
    <message>
        <source>merge an organisation into {name}</source>
        <translation>eine Organisation mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>merge somebody into {name}</source>
        <translation>eine Person mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>merge a question into {name}</source>
        <translation>eine Frage mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>merge a tag into {name}</source>
        <translation>ein Schlagwort mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>keep the outline {name}</source>
        <translation>die Gliederung {name} speichern</translation>
    </message>
    <message>
        <source>change the outline {name}</source>
        <translation>die Gliederung {name} ändern</translation>
    </message>
    <message>
        <source>take the outline {name} out</source>
        <translation>die Gliederung {name} herausnehmen</translation>
    </message>
    <message>
        <source>change a section of the outline {name}</source>
        <translation>einen Abschnitt der Gliederung {name} ändern</translation>
    </message>
    <message>
        <source>move a section of the outline {name}</source>
        <translation>einen Abschnitt der Gliederung {name} verschieben</translation>
    </message>
    <message>
        <source>take over a list</source>
        <translation>eine Liste übernehmen</translation>
    </message>
    <message>
        <source>remember the columns of a list</source>
        <translation>die Spalten einer Liste merken</translation>
    </message>
    <message>
        <source>{name} speaks for another organisation too</source>
        <translation>{name} spricht auch für eine andere Organisation</translation>
    </message>
    <message>
        <source>note the reply of {names}</source>
        <translation>die Antwort von {names} notieren</translation>
    </message>
    <message>
        <source>write the invitation</source>
        <translation>die Einladung schreiben</translation>
    </message>
    <message>
        <source>plan a roundtable</source>
        <translation>einen Roundtable planen</translation>
    </message>
    <message>
        <source>change what is known of a roundtable</source>
        <translation>ändern, was von einem Roundtable bekannt ist</translation>
    </message>
    <message>
        <source>take a roundtable out</source>
        <translation>einen Roundtable herausnehmen</translation>
    </message>
    <message>
        <source>open the room</source>
        <translation>den Raum öffnen</translation>
    </message>
    <message>
        <source>start</source>
        <translation>starten</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>notice a gap</source>
        <translation>eine Zeitlücke bemerken</translation>
    </message>
    <message>
        <source>leave a question unanswered</source>
        <translation>eine Frage unbeantwortet lassen</translation>
    </message>
    <message>
        <source>take questions off the list of those left</source>
        <translation>Fragen von der Liste der offen gebliebenen nehmen</translation>
    </message>
    <message>
        <source>count the gap</source>
        <translation>die Zeitlücke mitzählen</translation>
    </message>
    <message>
        <source>treat the gap as a pause</source>
        <translation>die Zeitlücke als Pause werten</translation>
    </message>
    <message>
        <source>cut before the gap</source>
        <translation>vor der Zeitlücke abschneiden</translation>
    </message>
    <message>
        <source>end the roundtable</source>
        <translation>den Roundtable beenden</translation>
    </message>
    <message>
        <source>reopen the roundtable</source>
        <translation>den Roundtable wieder öffnen</translation>
    </message>
    <message>
        <source>change the promise</source>
        <translation>die Zusage ändern</translation>
    </message>
    <message>
        <source>say whether it is recorded or watched</source>
        <translation>sagen, ob aufgezeichnet oder beobachtet wird</translation>
    </message>
    <message>
        <source>off the record from here</source>
        <translation>ab hier vertraulich</translation>
    </message>
    <message>
        <source>back on the record</source>
        <translation>wieder im Protokoll</translation>
    </message>
    <message>
        <source>promise more from here</source>
        <translation>ab hier mehr zusagen</translation>
    </message>
    <message>
        <source>end the stricter promise</source>
        <translation>die strengere Zusage beenden</translation>
    </message>
    <message>
        <source>write key messages</source>
        <translation>Kernaussagen schreiben</translation>
    </message>
    <message>
        <source>begin “{name}”</source>
        <translation>„{name}“ beginnen</translation>
    </message>
    <message>
        <source>go to “{name}”</source>
        <translation>zu „{name}“ gehen</translation>
    </message>
    <message>
        <source>skip “{name}”</source>
        <translation>„{name}“ überspringen</translation>
    </message>
    <message>
        <source>leave out what was passed over</source>
        <translation>Übersprungenes auslassen</translation>
    </message>
    <message>
        <source>change the minutes of “{name}”</source>
        <translation>die Minuten von „{name}“ ändern</translation>
    </message>
    <message>
        <source>retime “{name}”</source>
        <translation>die Zeit von „{name}“ ändern</translation>
    </message>
    <message>
        <source>move “{name}”</source>
        <translation>„{name}“ verschieben</translation>
    </message>
    <message>
        <source>bring “{name}” back</source>
        <translation>„{name}“ zurückholen</translation>
    </message>
    <message>
        <source>add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>rename “{name}”</source>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>change “{name}”</source>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <source>the promise for “{name}”</source>
        <translation>die Zusage für „{name}“</translation>
    </message>
    <message>
        <source>split “{name}”</source>
        <translation>„{name}“ teilen</translation>
    </message>
    <message>
        <source>correct the times of “{name}”</source>
        <translation>die Zeiten von „{name}“ berichtigen</translation>
    </message>
    <message>
        <source>floor to {name}</source>
        <translation>Wort an {name}</translation>
    </message>
    <message>
        <source>{name} passes</source>
        <translation>{name} verzichtet</translation>
    </message>
    <message>
        <source>floor to the facilitator</source>
        <translation>Wort an die Moderation</translation>
    </message>
    <message>
        <source>take the floor back</source>
        <translation>das Wort nehmen</translation>
    </message>
    <message>
        <source>{name} interrupts</source>
        <translation>{name} unterbricht</translation>
    </message>
    <message>
        <source>floor back to {name}</source>
        <translation>Wort zurück an {name}</translation>
    </message>
    <message>
        <source>shift the begin of {name}’s turn</source>
        <translation>Beginn des Redebeitrags verschieben: {name}</translation>
    </message>
    <message>
        <source>shift the end of {name}’s turn</source>
        <translation>Ende des Redebeitrags verschieben: {name}</translation>
    </message>
    <message>
        <source>split {name}’s turn</source>
        <translation>Redebeitrag teilen: {name}</translation>
    </message>
    <message>
        <source>merge two turns into {name}’s</source>
        <translation>zwei Redebeiträge verbinden: {name}</translation>
    </message>
    <message>
        <source>delete {name}’s turn</source>
        <translation>Redebeitrag löschen: {name}</translation>
    </message>
    <message>
        <source>the turn was {name}’s</source>
        <translation>Redebeitrag zugeordnet: {name}</translation>
    </message>
    <message>
        <source>the turn was for {name}</source>
        <translation>Redebeitrag für: {name}</translation>
    </message>
    <message>
        <source>hand of {name}</source>
        <translation>Wortmeldung: {name}</translation>
    </message>
    <message>
        <source>{name} leaves the queue</source>
        <translation>{name} verlässt die Redeliste</translation>
    </message>
    <message>
        <source>move {name} in the queue</source>
        <translation>{name} in der Redeliste verschieben</translation>
    </message>
    <message>
        <source>the reason of {name}</source>
        <translation>der Grund: {name}</translation>
    </message>
    <message>
        <source>hand or reply of {name}</source>
        <translation>Wortmeldung oder Erwiderung: {name}</translation>
    </message>
    <message>
        <source>{name} in the room or remote</source>
        <translation>{name} im Raum oder zugeschaltet</translation>
    </message>
    <message>
        <source>close the queue</source>
        <translation>die Redeliste schließen</translation>
    </message>
    <message>
        <source>open the queue</source>
        <translation>die Redeliste öffnen</translation>
    </message>
    <message>
        <source>keep {names} for the next roundtable</source>
        <translation>{names} für den nächsten Roundtable vormerken</translation>
    </message>
    <message>
        <source>who waits</source>
        <translation>wer wartet</translation>
    </message>
    <message>
        <source>bring {names} along</source>
        <translation>{names} mitnehmen</translation>
    </message>
    <message>
        <source>drop {names} from the queue</source>
        <translation>{names} von der Redeliste streichen</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} ist da</translation>
    </message>
    <message>
        <source>{name} is not here</source>
        <translation>{name} ist nicht da</translation>
    </message>
    <message>
        <source>whether {name} has heard the promise</source>
        <translation>ob {name} die Zusage gehört hat</translation>
    </message>
    <message>
        <source>when {name} leaves</source>
        <translation>wann {name} geht</translation>
    </message>
    <message>
        <source>how {name} is interpreted</source>
        <translation>wie {name} gedolmetscht wird</translation>
    </message>
    <message>
        <source>the limit of {name}’s turns</source>
        <translation>die Redezeitgrenze für {name}</translation>
    </message>
    <message>
        <source>show a message on the stage</source>
        <translation>eine Mitteilung auf der Bühne zeigen</translation>
    </message>
    <message>
        <source>take the message off the stage</source>
        <translation>die Mitteilung von der Bühne nehmen</translation>
    </message>
    <message>
        <source>take a note</source>
        <translation>eine Notiz aufnehmen</translation>
    </message>
    <message>
        <source>edit a note</source>
        <translation>eine Notiz bearbeiten</translation>
    </message>
    <message>
        <source>change the kind of a note</source>
        <translation>die Art einer Notiz ändern</translation>
    </message>
    <message>
        <source>say that a note came by the chat</source>
        <translation>eine Notiz als aus dem Chat kennzeichnen</translation>
    </message>
    <message>
        <source>say that a note was said aloud</source>
        <translation>eine Notiz als gesprochen kennzeichnen</translation>
    </message>
    <message>
        <source>take a note off the record</source>
        <translation>eine Notiz vertraulich machen</translation>
    </message>
    <message>
        <source>put a note on the record</source>
        <translation>eine Notiz wieder ins Protokoll nehmen</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>eine Notiz löschen</translation>
    </message>
    <message>
        <source>bring in notes</source>
        <translation>Notizen einlesen</translation>
    </message>
    <message>
        <source>add what {name} wrote</source>
        <translation>hinzufügen, was {name} schrieb</translation>
    </message>
    <message>
        <source>bring a deleted note back</source>
        <translation>eine gelöschte Notiz zurückholen</translation>
    </message>
    <message>
        <source>star a note</source>
        <translation>einer Notiz einen Stern geben</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>einen Stern wegnehmen</translation>
    </message>
    <message>
        <source>say who said a note</source>
        <translation>sagen, von wem eine Notiz stammt</translation>
    </message>
    <message>
        <source>move a note to another question</source>
        <translation>eine Notiz einer anderen Frage zuordnen</translation>
    </message>
    <message>
        <source>say who said a note too</source>
        <translation>sagen, von wem eine Notiz auch stammt</translation>
    </message>
    <message>
        <source>say who did not say a note</source>
        <translation>sagen, von wem eine Notiz nicht stammt</translation>
    </message>
    <message>
        <source>put a note on a question too</source>
        <translation>eine Notiz auch einer weiteren Frage zuordnen</translation>
    </message>
    <message>
        <source>take a note from a question</source>
        <translation>eine Notiz von einer Frage lösen</translation>
    </message>
    <message>
        <source>say whom a note is about</source>
        <translation>sagen, über wen eine Notiz ist</translation>
    </message>
    <message>
        <source>say whom a note is not about</source>
        <translation>sagen, über wen eine Notiz nicht ist</translation>
    </message>
    <message>
        <source>tag a note</source>
        <translation>einer Notiz ein Schlagwort geben</translation>
    </message>
    <message>
        <source>take a tag from a note</source>
        <translation>einer Notiz ein Schlagwort nehmen</translation>
    </message>
    <message>
        <source>hold a note to a stricter promise</source>
        <translation>eine Notiz unter eine strengere Zusage stellen</translation>
    </message>
    <message>
        <source>move a note to another roundtable</source>
        <translation>eine Notiz in einen anderen Roundtable verschieben</translation>
    </message>
    <message>
        <source>go back to what a note said</source>
        <translation>zu einer früheren Fassung einer Notiz zurückkehren</translation>
    </message>
    <message>
        <source>change when an action is due</source>
        <translation>ändern, bis wann eine Aufgabe fällig ist</translation>
    </message>
    <message>
        <source>change who took an action on</source>
        <translation>ändern, wer eine Aufgabe übernommen hat</translation>
    </message>
    <message>
        <source>change what became of an action</source>
        <translation>ändern, was aus einer Aufgabe wurde</translation>
    </message>
    <message>
        <source>say what came of an action</source>
        <translation>sagen, was bei einer Aufgabe herauskam</translation>
    </message>
    <message>
        <source>carry actions into the next agenda</source>
        <translation>Aufgaben in die nächste Agenda übertragen</translation>
    </message>
    <message>
        <source>merge notes into one</source>
        <translation>Notizen zu einer zusammenführen</translation>
    </message>
    <message>
        <source>tell notes apart</source>
        <translation>Notizen auseinanderhalten</translation>
    </message>
    <message>
        <source>leave notes as strict as they became</source>
        <translation>Notizen so streng lassen, wie sie wurden</translation>
    </message>
    <message>
        <source>split a note</source>
        <translation>eine Notiz teilen</translation>
    </message>
    <message>
        <source>save a filter of notes</source>
        <translation>einen Filter für Notizen speichern</translation>
    </message>
    <message>
        <source>take out a saved filter</source>
        <translation>einen gespeicherten Filter herausnehmen</translation>
    </message>
    <message>
        <source>add a finding</source>
        <translation>eine Erkenntnis hinzufügen</translation>
    </message>
    <message>
        <source>change a finding</source>
        <translation>eine Erkenntnis ändern</translation>
    </message>
    <message>
        <source>move a finding</source>
        <translation>eine Erkenntnis verschieben</translation>
    </message>
    <message>
        <source>take a finding out</source>
        <translation>eine Erkenntnis herausnehmen</translation>
    </message>
    <message>
        <source>merge two findings</source>
        <translation>zwei Erkenntnisse zusammenführen</translation>
    </message>
    <message>
        <source>have a finding rest on notes</source>
        <translation>eine Erkenntnis auf Notizen stützen</translation>
    </message>
    <message>
        <source>take notes from a finding</source>
        <translation>Notizen von einer Erkenntnis lösen</translation>
    </message>
    <message>
        <source>choose the quotes of a finding</source>
        <translation>die Zitate einer Erkenntnis auswählen</translation>
    </message>
    <message>
        <source>read a finding again</source>
        <translation>eine Erkenntnis noch einmal lesen</translation>
    </message>
    <message>
        <source>ask {names} for consent</source>
        <translation>{names} um Zustimmung bitten</translation>
    </message>
    <message>
        <source>change how {names} answered</source>
        <translation>ändern, wie {names} geantwortet hat</translation>
    </message>
    <message>
        <source>note that {names} did not answer</source>
        <translation>festhalten, dass {names} nicht geantwortet hat</translation>
    </message>
    <message>
        <source>note that {names} agreed</source>
        <translation>festhalten, dass {names} zugestimmt hat</translation>
    </message>
    <message>
        <source>note that {names} refused</source>
        <translation>festhalten, dass {names} abgelehnt hat</translation>
    </message>
    <message>
        <source>note that {names} withdrew consent</source>
        <translation>festhalten, dass {names} die Zustimmung zurückgezogen hat</translation>
    </message>
    <message>
        <source>note what was sent to {names}</source>
        <translation>festhalten, was {names} gesendet wurde</translation>
    </message>
    <message>
        <source>ask {names} for their view</source>
        <translation>{names} um eine Stellungnahme bitten</translation>
    </message>
    <message>
        <source>keep what {names} replied</source>
        <translation>behalten, was {names} geantwortet hat</translation>
    </message>
    <message>
        <source>say by when {names} should answer</source>
        <translation>sagen, bis wann {names} antworten soll</translation>
    </message>
    <message>
        <source>bring in a chat or a transcript</source>
        <translation>einen Chat oder ein Transkript einlesen</translation>
    </message>
    <message>
        <source>say who speaks in a transcript</source>
        <translation>sagen, wer in einem Transkript spricht</translation>
    </message>
    <message>
        <source>say when a transcript began</source>
        <translation>sagen, wann ein Transkript begann</translation>
    </message>
    <message>
        <source>make a quote of a passage</source>
        <translation>aus einer Passage ein Zitat machen</translation>
    </message>
    <message>
        <source>erase a note for good</source>
        <translation>eine Notiz endgültig löschen</translation>
    </message>
    <message>
        <source>erase a roundtable for good</source>
        <translation>einen Roundtable endgültig löschen</translation>
    </message>
    <message>
        <source>erase a transcript for good</source>
        <translation>ein Transkript endgültig löschen</translation>
    </message>
    <message>
        <source>forget a person</source>
        <translation>eine Person vergessen</translation>
    </message>
    <message>
        <source>decide what may be named</source>
        <translation>Entscheiden, was genannt werden darf</translation>
    </message>
    <message>
        <source>reword names in notes</source>
        <translation>Namen in Notizen umformulieren</translation>
    </message>
    <message>
        <source>write a version to a file</source>
        <translation>eine Fassung in eine Datei schreiben</translation>
    </message>
    <message>
        <source>note where a version went</source>
        <translation>festhalten, wohin eine Fassung ging</translation>
    </message>
    <message>
        <source>strike words, as {name} asked</source>
        <translation>Wörter streichen, worum {name} bat</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>read a write-up through: {name}</source>
        <translation>einen Bericht durchlesen: {name}</translation>
    </message>
    <message>
        <source>say how far a write-up is: {name}</source>
        <translation>sagen, wie weit ein Bericht ist: {name}</translation>
    </message>
    <message>
        <source>write names anyway: {name}</source>
        <translation>Namen trotzdem schreiben: {name}</translation>
    </message>
    <message>
        <source>change the language of write-ups</source>
        <translation>die Sprache der Berichte ändern</translation>
    </message>
</context>
<context>
    <name>AfterSaving</name>
    <message>
        <source>Key messages: {why}</source>
        <translation>Kernaussagen: {why}</translation>
    </message>
</context>
<context>
    <name>AgendaChanges</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>AgendaLoading</name>
    <message>
        <source>what was copied</source>
        <translation>Kopiertes</translation>
    </message>
    <message>
        <source>Load an agenda</source>
        <translation>Agenda laden</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>starts {time}, fixed</source>
        <translation>beginnt {time}, fest</translation>
    </message>
    <message>
        <source>starts {time}</source>
        <translation>beginnt {time}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{time} per turn</source>
        <translation>{time} je Redebeitrag</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Item {number}, running</source>
        <translation>Punkt {number}, läuft</translation>
    </message>
    <message>
        <source>Item {number}, done</source>
        <translation>Punkt {number}, erledigt</translation>
    </message>
    <message>
        <source>Item {number}, left out</source>
        <translation>Punkt {number}, ausgelassen</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Add item…</source>
        <translation>Punkt hinzufügen…</translation>
    </message>
    <message>
        <source>Ins adds one after the item that is selected</source>
        <translation>Einfg fügt nach dem ausgewählten Punkt einen hinzu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda in proportion</source>
        <translation>Agenda im Verhältnis</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Noch keine Agenda</translation>
    </message>
    <message>
        <source>Write it here item by item, or load one from a file: Markdown, text, CSV, Word, Excel or ODS, calendar (.ics), e-mail or web page; you see how it is read.</source>
        <translation>Schreiben Sie sie hier Punkt für Punkt, oder laden Sie sie aus einer Datei: Markdown, Text, CSV, Word, Excel oder ODS, Kalender (.ics), E-Mail oder Webseite; Sie sehen, wie sie gelesen wird.</translation>
    </message>
    <message>
        <source>Agenda · {name}</source>
        <translation>Agenda · {name}</translation>
    </message>
    <message>
        <source>P promises more for an item</source>
        <translation>P sagt für einen Punkt mehr zu</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ move · + − a minute · F3 minutes · F2 rename · ↵ change · P promise · S split · Ins add · Del take out</source>
        <translation>Alt ↑ ↓ verschieben · + − eine Minute · F3 Minuten · F2 umbenennen · ↵ ändern · P Zusage · S teilen · Einfg hinzufügen · Entf herausnehmen</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ move · + − a minute · F3 minutes · F2 rename · ↵ change · P promise · S split · Ins add · Del leave out</source>
        <translation>Alt ↑ ↓ verschieben · + − eine Minute · F3 Minuten · F2 umbenennen · ↵ ändern · P Zusage · S teilen · Einfg hinzufügen · Entf auslassen</translation>
    </message>
    <message>
        <source>{total} min</source>
        <translation>{total} min</translation>
    </message>
    <message>
        <source>{total} of {slot} min</source>
        <translation>{total} von {slot} min</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>Punkt hinzufügen…</translation>
    </message>
    <message>
        <source>No agenda yet. Load one in Prepare; without one the clock still runs.</source>
        <translation>Noch keine Agenda. Laden Sie eine in „Vorbereiten“; die Uhr läuft auch ohne.</translation>
    </message>
    <message>
        <source>↵ go to it · + − a minute · F3 minutes · F2 rename · E change · P promise · S split · Ins add · Del leave out · Alt ↑ ↓ move · T times</source>
        <translation>↵ hingehen · + − eine Minute · F3 Minuten · F2 umbenennen · E ändern · P Zusage · S teilen · Einfg hinzufügen · Entf auslassen · Alt ↑ ↓ verschieben · T Zeiten</translation>
    </message>
    <message>
        <source>keys act on the agenda · Esc</source>
        <translation>Tasten wirken auf die Agenda · Esc</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Planned end {time}</source>
        <translation>Geplantes Ende {time}</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>Beendet {time}</translation>
    </message>
    <message>
        <source>Projected end {time}</source>
        <translation>Voraussichtliches Ende {time}</translation>
    </message>
    <message>
        <source>Del again: leave out “{title}”</source>
        <translation>Noch einmal Entf: „{title}“ auslassen</translation>
    </message>
    <message>
        <source>Agenda column</source>
        <translation>Spalte Agenda</translation>
    </message>
</context>
<context>
    <name>AgendaPreview</name>
    <message>
        <source>Load an agenda</source>
        <translation>Agenda laden</translation>
    </message>
    <message>
        <source>Items as they were read</source>
        <translation>Punkte, wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen …</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>New: {question}</source>
        <translation>Neu: {question}</translation>
    </message>
    <message>
        <source>{file} was not loaded</source>
        <translation>{file} wurde nicht geladen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>&amp;Put it in</source>
        <translation>Über&amp;nehmen für</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>&amp;Title of the new theme</source>
        <translation>&amp;Titel des neuen Themas</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Kopiertes einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read</source>
        <translation>
            <numerusform>%n Punkt gelesen</numerusform>
            <numerusform>%n Punkte gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>Aus {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it in a new theme</source>
        <translation>In ein neues Thema legen</translation>
    </message>
    <message>
        <source>Put it in {theme}</source>
        <translation>Für {theme} übernehmen</translation>
    </message>
    <message>
        <source>Replace the agenda of {theme}</source>
        <translation>Agenda von {theme} ersetzen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Time of the running item</source>
        <translation>Zeit des laufenden Punkts</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>{time} a turn</source>
        <translation>{time} je Redebeitrag</translation>
    </message>
    <message>
        <source>{minutes} min a turn</source>
        <translation>{minutes} min je Redebeitrag</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Delete brings it back</source>
        <translation>Entf holt ihn zurück</translation>
    </message>
    <message>
        <source>to come, Enter goes to it</source>
        <translation>kommt noch, Enter geht dorthin</translation>
    </message>
</context>
<context>
    <name>AgendaSaving</name>
    <message>
        <source>{title} agenda.docx</source>
        <translation>{title} Agenda.docx</translation>
    </message>
    <message>
        <source>{title} full agenda.docx</source>
        <translation>{title} ganze Agenda.docx</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>The agenda is written to {file}.</source>
        <translation>Die Agenda ist in {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>AgendaVerbs</name>
    <message>
        <source>Rename the item</source>
        <translation>Punkt umbenennen</translation>
    </message>
    <message>
        <source>Minutes of the item</source>
        <translation>Minuten des Punkts</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>Den Punkt ändern</translation>
    </message>
    <message>
        <source>Promise for the item</source>
        <translation>Zusage für den Punkt</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Split “{title}”: how long is the first part?</source>
        <translation>„{title}“ teilen: Wie lang ist der erste Teil?</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Eine Minute weniger</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Minuten…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Split in two…</source>
        <translation>In zwei teilen…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Correct when it was taken…</source>
        <translation>Berichtigen, wann er dran war…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Zusage…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Add an item after it…</source>
        <translation>Danach einen Punkt hinzufügen…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>form, e-mail, said at 14:32</source>
        <translation>Formular, E-Mail, gesagt um 14:32</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>As it should read</source>
        <translation>Wie es lauten soll</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When, as 2026-11-20</source>
        <translation>Wann, als 2026-11-20</translation>
    </message>
    <message>
        <source>Until, if it ends</source>
        <translation>Bis, falls es endet</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Welche gezeigt werden</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Von wem</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Open a programme</source>
        <translation>Programm öffnen</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}); it is in the log.</source>
        <translation>Etwas ging schief ({kind}); es steht in der Protokolldatei.</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>Write who approves it.</source>
        <translation>Schreiben Sie, wer den Bericht freigibt.</translation>
    </message>
    <message>
        <source>Approved by {who}, {day} {time}.</source>
        <translation>Freigegeben von {who}, {day} {time}.</translation>
    </message>
    <message>
        <source>In review since {day} {time}, says {who}.</source>
        <translation>In Prüfung seit {day} {time}, laut {who}.</translation>
    </message>
    <message>
        <source>{who} approved it, {day} {time}: its words have changed since.</source>
        <translation>Freigegeben von {who}, {day} {time}: Der Wortlaut hat sich seither geändert.</translation>
    </message>
</context>
<context>
    <name>Awake</name>
    <message>
        <source>A roundtable is running</source>
        <translation>Ein Roundtable läuft</translation>
    </message>
</context>
<context>
    <name>AwakeLine</name>
    <message>
        <source>Laptop kept awake</source>
        <translation>Laptop bleibt wach</translation>
    </message>
    <message>
        <source>Not kept awake: set your laptop not to sleep</source>
        <translation>Bleibt nicht wach: den Ruhezustand des Laptops abschalten</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie öffnen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is none yet: one is made on closing, and every half hour of editing.</source>
        <translation>Noch gibt es keine: Eine entsteht beim Schließen und nach jeder halben Stunde Bearbeitung.</translation>
    </message>
    <message>
        <source>They lie in a folder beside the programme; the last ten are always kept.</source>
        <translation>Sie liegen in einem Ordner neben dem Programm; die letzten zehn bleiben immer erhalten.</translation>
    </message>
    <message>
        <source>{when} · cannot be read</source>
        <translation>{when} · nicht lesbar</translation>
    </message>
    <message>
        <source>{when} · roundtables: {roundtables} · notes: {notes}</source>
        <translation>{when} · Roundtables: {roundtables} · Notizen: {notes}</translation>
    </message>
</context>
<context>
    <name>BeforeTheDay</name>
    <message>
        <source>Before the day</source>
        <translation>Vor dem Tag</translation>
    </message>
    <message>
        <source>Invite everybody</source>
        <translation>Alle einladen</translation>
    </message>
    <message>
        <source>Test screen and sound…</source>
        <translation>Bildschirm und Ton testen…</translation>
    </message>
    <message>
        <source>C coming · D declined · I no answer yet · Del not invited</source>
        <translation>C kommt · D abgesagt · I noch keine Antwort · Entf nicht eingeladen</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Noch ist niemand eingeladen.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>Your own words in the invitation</source>
        <translation>Ihre eigenen Worte in der Einladung</translation>
    </message>
    <message>
        <source>The invitation as it is sent</source>
        <translation>Die Einladung, wie sie verschickt wird</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Interpreter’s sheet…</source>
        <translation>Blatt für Dolmetschende…</translation>
    </message>
    <message>
        <source>Calendar (.ics)…</source>
        <translation>Kalender (.ics)…</translation>
    </message>
    <message>
        <source>Save the text…</source>
        <translation>Text speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Einladung kopieren</translation>
    </message>
</context>
<context>
    <name>BelowNotes</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Airtime</source>
        <translation>Redezeit</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>Wer wann sprach</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Below the notes</source>
        <translation>Unter den Notizen</translation>
    </message>
    <message>
        <source>{name} has said something on each of these: there is nothing to ask for</source>
        <translation>{name} hat zu jeder davon etwas gesagt: Es gibt nichts zu erfragen</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>nach Person</translation>
    </message>
    <message>
        <source>List the times by person</source>
        <translation>Die Zeiten nach Person auflisten</translation>
    </message>
    <message>
        <source>Lists the time of each person. That is personal data: show it to nobody else.</source>
        <translation>Listet die Zeit jeder Person auf. Das sind personenbezogene Daten: niemandem sonst zeigen.</translation>
    </message>
    <message>
        <source>Discussion time</source>
        <translation>Diskussionszeit</translation>
    </message>
    <message>
        <source>All turns</source>
        <translation>Alle Redebeiträge</translation>
    </message>
    <message>
        <source>count all turns</source>
        <translation>alle Redebeiträge zählen</translation>
    </message>
    <message>
        <source>discussion only</source>
        <translation>nur die Diskussion</translation>
    </message>
    <message>
        <source>Convenors {convenors} · facilitator {chair}</source>
        <translation>Einladende {convenors} · Moderation {chair}</translation>
    </message>
    <message>
        <source>Convenors {convenors} · facilitator {chair} · interpreters {voices}</source>
        <translation>Einladende {convenors} · Moderation {chair} · Dolmetschen {voices}</translation>
    </message>
    <message>
        <source>hide the people</source>
        <translation>Personen verbergen</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} gives the floor</source>
        <translation>{keys} gibt das Wort</translation>
    </message>
    <message>
        <source>planned share</source>
        <translation>geplanter Anteil</translation>
    </message>
    <message>
        <source>even share {time}</source>
        <translation>gleicher Anteil {time}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>{time} on the clock, interpreted</source>
        <translation>{time} auf der Uhr, gedolmetscht</translation>
    </message>
    <message>
        <source>first heard {time} into the roundtable</source>
        <translation>zuerst gehört {time} nach Beginn</translation>
    </message>
    <message>
        <source>share {time}</source>
        <translation>Anteil {time}</translation>
    </message>
    <message>
        <source>Airtime of each organisation</source>
        <translation>Redezeit jeder Organisation</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>No notes to bring in</source>
        <translation>Keine Notizen einzulesen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like ours</source>
        <translation>
            <numerusform>%n wie eine unserer</numerusform>
            <numerusform>%n wie unsere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon hier</numerusform>
            <numerusform>%n schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased here before</source>
        <translation>
            <numerusform>%n hier früher gelöscht</numerusform>
            <numerusform>%n hier früher gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>Aus {file}</translation>
    </message>
    <message>
        <source>of another roundtable: {count}, choose it to see them</source>
        <translation>von einem anderen Roundtable: {count}, zum Ansehen diesen wählen</translation>
    </message>
    <message>
        <source>written contributions of no roundtable, which stay there: {count}</source>
        <translation>schriftliche Beiträge ohne Roundtable, die dort bleiben: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of calls come along</source>
        <translation>
            <numerusform>%n Passage eines Anrufs kommt mit</numerusform>
            <numerusform>%n Passagen von Anrufen kommen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>chats and transcripts of another roundtable: {count}, choose it for them</source>
        <translation>Chats und Transkripte eines anderen Roundtables: {count}, wählen Sie ihn dafür</translation>
    </message>
    <message>
        <source>chats and transcripts that stay there, for everybody was told that nothing is recorded: {count}</source>
        <translation>Chats und Transkripte, die dort bleiben, weil allen gesagt wurde, dass nichts aufgenommen wird: {count}</translation>
    </message>
    <message>
        <source>refused in the log: line {lines}</source>
        <translation>im Protokoll abgelehnt: Zeile {lines}</translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>wie von Ihnen eingestellt</translation>
    </message>
    <message>
        <source>nothing to tell it from: taken as equal</source>
        <translation>nichts zum Vergleich: als gleich angenommen</translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n moment(s) that both recorded</source>
        <translation>
            <numerusform>geschätzt aus %n Moment, den beide aufgezeichnet haben</numerusform>
            <numerusform>geschätzt aus %n Momenten, die beide aufgezeichnet haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of ours became stricter, as promised there</source>
        <translation>
            <numerusform>%n unserer Notizen wurde strenger, wie dort zugesagt</numerusform>
            <numerusform>%n unserer Notizen wurden strenger, wie dort zugesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of ours become stricter, as promised there</source>
        <translation>
            <numerusform>%n unserer Notizen wird strenger, wie dort zugesagt</numerusform>
            <numerusform>%n unserer Notizen werden strenger, wie dort zugesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing like it.</source>
        <translation>Nichts Ähnliches.</translation>
    </message>
    <message>
        <source>becomes: {rule}</source>
        <translation>wird: {rule}</translation>
    </message>
    <message>
        <source>differs in “{words}”</source>
        <translation>anders bei „{words}“</translation>
    </message>
    <message>
        <source>typed by {author}</source>
        <translation>getippt von {author}</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unsere behalten</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message numerus="yes">
        <source>Which roundtable are these %n note(s) of?</source>
        <translation>
            <numerusform>Zu welchem Roundtable gehört diese %n Notiz?</numerusform>
            <numerusform>Zu welchem Roundtable gehören diese %n Notizen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n note(s)</source>
        <translation>
            <numerusform>%n Notiz einlesen</numerusform>
            <numerusform>%n Notizen einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in chats and transcripts</source>
        <translation>Chats und Transkripte einlesen</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Nichts einzulesen</translation>
    </message>
    <message>
        <source>Keep the stricter rule</source>
        <translation>Die strengere Regel behalten</translation>
    </message>
    <message>
        <source>Space: keep both, or ours alone</source>
        <translation>Leertaste: beide behalten oder nur unsere</translation>
    </message>
    <message>
        <source>Space: leave it out, or bring it in</source>
        <translation>Leertaste: auslassen oder einlesen</translation>
    </message>
</context>
<context>
    <name>BringInForm</name>
    <message>
        <source>Bring in notes</source>
        <translation>Notizen einlesen</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>{file} was not read</source>
        <translation>{file} wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Choose a roundtable</source>
        <translation>Roundtable wählen</translation>
    </message>
    <message>
        <source>Roundtable {number} · {title}</source>
        <translation>Roundtable {number} · {title}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Notes of the other laptop</source>
        <translation>Notizen des anderen Laptops</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Clock &amp;offset</source>
        <translation>Uhrenabwei&amp;chung</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Bring in notes</source>
        <translation>Notizen einlesen</translation>
    </message>
    <message>
        <source>This programme has no roundtable that notes could be of: plan one first.</source>
        <translation>Dieses Programm hat keinen Roundtable, zu dem Notizen gehören könnten: Planen Sie zuerst einen.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) brought in from {file}.</source>
        <translation>
            <numerusform>%n Notiz aus {file} eingelesen.</numerusform>
            <numerusform>%n Notizen aus {file} eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats and transcripts were brought in from {file}.</source>
        <translation>Chats und Transkripte wurden aus {file} eingelesen.</translation>
    </message>
    <message>
        <source>Nothing was added: the notes of {file} are here already.</source>
        <translation>Nichts hinzugefügt: Die Notizen aus {file} sind schon hier.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>What the room sees</source>
        <translation>Was der Raum sieht</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Only a note of its own came by the chat.</source>
        <translation>Nur eine eigene Notiz kam über den Chat.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>this note only</source>
        <translation>nur diese Notiz</translation>
    </message>
    <message>
        <source>until the floor changes</source>
        <translation>bis das Wort wechselt</translation>
    </message>
    <message>
        <source>until the next item</source>
        <translation>bis zum nächsten Punkt</translation>
    </message>
    <message>
        <source>{name} is nobody here: create or leave it</source>
        <translation>{name} ist hier niemand: anlegen oder lassen</translation>
    </message>
    <message>
        <source>{name} is no tag: create or leave it</source>
        <translation>{name} ist kein Schlagwort: anlegen oder lassen</translation>
    </message>
    <message>
        <source>{name} is no kind of note: choose one or leave it</source>
        <translation>{name} ist keine Art von Notiz: wählen Sie eine, oder lassen Sie es</translation>
    </message>
    <message>
        <source>who wrote it? @name</source>
        <translation>wer hat es geschrieben? @Name</translation>
    </message>
    <message>
        <source>the facilitator has the floor</source>
        <translation>die Moderation hat das Wort</translation>
    </message>
    <message>
        <source>nobody has the floor</source>
        <translation>niemand hat das Wort</translation>
    </message>
    <message>
        <source>before: {name}</source>
        <translation>davor: {name}</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>for both</source>
        <translation>für beide</translation>
    </message>
    <message>
        <source>for all of them</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>new: #{tag}</source>
        <translation>neu: #{tag}</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>continues the last note</source>
        <translation>setzt die letzte Notiz fort</translation>
    </message>
    <message>
        <source>holds for the next notes</source>
        <translation>gilt für die nächsten Notizen</translation>
    </message>
    <message>
        <source>one kind a note: the first counts</source>
        <translation>eine Art je Notiz: die erste zählt</translation>
    </message>
    <message numerus="yes">
        <source>{name} or %n other(s)?</source>
        <translation>
            <numerusform>{name} oder %n andere?</numerusform>
            <numerusform>{name} oder %n andere?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} or {other}?</source>
        <translation>{name} oder {other}?</translation>
    </message>
</context>
<context>
    <name>CaptureBox</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CaptureChips</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden als</translation>
    </message>
</context>
<context>
    <name>CaptureFooter</name>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Gespeichert {time}</translation>
    </message>
</context>
<context>
    <name>CapturePane</name>
    <message>
        <source>Note of {time} · Enter saves · Esc leaves it</source>
        <translation>Notiz von {time} · Enter speichert · Esc verlässt sie</translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation>Enter führt es aus</translation>
    </message>
    <message numerus="yes">
        <source>Enter saves one note · Alt+Enter %n note(s)</source>
        <translation>
            <numerusform>Enter speichert eine Notiz · Alt+Enter %n Notiz</numerusform>
            <numerusform>Enter speichert eine Notiz · Alt+Enter %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter saves · Tab accepts</source>
        <translation>Enter speichert · Tab übernimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted. Alt+Enter: a note each. Enter: one note.</source>
        <translation>
            <numerusform>%n Zeile eingefügt. Alt+Enter: je Zeile eine Notiz. Enter: eine Notiz.</numerusform>
            <numerusform>%n Zeilen eingefügt. Alt+Enter: je Zeile eine Notiz. Enter: eine Notiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the box: undo brings it back.</source>
        <translation>Aus dem Feld genommen: Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>what you type is not being kept</source>
        <translation>was Sie tippen, wird nicht gesichert</translation>
    </message>
    <message>
        <source>A half-typed note from {time} is back.</source>
        <translation>Eine halb getippte Notiz von {time} ist wieder da.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>add…</source>
        <translation>hinzufügen…</translation>
    </message>
    <message>
        <source>{field}, add</source>
        <translation>{field}, hinzufügen</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>{name}, change</source>
        <translation>{name}, ändern</translation>
    </message>
    <message>
        <source>Click to change</source>
        <translation>Zum Ändern klicken</translation>
    </message>
</context>
<context>
    <name>ClockPane</name>
    <message>
        <source>Time of the running item</source>
        <translation>Zeit des laufenden Punkts</translation>
    </message>
    <message>
        <source>−1</source>
        <translation>−1</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>seit dem Beginn</translation>
    </message>
    <message>
        <source>so far, no time planned</source>
        <translation>bisher, keine Zeit geplant</translation>
    </message>
    <message>
        <source>{caption}, paused</source>
        <translation>{caption}, angehalten</translation>
    </message>
    <message>
        <source>over {planned} by</source>
        <translation>{planned} überschritten um</translation>
    </message>
    <message>
        <source>left of {planned}, time is up</source>
        <translation>übrig von {planned}, Zeit ist um</translation>
    </message>
    <message>
        <source>last of {planned}</source>
        <translation>die letzten von {planned}</translation>
    </message>
    <message>
        <source>left of {planned}, soon over</source>
        <translation>übrig von {planned}, gleich um</translation>
    </message>
    <message>
        <source>left of {planned}</source>
        <translation>übrig von {planned}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>behind the curtain</source>
        <translation>hinter dem Vorhang</translation>
    </message>
    <message>
        <source>The roundtable has ended</source>
        <translation>Der Roundtable ist beendet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>Publish a write-up</source>
        <translation>Bericht publizieren</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>paused for {time}</source>
        <translation>{time} angehalten</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n item(s) taken</source>
        <translation>
            <numerusform>{done} von %n Punkt behandelt</numerusform>
            <numerusform>{done} von %n Punkten behandelt</numerusform>
        </translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Nach dem Ende</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Heißt auch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>{name} · retired</source>
        <translation>{name} · ausgemustert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>the other</source>
        <translation>den anderen Eintrag</translation>
    </message>
    <message>
        <source>So do its roundtables, agendas and findings.</source>
        <translation>Ebenso ihre Roundtables, Agenden und Erkenntnisse.</translation>
    </message>
    <message>
        <source>So do its people and turns, and {one} stays an alias.</source>
        <translation>Ebenso ihre Personen und Redebeiträge, und {one} bleibt ein weiterer Name.</translation>
    </message>
    <message>
        <source>So do all turns, and {one} stays known as a nickname.</source>
        <translation>Ebenso alle Redebeiträge, und {one} bleibt als Rufname bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) get {other}; {one} stays known as an alias.</source>
        <translation>
            <numerusform>%n Notiz erhält {other}; {one} bleibt als weiterer Name bekannt.</numerusform>
            <numerusform>%n Notizen erhalten {other}; {one} bleibt als weiterer Name bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) go over to {other}.</source>
        <translation>
            <numerusform>%n Notiz geht an {other} über.</numerusform>
            <numerusform>%n Notizen gehen an {other} über.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookTable</name>
    <message>
        <source>Type a new tag</source>
        <translation>Neues Schlagwort eingeben</translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} von {total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} insgesamt</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Enter edits, and on a number shows the notes · M merge into another · R retire, or take in again · Ins or N add a tag · D merge what looks the same · X not the same</source>
        <translation>Enter bearbeitet und zeigt auf einer Zahl die Notizen · M führt mit etwas anderem zusammen · R mustert aus oder nimmt wieder auf · Einfg oder N fügt ein Schlagwort hinzu · D führt zusammen, was gleich aussieht · X nicht dasselbe</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Farbe: {name}</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>zinnoberrot</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>himmelblau</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>One line for each note</source>
        <translation>Je Notiz eine Zeile</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Time, or the best first</source>
        <translation>Nach Zeit, oder das Beste zuerst</translation>
    </message>
</context>
<context>
    <name>ColumnsStrip</name>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>{column} is</source>
        <translation>{column} ist</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action is called that. F1 shows every key.</source>
        <translation>So heißt keine Aktion. F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Find an action. {first}</source>
        <translation>Aktion suchen. {first}</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What they replied</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>their view on {question}</source>
        <translation>Stellungnahme zu {question}</translation>
    </message>
    <message>
        <source>R{number}</source>
        <translation>R{number}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sent, and open</source>
        <translation>Gesendet und offen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Replied, to be judged</source>
        <translation>Antwort da, zu beurteilen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>agreed as written</source>
        <translation>wie geschrieben zugestimmt</translation>
    </message>
    <message>
        <source>agreed as changed</source>
        <translation>geändert zugestimmt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>edited since: send again</source>
        <translation>seither bearbeitet: erneut senden</translation>
    </message>
    <message>
        <source>replied: judge it</source>
        <translation>Antwort da: beurteilen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n zu beurteilen</numerusform>
            <numerusform>%n zu beurteilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsDesk</name>
    <message>
        <source>The curtain is down, and this would show notes: raise it first.</source>
        <translation>Der Vorhang ist zu, und hier würden Notizen gezeigt: heben Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Copied, and noted as sent to {name}: an answer is wanted by {day}.</source>
        <translation>Kopiert und als an {name} gesendet notiert: Antwort bis {day} erbeten.</translation>
    </message>
    <message>
        <source>Copied, and noted as sent to {name}: a reply is wanted by {day}.</source>
        <translation>Kopiert und als an {name} gesendet notiert: Antwort bis {day} erbeten.</translation>
    </message>
    <message>
        <source>{name}: all that was unanswered is agreed as written.</source>
        <translation>{name}: Allem, was ohne Antwort war, ist wie geschrieben zugestimmt.</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Comments</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Copy the message, note it as sent</source>
        <translation>Nachricht kopieren, als gesendet notieren</translation>
    </message>
    <message>
        <source>Ask for their view</source>
        <translation>Um Stellungnahme bitten</translation>
    </message>
    <message>
        <source>All of theirs: agreed as written</source>
        <translation>Allem wie geschrieben zugestimmt</translation>
    </message>
    <message>
        <source>S copies “your quotes and actions” and notes it as sent · V asks for their view · E all of theirs agreed as written · A agreed as written · Shift A agreed as changed · R refused · N no answer · Ctrl V keeps what they replied · Enter edits</source>
        <translation>S kopiert „Ihre Zitate und Aufgaben“ und notiert es als gesendet · V bittet um Stellungnahme · E allem wie geschrieben zugestimmt · A wie geschrieben zugestimmt · Umschalt A in geänderter Form zugestimmt · R abgelehnt · N keine Antwort · Strg V behält, was geantwortet wurde · Enter bearbeitet</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose whom above the table.</source>
        <translation>Niemand ist gewählt: wählen Sie über der Tabelle, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Other words are agreed to for one note: choose it.</source>
        <translation>Andere Worte gelten für eine Notiz: wählen Sie diese.</translation>
    </message>
    <message>
        <source>How should it read? Enter keeps it, Esc leaves it.</source>
        <translation>Wie soll es lauten? Enter behält es, Esc lässt es.</translation>
    </message>
</context>
<context>
    <name>CommentsTable</name>
    <message>
        <source>Comments</source>
        <translation>Rückmeldungen</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>They are told apart, and counted as alike no more (X)</source>
        <translation>Sie werden auseinandergehalten und zählen nicht mehr als gleich (X)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{one} here, {other} there</source>
        <translation>{one} hier, {other} dort</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Sie sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>{count} offered: {first}</source>
        <translation>{count} Vorschläge: {first}</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>Consents…</source>
        <translation>Einwilligungen…</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>The page about {name}…</source>
        <translation>Die Seite über {name}…</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>of no note</source>
        <translation>zu keiner Notiz</translation>
    </message>
    <message>
        <source>R{number}</source>
        <translation>R{number}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Asked, unanswered</source>
        <translation>Gefragt, ohne Antwort</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Abgelehnt oder zurückgezogen</translation>
    </message>
    <message>
        <source>Ended, or edited since</source>
        <translation>Abgelaufen oder seither geändert</translation>
    </message>
    <message>
        <source>Recordings and photos</source>
        <translation>Aufnahmen und Fotos</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>agreed as changed</source>
        <translation>geändert zugestimmt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>note edited since</source>
        <translation>Notiz seither geändert</translation>
    </message>
    <message>
        <source>how and when?</source>
        <translation>wie und wann?</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n nicht gefragt</numerusform>
            <numerusform>%n nicht gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or withdrawn</source>
        <translation>
            <numerusform>%n abgelehnt oder zurückgezogen</numerusform>
            <numerusform>%n abgelehnt oder zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended, or edited since</source>
        <translation>
            <numerusform>%n abgelaufen oder seither geändert</numerusform>
            <numerusform>%n abgelaufen oder seither geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsDesk</name>
    <message>
        <source>The curtain is down, and this would show notes: raise it first.</source>
        <translation>Der Vorhang ist zu, und hier würden Notizen gezeigt: heben Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Copied: what {name} said and took on, and nobody else’s words.</source>
        <translation>Kopiert: was {name} gesagt und übernommen hat, und niemandes Worte sonst.</translation>
    </message>
    <message>
        <source>The page is about a person: choose a row of one.</source>
        <translation>Die Seite ist über eine Person: wählen Sie eine Zeile mit einer.</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet: add people in Participants.</source>
        <translation>Noch steht niemand auf der Liste: fügen Sie Personen unter Teilnehmende hinzu.</translation>
    </message>
    <message>
        <source>About a person</source>
        <translation>Über eine Person</translation>
    </message>
</context>
<context>
    <name>ConsentsDialog</name>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>C asked · A agreed · Shift A agreed as changed · R refused · W withdrawn · N no answer · Enter edits · M copies the message to them · P the page about them</source>
        <translation>C gefragt · A zugestimmt · Umschalt A in geänderter Form zugestimmt · R abgelehnt · W zurückgezogen · N keine Antwort · Enter bearbeitet · M kopiert die Nachricht an sie · P die Seite über sie</translation>
    </message>
    <message>
        <source>Copy “your quotes and actions”</source>
        <translation>„Ihre Zitate und Aufgaben“ kopieren</translation>
    </message>
    <message>
        <source>The page about them</source>
        <translation>Die Seite über sie</translation>
    </message>
    <message>
        <source>Other words are agreed to for one note: choose rows of its wording.</source>
        <translation>Andere Worte gelten für eine Notiz: wählen Sie Zeilen ihres Wortlauts.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed: how and when? Enter keeps it, Esc leaves it.</source>
        <translation>
            <numerusform>%n zugestimmt: wie und wann? Enter behält es, Esc lässt es.</numerusform>
            <numerusform>%n zugestimmt: wie und wann? Enter behält es, Esc lässt es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsTable</name>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
</context>
<context>
    <name>Contributing</name>
    <message>
        <source>Written contribution</source>
        <translation>Schriftlicher Beitrag</translation>
    </message>
    <message>
        <source>This programme has no organisation that could have written, or no theme: open one that has both.</source>
        <translation>Dieses Programm hat keine Organisation, die geschrieben haben könnte, oder kein Thema: Öffnen Sie eines mit beidem.</translation>
    </message>
    <message>
        <source>The written contribution is kept. Review shows its notes.</source>
        <translation>Der schriftliche Beitrag ist gespeichert. „Sichten“ zeigt seine Notizen.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are kept</source>
        <translation>
            <numerusform>%n Notiz gespeichert</numerusform>
            <numerusform>%n Notizen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n war schon hier.</numerusform>
            <numerusform>%n waren schon hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added: these notes are here already.</source>
        <translation>Nichts hinzugefügt: Diese Notizen sind schon hier.</translation>
    </message>
</context>
<context>
    <name>Contribution</name>
    <message>
        <source>A text that an organisation sent</source>
        <translation>Ein Text, den eine Organisation geschickt hat</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>ContributionDialog</name>
    <message>
        <source>Choose who wrote it</source>
        <translation>Wählen, wer es geschrieben hat</translation>
    </message>
    <message>
        <source>Roundtable {number} · {title}</source>
        <translation>Roundtable {number} · {title}</translation>
    </message>
    <message>
        <source>{title}, no roundtable</source>
        <translation>{title}, kein Roundtable</translation>
    </message>
    <message>
        <source>Nothing of this text is kept yet. Again: throw it away.</source>
        <translation>Von diesem Text ist noch nichts gespeichert. Noch einmal: verwerfen.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s)</source>
        <translation>
            <numerusform>%n Notiz speichern</numerusform>
            <numerusform>%n Notizen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to keep</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>V&amp;erwenden</translation>
    </message>
</context>
<context>
    <name>ContributionForm</name>
    <message>
        <source>Written contribution</source>
        <translation>Schriftlicher Beitrag</translation>
    </message>
    <message>
        <source>Paste the text here, or load a file.</source>
        <translation>Text hier einfügen oder eine Datei laden.</translation>
    </message>
    <message>
        <source>&amp;Load a file…</source>
        <translation>Datei &amp;laden…</translation>
    </message>
    <message>
        <source>such as: e-mail of 3 October</source>
        <translation>zum Beispiel: E-Mail vom 3. Oktober</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>#q2  !barrier  #[a tag]  @who it is about</source>
        <translation>#q2  !barrier  #[ein Schlagwort]  @um wen es geht</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>&amp;Join with the one before</source>
        <translation>Mit der &amp;vorigen verbinden</translation>
    </message>
    <message>
        <source>S&amp;plit again</source>
        <translation>Wieder &amp;teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Space: leave a note out · Backspace: join it with the one before</source>
        <translation>Leertaste: Notiz auslassen · Rücktaste: mit der vorigen verbinden</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Gehört zu</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>Ei&amp;ngang</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Ta&amp;gs of this note</source>
        <translation>&amp;Schlagwörter dieser Notiz</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Write-up of</source>
        <translation>Bericht über</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gliedern nach</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Promised in the room</source>
        <translation>Im Raum zugesagt</translation>
    </message>
    <message>
        <source>Include, in this order</source>
        <translation>Aufnehmen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>Kernaussagen</translation>
    </message>
    <message>
        <source>What is written up</source>
        <translation>Was in den Bericht kommt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Corrected version</source>
        <translation>Korrigierte Fassung</translation>
    </message>
    <message>
        <source>No version holds anything that was taken out or reworded since.</source>
        <translation>Keine Fassung enthält etwas, das seither herausgenommen oder umformuliert wurde.</translation>
    </message>
    <message>
        <source>Corrected: {files}. Whoever reads both sees what was taken out.</source>
        <translation>Korrigiert: {files}. Wer beide liest, sieht, was herausgenommen wurde.</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Ask for a written reply</source>
        <translation>Um eine schriftliche Antwort bitten</translation>
    </message>
    <message>
        <source>Coverage · notes by question and organisation</source>
        <translation>Abdeckung · Notizen nach Frage und Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing yet</source>
        <translation>
            <numerusform>%n noch ohne Notiz</numerusform>
            <numerusform>%n noch ohne Notiz</numerusform>
        </translation>
    </message>
    <message>
        <source>click a cell to filter, A asks for a reply</source>
        <translation>Klick auf ein Feld filtert, A bittet um eine Antwort</translation>
    </message>
    <message>
        <source>Copy the message to {name}: {questions}</source>
        <translation>Die Nachricht an {name} kopieren: {questions}</translation>
    </message>
</context>
<context>
    <name>CoverageCell</name>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>CoveredBox</name>
    <message>
        <source>Typed unseen · {keys} lifts the curtain</source>
        <translation>Verdeckt getippt · {keys} hebt den Vorhang</translation>
    </message>
</context>
<context>
    <name>CuePane</name>
    <message>
        <source>▾ For you</source>
        <translation>▾ Für Sie</translation>
    </message>
    <message>
        <source>▸ For you</source>
        <translation>▸ Für Sie</translation>
    </message>
    <message>
        <source>Fold your notes</source>
        <translation>Ihre Notizen einklappen</translation>
    </message>
    <message>
        <source>Show your notes</source>
        <translation>Ihre Notizen zeigen</translation>
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message>
        <source>By which day</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>&amp;No day</source>
        <translation>&amp;Kein Tag</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>tied to what was said</source>
        <translation>an eine Aussage gebunden</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>a word that may be a name</source>
        <translation>ein Wort, das ein Name sein kann</translation>
    </message>
    <message>
        <source>written like a name, on no list</source>
        <translation>wie ein Name geschrieben, auf keiner Liste</translation>
    </message>
    <message>
        <source>No name was found.</source>
        <translation>Kein Name gefunden.</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Es ist nichts mehr zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>{decided} of %n decided, each form once</source>
        <translation>
            <numerusform>{decided} von %n entschieden, jede Form einmal</numerusform>
            <numerusform>{decided} von %n entschieden, jede Form einmal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidingPane</name>
    <message>
        <source>Names to decide about</source>
        <translation>Namen, über die zu entscheiden ist</translation>
    </message>
    <message>
        <source>Before this can be sent</source>
        <translation>Bevor das hinausgehen kann</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>For its language, or because it writes its nouns like names, of some notes only pairs of capitalised words are asked about, and those that have a say.</source>
        <translation>In manchen Notizen wird nur nach Paaren großgeschriebener Wörter gefragt und nach solchen, die etwas sagen: weil es für ihre Sprache keine Wortliste gibt oder weil sie Hauptwörter wie Namen schreibt.</translation>
    </message>
    <message>
        <source>Names that were found</source>
        <translation>Gefundene Namen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo er steht</translation>
    </message>
    <message>
        <source>a participating organisation</source>
        <translation>eine teilnehmende Organisation</translation>
    </message>
    <message>
        <source>In place of it</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>&amp;Leave out what is undecided</source>
        <translation>&amp;Unentschiedenes weglassen</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Nur erwähnt</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Ask consent</source>
        <translation>Um Einwilligung bitten</translation>
    </message>
    <message>
        <source>Just a word</source>
        <translation>Nur ein Wort</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>The rest are words</source>
        <translation>Der Rest sind Wörter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Zur Notiz</translation>
    </message>
    <message>
        <source>One key for every place · with Shift for the marked one only</source>
        <translation>Eine Taste für alle Stellen · mit Umschalt nur für die markierte</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>In place of it: type a phrase, Enter puts it there</source>
        <translation>Stattdessen: eine Wendung eingeben, Enter setzt sie ein</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>%n Notiz ausgewählt</numerusform>
            <numerusform>%n Notizen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>Select a note to see it whole and to change it.</source>
        <translation>Eine Notiz auswählen, um sie ganz zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>It stays as strict as it became</source>
        <translation>So streng lassen, wie sie wurde</translation>
    </message>
    <message>
        <source>The other laptop had promised more for these notes.</source>
        <translation>Der andere Laptop hatte für diese Notizen mehr zugesagt.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take it out of the file, its history and the search index</source>
        <translation>Aus Datei, Verlauf und Suchindex entfernen</translation>
    </message>
    <message>
        <source>Selected note</source>
        <translation>Ausgewählte Notiz</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Load an agenda</source>
        <translation>Agenda laden</translation>
    </message>
    <message>
        <source>Agendas ({patterns})</source>
        <translation>Agenden ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Alle Dateien ({patterns})</translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Notizen einlesen</translation>
    </message>
    <message>
        <source>Programmes and logs ({patterns})</source>
        <translation>Programme und Protokolle ({patterns})</translation>
    </message>
    <message>
        <source>Written contribution</source>
        <translation>Schriftlicher Beitrag</translation>
    </message>
    <message>
        <source>Texts ({patterns})</source>
        <translation>Texte ({patterns})</translation>
    </message>
    <message>
        <source>Chat or transcript</source>
        <translation>Chat oder Transkript</translation>
    </message>
    <message>
        <source>Chats and transcripts ({patterns})</source>
        <translation>Chats und Transkripte ({patterns})</translation>
    </message>
    <message>
        <source>Load a list</source>
        <translation>Liste laden</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listen ({patterns})</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-Vorlage</translation>
    </message>
    <message>
        <source>Word files ({patterns})</source>
        <translation>Word-Dateien ({patterns})</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Programm öffnen</translation>
    </message>
    <message>
        <source>Programmes ({patterns})</source>
        <translation>Programme ({patterns})</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Save {kind}</source>
        <translation>{kind} speichern</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>the program ended before this was saved</source>
        <translation>die Anwendung endete, bevor dies gespeichert war</translation>
    </message>
</context>
<context>
    <name>DuePills</name>
    <message numerus="yes">
        <source>%n quote(s) unanswered since {day}</source>
        <translation>
            <numerusform>%n Zitat ohne Antwort seit {day}</numerusform>
            <numerusform>%n Zitate ohne Antwort seit {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>roundtable {number} not approved for %n day(s)</source>
        <translation>
            <numerusform>Roundtable {number} seit %n Tag nicht freigegeben</numerusform>
            <numerusform>Roundtable {number} seit %n Tagen nicht freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roundtable(s) not approved, one for {days} days</source>
        <translation>
            <numerusform>%n Roundtable nicht freigegeben, seit {days} Tagen</numerusform>
            <numerusform>%n Roundtables nicht freigegeben, einer seit {days} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>%n Aufgabe überfällig</numerusform>
            <numerusform>%n Aufgaben überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not approved</source>
        <translation>
            <numerusform>%n nicht freigegeben</numerusform>
            <numerusform>%n nicht freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditableRows</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Another program took back here: {act}.</source>
        <translation>Eine andere Anwendung hat hier zurückgenommen: {act}.</translation>
    </message>
    <message>
        <source>Another program did again here: {act}.</source>
        <translation>Eine andere Anwendung hat hier wiederhergestellt: {act}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Copied with formatting.</source>
        <translation>Mit Formatierung kopiert.</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>{file} is not as it was written from here.</source>
        <translation>{file} ist nicht so, wie es von hier geschrieben wurde.</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>Als {file} speichern</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>Ausgelassen: {what}.</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>Mehrere Arten</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>★ {have} of {all}</source>
        <translation>★ {have} von {all}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Mehrere Tage</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Fällig: {day}</translation>
    </message>
    <message>
        <source>As promised</source>
        <translation>Wie zugesagt</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>A whole copy was written to {file}. It carries everything: off-record notes, the history and access needs as well.</source>
        <translation>Eine vollständige Kopie wurde nach {file} geschrieben. Sie enthält alles: auch vertrauliche Notizen, den Verlauf und Angaben zur Barrierefreiheit.</translation>
    </message>
    <message>
        <source>A copy for participants was written to {file}, without notes off the record or under a stricter rule, history and access needs.</source>
        <translation>Eine Kopie für Teilnehmende wurde nach {file} geschrieben, ohne vertrauliche Notizen oder solche unter einer strengeren Regel, ohne Verlauf und ohne Angaben zur Barrierefreiheit.</translation>
    </message>
    <message>
        <source>Nobody has read roundtable {number} through yet as participants will read it, and the copy holds it: read it as somebody who was in the room, and write the copy then.</source>
        <translation>Noch hat niemand Roundtable {number} so durchgelesen, wie Teilnehmende ihn lesen werden, und die Kopie enthält ihn: lesen Sie ihn als jemand, der im Raum war, und schreiben Sie dann die Kopie.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Leave out what is undecided</source>
        <translation>Unentschiedenes weglassen</translation>
    </message>
</context>
<context>
    <name>FileIcons</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>{suffix}-Datei</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Ohne „Gesagt von“</translation>
    </message>
    <message>
        <source>About nobody</source>
        <translation>Über niemanden</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ohne Zuständige</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>No roundtable</source>
        <translation>Kein Roundtable</translation>
    </message>
    <message>
        <source>Said aloud</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>From the chat</source>
        <translation>Aus dem Chat</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Agreed to be named</source>
        <translation>Namensnennung zugestimmt</translation>
    </message>
    <message>
        <source>Quote, nobody asked</source>
        <translation>Zitat, niemand gefragt</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Unbekannter Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Jede Organisation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Any question</source>
        <translation>Jede Frage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About anybody</source>
        <translation>Über alle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Any attribution</source>
        <translation>Jede Zuordnung</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Any roundtable</source>
        <translation>Jeder Roundtable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Aufgenommen von</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Jeder Kanal</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Marked or not</source>
        <translation>Mit oder ohne Kennzeichen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>A part of a name, of a description, or of what else it is called</source>
        <translation>Ein Teil eines Namens, einer Beschreibung oder eines weiteren Namens</translation>
    </message>
</context>
<context>
    <name>FindingPane</name>
    <message>
        <source>Finding</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>A paragraph on it, in Markdown</source>
        <translation>Ein Absatz dazu, in Markdown</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>S chosen quote · A against · Del take off</source>
        <translation>S gewähltes Zitat · A dagegen · Entf löst</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>S chosen quote · A for it · Del take off</source>
        <translation>S gewähltes Zitat · A dafür · Entf löst</translation>
    </message>
    <message>
        <source>Markdown, printed below the sentence</source>
        <translation>Markdown, unter dem Satz gedruckt</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Finding {number} of {of}</source>
        <translation>Erkenntnis {number} von {of}</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in none yet</source>
        <translation>
            <numerusform>%n Notiz noch in keiner</numerusform>
            <numerusform>%n Notizen noch in keiner</numerusform>
        </translation>
    </message>
    <message>
        <source>no notes yet: it stays out of the write-up</source>
        <translation>noch keine Notizen: sie bleibt aus dem Bericht heraus</translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n dagegen</numerusform>
            <numerusform>%n dagegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen quote(s)</source>
        <translation>
            <numerusform>%n gewähltes Zitat</numerusform>
            <numerusform>%n gewählte Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>read again: {told}</source>
        <translation>noch einmal lesen: {told}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>raised by {number} of {of}</source>
        <translation>vorgebracht von {number} von {of}</translation>
    </message>
    <message>
        <source>raised by {number} of {of}, number not printed (Chatham House Rule)</source>
        <translation>vorgebracht von {number} von {of}, Zahl nicht gedruckt (Chatham-House-Regel)</translation>
    </message>
    <message>
        <source>raised by {number} of {of}, number not printed (from 3)</source>
        <translation>vorgebracht von {number} von {of}, Zahl nicht gedruckt (erst ab 3)</translation>
    </message>
    <message>
        <source>raised by {number} of {of}, number not printed (one or two are left)</source>
        <translation>vorgebracht von {number} von {of}, Zahl nicht gedruckt (eine oder zwei bleiben übrig)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Erkenntnis</numerusform>
            <numerusform>%n Erkenntnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>every note is in one</source>
        <translation>jede Notiz ist in einer</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>words struck</source>
        <translation>Wörter gestrichen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>to be asked again</source>
        <translation>noch einmal zu fragen</translation>
    </message>
    <message>
        <source>agreed, named</source>
        <translation>zugestimmt, mit Namen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>gefragt am {day}</translation>
    </message>
</context>
<context>
    <name>FindingsAsked</name>
    <message>
        <source>There is no other finding that it could be merged into.</source>
        <translation>Es gibt keine andere Erkenntnis, mit der sie sich zusammenführen ließe.</translation>
    </message>
    <message>
        <source>There is no finding of that number on this question.</source>
        <translation>Zu dieser Frage gibt es keine Erkenntnis mit dieser Nummer.</translation>
    </message>
</context>
<context>
    <name>FindingsBeside</name>
    <message>
        <source>It rests on what is selected already.</source>
        <translation>Sie stützt sich schon auf das Ausgewählte.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Click to go through the notes in none yet</source>
        <translation>Klick geht durch die Notizen, die noch in keiner sind</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>Findings</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Findings · {question}</source>
        <translation>Erkenntnisse · {question}</translation>
    </message>
    <message numerus="yes">
        <source>Enter attaches the %n selected note(s)</source>
        <translation>
            <numerusform>Enter hängt die %n ausgewählte Notiz an</numerusform>
            <numerusform>Enter hängt die %n ausgewählten Notizen an</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ rests on it</source>
        <translation>✓ stützt sich darauf</translation>
    </message>
    <message>
        <source>✓ on some of them</source>
        <translation>✓ auf einige davon</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Finding in hand</source>
        <translation>Erkenntnis in Arbeit</translation>
    </message>
</context>
<context>
    <name>FirstFile</name>
    <message>
        <source>{reason}. This programme lies in a temporary folder, and nothing in it outlives the session: save a copy elsewhere.</source>
        <translation>{reason}. Dieses Programm liegt in einem temporären Ordner, und nichts darin überdauert die Sitzung: Speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>{reasons}. {file} is open instead.</source>
        <translation>{reasons}. Stattdessen ist {file} geöffnet.</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>Has the floor</source>
        <translation>Hat das Wort</translation>
    </message>
    <message>
        <source>give it back</source>
        <translation>Wort zurückgeben</translation>
    </message>
    <message>
        <source>Give the floor back to who was interrupted</source>
        <translation>Das Wort an die unterbrochene Person zurückgeben</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Das Wort</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Niemand hat das Wort</translation>
    </message>
    <message>
        <source>interrupts</source>
        <translation>unterbricht</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>zugeschaltet</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>of {limit}</source>
        <translation>von {limit}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>{time} darüber</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>speaking, nearly over</source>
        <translation>spricht, Zeit fast um</translation>
    </message>
    <message>
        <source>held, paused</source>
        <translation>gehalten, angehalten</translation>
    </message>
    <message>
        <source>not counted before the start</source>
        <translation>zählt nicht vor dem Beginn</translation>
    </message>
    <message>
        <source>Interrupted: {name}, at {time}</source>
        <translation>Unterbrochen: {name}, bei {time}</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Format of the data</source>
        <translation>Format der Daten</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Calendar to-dos</source>
        <translation>Kalenderaufgaben</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Datenpaket</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Sitzungsprotokoll</translation>
    </message>
</context>
<context>
    <name>FoundNotesModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Aufgenommen von</translation>
    </message>
</context>
<context>
    <name>GapPrompt</name>
    <message>
        <source>The laptop slept, or its clock jumped, from {begin} to {end} ({time}).</source>
        <translation>Der Laptop war im Ruhezustand oder seine Uhr sprang, von {begin} bis {end} ({time}).</translation>
    </message>
    <message>
        <source>The program was not running from {begin} to {end} ({time}).</source>
        <translation>Die Anwendung lief nicht von {begin} bis {end} ({time}).</translation>
    </message>
    <message>
        <source>Cut at {begin}</source>
        <translation>Bei {begin} abschneiden</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Mitzählen</translation>
    </message>
    <message>
        <source>Treat it as a pause</source>
        <translation>Als Pause werten</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>it counts</source>
        <translation>es zählt</translation>
    </message>
</context>
<context>
    <name>GettingReady</name>
    <message>
        <source>No roundtable is planned on this theme: plan one first.</source>
        <translation>Zu diesem Thema ist kein Roundtable geplant: planen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Before the day</source>
        <translation>Vor dem Tag</translation>
    </message>
    <message>
        <source>{title} · Roundtable {number}</source>
        <translation>{title} · Roundtable {number}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Interpreter’s sheet</source>
        <translation>Blatt für Dolmetschende</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Group by</source>
        <translation>Gliedern nach</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>no further</source>
        <translation>nicht weiter</translation>
    </message>
    <message>
        <source>then {group}</source>
        <translation>dann nach {group}</translation>
    </message>
</context>
<context>
    <name>Groupings</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Erkenntnis</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message numerus="yes">
        <source>%n wrote</source>
        <translation>
            <numerusform>%n schriftlich</numerusform>
            <numerusform>%n schriftlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody heard</source>
        <translation>Niemand gehört</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) heard</source>
        <translation>
            <numerusform>%n Gast gehört</numerusform>
            <numerusform>%n Gäste gehört</numerusform>
        </translation>
    </message>
    <message>
        <source>All organisations heard</source>
        <translation>Alle Organisationen gehört</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) heard</source>
        <translation>
            <numerusform>%n Organisation gehört</numerusform>
            <numerusform>%n Organisationen gehört</numerusform>
        </translation>
    </message>
    <message>
        <source>{heard} on this question</source>
        <translation>Zu dieser Frage: {heard}</translation>
    </message>
    <message>
        <source>{heard} on this question yet</source>
        <translation>Zu dieser Frage bisher: {heard}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n organisation(s), {time} together</source>
        <translation>
            <numerusform>{count} von %n Organisation, zusammen {time}</numerusform>
            <numerusform>{count} von %n Organisationen, zusammen {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>guest(s): {names}</source>
        <translation>
            <numerusform>Gast: {names}</numerusform>
            <numerusform>Gäste: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>in writing: {names}</source>
        <translation>schriftlich: {names}</translation>
    </message>
    <message>
        <source>convenors {time}</source>
        <translation>Einladende {time}</translation>
    </message>
    <message>
        <source>facilitator {time}</source>
        <translation>Moderation {time}</translation>
    </message>
    <message>
        <source>nobody had the floor</source>
        <translation>niemand hatte das Wort</translation>
    </message>
    <message>
        <source>nobody: all were heard</source>
        <translation>niemand: alle wurden gehört</translation>
    </message>
    <message>
        <source>nobody is on the list</source>
        <translation>niemand steht auf der Liste</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (nicht da)</translation>
    </message>
</context>
<context>
    <name>Heartbeat</name>
    <message>
        <source>The laptop’s clock was set back: it is {time} behind what is recorded. The roundtable goes on counting, and its times stay {time} ahead of that clock.</source>
        <translation>Die Uhr des Laptops wurde zurückgestellt: Sie liegt {time} hinter dem, was aufgezeichnet ist. Der Roundtable zählt weiter, und seine Zeiten bleiben {time} vor dieser Uhr.</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>verstanden</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The note line</source>
        <translation>Die Notizzeile</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo was ist</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>taken</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>taken, said by {names}</source>
        <translation>aufgenommen, gesagt von {names}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>Stern gegeben</translation>
    </message>
    <message>
        <source>star taken away</source>
        <translation>Stern weggenommen</translation>
    </message>
    <message>
        <source>marked as a gap</source>
        <translation>als Lücke gekennzeichnet</translation>
    </message>
    <message>
        <source>gap filled</source>
        <translation>Lücke gefüllt</translation>
    </message>
    <message>
        <source>from the chat</source>
        <translation>aus dem Chat</translation>
    </message>
    <message>
        <source>said aloud</source>
        <translation>gesprochen</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>taken on by {name}</source>
        <translation>übernommen von {name}</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>moved to another roundtable</source>
        <translation>in einen anderen Roundtable verschoben</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>gesagt von {name}</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>über {name}</translation>
    </message>
    <message>
        <source>on {name}</source>
        <translation>zu {name}</translation>
    </message>
    <message>
        <source>tag “{name}” added</source>
        <translation>Schlagwort „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>not said by {name}</source>
        <translation>nicht gesagt von {name}</translation>
    </message>
    <message>
        <source>not about {name}</source>
        <translation>nicht über {name}</translation>
    </message>
    <message>
        <source>not on {name}</source>
        <translation>nicht zu {name}</translation>
    </message>
    <message>
        <source>tag “{name}” taken away</source>
        <translation>Schlagwort „{name}“ weggenommen</translation>
    </message>
    <message>
        <source>{what} {before} → {after}</source>
        <translation>{what} {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>History of this note</source>
        <translation>Verlauf dieser Notiz</translation>
    </message>
    <message>
        <source>All of its history…</source>
        <translation>Der ganze Verlauf…</translation>
    </message>
    <message>
        <source>Merged into it: {words}</source>
        <translation>Damit zusammengeführt: {words}</translation>
    </message>
    <message>
        <source>{what}, by {author}</source>
        <translation>{what}, von {author}</translation>
    </message>
    <message>
        <source>Back to this version</source>
        <translation>Zurück zu dieser Fassung</translation>
    </message>
    <message>
        <source>Back to the version of {when}</source>
        <translation>Zurück zur Fassung von {when}</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Cut first, where time is short</source>
        <translation>Zuerst streichen, wenn die Zeit knapp ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{title} · {minutes}</source>
        <translation>{title} · {minutes}</translation>
    </message>
    <message>
        <source>names, with commas</source>
        <translation>Namen, mit Kommas</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>M&amp;ethod</source>
        <translation>M&amp;ethode</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Time per turn</source>
        <translation>Zeit pro Wortmeldung</translation>
    </message>
    <message>
        <source>May shrink to</source>
        <translation>Kürzbar auf</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Fester Beginn</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Write the minutes as 5, 7.5, 5:30 or 90 s.</source>
        <translation>Schreiben Sie die Minuten als 5, 7.5, 5:30 oder 90 s.</translation>
    </message>
    <message>
        <source>Write the time per turn as 2:00, 2 min or 90 s, or nothing.</source>
        <translation>Schreiben Sie die Zeit pro Wortmeldung als 2:00, 2 min oder 90 s, oder nichts.</translation>
    </message>
    <message>
        <source>Write the minutes it may shrink to: not more than it takes.</source>
        <translation>Schreiben Sie die Minuten, auf die er kürzbar ist: nicht mehr, als er dauert.</translation>
    </message>
    <message>
        <source>Write the fixed start as 14:30, or nothing.</source>
        <translation>Schreiben Sie den festen Beginn als 14:30, oder nichts.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Steps: {steps} min.</source>
        <translation>Schritte: {steps} min.</translation>
    </message>
    <message>
        <source>Steps, {count} times: {steps} min.</source>
        <translation>Schritte, {count}-mal: {steps} min.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Per turn</source>
        <translation>Je Beitrag</translation>
    </message>
    <message>
        <source>can shrink to {value}</source>
        <translation>kürzbar auf {value}</translation>
    </message>
    <message>
        <source>cut first</source>
        <translation>zuerst kürzen</translation>
    </message>
    <message>
        <source>amber {value}</source>
        <translation>gelb {value}</translation>
    </message>
    <message>
        <source>red {value}</source>
        <translation>rot {value}</translation>
    </message>
    <message>
        <source>promise: {value}</source>
        <translation>Zusage: {value}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Mit Organisation</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Mit Sektor</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Ohne Zuordnung</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Chatham-House-Regel</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>keep for next time</source>
        <translation>fürs nächste Mal vormerken</translation>
    </message>
    <message>
        <source>bring them here</source>
        <translation>hierher mitnehmen</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>streichen</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) with item {number}: {names}</source>
        <translation>
            <numerusform>%n Person wartet zu Punkt {number}: {names}</numerusform>
            <numerusform>%n warten zu Punkt {number}: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (has had the floor since)</source>
        <translation>{name} (hatte seither das Wort)</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {keys}</source>
        <translation>Taste {keys}</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key {keys}</source>
        <translation>Taste {keys}</translation>
    </message>
</context>
<context>
    <name>KeyMessages</name>
    <message>
        <source>Key messages</source>
        <translation>Kernaussagen</translation>
    </message>
    <message>
        <source>- One message a line, in Markdown</source>
        <translation>- Je Zeile eine Aussage, in Markdown</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>While writing a note</source>
        <translation>Beim Schreiben einer Notiz</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Save each line as a note of its own</source>
        <translation>Jede Zeile als eigene Notiz speichern</translation>
    </message>
    <message>
        <source>Accept the completion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>In an empty box: edit the last note</source>
        <translation>Im leeren Feld: letzte Notiz bearbeiten</translation>
    </message>
    <message>
        <source>After a note off the record: the one before too</source>
        <translation>Nach einer vertraulichen Notiz: auch die davor</translation>
    </message>
    <message>
        <source>Close what is open, drop what holds; last the text</source>
        <translation>Schließen, was offen ist; fallen lassen, was gilt; zuletzt den Text</translation>
    </message>
    <message>
        <source>Bring back the text that Esc took out</source>
        <translation>Text zurückholen, den Esc herausnahm</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Redeliste</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Wort geben</translation>
    </message>
    <message>
        <source>Type the reason</source>
        <translation>Grund tippen</translation>
    </message>
    <message>
        <source>A hand, or a direct reply</source>
        <translation>Wortmeldung oder direkte Erwiderung</translation>
    </message>
    <message>
        <source>In the room, or remote</source>
        <translation>Im Raum oder zugeschaltet</translation>
    </message>
    <message>
        <source>Move up; Alt with Down moves down</source>
        <translation>Nach oben; Alt mit Pfeil nach unten: nach unten</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Redeliste nehmen</translation>
    </message>
    <message>
        <source>The same, where there is no Del</source>
        <translation>Dasselbe, wo es kein Entf gibt</translation>
    </message>
    <message>
        <source>In the roll call</source>
        <translation>In der Anwesenheitsliste</translation>
    </message>
    <message>
        <source>In the room, remote, not here</source>
        <translation>Im Raum, zugeschaltet, nicht da</translation>
    </message>
    <message>
        <source>Not here: apologies</source>
        <translation>Nicht da: entschuldigt</translation>
    </message>
    <message>
        <source>Not here: expected later</source>
        <translation>Nicht da: später erwartet</translation>
    </message>
    <message>
        <source>When they leave</source>
        <translation>Wann sie gehen</translation>
    </message>
    <message>
        <source>How they are interpreted</source>
        <translation>Wie sie gedolmetscht werden</translation>
    </message>
    <message>
        <source>A limit of their own</source>
        <translation>Eine eigene Redezeitgrenze</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitleiste</translation>
    </message>
    <message>
        <source>Choose a turn</source>
        <translation>Redebeitrag wählen</translation>
    </message>
    <message>
        <source>Its begin: 5 s, with Shift 1 s</source>
        <translation>Sein Beginn: 5 s, mit Umschalt 1 s</translation>
    </message>
    <message>
        <source>Its end: 5 s, with Shift 1 s</source>
        <translation>Sein Ende: 5 s, mit Umschalt 1 s</translation>
    </message>
    <message>
        <source>It was … (another speaker)</source>
        <translation>Es war … (jemand anderes)</translation>
    </message>
    <message>
        <source>Split it at a time</source>
        <translation>Zu einem Zeitpunkt teilen</translation>
    </message>
    <message>
        <source>Merge with the one before, after</source>
        <translation>Mit dem davor, danach verbinden</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>All of this as a menu</source>
        <translation>All dies als Menü</translation>
    </message>
    <message>
        <source>This item, or the whole roundtable</source>
        <translation>Dieser Punkt oder der ganze Roundtable</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>Zurück zur Notiz</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>In der Agenda</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Zu dem Punkt gehen</translation>
    </message>
    <message>
        <source>A minute more; − a minute less</source>
        <translation>Eine Minute mehr; − eine Minute weniger</translation>
    </message>
    <message>
        <source>Type the minutes</source>
        <translation>Minuten tippen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change all of it</source>
        <translation>Alles daran ändern</translation>
    </message>
    <message>
        <source>What is promised for it, also once it is over</source>
        <translation>Was dafür zugesagt ist, auch wenn der Punkt vorbei ist</translation>
    </message>
    <message>
        <source>Split it in two</source>
        <translation>In zwei teilen</translation>
    </message>
    <message>
        <source>Add an item after it</source>
        <translation>Danach einen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>The same, where there is no Ins</source>
        <translation>Dasselbe, wo es kein Einfg gibt</translation>
    </message>
    <message>
        <source>Leave out, or bring back</source>
        <translation>Auslassen oder zurückholen</translation>
    </message>
    <message>
        <source>When it was really taken</source>
        <translation>Wann er wirklich dran war</translation>
    </message>
    <message>
        <source>In the tables of participants and questions</source>
        <translation>In den Tabellen der Teilnehmenden und Fragen</translation>
    </message>
    <message>
        <source>Edit what has the ring</source>
        <translation>Bearbeiten, was den Rahmen hat</translation>
    </message>
    <message>
        <source>Begin a new row</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Take a list from what was copied</source>
        <translation>Eine Liste aus dem Kopierten übernehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>In the stream of notes</source>
        <translation>In der Liste der Notizen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key, by what it does</source>
        <translation>Taste suchen, nach dem, was sie tut</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>{found} of {total} keys</source>
        <translation>{found} von {total} Tasten</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <source>no key messages yet</source>
        <translation>noch keine Kernaussagen</translation>
    </message>
    <message>
        <source>no finding yet</source>
        <translation>noch keine Erkenntnis</translation>
    </message>
    <message>
        <source>not said where it was</source>
        <translation>Ort nicht angegeben</translation>
    </message>
    <message>
        <source>not said how it was held</source>
        <translation>Form nicht angegeben</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) undecided</source>
        <translation>
            <numerusform>%n Name unentschieden</numerusform>
            <numerusform>%n Namen unentschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) waiting for consent</source>
        <translation>
            <numerusform>%n Notiz wartet auf eine Einwilligung</numerusform>
            <numerusform>%n Notizen warten auf Einwilligungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) not agreed</source>
        <translation>
            <numerusform>%n Zitat ohne Zustimmung</numerusform>
            <numerusform>%n Zitate ohne Zustimmung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to read again</source>
        <translation>
            <numerusform>%n Erkenntnis noch einmal zu lesen</numerusform>
            <numerusform>%n Erkenntnisse noch einmal zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an owner</source>
        <translation>
            <numerusform>%n Aufgabe ohne Zuständige</numerusform>
            <numerusform>%n Aufgaben ohne Zuständige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a day</source>
        <translation>
            <numerusform>%n Aufgabe ohne Tag</numerusform>
            <numerusform>%n Aufgaben ohne Tag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LackingBar</name>
    <message>
        <source>Missing:</source>
        <translation>Noch offen:</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was noch offen ist</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language of the write-up</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>This version has no write-ups in this language: they are in English.</source>
        <translation>Diese Version hat keine Berichte in dieser Sprache: Sie sind auf Englisch.</translation>
    </message>
    <message>
        <source>Not reviewed by a native speaker: read it through.</source>
        <translation>Noch nicht muttersprachlich geprüft: bitte durchlesen.</translation>
    </message>
</context>
<context>
    <name>LastActs</name>
    <message>
        <source>Last acts of the room</source>
        <translation>Letzte Handlungen im Raum</translation>
    </message>
    <message>
        <source>Nothing was done in the room yet.</source>
        <translation>Im Raum ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>↑ ↓ and Enter take one back; notes stay. Esc closes.</source>
        <translation>↑ ↓ und Enter nehmen eine zurück; Notizen bleiben. Esc schließt.</translation>
    </message>
</context>
<context>
    <name>LastLine</name>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>it was…</source>
        <translation>es war…</translation>
    </message>
    <message>
        <source>Last: {act} {time}</source>
        <translation>Zuletzt: {act} {time}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Written to {file}; the lines stay here until they are saved.</source>
        <translation>Nach {file} geschrieben; die Zeilen bleiben hier, bis sie gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <source>Looked at: leave it as it is</source>
        <translation>Angesehen: so lassen</translation>
    </message>
    <message>
        <source>To tidy: left unanswered in the room</source>
        <translation>Aufzuräumen: im Raum unbeantwortet</translation>
    </message>
    <message>
        <source>Passed over, and left for later: {numbers}</source>
        <translation>Übergangen und auf später verschoben: {numbers}</translation>
    </message>
    <message>
        <source>Still waiting at the end: {names}</source>
        <translation>Am Ende noch wartend: {names}</translation>
    </message>
    <message>
        <source>From {begin} to {end} nobody was watching; it counts</source>
        <translation>Von {begin} bis {end} sah niemand zu; es zählt</translation>
    </message>
    <message>
        <source>Became stricter, as promised on the other side: notes of {clocks}</source>
        <translation>Strenger geworden, wie auf der anderen Seite versprochen: Notizen von {clocks}</translation>
    </message>
    <message>
        <source>A looser promise had no effect: whoever made it did not know this one</source>
        <translation>Ein lockereres Versprechen blieb ohne Wirkung: Wer es gab, kannte dieses nicht</translation>
    </message>
    <message>
        <source>A looser rule had no effect, for more was in force: note of {clocks}</source>
        <translation>Eine lockerere Regel blieb ohne Wirkung, denn es galt mehr: Notiz von {clocks}</translation>
    </message>
    <message>
        <source>Was to have left, and counts as here: {names}</source>
        <translation>Sollte gegangen sein und gilt als anwesend: {names}</translation>
    </message>
    <message>
        <source>Came late, and never heard the promise: {names}</source>
        <translation>Kam später und hat die Zusage nie gehört: {names}</translation>
    </message>
    <message>
        <source>“{rule}” was not held on: see the notes of item {number}</source>
        <translation>„{rule}“ galt nicht weiter: siehe die Notizen zu Punkt {number}</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>person of {organisation}</source>
        <translation>Person von {organisation}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>roundtable {number}</source>
        <translation>Roundtable {number}</translation>
    </message>
    <message>
        <source>question {code}</source>
        <translation>Frage {code}</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>LeftOutPart</name>
    <message>
        <source>Notes keep them as they are; nothing offers them any more.</source>
        <translation>Notizen behalten sie, wie sie sind; angeboten werden sie nirgends mehr.</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Weggelassen ({count})</translation>
    </message>
</context>
<context>
    <name>LeftOutRow</name>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take {name} in again</source>
        <translation>{name} wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Findings</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>The order is the write-up&apos;s: drag, or Alt ↑ ↓</source>
        <translation>Die Reihenfolge ist die des Berichts: ziehen, oder Alt ↑ ↓</translation>
    </message>
</context>
<context>
    <name>LikelyStrip</name>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Vermutlich dasselbe</translation>
    </message>
    <message>
        <source>Likely the same: {one} ({notes}) and {into} ({more})</source>
        <translation>Vermutlich dasselbe: {one} ({notes}) und {into} ({more})</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s)</source>
        <translation>
            <numerusform>%n weiteres Paar</numerusform>
            <numerusform>%n weitere Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Mit {name} zusammenführen</translation>
    </message>
</context>
<context>
    <name>LimitBell</name>
    <message>
        <source>“{item}”: its time is up.</source>
        <translation>„{item}“: Die Zeit ist um.</translation>
    </message>
    <message>
        <source>The turn is over its time.</source>
        <translation>Der Redebeitrag ist über der Zeit.</translation>
    </message>
    <message>
        <source>{name} is over the time of a turn.</source>
        <translation>{name} ist über der Redezeit.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Paste or load a list</source>
        <translation>Liste einfügen oder laden</translation>
    </message>
    <message>
        <source>Table of the file</source>
        <translation>Tabelle der Datei</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Besagt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Organisations and people from a list</source>
        <translation>Organisationen und Personen aus einer Liste</translation>
    </message>
    <message>
        <source>A spreadsheet, a CSV, a Word table, or lines such as “Ana Lima, Head of Data, Delta Commission”. You see what was understood before anything changes.</source>
        <translation>Eine Tabelle, eine CSV-Datei, eine Word-Tabelle oder Zeilen wie „Ana Lima, Head of Data, Delta Commission“. Sie sehen, was verstanden wurde, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen …</translation>
    </message>
    <message>
        <source>{file} was not read</source>
        <translation>{file} wurde nicht gelesen</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>Aus {file}</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>Wofür jede Spalte gilt</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Kopiertes einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put it in the programme</source>
        <translation>Ins Programm übernehmen</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>↵ keeps what you type · Esc drops it</source>
        <translation>↵ behält, was Sie tippen · Esc verwirft es</translation>
    </message>
</context>
<context>
    <name>ListLoading</name>
    <message>
        <source>what was pasted</source>
        <translation>das Eingefügte</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>Rufnamen</translation>
    </message>
    <message>
        <source>Role of a person</source>
        <translation>Funktion einer Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Second organisation</source>
        <translation>Zweite Organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>@handle</source>
        <translation>@Kürzel</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Heißt auch</translation>
    </message>
    <message>
        <source>Gives it away</source>
        <translation>Verrät sie</translation>
    </message>
    <message>
        <source>In the room or by video</source>
        <translation>Im Raum oder zugeschaltet</translation>
    </message>
    <message>
        <source>Coming or not</source>
        <translation>Kommt oder nicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Gedolmetscht</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Verpflegung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <source>The list adds nothing: the programme has all that it says</source>
        <translation>Die Liste bringt nichts Neues: Das Programm hat alles, was darin steht</translation>
    </message>
    <message numerus="yes">
        <source>%n new organisation(s)</source>
        <translation>
            <numerusform>%n neue Organisation</numerusform>
            <numerusform>%n neue Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n neue Person</numerusform>
            <numerusform>%n neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes is left out: choose a roundtable that is yet to open</source>
        <translation>Wer kommt, wird ausgelassen: wählen Sie einen Roundtable, der noch nicht offen ist</translation>
    </message>
    <message>
        <source>Who comes is noted for roundtable {number}: {title}</source>
        <translation>Wer kommt, wird für Roundtable {number} notiert: {title}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>die ganze Liste</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{programme} (read only)</source>
        <translation>{programme} (nur lesbar)</translation>
    </message>
</context>
<context>
    <name>MaterialsEdit</name>
    <message>
        <source>a file or a link in each line</source>
        <translation>eine Datei oder ein Link pro Zeile</translation>
    </message>
    <message>
        <source>“{material}” is no link, and no file that is there: correct it, or participants read “{name}”.</source>
        <translation>„{material}“ ist kein Link und keine vorhandene Datei: Berichtigen Sie es, sonst lesen Teilnehmende „{name}“.</translation>
    </message>
</context>
<context>
    <name>MergeFindingForm</name>
    <message>
        <source>Merge {finding} into another</source>
        <translation>{finding} mit einer anderen zusammenführen</translation>
    </message>
    <message>
        <source>The finding that stays</source>
        <translation>Die Erkenntnis, die bleibt</translation>
    </message>
    <message>
        <source>The other rests on the notes of both. This sentence becomes a paragraph of its synthesis, and this synthesis comes after it.</source>
        <translation>Die andere stützt sich auf die Notizen beider. Dieser Satz wird ein Absatz ihrer Zusammenfassung, und diese Zusammenfassung folgt darauf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Merge {name} into another</source>
        <translation>{name} mit einer anderen zusammenführen</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Clarifying questions</source>
        <translation>Verständnisfragen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Peer consultation</source>
        <translation>Kollegiale Beratung</translation>
    </message>
    <message>
        <source>Peer assist</source>
        <translation>Peer Assist</translation>
    </message>
    <message>
        <source>Troika consulting</source>
        <translation>Troika-Beratung</translation>
    </message>
    <message>
        <source>Action learning set</source>
        <translation>Action-Learning-Gruppe</translation>
    </message>
    <message>
        <source>Hot seat</source>
        <translation>Heißer Stuhl</translation>
    </message>
    <message>
        <source>1-2-4-All</source>
        <translation>1-2-4-Alle</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Fishbowl</translation>
    </message>
    <message>
        <source>Panel then open mic</source>
        <translation>Podium, dann offenes Mikrofon</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Podium</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Zweiergruppen</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Kleingruppen</translation>
    </message>
    <message>
        <source>Silent work</source>
        <translation>Stillarbeit</translation>
    </message>
    <message>
        <source>Open discussion</source>
        <translation>Offene Diskussion</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenum</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>NameChips</name>
    <message>
        <source>{name}: add</source>
        <translation>{name}: hinzufügen</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>hinzufügen …</translation>
    </message>
</context>
<context>
    <name>NameFinder</name>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>A name, or the beginning of it</source>
        <translation>Ein Name oder sein Anfang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NamesBox</name>
    <message>
        <source>Read each</source>
        <translation>Jede lesen</translation>
    </message>
    <message>
        <source>Reason to write it all the same</source>
        <translation>Grund, trotzdem zu schreiben</translation>
    </message>
    <message>
        <source>The reason is kept in the programme file.</source>
        <translation>Der Grund wird in der Programmdatei festgehalten.</translation>
    </message>
    <message>
        <source>Names check</source>
        <translation>Namensprüfung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason to write {names} all the same</source>
        <translation>Grund, {names} trotzdem zu schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could give a speaker away.</source>
        <translation>
            <numerusform>%n Notiz könnte verraten, wer gesprochen hat.</numerusform>
            <numerusform>%n Notizen könnten verraten, wer gesprochen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could give a speaker away.</source>
        <translation>
            <numerusform>%n Stelle könnte verraten, wer gesprochen hat.</numerusform>
            <numerusform>%n Stellen könnten verraten, wer gesprochen hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewFinding</name>
    <message>
        <source>Write a finding, Enter keeps it</source>
        <translation>Eine Erkenntnis schreiben, Enter übernimmt</translation>
    </message>
</context>
<context>
    <name>NewProgramme</name>
    <message>
        <source>New programme</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>From the &amp;sample: {title}</source>
        <translation>Nach dem &amp;Beispiel: {title}</translation>
    </message>
    <message>
        <source>&amp;Empty, with the title</source>
        <translation>&amp;Leer, mit dem Titel</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>Titel des Programms</translation>
    </message>
    <message>
        <source>What its themes are called</source>
        <translation>Wie seine Themen heißen</translation>
    </message>
    <message>
        <source>What its themes are called: challenge, topic …</source>
        <translation>Wie seine Themen heißen: Herausforderung, Thema …</translation>
    </message>
    <message>
        <source>How is it to begin?</source>
        <translation>Womit soll es beginnen?</translation>
    </message>
    <message>
        <source>Themes with agendas, organisations and people, to look at or to change.</source>
        <translation>Themen mit Agenden, Organisationen und Personen, zum Ansehen oder Ändern.</translation>
    </message>
    <message>
        <source>Then come the organisations and people, and the first question.</source>
        <translation>Dann kommen die Organisationen und Personen und die erste Frage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Speicherort wählen…</translation>
    </message>
</context>
<context>
    <name>NewThemeDialog</name>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>New {theme}</source>
        <translation>Neu: {theme}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>in a word or two, such as Governance</source>
        <translation>in ein, zwei Worten, etwa Governance</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>what the room is asked</source>
        <translation>was der Raum gefragt wird</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>such as 12 May, or later</source>
        <translation>etwa 12 May, oder später</translation>
    </message>
    <message>
        <source>It gets an agenda and roundtables of its own; with a day, the first of them.</source>
        <translation>Es bekommt eine eigene Agenda und eigene Roundtables; mit einem Tag den ersten davon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add, and load its agenda…</source>
        <translation>Hinzufügen und Agenda laden…</translation>
    </message>
</context>
<context>
    <name>Newcomers</name>
    <message>
        <source>{organisation}, a new guest</source>
        <translation>{organisation}, ein neuer Gast</translation>
    </message>
    <message>
        <source>new, without an organisation</source>
        <translation>neu, ohne Organisation</translation>
    </message>
    <message>
        <source>all of it is the name</source>
        <translation>all das ist der Name</translation>
    </message>
    <message>
        <source>the same person, also for {organisation}</source>
        <translation>dieselbe Person, auch für {organisation}</translation>
    </message>
    <message>
        <source>Add another {name}</source>
        <translation>Noch eine Person hinzufügen: {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>{name} of {organisation}</source>
        <translation>{name} von {organisation}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Two steps to the first roundtable</source>
        <translation>Zwei Schritte zum ersten Roundtable</translation>
    </message>
    <message>
        <source>First say who takes part, then add the first theme with its day.</source>
        <translation>Sagen Sie zuerst, wer teilnimmt, und fügen Sie dann das erste Thema mit seinem Tag hinzu.</translation>
    </message>
    <message>
        <source>One step to the first roundtable</source>
        <translation>Ein Schritt zum ersten Roundtable</translation>
    </message>
    <message>
        <source>Add the first theme: its question, its day and its agenda.</source>
        <translation>Fügen Sie das erste Thema hinzu: seine Frage, seinen Tag und seine Agenda.</translation>
    </message>
</context>
<context>
    <name>NotHeardRow</name>
    <message>
        <source>Not heard on this:</source>
        <translation>Dazu nicht gehört:</translation>
    </message>
    <message>
        <source>A asks for a written reply</source>
        <translation>A bittet um eine schriftliche Antwort</translation>
    </message>
    <message>
        <source>Everybody who took part was heard on this.</source>
        <translation>Alle, die dabei waren, wurden dazu gehört.</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Strike these words for good…</source>
        <translation>Diese Wörter endgültig streichen…</translation>
    </message>
    <message>
        <source>Split the note here</source>
        <translation>Notiz hier teilen</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>written</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>Enter keeps it; its tags are read again.</source>
        <translation>Enter übernimmt; die Schlagwörter werden neu gelesen.</translation>
    </message>
    <message>
        <source>It belongs to no roundtable, so its text stays as it came.</source>
        <translation>Sie gehört zu keinem Roundtable, ihr Text bleibt also, wie er kam.</translation>
    </message>
</context>
<context>
    <name>NotePicking</name>
    <message>
        <source>New tag “{name}”</source>
        <translation>Neues Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>Who said it too</source>
        <translation>Wer es auch sagte</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Über wen sie ist</translation>
    </message>
    <message>
        <source>Which question it is on</source>
        <translation>Zu welcher Frage sie gehört</translation>
    </message>
    <message>
        <source>Which tag</source>
        <translation>Welches Schlagwort</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation>Wer sie übernimmt</translation>
    </message>
    <message>
        <source>To which promise it is held</source>
        <translation>Welche Zusage für sie gilt</translation>
    </message>
    <message>
        <source>To which roundtable it goes</source>
        <translation>In welchen Roundtable sie kommt</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>★ starred</source>
        <translation>★ mit Stern</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>written</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>{name} said</source>
        <translation>{name} sagte</translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation>{name} schrieb</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>über {name}</translation>
    </message>
    <message>
        <source>{name} to do</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>von {author}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Edit in the box</source>
        <translation>Im Feld bearbeiten</translation>
    </message>
    <message>
        <source>Enter tries again, F2 takes it back into the box</source>
        <translation>Enter versucht es noch einmal, F2 nimmt es zurück ins Feld</translation>
    </message>
</context>
<context>
    <name>NotesFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Dieser Punkt</translation>
    </message>
    <message>
        <source>Whole roundtable</source>
        <translation>Ganzer Roundtable</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Notes in which something was missed: show them, or all</source>
        <translation>Notizen, in denen etwas verpasst wurde: diese oder alle zeigen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Kind of notes: {chosen}</source>
        <translation>Art der Notizen: {chosen}</translation>
    </message>
    <message>
        <source>Notes shown: {chosen}</source>
        <translation>Gezeigte Notizen: {chosen}</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Welche Notizen gezeigt werden</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>↵ edit · S star · W who · N question · O off the record · Del delete · I Q B U A D R kind</source>
        <translation>↵ bearbeiten · S Stern · W wer · N Frage · O vertraulich · Entf löschen · I Q B U A D R Art</translation>
    </message>
    <message>
        <source>keys act on the notes · Esc</source>
        <translation>Tasten wirken auf die Notizen · Esc</translation>
    </message>
    <message>
        <source>The curtain is down: notes and airtime are not shown in this window. What you type is kept, unseen. {keys} lifts it.</source>
        <translation>Der Vorhang ist zu: Notizen und Redezeiten sind in diesem Fenster verborgen. Was Sie tippen, wird ungesehen gespeichert. {keys} hebt ihn.</translation>
    </message>
    <message>
        <source>this was not saved in the file before</source>
        <translation>dies wurde zuvor nicht in der Datei gespeichert</translation>
    </message>
    <message>
        <source>Notes belong to a roundtable. Choose or plan one first.</source>
        <translation>Notizen gehören zu einem Roundtable. Wählen oder planen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>No notes of this kind here.</source>
        <translation>Keine Notizen dieser Art hier.</translation>
    </message>
    <message>
        <source>No notes on this item yet. Type below while people talk.</source>
        <translation>Noch keine Notizen zu diesem Punkt. Tippen Sie unten, während gesprochen wird.</translation>
    </message>
    <message>
        <source>No notes yet. Type below while people talk: who has the floor is who said it.</source>
        <translation>Noch keine Notizen. Tippen Sie unten, während gesprochen wird: Wer das Wort hat, hat es gesagt.</translation>
    </message>
    <message>
        <source>No note has a star. S in the list gives one.</source>
        <translation>Keine Notiz hat einen Stern. S in der Liste gibt einen.</translation>
    </message>
    <message>
        <source>No gap is left to fill: ??? in a note marks one.</source>
        <translation>Keine Lücke ist mehr zu füllen: ??? in einer Notiz kennzeichnet eine.</translation>
    </message>
    <message>
        <source>No note of this roundtable was deleted.</source>
        <translation>Keine Notiz dieses Roundtables wurde gelöscht.</translation>
    </message>
    <message>
        <source>Saved; the filters above do not show it.</source>
        <translation>Gespeichert; die Filter oben zeigen es nicht.</translation>
    </message>
    <message>
        <source>Notes column</source>
        <translation>Spalte Notizen</translation>
    </message>
</context>
<context>
    <name>NotesTable</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NotesTidy</name>
    <message numerus="yes">
        <source>J again: merge %n note(s) into one</source>
        <translation>
            <numerusform>Noch einmal J: %n Notiz zu einer zusammenführen</numerusform>
            <numerusform>Noch einmal J: %n Notizen zu einer zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Del again: delete %n note(s)</source>
        <translation>
            <numerusform>Noch einmal Entf: %n Notiz löschen</numerusform>
            <numerusform>Noch einmal Entf: %n Notizen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>O again: %n note(s) back on the record</source>
        <translation>
            <numerusform>Noch einmal O: %n Notiz wieder ins Protokoll</numerusform>
            <numerusform>Noch einmal O: %n Notizen wieder ins Protokoll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>O again: %n note(s) off the record</source>
        <translation>
            <numerusform>Noch einmal O: %n Notiz vertraulich</numerusform>
            <numerusform>Noch einmal O: %n Notizen vertraulich</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>NotesVerbs</name>
    <message>
        <source>Edit in the box</source>
        <translation>Im Feld bearbeiten</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Stern geben oder nehmen</translation>
    </message>
    <message>
        <source>Who said it…</source>
        <translation>Wer es sagte…</translation>
    </message>
    <message>
        <source>On which question…</source>
        <translation>Zu welcher Frage…</translation>
    </message>
    <message>
        <source>Tag, or take a tag away…</source>
        <translation>Schlagwort geben oder nehmen…</translation>
    </message>
    <message>
        <source>About whom it is…</source>
        <translation>Über wen sie ist…</translation>
    </message>
    <message>
        <source>Hold it to a stricter promise…</source>
        <translation>Unter eine strengere Zusage stellen…</translation>
    </message>
    <message>
        <source>Move to another roundtable…</source>
        <translation>In einen anderen Roundtable verschieben…</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Zu einer zusammenführen</translation>
    </message>
    <message>
        <source>Not the same: tell them apart</source>
        <translation>Nicht dasselbe: auseinanderhalten</translation>
    </message>
    <message>
        <source>Who takes it on…</source>
        <translation>Wer übernimmt…</translation>
    </message>
    <message>
        <source>By which day…</source>
        <translation>Bis wann…</translation>
    </message>
    <message>
        <source>From the chat, or said aloud</source>
        <translation>Aus dem Chat oder gesprochen</translation>
    </message>
    <message>
        <source>Off the record, or back on it</source>
        <translation>Vertraulich oder wieder im Protokoll</translation>
    </message>
    <message>
        <source>Delete, or bring back</source>
        <translation>Löschen oder zurückholen</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes: {count}. {where}</source>
        <translation>Notizen: {count}. {where}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n changed, until you filter again</source>
        <translation>
            <numerusform>%n geändert, bis Sie wieder filtern</numerusform>
            <numerusform>%n geändert, bis Sie wieder filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Gefundene Notizen</translation>
    </message>
</context>
<context>
    <name>NowhereDialog</name>
    <message>
        <source>On no disk</source>
        <translation>Auf keinem Datenträger</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>Save a copy on another disk, or what was saved here is lost.</source>
        <translation>Speichern Sie eine Kopie auf einem anderen Datenträger, sonst ist das hier Gespeicherte verloren.</translation>
    </message>
</context>
<context>
    <name>Nudges</name>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>{name} has the floor, but the roundtable has not started.</source>
        <translation>{name} hat das Wort, aber der Roundtable hat nicht begonnen.</translation>
    </message>
    <message>
        <source>The item is over by more than {minutes} min.</source>
        <translation>Der Punkt ist um mehr als {minutes} min überschritten.</translation>
    </message>
    <message>
        <source>Nobody has had the floor for more than {minutes} min.</source>
        <translation>Niemand hatte das Wort seit mehr als {minutes} min.</translation>
    </message>
    <message>
        <source>{name} leaves at {time}, {spoken} so far.</source>
        <translation>{name} geht um {time}, bisher {spoken}.</translation>
    </message>
    <message>
        <source>{name} was to leave at {time}: still here? {spoken} so far.</source>
        <translation>{name} wollte um {time} gehen: noch da? Bisher {spoken}.</translation>
    </message>
    <message>
        <source>{name} leaves at {time} and has the floor.</source>
        <translation>{name} geht um {time} und hat das Wort.</translation>
    </message>
    <message>
        <source>{names} came late and has not heard the promise; {key} shows it.</source>
        <translation>{names} kam später und hat die Zusage nicht gehört; {key} zeigt sie.</translation>
    </message>
    <message>
        <source>{names} came late and have not heard the promise; {key} shows it.</source>
        <translation>{names} kamen später und haben die Zusage nicht gehört; {key} zeigt sie.</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <source>Find notes to attach</source>
        <translation>Notizen zum Anhängen suchen</translation>
    </message>
    <message>
        <source>Notes that may belong to it</source>
        <translation>Notizen, die dazugehören könnten</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found</source>
        <translation>
            <numerusform>%n Notiz gefunden</numerusform>
            <numerusform>%n Notizen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with similar words</source>
        <translation>
            <numerusform>%n mit ähnlichen Wörtern</numerusform>
            <numerusform>%n mit ähnlichen Wörtern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffsetBox</name>
    <message>
        <source>Clock offset</source>
        <translation>Uhrenabweichung</translation>
    </message>
    <message>
        <source>Added to the other laptop’s instants: +2m30s, -90s or 0</source>
        <translation>Wird zu den Zeiten des anderen Laptops addiert: +2m30s, -90s oder 0</translation>
    </message>
</context>
<context>
    <name>OrganisationPane</name>
    <message>
        <source>Also called</source>
        <translation>Heißt auch</translation>
    </message>
    <message>
        <source>Gives it away</source>
        <translation>Verrät sie</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Somebody who takes part for this organisation</source>
        <translation>Jemand, der für diese Organisation teilnimmt</translation>
    </message>
    <message>
        <source>Enter edits · P page about them · C their consents · F forgets · Del takes off</source>
        <translation>Enter bearbeitet · P Seite über sie · C ihre Einwilligungen · F vergisst · Entf nimmt von der Liste</translation>
    </message>
    <message>
        <source>Merge it into another…</source>
        <translation>Mit einer anderen zusammenführen …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Without an organisation</source>
        <translation>Ohne Organisation</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Everybody has an organisation.</source>
        <translation>Alle haben eine Organisation.</translation>
    </message>
    <message>
        <source>Taking it out keeps them.</source>
        <translation>Wird sie herausgenommen, bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>Places, products and roles for the names check</source>
        <translation>Orte, Produkte und Rollen für die Namensprüfung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>What became of the export</source>
        <translation>Was aus dem Export wurde</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>{file} was not opened: no program here does, or it is there no more.</source>
        <translation>{file} wurde nicht geöffnet: kein Programm hier kann es, oder die Datei ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>OutcomeEdit</name>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>A sentence, a link</source>
        <translation>Ein Satz, ein Link</translation>
    </message>
</context>
<context>
    <name>OutlineBox</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Text before the section</source>
        <translation>Text vor dem Abschnitt</translation>
    </message>
    <message>
        <source>A text of your own, in Markdown</source>
        <translation>Ein eigener Text, in Markdown</translation>
    </message>
    <message>
        <source>Text before {section}</source>
        <translation>Text vor {section}</translation>
    </message>
    <message>
        <source>Write a text before {section}</source>
        <translation>Text vor {section} schreiben</translation>
    </message>
    <message>
        <source>Space switches · Alt ↑ ↓ move · F2 retitles</source>
        <translation>Leertaste schaltet um · Alt ↑ ↓ verschieben · F2 benennt um</translation>
    </message>
    <message>
        <source>Name of the new outline</source>
        <translation>Name der neuen Gliederung</translation>
    </message>
    <message>
        <source>Name of the outline</source>
        <translation>Name der Gliederung</translation>
    </message>
</context>
<context>
    <name>Outlines</name>
    <message>
        <source>The series</source>
        <translation>Die Reihe</translation>
    </message>
    <message>
        <source>Numbers for a funder</source>
        <translation>Zahlen für Geldgebende</translation>
    </message>
    <message>
        <source>By question, then organisation</source>
        <translation>Nach Frage, dann Organisation</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Nach Organisation</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Nach Thema</translation>
    </message>
</context>
<context>
    <name>PageViews</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>ParticipantsMenu</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>ParticipantsPane</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Others: {names}</source>
        <translation>Andere: {names}</translation>
    </message>
    <message>
        <source>Forget {name}…</source>
        <translation>{name} vergessen…</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>noch niemand benannt</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (nicht da)</translation>
    </message>
    <message>
        <source>{name} (remote)</source>
        <translation>{name} (zugeschaltet)</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Convenors: {names}</source>
        <translation>Einladende: {names}</translation>
    </message>
    <message>
        <source>Participants column</source>
        <translation>Spalte Teilnehmende</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Type a name, or paste several lines</source>
        <translation>Namen eingeben oder mehrere Zeilen einfügen</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Ins or N in the table</source>
        <translation>Einfg oder N in der Tabelle</translation>
    </message>
    <message>
        <source>{counted} · the order is the order of the keys</source>
        <translation>{counted} · die Reihenfolge ist die der Tasten</translation>
    </message>
    <message>
        <source>Drop a spreadsheet, a CSV or a Word table here, or paste with Ctrl V. You see what was understood before anything changes; the same list a second time adds nothing.</source>
        <translation>Ziehen Sie eine Tabelle, eine CSV-Datei oder eine Word-Tabelle hierher, oder fügen Sie mit Strg V ein. Sie sehen, was verstanden wurde, bevor sich etwas ändert; dieselbe Liste bringt beim zweiten Mal nichts Neues.</translation>
    </message>
    <message>
        <source>Enter edits · Alt ↑ ↓ move · Ins or N add · Del take out</source>
        <translation>Enter bearbeitet · Alt ↑ ↓ verschiebt · Einfg oder N fügt hinzu · Entf nimmt heraus</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Its people, notes and turns become those of the other. Its names stay as other names, so that a list that still has them does not bring it back.</source>
        <translation>Ihre Personen, Notizen und Redebeiträge gehören dann zur anderen. Ihre Namen bleiben als weitere Namen, damit eine Liste, die sie noch enthält, sie nicht zurückbringt.</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>Words to strike</source>
        <translation>Wörter, die zu streichen sind</translation>
    </message>
    <message>
        <source>Select words by Shift and the arrows: Enter strikes them, Esc does not</source>
        <translation>Wörter mit Umschalt und den Pfeilen auswählen: Enter streicht sie, Esc nicht</translation>
    </message>
    <message>
        <source>Strike the selected words…</source>
        <translation>Ausgewählte Wörter streichen…</translation>
    </message>
</context>
<context>
    <name>PassagesList</name>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
</context>
<context>
    <name>PassedOver</name>
    <message>
        <source>Leave out item {number}, or later?</source>
        <translation>Punkt {number} auslassen oder später?</translation>
    </message>
    <message>
        <source>Leave out items {numbers}, or later?</source>
        <translation>Punkte {numbers} auslassen oder später?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>PeopleControl</name>
    <message>
        <source>{name} is not here</source>
        <translation>{name} ist nicht da</translation>
    </message>
    <message>
        <source>{name} waits already</source>
        <translation>{name} wartet schon</translation>
    </message>
    <message>
        <source>{name} has the floor already</source>
        <translation>{name} hat schon das Wort</translation>
    </message>
    <message>
        <source>Enter takes the name, Esc leaves. Somebody new: “Name, organisation”.</source>
        <translation>Enter übernimmt den Namen, Esc verlässt. Jemand Neues: „Name, Organisation“.</translation>
    </message>
    <message>
        <source> With a reason: “Name: why”.</source>
        <translation> Mit einem Grund: „Name: Grund“.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>No person has had the floor yet.</source>
        <translation>Noch hatte keine Person das Wort.</translation>
    </message>
    <message>
        <source>Airtime by person</source>
        <translation>Redezeit nach Person</translation>
    </message>
</context>
<context>
    <name>PeopleQuestions</name>
    <message>
        <source>Has heard it</source>
        <translation>Hat sie gehört</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>the roll goes on saying so</source>
        <translation>die Anwesenheitsliste zeigt es weiter</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>counted as here</source>
        <translation>gilt als anwesend</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Enter edits, P page about them, C their consents, F forgets them, Delete takes off</source>
        <translation>Enter bearbeitet, P Seite über sie, C ihre Einwilligungen, F vergisst sie, Entfernen nimmt von der Liste</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>keine Organisation</translation>
    </message>
    <message>
        <source>names, with commas</source>
        <translation>Namen, mit Kommas</translation>
    </message>
    <message>
        <source>Language, food and access stay here: no stage, file or copy has them.</source>
        <translation>Sprache, Verpflegung und Barrierefreiheit bleiben hier: weder Bühne noch Datei noch Kopie enthält sie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Speaks for, too</source>
        <translation>Spricht auch für</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Heißt auch</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Gedolmetscht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Verpflegung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>“{name}” is no organisation of this programme: add it first.</source>
        <translation>„{name}“ ist keine Organisation dieses Programms: Fügen Sie sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>An e-mail address looks like ana@delta.example.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie ana@delta.example.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Raum öffnen</translation>
    </message>
    <message>
        <source>{label}: {theme}</source>
        <translation>{label}: {theme}</translation>
    </message>
</context>
<context>
    <name>PossibleNow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Reopen the &amp;queue</source>
        <translation>&amp;Redeliste wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Close the queue</source>
        <translation>Redeliste &amp;schließen</translation>
    </message>
    <message>
        <source>Start as p&amp;lanned</source>
        <translation>Start nach P&amp;lan</translation>
    </message>
    <message>
        <source>{label} ({time})</source>
        <translation>{label} ({time})</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>You practise on a copy, with stand-ins. Nothing here is in the programme.</source>
        <translation>Sie üben auf einer Kopie mit Platzhaltern. Nichts hiervon kommt ins Programm.</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Agenda of this roundtable.</source>
        <translation>Agenda dieses Roundtables.</translation>
    </message>
    <message>
        <source>Agenda of the theme: what each new roundtable on it gets.</source>
        <translation>Agenda des Themas: Jeder neue Roundtable dazu bekommt sie.</translation>
    </message>
    <message>
        <source>Agenda of the theme: what you change here is for this roundtable only.</source>
        <translation>Agenda des Themas: Was Sie hier ändern, gilt nur für diesen Roundtable.</translation>
    </message>
    <message>
        <source>Agenda of this roundtable, changed on {when}.</source>
        <translation>Agenda dieses Roundtables, geändert am {when}.</translation>
    </message>
    <message>
        <source>Roundtable {number} has its own, changed on {when}: choose it to see that.</source>
        <translation>Roundtable {number} hat eine eigene, geändert am {when}: wählen Sie ihn, um sie zu sehen.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>ohne Thema</translation>
    </message>
    <message>
        <source>{theme} · Roundtable {number}</source>
        <translation>{theme} · Roundtable {number}</translation>
    </message>
    <message>
        <source>Two steps to the first roundtable</source>
        <translation>Zwei Schritte zum ersten Roundtable</translation>
    </message>
    <message>
        <source>Say who takes part: paste a list of organisations and people, or type them in Participants. Then the first theme: its question, its day and its agenda. Each can be left for later.</source>
        <translation>Sagen Sie, wer teilnimmt: fügen Sie eine Liste von Organisationen und Personen ein, oder tippen Sie sie unter Teilnehmende. Dann das erste Thema: seine Frage, sein Tag und seine Agenda. Beides hat Zeit.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the write-up</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>H goes to the next heading, Shift and H to the one before</source>
        <translation>H geht zur nächsten Überschrift, Umschalt und H zur vorigen</translation>
    </message>
</context>
<context>
    <name>PrivacyDesk</name>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>streichen</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Wer darum gebeten hat</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>Nothing to erase</source>
        <translation>Nichts zu löschen</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do it, for good</source>
        <translation>Endgültig tun</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on:</source>
        <translation>„{word}“ eintippen, um fortzufahren:</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <source>What it cannot reach</source>
        <translation>Was nicht erreicht wird</translation>
    </message>
    <message>
        <source>in another note</source>
        <translation>in einer anderen Notiz</translation>
    </message>
    <message>
        <source>in a finding</source>
        <translation>in einem Fund</translation>
    </message>
    <message>
        <source>in key messages</source>
        <translation>in Kernaussagen</translation>
    </message>
    <message>
        <source>in a section of a write-up</source>
        <translation>in einem Abschnitt eines Berichts</translation>
    </message>
    <message>
        <source>in a message</source>
        <translation>in einer Nachricht</translation>
    </message>
    <message>
        <source>in a reason in the queue</source>
        <translation>in einem Grund in der Redeliste</translation>
    </message>
    <message>
        <source>in words that somebody agreed to</source>
        <translation>in Worten, denen jemand zugestimmt hat</translation>
    </message>
    <message>
        <source>in a transcript</source>
        <translation>in einem Transkript</translation>
    </message>
    <message>
        <source>Nearly the same: tick what is to go, too</source>
        <translation>Beinahe dasselbe: haken Sie an, was auch weg soll</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ProgrammeFiles</name>
    <message>
        <source>Open a programme</source>
        <translation>Programm öffnen</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>Print a quote only once all have agreed to it</source>
        <translation>Ein Zitat erst drucken, wenn alle zugestimmt haben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Word for a theme</source>
        <translation>Wort für ein Thema</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Language of write-ups</source>
        <translation>Sprache der Berichte</translation>
    </message>
    <message>
        <source>Promise of new roundtables</source>
        <translation>Zusage neuer Roundtables</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Amber when left</source>
        <translation>Gelb bei noch</translation>
    </message>
    <message>
        <source>challenge, theme, topic …</source>
        <translation>Herausforderung, Thema …</translation>
    </message>
    <message>
        <source>of what is published, such as CC BY 4.0</source>
        <translation>dessen, was veröffentlicht wird, etwa CC BY 4.0</translation>
    </message>
    <message>
        <source>that of this computer; or a city, such as London</source>
        <translation>die dieses Computers; oder eine Stadt, etwa London</translation>
    </message>
    <message>
        <source>20% of an item, or such as 90s</source>
        <translation>20% eines Punkts, oder etwa 90s</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Titel eingeben</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Ins or N in the table</source>
        <translation>Einfg oder N in der Tabelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation>Roundtables</translation>
    </message>
    <message>
        <source>The hour is that of the agenda. Enter edits · Ins or N plan · Del take out</source>
        <translation>Die Uhrzeit ist die der Agenda. Enter bearbeitet · Einfg oder N plant · Entf nimmt heraus</translation>
    </message>
    <message>
        <source>A theme has its own agenda and roundtables; other questions are only what notes are about. Enter edits · Alt ↑ ↓ move · Ins or N add · Del take out</source>
        <translation>Ein Thema hat eigene Agenda und Roundtables; andere Fragen sind nur, worum es in Notizen geht. Enter bearbeitet · Alt ↑ ↓ verschiebt · Einfg oder N fügt hinzu · Entf nimmt heraus</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>{done} of {total} · Esc stops it</source>
        <translation>{done} von {total} · Esc bricht ab</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what is promised to the room</source>
        <translation>Ändern, was dem Raum zugesagt ist</translation>
    </message>
    <message>
        <source>Promised to a new roundtable:</source>
        <translation>Einem neuen Roundtable zugesagt:</translation>
    </message>
    <message>
        <source>Promised to the room, roundtable {number}:</source>
        <translation>Dem Raum zugesagt, Roundtable {number}:</translation>
    </message>
    <message>
        <source>Read out and shown on stage before the first item.</source>
        <translation>Vor dem ersten Punkt vorgelesen und auf der Bühne gezeigt.</translation>
    </message>
    <message>
        <source>It has started: the promise can only be made stricter.</source>
        <translation>Er hat begonnen: Die Zusage kann nur noch strenger werden.</translation>
    </message>
</context>
<context>
    <name>PromiseChoice</name>
    <message>
        <source>as for the whole roundtable</source>
        <translation>wie für den ganzen Roundtable</translation>
    </message>
    <message>
        <source>“{promise}” was promised to who spoke in it: once it has begun that can only be made stricter.</source>
        <translation>Wer darin sprach, dem war „{promise}“ zugesagt: Sobald der Punkt begonnen hat, kann die Zusage nur noch strenger werden.</translation>
    </message>
    <message>
        <source>This promise has no effect: the whole roundtable is promised more, “{promise}”.</source>
        <translation>Diese Zusage hat keine Wirkung: Dem ganzen Roundtable ist mehr zugesagt, „{promise}“.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>By name</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>The write-up may name people and organisations with what they said.</source>
        <translation>Der Bericht darf Personen und Organisationen mit ihren Aussagen nennen.</translation>
    </message>
    <message>
        <source>What you say may be published with your name and your organisation.</source>
        <translation>Was Sie sagen, darf mit Ihrem Namen und Ihrer Organisation veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Published with names</source>
        <translation>Veröffentlicht mit Namen</translation>
    </message>
    <message>
        <source>May be published, with your name and your organisation.</source>
        <translation>Darf veröffentlicht werden, mit Ihrem Namen und Ihrer Organisation.</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Mit Organisation</translation>
    </message>
    <message>
        <source>The write-up says which organisation said it, never which person.</source>
        <translation>Der Bericht sagt, welche Organisation etwas sagte, nie welche Person.</translation>
    </message>
    <message>
        <source>What you say may be published with your organisation, not with your name.</source>
        <translation>Was Sie sagen, darf mit Ihrer Organisation veröffentlicht werden, nicht mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>Published by organisation, without names</source>
        <translation>Veröffentlicht mit Organisation, ohne Namen</translation>
    </message>
    <message>
        <source>May be published with your organisation. Never with your name.</source>
        <translation>Darf mit Ihrer Organisation veröffentlicht werden. Nie mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Mit Sektor</translation>
    </message>
    <message>
        <source>The write-up names sectors only.</source>
        <translation>Der Bericht nennt nur Sektoren.</translation>
    </message>
    <message>
        <source>What you say may be published with your sector, not with your organisation.</source>
        <translation>Was Sie sagen, darf mit Ihrem Sektor veröffentlicht werden, nicht mit Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Published by sector, without names</source>
        <translation>Veröffentlicht mit Sektor, ohne Namen</translation>
    </message>
    <message>
        <source>May be published with your sector. Never with your organisation or your name.</source>
        <translation>Darf mit Ihrem Sektor veröffentlicht werden. Nie mit Ihrer Organisation oder Ihrem Namen.</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Ohne Zuordnung</translation>
    </message>
    <message>
        <source>Participants are listed; nobody is tied to a statement.</source>
        <translation>Teilnehmende werden aufgeführt; niemandem wird eine Aussage zugeordnet.</translation>
    </message>
    <message>
        <source>Who took part is published; nothing that was said is tied to anybody.</source>
        <translation>Wer teilnahm, wird veröffentlicht; nichts Gesagtes wird jemandem zugeordnet.</translation>
    </message>
    <message>
        <source>Nothing said is tied to anybody</source>
        <translation>Nichts Gesagtes wird jemandem zugeordnet</translation>
    </message>
    <message>
        <source>May be published, and who took part. Never who said it.</source>
        <translation>Darf veröffentlicht werden, auch wer teilnahm. Nie, wer es gesagt hat.</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Chatham-House-Regel</translation>
    </message>
    <message>
        <source>What is said may be used; neither who said it nor who was there is told.</source>
        <translation>Gesagtes darf verwendet werden; weder wer es sagte noch wer da war, wird genannt.</translation>
    </message>
    <message>
        <source>What was said may be used; neither who said it nor who took part is revealed.</source>
        <translation>Gesagtes darf verwendet werden; weder wer es sagte noch wer teilnahm, wird preisgegeben.</translation>
    </message>
    <message>
        <source>May be used. Never who said it or who was here.</source>
        <translation>Darf verwendet werden. Nie, wer es sagte oder wer hier war.</translation>
    </message>
    <message>
        <source>For {item}: {promise}</source>
        <translation>Für {item}: {promise}</translation>
    </message>
    <message>
        <source>Off the record. Nothing said now will be used.</source>
        <translation>Vertraulich. Nichts, was jetzt gesagt wird, wird verwendet.</translation>
    </message>
    <message>
        <source>Off the record until this part ends</source>
        <translation>Vertraulich bis zum Ende dieses Teils</translation>
    </message>
    <message>
        <source>{promise}, until this part ends</source>
        <translation>{promise}, bis zum Ende dieses Teils</translation>
    </message>
    <message>
        <source>recorded for the notes only</source>
        <translation>nur für die Notizen aufgezeichnet</translation>
    </message>
    <message>
        <source>recorded and published</source>
        <translation>aufgezeichnet und veröffentlicht</translation>
    </message>
    <message>
        <source>watched by observers</source>
        <translation>von Beobachtenden verfolgt</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>{key}: {what}.</source>
        <translation>{key}: {what}.</translation>
    </message>
    <message>
        <source>Unanswered: {what}.</source>
        <translation>Unbeantwortet: {what}.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message numerus="yes">
        <source>%n off the record</source>
        <translation>
            <numerusform>%n vertraulich</numerusform>
            <numerusform>%n vertraulich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}: the roundtable still runs</source>
        <translation>Stand {time}: Der Roundtable läuft noch</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Team, with names</source>
        <translation>Team, mit Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out, waiting for consent.</source>
        <translation>
            <numerusform>%n Notiz ausgelassen, sie wartet auf eine Einwilligung.</numerusform>
            <numerusform>%n Notizen ausgelassen, sie warten auf Einwilligungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version names people: it stays inside the team.</source>
        <translation>Diese Fassung nennt Personen: Sie bleibt im Team.</translation>
    </message>
    <message>
        <source>No name was found. The check cannot see meaning: read it through once. Could a peer tell who spoke?</source>
        <translation>Kein Name gefunden. Den Sinn kann die Prüfung nicht erkennen: Lesen Sie den Bericht einmal durch. Könnten andere erkennen, wer sprach?</translation>
    </message>
    <message>
        <source>No name was found that was promised away. The check cannot see meaning.</source>
        <translation>Kein Name gefunden, dessen Schutz zugesagt war. Den Sinn kann die Prüfung nicht erkennen.</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>Ebene {number}</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>No further heading</source>
        <translation>Keine weitere Überschrift</translation>
    </message>
    <message>
        <source>{heading}, heading {level}</source>
        <translation>{heading}, Überschrift {level}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Sections, in this order</source>
        <translation>Abschnitte, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>{section} · nothing to tell yet</source>
        <translation>{section} · noch nichts zu berichten</translation>
    </message>
    <message>
        <source>included</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>{outline}, ours</source>
        <translation>{outline}, unsere</translation>
    </message>
    <message>
        <source>The write-up is being made…</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Publizieren</translation>
    </message>
    <message>
        <source>Export {kind}…</source>
        <translation>Als {kind} exportieren…</translation>
    </message>
    <message>
        <source>What you see is what is written</source>
        <translation>Was Sie sehen, wird geschrieben</translation>
    </message>
    <message>
        <source>Notes of a roundtable become a write-up here, as was promised in the room.</source>
        <translation>Notizen eines Roundtables werden hier zu einem Bericht, wie es im Raum zugesagt war.</translation>
    </message>
    <message>
        <source>Plan a roundtable first.</source>
        <translation>Planen Sie zuerst einen Roundtable.</translation>
    </message>
    <message>
        <source>No roundtable yet</source>
        <translation>Noch kein Roundtable</translation>
    </message>
    <message>
        <source>The curtain is down</source>
        <translation>Der Vorhang ist zu</translation>
    </message>
    <message>
        <source>The write-up is not shown in this window until it is raised.</source>
        <translation>Der Bericht ist in diesem Fenster verborgen, bis der Vorhang gehoben wird.</translation>
    </message>
</context>
<context>
    <name>QuestionChip</name>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message>
        <source>Question: {code}</source>
        <translation>Frage: {code}</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Queue</source>
        <translation>Redeliste</translation>
    </message>
    <message>
        <source>↵ the floor · E reason · R reply · M remote · Alt ↑ ↓ move · Del out of the queue</source>
        <translation>↵ das Wort · E Grund · R Erwiderung · M zugeschaltet · Alt ↑ ↓ verschieben · Entf von der Redeliste</translation>
    </message>
    <message>
        <source>keys act on the queue · Esc</source>
        <translation>Tasten wirken auf die Redeliste · Esc</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen the queue</source>
        <translation>Redeliste wieder öffnen</translation>
    </message>
    <message>
        <source>Nobody is waiting. {keys} raises a hand.</source>
        <translation>Niemand wartet. {keys} ist eine Wortmeldung.</translation>
    </message>
    <message>
        <source>Nobody is waiting. While it is closed, only direct replies come in.</source>
        <translation>Niemand wartet. Solange sie geschlossen ist, kommen nur direkte Erwiderungen hinzu.</translation>
    </message>
    <message>
        <source>Del again: take {name} out of the queue</source>
        <translation>Noch einmal Entf: {name} von der Redeliste nehmen</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Keys: E reason, R hand or reply, M room or remote, Delete takes out</source>
        <translation>Tasten: E Grund, R Wortmeldung oder Erwiderung, M Raum oder zugeschaltet, Entf nimmt heraus</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Erwiderung</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>zugeschaltet</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>wartet {time}</translation>
    </message>
    <message>
        <source>{number}, {name}, waits {time} min, {said}; Enter gives the floor</source>
        <translation>{number}, {name}, wartet {time} min, {said}; Enter gibt das Wort</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>geht {time}</translation>
    </message>
    <message>
        <source>Give the floor	Enter</source>
        <translation>Wort geben	Enter</translation>
    </message>
    <message>
        <source>Reason…	E</source>
        <translation>Grund…	E</translation>
    </message>
    <message>
        <source>A hand	R</source>
        <translation>Eine Wortmeldung	R</translation>
    </message>
    <message>
        <source>A direct reply	R</source>
        <translation>Eine direkte Erwiderung	R</translation>
    </message>
    <message>
        <source>In the room	M</source>
        <translation>Im Raum	M</translation>
    </message>
    <message>
        <source>Remote	M</source>
        <translation>Zugeschaltet	M</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Hoch</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Runter</translation>
    </message>
    <message>
        <source>Take out of the queue	Del</source>
        <translation>Von der Redeliste nehmen	Entf</translation>
    </message>
    <message>
        <source>not yet heard</source>
        <translation>noch nicht gehört</translation>
    </message>
    <message numerus="yes">
        <source>spoke %n time(s) so far</source>
        <translation>
            <numerusform>sprach bisher %n-mal</numerusform>
            <numerusform>sprach bisher %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ReadingControl</name>
    <message>
        <source>Write who has read it.</source>
        <translation>Schreiben Sie, wer es gelesen hat.</translation>
    </message>
    <message>
        <source>The check sees words, not meaning: once all is decided, read it as somebody who was in the room.</source>
        <translation>Die Prüfung sieht Wörter, nicht den Sinn: lesen Sie es, sobald alles entschieden ist, als jemand, der im Raum war.</translation>
    </message>
    <message>
        <source>The check sees words, not meaning: read it once as somebody who was in the room.</source>
        <translation>Die Prüfung sieht Wörter, nicht den Sinn: lesen Sie es einmal als jemand, der im Raum war.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since {reader} read it: read them as somebody who was in the room.</source>
        <translation>
            <numerusform>%n Absatz hat sich geändert, seit {reader} es gelesen hat: lesen Sie ihn als jemand, der im Raum war.</numerusform>
            <numerusform>%n Absätze haben sich geändert, seit {reader} es gelesen hat: lesen Sie sie als jemand, der im Raum war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read through by {reader}, {day} {time}.</source>
        <translation>Durchgelesen von {reader}, {day} {time}.</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Who reads it</source>
        <translation>Wer liest es</translation>
    </message>
    <message>
        <source>Paragraphs to read again</source>
        <translation>Erneut zu lesende Absätze</translation>
    </message>
    <message>
        <source>Reading it through</source>
        <translation>Durchlesen</translation>
    </message>
</context>
<context>
    <name>RecentPart</name>
    <message>
        <source>Recent programmes</source>
        <translation>Zuletzt verwendete Programme</translation>
    </message>
    <message>
        <source>The list cannot be written ({reason}): it is as it was.</source>
        <translation>Die Liste kann nicht geschrieben werden ({reason}): Sie ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>RecentProgrammes</name>
    <message>
        <source>Recent programmes</source>
        <translation>Zuletzt geöffnete Programme</translation>
    </message>
    <message>
        <source>Recent programmes, the newest first</source>
        <translation>Zuletzt geöffnete Programme, das neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Open &amp;another…</source>
        <translation>Ein &amp;anderes öffnen…</translation>
    </message>
    <message>
        <source>{title} · open here</source>
        <translation>{title} · hier geöffnet</translation>
    </message>
    <message>
        <source>{title} · no longer there</source>
        <translation>{title} · nicht mehr da</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The list is empty: open a programme, and it is here.</source>
        <translation>Die Liste ist leer: öffnen Sie ein Programm, und es steht hier.</translation>
    </message>
    <message>
        <source>Only paths and titles are kept. Taken off the list, a file stays.</source>
        <translation>Nur Pfade und Titel werden aufbewahrt. Aus der Liste genommen, bleibt eine Datei bestehen.</translation>
    </message>
    <message>
        <source>The list cannot be written ({reason}): it is as it was.</source>
        <translation>Die Liste kann nicht geschrieben werden ({reason}): sie ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>RecordedLine</name>
    <message>
        <source>Recorded</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <source>For the notes</source>
        <translation>Für Notizen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Observers watch</source>
        <translation>Beobachtende dabei</translation>
    </message>
    <message>
        <source>Unanswered, the stage says nothing.</source>
        <translation>Offen: Die Bühne sagt nichts.</translation>
    </message>
    <message>
        <source>Recorded or watched?</source>
        <translation>Aufnahme, Beobachtung?</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>{keys}, then {key}</source>
        <translation>{keys}, dann {key}</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Not invited</source>
        <translation>Nicht eingeladen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>{name} (no answer)</source>
        <translation>{name} (keine Antwort)</translation>
    </message>
    <message>
        <source>{name} (coming)</source>
        <translation>{name} (kommt)</translation>
    </message>
    <message>
        <source>{name} (declined)</source>
        <translation>{name} (abgesagt)</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n eingeladen</numerusform>
            <numerusform>%n eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n kommt</numerusform>
            <numerusform>%n kommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n abgesagt</numerusform>
            <numerusform>%n abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyList</name>
    <message>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
</context>
<context>
    <name>ReplyRequest</name>
    <message>
        <source>Copied, noted as sent to {name}: a reply is wanted by {day}</source>
        <translation>Kopiert, als an {name} gesendet notiert: Antwort bis {day} erbeten</translation>
    </message>
    <message>
        <source>Copied: the message to {name}, to be sent</source>
        <translation>Kopiert: die Nachricht an {name}, zum Verschicken</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>No note fits</source>
        <translation>Keine Notiz passt</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Take a filter away, or search for fewer letters. Off the record notes are not searched: add is:off, or empty the search to see them.</source>
        <translation>Nehmen Sie einen Filter weg, oder suchen Sie nach weniger Buchstaben. Vertrauliche Notizen werden nicht durchsucht: Ergänzen Sie is:off, oder leeren Sie die Suche, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The notes could not be searched</source>
        <translation>Die Notizen konnten nicht durchsucht werden</translation>
    </message>
    <message>
        <source>The programme file could not be read as it should be: check it, and search again once it is whole.</source>
        <translation>Die Programmdatei war nicht so lesbar, wie sie sein sollte: Prüfen Sie sie, und suchen Sie noch einmal, wenn sie heil ist.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>written</source>
        <translation>schriftl.</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>wie zugesagt</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>vertraulich</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>Sichten</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Publish a write-up</source>
        <translation>Bericht publizieren</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Noch keine Notiz</translation>
    </message>
    <message>
        <source>Notes that are taken in Run are found, tidied and counted here.</source>
        <translation>Notizen aus „Durchführen“ werden hier gefunden, aufgeräumt und gezählt.</translation>
    </message>
    <message>
        <source>Take the first in Run, or bring in those of another laptop.</source>
        <translation>Schreiben Sie die erste in „Durchführen“, oder holen Sie die eines anderen Laptops herein.</translation>
    </message>
    <message>
        <source>No finding yet</source>
        <translation>Noch keine Erkenntnis</translation>
    </message>
    <message>
        <source>Write the first at the left, in one sentence, or go through the notes one by one: each becomes a finding, or stands behind one.</source>
        <translation>Schreiben Sie links die erste, in einem Satz, oder gehen Sie die Notizen einzeln durch: jede wird eine Erkenntnis oder stützt eine.</translation>
    </message>
    <message>
        <source>The curtain is down</source>
        <translation>Der Vorhang ist zu</translation>
    </message>
    <message>
        <source>Notes are not shown in this window until it is raised.</source>
        <translation>Notizen sind in diesem Fenster verborgen, bis der Vorhang gehoben wird.</translation>
    </message>
</context>
<context>
    <name>ReviewViews</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
</context>
<context>
    <name>Rework</name>
    <message>
        <source>Save what is in the box first.</source>
        <translation>Speichern Sie zuerst, was im Feld steht.</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>Roll call</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Back to the roundtable</source>
        <translation>Zurück zum Roundtable</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer ist da</translation>
    </message>
    <message>
        <source>The promise, to read out</source>
        <translation>Die Zusage, zum Vorlesen</translation>
    </message>
    <message>
        <source>{room} in the room · {remote} remote · {absent} not here</source>
        <translation>{room} im Raum · {remote} zugeschaltet · {absent} nicht da</translation>
    </message>
    <message>
        <source>↑ ↓ walk, Space changes · A apologies · E expected · L leaves at · I interpreted or interpreter · T limit · P heard the promise</source>
        <translation>↑ ↓ gehen, Leertaste wechselt · A entschuldigt · E erwartet · L geht um · I gedolmetscht oder dolmetschend · T Grenze · P kennt die Zusage</translation>
    </message>
    <message>
        <source>Open the room to welcome people, or start at once.</source>
        <translation>Öffnen Sie den Raum, um alle zu begrüßen, oder starten Sie gleich.</translation>
    </message>
    <message>
        <source>The room is open; the clock does not run yet.</source>
        <translation>Der Raum ist offen; die Uhr läuft noch nicht.</translation>
    </message>
    <message>
        <source>The clocks go on meanwhile. Esc goes back.</source>
        <translation>Die Uhren laufen inzwischen weiter. Esc geht zurück.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>kam {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>ging {time}</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>geht {time}</translation>
    </message>
    <message>
        <source>has not heard the promise</source>
        <translation>hat die Zusage nicht gehört</translation>
    </message>
    <message>
        <source>interpreted, consecutive</source>
        <translation>gedolmetscht, konsekutiv</translation>
    </message>
    <message>
        <source>interpreted, simultaneous</source>
        <translation>gedolmetscht, simultan</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>dolmetscht</translation>
    </message>
    <message>
        <source>{limit} a turn</source>
        <translation>{limit} je Redebeitrag</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>spricht {language}</translation>
    </message>
    <message>
        <source>food: {need}</source>
        <translation>Essen: {need}</translation>
    </message>
    <message>
        <source>access: {need}</source>
        <translation>Zugang: {need}</translation>
    </message>
    <message>
        <source>Roll call column</source>
        <translation>Spalte Anwesenheit</translation>
    </message>
</context>
<context>
    <name>RollRow</name>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Zugeschaltet</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>zugeschaltet</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Not here: apologies	A</source>
        <translation>Nicht da: entschuldigt	A</translation>
    </message>
    <message>
        <source>Not here: expected at…	E</source>
        <translation>Nicht da: erwartet um…	E</translation>
    </message>
    <message>
        <source>Leaves at…	L</source>
        <translation>Geht um…	L</translation>
    </message>
    <message>
        <source>Interpreted, or an interpreter: the next	I</source>
        <translation>Gedolmetscht oder dolmetschend: weiter	I</translation>
    </message>
    <message>
        <source>Limit of a turn…	T</source>
        <translation>Redezeitgrenze…	T</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Erwartet um</translation>
    </message>
    <message>
        <source>expected at, 14:45</source>
        <translation>erwartet um, 14:45</translation>
    </message>
    <message>
        <source>Has not heard the promise after all	P</source>
        <translation>Hat die Zusage doch nicht gehört	P</translation>
    </message>
    <message>
        <source>Has heard the promise	P</source>
        <translation>Hat die Zusage gehört	P</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Geht um</translation>
    </message>
    <message>
        <source>leaves at, 15:30</source>
        <translation>geht um, 15:30</translation>
    </message>
    <message>
        <source>Limit of a turn</source>
        <translation>Redezeitgrenze</translation>
    </message>
    <message>
        <source>a turn, 1:30</source>
        <translation>je Redebeitrag, 1:30</translation>
    </message>
</context>
<context>
    <name>RoomColumn</name>
    <message>
        <source>Room column</source>
        <translation>Spalte Raum</translation>
    </message>
</context>
<context>
    <name>RoomControl</name>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that were edited later, or hold what was promised: they stay.</source>
        <translation>
            <numerusform>Zurückgenommen, bis auf %n Feld, das später bearbeitet wurde oder enthält, was versprochen war: Es bleibt.</numerusform>
            <numerusform>Zurückgenommen, bis auf %n Felder, die später bearbeitet wurden oder enthalten, was versprochen war: Sie bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still to come. Again: end the roundtable now.</source>
        <translation>
            <numerusform>%n Punkt steht noch aus. Noch einmal: Roundtable jetzt beenden.</numerusform>
            <numerusform>%n Punkte stehen noch aus. Noch einmal: Roundtable jetzt beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>stay</source>
        <translation>bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting. Again: move on and keep them for later.</source>
        <translation>
            <numerusform>%n Person wartet noch. Noch einmal: weitergehen und für später vormerken.</numerusform>
            <numerusform>%n warten noch. Noch einmal: weitergehen und für später vormerken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting. Again: go to “{title}” and keep them for later.</source>
        <translation>
            <numerusform>%n Person wartet noch. Noch einmal: zu „{title}“ gehen und für später vormerken.</numerusform>
            <numerusform>%n warten noch. Noch einmal: zu „{title}“ gehen und für später vormerken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roundtables</name>
    <message>
        <source>Rehearsal {number}</source>
        <translation>Probe {number}</translation>
    </message>
    <message>
        <source>Roundtable {number}</source>
        <translation>Roundtable {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>läuft seit {time}</translation>
    </message>
    <message>
        <source>room open</source>
        <translation>Raum offen</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <translation>geplant für {time}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>RoundtablesTable</name>
    <message>
        <source>Plan a roundtable</source>
        <translation>Roundtable planen</translation>
    </message>
    <message>
        <source>Ins or N in the table</source>
        <translation>Einfg oder N in der Tabelle</translation>
    </message>
    <message>
        <source>Like the last one</source>
        <translation>Wie der letzte</translation>
    </message>
    <message>
        <source>With the agenda, the people, the promise and the place of the last one</source>
        <translation>Mit Agenda, Personen, Zusage und Ort des letzten</translation>
    </message>
</context>
<context>
    <name>RowEdit</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
</context>
<context>
    <name>RuleShown</name>
    <message>
        <source>Off the record: no write-up and no search has what you type now. {key} ends it.</source>
        <translation>Vertraulich: Was Sie jetzt tippen, kommt in keinen Bericht und keine Suche. {key} beendet es.</translation>
    </message>
    <message>
        <source>For this item: {promise}. What you type now is kept so.</source>
        <translation>Für diesen Punkt: {promise}. Was Sie jetzt tippen, wird so behandelt.</translation>
    </message>
    <message>
        <source>From here: {promise}. What you type now is kept so. {key} ends it.</source>
        <translation>Ab hier: {promise}. Was Sie jetzt tippen, wird so behandelt. {key} beendet es.</translation>
    </message>
    <message>
        <source>What is being said? @who  #question  !kind</source>
        <translation>Was wird gesagt? @wer  #Frage  !Art</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Lead: {names}</source>
        <translation>Fallgebend: {names}</translation>
    </message>
    <message>
        <source>starts {time} sharp</source>
        <translation>beginnt pünktlich {time}</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {step}, over by {time}</source>
        <translation>Schritt {n} von {count}: {step}, {time} darüber</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {step}, {time} left</source>
        <translation>Schritt {n} von {count}: {step}, noch {time}</translation>
    </message>
    <message>
        <source>Round {n} of {count}</source>
        <translation>Runde {n} von {count}</translation>
    </message>
    <message>
        <source>{steps} min</source>
        <translation>{steps} min</translation>
    </message>
    <message>
        <source>Everybody has been asked in this round.</source>
        <translation>Alle wurden in dieser Runde gefragt.</translation>
    </message>
    <message>
        <source>Passed, now asked again: {names}</source>
        <translation>Verzichtet, jetzt noch einmal gefragt: {names}</translation>
    </message>
    <message>
        <source>Next in the round: {name}</source>
        <translation>Als Nächstes in der Runde: {name}</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>dann {names}</translation>
    </message>
    <message>
        <source>passed: {names}</source>
        <translation>verzichtet: {names}</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Nächste Wortmeldung</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Als Nächstes: {name}</translation>
    </message>
    <message>
        <source>{name} first</source>
        <translation>{name} zuerst</translation>
    </message>
    <message>
        <source>Suggested: {who}, {reasons}</source>
        <translation>Vorschlag: {who}, {reasons}</translation>
    </message>
    <message>
        <source>not heard on {question} yet</source>
        <translation>zu {question} noch nicht gehört</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>noch nicht gehört</translation>
    </message>
    <message>
        <source>leaves soon</source>
        <translation>geht bald</translation>
    </message>
    <message>
        <source>least airtime in all</source>
        <translation>insgesamt am wenigsten Redezeit</translation>
    </message>
    <message>
        <source>least airtime</source>
        <translation>am wenigsten Redezeit</translation>
    </message>
    <message>
        <source>waiting longest</source>
        <translation>wartet am längsten</translation>
    </message>
    <message>
        <source>remote first</source>
        <translation>Zugeschaltete zuerst</translation>
    </message>
    <message>
        <source>{end} · leave out {item}?</source>
        <translation>{end} · {item} auslassen?</translation>
    </message>
    <message>
        <source>{end} · trim {item} by {minutes} min?</source>
        <translation>{end} · {item} um {minutes} min kürzen?</translation>
    </message>
    <message>
        <source>To end {end}: {minutes} min per question left</source>
        <translation>Für Ende {end}: {minutes} min je verbleibender Frage</translation>
    </message>
    <message>
        <source>To end {end}: {minutes} min for {who}</source>
        <translation>Für Ende {end}: {minutes} min für {who},</translation>
    </message>
    <message numerus="yes">
        <source>each of the %n organisation(s)</source>
        <translation>
            <numerusform>jede von %n Organisation</numerusform>
            <numerusform>jede von %n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min behind since the start</source>
        <translation>{minutes} min Verspätung seit Beginn</translation>
    </message>
    <message>
        <source>{minutes} min ahead since the start</source>
        <translation>{minutes} min Vorsprung seit Beginn</translation>
    </message>
    <message>
        <source>no time lost since the start</source>
        <translation>kein Zeitverlust seit Beginn</translation>
    </message>
    <message>
        <source>{minutes} min in hand</source>
        <translation>{minutes} min Reserve</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>{minutes} min zu spät</translation>
    </message>
    <message>
        <source>{minutes} min early</source>
        <translation>{minutes} min zu früh</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>not heard on {question}</source>
        <translation>noch nicht zu {question}</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>schrieb</translation>
    </message>
    <message>
        <source>wrote on {question}</source>
        <translation>schrieb zu {question}</translation>
    </message>
    <message>
        <source>{time}, interpreted</source>
        <translation>{time}, gedolmetscht</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Frage {number}</translation>
    </message>
    <message>
        <source>Roundtable {number}</source>
        <translation>Roundtable {number}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>Stage dark</source>
        <translation>Bühne dunkel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchführen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Room open</source>
        <translation>Raum offen</translation>
    </message>
    <message>
        <source>Running {time}</source>
        <translation>Läuft {time}</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <translation>Angehalten bei {time}</translation>
    </message>
    <message>
        <source>Ended, ran {time}</source>
        <translation>Beendet, lief {time}</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>Endet {time}</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>No roundtable in hand</source>
        <translation>Kein Roundtable gewählt</translation>
    </message>
    <message>
        <source>Here you run a roundtable: its agenda and clock, who has the floor and who waits, and the notes as they are typed.</source>
        <translation>Hier leiten Sie einen Roundtable: Agenda und Uhr, wer das Wort hat und wer wartet, und die Notizen, wie sie getippt werden.</translation>
    </message>
    <message>
        <source>Plan one, or choose a theme in Prepare.</source>
        <translation>Planen Sie einen, oder wählen Sie in „Vorbereiten“ ein Thema.</translation>
    </message>
    <message>
        <source>Dropped, for it was half typed: “{text}”.</source>
        <translation>Fallen gelassen, weil halb getippt: „{text}“.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>A roundtable is running</source>
        <translation>Ein Roundtable läuft</translation>
    </message>
    <message>
        <source>&amp;End it and leave</source>
        <translation>&amp;Beenden und schließen</translation>
    </message>
    <message>
        <source>Leave it &amp;running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Hierbleiben</translation>
    </message>
    <message>
        <source>“{title}”, roundtable {number}, has not ended.</source>
        <translation>„{title}“, Roundtable {number}, ist nicht beendet.</translation>
    </message>
    <message>
        <source>Roundtable {number} has not ended.</source>
        <translation>Roundtable {number} ist nicht beendet.</translation>
    </message>
    <message>
        <source>Left running, its clock goes on; the next start asks what that time was.</source>
        <translation>Läuft er weiter, läuft auch seine Uhr; der nächste Start fragt, was diese Zeit war.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>The file is being checked.</source>
        <translation>Die Datei wird geprüft.</translation>
    </message>
    <message>
        <source>Recover: the newest good backup opens, with all on top that can still be read; the damaged file is kept.</source>
        <translation>Retten: Die neueste gute Sicherung öffnet sich, mit allem darüber hinaus, was noch lesbar ist; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Mend: it is made anew from the journal, which holds all of it.</source>
        <translation>Reparieren: Sie wird aus ihrem Journal neu aufgebaut, das alles enthält.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>The file could not be checked: {reason}</source>
        <translation>Die Datei konnte nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>Es wurde keine Sicherung gemacht: {reason}</translation>
    </message>
    <message>
        <source>The copies of the file could not be erased in: {reason}</source>
        <translation>Die Kopien der Datei konnten nicht gelöscht werden in: {reason}</translation>
    </message>
</context>
<context>
    <name>SaidBy</name>
    <message>
        <source>Nobody had the floor before.</source>
        <translation>Davor hatte niemand das Wort.</translation>
    </message>
    <message>
        <source>Nobody who says this represents several organisations.</source>
        <translation>Niemand, der dies sagt, vertritt mehrere Organisationen.</translation>
    </message>
    <message>
        <source>The turn is for {name} now, and so are its notes.</source>
        <translation>Der Redebeitrag ist jetzt für {name}, seine Notizen auch.</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter as…</source>
        <translation>Diesen Filter speichern als…</translation>
    </message>
    <message>
        <source>Name to save this filter under</source>
        <translation>Name, unter dem dieser Filter gespeichert wird</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Written notes too</source>
        <translation>Auch schriftliche Notizen</translation>
    </message>
    <message>
        <source>Notes of no roundtable too</source>
        <translation>Auch Notizen ohne Roundtable</translation>
    </message>
    <message>
        <source>Roundtable {number}: {title}</source>
        <translation>Roundtable {number}: {title}</translation>
    </message>
    <message>
        <source>All roundtables</source>
        <translation>Alle Roundtables</translation>
    </message>
    <message>
        <source>without written notes</source>
        <translation>ohne schriftliche Notizen</translation>
    </message>
    <message>
        <source>in roundtables only</source>
        <translation>nur in Roundtables</translation>
    </message>
    <message>
        <source>Looked at: {what}</source>
        <translation>Betrachtet: {what}</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>{name}: {width} × {height} pixels, scale {percent} %</source>
        <translation>{name}: {width} × {height} Pixel, Skalierung {percent} %</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>this window is here</source>
        <translation>dieses Fenster ist hier</translation>
    </message>
    <message>
        <source>the stage is here</source>
        <translation>die Bühne ist hier</translation>
    </message>
    <message>
        <source>There is one screen only: the stage is a window on it, to share in the call. Plug in the second screen, and it is listed here.</source>
        <translation>Es gibt nur einen Bildschirm: Die Bühne ist ein Fenster darauf, das Sie im Anruf teilen. Schließen Sie den zweiten Bildschirm an, so steht er hier.</translation>
    </message>
    <message>
        <source>The screens show the same picture: have the system extend the desktop to the second one, or share the stage in the call.</source>
        <translation>Die Bildschirme zeigen dasselbe Bild: Lassen Sie das System den Desktop auf den zweiten erweitern, oder teilen Sie die Bühne im Anruf.</translation>
    </message>
    <message>
        <source>Test picture · {title}</source>
        <translation>Testbild · {title}</translation>
    </message>
    <message>
        <source>left of 25:00 for this test</source>
        <translation>übrig von 25:00 für diesen Test</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>hat das Wort</translation>
    </message>
    <message>
        <source>Name of a speaker</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>Esc on the laptop ends the test</source>
        <translation>Esc am Laptop beendet den Test</translation>
    </message>
    <message>
        <source>Can you read this in the last row?</source>
        <translation>In der letzten Reihe lesbar?</translation>
    </message>
    <message>
        <source>the colours of the organisations</source>
        <translation>die Farben der Organisationen</translation>
    </message>
    <message>
        <source>amber: little time is left</source>
        <translation>bernstein: wenig Zeit übrig</translation>
    </message>
    <message>
        <source>red: time is up</source>
        <translation>rot: Zeit ist um</translation>
    </message>
    <message>
        <source>The stage is only {width} pixels wide, its small texts are not read: make its window larger, or give it a screen.</source>
        <translation>Die Bühne ist nur {width} Pixel breit, ihre kleinen Texte sind nicht zu lesen: Vergrößern Sie ihr Fenster, oder geben Sie ihr einen Bildschirm.</translation>
    </message>
    <message>
        <source>The question does not fit on the stage: shorten it in Prepare.</source>
        <translation>Die Frage passt nicht auf die Bühne: Kürzen Sie sie in „Vorbereiten“.</translation>
    </message>
    <message>
        <source>The question is long, so that its letters are small: shorten it in Prepare for those in the last row.</source>
        <translation>Die Frage ist lang, daher sind ihre Buchstaben klein: Kürzen Sie sie in „Vorbereiten“ für die letzte Reihe.</translation>
    </message>
</context>
<context>
    <name>ScreenTestDialog</name>
    <message>
        <source>Test screen and sound</source>
        <translation>Bildschirm und Ton testen</translation>
    </message>
    <message>
        <source>&amp;Play the sound</source>
        <translation>Ton ab&amp;spielen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;End the test picture</source>
        <translation>Testbild b&amp;eenden</translation>
    </message>
    <message>
        <source>Show the &amp;test picture</source>
        <translation>&amp;Testbild zeigen</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the notes</source>
        <translation>Notizen suchen</translation>
    </message>
    <message>
        <source>Words, “exact words”, -not, and filters: from:gbif,ocp tag:funding kind:quote on:Q3 in:R2 date:2026-03 owner:gbif is:starred</source>
        <translation>Wörter, „genaue Wörter“, -nicht, und Filter: from:gbif,ocp tag:funding kind:quote on:Q3 in:R2 date:2026-03 owner:gbif is:starred</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Key messages</source>
        <translation>Kernaussagen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Agenda, planned against actual</source>
        <translation>Agenda, geplant und tatsächlich</translation>
    </message>
    <message>
        <source>Airtime</source>
        <translation>Redezeit</translation>
    </message>
    <message>
        <source>How the time was spent</source>
        <translation>Wie die Zeit verging</translation>
    </message>
    <message>
        <source>Who was noted on what</source>
        <translation>Wer wozu notiert wurde</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
</context>
<context>
    <name>SelectedNotes</name>
    <message>
        <source>Select the notes that are to go off the record.</source>
        <translation>Wählen Sie die Notizen aus, die vertraulich werden sollen.</translation>
    </message>
    <message>
        <source>What is selected is off the record already.</source>
        <translation>Was ausgewählt ist, ist schon vertraulich.</translation>
    </message>
</context>
<context>
    <name>SentAndReply</name>
    <message>
        <source>As it was sent</source>
        <translation>Wie es gesendet wurde</translation>
    </message>
    <message>
        <source>What they replied</source>
        <translation>Was geantwortet wurde</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>“{title}” is running: /next moves on</source>
        <translation>„{title}“ läuft: /next geht weiter</translation>
    </message>
    <message>
        <source>“{title}” is done: only waiting items can be</source>
        <translation>„{title}“ ist erledigt: nur wartende Punkte gehen</translation>
    </message>
    <message>
        <source>“{title}” is skipped: only waiting items can be</source>
        <translation>„{title}“ ist übersprungen: nur wartende Punkte gehen</translation>
    </message>
    <message>
        <source>“{title}” is running: /extend changes its minutes</source>
        <translation>„{title}“ läuft: /extend ändert die Minuten</translation>
    </message>
    <message>
        <source>“{title}” is done: /item {number} takes it up, then /extend changes its minutes</source>
        <translation>„{title}“ ist erledigt: /item {number} nimmt ihn wieder auf, dann ändert /extend die Minuten</translation>
    </message>
    <message>
        <source>“{title}” is skipped: /item {number} takes it up, then /extend changes its minutes</source>
        <translation>„{title}“ ist übersprungen: /item {number} nimmt ihn auf, dann ändert /extend die Minuten</translation>
    </message>
    <message>
        <source>“{title}” is running: only what is still to come can be moved</source>
        <translation>„{title}“ läuft: nur was noch kommt, lässt sich verschieben</translation>
    </message>
    <message>
        <source>“{title}” is done: only what is still to come can be moved</source>
        <translation>„{title}“ ist erledigt: nur was noch kommt, lässt sich verschieben</translation>
    </message>
    <message>
        <source>“{title}” is skipped: only what is still to come can be moved</source>
        <translation>„{title}“ ist übersprungen: nur was noch kommt, lässt sich verschieben</translation>
    </message>
    <message>
        <source>“{title}” is waiting: only what was left out can be brought back</source>
        <translation>„{title}“ wartet: nur Ausgelassenes lässt sich zurückholen</translation>
    </message>
    <message>
        <source>“{title}” is running: only what was left out can be brought back</source>
        <translation>„{title}“ läuft: nur Ausgelassenes lässt sich zurückholen</translation>
    </message>
    <message>
        <source>“{title}” is done: only what was left out can be brought back</source>
        <translation>„{title}“ ist erledigt: nur Ausgelassenes lässt sich zurückholen</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is full, so make room and try again; nothing that was saved is lost</source>
        <translation>{file} kann nicht geschrieben werden: Der Datenträger ist voll, schaffen Sie also Platz, und versuchen Sie es noch einmal; nichts Gespeichertes ist verloren</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk refuses it, so make room or check the disk and try again; nothing that was saved is lost</source>
        <translation>{file} kann nicht geschrieben werden: Der Datenträger verweigert es, schaffen Sie also Platz oder prüfen Sie ihn, und versuchen Sie es noch einmal; nichts Gespeichertes ist verloren</translation>
    </message>
    <message>
        <source>{name} was moved, renamed or removed while it was open</source>
        <translation>{name} wurde verschoben, umbenannt oder entfernt, während es geöffnet war</translation>
    </message>
    <message>
        <source>another file was put in the place of {name} while it was open</source>
        <translation>eine andere Datei wurde an die Stelle von {name} gesetzt, während es geöffnet war</translation>
    </message>
    <message>
        <source>{name} was overwritten by another program while it was open</source>
        <translation>{name} wurde von einer anderen Anwendung überschrieben, während es geöffnet war</translation>
    </message>
    <message>
        <source>somebody removed the log of {name} while it was open</source>
        <translation>jemand hat das Journal von {name} entfernt, während es geöffnet war</translation>
    </message>
    <message>
        <source>{name} cannot be reached: see whether its disk or network is there</source>
        <translation>{name} ist nicht erreichbar: sehen Sie nach, ob Datenträger oder Netz da ist</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has a time, but stands apart from the agenda and is set aside</source>
        <translation>„{text}“ hat eine Zeit, steht aber abseits der Agenda und wird beiseitegelegt</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is read as a note of &quot;{title}&quot;, and its time does not count: set it level with the items if it is one</source>
        <translation>„{text}“ gilt als Notiz zu „{title}“, und seine Zeit zählt nicht: stellen Sie es auf die Ebene der Punkte, wenn es einer ist</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; has no duration and counts as 0 min: give it one</source>
        <translation>„{title}“ hat keine Dauer und zählt als 0 min: geben Sie eine an</translation>
    </message>
    <message>
        <source>&quot;{title}&quot;: {hours} hours is long for one item: is it minutes?</source>
        <translation>„{title}“: {hours} Stunden sind lang für einen Punkt: sind es Minuten?</translation>
    </message>
    <message>
        <source>&quot;{title}&quot;: {hours} hours is long for one item: is it right?</source>
        <translation>„{title}“: {hours} Stunden sind lang für einen Punkt: stimmt das?</translation>
    </message>
    <message>
        <source>&quot;{title}&quot;: {minutes} is long for one item: is it right?</source>
        <translation>„{title}“: {minutes} ist lang für einen Punkt: stimmt das?</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is read as {date}, the day first: write {other} where the month comes first</source>
        <translation>„{words}“ ist als {date} gelesen, der Tag zuerst: schreiben Sie {other}, wenn der Monat zuerst steht</translation>
    </message>
    <message>
        <source>#{above} stands below #{top} itself, and there are two levels: choose #{top}</source>
        <translation>#{above} steht selbst unter #{top}, und es gibt zwei Ebenen: wählen Sie #{top}</translation>
    </message>
    <message>
        <source>#{below} stands below #{name}, and there are two levels: put it elsewhere first</source>
        <translation>#{below} steht unter #{name}, und es gibt zwei Ebenen: stellen Sie es zuerst woandershin</translation>
    </message>
    <message>
        <source>#{name} cannot stand below itself: choose another tag</source>
        <translation>#{name} kann nicht unter sich selbst stehen: wählen Sie ein anderes Schlagwort</translation>
    </message>
    <message>
        <source>#{name} is a tag already: merge the two, or choose another name</source>
        <translation>#{name} ist schon ein Schlagwort: führen Sie die beiden zusammen, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>#{name} is another name of #{tag}: use that one, or choose another name</source>
        <translation>#{name} ist ein weiterer Name von #{tag}: nehmen Sie dieses, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>#{name} is retired already</source>
        <translation>#{name} ist schon ausgemustert</translation>
    </message>
    <message>
        <source>#{name} is {code} {title} already: choose another</source>
        <translation>#{name} ist schon {code} {title}: wählen Sie etwas anderes</translation>
    </message>
    <message>
        <source>#{name} is {code} {title}, which was left out: take it in again, or choose another</source>
        <translation>#{name} ist {code} {title}, die weggelassen wurde: Nehmen Sie sie wieder auf, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>/{command} is no command; there are {known}</source>
        <translation>/{command} ist kein Befehl; es gibt {known}</translation>
    </message>
    <message>
        <source>/{name} takes nothing after it</source>
        <translation>nach /{name} steht nichts mehr</translation>
    </message>
    <message>
        <source>/{name} takes nothing after it: to take one line off, begin it with !off</source>
        <translation>nach /{name} steht nichts mehr: Um eine einzelne Zeile vertraulich zu machen, beginnen Sie sie mit !off</translation>
    </message>
    <message>
        <source>@{handle} is {name} already: choose another handle</source>
        <translation>@{handle} ist schon {name}: wählen Sie ein anderes Kürzel</translation>
    </message>
    <message>
        <source>A file called “{name}” would be taken for what it is not, for it says “{mark}”: call it “{suggested}”</source>
        <translation>Eine Datei namens „{name}“ würde für etwas gehalten, was sie nicht ist, denn darin steht „{mark}“: nennen Sie sie „{suggested}“</translation>
    </message>
    <message>
        <source>A session log tells who spoke and when, so it is written for the team only: choose the team, or another format</source>
        <translation>Ein Sitzungsprotokoll verrät, wer wann sprach, und wird daher nur für das Team geschrieben: wählen Sie das Team oder ein anderes Format</translation>
    </message>
    <message>
        <source>A version of what one of them said would tell who said what, which “{promise}” rules out: write the series up, or for the team</source>
        <translation>Eine Fassung dessen, was eine einzelne Seite sagte, würde verraten, wer was gesagt hat, was „{promise}“ ausschließt: schreiben Sie den Bericht über die Reihe oder für das Team</translation>
    </message>
    <message>
        <source>Captions (SRT)</source>
        <translation>Untertitel (SRT)</translation>
    </message>
    <message>
        <source>Captions (WebVTT)</source>
        <translation>Untertitel (WebVTT)</translation>
    </message>
    <message>
        <source>Copies and backups that you made yourself; restoring one brings back what it holds.</source>
        <translation>Kopien und Sicherungen, die Sie selbst gemacht haben; wer eine wiederherstellt, holt zurück, was sie enthält.</translation>
    </message>
    <message>
        <source>Copies of the file on other laptops. What they bring in later is erased as it comes in.</source>
        <translation>Kopien der Datei auf anderen Laptops. Was sie später einbringen, wird beim Einlesen gelöscht.</translation>
    </message>
    <message>
        <source>Erase roundtable {number} for good</source>
        <translation>Roundtable {number} endgültig löschen</translation>
    </message>
    <message>
        <source>Erase this note for good</source>
        <translation>Diese Notiz endgültig löschen</translation>
    </message>
    <message>
        <source>Erase this transcript for good</source>
        <translation>Dieses Transkript endgültig löschen</translation>
    </message>
    <message>
        <source>First words at {time}, as if it began with the roundtable: nothing in it can be compared with who spoke when.</source>
        <translation>Erste Worte um {time}, als hätte es mit dem Roundtable begonnen: Nichts darin lässt sich damit vergleichen, wer wann sprach.</translation>
    </message>
    <message>
        <source>First words at {time}, as somebody said.</source>
        <translation>Erste Worte um {time}, wie jemand angab.</translation>
    </message>
    <message>
        <source>First words at {time}, but that is not certain: {percent} % of what was said lies in the turns of whoever said it.</source>
        <translation>Erste Worte um {time}, doch das ist nicht sicher: {percent} % des Gesagten liegen in den Redebeiträgen derer, die es sagten.</translation>
    </message>
    <message>
        <source>First words at {time}, by the clock of the chat.</source>
        <translation>Erste Worte um {time}, nach der Uhr des Chats.</translation>
    </message>
    <message>
        <source>First words at {time}: {percent} % of what was said lies in the turns of whoever said it.</source>
        <translation>Erste Worte um {time}: {percent} % des Gesagten liegen in den Redebeiträgen derer, die es sagten.</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>Grouping by organisation would tell who said what, which “{promise}” rules out: group by question</source>
        <translation>Nach Organisation gegliedert wäre zu erkennen, wer was gesagt hat, was „{promise}“ ausschließt: gliedern Sie nach Frage</translation>
    </message>
    <message>
        <source>In it, as a write-up for participants may tell them: roundtables {roundtables}, notes {notes}</source>
        <translation>Darin, wie ein Bericht für Teilnehmende es sagen darf: Roundtables {roundtables}, Notizen {notes}</translation>
    </message>
    <message>
        <source>It has no footer: title and page number stand in one of ours</source>
        <translation>Sie hat keine Fußzeile: Titel und Seitenzahl stehen in einer von uns</translation>
    </message>
    <message>
        <source>It has no header: the status stands in one of ours</source>
        <translation>Sie hat keine Kopfzeile: der Stand steht in einer von uns</translation>
    </message>
    <message>
        <source>It has no lists of its own: those of the house style stand in</source>
        <translation>Sie hat keine eigenen Listen: an ihre Stelle treten die des Hausstils</translation>
    </message>
    <message>
        <source>It is erased, but bytes of it may still be in the file ({reason}): they go when every window and program that has the file open is closed.</source>
        <translation>Es ist gelöscht, aber Bytes davon können noch in der Datei sein ({reason}): Sie verschwinden, sobald jedes Fenster und jede Anwendung, die die Datei geöffnet hat, geschlossen ist.</translation>
    </message>
    <message>
        <source>It is still in {copies}: remove what is not needed</source>
        <translation>Es ist noch in {copies}: Entfernen Sie, was nicht gebraucht wird</translation>
    </message>
    <message>
        <source>Its header does not say the status, by a content control “status” say: a line of ours does, below it</source>
        <translation>Ihre Kopfzeile nennt den Stand nicht, etwa durch ein Inhaltssteuerelement „status“: das tut eine Zeile von uns darunter</translation>
    </message>
    <message>
        <source>Its key messages, the reasons in its queue, who was there, and who spoke when.</source>
        <translation>Die Kernaussagen, die Gründe in der Redeliste, wer da war und wer wann sprach.</translation>
    </message>
    <message>
        <source>Left out: notes off the record {off}, notes undecided, under a stricter rule or without consent {stricter}; the history, queues, access needs, e-mail addresses, drafts, and who took notes</source>
        <translation>Ausgelassen: vertrauliche Notizen {off}, unentschiedene Notizen, solche unter einer strengeren Regel oder ohne Einwilligung {stricter}; Verlauf, Redelisten, Angaben zur Barrierefreiheit, E-Mail-Adressen, Entwürfe und wer Notizen aufnahm</translation>
    </message>
    <message>
        <source>Names of organisations, people and questions: they keep these words.</source>
        <translation>Namen von Organisationen, Personen und Fragen: Sie behalten diese Wörter.</translation>
    </message>
    <message>
        <source>Not among its styles: {names}. Those of the house style stand in</source>
        <translation>Nicht unter ihren Formatvorlagen: {names}. An ihre Stelle treten die des Hausstils</translation>
    </message>
    <message>
        <source>Notes cannot be grouped by “{group}”: name one way, or two that differ</source>
        <translation>Notizen lassen sich nicht nach „{group}“ gliedern: nennen Sie eine Art oder zwei verschiedene</translation>
    </message>
    <message>
        <source>Notes cannot be grouped by “{group}”: use {choice}</source>
        <translation>Notizen lassen sich nicht nach „{group}“ gliedern: nehmen Sie {choice}</translation>
    </message>
    <message>
        <source>Roundtable {number}, {title}: nothing was kept of it yet.</source>
        <translation>Roundtable {number}, {title}: Noch wurde nichts davon festgehalten.</translation>
    </message>
    <message>
        <source>Roundtable {number}, {title}: {rows}.</source>
        <translation>Roundtable {number}, {title}: {rows}.</translation>
    </message>
    <message>
        <source>Roundtable {number}: {reason}</source>
        <translation>Roundtable {number}: {reason}</translation>
    </message>
    <message>
        <source>Say what is to stand in place of the name</source>
        <translation>Sagen Sie, was an Stelle des Namens stehen soll</translation>
    </message>
    <message>
        <source>Still in {version} of roundtable {number} ({file})</source>
        <translation>Steht noch in {version} von Roundtable {number} ({file})</translation>
    </message>
    <message>
        <source>Still in {version} of roundtable {number}, section {section} ({file})</source>
        <translation>Steht noch in {version} von Roundtable {number}, Abschnitt {section} ({file})</translation>
    </message>
    <message>
        <source>Still in {version} of “{subject}” ({file})</source>
        <translation>Steht noch in {version} von „{subject}“ ({file})</translation>
    </message>
    <message>
        <source>Strike these words for good</source>
        <translation>Diese Wörter endgültig streichen</translation>
    </message>
    <message>
        <source>Teams chat</source>
        <translation>Teams-Chat</translation>
    </message>
    <message>
        <source>Teams transcript</source>
        <translation>Teams-Transkript</translation>
    </message>
    <message>
        <source>The agenda would tell names that were promised away: {names}; write the facilitator’s version, and keep it to yourself</source>
        <translation>Die Agenda würde Namen nennen, deren Nennung ausgeschlossen wurde: {names}; schreiben Sie die Fassung der Moderation, und behalten Sie sie für sich</translation>
    </message>
    <message>
        <source>The copy would tell names that were promised away: {place} holds {names}; write it without them</source>
        <translation>Die Kopie würde Namen nennen, die nicht genannt werden sollen: {place} enthält {names}; schreiben Sie das ohne sie</translation>
    </message>
    <message>
        <source>The file itself, wherever it lies.</source>
        <translation>Die Datei selbst, wo immer sie liegt.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist: make it, or choose another</source>
        <translation>Den Ordner {folder} gibt es nicht: Legen Sie ihn an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>The list would tell names that were promised away: {names}; reword what tells them, or write the list for the team</source>
        <translation>Die Liste würde Namen nennen, deren Nennung ausgeschlossen wurde: {names}; formulieren Sie um, was sie verrät, oder schreiben Sie die Liste für das Team</translation>
    </message>
    <message>
        <source>The note “{words}”, and all that it ever said before it was edited.</source>
        <translation>Die Notiz „{words}“ und alles, was vor Bearbeitungen darin stand.</translation>
    </message>
    <message>
        <source>The program could not start ({kind}): the log in {folder} says where</source>
        <translation>Die Anwendung konnte nicht starten ({kind}): Die Protokolldatei in {folder} sagt, wo</translation>
    </message>
    <message>
        <source>The same in the copy “{copy}”.</source>
        <translation>Dasselbe in der Kopie „{copy}“.</translation>
    </message>
    <message>
        <source>The words in all that was ever typed or edited, and in half-typed lines.</source>
        <translation>Die Wörter in allem, was je getippt oder bearbeitet wurde, und in halb getippten Zeilen.</translation>
    </message>
    <message>
        <source>The words of earlier versions of the note: they stand nowhere now.</source>
        <translation>Die Wörter früherer Fassungen der Notiz: Jetzt stehen sie nirgends.</translation>
    </message>
    <message>
        <source>The words wherever they stand now, deleted or not: {rows}.</source>
        <translation>Die Wörter überall, wo sie jetzt stehen, gelöscht oder nicht: {rows}.</translation>
    </message>
    <message>
        <source>The write-up would tell names that were promised away: {places}; decide about each, leave out what is undecided, or give a reason to write it all the same</source>
        <translation>Der Bericht würde Namen nennen, die nicht genannt werden sollen: {places}; entscheiden Sie über jeden, lassen Sie Unentschiedenes weg, oder geben Sie einen Grund an, ihn trotzdem zu schreiben</translation>
    </message>
    <message>
        <source>There is no content control or bookmark “{name}”: the text comes after the first section, which is taken for a cover</source>
        <translation>Es gibt kein Inhaltssteuerelement und keine Textmarke „{name}“: der Text kommt nach dem ersten Abschnitt, der als Deckblatt gilt</translation>
    </message>
    <message>
        <source>There is no content control or bookmark “{name}”: the text comes at the end</source>
        <translation>Es gibt kein Inhaltssteuerelement und keine Textmarke „{name}“: der Text kommt ans Ende</translation>
    </message>
    <message>
        <source>There is no write-up for “{audience}”: use {choice}</source>
        <translation>Es gibt keinen Bericht für „{audience}“: nehmen Sie {choice}</translation>
    </message>
    <message>
        <source>This roundtable was promised “{promised}”, so its write-up cannot be “{promise}”: use {choice}</source>
        <translation>Diesem Roundtable war „{promised}“ zugesagt, sein Bericht kann also nicht „{promise}“ sein: nehmen Sie {choice}</translation>
    </message>
    <message>
        <source>Time order would help to tell who spoke, which “chatham” rules out: group by question</source>
        <translation>Die Reihenfolge nach Zeit würde helfen zu erkennen, wer sprach, was die Chatham-House-Regel („chatham“) ausschließt: gliedern Sie nach Frage</translation>
    </message>
    <message>
        <source>What was brought in from {file}: {rows}.</source>
        <translation>Was aus {file} eingelesen wurde: {rows}.</translation>
    </message>
    <message>
        <source>Who asked, and when: without the words.</source>
        <translation>Wer darum bat und wann: ohne die Wörter.</translation>
    </message>
    <message>
        <source>Who asked, when, and of which note: without the words.</source>
        <translation>Wer darum bat, wann und bei welcher Notiz: ohne die Wörter.</translation>
    </message>
    <message>
        <source>Who said it, what it is about, its questions, and tags that no other note has.</source>
        <translation>Wer es sagte, worum es geht, ihre Fragen und Schlagwörter, die keine andere Notiz hat.</translation>
    </message>
    <message>
        <source>Words this few are not known again: another laptop may bring them back with its own notes.</source>
        <translation>So wenige Wörter werden nicht wiedererkannt: Ein anderer Laptop kann sie mit seinen eigenen Notizen zurückbringen.</translation>
    </message>
    <message>
        <source>Write-ups and other files that were exported or sent.</source>
        <translation>Berichte und andere Dateien, die exportiert oder verschickt wurden.</translation>
    </message>
    <message>
        <source>A first or last name alone, a nickname or initials in a text: as of now there is none.</source>
        <translation>Ein Vor- oder Nachname allein, ein Spitzname oder Initialen in einem Text: zurzeit gibt es nichts davon.</translation>
    </message>
    <message>
        <source>&quot;{lead}&quot; is read as who leads &quot;{title}&quot;: take it out if it is no name</source>
        <translation>„{lead}“ ist als Leitung von „{title}“ gelesen: nehmen Sie es heraus, wenn es kein Name ist</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in the row of &quot;{title}&quot; is kept as a note of it: give it a row of its own if it is an item</source>
        <translation>„{text}“ in der Zeile von „{title}“ wird als deren Notiz behalten: geben Sie ihm eine eigene Zeile, wenn es ein Punkt ist</translation>
    </message>
    <message numerus="yes">
        <source>&quot;{text}&quot; in the row of &quot;{title}&quot;, and the further lines of {n} more rows, are kept as notes: give them rows of their own if they are items</source>
        <translation>
            <numerusform>„{text}“ in der Zeile von „{title}“ und die weiteren Zeilen {n} weiterer Zeile werden als Notizen behalten: geben Sie ihnen eigene Zeilen, wenn es Punkte sind</numerusform>
            <numerusform>„{text}“ in der Zeile von „{title}“ und die weiteren Zeilen von {n} anderen werden als Notizen behalten: geben Sie ihnen eigene Zeilen, wenn es Punkte sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;{title}&quot; and {n} more items stand on none of the days: one day alone comes in without them</source>
        <translation>
            <numerusform>„{title}“ und {n} weiterer Punkt stehen an keinem der Tage: ein Tag allein kommt ohne sie herein</numerusform>
            <numerusform>„{title}“ und {n} weitere Punkte stehen an keinem der Tage: ein Tag allein kommt ohne sie herein</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;{title}&quot; looks like a name, and is read as what is done: say who leads it beside it</source>
        <translation>„{title}“ sieht wie ein Name aus und ist als das gelesen, was getan wird: schreiben Sie daneben, wer es leitet</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; seems to say who leads it, but nobody is taken from these words: add &quot;{names}&quot; as its lead if that is so</source>
        <translation>„{title}“ scheint zu sagen, wer es leitet, doch aus diesen Wörtern wird niemand übernommen: setzen Sie „{names}“ als Leitung ein, wenn es so ist</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; stands on none of the days: one day alone comes in without it</source>
        <translation>„{title}“ steht an keinem der Tage: ein Tag allein kommt ohne diesen Punkt herein</translation>
    </message>
    <message>
        <source>Nobody has read this version through yet, and the names check sees words, not meaning: read it as somebody who was in the room, and say who has (--read-through NAME)</source>
        <translation>Noch hat niemand diese Fassung durchgelesen, und die Namensprüfung sieht Wörter, nicht den Sinn: lesen Sie sie als jemand, der im Raum war, und sagen Sie, wer es getan hat (--read-through NAME)</translation>
    </message>
    <message>
        <source>Readers of both this version and {version} see that {what}</source>
        <translation>Wer diese Fassung und {version} liest, sieht: {what}</translation>
    </message>
    <message>
        <source>So does the name in every way it was written, addresses too: {rows}.</source>
        <translation>Ebenso der Name in jeder Schreibweise, auch in Adressen: {rows}.</translation>
    </message>
    <message>
        <source>So does the name in every way it was written: in no text as of now.</source>
        <translation>Ebenso der Name in jeder Schreibweise: zurzeit in keinem Text.</translation>
    </message>
    <message>
        <source>The roundtable has begun, and its invitation would tell names that were promised away: {names}; take them out of its title, agenda and words</source>
        <translation>Der Roundtable hat begonnen, und seine Einladung würde Namen nennen, deren Vertraulichkeit zugesagt wurde: {names}; nehmen Sie sie aus Titel, Agenda und Text heraus</translation>
    </message>
    <message numerus="yes">
        <source>What may be a part of the name, in {n} places: {places}. Each write-up asks about them; reword them, or strike the words.</source>
        <translation>
            <numerusform>Was ein Teil des Namens sein kann, an {n} Stelle: {places}. Jeder Bericht fragt danach; formulieren Sie sie um oder streichen Sie die Wörter.</numerusform>
            <numerusform>Was ein Teil des Namens sein kann, an {n} Stellen: {places}. Jeder Bericht fragt danach; formulieren Sie sie um oder streichen Sie die Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own name in the settings of a laptop, if you are {name}.</source>
        <translation>Ihr eigener Name in den Einstellungen eines Laptops, wenn Sie {name} sind.</translation>
    </message>
    <message>
        <source>Zoom chat</source>
        <translation>Zoom-Chat</translation>
    </message>
    <message>
        <source>a cell of a spreadsheet holds at most {most} characters: shorten “{start}…”, or choose another format</source>
        <translation>eine Zelle einer Tabelle fasst höchstens {most} Zeichen: kürzen Sie „{start}…“, oder wählen Sie ein anderes Format</translation>
    </message>
    <message>
        <source>a cell of a spreadsheet holds at most {most} characters: shorten “{start}…”, or write it in another format</source>
        <translation>eine Zelle einer Tabelle fasst höchstens {most} Zeichen: kürzen Sie „{start}…“, oder schreiben Sie in einem anderen Format</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a filter is saved under a name: write one</source>
        <translation>ein Filter wird unter einem Namen gespeichert: schreiben Sie einen</translation>
    </message>
    <message>
        <source>a finding is merged into another one: choose which</source>
        <translation>eine Erkenntnis wird mit einer anderen zusammengeführt: wählen Sie, mit welcher</translation>
    </message>
    <message>
        <source>a finding is one sentence of at most {most} letters: put the rest in its synthesis</source>
        <translation>eine Erkenntnis ist ein Satz von höchstens {most} Zeichen: schreiben Sie den Rest in die Zusammenfassung</translation>
    </message>
    <message>
        <source>a finding needs a sentence</source>
        <translation>eine Erkenntnis braucht einen Satz</translation>
    </message>
    <message>
        <source>a finding rests on no note that is off the record: put it on the record</source>
        <translation>eine Erkenntnis stützt sich auf keine vertrauliche Notiz: heben Sie das erst auf</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a list of actions cannot be written to {path}: use {formats}</source>
        <translation>eine Liste von Aufgaben lässt sich nicht nach {path} schreiben: nehmen Sie {formats}</translation>
    </message>
    <message>
        <source>a message needs a text: write what the room is to read</source>
        <translation>eine Mitteilung braucht einen Text: schreiben Sie, was der Raum lesen soll</translation>
    </message>
    <message>
        <source>a message of {length} characters is not read on a stage: {most} are the most, so leave some out</source>
        <translation>eine Mitteilung von {length} Zeichen liest auf einer Bühne niemand: höchstens {most}, lassen Sie also etwas weg</translation>
    </message>
    <message>
        <source>a name has at most {most} letters: shorten it</source>
        <translation>ein Name hat höchstens {most} Buchstaben: kürzen Sie ihn</translation>
    </message>
    <message>
        <source>a name takes how and when they agreed: say how, such as e-mail, and the day</source>
        <translation>für einen Namen braucht es, wie und wann sie zugestimmt haben: sagen Sie, wie, etwa per E-Mail, und an welchem Tag</translation>
    </message>
    <message>
        <source>a name, and what was refused before, takes how and when they agreed: say how, such as e-mail, and the day</source>
        <translation>für einen Namen, und für zuvor Abgelehntes, braucht es, wie und wann zugestimmt wurde: geben Sie an, wie, etwa E-Mail, und den Tag</translation>
    </message>
    <message>
        <source>a note needs words beside its tags</source>
        <translation>eine Notiz braucht Wörter neben ihren Schlagwörtern</translation>
    </message>
    <message>
        <source>a note needs words: delete it instead</source>
        <translation>eine Notiz braucht Wörter: löschen Sie sie stattdessen</translation>
    </message>
    <message>
        <source>a note of these is neither an action nor an open question: change its kind first</source>
        <translation>eine dieser Notizen ist weder eine Aufgabe noch eine offene Frage: ändern Sie zuerst ihre Art</translation>
    </message>
    <message>
        <source>a note of these is not there any more</source>
        <translation>eine dieser Notizen ist nicht mehr da</translation>
    </message>
    <message>
        <source>a pause lies between the two turns: say whose it was, or delete it</source>
        <translation>zwischen den beiden Redebeiträgen liegt eine Pause: sagen Sie, wessen er war, oder löschen Sie ihn</translation>
    </message>
    <message>
        <source>a pause lies between: shift the begin by less</source>
        <translation>dazwischen liegt eine Pause: verschieben Sie den Beginn um weniger</translation>
    </message>
    <message>
        <source>a pause lies between: shift the end by less</source>
        <translation>dazwischen liegt eine Pause: verschieben Sie das Ende um weniger</translation>
    </message>
    <message>
        <source>a person needs a name: write it</source>
        <translation>eine Person braucht einen Namen: schreiben Sie ihn</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a programme needs a title: write it</source>
        <translation>ein Programm braucht einen Titel: schreiben Sie ihn</translation>
    </message>
    <message>
        <source>a question needs a title: write it in a few words</source>
        <translation>eine Frage braucht einen Titel: schreiben Sie ihn in wenigen Worten</translation>
    </message>
    <message>
        <source>a quote is chosen among the notes of a finding: attach it first</source>
        <translation>ein Zitat wird unter den Notizen einer Erkenntnis gewählt: hängen Sie es erst an</translation>
    </message>
    <message>
        <source>a short name cannot be empty: write what stands on its tile</source>
        <translation>ein Kurzname kann nicht leer sein: schreiben Sie, was auf der Kachel steht</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a table of people is set aside: it lists no items</source>
        <translation>eine Tabelle mit Personen ist beiseitegelegt: sie nennt keine Punkte</translation>
    </message>
    <message>
        <source>a table of the hours of several days is set aside: it lists no items</source>
        <translation>eine Tabelle mit den Zeiten mehrerer Tage ist beiseitegelegt: sie nennt keine Punkte</translation>
    </message>
    <message>
        <source>a table of the time in several places is set aside: it lists no items</source>
        <translation>eine Tabelle der Uhrzeit an mehreren Orten wird beiseitegelegt: sie nennt keine Punkte</translation>
    </message>
    <message>
        <source>a table of what is to be done is set aside: it lists no items</source>
        <translation>eine Tabelle mit Aufgaben ist beiseitegelegt: sie nennt keine Punkte</translation>
    </message>
    <message>
        <source>a table that sums up another one is set aside: it lists no items</source>
        <translation>eine Tabelle, die eine andere zusammenfasst, ist beiseitegelegt: sie listet keine Punkte auf</translation>
    </message>
    <message>
        <source>a tag has at most {most} letters: shorten it</source>
        <translation>ein Schlagwort hat höchstens {most} Buchstaben: Kürzen Sie es</translation>
    </message>
    <message>
        <source>a tag needs a name</source>
        <translation>ein Schlagwort braucht einen Namen</translation>
    </message>
    <message>
        <source>a tag needs a name: write it</source>
        <translation>ein Schlagwort braucht einen Namen: schreiben Sie ihn</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>ein Text darin ist nicht lesbar</translation>
    </message>
    <message>
        <source>a theme is called by a word or two, at most {most} letters: shorten it</source>
        <translation>ein Thema heißt mit ein, zwei Worten, höchstens {most} Buchstaben: kürzen Sie es</translation>
    </message>
    <message>
        <source>a title has at most {most} letters: shorten it</source>
        <translation>ein Titel hat höchstens {most} Buchstaben: kürzen Sie ihn</translation>
    </message>
    <message>
        <source>a title has at most {most} letters: the question itself may be longer</source>
        <translation>ein Titel hat höchstens {most} Buchstaben: die Frage selbst darf länger sein</translation>
    </message>
    <message>
        <source>a turn in “{title}” needs more than 0 s: or leave it empty</source>
        <translation>eine Wortmeldung in „{title}“ braucht mehr als 0 s: oder lassen Sie das Feld leer</translation>
    </message>
    <message>
        <source>a turn needs some time: write 2, 1:30 or 90s, or nothing for no limit</source>
        <translation>ein Redebeitrag braucht etwas Zeit: schreiben Sie 2, 1:30 oder 90s, oder nichts für keine Grenze</translation>
    </message>
    <message>
        <source>a value in it makes no sense ({kind})</source>
        <translation>ein Wert darin ergibt keinen Sinn ({kind})</translation>
    </message>
    <message>
        <source>a view that was asked for is answered by what they wrote: take it in as a contribution</source>
        <translation>eine erbetene Stellungnahme ist beantwortet mit dem, was geschrieben wurde: nehmen Sie es als schriftlichen Beitrag auf</translation>
    </message>
    <message>
        <source>a written contribution needs the organisation that wrote it: choose one</source>
        <translation>ein schriftlicher Beitrag braucht die Organisation, die ihn schrieb: wählen Sie eine</translation>
    </message>
    <message>
        <source>all of it was edited later, and stays: take back the later acts first</source>
        <translation>alles davon wurde später bearbeitet und bleibt: nehmen Sie zuerst die späteren Handlungen zurück</translation>
    </message>
    <message>
        <source>an action is carried over into an agenda: say into which roundtable</source>
        <translation>eine Aufgabe wird in eine Agenda übertragen: sagen Sie, in welchen Roundtable</translation>
    </message>
    <message>
        <source>an action is changed or dropped where it stands, and sent again: for it keep that they agreed, or did not answer</source>
        <translation>eine Aufgabe wird dort geändert oder gestrichen, wo sie steht, und erneut gesendet: halten Sie zu ihr fest, dass zugestimmt oder nicht geantwortet wurde</translation>
    </message>
    <message>
        <source>an action of these belongs to no roundtable: it can be carried into none</source>
        <translation>eine dieser Aufgaben gehört zu keinem Roundtable: sie lässt sich in keinen übertragen</translation>
    </message>
    <message>
        <source>an action of these is done or dropped: open it again to carry it over</source>
        <translation>eine dieser Aufgaben ist erledigt oder fallen gelassen: öffnen Sie sie wieder, um sie zu übertragen</translation>
    </message>
    <message>
        <source>an action of these is not there any more</source>
        <translation>eine dieser Aufgaben ist nicht mehr da</translation>
    </message>
    <message>
        <source>an action of these was promised in roundtable {number} itself: choose a later one</source>
        <translation>eine dieser Aufgaben wurde in Roundtable {number} selbst zugesagt: wählen Sie einen späteren</translation>
    </message>
    <message>
        <source>an agenda cannot be written to {path}: use {formats}</source>
        <translation>eine Agenda kann nicht nach {path} geschrieben werden: Verwenden Sie {formats}</translation>
    </message>
    <message>
        <source>an interruption ends with the interrupted turn: shift it by less</source>
        <translation>eine Unterbrechung endet mit dem unterbrochenen Redebeitrag: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>an interruption lies between the two turns: say whose it was, or delete it</source>
        <translation>zwischen den beiden Redebeiträgen liegt eine Unterbrechung: sagen Sie, wessen er war, oder löschen Sie ihn</translation>
    </message>
    <message>
        <source>an invitation has at most {most} letters: shorten it</source>
        <translation>eine Einladung hat höchstens {most} Buchstaben: kürzen Sie sie</translation>
    </message>
    <message>
        <source>an item needs a title: write what it is about</source>
        <translation>ein Punkt braucht einen Titel: schreiben Sie, worum es geht</translation>
    </message>
    <message>
        <source>an organisation needs a name: write it</source>
        <translation>eine Organisation braucht einen Namen: schreiben Sie ihn</translation>
    </message>
    <message>
        <source>an outline needs a name</source>
        <translation>eine Gliederung braucht einen Namen</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is reading it</source>
        <translation>eine andere Anwendung liest es gerade</translation>
    </message>
    <message numerus="yes">
        <source>at least {n} acts could not be read</source>
        <translation>
            <numerusform>mindestens {n} Handlung war nicht lesbar</numerusform>
            <numerusform>mindestens {n} Handlungen waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>choose one that ends in {suffix}</source>
        <translation>wählen Sie eine, die auf {suffix} endet</translation>
    </message>
    <message>
        <source>commit {number} of the journal makes no sense</source>
        <translation>Commit {number} des Journals ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>copy it, and the folder of its backups, to a folder of yours, and open the copy with this program, which recovers what it holds</source>
        <translation>kopieren Sie es und den Ordner seiner Sicherungen in einen eigenen Ordner, und öffnen Sie die Kopie mit dieser Anwendung, die rettet, was darin ist</translation>
    </message>
    <message>
        <source>durations such as &quot;{cell}&quot; are read as minutes and seconds</source>
        <translation>Dauern wie „{cell}“ gelten als Minuten und Sekunden</translation>
    </message>
    <message>
        <source>everybody has been asked in this round: /next moves on</source>
        <translation>alle wurden in dieser Runde gefragt: /next geht weiter</translation>
    </message>
    <message>
        <source>everybody on the roster is invited already</source>
        <translation>alle auf der Liste sind schon eingeladen</translation>
    </message>
    <message>
        <source>everybody was told that roundtable {number} is not recorded: keep what was said in it only where they know of it</source>
        <translation>allen wurde gesagt, dass Roundtable {number} nicht aufgezeichnet wird: behalten Sie das dort Gesagte nur, wenn alle davon wissen</translation>
    </message>
    <message>
        <source>everybody who is here has heard the promise</source>
        <translation>alle, die da sind, haben die Zusage gehört</translation>
    </message>
    <message>
        <source>for “{title}” the promise “{promise}” has no effect: the whole roundtable is promised “{whole}”</source>
        <translation>für „{title}“ hat die Zusage „{promise}“ keine Wirkung: dem ganzen Roundtable ist „{whole}“ zugesagt</translation>
    </message>
    <message>
        <source>gap of {minutes} before &quot;{title}&quot; ({clock})</source>
        <translation>Lücke von {minutes} vor „{title}“ ({clock})</translation>
    </message>
    <message>
        <source>it belongs to no roundtable, so its text stays as it came</source>
        <translation>sie gehört zu keinem Roundtable, ihr Text bleibt also, wie er kam</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>es lässt sich nicht öffnen ({reason})</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>es konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it is off the record already: /on ends it</source>
        <translation>es ist schon vertraulich: /on beendet es</translation>
    </message>
    <message>
        <source>it is open in a window: erase it there</source>
        <translation>es ist in einem Fenster geöffnet: löschen Sie es dort</translation>
    </message>
    <message>
        <source>it is unclear which roundtable these notes are of: say so, and if the clocks of the two laptops are far apart, by how much ({hint})</source>
        <translation>es ist unklar, zu welchem Roundtable diese Notizen gehören: sagen Sie es, und wenn die Uhren der beiden Laptops weit auseinanderliegen, um wie viel ({hint})</translation>
    </message>
    <message>
        <source>it takes somebody, or an organisation: say which of the two</source>
        <translation>es braucht eine Person oder eine Organisation: geben Sie an, welche von beiden</translation>
    </message>
    <message>
        <source>it takes two notes to merge: select another one too</source>
        <translation>zum Zusammenführen braucht es zwei Notizen: wählen Sie noch eine aus</translation>
    </message>
    <message>
        <source>it would end on {until}, before {day}: give a later end</source>
        <translation>es würde am {until} enden, vor dem {day}: geben Sie ein späteres Ende an</translation>
    </message>
    <message>
        <source>its beginning cannot be read</source>
        <translation>der Anfang ist nicht lesbar</translation>
    </message>
    <message>
        <source>neither a name nor an organisation: the row is left out</source>
        <translation>weder Name noch Organisation: die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>no act was found in the damaged file</source>
        <translation>in der beschädigten Datei wurde keine Handlung gefunden</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: give each line a time or a duration, such as &quot;- 14:00 Welcome (5 min)&quot;</source>
        <translation>keine Punkte einer Agenda in {path}: geben Sie jeder Zeile eine Zeit oder Dauer, etwa „- 14:00 Welcome (5 min)“</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it gives the hours of several days, such as opening hours or deadlines, so say what is done in them</source>
        <translation>keine Punkte einer Agenda in {path} gefunden: es nennt die Zeiten mehrerer Tage, wie Öffnungszeiten oder Fristen, sagen Sie also, was in ihnen getan wird</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it holds rules, and no plan of a meeting, so name the file of a meeting</source>
        <translation>in {path} wurden keine Punkte einer Agenda gefunden: die Datei enthält Regeln und keinen Plan eines Treffens, nennen Sie also die Datei eines Treffens</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it is a list of prices or costs, so name the file of a meeting</source>
        <translation>keine Punkte einer Agenda in {path} gefunden: es ist eine Liste von Preisen oder Kosten, nennen Sie also die Datei eines Treffens</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it is a record of hours that were worked, so name the file of a meeting</source>
        <translation>keine Punkte einer Agenda in {path} gefunden: es ist ein Nachweis geleisteter Stunden, nennen Sie also die Datei eines Treffens</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it is a record of what was said or done, line by line with its time, so name the file that was the plan</source>
        <translation>keine Punkte einer Agenda in {path} gefunden: es hält fest, was gesagt oder getan wurde, Zeile für Zeile mit ihrer Zeit, nennen Sie also die Datei, die der Plan war</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it is a timetable of departures or of jobs, so name the file of a meeting</source>
        <translation>keine Punkte einer Agenda in {path} gefunden: es ist ein Fahrplan oder ein Plan von Aufgaben eines Rechners, nennen Sie also die Datei eines Treffens</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: its lines have times, but nothing says what is done, so give each a title</source>
        <translation>keine Punkte einer Agenda in {path} gefunden: seine Zeilen haben Zeiten, aber nichts sagt, was getan wird, geben Sie also jeder einen Titel</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: its table holds figures, and no plan of a meeting, so name the file of a meeting</source>
        <translation>in {path} wurden keine Punkte einer Agenda gefunden: die Tabelle enthält Zahlen und keinen Plan eines Treffens, nennen Sie also die Datei eines Treffens</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: its times are those of a program or of its versions, so name the file of a meeting</source>
        <translation>keine Punkte einer Agenda in {path} gefunden: seine Zeiten sind die eines Programms oder seiner Versionen, nennen Sie also die Datei eines Treffens</translation>
    </message>
    <message>
        <source>no finding was made of the notes yet: `facilitator findings`</source>
        <translation>aus den Notizen wurde noch keine Erkenntnis gewonnen: `facilitator findings`</translation>
    </message>
    <message>
        <source>no gap waits for an answer: take the answer back first to give another</source>
        <translation>keine Zeitlücke wartet auf eine Antwort: nehmen Sie zuerst die Antwort zurück, um eine andere zu geben</translation>
    </message>
    <message>
        <source>no item is running: /item N takes one</source>
        <translation>kein Punkt läuft: /item N nimmt einen auf</translation>
    </message>
    <message>
        <source>no item runs: a promise for the whole roundtable is made in Prepare</source>
        <translation>kein Punkt läuft: eine Zusage für den ganzen Roundtable geben Sie unter Vorbereiten</translation>
    </message>
    <message>
        <source>no item waits after this one: /end the roundtable</source>
        <translation>nach diesem wartet kein Punkt mehr: /end beendet den Roundtable</translation>
    </message>
    <message>
        <source>no item waits after this one: there is nothing to skip</source>
        <translation>nach diesem wartet kein Punkt mehr: nichts zu überspringen</translation>
    </message>
    <message>
        <source>no item was passed over: there is nothing to leave out</source>
        <translation>kein Punkt wurde übergangen: nichts auszulassen</translation>
    </message>
    <message>
        <source>no later act was found in the damaged file</source>
        <translation>in der beschädigten Datei wurde keine spätere Handlung gefunden</translation>
    </message>
    <message>
        <source>no line tells the morning from the afternoon: &quot;{title}&quot; is read as beginning at {clock}, so write &quot;am&quot; behind the hour where it is in the morning</source>
        <translation>keine Zeile unterscheidet Vormittag und Nachmittag: „{title}“ ist gelesen, als begänne es um {clock}, schreiben Sie also „am“ hinter die Stunde, wenn es am Vormittag ist</translation>
    </message>
    <message>
        <source>no message stands on the stage: /message and a text shows one</source>
        <translation>auf der Bühne steht keine Mitteilung: /message und ein Text zeigt eine</translation>
    </message>
    <message>
        <source>no note is left: keep at least one</source>
        <translation>keine Notiz bliebe übrig: behalten Sie mindestens eine</translation>
    </message>
    <message>
        <source>no note was taken by “{text}”</source>
        <translation>von „{text}“ ist keine Notiz</translation>
    </message>
    <message>
        <source>no organisation is called “{text}”</source>
        <translation>keine Organisation heißt „{text}“</translation>
    </message>
    <message>
        <source>no person has the floor: /floor WHO gives it to somebody</source>
        <translation>keine Person hat das Wort: /floor WER gibt es jemandem</translation>
    </message>
    <message>
        <source>no question is named: add a line such as &quot;question: Q1&quot;</source>
        <translation>keine Frage ist genannt: fügen Sie eine Zeile wie „question: Q1“ hinzu</translation>
    </message>
    <message>
        <source>no roundtable has ended yet: there is nothing that a copy could hold</source>
        <translation>noch ist kein Roundtable beendet: Es gibt nichts, was eine Kopie enthalten könnte</translation>
    </message>
    <message>
        <source>no roundtable is in hand: choose one in Prepare</source>
        <translation>kein Roundtable ist gewählt: wählen Sie einen in „Vorbereiten“</translation>
    </message>
    <message>
        <source>no stricter promise holds from here: /promise chatham makes one</source>
        <translation>ab hier gilt keine strengere Zusage: /promise chatham gibt eine</translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}): make room</source>
        <translation>es kann kein temporärer Ordner angelegt werden ({reason}): schaffen Sie Platz</translation>
    </message>
    <message>
        <source>no turn comes after it: merge it with the one before, or delete it</source>
        <translation>danach kommt kein Redebeitrag: verbinden Sie ihn mit dem davor, oder löschen Sie ihn</translation>
    </message>
    <message>
        <source>no turn comes before it: merge it with the one after, or delete it</source>
        <translation>davor kommt kein Redebeitrag: verbinden Sie ihn mit dem danach, oder löschen Sie ihn</translation>
    </message>
    <message>
        <source>nobody had the floor at {time}: name a time within a turn</source>
        <translation>um {time} hatte niemand das Wort: nennen Sie eine Zeit in einem Redebeitrag</translation>
    </message>
    <message>
        <source>nobody has approved it as it is: `facilitator approve`</source>
        <translation>niemand hat den Bericht so freigegeben, wie er ist: `facilitator approve`</translation>
    </message>
    <message>
        <source>nobody has said how it was held: `facilitator set FILE roundtable`</source>
        <translation>niemand hat gesagt, wie er stattfand: `facilitator set FILE roundtable`</translation>
    </message>
    <message>
        <source>nobody has said where it was: `facilitator set FILE roundtable`</source>
        <translation>niemand hat gesagt, wo er war: `facilitator set FILE roundtable`</translation>
    </message>
    <message>
        <source>nobody has the floor: /floor WHO gives it to somebody</source>
        <translation>niemand hat das Wort: /floor WER gibt es jemandem</translation>
    </message>
    <message>
        <source>nobody here is called “{text}”</source>
        <translation>niemand hier heißt „{text}“</translation>
    </message>
    <message>
        <source>nobody is known to have said “{sentence}”: say who, or reword it</source>
        <translation>von niemandem ist bekannt, dass er „{sentence}“ gesagt hat: sagen Sie, wer, oder formulieren Sie es um</translation>
    </message>
    <message>
        <source>nobody is named who could be asked: say who</source>
        <translation>es ist niemand genannt, der gefragt werden könnte: geben Sie an, wer</translation>
    </message>
    <message>
        <source>nobody is waiting: /floor WHO gives somebody the floor</source>
        <translation>niemand wartet: /floor WER gibt jemandem das Wort</translation>
    </message>
    <message>
        <source>nobody is waiting: there is nobody to keep for the next roundtable</source>
        <translation>niemand wartet: für den nächsten Roundtable ist niemand vorzumerken</translation>
    </message>
    <message>
        <source>nobody leaves in the next five minutes: the roll says who has left</source>
        <translation>niemand geht in den nächsten fünf Minuten: die Anwesenheitsliste sagt, wer gegangen ist</translation>
    </message>
    <message>
        <source>nobody speaks for no organisation: name one</source>
        <translation>niemand spricht für keine Organisation: nennen Sie eine</translation>
    </message>
    <message>
        <source>nobody waits with another item: there is nobody to drop</source>
        <translation>niemand wartet zu einem anderen Punkt: niemand zu streichen</translation>
    </message>
    <message>
        <source>nobody was interrupted: /yield takes the floor back</source>
        <translation>niemand wurde unterbrochen: /yield nimmt das Wort zurück</translation>
    </message>
    <message>
        <source>nobody who is here waits with another item: there is nobody to bring</source>
        <translation>niemand, der da ist, wartet zu einem anderen Punkt: niemand mitzunehmen</translation>
    </message>
    <message>
        <source>none of the {items} items has a duration, from &quot;{title}&quot; on: each counts as 0 min</source>
        <translation>keiner der {items} Punkte hat eine Dauer, ab „{title}“: jeder zählt als 0 min</translation>
    </message>
    <message>
        <source>not saved: {reason}</source>
        <translation>nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>notes or turns came under what was promised since, so that it stays: to show a note with more, ask for the consent of whoever said it</source>
        <translation>seither kamen Notizen oder Redebeiträge unter dem Versprochenen, daher bleibt es: Um eine Notiz mit mehr zu zeigen, bitten Sie um die Zustimmung dessen, der es sagte</translation>
    </message>
    <message>
        <source>nothing is chosen that was answered: choose it first</source>
        <translation>es ist nichts gewählt, worauf geantwortet wurde: wählen Sie es zuerst</translation>
    </message>
    <message>
        <source>nothing is copied: copy the text or the table of an agenda first</source>
        <translation>es ist nichts kopiert: kopieren Sie zuerst den Text oder die Tabelle einer Agenda</translation>
    </message>
    <message>
        <source>nothing is left to be sent to “{name}”: they said no quote and took no action on, or have answered</source>
        <translation>für „{name}“ ist nichts mehr zu senden: Es gibt kein Zitat und keine übernommene Aufgabe, oder alles ist beantwortet</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>nichts ist verloren</translation>
    </message>
    <message>
        <source>nothing is off the record from here: /off begins it</source>
        <translation>ab hier ist nichts vertraulich: /off beginnt es</translation>
    </message>
    <message>
        <source>nothing says that this list is the agenda: it is read as such, for no other list of the file is numbered</source>
        <translation>nichts sagt, dass diese Liste die Agenda ist: sie ist so gelesen, weil keine andere Liste der Datei nummeriert ist</translation>
    </message>
    <message>
        <source>nothing that was sent to “{name}” waits for an answer: send it, or judge each reply by itself</source>
        <translation>nichts, was „{name}“ gesendet wurde, wartet auf Antwort: senden Sie es, oder beurteilen Sie jede Antwort einzeln</translation>
    </message>
    <message>
        <source>nothing was pasted: copy lines such as “Ana Lima, Head of Data, Delta”</source>
        <translation>nichts wurde eingefügt: kopieren Sie Zeilen wie „Ana Lima, Head of Data, Delta“</translation>
    </message>
    <message>
        <source>nothing was taken back that could be done again</source>
        <translation>nichts wurde zurückgenommen, das sich wiederherstellen ließe</translation>
    </message>
    <message>
        <source>only members are asked for a written reply: choose one of them</source>
        <translation>nur Mitglieder werden um eine schriftliche Antwort gebeten: wählen Sie eines davon</translation>
    </message>
    <message>
        <source>open it in the window, which saves what can be read, or go back to a backup</source>
        <translation>öffnen Sie es im Fenster, das sichert, was lesbar ist, oder gehen Sie auf eine Sicherung zurück</translation>
    </message>
    <message>
        <source>open it with this program where it is, which recovers what it holds</source>
        <translation>öffnen Sie es mit dieser Anwendung dort, wo es ist; sie rettet, was darin ist</translation>
    </message>
    <message>
        <source>other words are agreed to for one note: choose it, and write them</source>
        <translation>andere Worte gelten für eine Notiz: wählen Sie diese, und schreiben Sie die Worte</translation>
    </message>
    <message>
        <source>other words are agreed to for the wording alone: keep any other answer by itself</source>
        <translation>anderen Worten wird nur für den Wortlaut zugestimmt: halten Sie jede andere Antwort für sich fest</translation>
    </message>
    <message>
        <source>overlap: &quot;{title}&quot; ({clock}) starts {minutes} before the item above it ends</source>
        <translation>Überschneidung: „{title}“ ({clock}) beginnt {minutes} vor dem Ende des Punkts darüber</translation>
    </message>
    <message>
        <source>put the cursor between two words: both notes need some</source>
        <translation>setzen Sie die Schreibmarke zwischen zwei Wörter: beide Notizen brauchen welche</translation>
    </message>
    <message>
        <source>roundtable {number} has ended: carry actions into one that is still to come</source>
        <translation>Roundtable {number} ist beendet: übertragen Sie Aufgaben in einen, der noch kommt</translation>
    </message>
    <message>
        <source>roundtable {number} has not started: a chat or a transcript has its place in one that was held</source>
        <translation>Roundtable {number} hat nicht begonnen: ein Chat oder ein Transkript gehört zu einem, der stattgefunden hat, wählen Sie einen solchen</translation>
    </message>
    <message>
        <source>roundtable {number} is on {code}, and is not over: take it out first</source>
        <translation>Roundtable {number} gehört zu {code} und ist nicht vorbei: Nehmen Sie ihn zuerst heraus</translation>
    </message>
    <message>
        <source>roundtable {number} was held, or has notes: it can be erased in Prepare, by its menu</source>
        <translation>Roundtable {number} fand statt oder hat Notizen: er kann unter Vorbereiten über sein Menü gelöscht werden</translation>
    </message>
    <message>
        <source>rows with several talks, such as &quot;{title}&quot;, are read as an item for each, and their time is divided evenly</source>
        <translation>Zeilen mit mehreren Vorträgen, etwa „{title}“, werden als je ein Punkt gelesen, ihre Zeit gleichmäßig geteilt</translation>
    </message>
    <message>
        <source>say to whom the file was sent, or where it was published</source>
        <translation>sagen Sie, an wen die Datei ging oder wo sie veröffentlicht wurde</translation>
    </message>
    <message>
        <source>say who approves it: write their name</source>
        <translation>sagen Sie, wer den Bericht freigibt: schreiben Sie den Namen</translation>
    </message>
    <message>
        <source>say who has read it: write the name of somebody who was in the room</source>
        <translation>sagen Sie, wer es gelesen hat: schreiben Sie den Namen von jemandem, der im Raum war</translation>
    </message>
    <message>
        <source>several items begin at the same time, the first of them &quot;{title}&quot;: they come in one after the other, so leave out what is not yours</source>
        <translation>mehrere Punkte beginnen zur selben Zeit, der erste davon „{title}“: sie kommen nacheinander herein, lassen Sie also weg, was nicht Ihres ist</translation>
    </message>
    <message>
        <source>some acts of an earlier session cannot be read in {file}</source>
        <translation>einige Handlungen einer früheren Sitzung sind nicht lesbar in {file}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>somebody asked for it: write who</source>
        <translation>jemand hat darum gebeten: schreiben Sie, wer</translation>
    </message>
    <message>
        <source>somebody had interrupted after that: shift it by less</source>
        <translation>danach hatte jemand unterbrochen: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>somebody had interrupted by then: shift it by less</source>
        <translation>bis dahin hatte jemand unterbrochen: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>somebody had interrupted the turn after by then: shift it by less</source>
        <translation>bis dahin hatte jemand den Redebeitrag danach unterbrochen: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>somebody had interrupted then: split before that or after it</source>
        <translation>da hatte jemand unterbrochen: teilen Sie davor oder danach</translation>
    </message>
    <message>
        <source>somebody refused that an action of these is told: it stays where it is</source>
        <translation>jemand hat abgelehnt, dass eine dieser Aufgaben genannt wird: sie bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>standard input is empty: hand over a text, or name a file</source>
        <translation>die Standardeingabe ist leer: übergeben Sie einen Text, oder nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>standard input is too large: hand over at most {most} MB</source>
        <translation>die Standardeingabe ist zu groß: übergeben Sie höchstens {most} MB</translation>
    </message>
    <message>
        <source>stopped: nothing was changed</source>
        <translation>abgebrochen: nichts wurde geändert</translation>
    </message>
    <message>
        <source>table {table} cannot be read: {reason}</source>
        <translation>Tabelle {table} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>table {table} does not hold what the journal says</source>
        <translation>Tabelle {table} enthält nicht, was das Journal sagt</translation>
    </message>
    <message numerus="yes">
        <source>table {table}: {n} of its rows name no {kind} that there is</source>
        <translation>
            <numerusform>Tabelle {table}: {n} ihrer Zeilen nennt ein {kind}, das es nicht gibt</numerusform>
            <numerusform>Tabelle {table}: {n} ihrer Zeilen nennen ein {kind}, das es nicht gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>that act was taken back already</source>
        <translation>diese Handlung wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>that begin lies after the end of the roundtable: shift it by less</source>
        <translation>dieser Beginn liegt nach dem Ende des Roundtables: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that begin lies after the end of the turn: shift it by less</source>
        <translation>dieser Beginn liegt nach dem Ende des Redebeitrags: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that begin lies after the item’s end: correct the end as well</source>
        <translation>dieser Beginn liegt nach dem Ende des Punkts: berichtigen Sie auch das Ende</translation>
    </message>
    <message>
        <source>that begin lies before the roundtable started: it cannot be earlier</source>
        <translation>dieser Beginn liegt vor dem Start des Roundtables: früher geht es nicht</translation>
    </message>
    <message>
        <source>that begin lies before the roundtable started: shift it by less</source>
        <translation>dieser Beginn liegt vor dem Start des Roundtables: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that begin lies before the turn before: shift it by less</source>
        <translation>dieser Beginn liegt vor dem Redebeitrag davor: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that begin lies before {title} began: correct that</source>
        <translation>dieser Beginn liegt vor dem Beginn von {title}: berichtigen Sie diesen</translation>
    </message>
    <message>
        <source>that begin lies before “{title}” was taken up: shift it by less</source>
        <translation>dieser Beginn liegt vor der Aufnahme von „{title}“: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that begin lies in the future: it cannot be later than now</source>
        <translation>dieser Beginn liegt in der Zukunft: später als jetzt geht es nicht</translation>
    </message>
    <message>
        <source>that begin lies in the future: shift it by less</source>
        <translation>dieser Beginn liegt in der Zukunft: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that end lies after the end of the roundtable: shift it by less</source>
        <translation>dieses Ende liegt nach dem Ende des Roundtables: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that end lies after the end of the turn after: shift it by less</source>
        <translation>dieses Ende liegt nach dem Ende des Redebeitrags danach: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that end lies after the last instant of the roundtable: it cannot be later</source>
        <translation>dieses Ende liegt nach dem letzten Moment des Roundtables: später geht es nicht</translation>
    </message>
    <message>
        <source>that end lies after {title} ended: correct that</source>
        <translation>dieses Ende liegt nach dem Ende von {title}: berichtigen Sie dieses</translation>
    </message>
    <message>
        <source>that end lies after “{title}” was taken up: shift it by less</source>
        <translation>dieses Ende liegt nach der Aufnahme von „{title}“: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that end lies before that begin: an item takes some time</source>
        <translation>dieses Ende liegt vor dem Beginn: ein Punkt braucht etwas Zeit</translation>
    </message>
    <message>
        <source>that end lies before the begin of the turn: shift it by less</source>
        <translation>dieses Ende liegt vor dem Beginn des Redebeitrags: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that end lies before the item was taken up last: correct the begin as well</source>
        <translation>dieses Ende liegt vor der letzten Aufnahme des Punkts: berichtigen Sie auch den Beginn</translation>
    </message>
    <message>
        <source>that end lies in the future: shift it by less</source>
        <translation>dieses Ende liegt in der Zukunft: verschieben Sie um weniger</translation>
    </message>
    <message>
        <source>that instant lies outside the turn: split it between its begin and its end</source>
        <translation>dieser Moment liegt außerhalb des Redebeitrags: teilen Sie ihn zwischen Beginn und Ende</translation>
    </message>
    <message>
        <source>that is in the programme already: nothing is to be taken in again</source>
        <translation>das ist bereits im Programm: Es gibt nichts wieder aufzunehmen</translation>
    </message>
    <message>
        <source>that is one and the same: choose the note to tell it apart from</source>
        <translation>das ist ein und dieselbe: wählen Sie die Notiz, von der sie auseinandergehalten werden soll</translation>
    </message>
    <message>
        <source>that is one and the same: name the other to merge it into</source>
        <translation>das ist ein und dasselbe: nennen Sie, womit es zusammengeführt werden soll</translation>
    </message>
    <message>
        <source>that is one and the same: name the other to tell it apart from</source>
        <translation>das ist ein und dasselbe: nennen Sie, wovon es auseinandergehalten werden soll</translation>
    </message>
    <message>
        <source>that turn is not there any more: choose another one</source>
        <translation>diesen Redebeitrag gibt es nicht mehr: wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>that turn is still running: it ends when the floor goes to somebody else</source>
        <translation>dieser Redebeitrag läuft noch: er endet, wenn das Wort an jemand anderen geht</translation>
    </message>
    <message>
        <source>the agenda has {days} days, which come in one after the other, each as a section: {names}</source>
        <translation>die Agenda hat {days} Tage, die nacheinander übernommen werden, jeder als Abschnitt: {names}</translation>
    </message>
    <message>
        <source>the agenda is in the file twice: what stands below &quot;{title}&quot; and the other headings that are named like items is kept as their notes</source>
        <translation>die Tagesordnung steht zweimal in der Datei: Was unter „{title}“ und den anderen Überschriften steht, die wie Punkte heißen, bleibt als deren Notizen erhalten</translation>
    </message>
    <message>
        <source>the agenda lists no start: /start begins now</source>
        <translation>die Agenda nennt keinen Beginn: /start beginnt jetzt</translation>
    </message>
    <message>
        <source>the backup of {moment} UTC is open</source>
        <translation>die Sicherung von {moment} UTC ist geöffnet</translation>
    </message>
    <message>
        <source>the column &quot;{header}&quot; is read by what stands in it, and not by its header</source>
        <translation>die Spalte „{header}“ wird nach ihrem Inhalt gelesen und nicht nach ihrer Überschrift</translation>
    </message>
    <message>
        <source>the copy for {target} did not turn out whole: try again, or another disk</source>
        <translation>die Kopie für {target} wurde nicht vollständig: versuchen Sie es noch einmal oder auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>the facilitator</source>
        <translation>die Moderation</translation>
    </message>
    <message>
        <source>the facilitator is on no roll: write the name of a participant</source>
        <translation>die Moderation steht auf keiner Anwesenheitsliste: schreiben Sie einen Namen aus der Runde</translation>
    </message>
    <message>
        <source>the head of a session log has one question, one promise and one agenda, so it is of one roundtable: choose one, or write .{other}</source>
        <translation>der Kopf eines Sitzungsprotokolls hat eine Frage, eine Zusage und eine Agenda, also gehört es zu einem Roundtable: wählen Sie einen, oder schreiben Sie .{other}</translation>
    </message>
    <message>
        <source>the index of the journal does not list what its commits touch</source>
        <translation>der Index des Journals nennt nicht, was seine Commits berühren</translation>
    </message>
    <message>
        <source>the item beside it</source>
        <translation>der Punkt daneben</translation>
    </message>
    <message>
        <source>the items below &quot;{title}&quot; sum to {sum}, but it is given {minutes}</source>
        <translation>die Punkte unter „{title}“ ergeben {sum}, angegeben sind aber {minutes}</translation>
    </message>
    <message>
        <source>the items below sum to {sum}, but {minutes} are given</source>
        <translation>die Punkte darunter ergeben {sum}, angegeben sind aber {minutes}</translation>
    </message>
    <message>
        <source>the items of this table sum to {sum}, but its total row is {minutes}</source>
        <translation>die Punkte dieser Tabelle ergeben {sum}, ihre Summenzeile nennt aber {minutes}</translation>
    </message>
    <message>
        <source>the items stand in no order of time, as &quot;{title}&quot; at {clock}: none is taken to last until the next one, so give each its end</source>
        <translation>die Punkte stehen nicht in zeitlicher Reihenfolge, etwa „{title}“ um {clock}: für keinen gilt, dass er bis zum nächsten dauert, geben Sie also jedem sein Ende</translation>
    </message>
    <message>
        <source>the items sum to {minutes}, more than 12 hours: is that one meeting?</source>
        <translation>die Punkte ergeben zusammen {minutes}, über 12 Stunden: ist das ein einziges Treffen?</translation>
    </message>
    <message>
        <source>the items sum to {sum}, but {claim} is {minutes}</source>
        <translation>die Punkte ergeben zusammen {sum}, aber {claim} ist {minutes}</translation>
    </message>
    <message>
        <source>the last act was in the room of another roundtable: choose that one first</source>
        <translation>die letzte Handlung war im Raum eines anderen Roundtables: wählen Sie zuerst diesen</translation>
    </message>
    <message>
        <source>the length given</source>
        <translation>die genannte Dauer</translation>
    </message>
    <message>
        <source>the list adds nothing: the programme has all that it says</source>
        <translation>die Liste bringt nichts Neues: das Programm hat alles, was darin steht</translation>
    </message>
    <message>
        <source>the listed start ({clock}) has not come yet: /start begins now</source>
        <translation>der genannte Beginn ({clock}) ist noch nicht da: /start beginnt jetzt</translation>
    </message>
    <message>
        <source>the listed start ({clock}) passed more than an hour ago: /start begins now</source>
        <translation>der genannte Beginn ({clock}) ist über eine Stunde her: /start beginnt jetzt</translation>
    </message>
    <message>
        <source>the note “{note}” does not hold “{text}”: write whole words as they stand there</source>
        <translation>die Notiz „{note}“ enthält „{text}“ nicht: schreiben Sie ganze Wörter, wie sie dort stehen</translation>
    </message>
    <message>
        <source>the organisations have places 1 to {count}: choose one of them</source>
        <translation>die Organisationen haben die Plätze 1 bis {count}: wählen Sie einen davon</translation>
    </message>
    <message>
        <source>the organisations have these colours already: nothing is to be changed</source>
        <translation>die Organisationen haben diese Farben schon: nichts zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>the outline has {n} sections: choose a place from 1 on</source>
        <translation>
            <numerusform>die Gliederung hat {n} Abschnitt: sein Platz ist 1</numerusform>
            <numerusform>die Gliederung hat {n} Abschnitte: wählen Sie einen Platz ab 1</numerusform>
        </translation>
    </message>
    <message>
        <source>the passage “{passage}” does not hold “{text}”: write whole words as they stand there</source>
        <translation>die Passage „{passage}“ enthält „{text}“ nicht: schreiben Sie ganze Wörter, wie sie dort stehen</translation>
    </message>
    <message>
        <source>the questions have places 1 to {count}: choose one of them</source>
        <translation>die Fragen haben die Plätze 1 bis {count}: wählen Sie einen davon</translation>
    </message>
    <message>
        <source>the queue has positions 1 to {last}: choose one of them</source>
        <translation>die Redeliste hat die Plätze 1 bis {last}: wählen Sie einen davon</translation>
    </message>
    <message>
        <source>the queue is closed already: /open-queue opens it</source>
        <translation>die Redeliste ist schon geschlossen: /open-queue öffnet sie</translation>
    </message>
    <message>
        <source>the queue is closed, so no hand of {who}: /qq takes a direct reply, /open-queue opens it</source>
        <translation>die Redeliste ist geschlossen, also keine Wortmeldung von {who}: /qq nimmt eine direkte Erwiderung, /open-queue öffnet sie</translation>
    </message>
    <message>
        <source>the queue is open already: /close-queue closes it</source>
        <translation>die Redeliste ist schon offen: /close-queue schließt sie</translation>
    </message>
    <message>
        <source>the room has been opened: the roll says who is here</source>
        <translation>der Raum ist geöffnet: die Anwesenheitsliste sagt, wer da ist</translation>
    </message>
    <message>
        <source>the room is not open: /open it, or /start, first</source>
        <translation>der Raum ist nicht offen: zuerst /open oder /start</translation>
    </message>
    <message>
        <source>the room is open already: /start when everybody is here</source>
        <translation>der Raum ist schon offen: /start, wenn alle da sind</translation>
    </message>
    <message>
        <source>the room is promised “{now}” now: from here on it can only be promised more</source>
        <translation>dem Raum ist jetzt „{now}“ zugesagt: ab hier lässt sich nur mehr zusagen</translation>
    </message>
    <message>
        <source>the room was promised “{promise}”: after the start it can only be tightened</source>
        <translation>dem Raum war „{promise}“ zugesagt: nach dem Start kann die Zusage nur strenger werden</translation>
    </message>
    <message>
        <source>the roundtable has ended, and what was taken off the record stays so: to change it, put that note on the record in Review</source>
        <translation>das Roundtable ist beendet, und was vertraulich gemacht wurde, bleibt es: Um es zu ändern, nehmen Sie diese Notiz unter „Sichten“ wieder ins Protokoll</translation>
    </message>
    <message>
        <source>the roundtable has ended: /reopen it first</source>
        <translation>der Roundtable ist beendet: zuerst /reopen</translation>
    </message>
    <message>
        <source>the roundtable has not ended: /end it before it is erased</source>
        <translation>der Roundtable ist nicht beendet: zuerst /end, dann kann er gelöscht werden</translation>
    </message>
    <message>
        <source>the roundtable has not ended: there is nothing to reopen</source>
        <translation>der Roundtable ist nicht beendet: nichts wieder zu öffnen</translation>
    </message>
    <message>
        <source>the roundtable has not started: /start it first</source>
        <translation>der Roundtable hat nicht begonnen: zuerst /start</translation>
    </message>
    <message>
        <source>the roundtable has started already: /next takes the next item</source>
        <translation>der Roundtable hat schon begonnen: /next nimmt den nächsten Punkt</translation>
    </message>
    <message>
        <source>the roundtable has started: its theme stays</source>
        <translation>der Roundtable hat begonnen: sein Thema bleibt</translation>
    </message>
    <message>
        <source>the roundtable has started: “{title}” follows what runs</source>
        <translation>der Runde Tisch hat begonnen: „{title}“ folgt auf das, was läuft</translation>
    </message>
    <message>
        <source>the roundtable is not paused: /pause holds it</source>
        <translation>der Roundtable ist nicht angehalten: /pause hält ihn an</translation>
    </message>
    <message>
        <source>the roundtable is paused already: /resume goes on</source>
        <translation>der Roundtable ist schon angehalten: /resume geht weiter</translation>
    </message>
    <message>
        <source>the roundtable still goes on: /end ends it now</source>
        <translation>der Roundtable läuft noch: /end beendet ihn jetzt</translation>
    </message>
    <message>
        <source>the roundtable was not ended</source>
        <translation>der Roundtable wurde nicht beendet</translation>
    </message>
    <message numerus="yes">
        <source>the row &quot;{title}&quot; and {n} more have no time and are read as notes of the items above them</source>
        <translation>
            <numerusform>die Zeile „{title}“ und {n} weitere hat keine Zeit: sie werden als Notizen der Punkte darüber gelesen</numerusform>
            <numerusform>die Zeile „{title}“ und {n} weitere haben keine Zeit und werden als Notizen der Punkte darüber gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row &quot;{title}&quot; and {n} more have no time: the items above them are taken to last until the next time that is given</source>
        <translation>
            <numerusform>die Zeile „{title}“ und {n} weitere haben keine Zeit: für die Punkte darüber gilt, dass sie bis zur nächsten angegebenen Zeit dauern</numerusform>
            <numerusform>die Zeile „{title}“ und {n} weitere haben keine Zeit: für die Punkte darüber gilt, dass sie bis zur nächsten angegebenen Zeit dauern</numerusform>
        </translation>
    </message>
    <message>
        <source>the row &quot;{title}&quot; has no time and is read as a note of the item above it</source>
        <translation>die Zeile „{title}“ hat keine Zeit und wird als Notiz des Punktes darüber gelesen</translation>
    </message>
    <message>
        <source>the row &quot;{title}&quot; has no time: the item above it is taken to last until the next time that is given</source>
        <translation>die Zeile „{title}“ hat keine Zeit: für den Punkt darüber gilt, dass er bis zur nächsten angegebenen Zeit dauert</translation>
    </message>
    <message>
        <source>the row &quot;{title}&quot; says {day}, but stands among those of {other}: it is read as one of these</source>
        <translation>die Zeile „{title}“ nennt {day}, steht aber zwischen Zeilen von {other}: sie wird als eine von diesen gelesen</translation>
    </message>
    <message>
        <source>the running item is no round: /floor WHO gives somebody the floor</source>
        <translation>der laufende Punkt ist keine Runde: /floor WER gibt jemandem das Wort</translation>
    </message>
    <message>
        <source>the search index does not hold what the notes say</source>
        <translation>der Suchindex enthält nicht, was in den Notizen steht</translation>
    </message>
    <message>
        <source>the slot {begin}-{end}</source>
        <translation>der Zeitraum {begin}-{end}</translation>
    </message>
    <message>
        <source>the total given</source>
        <translation>die genannte Summe</translation>
    </message>
    <message>
        <source>the total row</source>
        <translation>die Summenzeile</translation>
    </message>
    <message>
        <source>the turn is {who}’s already</source>
        <translation>der Redebeitrag gehört schon zu {who}</translation>
    </message>
    <message>
        <source>the words of that version are not kept: choose a later one</source>
        <translation>die Wörter dieser Fassung sind nicht aufbewahrt: wählen Sie eine spätere</translation>
    </message>
    <message>
        <source>the {length} announced</source>
        <translation>die Ankündigung ({length})</translation>
    </message>
    <message>
        <source>there are no key messages: write them in Publish</source>
        <translation>es gibt keine Kernaussagen: schreiben Sie sie in „Publizieren“</translation>
    </message>
    <message numerus="yes">
        <source>there are {n} findings: choose a place from 1 on</source>
        <translation>
            <numerusform>es gibt {n} Erkenntnis: ihr Platz ist 1</numerusform>
            <numerusform>es gibt {n} Erkenntnisse: wählen Sie einen Platz ab 1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are {n} people called “{text}”: write {names} instead</source>
        <translation>
            <numerusform>es gibt {n} Person namens „{text}“: schreiben Sie stattdessen {names}</numerusform>
            <numerusform>es gibt {n} Personen namens „{text}“: schreiben Sie stattdessen {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>there is an outline “{name}” already: choose another name</source>
        <translation>es gibt schon eine Gliederung „{name}“: wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>there is no action and no roundtable to come with a date, so a calendar would be empty: choose another format</source>
        <translation>es gibt keine Aufgabe und keinen kommenden Roundtable mit Datum, ein Kalender wäre also leer: wählen Sie ein anderes Format</translation>
    </message>
    <message>
        <source>there is no agenda to write: load one, or plan its first item</source>
        <translation>es gibt keine Agenda zum Schreiben: Laden Sie eine, oder planen Sie ihren ersten Punkt</translation>
    </message>
    <message>
        <source>there is no day &quot;{date}&quot;: write it as in 2021-11-16, or as day, month, year</source>
        <translation>den Tag „{date}“ gibt es nicht: schreiben Sie ihn wie 2021-11-16 oder als Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>there is no day {number} in this agenda: name one of {days}</source>
        <translation>diese Agenda hat keinen Tag {number}: nennen Sie einen von {days}</translation>
    </message>
    <message>
        <source>there is no filter “{name}:”, did you mean “{near}:”? Use {known}, or put “{whole}” in quotes</source>
        <translation>es gibt keinen Filter „{name}:“, meinten Sie „{near}:“? Nehmen Sie {known}, oder setzen Sie „{whole}“ in Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no filter “{name}:”: use {known}, or put “{whole}” in quotes</source>
        <translation>es gibt keinen Filter „{name}:“: nehmen Sie {known}, oder setzen Sie „{whole}“ in Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no folder for a programme, not even for a while: {reason}</source>
        <translation>es gibt keinen Ordner für ein Programm, nicht einmal vorübergehend: {reason}</translation>
    </message>
    <message>
        <source>there is no item {number}: the agenda has 1 to {last}</source>
        <translation>es gibt keinen Punkt {number}: die Agenda hat 1 bis {last}</translation>
    </message>
    <message>
        <source>there is no kind “{text}”</source>
        <translation>es gibt keine Art „{text}“</translation>
    </message>
    <message>
        <source>there is no note {note}, or it was erased: `notes --json` lists their ids</source>
        <translation>es gibt keine Notiz {note}, oder sie wurde gelöscht: `notes --json` listet ihre Kennungen</translation>
    </message>
    <message>
        <source>there is no outline “{text}”: use {choice}</source>
        <translation>es gibt keine Gliederung „{text}“: nehmen Sie {choice}</translation>
    </message>
    <message>
        <source>there is no person {person}: write the whole name, as on the roster</source>
        <translation>es gibt keine Person {person}: schreiben Sie den ganzen Namen wie auf der Liste</translation>
    </message>
    <message>
        <source>there is no person “{text}”: write the whole name, as on the roster</source>
        <translation>es gibt keine Person „{text}“: schreiben Sie den ganzen Namen wie auf der Liste</translation>
    </message>
    <message>
        <source>there is no promise “{text}”</source>
        <translation>es gibt keine Zusage „{text}“</translation>
    </message>
    <message>
        <source>there is no question “{text}”</source>
        <translation>es gibt keine Frage „{text}“</translation>
    </message>
    <message>
        <source>there is no roundtable yet that the next could be like: plan the first</source>
        <translation>es gibt noch keinen Roundtable, dem der nächste gleichen könnte: planen Sie den ersten</translation>
    </message>
    <message>
        <source>there is no roundtable “{text}”</source>
        <translation>es gibt keinen Roundtable „{text}“</translation>
    </message>
    <message>
        <source>there is no tag “{text}”</source>
        <translation>es gibt kein Schlagwort „{text}“</translation>
    </message>
    <message>
        <source>there is no word in “{text}”: write the words as they stand</source>
        <translation>in „{text}“ ist kein Wort: schreiben Sie die Wörter, wie sie dastehen</translation>
    </message>
    <message>
        <source>there is no {audience} v{number} of that roundtable: `sent` lists what was written</source>
        <translation>es gibt kein {audience} v{number} dieses Roundtables: `sent` listet auf, was geschrieben wurde</translation>
    </message>
    <message>
        <source>there is nothing to save: choose a filter, or search for words first</source>
        <translation>es gibt nichts zu speichern: wählen Sie zuerst einen Filter, oder suchen Sie nach Wörtern</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>there was no good backup</source>
        <translation>es gab keine gute Sicherung</translation>
    </message>
    <message>
        <source>these notes are held to as much or more already: only consent loosens what was promised, and undo takes back what was chosen here</source>
        <translation>für diese Notizen gilt schon so viel oder mehr: nur eine Einwilligung lockert, was zugesagt war, und Rückgängig nimmt zurück, was hier gewählt wurde</translation>
    </message>
    <message>
        <source>they have answered already: what they said stays until they say otherwise</source>
        <translation>es wurde schon geantwortet: was gesagt wurde, gilt, bis etwas anderes gesagt wird</translation>
    </message>
    <message>
        <source>they were here at the start, and heard the promise with all others</source>
        <translation>sie waren zu Beginn da und haben die Zusage mit allen anderen gehört</translation>
    </message>
    <message>
        <source>they were not asked, and have said nothing: keep an answer first</source>
        <translation>sie wurden nicht gefragt und haben nichts gesagt: halten Sie zuerst eine Antwort fest</translation>
    </message>
    <message>
        <source>this agenda has no days to choose from: leave --day out</source>
        <translation>diese Agenda hat keine Tage zur Auswahl: lassen Sie --day weg</translation>
    </message>
    <message>
        <source>this finding is not there any more</source>
        <translation>diese Erkenntnis ist nicht mehr da</translation>
    </message>
    <message>
        <source>this is on no question: give it one, and ask for a reply then</source>
        <translation>dies gehört zu keiner Frage: geben Sie ihm eine, und bitten Sie dann um eine Antwort</translation>
    </message>
    <message>
        <source>this needs a name: an organisation or a person</source>
        <translation>hier fehlt ein Name: eine Organisation oder eine Person</translation>
    </message>
    <message>
        <source>this needs a time of day: /times 3 15:01, or /times 3 15:01 15:20</source>
        <translation>hier fehlt eine Uhrzeit: /times 3 15:01 oder /times 3 15:01 15:20</translation>
    </message>
    <message>
        <source>this outline has no section “{section}”</source>
        <translation>diese Gliederung hat keinen Abschnitt „{section}“</translation>
    </message>
    <message>
        <source>this outline is not there any more</source>
        <translation>diese Gliederung ist nicht mehr da</translation>
    </message>
    <message>
        <source>this passage is a quote already: it stands among the notes</source>
        <translation>diese Passage ist schon ein Zitat: es steht bei den Notizen</translation>
    </message>
    <message>
        <source>this passage is not here any more: choose another one</source>
        <translation>diese Passage gibt es nicht mehr: wählen Sie eine andere</translation>
    </message>
    <message>
        <source>this transcript is not here any more: choose another one</source>
        <translation>dieses Transkript gibt es nicht mehr: wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>this version has no write-ups in that language: choose one of those it has</source>
        <translation>diese Version hat keine Berichte in dieser Sprache: wählen Sie eine der vorhandenen</translation>
    </message>
    <message>
        <source>time and duration disagree: &quot;{title}&quot; is listed {times}, but as {minutes}, which is used</source>
        <translation>Zeit und Dauer widersprechen sich: „{title}“ steht mit {times} da, aber mit {minutes}; das gilt</translation>
    </message>
    <message>
        <source>too many names and filters for one search: take some of them away</source>
        <translation>zu viele Namen und Filter für eine Suche: nehmen Sie einige weg</translation>
    </message>
    <message>
        <source>under “{promise}” actions are named as far as all else is: it is asked only under {stricter}</source>
        <translation>unter „{promise}“ tragen Aufgaben so viele Namen wie alles andere: gefragt wird nur unter {stricter}</translation>
    </message>
    <message numerus="yes">
        <source>unknown lead &quot;{name}&quot; of &quot;{title}&quot; and {n} more items: no organisation or person of the programme has this name</source>
        <translation>
            <numerusform>unbekannte Leitung „{name}“ von „{title}“ und {n} weiteren Punkt: keine Organisation oder Person des Programms heißt so</numerusform>
            <numerusform>unbekannte Leitung „{name}“ von „{title}“ und {n} weiteren Punkten: keine Organisation oder Person des Programms heißt so</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown lead &quot;{name}&quot; of &quot;{title}&quot;: no organisation or person of the programme has this name</source>
        <translation>unbekannter Name „{name}“ bei „{title}“: keine Organisation oder Person des Programms heißt so</translation>
    </message>
    <message>
        <source>what came of an action has at most {most} letters: shorten it</source>
        <translation>was bei einer Aufgabe herauskam, hat höchstens {most} Zeichen: kürzen Sie es</translation>
    </message>
    <message>
        <source>what is off the record is carried nowhere: put it on the record first</source>
        <translation>Vertrauliches wird nirgendwohin übertragen: nehmen Sie es zuerst wieder ins Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>what stands below &quot;{title}&quot; and {n} more headings is read as notes of the items in the table above</source>
        <translation>
            <numerusform>was unter „{title}“ und {n} weiteren Überschrift steht, wird als Notiz der Punkte in der Tabelle darüber gelesen</numerusform>
            <numerusform>was unter „{title}“ und {n} weiteren Überschriften steht, wird als Notiz der Punkte in der Tabelle darüber gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>what was made stricter elsewhere stays so: to change it, put that note on the record in Review</source>
        <translation>was anderswo strenger wurde, bleibt es: Um es zu ändern, nehmen Sie diese Notiz unter „Sichten“ wieder ins Protokoll</translation>
    </message>
    <message>
        <source>whether it held more cannot be told</source>
        <translation>ob mehr darin war, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>who asked is kept: write it without the words that are struck</source>
        <translation>wer darum bat, bleibt festgehalten: schreiben Sie es ohne die Wörter, die gestrichen werden</translation>
    </message>
    <message>
        <source>whoever is now called “{name}” was forgotten already</source>
        <translation>wer jetzt „{name}“ heißt, wurde schon vergessen</translation>
    </message>
    <message>
        <source>whoever the calendar calls the organiser of an event is read as its lead, for nothing else says who leads it: take out who does not</source>
        <translation>wer im Kalender als Organisator eines Termins steht, gilt als Leitung, denn nichts anderes sagt, wer leitet: nehmen Sie heraus, wer es nicht tut</translation>
    </message>
    <message>
        <source>with {offset} added, notes would be of no day that there is: give a smaller offset, such as +2m30s</source>
        <translation>mit {offset} dazu lägen Notizen an keinem Tag, den es gibt: nehmen Sie eine kleinere Abweichung, etwa +2m30s</translation>
    </message>
    <message>
        <source>words and names are agreed to for each note: say which</source>
        <translation>Wortlaut und Namen wird für jede Notiz zugestimmt: geben Sie an, für welche</translation>
    </message>
    <message>
        <source>{backup} is a backup of another programme than {path}: choose one of it</source>
        <translation>{backup} ist eine Sicherung eines anderen Programms als {path}: wählen Sie eine davon</translation>
    </message>
    <message>
        <source>{backup} is not whole ({problem}): choose another backup</source>
        <translation>{backup} ist nicht vollständig ({problem}): wählen Sie eine andere Sicherung</translation>
    </message>
    <message>
        <source>{beside} is {what}, where a log of {file} belongs: move it away</source>
        <translation>{beside} ist {what}, wo ein Journal von {file} hingehört: verschieben Sie es</translation>
    </message>
    <message>
        <source>{changed}: read what is new as somebody who was in the room, and say who has (--read-through NAME)</source>
        <translation>{changed}: lesen Sie das Neue als jemand, der im Raum war, und sagen Sie, wer es getan hat (--read-through NAME)</translation>
    </message>
    <message>
        <source>{clock} has passed: mark them as {mark}, or write a later time</source>
        <translation>{clock} ist vorbei: kennzeichnen Sie sie als {mark}, oder schreiben Sie eine spätere Zeit</translation>
    </message>
    <message>
        <source>{code} is out of the programme already</source>
        <translation>{code} ist bereits aus dem Programm genommen</translation>
    </message>
    <message>
        <source>{day} does not exist</source>
        <translation>{day} gibt es nicht</translation>
    </message>
    <message>
        <source>{day} is past: give the day by which they are to answer</source>
        <translation>{day} ist vorbei: geben Sie den Tag an, bis zu dem die Antwort kommen soll</translation>
    </message>
    <message>
        <source>{day} is still to come: give the day on which they answered</source>
        <translation>der {day} kommt erst noch: geben Sie den Tag an, an dem geantwortet wurde</translation>
    </message>
    <message>
        <source>{email} has no name: write it, or leave the row out</source>
        <translation>zu {email} fehlt der Name: schreiben Sie ihn, oder lassen Sie die Zeile weg</translation>
    </message>
    <message>
        <source>{field} is &quot;{colour}&quot;: write it as #RRGGBB</source>
        <translation>{field} ist „{colour}“: schreiben Sie es als #RRGGBB</translation>
    </message>
    <message>
        <source>{field} is &quot;{value}&quot;: it must be one of {known}</source>
        <translation>{field} ist „{value}“: es muss eines von {known} sein</translation>
    </message>
    <message>
        <source>{field} is empty: fill it in</source>
        <translation>{field} ist leer: füllen Sie es aus</translation>
    </message>
    <message>
        <source>{field} is missing: add it</source>
        <translation>{field} fehlt: fügen Sie es hinzu</translation>
    </message>
    <message>
        <source>{field} must be a list</source>
        <translation>{field} muss eine Liste sein</translation>
    </message>
    <message>
        <source>{field} must be a list of texts, none of them empty</source>
        <translation>{field} muss eine Liste von Texten sein, keiner davon leer</translation>
    </message>
    <message>
        <source>{field} must be a text</source>
        <translation>{field} muss ein Text sein</translation>
    </message>
    <message>
        <source>{field} must be an object</source>
        <translation>{field} muss ein Objekt sein</translation>
    </message>
    <message>
        <source>{field} must be true or false</source>
        <translation>{field} muss wahr oder falsch sein (true, false)</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({kind}); where is in the log</source>
        <translation>{file} lässt sich nicht öffnen ({kind}); wo, steht in der Protokolldatei</translation>
    </message>
    <message>
        <source>{file} is damaged: {problem}</source>
        <translation>{file} ist beschädigt: {problem}</translation>
    </message>
    <message>
        <source>{file} is not damaged, but {problem}</source>
        <translation>{file} ist nicht beschädigt, aber {problem}</translation>
    </message>
    <message>
        <source>{file} is not open</source>
        <translation>{file} ist nicht geöffnet</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} ist nicht da</translation>
    </message>
    <message>
        <source>{file} is open read only here</source>
        <translation>{file} ist hier nur lesbar geöffnet</translation>
    </message>
    <message>
        <source>{file} is whole: the file, and its tables and search index against its journal</source>
        <translation>{file} ist heil: die Datei, und ihre Tabellen und ihr Suchindex gegen das Journal</translation>
    </message>
    <message>
        <source>{file} was damaged and is kept as “{copy}”: {base}, and {found}; {lost}</source>
        <translation>{file} war beschädigt und ist als „{copy}“ aufbewahrt: {base}, und {found}; {lost}</translation>
    </message>
    <message>
        <source>{file} was mended ({reasons}): all that was saved is in its journal, and was made anew from there; the file as it was is among its backups</source>
        <translation>{file} wurde repariert ({reasons}): Alles Gespeicherte steht im Journal und wurde daraus neu aufgebaut; die Datei, wie sie war, ist bei den Sicherungen</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({reason}): choose another folder</source>
        <translation>{folder} lässt sich nicht anlegen ({reason}): wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>{folder} cannot be used</source>
        <translation>{folder} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>{folder} cannot hold a rescue copy</source>
        <translation>{folder} kann keine Rettungskopie aufnehmen</translation>
    </message>
    <message>
        <source>{folder} cannot hold backups</source>
        <translation>{folder} kann keine Sicherungen aufnehmen</translation>
    </message>
    <message>
        <source>{folder} is not a folder: make it first</source>
        <translation>{folder} ist kein Ordner: legen Sie ihn zuerst an</translation>
    </message>
    <message>
        <source>{folder} is not a folder: make it first, or choose another place</source>
        <translation>{folder} ist kein Ordner: legen Sie ihn zuerst an, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message numerus="yes">
        <source>{kept}, but for {n} acts that could not be read any more</source>
        <translation>
            <numerusform>{kept}, außer {n} Handlung, die nicht mehr lesbar war</numerusform>
            <numerusform>{kept}, außer {n} Handlungen, die nicht mehr lesbar waren</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} is not here: mark {label} as present first (/present)</source>
        <translation>{label} ist nicht da: zuerst {label} als anwesend kennzeichnen (/present)</translation>
    </message>
    <message>
        <source>{log} cannot be kept aside</source>
        <translation>{log} kann nicht aufbewahrt werden</translation>
    </message>
    <message numerus="yes">
        <source>{lost}, but {n} rows in its tables could</source>
        <translation>
            <numerusform>{lost}, aber {n} Zeile in den Tabellen war lesbar</numerusform>
            <numerusform>{lost}, aber {n} Zeilen in den Tabellen waren lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not speak for {label}: /who says whose the turn is</source>
        <translation>{name} spricht nicht für {label}: /who sagt, wessen der Redebeitrag ist</translation>
    </message>
    <message>
        <source>{name} has macros: save it as .docx or .dotx, without them</source>
        <translation>{name} hat Makros: speichern Sie ohne sie als .docx oder .dotx</translation>
    </message>
    <message>
        <source>{name} has no organisation here: taken as of {organisation}, above</source>
        <translation>{name} hat hier keine Organisation: zählt zu {organisation}, wie darüber</translation>
    </message>
    <message>
        <source>{name} has that name already: merge the two, or choose another</source>
        <translation>{name} heißt schon so: führen Sie die beiden zusammen, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{name} is a Strict Open XML document: save it as an ordinary .docx</source>
        <translation>{name} ist ein Strict-Open-XML-Dokument: speichern Sie es als gewöhnliches .docx</translation>
    </message>
    <message>
        <source>{name} is damaged inside ({reason}): open it in a word processor, and save it anew</source>
        <translation>{name} ist innen beschädigt ({reason}): öffnen Sie es in einer Textverarbeitung, und speichern Sie es neu</translation>
    </message>
    <message>
        <source>{name} is in the programme already: change it there</source>
        <translation>{name} ist schon im Programm: ändern Sie dort</translation>
    </message>
    <message>
        <source>{name} is in the programme already: change them there</source>
        <translation>{name} ist schon im Programm: ändern Sie dort</translation>
    </message>
    <message>
        <source>{name} is in the programme already: choose them in the list</source>
        <translation>{name} ist schon im Programm: wählen Sie den Namen in der Liste</translation>
    </message>
    <message>
        <source>{name} is missing from this installation: install facilitator again</source>
        <translation>{name} fehlt in dieser Installation: installieren Sie Facilitator neu</translation>
    </message>
    <message>
        <source>{name} is no Word document that can be read: open it in a word processor, and save it as .docx or .dotx, without a password</source>
        <translation>{name} ist kein lesbares Word-Dokument: öffnen Sie es in einer Textverarbeitung, und speichern Sie es als .docx oder .dotx, ohne Passwort</translation>
    </message>
    <message>
        <source>{name} is off the roster already</source>
        <translation>{name} steht bereits nicht mehr auf der Teilnehmerliste</translation>
    </message>
    <message>
        <source>{name} is out of the programme already</source>
        <translation>{name} ist bereits aus dem Programm genommen</translation>
    </message>
    <message>
        <source>{name} is too large: copy at most {most} MB</source>
        <translation>{name} ist zu groß: kopieren Sie höchstens {most} MB</translation>
    </message>
    <message>
        <source>{name} speaks for that organisation already: choose them</source>
        <translation>{name} spricht schon für diese Organisation: wählen Sie den Namen</translation>
    </message>
    <message>
        <source>{name} stands in row {row} already: left out here</source>
        <translation>{name} steht schon in Zeile {row}: hier ausgelassen</translation>
    </message>
    <message>
        <source>{number} {month} does not exist</source>
        <translation>den {number}. {month} gibt es nicht</translation>
    </message>
    <message>
        <source>{number} {month} {year} does not exist</source>
        <translation>den {number}. {month} {year} gibt es nicht</translation>
    </message>
    <message>
        <source>{number} {month} {year} is a {weekday}</source>
        <translation>der {number}. {month} {year} ist ein {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions have no day: say by when</source>
        <translation>
            <numerusform>{n} Aufgabe hat keinen Tag: sagen Sie, bis wann</numerusform>
            <numerusform>{n} Aufgaben haben keinen Tag: sagen Sie, bis wann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions have no owner: say who took them on</source>
        <translation>
            <numerusform>{n} Aufgabe hat keine Zuständigen: sagen Sie, wer sie übernommen hat</numerusform>
            <numerusform>{n} Aufgaben haben keine Zuständigen: sagen Sie, wer sie übernommen hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts came from the damaged file</source>
        <translation>
            <numerusform>{n} Handlung kam aus der beschädigten Datei</numerusform>
            <numerusform>{n} Handlungen kamen aus der beschädigten Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts could not be read</source>
        <translation>
            <numerusform>{n} Handlung war nicht lesbar</numerusform>
            <numerusform>{n} Handlungen waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts of an earlier session cannot be read in {file}</source>
        <translation>
            <numerusform>{n} Handlung einer früheren Sitzung ist nicht lesbar in {file}</numerusform>
            <numerusform>{n} Handlungen einer früheren Sitzung sind nicht lesbar in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agenda items</source>
        <translation>
            <numerusform>{n} Punkt der Agenda</numerusform>
            <numerusform>{n} Punkte der Agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agendas</source>
        <translation>
            <numerusform>{n} Agenda</numerusform>
            <numerusform>{n} Agenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approvals</source>
        <translation>
            <numerusform>{n} Freigabe</numerusform>
            <numerusform>{n} Freigaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats and transcripts</source>
        <translation>
            <numerusform>{n} Chat oder Transkript</numerusform>
            <numerusform>{n} Chats und Transkripte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments sent</source>
        <translation>
            <numerusform>{n} gesendete Rückmeldung</numerusform>
            <numerusform>{n} gesendete Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} consents</source>
        <translation>
            <numerusform>{n} Einwilligung</numerusform>
            <numerusform>{n} Einwilligungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries in the queue</source>
        <translation>
            <numerusform>{n} Eintrag in der Redeliste</numerusform>
            <numerusform>{n} Einträge in der Redeliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings</source>
        <translation>
            <numerusform>{n} Fund</numerusform>
            <numerusform>{n} Funde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings are to be read again: `facilitator findings`</source>
        <translation>
            <numerusform>{n} Erkenntnis ist noch einmal zu lesen: `facilitator findings`</numerusform>
            <numerusform>{n} Erkenntnisse sind noch einmal zu lesen: `facilitator findings`</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} forced exports</source>
        <translation>
            <numerusform>{n} erzwungener Export</numerusform>
            <numerusform>{n} erzwungene Exporte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hands raised</source>
        <translation>
            <numerusform>{n} Wortmeldung</numerusform>
            <numerusform>{n} Wortmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later acts came from the damaged file</source>
        <translation>
            <numerusform>{n} spätere Handlung kam aus der beschädigten Datei</numerusform>
            <numerusform>{n} spätere Handlungen kamen aus der beschädigten Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines before the first message stay out.</source>
        <translation>
            <numerusform>{n} Zeile vor der ersten Nachricht bleibt draußen.</numerusform>
            <numerusform>{n} Zeilen vor der ersten Nachricht bleiben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>{n} Mitteilung</numerusform>
            <numerusform>{n} Mitteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are undecided: `facilitator names`, or --leave-out-undecided</source>
        <translation>
            <numerusform>{n} Name ist unentschieden: `facilitator names`, oder --leave-out-undecided</numerusform>
            <numerusform>{n} Namen sind unentschieden: `facilitator names`, oder --leave-out-undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names of speakers</source>
        <translation>
            <numerusform>{n} Name aus einem Transkript</numerusform>
            <numerusform>{n} Namen aus Transkripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes came</source>
        <translation>
            <numerusform>{n} Notiz kam hinzu</numerusform>
            <numerusform>{n} Notizen kamen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have a gap: fill it</source>
        <translation>
            <numerusform>{n} Notiz hat eine Lücke: füllen Sie sie</numerusform>
            <numerusform>{n} Notizen haben eine Lücke: füllen Sie sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes wait for consent: `facilitator consent`</source>
        <translation>
            <numerusform>{n} Notiz wartet auf eine Einwilligung: `facilitator consent`</numerusform>
            <numerusform>{n} Notizen warten auf Einwilligungen: `facilitator consent`</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes went</source>
        <translation>
            <numerusform>{n} Notiz fehlt</numerusform>
            <numerusform>{n} Notizen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes were changed</source>
        <translation>
            <numerusform>{n} Notiz wurde geändert</numerusform>
            <numerusform>{n} Notizen wurden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its acts say more than this version of the program can show: it is kept, so update this program to see it</source>
        <translation>
            <numerusform>{n} Handlung darin sagt mehr, als diese Version der Anwendung zeigen kann: Sie bleibt erhalten; aktualisieren Sie die Anwendung, um sie zu sehen</numerusform>
            <numerusform>{n} Handlungen darin sagen mehr, als diese Version der Anwendung zeigen kann: Sie bleiben erhalten; aktualisieren Sie die Anwendung, um sie zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations</source>
        <translation>
            <numerusform>{n} Organisation</numerusform>
            <numerusform>{n} Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are read through by nobody as they are: --read-through NAME</source>
        <translation>
            <numerusform>{n} Absatz hat noch niemand so durchgelesen, wie er ist: --read-through NAME</numerusform>
            <numerusform>{n} Absätze hat noch niemand so durchgelesen, wie sie sind: --read-through NAME</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs changed since {reader} read it ({day}, {time})</source>
        <translation>
            <numerusform>{n} Absatz hat sich geändert, seit {reader} es gelesen hat ({day}, {time})</numerusform>
            <numerusform>{n} Absätze haben sich geändert, seit {reader} es gelesen hat ({day}, {time})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages of transcripts</source>
        <translation>
            <numerusform>{n} Passage eines Transkripts</numerusform>
            <numerusform>{n} Passagen von Transkripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} private messages stay out.</source>
        <translation>
            <numerusform>{n} private Nachricht bleibt draußen.</numerusform>
            <numerusform>{n} private Nachrichten bleiben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes are agreed to by nobody: `facilitator consent`</source>
        <translation>
            <numerusform>{n} Zitat hat niemand zugestimmt: `facilitator consent`</numerusform>
            <numerusform>{n} Zitaten hat niemand zugestimmt: `facilitator consent`</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes that were made of it: they are notes.</source>
        <translation>
            <numerusform>{n} daraus gemachtes Zitat: Es ist eine Notiz.</numerusform>
            <numerusform>{n} daraus gemachte Zitate: Sie sind Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reactions stay out.</source>
        <translation>
            <numerusform>{n} Reaktion bleibt draußen.</numerusform>
            <numerusform>{n} Reaktionen bleiben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings</source>
        <translation>
            <numerusform>{n} Lesung</numerusform>
            <numerusform>{n} Lesungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} roundtables</source>
        <translation>
            <numerusform>{n} Roundtable</numerusform>
            <numerusform>{n} Roundtables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections of a write-up</source>
        <translation>
            <numerusform>{n} Abschnitt eines Berichts</numerusform>
            <numerusform>{n} Abschnitte eines Berichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sendings</source>
        <translation>
            <numerusform>{n} Versand</numerusform>
            <numerusform>{n} Sendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still waiting: /next! moves on and keeps them for later</source>
        <translation>
            <numerusform>{n} Person wartet noch: /next! geht weiter und merkt sie für später vor</numerusform>
            <numerusform>{n} warten noch: /next! geht weiter und merkt sie für später vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>{n} Schlagwort</numerusform>
            <numerusform>{n} Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turns</source>
        <translation>
            <numerusform>{n} Redebeitrag</numerusform>
            <numerusform>{n} Redebeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <translation>
            <numerusform>{n} Fassung</numerusform>
            <numerusform>{n} Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} and the backup are the same file: name another backup</source>
        <translation>{path} und die Sicherung sind dieselbe Datei: nennen Sie eine andere Sicherung</translation>
    </message>
    <message>
        <source>{path} can only be read from a copy, and none can be made in the temporary folder ({reason}): make room on that disk</source>
        <translation>{path} ist nur aus einer Kopie lesbar, und im temporären Ordner lässt sich keine anlegen ({reason}): schaffen Sie Platz auf diesem Datenträger</translation>
    </message>
    <message>
        <source>{path} can only be read here, for this account may not write it, or not in its folder: copy it to a folder of yours, and work on the copy</source>
        <translation>{path} ist hier nur lesbar, denn dieses Konto darf in die Datei oder ihren Ordner nicht schreiben: kopieren Sie sie in einen eigenen Ordner, und arbeiten Sie mit der Kopie</translation>
    </message>
    <message>
        <source>{path} cannot be locked ({reason}): see who may write in its folder, or copy it to a disk of this computer</source>
        <translation>{path} lässt sich nicht sperren ({reason}): sehen Sie nach, wer in den Ordner schreiben darf, oder kopieren Sie es auf einen Datenträger dieses Computers</translation>
    </message>
    <message>
        <source>{path} cannot be made</source>
        <translation>{path} lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}</source>
        <translation>{path} lässt sich nicht öffnen: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be put in place</source>
        <translation>{path} lässt sich nicht einsetzen</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): check that it is there</source>
        <translation>{path} ist nicht lesbar ({reason}): prüfen Sie, ob es da ist</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): check that you may open it</source>
        <translation>{path} ist nicht lesbar ({reason}): prüfen Sie, ob Sie es öffnen dürfen</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): check the name, and who may open it and its folder</source>
        <translation>{path} ist nicht lesbar ({reason}): prüfen Sie den Namen und wer es und seinen Ordner öffnen darf</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): choose another name</source>
        <translation>{path} kann nicht gelesen werden ({reason}): wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): choose another template</source>
        <translation>{path} ist nicht lesbar ({reason}): wählen Sie eine andere Vorlage</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): close it elsewhere, or make room on its disk</source>
        <translation>{path} ist nicht lesbar ({reason}): schließen Sie es anderswo, oder schaffen Sie Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): see where it is</source>
        <translation>{path} kann nicht gelesen werden ({reason}): Sehen Sie nach, wo die Datei ist</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): see who may read it</source>
        <translation>{path} ist nicht lesbar ({reason}): sehen Sie nach, wer es lesen darf</translation>
    </message>
    <message>
        <source>{path} cannot be read any more, and has no good backup</source>
        <translation>{path} ist nicht mehr lesbar und hat keine gute Sicherung</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be replaced</source>
        <translation>{path} lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source>{path} cannot be restored</source>
        <translation>{path} lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>{path} cannot be written now: {reason}</source>
        <translation>{path} kann jetzt nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: use {formats}</source>
        <translation>{path} kann nicht geschrieben werden: verwenden Sie {formats}</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}): close it in other programs or choose another place</source>
        <translation>{path} konnte nicht geschrieben werden ({reason}): schließen Sie es in anderen Anwendungen, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>{path} does not exist: check the name and the folder</source>
        <translation>{path} gibt es nicht: prüfen Sie Namen und Ordner</translation>
    </message>
    <message>
        <source>{path} does not exist: check the name, or make one with `new`</source>
        <translation>{path} gibt es nicht: prüfen Sie den Namen, oder legen Sie eines mit `new` an</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or open it</source>
        <translation>{path} gibt es schon: wählen Sie einen anderen Namen, oder öffnen Sie es</translation>
    </message>
    <message>
        <source>{path} has a sheet of more than {most} rows: save the part that is wanted by itself</source>
        <translation>{path} hat ein Blatt mit mehr als {most} Zeilen: speichern Sie den gewünschten Teil für sich</translation>
    </message>
    <message>
        <source>{path} has no words in it: name the file that has the contribution</source>
        <translation>{path} enthält keine Wörter: nennen Sie die Datei mit dem Beitrag</translation>
    </message>
    <message>
        <source>{path} has nothing in it that was said to everyone: name another file</source>
        <translation>{path} enthält nichts, was zu allen gesagt wurde: nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>{path} has {count} rows: name a list of at most {most}</source>
        <translation>{path} hat {count} Zeilen: nennen Sie eine Liste mit höchstens {most}</translation>
    </message>
    <message>
        <source>{path} holds no cells: name a spreadsheet with a list on it</source>
        <translation>{path} enthält keine Zellen: nennen Sie eine Tabelle mit einer Liste darin</translation>
    </message>
    <message>
        <source>{path} holds no table: put organisations and people in one, a row each</source>
        <translation>{path} enthält keine Tabelle: schreiben Sie Organisationen und Personen in eine, je eine Zeile</translation>
    </message>
    <message>
        <source>{path} is a PDF or in Rich Text Format: save it as .docx, or copy its text into a .txt file</source>
        <translation>{path} ist ein PDF oder im Rich Text Format: speichern Sie als .docx, oder kopieren Sie den Text in eine .txt-Datei</translation>
    </message>
    <message>
        <source>{path} is a database, but not a programme file of this program</source>
        <translation>{path} ist eine Datenbank, aber keine Programmdatei dieser Anwendung</translation>
    </message>
    <message>
        <source>{path} is a folder: add a file name</source>
        <translation>{path} ist ein Ordner: fügen Sie einen Dateinamen an</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it</source>
        <translation>{path} ist ein Ordner: nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>{path} is a link that leads nowhere: name the file itself</source>
        <translation>{path} ist eine Verknüpfung ins Leere: nennen Sie die Datei selbst</translation>
    </message>
    <message>
        <source>{path} is a name that Windows keeps for itself: choose another</source>
        <translation>{path} ist ein Name, den Windows für sich behält: wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device: name a file</source>
        <translation>{path} ist eine Pipe oder ein Gerät: nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>{path} is being written just now: close it there first, and try again</source>
        <translation>{path} wird gerade geschrieben: schließen Sie es zuerst dort, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be replaced</source>
        <translation>{path} ist beschädigt und lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source>{path} is damaged, has no good backup, and nothing in it could be read: it is kept as “{aside}”; look for a copy elsewhere, and put it in place with `restore`</source>
        <translation>{path} ist beschädigt, hat keine gute Sicherung, und nichts darin war lesbar: es ist als „{aside}“ aufbewahrt; suchen Sie anderswo eine Kopie, und setzen Sie sie mit `restore` ein</translation>
    </message>
    <message>
        <source>{path} is damaged: {remedy}</source>
        <translation>{path} ist beschädigt: {remedy}</translation>
    </message>
    <message>
        <source>{path} is empty: choose a programme file, or make one with `new`</source>
        <translation>{path} ist leer: wählen Sie eine Programmdatei, oder legen Sie eine mit `new` an</translation>
    </message>
    <message>
        <source>{path} is empty: name a file with text in it</source>
        <translation>{path} ist leer: nennen Sie eine Datei mit Text darin</translation>
    </message>
    <message>
        <source>{path} is in an old or protected Office format: save it as .docx</source>
        <translation>{path} ist in einem alten oder geschützten Office-Format: speichern Sie es als .docx</translation>
    </message>
    <message>
        <source>{path} is locked by a password: save it without one</source>
        <translation>{path} ist mit einem Passwort geschützt: speichern Sie ohne</translation>
    </message>
    <message>
        <source>{path} is neither a chat nor a transcript: save the chat of Zoom or Teams as text, or the transcript as .vtt, .srt or .docx</source>
        <translation>{path} ist weder ein Chat noch ein Transkript: speichern Sie den Chat von Zoom oder Teams als Text, oder das Transkript als .vtt, .srt oder .docx</translation>
    </message>
    <message>
        <source>{path} is neither a programme file nor a session log: choose a file of another laptop that ends in .roundtable, or a log with a line “INSTANT what was typed”</source>
        <translation>{path} ist weder eine Programmdatei noch ein Sitzungsprotokoll: wählen Sie eine Datei eines anderen Laptops, die auf .roundtable endet, oder ein Protokoll mit einer Zeile „ZEITPUNKT was getippt wurde“</translation>
    </message>
    <message>
        <source>{path} is no OpenDocument text that can be read: open it and save it as .docx</source>
        <translation>{path} ist kein lesbarer OpenDocument-Text: öffnen Sie die Datei und speichern Sie sie als .docx</translation>
    </message>
    <message>
        <source>{path} is no Word document that can be read: open it in Word and save it as .docx</source>
        <translation>{path} ist kein lesbares Word-Dokument: öffnen Sie es in Word, und speichern Sie es als .docx</translation>
    </message>
    <message>
        <source>{path} is no Word document, or has a password: save it as .docx or .dotx without one</source>
        <translation>{path} ist kein Word-Dokument oder hat ein Passwort: speichern Sie ohne als .docx oder .dotx</translation>
    </message>
    <message>
        <source>{path} is no Word document: save it as .docx and load that</source>
        <translation>{path} ist kein Word-Dokument: speichern Sie als .docx und laden Sie das</translation>
    </message>
    <message>
        <source>{path} is no list of values ({error}): save it as CSV again</source>
        <translation>{path} ist keine Liste von Werten ({error}): speichern Sie noch einmal als CSV</translation>
    </message>
    <message>
        <source>{path} is no name a file can have: choose another</source>
        <translation>{path} ist kein Name für eine Datei: wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>{path} is no ordinary file: name the file that has the contribution</source>
        <translation>{path} ist keine gewöhnliche Datei: nennen Sie die Datei mit dem Beitrag</translation>
    </message>
    <message>
        <source>{path} is no sample programme: it must hold one JSON object</source>
        <translation>{path} ist kein Beispielprogramm: es muss ein JSON-Objekt enthalten</translation>
    </message>
    <message>
        <source>{path} is no spreadsheet that can be read: open it and save it as .xlsx, or as CSV</source>
        <translation>{path} ist keine lesbare Tabelle: öffnen Sie sie und speichern Sie als .xlsx oder CSV</translation>
    </message>
    <message>
        <source>{path} is no text or Word file: save it as .docx or .txt and try again</source>
        <translation>{path} ist keine Text- oder Word-Datei: speichern Sie sie als .docx oder .txt, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} is no version that was written from this programme, or was changed since: publish it, and send that file</source>
        <translation>{path} ist keine Fassung, die aus diesem Programm geschrieben wurde, oder wurde seither geändert: Veröffentlichen Sie sie und versenden Sie diese Datei</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text: save it as UTF-8</source>
        <translation>{path} ist kein Text in UTF-8: speichern Sie ihn als UTF-8</translation>
    </message>
    <message>
        <source>{path} is not a file: name a programme file ({suffix})</source>
        <translation>{path} ist keine Datei: nennen Sie eine Programmdatei ({suffix})</translation>
    </message>
    <message>
        <source>{path} is not a programme file, and stays as it is: name another, or move it away</source>
        <translation>{path} ist keine Programmdatei und bleibt, wie sie ist: nennen Sie eine andere, oder verschieben Sie sie</translation>
    </message>
    <message>
        <source>{path} is not a programme file: {remedy}</source>
        <translation>{path} ist keine Programmdatei: {remedy}</translation>
    </message>
    <message>
        <source>{path} is not a text file: save it as text in UTF-8 and try again</source>
        <translation>{path} ist keine Textdatei: speichern Sie sie als Text in UTF-8, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} is not as it was written from this programme: write “{free}” beside it, or replace it (--replace)</source>
        <translation>{path} ist nicht so, wie es aus diesem Programm geschrieben wurde: schreiben Sie „{free}“ daneben, oder ersetzen Sie es (--replace)</translation>
    </message>
    <message>
        <source>{path} is not the file that was opened</source>
        <translation>{path} ist nicht die Datei, die geöffnet wurde</translation>
    </message>
    <message>
        <source>{path} is of another programme, “{theirs}”: it shares no organisation with “{ours}”; choose a file of that one</source>
        <translation>{path} gehört zu einem anderen Programm, „{theirs}“: es hat keine Organisation mit „{ours}“ gemeinsam; wählen Sie eine Datei davon</translation>
    </message>
    <message>
        <source>{path} is open in another window or program ({reason}): close it there first</source>
        <translation>{path} ist in einem anderen Fenster oder einer anderen Anwendung geöffnet ({reason}): schließen Sie es zuerst dort</translation>
    </message>
    <message>
        <source>{path} is open in another window or program just now: close it there first, or try again</source>
        <translation>{path} ist gerade in einem anderen Fenster oder einer anderen Anwendung geöffnet: schließen Sie es zuerst dort, oder versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} is open on {host}: close it there first; if it is not open there any more, remove {lock}</source>
        <translation>{path} ist auf {host} geöffnet: schließen Sie es zuerst dort; ist es dort nicht mehr geöffnet, entfernen Sie {lock}</translation>
    </message>
    <message>
        <source>{path} is the file that is open here: choose the one of the other laptop</source>
        <translation>{path} ist die Datei, die hier geöffnet ist: wählen Sie die des anderen Laptops</translation>
    </message>
    <message>
        <source>{path} is the programme that is open here, or its log: choose another</source>
        <translation>{path} ist das Programm, das hier geöffnet ist, oder sein Journal: wählen Sie etwas anderes</translation>
    </message>
    <message>
        <source>{path} is too large ({megabytes} MB unpacked): save the sheet that is wanted in a file of its own</source>
        <translation>{path} ist zu groß (entpackt {megabytes} MB): speichern Sie das gewünschte Blatt in einer eigenen Datei</translation>
    </message>
    <message>
        <source>{path} is too large ({size} MB unpacked): save it without media</source>
        <translation>{path} ist zu groß (entpackt {size} MB): speichern Sie es ohne Medien</translation>
    </message>
    <message>
        <source>{path} is too large ({size} MB): name a file of at most 20 MB</source>
        <translation>{path} ist zu groß ({size} MB): nennen Sie eine Datei mit höchstens 20 MB</translation>
    </message>
    <message>
        <source>{path} is too long for an agenda ({length} characters): name a file of at most {most} characters</source>
        <translation>{path} ist zu lang für eine Agenda ({length} Zeichen): nennen Sie eine Datei mit höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>{path} is too long for an agenda: at most {lines} lines or {cells} cells of tables are read, so take out what is no agenda</source>
        <translation>{path} ist zu lang für eine Agenda: höchstens {lines} Zeilen oder {cells} Tabellenzellen werden gelesen; nehmen Sie heraus, was keine Agenda ist</translation>
    </message>
    <message>
        <source>{path} is too long to be read: copy what matters into a document of its own</source>
        <translation>{path} ist zu lang zum Lesen: kopieren Sie das Wichtige in ein eigenes Dokument</translation>
    </message>
    <message>
        <source>{path} is {what}: name a file</source>
        <translation>{path} ist {what}: nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>{path} is {what}: name a programme file ({suffix})</source>
        <translation>{path} ist {what}: nennen Sie eine Programmdatei ({suffix})</translation>
    </message>
    <message>
        <source>{path} may only be read: allow it to be written, or choose another name</source>
        <translation>{path} darf nur gelesen werden: erlauben Sie das Schreiben, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{path} needs too much memory: save the sheet that is wanted in a file of its own</source>
        <translation>{path} braucht zu viel Speicher: speichern Sie das gewünschte Blatt in einer eigenen Datei</translation>
    </message>
    <message>
        <source>{path} takes longer than {seconds} s to read: save the sheet that is wanted in a file of its own</source>
        <translation>{path} braucht länger als {seconds} s zum Lesen: speichern Sie das gewünschte Blatt in einer eigenen Datei</translation>
    </message>
    <message>
        <source>{path} was made by an earlier version of this program, which has it open: close it there, and open it again</source>
        <translation>{path} wurde von einer früheren Version dieser Anwendung angelegt, die es geöffnet hat: schließen Sie es dort, und öffnen Sie es neu</translation>
    </message>
    <message>
        <source>{path} was not written: no roundtable that is planned has a date; give it one in Prepare, or load an agenda with one</source>
        <translation>{path} wurde nicht geschrieben: kein geplanter Roundtable hat ein Datum; geben Sie ihm eines unter Vorbereiten, oder laden Sie eine Agenda mit Datum</translation>
    </message>
    <message>
        <source>{path} was not written: there is no action that it may hold</source>
        <translation>{path} wurde nicht geschrieben: es gibt keine Aufgabe, die darin stehen darf</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (file version {version}, this program reads up to {known}): update the program to open it</source>
        <translation>{path} wurde von einer neueren Version dieser Anwendung geschrieben (Dateiversion {version}, diese Anwendung liest bis {known}): aktualisieren Sie die Anwendung, um es zu öffnen</translation>
    </message>
    <message>
        <source>{path}, line {line}: not valid JSON ({reason}): correct that line</source>
        <translation>{path}, Zeile {line}: kein gültiges JSON ({reason}): berichtigen Sie diese Zeile</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row cannot be read ({reason}): check its quotation marks</source>
        <translation>{path}, Zeile {line}: die Zeile ist nicht lesbar ({reason}): prüfen Sie ihre Anführungszeichen</translation>
    </message>
    <message>
        <source>{path}, line {line}: the table has more than {most} columns, which Word itself would not open: take out those that are no agenda</source>
        <translation>{path}, Zeile {line}: die Tabelle hat mehr als {most} Spalten, was auch Word nicht öffnen würde: nehmen Sie heraus, was nicht zur Agenda gehört</translation>
    </message>
    <message>
        <source>{path}, line {number}</source>
        <translation>{path}, Zeile {number}</translation>
    </message>
    <message>
        <source>{path}, line {number}: is earlier than the line before: put lines in order</source>
        <translation>{path}, Zeile {number}: liegt vor der Zeile davor: bringen Sie die Zeilen in die richtige Reihenfolge</translation>
    </message>
    <message>
        <source>{path}, line {number}: is not text (a zero byte): take it out</source>
        <translation>{path}, Zeile {number}: ist kein Text (ein Null-Byte): nehmen Sie es heraus</translation>
    </message>
    <message>
        <source>{path}, line {number}: is not text in UTF-8 (at byte {byte}): save the log as UTF-8 and try again</source>
        <translation>{path}, Zeile {number}: ist kein Text in UTF-8 (bei Byte {byte}): speichern Sie das Protokoll als UTF-8, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path}, line {number}: starts with no instant: write it as 2026-10-07T14:00:00+01:00, a space, and what was typed</source>
        <translation>{path}, Zeile {number}: beginnt mit keinem Zeitpunkt: schreiben Sie ihn als 2026-10-07T14:00:00+01:00, ein Leerzeichen und was getippt wurde</translation>
    </message>
    <message>
        <source>{path}: {place} have the {key} &quot;{value}&quot; twice: give one of them another</source>
        <translation>{path}: {place} haben zweimal {key} „{value}“: geben Sie einem davon etwas anderes</translation>
    </message>
    <message>
        <source>{person} is on the roster no more: choose somebody else</source>
        <translation>{person} steht nicht mehr auf der Liste: wählen Sie jemand anderen</translation>
    </message>
    <message>
        <source>{place} holds {names}</source>
        <translation>{place} enthält {names}</translation>
    </message>
    <message>
        <source>{place}: names “{name}” a second time: leave one of them out</source>
        <translation>{place}: nennt „{name}“ ein zweites Mal: lassen Sie eines davon weg</translation>
    </message>
    <message>
        <source>{place}: “{line}” is no header of a session log: write one of {known} as “key: value”, then an empty line before the events</source>
        <translation>{place}: „{line}“ ist keine Kopfzeile eines Sitzungsprotokolls: schreiben Sie eine von {known} als „Schlüssel: Wert“, dann eine leere Zeile vor den Ereignissen</translation>
    </message>
    <message>
        <source>{place}: “{value}” is no promise: write one of {known}</source>
        <translation>{place}: „{value}“ ist keine Zusage: schreiben Sie eine von {known}</translation>
    </message>
    <message>
        <source>{place}: “{value}” is no time zone: write one such as Europe/London or UTC</source>
        <translation>{place}: „{value}“ ist keine Zeitzone: schreiben Sie eine wie Europe/London oder UTC</translation>
    </message>
    <message numerus="yes">
        <source>{problem} (and {n} more)</source>
        <translation>
            <numerusform>{problem} (und {n} weitere)</numerusform>
            <numerusform>{problem} (und {n} weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>{seen}, of one organisation or two: --go-on</source>
        <translation>{seen}, von einer oder zwei Organisationen: --go-on</translation>
    </message>
    <message>
        <source>{seen}, of one organisation or two: write it all the same with --go-on, which is kept</source>
        <translation>{seen}, von einer oder zwei Organisationen: schreiben Sie sie trotzdem mit --go-on, was festgehalten wird</translation>
    </message>
    <message numerus="yes">
        <source>{some} and {n} more</source>
        <translation>
            <numerusform>{some} und {n} weiteres</numerusform>
            <numerusform>{some} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} cannot be opened for a backup: {reason}</source>
        <translation>{source} lässt sich für eine Sicherung nicht öffnen: {reason}</translation>
    </message>
    <message>
        <source>{target} cannot be written ({reason}): make room, or choose another place</source>
        <translation>{target} kann nicht geschrieben werden ({reason}): schaffen Sie Platz, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>{target} was not written, for the file to copy is damaged: {damage}</source>
        <translation>{target} wurde nicht geschrieben, denn die zu kopierende Datei ist beschädigt: {damage}</translation>
    </message>
    <message>
        <source>{target} was not written, for the file to copy is damaged: {reason}</source>
        <translation>{target} wurde nicht geschrieben, denn die zu kopierende Datei ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>{this} and {that}</source>
        <translation>{this} und {that}</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} oder {that}</translation>
    </message>
    <message>
        <source>{version} holds nothing that was taken out or reworded since: there is nothing to correct in it</source>
        <translation>{version} enthält nichts, was seither herausgenommen oder umformuliert wurde: darin ist nichts zu korrigieren</translation>
    </message>
    <message>
        <source>{wanted} is not written by this version: use {formats}</source>
        <translation>{wanted} schreibt diese Version nicht: nehmen Sie {formats}</translation>
    </message>
    <message>
        <source>{what} ({reason}): make room on the disk, or see who may write there</source>
        <translation>{what} ({reason}): schaffen Sie Platz auf dem Datenträger, oder sehen Sie nach, wer dort schreiben darf</translation>
    </message>
    <message>
        <source>{what}, and no rescue copy could be written ({reason})</source>
        <translation>{what}, und es ließ sich keine Rettungskopie schreiben ({reason})</translation>
    </message>
    <message>
        <source>{what}: all that was saved is in “{copy}” beside it</source>
        <translation>{what}: alles Gespeicherte ist daneben in „{copy}“</translation>
    </message>
    <message>
        <source>{what}: all that was saved is in “{copy}” in {folder}</source>
        <translation>{what}: alles Gespeicherte ist in „{copy}“ in {folder}</translation>
    </message>
    <message>
        <source>{what}: choose {known}</source>
        <translation>{what}: wählen Sie {known}</translation>
    </message>
    <message>
        <source>{what}: did you mean {near}? There is {known}</source>
        <translation>{what}: meinten Sie {near}? Es gibt {known}</translation>
    </message>
    <message>
        <source>{what}: its log was removed or cut short</source>
        <translation>{what}: das Journal wurde entfernt oder gekürzt</translation>
    </message>
    <message>
        <source>{what}: the log that held them is kept as {names}</source>
        <translation>{what}: das Journal mit ihnen ist aufbewahrt als {names}</translation>
    </message>
    <message>
        <source>{what}: there is none yet</source>
        <translation>{what}: es gibt noch nichts davon</translation>
    </message>
    <message>
        <source>{who} has no place left in this round: /call calls the next</source>
        <translation>{who} hat in dieser Runde keinen Platz mehr: /call ruft die nächste Organisation auf</translation>
    </message>
    <message>
        <source>{who} has the floor already</source>
        <translation>{who} hat schon das Wort</translation>
    </message>
    <message>
        <source>{who} has the floor already: /yield ends the turn, /unq takes them out of the queue</source>
        <translation>{who} hat schon das Wort: /yield beendet den Redebeitrag, /unq nimmt von der Redeliste</translation>
    </message>
    <message>
        <source>{who} has the floor: /yield takes it back first</source>
        <translation>{who} hat das Wort: /yield nimmt es zuerst zurück</translation>
    </message>
    <message>
        <source>{who} is in the queue already: /unq takes them out</source>
        <translation>{who} steht schon auf der Redeliste: /unq nimmt davon herunter</translation>
    </message>
    <message>
        <source>{who} is not in the queue: /q puts them in</source>
        <translation>{who} steht nicht auf der Redeliste: /q setzt darauf</translation>
    </message>
    <message>
        <source>{who} waits with a hand already</source>
        <translation>{who} wartet schon mit einer Wortmeldung</translation>
    </message>
    <message>
        <source>{who} waits with a reply already</source>
        <translation>{who} wartet schon mit einer Erwiderung</translation>
    </message>
    <message>
        <source>{who} was interrupted and gets the floor back: /yield takes it back first</source>
        <translation>{who} wurde unterbrochen und erhält das Wort zurück: /yield nimmt es zuerst zurück</translation>
    </message>
    <message>
        <source>“{cell}” is not understood as {role}: it is left out</source>
        <translation>„{cell}“ ist als {role} nicht zu verstehen: ausgelassen</translation>
    </message>
    <message>
        <source>“{clock}” is no time of day: write it as 15:30</source>
        <translation>„{clock}“ ist keine Uhrzeit: schreiben Sie sie als 15:30</translation>
    </message>
    <message>
        <source>“{code}” is no short name of a question: write one such as Q3</source>
        <translation>„{code}“ ist kein Kurzname einer Frage: schreiben Sie einen wie Q3</translation>
    </message>
    <message>
        <source>“{colour}” is no colour: write one such as #0072B2</source>
        <translation>„{colour}“ ist keine Farbe: schreiben Sie eine wie #0072B2</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address: it is left out</source>
        <translation>„{email}“ ist keine E-Mail-Adresse: ausgelassen</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address: write one such as ana@delta.example</source>
        <translation>„{email}“ ist keine E-Mail-Adresse: schreiben Sie eine wie ana@delta.example</translation>
    </message>
    <message>
        <source>“{how}” is no way of interpreting: choose consecutive or simultaneous, or {interpreter} for who interprets</source>
        <translation>„{how}“ ist keine Art zu dolmetschen: wählen Sie konsekutiv oder simultan, oder {interpreter} für Dolmetschende</translation>
    </message>
    <message>
        <source>“{interpreted}” is not known: write consecutive or simultaneous</source>
        <translation>„{interpreted}“ ist nicht bekannt: schreiben Sie consecutive oder simultaneous</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of organisation: write {kinds}</source>
        <translation>„{kind}“ ist keine Art von Organisation: schreiben Sie {kinds}</translation>
    </message>
    <message>
        <source>“{mode}” is no way of being here: write remote, or nothing</source>
        <translation>„{mode}“ ist keine Art, da zu sein: schreiben Sie remote oder nichts</translation>
    </message>
    <message>
        <source>“{mode}” is no way of being here: write room or remote</source>
        <translation>„{mode}“ ist keine Art, hier zu sein: schreiben Sie room oder remote</translation>
    </message>
    <message>
        <source>“{name}:” needs a value right after it, as in {example}: in quotes it is searched for</source>
        <translation>„{name}:“ braucht gleich danach einen Wert, wie in {example}: in Anführungszeichen wird danach gesucht</translation>
    </message>
    <message>
        <source>“{name}” becomes “{role}” in the list of people, and as author of notes and acts.</source>
        <translation>„{name}“ wird zu „{role}“, in der Liste der Personen und bei Notizen und Handlungen.</translation>
    </message>
    <message>
        <source>“{name}” has said something on every question: there is nothing to ask for</source>
        <translation>„{name}“ hat zu jeder Frage etwas gesagt: es gibt nichts zu erbitten</translation>
    </message>
    <message>
        <source>“{name}” is not among those who said “{note}”: ask those who did</source>
        <translation>„{name}“ gehört nicht zu denen, die „{note}“ gesagt haben: fragen Sie diese</translation>
    </message>
    <message>
        <source>“{name}” stands in no note: change the title, or the text, that holds it</source>
        <translation>„{name}“ steht in keiner Notiz: ändern Sie den Titel oder Text, der ihn enthält</translation>
    </message>
    <message>
        <source>“{name}” stands there as a {shape}, which “{ruling}” does not answer: use {choice}, reword it, or take the note off the record</source>
        <translation>„{name}“ steht dort als „{shape}“, worauf „{ruling}“ keine Antwort ist: nehmen Sie {choice}, formulieren Sie um, oder nehmen Sie die Notiz aus dem Protokoll</translation>
    </message>
    <message>
        <source>“{note}” was edited since it was sent: send it again, or keep it as changed</source>
        <translation>„{note}“ wurde seit dem Senden bearbeitet: senden Sie es erneut, oder behalten Sie es als geändert</translation>
    </message>
    <message>
        <source>“{note}” was not sent to “{name}”: note that it was sent first</source>
        <translation>„{note}“ wurde „{name}“ nicht gesendet: notieren Sie zuerst, dass es gesendet wurde</translation>
    </message>
    <message>
        <source>“{position}” is no position: write a number from 1 after the name</source>
        <translation>„{position}“ ist kein Platz: schreiben Sie nach dem Namen eine Zahl ab 1</translation>
    </message>
    <message>
        <source>“{reason}” does not say which names it covers: write each before the reason, such as “GBIF, Tim: they agreed by e-mail”</source>
        <translation>„{reason}“ sagt nicht, für welche Namen es gilt: schreiben Sie jeden vor den Grund, etwa „GBIF, Tim: haben per E-Mail zugestimmt“</translation>
    </message>
    <message>
        <source>“{reply}” is no reply: write invited, coming or declined</source>
        <translation>„{reply}“ ist keine Antwort: schreiben Sie invited, coming oder declined</translation>
    </message>
    <message>
        <source>“{rest}” is no answer: write /gap count, /gap pause or /gap cut</source>
        <translation>„{rest}“ ist keine Antwort: schreiben Sie /gap count, /gap pause oder /gap cut</translation>
    </message>
    <message>
        <source>“{rest}” is no promise: write one of {known}, or nothing</source>
        <translation>„{rest}“ ist keine Zusage: schreiben Sie eine von {known} oder nichts</translation>
    </message>
    <message>
        <source>“{rest}” is no way of being away: write expected, perhaps with a time</source>
        <translation>„{rest}“ ist keine Art, nicht da zu sein: schreiben Sie expected, vielleicht mit einer Zeit</translation>
    </message>
    <message>
        <source>“{rest}” is no way of recording: write /recorded no, notes or published, and observers after it where somebody watches</source>
        <translation>„{rest}“ ist keine Art aufzuzeichnen: schreiben Sie /recorded no, notes oder published, und observers danach, wenn jemand zusieht</translation>
    </message>
    <message>
        <source>“{rest}” is no way to start: write /start, or /start planned</source>
        <translation>„{rest}“ ist keine Art zu starten: schreiben Sie /start oder /start planned</translation>
    </message>
    <message>
        <source>“{rest}” is one word too many: only a name is needed</source>
        <translation>„{rest}“ ist ein Wort zu viel: nur ein Name ist nötig</translation>
    </message>
    <message>
        <source>“{rest}” is one word too many: only a name is needed, and maybe a time</source>
        <translation>„{rest}“ ist ein Wort zu viel: nur ein Name ist nötig und vielleicht eine Zeit</translation>
    </message>
    <message>
        <source>“{state}” is no way of being away: write expected or apologies</source>
        <translation>„{state}“ ist keine Art, nicht da zu sein: schreiben Sie expected oder apologies</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” fits {n} items: write the number</source>
        <translation>
            <numerusform>„{text}“ passt auf {n} Punkt: schreiben Sie die Nummer</numerusform>
            <numerusform>„{text}“ passt auf {n} Punkte: schreiben Sie die Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no answer: write yes or no</source>
        <translation>„{text}“ ist keine Antwort: schreiben Sie yes oder no</translation>
    </message>
    <message>
        <source>“{text}” is no day, month or year</source>
        <translation>„{text}“ ist kein Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>“{text}” is no day: write it as 2026-05-12, or as 12 May</source>
        <translation>„{text}“ ist kein Tag: schreiben Sie ihn als 2026-05-12 oder als 12 May</translation>
    </message>
    <message>
        <source>“{text}” is no day: write it as 2026-11-20</source>
        <translation>„{text}“ ist kein Tag: schreiben Sie ihn wie 2026-11-20</translation>
    </message>
    <message>
        <source>“{text}” is no handle: write letters, digits and hyphens, such as cri</source>
        <translation>„{text}“ ist kein Kürzel: schreiben Sie Buchstaben, Ziffern und Bindestriche, wie cri</translation>
    </message>
    <message>
        <source>“{text}” is no item of this agenda: write its number, or more of its title</source>
        <translation>„{text}“ ist kein Punkt dieser Agenda: schreiben Sie die Nummer oder mehr vom Titel</translation>
    </message>
    <message>
        <source>“{text}” is no length of time: write +5, -2m30s or +90s</source>
        <translation>„{text}“ ist keine Zeitspanne: schreiben Sie +5, -2m30s oder +90s</translation>
    </message>
    <message>
        <source>“{text}” is no length: write 2:00, 2 min or 90 s</source>
        <translation>„{text}“ ist keine Dauer: schreiben Sie 2:00, 2 min oder 90 s</translation>
    </message>
    <message>
        <source>“{text}” is no length: write 5, 7.5, 5:30 or 90 s</source>
        <translation>„{text}“ ist keine Dauer: schreiben Sie 5, 7.5, 5:30 oder 90 s</translation>
    </message>
    <message>
        <source>“{text}” is no limit: write what is left then, as 20% or 90s</source>
        <translation>„{text}“ ist keine Grenze: schreiben Sie, was dann noch bleibt, als 20% oder 90s</translation>
    </message>
    <message>
        <source>“{text}” is no promise: it is one of {names}</source>
        <translation>„{text}“ ist keine Zusage: es gibt {names}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day: write 15:03 or 15:03:10</source>
        <translation>„{text}“ ist keine Uhrzeit: schreiben Sie 15:03 oder 15:03:10</translation>
    </message>
    <message>
        <source>“{text}” is no time of the day: write it as 14:30</source>
        <translation>„{text}“ ist keine Uhrzeit: schreiben Sie sie als 14:30</translation>
    </message>
    <message>
        <source>“{text}” is no time zone that is known here: write it as Europe/London</source>
        <translation>„{text}“ ist keine Zeitzone, die hier bekannt ist: schreiben Sie sie als Europe/London</translation>
    </message>
    <message>
        <source>“{text}” is no way to meet: room, remote or both</source>
        <translation>„{text}“ ist keine Art des Treffens: room, remote oder both</translation>
    </message>
    <message>
        <source>“{text}” is nobody in this programme: write a handle or a name from it</source>
        <translation>„{text}“ ist niemand in diesem Programm: schreiben Sie ein Kürzel oder einen Namen daraus</translation>
    </message>
    <message>
        <source>“{text}” is nothing that a note can be</source>
        <translation>„{text}“ kann eine Notiz nicht sein</translation>
    </message>
    <message>
        <source>“{text}” may be {names}: write one of these in full</source>
        <translation>„{text}“ kann {names} sein: schreiben Sie eines davon ganz aus</translation>
    </message>
    <message>
        <source>“{title}” asks a question that is not there: choose another</source>
        <translation>„{title}“ hat eine Frage, die es nicht gibt: wählen Sie eine andere</translation>
    </message>
    <message>
        <source>“{title}” can come at 1 to {last}</source>
        <translation>„{title}“ kann an 1 bis {last} kommen</translation>
    </message>
    <message>
        <source>“{title}” can come at {first} to {last}: after the running item</source>
        <translation>„{title}“ kann an {first} bis {last} kommen: nach dem laufenden Punkt</translation>
    </message>
    <message>
        <source>“{title}” cannot start at {start}: what comes before it takes until {end}</source>
        <translation>„{title}“ kann nicht um {start} beginnen: was davor kommt, dauert bis {end}</translation>
    </message>
    <message>
        <source>“{title}” cannot take less than 0 min: /skip leaves it out</source>
        <translation>„{title}“ kann nicht weniger als 0 min dauern: /skip lässt ihn aus</translation>
    </message>
    <message>
        <source>“{title}” cannot take less than 0 min: take it out instead</source>
        <translation>„{title}“ kann nicht weniger als 0 min dauern: entfernen Sie ihn stattdessen</translation>
    </message>
    <message>
        <source>“{title}” cannot take less than 0 min: write its minutes</source>
        <translation>„{title}“ kann nicht weniger als 0 min dauern: schreiben Sie die Minuten</translation>
    </message>
    <message>
        <source>“{title}” has not begun: /item takes it up</source>
        <translation>„{title}“ hat nicht begonnen: /item nimmt ihn auf</translation>
    </message>
    <message>
        <source>“{title}” has only {minutes} min: no more can be taken away</source>
        <translation>„{title}“ hat nur {minutes} min: mehr lässt sich nicht wegnehmen</translation>
    </message>
    <message>
        <source>“{title}” is done: say when it ended</source>
        <translation>„{title}“ ist erledigt: sagen Sie, wann er endete</translation>
    </message>
    <message>
        <source>“{title}” is promised “{now}”, and nothing is stricter: /off takes it off the record</source>
        <translation>„{title}“ ist „{now}“ zugesagt, und strenger geht es nicht: /off macht es vertraulich</translation>
    </message>
    <message>
        <source>“{title}” is running already</source>
        <translation>„{title}“ läuft schon</translation>
    </message>
    <message>
        <source>“{title}” is still running: /next ends it</source>
        <translation>„{title}“ läuft noch: /next beendet ihn</translation>
    </message>
    <message>
        <source>“{title}” takes {minutes} min: it can shrink to that or less</source>
        <translation>„{title}“ dauert {minutes} min: kürzbar höchstens auf so viel</translation>
    </message>
    <message>
        <source>“{title}” takes {minutes} min: split it at more than 0 and less than that</source>
        <translation>„{title}“ dauert {minutes} min: teilen Sie bei mehr als 0 und weniger als dem</translation>
    </message>
    <message>
        <source>“{title}” was promised “{now}”: once it has begun that can only be tightened</source>
        <translation>„{title}“ war „{now}“ zugesagt: sobald der Punkt begonnen hat, kann die Zusage nur strenger werden</translation>
    </message>
    <message>
        <source>“{title}” was taken up between the two turns: say whose it was, or delete it</source>
        <translation>„{title}“ wurde zwischen den beiden Redebeiträgen aufgenommen: sagen Sie, wessen er war, oder löschen Sie ihn</translation>
    </message>
    <message>
        <source>“{title}” would take more than a day: give it less</source>
        <translation>„{title}“ würde länger als einen Tag dauern: geben Sie ihm weniger</translation>
    </message>
    <message>
        <source>“{title}” is running: only what is still to come can be changed</source>
        <translation>„{title}“ läuft: nur was noch kommt, lässt sich ändern</translation>
    </message>
    <message>
        <source>“{title}” is done: only what is still to come can be changed</source>
        <translation>„{title}“ ist vorbei: nur was noch kommt, lässt sich ändern</translation>
    </message>
    <message>
        <source>“{title}” is left out: bring it back first</source>
        <translation>„{title}“ ist ausgelassen: holen Sie den Punkt erst zurück</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Roundtables side by side</source>
        <translation>Roundtables nebeneinander</translation>
    </message>
    <message>
        <source>This compares several: choose a theme, or all roundtables, above.</source>
        <translation>Hier werden mehrere verglichen: Wählen Sie oben ein Thema oder alle Roundtables.</translation>
    </message>
    <message>
        <source>↵ or a click leads to what is behind a number · shares are of the members’ airtime</source>
        <translation>↵ oder ein Klick führt zu dem, was hinter einer Zahl steht · Anteile an der Redezeit der Mitglieder</translation>
    </message>
    <message>
        <source>No roundtable of these has been planned yet.</source>
        <translation>Von diesen ist noch kein Roundtable geplant.</translation>
    </message>
    <message>
        <source>Tags that recur:</source>
        <translation>Schlagwörter, die wiederkehren:</translation>
    </message>
    <message>
        <source>Findings that recur:</source>
        <translation>Erkenntnisse, die wiederkehren:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Airtime</source>
        <translation>Redezeit</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht da</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>@handle</source>
        <translation>@Kürzel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>#name</source>
        <translation>#Name</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Convenor</source>
        <translation>Einladend</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Findet statt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation>in einem Raum</translation>
    </message>
    <message>
        <source>room and video</source>
        <translation>Raum und Video</translation>
    </message>
    <message>
        <source>held</source>
        <translation>fand statt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>room open</source>
        <translation>Raum offen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>zugeschaltet</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>nicht gedolmetscht</translation>
    </message>
    <message>
        <source>interpreted in turn</source>
        <translation>konsekutiv gedolmetscht</translation>
    </message>
    <message>
        <source>interpreted at the same time</source>
        <translation>simultan gedolmetscht</translation>
    </message>
    <message>
        <source>speaks for {names}</source>
        <translation>spricht für {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convenor(s)</source>
        <translation>
            <numerusform>%n Einladende</numerusform>
            <numerusform>%n Einladende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>This organisation has {what}.</source>
        <translation>Zu dieser Organisation gibt es {what}.</translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation>Roundtables</translation>
    </message>
    <message>
        <source>Type a title, or a theme</source>
        <translation>Titel oder Thema tippen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Say when something may have been &amp;forgotten</source>
        <translation>Sagen, wenn etwas &amp;vergessen sein könnte</translation>
    </message>
    <message>
        <source>The next three in the queue, by name</source>
        <translation>Die nächsten drei der Redeliste, mit Namen</translation>
    </message>
    <message>
        <source>What is left of the speaker’s time, where there is a limit</source>
        <translation>Wie viel Redezeit bleibt, wo es eine Grenze gibt</translation>
    </message>
    <message>
        <source>&amp;Beep when time is up</source>
        <translation>&amp;Ton, wenn die Zeit um ist</translation>
    </message>
    <message>
        <source>Keys come back to the note</source>
        <translation>Tasten kehren zur Notiz zurück</translation>
    </message>
    <message>
        <source>After 5 s</source>
        <translation>Nach 5 s</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>By Esc only</source>
        <translation>Nur mit Esc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings were not stored in {folder}: {reason}.</source>
        <translation>Die Einstellungen wurden nicht in {folder} gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>While a roundtable runs</source>
        <translation>Während ein Roundtable läuft</translation>
    </message>
    <message>
        <source>What the room sees on the stage</source>
        <translation>Was der Raum auf der Bühne sieht</translation>
    </message>
    <message>
        <source>The names check</source>
        <translation>Die Namensprüfung</translation>
    </message>
    <message>
        <source>Where files are</source>
        <translation>Wo Dateien sind</translation>
    </message>
    <message>
        <source>Who takes the &amp;notes</source>
        <translation>Wer &amp;Notizen macht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Notes and acts are kept with this name from the next time a programme is opened.</source>
        <translation>Notizen und Handlungen tragen diesen Namen, sobald das nächste Mal ein Programm geöffnet wird.</translation>
    </message>
    <message>
        <source>Acronyms, products and places of yours, with blanks between them. The names check asks about none of them.</source>
        <translation>Ihre Abkürzungen, Produkte und Orte, durch Leerzeichen getrennt. Die Namensprüfung fragt nach keinem davon.</translation>
    </message>
    <message>
        <source>&amp;Words that name nobody</source>
        <translation>&amp;Wörter, die niemanden nennen</translation>
    </message>
    <message>
        <source>A bar that takes no keys: somebody speaks before the start, the item is over by 2 min, or nobody has had the floor for 2 min. Each once.</source>
        <translation>Eine Leiste, die keine Tasten nimmt: Jemand spricht vor dem Start, der Punkt ist 2 min überschritten, oder seit 2 min hat niemand das Wort. Jeweils einmal.</translation>
    </message>
    <message>
        <source>When the time of an item is up, and when a turn is over its time.</source>
        <translation>Wenn die Zeit eines Punkts um ist und wenn ein Redebeitrag über der Zeit ist.</translation>
    </message>
    <message>
        <source>The keys come back from a list to the note</source>
        <translation>Die Tasten kehren von einer Liste zur Notiz zurück</translation>
    </message>
    <message>
        <source>Without a key for so long. Never while a screen reader is at work.</source>
        <translation>So lange ohne Taste. Nie, während ein Screenreader läuft.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>From the next start. What is not translated stays English. Write-ups have a language of their own, in Publish.</source>
        <translation>Ab dem nächsten Start. Was nicht übersetzt ist, bleibt Englisch. Berichte haben eine eigene Sprache, in „Publizieren“.</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%n Datei.</numerusform>
            <numerusform>%n Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareChip</name>
    <message>
        <source>Take {name} away</source>
        <translation>{name} wegnehmen</translation>
    </message>
    <message>
        <source>{name} ({have} of {all})</source>
        <translation>{name} ({have} von {all})</translation>
    </message>
    <message>
        <source>Give {name} to all</source>
        <translation>{name} allen geben</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
</context>
<context>
    <name>SilentChip</name>
    <message>
        <source>Ask for a written reply</source>
        <translation>Um schriftliche Antwort bitten</translation>
    </message>
    <message>
        <source>Copy the message that asks for a written reply (A)</source>
        <translation>Die Nachricht kopieren, die um eine schriftliche Antwort bittet (A)</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>%n item(s) read</source>
        <translation>
            <numerusform>%n Punkt gelesen</numerusform>
            <numerusform>%n Punkte gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) set aside</source>
        <translation>
            <numerusform>%n Zeile beiseitegelegt</numerusform>
            <numerusform>%n Zeilen beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>From {file} · {what}</source>
        <translation>Aus {file} · {what}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} und %n weitere</numerusform>
            <numerusform>{first} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the lines that were set aside</source>
        <translation>Beiseitegelegte Zeilen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>From the sample · {what}</source>
        <translation>Aus dem Beispiel · {what}</translation>
    </message>
</context>
<context>
    <name>SpeakerBox</name>
    <message>
        <source>Nobody in the programme</source>
        <translation>Niemand im Programm</translation>
    </message>
</context>
<context>
    <name>SpeaksFor</name>
    <message>
        <source>For which organisation they speak</source>
        <translation>Für welche Organisation sie sprechen</translation>
    </message>
    <message>
        <source>speaks for {name}</source>
        <translation>spricht für {name}</translation>
    </message>
    <message>
        <source>{text}, choose another</source>
        <translation>{text}, andere wählen</translation>
    </message>
</context>
<context>
    <name>SpokenActs</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Started. {state}</source>
        <translation>Begonnen. {state}</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Niemand hat das Wort</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Notes and airtime are hidden in this window</source>
        <translation>Notizen und Redezeiten sind in diesem Fenster verborgen</translation>
    </message>
    <message>
        <source>Notes and airtime are seen again</source>
        <translation>Notizen und Redezeiten sind wieder zu sehen</translation>
    </message>
</context>
<context>
    <name>SpokenArrivals</name>
    <message>
        <source>{place}.</source>
        <translation>{place}.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>since the start</source>
        <translation>seit dem Beginn</translation>
    </message>
    <message>
        <source>so far on this part</source>
        <translation>bisher für diesen Teil</translation>
    </message>
    <message>
        <source>Paused · {caption}</source>
        <translation>Angehalten · {caption}</translation>
    </message>
    <message>
        <source>over by</source>
        <translation>überschritten um</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>left of {planned} for the break</source>
        <translation>übrig von {planned} Pause</translation>
    </message>
    <message>
        <source>left of {planned} for this question</source>
        <translation>übrig von {planned} für diese Frage</translation>
    </message>
    <message>
        <source>left of {planned} for this part</source>
        <translation>übrig von {planned} für diesen Teil</translation>
    </message>
    <message>
        <source>the last part</source>
        <translation>der letzte Teil</translation>
    </message>
    <message>
        <source>then: {item} · {minutes} min</source>
        <translation>danach: {item} · {minutes} min</translation>
    </message>
    <message>
        <source>We go on in a moment</source>
        <translation>Gleich geht es weiter</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>Weiter geht es um {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>{time} darüber</translation>
    </message>
    <message>
        <source>{time} left of {limit} to speak</source>
        <translation>noch {time} von {limit} Redezeit</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>hat das Wort</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} hat das Wort</translation>
    </message>
    <message>
        <source>The floor is free</source>
        <translation>Das Wort ist frei</translation>
    </message>
    <message>
        <source>next: {names}</source>
        <translation>als Nächstes: {names}</translation>
    </message>
    <message>
        <source>No roundtable is planned yet: {key} in the program plans one.</source>
        <translation>Noch ist kein Roundtable geplant: {key} im Programm plant einen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>first: {item}</source>
        <translation>zuerst: {item}</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>beendet {time}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>We start in a moment</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message>
        <source>We start {time}</source>
        <translation>Beginn {time}</translation>
    </message>
    <message>
        <source>To ask for the floor, {how}.</source>
        <translation>Wer das Wort möchte: {how}.</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation>Die Moderation</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>Eine teilnehmende Person</translation>
    </message>
    <message numerus="yes">
        <source>next: %n waiting</source>
        <translation>
            <numerusform>Redeliste: %n Person wartet</numerusform>
            <numerusform>Redeliste: %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>the list of speakers is closed</source>
        <translation>die Redeliste ist geschlossen</translation>
    </message>
    <message>
        <source>raise your hand, in the room or in the call</source>
        <translation>bitte die Hand heben, im Raum oder im Call</translation>
    </message>
</context>
<context>
    <name>StageControl</name>
    <message>
        <source>The stage is dark: the room sees nothing on it.</source>
        <translation>Die Bühne ist dunkel: Der Raum sieht nichts darauf.</translation>
    </message>
    <message>
        <source>On the stage: “{message}”</source>
        <translation>Auf der Bühne: „{message}“</translation>
    </message>
    <message>
        <source>The stage is dark; when it is lit again, it says: “{message}”</source>
        <translation>Die Bühne ist dunkel; wird sie wieder hell, steht darauf: „{message}“</translation>
    </message>
    <message>
        <source>When the stage is shown, it says: “{message}”</source>
        <translation>Wird die Bühne gezeigt, steht darauf: „{message}“</translation>
    </message>
    <message>
        <source>Not stored: {reason}.</source>
        <translation>Nicht gespeichert: {reason}.</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>On the stage</source>
        <translation>Auf der Bühne</translation>
    </message>
    <message>
        <source>Write again: {text}</source>
        <translation>Noch einmal schreiben: {text}</translation>
    </message>
    <message>
        <source>Light it again</source>
        <translation>Wieder hell machen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Enter shows it · empty: takes it away · ↑ earlier ones</source>
        <translation>Enter zeigt es · leer: nimmt es weg · ↑ frühere</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Hide the stage</source>
        <translation>Bühne verbergen</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>The roundtable has ended</source>
        <translation>Der Roundtable ist beendet</translation>
    </message>
    <message>
        <source>The roundtable has not started</source>
        <translation>Der Roundtable hat nicht begonnen</translation>
    </message>
    <message>
        <source>The room is open, nothing has started</source>
        <translation>Der Raum ist offen, nichts hat begonnen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Niemand hat das Wort</translation>
    </message>
    <message>
        <source>{name} speaks, {time}</source>
        <translation>{name} spricht, {time}</translation>
    </message>
    <message>
        <source>{name} speaks, {time} of {limit}, over</source>
        <translation>{name} spricht, {time} von {limit}, darüber</translation>
    </message>
    <message>
        <source>{name} speaks, {time} of {limit}</source>
        <translation>{name} spricht, {time} von {limit}</translation>
    </message>
    <message>
        <source>“{item}” has no minutes</source>
        <translation>„{item}“ hat keine Minuten</translation>
    </message>
    <message>
        <source>“{item}” is over by {time}</source>
        <translation>„{item}“ ist {time} darüber</translation>
    </message>
    <message>
        <source>{time} left of “{item}”</source>
        <translation>noch {time} von „{item}“</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>{name} waits</source>
        <translation>{name} wartet</translation>
    </message>
    <message>
        <source>{count} wait: {names}</source>
        <translation>{count} warten: {names}</translation>
    </message>
</context>
<context>
    <name>StatusBox</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Wer den Bericht freigibt</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>share</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>clarify</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>present</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>sum up</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>advise</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>one last idea each</source>
        <translation>je eine letzte Idee</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>letzte Minute</translation>
    </message>
    <message>
        <source>alone, in silence</source>
        <translation>allein, in Stille</translation>
    </message>
    <message>
        <source>in pairs</source>
        <translation>zu zweit</translation>
    </message>
    <message>
        <source>in fours</source>
        <translation>zu viert</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Podium</translation>
    </message>
    <message>
        <source>open mic</source>
        <translation>offenes Mikrofon</translation>
    </message>
</context>
<context>
    <name>StillOut</name>
    <message numerus="yes">
        <source>And %n version(s) more.</source>
        <translation>
            <numerusform>Und %n weitere Fassung.</numerusform>
            <numerusform>Und %n weitere Fassungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected version…</source>
        <translation>Korrigierte Fassung…</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>StillWaiting</name>
    <message numerus="yes">
        <source>%n still wait(s).</source>
        <translation>
            <numerusform>%n Person wartet noch.</numerusform>
            <numerusform>%n warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them for the next roundtable, or drop them?</source>
        <translation>Für den nächsten Roundtable vormerken oder streichen?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>nobody is asked for them again</source>
        <translation>niemand wird noch einmal danach gefragt</translation>
    </message>
</context>
<context>
    <name>StricterRuleControl</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>From here again</source>
        <translation>Wieder ab hier</translation>
    </message>
    <message>
        <source>it stays so</source>
        <translation>es bleibt so</translation>
    </message>
    <message>
        <source>“Off the record” has ended with {item}: notes are on the record again.</source>
        <translation>„Vertraulich“ endete mit {item}: Notizen sind wieder im Protokoll.</translation>
    </message>
    <message>
        <source>“{rule}” has ended with {item}: from now on it is “{promise}” again.</source>
        <translation>„{rule}“ endete mit {item}: Ab jetzt gilt wieder „{promise}“.</translation>
    </message>
    <message>
        <source>the welcome</source>
        <translation>die Begrüßung</translation>
    </message>
</context>
<context>
    <name>StrikeLast</name>
    <message>
        <source>The last line is not saved yet: begin it with !off instead.</source>
        <translation>Die letzte Zeile ist noch nicht gespeichert: Beginnen Sie sie stattdessen mit !off.</translation>
    </message>
    <message>
        <source>There is no note yet to take off the record.</source>
        <translation>Es gibt noch keine Notiz, die vertraulich werden könnte.</translation>
    </message>
    <message>
        <source>The last note is off the record already. Shift+Up: the one before.</source>
        <translation>Die letzte Notiz ist schon vertraulich. Umschalt+Hoch: die davor.</translation>
    </message>
    <message>
        <source>There is no earlier note on the record.</source>
        <translation>Davor ist keine Notiz mehr im Protokoll.</translation>
    </message>
    <message>
        <source>Off the record: {time}{words}. Shift+Up: the one before too.</source>
        <translation>Vertraulich: {time}{words}. Umschalt+Hoch: auch die davor.</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>What is written up</source>
        <translation>Was in den Bericht kommt</translation>
    </message>
    <message>
        <source>Write-up of</source>
        <translation>Bericht über</translation>
    </message>
    <message>
        <source>{kind} {which}</source>
        <translation>{kind} {which}</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
</context>
<context>
    <name>SupportModel</name>
    <message>
        <source>A note that is not there</source>
        <translation>Eine Notiz, die nicht da ist</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>chosen quote</source>
        <translation>gewähltes Zitat</translation>
    </message>
</context>
<context>
    <name>TemplateBox</name>
    <message>
        <source>Template…</source>
        <translation>Vorlage…</translation>
    </message>
    <message>
        <source>Choose a Word file of yours that the write-up is poured into</source>
        <translation>Eine eigene Word-Datei wählen, in die der Bericht geschrieben wird</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>In the house style</source>
        <translation>Im Hausstil</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Welcome and ground rules</source>
        <translation>Begrüßung und Spielregeln</translation>
    </message>
    <message>
        <source>Check-in round</source>
        <translation>Check-in-Runde</translation>
    </message>
    <message>
        <source>A minute each; who passes is asked again at the end.</source>
        <translation>Je eine Minute; wer passt, wird am Ende noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Everybody once; the facilitator is not the last.</source>
        <translation>Alle einmal; die Moderation kommt nicht zuletzt.</translation>
    </message>
    <message>
        <source>Case presentation</source>
        <translation>Fallvorstellung</translation>
    </message>
    <message>
        <source>Clarifying questions</source>
        <translation>Verständnisfragen</translation>
    </message>
    <message>
        <source>Questions only: no advice yet.</source>
        <translation>Nur Fragen: noch kein Rat.</translation>
    </message>
    <message>
        <source>Troika consulting</source>
        <translation>Troika-Beratung</translation>
    </message>
    <message>
        <source>In threes; while the others consult, whoever asked turns away.</source>
        <translation>Zu dritt; während die anderen beraten, wendet sich ab, wer gefragt hat.</translation>
    </message>
    <message>
        <source>Peer consultation in pairs</source>
        <translation>Kollegiale Beratung zu zweit</translation>
    </message>
    <message>
        <source>Peer assist</source>
        <translation>Peer Assist</translation>
    </message>
    <message>
        <source>Action learning set</source>
        <translation>Action-Learning-Gruppe</translation>
    </message>
    <message>
        <source>Hot seat</source>
        <translation>Heißer Stuhl</translation>
    </message>
    <message>
        <source>1-2-4-All</source>
        <translation>1-2-4-Alle</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Fishbowl</translation>
    </message>
    <message>
        <source>Three to six chairs, one of them empty; it needs a topic to argue about.</source>
        <translation>Drei bis sechs Stühle, einer davon leer; es braucht ein strittiges Thema.</translation>
    </message>
    <message>
        <source>Panel then open mic</source>
        <translation>Podium, dann offenes Mikrofon</translation>
    </message>
    <message>
        <source>Open discussion</source>
        <translation>Offene Diskussion</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Kleingruppen</translation>
    </message>
    <message>
        <source>Silent work</source>
        <translation>Stille Arbeit</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Check-out round</source>
        <translation>Check-out-Runde</translation>
    </message>
    <message>
        <source>One thing each, no discussion.</source>
        <translation>Je eine Sache, ohne Diskussion.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Temporary</name>
    <message>
        <source>{programme} (temporary)</source>
        <translation>{programme} (temporär)</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary: this programme, the settings and the log are gone when the window closes.</source>
        <translation>Temporär: Dieses Programm, die Einstellungen und die Protokolldatei verschwinden, wenn sich das Fenster schließt.</translation>
    </message>
    <message>
        <source>Temporary: the settings and the log are gone when the window closes; {file} and its backups stay.</source>
        <translation>Temporär: Einstellungen und Protokolldatei verschwinden, wenn sich das Fenster schließt; {file} und die Sicherungen davon bleiben.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporär</translation>
    </message>
</context>
<context>
    <name>TestingScreen</name>
    <message>
        <source>Played. Where nothing was heard, the system’s alert is off or turned down: turn it up, or look at the stage, where time that is up is red.</source>
        <translation>Abgespielt. War nichts zu hören, ist der Warnton des Systems aus oder leise: Stellen Sie ihn lauter, oder sehen Sie auf die Bühne, wo abgelaufene Zeit rot ist.</translation>
    </message>
    <message>
        <source>When a turn or an item is over its time, the program plays the system’s alert, and no other sound.</source>
        <translation>Ist die Zeit eines Redebeitrags oder eines Punktes um, spielt das Programm den Warnton des Systems und keinen anderen Ton.</translation>
    </message>
    <message>
        <source>The program makes no sound: “Beep when time is up” is off in the settings (Ctrl+,). Where it is on, it is the system’s alert, which the test plays all the same.</source>
        <translation>Das Programm macht keinen Ton: „Ton, wenn die Zeit um ist“ ist in den Einstellungen aus (Strg+,). Ist es an, dann ist es der Warnton des Systems, den der Test dennoch abspielt.</translation>
    </message>
    <message>
        <source>A roundtable runs: its stage stays as it is, without a test.</source>
        <translation>Ein Roundtable läuft: Seine Bühne bleibt, wie sie ist, ohne Test.</translation>
    </message>
    <message>
        <source>The stage will fill a screen of its own: show the test picture there.</source>
        <translation>Die Bühne füllt einen eigenen Bildschirm: Zeigen Sie dort das Testbild.</translation>
    </message>
    <message>
        <source>The stage fills {name}: read its small texts in the last row.</source>
        <translation>Die Bühne füllt {name}: Lesen Sie ihre kleinen Texte in der letzten Reihe.</translation>
    </message>
    <message>
        <source>The stage is in a window, though there is a screen for it: a right click on the stage has it fill that screen.</source>
        <translation>Die Bühne ist in einem Fenster, obwohl es einen Bildschirm für sie gibt: Mit einem Rechtsklick auf die Bühne füllt sie ihn.</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>The settings were not stored in {folder}: {reason}.</source>
        <translation>Die Einstellungen wurden nicht in {folder} gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Schriftgröße {percent} %</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>+ roundtable</source>
        <translation>+ Roundtable</translation>
    </message>
    <message>
        <source>Plan a roundtable on {name}</source>
        <translation>Einen Roundtable planen zu {name}</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
</context>
<context>
    <name>ThemeVerbs</name>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ThemesPane</name>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Themes column</source>
        <translation>Spalte Themen</translation>
    </message>
</context>
<context>
    <name>TidyRow</name>
    <message>
        <source>To tidy</source>
        <translation>Aufzuräumen</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) ???</source>
        <translation>
            <numerusform>%n Lücke ???</numerusform>
            <numerusform>%n Lücken ???</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unknown name</source>
        <translation>
            <numerusform>%n mit unbekanntem Namen</numerusform>
            <numerusform>%n mit unbekanntem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n ohne „Gesagt von“</numerusform>
            <numerusform>%n ohne „Gesagt von“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a question</source>
        <translation>
            <numerusform>%n ohne Frage</numerusform>
            <numerusform>%n ohne Frage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without owner or day</source>
        <translation>
            <numerusform>%n Aufgabe ohne Zuständige oder Tag</numerusform>
            <numerusform>%n Aufgaben ohne Zuständige oder Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) to ask</source>
        <translation>
            <numerusform>%n Zitat anzufragen</numerusform>
            <numerusform>%n Zitate anzufragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of turns over 10 minutes</source>
        <translation>
            <numerusform>%n aus Redebeiträgen über 10 Minuten</numerusform>
            <numerusform>%n aus Redebeiträgen über 10 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that say the same</source>
        <translation>
            <numerusform>%n, die dasselbe sagt</numerusform>
            <numerusform>%n, die dasselbe sagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not heard on the question</source>
        <translation>
            <numerusform>%n zur Frage nicht gehört</numerusform>
            <numerusform>%n zur Frage nicht gehört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became stricter by bring-in</source>
        <translation>
            <numerusform>%n durch Einlesen strenger geworden</numerusform>
            <numerusform>%n durch Einlesen strenger geworden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left in the room</source>
        <translation>
            <numerusform>%n Frage im Raum offen geblieben</numerusform>
            <numerusform>%n Fragen im Raum offen geblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off the record in words</source>
        <translation>
            <numerusform>%n dem Wortlaut nach vertraulich</numerusform>
            <numerusform>%n dem Wortlaut nach vertraulich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>speaking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>Airtime of {name}</source>
        <translation>Redezeit von {name}</translation>
    </message>
    <message>
        <source>Click: the floor. Shift and click: a hand. Right click: more.</source>
        <translation>Klick: das Wort. Umschalt und Klick: Wortmeldung. Rechtsklick: mehr.</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Wort geben</translation>
    </message>
    <message>
        <source>Raise a hand</source>
        <translation>Wortmeldung</translation>
    </message>
    <message>
        <source>Reply directly</source>
        <translation>Direkt erwidern</translation>
    </message>
    <message>
        <source>Interrupt the speaker</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Here, in the room</source>
        <translation>Da, im Raum</translation>
    </message>
    <message>
        <source>Here, remote</source>
        <translation>Da, zugeschaltet</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>{text} · {doing}</source>
        <translation>{text} · {doing}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Airtime</source>
        <translation>Redezeit</translation>
    </message>
    <message>
        <source>Agenda, planned and taken</source>
        <translation>Agenda, geplant und gebraucht</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>Wer wann sprach</translation>
    </message>
    <message>
        <source>Line: the share of the time that they could have had</source>
        <translation>Linie: der Anteil der Zeit, den sie hätten haben können</translation>
    </message>
    <message>
        <source>No roundtable of these has begun yet.</source>
        <translation>Keiner dieser Roundtables hat schon begonnen.</translation>
    </message>
    <message>
        <source>This is drawn of one roundtable: choose it above.</source>
        <translation>Dies wird für einen Roundtable gezeichnet: Wählen Sie ihn oben.</translation>
    </message>
</context>
<context>
    <name>TimeEditing</name>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Endete</translation>
    </message>
    <message>
        <source>When “{title}” was taken</source>
        <translation>Wann „{title}“ dran war</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The second begins</source>
        <translation>Der zweite beginnt</translation>
    </message>
    <message>
        <source>Split the turn</source>
        <translation>Den Redebeitrag teilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Turns of this item</source>
        <translation>Redebeiträge dieses Punkts</translation>
    </message>
    <message>
        <source>keys act on the timeline · Esc</source>
        <translation>Tasten wirken auf die Zeitleiste · Esc</translation>
    </message>
    <message>
        <source>timeline of the roundtable</source>
        <translation>Zeitleiste des Roundtables</translation>
    </message>
    <message>
        <source>timeline of this item</source>
        <translation>Zeitleiste dieses Punkts</translation>
    </message>
    <message>
        <source>Turns of the roundtable</source>
        <translation>Redebeiträge des Roundtables</translation>
    </message>
    <message>
        <source>Del again: delete the turn</source>
        <translation>Noch einmal Entf: Redebeitrag löschen</translation>
    </message>
    <message>
        <source>← → turn · Alt ← → its begin · Ctrl ← → its end · W whose · S split · M merge · Del</source>
        <translation>← → Redebeitrag · Alt ← → Beginn · Strg ← → Ende · W wessen · S teilen · M verbinden · Entf</translation>
    </message>
    <message>
        <source>{turn} · {keys} for its keys</source>
        <translation>{turn} · {keys} für seine Tasten</translation>
    </message>
    <message>
        <source>{name}, since {begin}, {length}</source>
        <translation>{name}, seit {begin}, {length}</translation>
    </message>
    <message>
        <source>{name}, {begin} to {end}, {length}</source>
        <translation>{name}, {begin} bis {end}, {length}</translation>
    </message>
    <message>
        <source>{turn}, interrupts {name}</source>
        <translation>{turn}, unterbricht {name}</translation>
    </message>
    <message>
        <source>{name} begins {time}, {by} earlier</source>
        <translation>{name} beginnt {time}, {by} früher</translation>
    </message>
    <message>
        <source>{name} begins {time}, {by} later</source>
        <translation>{name} beginnt {time}, {by} später</translation>
    </message>
    <message>
        <source>{name} ends {time}, {by} earlier</source>
        <translation>{name} endet {time}, {by} früher</translation>
    </message>
    <message>
        <source>{name} ends {time}, {by} later</source>
        <translation>{name} endet {time}, {by} später</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>pause {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Title and main actions</source>
        <translation>Titel und wichtigste Aktionen</translation>
    </message>
</context>
<context>
    <name>TotalPills</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} due in {days} days</source>
        <translation>{n} fällig in {days} Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n ohne Zuständige</numerusform>
            <numerusform>%n ohne Zuständige</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
</context>
<context>
    <name>Transcribing</name>
    <message>
        <source>Chat or transcript</source>
        <translation>Chat oder Transkript</translation>
    </message>
    <message>
        <source>No roundtable of this programme was held yet: a chat or a transcript has its place beside one.</source>
        <translation>Noch hat kein Roundtable dieses Programms stattgefunden: Ein Chat oder ein Transkript gehört zu einem.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of {file} stand beside the notes of Review.</source>
        <translation>
            <numerusform>%n Passage aus {file} steht neben den Notizen in „Sichten“.</numerusform>
            <numerusform>%n Passagen aus {file} stehen neben den Notizen in „Sichten“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added: what {file} says is here already.</source>
        <translation>Nichts kam hinzu: Was {file} enthält, ist schon hier.</translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message>
        <source>Everybody was told that this is not recorded.</source>
        <translation>Allen wurde gesagt, dass dies nicht aufgezeichnet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n passage(s)</source>
        <translation>
            <numerusform>%n Passage behalten</numerusform>
            <numerusform>%n Passagen behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptForm</name>
    <message>
        <source>Chat or transcript</source>
        <translation>Chat oder Transkript</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>{file} was not read</source>
        <translation>{file} wurde nicht gelesen</translation>
    </message>
    <message>
        <source>had the floor then</source>
        <translation>hatte da das Wort</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Roundtable {number} · {title}</source>
        <translation>Roundtable {number} · {title}</translation>
    </message>
    <message>
        <source>When it began after the roundtable, or what is added to its times of day</source>
        <translation>Wie lange nach dem Roundtable es begann, oder was zu seinen Uhrzeiten addiert wird</translation>
    </message>
    <message>
        <source>Keep it all the same: they &amp;know of it</source>
        <translation>Trotzdem behalten: Alle &amp;wissen davon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Clock &amp;offset</source>
        <translation>Uhrenabwei&amp;chung</translation>
    </message>
    <message>
        <source>Who speaks in it</source>
        <translation>Wer darin spricht</translation>
    </message>
</context>
<context>
    <name>TranscriptPane</name>
    <message>
        <source>Chats and transcripts</source>
        <translation>Chats und Transkripte</translation>
    </message>
    <message>
        <source>Chat or transcript</source>
        <translation>Chat oder Transkript</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Im Gesagten suchen</translation>
    </message>
    <message>
        <source>Said when the note was taken</source>
        <translation>Gesagt, als die Notiz aufgenommen wurde</translation>
    </message>
    <message>
        <source>Strike words…</source>
        <translation>Wörter streichen…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>No chat and no transcript was brought in beside it yet.</source>
        <translation>Noch wurde hierzu kein Chat und kein Transkript eingelesen.</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>The passage in hand was said at the time of the selected note: all moves along</source>
        <translation>Die gewählte Passage wurde zur Zeit der ausgewählten Notiz gesagt: alles rückt mit</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>Zitat machen</translation>
    </message>
</context>
<context>
    <name>Transcripts</name>
    <message>
        <source>made a quote</source>
        <translation>zum Zitat gemacht</translation>
    </message>
</context>
<context>
    <name>TranscriptsBeside</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Chat and transcript</source>
        <translation>Chat und Transkript</translation>
    </message>
    <message>
        <source>Beside the notes</source>
        <translation>Neben den Notizen</translation>
    </message>
    <message>
        <source>A quote was made of it</source>
        <translation>Daraus wurde ein Zitat gemacht</translation>
    </message>
</context>
<context>
    <name>TurnMenu</name>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>Split here, at {time}</source>
        <translation>Hier teilen, bei {time}</translation>
    </message>
    <message>
        <source>Split at a time…</source>
        <translation>Zu einem Zeitpunkt teilen…</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>Mit dem davor verbinden</translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation>Mit dem danach verbinden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Begin 5 s earlier</source>
        <translation>Beginn 5 s früher</translation>
    </message>
    <message>
        <source>Begin 5 s later</source>
        <translation>Beginn 5 s später</translation>
    </message>
    <message>
        <source>End 5 s earlier</source>
        <translation>Ende 5 s früher</translation>
    </message>
    <message>
        <source>End 5 s later</source>
        <translation>Ende 5 s später</translation>
    </message>
    <message>
        <source>&amp;0  The facilitator</source>
        <translation>&amp;0  Die Moderation</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Jemand davon</translation>
    </message>
</context>
<context>
    <name>UnendedPrompt</name>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} am {day}</translation>
    </message>
    <message>
        <source>Nobody ended roundtable {number}; the last act was at {when}.</source>
        <translation>Niemand hat Roundtable {number} beendet; die letzte Handlung war {when}.</translation>
    </message>
    <message>
        <source>It ended then</source>
        <translation>Er endete damals</translation>
    </message>
    <message>
        <source>It ends now</source>
        <translation>Er endet jetzt</translation>
    </message>
    <message>
        <source>it still runs</source>
        <translation>er läuft noch</translation>
    </message>
    <message>
        <source>it counts to that act</source>
        <translation>es zählt bis zu dieser Handlung</translation>
    </message>
</context>
<context>
    <name>UnkeptDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save as a text file…</source>
        <translation>Als &amp;Textdatei speichern…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>Trotzdem &amp;schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not saved</source>
        <translation>
            <numerusform>%n Zeile ist nicht gespeichert</numerusform>
            <numerusform>%n Zeilen sind nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnknownMenu</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leave as text</source>
        <translation>Als Text lassen</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es ist {name}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New person of</source>
        <translation>Neue Person von</translation>
    </message>
</context>
<context>
    <name>UnknownNames</name>
    <message>
        <source>No name in your notes here is unknown.</source>
        <translation>Kein Name in Ihren Notizen hier ist unbekannt.</translation>
    </message>
    <message>
        <source>No name in the box is unknown.</source>
        <translation>Kein Name im Feld ist unbekannt.</translation>
    </message>
    <message>
        <source>It needs a name: write it in the menu’s first line.</source>
        <translation>Ein Name fehlt: Schreiben Sie ihn in die erste Zeile des Menüs.</translation>
    </message>
</context>
<context>
    <name>UnreviewedLine</name>
    <message>
        <source>{languages}: not reviewed by a native speaker.</source>
        <translation>{languages}: noch nicht muttersprachlich geprüft.</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message>
        <source>Try all again</source>
        <translation>Alle noch einmal</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not saved</source>
        <translation>
            <numerusform>%n Zeile ist nicht gespeichert</numerusform>
            <numerusform>%n Zeilen sind nicht gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Several versions</source>
        <translation>Mehrere Fassungen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Each goes into a folder of its audience. What readers of two of them would see by the difference is asked about before any is written.</source>
        <translation>Jede kommt in einen Ordner für ihr Publikum. Was aus dem Unterschied zweier Fassungen zu erkennen wäre, wird gefragt, bevor eine geschrieben wird.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei schreiben</numerusform>
            <numerusform>%n Dateien schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the versions</source>
        <translation>Ordner für die Fassungen</translation>
    </message>
    <message>
        <source>nobody has read it through as it is: show it, read it, and say so there</source>
        <translation>niemand hat sie so durchgelesen, wie sie ist: zeigen Sie sie an, lesen Sie sie, und sagen Sie es dort</translation>
    </message>
    <message>
        <source>Write them all the same</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>Writing {number} of {count}: {file}</source>
        <translation>{number} von {count} wird geschrieben: {file}</translation>
    </message>
    <message>
        <source>{done} written. {file}: {why}</source>
        <translation>{done} geschrieben. {file}: {why}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Back to the names</source>
        <translation>Zurück zu den Namen</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>That was the last; what was left stays.</source>
        <translation>Das war die letzte; was übrig war, bleibt.</translation>
    </message>
    <message>
        <source>Every note on {code} is in a finding.</source>
        <translation>Jede Notiz zu {code} ist in einer Erkenntnis.</translation>
    </message>
    <message>
        <source>Every note is in a finding.</source>
        <translation>Jede Notiz ist in einer Erkenntnis.</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Notes in none yet</source>
        <translation>Notizen, die noch in keiner sind</translation>
    </message>
    <message>
        <source>↵ attaches it to {finding} · </source>
        <translation>↵ hängt sie an {finding} an · </translation>
    </message>
    <message>
        <source>1–9 to that number · N a new finding of it · → leaves it · Esc ends</source>
        <translation>1–9 an die mit dieser Nummer · N neue Erkenntnis daraus · → lässt sie · Esc beendet</translation>
    </message>
    <message>
        <source>Esc ends</source>
        <translation>Esc beendet</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>In a window</source>
        <translation>In einem Fenster</translation>
    </message>
    <message>
        <source>Full screen on {name}</source>
        <translation>Vollbild auf {name}</translation>
    </message>
</context>
<context>
    <name>WhichMenu</name>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Again: the next · Esc: nobody named · Enter: done</source>
        <translation>Noch einmal: weiter · Esc: niemand genannt · Enter: fertig</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>Wer davon?</translation>
    </message>
    <message>
        <source>{name}, nobody named</source>
        <translation>{name}, niemand genannt</translation>
    </message>
</context>
<context>
    <name>_BlindLine</name>
    <message>
        <source>Note, typed unseen behind the curtain</source>
        <translation>Notiz, verdeckt getippt hinter dem Vorhang</translation>
    </message>
</context>
<context>
    <name>_MessageLine</name>
    <message>
        <source>Message on the stage</source>
        <translation>Mitteilung auf der Bühne</translation>
    </message>
    <message>
        <source>What the room is to read</source>
        <translation>Was der Raum lesen soll</translation>
    </message>
</context>
<context>
    <name>_NameChip</name>
    <message>
        <source>Take out {name}</source>
        <translation>{name} herausnehmen</translation>
    </message>
</context>
<context>
    <name>_ReadAgain</name>
    <message>
        <source>I have read it again</source>
        <translation>Ich habe es noch einmal gelesen</translation>
    </message>
    <message>
        <source>Read again: a note that it rested on was erased. Until somebody has, it stays out of write-ups.</source>
        <translation>Noch einmal lesen: Eine Notiz, auf die sie sich stützte, wurde endgültig gelöscht. Bis das jemand getan hat, bleibt sie aus Berichten heraus.</translation>
    </message>
    <message>
        <source>Read again: a note that it rests on was taken away or struck since. Until somebody has, it stays out of write-ups.</source>
        <translation>Noch einmal lesen: Eine Notiz, auf die sie sich stützt, wurde seither weggenommen oder gestrichen. Bis das jemand getan hat, bleibt sie aus Berichten heraus.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>no longer there: {folder}</source>
        <translation>nicht mehr da: {folder}</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {title}</source>
        <translation>{title} vergessen</translation>
    </message>
</context>
</TS>
