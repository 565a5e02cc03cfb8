"""What lines show, weighed by one function: which of them are the agenda of a file."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator.readers.agenda.evidence import LEAST, Evidence, weigh

SHARES = st.floats(0, 1)
ANY = st.builds(
    Evidence,
    given=SHARES,
    has_clocks=st.booleans(),
    named=st.sampled_from([0.0, 0.25, 0.5, 1.0]),
    counted=st.sampled_from([0.0, 0.1, 1.0]),
    is_of_meeting=st.booleans(),
    is_dated=st.booleans(),
    is_lively=st.booleans(),
    opens=st.booleans(),
    closes=st.booleans(),
    stated=SHARES,
)


@given(ANY)
def test_nothing_that_speaks_for_lines_makes_them_lighter(evidence: Evidence) -> None:
    more = evidence._replace(given=1.0, opens=True, closes=True, is_of_meeting=True)
    assert weigh(more) >= weigh(evidence)
    assert weigh(evidence._replace(lists_other=True)) == 0
    assert weigh(evidence._replace(stated=1.0)) <= weigh(evidence)


def test_a_name_is_enough_and_topics_need_a_meeting() -> None:
    assert weigh(Evidence(named=1.0)) >= LEAST
    assert weigh(Evidence(named=0.5)) < LEAST <= weigh(Evidence(named=0.5, is_of_meeting=True))


def test_lines_without_a_name_begin_and_end_as_meetings_do() -> None:
    assert weigh(Evidence(opens=True)) < LEAST <= weigh(Evidence(opens=True, closes=True))


def test_times_speak_louder_than_a_name() -> None:
    assert weigh(Evidence(given=1.0)) > weigh(Evidence(named=1.0, is_of_meeting=True))


def test_a_number_alone_tells_a_list_only_in_dated_minutes() -> None:
    counted = Evidence(counted=0.1, is_of_meeting=True)
    assert weigh(counted) < LEAST <= weigh(counted._replace(is_dated=True))
