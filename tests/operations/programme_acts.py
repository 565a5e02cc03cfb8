"""Acts on a programme as a whole: its organisations and people, and how its write-ups are."""

from pathlib import Path
from tempfile import TemporaryDirectory

from facilitator.core.approval import Status
from facilitator.core.roster.columns import find_columns
from facilitator.core.roster.reading import read_roster
from facilitator.operations.approving import set_status
from facilitator.operations.before_the_day import write_own_words
from facilitator.operations.organisations import use_colours_apart
from facilitator.operations.programmes import set_language
from facilitator.operations.publishing import compose_roundtable, record_written
from facilitator.operations.reading_through import read_through
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.sent_versions import send_version
from facilitator.operations.setting_up.lists import load_list, remember_columns
from facilitator.operations.setting_up.merging import (
    merge_organisations,
    merge_people,
    merge_questions,
)
from facilitator.operations.setting_up.organisations import (
    add_organisation,
    change_organisation,
    move_organisation,
    remove_organisation,
)
from facilitator.operations.setting_up.people import (
    change_person,
    put_on_roster,
    take_off_roster,
)
from facilitator.operations.setting_up.programme import change_programme
from facilitator.operations.setting_up.questions import (
    add_question,
    change_question,
    move_question,
    remove_question,
)
from facilitator.operations.setting_up.replies import set_reply
from facilitator.operations.setting_up.roundtables import change_roundtable, remove_roundtable
from facilitator.operations.setting_up.taking_in import take_in_again
from facilitator.store.changes import Changes
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.writeup.compose import Request
from tests.operations.action_acts import ACTION_ACTS
from tests.operations.comment_acts import COMMENT_ACTS
from tests.operations.every_act import ActHouse
from tests.operations.finding_acts import FINDING_ACTS
from tests.operations.outline_acts import OUTLINE_ACTS
from tests.operations.promise_acts import PROMISE_ACTS
from tests.operations.tag_acts import TAG_ACTS
from tests.operations.transcript_acts import TRANSCRIPT_ACTS

LIST = (("Name", "Organisation", "Role"), ("Di Roe", "Harbour Works", "Engineer"))


def recoloured(house: ActHouse) -> Changes:
    """Give the organisations colours that stay apart, after one of them got another."""
    one = house.store.standing.programme.organisations[0].id
    with house.store.act("recolour_organisations", at=house.now + 1) as act:
        act.change("organisation", one, colour="#2E8B57")
    return use_colours_apart(house.store, at=house.now + 2)


def listed(house: ActHouse) -> Changes:
    return load_list(house.store, read_roster(LIST, find_columns(LIST)), at=house.now + 1)


def remembered(house: ActHouse) -> Changes:
    return remember_columns(house.store, LIST, find_columns(LIST), at=house.now + 1)


def changed(house: ActHouse) -> Changes:
    one = house.store.standing.programme.organisations[0].id
    return change_organisation(house.store, one, sector="Research", at=house.now + 1)


def moved(house: ActHouse) -> Changes:
    one = house.store.standing.programme.organisations[0].id
    return move_organisation(house.store, one, 3, at=house.now + 1)


def removed(house: ActHouse) -> Changes:
    (one,) = add_organisation(house.store, "Harbour Works", at=house.now + 1).subject
    return remove_organisation(house.store, one, at=house.now + 2)


def changed_person(house: ActHouse) -> Changes:
    one = house.store.standing.programme.people[0].id
    return change_person(house.store, one, role="Director", at=house.now + 1)


def taken_off(house: ActHouse) -> Changes:
    (one,) = put_on_roster(house.store, "Di Roe", at=house.now + 1).subject
    return take_off_roster(house.store, one, at=house.now + 2)


def first_question(house: ActHouse) -> str:
    return house.store.standing.programme.questions[0].id


def removed_question(house: ActHouse) -> Changes:
    (one,) = add_question(house.store, "Rivers", at=house.now + 1).subject
    return remove_question(house.store, one, at=house.now + 2)


def taken_in(house: ActHouse) -> Changes:
    one, _ = two(house)
    remove_organisation(house.store, one, at=house.now + 1)
    return take_in_again(house.store, "organisation", one, at=house.now + 2)


def two(house: ActHouse) -> tuple[str, str]:
    one, other, *_ = house.store.standing.programme.organisations
    return one.id, other.id


def two_people(house: ActHouse) -> tuple[str, str]:
    one, other, *_ = house.store.standing.programme.people
    return one.id, other.id


def merged_questions(house: ActHouse) -> Changes:
    (one,) = add_question(house.store, "Rivers", at=house.now + 1).subject
    return merge_questions(house.store, one, first_question(house), at=house.now + 2)


def planned(house: ActHouse) -> str:
    made = plan_roundtable(house.store, first_question(house), at=house.now, title="N", zone="UTC")
    return made.subject[0]


def replied(house: ActHouse) -> Changes:
    theme = first_question(house)
    planned = plan_roundtable(house.store, theme, at=house.now + 1, title="Next", zone="UTC")
    people = two_people(house)
    return set_reply(house.store, planned.subject[0], people, "coming", at=house.now + 2)


def invited(house: ActHouse) -> Changes:
    theme = first_question(house)
    planned = plan_roundtable(house.store, theme, at=house.now + 1, title="Next", zone="UTC")
    return write_own_words(house.store, planned.subject[0], words="Dear all", at=house.now + 2)


def written(house: ActHouse) -> Changes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "w.md"
        document = compose_roundtable(
            house.store.db, house.roundtable, Request("public"), now=house.now + 1
        )
        path.write_text("as it was written", encoding="utf-8")
        return record_written(
            house.store, house.roundtable, document, Request("public"), path, at=house.now + 1
        )


def read(house: ActHouse) -> Changes:
    document = compose_roundtable(
        house.store.db, house.roundtable, Request("public"), now=house.now + 1
    )
    return read_through(house.store, house.roundtable, document, by="Ana", at=house.now + 1)


def approved(house: ActHouse) -> Changes:
    document = compose_roundtable(
        house.store.db, house.roundtable, Request("public"), now=house.now + 1
    )
    store, table = house.store, house.roundtable
    return set_status(store, table, document, Status.APPROVED, by="Ana", at=house.now + 1)


def sent(house: ActHouse) -> Changes:
    written(house)
    (version,) = sent_versions(house.store.db)
    return send_version(house.store, version, at=house.now + 2, recipient="the members")


PROGRAMME_ACTS = {
    "write_version": written,
    "send_version": sent,
    "read_through": read,
    "set_status": approved,
    "recolour_organisations": recoloured,
    "set_language": lambda house: set_language(house.store, "de", at=house.now + 1),
    "add_organisation": lambda house: add_organisation(house.store, "Lake", at=house.now + 1),
    "change_organisation": changed,
    "move_organisation": moved,
    "remove_organisation": removed,
    "put_on_roster": lambda house: put_on_roster(house.store, "Di Roe", at=house.now + 1),
    "change_person": changed_person,
    "take_off_roster": taken_off,
    "merge_organisations": lambda house: merge_organisations(
        house.store, *two(house), at=house.now + 1
    ),
    "merge_people": lambda house: merge_people(house.store, *two_people(house), at=house.now + 1),
    "merge_questions": merged_questions,
    "change_programme": lambda house: change_programme(
        house.store, title="Water", at=house.now + 1
    ),
    "add_question": lambda house: add_question(house.store, "Rivers", at=house.now + 1),
    "change_question": lambda house: change_question(
        house.store, first_question(house), text="Whose is it?", at=house.now + 1
    ),
    "move_question": lambda house: move_question(
        house.store, first_question(house), 2, at=house.now + 1
    ),
    "remove_question": removed_question,
    "set_reply": replied,
    "write_invitation": invited,
    "load_list": listed,
    "change_roundtable": lambda house: change_roundtable(
        house.store, planned(house), place="Room 5", at=house.now + 1
    ),
    "remove_roundtable": lambda house: remove_roundtable(
        house.store, planned(house), at=house.now + 1
    ),
    "remember_columns": remembered,
    "take_in_again": taken_in,
    **PROMISE_ACTS,
    **FINDING_ACTS,
    **OUTLINE_ACTS,
    **TRANSCRIPT_ACTS,
    **TAG_ACTS,
    **ACTION_ACTS,
    **COMMENT_ACTS,
}
