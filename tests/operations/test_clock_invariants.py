"""Random roundtables through the real operations: all time is counted, and counted once."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.agenda import KnownNames
from facilitator.core.clock import item_ms, running_window, turns_ms
from facilitator.core.errors import Refused
from facilitator.core.state import state_at
from facilitator.operations.agendas import load_agenda
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.typed_line import enter_line
from facilitator.readers.agenda.read import read_agenda
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.records import load_record
from facilitator.store.undo import last_seq
from tests.examples import examples
from tests.sample_file import put_sample

ME = Author("Ana", "test-machine", "test-site")
BEGINS = 1_790_000_000_000
WHO = ("gbif", "ocp", "osmf", "odi", "oar", "wikirate")
AGENDA = """# How do you develop the right governance model for Open X organisations?
Question: Q2
- Check-in round (2 min)
- Discussion (0 min)
- Troika consulting (3 min)
- Close (1 min)
"""
_NAMES = st.sampled_from(WHO)
_PLAIN = (
    *("/floor", "/interpose", "/q", "/qq", "/unq", "/who", "/present", "/pass"),
    *("/absent", "/floor", "/interpose"),
)
_LINES = st.one_of(
    st.sampled_from(
        (
            *("/ack", "/call", "/pass", "/chair", "/yield", "/return", "/pause", "/resume"),
            *("/next", "/next!", "/skip", "/undo", "/redo", "/undo", "/pause", "/resume"),
            *("/end", "/reopen", "/item 1", "/item 2", "/item 4", "/extend +1", "/extend -90s"),
            *("/shift -7s", "/shift +3s", "/shift -61s", "a note @gbif"),
        )
    ),
    st.builds("{} {}".format, st.sampled_from(_PLAIN), _NAMES),
)
_STEPS = st.lists(
    st.tuples(st.sampled_from((0, 1, 299, 4_999, 61_003)) | st.integers(0, 90_000), _LINES),
    min_size=3,
    max_size=40,
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("invariants")
    path, agenda = folder / "p.roundtable", folder / "agenda.md"
    put_sample(path, ME, at=BEGINS)
    agenda.write_text(AGENDA, encoding="utf-8")
    with closing(open_store(path, ME)) as opened:
        known = KnownNames.of(opened.standing.programme)
        read = read_agenda(agenda, known=known)
        load_agenda(opened, question(opened), read, at=BEGINS, source="agenda.md")
        yield opened


def question(store: Store) -> str:
    return next(each.id for each in store.standing.programme.questions if each.code == "Q2")


@pytest.mark.slow
@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=_STEPS, after=st.integers(0, 10**7))
def test_turns_silence_and_pauses_are_the_length_of_the_roundtable(
    store: Store, steps: list[tuple[int, str]], after: int
) -> None:
    planned = plan_roundtable(store, question(store), at=BEGINS, title="R", zone="UTC")
    roundtable, since, at = planned.subject[0], last_seq(store.db), BEGINS
    for wait, line in [(0, "/floor gbif"), (0, "/open"), (5, "/start"), *steps]:
        at += wait
        try:
            enter_line(store, roundtable, line, at=at, since=since)
        except Refused:
            continue
        check(store, roundtable, at)
    check(store, roundtable, at + after)


def check(store: Store, roundtable: str, now: int) -> None:
    record = load_record(store.db, roundtable, notes=False)
    state = state_at(store.standing.programme, record, now)
    begin, end = running_window(record, now)
    spoken = turns_ms(record, now)
    assert sum(spoken.values()) + state.silence_ms + state.paused_ms == end - begin
    assert state.elapsed_ms + state.paused_ms == end - begin
    assert min([0, *spoken.values()]) == 0
    # An item is taken at every moment that counts, and never two at once.
    if record.items:
        assert sum(item_ms(record, each.id, now) for each in record.items) == state.elapsed_ms
    whole = sum(each.ms for each in state.airtime)
    shares = sum(each.share for each in state.airtime)
    assert abs(shares - 1) < 1e-9 or shares == whole == 0
    assert state.projected_end is None or state.projected_end >= (record.roundtable.ended_at or now)
