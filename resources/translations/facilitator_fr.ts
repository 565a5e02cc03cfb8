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
        <source>Say what a name in the box stands for that is unknown, or that several have.</source>
        <translation>Dire qui désigne un nom du champ qui est inconnu ou partagé.</translation>
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
        <source>&amp;Delete the selected notes</source>
        <translation>&amp;Supprimer les notes choisies</translation>
    </message>
    <message>
        <source>Remove the selected notes; undo brings them back.</source>
        <translation>Retirer les notes choisies&#x202f;; Annuler les ramène.</translation>
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
        <source>Bac&amp;k up…</source>
        <translation>Copie &amp;de sauvegarde…</translation>
    </message>
    <message>
        <source>Write a copy of the programme file, also while it is in use.</source>
        <translation>Écrire une copie du fichier de programme, même pendant son usage.</translation>
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
        <source>put stand-ins for the people</source>
        <translation>remplacer les personnes par des noms fictifs</translation>
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
        <source>{name} speaks for another organisation too</source>
        <translation>{name} parle aussi pour une autre organisation</translation>
    </message>
    <message>
        <source>plan a roundtable</source>
        <translation>prévoir une table ronde</translation>
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
        <source>change when an action is due</source>
        <translation>changer l’échéance d’une action</translation>
    </message>
    <message>
        <source>change who took an action on</source>
        <translation>changer qui se charge d’une action</translation>
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
        <source>forget a person</source>
        <translation>oublier une personne</translation>
    </message>
    <message>
        <source>export in spite of the names check</source>
        <translation>exporter malgré le contrôle des noms</translation>
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
    <name>AgendaLoading</name>
    <message>
        <source>Load an agenda</source>
        <translation>Charger un ordre du jour</translation>
    </message>
    <message>
        <source>This programme has no theme to put an agenda in: open one that has, or make a new one from the sample.</source>
        <translation>Ce programme n’a aucun thème où mettre un ordre du jour&#x202f;: ouvrez-en un qui en a, ou créez-en un à partir de l’exemple.</translation>
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
        <source>Load one from a Markdown, text, CSV or Word file; you see how it is read.</source>
        <translation>Chargez-en un depuis un fichier Markdown, texte, CSV ou Word&#x202f;; vous verrez comment il est lu.</translation>
    </message>
    <message>
        <source>Agenda · {name}</source>
        <translation>Ordre du jour · {name}</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ move · + − a minute · F3 minutes · F2 rename · Ins add · Del take out</source>
        <translation>Alt ↑ ↓ déplacer · + − une minute · F3 minutes · F2 renommer · Inser ajouter · Suppr retirer</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ move · + − a minute · F3 minutes · F2 rename · Ins add · Del leave out</source>
        <translation>Alt ↑ ↓ déplacer · + − une minute · F3 minutes · F2 renommer · Inser ajouter · Suppr écarter</translation>
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
        <source>↵ go to it · + − a minute · F3 minutes · F2 rename · Ins add · Del leave out · Alt ↑ ↓ move · T times</source>
        <translation>↵ y aller · + − une minute · F3 minutes · F2 renommer · Inser ajouter · Suppr écarter · Alt ↑ ↓ déplacer · T heures</translation>
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
        <source>Line {line}: {message}</source>
        <translation>Ligne {line}&#x202f;: {message}</translation>
    </message>
    <message>
        <source>{file} was not loaded</source>
        <translation>{file} n’a pas été chargé</translation>
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
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
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
    <message>
        <source>Put it in {theme}</source>
        <translation>Mettre dans {theme}</translation>
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
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
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
    <name>Board</name>
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
        <source>For</source>
        <translation>Pour</translation>
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
    <message>
        <source>Write-up of</source>
        <translation>Compte rendu de</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Roundtable {number}: {title}</source>
        <translation>Table ronde {number}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Promised in the room</source>
        <translation>Promis dans la salle</translation>
    </message>
    <message>
        <source>Key messages</source>
        <translation>Messages clés</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
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
        <source>click a cell to filter</source>
        <translation>cliquer pour filtrer</translation>
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
        <source>yyyy-MM-dd</source>
        <translation>dd/MM/yyyy</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>%n note choisie</numerusform>
            <numerusform>%n notes choisies</numerusform>
        </translation>
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
        <source>Several kinds</source>
        <translation>Plusieurs types</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
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
        <source>Left out: {what}.</source>
        <translation>Laissé de côté&#x202f;: {what}.</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>A whole copy was written to {file}.</source>
        <translation>Une copie complète a été écrite dans {file}.</translation>
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
    <name>FirstFile</name>
    <message>
        <source>{file} cannot be opened ({kind}); where is in the log</source>
        <translation>{file} ne peut pas être ouvert ({kind})&#x202f;; le journal dit où</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} est introuvable</translation>
    </message>
    <message>
        <source>{folder} cannot be used</source>
        <translation>{folder} est inutilisable</translation>
    </message>
    <message>
        <source>there is no folder for a programme, not even for a while: {reason}</source>
        <translation>il n’y a pas de dossier pour un programme, même provisoire&#x202f;: {reason}</translation>
    </message>
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
        <source>HTML</source>
        <translation>HTML</translation>
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
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
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
    <name>ItemForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>Write the minutes as 5, 7.5, 5:30 or 90 s.</source>
        <translation>Écrivez les minutes comme 5, 7.5, 5:30 ou 90 s.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
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
        <source>In the stream of notes</source>
        <translation>Dans le fil des notes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
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
    <name>ListKeys</name>
    <message>
        <source>↵ keeps what you type · Esc drops it</source>
        <translation>↵ garde ce que vous tapez · Échap l’abandonne</translation>
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
        <source>How is it to begin?</source>
        <translation>Comment doit-il commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Themes with agendas, organisations and people, to look at or to change.</source>
        <translation>Des thèmes avec ordres du jour, organisations et personnes, à regarder ou à modifier.</translation>
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
    <name>NoteEdit</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <source>Agenda of the challenge: what each new roundtable on it gets.</source>
        <translation>Ordre du jour du défi&#x202f;: ce que reçoit chaque nouvelle table ronde.</translation>
    </message>
    <message>
        <source>Agenda of this roundtable.</source>
        <translation>Ordre du jour de cette table ronde.</translation>
    </message>
    <message>
        <source>Agenda of the challenge: what you change here is for this roundtable only.</source>
        <translation>Ordre du jour du défi&#x202f;: ce que vous changez ici vaut pour cette table ronde seulement.</translation>
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
        <source>No theme yet</source>
        <translation>Pas encore de thème</translation>
    </message>
    <message>
        <source>A theme is a question with its own roundtables. Make a programme from the sample, or open one that holds themes.</source>
        <translation>Un thème est une question avec ses propres tables rondes. Créez un programme à partir de l’exemple, ou ouvrez-en un qui a des thèmes.</translation>
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
        <source>No roundtable yet</source>
        <translation>Pas encore de table ronde</translation>
    </message>
    <message>
        <source>Here the notes of a roundtable become a write-up that keeps what was promised in the room. Plan a roundtable first.</source>
        <translation>Ici, les notes d’une table ronde deviennent un compte rendu qui tient ce qui a été promis dans la salle. Prévoyez d’abord une table ronde.</translation>
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
        <source>Take a filter away, or search for fewer letters. Off the record notes are not searched: empty the search to see them.</source>
        <translation>Retirez un filtre, ou cherchez moins de lettres. Les notes hors compte rendu ne sont pas cherchées&#x202f;: videz la recherche pour les voir.</translation>
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
    <message numerus="yes">
        <source>%n roundtable(s)</source>
        <translation>
            <numerusform>%n table ronde</numerusform>
            <numerusform>%n tables rondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>{found} of {total}</source>
        <translation>{found}/{total}</translation>
    </message>
    <message>
        <source>Select the notes that are to go off the record.</source>
        <translation>Choisissez les notes à mettre hors compte rendu.</translation>
    </message>
    <message>
        <source>What is selected is off the record already.</source>
        <translation>Ce qui est choisi est déjà hors compte rendu.</translation>
    </message>
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
        <source>The curtain is down</source>
        <translation>Le rideau est baissé</translation>
    </message>
    <message>
        <source>Notes are not shown in this window until it is raised.</source>
        <translation>Les notes ne s’affichent pas dans cette fenêtre tant qu’il n’est pas levé.</translation>
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
    <name>RoomControl</name>
    <message numerus="yes">
        <source>Taken back, but for %n field(s) that were edited later: they stay.</source>
        <translation>
            <numerusform>Annulé, sauf pour %n champ modifié plus tard&#x202f;: il reste.</numerusform>
            <numerusform>Annulé, sauf pour %n champs modifiés plus tard&#x202f;: ils restent.</numerusform>
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
        <source>No roundtable in hand</source>
        <translation>Aucune table ronde choisie</translation>
    </message>
    <message>
        <source>Here you run a roundtable: its agenda and clock, who has the floor and who waits, and the notes as they are typed. Plan one, or choose a theme in Prepare.</source>
        <translation>Ici, vous animez une table ronde&#x202f;: son ordre du jour et son horloge, qui a la parole et qui attend, et les notes au fil de la frappe. Prévoyez-en une, ou choisissez un thème dans Préparer.</translation>
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
    <name>SearchBar</name>
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
        <source>Roundtable</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Any roundtable</source>
        <translation>Toute table ronde</translation>
    </message>
    <message>
        <source>Roundtable {number}: {title}</source>
        <translation>Table ronde {number}&#x202f;: {title}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>not saved: {file} is open read only here</source>
        <translation>non enregistré&#x202f;: {file} est ouvert ici en lecture seule</translation>
    </message>
    <message>
        <source>not saved: {reason}</source>
        <translation>non enregistré&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>no roundtable is in hand: choose one in Prepare</source>
        <translation>aucune table ronde n’est choisie&#x202f;: choisissez-en une dans Préparer</translation>
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
        <source>Where files are</source>
        <translation>Où sont les fichiers</translation>
    </message>
    <message>
        <source>Who takes the &amp;notes</source>
        <translation>Qui prend les &amp;notes</translation>
    </message>
    <message>
        <source>Who takes the notes</source>
        <translation>Qui prend les notes</translation>
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
        <source>From the next start. What is not translated stays English, and so do write-ups.</source>
        <translation>À partir du prochain démarrage. Ce qui n’est pas traduit reste en anglais, comptes rendus compris.</translation>
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
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
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
    <name>Start</name>
    <message>
        <source>The program could not start ({kind}): the log in {folder} says where</source>
        <translation>Le logiciel n’a pas pu démarrer ({kind})&#x202f;: le journal dans {folder} dit où</translation>
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
        <source>Challenges</source>
        <translation>Défis</translation>
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
        <source>{text} · speaking</source>
        <translation>{text} · parle</translation>
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
</TS>
