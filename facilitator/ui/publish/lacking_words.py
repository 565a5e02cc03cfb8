"""Words for what a write-up lacks, and the action that leads where it is done."""

from facilitator.operations.missing import Lack, Lacking
from facilitator.ui.texts import BY_COUNT, QT_TRANSLATE_NOOP, translate, translate_marked

LEADS = {
    Lacking.NAMES: "read_each",
    Lacking.CONSENT: "consents",
    Lacking.QUOTES: "consents",
    Lacking.FINDINGS: "view_findings",
    Lacking.OLD_FINDINGS: "view_findings",
    Lacking.OWNERS: "view_actions",
    Lacking.DAYS: "view_actions",
    Lacking.PLACE: "view_programme",
    Lacking.MODE: "view_programme",
    Lacking.END: "go_run",
}
_PLAIN = {
    Lacking.MESSAGES: QT_TRANSLATE_NOOP("Lacking", "no key messages yet"),
    Lacking.FINDINGS: QT_TRANSLATE_NOOP("Lacking", "no finding yet"),
    Lacking.PLACE: QT_TRANSLATE_NOOP("Lacking", "not said where it was"),
    Lacking.MODE: QT_TRANSLATE_NOOP("Lacking", "not said how it was held"),
    Lacking.END: QT_TRANSLATE_NOOP("Lacking", "not ended"),
    Lacking.APPROVAL: QT_TRANSLATE_NOOP("Lacking", "not approved"),
}


def in_words(lack: Lack) -> str:
    """Return it in few words: the number of what there is, or that something is not there."""
    plain = _PLAIN.get(lack.what)
    return translate_marked("Lacking", plain) if plain else _counted(lack.what, lack.number)


def _counted(what: Lacking, n: int) -> str:
    return {
        Lacking.NAMES: translate("Lacking", "%n name(s) undecided", "", BY_COUNT, n),
        Lacking.CONSENT: translate("Lacking", "%n note(s) waiting for consent", "", BY_COUNT, n),
        Lacking.QUOTES: translate("Lacking", "%n quote(s) not agreed", "", BY_COUNT, n),
        Lacking.OLD_FINDINGS: translate("Lacking", "%n finding(s) to read again", "", BY_COUNT, n),
        Lacking.GAPS: translate("Lacking", "%n gap(s)", "", BY_COUNT, n),
        Lacking.OWNERS: translate("Lacking", "%n action(s) without an owner", "", BY_COUNT, n),
        Lacking.DAYS: translate("Lacking", "%n action(s) without a day", "", BY_COUNT, n),
    }[what]
