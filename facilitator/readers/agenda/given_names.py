"""Given names that are common somewhere: they tell "Fees – Ana Lima" from "Maps – Open Data"."""

from facilitator.core.text import fold

_NAMES = """
aaron abdul abdullah abigail adam adele adrian agnes agnieszka ahmad ahmed aidan aisha akira
alain alan albert alejandra alejandro aleksandr alessandra alessandro alex alexander alexandra
alexis alfonso alfred alice alicia alina alison allison alvaro amanda amélie amin amina amir
amit amy ana anastasia anders andrea andreas andrei andrés andrew andy angela angelika anika
anil anita anja anke ann anna annabel anne annette annie annika anouk anthony antoine anton
antónio antonia antonio anya ari ariana arjun arne arnaud arthur asha ashley astrid ayesha ayşe
barbara bart beatrice beatriz ben benedict benjamin benoît bernard bernd bert beth bettina bill
birgit bjørn björn bo bob boris brad brandon brenda brian brigitte bruce bruno bryan camila
camille carl carla carlo carlos carmen carol carolina caroline carsten catalina catarina
catherine cathy cecilia cécile celine chad chandra charles charlotte chen chiara chloe chris
christian christiane christina christine christoph christophe christopher claire clara claudia
claudio claus clemens cleo colin connor conor craig cristina cynthia dagmar dan daniel daniela
danielle danny dario darren dave david dean deborah debbie deepak denis denise dennis derek
diana diane didier diego dieter dimitri dina dirk dmitri dmitry dominic dominik dominique don
donald donna doris dorothea doug douglas duncan dylan ed eduardo edward edwin eileen elena
eleanor eleni elias elisa elisabeth elise elizabeth ella ellen elsa emanuel emil emily emma
emmanuel enrico enrique eric erica erik erika erin ernesto esther ethan eugene eva evan eve
evelyn fabian fabio farah fatima federica federico felipe felix fernanda fernando finn fiona
florence florian frances francesca francesco francis francisco franck françois françoise frank
franz fred frederic frederik friedrich gabriel gabriela gareth gary gaurav gemma geoff george
georg georgi georgia gerald gerard gerd gerhard giacomo gianni gilles gina giorgio giovanni
giulia giuseppe glen gloria gordon grace graham greg gregor gregory greta guido guillaume gunnar
gustavo guy hamid hanna hannah hannes hans harald harry hasan hassan heather hector heidi heike
heinrich helen helena helene helga helmut henri henrik henry herbert hiroshi holger howard hugh
hugo ian ibrahim ida ignacio igor ilse imran inés inga ingo ingrid irene irina iris isaac isabel
isabella isabelle ivan ivana jack jackie jacob jacqueline jacques jaime jake jakob james jan
jana jane janet janine jason javier jay jean jeff jeffrey jen jennifer jenny jens jeremy jérôme
jesper jess jesse jessica jesús jill jim jin joachim joan joana joanna joanne jochen joe joel
johan johann johanna johannes john jon jonas jonathan jordan jordi jorge jörg josé josef joseph
josh joshua joy joyce juan judith juha julia julian juliana julie julien jun jürgen justin
justine kai karen karim karin karl karla kate katarina katharina katherine kathrin kathy katie
katja katrin kay keiko keith kelly kelvin ken kenji kerstin kevin khalid kim kiran kirsten klaus
kofi konrad kris kristian kristin kristina kumar kurt kyle lars laszlo laura lauren laurent lea
leah leila lena leo leon leonardo leonie leticia lewis liam lili lily linda lisa liz lorenzo
lotte louis louise luc luca lucas lucia lucie lucy luigi luis luisa lukas luke lydia lynn
madeleine magdalena magnus mahmoud malte manfred manoj manuel manuela marc marcel marcelo marco
marcos marcus margaret margarita maria mariam mariana mariano marie marina mario marion marius mark
marko markus marlene marta martha martin martina mary mateo mathias mathieu matt matteo matthew
matthias maureen maurice mauro max maya megan mehdi mehmet mei melanie melissa michael michal
michel michela michele michelle miguel mika mikael mike mikko mila milan milena mina ming miriam
mohamed mohammad mohammed moira molly mona monica monika monique moritz muhammad murat mustafa
nadia nadine nancy naomi natalia natalie natasha nathan neha neil nele nelson nick nicola
nicolas nicole niels nigel nikhil niklas nikola nikolai nils nina noah noor nora norbert nuno
olaf ole oleg olga oliver olivia olivier omar omer oscar oskar otto pablo pam pamela paola paolo
pascal patricia patrick paul paula paulo pavel pedro penny per peter petra phil philip philipp
philippe pia pierre pilar piotr pooja priya rachel rafael rahul raj rajesh ralf ralph ramon
raquel rashid raul ravi raymond rebecca regina reinhard renata renate renaud rené ricardo
riccardo richard rick rita rob robert roberta roberto robin rodrigo roger roland rolf roman
ronald rosa rosie ross roxana roy ruben rui russell ruth ryan sabine sabrina saeed said sally
sam samantha samir samuel sandra sandrine sanjay sara sarah sascha satoshi scott sean sebastian
sebastien serge sergei sergey sergio shane shannon sharon shaun sheila shirley silke silvia
simon simone sina sofia sofie solveig sonia sonja sophia sophie stefan stefania stefanie steffen
stella stephan stephanie stephen steve steven stuart sue sujata sunil sunita susan susana
susanne suzanne sven svetlana sylvain sylvia sylvie takashi tamara tania tanja tanya tara tariq
tatiana ted teresa terry thea theo theresa thierry thomas thorsten tiago tim timo timothy tina
tobias todd tom tomás tomasz tommy toni tony torsten tracy ulrich ulrike ursula uta ute uwe
valentin valentina valeria valerie vanessa vera verena veronica veronika victor victoria viktor
vincent viola virginia vivian vladimir volker walter wanda warren wei wendy werner wilhelm will
willem william wim wolfgang xavier xiao yan yann yannick yasmin yi yolanda yuki yuri yusuf yves
yvonne zachary zahra zara zoe zoltan
aase agnete aksel allan amalie anne-marie arild asbjørn aslak asta benedikte bente berit birgitte
birthe bjarne bodil britt brit camilla carl dorthe dorte ebbe egil eilif einar eirik eivind ellen
elsebeth erlend erling esben espen eskil fredrik frode geir gerda gitte grethe gro gry gudrun
gunhild gunn guri hanne hege heidi helle henning henriette hilde håkon håvard inge ingeborg
inger ivar jannik jeppe jette johannes jorunn jørgen jørn kamilla karen kari karsten kasper
katrine kenneth ketil kirsti kirstine kjell kjersti klara knud knut kristin kåre lasse leif lene
lise lisbeth liv lone lotte mads magne maiken maja malene malin marit marte mathilde merete mette
mogens morten nicolai niels nikolaj oddvar odd ola olav ole palle per pernille poul preben
ragnhild randi rasmus reidar rikke roald roar runa rune signe sigrid sigurd silje sissel siv stein
stian stine sverre søren sören terje thomas thor tine tobias tone tor torben tore torgeir tor
trine trond troels trygve turid ulla vibeke viggo vigdis åse åsmund øystein øyvind
bastiaan elisabetta gautier gaëlle hynek jakub jaroslav jindřich jiří josef karel lukáš marek
miroslav ondřej pavla petr radek stanislav tomáš václav vojtěch zdeněk zuzana željko александр
александра алексей алина анастасия андрей анна антон артём виктор виктория владимир галина галя
даниил дарья денис дмитрий евгений екатерина елена иван игорь илья ирина кирилл константин ксения
максим мария марина михаил наталья никита николай оксана олег ольга павел роман светлана сергей
татьяна юлия юрий яна
adela adriana adriano agata agneta aida alberto aleksandra ali amelia andre andrzej angelo
arturo aurelie axel bartosz beata benedikt benoit bianca bjorn celia cesar daisuke damien
daniele delphine dorota dorothy emilia emilie ewa filip filippo francois francoise gabriele
geoffrey gergely gianluca gillian gonzalo gustav hakan harriet heiko hendrik hermann ilaria
ingvild jamie jasmin jerome jiri joao joaquin jose juergen juliette jurgen kamila kasia
katarzyna kathleen kathryn kati konstantin krzysztof lara laurence lidia lin livia lorena
luciano maciej magda marcin mateusz matias matthieu mauricio maxime mia michaela mikhail
mireille nathalie nicholas nikita noemi oyvind patrice romain rosemary rudolf soren stefano
stephane svenja takeshi thiago tomas vijay vincenzo virginie yulia
"""
GIVEN_NAMES = frozenset(fold(name) for name in _NAMES.split())
# Alone, each of these is a word, a month or a place as well.
AMBIGUOUS = frozenset(
    {"april", "august", "bill", "chad", "christian", "dean", "don", "florence", "frank", "georgia"}
    | {"grace", "heather", "iris", "jan", "jordan", "joy", "june", "mark", "max", "may", "penny"}
    | {"live", "liv", "roar", "rune", "stein", "tone", "tor"}
    | {"ray", "rose", "sue", "victoria", "virginia", "will", "art", "pat", "rich", "drew", "chase"}
)
