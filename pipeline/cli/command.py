"""What a command is: a function of a workspace; and what several commands share."""

import os
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from pydantic import TypeAdapter
from pydantic_core import PydanticCustomError

from pipeline.model import Problem, Refused, Where, moment
from pipeline.workspace import Workspace

Arguments = Mapping[str, Mapping[str, Any]]  # as argparse's add_argument takes them
# the brief that a command works on: the newest one where none is named; one that must be named
# where there are several, as it is published or sent; one that is not there yet; or none at all
BriefOf = Literal['newest', 'named', 'new', 'none']

TAG: Arguments = {'tag': {'help': 'the language'}}
NOW: Arguments = {
    '--now': {
        'default': '',
        'help': 'rehearse another time, such as 2014-11-30T10:00+03:00: '
        'nothing is published, recorded or sent',
    }
}
KEY: Arguments = {
    '--key': {
        'default': '~/.config/casualty-briefs/press-key',
        'help': 'the file of the key that signs the press kits, outside the folder',
    }
}
PDF_KEY: Arguments = {
    '--pdf-key': {
        'default': '~/.config/casualty-briefs/press-key-pdf',
        'help': 'the file of the key and the certificate that sign each PDF, outside the folder',
    }
}


class Command(NamedTuple):
    """Something that can be asked of the program: ``python -m pipeline <name>``."""

    name: str
    run: Callable[[Workspace, Namespace], Path | None]  # its docstring is its help
    arguments: Arguments = MappingProxyType({})
    quiet: bool = False  # it prints its own results
    brief: BriefOf = 'newest'


def passphrase() -> bytes | None:
    """Return the passphrase of the keys, or nothing.

    It comes from the environment, never as an argument, which others on the machine could read.
    """
    return os.environ.get('PRESS_KEY_PASSPHRASE', '').encode() or None


def clock(given: str) -> datetime:
    """Return the time to rehearse (``NOW=``), or else the machine's; only this asks for it."""
    if not given:
        return datetime.now(UTC)
    try:
        return moment(given)
    except PydanticCustomError as error:
        from pipeline.settings.building import FAULTS

        what, hint = FAULTS[error.type]
        raise Refused([Problem(Where('NOW'), f'"{given}" {what}', hint, 'usage')]) from None


def dump(record: object) -> bytes:
    """Write a record as JSON that reads back to the same record."""
    # bytes at once: a large ledger is not held as text as well
    return TypeAdapter(type(record)).dump_json(record, indent=1, by_alias=True)


def one_line(docstring: str | None) -> str:
    """Return the first line of a docstring, as the help of a command."""
    return (docstring or '').strip().partition('\n')[0].rstrip('.')
