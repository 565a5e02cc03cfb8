"""What the columns of lists are called, in English and the languages lists come in."""

import re

from facilitator.core.text import fold_loose

NAME = "name"  # of a person or of an organisation: what the other columns are decides
_NOT_WORDS = re.compile(r"[^\w]+")
_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NUMBER = re.compile(r"^\d+\s+|\s+\d+$")

# English, German, French, Spanish, Portuguese, Dutch, Danish; folded, without punctuation.
_WORDS = {
    NAME: """
        name | names | navn | naam | nom | nombre | nome | bezeichnung | denominacion
    """,
    "person": """
        person | people | full name | participant | participants | participant name | attendee |
        attendee name | delegate | delegates | speaker | contact | contact name | contact person |
        representative | representatives | name of participant | name of person | first and last
        name | display name | vollstandiger name | teilnehmer | teilnehmerin | teilnehmende |
        ansprechpartner | vor und nachname | nom complet | nom et prenom | prenom et nom |
        participante | nombre completo | nombre y apellidos | nome completo | deelnemer |
        volledige naam | deltager | fulde navn
    """,
    "first-name": """
        first name | first | forename | given name | given names | vorname | prenom | nombre de
        pila | primeiro nome | voornaam | fornavn
    """,
    "last-name": """
        last name | last | surname | family name | nachname | familienname | nom de famille |
        apellido | apellidos | apelido | sobrenome | ultimo nome | achternaam | efternavn
    """,
    "nicknames": """
        nickname | nicknames | known as | preferred name | calls themselves | spitzname | rufname
        | surnom
    """,
    "job": """
        role | job | job title | title | position | function | occupation | post | job role | role
        in organisation | role in organization | funktion | rolle | stelle | position in
        organisation | fonction | poste | titre | cargo | puesto | funcion | funcao | functie |
        rol | stilling | titel
    """,
    "e-mail": """
        e mail | email | email address | e mail address | mail | work email | contact email | e
        mail adresse | mailadresse | courriel | adresse e mail | adresse mail | adresse
        electronique | correo | correo electronico | endereco de e mail | correio eletronico | e
        mailadres | emailadresse
    """,
    "organisation": """
        organisation | organization | organisations | organizations | org | organisation name |
        organization name | name of organisation | name of organization | affiliation | company |
        company name | institution | institute | employer | agency | entity | representing |
        member organisation | member organization | organisation organization | firma |
        einrichtung | unternehmen | verband | institution name | organisme | structure |
        entreprise | etablissement | organizacion | entidad | empresa | institucion | organizacao
        | entidade | instituicao | organisatie | instelling | bedrijf | virksomhed | institutioner
    """,
    "second-organisation": """
        second organisation | second organization | other organisation | other organization | also
        represents | also speaks for | other affiliation | second affiliation | further
        organisation | weitere organisation | autre organisation
    """,
    "short": """
        short | short name | abbreviation | abbr | acronym | initials | kurzname | kurz |
        abkurzung | kurzel | sigle | acronyme | siglas | sigla | acronimo | afkorting |
        forkortelse | kortnavn
    """,
    "handle": """
        handle | tag | code | slug | id short | kennung | identifiant
    """,
    "sector": """
        sector | type | category | type of organisation | type of organization | organisation type
        | organization type | stakeholder group | stakeholder | group | sektor | bereich | art |
        secteur | categorie | tipo | setor | gruppe
    """,
    "kind": """
        kind | membership | member or guest | status in network | art der mitgliedschaft | statut
    """,
    "colour": """
        colour | color | farbe | couleur | cor | kleur | farve
    """,
    "aliases": """
        alias | aliases | also called | also known as | aka | other names | former name | former
        names | auch genannt | autres noms | otros nombres | outros nomes
    """,
    "give-aways": """
        give away words | giveaways | gives it away | would reveal them | projects | products
    """,
    "room-or-remote": """
        room or remote | attendance mode | mode | mode of attendance | attending | format | in
        person or online | in person or remote | how will you attend | participation |
        teilnahmeart | teilnahme | vor ort oder online | modalite | modalidad | modalidade |
        deelnamevorm | presence
    """,
    "reply": """
        reply | rsvp | response | answer | status | coming | confirmed | approval status |
        attendance | registration status | zusage | ruckmeldung | antwort | reponse | respuesta |
        resposta | aanmelding | svar
    """,
    "language": """
        language | languages | preferred language | sprache | langue | idioma | taal | sprog
    """,
    "interpreted": """
        interpreted | interpretation | interpreter | needs interpretation | dolmetschen |
        interprete
    """,
    "diet": """
        diet | dietary | dietary requirements | dietary needs | dietary restrictions | food |
        allergies | meal | ernahrung | verpflegung | regime alimentaire | regime | dieta |
        restricoes alimentares | dieet | kost
    """,
    "access": """
        access | accessibility | access needs | accessibility needs | accessibility requirements |
        accommodations | special needs | support needs | barrierefreiheit | accessibilite |
        besoins particuliers | accesibilidad | acessibilidade | toegankelijkheid | tilgaengelighed
    """,
}

HEADERS = {
    " ".join(word.split()): role for role, words in _WORDS.items() for word in words.split("|")
}


def header_key(cell: str) -> str:
    """Return a header as `HEADERS` spells it: folded, without brackets, signs and numbers."""
    bare = _NOT_WORDS.sub(" ", fold_loose(_IN_BRACKETS.sub(" ", cell))).strip()
    return _NUMBER.sub("", bare).strip()
