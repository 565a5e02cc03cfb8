"""What one cell of a list looks like: an address, a name of somebody, an organisation, a job."""

import re

from facilitator.core.text import fold_loose


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ADDRESS = re.compile(r"(?:mailto:)?[^\s@<>,;]+@[^\s@<>,;]+\.\w{2,}")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_PARTICLES = _words(
    """
    al ap bin bint da das de del della den der des di do dos du e el ibn la las le los op ten ter
    van vom von y zu zum zur
    """
)
_TITLES = _words(
    """
    dame don dr dra frau herr m mlle mme mr mrs ms mx prof sir sr sra
    """
)
_LONGEST_NAME = 6  # words

# What the names of organisations hold, in the languages that lists here come in.
_ORGANISATIONS = _words(
    """
    academy agence agency alliance amt archive archives assembly association authority
    ayuntamiento bank behorde board bund bureau center centre chamber coalition collective college
    comision commissie commission committee commons company conseil consejo consortium cooperative
    council federation fondation forum foundation fund fundacao fundacion fundacja gemeente gov
    government group hub initiative institut institute institution instituto kommission kommune
    lab laboratory labs league library ministere ministerio ministerium ministry municipality
    museum network ngo observatory office organisation organization partners partnership platform
    programme project rat registry research school secretariat service services society stadt
    stichting stiftung trust union universidad universidade universitat universite universiteit
    university verband verein ville works
    """
)
_FORMS = re.compile(
    r"(?:^|\s|,)(?:ltd|llc|llp|inc|plc|gmbh|ggmbh|e\.? ?v\.?|ag|bv|b\.v\.|sa|s\.a\.|sarl|ab|aps|oy|"
    r"srl|spa|ngo|cic|ltda)\.?$"
)
_JOBS = _words(
    """
    administrator adviser adviseur advisor ambassador analyst architect archivist asesor asesora
    assistant associate beauftragte beauftragter ceo cfo chair chairman chairperson chairwoman
    charge chargee chef cheffe chefkonsulent chercheur chercheuse chief cio clerk co-founder
    commissioner conseiller conseillere consultant coo coordenador coordenadora coordinador
    coordinadora coordinateur coordinator coordinatrice counsel cto curator delegate deputy
    designer developer directeur director director-general directora directrice direktor diretor
    diretora economist editor engineer executive facilitator fellow forsker founder gerente
    geschaftsfuhrer geschaftsfuhrerin head hoofd intern investigador investigadora jefa jefe
    journalist konsulent lead leader lecturer leder leiter leiterin leitung librarian manager
    mayor medewerker member minister mitarbeiter mitarbeiterin officer onderzoeker organiser
    pesquisador pesquisadora planner policy president presidente producer professor professorin
    programmer radgiver referent referentin representative researcher responsable scientist
    secretary specialist spokesperson sprecher sprecherin statistician steward strategist student
    teacher technologist treasurer trustee vice volunteer voorzitter vorstand
    """
)


def is_address(text: str) -> bool:
    """Tell an e-mail address, as it stands or within <angle brackets>."""
    return _ADDRESS.fullmatch(text.strip().strip("<>")) is not None


def is_like_person(text: str) -> bool:
    """Tell whether a text looks like somebody's name: two to six words with capitals, no job."""
    words = text.replace(",", " ").split()
    named = [each for each in words if fold_loose(each).rstrip(".") not in _TITLES]
    if not 2 <= len(named) <= _LONGEST_NAME or is_like_organisation(text) or is_like_job(text):
        return False
    if any(_WORD.fullmatch(each) is None for each in named):
        return False
    telling = [each for each in named if fold_loose(each) not in _PARTICLES]
    return len(telling) > 1 and all(not each[:1].islower() for each in telling)


def is_like_organisation(text: str) -> bool:
    """Tell whether a text looks like an organisation: by a word such as “Institute”, or its form.

    Letters that stand for one, such as GBIF, count as well.
    """
    folded = fold_loose(text)
    words = {each.strip(".,()&") for each in folded.split()}
    if words & _ORGANISATIONS and not words & _JOBS:
        return True
    if _FORMS.search(folded):
        return True
    bare = text.strip()
    return " " not in bare and 2 <= len(bare) <= 10 and bare.isalnum() and bare.isupper()


def is_like_job(text: str) -> bool:
    """Tell whether a text looks like what somebody does: “Head of Data”."""
    words = {each.strip(".,()/&") for each in fold_loose(text).replace("/", " ").split()}
    return bool(words & _JOBS)
