"""What consent makes of a note: it takes both, how and when; silence loosens nothing."""

from dataclasses import replace

import pytest

from facilitator.core.attribution import NO_STANDING, Policy, Standing, applied, speaker_labels
from facilitator.core.consent import Answer, Consent, Consents, Party, Scope, parties_of, standings
from facilitator.core.model import OFF_THE_RECORD, Kind, Note, Promise
from tests.writeup.stand_ins import note, programme

DAY, PERSON, HOME = "2026-11-20", "p-1", "o-aln"
QUOTE = note(8, "A charter is a promise", Kind.QUOTE, said_by=(HOME,), people=(PERSON,))
OF_ORGANISATION = replace(QUOTE, people=())


def said(
    answer: Answer,
    *,
    person: str | None = None,
    organisation: str | None = None,
    scope: Scope = Scope.NAME,
    **more: str | None,
) -> Consent:
    made = Consent(f"c-{answer}-{scope}", scope, answer, QUOTE.id, person, organisation)
    return replace(made, **{"how": "e-mail", "day": "2026-11-01", "said": QUOTE.text, **more})


def both(answer: Answer = Answer.AGREED, **more: str | None) -> tuple[Consent, ...]:
    scope = Scope.NAME if "scope" not in more else Scope(more.pop("scope"))
    return (
        said(answer, person=PERSON, scope=scope, **more),
        said(answer, organisation=HOME, scope=scope, **more),
    )


def labels(
    *given: Consent, promise: Promise = Promise.CHATHAM, of: Note = QUOTE, ask_first: bool = False
) -> tuple[str, ...] | None:
    """Return who is named beside the note, None where it is left out."""
    consents = Consents(given, DAY, ask_first)
    policy = Policy(promise, standings=standings([of], programme(), consents))
    if applied(of, policy) is None:
        return None
    return speaker_labels(of, policy, programme())


def test_it_takes_the_person_and_the_organisation() -> None:
    assert parties_of(QUOTE, programme()) == (Party(PERSON), Party(organisation=HOME))
    person, organisation = both()
    for promise in (Promise.CHATHAM, Promise.UNATTRIBUTED, Promise.SECTOR, Promise.ORGANISATION):
        assert labels(person, organisation, promise=promise) == ("Ada Lindqvärn, ALN",)
    for one in (person, organisation):
        assert labels(one) == ()
        assert labels(one, promise=Promise.ORGANISATION) == ("ALN",)


def test_what_an_organisation_said_takes_the_organisation() -> None:
    _, organisation = both()
    assert labels(organisation, of=OF_ORGANISATION) == ("ALN",)
    assert labels(said(Answer.AGREED, person=PERSON), of=OF_ORGANISATION) == ()


def test_who_spoke_for_two_needs_both() -> None:
    two = replace(QUOTE, said_by=(HOME, "o-oar"))
    assert labels(*both(), of=two) == ()
    third = said(Answer.AGREED, organisation="o-oar")
    assert labels(*both(), third, of=two) == ("Ada Lindqvärn, ALN", "OAR")


@pytest.mark.parametrize("more", [{"how": ""}, {"day": None}])
def test_a_name_needs_how_and_when(more: dict[str, str | None]) -> None:
    assert labels(*both(**more)) == ()


@pytest.mark.parametrize(
    ("until", "named"), [(None, True), ("2026-11-20", True), ("2026-11-19", False)]
)
def test_it_ends_after_its_last_day(until: str | None, named: bool) -> None:
    assert bool(labels(*both(until=until))) is named


def test_it_lapses_when_the_note_is_edited_and_holds_as_it_was_typed_otherwise() -> None:
    assert labels(*both(), of=replace(QUOTE, text="A charter is a  Promise"))
    assert labels(*both(), of=replace(QUOTE, text="A charter is no promise")) == ()


@pytest.mark.parametrize("answer", [Answer.ASKED, Answer.NO_ANSWER])
def test_no_answer_loosens_nothing_and_takes_nothing(answer: Answer) -> None:
    for promise in Promise:
        assert labels(*both(answer), promise=promise) == labels(promise=promise)
        assert labels(*both(answer, scope="wording"), promise=promise) == labels(promise=promise)


@pytest.mark.parametrize("answer", [Answer.REFUSED, Answer.WITHDRAWN])
def test_a_refused_name_is_never_printed(answer: Answer) -> None:
    person, organisation = both(answer)
    agreed = both()
    for promise in Promise:
        told = labels(person, organisation, promise=promise)
        assert told == ()
        # One of them is enough, whatever the other says, or said before.
        assert labels(organisation, *agreed, promise=promise) == ()
    assert labels(person, promise=Promise.NAMED) == ("ALN",)
    assert labels(person, *agreed, promise=Promise.UNATTRIBUTED) == ()


@pytest.mark.parametrize("answer", [Answer.REFUSED, Answer.WITHDRAWN])
def test_refused_words_are_in_no_write_up(answer: Answer) -> None:
    person, _ = both(answer, scope="wording")
    assert labels(person, *both()) is None
    team = Policy(Promise.NAMED, internal=True)
    team = team._replace(standings=standings([QUOTE], programme(), Consents((person,), DAY)))
    assert applied(QUOTE, team) is None


def test_off_the_record_stays_off_whatever_was_agreed() -> None:
    assert labels(*both(), of=replace(QUOTE, attribution=OFF_THE_RECORD)) is None


def test_a_stricter_note_is_named_by_consent_too() -> None:
    strict = replace(QUOTE, attribution="chatham")
    assert labels(*both(), promise=Promise.ORGANISATION, of=strict) == ("Ada Lindqvärn, ALN",)


def test_agreed_as_changed_gives_the_words() -> None:
    changed = said(Answer.CHANGED, person=PERSON, scope=Scope.WORDING, words="A charter binds")
    found = standings([QUOTE], programme(), Consents((changed,), DAY))
    assert found == {QUOTE.id: Standing(words="A charter binds")}
    later = replace(changed, id="z", words="A charter is binding", day="2026-11-05")
    found = standings([QUOTE], programme(), Consents((later, changed), DAY))
    assert found[QUOTE.id].words == "A charter is binding"


def test_asked_first_a_quote_waits_for_all_and_other_notes_do_not() -> None:
    assert labels(ask_first=True) is None
    person, organisation = both(scope="wording")
    assert labels(person, ask_first=True) is None
    assert labels(person, organisation, ask_first=True) == ()
    assert labels(*both(scope="wording", until="2026-11-01"), ask_first=True) is None
    nobody = replace(QUOTE, people=(), said_by=())
    assert labels(of=nobody, ask_first=True) is None
    assert labels(of=replace(QUOTE, kind=Kind.INSIGHT), ask_first=True) == ()
    team = Policy(Promise.NAMED, internal=True)
    waiting = standings([QUOTE], programme(), Consents((), DAY, ask_first=True))
    assert applied(QUOTE, team._replace(standings=waiting)) is Promise.NAMED


def test_a_photo_says_nothing_of_a_note() -> None:
    photo = Consent("c", Scope.PHOTO, Answer.REFUSED, person=PERSON)
    assert standings([QUOTE], programme(), Consents((photo,), DAY)) == {}
    assert Policy(Promise.NAMED).standing(QUOTE) == NO_STANDING
