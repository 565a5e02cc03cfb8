"""Word lists for `alike`: short forms, numbers, and words between which nothing is a slip."""

from collections.abc import Iterator
from functools import cache

from facilitator.core.everyday_words import EVERYDAY


def words(text: str) -> frozenset[str]:
    """Return the words of a list that is written as a text."""
    return frozenset(text.split())


# Left out by one hand or the other, and nothing is said by them.
SAYING_NOTHING = words("the an teh hte uh uhm erm le la les l der das el las")
# A question without its mark is one all the same where it begins with one of these.
ASKING = words("who whom whose what which when where why how")
# "it's" is "it is", while "GBIF's" only belongs.
MEANING_IS = words("it he she that there here what who where how when why this")
ENDINGS = {"ll": "will", "re": "are", "ve": "have", "m": "am"}
_NOT = words("do does did is are was were has have had could would should must need might")
CONTRACTED = {
    **{f"{each}nt": (each, "not") for each in _NOT},
    **{
        short: (verb, "not")
        for verb, shorts in (
            ("can", ("cannot", "can't", "cant")),
            ("will", ("won't", "wont")),
            ("shall", ("shan't", "shant")),
        )
        for short in shorts
    },
}
SAID_OTHERWISE = {
    "&": "and",
    "percent": "%",
    "pct": "%",
    "ok": "okay",
    "program": "programme",
    "programs": "programmes",
    "center": "centre",
    "centers": "centres",
}
_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
_UNITS += " fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS = frozenset(str(ten) for ten in range(20, 100, 10))
NUMBERS = {word: str(number) for number, word in enumerate(_UNITS.split())}
NUMBERS |= {word: str(10 * number) for number, word in enumerate(_TENS.split(), start=2)}

# What turns a sentence round, or counts: any slip in one of these is another word.
EXACT = words(
    # no, and its like: English, French, German, Spanish, Portuguese, Italian, Dutch
    "no not none nor nobody nothing nowhere never neither either without hardly scarcely"
    " barely rarely seldom non un cannot except unless until against instead refuse refused"
    " lack lacks lacking few little less least more most fewer all every each any some many"
    " ne pas sans aucun aucune aucuns jamais rien personne nul nulle guere plus moins"
    " nicht nichts nie niemals niemand kein keine keinen keinem keiner keines ohne nirgends"
    " weder noch kaum mehr weniger jemand jeder alle"
    " nunca sin nada nadie ningun ninguno ninguna ningunos ningunas tampoco jamas menos"
    " nao sem nenhum nenhuma ninguem nem tambem mas"
    " non senza nessuno nessuna niente mai piu meno niet geen nooit zonder niemand niets"
    # numbers as words
    " hundred thousand million billion trillion dozen half third quarter fifth sixth"
    " once twice thrice double triple first second last both pair couple"
    " hundreds thousands millions billions trillions dozens thirds quarters"
    " trois quatre cinq sept huit neuf onze douze treize quatorze quinze seize vingt trente"
    " quarante cinquante soixante cent cents mille milliard milliards deux premier premiere"
    " zwei drei vier fuenf funf sechs sieben acht neun zehn zwolf dreizehn vierzehn funfzehn"
    " sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig"
    " achtzig neunzig hundert tausend millionen milliarden"
    " tres cuatro cinco seis siete ocho nueve diez doce trece catorce veinte treinta cuarenta"
    " cincuenta sesenta setenta ochenta noventa cien ciento mil millones"
    " dois duas quatro sete oito nove doze treze vinte trinta quarenta sessenta oitenta"
    # days and months
    " monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday"
    " january february march april june july august september october november december"
    " lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag"
    " freitag samstag sonntag januar februar marz juni juli oktober dezember"
    " lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo"
    " junio julio agosto septiembre octubre noviembre diciembre"
)


_VOWELS = tuple("aeiou")
_ENDINGS = (
    *("ed", "d", "ing", "ings", "er", "ers", "or", "ors", "ly", "ment", "able", "ful", "less"),
    *("ion", "ions", "ation", "ations", "ness", "ity", "al", "ally", "ance", "ence", "ive"),
)


def singular(word: str) -> str:
    """Return a word of four letters and more without the ending of "licences" or "she votes"."""
    if len(word) > 5 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 5 and word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@cache
def bases(word: str) -> frozenset[str]:
    """Return the everyday words that a word may be a form of; none for a slip or a rare word."""
    return frozenset(_stems(word)) & EVERYDAY


def _stems(word: str) -> Iterator[str]:
    yield word
    yield singular(word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word.removesuffix(ending)
            if ending == "d" and not stem.endswith("e"):
                continue
            yield stem
            yield f"{stem}e"
            if stem[-1:] == stem[-2:-1] and stem[-3:-2] in _VOWELS:
                yield stem[:-1]  # "stopped"
            if stem.endswith("i"):
                yield f"{stem[:-1]}y"  # "denied"
