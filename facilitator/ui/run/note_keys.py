"""Connections that lead keys back to the note from anywhere on the Run page."""

from facilitator.ui.prompts import PromptBar
from facilitator.ui.run.page import RunPage
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.stream.pane import NotesPane


def lead_keys_to_note(
    page: RunPage, notes: NotesPane, prompts: PromptBar, settings: SettingsHolder
) -> None:
    """Give the note what is typed elsewhere, say there what was dropped, and let Esc lead back."""
    page.typed.connect(notes.take_key)
    page.told.connect(notes.say)
    prompts.escaped.connect(page.leave_lists)
    page.follow_settings(settings)
