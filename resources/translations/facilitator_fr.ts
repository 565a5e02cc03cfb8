<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
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
        <translation>Animer des tables rondes, noter ce qui se dit, publier ce qui a été promis. Licence MIT.

Programmes&#x202f;: {data}
Réglages&#x202f;: {config}
Journal&#x202f;: {log}
{driver}</translation>
    </message>
</context>
<context>
    <name>AboutDesk</name>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Copié en Markdown.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}): choose another place.</source>
        <translation>{file} ne peut pas être écrit ({reason})&#x202f;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
</context>
<context>
    <name>AboutPersonDialog</name>
    <message>
        <source>About a person</source>
        <translation>Sur une personne</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sur qui</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Reading what each audience reads…</source>
        <translation>Lecture de ce que lit chaque public…</translation>
    </message>
</context>
<context>
    <name>AccessBar</name>
    <message>
        <source>How the programme is open</source>
        <translation>Comment le programme est ouvert</translation>
    </message>
    <message>
        <source>Read only: nobody has it open for writing any more.</source>
        <translation>Lecture seule&#x202f;: plus personne ne l’a ouvert en écriture.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Ouvrir en écriture</translation>
    </message>
    <message>
        <source>{host} writes this file now: nothing more is saved here.</source>
        <translation>{host} écrit maintenant dans ce fichier&#x202f;: plus rien n’est enregistré ici.</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Read only: a newer version of this program wrote this file. Update the program to change it.</source>
        <translation>Lecture seule&#x202f;: une version plus récente de ce logiciel a écrit ce fichier. Mettez le logiciel à jour pour le modifier.</translation>
    </message>
    <message>
        <source>Read only: you may not write this file, or not in its folder. To change it, copy it to a folder of yours.</source>
        <translation>Lecture seule&#x202f;: vous ne pouvez pas écrire dans ce fichier, ou pas dans son dossier. Pour le modifier, copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Read only: another program has it open.</source>
        <translation>Lecture seule&#x202f;: ouvert dans un autre logiciel.</translation>
    </message>
    <message>
        <source>Read only: open in another program on this computer since {time}.</source>
        <translation>Lecture seule&#x202f;: ouvert dans un autre logiciel sur cet ordinateur depuis {time}.</translation>
    </message>
    <message>
        <source>What is still written on {host} may be lost. Write here all the same?</source>
        <translation>Ce qui s’écrit encore sur {host} peut être perdu. Écrire ici quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrire ici</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Lire seulement</translation>
    </message>
    <message>
        <source>Read only: open on {host} since {time}.</source>
        <translation>Lecture seule&#x202f;: ouvert sur {host} depuis {time}.</translation>
    </message>
    <message>
        <source>It is not open there any more…</source>
        <translation>Il n’y est plus ouvert…</translation>
    </message>
    <message>
        <source>It is tried again; keep a copy of what is shown here elsewhere.</source>
        <translation>Nouvel essai en cours&#x202f;; gardez ailleurs une copie de ce qui s’affiche ici.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>Ouvrir ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Go on in it</source>
        <translation>Continuer avec lui</translation>
    </message>
    <message>
        <source>This file is in a folder of {service}: open it on one computer at a time, and let it be synced before another one opens it.</source>
        <translation>Ce fichier est dans un dossier de {service}&#x202f;: ouvrez-le sur un seul ordinateur à la fois, et attendez la synchronisation avant de l’ouvrir sur un autre.</translation>
    </message>
    <message>
        <source>This file is on a network share: where the network fails, nothing can be saved. A copy on this computer is safer.</source>
        <translation>Ce fichier est sur un partage réseau&#x202f;: si le réseau tombe, rien ne peut être enregistré. Une copie sur cet ordinateur est plus sûre.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>take back</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Responsable&#x202f;: {name}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>Due: {name}</source>
        <translation>Échéance&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Left out of a public write-up ({promise})</source>
        <translation>Écartée d’un compte rendu public ({promise})</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Suite donnée</translation>
    </message>
</context>
<context>
    <name>ActionFilters</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Tout responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tout jour</translation>
    </message>
    <message>
        <source>Promised in</source>
        <translation>Promise dans</translation>
    </message>
    <message>
        <source>Any roundtable</source>
        <translation>Toute table ronde</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
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
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>D’ici 3 jours</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
</context>
<context>
    <name>ActionNamesLine</name>
    <message>
        <source>Names of who takes an action on</source>
        <translation>Noms de qui se charge d’une action</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Avec les noms</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sans les noms</translation>
    </message>
    <message>
        <source>Unanswered, they carry none.</source>
        <translation>Sans réponse&#x202f;: elles n’en portent pas.</translation>
    </message>
    <message>
        <source>May actions carry names in the participants’ copy?</source>
        <translation>Les actions peuvent-elles porter des noms dans la version des participants&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ActionPane</name>
    <message>
        <source>Selected action</source>
        <translation>Action choisie</translation>
    </message>
    <message>
        <source>Carry into the next agenda</source>
        <translation>Reporter au prochain ordre du jour</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) selected</source>
        <translation>
            <numerusform>%n action choisie</numerusform>
            <numerusform>%n actions choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Action · written</source>
        <translation>Action · écrite</translation>
    </message>
    <message>
        <source>Action · roundtable {number}, {day}</source>
        <translation>Action · table ronde {number}, {day}</translation>
    </message>
    <message>
        <source>No roundtable is planned: plan one in Prepare.</source>
        <translation>Aucune table ronde n’est prévue&#x202f;: prévoyez-en une dans Préparer.</translation>
    </message>
    <message>
        <source>Roundtable {number}: {title}</source>
        <translation>Table ronde {number}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Select an action to see it whole and to change it.</source>
        <translation>Choisissez une action pour la voir entière et la modifier.</translation>
    </message>
</context>
<context>
    <name>ActionPast</name>
    <message>
        <source>Notes it came from</source>
        <translation>Notes d’où elle vient</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>prise en note</translation>
    </message>
    <message>
        <source>taken while {name} had the floor</source>
        <translation>prise pendant que {name} avait la parole</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>now: {kind}</source>
        <translation>maintenant&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>owner: {name}</source>
        <translation>responsable&#x202f;: {name}</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>aucun jour</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <source>what came of it was written</source>
        <translation>suite donnée notée</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>carried over to R{number}</source>
        <translation>reportée à R{number}</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>rouverte</translation>
    </message>
</context>
<context>
    <name>ActionSentence</name>
    <message>
        <source>Key {keys}</source>
        <translation>Touche {keys}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>It was {name}</source>
        <translation>C’était {name}</translation>
    </message>
    <message>
        <source>It was that one who has the floor</source>
        <translation>C’était cette organisation</translation>
    </message>
    <message>
        <source>&amp;Last acts of the room</source>
        <translation>&amp;Dernières opérations de la séance</translation>
    </message>
    <message>
        <source>See what was done last, and take any of it back.</source>
        <translation>Voir les dernières opérations, et en annuler une au choix.</translation>
    </message>
    <message>
        <source>&amp;Timeline: choose a turn</source>
        <translation>&amp;Chronologie&#x202f;: choisir une prise de parole</translation>
    </message>
    <message>
        <source>Go to the strip of turns, to put right whose and when.</source>
        <translation>Aller à la chronologie, pour corriger qui a parlé et quand.</translation>
    </message>
    <message>
        <source>It was organisation &amp;{number}</source>
        <translation>C’était l’organisation &amp;{number}</translation>
    </message>
    <message>
        <source>The running turn, with its notes, is organisation {number}.</source>
        <translation>La prise de parole en cours, avec ses notes, est à l’organisation {number}.</translation>
    </message>
    <message>
        <source>Floor to {name}</source>
        <translation>Parole à {name}</translation>
    </message>
    <message>
        <source>That organisation takes the floor</source>
        <translation>Cette organisation prend la parole</translation>
    </message>
    <message>
        <source>Hand of {name}</source>
        <translation>Main levée&#x202f;: {name}</translation>
    </message>
    <message>
        <source>That organisation raises a hand</source>
        <translation>Cette organisation lève la main</translation>
    </message>
    <message>
        <source>&amp;New roundtable</source>
        <translation>&amp;Nouvelle table ronde</translation>
    </message>
    <message>
        <source>Plan another roundtable on the chosen theme.</source>
        <translation>Prévoir une autre table ronde sur le thème choisi.</translation>
    </message>
    <message>
        <source>Pra&amp;ctise</source>
        <translation>S’e&amp;xercer</translation>
    </message>
    <message>
        <source>Rehearse on a copy, with stand-ins; marked REHEARSAL.</source>
        <translation>Répéter sur une copie, avec des noms fictifs&#x202f;; marquée RÉPÉTITION.</translation>
    </message>
    <message>
        <source>Back from the practice cop&amp;y</source>
        <translation>&amp;Finir l’exercice</translation>
    </message>
    <message>
        <source>Open the programme again that this is a copy of.</source>
        <translation>Rouvrir le programme dont ceci est une copie.</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Ouvrir la salle</translation>
    </message>
    <message>
        <source>Show the stage with welcome and promise, and call the roll.</source>
        <translation>Montrer l’écran de salle avec l’accueil et l’engagement, et faire l’appel.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Start the roundtable and its first item.</source>
        <translation>Lancer la table ronde et son premier point.</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pause ou reprise</translation>
    </message>
    <message>
        <source>Hold every clock, or let them run again.</source>
        <translation>Arrêter toutes les horloges, ou les relancer.</translation>
    </message>
    <message>
        <source>Next &amp;item</source>
        <translation>Point sui&amp;vant</translation>
    </message>
    <message>
        <source>End the running item and turn, and begin the next item.</source>
        <translation>Clore le point et la prise de parole en cours, et passer au point suivant.</translation>
    </message>
    <message>
        <source>&amp;Add one minute</source>
        <translation>Ajouter une &amp;minute</translation>
    </message>
    <message>
        <source>Give the running item a minute more.</source>
        <translation>Donner une minute de plus au point en cours.</translation>
    </message>
    <message>
        <source>&amp;Take one minute off</source>
        <translation>&amp;Enlever une minute</translation>
    </message>
    <message>
        <source>Give the running item a minute less.</source>
        <translation>Donner une minute de moins au point en cours.</translation>
    </message>
    <message>
        <source>Accept the a&amp;dvice</source>
        <translation>&amp;Suivre le conseil</translation>
    </message>
    <message>
        <source>Do what the line under the projected end proposes.</source>
        <translation>Faire ce que propose la ligne sous la fin estimée.</translation>
    </message>
    <message>
        <source>&amp;Move through the agenda</source>
        <translation>Parcourir l’ordre du &amp;jour</translation>
    </message>
    <message>
        <source>Go to the items, to move, retime, rename, add or leave out.</source>
        <translation>Aller aux points, pour déplacer, changer la durée, renommer, ajouter ou écarter.</translation>
    </message>
    <message>
        <source>Leave out what was passed over</source>
        <translation>Écarter ce qui a été sauté</translation>
    </message>
    <message>
        <source>The items that a jump ahead passed are not taken any more.</source>
        <translation>Les points sautés ne seront plus traités.</translation>
    </message>
    <message>
        <source>Co&amp;unt the gap</source>
        <translation>&amp;Compter la coupure</translation>
    </message>
    <message>
        <source>The roundtable went on while the laptop did not.</source>
        <translation>La table ronde a continué sans l’ordinateur.</translation>
    </message>
    <message>
        <source>Treat the &amp;gap as a pause</source>
        <translation>Traiter la coupure comme &amp;une pause</translation>
    </message>
    <message>
        <source>Count nothing of the gap; whoever has the floor keeps it.</source>
        <translation>Ne rien compter de la coupure&#x202f;; qui a la parole la garde.</translation>
    </message>
    <message>
        <source>Cut be&amp;fore the gap</source>
        <translation>&amp;Arrêter avant la coupure</translation>
    </message>
    <message>
        <source>The turn ended before the gap; it is a pause from there on.</source>
        <translation>La prise de parole a fini avant la coupure&#x202f;; pause à partir de là.</translation>
    </message>
    <message>
        <source>&amp;End the roundtable</source>
        <translation>&amp;Terminer la table ronde</translation>
    </message>
    <message>
        <source>End item, turn and roundtable at this instant.</source>
        <translation>Clore à cet instant le point, la prise de parole et la table ronde.</translation>
    </message>
    <message>
        <source>&amp;Reopen the roundtable</source>
        <translation>&amp;Rouvrir la table ronde</translation>
    </message>
    <message>
        <source>Go on with a roundtable that was ended.</source>
        <translation>Continuer une table ronde qui était terminée.</translation>
    </message>
    <message>
        <source>&amp;Next speaker</source>
        <translation>Personne &amp;suivante</translation>
    </message>
    <message>
        <source>The next of a round, the lead of a case, or who waits first; else the facilitator.</source>
        <translation>La suite du tour, le responsable du cas, ou qui attend en premier&#x202f;; sinon l’animation.</translation>
    </message>
    <message>
        <source>&amp;Pass</source>
        <translation>Passer le &amp;tour</translation>
    </message>
    <message>
        <source>In a round: go on to the next; who passes is asked again at the end.</source>
        <translation>Dans un tour&#x202f;: passer à la personne suivante&#x202f;; qui passe est sollicité de nouveau à la fin.</translation>
    </message>
    <message>
        <source>Accept the suggested &amp;order</source>
        <translation>Suivre l’&amp;ordre suggéré</translation>
    </message>
    <message>
        <source>Put first in the queue whom the line below it suggests.</source>
        <translation>Mettre en tête de file la personne que suggère la ligne du dessous.</translation>
    </message>
    <message>
        <source>The &amp;facilitator has the floor</source>
        <translation>&amp;L’animation a la parole</translation>
    </message>
    <message>
        <source>The running turn ends; the facilitator speaks.</source>
        <translation>La prise de parole en cours se termine&#x202f;; l’animation parle.</translation>
    </message>
    <message>
        <source>Nobody &amp;has the floor</source>
        <translation>&amp;Personne n’a la parole</translation>
    </message>
    <message>
        <source>The running turn ends; silence is counted.</source>
        <translation>La prise de parole en cours se termine&#x202f;; le silence est compté.</translation>
    </message>
    <message>
        <source>&amp;Take back the last act of the room</source>
        <translation>&amp;Annuler la dernière opération de la séance</translation>
    </message>
    <message>
        <source>Take back floor, queue or item, and keep the notes.</source>
        <translation>Annuler parole, file ou point, et garder les notes.</translation>
    </message>
    <message>
        <source>Floor to organisation &amp;{number}</source>
        <translation>Parole à l’organisation &amp;{number}</translation>
    </message>
    <message>
        <source>Organisation {number} takes the floor now.</source>
        <translation>L’organisation {number} prend la parole maintenant.</translation>
    </message>
    <message>
        <source>Hand of organisation &amp;{number}</source>
        <translation>Main de l’organisation &amp;{number}</translation>
    </message>
    <message>
        <source>Organisation {number} raises a hand and joins the queue.</source>
        <translation>L’organisation {number} lève la main et entre dans la file.</translation>
    </message>
    <message>
        <source>Hand of the f&amp;acilitator</source>
        <translation>Main de &amp;l’animation</translation>
    </message>
    <message>
        <source>The facilitator joins the queue, behind those who wait.</source>
        <translation>L’animation entre dans la file, derrière ceux qui attendent.</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <source>Go to the capture box from wherever you are.</source>
        <translation>Aller au champ de note, d’où que l’on soit.</translation>
    </message>
    <message>
        <source>&amp;Go through the notes</source>
        <translation>&amp;Parcourir les notes</translation>
    </message>
    <message>
        <source>Go to the stream above the box, to put notes right by key.</source>
        <translation>Aller au fil au-dessus du champ, pour corriger les notes au clavier.</translation>
    </message>
    <message>
        <source>Said by the speaker &amp;before</source>
        <translation>&amp;Dit par qui parlait avant</translation>
    </message>
    <message>
        <source>The note belongs to whoever had the floor before.</source>
        <translation>La note revient à qui avait la parole avant.</translation>
    </message>
    <message>
        <source>From the &amp;chat</source>
        <translation>&amp;Venu du chat</translation>
    </message>
    <message>
        <source>The line in the box was written in the chat, not said.</source>
        <translation>La ligne du champ a été écrite dans le chat, et non dite.</translation>
    </message>
    <message>
        <source>Said &amp;for another organisation</source>
        <translation>Dit pour une &amp;autre organisation</translation>
    </message>
    <message>
        <source>Whoever represents several speaks for the next of them, and then for all.</source>
        <translation>Qui en représente plusieurs parle pour la suivante, puis pour toutes.</translation>
    </message>
    <message>
        <source>Settle an &amp;unknown name…</source>
        <translation>Résoudre un nom &amp;inconnu…</translation>
    </message>
    <message>
        <source>Say what a name stands for that is unknown, or that several have. With nothing in the box, the last note with such a name comes into it.</source>
        <translation>Dire qui désigne un nom inconnu, ou que plusieurs portent. Si le champ est vide, la dernière note qui contient un tel nom y revient.</translation>
    </message>
    <message>
        <source>Last note &amp;off the record</source>
        <translation>Dernière note &amp;hors compte rendu</translation>
    </message>
    <message>
        <source>Keep the last note, in Review the selected ones, out of every write-up.</source>
        <translation>Tenir la dernière note, ou celles choisies dans Relire, hors de tout compte rendu.</translation>
    </message>
    <message>
        <source>&amp;Try again to save</source>
        <translation>Réessayer d’&amp;enregistrer</translation>
    </message>
    <message>
        <source>Save the lines that could not be saved, in the order typed.</source>
        <translation>Enregistrer les lignes qui n’ont pas pu l’être, dans l’ordre de frappe.</translation>
    </message>
    <message>
        <source>Save unsaved lines as te&amp;xt…</source>
        <translation>&amp;Lignes non enregistrées en texte…</translation>
    </message>
    <message>
        <source>Write what could not be saved to a text file elsewhere.</source>
        <translation>Écrire ailleurs, dans un fichier texte, ce qui n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>&amp;Search the notes</source>
        <translation>&amp;Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Search every note of the programme.</source>
        <translation>Rechercher dans toutes les notes du programme.</translation>
    </message>
    <message>
        <source>&amp;Read each note the names check found</source>
        <translation>Lire &amp;chaque note relevée par le contrôle des noms</translation>
    </message>
    <message>
        <source>Go through the notes that could give a speaker away.</source>
        <translation>Parcourir les notes qui pourraient trahir qui a parlé.</translation>
    </message>
    <message>
        <source>I ha&amp;ve read it through</source>
        <translation>Je l’ai rel&amp;u</translation>
    </message>
    <message>
        <source>Say that somebody who was in the room has read what the preview shows.</source>
        <translation>Noter que quelqu’un qui était dans la salle a lu ce que montre l’aperçu.</translation>
    </message>
    <message>
        <source>Co&amp;nsents…</source>
        <translation>Acc&amp;ords…</translation>
    </message>
    <message>
        <source>Who agreed to what: asked, answered, and the message that asks them.</source>
        <translation>Qui a accepté quoi&#x202f;: demandes, réponses, et le message qui les sollicite.</translation>
    </message>
    <message>
        <source>Comm&amp;ents…</source>
        <translation>Co&amp;mmentaires…</translation>
    </message>
    <message>
        <source>What was sent to whom, by when they answer, and what they replied.</source>
        <translation>Ce qui a été envoyé à qui, pour quand la réponse est attendue, et ce qui a été répondu.</translation>
    </message>
    <message>
        <source>&amp;Page about a person…</source>
        <translation>Pa&amp;ge sur une personne…</translation>
    </message>
    <message>
        <source>What the programme holds of somebody, and how each audience reads it.</source>
        <translation>Ce que le programme contient sur une personne, et comment chaque public le lit.</translation>
    </message>
    <message>
        <source>&amp;Make a finding of the selected notes</source>
        <translation>&amp;Tirer une conclusion des notes choisies</translation>
    </message>
    <message>
        <source>A finding that rests on them; its sentence is yours.</source>
        <translation>Une conclusion qui s’appuie sur elles&#x202f;; sa phrase est la vôtre.</translation>
    </message>
    <message>
        <source>Go through the notes in no finding &amp;yet</source>
        <translation>Parcourir les notes encore sans conclusion</translation>
    </message>
    <message>
        <source>One after the other: each is attached to a finding, or becomes one.</source>
        <translation>L’une après l’autre&#x202f;: chacune est rattachée à une conclusion, ou en devient une.</translation>
    </message>
    <message>
        <source>W&amp;hat the call says of a note</source>
        <translation>Ce &amp;que dit la visio d’une note</translation>
    </message>
    <message>
        <source>Show chat or transcript beside the notes, at the time of the selected one.</source>
        <translation>Montrer le chat ou la transcription à côté des notes, à l’heure de celle qui est choisie.</translation>
    </message>
    <message>
        <source>Make a &amp;quote of the passage</source>
        <translation>&amp;Faire une citation du passage</translation>
    </message>
    <message>
        <source>The passage in hand becomes a note, at the time when it was said.</source>
        <translation>Le passage choisi devient une note, à l’heure où il a été dit.</translation>
    </message>
    <message>
        <source>&amp;Delete the selected notes</source>
        <translation>&amp;Supprimer les notes choisies</translation>
    </message>
    <message>
        <source>Remove the selected notes; undo brings them back.</source>
        <translation>Retirer les notes choisies&#x202f;; Annuler les ramène.</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Ordre du jour</translation>
    </message>
    <message>
        <source>Prepare: the agenda of each theme and roundtable.</source>
        <translation>Préparer&#x202f;: l’ordre du jour de chaque thème et table ronde.</translation>
    </message>
    <message>
        <source>Participan&amp;ts</source>
        <translation>Par&amp;ticipants</translation>
    </message>
    <message>
        <source>Prepare: the organisations and people of the programme.</source>
        <translation>Préparer&#x202f;: les organisations et les personnes du programme.</translation>
    </message>
    <message>
        <source>Pro&amp;gramme</source>
        <translation>Pro&amp;gramme</translation>
    </message>
    <message>
        <source>Prepare: title, licence, language and questions.</source>
        <translation>Préparer&#x202f;: titre, licence, langue et questions.</translation>
    </message>
    <message>
        <source>Add a the&amp;me…</source>
        <translation>Ajouter un &amp;thème…</translation>
    </message>
    <message>
        <source>Its question, its day and then its agenda.</source>
        <translation>Sa question, son jour, puis son ordre du jour.</translation>
    </message>
    <message>
        <source>Save the agen&amp;da as…</source>
        <translation>Enregistrer l’ordre d&amp;u jour sous…</translation>
    </message>
    <message>
        <source>For participants: Word, Markdown, CSV or Excel, by the name of the file.</source>
        <translation>Pour les participants&#x202f;: Word, Markdown, CSV ou Excel, selon le nom du fichier.</translation>
    </message>
    <message>
        <source>Save the &amp;facilitator’s agenda as…</source>
        <translation>Enregistrer l’ordre du jour de l’animation (&amp;facilitation)…</translation>
    </message>
    <message>
        <source>With notes, limits and what may shrink: for nobody else.</source>
        <translation>Avec les notes, les limites et ce qui peut être abrégé&#x202f;: pour personne d’autre.</translation>
    </message>
    <message>
        <source>&amp;Before the day…</source>
        <translation>&amp;Avant le jour…</translation>
    </message>
    <message>
        <source>Who comes, the invitation, the calendar and the interpreter’s sheet.</source>
        <translation>Qui vient, l’invitation, le calendrier et la fiche d’interprète.</translation>
    </message>
    <message>
        <source>&amp;Test screen and sound…</source>
        <translation>Essayer l’affic&amp;hage et le son…</translation>
    </message>
    <message>
        <source>Try the stage and the sound half an hour before anybody is there.</source>
        <translation>Essayer l’écran de salle et le son une demi-heure avant que quiconque soit là.</translation>
    </message>
    <message>
        <source>P&amp;aste or load a list…</source>
        <translation>Coller ou charger une &amp;liste…</translation>
    </message>
    <message>
        <source>Take organisations and people from a spreadsheet, a Word table or lines.</source>
        <translation>Reprendre organisations et personnes d’un classeur, d’un tableau Word ou de lignes.</translation>
    </message>
    <message>
        <source>Use colours that stay a&amp;part</source>
        <translation>&amp;Prendre des couleurs bien distinctes</translation>
    </message>
    <message>
        <source>Give the organisations colours that colour-blind people tell apart.</source>
        <translation>Donner aux organisations des couleurs que les daltoniens distinguent.</translation>
    </message>
    <message>
        <source>Off the record from here</source>
        <translation>Hors compte rendu à partir d’ici</translation>
    </message>
    <message>
        <source>Every note is off the record until the same key again, or until the item ends.</source>
        <translation>Chaque note reste hors compte rendu, jusqu’à la même touche ou à la fin du point.</translation>
    </message>
    <message>
        <source>Chatham House Rule from here</source>
        <translation>Règle de Chatham House à partir d’ici</translation>
    </message>
    <message>
        <source>Promise more for what is said until the same key again, or until the item ends.</source>
        <translation>Promettre davantage pour ce qui se dit, jusqu’à la même touche ou à la fin du point.</translation>
    </message>
    <message>
        <source>Unattri&amp;buted from here</source>
        <translation>Sans attribution à partir d’&amp;ici</translation>
    </message>
    <message>
        <source>Tie nobody to what is said until chosen again, or until the item ends.</source>
        <translation>Ne lier à personne ce qui se dit, jusqu’au prochain choix ou à la fin du point.</translation>
    </message>
    <message>
        <source>Stricter promise for this item</source>
        <translation>Engagement plus strict pour ce point</translation>
    </message>
    <message>
        <source>Promise one step more for all that is said in the item that runs, before and after.</source>
        <translation>Promettre un degré de plus pour tout ce qui se dit dans le point en cours, avant et après.</translation>
    </message>
    <message>
        <source>Start as p&amp;lanned</source>
        <translation>Dé&amp;but prévu</translation>
    </message>
    <message>
        <source>Start, and count since the start that the agenda lists.</source>
        <translation>Lancer, et compter depuis l’heure prévue à l’ordre du jour.</translation>
    </message>
    <message>
        <source>W&amp;ho is here</source>
        <translation>&amp;Qui est là</translation>
    </message>
    <message>
        <source>Call the roll again: who came late, and who has left.</source>
        <translation>Refaire l’appel&#x202f;: qui est arrivé tard, et qui est parti.</translation>
    </message>
    <message>
        <source>&amp;Who was about to leave has left</source>
        <translation>La personne qui &amp;devait partir est partie</translation>
    </message>
    <message>
        <source>Whoever leaves first, in five minutes or less, is gone.</source>
        <translation>La première personne à partir, dans cinq minutes au plus, n’est plus là.</translation>
    </message>
    <message>
        <source>Late arri&amp;vals have heard the promise</source>
        <translation>Les retardataires ont entendu l’en&amp;gagement</translation>
    </message>
    <message>
        <source>Everybody who came after the start knows what is promised.</source>
        <translation>Tous ceux qui sont arrivés après le début savent ce qui est promis.</translation>
    </message>
    <message>
        <source>Floor to somebody b&amp;y name…</source>
        <translation>&amp;Donner la parole par nom…</translation>
    </message>
    <message>
        <source>Give the floor to anybody, also outside the queue.</source>
        <translation>Donner la parole à n’importe qui, même hors de la file.</translation>
    </message>
    <message>
        <source>The floor to</source>
        <translation>Parole à</translation>
    </message>
    <message>
        <source>Let somebody &amp;interrupt…</source>
        <translation>Laisser &amp;interrompre…</translation>
    </message>
    <message>
        <source>The speaker’s clock holds until the floor is given back.</source>
        <translation>L’horloge de qui parle s’arrête jusqu’à ce que la parole soit rendue.</translation>
    </message>
    <message>
        <source>Interrupted by</source>
        <translation>Interruption par</translation>
    </message>
    <message>
        <source>Give the floor &amp;back</source>
        <translation>&amp;Rendre la parole</translation>
    </message>
    <message>
        <source>End the interruption: who was interrupted goes on.</source>
        <translation>Finir l’interruption&#x202f;: qui a été interrompu continue.</translation>
    </message>
    <message>
        <source>&amp;Hand of somebody by name…</source>
        <translation>&amp;Main levée par nom…</translation>
    </message>
    <message>
        <source>Put anybody in the queue, with a reason after a colon.</source>
        <translation>Mettre n’importe qui dans la file, avec une raison après deux-points.</translation>
    </message>
    <message>
        <source>A hand of</source>
        <translation>Main levée de</translation>
    </message>
    <message>
        <source>Direct &amp;reply by name…</source>
        <translation>Réponse directe par &amp;nom…</translation>
    </message>
    <message>
        <source>Put somebody before the hands, to reply directly.</source>
        <translation>Placer quelqu’un avant les mains levées, pour répondre directement.</translation>
    </message>
    <message>
        <source>A direct reply of</source>
        <translation>Réponse directe de</translation>
    </message>
    <message>
        <source>&amp;Go to the queue</source>
        <translation>&amp;Aller à la file</translation>
    </message>
    <message>
        <source>Walk through who waits, by arrow keys.</source>
        <translation>Parcourir ceux qui attendent, avec les flèches.</translation>
    </message>
    <message>
        <source>&amp;Close the queue</source>
        <translation>&amp;Fermer la file</translation>
    </message>
    <message>
        <source>Take no more hands on this item, or take them again.</source>
        <translation>Ne plus accepter de mains levées sur ce point, ou en accepter de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Keep who waits for the next roundtable</source>
        <translation>&amp;Garder ceux qui attendent pour la prochaine fois</translation>
    </message>
    <message>
        <source>Everybody who still waits asks anew in the next one on the same theme.</source>
        <translation>Tous ceux qui attendent encore redemandent à la prochaine sur le même thème.</translation>
    </message>
    <message>
        <source>Keep who waits with &amp;other items for the next roundtable</source>
        <translation>Garder pour la prochaine fois &amp;ceux des autres points</translation>
    </message>
    <message>
        <source>They ask anew in the next roundtable; who waits on this item stays.</source>
        <translation>Ils redemandent à la prochaine table ronde&#x202f;; qui attend sur ce point reste.</translation>
    </message>
    <message>
        <source>&amp;Bring along who waits with other items</source>
        <translation>Amener ceux qui attendent sur &amp;d’autres points</translation>
    </message>
    <message>
        <source>They wait with this item now, for as long as they have.</source>
        <translation>Ils attendent maintenant sur ce point, depuis aussi longtemps.</translation>
    </message>
    <message>
        <source>&amp;Drop who waits with other items</source>
        <translation>&amp;Retirer ceux qui attendent sur d’autres points</translation>
    </message>
    <message>
        <source>They wait no more; who waits on this item stays.</source>
        <translation>Ils n’attendent plus&#x202f;; qui attend sur ce point reste.</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éditi&amp;on</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Roundtable</source>
        <translation>&amp;Table ronde</translation>
    </message>
    <message>
        <source>&amp;Floor</source>
        <translation>Parol&amp;e</translation>
    </message>
    <message>
        <source>H&amp;ands</source>
        <translation>&amp;Mains</translation>
    </message>
    <message>
        <source>&amp;Corrections</source>
        <translation>&amp;Corrections</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;Nouveau programme…</translation>
    </message>
    <message>
        <source>Start a new programme file, empty or from the sample.</source>
        <translation>Commencer un fichier de programme, vide ou à partir de l’exemple.</translation>
    </message>
    <message>
        <source>&amp;Open programme…</source>
        <translation>&amp;Ouvrir un programme…</translation>
    </message>
    <message>
        <source>Open another programme file.</source>
        <translation>Ouvrir un autre fichier de programme.</translation>
    </message>
    <message>
        <source>&amp;Recent programmes…</source>
        <translation>Pro&amp;grammes récents…</translation>
    </message>
    <message>
        <source>Open one of the last ten programmes, or forget one.</source>
        <translation>Ouvrir l’un des dix derniers programmes, ou en oublier un.</translation>
    </message>
    <message>
        <source>&amp;Load agenda…</source>
        <translation>Charger un ordre du &amp;jour…</translation>
    </message>
    <message>
        <source>Read an agenda file and put it in the programme.</source>
        <translation>Lire un fichier d’ordre du jour et le mettre dans le programme.</translation>
    </message>
    <message>
        <source>Bring &amp;in notes…</source>
        <translation>&amp;Importer des notes…</translation>
    </message>
    <message>
        <source>Add the notes that another laptop took of a roundtable.</source>
        <translation>Ajouter les notes d’une table ronde prises sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Written contribution…</source>
        <translation>&amp;Contribution écrite…</translation>
    </message>
    <message>
        <source>Turn a text that an organisation sent into notes.</source>
        <translation>Faire des notes d’un texte envoyé par une organisation.</translation>
    </message>
    <message>
        <source>Text of a call: chat, transcript…</source>
        <translation>Texte d’une visio&#x202f;: chat, transcription…</translation>
    </message>
    <message>
        <source>Keep the saved chat, or the transcript, of a call beside its roundtable.</source>
        <translation>Garder le chat enregistré, ou la transcription, d’une visio à côté de sa table ronde.</translation>
    </message>
    <message>
        <source>Bac&amp;k up…</source>
        <translation>Copie &amp;de sauvegarde…</translation>
    </message>
    <message>
        <source>Write a copy with everything in it: off-record notes, the history, access needs.</source>
        <translation>Écrire une copie de tout&#x202f;: notes confidentielles, historique, besoins d’accès.</translation>
    </message>
    <message>
        <source>Cop&amp;y for participants…</source>
        <translation>E&amp;xemplaire pour les participants…</translation>
    </message>
    <message>
        <source>Write a new programme with what a write-up for participants may tell.</source>
        <translation>Écrire un nouveau programme avec ce qu’un compte rendu pour les participants peut dire.</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>See what backups there are, and open a copy of one.</source>
        <translation>Voir quelles sauvegardes existent, et en ouvrir une copie.</translation>
    </message>
    <message>
        <source>C&amp;heck the file</source>
        <translation>&amp;Vérifier le fichier</translation>
    </message>
    <message>
        <source>Look whether the programme file is whole, everywhere in it.</source>
        <translation>Voir si le fichier de programme est intact, de bout en bout.</translation>
    </message>
    <message>
        <source>&amp;Export the write-up…</source>
        <translation>&amp;Exporter le compte rendu…</translation>
    </message>
    <message>
        <source>Write the file that the preview shows.</source>
        <translation>Écrire le fichier que montre l’aperçu.</translation>
    </message>
    <message>
        <source>E&amp;xport several versions…</source>
        <translation>Exporter plusieurs versions…</translation>
    </message>
    <message>
        <source>Write the write-up for several audiences, and in several formats, at once.</source>
        <translation>Écrire le compte rendu pour plusieurs publics, et en plusieurs formats, en une fois.</translation>
    </message>
    <message>
        <source>Corrected &amp;version…</source>
        <translation>Version corrigée (&amp;bis)…</translation>
    </message>
    <message>
        <source>Write a version anew that still holds what was taken out or reworded since.</source>
        <translation>Réécrire une version qui contient encore ce qui a été retiré ou reformulé depuis.</translation>
    </message>
    <message>
        <source>Copy with formattin&amp;g</source>
        <translation>Copier avec la mise en forme</translation>
    </message>
    <message>
        <source>Put the write-up on the clipboard as an e-mail or a text program shows it.</source>
        <translation>Mettre le compte rendu dans le presse-papiers tel qu’un courriel ou un traitement de texte l’affiche.</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Put the write-up on the clipboard.</source>
        <translation>Mettre le compte rendu dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>Who you are, light or dark, stage and sounds.</source>
        <translation>Qui vous êtes, clair ou sombre, écran de salle et sons.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window. A running roundtable goes on at next start.</source>
        <translation>Fermer la fenêtre. Une table ronde en cours reprend au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last act.</source>
        <translation>Annuler la dernière opération.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Refaire ce qui a été annulé.</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Préparer</translation>
    </message>
    <message>
        <source>Themes, agenda and participants.</source>
        <translation>Thèmes, ordre du jour et participants.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Animer</translation>
    </message>
    <message>
        <source>Clock, floor, queue and notes of the roundtable.</source>
        <translation>Horloge, parole, file et notes de la table ronde.</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Search, tidy and gather the notes.</source>
        <translation>Rechercher, ordonner et réunir les notes.</translation>
    </message>
    <message>
        <source>Pu&amp;blish</source>
        <translation>Pu&amp;blier</translation>
    </message>
    <message>
        <source>Make the write-up and check it.</source>
        <translation>Faire le compte rendu et le contrôler.</translation>
    </message>
    <message>
        <source>&amp;Notes found</source>
        <translation>&amp;Notes trouvées</translation>
    </message>
    <message>
        <source>Review: every note, to find, correct and count.</source>
        <translation>Relire&#x202f;: toutes les notes, à trouver, corriger et compter.</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Livre de codes</translation>
    </message>
    <message>
        <source>Review: tags, questions, organisations and people, renamed or merged.</source>
        <translation>Relire&#x202f;: étiquettes, questions, organisations et personnes, à renommer ou à fusionner.</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Conclusions</translation>
    </message>
    <message>
        <source>Review: what was found, and who stands behind it.</source>
        <translation>Relire&#x202f;: ce qui a été conclu, et qui l’appuie.</translation>
    </message>
    <message>
        <source>Acti&amp;ons</source>
        <translation>Act&amp;ions</translation>
    </message>
    <message>
        <source>Review: who promised what, by when, and what came of it.</source>
        <translation>Relire&#x202f;: qui a promis quoi, pour quand, et quelle suite y a été donnée.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>All keys on one sheet.</source>
        <translation>Toutes les touches sur une page.</translation>
    </message>
    <message>
        <source>&amp;Help: what the keys do</source>
        <translation>&amp;Aide&#x202f;: à quoi servent les touches</translation>
    </message>
    <message>
        <source>How to run a roundtable from the keyboard.</source>
        <translation>Comment mener une table ronde au clavier.</translation>
    </message>
    <message>
        <source>Help: the &amp;note line</source>
        <translation>Aide&#x202f;: la &amp;ligne de note</translation>
    </message>
    <message>
        <source>How to type who said it, the question and the kind.</source>
        <translation>Comment noter qui l’a dit, la question et le type.</translation>
    </message>
    <message>
        <source>Help: &amp;where things are</source>
        <translation>Aide&#x202f;: où est &amp;quoi</translation>
    </message>
    <message>
        <source>What is in which place, and where your files are.</source>
        <translation>Ce qu’il y a dans chaque lieu, et où sont vos fichiers.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Version, licence and where your files are.</source>
        <translation>Version, licence et emplacement de vos fichiers.</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>Écran de &amp;salle</translation>
    </message>
    <message>
        <source>Show or hide the window that the room sees.</source>
        <translation>Montrer ou cacher la fenêtre que voit la salle.</translation>
    </message>
    <message>
        <source>Stage &amp;dark</source>
        <translation>Éteindre &amp;l’écran de salle</translation>
    </message>
    <message>
        <source>Show nothing to the room, until the same key again.</source>
        <translation>Ne rien montrer à la salle, jusqu’à la même touche.</translation>
    </message>
    <message>
        <source>Th&amp;e promise on the stage</source>
        <translation>L’&amp;engagement à l’écran de salle</translation>
    </message>
    <message>
        <source>Show the room in a sentence what it is promised, or no more.</source>
        <translation>Montrer à la salle, en une phrase, ce qui lui est promis, ou ne plus le montrer.</translation>
    </message>
    <message>
        <source>Message &amp;on the stage…</source>
        <translation>&amp;Message à l’écran de salle…</translation>
    </message>
    <message>
        <source>Tell the room something in large letters.</source>
        <translation>Dire quelque chose à la salle en grandes lettres.</translation>
    </message>
    <message>
        <source>&amp;Take the message off the stage</source>
        <translation>Retirer le mess&amp;age de l’écran</translation>
    </message>
    <message>
        <source>The room no longer sees the message.</source>
        <translation>La salle ne voit plus le message.</translation>
    </message>
    <message>
        <source>Stage: the &amp;next three in the queue</source>
        <translation>Écran de salle&#x202f;: les tr&amp;ois suivants</translation>
    </message>
    <message>
        <source>Show the room who speaks next, by name.</source>
        <translation>Montrer à la salle qui parle ensuite, par nom.</translation>
    </message>
    <message>
        <source>Stage: the speake&amp;r’s countdown</source>
        <translation>Écran de salle&#x202f;: temps qui reste &amp;pour parler</translation>
    </message>
    <message>
        <source>Show the room what is left of the speaker’s time.</source>
        <translation>Montrer à la salle le temps qui reste à qui parle.</translation>
    </message>
    <message>
        <source>Say ho&amp;w it stands</source>
        <translation>&amp;Dire où l’on en est</translation>
    </message>
    <message>
        <source>Hear who speaks, what is left and who waits.</source>
        <translation>Entendre qui parle, ce qui reste et qui attend.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Write everything in this program larger.</source>
        <translation>Écrire plus grand dans tout le logiciel.</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>&amp;Texte plus petit</translation>
    </message>
    <message>
        <source>Write everything in this program smaller.</source>
        <translation>Écrire plus petit dans tout le logiciel.</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille de texte &amp;habituelle</translation>
    </message>
    <message>
        <source>Write everything as large as the system does.</source>
        <translation>Écrire aussi grand que le système.</translation>
    </message>
    <message>
        <source>&amp;Curtain</source>
        <translation>&amp;Rideau</translation>
    </message>
    <message>
        <source>Blank notes and airtime in this window.</source>
        <translation>Masquer notes et temps de parole dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>Palette de &amp;commandes</translation>
    </message>
    <message>
        <source>Find any action by its name.</source>
        <translation>Trouver toute commande par son nom.</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>Me&amp;nu</translation>
    </message>
    <message>
        <source>Open the menu of everything.</source>
        <translation>Ouvrir le menu de toutes les commandes.</translation>
    </message>
</context>
<context>
    <name>ActionsExport</name>
    <message>
        <source>.{ending} for participants, as promised</source>
        <translation>.{ending} pour les participants, comme promis</translation>
    </message>
    <message>
        <source>.{ending} for the team, with names</source>
        <translation>.{ending} pour l’équipe, avec les noms</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Left out, as they may not be told: %n action(s).</source>
        <translation>
            <numerusform>Écartée, car elle ne peut être dite&#x202f;: %n action.</numerusform>
            <numerusform>Écartées, car elles ne peuvent être dites&#x202f;: %n actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsList</name>
    <message>
        <source>Actions found</source>
        <translation>Actions trouvées</translation>
    </message>
    <message>
        <source>Space ticks, Enter opens, C carries over. What you tick stays here until you leave the list.</source>
        <translation>Espace coche, Entrée ouvre, C reporte. Ce que vous cochez reste ici jusqu’à ce que vous quittiez la liste.</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n just settled</source>
        <translation>
            <numerusform>%n réglée à l’instant</numerusform>
            <numerusform>%n réglées à l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>{open}, {settled}</source>
        <translation>{open}, {settled}</translation>
    </message>
    <message>
        <source>Export .{ending}</source>
        <translation>Exporter en .{ending}</translation>
    </message>
    <message>
        <source>No action fits</source>
        <translation>Aucune action ne convient</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>A note of the kind action, such as “!action @ocp share the guide by 12 Nov”, is listed here with who took it on and by when.</source>
        <translation>Une note du type action, telle que «&#x202f;!action @ocp partager le guide by 12 Nov&#x202f;», figure ici avec qui s’en charge et pour quand.</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Pas encore d’action</translation>
    </message>
</context>
<context>
    <name>ActionsModel</name>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due ↑</source>
        <translation>Échéance ↑</translation>
    </message>
    <message>
        <source>Promised in</source>
        <translation>Promise dans</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ActionsTable</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>no day</source>
        <translation>aucun jour</translation>
    </message>
    <message>
        <source>next roundtable</source>
        <translation>prochaine table ronde</translation>
    </message>
    <message>
        <source>to R{number}</source>
        <translation>vers R{number}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>Actions: {count}. {where}</source>
        <translation>Actions&#x202f;: {count}. {where}</translation>
    </message>
    <message>
        <source>No roundtable is planned: plan one in Prepare.</source>
        <translation>Aucune table ronde n’est prévue&#x202f;: prévoyez-en une dans Préparer.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>reportée</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>échéance dans %n jour</numerusform>
            <numerusform>échéance dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>the facilitator</source>
        <translation>l’animation</translation>
    </message>
    <message>
        <source>name the programme</source>
        <translation>nommer le programme</translation>
    </message>
    <message>
        <source>begin with the sample</source>
        <translation>commencer avec l’exemple</translation>
    </message>
    <message>
        <source>begin as a copy</source>
        <translation>commencer comme copie</translation>
    </message>
    <message>
        <source>put stand-ins for the people</source>
        <translation>remplacer les personnes par des noms fictifs</translation>
    </message>
    <message>
        <source>change the language of write-ups</source>
        <translation>changer la langue des comptes rendus</translation>
    </message>
    <message>
        <source>bring over rows from a damaged file</source>
        <translation>reprendre des lignes d’un fichier endommagé</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>load an agenda for {name}</source>
        <translation>charger un ordre du jour pour {name}</translation>
    </message>
    <message>
        <source>change the agenda for {name}</source>
        <translation>modifier l’ordre du jour pour {name}</translation>
    </message>
    <message>
        <source>give the organisations colours that stay apart</source>
        <translation>donner aux organisations des couleurs bien distinctes</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ajouter {name}</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>modifier {name}</translation>
    </message>
    <message>
        <source>take {name} off the roster</source>
        <translation>retirer {name} de la liste des participants</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>déplacer {name}</translation>
    </message>
    <message>
        <source>take {name} out of the programme</source>
        <translation>retirer {name} du programme</translation>
    </message>
    <message>
        <source>change the programme</source>
        <translation>modifier le programme</translation>
    </message>
    <message>
        <source>take {name} in again</source>
        <translation>reprendre {name}</translation>
    </message>
    <message>
        <source>what was left out</source>
        <translation>ce qui était laissé de côté</translation>
    </message>
    <message>
        <source>add the tag {name}</source>
        <translation>ajouter l’étiquette {name}</translation>
    </message>
    <message>
        <source>change the tag {name}</source>
        <translation>modifier l’étiquette {name}</translation>
    </message>
    <message>
        <source>retire the tag {name}</source>
        <translation>retirer l’étiquette {name}</translation>
    </message>
    <message>
        <source>tell {names} apart</source>
        <translation>distinguer {names}</translation>
    </message>
    <message>
        <source>change which tags are offered</source>
        <translation>changer les étiquettes proposées</translation>
    </message>
    <message>
        <source>merge an organisation into {name}</source>
        <translation>fusionner une organisation avec {name}</translation>
    </message>
    <message>
        <source>merge somebody into {name}</source>
        <translation>fusionner une personne avec {name}</translation>
    </message>
    <message>
        <source>merge a question into {name}</source>
        <translation>fusionner une question avec {name}</translation>
    </message>
    <message>
        <source>merge a tag into {name}</source>
        <translation>fusionner une étiquette avec {name}</translation>
    </message>
    <message>
        <source>keep the outline {name}</source>
        <translation>garder le plan {name}</translation>
    </message>
    <message>
        <source>change the outline {name}</source>
        <translation>modifier le plan {name}</translation>
    </message>
    <message>
        <source>take the outline {name} out</source>
        <translation>retirer le plan {name}</translation>
    </message>
    <message>
        <source>change a section of the outline {name}</source>
        <translation>modifier une section du plan {name}</translation>
    </message>
    <message>
        <source>move a section of the outline {name}</source>
        <translation>déplacer une section du plan {name}</translation>
    </message>
    <message>
        <source>take over a list</source>
        <translation>reprendre une liste</translation>
    </message>
    <message>
        <source>remember the columns of a list</source>
        <translation>retenir les colonnes d’une liste</translation>
    </message>
    <message>
        <source>{name} speaks for another organisation too</source>
        <translation>{name} parle aussi pour une autre organisation</translation>
    </message>
    <message>
        <source>note the reply of {names}</source>
        <translation>noter la réponse de {names}</translation>
    </message>
    <message>
        <source>write the invitation</source>
        <translation>rédiger l’invitation</translation>
    </message>
    <message>
        <source>plan a roundtable</source>
        <translation>prévoir une table ronde</translation>
    </message>
    <message>
        <source>change what is known of a roundtable</source>
        <translation>changer ce que l’on sait d’une table ronde</translation>
    </message>
    <message>
        <source>take a roundtable out</source>
        <translation>retirer une table ronde</translation>
    </message>
    <message>
        <source>open the room</source>
        <translation>ouvrir la salle</translation>
    </message>
    <message>
        <source>start</source>
        <translation>commencer</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>notice a gap</source>
        <translation>constater une coupure</translation>
    </message>
    <message>
        <source>leave a question unanswered</source>
        <translation>laisser une question sans réponse</translation>
    </message>
    <message>
        <source>take questions off the list of those left</source>
        <translation>retirer des questions de celles restées sans réponse</translation>
    </message>
    <message>
        <source>count the gap</source>
        <translation>compter la coupure</translation>
    </message>
    <message>
        <source>treat the gap as a pause</source>
        <translation>traiter la coupure comme une pause</translation>
    </message>
    <message>
        <source>cut before the gap</source>
        <translation>arrêter avant la coupure</translation>
    </message>
    <message>
        <source>end the roundtable</source>
        <translation>terminer la table ronde</translation>
    </message>
    <message>
        <source>reopen the roundtable</source>
        <translation>rouvrir la table ronde</translation>
    </message>
    <message>
        <source>change the promise</source>
        <translation>changer l’engagement</translation>
    </message>
    <message>
        <source>say whether it is recorded or watched</source>
        <translation>dire si c’est enregistré ou observé</translation>
    </message>
    <message>
        <source>off the record from here</source>
        <translation>hors compte rendu à partir d’ici</translation>
    </message>
    <message>
        <source>back on the record</source>
        <translation>retour au compte rendu</translation>
    </message>
    <message>
        <source>promise more from here</source>
        <translation>promettre davantage à partir d’ici</translation>
    </message>
    <message>
        <source>end the stricter promise</source>
        <translation>finir l’engagement plus strict</translation>
    </message>
    <message>
        <source>write key messages</source>
        <translation>écrire les messages clés</translation>
    </message>
    <message>
        <source>begin “{name}”</source>
        <translation>commencer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>go to “{name}”</source>
        <translation>aller à «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>skip “{name}”</source>
        <translation>sauter «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>leave out what was passed over</source>
        <translation>écarter ce qui a été sauté</translation>
    </message>
    <message>
        <source>change the minutes of “{name}”</source>
        <translation>changer les minutes de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>retime “{name}”</source>
        <translation>changer l’horaire de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>move “{name}”</source>
        <translation>déplacer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>bring “{name}” back</source>
        <translation>ramener «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>add “{name}”</source>
        <translation>ajouter «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>rename “{name}”</source>
        <translation>renommer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>change “{name}”</source>
        <translation>modifier «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>the promise for “{name}”</source>
        <translation>l’engagement pour «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>split “{name}”</source>
        <translation>scinder «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>correct the times of “{name}”</source>
        <translation>corriger les heures de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>floor to {name}</source>
        <translation>parole à {name}</translation>
    </message>
    <message>
        <source>{name} passes</source>
        <translation>{name} passe son tour</translation>
    </message>
    <message>
        <source>floor to the facilitator</source>
        <translation>parole à l’animation</translation>
    </message>
    <message>
        <source>take the floor back</source>
        <translation>retirer la parole</translation>
    </message>
    <message>
        <source>{name} interrupts</source>
        <translation>{name} interrompt</translation>
    </message>
    <message>
        <source>floor back to {name}</source>
        <translation>parole rendue à {name}</translation>
    </message>
    <message>
        <source>shift the begin of {name}’s turn</source>
        <translation>décaler le début de parole ({name})</translation>
    </message>
    <message>
        <source>shift the end of {name}’s turn</source>
        <translation>décaler la fin de parole ({name})</translation>
    </message>
    <message>
        <source>split {name}’s turn</source>
        <translation>scinder la prise de parole ({name})</translation>
    </message>
    <message>
        <source>merge two turns into {name}’s</source>
        <translation>fusionner deux prises de parole ({name})</translation>
    </message>
    <message>
        <source>delete {name}’s turn</source>
        <translation>supprimer la prise de parole ({name})</translation>
    </message>
    <message>
        <source>the turn was {name}’s</source>
        <translation>parole attribuée à {name}</translation>
    </message>
    <message>
        <source>the turn was for {name}</source>
        <translation>parole comptée pour {name}</translation>
    </message>
    <message>
        <source>hand of {name}</source>
        <translation>main levée par {name}</translation>
    </message>
    <message>
        <source>{name} leaves the queue</source>
        <translation>{name} quitte la file</translation>
    </message>
    <message>
        <source>move {name} in the queue</source>
        <translation>déplacer {name} dans la file</translation>
    </message>
    <message>
        <source>the reason of {name}</source>
        <translation>la raison ({name})</translation>
    </message>
    <message>
        <source>hand or reply of {name}</source>
        <translation>main levée ou réponse ({name})</translation>
    </message>
    <message>
        <source>{name} in the room or remote</source>
        <translation>dans la salle ou à distance ({name})</translation>
    </message>
    <message>
        <source>close the queue</source>
        <translation>fermer la file</translation>
    </message>
    <message>
        <source>open the queue</source>
        <translation>rouvrir la file</translation>
    </message>
    <message>
        <source>keep {names} for the next roundtable</source>
        <translation>garder {names} pour la prochaine table ronde</translation>
    </message>
    <message>
        <source>who waits</source>
        <translation>ceux qui attendent</translation>
    </message>
    <message>
        <source>bring {names} along</source>
        <translation>amener {names} ici</translation>
    </message>
    <message>
        <source>drop {names} from the queue</source>
        <translation>retirer {names} de la file</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} est là</translation>
    </message>
    <message>
        <source>{name} is not here</source>
        <translation>{name} n’est pas là</translation>
    </message>
    <message>
        <source>whether {name} has heard the promise</source>
        <translation>l’engagement entendu ou non ({name})</translation>
    </message>
    <message>
        <source>when {name} leaves</source>
        <translation>l’heure de départ ({name})</translation>
    </message>
    <message>
        <source>how {name} is interpreted</source>
        <translation>l’interprétation ({name})</translation>
    </message>
    <message>
        <source>the limit of {name}’s turns</source>
        <translation>la limite de parole ({name})</translation>
    </message>
    <message>
        <source>show a message on the stage</source>
        <translation>montrer un message à l’écran de salle</translation>
    </message>
    <message>
        <source>take the message off the stage</source>
        <translation>retirer le message de l’écran de salle</translation>
    </message>
    <message>
        <source>take a note</source>
        <translation>prendre une note</translation>
    </message>
    <message>
        <source>edit a note</source>
        <translation>modifier une note</translation>
    </message>
    <message>
        <source>change the kind of a note</source>
        <translation>changer le type d’une note</translation>
    </message>
    <message>
        <source>say that a note came by the chat</source>
        <translation>dire qu’une note est venue du chat</translation>
    </message>
    <message>
        <source>say that a note was said aloud</source>
        <translation>dire qu’une note a été dite à voix haute</translation>
    </message>
    <message>
        <source>take a note off the record</source>
        <translation>mettre une note hors compte rendu</translation>
    </message>
    <message>
        <source>put a note on the record</source>
        <translation>remettre une note au compte rendu</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>supprimer une note</translation>
    </message>
    <message>
        <source>bring in notes</source>
        <translation>importer des notes</translation>
    </message>
    <message>
        <source>add what {name} wrote</source>
        <translation>ajouter ce qu’a écrit {name}</translation>
    </message>
    <message>
        <source>bring a deleted note back</source>
        <translation>ramener une note supprimée</translation>
    </message>
    <message>
        <source>star a note</source>
        <translation>marquer une note d’une étoile</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>retirer une étoile</translation>
    </message>
    <message>
        <source>say who said a note</source>
        <translation>dire qui a dit une note</translation>
    </message>
    <message>
        <source>move a note to another question</source>
        <translation>déplacer une note vers une autre question</translation>
    </message>
    <message>
        <source>say who said a note too</source>
        <translation>dire qui a dit aussi une note</translation>
    </message>
    <message>
        <source>say who did not say a note</source>
        <translation>dire qui n’a pas dit une note</translation>
    </message>
    <message>
        <source>put a note on a question too</source>
        <translation>mettre une note aussi sur une question</translation>
    </message>
    <message>
        <source>take a note from a question</source>
        <translation>détacher une note d’une question</translation>
    </message>
    <message>
        <source>say whom a note is about</source>
        <translation>dire sur qui porte une note</translation>
    </message>
    <message>
        <source>say whom a note is not about</source>
        <translation>dire sur qui ne porte pas une note</translation>
    </message>
    <message>
        <source>tag a note</source>
        <translation>étiqueter une note</translation>
    </message>
    <message>
        <source>take a tag from a note</source>
        <translation>retirer une étiquette d’une note</translation>
    </message>
    <message>
        <source>hold a note to a stricter promise</source>
        <translation>soumettre une note à un engagement plus strict</translation>
    </message>
    <message>
        <source>move a note to another roundtable</source>
        <translation>déplacer une note vers une autre table ronde</translation>
    </message>
    <message>
        <source>go back to what a note said</source>
        <translation>revenir à ce que disait une note</translation>
    </message>
    <message>
        <source>change when an action is due</source>
        <translation>changer l’échéance d’une action</translation>
    </message>
    <message>
        <source>change who took an action on</source>
        <translation>changer qui se charge d’une action</translation>
    </message>
    <message>
        <source>change what became of an action</source>
        <translation>changer l’état d’une action</translation>
    </message>
    <message>
        <source>say what came of an action</source>
        <translation>dire la suite donnée à une action</translation>
    </message>
    <message>
        <source>carry actions into the next agenda</source>
        <translation>reporter des actions au prochain ordre du jour</translation>
    </message>
    <message>
        <source>merge notes into one</source>
        <translation>fusionner des notes en une</translation>
    </message>
    <message>
        <source>tell notes apart</source>
        <translation>distinguer des notes</translation>
    </message>
    <message>
        <source>leave notes as strict as they became</source>
        <translation>laisser des notes aussi strictes qu’elles le sont devenues</translation>
    </message>
    <message>
        <source>split a note</source>
        <translation>scinder une note</translation>
    </message>
    <message>
        <source>save a filter of notes</source>
        <translation>enregistrer un filtre de notes</translation>
    </message>
    <message>
        <source>take out a saved filter</source>
        <translation>retirer un filtre enregistré</translation>
    </message>
    <message>
        <source>add a finding</source>
        <translation>ajouter une conclusion</translation>
    </message>
    <message>
        <source>change a finding</source>
        <translation>modifier une conclusion</translation>
    </message>
    <message>
        <source>move a finding</source>
        <translation>déplacer une conclusion</translation>
    </message>
    <message>
        <source>take a finding out</source>
        <translation>retirer une conclusion</translation>
    </message>
    <message>
        <source>merge two findings</source>
        <translation>fusionner deux conclusions</translation>
    </message>
    <message>
        <source>have a finding rest on notes</source>
        <translation>appuyer une conclusion sur des notes</translation>
    </message>
    <message>
        <source>take notes from a finding</source>
        <translation>détacher des notes d’une conclusion</translation>
    </message>
    <message>
        <source>choose the quotes of a finding</source>
        <translation>choisir les citations d’une conclusion</translation>
    </message>
    <message>
        <source>read a finding again</source>
        <translation>relire une conclusion</translation>
    </message>
    <message>
        <source>ask {names} for consent</source>
        <translation>demander l’accord de {names}</translation>
    </message>
    <message>
        <source>change how {names} answered</source>
        <translation>modifier la manière dont {names} a répondu</translation>
    </message>
    <message>
        <source>note that {names} did not answer</source>
        <translation>noter l’absence de réponse de {names}</translation>
    </message>
    <message>
        <source>note that {names} agreed</source>
        <translation>noter l’accord de {names}</translation>
    </message>
    <message>
        <source>note that {names} refused</source>
        <translation>noter le refus de {names}</translation>
    </message>
    <message>
        <source>note that {names} withdrew consent</source>
        <translation>noter que {names} a retiré son accord</translation>
    </message>
    <message>
        <source>note what was sent to {names}</source>
        <translation>noter ce qui a été envoyé à {names}</translation>
    </message>
    <message>
        <source>ask {names} for their view</source>
        <translation>demander l’avis de {names}</translation>
    </message>
    <message>
        <source>keep what {names} replied</source>
        <translation>garder ce qu’a répondu {names}</translation>
    </message>
    <message>
        <source>say by when {names} should answer</source>
        <translation>dire pour quand la réponse de {names} est attendue</translation>
    </message>
    <message>
        <source>bring in a chat or a transcript</source>
        <translation>importer un chat ou une transcription</translation>
    </message>
    <message>
        <source>say who speaks in a transcript</source>
        <translation>dire qui parle dans une transcription</translation>
    </message>
    <message>
        <source>say when a transcript began</source>
        <translation>dire quand une transcription a commencé</translation>
    </message>
    <message>
        <source>make a quote of a passage</source>
        <translation>faire une citation d’un passage</translation>
    </message>
    <message>
        <source>erase a note for good</source>
        <translation>effacer une note pour de bon</translation>
    </message>
    <message>
        <source>erase a roundtable for good</source>
        <translation>effacer une table ronde pour de bon</translation>
    </message>
    <message>
        <source>erase a transcript for good</source>
        <translation>effacer une transcription pour de bon</translation>
    </message>
    <message>
        <source>forget a person</source>
        <translation>oublier une personne</translation>
    </message>
    <message>
        <source>decide what may be named</source>
        <translation>décider ce qui peut être nommé</translation>
    </message>
    <message>
        <source>reword names in notes</source>
        <translation>reformuler des noms dans les notes</translation>
    </message>
    <message>
        <source>write a version to a file</source>
        <translation>écrire une version dans un fichier</translation>
    </message>
    <message>
        <source>note where a version went</source>
        <translation>noter où une version est allée</translation>
    </message>
    <message>
        <source>strike words, as {name} asked</source>
        <translation>rayer des mots, à la demande de {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>read a write-up through: {name}</source>
        <translation>relire un compte rendu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>say how far a write-up is: {name}</source>
        <translation>dire où en est un compte rendu&#x202f;: {name}</translation>
    </message>
    <message>
        <source>write names anyway: {name}</source>
        <translation>écrire tout de même des noms&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>AfterSaving</name>
    <message>
        <source>Key messages: {why}</source>
        <translation>Messages clés&#x202f;: {why}</translation>
    </message>
</context>
<context>
    <name>AgendaChanges</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>AgendaLoading</name>
    <message>
        <source>what was copied</source>
        <translation>ce qui a été copié</translation>
    </message>
    <message>
        <source>Load an agenda</source>
        <translation>Charger un ordre du jour</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>starts {time}, fixed</source>
        <translation>début à {time}, fixe</translation>
    </message>
    <message>
        <source>starts {time}</source>
        <translation>début à {time}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>{time} per turn</source>
        <translation>{time} par prise de parole</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Item {number}, running</source>
        <translation>Point {number}, en cours</translation>
    </message>
    <message>
        <source>Item {number}, done</source>
        <translation>Point {number}, fait</translation>
    </message>
    <message>
        <source>Item {number}, left out</source>
        <translation>Point {number}, écarté</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Agenda column</source>
        <translation>Colonne Ordre du jour</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Ajouter un point…</translation>
    </message>
    <message>
        <source>Ins adds one after the item that is selected</source>
        <translation>Inser en ajoute un après le point choisi</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda in proportion</source>
        <translation>Ordre du jour en proportion</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Pas encore d’ordre du jour</translation>
    </message>
    <message>
        <source>Write it here item by item, or load one from a file: Markdown, text, CSV, Word, Excel or ODS, calendar (.ics), e-mail or web page; you see how it is read.</source>
        <translation>Écrivez-le ici point par point, ou chargez-le d’un fichier&#x202f;: Markdown, texte, CSV, Word, Excel ou ODS, calendrier (.ics), courriel ou page web&#x202f;; vous voyez comment il est lu.</translation>
    </message>
    <message>
        <source>Agenda · {name}</source>
        <translation>Ordre du jour · {name}</translation>
    </message>
    <message>
        <source>P promises more for an item</source>
        <translation>P promet davantage pour un point</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ move · + − a minute · F3 minutes · F2 rename · ↵ change · P promise · S split · Ins add · Del take out</source>
        <translation>Alt ↑ ↓ déplacer · + − une minute · F3 minutes · F2 renommer · ↵ modifier · P engagement · S scinder · Inser ajouter · Suppr retirer</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ move · + − a minute · F3 minutes · F2 rename · ↵ change · P promise · S split · Ins add · Del leave out</source>
        <translation>Alt ↑ ↓ déplacer · + − une minute · F3 minutes · F2 renommer · ↵ modifier · P engagement · S scinder · Inser ajouter · Suppr écarter</translation>
    </message>
    <message>
        <source>{total} min</source>
        <translation>{total} min</translation>
    </message>
    <message>
        <source>{total} of {slot} min</source>
        <translation>{total} sur {slot} min</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>Ajouter un point…</translation>
    </message>
    <message>
        <source>No agenda yet. Load one in Prepare; without one the clock still runs.</source>
        <translation>Pas encore d’ordre du jour. Chargez-en un dans Préparer&#x202f;; sans lui, l’horloge tourne quand même.</translation>
    </message>
    <message>
        <source>↵ go to it · + − a minute · F3 minutes · F2 rename · E change · P promise · S split · Ins add · Del leave out · Alt ↑ ↓ move · T times</source>
        <translation>↵ y aller · + − une minute · F3 minutes · F2 renommer · E modifier · P engagement · S scinder · Inser ajouter · Suppr écarter · Alt ↑ ↓ déplacer · T heures</translation>
    </message>
    <message>
        <source>keys act on the agenda · Esc</source>
        <translation>touches&#x202f;: ordre du jour · Échap</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Planned end {time}</source>
        <translation>Fin prévue {time}</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>Fin réelle {time}</translation>
    </message>
    <message>
        <source>Projected end {time}</source>
        <translation>Fin estimée {time}</translation>
    </message>
    <message>
        <source>Del again: leave out “{title}”</source>
        <translation>Suppr encore&#x202f;: écarter «&#x202f;{title}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>AgendaPreview</name>
    <message>
        <source>Load an agenda</source>
        <translation>Charger un ordre du jour</translation>
    </message>
    <message>
        <source>Items as they were read</source>
        <translation>Points tels qu’ils ont été lus</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Ligne {line}&#x202f;: {message}</translation>
    </message>
    <message>
        <source>New: {question}</source>
        <translation>Nouveau : {question}</translation>
    </message>
    <message>
        <source>{file} was not loaded</source>
        <translation>{file} n’a pas été chargé</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Jour {number}</translation>
    </message>
    <message>
        <source>&amp;Put it in</source>
        <translation>&amp;Mettre dans</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>&amp;Title of the new theme</source>
        <translation>&amp;Titre du nouveau thème</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Coller ce qui a été copié</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read</source>
        <translation>
            <numerusform>%n point lu</numerusform>
            <numerusform>%n points lus</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>De {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it in a new theme</source>
        <translation>Mettre dans un nouveau thème</translation>
    </message>
    <message>
        <source>Put it in {theme}</source>
        <translation>Mettre dans {theme}</translation>
    </message>
    <message>
        <source>Replace the agenda of {theme}</source>
        <translation>Remplacer l’ordre du jour de {theme}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Time of the running item</source>
        <translation>Temps du point en cours</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>{time} a turn</source>
        <translation>{time} par prise</translation>
    </message>
    <message>
        <source>{minutes} min a turn</source>
        <translation>{minutes} min par prise</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Delete brings it back</source>
        <translation>Suppr le ramène</translation>
    </message>
    <message>
        <source>to come, Enter goes to it</source>
        <translation>à venir, Entrée y va</translation>
    </message>
</context>
<context>
    <name>AgendaSaving</name>
    <message>
        <source>{title} agenda.docx</source>
        <translation>{title} ordre du jour.docx</translation>
    </message>
    <message>
        <source>{title} full agenda.docx</source>
        <translation>{title} ordre du jour complet.docx</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>The agenda is written to {file}.</source>
        <translation>L’ordre du jour est écrit dans {file}.</translation>
    </message>
</context>
<context>
    <name>AgendaVerbs</name>
    <message>
        <source>Rename the item</source>
        <translation>Renommer le point</translation>
    </message>
    <message>
        <source>Minutes of the item</source>
        <translation>Minutes du point</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>Modifier le point</translation>
    </message>
    <message>
        <source>Promise for the item</source>
        <translation>Engagement pour le point</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Split “{title}”: how long is the first part?</source>
        <translation>Scinder «&#x202f;{title}&#x202f;»&#x202f;: combien dure la première partie&#x202f;?</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Une minute de moins</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Minutes…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Split in two…</source>
        <translation>Scinder en deux…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Correct when it was taken…</source>
        <translation>Corriger quand il a eu lieu…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Engagement…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Add an item after it…</source>
        <translation>Ajouter un point après…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>form, e-mail, said at 14:32</source>
        <translation>formulaire, e-mail, dit à 14:32</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>As it should read</source>
        <translation>Comment il faut l’écrire</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>When, as 2026-11-20</source>
        <translation>Quand, comme 2026-11-20</translation>
    </message>
    <message>
        <source>Until, if it ends</source>
        <translation>Jusqu’à, s’il y a une fin</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Lesquels sont montrés</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Open a programme</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}); it is in the log.</source>
        <translation>Un problème est survenu ({kind})&#x202f;; il est dans le journal.</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>Write who approves it.</source>
        <translation>Écrivez qui l’approuve.</translation>
    </message>
    <message>
        <source>Approved by {who}, {day} {time}.</source>
        <translation>Approuvé par {who}, {day} {time}.</translation>
    </message>
    <message>
        <source>In review since {day} {time}, says {who}.</source>
        <translation>En relecture depuis&#x202f;: {day} {time}, selon {who}.</translation>
    </message>
    <message>
        <source>{who} approved it, {day} {time}: its words have changed since.</source>
        <translation>Approuvé par {who}, {day} {time}&#x202f;: le texte a changé depuis.</translation>
    </message>
</context>
<context>
    <name>Awake</name>
    <message>
        <source>A roundtable is running</source>
        <translation>Une table ronde est en cours</translation>
    </message>
</context>
<context>
    <name>AwakeLine</name>
    <message>
        <source>Laptop kept awake</source>
        <translation>Ordinateur tenu éveillé</translation>
    </message>
    <message>
        <source>Not kept awake: set your laptop not to sleep</source>
        <translation>Veille non bloquée&#x202f;: réglez l’ordinateur pour qu’il ne s’endorme pas</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Ouvrir une copie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is none yet: one is made on closing, and every half hour of editing.</source>
        <translation>Il n’y en a pas encore&#x202f;: une est faite à la fermeture, et toutes les demi-heures de travail.</translation>
    </message>
    <message>
        <source>They lie in a folder beside the programme; the last ten are always kept.</source>
        <translation>Elles sont dans un dossier à côté du programme&#x202f;; les dix dernières sont toujours gardées.</translation>
    </message>
    <message>
        <source>{when} · cannot be read</source>
        <translation>{when} · illisible</translation>
    </message>
    <message>
        <source>{when} · roundtables: {roundtables} · notes: {notes}</source>
        <translation>{when} · tables rondes&#x202f;: {roundtables} · notes&#x202f;: {notes}</translation>
    </message>
</context>
<context>
    <name>BeforeTheDay</name>
    <message>
        <source>Before the day</source>
        <translation>Avant le jour</translation>
    </message>
    <message>
        <source>Invite everybody</source>
        <translation>Inviter tout le monde</translation>
    </message>
    <message>
        <source>Test screen and sound…</source>
        <translation>Essayer l’affichage et le son…</translation>
    </message>
    <message>
        <source>C coming · D declined · I no answer yet · Del not invited</source>
        <translation>C vient · D décline · I pas encore de réponse · Suppr pas invité</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Personne n’est encore invité.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Your own words in the invitation</source>
        <translation>Vos propres mots dans l’invitation</translation>
    </message>
    <message>
        <source>The invitation as it is sent</source>
        <translation>L’invitation telle qu’elle est envoyée</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Interpreter’s sheet…</source>
        <translation>Fiche d’interprète…</translation>
    </message>
    <message>
        <source>Calendar (.ics)…</source>
        <translation>Calendrier (.ics)…</translation>
    </message>
    <message>
        <source>Save the text…</source>
        <translation>Enregistrer le texte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
</context>
<context>
    <name>BelowNotes</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Airtime</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>Qui a parlé quand</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Below the notes</source>
        <translation>Sous les notes</translation>
    </message>
    <message>
        <source>{name} has said something on each of these: there is nothing to ask for</source>
        <translation>{name} s’est exprimé sur chacune d’elles : il n’y a rien à demander</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Airtime of each organisation</source>
        <translation>Temps de parole de chaque organisation</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>par personne</translation>
    </message>
    <message>
        <source>List the times by person</source>
        <translation>Afficher les temps par personne</translation>
    </message>
    <message>
        <source>Lists the time of each person. That is personal data: show it to nobody else.</source>
        <translation>Affiche le temps de chaque personne. Ce sont des données personnelles&#x202f;: ne les montrez à personne d’autre.</translation>
    </message>
    <message>
        <source>Discussion time</source>
        <translation>Parole en discussion</translation>
    </message>
    <message>
        <source>All turns</source>
        <translation>Toute la parole</translation>
    </message>
    <message>
        <source>count all turns</source>
        <translation>tout compter</translation>
    </message>
    <message>
        <source>discussion only</source>
        <translation>discussion seule</translation>
    </message>
    <message>
        <source>Convenors {convenors} · facilitator {chair}</source>
        <translation>Organisateurs {convenors} · animation {chair}</translation>
    </message>
    <message>
        <source>Convenors {convenors} · facilitator {chair} · interpreters {voices}</source>
        <translation>Organisateurs {convenors} · animation {chair} · interprètes {voices}</translation>
    </message>
    <message>
        <source>hide the people</source>
        <translation>cacher les personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n prise de parole</numerusform>
            <numerusform>%n prises de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} gives the floor</source>
        <translation>{keys} donne la parole</translation>
    </message>
    <message>
        <source>planned share</source>
        <translation>part prévue</translation>
    </message>
    <message>
        <source>even share {time}</source>
        <translation>part égale {time}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas là</translation>
    </message>
    <message>
        <source>left</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>{time} on the clock, interpreted</source>
        <translation>{time} d’horloge, interprété</translation>
    </message>
    <message>
        <source>first heard {time} into the roundtable</source>
        <translation>première parole {time} après le début</translation>
    </message>
    <message>
        <source>share {time}</source>
        <translation>part {time}</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>No notes to bring in</source>
        <translation>Aucune note à importer</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like ours</source>
        <translation>
            <numerusform>%n semblable aux nôtres</numerusform>
            <numerusform>%n semblables aux nôtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà ici</numerusform>
            <numerusform>%n déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased here before</source>
        <translation>
            <numerusform>%n effacée ici auparavant</numerusform>
            <numerusform>%n effacées ici auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>De {file}</translation>
    </message>
    <message>
        <source>of another roundtable: {count}, choose it to see them</source>
        <translation>d’une autre table ronde&#x202f;: {count}, choisissez-la pour les voir</translation>
    </message>
    <message>
        <source>written contributions of no roundtable, which stay there: {count}</source>
        <translation>contributions écrites sans table ronde, qui restent là&#x202f;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of calls come along</source>
        <translation>
            <numerusform>%n passage de visio suit</numerusform>
            <numerusform>%n passages de visios suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>chats and transcripts of another roundtable: {count}, choose it for them</source>
        <translation>chats et transcriptions d’une autre table ronde&#x202f;: {count}, choisissez-la pour les prendre</translation>
    </message>
    <message>
        <source>chats and transcripts that stay there, for everybody was told that nothing is recorded: {count}</source>
        <translation>chats et transcriptions qui restent là-bas, car il a été dit à tous que rien n’est enregistré&#x202f;: {count}</translation>
    </message>
    <message>
        <source>refused in the log: line {lines}</source>
        <translation>refusées dans le journal&#x202f;: lignes {lines}</translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>réglé par vous</translation>
    </message>
    <message>
        <source>nothing to tell it from: taken as equal</source>
        <translation>rien pour l’établir&#x202f;: supposé égal</translation>
    </message>
    <message numerus="yes">
        <source>estimated from %n moment(s) that both recorded</source>
        <translation>
            <numerusform>estimé d’après %n moment enregistré des deux côtés</numerusform>
            <numerusform>estimé d’après %n moments enregistrés des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of ours became stricter, as promised there</source>
        <translation>
            <numerusform>%n de nos notes est devenue plus stricte, comme promis là-bas</numerusform>
            <numerusform>%n de nos notes sont devenues plus strictes, comme promis là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of ours become stricter, as promised there</source>
        <translation>
            <numerusform>%n de nos notes devient plus stricte, comme promis là-bas</numerusform>
            <numerusform>%n de nos notes deviennent plus strictes, comme promis là-bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing like it.</source>
        <translation>Rien de semblable.</translation>
    </message>
    <message>
        <source>becomes: {rule}</source>
        <translation>devient&#x202f;: {rule}</translation>
    </message>
    <message>
        <source>differs in “{words}”</source>
        <translation>diffère par «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>typed by {author}</source>
        <translation>saisie par {author}</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>hors compte rendu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder la nôtre</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacée</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message numerus="yes">
        <source>Which roundtable are these %n note(s) of?</source>
        <translation>
            <numerusform>%n note&#x202f;: de quelle table ronde&#x202f;?</numerusform>
            <numerusform>%n notes&#x202f;: de quelle table ronde&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n note(s)</source>
        <translation>
            <numerusform>Importer %n note</numerusform>
            <numerusform>Importer %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in chats and transcripts</source>
        <translation>Importer les chats et transcriptions</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Keep the stricter rule</source>
        <translation>Garder la règle la plus stricte</translation>
    </message>
    <message>
        <source>Space: keep both, or ours alone</source>
        <translation>Espace&#x202f;: garder les deux, ou la nôtre seule</translation>
    </message>
    <message>
        <source>Space: leave it out, or bring it in</source>
        <translation>Espace&#x202f;: la laisser, ou l’importer</translation>
    </message>
</context>
<context>
    <name>BringInForm</name>
    <message>
        <source>Bring in notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>{file} was not read</source>
        <translation>{file} n’a pas été lu</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Choose a roundtable</source>
        <translation>Choisir une table ronde</translation>
    </message>
    <message>
        <source>Roundtable {number} · {title}</source>
        <translation>Table ronde {number} · {title}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les leurs</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Notes of the other laptop</source>
        <translation>Notes de l’autre ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>Clock &amp;offset</source>
        <translation>É&amp;cart d’horloge</translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Bring in notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>This programme has no roundtable that notes could be of: plan one first.</source>
        <translation>Ce programme n’a aucune table ronde d’où pourraient venir des notes&#x202f;: prévoyez-en une d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) brought in from {file}.</source>
        <translation>
            <numerusform>%n note importée de {file}.</numerusform>
            <numerusform>%n notes importées de {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats and transcripts were brought in from {file}.</source>
        <translation>Des chats et transcriptions ont été importés de {file}.</translation>
    </message>
    <message>
        <source>Nothing was added: the notes of {file} are here already.</source>
        <translation>Rien n’a été ajouté&#x202f;: les notes de {file} sont déjà ici.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Only a note of its own came by the chat.</source>
        <translation>Seule une note à part entière peut venir du chat.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>this note only</source>
        <translation>cette note seulement</translation>
    </message>
    <message>
        <source>until the floor changes</source>
        <translation>jusqu’à ce que la parole passe</translation>
    </message>
    <message>
        <source>until the next item</source>
        <translation>jusqu’au point suivant</translation>
    </message>
    <message>
        <source>{name} is nobody here: create or leave it</source>
        <translation>{name} n’est personne ici&#x202f;: à créer ou à laisser</translation>
    </message>
    <message>
        <source>{name} is no tag: create or leave it</source>
        <translation>{name} n’est pas une étiquette&#x202f;: à créer ou à laisser</translation>
    </message>
    <message>
        <source>{name} is no kind of note: choose one or leave it</source>
        <translation>{name} n’est pas un type de note : choisissez-en un, ou laissez</translation>
    </message>
    <message>
        <source>who wrote it? @name</source>
        <translation>qui l’a écrit&#x202f;? @nom</translation>
    </message>
    <message>
        <source>the facilitator has the floor</source>
        <translation>l’animation a la parole</translation>
    </message>
    <message>
        <source>nobody has the floor</source>
        <translation>personne n’a la parole</translation>
    </message>
    <message>
        <source>before: {name}</source>
        <translation>avant&#x202f;: {name}</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>for both</source>
        <translation>pour les deux</translation>
    </message>
    <message>
        <source>for all of them</source>
        <translation>pour toutes</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>new: #{tag}</source>
        <translation>nouvelle&#x202f;: #{tag}</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>hors compte rendu</translation>
    </message>
    <message>
        <source>continues the last note</source>
        <translation>continue la dernière note</translation>
    </message>
    <message>
        <source>holds for the next notes</source>
        <translation>vaut pour les notes suivantes</translation>
    </message>
    <message>
        <source>one kind a note: the first counts</source>
        <translation>un type par note&#x202f;: le premier compte</translation>
    </message>
    <message numerus="yes">
        <source>{name} or %n other(s)?</source>
        <translation>
            <numerusform>{name} ou %n autre&#x202f;?</numerusform>
            <numerusform>{name} ou %n autres&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} or {other}?</source>
        <translation>{name} ou {other}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CaptureBox</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CaptureChips</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>CaptureFooter</name>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Enregistré {time}</translation>
    </message>
</context>
<context>
    <name>CapturePane</name>
    <message>
        <source>Note of {time} · Enter saves · Esc leaves it</source>
        <translation>Note de {time} · Entrée enregistre · Échap la laisse</translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation>Entrée l’exécute</translation>
    </message>
    <message numerus="yes">
        <source>Enter saves one note · Alt+Enter %n note(s)</source>
        <translation>
            <numerusform>Entrée&#x202f;: une seule note · Alt+Entrée&#x202f;: %n note</numerusform>
            <numerusform>Entrée&#x202f;: une seule note · Alt+Entrée&#x202f;: %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter saves · Tab accepts</source>
        <translation>Entrée enregistre · Tab accepte</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted. Alt+Enter: a note each. Enter: one note.</source>
        <translation>
            <numerusform>%n ligne collée. Alt+Entrée&#x202f;: une note par ligne. Entrée&#x202f;: une seule note.</numerusform>
            <numerusform>%n lignes collées. Alt+Entrée&#x202f;: une note par ligne. Entrée&#x202f;: une seule note.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the box: undo brings it back.</source>
        <translation>Retiré du champ&#x202f;: Annuler le ramène.</translation>
    </message>
    <message>
        <source>what you type is not being kept</source>
        <translation>ce que vous tapez n’est pas conservé</translation>
    </message>
    <message>
        <source>A half-typed note from {time} is back.</source>
        <translation>Une note inachevée de {time} est revenue.</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>add…</source>
        <translation>ajouter…</translation>
    </message>
    <message>
        <source>{field}, add</source>
        <translation>{field}, ajouter</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>{name}, change</source>
        <translation>{name}, changer</translation>
    </message>
    <message>
        <source>Click to change</source>
        <translation>Cliquer pour changer</translation>
    </message>
</context>
<context>
    <name>ClockPane</name>
    <message>
        <source>Time of the running item</source>
        <translation>Temps du point en cours</translation>
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
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>so far, no time planned</source>
        <translation>écoulé, sans durée prévue</translation>
    </message>
    <message>
        <source>{caption}, paused</source>
        <translation>{caption}, en pause</translation>
    </message>
    <message>
        <source>over {planned} by</source>
        <translation>de trop sur {planned}</translation>
    </message>
    <message>
        <source>left of {planned}, time is up</source>
        <translation>restant sur {planned}, temps écoulé</translation>
    </message>
    <message>
        <source>last of {planned}</source>
        <translation>derniers instants sur {planned}</translation>
    </message>
    <message>
        <source>left of {planned}, soon over</source>
        <translation>restant sur {planned}, bientôt fini</translation>
    </message>
    <message>
        <source>left of {planned}</source>
        <translation>restant sur {planned}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>After the end</source>
        <translation>Après la fin</translation>
    </message>
    <message>
        <source>behind the curtain</source>
        <translation>derrière le rideau</translation>
    </message>
    <message>
        <source>The roundtable has ended</source>
        <translation>La table ronde est terminée</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Voix entendues</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Non entendues</translation>
    </message>
    <message>
        <source>Publish a write-up</source>
        <translation>Publier un compte rendu</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>paused for {time}</source>
        <translation>en pause {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n item(s) taken</source>
        <translation>
            <numerusform>{done} sur %n point traité</numerusform>
            <numerusform>{done} sur %n points traités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>{name} · retired</source>
        <translation>{name} · en retrait</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>the other</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>So do its roundtables, agendas and findings.</source>
        <translation>De même ses tables rondes, ordres du jour et conclusions.</translation>
    </message>
    <message>
        <source>So do its people and turns, and {one} stays an alias.</source>
        <translation>De même ses personnes et prises de parole, et {one} reste comme autre nom.</translation>
    </message>
    <message>
        <source>So do all turns, and {one} stays known as a nickname.</source>
        <translation>De même toutes ses prises de parole, et {one} reste comme surnom.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) get {other}; {one} stays known as an alias.</source>
        <translation>
            <numerusform>%n note reçoit {other}&#x202f;; {one} reste comme autre nom.</numerusform>
            <numerusform>%n notes reçoivent {other}&#x202f;; {one} reste comme autre nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) go over to {other}.</source>
        <translation>
            <numerusform>%n note passe à {other}.</numerusform>
            <numerusform>%n notes passent à {other}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookTable</name>
    <message>
        <source>Type a new tag</source>
        <translation>Saisissez une nouvelle étiquette</translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found}/{total}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} en tout</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Rien ici ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Enter edits, and on a number shows the notes · M merge into another · R retire, or take in again · Ins or N add a tag · D merge what looks the same · X not the same</source>
        <translation>Entrée modifie, et sur un nombre montre les notes · M fusionner avec une autre entrée · R retirer, ou reprendre · Inser ou N ajouter une étiquette · D fusionner ce qui semble identique · X pas identiques</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>comme maintenant</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Couleur&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>vermillon</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>bleu ciel</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>One line for each note</source>
        <translation>Une ligne par note</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Time, or the best first</source>
        <translation>Heure, ou les meilleures d’abord</translation>
    </message>
</context>
<context>
    <name>ColumnsStrip</name>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>{column} is</source>
        <translation>{column} est</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No action is called that. F1 shows every key.</source>
        <translation>Aucune commande ne s’appelle ainsi. F1 montre toutes les touches.</translation>
    </message>
    <message>
        <source>Find an action. {first}</source>
        <translation>Chercher une action. {first}</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Réponse pour le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What they replied</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>their view on {question}</source>
        <translation>avis sur {question}</translation>
    </message>
    <message>
        <source>R{number}</source>
        <translation>R{number}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Sent, and open</source>
        <translation>Envoyé, en cours</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Replied, to be judged</source>
        <translation>Répondu, à juger</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>agreed as written</source>
        <translation>accepté tel quel</translation>
    </message>
    <message>
        <source>agreed as changed</source>
        <translation>accepté tel que modifié</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>edited since: send again</source>
        <translation>modifié depuis&#x202f;: renvoyer</translation>
    </message>
    <message>
        <source>replied: judge it</source>
        <translation>répondu&#x202f;: à juger</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n non envoyé</numerusform>
            <numerusform>%n non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n à juger</numerusform>
            <numerusform>%n à juger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsDesk</name>
    <message>
        <source>The curtain is down, and this would show notes: raise it first.</source>
        <translation>Le rideau est baissé, et ceci montrerait des notes&#x202f;: levez-le d’abord.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Copied, and noted as sent to {name}: an answer is wanted by {day}.</source>
        <translation>Copié, et noté comme envoyé à {name}&#x202f;: réponse attendue pour le {day}.</translation>
    </message>
    <message>
        <source>Copied, and noted as sent to {name}: a reply is wanted by {day}.</source>
        <translation>Copié, et noté comme envoyé à {name}&#x202f;: réponse attendue pour le {day}.</translation>
    </message>
    <message>
        <source>{name}: all that was unanswered is agreed as written.</source>
        <translation>{name}&#x202f;: tout ce qui était sans réponse est accepté tel quel.</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Copy the message, note it as sent</source>
        <translation>Copier le message, noter l’envoi</translation>
    </message>
    <message>
        <source>Ask for their view</source>
        <translation>Demander l’avis</translation>
    </message>
    <message>
        <source>All of theirs: agreed as written</source>
        <translation>Tout de leur part&#x202f;: accepté tel quel</translation>
    </message>
    <message>
        <source>S copies “your quotes and actions” and notes it as sent · V asks for their view · E all of theirs agreed as written · A agreed as written · Shift A agreed as changed · R refused · N no answer · Ctrl V keeps what they replied · Enter edits</source>
        <translation>S copie «&#x202f;vos citations et actions&#x202f;» et note l’envoi · V demande l’avis · E tout de leur part accepté tel quel · A accepté tel quel · Maj A accepté tel que modifié · R refusé · N sans réponse · Ctrl V garde la réponse reçue · Entrée modifie</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose whom above the table.</source>
        <translation>Personne n’est choisi&#x202f;: choisissez qui au-dessus du tableau.</translation>
    </message>
    <message>
        <source>Other words are agreed to for one note: choose it.</source>
        <translation>D’autres mots valent pour une seule note&#x202f;: choisissez-la.</translation>
    </message>
    <message>
        <source>How should it read? Enter keeps it, Esc leaves it.</source>
        <translation>Quelle est la nouvelle formulation&#x202f;? Entrée la garde, Échap la laisse.</translation>
    </message>
</context>
<context>
    <name>CommentsTable</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas identiques</translation>
    </message>
    <message>
        <source>They are told apart, and counted as alike no more (X)</source>
        <translation>Elles sont distinguées, et ne comptent plus comme disant la même chose (X)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{one} here, {other} there</source>
        <translation>{one} ici, {other} là</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Elles disent la même chose.</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>{count} offered: {first}</source>
        <translation>{count} propositions&#x202f;: {first}</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>Consents…</source>
        <translation>Accords…</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Personne n’a été sollicité.</translation>
    </message>
    <message>
        <source>The page about {name}…</source>
        <translation>La page sur {name}…</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>of no note</source>
        <translation>d’aucune note</translation>
    </message>
    <message>
        <source>R{number}</source>
        <translation>R{number}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Asked, unanswered</source>
        <translation>Demandé, sans réponse</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Refusé ou retiré</translation>
    </message>
    <message>
        <source>Ended, or edited since</source>
        <translation>Expiré, ou modifié depuis</translation>
    </message>
    <message>
        <source>Recordings and photos</source>
        <translation>Enregistrements et photos</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>formulation</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>agreed as changed</source>
        <translation>accepté tel que modifié</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>note edited since</source>
        <translation>note modifiée depuis</translation>
    </message>
    <message>
        <source>how and when?</source>
        <translation>comment et quand&#x202f;?</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n non demandé</numerusform>
            <numerusform>%n non demandés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or withdrawn</source>
        <translation>
            <numerusform>%n refusé ou retiré</numerusform>
            <numerusform>%n refusés ou retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended, or edited since</source>
        <translation>
            <numerusform>%n expiré, ou modifié depuis</numerusform>
            <numerusform>%n expirés, ou modifiés depuis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsDesk</name>
    <message>
        <source>The curtain is down, and this would show notes: raise it first.</source>
        <translation>Le rideau est baissé, et ceci montrerait des notes&#x202f;: levez-le d’abord.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Copied: what {name} said and took on, and nobody else’s words.</source>
        <translation>Copié&#x202f;: ce que {name} a dit et pris en charge, et les mots de personne d’autre.</translation>
    </message>
    <message>
        <source>The page is about a person: choose a row of one.</source>
        <translation>La page porte sur une personne&#x202f;: choisissez une ligne qui en concerne une.</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet: add people in Participants.</source>
        <translation>Personne ne figure encore sur la liste&#x202f;: ajoutez des personnes sous Participants.</translation>
    </message>
    <message>
        <source>About a person</source>
        <translation>Sur une personne</translation>
    </message>
</context>
<context>
    <name>ConsentsDialog</name>
    <message>
        <source>Consents</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>C asked · A agreed · Shift A agreed as changed · R refused · W withdrawn · N no answer · Enter edits · M copies the message to them · P the page about them</source>
        <translation>C demandé · A accepté · Maj A accepté tel que modifié · R refusé · W retiré · N sans réponse · Entrée modifie · M copie le message à leur intention · P la page qui leur est consacrée</translation>
    </message>
    <message>
        <source>Copy “your quotes and actions”</source>
        <translation>Copier «&#x202f;vos citations et actions&#x202f;»</translation>
    </message>
    <message>
        <source>The page about them</source>
        <translation>La page qui leur est consacrée</translation>
    </message>
    <message>
        <source>Other words are agreed to for one note: choose rows of its wording.</source>
        <translation>D’autres mots valent pour une seule note&#x202f;: choisissez des lignes de sa formulation.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed: how and when? Enter keeps it, Esc leaves it.</source>
        <translation>
            <numerusform>%n accord&#x202f;: comment et quand&#x202f;? Entrée le garde, Échap le laisse.</numerusform>
            <numerusform>%n accords&#x202f;: comment et quand&#x202f;? Entrée les garde, Échap les laisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsTable</name>
    <message>
        <source>Consents</source>
        <translation>Accords</translation>
    </message>
</context>
<context>
    <name>Contributing</name>
    <message>
        <source>Written contribution</source>
        <translation>Contribution écrite</translation>
    </message>
    <message>
        <source>This programme has no organisation that could have written, or no theme: open one that has both.</source>
        <translation>Ce programme n’a aucune organisation qui aurait pu écrire, ou aucun thème&#x202f;: ouvrez-en un qui a les deux.</translation>
    </message>
    <message>
        <source>The written contribution is kept. Review shows its notes.</source>
        <translation>La contribution écrite est conservée. Relire montre ses notes.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are kept</source>
        <translation>
            <numerusform>%n note est conservée</numerusform>
            <numerusform>%n notes sont conservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n était déjà ici.</numerusform>
            <numerusform>%n étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added: these notes are here already.</source>
        <translation>Rien n’a été ajouté&#x202f;: ces notes sont déjà ici.</translation>
    </message>
</context>
<context>
    <name>Contribution</name>
    <message>
        <source>A text that an organisation sent</source>
        <translation>Un texte envoyé par une organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée</numerusform>
            <numerusform>%n laissées</numerusform>
        </translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>hors compte rendu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée</translation>
    </message>
</context>
<context>
    <name>ContributionDialog</name>
    <message>
        <source>Choose who wrote it</source>
        <translation>Choisissez qui l’a écrit</translation>
    </message>
    <message>
        <source>Roundtable {number} · {title}</source>
        <translation>Table ronde {number} · {title}</translation>
    </message>
    <message>
        <source>{title}, no roundtable</source>
        <translation>{title}, sans table ronde</translation>
    </message>
    <message>
        <source>Nothing of this text is kept yet. Again: throw it away.</source>
        <translation>Rien de ce texte n’est encore conservé. Encore&#x202f;: tout jeter.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s)</source>
        <translation>
            <numerusform>Garder %n note</numerusform>
            <numerusform>Garder %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to keep</source>
        <translation>Rien à garder</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
</context>
<context>
    <name>ContributionForm</name>
    <message>
        <source>Written contribution</source>
        <translation>Contribution écrite</translation>
    </message>
    <message>
        <source>Paste the text here, or load a file.</source>
        <translation>Collez le texte ici, ou chargez un fichier.</translation>
    </message>
    <message>
        <source>&amp;Load a file…</source>
        <translation>C&amp;harger un fichier…</translation>
    </message>
    <message>
        <source>such as: e-mail of 3 October</source>
        <translation>par exemple&#x202f;: courriel du 3 octobre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>#q2  !barrier  #[a tag]  @who it is about</source>
        <translation>#q2  !barrier  #[étiquette]  @qui</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>&amp;Join with the one before</source>
        <translation>&amp;Joindre à la précédente</translation>
    </message>
    <message>
        <source>S&amp;plit again</source>
        <translation>&amp;Séparer à nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Space: leave a note out · Backspace: join it with the one before</source>
        <translation>Espace&#x202f;: laisser une note · Effacement&#x202f;: la joindre à la précédente</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Relève de</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origine</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>Reçu l&amp;e</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Ta&amp;gs of this note</source>
        <translation>É&amp;tiquettes de cette note</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>What is written up</source>
        <translation>Ce qui est mis au compte rendu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Write-up of</source>
        <translation>Compte rendu de</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Promised in the room</source>
        <translation>Promis dans la salle</translation>
    </message>
    <message>
        <source>Include, in this order</source>
        <translation>Inclure, dans cet ordre</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>Messages clés</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Corrected version</source>
        <translation>Version corrigée</translation>
    </message>
    <message>
        <source>No version holds anything that was taken out or reworded since.</source>
        <translation>Aucune version ne contient quoi que ce soit de retiré ou reformulé depuis.</translation>
    </message>
    <message>
        <source>Corrected: {files}. Whoever reads both sees what was taken out.</source>
        <translation>Corrigé&#x202f;: {files}. Qui lit les deux voit ce qui a été retiré.</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Ask for a written reply</source>
        <translation>Demander une réponse écrite</translation>
    </message>
    <message>
        <source>Coverage · notes by question and organisation</source>
        <translation>Couverture · notes par question et organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing yet</source>
        <translation>
            <numerusform>%n sans rien encore</numerusform>
            <numerusform>%n sans rien encore</numerusform>
        </translation>
    </message>
    <message>
        <source>click a cell to filter, A asks for a reply</source>
        <translation>cliquer une case pour filtrer, A demande une réponse</translation>
    </message>
    <message>
        <source>Copy the message to {name}: {questions}</source>
        <translation>Copier le message pour {name}&#x202f;: {questions}</translation>
    </message>
</context>
<context>
    <name>CoverageCell</name>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
</context>
<context>
    <name>CoveredBox</name>
    <message>
        <source>Typed unseen · {keys} lifts the curtain</source>
        <translation>Saisi sans voir · {keys} lève le rideau</translation>
    </message>
</context>
<context>
    <name>CuePane</name>
    <message>
        <source>▾ For you</source>
        <translation>▾ Pour vous</translation>
    </message>
    <message>
        <source>▸ For you</source>
        <translation>▸ Pour vous</translation>
    </message>
    <message>
        <source>Fold your notes</source>
        <translation>Replier vos notes</translation>
    </message>
    <message>
        <source>Show your notes</source>
        <translation>Montrer vos notes</translation>
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message>
        <source>By which day</source>
        <translation>Pour quel jour</translation>
    </message>
    <message>
        <source>&amp;No day</source>
        <translation>&amp;Aucun jour</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>dd/MM/yyyy</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>tied to what was said</source>
        <translation>lié à ce qui a été dit</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommé</translation>
    </message>
    <message>
        <source>a word that may be a name</source>
        <translation>un mot qui peut être un nom</translation>
    </message>
    <message>
        <source>written like a name, on no list</source>
        <translation>écrit comme un nom, sur aucune liste</translation>
    </message>
    <message>
        <source>No name was found.</source>
        <translation>Aucun nom trouvé.</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Il ne reste rien à décider.</translation>
    </message>
    <message numerus="yes">
        <source>{decided} of %n decided, each form once</source>
        <translation>
            <numerusform>{decided} sur %n décidé, chaque forme une fois</numerusform>
            <numerusform>{decided} sur %n décidés, chaque forme une fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidingPane</name>
    <message>
        <source>Names to decide about</source>
        <translation>Noms à décider</translation>
    </message>
    <message>
        <source>Before this can be sent</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>For its language, or because it writes its nouns like names, of some notes only pairs of capitalised words are asked about, and those that have a say.</source>
        <translation>Dans certaines notes, seules les paires de mots en majuscule et ceux qui prennent la parole sont soumis&#x202f;: leur langue n’a pas de liste de mots, ou écrit ses noms communs comme des noms propres.</translation>
    </message>
    <message>
        <source>Names that were found</source>
        <translation>Noms trouvés</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>a participating organisation</source>
        <translation>une organisation participante</translation>
    </message>
    <message>
        <source>In place of it</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>&amp;Leave out what is undecided</source>
        <translation>&amp;Laisser de côté ce qui n’est pas décidé</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformuler</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Seulement mentionné</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Hors compte rendu</translation>
    </message>
    <message>
        <source>Ask consent</source>
        <translation>Demander l’accord</translation>
    </message>
    <message>
        <source>Just a word</source>
        <translation>Un simple mot</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>The rest are words</source>
        <translation>Le reste : des mots</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Aller à la note</translation>
    </message>
    <message>
        <source>One key for every place · with Shift for the marked one only</source>
        <translation>Une touche pour tous les endroits · avec Maj pour celui qui est marqué</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>In place of it: type a phrase, Enter puts it there</source>
        <translation>À la place : tapez une tournure, Entrée la met</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Selected note</source>
        <translation>Note choisie</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>It stays as strict as it became</source>
        <translation>Elle reste aussi stricte</translation>
    </message>
    <message>
        <source>The other laptop had promised more for these notes.</source>
        <translation>L’autre ordinateur avait promis davantage pour ces notes.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>%n note choisie</numerusform>
            <numerusform>%n notes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Hors CR</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Au CR</translation>
    </message>
    <message>
        <source>Select a note to see it whole and to change it.</source>
        <translation>Choisissez une note pour la voir entière et la modifier.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take it out of the file, its history and the search index</source>
        <translation>La retirer du fichier, de son historique et de l’index de recherche</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Load an agenda</source>
        <translation>Charger un ordre du jour</translation>
    </message>
    <message>
        <source>Agendas ({patterns})</source>
        <translation>Ordres du jour ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Programmes and logs ({patterns})</source>
        <translation>Programmes et journaux ({patterns})</translation>
    </message>
    <message>
        <source>Written contribution</source>
        <translation>Contribution écrite</translation>
    </message>
    <message>
        <source>Texts ({patterns})</source>
        <translation>Textes ({patterns})</translation>
    </message>
    <message>
        <source>Chat or transcript</source>
        <translation>Chat ou transcription</translation>
    </message>
    <message>
        <source>Chats and transcripts ({patterns})</source>
        <translation>Chats et transcriptions ({patterns})</translation>
    </message>
    <message>
        <source>Load a list</source>
        <translation>Charger une liste</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listes ({patterns})</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Modèle Word</translation>
    </message>
    <message>
        <source>Word files ({patterns})</source>
        <translation>Fichiers Word ({patterns})</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>Programmes ({patterns})</source>
        <translation>Programmes ({patterns})</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Save {kind}</source>
        <translation>Enregistrer&#x202f;: {kind}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>the program ended before this was saved</source>
        <translation>le logiciel s’est fermé avant l’enregistrement</translation>
    </message>
</context>
<context>
    <name>DuePills</name>
    <message numerus="yes">
        <source>%n quote(s) unanswered since {day}</source>
        <translation>
            <numerusform>%n citation sans réponse depuis le {day}</numerusform>
            <numerusform>%n citations sans réponse depuis le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>roundtable {number} not approved for %n day(s)</source>
        <translation>
            <numerusform>table ronde {number} non approuvée depuis %n jour</numerusform>
            <numerusform>table ronde {number} non approuvée depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roundtable(s) not approved, one for {days} days</source>
        <translation>
            <numerusform>%n table ronde non approuvée, depuis {days} jours</numerusform>
            <numerusform>%n tables rondes non approuvées, dont une depuis {days} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>%n action en retard</numerusform>
            <numerusform>%n actions en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not approved</source>
        <translation>
            <numerusform>%n non approuvée</numerusform>
            <numerusform>%n non approuvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditableRows</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Another program took back here: {act}.</source>
        <translation>Annulé ici depuis un autre logiciel&#x202f;: {act}.</translation>
    </message>
    <message>
        <source>Another program did again here: {act}.</source>
        <translation>Rétabli ici depuis un autre logiciel&#x202f;: {act}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Copié en Markdown.</translation>
    </message>
    <message>
        <source>Copied with formatting.</source>
        <translation>Copié avec la mise en forme.</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>L’écrire tout de même</translation>
    </message>
    <message>
        <source>{file} is not as it was written from here.</source>
        <translation>{file} n’est plus tel qu’il a été écrit d’ici.</translation>
    </message>
    <message>
        <source>Save as {file}</source>
        <translation>Enregistrer sous {file}</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>Laissé de côté&#x202f;: {what}.</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>Plusieurs types</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur qui</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>★ {have} of {all}</source>
        <translation>★ {have} sur {all}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Plusieurs jours</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Échéance&#x202f;: {day}</translation>
    </message>
    <message>
        <source>As promised</source>
        <translation>Comme promis</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Hors compte rendu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>A whole copy was written to {file}. It carries everything: off-record notes, the history and access needs as well.</source>
        <translation>Une copie complète a été écrite dans {file}. Elle contient tout&#x202f;: y compris les notes confidentielles, l’historique et les besoins d’accès.</translation>
    </message>
    <message>
        <source>A copy for participants was written to {file}, without notes off the record or under a stricter rule, history and access needs.</source>
        <translation>Une copie pour les participants a été écrite dans {file}, sans notes confidentielles ou sous une règle plus stricte, sans historique ni besoins d’accès.</translation>
    </message>
    <message>
        <source>Nobody has read roundtable {number} through yet as participants will read it, and the copy holds it: read it as somebody who was in the room, and write the copy then.</source>
        <translation>Personne n’a encore relu la table ronde {number} telle que les participants la liront, et la copie la contient&#x202f;: relisez-la comme quelqu’un qui était dans la salle, puis écrivez la copie.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La relire</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Leave out what is undecided</source>
        <translation>Laisser de côté ce qui n’est pas décidé</translation>
    </message>
</context>
<context>
    <name>FileIcons</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>Fichier {suffix}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans nom de qui parle</translation>
    </message>
    <message>
        <source>About nobody</source>
        <translation>Sur personne</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Sans question</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>No roundtable</source>
        <translation>Sans table ronde</translation>
    </message>
    <message>
        <source>Said aloud</source>
        <translation>Dite à voix haute</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>From the chat</source>
        <translation>Venue du chat</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Hors compte rendu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Agreed to be named</source>
        <translation>Accord pour être nommé</translation>
    </message>
    <message>
        <source>Quote, nobody asked</source>
        <translation>Citation, accord non demandé</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Toute organisation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Any question</source>
        <translation>Toute question</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur qui</translation>
    </message>
    <message>
        <source>About anybody</source>
        <translation>Sur n’importe qui</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Tout responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tout jour</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Any attribution</source>
        <translation>Toute attribution</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Any roundtable</source>
        <translation>Toute table ronde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Tout canal</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Marked or not</source>
        <translation>Avec ou sans marque</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>A part of a name, of a description, or of what else it is called</source>
        <translation>Une partie d’un nom, d’une description ou d’un autre nom</translation>
    </message>
</context>
<context>
    <name>FindingPane</name>
    <message>
        <source>Finding</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>A paragraph on it, in Markdown</source>
        <translation>Un paragraphe à son sujet, en Markdown</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>S chosen quote · A against · Del take off</source>
        <translation>S citation choisie · A contre · Suppr détacher</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>S chosen quote · A for it · Del take off</source>
        <translation>S citation choisie · A pour · Suppr détacher</translation>
    </message>
    <message>
        <source>Markdown, printed below the sentence</source>
        <translation>Markdown, imprimé sous la phrase</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Finding {number} of {of}</source>
        <translation>Conclusion {number} sur {of}</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Sans question</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in none yet</source>
        <translation>
            <numerusform>%n note encore sans conclusion</numerusform>
            <numerusform>%n notes encore sans conclusion</numerusform>
        </translation>
    </message>
    <message>
        <source>no notes yet: it stays out of the write-up</source>
        <translation>aucune note encore&#x202f;: elle reste hors du compte rendu</translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n contre</numerusform>
            <numerusform>%n contre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen quote(s)</source>
        <translation>
            <numerusform>%n citation choisie</numerusform>
            <numerusform>%n citations choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>read again: {told}</source>
        <translation>à relire&#x202f;: {told}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>raised by {number} of {of}</source>
        <translation>soulevée par {number} sur {of}</translation>
    </message>
    <message>
        <source>raised by {number} of {of}, number not printed (Chatham House Rule)</source>
        <translation>soulevée par {number} sur {of}, nombre non imprimé (règle de Chatham House)</translation>
    </message>
    <message>
        <source>raised by {number} of {of}, number not printed (from 3)</source>
        <translation>soulevée par {number} sur {of}, nombre non imprimé (à partir de 3)</translation>
    </message>
    <message>
        <source>raised by {number} of {of}, number not printed (one or two are left)</source>
        <translation>soulevée par {number} sur {of}, nombre non imprimé (il en reste un ou deux)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n conclusion</numerusform>
            <numerusform>%n conclusions</numerusform>
        </translation>
    </message>
    <message>
        <source>every note is in one</source>
        <translation>toute note est dans une conclusion</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>hors compte rendu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>words struck</source>
        <translation>mots supprimés</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>to be asked again</source>
        <translation>à redemander</translation>
    </message>
    <message>
        <source>agreed, named</source>
        <translation>accepté, avec le nom</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>demandé le {day}</translation>
    </message>
</context>
<context>
    <name>FindingsAsked</name>
    <message>
        <source>There is no other finding that it could be merged into.</source>
        <translation>Il n’y a pas d’autre conclusion avec laquelle la fusionner.</translation>
    </message>
    <message>
        <source>There is no finding of that number on this question.</source>
        <translation>Il n’y a pas de conclusion de ce numéro sur cette question.</translation>
    </message>
</context>
<context>
    <name>FindingsBeside</name>
    <message>
        <source>It rests on what is selected already.</source>
        <translation>Elle s’appuie déjà sur ce qui est choisi.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Click to go through the notes in none yet</source>
        <translation>Cliquer pour parcourir les notes encore sans conclusion</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>Findings</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Findings · {question}</source>
        <translation>Conclusions · {question}</translation>
    </message>
    <message numerus="yes">
        <source>Enter attaches the %n selected note(s)</source>
        <translation>
            <numerusform>Entrée rattache la note choisie (%n)</numerusform>
            <numerusform>Entrée rattache les %n notes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ rests on it</source>
        <translation>✓ s’appuie dessus</translation>
    </message>
    <message>
        <source>✓ on some of them</source>
        <translation>✓ sur certaines</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Finding in hand</source>
        <translation>Conclusion choisie</translation>
    </message>
</context>
<context>
    <name>FirstFile</name>
    <message>
        <source>{reason}. This programme lies in a temporary folder, and nothing in it outlives the session: save a copy elsewhere.</source>
        <translation>{reason}. Ce programme est dans un dossier temporaire, et rien n’y survit à la session&#x202f;: enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>{reasons}. {file} is open instead.</source>
        <translation>{reasons}. {file} est ouvert à la place.</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>Has the floor</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>give it back</source>
        <translation>la rendre</translation>
    </message>
    <message>
        <source>Give the floor back to who was interrupted</source>
        <translation>Rendre la parole à qui a été interrompu</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>La parole</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n’a la parole</translation>
    </message>
    <message>
        <source>interrupts</source>
        <translation>interrompt</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>dans la salle</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>of {limit}</source>
        <translation>sur {limit}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>{time} de trop</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>speaking, nearly over</source>
        <translation>parle, presque fini</translation>
    </message>
    <message>
        <source>held, paused</source>
        <translation>en suspens, pause</translation>
    </message>
    <message>
        <source>not counted before the start</source>
        <translation>non compté avant le début</translation>
    </message>
    <message>
        <source>Interrupted: {name}, at {time}</source>
        <translation>Interruption&#x202f;: {name}, à {time}</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ouvrir le dossier&#x202f;: {name}</translation>
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
        <translation>Données</translation>
    </message>
    <message>
        <source>Format of the data</source>
        <translation>Format des données</translation>
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
        <translation>Tâches de calendrier</translation>
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
        <translation>Paquet de données</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Journal de séance</translation>
    </message>
</context>
<context>
    <name>FoundNotesModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur qui</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Prise par</translation>
    </message>
</context>
<context>
    <name>GapPrompt</name>
    <message>
        <source>The laptop slept, or its clock jumped, from {begin} to {end} ({time}).</source>
        <translation>L’ordinateur a dormi, ou son horloge a sauté, de {begin} à {end} ({time}).</translation>
    </message>
    <message>
        <source>The program was not running from {begin} to {end} ({time}).</source>
        <translation>Le logiciel était fermé de {begin} à {end} ({time}).</translation>
    </message>
    <message>
        <source>Cut at {begin}</source>
        <translation>Arrêter à {begin}</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>La compter</translation>
    </message>
    <message>
        <source>Treat it as a pause</source>
        <translation>En faire une pause</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>it counts</source>
        <translation>elle compte</translation>
    </message>
</context>
<context>
    <name>GettingReady</name>
    <message>
        <source>No roundtable is planned on this theme: plan one first.</source>
        <translation>Aucune table ronde n’est prévue sur ce thème&#x202f;: prévoyez-en une d’abord.</translation>
    </message>
    <message>
        <source>Before the day</source>
        <translation>Avant le jour</translation>
    </message>
    <message>
        <source>{title} · Roundtable {number}</source>
        <translation>{title} · Table ronde {number}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Interpreter’s sheet</source>
        <translation>Fiche d’interprète</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>no further</source>
        <translation>pas d’autre groupe</translation>
    </message>
    <message>
        <source>then {group}</source>
        <translation>puis {group}</translation>
    </message>
</context>
<context>
    <name>Groupings</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Conclusion</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message numerus="yes">
        <source>%n wrote</source>
        <translation>
            <numerusform>%n par écrit</numerusform>
            <numerusform>%n par écrit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody heard</source>
        <translation>Aucune voix entendue</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) heard</source>
        <translation>
            <numerusform>%n invité entendu</numerusform>
            <numerusform>%n invités entendus</numerusform>
        </translation>
    </message>
    <message>
        <source>All organisations heard</source>
        <translation>Toutes les organisations entendues</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) heard</source>
        <translation>
            <numerusform>%n organisation entendue</numerusform>
            <numerusform>%n organisations entendues</numerusform>
        </translation>
    </message>
    <message>
        <source>{heard} on this question</source>
        <translation>{heard} sur cette question</translation>
    </message>
    <message>
        <source>{heard} on this question yet</source>
        <translation>{heard} sur cette question</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n organisation(s), {time} together</source>
        <translation>
            <numerusform>{count} sur %n organisation, {time} ensemble</numerusform>
            <numerusform>{count} sur %n organisations, {time} ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>guest(s): {names}</source>
        <translation>
            <numerusform>invité&#x202f;: {names}</numerusform>
            <numerusform>invités&#x202f;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>in writing: {names}</source>
        <translation>par écrit&#x202f;: {names}</translation>
    </message>
    <message>
        <source>convenors {time}</source>
        <translation>organisateurs {time}</translation>
    </message>
    <message>
        <source>facilitator {time}</source>
        <translation>animation {time}</translation>
    </message>
    <message>
        <source>nobody had the floor</source>
        <translation>personne n’a eu la parole</translation>
    </message>
    <message>
        <source>nobody: all were heard</source>
        <translation>aucune&#x202f;: toutes ont été entendues</translation>
    </message>
    <message>
        <source>nobody is on the list</source>
        <translation>personne n’est sur la liste</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (pas là)</translation>
    </message>
</context>
<context>
    <name>Heartbeat</name>
    <message>
        <source>The laptop’s clock was set back: it is {time} behind what is recorded. The roundtable goes on counting, and its times stay {time} ahead of that clock.</source>
        <translation>L’horloge de l’ordinateur a été reculée&#x202f;: elle a {time} de retard sur ce qui est enregistré. La table ronde continue de compter, et ses heures gardent {time} d’avance sur cette horloge.</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>compris</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The note line</source>
        <translation>Ligne de note</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Où est quoi</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>taken</source>
        <translation>prise</translation>
    </message>
    <message>
        <source>taken, said by {names}</source>
        <translation>prise, dite par {names}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>texte modifié</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>étoile mise</translation>
    </message>
    <message>
        <source>star taken away</source>
        <translation>étoile retirée</translation>
    </message>
    <message>
        <source>marked as a gap</source>
        <translation>marquée comme lacune</translation>
    </message>
    <message>
        <source>gap filled</source>
        <translation>lacune comblée</translation>
    </message>
    <message>
        <source>from the chat</source>
        <translation>venue du chat</translation>
    </message>
    <message>
        <source>said aloud</source>
        <translation>dite à voix haute</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>taken on by {name}</source>
        <translation>prise en charge par {name}</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>moved to another roundtable</source>
        <translation>déplacée vers une autre table ronde</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>ramenée</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>dite par {name}</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>sur {name}</translation>
    </message>
    <message>
        <source>on {name}</source>
        <translation>sur la question {name}</translation>
    </message>
    <message>
        <source>tag “{name}” added</source>
        <translation>étiquette «&#x202f;{name}&#x202f;» ajoutée</translation>
    </message>
    <message>
        <source>not said by {name}</source>
        <translation>non dite par {name}</translation>
    </message>
    <message>
        <source>not about {name}</source>
        <translation>pas sur {name}</translation>
    </message>
    <message>
        <source>not on {name}</source>
        <translation>pas sur la question {name}</translation>
    </message>
    <message>
        <source>tag “{name}” taken away</source>
        <translation>étiquette «&#x202f;{name}&#x202f;» retirée</translation>
    </message>
    <message>
        <source>{what} {before} → {after}</source>
        <translation>{what} {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
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
        <translation>Historique de cette note</translation>
    </message>
    <message>
        <source>All of its history…</source>
        <translation>Tout son historique…</translation>
    </message>
    <message>
        <source>Merged into it: {words}</source>
        <translation>Fusionnée avec elle&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{what}, by {author}</source>
        <translation>{what}, par {author}</translation>
    </message>
    <message>
        <source>Back to this version</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>Back to the version of {when}</source>
        <translation>Revenir à la version de {when}</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Cut first, where time is short</source>
        <translation>À supprimer d’abord si le temps manque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{title} · {minutes}</source>
        <translation>{title} · {minutes}</translation>
    </message>
    <message>
        <source>names, with commas</source>
        <translation>noms, avec des virgules</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>M&amp;ethod</source>
        <translation>Mét&amp;hode</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Mené par</translation>
    </message>
    <message>
        <source>Time per turn</source>
        <translation>Temps par intervention</translation>
    </message>
    <message>
        <source>May shrink to</source>
        <translation>Réductible à</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Début fixe</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write the minutes as 5, 7.5, 5:30 or 90 s.</source>
        <translation>Écrivez les minutes comme 5, 7.5, 5:30 ou 90 s.</translation>
    </message>
    <message>
        <source>Write the time per turn as 2:00, 2 min or 90 s, or nothing.</source>
        <translation>Écrivez le temps par intervention ainsi&#x202f;: 2:00, 2 min ou 90 s, ou rien.</translation>
    </message>
    <message>
        <source>Write the minutes it may shrink to: not more than it takes.</source>
        <translation>Écrivez les minutes auxquelles il est réductible&#x202f;: pas plus qu’il ne dure.</translation>
    </message>
    <message>
        <source>Write the fixed start as 14:30, or nothing.</source>
        <translation>Écrivez le début fixe ainsi&#x202f;: 14:30, ou rien.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Steps: {steps} min.</source>
        <translation>Étapes&#x202f;: {steps} min.</translation>
    </message>
    <message>
        <source>Steps, {count} times: {steps} min.</source>
        <translation>Étapes, {count} fois&#x202f;: {steps} min.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Per turn</source>
        <translation>Par prise</translation>
    </message>
    <message>
        <source>can shrink to {value}</source>
        <translation>réductible à {value}</translation>
    </message>
    <message>
        <source>cut first</source>
        <translation>à couper d’abord</translation>
    </message>
    <message>
        <source>amber {value}</source>
        <translation>ambre {value}</translation>
    </message>
    <message>
        <source>red {value}</source>
        <translation>rouge {value}</translation>
    </message>
    <message>
        <source>promise: {value}</source>
        <translation>engagement&#x202f;: {value}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sans attribution</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>keep for next time</source>
        <translation>garder pour la suite</translation>
    </message>
    <message>
        <source>bring them here</source>
        <translation>amener ici</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) with item {number}: {names}</source>
        <translation>
            <numerusform>%n attend sur le point {number}&#x202f;: {names}</numerusform>
            <numerusform>%n attendent sur le point {number}&#x202f;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (has had the floor since)</source>
        <translation>{name} (a eu la parole depuis)</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key {keys}</source>
        <translation>Touche {keys}</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key {keys}</source>
        <translation>Touche {keys}</translation>
    </message>
</context>
<context>
    <name>KeyMessages</name>
    <message>
        <source>Key messages</source>
        <translation>Messages clés</translation>
    </message>
    <message>
        <source>- One message a line, in Markdown</source>
        <translation>- Un message par ligne, en Markdown</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>While writing a note</source>
        <translation>En écrivant une note</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Save each line as a note of its own</source>
        <translation>Enregistrer chaque ligne comme une note</translation>
    </message>
    <message>
        <source>Accept the completion</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>In an empty box: edit the last note</source>
        <translation>Champ vide&#x202f;: modifier la dernière note</translation>
    </message>
    <message>
        <source>After a note off the record: the one before too</source>
        <translation>Après une note hors compte rendu&#x202f;: la précédente aussi</translation>
    </message>
    <message>
        <source>Close what is open, drop what holds; last the text</source>
        <translation>Fermer ce qui est ouvert, lâcher ce qui est retenu&#x202f;; le texte en dernier</translation>
    </message>
    <message>
        <source>Bring back the text that Esc took out</source>
        <translation>Ramener le texte qu’Échap a retiré</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Type the reason</source>
        <translation>Taper la raison</translation>
    </message>
    <message>
        <source>A hand, or a direct reply</source>
        <translation>Main levée, ou réponse directe</translation>
    </message>
    <message>
        <source>In the room, or remote</source>
        <translation>Dans la salle, ou à distance</translation>
    </message>
    <message>
        <source>Move up; Alt with Down moves down</source>
        <translation>Monter&#x202f;; Alt avec Bas&#x202f;: descendre</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>The same, where there is no Del</source>
        <translation>De même, sans touche Suppr</translation>
    </message>
    <message>
        <source>In the roll call</source>
        <translation>Pendant l’appel</translation>
    </message>
    <message>
        <source>In the room, remote, not here</source>
        <translation>Dans la salle, à distance, pas là</translation>
    </message>
    <message>
        <source>Not here: apologies</source>
        <translation>Pas là&#x202f;: absence excusée</translation>
    </message>
    <message>
        <source>Not here: expected later</source>
        <translation>Pas là&#x202f;: arrivée attendue</translation>
    </message>
    <message>
        <source>When they leave</source>
        <translation>Heure de départ</translation>
    </message>
    <message>
        <source>How they are interpreted</source>
        <translation>Mode d’interprétation</translation>
    </message>
    <message>
        <source>A limit of their own</source>
        <translation>Une limite personnelle</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>Choose a turn</source>
        <translation>Choisir une prise de parole</translation>
    </message>
    <message>
        <source>Its begin: 5 s, with Shift 1 s</source>
        <translation>Son début&#x202f;: 5 s, avec Maj 1 s</translation>
    </message>
    <message>
        <source>Its end: 5 s, with Shift 1 s</source>
        <translation>Sa fin&#x202f;: 5 s, avec Maj 1 s</translation>
    </message>
    <message>
        <source>It was … (another speaker)</source>
        <translation>C’était… (quelqu’un d’autre)</translation>
    </message>
    <message>
        <source>Split it at a time</source>
        <translation>La scinder à une heure</translation>
    </message>
    <message>
        <source>Merge with the one before, after</source>
        <translation>Fusionner avec la précédente, la suivante</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>All of this as a menu</source>
        <translation>Tout cela en menu</translation>
    </message>
    <message>
        <source>This item, or the whole roundtable</source>
        <translation>Ce point, ou toute la table ronde</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>Retour à la note</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>Dans l’ordre du jour</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Aller au point</translation>
    </message>
    <message>
        <source>A minute more; − a minute less</source>
        <translation>Une minute de plus&#x202f;; − une de moins</translation>
    </message>
    <message>
        <source>Type the minutes</source>
        <translation>Taper les minutes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Change all of it</source>
        <translation>Tout y modifier</translation>
    </message>
    <message>
        <source>What is promised for it, also once it is over</source>
        <translation>Ce qui est promis pour lui, même une fois terminé</translation>
    </message>
    <message>
        <source>Split it in two</source>
        <translation>Scinder en deux</translation>
    </message>
    <message>
        <source>Add an item after it</source>
        <translation>Ajouter un point après</translation>
    </message>
    <message>
        <source>The same, where there is no Ins</source>
        <translation>De même, sans touche Inser</translation>
    </message>
    <message>
        <source>Leave out, or bring back</source>
        <translation>Écarter, ou ramener</translation>
    </message>
    <message>
        <source>When it was really taken</source>
        <translation>Quand il a vraiment eu lieu</translation>
    </message>
    <message>
        <source>In the tables of participants and questions</source>
        <translation>Dans les tableaux des participants et des questions</translation>
    </message>
    <message>
        <source>Edit what has the ring</source>
        <translation>Modifier ce qui a l’anneau</translation>
    </message>
    <message>
        <source>Begin a new row</source>
        <translation>Commencer une ligne</translation>
    </message>
    <message>
        <source>Take a list from what was copied</source>
        <translation>Reprendre une liste de ce qui a été copié</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>In the stream of notes</source>
        <translation>Dans le fil des notes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a key, by what it does</source>
        <translation>Chercher une touche, par ce qu’elle fait</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Chercher une touche</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>{found} of {total} keys</source>
        <translation>{found} touches sur {total}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Off the record</source>
        <translation>Hors compte rendu</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
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
        <translation>pas encore de messages clés</translation>
    </message>
    <message>
        <source>no finding yet</source>
        <translation>pas encore de conclusion</translation>
    </message>
    <message>
        <source>not said where it was</source>
        <translation>lieu non indiqué</translation>
    </message>
    <message>
        <source>not said how it was held</source>
        <translation>modalité non indiquée</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>pas terminée</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>pas approuvée</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) undecided</source>
        <translation>
            <numerusform>%n nom non décidé</numerusform>
            <numerusform>%n noms non décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) waiting for consent</source>
        <translation>
            <numerusform>%n note en attente d’un accord</numerusform>
            <numerusform>%n notes en attente d’un accord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) not agreed</source>
        <translation>
            <numerusform>%n citation non acceptée</numerusform>
            <numerusform>%n citations non acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to read again</source>
        <translation>
            <numerusform>%n conclusion à relire</numerusform>
            <numerusform>%n conclusions à relire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an owner</source>
        <translation>
            <numerusform>%n action sans responsable</numerusform>
            <numerusform>%n actions sans responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a day</source>
        <translation>
            <numerusform>%n action sans échéance</numerusform>
            <numerusform>%n actions sans échéance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LackingBar</name>
    <message>
        <source>Missing:</source>
        <translation>Il manque&#x202f;:</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language of the write-up</source>
        <translation>Langue du compte rendu</translation>
    </message>
    <message>
        <source>This version has no write-ups in this language: they are in English.</source>
        <translation>Cette version n’a pas de comptes rendus dans cette langue&#x202f;: ils sont en anglais.</translation>
    </message>
    <message>
        <source>Not reviewed by a native speaker: read it through.</source>
        <translation>Non relu par une personne de langue maternelle&#x202f;: à relire.</translation>
    </message>
</context>
<context>
    <name>LastActs</name>
    <message>
        <source>Last acts of the room</source>
        <translation>Dernières opérations de la séance</translation>
    </message>
    <message>
        <source>Nothing was done in the room yet.</source>
        <translation>Rien n’a encore été fait dans la séance.</translation>
    </message>
    <message>
        <source>↑ ↓ and Enter take one back; notes stay. Esc closes.</source>
        <translation>↑ ↓ et Entrée en annulent une&#x202f;; les notes restent. Échap ferme.</translation>
    </message>
</context>
<context>
    <name>LastLine</name>
    <message>
        <source>take back</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>it was…</source>
        <translation>c’était…</translation>
    </message>
    <message>
        <source>Last: {act} {time}</source>
        <translation>Dernière&#x202f;: {act} {time}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Written to {file}; the lines stay here until they are saved.</source>
        <translation>Écrit dans {file}&#x202f;; les lignes restent ici jusqu’à leur enregistrement.</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <source>Looked at: leave it as it is</source>
        <translation>Vu&#x202f;: laisser tel quel</translation>
    </message>
    <message>
        <source>To tidy: left unanswered in the room</source>
        <translation>À ranger&#x202f;: laissé sans réponse pendant la séance</translation>
    </message>
    <message>
        <source>Passed over, and left for later: {numbers}</source>
        <translation>Sautés, et laissés pour plus tard&#x202f;: {numbers}</translation>
    </message>
    <message>
        <source>Still waiting at the end: {names}</source>
        <translation>Attendaient encore à la fin&#x202f;: {names}</translation>
    </message>
    <message>
        <source>From {begin} to {end} nobody was watching; it counts</source>
        <translation>De {begin} à {end}, personne ne veillait&#x202f;; cela compte</translation>
    </message>
    <message>
        <source>Became stricter, as promised on the other side: notes of {clocks}</source>
        <translation>Devenues plus strictes, comme promis de l’autre côté&#x202f;: notes de {clocks}</translation>
    </message>
    <message>
        <source>A looser promise had no effect: whoever made it did not know this one</source>
        <translation>Une promesse moins stricte est restée sans effet&#x202f;: son auteur ne connaissait pas celle-ci</translation>
    </message>
    <message>
        <source>A looser rule had no effect, for more was in force: note of {clocks}</source>
        <translation>Une règle moins stricte est restée sans effet, car une plus stricte s’appliquait&#x202f;: note de {clocks}</translation>
    </message>
    <message>
        <source>Was to have left, and counts as here: {names}</source>
        <translation>Devait partir, et compte comme là&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Came late, and never heard the promise: {names}</source>
        <translation>Arrivée tardive, sans avoir entendu l’engagement&#x202f;: {names}</translation>
    </message>
    <message>
        <source>“{rule}” was not held on: see the notes of item {number}</source>
        <translation>«&#x202f;{rule}&#x202f;» n’a pas été prolongé&#x202f;: voir les notes du point {number}</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>person of {organisation}</source>
        <translation>personne de {organisation}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>roundtable {number}</source>
        <translation>table ronde {number}</translation>
    </message>
    <message>
        <source>question {code}</source>
        <translation>question {code}</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
</context>
<context>
    <name>LeftOutPart</name>
    <message>
        <source>Notes keep them as they are; nothing offers them any more.</source>
        <translation>Les notes les gardent tels quels&#x202f;; rien ne les propose plus.</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Laissés de côté ({count})</translation>
    </message>
</context>
<context>
    <name>LeftOutRow</name>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take {name} in again</source>
        <translation>Reprendre {name}</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Findings</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>The order is the write-up&apos;s: drag, or Alt ↑ ↓</source>
        <translation>L’ordre est celui du compte rendu&#x202f;: glissez, ou Alt ↑ ↓</translation>
    </message>
</context>
<context>
    <name>LikelyStrip</name>
    <message>
        <source>Not the same</source>
        <translation>Pas identiques</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Sans doute identiques</translation>
    </message>
    <message>
        <source>Likely the same: {one} ({notes}) and {into} ({more})</source>
        <translation>Sans doute identiques&#x202f;: {one} ({notes}) et {into} ({more})</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s)</source>
        <translation>
            <numerusform>%n autre paire</numerusform>
            <numerusform>%n autres paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Fusionner avec {name}</translation>
    </message>
</context>
<context>
    <name>LimitBell</name>
    <message>
        <source>“{item}”: its time is up.</source>
        <translation>«&#x202f;{item}&#x202f;»&#x202f;: le temps est écoulé.</translation>
    </message>
    <message>
        <source>The turn is over its time.</source>
        <translation>La prise de parole dépasse son temps.</translation>
    </message>
    <message>
        <source>{name} is over the time of a turn.</source>
        <translation>{name} dépasse le temps de parole.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Paste or load a list</source>
        <translation>Coller ou charger une liste</translation>
    </message>
    <message>
        <source>Table of the file</source>
        <translation>Tableau du fichier</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Organisations and people from a list</source>
        <translation>Organisations et personnes d’une liste</translation>
    </message>
    <message>
        <source>A spreadsheet, a CSV, a Word table, or lines such as “Ana Lima, Head of Data, Delta Commission”. You see what was understood before anything changes.</source>
        <translation>Un classeur, un CSV, un tableau Word ou des lignes telles que «&#x202f;Ana Lima, Head of Data, Delta Commission&#x202f;». Vous voyez ce qui a été compris avant que rien ne change.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>{file} was not read</source>
        <translation>{file} n’a pas été lu</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>De {file}</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>Ce pour quoi chaque colonne est prise</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Ce que cela changerait</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Coller ce qui a été copié</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put it in the programme</source>
        <translation>Mettre dans le programme</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>↵ keeps what you type · Esc drops it</source>
        <translation>↵ garde ce que vous tapez · Échap l’abandonne</translation>
    </message>
</context>
<context>
    <name>ListLoading</name>
    <message>
        <source>what was pasted</source>
        <translation>ce qui a été collé</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <translation>Surnoms</translation>
    </message>
    <message>
        <source>Role of a person</source>
        <translation>Fonction d’une personne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Second organisation</source>
        <translation>Seconde organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>@handle</source>
        <translation>@identifiant</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Gives it away</source>
        <translation>La trahit</translation>
    </message>
    <message>
        <source>In the room or by video</source>
        <translation>Dans la salle ou à distance</translation>
    </message>
    <message>
        <source>Coming or not</source>
        <translation>Vient ou non</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interprété</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>pas sur la liste</translation>
    </message>
    <message>
        <source>The list adds nothing: the programme has all that it says</source>
        <translation>La liste n’ajoute rien&#x202f;: le programme a déjà tout ce qu’elle dit</translation>
    </message>
    <message numerus="yes">
        <source>%n new organisation(s)</source>
        <translation>
            <numerusform>%n nouvelle organisation</numerusform>
            <numerusform>%n nouvelles organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes is left out: choose a roundtable that is yet to open</source>
        <translation>Qui vient n’est pas repris&#x202f;: choisissez une table ronde qui n’est pas encore ouverte</translation>
    </message>
    <message>
        <source>Who comes is noted for roundtable {number}: {title}</source>
        <translation>Qui vient est noté pour la table ronde {number}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>toute la liste</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{programme} (read only)</source>
        <translation>{programme} (lecture seule)</translation>
    </message>
</context>
<context>
    <name>MaterialsEdit</name>
    <message>
        <source>a file or a link in each line</source>
        <translation>un fichier ou un lien par ligne</translation>
    </message>
    <message>
        <source>“{material}” is no link, and no file that is there: correct it, or participants read “{name}”.</source>
        <translation>«&#x202f;{material}&#x202f;» n’est ni un lien ni un fichier présent&#x202f;: corrigez, ou les participants liront «&#x202f;{name}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>MergeFindingForm</name>
    <message>
        <source>Merge {finding} into another</source>
        <translation>Fusionner {finding} avec une autre</translation>
    </message>
    <message>
        <source>The finding that stays</source>
        <translation>La conclusion qui reste</translation>
    </message>
    <message>
        <source>The other rests on the notes of both. This sentence becomes a paragraph of its synthesis, and this synthesis comes after it.</source>
        <translation>L’autre s’appuie sur les notes des deux. Cette phrase devient un paragraphe de sa synthèse, et cette synthèse-ci vient après.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Merge {name} into another</source>
        <translation>Fusionner {name} avec une autre</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Saisissez une partie du nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Round</source>
        <translation>Tour de table</translation>
    </message>
    <message>
        <source>Clarifying questions</source>
        <translation>Questions de clarification</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Peer consultation</source>
        <translation>Consultation entre pairs</translation>
    </message>
    <message>
        <source>Peer assist</source>
        <translation>Assistance par les pairs</translation>
    </message>
    <message>
        <source>Troika consulting</source>
        <translation>Troïka</translation>
    </message>
    <message>
        <source>Action learning set</source>
        <translation>Groupe d’apprentissage par l’action</translation>
    </message>
    <message>
        <source>Hot seat</source>
        <translation>Chaise chaude</translation>
    </message>
    <message>
        <source>1-2-4-All</source>
        <translation>1-2-4-Tous</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Bocal à poissons</translation>
    </message>
    <message>
        <source>Panel then open mic</source>
        <translation>Panel, puis micro ouvert</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>En binômes</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Petits groupes</translation>
    </message>
    <message>
        <source>Silent work</source>
        <translation>Travail en silence</translation>
    </message>
    <message>
        <source>Open discussion</source>
        <translation>Discussion ouverte</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
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
        <translation>{name}&#x202f;: ajouter</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>ajouter…</translation>
    </message>
</context>
<context>
    <name>NameFinder</name>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>A name, or the beginning of it</source>
        <translation>Un nom, ou son début</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NamesBox</name>
    <message>
        <source>Read each</source>
        <translation>Lire chacune</translation>
    </message>
    <message>
        <source>Reason to write it all the same</source>
        <translation>Raison de l’écrire quand même</translation>
    </message>
    <message>
        <source>The reason is kept in the programme file.</source>
        <translation>La raison est conservée dans le fichier de programme.</translation>
    </message>
    <message>
        <source>Names check</source>
        <translation>Contrôle des noms</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason to write {names} all the same</source>
        <translation>Motif pour écrire tout de même {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could give a speaker away.</source>
        <translation>
            <numerusform>%n note pourrait trahir qui a parlé.</numerusform>
            <numerusform>%n notes pourraient trahir qui a parlé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could give a speaker away.</source>
        <translation>
            <numerusform>%n endroit pourrait trahir qui a parlé.</numerusform>
            <numerusform>%n endroits pourraient trahir qui a parlé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewFinding</name>
    <message>
        <source>Write a finding, Enter keeps it</source>
        <translation>Écrivez une conclusion, Entrée la garde</translation>
    </message>
</context>
<context>
    <name>NewProgramme</name>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>From the &amp;sample: {title}</source>
        <translation>À partir de l’&amp;exemple&#x202f;: {title}</translation>
    </message>
    <message>
        <source>&amp;Empty, with the title</source>
        <translation>&amp;Vide, avec le titre</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>Titre du programme</translation>
    </message>
    <message>
        <source>What its themes are called</source>
        <translation>Comment s’appellent ses thèmes</translation>
    </message>
    <message>
        <source>What its themes are called: challenge, topic …</source>
        <translation>Comment s’appellent ses thèmes&#x202f;: défi, sujet…</translation>
    </message>
    <message>
        <source>How is it to begin?</source>
        <translation>Comment doit-il commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Themes with agendas, organisations and people, to look at or to change.</source>
        <translation>Des thèmes avec ordres du jour, organisations et personnes, à regarder ou à modifier.</translation>
    </message>
    <message>
        <source>Then come the organisations and people, and the first question.</source>
        <translation>Viennent ensuite les organisations et les personnes, et la première question.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Choisir où le garder…</translation>
    </message>
</context>
<context>
    <name>NewThemeDialog</name>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>New {theme}</source>
        <translation>Nouveau&#x202f;: {theme}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>in a word or two, such as Governance</source>
        <translation>en un mot ou deux, comme Gouvernance</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>what the room is asked</source>
        <translation>ce qui est demandé à la salle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>such as 12 May, or later</source>
        <translation>par exemple 12 May, ou plus tard</translation>
    </message>
    <message>
        <source>It gets an agenda and roundtables of its own; with a day, the first of them.</source>
        <translation>Il reçoit son propre ordre du jour et ses tables rondes&#x202f;; avec un jour, la première.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add, and load its agenda…</source>
        <translation>Ajouter, puis charger son ordre du jour…</translation>
    </message>
</context>
<context>
    <name>Newcomers</name>
    <message>
        <source>{organisation}, a new guest</source>
        <translation>{organisation}, nouvelle organisation invitée</translation>
    </message>
    <message>
        <source>new, without an organisation</source>
        <translation>nouveau nom, sans organisation</translation>
    </message>
    <message>
        <source>all of it is the name</source>
        <translation>le tout est le nom</translation>
    </message>
    <message>
        <source>the same person, also for {organisation}</source>
        <translation>la même personne, aussi pour {organisation}</translation>
    </message>
    <message>
        <source>Add another {name}</source>
        <translation>Ajouter un autre nom&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>{name} of {organisation}</source>
        <translation>{name} ({organisation})</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Two steps to the first roundtable</source>
        <translation>Deux étapes jusqu’à la première table ronde</translation>
    </message>
    <message>
        <source>First say who takes part, then add the first theme with its day.</source>
        <translation>Dites d’abord qui participe, puis ajoutez le premier thème avec son jour.</translation>
    </message>
    <message>
        <source>One step to the first roundtable</source>
        <translation>Une étape jusqu’à la première table ronde</translation>
    </message>
    <message>
        <source>Add the first theme: its question, its day and its agenda.</source>
        <translation>Ajoutez le premier thème&#x202f;: sa question, son jour et son ordre du jour.</translation>
    </message>
</context>
<context>
    <name>NotHeardRow</name>
    <message>
        <source>Not heard on this:</source>
        <translation>Pas entendues là-dessus :</translation>
    </message>
    <message>
        <source>A asks for a written reply</source>
        <translation>A demande une réponse écrite</translation>
    </message>
    <message>
        <source>Everybody who took part was heard on this.</source>
        <translation>Tous ceux qui ont pris part ont été entendus là-dessus.</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Strike these words for good…</source>
        <translation>Supprimer ces mots pour de bon…</translation>
    </message>
    <message>
        <source>Split the note here</source>
        <translation>Scinder la note ici</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>Enter keeps it; its tags are read again.</source>
        <translation>Entrée la garde&#x202f;; ses étiquettes sont relues.</translation>
    </message>
    <message>
        <source>It belongs to no roundtable, so its text stays as it came.</source>
        <translation>Elle n’est d’aucune table ronde&#x202f;: son texte reste tel qu’il est venu.</translation>
    </message>
</context>
<context>
    <name>NotePicking</name>
    <message>
        <source>New tag “{name}”</source>
        <translation>Nouvelle étiquette «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Who said it too</source>
        <translation>Qui l’a dit aussi</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Sur qui elle porte</translation>
    </message>
    <message>
        <source>Which question it is on</source>
        <translation>Sur quelle question elle porte</translation>
    </message>
    <message>
        <source>Which tag</source>
        <translation>Quelle étiquette</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>To which promise it is held</source>
        <translation>À quel engagement elle est soumise</translation>
    </message>
    <message>
        <source>To which roundtable it goes</source>
        <translation>Vers quelle table ronde elle va</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>★ starred</source>
        <translation>★ étoile</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>hors compte rendu</translation>
    </message>
    <message>
        <source>{name} said</source>
        <translation>{name} a dit</translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation>{name} a écrit</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>sur {name}</translation>
    </message>
    <message>
        <source>{name} to do</source>
        <translation>à faire&#x202f;: {name}</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>par {author}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit in the box</source>
        <translation>Modifier dans le champ</translation>
    </message>
    <message>
        <source>Enter tries again, F2 takes it back into the box</source>
        <translation>Entrée réessaie, F2 reprend dans le champ</translation>
    </message>
</context>
<context>
    <name>NotesFilters</name>
    <message>
        <source>Which notes are shown</source>
        <translation>Quelles notes sont montrées</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Ce point</translation>
    </message>
    <message>
        <source>Whole roundtable</source>
        <translation>Toute la table ronde</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Étoilées</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Notes in which something was missed: show them, or all</source>
        <translation>Notes où quelque chose a échappé&#x202f;: les montrer, ou toutes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kind of notes: {chosen}</source>
        <translation>Type de notes&#x202f;: {chosen}</translation>
    </message>
    <message>
        <source>Notes shown: {chosen}</source>
        <translation>Notes affichées&#x202f;: {chosen}</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>↵ edit · S star · W who · N question · O off the record · Del delete · I Q B U A D R kind</source>
        <translation>↵ modifier · S étoile · W qui · N question · O hors compte rendu · Suppr supprimer · I Q B U A D R type</translation>
    </message>
    <message>
        <source>keys act on the notes · Esc</source>
        <translation>touches&#x202f;: notes · Échap</translation>
    </message>
    <message>
        <source>The curtain is down: notes and airtime are not shown in this window. What you type is kept, unseen. {keys} lifts it.</source>
        <translation>Le rideau est baissé&#x202f;: notes et temps de parole ne s’affichent pas dans cette fenêtre. Ce que vous tapez est conservé, sans être vu. {keys} le lève.</translation>
    </message>
    <message>
        <source>Notes column</source>
        <translation>Colonne Notes</translation>
    </message>
    <message>
        <source>this was not saved in the file before</source>
        <translation>cela n’a pas été enregistré dans le fichier avant</translation>
    </message>
    <message>
        <source>Notes belong to a roundtable. Choose or plan one first.</source>
        <translation>Les notes relèvent d’une table ronde. Choisissez-en ou prévoyez-en une d’abord.</translation>
    </message>
    <message>
        <source>No notes of this kind here.</source>
        <translation>Aucune note de ce type ici.</translation>
    </message>
    <message>
        <source>No notes on this item yet. Type below while people talk.</source>
        <translation>Pas encore de note sur ce point. Tapez ci-dessous pendant que l’on parle.</translation>
    </message>
    <message>
        <source>No notes yet. Type below while people talk: who has the floor is who said it.</source>
        <translation>Pas encore de note. Tapez ci-dessous pendant que l’on parle&#x202f;: qui a la parole est qui l’a dit.</translation>
    </message>
    <message>
        <source>No note has a star. S in the list gives one.</source>
        <translation>Aucune note n’a d’étoile. S dans la liste en donne une.</translation>
    </message>
    <message>
        <source>No gap is left to fill: ??? in a note marks one.</source>
        <translation>Aucune lacune à combler&#x202f;: ??? dans une note en marque une.</translation>
    </message>
    <message>
        <source>No note of this roundtable was deleted.</source>
        <translation>Aucune note de cette table ronde n’a été supprimée.</translation>
    </message>
    <message>
        <source>Saved; the filters above do not show it.</source>
        <translation>Enregistré&#x202f;; les filtres ci-dessus ne le montrent pas.</translation>
    </message>
</context>
<context>
    <name>NotesTable</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>NotesTidy</name>
    <message numerus="yes">
        <source>J again: merge %n note(s) into one</source>
        <translation>
            <numerusform>J encore&#x202f;: fusionner %n note en une</numerusform>
            <numerusform>J encore&#x202f;: fusionner %n notes en une</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Del again: delete %n note(s)</source>
        <translation>
            <numerusform>Suppr encore&#x202f;: supprimer %n note</numerusform>
            <numerusform>Suppr encore&#x202f;: supprimer %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>O again: %n note(s) back on the record</source>
        <translation>
            <numerusform>O encore&#x202f;: %n note remise au compte rendu</numerusform>
            <numerusform>O encore&#x202f;: %n notes remises au compte rendu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>O again: %n note(s) off the record</source>
        <translation>
            <numerusform>O encore&#x202f;: %n note hors compte rendu</numerusform>
            <numerusform>O encore&#x202f;: %n notes hors compte rendu</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>NotesVerbs</name>
    <message>
        <source>Edit in the box</source>
        <translation>Modifier dans le champ</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Mettre ou retirer l’étoile</translation>
    </message>
    <message>
        <source>Who said it…</source>
        <translation>Qui l’a dit…</translation>
    </message>
    <message>
        <source>On which question…</source>
        <translation>Sur quelle question…</translation>
    </message>
    <message>
        <source>Tag, or take a tag away…</source>
        <translation>Étiqueter, ou retirer une étiquette…</translation>
    </message>
    <message>
        <source>About whom it is…</source>
        <translation>Sur qui elle porte…</translation>
    </message>
    <message>
        <source>Hold it to a stricter promise…</source>
        <translation>Soumettre à un engagement plus strict…</translation>
    </message>
    <message>
        <source>Move to another roundtable…</source>
        <translation>Déplacer vers une autre table ronde…</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionner en une</translation>
    </message>
    <message>
        <source>Not the same: tell them apart</source>
        <translation>Pas la même&#x202f;: les distinguer</translation>
    </message>
    <message>
        <source>Who takes it on…</source>
        <translation>Qui s’en charge…</translation>
    </message>
    <message>
        <source>By which day…</source>
        <translation>Pour quel jour…</translation>
    </message>
    <message>
        <source>From the chat, or said aloud</source>
        <translation>Venu du chat, ou dit à voix haute</translation>
    </message>
    <message>
        <source>Off the record, or back on it</source>
        <translation>Hors compte rendu, ou de retour</translation>
    </message>
    <message>
        <source>Delete, or bring back</source>
        <translation>Supprimer, ou ramener</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
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
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes: {count}. {where}</source>
        <translation>Notes&#x202f;: {count}. {where}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%n changed, until you filter again</source>
        <translation>
            <numerusform>%n modifiée, jusqu’au prochain filtrage</numerusform>
            <numerusform>%n modifiées, jusqu’au prochain filtrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Notes trouvées</translation>
    </message>
</context>
<context>
    <name>NowhereDialog</name>
    <message>
        <source>On no disk</source>
        <translation>Sur aucun disque</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Copier ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>Save a copy on another disk, or what was saved here is lost.</source>
        <translation>Enregistrez une copie sur un autre disque, sinon ce qui a été enregistré ici est perdu.</translation>
    </message>
</context>
<context>
    <name>Nudges</name>
    <message>
        <source>Has left</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>{name} has the floor, but the roundtable has not started.</source>
        <translation>{name} a la parole, mais la table ronde n’a pas commencé.</translation>
    </message>
    <message>
        <source>The item is over by more than {minutes} min.</source>
        <translation>Le point dépasse son temps de plus de {minutes} min.</translation>
    </message>
    <message>
        <source>Nobody has had the floor for more than {minutes} min.</source>
        <translation>Personne n’a la parole depuis plus de {minutes} min.</translation>
    </message>
    <message>
        <source>{name} leaves at {time}, {spoken} so far.</source>
        <translation>{name} part à {time}, {spoken} de parole jusqu’ici.</translation>
    </message>
    <message>
        <source>{name} was to leave at {time}: still here? {spoken} so far.</source>
        <translation>{name} devait partir à {time}&#x202f;: encore là&#x202f;? {spoken} de parole jusqu’ici.</translation>
    </message>
    <message>
        <source>{name} leaves at {time} and has the floor.</source>
        <translation>{name} part à {time} et a la parole.</translation>
    </message>
    <message>
        <source>{names} came late and has not heard the promise; {key} shows it.</source>
        <translation>Arrivée tardive, sans avoir entendu l’engagement&#x202f;: {names}&#x202f;; {key} le montre.</translation>
    </message>
    <message>
        <source>{names} came late and have not heard the promise; {key} shows it.</source>
        <translation>Arrivées tardives, sans avoir entendu l’engagement&#x202f;: {names}&#x202f;; {key} le montre.</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <source>Find notes to attach</source>
        <translation>Chercher des notes à rattacher</translation>
    </message>
    <message>
        <source>Notes that may belong to it</source>
        <translation>Notes qui peuvent s’y rattacher</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found</source>
        <translation>
            <numerusform>%n note trouvée</numerusform>
            <numerusform>%n notes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with similar words</source>
        <translation>
            <numerusform>%n aux mots semblables</numerusform>
            <numerusform>%n aux mots semblables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffsetBox</name>
    <message>
        <source>Clock offset</source>
        <translation>Écart d’horloge</translation>
    </message>
    <message>
        <source>Added to the other laptop’s instants: +2m30s, -90s or 0</source>
        <translation>Ajouté aux instants de l’autre ordinateur&#x202f;: +2m30s, -90s ou 0</translation>
    </message>
</context>
<context>
    <name>OrganisationPane</name>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Gives it away</source>
        <translation>La trahit</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Somebody who takes part for this organisation</source>
        <translation>Une personne qui participe pour cette organisation</translation>
    </message>
    <message>
        <source>Enter edits · P page about them · C their consents · F forgets · Del takes off</source>
        <translation>Entrée modifie · P page à leur sujet · C leurs accords · F oublie · Suppr retire</translation>
    </message>
    <message>
        <source>Merge it into another…</source>
        <translation>Fusionner avec une autre…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Without an organisation</source>
        <translation>Sans organisation</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne encore.</translation>
    </message>
    <message>
        <source>Everybody has an organisation.</source>
        <translation>Tout le monde a une organisation.</translation>
    </message>
    <message>
        <source>Taking it out keeps them.</source>
        <translation>Si on la retire, ils sont conservés.</translation>
    </message>
    <message>
        <source>Places, products and roles for the names check</source>
        <translation>Lieux, produits et fonctions pour le contrôle des noms</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>What became of the export</source>
        <translation>Résultat de l’export</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>{file} was not opened: no program here does, or it is there no more.</source>
        <translation>{file} n’a pas été ouvert&#x202f;: aucun programme ici ne le peut, ou le fichier n’est plus là.</translation>
    </message>
</context>
<context>
    <name>OutcomeEdit</name>
    <message>
        <source>What came of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>A sentence, a link</source>
        <translation>Une phrase, un lien</translation>
    </message>
</context>
<context>
    <name>OutlineBox</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Text before the section</source>
        <translation>Texte avant la section</translation>
    </message>
    <message>
        <source>A text of your own, in Markdown</source>
        <translation>Un texte à vous, en Markdown</translation>
    </message>
    <message>
        <source>Text before {section}</source>
        <translation>Texte avant {section}</translation>
    </message>
    <message>
        <source>Write a text before {section}</source>
        <translation>Écrire un texte avant {section}</translation>
    </message>
    <message>
        <source>Space switches · Alt ↑ ↓ move · F2 retitles</source>
        <translation>Espace cocher ou décocher · Alt ↑ ↓ déplacer · F2 changer le titre</translation>
    </message>
    <message>
        <source>Name of the new outline</source>
        <translation>Nom du nouveau plan</translation>
    </message>
    <message>
        <source>Name of the outline</source>
        <translation>Nom du plan</translation>
    </message>
</context>
<context>
    <name>Outlines</name>
    <message>
        <source>The series</source>
        <translation>La série</translation>
    </message>
    <message>
        <source>Numbers for a funder</source>
        <translation>Chiffres pour un bailleur de fonds</translation>
    </message>
    <message>
        <source>By question, then organisation</source>
        <translation>Par question, puis par organisation</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
</context>
<context>
    <name>PageViews</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>ParticipantsMenu</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>ParticipantsPane</name>
    <message>
        <source>Participants column</source>
        <translation>Colonne Participants</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Others: {names}</source>
        <translation>Autres&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Forget {name}…</source>
        <translation>Oublier {name}…</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitée</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>personne de nommé encore</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas là</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (pas là)</translation>
    </message>
    <message>
        <source>{name} (remote)</source>
        <translation>{name} (à distance)</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Convenors: {names}</source>
        <translation>Organisateurs&#x202f;: {names}</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Type a name, or paste several lines</source>
        <translation>Saisissez un nom, ou collez plusieurs lignes</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Ins or N in the table</source>
        <translation>Inser ou N dans le tableau</translation>
    </message>
    <message>
        <source>{counted} · the order is the order of the keys</source>
        <translation>{counted} · l’ordre est celui des touches</translation>
    </message>
    <message>
        <source>Drop a spreadsheet, a CSV or a Word table here, or paste with Ctrl V. You see what was understood before anything changes; the same list a second time adds nothing.</source>
        <translation>Déposez ici un classeur, un CSV ou un tableau Word, ou collez avec Ctrl V. Vous voyez ce qui a été compris avant que rien ne change&#x202f;; la même liste une seconde fois n’ajoute rien.</translation>
    </message>
    <message>
        <source>Enter edits · Alt ↑ ↓ move · Ins or N add · Del take out</source>
        <translation>Entrée modifie · Alt ↑ ↓ déplace · Inser ou N ajoute · Suppr retire</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Its people, notes and turns become those of the other. Its names stay as other names, so that a list that still has them does not bring it back.</source>
        <translation>Ses personnes, notes et prises de parole deviennent celles de l’autre. Ses noms restent comme autres noms, pour qu’une liste qui les porte encore ne la ramène pas.</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>Words to strike</source>
        <translation>Mots à rayer</translation>
    </message>
    <message>
        <source>Select words by Shift and the arrows: Enter strikes them, Esc does not</source>
        <translation>Choisir des mots avec Maj et les flèches&#x202f;: Entrée les raye, Échap non</translation>
    </message>
    <message>
        <source>Strike the selected words…</source>
        <translation>Rayer les mots choisis…</translation>
    </message>
</context>
<context>
    <name>PassagesList</name>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>PassedOver</name>
    <message>
        <source>Leave out item {number}, or later?</source>
        <translation>Écarter le point {number}, ou plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>Leave out items {numbers}, or later?</source>
        <translation>Écarter les points {numbers}, ou plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
</context>
<context>
    <name>PeopleControl</name>
    <message>
        <source>{name} is not here</source>
        <translation>{name} n’est pas là</translation>
    </message>
    <message>
        <source>{name} waits already</source>
        <translation>{name} attend déjà</translation>
    </message>
    <message>
        <source>{name} has the floor already</source>
        <translation>{name} a déjà la parole</translation>
    </message>
    <message>
        <source>Enter takes the name, Esc leaves. Somebody new: “Name, organisation”.</source>
        <translation>Entrée prend le nom, Échap quitte. Quelqu’un de nouveau&#x202f;: «&#x202f;Nom, organisation&#x202f;».</translation>
    </message>
    <message>
        <source> With a reason: “Name: why”.</source>
        <translation> Avec une raison&#x202f;: «&#x202f;Nom: pourquoi&#x202f;».</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>No person has had the floor yet.</source>
        <translation>Personne n’a encore eu la parole.</translation>
    </message>
    <message>
        <source>Airtime by person</source>
        <translation>Temps de parole par personne</translation>
    </message>
</context>
<context>
    <name>PeopleQuestions</name>
    <message>
        <source>Has heard it</source>
        <translation>L’a entendu</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>the roll goes on saying so</source>
        <translation>l’appel continue de le dire</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Encore là</translation>
    </message>
    <message>
        <source>counted as here</source>
        <translation>compte comme là</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Enter edits, P page about them, C their consents, F forgets them, Delete takes off</source>
        <translation>Entrée modifie, P page à leur sujet, C leurs accords, F oublie, Supprimer retire</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>aucune organisation</translation>
    </message>
    <message>
        <source>names, with commas</source>
        <translation>noms, avec des virgules</translation>
    </message>
    <message>
        <source>Language, food and access stay here: no stage, file or copy has them.</source>
        <translation>Langue, repas et accessibilité restent ici&#x202f;: ni écran, ni fichier, ni copie ne les contient.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Speaks for, too</source>
        <translation>Parle aussi pour</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interprété</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>“{name}” is no organisation of this programme: add it first.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une organisation de ce programme&#x202f;: ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>An e-mail address looks like ana@delta.example.</source>
        <translation>Une adresse e-mail ressemble à ana@delta.example.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Ouvrir la salle</translation>
    </message>
    <message>
        <source>{label}: {theme}</source>
        <translation>{label}&#x202f;: {theme}</translation>
    </message>
</context>
<context>
    <name>PossibleNow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Reopen the &amp;queue</source>
        <translation>Rouvrir la &amp;file</translation>
    </message>
    <message>
        <source>&amp;Close the queue</source>
        <translation>&amp;Fermer la file</translation>
    </message>
    <message>
        <source>Start as p&amp;lanned</source>
        <translation>Dé&amp;but prévu</translation>
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
        <translation>Vous vous exercez sur une copie, avec des noms fictifs. Rien d’ici n’est dans le programme.</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Retour à {name}</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Agenda of this roundtable.</source>
        <translation>Ordre du jour de cette table ronde.</translation>
    </message>
    <message>
        <source>Agenda of the theme: what each new roundtable on it gets.</source>
        <translation>Ordre du jour du thème&#x202f;: ce que reçoit chaque nouvelle table ronde.</translation>
    </message>
    <message>
        <source>Agenda of the theme: what you change here is for this roundtable only.</source>
        <translation>Ordre du jour du thème&#x202f;: ce que vous changez ici vaut pour cette table ronde seulement.</translation>
    </message>
    <message>
        <source>Agenda of this roundtable, changed on {when}.</source>
        <translation>Ordre du jour de cette table ronde, modifié le {when}.</translation>
    </message>
    <message>
        <source>Roundtable {number} has its own, changed on {when}: choose it to see that.</source>
        <translation>La table ronde {number} a le sien, modifié le {when}&#x202f;: choisissez-la pour le voir.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>saved {time}</source>
        <translation>enregistré {time}</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>sans thème</translation>
    </message>
    <message>
        <source>{theme} · Roundtable {number}</source>
        <translation>{theme} · Table ronde {number}</translation>
    </message>
    <message>
        <source>Two steps to the first roundtable</source>
        <translation>Deux étapes jusqu’à la première table ronde</translation>
    </message>
    <message>
        <source>Say who takes part: paste a list of organisations and people, or type them in Participants. Then the first theme: its question, its day and its agenda. Each can be left for later.</source>
        <translation>Dites qui participe&#x202f;: collez une liste d’organisations et de personnes, ou saisissez-les dans Participants. Puis le premier thème&#x202f;: sa question, son jour et son ordre du jour. Chacun peut attendre.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the write-up</source>
        <translation>Aperçu du compte rendu</translation>
    </message>
    <message>
        <source>H goes to the next heading, Shift and H to the one before</source>
        <translation>H va au titre suivant, Maj et H au précédent</translation>
    </message>
</context>
<context>
    <name>PrivacyDesk</name>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Qui l’a demandé</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>oublier</translation>
    </message>
    <message>
        <source>Nothing to erase</source>
        <translation>Rien à effacer</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do it, for good</source>
        <translation>Le faire, pour de bon</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Ce ne pourra pas être annulé.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on:</source>
        <translation>Tapez «&#x202f;{word}&#x202f;» pour continuer&#x202f;:</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>What it cannot reach</source>
        <translation>Ce qui reste hors d’atteinte</translation>
    </message>
    <message>
        <source>in another note</source>
        <translation>dans une autre note</translation>
    </message>
    <message>
        <source>in a finding</source>
        <translation>dans une conclusion</translation>
    </message>
    <message>
        <source>in key messages</source>
        <translation>dans des messages clés</translation>
    </message>
    <message>
        <source>in a section of a write-up</source>
        <translation>dans une section d’un compte rendu</translation>
    </message>
    <message>
        <source>in a message</source>
        <translation>dans un message</translation>
    </message>
    <message>
        <source>in a reason in the queue</source>
        <translation>dans un motif de la file</translation>
    </message>
    <message>
        <source>in words that somebody agreed to</source>
        <translation>dans des mots que quelqu’un a acceptés</translation>
    </message>
    <message>
        <source>in a transcript</source>
        <translation>dans une transcription</translation>
    </message>
    <message>
        <source>Nearly the same: tick what is to go, too</source>
        <translation>Presque pareil&#x202f;: cochez ce qui doit partir aussi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProgrammeFiles</name>
    <message>
        <source>Open a programme</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>Print a quote only once all have agreed to it</source>
        <translation>N’imprimer une citation qu’une fois acceptée par tous</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Word for a theme</source>
        <translation>Mot pour un thème</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Language of write-ups</source>
        <translation>Langue des comptes rendus</translation>
    </message>
    <message>
        <source>Promise of new roundtables</source>
        <translation>Engagement des nouvelles tables rondes</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Amber when left</source>
        <translation>Ambre quand il reste</translation>
    </message>
    <message>
        <source>challenge, theme, topic …</source>
        <translation>défi, thème, sujet…</translation>
    </message>
    <message>
        <source>of what is published, such as CC BY 4.0</source>
        <translation>de ce qui est publié, par exemple CC BY 4.0</translation>
    </message>
    <message>
        <source>that of this computer; or a city, such as London</source>
        <translation>celui de cet ordinateur&#x202f;; ou une ville, comme London</translation>
    </message>
    <message>
        <source>20% of an item, or such as 90s</source>
        <translation>20% d’un point, ou par exemple 90s</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Saisissez un titre</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Ins or N in the table</source>
        <translation>Inser ou N dans le tableau</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation>Tables rondes</translation>
    </message>
    <message>
        <source>The hour is that of the agenda. Enter edits · Ins or N plan · Del take out</source>
        <translation>L’heure est celle de l’ordre du jour. Entrée modifie · Inser ou N planifie · Suppr retire</translation>
    </message>
    <message>
        <source>A theme has its own agenda and roundtables; other questions are only what notes are about. Enter edits · Alt ↑ ↓ move · Ins or N add · Del take out</source>
        <translation>Un thème a son ordre du jour et ses tables rondes&#x202f;; les autres questions sont seulement ce dont parlent les notes. Entrée modifie · Alt ↑ ↓ déplace · Inser ou N ajoute · Suppr retire</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>{done} of {total} · Esc stops it</source>
        <translation>{done} sur {total} · Échap arrête</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change what is promised to the room</source>
        <translation>Changer ce qui est promis à la salle</translation>
    </message>
    <message>
        <source>Promised to a new roundtable:</source>
        <translation>Promis à une nouvelle table ronde&#x202f;:</translation>
    </message>
    <message>
        <source>Promised to the room, roundtable {number}:</source>
        <translation>Promis à la salle, table ronde {number}&#x202f;:</translation>
    </message>
    <message>
        <source>Read out and shown on stage before the first item.</source>
        <translation>Lu à voix haute et montré à l’écran de salle avant le premier point.</translation>
    </message>
    <message>
        <source>It has started: the promise can only be made stricter.</source>
        <translation>Elle a commencé&#x202f;: l’engagement ne peut plus qu’être durci.</translation>
    </message>
</context>
<context>
    <name>PromiseChoice</name>
    <message>
        <source>as for the whole roundtable</source>
        <translation>comme pour toute la table ronde</translation>
    </message>
    <message>
        <source>“{promise}” was promised to who spoke in it: once it has begun that can only be made stricter.</source>
        <translation>«&#x202f;{promise}&#x202f;» a été promis à qui y a parlé&#x202f;: une fois le point commencé, l’engagement ne peut qu’être durci.</translation>
    </message>
    <message>
        <source>This promise has no effect: the whole roundtable is promised more, “{promise}”.</source>
        <translation>Cet engagement est sans effet&#x202f;: davantage est promis à toute la table ronde, «&#x202f;{promise}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>The write-up may name people and organisations with what they said.</source>
        <translation>Le compte rendu peut nommer personnes et organisations avec leurs propos.</translation>
    </message>
    <message>
        <source>What you say may be published with your name and your organisation.</source>
        <translation>Ce que vous dites peut être publié avec votre nom et votre organisation.</translation>
    </message>
    <message>
        <source>Published with names</source>
        <translation>Publié avec les noms</translation>
    </message>
    <message>
        <source>May be published, with your name and your organisation.</source>
        <translation>Publication possible, avec votre nom et votre organisation.</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>The write-up says which organisation said it, never which person.</source>
        <translation>Le compte rendu dit quelle organisation l’a dit, jamais quelle personne.</translation>
    </message>
    <message>
        <source>What you say may be published with your organisation, not with your name.</source>
        <translation>Ce que vous dites peut être publié avec votre organisation, sans votre nom.</translation>
    </message>
    <message>
        <source>Published by organisation, without names</source>
        <translation>Publié par organisation, sans les noms</translation>
    </message>
    <message>
        <source>May be published with your organisation. Never with your name.</source>
        <translation>Publication possible avec votre organisation. Jamais avec votre nom.</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>The write-up names sectors only.</source>
        <translation>Le compte rendu ne nomme que les secteurs.</translation>
    </message>
    <message>
        <source>What you say may be published with your sector, not with your organisation.</source>
        <translation>Ce que vous dites peut être publié avec votre secteur, sans votre organisation.</translation>
    </message>
    <message>
        <source>Published by sector, without names</source>
        <translation>Publié par secteur, sans les noms</translation>
    </message>
    <message>
        <source>May be published with your sector. Never with your organisation or your name.</source>
        <translation>Publication possible avec votre secteur. Jamais avec votre organisation ni votre nom.</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sans attribution</translation>
    </message>
    <message>
        <source>Participants are listed; nobody is tied to a statement.</source>
        <translation>Les participants sont listés&#x202f;; aucun propos n’est lié à quelqu’un.</translation>
    </message>
    <message>
        <source>Who took part is published; nothing that was said is tied to anybody.</source>
        <translation>Qui a participé est publié&#x202f;; rien de ce qui a été dit n’est lié à quelqu’un.</translation>
    </message>
    <message>
        <source>Nothing said is tied to anybody</source>
        <translation>Aucun propos n’est lié à quelqu’un</translation>
    </message>
    <message>
        <source>May be published, and who took part. Never who said it.</source>
        <translation>Publication possible, avec la liste des présents. Jamais qui l’a dit.</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>What is said may be used; neither who said it nor who was there is told.</source>
        <translation>Ce qui se dit peut être utilisé&#x202f;; ni qui l’a dit ni qui était là n’est révélé.</translation>
    </message>
    <message>
        <source>What was said may be used; neither who said it nor who took part is revealed.</source>
        <translation>Ce qui a été dit peut être utilisé&#x202f;; ni qui l’a dit ni qui a participé n’est révélé.</translation>
    </message>
    <message>
        <source>May be used. Never who said it or who was here.</source>
        <translation>Utilisation possible. Jamais qui l’a dit ni qui était là.</translation>
    </message>
    <message>
        <source>For {item}: {promise}</source>
        <translation>Pour {item}&#x202f;: {promise}</translation>
    </message>
    <message>
        <source>Off the record. Nothing said now will be used.</source>
        <translation>Hors compte rendu. Rien de ce qui se dit maintenant ne sera utilisé.</translation>
    </message>
    <message>
        <source>Off the record until this part ends</source>
        <translation>Hors compte rendu jusqu’à la fin de cette partie</translation>
    </message>
    <message>
        <source>{promise}, until this part ends</source>
        <translation>{promise}, jusqu’à la fin de cette partie</translation>
    </message>
    <message>
        <source>recorded for the notes only</source>
        <translation>enregistré pour les notes seulement</translation>
    </message>
    <message>
        <source>recorded and published</source>
        <translation>enregistré et publié</translation>
    </message>
    <message>
        <source>watched by observers</source>
        <translation>suivi par des observateurs</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Hors compte rendu</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>{key}: {what}.</source>
        <translation>{key}&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Unanswered: {what}.</source>
        <translation>Sans réponse&#x202f;: {what}.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message numerus="yes">
        <source>%n off the record</source>
        <translation>
            <numerusform>%n hors compte rendu</numerusform>
            <numerusform>%n hors compte rendu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}: the roundtable still runs</source>
        <translation>État à {time}&#x202f;: la table ronde est encore en cours</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Team, with names</source>
        <translation>Équipe, avec les noms</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out, waiting for consent.</source>
        <translation>
            <numerusform>%n note laissée de côté, en attente d’un accord.</numerusform>
            <numerusform>%n notes laissées de côté, en attente d’un accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version names people: it stays inside the team.</source>
        <translation>Cette version nomme des personnes&#x202f;: elle reste dans l’équipe.</translation>
    </message>
    <message>
        <source>No name was found. The check cannot see meaning: read it through once. Could a peer tell who spoke?</source>
        <translation>Aucun nom trouvé. Le contrôle ne voit pas le sens&#x202f;: relisez une fois en entier. Un pair devinerait-il qui a parlé&#x202f;?</translation>
    </message>
    <message>
        <source>No name was found that was promised away. The check cannot see meaning.</source>
        <translation>Aucun nom à taire n’a été trouvé. Le contrôle ne voit pas le sens.</translation>
    </message>
    <message>
        <source>level {number}</source>
        <translation>niveau {number}</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>No further heading</source>
        <translation>Pas d’autre titre</translation>
    </message>
    <message>
        <source>{heading}, heading {level}</source>
        <translation>{heading}, titre de niveau {level}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluse</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sections, in this order</source>
        <translation>Sections, dans cet ordre</translation>
    </message>
    <message>
        <source>{section} · nothing to tell yet</source>
        <translation>{section} · encore rien à dire</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluse</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Le nôtre</translation>
    </message>
    <message>
        <source>{outline}, ours</source>
        <translation>{outline}, le nôtre</translation>
    </message>
    <message>
        <source>The write-up is being made…</source>
        <translation>Le compte rendu est en cours de préparation…</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Export {kind}…</source>
        <translation>Exporter&#x202f;: {kind}…</translation>
    </message>
    <message>
        <source>What you see is what is written</source>
        <translation>Ce que vous voyez est ce qui sera écrit</translation>
    </message>
    <message>
        <source>Notes of a roundtable become a write-up here, as was promised in the room.</source>
        <translation>Les notes d’une table ronde deviennent ici un compte rendu, comme promis dans la salle.</translation>
    </message>
    <message>
        <source>Plan a roundtable first.</source>
        <translation>Prévoyez d’abord une table ronde.</translation>
    </message>
    <message>
        <source>No roundtable yet</source>
        <translation>Pas encore de table ronde</translation>
    </message>
    <message>
        <source>The curtain is down</source>
        <translation>Le rideau est baissé</translation>
    </message>
    <message>
        <source>The write-up is not shown in this window until it is raised.</source>
        <translation>Le compte rendu ne s’affiche pas dans cette fenêtre tant qu’il n’est pas levé.</translation>
    </message>
</context>
<context>
    <name>QuestionChip</name>
    <message>
        <source>No question</source>
        <translation>Sans question</translation>
    </message>
    <message>
        <source>Question: {code}</source>
        <translation>Question&#x202f;: {code}</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>↵ the floor · E reason · R reply · M remote · Alt ↑ ↓ move · Del out of the queue</source>
        <translation>↵ la parole · E raison · R réponse · M à distance · Alt ↑ ↓ déplacer · Suppr hors de la file</translation>
    </message>
    <message>
        <source>keys act on the queue · Esc</source>
        <translation>touches&#x202f;: file · Échap</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>Reopen the queue</source>
        <translation>Rouvrir la file</translation>
    </message>
    <message>
        <source>Nobody is waiting. {keys} raises a hand.</source>
        <translation>Personne n’attend. {keys} lève une main.</translation>
    </message>
    <message>
        <source>Nobody is waiting. While it is closed, only direct replies come in.</source>
        <translation>Personne n’attend. Tant qu’elle est fermée, seules les réponses directes entrent.</translation>
    </message>
    <message>
        <source>Del again: take {name} out of the queue</source>
        <translation>Suppr encore&#x202f;: retirer {name} de la file</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Keys: E reason, R hand or reply, M room or remote, Delete takes out</source>
        <translation>Touches&#x202f;: E raison, R main levée ou réponse, M dans la salle ou à distance, Suppr retire</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>attend {time}</translation>
    </message>
    <message>
        <source>{number}, {name}, waits {time} min, {said}; Enter gives the floor</source>
        <translation>{number}, {name}, attend {time} min, {said}&#x202f;; Entrée donne la parole</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>part à {time}</translation>
    </message>
    <message>
        <source>Give the floor	Enter</source>
        <translation>Donner la parole	Entrée</translation>
    </message>
    <message>
        <source>Reason…	E</source>
        <translation>Raison…	E</translation>
    </message>
    <message>
        <source>A hand	R</source>
        <translation>Main levée	R</translation>
    </message>
    <message>
        <source>A direct reply	R</source>
        <translation>Réponse directe	R</translation>
    </message>
    <message>
        <source>In the room	M</source>
        <translation>Dans la salle	M</translation>
    </message>
    <message>
        <source>Remote	M</source>
        <translation>À distance	M</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Monter	Alt+Haut</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Descendre	Alt+Bas</translation>
    </message>
    <message>
        <source>Take out of the queue	Del</source>
        <translation>Retirer de la file	Suppr</translation>
    </message>
    <message>
        <source>not yet heard</source>
        <translation>encore à entendre</translation>
    </message>
    <message numerus="yes">
        <source>spoke %n time(s) so far</source>
        <translation>
            <numerusform>a parlé %n fois</numerusform>
            <numerusform>a parlé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ReadingControl</name>
    <message>
        <source>Write who has read it.</source>
        <translation>Écrivez qui l’a lu.</translation>
    </message>
    <message>
        <source>The check sees words, not meaning: once all is decided, read it as somebody who was in the room.</source>
        <translation>Le contrôle voit les mots, pas le sens&#x202f;: une fois tout décidé, lisez-le comme quelqu’un qui était dans la salle.</translation>
    </message>
    <message>
        <source>The check sees words, not meaning: read it once as somebody who was in the room.</source>
        <translation>Le contrôle voit les mots, pas le sens&#x202f;: lisez-le une fois comme quelqu’un qui était dans la salle.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since {reader} read it: read them as somebody who was in the room.</source>
        <translation>
            <numerusform>%n paragraphe a changé depuis que {reader} l’a lu&#x202f;: lisez-le comme quelqu’un qui était dans la salle.</numerusform>
            <numerusform>%n paragraphes ont changé depuis que {reader} l’a lu&#x202f;: lisez-les comme quelqu’un qui était dans la salle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read through by {reader}, {day} {time}.</source>
        <translation>Relu par {reader}, {day} {time}.</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Who reads it</source>
        <translation>Qui le lit</translation>
    </message>
    <message>
        <source>Paragraphs to read again</source>
        <translation>Paragraphes à relire</translation>
    </message>
    <message>
        <source>Reading it through</source>
        <translation>Relecture</translation>
    </message>
</context>
<context>
    <name>RecentPart</name>
    <message>
        <source>Recent programmes</source>
        <translation>Programmes récents</translation>
    </message>
    <message>
        <source>The list cannot be written ({reason}): it is as it was.</source>
        <translation>La liste ne peut pas être écrite ({reason})&#x202f;: elle est comme avant.</translation>
    </message>
</context>
<context>
    <name>RecentProgrammes</name>
    <message>
        <source>Recent programmes</source>
        <translation>Programmes récents</translation>
    </message>
    <message>
        <source>Recent programmes, the newest first</source>
        <translation>Programmes récents, le plus récent d’abord</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Re&amp;tirer de la liste</translation>
    </message>
    <message>
        <source>Open &amp;another…</source>
        <translation>Ouvrir un &amp;autre…</translation>
    </message>
    <message>
        <source>{title} · open here</source>
        <translation>{title} · ouvert ici</translation>
    </message>
    <message>
        <source>{title} · no longer there</source>
        <translation>{title} · n’est plus là</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The list is empty: open a programme, and it is here.</source>
        <translation>La liste est vide&#x202f;: ouvrez un programme, et il y figure.</translation>
    </message>
    <message>
        <source>Only paths and titles are kept. Taken off the list, a file stays.</source>
        <translation>Seuls les chemins et les titres sont conservés. Retiré de la liste, un fichier demeure.</translation>
    </message>
    <message>
        <source>The list cannot be written ({reason}): it is as it was.</source>
        <translation>La liste ne peut être écrite ({reason})&#x202f;: elle est restée telle quelle.</translation>
    </message>
</context>
<context>
    <name>RecordedLine</name>
    <message>
        <source>Recorded</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>For the notes</source>
        <translation>Pour les notes</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Observers watch</source>
        <translation>Avec observateurs</translation>
    </message>
    <message>
        <source>Unanswered, the stage says nothing.</source>
        <translation>Sans réponse&#x202f;: rien à l’écran.</translation>
    </message>
    <message>
        <source>Recorded or watched?</source>
        <translation>Enregistré ou observé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>{keys}, then {key}</source>
        <translation>{keys}, puis {key}</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Not invited</source>
        <translation>Pas invité</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Vient</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décline</translation>
    </message>
    <message>
        <source>{name} (no answer)</source>
        <translation>{name} (sans réponse)</translation>
    </message>
    <message>
        <source>{name} (coming)</source>
        <translation>{name} (vient)</translation>
    </message>
    <message>
        <source>{name} (declined)</source>
        <translation>{name} (décline)</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invité</numerusform>
            <numerusform>%n invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n vient</numerusform>
            <numerusform>%n viennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n décline</numerusform>
            <numerusform>%n déclinent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyList</name>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
</context>
<context>
    <name>ReplyRequest</name>
    <message>
        <source>Copied, noted as sent to {name}: a reply is wanted by {day}</source>
        <translation>Copié, noté comme envoyé à {name}&#x202f;: réponse attendue pour le {day}</translation>
    </message>
    <message>
        <source>Copied: the message to {name}, to be sent</source>
        <translation>Copié&#x202f;: le message pour {name}, à envoyer</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>No note fits</source>
        <translation>Aucune note ne convient</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>Take a filter away, or search for fewer letters. Off the record notes are not searched: add is:off, or empty the search to see them.</source>
        <translation>Retirez un filtre, ou cherchez moins de lettres. Les notes hors compte rendu ne sont pas cherchées&#x202f;: ajoutez is:off, ou videz la recherche pour les voir.</translation>
    </message>
    <message>
        <source>The notes could not be searched</source>
        <translation>La recherche dans les notes a échoué</translation>
    </message>
    <message>
        <source>The programme file could not be read as it should be: check it, and search again once it is whole.</source>
        <translation>Le fichier de programme n’a pas pu être lu comme il faut&#x202f;: vérifiez-le, et recherchez à nouveau une fois qu’il est intact.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>comme promis</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>hors compte rendu</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Publish a write-up</source>
        <translation>Publier un compte rendu</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Pas encore de note</translation>
    </message>
    <message>
        <source>Notes that are taken in Run are found, tidied and counted here.</source>
        <translation>Les notes prises dans Animer se retrouvent, se rangent et se comptent ici.</translation>
    </message>
    <message>
        <source>Take the first in Run, or bring in those of another laptop.</source>
        <translation>Prenez la première dans Animer, ou reprenez celles d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>No finding yet</source>
        <translation>Pas encore de conclusion</translation>
    </message>
    <message>
        <source>Write the first at the left, in one sentence, or go through the notes one by one: each becomes a finding, or stands behind one.</source>
        <translation>Écrivez la première à gauche, en une phrase, ou parcourez les notes une à une&#x202f;: chacune devient une conclusion, ou en appuie une.</translation>
    </message>
    <message>
        <source>The curtain is down</source>
        <translation>Le rideau est baissé</translation>
    </message>
    <message>
        <source>Notes are not shown in this window until it is raised.</source>
        <translation>Les notes ne s’affichent pas dans cette fenêtre tant qu’il n’est pas levé.</translation>
    </message>
</context>
<context>
    <name>ReviewViews</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
</context>
<context>
    <name>Rework</name>
    <message>
        <source>Save what is in the box first.</source>
        <translation>Enregistrez d’abord ce qui est dans le champ.</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>Roll call column</source>
        <translation>Colonne Appel</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Back to the roundtable</source>
        <translation>Retour à la table ronde</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>The promise, to read out</source>
        <translation>L’engagement, à lire à voix haute</translation>
    </message>
    <message>
        <source>{room} in the room · {remote} remote · {absent} not here</source>
        <translation>{room} dans la salle · {remote} à distance · {absent} pas là</translation>
    </message>
    <message>
        <source>↑ ↓ walk, Space changes · A apologies · E expected · L leaves at · I interpreted or interpreter · T limit · P heard the promise</source>
        <translation>↑ ↓ parcourir, Espace change · A absence excusée · E arrivée · L départ · I interprétation · T limite · P engagement entendu</translation>
    </message>
    <message>
        <source>Open the room to welcome people, or start at once.</source>
        <translation>Ouvrez la salle pour accueillir, ou commencez tout de suite.</translation>
    </message>
    <message>
        <source>The room is open; the clock does not run yet.</source>
        <translation>La salle est ouverte&#x202f;; l’horloge ne tourne pas encore.</translation>
    </message>
    <message>
        <source>The clocks go on meanwhile. Esc goes back.</source>
        <translation>Les horloges continuent pendant ce temps. Échap revient.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>vient</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>décline</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>arrivée prévue</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>absence excusée</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>arrivée à {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>a quitté à {time}</translation>
    </message>
    <message>
        <source>leaves {time}</source>
        <translation>part à {time}</translation>
    </message>
    <message>
        <source>has not heard the promise</source>
        <translation>n’a pas entendu l’engagement</translation>
    </message>
    <message>
        <source>interpreted, consecutive</source>
        <translation>interprétation consécutive</translation>
    </message>
    <message>
        <source>interpreted, simultaneous</source>
        <translation>interprétation simultanée</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>{limit} a turn</source>
        <translation>{limit} par prise</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>parle {language}</translation>
    </message>
    <message>
        <source>food: {need}</source>
        <translation>repas&#x202f;: {need}</translation>
    </message>
    <message>
        <source>access: {need}</source>
        <translation>accès&#x202f;: {need}</translation>
    </message>
</context>
<context>
    <name>RollRow</name>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>dans la salle</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas là</translation>
    </message>
    <message>
        <source>Not here: apologies	A</source>
        <translation>Pas là&#x202f;: absence excusée	A</translation>
    </message>
    <message>
        <source>Not here: expected at…	E</source>
        <translation>Pas là&#x202f;: arrivée prévue à…	E</translation>
    </message>
    <message>
        <source>Leaves at…	L</source>
        <translation>Part à…	L</translation>
    </message>
    <message>
        <source>Interpreted, or an interpreter: the next	I</source>
        <translation>Interprétation, ou interprète&#x202f;: mode suivant	I</translation>
    </message>
    <message>
        <source>Limit of a turn…	T</source>
        <translation>Limite de parole…	T</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Arrivée prévue à</translation>
    </message>
    <message>
        <source>expected at, 14:45</source>
        <translation>arrivée prévue à, 14:45</translation>
    </message>
    <message>
        <source>Has not heard the promise after all	P</source>
        <translation>N’a pas entendu l’engagement, en fait	P</translation>
    </message>
    <message>
        <source>Has heard the promise	P</source>
        <translation>A entendu l’engagement	P</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Part à</translation>
    </message>
    <message>
        <source>leaves at, 15:30</source>
        <translation>part à, 15:30</translation>
    </message>
    <message>
        <source>Limit of a turn</source>
        <translation>Limite de parole</translation>
    </message>
    <message>
        <source>a turn, 1:30</source>
        <translation>limite, 1:30</translation>
    </message>
</context>
<context>
    <name>RoomColumn</name>
    <message>
        <source>Room column</source>
        <translation>Colonne Salle</translation>
    </message>
</context>
<context>
    <name>RoomControl</name>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that were edited later, or hold what was promised: they stay.</source>
        <translation>
            <numerusform>Annulé, sauf %n champ modifié depuis, ou qui porte ce qui a été promis&#x202f;: il reste.</numerusform>
            <numerusform>Annulé, sauf %n champs modifiés depuis, ou qui portent ce qui a été promis&#x202f;: ils restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still to come. Again: end the roundtable now.</source>
        <translation>
            <numerusform>%n point encore à venir. Encore&#x202f;: terminer maintenant la table ronde.</numerusform>
            <numerusform>%n points encore à venir. Encore&#x202f;: terminer maintenant la table ronde.</numerusform>
        </translation>
    </message>
    <message>
        <source>stay</source>
        <translation>rester</translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting. Again: move on and keep them for later.</source>
        <translation>
            <numerusform>%n personne attend toujours. Encore&#x202f;: avancer et la garder pour plus tard.</numerusform>
            <numerusform>%n personnes attendent toujours. Encore&#x202f;: avancer et les garder pour plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <translation>Les amener ici</translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting. Again: go to “{title}” and keep them for later.</source>
        <translation>
            <numerusform>%n personne attend toujours. Encore&#x202f;: aller à «&#x202f;{title}&#x202f;» et la garder pour plus tard.</numerusform>
            <numerusform>%n personnes attendent toujours. Encore&#x202f;: aller à «&#x202f;{title}&#x202f;» et les garder pour plus tard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roundtables</name>
    <message>
        <source>Rehearsal {number}</source>
        <translation>Répétition {number}</translation>
    </message>
    <message>
        <source>Roundtable {number}</source>
        <translation>Table ronde {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>en cours depuis {time}</translation>
    </message>
    <message>
        <source>room open</source>
        <translation>salle ouverte</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <translation>prévue à {time}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>RoundtablesTable</name>
    <message>
        <source>Plan a roundtable</source>
        <translation>Planifier une table ronde</translation>
    </message>
    <message>
        <source>Ins or N in the table</source>
        <translation>Inser ou N dans le tableau</translation>
    </message>
    <message>
        <source>Like the last one</source>
        <translation>Comme la dernière</translation>
    </message>
    <message>
        <source>With the agenda, the people, the promise and the place of the last one</source>
        <translation>Avec l’ordre du jour, les personnes, l’engagement et le lieu de la dernière</translation>
    </message>
</context>
<context>
    <name>RowEdit</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
</context>
<context>
    <name>RuleShown</name>
    <message>
        <source>Off the record: no write-up and no search has what you type now. {key} ends it.</source>
        <translation>Hors compte rendu&#x202f;: ni compte rendu ni recherche n’a ce que vous tapez. {key} y met fin.</translation>
    </message>
    <message>
        <source>For this item: {promise}. What you type now is kept so.</source>
        <translation>Pour ce point&#x202f;: {promise}. Ce que vous tapez est gardé ainsi.</translation>
    </message>
    <message>
        <source>From here: {promise}. What you type now is kept so. {key} ends it.</source>
        <translation>À partir d’ici&#x202f;: {promise}. Ce que vous tapez est gardé ainsi. {key} y met fin.</translation>
    </message>
    <message>
        <source>What is being said? @who  #question  !kind</source>
        <translation>Que se dit-il&#x202f;? @qui  #question  !type</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Lead: {names}</source>
        <translation>Responsable&#x202f;: {names}</translation>
    </message>
    <message>
        <source>starts {time} sharp</source>
        <translation>début à {time} précises</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {step}, over by {time}</source>
        <translation>Étape {n} sur {count}&#x202f;: {step}, {time} de trop</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {step}, {time} left</source>
        <translation>Étape {n} sur {count}&#x202f;: {step}, reste {time}</translation>
    </message>
    <message>
        <source>Round {n} of {count}</source>
        <translation>Tour {n} sur {count}</translation>
    </message>
    <message>
        <source>{steps} min</source>
        <translation>{steps} min</translation>
    </message>
    <message>
        <source>Everybody has been asked in this round.</source>
        <translation>Tout le monde a été sollicité dans ce tour.</translation>
    </message>
    <message>
        <source>Passed, now asked again: {names}</source>
        <translation>Nouvelle demande à qui a passé&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Next in the round: {name}</source>
        <translation>Ensuite dans le tour&#x202f;: {name}</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>puis {names}</translation>
    </message>
    <message>
        <source>passed: {names}</source>
        <translation>a passé&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Ensuite&#x202f;: {name}</translation>
    </message>
    <message>
        <source>{name} first</source>
        <translation>{name} d’abord</translation>
    </message>
    <message>
        <source>Suggested: {who}, {reasons}</source>
        <translation>Suggestion&#x202f;: {who}, {reasons}</translation>
    </message>
    <message>
        <source>not heard on {question} yet</source>
        <translation>encore à entendre sur {question}</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>encore à entendre</translation>
    </message>
    <message>
        <source>leaves soon</source>
        <translation>départ proche</translation>
    </message>
    <message>
        <source>least airtime in all</source>
        <translation>le moins de parole en tout</translation>
    </message>
    <message>
        <source>least airtime</source>
        <translation>le moins de parole</translation>
    </message>
    <message>
        <source>waiting longest</source>
        <translation>plus longue attente</translation>
    </message>
    <message>
        <source>remote first</source>
        <translation>à distance d’abord</translation>
    </message>
    <message>
        <source>{end} · leave out {item}?</source>
        <translation>{end} · écarter {item}&#x202f;?</translation>
    </message>
    <message>
        <source>{end} · trim {item} by {minutes} min?</source>
        <translation>{end} · raccourcir {item} de {minutes} min&#x202f;?</translation>
    </message>
    <message>
        <source>To end {end}: {minutes} min per question left</source>
        <translation>Pour finir à {end}&#x202f;: {minutes} min par question restante</translation>
    </message>
    <message>
        <source>To end {end}: {minutes} min for {who}</source>
        <translation>Pour finir à {end}&#x202f;: {minutes} min pour {who}</translation>
    </message>
    <message numerus="yes">
        <source>each of the %n organisation(s)</source>
        <translation>
            <numerusform>chacune des %n organisations</numerusform>
            <numerusform>chacune des %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min behind since the start</source>
        <translation>{minutes} min de retard depuis le début</translation>
    </message>
    <message>
        <source>{minutes} min ahead since the start</source>
        <translation>{minutes} min d’avance depuis le début</translation>
    </message>
    <message>
        <source>no time lost since the start</source>
        <translation>aucun retard depuis le début</translation>
    </message>
    <message>
        <source>{minutes} min in hand</source>
        <translation>{minutes} min de marge</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>{minutes} min de retard</translation>
    </message>
    <message>
        <source>{minutes} min early</source>
        <translation>{minutes} min d’avance</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>not heard on {question}</source>
        <translation>à entendre sur {question}</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>a écrit</translation>
    </message>
    <message>
        <source>wrote on {question}</source>
        <translation>a écrit sur {question}</translation>
    </message>
    <message>
        <source>{time}, interpreted</source>
        <translation>{time}, interprété</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Roundtable {number}</source>
        <translation>Table ronde {number}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>REHEARSAL</source>
        <translation>RÉPÉTITION</translation>
    </message>
    <message>
        <source>Stage dark</source>
        <translation>Écran éteint</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Room open</source>
        <translation>Salle ouverte</translation>
    </message>
    <message>
        <source>Running {time}</source>
        <translation>En cours {time}</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <translation>En pause à {time}</translation>
    </message>
    <message>
        <source>Ended, ran {time}</source>
        <translation>Terminée, durée {time}</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>Fin {time}</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>No roundtable in hand</source>
        <translation>Aucune table ronde choisie</translation>
    </message>
    <message>
        <source>Here you run a roundtable: its agenda and clock, who has the floor and who waits, and the notes as they are typed.</source>
        <translation>Ici, vous animez une table ronde&#x202f;: son ordre du jour et son horloge, qui a la parole et qui attend, et les notes au fil de la frappe.</translation>
    </message>
    <message>
        <source>Plan one, or choose a theme in Prepare.</source>
        <translation>Prévoyez-en une, ou choisissez un thème dans Préparer.</translation>
    </message>
    <message>
        <source>Dropped, for it was half typed: “{text}”.</source>
        <translation>Abandonné, car inachevé&#x202f;: «&#x202f;{text}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>A roundtable is running</source>
        <translation>Une table ronde est en cours</translation>
    </message>
    <message>
        <source>&amp;End it and leave</source>
        <translation>&amp;Terminer et quitter</translation>
    </message>
    <message>
        <source>Leave it &amp;running</source>
        <translation>&amp;Laisser en cours</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>“{title}”, roundtable {number}, has not ended.</source>
        <translation>«&#x202f;{title}&#x202f;», table ronde {number}, n’est pas terminée.</translation>
    </message>
    <message>
        <source>Roundtable {number} has not ended.</source>
        <translation>La table ronde {number} n’est pas terminée.</translation>
    </message>
    <message>
        <source>Left running, its clock goes on; the next start asks what that time was.</source>
        <translation>Laissée en cours, son horloge continue&#x202f;; le prochain démarrage demande ce qu’était ce temps.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>The file is being checked.</source>
        <translation>Le fichier est en cours de vérification.</translation>
    </message>
    <message>
        <source>Recover: the newest good backup opens, with all on top that can still be read; the damaged file is kept.</source>
        <translation>Récupérer&#x202f;: la meilleure sauvegarde récente s’ouvre, avec tout ce qui est encore lisible&#x202f;; le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Mend: it is made anew from the journal, which holds all of it.</source>
        <translation>Réparer&#x202f;: il est refait à partir de l’historique, qui en contient la totalité.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>The file could not be checked: {reason}</source>
        <translation>Le fichier n’a pas pu être vérifié&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>Aucune sauvegarde n’a été faite&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The copies of the file could not be erased in: {reason}</source>
        <translation>Les copies du fichier n’ont pas pu être effacées dans&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>SaidBy</name>
    <message>
        <source>Nobody had the floor before.</source>
        <translation>Personne n’avait la parole avant.</translation>
    </message>
    <message>
        <source>Nobody who says this represents several organisations.</source>
        <translation>Personne ici ne parle pour plusieurs organisations.</translation>
    </message>
    <message>
        <source>The turn is for {name} now, and so are its notes.</source>
        <translation>La prise de parole est maintenant pour {name}, et ses notes aussi.</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter as…</source>
        <translation>Enregistrer ce filtre sous…</translation>
    </message>
    <message>
        <source>Name to save this filter under</source>
        <translation>Nom sous lequel enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Written notes too</source>
        <translation>Aussi les notes écrites</translation>
    </message>
    <message>
        <source>Notes of no roundtable too</source>
        <translation>Aussi les notes sans table ronde</translation>
    </message>
    <message>
        <source>Roundtable {number}: {title}</source>
        <translation>Table ronde {number}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>All roundtables</source>
        <translation>Toutes les tables rondes</translation>
    </message>
    <message>
        <source>without written notes</source>
        <translation>sans les notes écrites</translation>
    </message>
    <message>
        <source>in roundtables only</source>
        <translation>dans les tables rondes seulement</translation>
    </message>
    <message>
        <source>Looked at: {what}</source>
        <translation>Périmètre&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>{name}: {width} × {height} pixels, scale {percent} %</source>
        <translation>{name}&#x202f;: {width} × {height} pixels, échelle {percent} %</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>this window is here</source>
        <translation>cette fenêtre est ici</translation>
    </message>
    <message>
        <source>the stage is here</source>
        <translation>l’écran de salle est ici</translation>
    </message>
    <message>
        <source>There is one screen only: the stage is a window on it, to share in the call. Plug in the second screen, and it is listed here.</source>
        <translation>Il n’y a qu’un écran&#x202f;: l’écran de salle y est une fenêtre, à partager dans l’appel. Branchez le second écran, et il figure ici.</translation>
    </message>
    <message>
        <source>The screens show the same picture: have the system extend the desktop to the second one, or share the stage in the call.</source>
        <translation>Les écrans montrent la même image&#x202f;: faites étendre le bureau au second par le système, ou partagez l’écran de salle dans l’appel.</translation>
    </message>
    <message>
        <source>Test picture · {title}</source>
        <translation>Image d’essai · {title}</translation>
    </message>
    <message>
        <source>left of 25:00 for this test</source>
        <translation>restant sur 25:00 pour cet essai</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>Name of a speaker</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>Esc on the laptop ends the test</source>
        <translation>Échap sur l’ordinateur termine l’essai</translation>
    </message>
    <message>
        <source>Can you read this in the last row?</source>
        <translation>Lisible au dernier rang&#x202f;?</translation>
    </message>
    <message>
        <source>the colours of the organisations</source>
        <translation>les couleurs des organisations</translation>
    </message>
    <message>
        <source>amber: little time is left</source>
        <translation>ambre&#x202f;: il reste peu de temps</translation>
    </message>
    <message>
        <source>red: time is up</source>
        <translation>rouge&#x202f;: temps écoulé</translation>
    </message>
    <message>
        <source>The stage is only {width} pixels wide, its small texts are not read: make its window larger, or give it a screen.</source>
        <translation>L’écran de salle n’a que {width} pixels de large, ses petits textes ne se lisent pas&#x202f;: agrandissez sa fenêtre, ou donnez-lui un écran.</translation>
    </message>
    <message>
        <source>The question does not fit on the stage: shorten it in Prepare.</source>
        <translation>La question ne tient pas sur l’écran de salle&#x202f;: raccourcissez-la dans Préparer.</translation>
    </message>
    <message>
        <source>The question is long, so that its letters are small: shorten it in Prepare for those in the last row.</source>
        <translation>La question est longue, ses lettres sont donc petites&#x202f;: raccourcissez-la dans Préparer pour le dernier rang.</translation>
    </message>
</context>
<context>
    <name>ScreenTestDialog</name>
    <message>
        <source>Test screen and sound</source>
        <translation>Essayer l’affichage et le son</translation>
    </message>
    <message>
        <source>&amp;Play the sound</source>
        <translation>&amp;Jouer le son</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;End the test picture</source>
        <translation>&amp;Retirer l’image d’essai</translation>
    </message>
    <message>
        <source>Show the &amp;test picture</source>
        <translation>Montrer l’image d’&amp;essai</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Words, “exact words”, -not, and filters: from:gbif,ocp tag:funding kind:quote on:Q3 in:R2 date:2026-03 owner:gbif is:starred</source>
        <translation>Mots, «&#x202f;mots exacts&#x202f;», -sans, et filtres&#x202f;: from:gbif,ocp tag:funding kind:quote on:Q3 in:R2 date:2026-03 owner:gbif is:starred</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Key messages</source>
        <translation>Messages clés</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Agenda, planned against actual</source>
        <translation>Ordre du jour&#x202f;: temps prévus et temps réels</translation>
    </message>
    <message>
        <source>Airtime</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>How the time was spent</source>
        <translation>Comment le temps a été employé</translation>
    </message>
    <message>
        <source>Who was noted on what</source>
        <translation>Qui s’est exprimé sur quoi</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
</context>
<context>
    <name>SelectedNotes</name>
    <message>
        <source>Select the notes that are to go off the record.</source>
        <translation>Choisissez les notes à mettre hors compte rendu.</translation>
    </message>
    <message>
        <source>What is selected is off the record already.</source>
        <translation>Ce qui est choisi est déjà hors compte rendu.</translation>
    </message>
</context>
<context>
    <name>SentAndReply</name>
    <message>
        <source>As it was sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>What they replied</source>
        <translation>Réponse reçue</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>“{title}” is running: /next moves on</source>
        <translation>«&#x202f;{title}&#x202f;» est en cours&#x202f;: /next passe à la suite</translation>
    </message>
    <message>
        <source>“{title}” is done: only waiting items can be</source>
        <translation>«&#x202f;{title}&#x202f;» est fait&#x202f;: seuls les points en attente peuvent l’être</translation>
    </message>
    <message>
        <source>“{title}” is skipped: only waiting items can be</source>
        <translation>«&#x202f;{title}&#x202f;» est sauté&#x202f;: seuls les points en attente peuvent l’être</translation>
    </message>
    <message>
        <source>“{title}” is running: /extend changes its minutes</source>
        <translation>«&#x202f;{title}&#x202f;» est en cours&#x202f;: /extend change ses minutes</translation>
    </message>
    <message>
        <source>“{title}” is done: /item {number} takes it up, then /extend changes its minutes</source>
        <translation>«&#x202f;{title}&#x202f;» est fait&#x202f;: /item {number} le reprend, puis /extend change ses minutes</translation>
    </message>
    <message>
        <source>“{title}” is skipped: /item {number} takes it up, then /extend changes its minutes</source>
        <translation>«&#x202f;{title}&#x202f;» est sauté&#x202f;: /item {number} le reprend, puis /extend change ses minutes</translation>
    </message>
    <message>
        <source>“{title}” is running: only what is still to come can be moved</source>
        <translation>«&#x202f;{title}&#x202f;» est en cours&#x202f;: seul ce qui est encore à venir peut être déplacé</translation>
    </message>
    <message>
        <source>“{title}” is done: only what is still to come can be moved</source>
        <translation>«&#x202f;{title}&#x202f;» est fait&#x202f;: seul ce qui est encore à venir peut être déplacé</translation>
    </message>
    <message>
        <source>“{title}” is skipped: only what is still to come can be moved</source>
        <translation>«&#x202f;{title}&#x202f;» est sauté&#x202f;: seul ce qui est encore à venir peut être déplacé</translation>
    </message>
    <message>
        <source>“{title}” is waiting: only what was left out can be brought back</source>
        <translation>«&#x202f;{title}&#x202f;» est en attente&#x202f;: seul ce qui a été écarté peut être ramené</translation>
    </message>
    <message>
        <source>“{title}” is running: only what was left out can be brought back</source>
        <translation>«&#x202f;{title}&#x202f;» est en cours&#x202f;: seul ce qui a été écarté peut être ramené</translation>
    </message>
    <message>
        <source>“{title}” is done: only what was left out can be brought back</source>
        <translation>«&#x202f;{title}&#x202f;» est fait&#x202f;: seul ce qui a été écarté peut être ramené</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is full, so make room and try again; nothing that was saved is lost</source>
        <translation>impossible d’écrire {file}&#x202f;: le disque est plein, faites de la place et réessayez&#x202f;; rien de ce qui a été enregistré n’est perdu</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk refuses it, so make room or check the disk and try again; nothing that was saved is lost</source>
        <translation>impossible d’écrire {file}&#x202f;: le disque refuse, faites de la place ou vérifiez le disque et réessayez&#x202f;; rien de ce qui a été enregistré n’est perdu</translation>
    </message>
    <message>
        <source>{name} was moved, renamed or removed while it was open</source>
        <translation>{name} a été déplacé, renommé ou supprimé pendant qu’il était ouvert</translation>
    </message>
    <message>
        <source>another file was put in the place of {name} while it was open</source>
        <translation>un autre fichier a pris la place de {name} pendant qu’il était ouvert</translation>
    </message>
    <message>
        <source>{name} was overwritten by another program while it was open</source>
        <translation>{name} a été écrasé par un autre logiciel pendant qu’il était ouvert</translation>
    </message>
    <message>
        <source>somebody removed the log of {name} while it was open</source>
        <translation>quelqu’un a supprimé le journal de {name} pendant qu’il était ouvert</translation>
    </message>
    <message>
        <source>{name} cannot be reached: see whether its disk or network is there</source>
        <translation>{name} est inaccessible&#x202f;: voyez si son disque ou son réseau est là</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has a time, but stands apart from the agenda and is set aside</source>
        <translation>«&#x202f;{text}&#x202f;» a une heure, mais se trouve hors de l’ordre du jour et est mis de côté</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is read as a note of &quot;{title}&quot;, and its time does not count: set it level with the items if it is one</source>
        <translation>«&#x202f;{text}&#x202f;» est lu comme une note de «&#x202f;{title}&#x202f;», et son temps ne compte pas&#x202f;: mettez-le au niveau des points si c’en est un</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; has no duration and counts as 0 min: give it one</source>
        <translation>«&#x202f;{title}&#x202f;» n’a pas de durée et compte pour 0 min&#x202f;: donnez-lui-en une</translation>
    </message>
    <message>
        <source>&quot;{title}&quot;: {hours} hours is long for one item: is it minutes?</source>
        <translation>«&#x202f;{title}&#x202f;»&#x202f;: {hours} heures, c’est long pour un point&#x202f;: s’agit-il de minutes&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;{title}&quot;: {hours} hours is long for one item: is it right?</source>
        <translation>«&#x202f;{title}&#x202f;»&#x202f;: {hours} heures, c’est long pour un point&#x202f;: est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;{title}&quot;: {minutes} is long for one item: is it right?</source>
        <translation>«&#x202f;{title}&#x202f;»&#x202f;: {minutes}, c’est long pour un point&#x202f;: est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is read as {date}, the day first: write {other} where the month comes first</source>
        <translation>« {words} » est lu comme {date}, le jour d’abord : écrivez {other} si le mois vient d’abord</translation>
    </message>
    <message>
        <source>#{above} stands below #{top} itself, and there are two levels: choose #{top}</source>
        <translation>#{above} est déjà sous #{top}, et il y a deux niveaux&#x202f;: choisissez #{top}</translation>
    </message>
    <message>
        <source>#{below} stands below #{name}, and there are two levels: put it elsewhere first</source>
        <translation>#{below} est sous #{name}, et il y a deux niveaux&#x202f;: placez-la d’abord ailleurs</translation>
    </message>
    <message>
        <source>#{name} cannot stand below itself: choose another tag</source>
        <translation>#{name} ne peut être sous elle-même&#x202f;: choisissez une autre étiquette</translation>
    </message>
    <message>
        <source>#{name} is a tag already: merge the two, or choose another name</source>
        <translation>#{name} est déjà une étiquette&#x202f;: fusionnez les deux, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>#{name} is another name of #{tag}: use that one, or choose another name</source>
        <translation>#{name} est un autre nom de #{tag}&#x202f;: utilisez celle-ci, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>#{name} is retired already</source>
        <translation>#{name} est déjà retirée</translation>
    </message>
    <message>
        <source>#{name} is {code} {title} already: choose another</source>
        <translation>#{name} est déjà {code} {title}&#x202f;: choisissez autre chose</translation>
    </message>
    <message>
        <source>#{name} is {code} {title}, which was left out: take it in again, or choose another</source>
        <translation>#{name} est {code} {title}, laissée de côté&#x202f;: reprenez-la, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>/{command} is no command; there are {known}</source>
        <translation>/{command} n’est pas une commande&#x202f;; il y a {known}</translation>
    </message>
    <message>
        <source>/{name} takes nothing after it</source>
        <translation>/{name} ne prend rien à sa suite</translation>
    </message>
    <message>
        <source>/{name} takes nothing after it: to take one line off, begin it with !off</source>
        <translation>/{name} ne prend rien à sa suite&#x202f;: pour mettre une ligne hors compte rendu, commencez-la par !off</translation>
    </message>
    <message>
        <source>@{handle} is {name} already: choose another handle</source>
        <translation>@{handle} est déjà {name}&#x202f;: choisissez un autre identifiant</translation>
    </message>
    <message>
        <source>A file called “{name}” would be taken for what it is not, for it says “{mark}”: call it “{suggested}”</source>
        <translation>Un fichier nommé «&#x202f;{name}&#x202f;» passerait pour ce qu’il n’est pas, car on y lit «&#x202f;{mark}&#x202f;»&#x202f;: nommez-le «&#x202f;{suggested}&#x202f;»</translation>
    </message>
    <message>
        <source>A session log tells who spoke and when, so it is written for the team only: choose the team, or another format</source>
        <translation>Un journal de séance dit qui a parlé et quand&#x202f;: il ne s’écrit donc que pour l’équipe&#x202f;; choisissez l’équipe, ou un autre format</translation>
    </message>
    <message>
        <source>A version of what one of them said would tell who said what, which “{promise}” rules out: write the series up, or for the team</source>
        <translation>Une version de ce qu’une seule organisation ou personne a dit révélerait qui a dit quoi, ce qu’exclut «&#x202f;{promise}&#x202f;»&#x202f;: faites le compte rendu de la série, ou celui de l’équipe</translation>
    </message>
    <message>
        <source>Captions (SRT)</source>
        <translation>Sous-titres (SRT)</translation>
    </message>
    <message>
        <source>Captions (WebVTT)</source>
        <translation>Sous-titres (WebVTT)</translation>
    </message>
    <message>
        <source>Copies and backups that you made yourself; restoring one brings back what it holds.</source>
        <translation>Les copies et sauvegardes que vous avez faites vous-même&#x202f;; en restaurer une ramène ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Copies of the file on other laptops. What they bring in later is erased as it comes in.</source>
        <translation>Les copies du fichier sur d’autres ordinateurs. Ce qu’ils apportent plus tard est effacé à l’arrivée.</translation>
    </message>
    <message>
        <source>Erase roundtable {number} for good</source>
        <translation>Effacer pour de bon la table ronde {number}</translation>
    </message>
    <message>
        <source>Erase this note for good</source>
        <translation>Effacer cette note pour de bon</translation>
    </message>
    <message>
        <source>Erase this transcript for good</source>
        <translation>Effacer cette transcription pour de bon</translation>
    </message>
    <message>
        <source>First words at {time}, as if it began with the roundtable: nothing in it can be compared with who spoke when.</source>
        <translation>Premiers mots à {time}, comme si elle avait commencé avec la table ronde&#x202f;: rien n’y peut être comparé à qui a parlé quand.</translation>
    </message>
    <message>
        <source>First words at {time}, as somebody said.</source>
        <translation>Premiers mots à {time}, comme quelqu’un l’a indiqué.</translation>
    </message>
    <message>
        <source>First words at {time}, but that is not certain: {percent} % of what was said lies in the turns of whoever said it.</source>
        <translation>Premiers mots à {time}, mais ce n’est pas certain&#x202f;: {percent} % de ce qui a été dit tombe dans les prises de parole de qui l’a dit.</translation>
    </message>
    <message>
        <source>First words at {time}, by the clock of the chat.</source>
        <translation>Premiers mots à {time}, d’après l’horloge du chat.</translation>
    </message>
    <message>
        <source>First words at {time}: {percent} % of what was said lies in the turns of whoever said it.</source>
        <translation>Premiers mots à {time}&#x202f;: {percent} % de ce qui a été dit tombe dans les prises de parole de qui l’a dit.</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Oublier {name}</translation>
    </message>
    <message>
        <source>Grouping by organisation would tell who said what, which “{promise}” rules out: group by question</source>
        <translation>Grouper par organisation révélerait qui a dit quoi, ce qu’exclut «&#x202f;{promise}&#x202f;»&#x202f;: groupez par question</translation>
    </message>
    <message>
        <source>In it, as a write-up for participants may tell them: roundtables {roundtables}, notes {notes}</source>
        <translation>Dedans, comme un compte rendu pour les participants peut le dire&#x202f;: tables rondes {roundtables}, notes {notes}</translation>
    </message>
    <message>
        <source>It has no footer: title and page number stand in one of ours</source>
        <translation>Il n’a pas de pied de page&#x202f;: le titre et le numéro de page figurent dans l’un des nôtres</translation>
    </message>
    <message>
        <source>It has no header: the status stands in one of ours</source>
        <translation>Il n’a pas d’en-tête&#x202f;: l’état figure dans l’un des nôtres</translation>
    </message>
    <message>
        <source>It has no lists of its own: those of the house style stand in</source>
        <translation>Il n’a pas de listes à lui&#x202f;: celles du style maison les remplacent</translation>
    </message>
    <message>
        <source>It is erased, but bytes of it may still be in the file ({reason}): they go when every window and program that has the file open is closed.</source>
        <translation>C’est effacé, mais des octets peuvent en rester dans le fichier ({reason})&#x202f;: ils disparaissent quand toutes les fenêtres et tous les logiciels qui ont le fichier ouvert sont fermés.</translation>
    </message>
    <message>
        <source>It is still in {copies}: remove what is not needed</source>
        <translation>Cela se trouve encore dans {copies}&#x202f;: supprimez ce qui ne sert plus</translation>
    </message>
    <message>
        <source>Its header does not say the status, by a content control “status” say: a line of ours does, below it</source>
        <translation>Son en-tête ne dit pas l’état, par exemple par un contrôle de contenu «&#x202f;status&#x202f;»&#x202f;: une ligne de nous le dit, au-dessous</translation>
    </message>
    <message>
        <source>Its key messages, the reasons in its queue, who was there, and who spoke when.</source>
        <translation>Ses messages clés, les raisons dans sa file, qui était là, et qui a parlé quand.</translation>
    </message>
    <message>
        <source>Left out: notes off the record {off}, notes undecided, under a stricter rule or without consent {stricter}; the history, queues, access needs, e-mail addresses, drafts, and who took notes</source>
        <translation>Laissé de côté&#x202f;: notes hors compte rendu {off}, notes non décidées, sous une règle plus stricte ou sans accord {stricter}&#x202f;; l’historique, les files, les besoins d’accès, les adresses e-mail, les brouillons, et qui a pris des notes</translation>
    </message>
    <message>
        <source>Names of organisations, people and questions: they keep these words.</source>
        <translation>Les noms d’organisations, de personnes et de questions&#x202f;: ils gardent ces mots.</translation>
    </message>
    <message>
        <source>Not among its styles: {names}. Those of the house style stand in</source>
        <translation>Absents de ses styles&#x202f;: {names}. Ceux du style maison les remplacent</translation>
    </message>
    <message>
        <source>Notes cannot be grouped by “{group}”: name one way, or two that differ</source>
        <translation>Les notes ne peuvent pas être groupées par «&#x202f;{group}&#x202f;»&#x202f;: nommez une façon, ou deux qui diffèrent</translation>
    </message>
    <message>
        <source>Notes cannot be grouped by “{group}”: use {choice}</source>
        <translation>Les notes ne peuvent pas être groupées par «&#x202f;{group}&#x202f;»&#x202f;: utilisez {choice}</translation>
    </message>
    <message>
        <source>Roundtable {number}, {title}: nothing was kept of it yet.</source>
        <translation>Table ronde {number}, {title}&#x202f;: rien n’en a encore été conservé.</translation>
    </message>
    <message>
        <source>Roundtable {number}, {title}: {rows}.</source>
        <translation>Table ronde {number}, {title}&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>Roundtable {number}: {reason}</source>
        <translation>Table ronde {number}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Say what is to stand in place of the name</source>
        <translation>Dites ce qui doit remplacer le nom</translation>
    </message>
    <message>
        <source>Still in {version} of roundtable {number} ({file})</source>
        <translation>Se trouve encore dans {version} de la table ronde {number} ({file})</translation>
    </message>
    <message>
        <source>Still in {version} of roundtable {number}, section {section} ({file})</source>
        <translation>Se trouve encore dans {version} de la table ronde {number}, section {section} ({file})</translation>
    </message>
    <message>
        <source>Still in {version} of “{subject}” ({file})</source>
        <translation>Se trouve encore dans {version} de «&#x202f;{subject}&#x202f;» ({file})</translation>
    </message>
    <message>
        <source>Strike these words for good</source>
        <translation>Supprimer ces mots pour de bon</translation>
    </message>
    <message>
        <source>Teams chat</source>
        <translation>Chat Teams</translation>
    </message>
    <message>
        <source>Teams transcript</source>
        <translation>Transcription Teams</translation>
    </message>
    <message>
        <source>The agenda would tell names that were promised away: {names}; write the facilitator’s version, and keep it to yourself</source>
        <translation>L’ordre du jour dirait des noms qu’il a été promis de taire : {names} ; écrivez la version de l’animation, et gardez-la pour vous</translation>
    </message>
    <message>
        <source>The copy would tell names that were promised away: {place} holds {names}; write it without them</source>
        <translation>La copie dirait des noms qu’il a été promis de taire&#x202f;: {place} contient {names}&#x202f;; écrivez-la sans eux</translation>
    </message>
    <message>
        <source>The file itself, wherever it lies.</source>
        <translation>Le fichier lui-même, où qu’il soit.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist: make it, or choose another</source>
        <translation>Le dossier {folder} n’existe pas&#x202f;: créez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>The list would tell names that were promised away: {names}; reword what tells them, or write the list for the team</source>
        <translation>La liste dirait des noms qu’il a été promis de taire&#x202f;: {names}&#x202f;; reformulez ce qui les dit, ou écrivez la liste pour l’équipe</translation>
    </message>
    <message>
        <source>The note “{words}”, and all that it ever said before it was edited.</source>
        <translation>La note «&#x202f;{words}&#x202f;», et tout ce qu’elle disait avant d’être modifiée.</translation>
    </message>
    <message>
        <source>The program could not start ({kind}): the log in {folder} says where</source>
        <translation>Le logiciel n’a pas pu démarrer ({kind})&#x202f;: le journal dans {folder} dit où</translation>
    </message>
    <message>
        <source>The same in the copy “{copy}”.</source>
        <translation>De même dans la copie «&#x202f;{copy}&#x202f;».</translation>
    </message>
    <message>
        <source>The words in all that was ever typed or edited, and in half-typed lines.</source>
        <translation>Les mots dans tout ce qui a jamais été saisi ou modifié, et dans les lignes à demi saisies.</translation>
    </message>
    <message>
        <source>The words of earlier versions of the note: they stand nowhere now.</source>
        <translation>Les mots de versions antérieures de la note&#x202f;: ils ne figurent plus nulle part.</translation>
    </message>
    <message>
        <source>The words wherever they stand now, deleted or not: {rows}.</source>
        <translation>Les mots partout où ils figurent, supprimés ou non&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>The write-up would tell names that were promised away: {places}; decide about each, leave out what is undecided, or give a reason to write it all the same</source>
        <translation>Le compte rendu donnerait des noms qu’il a été promis de taire : {places} ; décidez de chacun, laissez de côté ce qui n’est pas décidé, ou donnez une raison de l’écrire quand même</translation>
    </message>
    <message>
        <source>There is no content control or bookmark “{name}”: the text comes after the first section, which is taken for a cover</source>
        <translation>Il n’y a pas de contrôle de contenu ni de signet «&#x202f;{name}&#x202f;»&#x202f;: le texte vient après la première section, prise pour une page de garde</translation>
    </message>
    <message>
        <source>There is no content control or bookmark “{name}”: the text comes at the end</source>
        <translation>Il n’y a pas de contrôle de contenu ni de signet «&#x202f;{name}&#x202f;»&#x202f;: le texte vient à la fin</translation>
    </message>
    <message>
        <source>There is no write-up for “{audience}”: use {choice}</source>
        <translation>Il n’y a pas de compte rendu pour «&#x202f;{audience}&#x202f;»&#x202f;: utilisez {choice}</translation>
    </message>
    <message>
        <source>This roundtable was promised “{promised}”, so its write-up cannot be “{promise}”: use {choice}</source>
        <translation>Il a été promis «&#x202f;{promised}&#x202f;» pour cette table ronde, son compte rendu ne peut donc pas être «&#x202f;{promise}&#x202f;»&#x202f;: utilisez {choice}</translation>
    </message>
    <message>
        <source>Time order would help to tell who spoke, which “chatham” rules out: group by question</source>
        <translation>L’ordre des heures aiderait à deviner qui a parlé, ce qu’exclut «&#x202f;chatham&#x202f;»&#x202f;: groupez par question</translation>
    </message>
    <message>
        <source>What was brought in from {file}: {rows}.</source>
        <translation>Ce qui a été importé de {file}&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>Who asked, and when: without the words.</source>
        <translation>Qui l’a demandé et quand&#x202f;: sans les mots.</translation>
    </message>
    <message>
        <source>Who asked, when, and of which note: without the words.</source>
        <translation>Qui l’a demandé, quand et pour quelle note&#x202f;: sans les mots.</translation>
    </message>
    <message>
        <source>Who said it, what it is about, its questions, and tags that no other note has.</source>
        <translation>Qui l’a dit, de quoi il s’agit, ses questions, et les étiquettes qu’aucune autre note n’a.</translation>
    </message>
    <message>
        <source>Words this few are not known again: another laptop may bring them back with its own notes.</source>
        <translation>Si peu de mots ne sont pas reconnus&#x202f;: un autre ordinateur peut les ramener avec ses propres notes.</translation>
    </message>
    <message>
        <source>Write-ups and other files that were exported or sent.</source>
        <translation>Les comptes rendus et autres fichiers exportés ou envoyés.</translation>
    </message>
    <message>
        <source>A first or last name alone, a nickname or initials in a text: as of now there is none.</source>
        <translation>Un prénom ou un nom seul, un surnom ou des initiales dans un texte&#x202f;: il n’y en a pas pour l’instant.</translation>
    </message>
    <message>
        <source>&quot;{lead}&quot; is read as who leads &quot;{title}&quot;: take it out if it is no name</source>
        <translation>«&#x202f;{lead}&#x202f;» est lu comme qui anime «&#x202f;{title}&#x202f;»&#x202f;: retirez-le si ce n’est pas un nom</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in the row of &quot;{title}&quot; is kept as a note of it: give it a row of its own if it is an item</source>
        <translation>«&#x202f;{text}&#x202f;», dans la ligne de «&#x202f;{title}&#x202f;», en est gardé comme note&#x202f;: donnez-lui une ligne à lui si c’est un point</translation>
    </message>
    <message numerus="yes">
        <source>&quot;{text}&quot; in the row of &quot;{title}&quot;, and the further lines of {n} more rows, are kept as notes: give them rows of their own if they are items</source>
        <translation>
            <numerusform>«&#x202f;{text}&#x202f;», dans la ligne de «&#x202f;{title}&#x202f;», et la suite de {n} autre ligne sont gardés comme notes&#x202f;: donnez-leur des lignes à eux si ce sont des points</numerusform>
            <numerusform>«&#x202f;{text}&#x202f;», dans la ligne de «&#x202f;{title}&#x202f;», et la suite de {n} autres lignes sont gardés comme notes&#x202f;: donnez-leur des lignes à eux si ce sont des points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;{title}&quot; and {n} more items stand on none of the days: one day alone comes in without them</source>
        <translation>
            <numerusform>«&#x202f;{title}&#x202f;» et {n} autre point ne sont d’aucun des jours&#x202f;: un seul jour est chargé sans eux</numerusform>
            <numerusform>«&#x202f;{title}&#x202f;» et {n} autres points ne sont d’aucun des jours&#x202f;: un seul jour est chargé sans eux</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;{title}&quot; looks like a name, and is read as what is done: say who leads it beside it</source>
        <translation>«&#x202f;{title}&#x202f;» ressemble à un nom, et est lu comme ce qui se fait&#x202f;: écrivez à côté qui l’anime</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; seems to say who leads it, but nobody is taken from these words: add &quot;{names}&quot; as its lead if that is so</source>
        <translation>«&#x202f;{title}&#x202f;» semble dire qui l’anime, mais personne n’est repris de ces mots&#x202f;: ajoutez «&#x202f;{names}&#x202f;» comme animateur si c’est le cas</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; stands on none of the days: one day alone comes in without it</source>
        <translation>«&#x202f;{title}&#x202f;» n’est d’aucun des jours&#x202f;: un seul jour est chargé sans ce point</translation>
    </message>
    <message>
        <source>Nobody has read this version through yet, and the names check sees words, not meaning: read it as somebody who was in the room, and say who has (--read-through NAME)</source>
        <translation>Personne n’a encore relu cette version, et le contrôle des noms voit les mots, pas le sens&#x202f;: lisez-la comme quelqu’un qui était dans la salle, et dites qui l’a fait (--read-through NAME)</translation>
    </message>
    <message>
        <source>Readers of both this version and {version} see that {what}</source>
        <translation>Qui lit cette version et {version} voit ceci&#x202f;: {what}</translation>
    </message>
    <message>
        <source>So does the name in every way it was written, addresses too: {rows}.</source>
        <translation>De même le nom sous toutes ses formes, adresses comprises&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>So does the name in every way it was written: in no text as of now.</source>
        <translation>De même le nom sous toutes ses formes&#x202f;: dans aucun texte pour l’instant.</translation>
    </message>
    <message>
        <source>The roundtable has begun, and its invitation would tell names that were promised away: {names}; take them out of its title, agenda and words</source>
        <translation>La table ronde a commencé, et son invitation révélerait des noms que l’on a promis de taire&#x202f;: {names}&#x202f;; retirez-les de son titre, de son ordre du jour et de son texte</translation>
    </message>
    <message numerus="yes">
        <source>What may be a part of the name, in {n} places: {places}. Each write-up asks about them; reword them, or strike the words.</source>
        <translation>
            <numerusform>Ce qui peut être une partie du nom, à {n} endroit&#x202f;: {places}. Chaque compte rendu le soumet&#x202f;; reformulez-le, ou supprimez les mots.</numerusform>
            <numerusform>Ce qui peut être une partie du nom, à {n} endroits&#x202f;: {places}. Chaque compte rendu les soumet&#x202f;; reformulez-les, ou supprimez les mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own name in the settings of a laptop, if you are {name}.</source>
        <translation>Votre propre nom dans les réglages d’un ordinateur, si vous êtes {name}.</translation>
    </message>
    <message>
        <source>Zoom chat</source>
        <translation>Chat Zoom</translation>
    </message>
    <message>
        <source>a cell of a spreadsheet holds at most {most} characters: shorten “{start}…”, or choose another format</source>
        <translation>une cellule d’un tableur contient au plus {most} caractères&#x202f;: raccourcissez «&#x202f;{start}…&#x202f;», ou choisissez un autre format</translation>
    </message>
    <message>
        <source>a cell of a spreadsheet holds at most {most} characters: shorten “{start}…”, or write it in another format</source>
        <translation>une cellule d’un tableur contient au plus {most} caractères&#x202f;: raccourcissez «&#x202f;{start}…&#x202f;», ou écrivez dans un autre format</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a filter is saved under a name: write one</source>
        <translation>un filtre s’enregistre sous un nom&#x202f;: écrivez-en un</translation>
    </message>
    <message>
        <source>a finding is merged into another one: choose which</source>
        <translation>une conclusion se fusionne avec une autre&#x202f;: choisissez laquelle</translation>
    </message>
    <message>
        <source>a finding is one sentence of at most {most} letters: put the rest in its synthesis</source>
        <translation>une conclusion est une phrase de {most} lettres au plus&#x202f;: mettez le reste dans sa synthèse</translation>
    </message>
    <message>
        <source>a finding needs a sentence</source>
        <translation>une conclusion demande une phrase</translation>
    </message>
    <message>
        <source>a finding rests on no note that is off the record: put it on the record</source>
        <translation>une conclusion ne s’appuie sur aucune note hors compte rendu&#x202f;: remettez-la d’abord au compte rendu</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a list of actions cannot be written to {path}: use {formats}</source>
        <translation>une liste d’actions ne peut pas être écrite dans {path}&#x202f;: utilisez {formats}</translation>
    </message>
    <message>
        <source>a message needs a text: write what the room is to read</source>
        <translation>un message a besoin d’un texte&#x202f;: écrivez ce que la salle doit lire</translation>
    </message>
    <message>
        <source>a message of {length} characters is not read on a stage: {most} are the most, so leave some out</source>
        <translation>un message de {length} caractères ne se lit pas à l’écran de salle&#x202f;: {most} au plus, retirez-en donc</translation>
    </message>
    <message>
        <source>a name has at most {most} letters: shorten it</source>
        <translation>un nom a au plus {most} lettres&#x202f;: raccourcissez-le</translation>
    </message>
    <message>
        <source>a name takes how and when they agreed: say how, such as e-mail, and the day</source>
        <translation>pour un nom, il faut savoir comment et quand l’accord a été donné&#x202f;: dites comment, par exemple par e-mail, et le jour</translation>
    </message>
    <message>
        <source>a name, and what was refused before, takes how and when they agreed: say how, such as e-mail, and the day</source>
        <translation>pour un nom, et pour ce qui avait été refusé, il faut savoir comment et quand l’accord a été donné&#x202f;: indiquez comment, par exemple courriel, et le jour</translation>
    </message>
    <message>
        <source>a note needs words beside its tags</source>
        <translation>une note a besoin de mots à côté de ses étiquettes</translation>
    </message>
    <message>
        <source>a note needs words: delete it instead</source>
        <translation>une note a besoin de mots&#x202f;: supprimez-la plutôt</translation>
    </message>
    <message>
        <source>a note of these is neither an action nor an open question: change its kind first</source>
        <translation>une de ces notes n’est ni une action ni une question ouverte&#x202f;: changez d’abord son type</translation>
    </message>
    <message>
        <source>a note of these is not there any more</source>
        <translation>une de ces notes n’existe plus</translation>
    </message>
    <message>
        <source>a pause lies between the two turns: say whose it was, or delete it</source>
        <translation>une pause sépare les deux prises de parole&#x202f;: dites de qui c’était, ou supprimez-la</translation>
    </message>
    <message>
        <source>a pause lies between: shift the begin by less</source>
        <translation>une pause se trouve entre les deux&#x202f;: décalez moins le début</translation>
    </message>
    <message>
        <source>a pause lies between: shift the end by less</source>
        <translation>une pause se trouve entre les deux&#x202f;: décalez moins la fin</translation>
    </message>
    <message>
        <source>a person needs a name: write it</source>
        <translation>une personne a besoin d’un nom&#x202f;: écrivez-le</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a programme needs a title: write it</source>
        <translation>un programme a besoin d’un titre&#x202f;: écrivez-le</translation>
    </message>
    <message>
        <source>a question needs a title: write it in a few words</source>
        <translation>une question a besoin d’un titre&#x202f;: écrivez-le en quelques mots</translation>
    </message>
    <message>
        <source>a quote is chosen among the notes of a finding: attach it first</source>
        <translation>une citation se choisit parmi les notes d’une conclusion&#x202f;: rattachez-la d’abord</translation>
    </message>
    <message>
        <source>a short name cannot be empty: write what stands on its tile</source>
        <translation>un nom court ne peut être vide&#x202f;: écrivez ce qui figure sur sa tuile</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>une socket</translation>
    </message>
    <message>
        <source>a table of people is set aside: it lists no items</source>
        <translation>un tableau de personnes est mis de côté&#x202f;: il ne contient aucun point</translation>
    </message>
    <message>
        <source>a table of the hours of several days is set aside: it lists no items</source>
        <translation>un tableau des heures de plusieurs jours est mis de côté&#x202f;: il ne contient aucun point</translation>
    </message>
    <message>
        <source>a table of the time in several places is set aside: it lists no items</source>
        <translation>un tableau de l’heure en plusieurs lieux est mis de côté&#x202f;: il ne liste aucun point</translation>
    </message>
    <message>
        <source>a table of what is to be done is set aside: it lists no items</source>
        <translation>un tableau de tâches est mis de côté&#x202f;: il ne contient aucun point</translation>
    </message>
    <message>
        <source>a table that sums up another one is set aside: it lists no items</source>
        <translation>un tableau qui en résume un autre est mis de côté : il n’énumère aucun point</translation>
    </message>
    <message>
        <source>a tag has at most {most} letters: shorten it</source>
        <translation>une étiquette a {most} lettres au plus&#x202f;: raccourcissez-la</translation>
    </message>
    <message>
        <source>a tag needs a name</source>
        <translation>une étiquette a besoin d’un nom</translation>
    </message>
    <message>
        <source>a tag needs a name: write it</source>
        <translation>une étiquette a besoin d’un nom&#x202f;: écrivez-le</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>un texte y est illisible</translation>
    </message>
    <message>
        <source>a theme is called by a word or two, at most {most} letters: shorten it</source>
        <translation>un thème s’appelle d’un mot ou deux, {most} lettres au plus&#x202f;: raccourcissez-le</translation>
    </message>
    <message>
        <source>a title has at most {most} letters: shorten it</source>
        <translation>un titre a au plus {most} lettres&#x202f;: raccourcissez-le</translation>
    </message>
    <message>
        <source>a title has at most {most} letters: the question itself may be longer</source>
        <translation>un titre a au plus {most} lettres&#x202f;: la question elle-même peut être plus longue</translation>
    </message>
    <message>
        <source>a turn in “{title}” needs more than 0 s: or leave it empty</source>
        <translation>une intervention dans «&#x202f;{title}&#x202f;» demande plus de 0 s&#x202f;: ou laissez vide</translation>
    </message>
    <message>
        <source>a turn needs some time: write 2, 1:30 or 90s, or nothing for no limit</source>
        <translation>une prise de parole a besoin de temps&#x202f;: écrivez 2, 1:30 ou 90s, ou rien pour aucune limite</translation>
    </message>
    <message>
        <source>a value in it makes no sense ({kind})</source>
        <translation>une valeur n’y a pas de sens ({kind})</translation>
    </message>
    <message>
        <source>a view that was asked for is answered by what they wrote: take it in as a contribution</source>
        <translation>un avis demandé reçoit pour réponse ce qui a été écrit&#x202f;: reprenez-le comme contribution</translation>
    </message>
    <message>
        <source>a written contribution needs the organisation that wrote it: choose one</source>
        <translation>une contribution écrite a besoin de l’organisation qui l’a écrite&#x202f;: choisissez-en une</translation>
    </message>
    <message>
        <source>all of it was edited later, and stays: take back the later acts first</source>
        <translation>tout a été modifié plus tard, et reste&#x202f;: annulez d’abord les opérations suivantes</translation>
    </message>
    <message>
        <source>an action is carried over into an agenda: say into which roundtable</source>
        <translation>une action se reporte dans un ordre du jour&#x202f;: dites vers quelle table ronde</translation>
    </message>
    <message>
        <source>an action is changed or dropped where it stands, and sent again: for it keep that they agreed, or did not answer</source>
        <translation>une action se modifie ou s’abandonne là où elle figure, puis se renvoie&#x202f;: pour elle, notez un accord ou une absence de réponse</translation>
    </message>
    <message>
        <source>an action of these belongs to no roundtable: it can be carried into none</source>
        <translation>une de ces actions n’est d’aucune table ronde&#x202f;: elle ne peut être reportée dans aucune</translation>
    </message>
    <message>
        <source>an action of these is done or dropped: open it again to carry it over</source>
        <translation>une de ces actions est faite ou abandonnée&#x202f;: rouvrez-la pour la reporter</translation>
    </message>
    <message>
        <source>an action of these is not there any more</source>
        <translation>une de ces actions n’existe plus</translation>
    </message>
    <message>
        <source>an action of these was promised in roundtable {number} itself: choose a later one</source>
        <translation>une de ces actions a été promise dans la table ronde {number} elle-même&#x202f;: choisissez-en une plus tardive</translation>
    </message>
    <message>
        <source>an agenda cannot be written to {path}: use {formats}</source>
        <translation>un ordre du jour ne peut pas être écrit dans {path} : utilisez {formats}</translation>
    </message>
    <message>
        <source>an interruption ends with the interrupted turn: shift it by less</source>
        <translation>une interruption finit avec la prise de parole interrompue&#x202f;: décalez-la moins</translation>
    </message>
    <message>
        <source>an interruption lies between the two turns: say whose it was, or delete it</source>
        <translation>une interruption sépare les deux prises de parole&#x202f;: dites de qui c’était, ou supprimez-la</translation>
    </message>
    <message>
        <source>an invitation has at most {most} letters: shorten it</source>
        <translation>une invitation a au plus {most} lettres&#x202f;: raccourcissez-la</translation>
    </message>
    <message>
        <source>an item needs a title: write what it is about</source>
        <translation>un point a besoin d’un titre&#x202f;: écrivez de quoi il s’agit</translation>
    </message>
    <message>
        <source>an organisation needs a name: write it</source>
        <translation>une organisation a besoin d’un nom&#x202f;: écrivez-le</translation>
    </message>
    <message>
        <source>an outline needs a name</source>
        <translation>un plan a besoin d’un nom</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is reading it</source>
        <translation>un autre logiciel est en train de le lire</translation>
    </message>
    <message numerus="yes">
        <source>at least {n} acts could not be read</source>
        <translation>
            <numerusform>au moins {n} opération n’a pas pu être lue</numerusform>
            <numerusform>au moins {n} opérations n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>choose one that ends in {suffix}</source>
        <translation>choisissez-en un qui finit par {suffix}</translation>
    </message>
    <message>
        <source>commit {number} of the journal makes no sense</source>
        <translation>l’opération {number} de l’historique n’a pas de sens</translation>
    </message>
    <message>
        <source>copy it, and the folder of its backups, to a folder of yours, and open the copy with this program, which recovers what it holds</source>
        <translation>copiez-le, avec le dossier de ses sauvegardes, dans un dossier à vous, et ouvrez la copie avec ce logiciel, qui récupère ce qu’elle contient</translation>
    </message>
    <message>
        <source>durations such as &quot;{cell}&quot; are read as minutes and seconds</source>
        <translation>les durées telles que «&#x202f;{cell}&#x202f;» sont lues comme minutes et secondes</translation>
    </message>
    <message>
        <source>everybody has been asked in this round: /next moves on</source>
        <translation>tout le monde a été sollicité dans ce tour&#x202f;: /next passe à la suite</translation>
    </message>
    <message>
        <source>everybody on the roster is invited already</source>
        <translation>toute la liste est déjà invitée</translation>
    </message>
    <message>
        <source>everybody was told that roundtable {number} is not recorded: keep what was said in it only where they know of it</source>
        <translation>il a été dit à tout le monde que la table ronde {number} n’est pas enregistrée&#x202f;: ne gardez ce qui y a été dit que si tout le monde le sait</translation>
    </message>
    <message>
        <source>everybody who is here has heard the promise</source>
        <translation>tous ceux qui sont là ont entendu l’engagement</translation>
    </message>
    <message>
        <source>for “{title}” the promise “{promise}” has no effect: the whole roundtable is promised “{whole}”</source>
        <translation>pour «&#x202f;{title}&#x202f;», l’engagement «&#x202f;{promise}&#x202f;» est sans effet&#x202f;: «&#x202f;{whole}&#x202f;» est promis à toute la table ronde</translation>
    </message>
    <message>
        <source>gap of {minutes} before &quot;{title}&quot; ({clock})</source>
        <translation>trou de {minutes} avant «&#x202f;{title}&#x202f;» ({clock})</translation>
    </message>
    <message>
        <source>it belongs to no roundtable, so its text stays as it came</source>
        <translation>elle n’est d’aucune table ronde&#x202f;: son texte reste donc tel qu’il est venu</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>il ne peut pas être ouvert ({reason})</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>il n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>it is off the record already: /on ends it</source>
        <translation>c’est déjà hors compte rendu&#x202f;: /on y met fin</translation>
    </message>
    <message>
        <source>it is open in a window: erase it there</source>
        <translation>il est ouvert dans une fenêtre&#x202f;: effacez là-bas</translation>
    </message>
    <message>
        <source>it is unclear which roundtable these notes are of: say so, and if the clocks of the two laptops are far apart, by how much ({hint})</source>
        <translation>on ne sait pas de quelle table ronde sont ces notes&#x202f;: dites-le, et si les horloges des deux ordinateurs sont très écartées, de combien ({hint})</translation>
    </message>
    <message>
        <source>it takes somebody, or an organisation: say which of the two</source>
        <translation>il faut une personne ou une organisation&#x202f;: indiquez laquelle des deux</translation>
    </message>
    <message>
        <source>it takes two notes to merge: select another one too</source>
        <translation>il faut deux notes pour fusionner&#x202f;: choisissez-en une autre aussi</translation>
    </message>
    <message>
        <source>it would end on {until}, before {day}: give a later end</source>
        <translation>cela finirait le {until}, avant le {day}&#x202f;: donnez une fin plus tardive</translation>
    </message>
    <message>
        <source>its beginning cannot be read</source>
        <translation>son début est illisible</translation>
    </message>
    <message>
        <source>neither a name nor an organisation: the row is left out</source>
        <translation>ni nom ni organisation&#x202f;: la ligne est écartée</translation>
    </message>
    <message>
        <source>no act was found in the damaged file</source>
        <translation>aucune opération n’a été trouvée dans le fichier endommagé</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: give each line a time or a duration, such as &quot;- 14:00 Welcome (5 min)&quot;</source>
        <translation>aucun point d’ordre du jour trouvé dans {path}&#x202f;: donnez à chaque ligne une heure ou une durée, par exemple «&#x202f;- 14:00 Accueil (5 min)&#x202f;»</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it gives the hours of several days, such as opening hours or deadlines, so say what is done in them</source>
        <translation>aucun point d’ordre du jour trouvé dans {path} : il donne les heures de plusieurs jours, comme des heures d’ouverture ou des échéances, dites donc ce qui s’y fait</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it holds rules, and no plan of a meeting, so name the file of a meeting</source>
        <translation>aucun point d’ordre du jour trouvé dans {path}&#x202f;: il contient des règles, et non le plan d’une réunion, indiquez donc le fichier d’une réunion</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it is a list of prices or costs, so name the file of a meeting</source>
        <translation>aucun point d’ordre du jour trouvé dans {path} : c’est une liste de prix ou de coûts, indiquez donc le fichier d’une réunion</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it is a record of hours that were worked, so name the file of a meeting</source>
        <translation>aucun point d’ordre du jour trouvé dans {path} : c’est un relevé d’heures travaillées, indiquez donc le fichier d’une réunion</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it is a record of what was said or done, line by line with its time, so name the file that was the plan</source>
        <translation>aucun point d’ordre du jour trouvé dans {path} : il consigne ce qui a été dit ou fait, ligne par ligne avec son heure, indiquez donc le fichier qui était le plan</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: it is a timetable of departures or of jobs, so name the file of a meeting</source>
        <translation>aucun point d’ordre du jour trouvé dans {path} : c’est un horaire de départs ou de tâches d’un ordinateur, indiquez donc le fichier d’une réunion</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: its lines have times, but nothing says what is done, so give each a title</source>
        <translation>aucun point d’ordre du jour trouvé dans {path} : ses lignes ont des heures, mais rien ne dit ce qui se fait, donnez donc un titre à chacune</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: its table holds figures, and no plan of a meeting, so name the file of a meeting</source>
        <translation>aucun point d’ordre du jour trouvé dans {path}&#x202f;: son tableau contient des chiffres, et non le plan d’une réunion, indiquez donc le fichier d’une réunion</translation>
    </message>
    <message>
        <source>no agenda items found in {path}: its times are those of a program or of its versions, so name the file of a meeting</source>
        <translation>aucun point d’ordre du jour trouvé dans {path} : ses temps sont ceux d’un logiciel ou de ses versions, indiquez donc le fichier d’une réunion</translation>
    </message>
    <message>
        <source>no finding was made of the notes yet: `facilitator findings`</source>
        <translation>aucune conclusion n’a encore été tirée des notes&#x202f;: `facilitator findings`</translation>
    </message>
    <message>
        <source>no gap waits for an answer: take the answer back first to give another</source>
        <translation>aucune coupure n’attend de réponse&#x202f;: annulez d’abord la réponse pour en donner une autre</translation>
    </message>
    <message>
        <source>no item is running: /item N takes one</source>
        <translation>aucun point n’est en cours&#x202f;: /item N en prend un</translation>
    </message>
    <message>
        <source>no item runs: a promise for the whole roundtable is made in Prepare</source>
        <translation>aucun point n’est en cours&#x202f;: un engagement pour toute la table ronde se prend dans Préparer</translation>
    </message>
    <message>
        <source>no item waits after this one: /end the roundtable</source>
        <translation>aucun point n’attend après celui-ci&#x202f;: /end termine la table ronde</translation>
    </message>
    <message>
        <source>no item waits after this one: there is nothing to skip</source>
        <translation>aucun point n’attend après celui-ci&#x202f;: il n’y a rien à sauter</translation>
    </message>
    <message>
        <source>no item was passed over: there is nothing to leave out</source>
        <translation>aucun point n’a été sauté&#x202f;: il n’y a rien à écarter</translation>
    </message>
    <message>
        <source>no later act was found in the damaged file</source>
        <translation>aucune opération plus récente n’a été trouvée dans le fichier endommagé</translation>
    </message>
    <message>
        <source>no line tells the morning from the afternoon: &quot;{title}&quot; is read as beginning at {clock}, so write &quot;am&quot; behind the hour where it is in the morning</source>
        <translation>aucune ligne ne distingue le matin de l’après-midi : « {title} » est lu comme commençant à {clock}, écrivez donc « am » après l’heure si c’est le matin</translation>
    </message>
    <message>
        <source>no message stands on the stage: /message and a text shows one</source>
        <translation>aucun message n’est à l’écran de salle&#x202f;: /message et un texte en montre un</translation>
    </message>
    <message>
        <source>no note is left: keep at least one</source>
        <translation>il ne reste aucune note&#x202f;: gardez-en au moins une</translation>
    </message>
    <message>
        <source>no note was taken by “{text}”</source>
        <translation>aucune note n’a été prise par «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>no organisation is called “{text}”</source>
        <translation>aucune organisation ne s’appelle «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>no person has the floor: /floor WHO gives it to somebody</source>
        <translation>aucune personne n’a la parole&#x202f;: /floor QUI la donne à quelqu’un</translation>
    </message>
    <message>
        <source>no question is named: add a line such as &quot;question: Q1&quot;</source>
        <translation>aucune question n’est nommée&#x202f;: ajoutez une ligne comme «&#x202f;question: Q1&#x202f;»</translation>
    </message>
    <message>
        <source>no roundtable has ended yet: there is nothing that a copy could hold</source>
        <translation>aucune table ronde n’est encore terminée&#x202f;: il n’y a rien qu’une copie puisse contenir</translation>
    </message>
    <message>
        <source>no roundtable is in hand: choose one in Prepare</source>
        <translation>aucune table ronde n’est choisie&#x202f;: choisissez-en une dans Préparer</translation>
    </message>
    <message>
        <source>no stricter promise holds from here: /promise chatham makes one</source>
        <translation>aucun engagement plus strict ne vaut à partir d’ici&#x202f;: /promise chatham en prend un</translation>
    </message>
    <message>
        <source>no temporary folder can be made ({reason}): make room</source>
        <translation>impossible de créer un dossier temporaire ({reason})&#x202f;: faites de la place</translation>
    </message>
    <message>
        <source>no turn comes after it: merge it with the one before, or delete it</source>
        <translation>aucune prise de parole ne vient après&#x202f;: fusionnez-la avec la précédente, ou supprimez-la</translation>
    </message>
    <message>
        <source>no turn comes before it: merge it with the one after, or delete it</source>
        <translation>aucune prise de parole ne vient avant&#x202f;: fusionnez-la avec la suivante, ou supprimez-la</translation>
    </message>
    <message>
        <source>nobody had the floor at {time}: name a time within a turn</source>
        <translation>personne n’avait la parole à {time}&#x202f;: donnez une heure à l’intérieur d’une prise de parole</translation>
    </message>
    <message>
        <source>nobody has approved it as it is: `facilitator approve`</source>
        <translation>personne ne l’a approuvé tel qu’il est&#x202f;: `facilitator approve`</translation>
    </message>
    <message>
        <source>nobody has said how it was held: `facilitator set FILE roundtable`</source>
        <translation>personne n’a dit comment elle s’est tenue&#x202f;: `facilitator set FILE roundtable`</translation>
    </message>
    <message>
        <source>nobody has said where it was: `facilitator set FILE roundtable`</source>
        <translation>personne n’a dit où elle a eu lieu&#x202f;: `facilitator set FILE roundtable`</translation>
    </message>
    <message>
        <source>nobody has the floor: /floor WHO gives it to somebody</source>
        <translation>personne n’a la parole&#x202f;: /floor QUI la donne à quelqu’un</translation>
    </message>
    <message>
        <source>nobody here is called “{text}”</source>
        <translation>personne ici ne s’appelle «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>nobody is known to have said “{sentence}”: say who, or reword it</source>
        <translation>on ne sait pas qui a dit «&#x202f;{sentence}&#x202f;»&#x202f;: dites qui, ou reformulez</translation>
    </message>
    <message>
        <source>nobody is named who could be asked: say who</source>
        <translation>personne n’est nommé à qui demander&#x202f;: indiquez qui</translation>
    </message>
    <message>
        <source>nobody is waiting: /floor WHO gives somebody the floor</source>
        <translation>personne n’attend&#x202f;: /floor QUI donne la parole à quelqu’un</translation>
    </message>
    <message>
        <source>nobody is waiting: there is nobody to keep for the next roundtable</source>
        <translation>personne n’attend&#x202f;: il n’y a personne à garder pour la prochaine table ronde</translation>
    </message>
    <message>
        <source>nobody leaves in the next five minutes: the roll says who has left</source>
        <translation>personne ne part dans les cinq prochaines minutes&#x202f;: l’appel dit qui est parti</translation>
    </message>
    <message>
        <source>nobody speaks for no organisation: name one</source>
        <translation>nul ne parle pour aucune organisation&#x202f;: nommez-en une</translation>
    </message>
    <message>
        <source>nobody waits with another item: there is nobody to drop</source>
        <translation>personne n’attend sur un autre point&#x202f;: il n’y a personne à retirer</translation>
    </message>
    <message>
        <source>nobody was interrupted: /yield takes the floor back</source>
        <translation>personne n’a été interrompu&#x202f;: /yield retire la parole</translation>
    </message>
    <message>
        <source>nobody who is here waits with another item: there is nobody to bring</source>
        <translation>personne de présent n’attend sur un autre point&#x202f;: il n’y a personne à amener</translation>
    </message>
    <message>
        <source>none of the {items} items has a duration, from &quot;{title}&quot; on: each counts as 0 min</source>
        <translation>aucun des {items} points n’a de durée, à partir de «&#x202f;{title}&#x202f;»&#x202f;: chacun compte pour 0 min</translation>
    </message>
    <message>
        <source>not saved: {reason}</source>
        <translation>non enregistré&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>notes or turns came under what was promised since, so that it stays: to show a note with more, ask for the consent of whoever said it</source>
        <translation>des notes ou des prises de parole sont venues depuis sous cette promesse, qui reste donc&#x202f;: pour montrer davantage d’une note, demandez le consentement de qui l’a dite</translation>
    </message>
    <message>
        <source>nothing is chosen that was answered: choose it first</source>
        <translation>rien n’est choisi à quoi il ait été répondu&#x202f;: choisissez d’abord ce qui a reçu une réponse</translation>
    </message>
    <message>
        <source>nothing is copied: copy the text or the table of an agenda first</source>
        <translation>rien n’est copié&#x202f;: copiez d’abord le texte ou le tableau d’un ordre du jour</translation>
    </message>
    <message>
        <source>nothing is left to be sent to “{name}”: they said no quote and took no action on, or have answered</source>
        <translation>il ne reste rien à envoyer à «&#x202f;{name}&#x202f;»&#x202f;: aucune citation ni action de sa part, ou les réponses sont déjà là</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>rien n’est perdu</translation>
    </message>
    <message>
        <source>nothing is off the record from here: /off begins it</source>
        <translation>rien n’est hors compte rendu à partir d’ici&#x202f;: /off le commence</translation>
    </message>
    <message>
        <source>nothing says that this list is the agenda: it is read as such, for no other list of the file is numbered</source>
        <translation>rien ne dit que cette liste est l’ordre du jour&#x202f;: elle est lue comme tel, car aucune autre liste du fichier n’est numérotée</translation>
    </message>
    <message>
        <source>nothing that was sent to “{name}” waits for an answer: send it, or judge each reply by itself</source>
        <translation>rien de ce qui a été envoyé à «&#x202f;{name}&#x202f;» n’attend de réponse&#x202f;: envoyez-le, ou jugez chaque réponse à part</translation>
    </message>
    <message>
        <source>nothing was pasted: copy lines such as “Ana Lima, Head of Data, Delta”</source>
        <translation>rien n’a été collé&#x202f;: copiez des lignes telles que «&#x202f;Ana Lima, Head of Data, Delta&#x202f;»</translation>
    </message>
    <message>
        <source>nothing was taken back that could be done again</source>
        <translation>rien n’a été annulé qui pourrait être rétabli</translation>
    </message>
    <message>
        <source>only members are asked for a written reply: choose one of them</source>
        <translation>seuls les membres sont sollicités pour une réponse écrite&#x202f;: choisissez-en un</translation>
    </message>
    <message>
        <source>open it in the window, which saves what can be read, or go back to a backup</source>
        <translation>ouvrez-le dans la fenêtre, qui sauve ce qui est lisible, ou revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>open it with this program where it is, which recovers what it holds</source>
        <translation>ouvrez-le avec ce logiciel là où il est, il récupère ce que le fichier contient</translation>
    </message>
    <message>
        <source>other words are agreed to for one note: choose it, and write them</source>
        <translation>d’autres mots valent pour une seule note&#x202f;: choisissez-la, et écrivez-les</translation>
    </message>
    <message>
        <source>other words are agreed to for the wording alone: keep any other answer by itself</source>
        <translation>d’autres mots ne valent que pour la formulation&#x202f;: notez toute autre réponse à part</translation>
    </message>
    <message>
        <source>overlap: &quot;{title}&quot; ({clock}) starts {minutes} before the item above it ends</source>
        <translation>chevauchement&#x202f;: «&#x202f;{title}&#x202f;» ({clock}) commence {minutes} avant la fin du point au-dessus</translation>
    </message>
    <message>
        <source>put the cursor between two words: both notes need some</source>
        <translation>placez le curseur entre deux mots&#x202f;: il en faut aux deux notes</translation>
    </message>
    <message>
        <source>roundtable {number} has ended: carry actions into one that is still to come</source>
        <translation>la table ronde {number} est terminée&#x202f;: reportez les actions dans une table ronde encore à venir</translation>
    </message>
    <message>
        <source>roundtable {number} has not started: a chat or a transcript has its place in one that was held</source>
        <translation>la table ronde {number} n’a pas commencé&#x202f;: un chat ou une transcription a sa place dans une table ronde qui a eu lieu</translation>
    </message>
    <message>
        <source>roundtable {number} is on {code}, and is not over: take it out first</source>
        <translation>la table ronde {number} porte sur {code} et n’est pas terminée&#x202f;: retirez-la d’abord</translation>
    </message>
    <message>
        <source>roundtable {number} was held, or has notes: it can be erased in Prepare, by its menu</source>
        <translation>la table ronde {number} a eu lieu, ou a des notes&#x202f;: elle peut être effacée dans Préparer, par son menu</translation>
    </message>
    <message>
        <source>rows with several talks, such as &quot;{title}&quot;, are read as an item for each, and their time is divided evenly</source>
        <translation>les lignes à plusieurs exposés, telles que «&#x202f;{title}&#x202f;», sont lues comme un point chacun, leur temps réparti également</translation>
    </message>
    <message>
        <source>say to whom the file was sent, or where it was published</source>
        <translation>dites à qui le fichier a été envoyé, ou où il a été publié</translation>
    </message>
    <message>
        <source>say who approves it: write their name</source>
        <translation>dites qui l’approuve&#x202f;: écrivez son nom</translation>
    </message>
    <message>
        <source>say who has read it: write the name of somebody who was in the room</source>
        <translation>dites qui l’a lu&#x202f;: écrivez le nom de quelqu’un qui était dans la salle</translation>
    </message>
    <message>
        <source>several items begin at the same time, the first of them &quot;{title}&quot;: they come in one after the other, so leave out what is not yours</source>
        <translation>plusieurs points commencent en même temps, le premier étant « {title} » : ils arrivent l’un après l’autre, retirez donc ce qui n’est pas le vôtre</translation>
    </message>
    <message>
        <source>some acts of an earlier session cannot be read in {file}</source>
        <translation>des opérations d’une session précédente sont illisibles dans {file}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>somebody asked for it: write who</source>
        <translation>quelqu’un l’a demandé&#x202f;: écrivez qui</translation>
    </message>
    <message>
        <source>somebody had interrupted after that: shift it by less</source>
        <translation>quelqu’un avait interrompu après cela&#x202f;: décalez-la moins</translation>
    </message>
    <message>
        <source>somebody had interrupted by then: shift it by less</source>
        <translation>quelqu’un avait déjà interrompu&#x202f;: décalez-la moins</translation>
    </message>
    <message>
        <source>somebody had interrupted the turn after by then: shift it by less</source>
        <translation>quelqu’un avait déjà interrompu la prise de parole suivante&#x202f;: décalez-la moins</translation>
    </message>
    <message>
        <source>somebody had interrupted then: split before that or after it</source>
        <translation>quelqu’un avait interrompu à ce moment&#x202f;: scindez avant ou après</translation>
    </message>
    <message>
        <source>somebody refused that an action of these is told: it stays where it is</source>
        <translation>quelqu’un a refusé qu’une de ces actions soit dite&#x202f;: elle reste où elle est</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>standard input is empty: hand over a text, or name a file</source>
        <translation>l’entrée standard est vide&#x202f;: donnez un texte, ou indiquez un fichier</translation>
    </message>
    <message>
        <source>standard input is too large: hand over at most {most} MB</source>
        <translation>l’entrée standard est trop grande&#x202f;: donnez au plus {most} Mo</translation>
    </message>
    <message>
        <source>stopped: nothing was changed</source>
        <translation>arrêté&#x202f;: rien n’a été changé</translation>
    </message>
    <message>
        <source>table {table} cannot be read: {reason}</source>
        <translation>la table {table} est illisible&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>table {table} does not hold what the journal says</source>
        <translation>la table {table} ne contient pas ce que dit l’historique</translation>
    </message>
    <message numerus="yes">
        <source>table {table}: {n} of its rows name no {kind} that there is</source>
        <translation>
            <numerusform>table {table}&#x202f;: {n} de ses lignes renvoie à un élément absent ({kind})</numerusform>
            <numerusform>table {table}&#x202f;: {n} de ses lignes renvoient à un élément absent ({kind})</numerusform>
        </translation>
    </message>
    <message>
        <source>that act was taken back already</source>
        <translation>cette opération a déjà été annulée</translation>
    </message>
    <message>
        <source>that begin lies after the end of the roundtable: shift it by less</source>
        <translation>ce début est après la fin de la table ronde&#x202f;: décalez-le moins</translation>
    </message>
    <message>
        <source>that begin lies after the end of the turn: shift it by less</source>
        <translation>ce début est après la fin de la prise de parole&#x202f;: décalez-le moins</translation>
    </message>
    <message>
        <source>that begin lies after the item’s end: correct the end as well</source>
        <translation>ce début est après la fin du point&#x202f;: corrigez aussi la fin</translation>
    </message>
    <message>
        <source>that begin lies before the roundtable started: it cannot be earlier</source>
        <translation>ce début est avant celui de la table ronde&#x202f;: il ne peut pas être plus tôt</translation>
    </message>
    <message>
        <source>that begin lies before the roundtable started: shift it by less</source>
        <translation>ce début est avant celui de la table ronde&#x202f;: décalez-le moins</translation>
    </message>
    <message>
        <source>that begin lies before the turn before: shift it by less</source>
        <translation>ce début est avant la prise de parole précédente&#x202f;: décalez-le moins</translation>
    </message>
    <message>
        <source>that begin lies before {title} began: correct that</source>
        <translation>ce début est avant le début de ceci&#x202f;: {title}&#x202f;; corrigez-le</translation>
    </message>
    <message>
        <source>that begin lies before “{title}” was taken up: shift it by less</source>
        <translation>ce début est avant que «&#x202f;{title}&#x202f;» soit pris&#x202f;: décalez-le moins</translation>
    </message>
    <message>
        <source>that begin lies in the future: it cannot be later than now</source>
        <translation>ce début est dans l’avenir&#x202f;: il ne peut pas être plus tard que maintenant</translation>
    </message>
    <message>
        <source>that begin lies in the future: shift it by less</source>
        <translation>ce début est dans l’avenir&#x202f;: décalez-le moins</translation>
    </message>
    <message>
        <source>that end lies after the end of the roundtable: shift it by less</source>
        <translation>cette fin est après la fin de la table ronde&#x202f;: décalez-la moins</translation>
    </message>
    <message>
        <source>that end lies after the end of the turn after: shift it by less</source>
        <translation>cette fin est après la fin de la prise de parole suivante&#x202f;: décalez-la moins</translation>
    </message>
    <message>
        <source>that end lies after the last instant of the roundtable: it cannot be later</source>
        <translation>cette fin est après le dernier instant de la table ronde&#x202f;: elle ne peut pas être plus tard</translation>
    </message>
    <message>
        <source>that end lies after {title} ended: correct that</source>
        <translation>cette fin est après la fin de ceci&#x202f;: {title}&#x202f;; corrigez-la</translation>
    </message>
    <message>
        <source>that end lies after “{title}” was taken up: shift it by less</source>
        <translation>cette fin est après que «&#x202f;{title}&#x202f;» a été pris&#x202f;: décalez-la moins</translation>
    </message>
    <message>
        <source>that end lies before that begin: an item takes some time</source>
        <translation>cette fin est avant ce début&#x202f;: un point prend du temps</translation>
    </message>
    <message>
        <source>that end lies before the begin of the turn: shift it by less</source>
        <translation>cette fin est avant le début de la prise de parole&#x202f;: décalez-la moins</translation>
    </message>
    <message>
        <source>that end lies before the item was taken up last: correct the begin as well</source>
        <translation>cette fin est avant la dernière prise du point&#x202f;: corrigez aussi le début</translation>
    </message>
    <message>
        <source>that end lies in the future: shift it by less</source>
        <translation>cette fin est dans l’avenir&#x202f;: décalez-la moins</translation>
    </message>
    <message>
        <source>that instant lies outside the turn: split it between its begin and its end</source>
        <translation>cet instant est hors de la prise de parole&#x202f;: scindez-la entre son début et sa fin</translation>
    </message>
    <message>
        <source>that is in the programme already: nothing is to be taken in again</source>
        <translation>cela est déjà dans le programme&#x202f;: il n’y a rien à reprendre</translation>
    </message>
    <message>
        <source>that is one and the same: choose the note to tell it apart from</source>
        <translation>c’est une seule et même note&#x202f;: choisissez celle dont il faut la distinguer</translation>
    </message>
    <message>
        <source>that is one and the same: name the other to merge it into</source>
        <translation>c’est une seule et même chose&#x202f;: nommez l’autre avec laquelle fusionner</translation>
    </message>
    <message>
        <source>that is one and the same: name the other to tell it apart from</source>
        <translation>c’est une seule et même chose&#x202f;: nommez l’autre dont la distinguer</translation>
    </message>
    <message>
        <source>that turn is not there any more: choose another one</source>
        <translation>cette prise de parole n’existe plus&#x202f;: choisissez-en une autre</translation>
    </message>
    <message>
        <source>that turn is still running: it ends when the floor goes to somebody else</source>
        <translation>cette prise de parole est encore en cours&#x202f;: elle finit quand la parole passe à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the agenda has {days} days, which come in one after the other, each as a section: {names}</source>
        <translation>l’ordre du jour a {days} jours, repris l’un après l’autre, chacun comme une section&#x202f;: {names}</translation>
    </message>
    <message>
        <source>the agenda is in the file twice: what stands below &quot;{title}&quot; and the other headings that are named like items is kept as their notes</source>
        <translation>l’ordre du jour figure deux fois dans le fichier : ce qui se trouve sous « {title} » et sous les autres titres nommés comme des points est gardé dans leurs notes</translation>
    </message>
    <message>
        <source>the agenda lists no start: /start begins now</source>
        <translation>l’ordre du jour n’indique pas de début&#x202f;: /start commence maintenant</translation>
    </message>
    <message>
        <source>the backup of {moment} UTC is open</source>
        <translation>la sauvegarde de {moment} UTC est ouverte</translation>
    </message>
    <message>
        <source>the column &quot;{header}&quot; is read by what stands in it, and not by its header</source>
        <translation>la colonne «&#x202f;{header}&#x202f;» est lue d’après son contenu et non d’après son en-tête</translation>
    </message>
    <message>
        <source>the copy for {target} did not turn out whole: try again, or another disk</source>
        <translation>la copie pour {target} n’est pas intacte&#x202f;: réessayez, ou prenez un autre disque</translation>
    </message>
    <message>
        <source>the facilitator</source>
        <translation>l’animation</translation>
    </message>
    <message>
        <source>the facilitator is on no roll: write the name of a participant</source>
        <translation>l’animation n’est pas dans l’appel&#x202f;: écrivez le nom d’un participant</translation>
    </message>
    <message>
        <source>the head of a session log has one question, one promise and one agenda, so it is of one roundtable: choose one, or write .{other}</source>
        <translation>l’en-tête d’un journal de séance a une question, une promesse et un ordre du jour, il porte donc sur une seule table ronde&#x202f;: choisissez-en une, ou écrivez un .{other}</translation>
    </message>
    <message>
        <source>the index of the journal does not list what its commits touch</source>
        <translation>l’index de l’historique ne liste pas ce que touchent ses opérations</translation>
    </message>
    <message>
        <source>the item beside it</source>
        <translation>le point voisin</translation>
    </message>
    <message>
        <source>the items below &quot;{title}&quot; sum to {sum}, but it is given {minutes}</source>
        <translation>les points sous «&#x202f;{title}&#x202f;» font {sum}, mais {minutes} sont indiqués</translation>
    </message>
    <message>
        <source>the items below sum to {sum}, but {minutes} are given</source>
        <translation>les points en dessous font {sum}, mais {minutes} sont indiqués</translation>
    </message>
    <message>
        <source>the items of this table sum to {sum}, but its total row is {minutes}</source>
        <translation>les points de ce tableau totalisent {sum}, mais sa ligne de total indique {minutes}</translation>
    </message>
    <message>
        <source>the items stand in no order of time, as &quot;{title}&quot; at {clock}: none is taken to last until the next one, so give each its end</source>
        <translation>les points ne se suivent pas dans l’ordre des heures, tel «&#x202f;{title}&#x202f;» à {clock}&#x202f;: aucun n’est supposé durer jusqu’au suivant, donnez donc à chacun sa fin</translation>
    </message>
    <message>
        <source>the items sum to {minutes}, more than 12 hours: is that one meeting?</source>
        <translation>la somme des points est {minutes}, plus de 12 heures&#x202f;: est-ce une seule réunion&#x202f;?</translation>
    </message>
    <message>
        <source>the items sum to {sum}, but {claim} is {minutes}</source>
        <translation>la somme des points est {sum}, mais {claim} est {minutes}</translation>
    </message>
    <message>
        <source>the last act was in the room of another roundtable: choose that one first</source>
        <translation>la dernière opération était dans la salle d’une autre table ronde&#x202f;: choisissez d’abord celle-là</translation>
    </message>
    <message>
        <source>the length given</source>
        <translation>la durée indiquée</translation>
    </message>
    <message>
        <source>the list adds nothing: the programme has all that it says</source>
        <translation>la liste n’ajoute rien&#x202f;: le programme a déjà tout ce qu’elle dit</translation>
    </message>
    <message>
        <source>the listed start ({clock}) has not come yet: /start begins now</source>
        <translation>le début prévu ({clock}) n’est pas encore venu&#x202f;: /start commence maintenant</translation>
    </message>
    <message>
        <source>the listed start ({clock}) passed more than an hour ago: /start begins now</source>
        <translation>le début prévu ({clock}) est passé depuis plus d’une heure&#x202f;: /start commence maintenant</translation>
    </message>
    <message>
        <source>the note “{note}” does not hold “{text}”: write whole words as they stand there</source>
        <translation>la note «&#x202f;{note}&#x202f;» ne contient pas «&#x202f;{text}&#x202f;»&#x202f;: écrivez des mots entiers tels qu’ils y figurent</translation>
    </message>
    <message>
        <source>the organisations have places 1 to {count}: choose one of them</source>
        <translation>les organisations ont les places 1 à {count}&#x202f;: choisissez-en une</translation>
    </message>
    <message>
        <source>the organisations have these colours already: nothing is to be changed</source>
        <translation>les organisations ont déjà ces couleurs&#x202f;: rien à changer</translation>
    </message>
    <message numerus="yes">
        <source>the outline has {n} sections: choose a place from 1 on</source>
        <translation>
            <numerusform>le plan a {n} section&#x202f;: sa place est 1</numerusform>
            <numerusform>le plan a {n} sections&#x202f;: choisissez une place à partir de 1</numerusform>
        </translation>
    </message>
    <message>
        <source>the passage “{passage}” does not hold “{text}”: write whole words as they stand there</source>
        <translation>le passage «&#x202f;{passage}&#x202f;» ne contient pas «&#x202f;{text}&#x202f;»&#x202f;: écrivez des mots entiers, tels qu’ils y sont</translation>
    </message>
    <message>
        <source>the questions have places 1 to {count}: choose one of them</source>
        <translation>les questions ont les places 1 à {count}&#x202f;: choisissez-en une</translation>
    </message>
    <message>
        <source>the queue has positions 1 to {last}: choose one of them</source>
        <translation>la file a les positions 1 à {last}&#x202f;: choisissez-en une</translation>
    </message>
    <message>
        <source>the queue is closed already: /open-queue opens it</source>
        <translation>la file est déjà fermée&#x202f;: /open-queue l’ouvre</translation>
    </message>
    <message>
        <source>the queue is closed, so no hand of {who}: /qq takes a direct reply, /open-queue opens it</source>
        <translation>la file est fermée, donc pas de main levée ({who})&#x202f;: /qq prend une réponse directe, /open-queue l’ouvre</translation>
    </message>
    <message>
        <source>the queue is open already: /close-queue closes it</source>
        <translation>la file est déjà ouverte&#x202f;: /close-queue la ferme</translation>
    </message>
    <message>
        <source>the room has been opened: the roll says who is here</source>
        <translation>la salle est ouverte&#x202f;: l’appel dit qui est là</translation>
    </message>
    <message>
        <source>the room is not open: /open it, or /start, first</source>
        <translation>la salle n’est pas ouverte&#x202f;: d’abord /open ou /start</translation>
    </message>
    <message>
        <source>the room is open already: /start when everybody is here</source>
        <translation>la salle est déjà ouverte&#x202f;: /start quand tout le monde est là</translation>
    </message>
    <message>
        <source>the room is promised “{now}” now: from here on it can only be promised more</source>
        <translation>il est maintenant promis «&#x202f;{now}&#x202f;» à la salle&#x202f;: à partir d’ici, on ne peut que promettre davantage</translation>
    </message>
    <message>
        <source>the room was promised “{promise}”: after the start it can only be tightened</source>
        <translation>il a été promis «&#x202f;{promise}&#x202f;» à la salle&#x202f;: après le début, l’engagement ne peut qu’être durci</translation>
    </message>
    <message>
        <source>the roundtable has ended, and what was taken off the record stays so: to change it, put that note on the record in Review</source>
        <translation>la table ronde est terminée, et ce qui a été mis hors compte rendu le reste&#x202f;: pour le changer, remettez cette note au compte rendu dans «&#x202f;Relire&#x202f;»</translation>
    </message>
    <message>
        <source>the roundtable has ended: /reopen it first</source>
        <translation>la table ronde est terminée&#x202f;: d’abord /reopen</translation>
    </message>
    <message>
        <source>the roundtable has not ended: /end it before it is erased</source>
        <translation>la table ronde n’est pas terminée&#x202f;: /end avant de l’effacer</translation>
    </message>
    <message>
        <source>the roundtable has not ended: there is nothing to reopen</source>
        <translation>la table ronde n’est pas terminée&#x202f;: il n’y a rien à rouvrir</translation>
    </message>
    <message>
        <source>the roundtable has not started: /start it first</source>
        <translation>la table ronde n’a pas commencé&#x202f;: d’abord /start</translation>
    </message>
    <message>
        <source>the roundtable has started already: /next takes the next item</source>
        <translation>la table ronde a déjà commencé&#x202f;: /next prend le point suivant</translation>
    </message>
    <message>
        <source>the roundtable has started: its theme stays</source>
        <translation>la table ronde a commencé&#x202f;: son thème reste</translation>
    </message>
    <message>
        <source>the roundtable has started: “{title}” follows what runs</source>
        <translation>la table ronde a commencé&#x202f;: «&#x202f;{title}&#x202f;» suit ce qui est en cours</translation>
    </message>
    <message>
        <source>the roundtable is not paused: /pause holds it</source>
        <translation>la table ronde n’est pas en pause&#x202f;: /pause l’arrête</translation>
    </message>
    <message>
        <source>the roundtable is paused already: /resume goes on</source>
        <translation>la table ronde est déjà en pause&#x202f;: /resume continue</translation>
    </message>
    <message>
        <source>the roundtable still goes on: /end ends it now</source>
        <translation>la table ronde continue&#x202f;: /end la termine maintenant</translation>
    </message>
    <message>
        <source>the roundtable was not ended</source>
        <translation>la table ronde n’a pas été terminée</translation>
    </message>
    <message numerus="yes">
        <source>the row &quot;{title}&quot; and {n} more have no time and are read as notes of the items above them</source>
        <translation>
            <numerusform>la ligne «&#x202f;{title}&#x202f;» et {n} autre n’ont pas d’heure et sont lues comme des notes des points qui les précèdent</numerusform>
            <numerusform>la ligne «&#x202f;{title}&#x202f;» et {n} autres n’ont pas d’heure et sont lues comme des notes des points qui les précèdent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row &quot;{title}&quot; and {n} more have no time: the items above them are taken to last until the next time that is given</source>
        <translation>
            <numerusform>la ligne «&#x202f;{title}&#x202f;» et {n} autre n’ont pas d’heure&#x202f;: les points au-dessus sont supposés durer jusqu’à la prochaine heure donnée</numerusform>
            <numerusform>la ligne «&#x202f;{title}&#x202f;» et {n} autres n’ont pas d’heure&#x202f;: les points au-dessus sont supposés durer jusqu’à la prochaine heure donnée</numerusform>
        </translation>
    </message>
    <message>
        <source>the row &quot;{title}&quot; has no time and is read as a note of the item above it</source>
        <translation>la ligne «&#x202f;{title}&#x202f;» n’a pas d’heure et est lue comme une note du point qui précède</translation>
    </message>
    <message>
        <source>the row &quot;{title}&quot; has no time: the item above it is taken to last until the next time that is given</source>
        <translation>la ligne «&#x202f;{title}&#x202f;» n’a pas d’heure&#x202f;: le point au-dessus est supposé durer jusqu’à la prochaine heure donnée</translation>
    </message>
    <message>
        <source>the row &quot;{title}&quot; says {day}, but stands among those of {other}: it is read as one of these</source>
        <translation>la ligne «&#x202f;{title}&#x202f;» indique {day}, mais se trouve parmi celles de {other}&#x202f;: elle est lue comme l’une d’elles</translation>
    </message>
    <message>
        <source>the running item is no round: /floor WHO gives somebody the floor</source>
        <translation>le point en cours n’est pas un tour&#x202f;: /floor QUI donne la parole à quelqu’un</translation>
    </message>
    <message>
        <source>the search index does not hold what the notes say</source>
        <translation>l’index de recherche ne contient pas ce que disent les notes</translation>
    </message>
    <message>
        <source>the slot {begin}-{end}</source>
        <translation>le créneau {begin}-{end}</translation>
    </message>
    <message>
        <source>the total given</source>
        <translation>le total indiqué</translation>
    </message>
    <message>
        <source>the total row</source>
        <translation>la ligne du total</translation>
    </message>
    <message>
        <source>the turn is {who}’s already</source>
        <translation>la prise de parole est déjà attribuée ainsi&#x202f;: {who}</translation>
    </message>
    <message>
        <source>the words of that version are not kept: choose a later one</source>
        <translation>les mots de cette version ne sont pas conservés&#x202f;: choisissez-en une plus tardive</translation>
    </message>
    <message>
        <source>the {length} announced</source>
        <translation>la durée annoncée ({length})</translation>
    </message>
    <message>
        <source>there are no key messages: write them in Publish</source>
        <translation>il n’y a pas de messages clés&#x202f;: écrivez-les dans Publier</translation>
    </message>
    <message numerus="yes">
        <source>there are {n} findings: choose a place from 1 on</source>
        <translation>
            <numerusform>il y a {n} conclusion&#x202f;: sa place est 1</numerusform>
            <numerusform>il y a {n} conclusions&#x202f;: choisissez une place à partir de 1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are {n} people called “{text}”: write {names} instead</source>
        <translation>
            <numerusform>{n} personne s’appelle «&#x202f;{text}&#x202f;»&#x202f;: écrivez plutôt {names}</numerusform>
            <numerusform>{n} personnes s’appellent «&#x202f;{text}&#x202f;»&#x202f;: écrivez plutôt {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>there is an outline “{name}” already: choose another name</source>
        <translation>il y a déjà un plan «&#x202f;{name}&#x202f;»&#x202f;: choisissez un autre nom</translation>
    </message>
    <message>
        <source>there is no action and no roundtable to come with a date, so a calendar would be empty: choose another format</source>
        <translation>il n’y a ni action ni table ronde à venir qui ait une date, un calendrier serait donc vide&#x202f;: choisissez un autre format</translation>
    </message>
    <message>
        <source>there is no agenda to write: load one, or plan its first item</source>
        <translation>il n’y a pas d’ordre du jour à écrire : chargez-en un, ou planifiez son premier point</translation>
    </message>
    <message>
        <source>there is no day &quot;{date}&quot;: write it as in 2021-11-16, or as day, month, year</source>
        <translation>il n’y a pas de jour «&#x202f;{date}&#x202f;»&#x202f;: écrivez-le comme 2021-11-16, ou jour, mois, année</translation>
    </message>
    <message>
        <source>there is no day {number} in this agenda: name one of {days}</source>
        <translation>il n’y a pas de jour {number} dans cet ordre du jour : indiquez l’un de ceux-ci : {days}</translation>
    </message>
    <message>
        <source>there is no filter “{name}:”, did you mean “{near}:”? Use {known}, or put “{whole}” in quotes</source>
        <translation>il n’y a pas de filtre «&#x202f;{name}:&#x202f;», vouliez-vous dire «&#x202f;{near}:&#x202f;»&#x202f;? Utilisez {known}, ou mettez «&#x202f;{whole}&#x202f;» entre guillemets</translation>
    </message>
    <message>
        <source>there is no filter “{name}:”: use {known}, or put “{whole}” in quotes</source>
        <translation>il n’y a pas de filtre «&#x202f;{name}:&#x202f;»&#x202f;: utilisez {known}, ou mettez «&#x202f;{whole}&#x202f;» entre guillemets</translation>
    </message>
    <message>
        <source>there is no folder for a programme, not even for a while: {reason}</source>
        <translation>il n’y a pas de dossier pour un programme, même provisoire&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>there is no item {number}: the agenda has 1 to {last}</source>
        <translation>il n’y a pas de point {number}&#x202f;: l’ordre du jour va de 1 à {last}</translation>
    </message>
    <message>
        <source>there is no kind “{text}”</source>
        <translation>il n’y a pas de type «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>there is no note {note}, or it was erased: `notes --json` lists their ids</source>
        <translation>il n’y a pas de note {note}, ou elle a été effacée&#x202f;: `notes --json` liste leurs identifiants</translation>
    </message>
    <message>
        <source>there is no outline “{text}”: use {choice}</source>
        <translation>il n’y a pas de plan «&#x202f;{text}&#x202f;»&#x202f;: utilisez {choice}</translation>
    </message>
    <message>
        <source>there is no person {person}: write the whole name, as on the roster</source>
        <translation>il n’y a pas de personne {person}&#x202f;: écrivez le nom entier, comme dans la liste</translation>
    </message>
    <message>
        <source>there is no person “{text}”: write the whole name, as on the roster</source>
        <translation>il n’y a pas de personne «&#x202f;{text}&#x202f;»&#x202f;: écrivez le nom entier, comme dans la liste</translation>
    </message>
    <message>
        <source>there is no promise “{text}”</source>
        <translation>il n’y a pas d’engagement «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>there is no question “{text}”</source>
        <translation>il n’y a pas de question «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>there is no roundtable yet that the next could be like: plan the first</source>
        <translation>il n’y a pas encore de table ronde à laquelle la prochaine ressemblerait&#x202f;: planifiez la première</translation>
    </message>
    <message>
        <source>there is no roundtable “{text}”</source>
        <translation>il n’y a pas de table ronde «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>there is no tag “{text}”</source>
        <translation>il n’y a pas d’étiquette «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>there is no word in “{text}”: write the words as they stand</source>
        <translation>il n’y a aucun mot dans «&#x202f;{text}&#x202f;»&#x202f;: écrivez les mots tels qu’ils figurent</translation>
    </message>
    <message>
        <source>there is no {audience} v{number} of that roundtable: `sent` lists what was written</source>
        <translation>il n’y a pas de {audience} v{number} de cette table ronde&#x202f;: `sent` liste ce qui a été écrit</translation>
    </message>
    <message>
        <source>there is nothing to save: choose a filter, or search for words first</source>
        <translation>il n’y a rien à enregistrer&#x202f;: choisissez d’abord un filtre, ou cherchez des mots</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there was no good backup</source>
        <translation>il n’y avait pas de sauvegarde utilisable</translation>
    </message>
    <message>
        <source>these notes are held to as much or more already: only consent loosens what was promised, and undo takes back what was chosen here</source>
        <translation>ces notes sont déjà soumises à autant ou davantage&#x202f;: seul un accord assouplit ce qui a été promis, et Annuler défait ce qui a été choisi ici</translation>
    </message>
    <message>
        <source>they have answered already: what they said stays until they say otherwise</source>
        <translation>la réponse a déjà été donnée&#x202f;: elle vaut jusqu’à ce qu’une autre la remplace</translation>
    </message>
    <message>
        <source>they were here at the start, and heard the promise with all others</source>
        <translation>ces personnes étaient là au début, et ont entendu l’engagement avec les autres</translation>
    </message>
    <message>
        <source>they were not asked, and have said nothing: keep an answer first</source>
        <translation>on ne leur a rien demandé et ils n’ont rien dit&#x202f;: notez d’abord une réponse</translation>
    </message>
    <message>
        <source>this agenda has no days to choose from: leave --day out</source>
        <translation>cet ordre du jour n’a pas plusieurs jours : n’indiquez pas --day</translation>
    </message>
    <message>
        <source>this finding is not there any more</source>
        <translation>cette conclusion n’existe plus</translation>
    </message>
    <message>
        <source>this is on no question: give it one, and ask for a reply then</source>
        <translation>ceci ne porte sur aucune question : donnez-lui-en une, puis demandez une réponse</translation>
    </message>
    <message>
        <source>this needs a name: an organisation or a person</source>
        <translation>il faut un nom&#x202f;: une organisation ou une personne</translation>
    </message>
    <message>
        <source>this needs a time of day: /times 3 15:01, or /times 3 15:01 15:20</source>
        <translation>il faut une heure&#x202f;: /times 3 15:01, ou /times 3 15:01 15:20</translation>
    </message>
    <message>
        <source>this outline has no section “{section}”</source>
        <translation>ce plan n’a pas de section «&#x202f;{section}&#x202f;»</translation>
    </message>
    <message>
        <source>this outline is not there any more</source>
        <translation>ce plan n’existe plus</translation>
    </message>
    <message>
        <source>this passage is a quote already: it stands among the notes</source>
        <translation>ce passage est déjà une citation&#x202f;: elle figure parmi les notes</translation>
    </message>
    <message>
        <source>this passage is not here any more: choose another one</source>
        <translation>ce passage n’est plus là&#x202f;: choisissez-en un autre</translation>
    </message>
    <message>
        <source>this transcript is not here any more: choose another one</source>
        <translation>cette transcription n’est plus là&#x202f;: choisissez-en une autre</translation>
    </message>
    <message>
        <source>this version has no write-ups in that language: choose one of those it has</source>
        <translation>cette version n’a pas de comptes rendus dans cette langue&#x202f;: choisissez-en une qui existe</translation>
    </message>
    <message>
        <source>time and duration disagree: &quot;{title}&quot; is listed {times}, but as {minutes}, which is used</source>
        <translation>heure et durée se contredisent&#x202f;: «&#x202f;{title}&#x202f;» est prévu {times}, mais pour {minutes}, durée qui est retenue</translation>
    </message>
    <message>
        <source>too many names and filters for one search: take some of them away</source>
        <translation>trop de noms et de filtres pour une seule recherche&#x202f;: retirez-en quelques-uns</translation>
    </message>
    <message>
        <source>under “{promise}” actions are named as far as all else is: it is asked only under {stricter}</source>
        <translation>sous «&#x202f;{promise}&#x202f;», les actions portent autant de noms que le reste&#x202f;: la question ne se pose que sous {stricter}</translation>
    </message>
    <message numerus="yes">
        <source>unknown lead &quot;{name}&quot; of &quot;{title}&quot; and {n} more items: no organisation or person of the programme has this name</source>
        <translation>
            <numerusform>responsable inconnu «&#x202f;{name}&#x202f;» de «&#x202f;{title}&#x202f;» et de {n} autre point&#x202f;: aucune organisation ni personne du programme ne porte ce nom</numerusform>
            <numerusform>responsable inconnu «&#x202f;{name}&#x202f;» de «&#x202f;{title}&#x202f;» et de {n} autres points&#x202f;: aucune organisation ni personne du programme ne porte ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown lead &quot;{name}&quot; of &quot;{title}&quot;: no organisation or person of the programme has this name</source>
        <translation>responsable inconnu «&#x202f;{name}&#x202f;» de «&#x202f;{title}&#x202f;»&#x202f;: aucune organisation ni personne du programme ne porte ce nom</translation>
    </message>
    <message>
        <source>what came of an action has at most {most} letters: shorten it</source>
        <translation>la suite donnée à une action a au plus {most} lettres&#x202f;: raccourcissez-la</translation>
    </message>
    <message>
        <source>what is off the record is carried nowhere: put it on the record first</source>
        <translation>ce qui est hors compte rendu ne se reporte nulle part&#x202f;: remettez-le d’abord au compte rendu</translation>
    </message>
    <message numerus="yes">
        <source>what stands below &quot;{title}&quot; and {n} more headings is read as notes of the items in the table above</source>
        <translation>
            <numerusform>ce qui figure sous «&#x202f;{title}&#x202f;» et {n} autre titre est lu comme des notes des points du tableau qui précède</numerusform>
            <numerusform>ce qui figure sous «&#x202f;{title}&#x202f;» et {n} autres titres est lu comme des notes des points du tableau qui précède</numerusform>
        </translation>
    </message>
    <message>
        <source>what was made stricter elsewhere stays so: to change it, put that note on the record in Review</source>
        <translation>ce qui est devenu plus strict ailleurs le reste&#x202f;: pour le changer, remettez cette note au compte rendu dans «&#x202f;Relire&#x202f;»</translation>
    </message>
    <message>
        <source>whether it held more cannot be told</source>
        <translation>on ne peut pas savoir s’il contenait davantage</translation>
    </message>
    <message>
        <source>who asked is kept: write it without the words that are struck</source>
        <translation>qui l’a demandé est conservé&#x202f;: écrivez-le sans les mots qui sont supprimés</translation>
    </message>
    <message>
        <source>whoever is now called “{name}” was forgotten already</source>
        <translation>la personne qui s’appelle maintenant «&#x202f;{name}&#x202f;» a déjà été oubliée</translation>
    </message>
    <message>
        <source>whoever the calendar calls the organiser of an event is read as its lead, for nothing else says who leads it: take out who does not</source>
        <translation>qui figure dans le calendrier comme organisateur d’un événement est lu comme qui l’anime, car rien d’autre ne le dit&#x202f;: retirez qui ne l’est pas</translation>
    </message>
    <message>
        <source>with {offset} added, notes would be of no day that there is: give a smaller offset, such as +2m30s</source>
        <translation>avec {offset} de plus, des notes ne seraient d’aucun jour possible&#x202f;: donnez un écart plus petit, par exemple +2m30s</translation>
    </message>
    <message>
        <source>words and names are agreed to for each note: say which</source>
        <translation>l’accord sur les mots et les noms vaut note par note&#x202f;: indiquez laquelle</translation>
    </message>
    <message>
        <source>{backup} is a backup of another programme than {path}: choose one of it</source>
        <translation>{backup} est une sauvegarde d’un autre programme que {path}&#x202f;: choisissez-en une de celui-ci</translation>
    </message>
    <message>
        <source>{backup} is not whole ({problem}): choose another backup</source>
        <translation>{backup} n’est pas intacte ({problem})&#x202f;: choisissez une autre sauvegarde</translation>
    </message>
    <message>
        <source>{beside} is {what}, where a log of {file} belongs: move it away</source>
        <translation>{beside} est {what}, là où doit être un journal de {file}&#x202f;: déplacez-le</translation>
    </message>
    <message>
        <source>{changed}: read what is new as somebody who was in the room, and say who has (--read-through NAME)</source>
        <translation>{changed}&#x202f;: lisez ce qui est nouveau comme quelqu’un qui était dans la salle, et dites qui l’a fait (--read-through NAME)</translation>
    </message>
    <message>
        <source>{clock} has passed: mark them as {mark}, or write a later time</source>
        <translation>{clock} est passé&#x202f;: marquez la personne «&#x202f;{mark}&#x202f;», ou écrivez une heure plus tardive</translation>
    </message>
    <message>
        <source>{code} is out of the programme already</source>
        <translation>{code} est déjà hors du programme</translation>
    </message>
    <message>
        <source>{day} does not exist</source>
        <translation>{day} n’existe pas</translation>
    </message>
    <message>
        <source>{day} is past: give the day by which they are to answer</source>
        <translation>le {day} est passé&#x202f;: donnez un jour à venir pour la réponse</translation>
    </message>
    <message>
        <source>{day} is still to come: give the day on which they answered</source>
        <translation>le {day} est encore à venir&#x202f;: donnez le jour de la réponse</translation>
    </message>
    <message>
        <source>{email} has no name: write it, or leave the row out</source>
        <translation>{email} n’a pas de nom&#x202f;: écrivez-le, ou retirez la ligne</translation>
    </message>
    <message>
        <source>{field} is &quot;{colour}&quot;: write it as #RRGGBB</source>
        <translation>{field} est &quot;{colour}&quot;&#x202f;: écrivez la couleur comme #RRGGBB</translation>
    </message>
    <message>
        <source>{field} is &quot;{value}&quot;: it must be one of {known}</source>
        <translation>{field} est &quot;{value}&quot;&#x202f;: ce doit être l’un de {known}</translation>
    </message>
    <message>
        <source>{field} is empty: fill it in</source>
        <translation>{field} est vide&#x202f;: remplissez-le</translation>
    </message>
    <message>
        <source>{field} is missing: add it</source>
        <translation>{field} manque&#x202f;: ajoutez-le</translation>
    </message>
    <message>
        <source>{field} must be a list</source>
        <translation>{field} doit être une liste</translation>
    </message>
    <message>
        <source>{field} must be a list of texts, none of them empty</source>
        <translation>{field} doit être une liste de textes, aucun vide</translation>
    </message>
    <message>
        <source>{field} must be a text</source>
        <translation>{field} doit être un texte</translation>
    </message>
    <message>
        <source>{field} must be an object</source>
        <translation>{field} doit être un objet</translation>
    </message>
    <message>
        <source>{field} must be true or false</source>
        <translation>{field} doit être true ou false</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({kind}); where is in the log</source>
        <translation>{file} ne peut pas être ouvert ({kind})&#x202f;; le journal dit où</translation>
    </message>
    <message>
        <source>{file} is damaged: {problem}</source>
        <translation>{file} est endommagé&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>{file} is not damaged, but {problem}</source>
        <translation>{file} n’est pas endommagé, mais {problem}</translation>
    </message>
    <message>
        <source>{file} is not open</source>
        <translation>{file} n’est pas ouvert</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} est introuvable</translation>
    </message>
    <message>
        <source>{file} is open read only here</source>
        <translation>{file} est ouvert ici en lecture seule</translation>
    </message>
    <message>
        <source>{file} is whole: the file, and its tables and search index against its journal</source>
        <translation>{file} est intact&#x202f;: le fichier, et ses tables et son index de recherche comparés à son historique</translation>
    </message>
    <message>
        <source>{file} was damaged and is kept as “{copy}”: {base}, and {found}; {lost}</source>
        <translation>{file} était endommagé et est gardé sous «&#x202f;{copy}&#x202f;»&#x202f;: {base}, et {found}&#x202f;; {lost}</translation>
    </message>
    <message>
        <source>{file} was mended ({reasons}): all that was saved is in its journal, and was made anew from there; the file as it was is among its backups</source>
        <translation>{file} a été réparé ({reasons})&#x202f;: tout ce qui a été enregistré est dans son historique, et a été refait à partir de là&#x202f;; le fichier tel qu’il était est parmi ses sauvegardes</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({reason}): choose another folder</source>
        <translation>{folder} ne peut pas être créé ({reason})&#x202f;: choisissez un autre dossier</translation>
    </message>
    <message>
        <source>{folder} cannot be used</source>
        <translation>{folder} est inutilisable</translation>
    </message>
    <message>
        <source>{folder} cannot hold a rescue copy</source>
        <translation>{folder} ne peut pas contenir de copie de secours</translation>
    </message>
    <message>
        <source>{folder} cannot hold backups</source>
        <translation>{folder} ne peut pas contenir de sauvegardes</translation>
    </message>
    <message>
        <source>{folder} is not a folder: make it first</source>
        <translation>{folder} n’est pas un dossier&#x202f;: créez-le d’abord</translation>
    </message>
    <message>
        <source>{folder} is not a folder: make it first, or choose another place</source>
        <translation>{folder} n’est pas un dossier&#x202f;: créez-le d’abord, ou choisissez un autre endroit</translation>
    </message>
    <message numerus="yes">
        <source>{kept}, but for {n} acts that could not be read any more</source>
        <translation>
            <numerusform>{kept}, sauf {n} opération devenue illisible</numerusform>
            <numerusform>{kept}, sauf {n} opérations devenues illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} is not here: mark {label} as present first (/present)</source>
        <translation>{label} n’est pas là&#x202f;: d’abord /present {label}</translation>
    </message>
    <message>
        <source>{log} cannot be kept aside</source>
        <translation>{log} ne peut pas être mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>{lost}, but {n} rows in its tables could</source>
        <translation>
            <numerusform>{lost}, mais {n} ligne de ses tables a pu l’être</numerusform>
            <numerusform>{lost}, mais {n} lignes de ses tables ont pu l’être</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not speak for {label}: /who says whose the turn is</source>
        <translation>{name} ne parle pas pour {label}&#x202f;: /who dit de qui est la parole</translation>
    </message>
    <message>
        <source>{name} has macros: save it as .docx or .dotx, without them</source>
        <translation>{name} contient des macros&#x202f;: enregistrez-le en .docx ou .dotx, sans elles</translation>
    </message>
    <message>
        <source>{name} has no organisation here: taken as of {organisation}, above</source>
        <translation>{name} n’a pas d’organisation ici&#x202f;: compté avec {organisation}, plus haut</translation>
    </message>
    <message>
        <source>{name} has that name already: merge the two, or choose another</source>
        <translation>{name} porte déjà ce nom&#x202f;: fusionnez les deux, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>{name} is a Strict Open XML document: save it as an ordinary .docx</source>
        <translation>{name} est un document Open XML strict&#x202f;: enregistrez-le en .docx ordinaire</translation>
    </message>
    <message>
        <source>{name} is damaged inside ({reason}): open it in a word processor, and save it anew</source>
        <translation>{name} est endommagé à l’intérieur ({reason})&#x202f;: ouvrez-le dans un traitement de texte, et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>{name} is in the programme already: change it there</source>
        <translation>{name} est déjà dans le programme&#x202f;: modifiez-la là</translation>
    </message>
    <message>
        <source>{name} is in the programme already: change them there</source>
        <translation>{name} est déjà dans le programme&#x202f;: modifiez là</translation>
    </message>
    <message>
        <source>{name} is in the programme already: choose them in the list</source>
        <translation>{name} est déjà dans le programme&#x202f;: choisissez dans la liste</translation>
    </message>
    <message>
        <source>{name} is missing from this installation: install facilitator again</source>
        <translation>{name} manque dans cette installation&#x202f;: réinstallez facilitator</translation>
    </message>
    <message>
        <source>{name} is no Word document that can be read: open it in a word processor, and save it as .docx or .dotx, without a password</source>
        <translation>{name} n’est pas un document Word lisible&#x202f;: ouvrez-le dans un traitement de texte, et enregistrez-le en .docx ou .dotx, sans mot de passe</translation>
    </message>
    <message>
        <source>{name} is off the roster already</source>
        <translation>{name} n’est déjà plus sur la liste</translation>
    </message>
    <message>
        <source>{name} is out of the programme already</source>
        <translation>{name} est déjà hors du programme</translation>
    </message>
    <message>
        <source>{name} is too large: copy at most {most} MB</source>
        <translation>{name} est trop volumineux&#x202f;: copiez au plus {most} Mo</translation>
    </message>
    <message>
        <source>{name} speaks for that organisation already: choose them</source>
        <translation>{name} parle déjà pour cette organisation&#x202f;: choisissez ce nom</translation>
    </message>
    <message>
        <source>{name} stands in row {row} already: left out here</source>
        <translation>{name} figure déjà à la ligne {row}&#x202f;: écarté ici</translation>
    </message>
    <message>
        <source>{number} {month} does not exist</source>
        <translation>le {number} {month} n’existe pas</translation>
    </message>
    <message>
        <source>{number} {month} {year} does not exist</source>
        <translation>le {number} {month} {year} n’existe pas</translation>
    </message>
    <message>
        <source>{number} {month} {year} is a {weekday}</source>
        <translation>le {number} {month} {year} est un {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions have no day: say by when</source>
        <translation>
            <numerusform>{n} action n’a pas de jour&#x202f;: dites pour quand</numerusform>
            <numerusform>{n} actions n’ont pas de jour&#x202f;: dites pour quand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions have no owner: say who took them on</source>
        <translation>
            <numerusform>{n} action n’a pas de responsable&#x202f;: dites qui s’en est chargé</numerusform>
            <numerusform>{n} actions n’ont pas de responsable&#x202f;: dites qui s’en est chargé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts came from the damaged file</source>
        <translation>
            <numerusform>{n} opération vient du fichier endommagé</numerusform>
            <numerusform>{n} opérations viennent du fichier endommagé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts could not be read</source>
        <translation>
            <numerusform>{n} opération n’a pas pu être lue</numerusform>
            <numerusform>{n} opérations n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts of an earlier session cannot be read in {file}</source>
        <translation>
            <numerusform>{n} opération d’une session précédente est illisible dans {file}</numerusform>
            <numerusform>{n} opérations d’une session précédente sont illisibles dans {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agenda items</source>
        <translation>
            <numerusform>{n} point d’ordre du jour</numerusform>
            <numerusform>{n} points d’ordre du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agendas</source>
        <translation>
            <numerusform>{n} ordre du jour</numerusform>
            <numerusform>{n} ordres du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approvals</source>
        <translation>
            <numerusform>{n} approbation</numerusform>
            <numerusform>{n} approbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats and transcripts</source>
        <translation>
            <numerusform>{n} chat ou transcription</numerusform>
            <numerusform>{n} chats et transcriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments sent</source>
        <translation>
            <numerusform>{n} commentaire envoyé</numerusform>
            <numerusform>{n} commentaires envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} consents</source>
        <translation>
            <numerusform>{n} accord</numerusform>
            <numerusform>{n} accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries in the queue</source>
        <translation>
            <numerusform>{n} entrée dans la file</numerusform>
            <numerusform>{n} entrées dans la file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings</source>
        <translation>
            <numerusform>{n} conclusion</numerusform>
            <numerusform>{n} conclusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings are to be read again: `facilitator findings`</source>
        <translation>
            <numerusform>{n} conclusion est à relire&#x202f;: `facilitator findings`</numerusform>
            <numerusform>{n} conclusions sont à relire&#x202f;: `facilitator findings`</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} forced exports</source>
        <translation>
            <numerusform>{n} export forcé</numerusform>
            <numerusform>{n} exports forcés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hands raised</source>
        <translation>
            <numerusform>{n} main levée</numerusform>
            <numerusform>{n} mains levées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later acts came from the damaged file</source>
        <translation>
            <numerusform>{n} opération plus récente vient du fichier endommagé</numerusform>
            <numerusform>{n} opérations plus récentes viennent du fichier endommagé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines before the first message stay out.</source>
        <translation>
            <numerusform>{n} ligne avant le premier message reste dehors.</numerusform>
            <numerusform>{n} lignes avant le premier message restent dehors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>{n} message</numerusform>
            <numerusform>{n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names are undecided: `facilitator names`, or --leave-out-undecided</source>
        <translation>
            <numerusform>{n} nom n’est pas décidé&#x202f;: `facilitator names`, ou --leave-out-undecided</numerusform>
            <numerusform>{n} noms ne sont pas décidés&#x202f;: `facilitator names`, ou --leave-out-undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names of speakers</source>
        <translation>
            <numerusform>{n} nom de qui parle</numerusform>
            <numerusform>{n} noms de qui parle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes came</source>
        <translation>
            <numerusform>{n} note s’est ajoutée</numerusform>
            <numerusform>{n} notes se sont ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have a gap: fill it</source>
        <translation>
            <numerusform>{n} note a une lacune&#x202f;: comblez-la</numerusform>
            <numerusform>{n} notes ont une lacune&#x202f;: comblez-la</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes wait for consent: `facilitator consent`</source>
        <translation>
            <numerusform>{n} note attend un accord&#x202f;: `facilitator consent`</numerusform>
            <numerusform>{n} notes attendent un accord&#x202f;: `facilitator consent`</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes went</source>
        <translation>
            <numerusform>{n} note a disparu</numerusform>
            <numerusform>{n} notes ont disparu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes were changed</source>
        <translation>
            <numerusform>{n} note a été modifiée</numerusform>
            <numerusform>{n} notes ont été modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its acts say more than this version of the program can show: it is kept, so update this program to see it</source>
        <translation>
            <numerusform>{n} de ses opérations dit plus que cette version du logiciel ne peut montrer&#x202f;: elle est gardée, mettez donc le logiciel à jour pour la voir</numerusform>
            <numerusform>{n} de ses opérations disent plus que cette version du logiciel ne peut montrer&#x202f;: elles sont gardées, mettez donc le logiciel à jour pour les voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations</source>
        <translation>
            <numerusform>{n} organisation</numerusform>
            <numerusform>{n} organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are read through by nobody as they are: --read-through NAME</source>
        <translation>
            <numerusform>personne n’a relu {n} paragraphe tel qu’il est&#x202f;: --read-through NAME</numerusform>
            <numerusform>personne n’a relu {n} paragraphes tels qu’ils sont&#x202f;: --read-through NAME</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs changed since {reader} read it ({day}, {time})</source>
        <translation>
            <numerusform>{n} paragraphe a changé depuis que {reader} l’a lu ({day}, {time})</numerusform>
            <numerusform>{n} paragraphes ont changé depuis que {reader} l’a lu ({day}, {time})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages of transcripts</source>
        <translation>
            <numerusform>{n} passage de transcription</numerusform>
            <numerusform>{n} passages de transcriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} private messages stay out.</source>
        <translation>
            <numerusform>{n} message privé reste dehors.</numerusform>
            <numerusform>{n} messages privés restent dehors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes are agreed to by nobody: `facilitator consent`</source>
        <translation>
            <numerusform>personne n’a accepté {n} citation&#x202f;: `facilitator consent`</numerusform>
            <numerusform>personne n’a accepté {n} citations&#x202f;: `facilitator consent`</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes that were made of it: they are notes.</source>
        <translation>
            <numerusform>{n} citation qui en a été tirée&#x202f;: c’est une note.</numerusform>
            <numerusform>{n} citations qui en ont été tirées&#x202f;: ce sont des notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reactions stay out.</source>
        <translation>
            <numerusform>{n} réaction reste dehors.</numerusform>
            <numerusform>{n} réactions restent dehors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readings</source>
        <translation>
            <numerusform>{n} lecture</numerusform>
            <numerusform>{n} lectures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} roundtables</source>
        <translation>
            <numerusform>{n} table ronde</numerusform>
            <numerusform>{n} tables rondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections of a write-up</source>
        <translation>
            <numerusform>{n} section d’un compte rendu</numerusform>
            <numerusform>{n} sections d’un compte rendu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sendings</source>
        <translation>
            <numerusform>{n} envoi</numerusform>
            <numerusform>{n} envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still waiting: /next! moves on and keeps them for later</source>
        <translation>
            <numerusform>{n} personne attend toujours&#x202f;: /next! avance et la garde pour plus tard</numerusform>
            <numerusform>{n} personnes attendent toujours&#x202f;: /next! avance et les garde pour plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>{n} étiquette</numerusform>
            <numerusform>{n} étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turns</source>
        <translation>
            <numerusform>{n} prise de parole</numerusform>
            <numerusform>{n} prises de parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <translation>
            <numerusform>{n} version</numerusform>
            <numerusform>{n} versions</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} and the backup are the same file: name another backup</source>
        <translation>{path} et la sauvegarde sont le même fichier&#x202f;: nommez une autre sauvegarde</translation>
    </message>
    <message>
        <source>{path} can only be read from a copy, and none can be made in the temporary folder ({reason}): make room on that disk</source>
        <translation>{path} ne peut être lu qu’à partir d’une copie, et aucune ne peut être faite dans le dossier temporaire ({reason})&#x202f;: faites de la place sur ce disque</translation>
    </message>
    <message>
        <source>{path} can only be read here, for this account may not write it, or not in its folder: copy it to a folder of yours, and work on the copy</source>
        <translation>{path} ne peut être que lu ici, car ce compte ne peut pas y écrire, ou pas dans son dossier&#x202f;: copiez-le dans un dossier à vous, et travaillez sur la copie</translation>
    </message>
    <message>
        <source>{path} cannot be locked ({reason}): see who may write in its folder, or copy it to a disk of this computer</source>
        <translation>{path} ne peut pas être verrouillé ({reason})&#x202f;: voyez qui peut écrire dans son dossier, ou copiez-le sur un disque de cet ordinateur</translation>
    </message>
    <message>
        <source>{path} cannot be made</source>
        <translation>{path} ne peut pas être créé</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}</source>
        <translation>{path} ne peut pas être ouvert&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be put in place</source>
        <translation>{path} ne peut pas être mis en place</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): check that it is there</source>
        <translation>{path} ne peut pas être lu ({reason})&#x202f;: vérifiez qu’il est là</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): check that you may open it</source>
        <translation>{path} ne peut pas être lu ({reason})&#x202f;: vérifiez que vous pouvez l’ouvrir</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): check the name, and who may open it and its folder</source>
        <translation>{path} ne peut pas être lu ({reason})&#x202f;: vérifiez le nom, et qui peut ouvrir le fichier et son dossier</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): choose another name</source>
        <translation>{path} ne peut être lu ({reason})&#x202f;: choisissez un autre nom</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): choose another template</source>
        <translation>{path} ne peut être lu ({reason})&#x202f;: choisissez un autre modèle</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): close it elsewhere, or make room on its disk</source>
        <translation>{path} ne peut pas être lu ({reason})&#x202f;: fermez-le ailleurs, ou faites de la place sur son disque</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): see where it is</source>
        <translation>{path} ne peut pas être lu ({reason})&#x202f;: voyez où il se trouve</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): see who may read it</source>
        <translation>{path} ne peut pas être lu ({reason})&#x202f;: voyez qui peut le lire</translation>
    </message>
    <message>
        <source>{path} cannot be read any more, and has no good backup</source>
        <translation>{path} n’est plus lisible, et n’a aucune sauvegarde utilisable</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ne peut pas être lu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be replaced</source>
        <translation>{path} ne peut pas être remplacé</translation>
    </message>
    <message>
        <source>{path} cannot be restored</source>
        <translation>{path} ne peut pas être restauré</translation>
    </message>
    <message>
        <source>{path} cannot be written now: {reason}</source>
        <translation>{path} ne peut pas être écrit maintenant&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: use {formats}</source>
        <translation>{path} ne peut être écrit&#x202f;: utilisez {formats}</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}): close it in other programs or choose another place</source>
        <translation>{path} n’a pas pu être écrit ({reason})&#x202f;: fermez-le dans d’autres logiciels ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>{path} does not exist: check the name and the folder</source>
        <translation>{path} n’existe pas&#x202f;: vérifiez le nom et le dossier</translation>
    </message>
    <message>
        <source>{path} does not exist: check the name, or make one with `new`</source>
        <translation>{path} n’existe pas&#x202f;: vérifiez le nom, ou créez-en un avec `new`</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or open it</source>
        <translation>{path} existe déjà&#x202f;: choisissez un autre nom, ou ouvrez-le</translation>
    </message>
    <message>
        <source>{path} has a sheet of more than {most} rows: save the part that is wanted by itself</source>
        <translation>{path} a une feuille de plus de {most} lignes&#x202f;: enregistrez à part ce qui est voulu</translation>
    </message>
    <message>
        <source>{path} has no words in it: name the file that has the contribution</source>
        <translation>{path} ne contient aucun mot&#x202f;: nommez le fichier qui a la contribution</translation>
    </message>
    <message>
        <source>{path} has nothing in it that was said to everyone: name another file</source>
        <translation>{path} ne contient rien qui ait été dit à tout le monde&#x202f;: nommez un autre fichier</translation>
    </message>
    <message>
        <source>{path} has {count} rows: name a list of at most {most}</source>
        <translation>{path} a {count} lignes&#x202f;: indiquez une liste de {most} au plus</translation>
    </message>
    <message>
        <source>{path} holds no cells: name a spreadsheet with a list on it</source>
        <translation>{path} ne contient aucune cellule&#x202f;: indiquez un classeur qui contient une liste</translation>
    </message>
    <message>
        <source>{path} holds no table: put organisations and people in one, a row each</source>
        <translation>{path} ne contient pas de tableau&#x202f;: mettez-y organisations et personnes, une ligne chacune</translation>
    </message>
    <message>
        <source>{path} is a PDF or in Rich Text Format: save it as .docx, or copy its text into a .txt file</source>
        <translation>{path} est un PDF ou en Rich Text Format&#x202f;: enregistrez-le en .docx, ou copiez son texte dans un fichier .txt</translation>
    </message>
    <message>
        <source>{path} is a database, but not a programme file of this program</source>
        <translation>{path} est une base de données, mais pas un fichier de programme de ce logiciel</translation>
    </message>
    <message>
        <source>{path} is a folder: add a file name</source>
        <translation>{path} est un dossier&#x202f;: ajoutez un nom de fichier</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it</source>
        <translation>{path} est un dossier&#x202f;: nommez un fichier qui s’y trouve</translation>
    </message>
    <message>
        <source>{path} is a link that leads nowhere: name the file itself</source>
        <translation>{path} est un lien qui ne mène nulle part&#x202f;: nommez le fichier lui-même</translation>
    </message>
    <message>
        <source>{path} is a name that Windows keeps for itself: choose another</source>
        <translation>{path} est un nom que Windows se réserve : choisissez-en un autre</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device: name a file</source>
        <translation>{path} est un tube ou un périphérique&#x202f;: nommez un fichier</translation>
    </message>
    <message>
        <source>{path} is being written just now: close it there first, and try again</source>
        <translation>{path} est en cours d’écriture&#x202f;: fermez-le d’abord là-bas, et réessayez</translation>
    </message>
    <message>
        <source>{path} is damaged, and cannot be replaced</source>
        <translation>{path} est endommagé, et ne peut pas être remplacé</translation>
    </message>
    <message>
        <source>{path} is damaged, has no good backup, and nothing in it could be read: it is kept as “{aside}”; look for a copy elsewhere, and put it in place with `restore`</source>
        <translation>{path} est endommagé, n’a aucune sauvegarde utilisable, et rien n’a pu y être lu&#x202f;: il est gardé sous «&#x202f;{aside}&#x202f;»&#x202f;; cherchez une copie ailleurs, et mettez-la en place avec `restore`</translation>
    </message>
    <message>
        <source>{path} is damaged: {remedy}</source>
        <translation>{path} est endommagé&#x202f;: {remedy}</translation>
    </message>
    <message>
        <source>{path} is empty: choose a programme file, or make one with `new`</source>
        <translation>{path} est vide&#x202f;: choisissez un fichier de programme, ou créez-en un avec `new`</translation>
    </message>
    <message>
        <source>{path} is empty: name a file with text in it</source>
        <translation>{path} est vide&#x202f;: nommez un fichier qui contient du texte</translation>
    </message>
    <message>
        <source>{path} is in an old or protected Office format: save it as .docx</source>
        <translation>{path} est dans un format Office ancien ou protégé&#x202f;: enregistrez-le en .docx</translation>
    </message>
    <message>
        <source>{path} is locked by a password: save it without one</source>
        <translation>{path} est protégé par un mot de passe&#x202f;: enregistrez-le sans</translation>
    </message>
    <message>
        <source>{path} is neither a chat nor a transcript: save the chat of Zoom or Teams as text, or the transcript as .vtt, .srt or .docx</source>
        <translation>{path} n’est ni un chat ni une transcription&#x202f;: enregistrez le chat de Zoom ou de Teams en texte, ou la transcription en .vtt, .srt ou .docx</translation>
    </message>
    <message>
        <source>{path} is neither a programme file nor a session log: choose a file of another laptop that ends in .roundtable, or a log with a line “INSTANT what was typed”</source>
        <translation>{path} n’est ni un fichier de programme ni un journal de séance&#x202f;: choisissez un fichier d’un autre ordinateur qui finit par .roundtable, ou un journal avec une ligne «&#x202f;INSTANT ce qui a été tapé&#x202f;»</translation>
    </message>
    <message>
        <source>{path} is no OpenDocument text that can be read: open it and save it as .docx</source>
        <translation>{path} n’est pas un texte OpenDocument lisible : ouvrez-le et enregistrez-le en .docx</translation>
    </message>
    <message>
        <source>{path} is no Word document that can be read: open it in Word and save it as .docx</source>
        <translation>{path} n’est pas un document Word lisible&#x202f;: ouvrez-le dans Word et enregistrez-le en .docx</translation>
    </message>
    <message>
        <source>{path} is no Word document, or has a password: save it as .docx or .dotx without one</source>
        <translation>{path} n’est pas un document Word, ou est protégé par un mot de passe&#x202f;: enregistrez-le en .docx ou .dotx, sans mot de passe</translation>
    </message>
    <message>
        <source>{path} is no Word document: save it as .docx and load that</source>
        <translation>{path} n’est pas un document Word&#x202f;: enregistrez-le en .docx et chargez celui-ci</translation>
    </message>
    <message>
        <source>{path} is no list of values ({error}): save it as CSV again</source>
        <translation>{path} n’est pas une liste de valeurs ({error})&#x202f;: enregistrez de nouveau en CSV</translation>
    </message>
    <message>
        <source>{path} is no name a file can have: choose another</source>
        <translation>{path} n’est pas un nom de fichier possible&#x202f;: choisissez-en un autre</translation>
    </message>
    <message>
        <source>{path} is no ordinary file: name the file that has the contribution</source>
        <translation>{path} n’est pas un fichier ordinaire&#x202f;: nommez le fichier qui a la contribution</translation>
    </message>
    <message>
        <source>{path} is no sample programme: it must hold one JSON object</source>
        <translation>{path} n’est pas un programme d’exemple&#x202f;: il doit contenir un objet JSON</translation>
    </message>
    <message>
        <source>{path} is no spreadsheet that can be read: open it and save it as .xlsx, or as CSV</source>
        <translation>{path} n’est pas un classeur lisible&#x202f;: ouvrez-le et enregistrez-le en .xlsx ou en CSV</translation>
    </message>
    <message>
        <source>{path} is no text or Word file: save it as .docx or .txt and try again</source>
        <translation>{path} n’est ni un fichier texte ni un fichier Word&#x202f;: enregistrez-le en .docx ou .txt et réessayez</translation>
    </message>
    <message>
        <source>{path} is no version that was written from this programme, or was changed since: publish it, and send that file</source>
        <translation>{path} n’est pas une version écrite à partir de ce programme, ou a changé depuis&#x202f;: publiez-la, et envoyez ce fichier</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text: save it as UTF-8</source>
        <translation>{path} n’est pas du texte UTF-8&#x202f;: enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>{path} is not a file: name a programme file ({suffix})</source>
        <translation>{path} n’est pas un fichier&#x202f;: nommez un fichier de programme ({suffix})</translation>
    </message>
    <message>
        <source>{path} is not a programme file, and stays as it is: name another, or move it away</source>
        <translation>{path} n’est pas un fichier de programme, et reste tel quel&#x202f;: nommez-en un autre, ou déplacez-le</translation>
    </message>
    <message>
        <source>{path} is not a programme file: {remedy}</source>
        <translation>{path} n’est pas un fichier de programme&#x202f;: {remedy}</translation>
    </message>
    <message>
        <source>{path} is not a text file: save it as text in UTF-8 and try again</source>
        <translation>{path} n’est pas un fichier texte&#x202f;: enregistrez-le en texte UTF-8 et réessayez</translation>
    </message>
    <message>
        <source>{path} is not as it was written from this programme: write “{free}” beside it, or replace it (--replace)</source>
        <translation>{path} n’est plus tel qu’il a été écrit depuis ce programme&#x202f;: écrivez «&#x202f;{free}&#x202f;» à côté, ou remplacez-le (--replace)</translation>
    </message>
    <message>
        <source>{path} is not the file that was opened</source>
        <translation>{path} n’est pas le fichier qui a été ouvert</translation>
    </message>
    <message>
        <source>{path} is of another programme, “{theirs}”: it shares no organisation with “{ours}”; choose a file of that one</source>
        <translation>{path} est d’un autre programme, «&#x202f;{theirs}&#x202f;»&#x202f;: il n’a aucune organisation en commun avec «&#x202f;{ours}&#x202f;»&#x202f;; choisissez un fichier de celui-ci</translation>
    </message>
    <message>
        <source>{path} is open in another window or program ({reason}): close it there first</source>
        <translation>{path} est ouvert dans une autre fenêtre ou un autre logiciel ({reason})&#x202f;: fermez-le d’abord là-bas</translation>
    </message>
    <message>
        <source>{path} is open in another window or program just now: close it there first, or try again</source>
        <translation>{path} est justement ouvert dans une autre fenêtre ou un autre logiciel&#x202f;: fermez-le d’abord là-bas, ou réessayez</translation>
    </message>
    <message>
        <source>{path} is open on {host}: close it there first; if it is not open there any more, remove {lock}</source>
        <translation>{path} est ouvert sur {host}&#x202f;: fermez-le d’abord là-bas&#x202f;; s’il n’y est plus ouvert, supprimez {lock}</translation>
    </message>
    <message>
        <source>{path} is the file that is open here: choose the one of the other laptop</source>
        <translation>{path} est le fichier ouvert ici&#x202f;: choisissez celui de l’autre ordinateur</translation>
    </message>
    <message>
        <source>{path} is the programme that is open here, or its log: choose another</source>
        <translation>{path} est le programme ouvert ici, ou son journal&#x202f;: choisissez-en un autre</translation>
    </message>
    <message>
        <source>{path} is too large ({megabytes} MB unpacked): save the sheet that is wanted in a file of its own</source>
        <translation>{path} est trop grand ({megabytes} Mo décompressé)&#x202f;: enregistrez la feuille voulue dans son propre fichier</translation>
    </message>
    <message>
        <source>{path} is too large ({size} MB unpacked): save it without media</source>
        <translation>{path} est trop grand ({size} Mo décompressé)&#x202f;: enregistrez-le sans médias</translation>
    </message>
    <message>
        <source>{path} is too large ({size} MB): name a file of at most 20 MB</source>
        <translation>{path} est trop grand ({size} Mo)&#x202f;: nommez un fichier de 20 Mo au plus</translation>
    </message>
    <message>
        <source>{path} is too long for an agenda ({length} characters): name a file of at most {most} characters</source>
        <translation>{path} est trop long pour un ordre du jour ({length} caractères)&#x202f;: indiquez un fichier de {most} caractères au plus</translation>
    </message>
    <message>
        <source>{path} is too long for an agenda: at most {lines} lines or {cells} cells of tables are read, so take out what is no agenda</source>
        <translation>{path} est trop long pour un ordre du jour&#x202f;: au plus {lines} lignes ou {cells} cellules de tableaux sont lues&#x202f;; retirez ce qui n’en est pas un</translation>
    </message>
    <message>
        <source>{path} is too long to be read: copy what matters into a document of its own</source>
        <translation>{path} est trop long à lire&#x202f;: copiez ce qui compte dans un document à part</translation>
    </message>
    <message>
        <source>{path} is {what}: name a file</source>
        <translation>{path} est {what}&#x202f;: nommez un fichier</translation>
    </message>
    <message>
        <source>{path} is {what}: name a programme file ({suffix})</source>
        <translation>{path} est {what}&#x202f;: nommez un fichier de programme ({suffix})</translation>
    </message>
    <message>
        <source>{path} may only be read: allow it to be written, or choose another name</source>
        <translation>{path} est en lecture seule : autorisez l’écriture, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>{path} needs too much memory: save the sheet that is wanted in a file of its own</source>
        <translation>{path} demande trop de mémoire&#x202f;: enregistrez la feuille voulue dans son propre fichier</translation>
    </message>
    <message>
        <source>{path} takes longer than {seconds} s to read: save the sheet that is wanted in a file of its own</source>
        <translation>{path} demande plus de {seconds} s de lecture&#x202f;: enregistrez la feuille voulue dans son propre fichier</translation>
    </message>
    <message>
        <source>{path} was made by an earlier version of this program, which has it open: close it there, and open it again</source>
        <translation>{path} a été fait par une version antérieure de ce logiciel, qui l’a ouvert&#x202f;: fermez-le là-bas, et rouvrez-le</translation>
    </message>
    <message>
        <source>{path} was not written: no roundtable that is planned has a date; give it one in Prepare, or load an agenda with one</source>
        <translation>{path} n’a pas été écrit&#x202f;: aucune table ronde prévue n’a de date&#x202f;; donnez-lui-en une dans Préparer, ou chargez un ordre du jour daté</translation>
    </message>
    <message>
        <source>{path} was not written: there is no action that it may hold</source>
        <translation>{path} n’a pas été écrit&#x202f;: il n’y a aucune action qu’il puisse contenir</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (file version {version}, this program reads up to {known}): update the program to open it</source>
        <translation>{path} a été écrit par une version plus récente de ce logiciel (version de fichier {version}, ce logiciel lit jusqu’à {known})&#x202f;: mettez le logiciel à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>{path}, line {line}: not valid JSON ({reason}): correct that line</source>
        <translation>{path}, ligne {line}&#x202f;: JSON non valide ({reason})&#x202f;: corrigez cette ligne</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row cannot be read ({reason}): check its quotation marks</source>
        <translation>{path}, ligne {line}&#x202f;: illisible ({reason})&#x202f;: vérifiez ses guillemets</translation>
    </message>
    <message>
        <source>{path}, line {line}: the table has more than {most} columns, which Word itself would not open: take out those that are no agenda</source>
        <translation>{path}, ligne {line}&#x202f;: la table a plus de {most} colonnes, Word lui-même ne l’ouvrirait pas&#x202f;: retirez celles qui ne sont pas de l’ordre du jour</translation>
    </message>
    <message>
        <source>{path}, line {number}</source>
        <translation>{path}, ligne {number}</translation>
    </message>
    <message>
        <source>{path}, line {number}: is earlier than the line before: put lines in order</source>
        <translation>{path}, ligne {number}&#x202f;: plus tôt que la ligne précédente&#x202f;: mettez les lignes dans l’ordre</translation>
    </message>
    <message>
        <source>{path}, line {number}: is not text (a zero byte): take it out</source>
        <translation>{path}, ligne {number}&#x202f;: n’est pas du texte (un octet nul)&#x202f;: retirez-le</translation>
    </message>
    <message>
        <source>{path}, line {number}: is not text in UTF-8 (at byte {byte}): save the log as UTF-8 and try again</source>
        <translation>{path}, ligne {number}&#x202f;: n’est pas du texte UTF-8 (à l’octet {byte})&#x202f;: enregistrez le journal en UTF-8 et réessayez</translation>
    </message>
    <message>
        <source>{path}, line {number}: starts with no instant: write it as 2026-10-07T14:00:00+01:00, a space, and what was typed</source>
        <translation>{path}, ligne {number}&#x202f;: ne commence par aucun instant&#x202f;: écrivez-le comme 2026-10-07T14:00:00+01:00, une espace, et ce qui a été tapé</translation>
    </message>
    <message>
        <source>{path}: {place} have the {key} &quot;{value}&quot; twice: give one of them another</source>
        <translation>{path}&#x202f;: {place} ont deux fois {key} &quot;{value}&quot;&#x202f;: donnez-en une autre à l’un des deux</translation>
    </message>
    <message>
        <source>{person} is on the roster no more: choose somebody else</source>
        <translation>{person} ne figure plus sur la liste&#x202f;: choisissez quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{place} holds {names}</source>
        <translation>{place} contient {names}</translation>
    </message>
    <message>
        <source>{place}: names “{name}” a second time: leave one of them out</source>
        <translation>{place}&#x202f;: nomme «&#x202f;{name}&#x202f;» une seconde fois&#x202f;: retirez l’un des deux</translation>
    </message>
    <message>
        <source>{place}: “{line}” is no header of a session log: write one of {known} as “key: value”, then an empty line before the events</source>
        <translation>{place}&#x202f;: «&#x202f;{line}&#x202f;» n’est pas un en-tête de journal de séance&#x202f;: écrivez l’un de {known} comme «&#x202f;clé: valeur&#x202f;», puis une ligne vide avant les événements</translation>
    </message>
    <message>
        <source>{place}: “{value}” is no promise: write one of {known}</source>
        <translation>{place}&#x202f;: «&#x202f;{value}&#x202f;» n’est pas un engagement&#x202f;: écrivez l’un de {known}</translation>
    </message>
    <message>
        <source>{place}: “{value}” is no time zone: write one such as Europe/London or UTC</source>
        <translation>{place}&#x202f;: «&#x202f;{value}&#x202f;» n’est pas un fuseau horaire&#x202f;: écrivez par exemple Europe/Paris ou UTC</translation>
    </message>
    <message numerus="yes">
        <source>{problem} (and {n} more)</source>
        <translation>
            <numerusform>{problem} (et {n} de plus)</numerusform>
            <numerusform>{problem} (et {n} de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>{seen}, of one organisation or two: --go-on</source>
        <translation>{seen}, d’une ou deux organisations&#x202f;: --go-on</translation>
    </message>
    <message>
        <source>{seen}, of one organisation or two: write it all the same with --go-on, which is kept</source>
        <translation>{seen}, d’une ou deux organisations&#x202f;: écrivez-la tout de même avec --go-on, ce qui est conservé</translation>
    </message>
    <message numerus="yes">
        <source>{some} and {n} more</source>
        <translation>
            <numerusform>{some} et {n} autre</numerusform>
            <numerusform>{some} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} cannot be opened for a backup: {reason}</source>
        <translation>{source} ne peut pas être ouvert pour une sauvegarde&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{target} cannot be written ({reason}): make room, or choose another place</source>
        <translation>{target} ne peut pas être écrit ({reason})&#x202f;: faites de la place, ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>{target} was not written, for the file to copy is damaged: {damage}</source>
        <translation>{target} n’a pas été écrit, car le fichier à copier est endommagé&#x202f;: {damage}</translation>
    </message>
    <message>
        <source>{target} was not written, for the file to copy is damaged: {reason}</source>
        <translation>{target} n’a pas été écrit, car le fichier à copier est endommagé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{this} and {that}</source>
        <translation>{this} et {that}</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} ou {that}</translation>
    </message>
    <message>
        <source>{version} holds nothing that was taken out or reworded since: there is nothing to correct in it</source>
        <translation>{version} ne contient rien qui ait été retiré ou reformulé depuis&#x202f;: il n’y a rien à y corriger</translation>
    </message>
    <message>
        <source>{wanted} is not written by this version: use {formats}</source>
        <translation>{wanted} n’est pas écrit par cette version&#x202f;: utilisez {formats}</translation>
    </message>
    <message>
        <source>{what} ({reason}): make room on the disk, or see who may write there</source>
        <translation>{what} ({reason})&#x202f;: faites de la place sur le disque, ou voyez qui peut y écrire</translation>
    </message>
    <message>
        <source>{what}, and no rescue copy could be written ({reason})</source>
        <translation>{what}, et aucune copie de secours n’a pu être écrite ({reason})</translation>
    </message>
    <message>
        <source>{what}: all that was saved is in “{copy}” beside it</source>
        <translation>{what}&#x202f;: tout ce qui a été enregistré est dans «&#x202f;{copy}&#x202f;» à côté</translation>
    </message>
    <message>
        <source>{what}: all that was saved is in “{copy}” in {folder}</source>
        <translation>{what}&#x202f;: tout ce qui a été enregistré est dans «&#x202f;{copy}&#x202f;» dans {folder}</translation>
    </message>
    <message>
        <source>{what}: choose {known}</source>
        <translation>{what}&#x202f;: choisissez {known}</translation>
    </message>
    <message>
        <source>{what}: did you mean {near}? There is {known}</source>
        <translation>{what}&#x202f;: vouliez-vous dire {near}&#x202f;? Il y a {known}</translation>
    </message>
    <message>
        <source>{what}: its log was removed or cut short</source>
        <translation>{what}&#x202f;: son journal a été supprimé ou raccourci</translation>
    </message>
    <message>
        <source>{what}: the log that held them is kept as {names}</source>
        <translation>{what}&#x202f;: le journal qui les contenait est gardé sous {names}</translation>
    </message>
    <message>
        <source>{what}: there is none yet</source>
        <translation>{what}&#x202f;: il n’y en a pas encore</translation>
    </message>
    <message>
        <source>{who} has no place left in this round: /call calls the next</source>
        <translation>plus de place dans ce tour pour {who}&#x202f;: /call appelle la personne suivante</translation>
    </message>
    <message>
        <source>{who} has the floor already</source>
        <translation>{who} a déjà la parole</translation>
    </message>
    <message>
        <source>{who} has the floor already: /yield ends the turn, /unq takes them out of the queue</source>
        <translation>{who} a déjà la parole&#x202f;: /yield y met fin, /unq retire de la file</translation>
    </message>
    <message>
        <source>{who} has the floor: /yield takes it back first</source>
        <translation>{who} a la parole&#x202f;: d’abord /yield pour la reprendre</translation>
    </message>
    <message>
        <source>{who} is in the queue already: /unq takes them out</source>
        <translation>déjà dans la file&#x202f;: {who}&#x202f;; /unq retire de la file</translation>
    </message>
    <message>
        <source>{who} is not in the queue: /q puts them in</source>
        <translation>pas dans la file&#x202f;: {who}&#x202f;; /q met dans la file</translation>
    </message>
    <message>
        <source>{who} waits with a hand already</source>
        <translation>main déjà levée&#x202f;: {who}</translation>
    </message>
    <message>
        <source>{who} waits with a reply already</source>
        <translation>réponse déjà demandée&#x202f;: {who}</translation>
    </message>
    <message>
        <source>{who} was interrupted and gets the floor back: /yield takes it back first</source>
        <translation>interruption en cours, la parole revient à {who}&#x202f;: d’abord /yield pour la reprendre</translation>
    </message>
    <message>
        <source>“{cell}” is not understood as {role}: it is left out</source>
        <translation>«&#x202f;{cell}&#x202f;» n’est pas compris comme {role}&#x202f;: écarté</translation>
    </message>
    <message>
        <source>“{clock}” is no time of day: write it as 15:30</source>
        <translation>«&#x202f;{clock}&#x202f;» n’est pas une heure&#x202f;: écrivez-la comme 15:30</translation>
    </message>
    <message>
        <source>“{code}” is no short name of a question: write one such as Q3</source>
        <translation>«&#x202f;{code}&#x202f;» n’est pas le nom court d’une question&#x202f;: écrivez par exemple Q3</translation>
    </message>
    <message>
        <source>“{colour}” is no colour: write one such as #0072B2</source>
        <translation>«&#x202f;{colour}&#x202f;» n’est pas une couleur&#x202f;: écrivez par exemple #0072B2</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address: it is left out</source>
        <translation>«&#x202f;{email}&#x202f;» n’est pas une adresse e-mail&#x202f;: écartée</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address: write one such as ana@delta.example</source>
        <translation>«&#x202f;{email}&#x202f;» n’est pas une adresse e-mail&#x202f;: écrivez par exemple ana@delta.example</translation>
    </message>
    <message>
        <source>“{how}” is no way of interpreting: choose consecutive or simultaneous, or {interpreter} for who interprets</source>
        <translation>«&#x202f;{how}&#x202f;» n’est pas un mode d’interprétation&#x202f;: choisissez consecutive ou simultaneous, ou {interpreter} pour qui interprète</translation>
    </message>
    <message>
        <source>“{interpreted}” is not known: write consecutive or simultaneous</source>
        <translation>«&#x202f;{interpreted}&#x202f;» n’est pas connu&#x202f;: écrivez consecutive ou simultaneous</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of organisation: write {kinds}</source>
        <translation>«&#x202f;{kind}&#x202f;» n’est pas un type d’organisation&#x202f;: écrivez {kinds}</translation>
    </message>
    <message>
        <source>“{mode}” is no way of being here: write remote, or nothing</source>
        <translation>«&#x202f;{mode}&#x202f;» n’est pas un mode de présence&#x202f;: écrivez remote, ou rien</translation>
    </message>
    <message>
        <source>“{mode}” is no way of being here: write room or remote</source>
        <translation>«&#x202f;{mode}&#x202f;» n’est pas une façon d’être là&#x202f;: écrivez room ou remote</translation>
    </message>
    <message>
        <source>“{name}:” needs a value right after it, as in {example}: in quotes it is searched for</source>
        <translation>«&#x202f;{name}:&#x202f;» a besoin d’une valeur juste après, comme dans {example}&#x202f;: entre guillemets, c’est le texte qui est cherché</translation>
    </message>
    <message>
        <source>“{name}” becomes “{role}” in the list of people, and as author of notes and acts.</source>
        <translation>«&#x202f;{name}&#x202f;» devient «&#x202f;{role}&#x202f;» dans la liste des personnes, et comme auteur des notes et des opérations.</translation>
    </message>
    <message>
        <source>“{name}” has said something on every question: there is nothing to ask for</source>
        <translation>«&#x202f;{name}&#x202f;» a dit quelque chose sur chaque question&#x202f;: il n’y a rien à demander</translation>
    </message>
    <message>
        <source>“{name}” is not among those who said “{note}”: ask those who did</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas parmi ceux qui ont dit «&#x202f;{note}&#x202f;»&#x202f;: demandez à ceux-ci</translation>
    </message>
    <message>
        <source>“{name}” stands in no note: change the title, or the text, that holds it</source>
        <translation>« {name} » n’est dans aucune note : changez le titre, ou le texte, qui le contient</translation>
    </message>
    <message>
        <source>“{name}” stands there as a {shape}, which “{ruling}” does not answer: use {choice}, reword it, or take the note off the record</source>
        <translation>« {name} » est là comme « {shape} », à quoi « {ruling} » ne répond pas : utilisez {choice}, reformulez, ou retirez la note du compte rendu</translation>
    </message>
    <message>
        <source>“{note}” was edited since it was sent: send it again, or keep it as changed</source>
        <translation>«&#x202f;{note}&#x202f;» a été modifiée depuis l’envoi&#x202f;: renvoyez-la, ou notez «&#x202f;accepté tel que modifié&#x202f;»</translation>
    </message>
    <message>
        <source>“{note}” was not sent to “{name}”: note that it was sent first</source>
        <translation>«&#x202f;{note}&#x202f;» n’a pas été envoyée à «&#x202f;{name}&#x202f;»&#x202f;: notez d’abord l’envoi</translation>
    </message>
    <message>
        <source>“{position}” is no position: write a number from 1 after the name</source>
        <translation>«&#x202f;{position}&#x202f;» n’est pas une position&#x202f;: écrivez après le nom un nombre à partir de 1</translation>
    </message>
    <message>
        <source>“{reason}” does not say which names it covers: write each before the reason, such as “GBIF, Tim: they agreed by e-mail”</source>
        <translation>«&#x202f;{reason}&#x202f;» ne dit pas quels noms sont visés&#x202f;: écrivez chacun avant le motif, par exemple «&#x202f;GBIF, Tim: ils ont accepté par courriel&#x202f;»</translation>
    </message>
    <message>
        <source>“{reply}” is no reply: write invited, coming or declined</source>
        <translation>«&#x202f;{reply}&#x202f;» n’est pas une réponse&#x202f;: écrivez invited, coming ou declined</translation>
    </message>
    <message>
        <source>“{rest}” is no answer: write /gap count, /gap pause or /gap cut</source>
        <translation>«&#x202f;{rest}&#x202f;» n’est pas une réponse&#x202f;: écrivez /gap count, /gap pause ou /gap cut</translation>
    </message>
    <message>
        <source>“{rest}” is no promise: write one of {known}, or nothing</source>
        <translation>«&#x202f;{rest}&#x202f;» n’est pas un engagement&#x202f;: écrivez l’un de {known}, ou rien</translation>
    </message>
    <message>
        <source>“{rest}” is no way of being away: write expected, perhaps with a time</source>
        <translation>«&#x202f;{rest}&#x202f;» n’est pas un motif d’absence&#x202f;: écrivez expected, avec une heure si vous voulez</translation>
    </message>
    <message>
        <source>“{rest}” is no way of recording: write /recorded no, notes or published, and observers after it where somebody watches</source>
        <translation>«&#x202f;{rest}&#x202f;» n’est pas un mode d’enregistrement&#x202f;: écrivez /recorded no, notes ou published, et observers à la suite si quelqu’un observe</translation>
    </message>
    <message>
        <source>“{rest}” is no way to start: write /start, or /start planned</source>
        <translation>«&#x202f;{rest}&#x202f;» n’est pas une façon de commencer&#x202f;: écrivez /start, ou /start planned</translation>
    </message>
    <message>
        <source>“{rest}” is one word too many: only a name is needed</source>
        <translation>«&#x202f;{rest}&#x202f;» est un mot de trop&#x202f;: il ne faut qu’un nom</translation>
    </message>
    <message>
        <source>“{rest}” is one word too many: only a name is needed, and maybe a time</source>
        <translation>«&#x202f;{rest}&#x202f;» est un mot de trop&#x202f;: il ne faut qu’un nom, et une heure si vous voulez</translation>
    </message>
    <message>
        <source>“{state}” is no way of being away: write expected or apologies</source>
        <translation>«&#x202f;{state}&#x202f;» n’est pas un motif d’absence&#x202f;: écrivez expected ou apologies</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” fits {n} items: write the number</source>
        <translation>
            <numerusform>«&#x202f;{text}&#x202f;» convient à {n} point&#x202f;: écrivez le numéro</numerusform>
            <numerusform>«&#x202f;{text}&#x202f;» convient à {n} points&#x202f;: écrivez le numéro</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no answer: write yes or no</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une réponse&#x202f;: écrivez yes ou no</translation>
    </message>
    <message>
        <source>“{text}” is no day, month or year</source>
        <translation>«&#x202f;{text}&#x202f;» n’est ni un jour, ni un mois, ni une année</translation>
    </message>
    <message>
        <source>“{text}” is no day: write it as 2026-05-12, or as 12 May</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un jour&#x202f;: écrivez 2026-05-12, ou 12 May</translation>
    </message>
    <message>
        <source>“{text}” is no day: write it as 2026-11-20</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un jour&#x202f;: écrivez-le comme 2026-11-20</translation>
    </message>
    <message>
        <source>“{text}” is no handle: write letters, digits and hyphens, such as cri</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un identifiant&#x202f;: écrivez lettres, chiffres et traits d’union, comme cri</translation>
    </message>
    <message>
        <source>“{text}” is no item of this agenda: write its number, or more of its title</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un point de cet ordre du jour&#x202f;: écrivez son numéro, ou plus de son titre</translation>
    </message>
    <message>
        <source>“{text}” is no length of time: write +5, -2m30s or +90s</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une durée&#x202f;: écrivez +5, -2m30s ou +90s</translation>
    </message>
    <message>
        <source>“{text}” is no length: write 2:00, 2 min or 90 s</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une durée&#x202f;: écrivez 2:00, 2 min ou 90 s</translation>
    </message>
    <message>
        <source>“{text}” is no length: write 5, 7.5, 5:30 or 90 s</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une durée&#x202f;: écrivez 5, 7.5, 5:30 ou 90 s</translation>
    </message>
    <message>
        <source>“{text}” is no limit: write what is left then, as 20% or 90s</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une limite&#x202f;: écrivez ce qui reste alors, comme 20% ou 90s</translation>
    </message>
    <message>
        <source>“{text}” is no promise: it is one of {names}</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un engagement&#x202f;: c’est l’une de {names}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day: write 15:03 or 15:03:10</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une heure&#x202f;: écrivez 15:03 ou 15:03:10</translation>
    </message>
    <message>
        <source>“{text}” is no time of the day: write it as 14:30</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une heure&#x202f;: écrivez-la ainsi&#x202f;: 14:30</translation>
    </message>
    <message>
        <source>“{text}” is no time zone that is known here: write it as Europe/London</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un fuseau connu ici&#x202f;: écrivez-le comme Europe/London</translation>
    </message>
    <message>
        <source>“{text}” is no way to meet: room, remote or both</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une façon de se réunir&#x202f;: room, remote ou both</translation>
    </message>
    <message>
        <source>“{text}” is nobody in this programme: write a handle or a name from it</source>
        <translation>«&#x202f;{text}&#x202f;» n’est personne dans ce programme&#x202f;: écrivez un sigle ou un nom qui s’y trouve</translation>
    </message>
    <message>
        <source>“{text}” is nothing that a note can be</source>
        <translation>une note ne peut pas être «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>“{text}” may be {names}: write one of these in full</source>
        <translation>«&#x202f;{text}&#x202f;» peut désigner {names}&#x202f;: écrivez l’un des deux en entier</translation>
    </message>
    <message>
        <source>“{title}” asks a question that is not there: choose another</source>
        <translation>«&#x202f;{title}&#x202f;» pose une question qui n’existe pas&#x202f;: choisissez-en une autre</translation>
    </message>
    <message>
        <source>“{title}” can come at 1 to {last}</source>
        <translation>«&#x202f;{title}&#x202f;» peut venir de 1 à {last}</translation>
    </message>
    <message>
        <source>“{title}” can come at {first} to {last}: after the running item</source>
        <translation>«&#x202f;{title}&#x202f;» peut venir de {first} à {last}&#x202f;: après le point en cours</translation>
    </message>
    <message>
        <source>“{title}” cannot start at {start}: what comes before it takes until {end}</source>
        <translation>«&#x202f;{title}&#x202f;» ne peut commencer à {start}&#x202f;: ce qui précède dure jusqu’à {end}</translation>
    </message>
    <message>
        <source>“{title}” cannot take less than 0 min: /skip leaves it out</source>
        <translation>«&#x202f;{title}&#x202f;» ne peut pas prendre moins de 0 min&#x202f;: /skip l’écarte</translation>
    </message>
    <message>
        <source>“{title}” cannot take less than 0 min: take it out instead</source>
        <translation>«&#x202f;{title}&#x202f;» ne peut pas prendre moins de 0 min&#x202f;: retirez-le plutôt</translation>
    </message>
    <message>
        <source>“{title}” cannot take less than 0 min: write its minutes</source>
        <translation>«&#x202f;{title}&#x202f;» ne peut pas prendre moins de 0 min&#x202f;: écrivez ses minutes</translation>
    </message>
    <message>
        <source>“{title}” has not begun: /item takes it up</source>
        <translation>«&#x202f;{title}&#x202f;» n’a pas commencé&#x202f;: /item le prend</translation>
    </message>
    <message>
        <source>“{title}” has only {minutes} min: no more can be taken away</source>
        <translation>«&#x202f;{title}&#x202f;» n’a que {minutes} min&#x202f;: on ne peut pas en enlever plus</translation>
    </message>
    <message>
        <source>“{title}” is done: say when it ended</source>
        <translation>«&#x202f;{title}&#x202f;» est fait&#x202f;: dites quand il a fini</translation>
    </message>
    <message>
        <source>“{title}” is promised “{now}”, and nothing is stricter: /off takes it off the record</source>
        <translation>«&#x202f;{title}&#x202f;» est promis «&#x202f;{now}&#x202f;», et rien n’est plus strict&#x202f;: /off le met hors compte rendu</translation>
    </message>
    <message>
        <source>“{title}” is running already</source>
        <translation>«&#x202f;{title}&#x202f;» est déjà en cours</translation>
    </message>
    <message>
        <source>“{title}” is still running: /next ends it</source>
        <translation>«&#x202f;{title}&#x202f;» est encore en cours&#x202f;: /next y met fin</translation>
    </message>
    <message>
        <source>“{title}” takes {minutes} min: it can shrink to that or less</source>
        <translation>«&#x202f;{title}&#x202f;» dure {minutes} min&#x202f;: réductible à cela ou moins</translation>
    </message>
    <message>
        <source>“{title}” takes {minutes} min: split it at more than 0 and less than that</source>
        <translation>«&#x202f;{title}&#x202f;» dure {minutes} min&#x202f;: scindez à plus de 0 et à moins que cela</translation>
    </message>
    <message>
        <source>“{title}” was promised “{now}”: once it has begun that can only be tightened</source>
        <translation>«&#x202f;{title}&#x202f;» a été promis «&#x202f;{now}&#x202f;»&#x202f;: une fois le point commencé, l’engagement ne peut qu’être durci</translation>
    </message>
    <message>
        <source>“{title}” was taken up between the two turns: say whose it was, or delete it</source>
        <translation>«&#x202f;{title}&#x202f;» a été pris entre les deux prises de parole&#x202f;: dites de qui c’était, ou supprimez-la</translation>
    </message>
    <message>
        <source>“{title}” would take more than a day: give it less</source>
        <translation>«&#x202f;{title}&#x202f;» prendrait plus d’un jour&#x202f;: donnez-lui moins</translation>
    </message>
    <message>
        <source>“{title}” is running: only what is still to come can be changed</source>
        <translation>«&#x202f;{title}&#x202f;» est en cours&#x202f;: seul ce qui est à venir peut être modifié</translation>
    </message>
    <message>
        <source>“{title}” is done: only what is still to come can be changed</source>
        <translation>«&#x202f;{title}&#x202f;» est terminé&#x202f;: seul ce qui est à venir peut être modifié</translation>
    </message>
    <message>
        <source>“{title}” is left out: bring it back first</source>
        <translation>«&#x202f;{title}&#x202f;» est laissé de côté&#x202f;: reprenez-le d’abord</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Roundtables side by side</source>
        <translation>Tables rondes côte à côte</translation>
    </message>
    <message>
        <source>This compares several: choose a theme, or all roundtables, above.</source>
        <translation>Ceci en compare plusieurs : choisissez en haut un thème, ou toutes les tables rondes.</translation>
    </message>
    <message>
        <source>↵ or a click leads to what is behind a number · shares are of the members’ airtime</source>
        <translation>↵ ou un clic mène à ce qu’il y a derrière un nombre · parts du temps de parole des membres</translation>
    </message>
    <message>
        <source>No roundtable of these has been planned yet.</source>
        <translation>Aucune de ces tables rondes n’est encore prévue.</translation>
    </message>
    <message>
        <source>Tags that recur:</source>
        <translation>Étiquettes qui reviennent :</translation>
    </message>
    <message>
        <source>Findings that recur:</source>
        <translation>Conclusions qui reviennent :</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Roundtable</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendues</translation>
    </message>
    <message>
        <source>Airtime</source>
        <translation>Temps de parole</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>pas entendue</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absente</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>@handle</source>
        <translation>@identifiant</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>#name</source>
        <translation>#nom</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Convenor</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Se tient</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation>dans une salle</translation>
    </message>
    <message>
        <source>room and video</source>
        <translation>salle et vidéo</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>room open</source>
        <translation>salle ouverte</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>dans la salle</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>not interpreted</source>
        <translation>non interprété</translation>
    </message>
    <message>
        <source>interpreted in turn</source>
        <translation>interprété en consécutif</translation>
    </message>
    <message>
        <source>interpreted at the same time</source>
        <translation>interprété en simultané</translation>
    </message>
    <message>
        <source>speaks for {names}</source>
        <translation>parle pour {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convenor(s)</source>
        <translation>
            <numerusform>%n organisateur</numerusform>
            <numerusform>%n organisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n invité</numerusform>
            <numerusform>%n invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n prise de parole</numerusform>
            <numerusform>%n prises de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>This organisation has {what}.</source>
        <translation>Cette organisation a {what}.</translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation>Tables rondes</translation>
    </message>
    <message>
        <source>Type a title, or a theme</source>
        <translation>Tapez un titre, ou un thème</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Say when something may have been &amp;forgotten</source>
        <translation>Dire quand quelque chose semble &amp;oublié</translation>
    </message>
    <message>
        <source>The next three in the queue, by name</source>
        <translation>Les trois suivants de la file, par nom</translation>
    </message>
    <message>
        <source>What is left of the speaker’s time, where there is a limit</source>
        <translation>Le temps qui reste à qui parle, s’il y a une limite</translation>
    </message>
    <message>
        <source>&amp;Beep when time is up</source>
        <translation>&amp;Bip quand le temps est écoulé</translation>
    </message>
    <message>
        <source>Keys come back to the note</source>
        <translation>Retour du clavier à la note</translation>
    </message>
    <message>
        <source>After 5 s</source>
        <translation>Après 5 s</translation>
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
        <translation>Par Échap seulement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The settings were not stored in {folder}: {reason}.</source>
        <translation>Les réglages n’ont pas pu être écrits dans {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>While a roundtable runs</source>
        <translation>Pendant une table ronde</translation>
    </message>
    <message>
        <source>What the room sees on the stage</source>
        <translation>Ce que la salle voit à l’écran</translation>
    </message>
    <message>
        <source>The names check</source>
        <translation>Le contrôle des noms</translation>
    </message>
    <message>
        <source>Where files are</source>
        <translation>Où sont les fichiers</translation>
    </message>
    <message>
        <source>Who takes the &amp;notes</source>
        <translation>Qui prend les &amp;notes</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Notes and acts are kept with this name from the next time a programme is opened.</source>
        <translation>Notes et opérations sont gardées avec ce nom à partir de la prochaine ouverture d’un programme.</translation>
    </message>
    <message>
        <source>Acronyms, products and places of yours, with blanks between them. The names check asks about none of them.</source>
        <translation>Vos sigles, produits et lieux, séparés par des espaces. Le contrôle des noms n’en soumet aucun.</translation>
    </message>
    <message>
        <source>&amp;Words that name nobody</source>
        <translation>&amp;Mots qui ne nomment personne</translation>
    </message>
    <message>
        <source>From the next start. What is not translated stays English. Write-ups have a language of their own, in Publish.</source>
        <translation>Au prochain démarrage. Ce qui n’est pas traduit reste en anglais. Les comptes rendus ont leur propre langue, dans Publier.</translation>
    </message>
    <message>
        <source>A bar that takes no keys: somebody speaks before the start, the item is over by 2 min, or nobody has had the floor for 2 min. Each once.</source>
        <translation>Une barre qui ne prend pas le clavier&#x202f;: quelqu’un parle avant le début, le point dépasse de 2 min, ou personne n’a la parole depuis 2 min. Chaque rappel une seule fois.</translation>
    </message>
    <message>
        <source>When the time of an item is up, and when a turn is over its time.</source>
        <translation>Quand le temps d’un point est écoulé, et quand une prise de parole dépasse le sien.</translation>
    </message>
    <message>
        <source>The keys come back from a list to the note</source>
        <translation>Le clavier revient d’une liste à la note</translation>
    </message>
    <message>
        <source>Without a key for so long. Never while a screen reader is at work.</source>
        <translation>Sans touche pendant ce temps. Jamais quand un lecteur d’écran est actif.</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%n fichier.</numerusform>
            <numerusform>%n fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareChip</name>
    <message>
        <source>Take {name} away</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>{name} ({have} of {all})</source>
        <translation>{name} ({have} sur {all})</translation>
    </message>
    <message>
        <source>Give {name} to all</source>
        <translation>Donner {name} à toutes</translation>
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
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>SilentChip</name>
    <message>
        <source>Ask for a written reply</source>
        <translation>Demander une réponse écrite</translation>
    </message>
    <message>
        <source>Copy the message that asks for a written reply (A)</source>
        <translation>Copier le message qui demande une réponse écrite (A)</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>%n item(s) read</source>
        <translation>
            <numerusform>%n point lu</numerusform>
            <numerusform>%n points lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) set aside</source>
        <translation>
            <numerusform>%n ligne mise de côté</numerusform>
            <numerusform>%n lignes mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>From {file} · {what}</source>
        <translation>De {file} · {what}</translation>
    </message>
    <message>
        <source>From the sample · {what}</source>
        <translation>De l’exemple · {what}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} et %n de plus</numerusform>
            <numerusform>{first} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the lines that were set aside</source>
        <translation>Montrer ou cacher les lignes mises de côté</translation>
    </message>
</context>
<context>
    <name>SpeakerBox</name>
    <message>
        <source>Nobody in the programme</source>
        <translation>Personne du programme</translation>
    </message>
</context>
<context>
    <name>SpeaksFor</name>
    <message>
        <source>For which organisation they speak</source>
        <translation>Pour quelle organisation</translation>
    </message>
    <message>
        <source>speaks for {name}</source>
        <translation>parle pour {name}</translation>
    </message>
    <message>
        <source>{text}, choose another</source>
        <translation>{text}, choisir une autre</translation>
    </message>
</context>
<context>
    <name>SpokenActs</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Started. {state}</source>
        <translation>Commencé. {state}</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n’a la parole</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Notes and airtime are hidden in this window</source>
        <translation>Notes et temps de parole sont cachés dans cette fenêtre</translation>
    </message>
    <message>
        <source>Notes and airtime are seen again</source>
        <translation>Notes et temps de parole sont de nouveau visibles</translation>
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
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>so far on this part</source>
        <translation>écoulé pour cette partie</translation>
    </message>
    <message>
        <source>Paused · {caption}</source>
        <translation>En pause · {caption}</translation>
    </message>
    <message>
        <source>over by</source>
        <translation>dépassement de</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>left of {planned} for the break</source>
        <translation>restant sur {planned} pour la pause</translation>
    </message>
    <message>
        <source>left of {planned} for this question</source>
        <translation>restant sur {planned} pour cette question</translation>
    </message>
    <message>
        <source>left of {planned} for this part</source>
        <translation>restant sur {planned} pour cette partie</translation>
    </message>
    <message>
        <source>the last part</source>
        <translation>la dernière partie</translation>
    </message>
    <message>
        <source>then: {item} · {minutes} min</source>
        <translation>ensuite&#x202f;: {item} · {minutes} min</translation>
    </message>
    <message>
        <source>We go on in a moment</source>
        <translation>Nous reprenons dans un instant</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>Nous reprenons à {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>{time} de trop</translation>
    </message>
    <message>
        <source>{time} left of {limit} to speak</source>
        <translation>reste {time} sur {limit} pour parler</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} a la parole</translation>
    </message>
    <message>
        <source>The floor is free</source>
        <translation>La parole est libre</translation>
    </message>
    <message>
        <source>next: {names}</source>
        <translation>ensuite&#x202f;: {names}</translation>
    </message>
    <message>
        <source>No roundtable is planned yet: {key} in the program plans one.</source>
        <translation>Aucune table ronde n’est encore prévue&#x202f;: {key} dans le programme en prévoit une.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>first: {item}</source>
        <translation>d’abord&#x202f;: {item}</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>terminé à {time}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>RÉPÉTITION</translation>
    </message>
    <message>
        <source>We start in a moment</source>
        <translation>Nous commençons dans un instant</translation>
    </message>
    <message>
        <source>We start {time}</source>
        <translation>Nous commençons à {time}</translation>
    </message>
    <message>
        <source>To ask for the floor, {how}.</source>
        <translation>Pour demander la parole, {how}.</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation>L’animation</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>Un participant</translation>
    </message>
    <message numerus="yes">
        <source>next: %n waiting</source>
        <translation>
            <numerusform>ensuite&#x202f;: %n en attente</numerusform>
            <numerusform>ensuite&#x202f;: %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>the list of speakers is closed</source>
        <translation>la liste d’attente est fermée</translation>
    </message>
    <message>
        <source>raise your hand, in the room or in the call</source>
        <translation>levez la main, dans la salle ou en visio</translation>
    </message>
</context>
<context>
    <name>StageControl</name>
    <message>
        <source>The stage is dark: the room sees nothing on it.</source>
        <translation>L’écran de salle est éteint&#x202f;: la salle n’y voit rien.</translation>
    </message>
    <message>
        <source>On the stage: “{message}”</source>
        <translation>À l’écran&#x202f;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>The stage is dark; when it is lit again, it says: “{message}”</source>
        <translation>L’écran de salle est éteint&#x202f;; rallumé, il dira&#x202f;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>When the stage is shown, it says: “{message}”</source>
        <translation>Une fois montré, l’écran de salle dira&#x202f;: «&#x202f;{message}&#x202f;»</translation>
    </message>
    <message>
        <source>Not stored: {reason}.</source>
        <translation>Non enregistré&#x202f;: {reason}.</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>On the stage</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>Write again: {text}</source>
        <translation>Réécrire&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Light it again</source>
        <translation>Rallumer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Enter shows it · empty: takes it away · ↑ earlier ones</source>
        <translation>Entrée l’affiche · vide&#x202f;: le retire · ↑ les précédents</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Écran de salle</translation>
    </message>
    <message>
        <source>Hide the stage</source>
        <translation>Cacher l’écran de salle</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>The roundtable has ended</source>
        <translation>La table ronde est terminée</translation>
    </message>
    <message>
        <source>The roundtable has not started</source>
        <translation>La table ronde n’a pas commencé</translation>
    </message>
    <message>
        <source>The room is open, nothing has started</source>
        <translation>La salle est ouverte, rien n’a commencé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n’a la parole</translation>
    </message>
    <message>
        <source>{name} speaks, {time}</source>
        <translation>{name} parle, {time}</translation>
    </message>
    <message>
        <source>{name} speaks, {time} of {limit}, over</source>
        <translation>{name} parle, {time} sur {limit}, dépassé</translation>
    </message>
    <message>
        <source>{name} speaks, {time} of {limit}</source>
        <translation>{name} parle, {time} sur {limit}</translation>
    </message>
    <message>
        <source>“{item}” has no minutes</source>
        <translation>«&#x202f;{item}&#x202f;» n’a pas de minutes</translation>
    </message>
    <message>
        <source>“{item}” is over by {time}</source>
        <translation>«&#x202f;{item}&#x202f;» dépasse de {time}</translation>
    </message>
    <message>
        <source>{time} left of “{item}”</source>
        <translation>«&#x202f;{item}&#x202f;»&#x202f;: reste {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>personne n’attend</translation>
    </message>
    <message>
        <source>{name} waits</source>
        <translation>{name} attend</translation>
    </message>
    <message>
        <source>{count} wait: {names}</source>
        <translation>{count} attendent&#x202f;: {names}</translation>
    </message>
</context>
<context>
    <name>StatusBox</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Qui l’approuve</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>share</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>clarify</source>
        <translation>clarifications</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>sum up</source>
        <translation>synthèse</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>ressources</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>advise</source>
        <translation>conseils</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>one last idea each</source>
        <translation>une dernière idée chacun</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>dernière minute</translation>
    </message>
    <message>
        <source>alone, in silence</source>
        <translation>chacun seul, en silence</translation>
    </message>
    <message>
        <source>in pairs</source>
        <translation>à deux</translation>
    </message>
    <message>
        <source>in fours</source>
        <translation>à quatre</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>open mic</source>
        <translation>micro ouvert</translation>
    </message>
</context>
<context>
    <name>StillOut</name>
    <message numerus="yes">
        <source>And %n version(s) more.</source>
        <translation>
            <numerusform>Et %n autre version.</numerusform>
            <numerusform>Et %n autres versions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected version…</source>
        <translation>Version corrigée…</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>d’accord</translation>
    </message>
</context>
<context>
    <name>StillWaiting</name>
    <message numerus="yes">
        <source>%n still wait(s).</source>
        <translation>
            <numerusform>%n personne attend encore.</numerusform>
            <numerusform>%n personnes attendent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them for the next roundtable, or drop them?</source>
        <translation>Garder pour la prochaine table ronde, ou retirer&#x202f;?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>nobody is asked for them again</source>
        <translation>la question ne sera plus posée</translation>
    </message>
</context>
<context>
    <name>StricterRuleControl</name>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>From here again</source>
        <translation>De nouveau à partir d’ici</translation>
    </message>
    <message>
        <source>it stays so</source>
        <translation>cela reste ainsi</translation>
    </message>
    <message>
        <source>“Off the record” has ended with {item}: notes are on the record again.</source>
        <translation>«&#x202f;Hors compte rendu&#x202f;» a pris fin avec {item}&#x202f;: les notes sont de nouveau au compte rendu.</translation>
    </message>
    <message>
        <source>“{rule}” has ended with {item}: from now on it is “{promise}” again.</source>
        <translation>«&#x202f;{rule}&#x202f;» a pris fin avec {item}&#x202f;: désormais, de nouveau «&#x202f;{promise}&#x202f;».</translation>
    </message>
    <message>
        <source>the welcome</source>
        <translation>l’accueil</translation>
    </message>
</context>
<context>
    <name>StrikeLast</name>
    <message>
        <source>The last line is not saved yet: begin it with !off instead.</source>
        <translation>La dernière ligne n’est pas encore enregistrée&#x202f;: commencez-la plutôt par !off.</translation>
    </message>
    <message>
        <source>There is no note yet to take off the record.</source>
        <translation>Aucune note encore à mettre hors compte rendu.</translation>
    </message>
    <message>
        <source>The last note is off the record already. Shift+Up: the one before.</source>
        <translation>La dernière note est déjà hors compte rendu. Maj+Haut&#x202f;: la précédente.</translation>
    </message>
    <message>
        <source>There is no earlier note on the record.</source>
        <translation>Aucune note antérieure n’est au compte rendu.</translation>
    </message>
    <message>
        <source>Off the record: {time}{words}. Shift+Up: the one before too.</source>
        <translation>Hors compte rendu&#x202f;: {time}{words}. Maj+Haut&#x202f;: la précédente aussi.</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>What is written up</source>
        <translation>Ce qui est mis au compte rendu</translation>
    </message>
    <message>
        <source>Write-up of</source>
        <translation>Compte rendu de</translation>
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
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>SupportModel</name>
    <message>
        <source>A note that is not there</source>
        <translation>Une note qui n’existe plus</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>chosen quote</source>
        <translation>citation choisie</translation>
    </message>
</context>
<context>
    <name>TemplateBox</name>
    <message>
        <source>Template…</source>
        <translation>Modèle…</translation>
    </message>
    <message>
        <source>Choose a Word file of yours that the write-up is poured into</source>
        <translation>Choisir un de vos fichiers Word, où verser le compte rendu</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Style maison</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>In the house style</source>
        <translation>Dans le style maison</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Welcome and ground rules</source>
        <translation>Accueil et règles</translation>
    </message>
    <message>
        <source>Check-in round</source>
        <translation>Tour d’ouverture</translation>
    </message>
    <message>
        <source>A minute each; who passes is asked again at the end.</source>
        <translation>Une minute chacun&#x202f;; qui passe est sollicité de nouveau à la fin.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour de table</translation>
    </message>
    <message>
        <source>Everybody once; the facilitator is not the last.</source>
        <translation>Chacun une fois&#x202f;; l’animation ne parle pas en dernier.</translation>
    </message>
    <message>
        <source>Case presentation</source>
        <translation>Présentation d’un cas</translation>
    </message>
    <message>
        <source>Clarifying questions</source>
        <translation>Questions de clarification</translation>
    </message>
    <message>
        <source>Questions only: no advice yet.</source>
        <translation>Des questions seulement&#x202f;: pas encore de conseils.</translation>
    </message>
    <message>
        <source>Troika consulting</source>
        <translation>Consultation en troïka</translation>
    </message>
    <message>
        <source>In threes; while the others consult, whoever asked turns away.</source>
        <translation>À trois&#x202f;; pendant que les autres conseillent, qui a demandé se détourne.</translation>
    </message>
    <message>
        <source>Peer consultation in pairs</source>
        <translation>Consultation entre pairs à deux</translation>
    </message>
    <message>
        <source>Peer assist</source>
        <translation>Assistance entre pairs</translation>
    </message>
    <message>
        <source>Action learning set</source>
        <translation>Groupe d’apprentissage par l’action</translation>
    </message>
    <message>
        <source>Hot seat</source>
        <translation>Chaise chaude</translation>
    </message>
    <message>
        <source>1-2-4-All</source>
        <translation>1-2-4-Tous</translation>
    </message>
    <message>
        <source>Fishbowl</source>
        <translation>Bocal</translation>
    </message>
    <message>
        <source>Three to six chairs, one of them empty; it needs a topic to argue about.</source>
        <translation>Trois à six chaises, dont une vide&#x202f;; il faut un sujet qui divise.</translation>
    </message>
    <message>
        <source>Panel then open mic</source>
        <translation>Panel puis micro ouvert</translation>
    </message>
    <message>
        <source>Open discussion</source>
        <translation>Discussion ouverte</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Petits groupes</translation>
    </message>
    <message>
        <source>Silent work</source>
        <translation>Travail en silence</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Check-out round</source>
        <translation>Tour de clôture</translation>
    </message>
    <message>
        <source>One thing each, no discussion.</source>
        <translation>Une chose chacun, sans discussion.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Temporary</name>
    <message>
        <source>{programme} (temporary)</source>
        <translation>{programme} (temporaire)</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary: this programme, the settings and the log are gone when the window closes.</source>
        <translation>Temporaire&#x202f;: ce programme, les réglages et le journal disparaissent à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Temporary: the settings and the log are gone when the window closes; {file} and its backups stay.</source>
        <translation>Temporaire&#x202f;: les réglages et le journal disparaissent à la fermeture de la fenêtre&#x202f;; {file} et ses sauvegardes restent.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
</context>
<context>
    <name>TestingScreen</name>
    <message>
        <source>Played. Where nothing was heard, the system’s alert is off or turned down: turn it up, or look at the stage, where time that is up is red.</source>
        <translation>Joué. Si rien ne s’entend, le signal du système est coupé ou trop faible&#x202f;: montez-le, ou regardez l’écran de salle, où le temps écoulé est rouge.</translation>
    </message>
    <message>
        <source>When a turn or an item is over its time, the program plays the system’s alert, and no other sound.</source>
        <translation>Quand une prise de parole ou un point dépasse son temps, le programme joue le signal du système, et aucun autre son.</translation>
    </message>
    <message>
        <source>The program makes no sound: “Beep when time is up” is off in the settings (Ctrl+,). Where it is on, it is the system’s alert, which the test plays all the same.</source>
        <translation>Le programme n’émet aucun son&#x202f;: «&#x202f;Bip quand le temps est écoulé&#x202f;» est désactivé dans les réglages (Ctrl+,). Activé, c’est le signal du système, que l’essai joue malgré tout.</translation>
    </message>
    <message>
        <source>A roundtable runs: its stage stays as it is, without a test.</source>
        <translation>Une table ronde est en cours&#x202f;: son écran de salle reste tel quel, sans essai.</translation>
    </message>
    <message>
        <source>The stage will fill a screen of its own: show the test picture there.</source>
        <translation>L’écran de salle remplira un écran à lui&#x202f;: montrez-y l’image d’essai.</translation>
    </message>
    <message>
        <source>The stage fills {name}: read its small texts in the last row.</source>
        <translation>L’écran de salle remplit {name}&#x202f;: lisez ses petits textes au dernier rang.</translation>
    </message>
    <message>
        <source>The stage is in a window, though there is a screen for it: a right click on the stage has it fill that screen.</source>
        <translation>L’écran de salle est dans une fenêtre, bien qu’il y ait un écran pour lui&#x202f;: un clic droit sur lui le lui fait remplir.</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>The settings were not stored in {folder}: {reason}.</source>
        <translation>Les réglages n’ont pas pu être écrits dans {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Taille du texte {percent} %</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>+ roundtable</source>
        <translation>+ table ronde</translation>
    </message>
    <message>
        <source>Plan a roundtable on {name}</source>
        <translation>Prévoir une table ronde sur {name}</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
</context>
<context>
    <name>ThemeVerbs</name>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ThemesPane</name>
    <message>
        <source>Themes column</source>
        <translation>Colonne Thèmes</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
</context>
<context>
    <name>TidyRow</name>
    <message>
        <source>To tidy</source>
        <translation>À ranger</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) ???</source>
        <translation>
            <numerusform>%n lacune ???</numerusform>
            <numerusform>%n lacunes ???</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unknown name</source>
        <translation>
            <numerusform>%n avec un nom inconnu</numerusform>
            <numerusform>%n avec un nom inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n sans nom de qui parle</numerusform>
            <numerusform>%n sans nom de qui parle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a question</source>
        <translation>
            <numerusform>%n sans question</numerusform>
            <numerusform>%n sans question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without owner or day</source>
        <translation>
            <numerusform>%n action sans responsable ou sans jour</numerusform>
            <numerusform>%n actions sans responsable ou sans jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) to ask</source>
        <translation>
            <numerusform>%n citation, accord à demander</numerusform>
            <numerusform>%n citations, accord à demander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of turns over 10 minutes</source>
        <translation>
            <numerusform>%n d’une prise de parole de plus de 10 minutes</numerusform>
            <numerusform>%n de prises de parole de plus de 10 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that say the same</source>
        <translation>
            <numerusform>%n disant la même chose</numerusform>
            <numerusform>%n disant la même chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not heard on the question</source>
        <translation>
            <numerusform>%n non entendue sur la question</numerusform>
            <numerusform>%n non entendues sur la question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became stricter by bring-in</source>
        <translation>
            <numerusform>%n devenue plus stricte par import</numerusform>
            <numerusform>%n devenues plus strictes par import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left in the room</source>
        <translation>
            <numerusform>%n question laissée sans réponse en séance</numerusform>
            <numerusform>%n questions laissées sans réponse en séance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off the record in words</source>
        <translation>
            <numerusform>%n qui se dit hors compte rendu</numerusform>
            <numerusform>%n qui se disent hors compte rendu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>speaking</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>Airtime of {name}</source>
        <translation>Temps de parole de {name}</translation>
    </message>
    <message>
        <source>Click: the floor. Shift and click: a hand. Right click: more.</source>
        <translation>Clic&#x202f;: la parole. Maj et clic&#x202f;: une main. Clic droit&#x202f;: plus.</translation>
    </message>
    <message>
        <source>{text} · {doing}</source>
        <translation>{text} · {doing}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Raise a hand</source>
        <translation>Lever la main</translation>
    </message>
    <message>
        <source>Reply directly</source>
        <translation>Répondre directement</translation>
    </message>
    <message>
        <source>Interrupt the speaker</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Here, in the room</source>
        <translation>Là, dans la salle</translation>
    </message>
    <message>
        <source>Here, remote</source>
        <translation>Là, à distance</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas là</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Airtime</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>Agenda, planned and taken</source>
        <translation>Ordre du jour, prévu et réel</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>Qui a parlé quand</translation>
    </message>
    <message>
        <source>Line: the share of the time that they could have had</source>
        <translation>Trait&#x202f;: la part du temps qui aurait pu leur revenir</translation>
    </message>
    <message>
        <source>No roundtable of these has begun yet.</source>
        <translation>Aucune de ces tables rondes n’a encore commencé.</translation>
    </message>
    <message>
        <source>This is drawn of one roundtable: choose it above.</source>
        <translation>Ceci se trace pour une seule table ronde&#x202f;: choisissez-la ci-dessus.</translation>
    </message>
</context>
<context>
    <name>TimeEditing</name>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When “{title}” was taken</source>
        <translation>Quand «&#x202f;{title}&#x202f;» a eu lieu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The second begins</source>
        <translation>La seconde commence à</translation>
    </message>
    <message>
        <source>Split the turn</source>
        <translation>Scinder la prise de parole</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Turns of this item</source>
        <translation>Prises de parole de ce point</translation>
    </message>
    <message>
        <source>keys act on the timeline · Esc</source>
        <translation>touches&#x202f;: chronologie · Échap</translation>
    </message>
    <message>
        <source>timeline of the roundtable</source>
        <translation>chronologie de la table ronde</translation>
    </message>
    <message>
        <source>timeline of this item</source>
        <translation>chronologie de ce point</translation>
    </message>
    <message>
        <source>Turns of the roundtable</source>
        <translation>Prises de parole de la table ronde</translation>
    </message>
    <message>
        <source>Del again: delete the turn</source>
        <translation>Suppr encore&#x202f;: supprimer la prise de parole</translation>
    </message>
    <message>
        <source>← → turn · Alt ← → its begin · Ctrl ← → its end · W whose · S split · M merge · Del</source>
        <translation>← → prise · Alt ← → son début · Ctrl ← → sa fin · W qui · S scinder · M fusionner · Suppr</translation>
    </message>
    <message>
        <source>{turn} · {keys} for its keys</source>
        <translation>{turn} · {keys} pour ses touches</translation>
    </message>
    <message>
        <source>{name}, since {begin}, {length}</source>
        <translation>{name}, depuis {begin}, {length}</translation>
    </message>
    <message>
        <source>{name}, {begin} to {end}, {length}</source>
        <translation>{name}, {begin} à {end}, {length}</translation>
    </message>
    <message>
        <source>{turn}, interrupts {name}</source>
        <translation>{turn}, interrompt {name}</translation>
    </message>
    <message>
        <source>{name} begins {time}, {by} earlier</source>
        <translation>{name} commence à {time}, {by} plus tôt</translation>
    </message>
    <message>
        <source>{name} begins {time}, {by} later</source>
        <translation>{name} commence à {time}, {by} plus tard</translation>
    </message>
    <message>
        <source>{name} ends {time}, {by} earlier</source>
        <translation>{name} finit à {time}, {by} plus tôt</translation>
    </message>
    <message>
        <source>{name} ends {time}, {by} later</source>
        <translation>{name} finit à {time}, {by} plus tard</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>pause {time}</source>
        <translation>pause {time}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Title and main actions</source>
        <translation>Titre et actions principales</translation>
    </message>
</context>
<context>
    <name>TotalPills</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} due in {days} days</source>
        <translation>{n} à échéance dans {days} jours</translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n sans responsable</numerusform>
            <numerusform>%n sans responsable</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} sur {all} faites</translation>
    </message>
</context>
<context>
    <name>Transcribing</name>
    <message>
        <source>Chat or transcript</source>
        <translation>Chat ou transcription</translation>
    </message>
    <message>
        <source>No roundtable of this programme was held yet: a chat or a transcript has its place beside one.</source>
        <translation>Aucune table ronde de ce programme n’a encore eu lieu&#x202f;: un chat ou une transcription a sa place à côté de l’une d’elles.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of {file} stand beside the notes of Review.</source>
        <translation>
            <numerusform>%n passage de {file} figure à côté des notes dans Relire.</numerusform>
            <numerusform>%n passages de {file} figurent à côté des notes dans Relire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added: what {file} says is here already.</source>
        <translation>Rien n’a été ajouté&#x202f;: ce que dit {file} est déjà ici.</translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message>
        <source>Everybody was told that this is not recorded.</source>
        <translation>Il a été dit à tout le monde que ceci n’est pas enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n passage(s)</source>
        <translation>
            <numerusform>Garder %n passage</numerusform>
            <numerusform>Garder %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptForm</name>
    <message>
        <source>Chat or transcript</source>
        <translation>Chat ou transcription</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>{file} was not read</source>
        <translation>{file} n’a pas été lu</translation>
    </message>
    <message>
        <source>had the floor then</source>
        <translation>avait alors la parole</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Roundtable {number} · {title}</source>
        <translation>Table ronde {number} · {title}</translation>
    </message>
    <message>
        <source>When it began after the roundtable, or what is added to its times of day</source>
        <translation>Combien de temps après la table ronde elle a commencé, ou ce qui s’ajoute à ses heures</translation>
    </message>
    <message>
        <source>Keep it all the same: they &amp;know of it</source>
        <translation>Le garder quand même&#x202f;: tout le monde le &amp;sait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>Clock &amp;offset</source>
        <translation>É&amp;cart d’horloge</translation>
    </message>
    <message>
        <source>Who speaks in it</source>
        <translation>Qui y parle</translation>
    </message>
</context>
<context>
    <name>TranscriptPane</name>
    <message>
        <source>Chats and transcripts</source>
        <translation>Chats et transcriptions</translation>
    </message>
    <message>
        <source>Chat or transcript</source>
        <translation>Chat ou transcription</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Rechercher dans ce qui a été dit</translation>
    </message>
    <message>
        <source>Said when the note was taken</source>
        <translation>Dit au moment de la note</translation>
    </message>
    <message>
        <source>Strike words…</source>
        <translation>Rayer des mots…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>No chat and no transcript was brought in beside it yet.</source>
        <translation>Aucun chat et aucune transcription n’ont encore été importés à côté.</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>The passage in hand was said at the time of the selected note: all moves along</source>
        <translation>Le passage choisi a été dit à l’heure de la note choisie&#x202f;: tout se décale d’autant</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>Faire une citation</translation>
    </message>
</context>
<context>
    <name>Transcripts</name>
    <message>
        <source>made a quote</source>
        <translation>devenu citation</translation>
    </message>
</context>
<context>
    <name>TranscriptsBeside</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Chat and transcript</source>
        <translation>Chat et transcription</translation>
    </message>
    <message>
        <source>Beside the notes</source>
        <translation>À côté des notes</translation>
    </message>
    <message>
        <source>A quote was made of it</source>
        <translation>Une citation en a été tirée</translation>
    </message>
</context>
<context>
    <name>TurnMenu</name>
    <message>
        <source>It was</source>
        <translation>C’était</translation>
    </message>
    <message>
        <source>Split here, at {time}</source>
        <translation>Scinder ici, à {time}</translation>
    </message>
    <message>
        <source>Split at a time…</source>
        <translation>Scinder à une heure…</translation>
    </message>
    <message>
        <source>Merge with the one before</source>
        <translation>Fusionner avec la précédente</translation>
    </message>
    <message>
        <source>Merge with the one after</source>
        <translation>Fusionner avec la suivante</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Begin 5 s earlier</source>
        <translation>Début 5 s plus tôt</translation>
    </message>
    <message>
        <source>Begin 5 s later</source>
        <translation>Début 5 s plus tard</translation>
    </message>
    <message>
        <source>End 5 s earlier</source>
        <translation>Fin 5 s plus tôt</translation>
    </message>
    <message>
        <source>End 5 s later</source>
        <translation>Fin 5 s plus tard</translation>
    </message>
    <message>
        <source>&amp;0  The facilitator</source>
        <translation>&amp;0  L’animation</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Une de ces personnes</translation>
    </message>
</context>
<context>
    <name>UnendedPrompt</name>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} le {day}</translation>
    </message>
    <message>
        <source>Nobody ended roundtable {number}; the last act was at {when}.</source>
        <translation>Personne n’a terminé la table ronde {number}&#x202f;; la dernière opération date de {when}.</translation>
    </message>
    <message>
        <source>It ended then</source>
        <translation>Elle a fini alors</translation>
    </message>
    <message>
        <source>It ends now</source>
        <translation>Elle finit maintenant</translation>
    </message>
    <message>
        <source>it still runs</source>
        <translation>elle continue</translation>
    </message>
    <message>
        <source>it counts to that act</source>
        <translation>elle compte jusque-là</translation>
    </message>
</context>
<context>
    <name>UnkeptDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>&amp;Save as a text file…</source>
        <translation>&amp;Enregistrer en fichier texte…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not saved</source>
        <translation>
            <numerusform>%n ligne n’est pas enregistrée</numerusform>
            <numerusform>%n lignes ne sont pas enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnknownMenu</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Leave as text</source>
        <translation>Laisser en texte</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New person of</source>
        <translation>Nouvelle personne de</translation>
    </message>
</context>
<context>
    <name>UnknownNames</name>
    <message>
        <source>No name in your notes here is unknown.</source>
        <translation>Aucun nom de vos notes ici n’est inconnu.</translation>
    </message>
    <message>
        <source>No name in the box is unknown.</source>
        <translation>Aucun nom du champ n’est inconnu.</translation>
    </message>
    <message>
        <source>It needs a name: write it in the menu’s first line.</source>
        <translation>Il faut un nom&#x202f;: écrivez-le dans la première ligne du menu.</translation>
    </message>
</context>
<context>
    <name>UnreviewedLine</name>
    <message>
        <source>{languages}: not reviewed by a native speaker.</source>
        <translation>{languages}&#x202f;: non relu par une personne de langue maternelle.</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not saved</source>
        <translation>
            <numerusform>%n ligne n’est pas enregistrée</numerusform>
            <numerusform>%n lignes ne sont pas enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Several versions</source>
        <translation>Plusieurs versions</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Each goes into a folder of its audience. What readers of two of them would see by the difference is asked about before any is written.</source>
        <translation>Chacune va dans un dossier de son public. Ce que la comparaison de deux d’entre elles révélerait à qui les lit est demandé avant toute écriture.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Écrire %n fichier</numerusform>
            <numerusform>Écrire %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the versions</source>
        <translation>Dossier des versions</translation>
    </message>
    <message>
        <source>nobody has read it through as it is: show it, read it, and say so there</source>
        <translation>personne ne l’a relu tel qu’il est&#x202f;: affichez-le, relisez-le, et dites-le là</translation>
    </message>
    <message>
        <source>Write them all the same</source>
        <translation>Les écrire quand même</translation>
    </message>
    <message>
        <source>Writing {number} of {count}: {file}</source>
        <translation>Écriture de {number} sur {count}&#x202f;: {file}</translation>
    </message>
    <message>
        <source>{done} written. {file}: {why}</source>
        <translation>Écrits&#x202f;: {done}. {file}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Back to the names</source>
        <translation>Retour aux noms</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>That was the last; what was left stays.</source>
        <translation>C’était la dernière&#x202f;; ce qui a été laissé reste.</translation>
    </message>
    <message>
        <source>Every note on {code} is in a finding.</source>
        <translation>Toute note sur {code} est dans une conclusion.</translation>
    </message>
    <message>
        <source>Every note is in a finding.</source>
        <translation>Toute note est dans une conclusion.</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>Notes in none yet</source>
        <translation>Notes encore sans conclusion</translation>
    </message>
    <message>
        <source>↵ attaches it to {finding} · </source>
        <translation>↵ la rattache à {finding} · </translation>
    </message>
    <message>
        <source>1–9 to that number · N a new finding of it · → leaves it · Esc ends</source>
        <translation>1–9 à ce numéro · N en fait une nouvelle conclusion · → la laisse · Échap termine</translation>
    </message>
    <message>
        <source>Esc ends</source>
        <translation>Échap termine</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>In a window</source>
        <translation>Dans une fenêtre</translation>
    </message>
    <message>
        <source>Full screen on {name}</source>
        <translation>Plein écran sur {name}</translation>
    </message>
</context>
<context>
    <name>WhichMenu</name>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>Again: the next · Esc: nobody named · Enter: done</source>
        <translation>Encore&#x202f;: suivant · Échap&#x202f;: sans nom · Entrée&#x202f;: fini</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>De qui s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>{name}, nobody named</source>
        <translation>{name}, sans nom</translation>
    </message>
</context>
<context>
    <name>_BlindLine</name>
    <message>
        <source>Note, typed unseen behind the curtain</source>
        <translation>Note, saisie sans voir derrière le rideau</translation>
    </message>
</context>
<context>
    <name>_MessageLine</name>
    <message>
        <source>Message on the stage</source>
        <translation>Message à l’écran de salle</translation>
    </message>
    <message>
        <source>What the room is to read</source>
        <translation>Ce que la salle doit lire</translation>
    </message>
</context>
<context>
    <name>_NameChip</name>
    <message>
        <source>Take out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>_ReadAgain</name>
    <message>
        <source>I have read it again</source>
        <translation>Je l’ai relue</translation>
    </message>
    <message>
        <source>Read again: a note that it rested on was erased. Until somebody has, it stays out of write-ups.</source>
        <translation>À relire&#x202f;: une note sur laquelle elle s’appuyait a été effacée. Tant que personne ne l’a fait, elle reste hors des comptes rendus.</translation>
    </message>
    <message>
        <source>Read again: a note that it rests on was taken away or struck since. Until somebody has, it stays out of write-ups.</source>
        <translation>À relire&#x202f;: depuis, une note sur laquelle elle s’appuie a été retirée, ou des mots en ont été supprimés. Tant que personne ne l’a fait, elle reste hors des comptes rendus.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>no longer there: {folder}</source>
        <translation>n’est plus là&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forget {title}</source>
        <translation>Oublier {title}</translation>
    </message>
</context>
</TS>
