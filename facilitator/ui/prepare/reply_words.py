"""Wordings of the replies to an invitation: what each is called, and how many there are."""

from facilitator.core.presence import COMING, DECLINED, INVITED
from facilitator.core.replies import ReplyCounts
from facilitator.ui.texts import BY_COUNT, translate


def reply_choices() -> tuple[tuple[str, str], ...]:
    """Return what may be noted of somebody, each with its word."""
    return (
        ("", translate("Replies", "Not invited")),
        (INVITED, translate("Replies", "No answer")),
        (COMING, translate("Replies", "Coming")),
        (DECLINED, translate("Replies", "Declined")),
    )


def reply_beside(name: str, reply: str) -> str:
    """Return a name with what somebody answered."""
    patterns = {
        INVITED: translate("Replies", "{name} (no answer)"),
        COMING: translate("Replies", "{name} (coming)"),
        DECLINED: translate("Replies", "{name} (declined)"),
    }
    return patterns.get(reply, "{name}").format(name=name)


def replies_counted(counts: ReplyCounts) -> str:
    """Say how many were invited and what they answered; nothing where nobody was."""
    if not counts.invited:
        return ""
    invited, coming, declined, unanswered = counts
    parts = (
        translate("Replies", "%n invited", "", BY_COUNT, invited),
        translate("Replies", "%n coming", "", BY_COUNT, coming),
        translate("Replies", "%n declined", "", BY_COUNT, declined),
        translate("Replies", "%n no answer", "", BY_COUNT, unanswered),
    )
    return " · ".join(parts)
