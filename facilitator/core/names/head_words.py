"""Words that go with a name where a line says who speaks: "GBIF (remote)", "die Leute von GBIF"."""

from facilitator.core.names.letters import letters_of
from facilitator.core.names.name_words import PARTICLES, TITLES

_ENGLISH = """
a added adds again al also an and answer answered answers asked asks at both by call chat
colleague colleagues comes coming comment commented comments continued continues crew delegate
delegates delegation et everyone folks for from guest guests guys here host in input jointly later
lot member muted noted notes now of online opinion other others over people person phone plus
position question remote remotely rep repeated repeats replied replies reply representative
representatives representing reps s said says side somebody someone speaker speakers speaking
staff statement suggested suggests take team teams the then to together too typed typing via video
view voice who with writes writing wrote zoom
"""
_GERMAN = """
andere anderen antwort antwortet antwortete auch aus betont betonte chat dazu delegierte
delegierter die der das dem den digital ebenso erganzt erganzte erklart erklarte frage fragt
fragte hier im kollege kollegen kollegin kolleginnen kommentar leute meint meinte mit nochmal noch
nochmals per sagen sagt sagte schreibt schrieb sowie telefonisch und vertreter vertreterin
vertretung vom von vorschlag weiter wieder wortmeldung zugeschaltet
"""
_FRENCH = """
ajoute ajoutait ainsi aussi autres autre avec chez collegue collegues commentaire delegue deleguee
demande demandait depuis dit disait distance du encore en equipe explique expliquait ligne par
personne precise puis que question repond reponse representant representante sur telephone visio
"""
_OTHERS = """
anade dice dijo dicen del el equipo gente junto linea otra otras otros pregunta preguntaba por
responde segun tambien remoto y e zegt zei vraagt
"""
# Behind a word of these "on" is how somebody takes part; else it is what it is about.
_ON_WHAT = frozenset(
    {"behalf", "camera", "chat", "line", "phone", "screen", "teams", "video", "zoom"}
)
_ON = frozenset({"on", "behalf", "line", "screen", "camera"})

HEAD_WORDS = frozenset(f"{_ENGLISH} {_GERMAN} {_FRENCH} {_OTHERS}".split()) | TITLES | PARTICLES
# With one of these in front, a line is about somebody: "With GBIF: …", "Zu GBIF: …".
_ABOUT = """
an avec for fur in im mit pour sur to uber with zu zum zur
"""
ABOUT_FIRST = frozenset(_ABOUT.split())


def go_with_names(words: list[str]) -> list[str]:
    """Return those of some words, as typed, that are more than who speaks and how."""
    letters = [letters_of(each) for each in words]
    on = not _ON_WHAT.isdisjoint(letters)
    return [
        word
        for word, plain in zip(words, letters, strict=True)
        if plain and not plain.isdigit() and plain not in HEAD_WORDS and not (on and plain in _ON)
    ]
