"""`recent`: the programmes that were open in a window here, the newest first."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.paths import is_same_file
from facilitator.recent import forget, recent_file, recent_programmes
from facilitator.settings import load_settings, save_settings
from facilitator.subcommands.streams import out, out_json


def run(arguments: Namespace) -> int:
    if arguments.forget is not None:
        _forget(arguments.forget)
    rows = [(each, each.is_gone()) for each in recent_programmes()]
    if arguments.json:
        listed = [{"title": each.title, "path": each.path, "gone": gone} for each, gone in rows]
        out_json({"programmes": listed})
        return 0
    for each, gone in rows:
        out(f"{each.title}  {each.path}{'  (no longer there)' if gone else ''}")
    if not rows:
        out("there is none yet: a programme is listed once a window was open on it")
    return 0


def _forget(path: Path) -> None:
    """Have nothing kept of where a programme lay, and what it was called. Raises BadInput."""
    settings = load_settings()
    last = settings.last_programme
    try:
        was_listed, was_last = forget(path), bool(last) and is_same_file(Path(last), path)
        if was_last:
            save_settings(replace(settings, last_programme=""))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise BadInput(
            "{path} cannot be written ({reason}): see who may write it, and its folder",
            path=recent_file(),
            reason=reason,
        ) from error
    if not (was_listed or was_last):
        raise BadInput("{path} is not in the list: see it with `facilitator recent`", path=path)
