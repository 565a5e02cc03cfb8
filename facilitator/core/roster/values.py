"""Values with a few possible answers in a list: in the room or remote, coming or not, member."""

from collections.abc import Mapping

from facilitator.core.text import fold_loose


def _spelt(answers: Mapping[str, str]) -> dict[str, str]:
    return {" ".join(w.split()): to for to, words in answers.items() for w in words.split("|")}


MODES = _spelt(
    {
        "remote": """remote | remotely | online | virtual | virtually | video | by video | call
            | zoom | teams | webex | distance | r | a distance | en ligne | distanciel | visio
            | en linea | remoto | a distancia | op afstand | fjern | hybrid remote""",
        "room": """room | in the room | in person | in-person | on site | onsite | on-site
            | physical | physically | present | presence | vor ort | prasenz | in prasenz
            | presentiel | sur place | presencial | en persona | fysiek | fysisk""",
    }
)
REPLIES = _spelt(
    {
        "coming": """coming | yes | y | accepted | confirmed | attending | will attend | approved
            | registered | going | ja | zugesagt | kommt | oui | accepte | confirme | si | sim
            | confirmado | aanwezig | deltager""",
        "declined": """declined | no | n | not attending | not coming | regrets | apologies
            | denied | cancelled | canceled | nein | abgesagt | non | refuse | nao
            | rechazado | nee | nej""",
        "invited": """invited | pending | sent | invitation sent | eingeladen | invite | invitado
            | convidado | uitgenodigd | inviteret""",
        "": """no answer | no reply | tentative | maybe | unknown | ? | - | n/a | keine antwort
            | sans reponse | sin respuesta | sem resposta""",
    }
)
KINDS = _spelt(
    {
        "member": """member | members | full member | mitglied | membre | miembro | membro | lid
            | medlem""",
        "convenor": """convenor | convener | convenors | host | organiser | organizer | chair
            | veranstalter | gastgeber | organisateur | organizador | organisator | arrangor""",
        "guest": """guest | guests | observer | invited | visitor | gast | beobachter | invite
            | observateur | invitado | convidado | observador | waarnemer | gaest""",
    }
)
INTERPRETED = _spelt(
    {
        "consecutive": "consecutive | in turn | konsekutiv | consecutif",
        "simultaneous": "simultaneous | simultan | simultane | yes | y | ja | oui | si | sim | x",
        "": "no | n | none | nein | non | nao | nee | nej | - | not needed",
    }
)


def answer(answers: Mapping[str, str], cell: str) -> str | None:
    """Return what a cell says, or None for something else; an empty one says nothing ("")."""
    folded = fold_loose(cell).strip(" .!")
    return "" if not folded else answers.get(folded)
