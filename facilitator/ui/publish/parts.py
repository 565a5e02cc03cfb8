"""Parts of the Publish page: what is seen of it, and what shows something of the write-up."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.publish.approving import Approving
from facilitator.ui.publish.controls import Controls
from facilitator.ui.publish.deciding import DecidingPane
from facilitator.ui.publish.export import Export
from facilitator.ui.publish.key_messages import KeyMessages
from facilitator.ui.publish.lacking_bar import LackingBar
from facilitator.ui.publish.lacks import Lacks
from facilitator.ui.publish.names_box import NamesBox
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.publish.outlining import Outlining
from facilitator.ui.publish.preview import Preview
from facilitator.ui.publish.reading import ReadingControl
from facilitator.ui.publish.reading_strip import ReadingStrip
from facilitator.ui.session import Session


class Views(NamedTuple):
    """The widgets."""

    names: NamesBox
    messages: KeyMessages
    controls: Controls
    deciding: DecidingPane
    outcome: Outcome
    lacking: LackingBar
    preview: Preview
    reading: ReadingStrip


class Parts(NamedTuple):
    """What is told of each write-up that is made."""

    controls: Controls
    outlining: Outlining
    deciding: DecidingPane
    preview: Preview
    outcome: Outcome
    reading: ReadingControl
    approving: Approving
    lacks: Lacks
    export: Export


def make_views(session: Session, actions: ActionMap, dialogs: Dialogs) -> Views:
    names, messages = NamesBox(actions.action("read_each")), KeyMessages(session)
    several = actions.action("export_versions")
    return Views(
        names,
        messages,
        Controls(names, messages, session, dialogs, several=several),
        DecidingPane(),
        Outcome(actions.action("export").shortcut()),
        LackingBar(actions),
        Preview(),
        ReadingStrip(actions.action("read_through"), session.author.name),
    )


def make_parts(
    views: Views, session: Session, actions: ActionMap, dialogs: Dialogs, parent: QWidget
) -> Parts:
    """Make what controls the widgets; `parent` is the page."""
    controls, outcome = views.controls, views.outcome
    reading = ReadingControl(session, actions, views.reading, outcome, parent)
    return Parts(
        controls,
        Outlining(session, controls.outline, outcome, parent),
        views.deciding,
        views.preview,
        outcome,
        reading,
        Approving(session, controls.status, outcome, parent),
        Lacks(session, actions, views.lacking, controls, parent),
        Export(session, dialogs, views.names, outcome, reading),
    )
