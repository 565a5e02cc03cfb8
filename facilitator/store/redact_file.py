"""Erasing for good in a programme file: journal, tables, search index, and the free pages."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.redact import ERASE_NOTE, FORGET_PERSON, Redaction
from facilitator.store.redact_names import NameSwap
from facilitator.store.redact_standing import belonging_here, erased_already, swap_for
from facilitator.store.redact_tables import redact_journal, redact_tables
from facilitator.store.sqlite import Connection, OperationalError
