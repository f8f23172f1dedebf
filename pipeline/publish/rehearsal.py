"""Say what a release would do at another time than now (``NOW=``), without doing it."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from pipeline.publish.embargo import clocks

MARKED = 'They lie beside this report, under embargo.'
UNMARKED = (
    'They were made and checked in memory and are not on the disk, '
    'as none of them says that it is under embargo.'
)


def rehearsal(
    now: datetime, effects: Sequence[str], files: Mapping[str, bytes], written: Collection[str]
) -> str:
    """Return the report of a rehearsal.

    ``effects`` are what ``make press`` would do at that time, ``files`` what it would gather,
    ``written`` the names of those that lie beside the report.
    """
    listed = (
        f'  {hashlib.sha256(content).hexdigest()}  {len(content):>9}  {name}'
        for name, content in sorted(files.items())
    )
    return '\n'.join(
        [
            'REHEARSAL: NOT PUBLISHED. Nothing was published, recorded, logged or sent.',
            f'At {clocks(now, ())} make press would:',
            *(f'  - {effect}' for effect in effects),
            f'{len(files)} files (SHA-256, bytes, name). {MARKED if written else UNMARKED}',
            *listed,
            '',
        ]
    )
