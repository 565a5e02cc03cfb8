"""Which part of a window serves which actions, and which parts an idle window makes."""

# Each part with its actions, besides those whose rows name an operation: RoomControl has these.
SERVED = {
    "_control": (
        *("open_room", "start", "start_as_planned", "pause", "end", "next_item", "close_queue"),
        *("undo", "redo", "take_back", "park_kept", "accept_order", "accept_advice"),
        "colours_apart",
    ),
    "_stage_control": (
        *(
            "stage",
            "stage_dark",
            "stage_promise",
            "stage_message",
            "stage_next",
            "stage_turn_clock",
        ),
    ),
    "_spoken_acts": ("tell_state",),
    "planning": ("new_roundtable", "practise"),
    "_gap_prompt": ("count_gap", "pause_over_gap", "cut_at_gap"),
    "_leaving": ("save_unsaved",),
    "_copies": ("back_up", "backups", "participants_copy"),
    "safekeeping": ("check_file",),
    "files": ("open_programme", "new_programme", "recent_programmes"),
    "loading": ("load_agenda",),
    "_setting_up": (
        "view_agenda",
        "view_participants",
        "view_programme",
        "load_list",
        "new_theme",
        "save_agenda",
        "save_full_agenda",
        "before_the_day",
        "test_screen",
    ),
    "from_files": ("bring_in", "contribution", "bring_in_transcript"),
    "_consents": ("consents", "about_person"),
    "_comments": ("comments",),
}
# What the idle window makes, in this order: what watches the session, and what keys ask for.
WHEN_IDLE = (
    *(
        "_heartbeat",
        "_control",
        "_stage_control",
        "_unended_prompt",
        "_gap_prompt",
        "_bell",  # what it says comes before a nudge of the same second
        "_nudges",
        "_spoken_acts",
        "_awake",
    ),
    *("_elsewhere", "safekeeping", "planning", "_leaving"),
)
