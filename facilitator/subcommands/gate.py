"""Error handling of subcommands: whatever goes wrong is one line and its exit status."""

import logging
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from facilitator.core.errors import Damaged, FacilitatorError
from facilitator.subcommands.streams import OutputLost, drain, flush, prepare, remark

OK, REFUSED, INTERRUPTED = 0, 1, 130
# What they warn of is nobody's fault and stops nothing: the program goes on without.
_SETTLED = ("facilitator.settings", "facilitator.paths", "facilitator.log")


def passed(read: Callable[[], Namespace], act: Callable[[Namespace], int]) -> int:
    """Read the arguments and act on them; return the exit status. Raises SystemExit as argparse."""
    prepare()
    with _warnings_told():
        try:
            return _passed(read, act)
        except BrokenPipeError:
            return OK  # whoever read our output has seen enough
        except OutputLost as error:
            return _refuse(str(error))
        finally:
            drain()


def _passed(read: Callable[[], Namespace], act: Callable[[Namespace], int]) -> int:
    arguments = Namespace()
    try:
        arguments = read()
        status = act(arguments)
    except SystemExit:
        flush()  # --help
        raise
    except (BrokenPipeError, OutputLost):
        raise
    except KeyboardInterrupt:
        remark("facilitator: stopped")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last door: behind it is a traceback
        return _refuse(_explained(error, arguments))
    flush()
    return status


def _refuse(sentence: str) -> int:
    remark(f"facilitator: {sentence}")
    return REFUSED


def _explained(error: Exception, arguments: Namespace) -> str:
    if type(error) is not Damaged and isinstance(error, FacilitatorError) and not error.__cause__:
        return str(error)
    # Imported late: it looks into files, which nothing needs that went well.
    from facilitator.subcommands.explaining import explain, fault

    try:
        return explain(error, arguments)
    except Exception:  # noqa: BLE001 - what cannot be looked into is told as it came
        return fault(error)


class _Told(logging.Handler):
    """Says on standard error, once each, what the program goes on without."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._told: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        return record.name in _SETTLED

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if text not in self._told:
            self._told.add(text)
            remark(f"facilitator: {text}")


@contextmanager
def _warnings_told() -> Iterator[None]:
    logger, handler = logging.getLogger("facilitator"), _Told()
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
