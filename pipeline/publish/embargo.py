"""What may be passed on before the hour of an embargo, and what the brief is from that hour on.

Before it, a kit of its own holds nothing that does not carry the notice: no figures, cards or
data, which could be passed on without it. From the hour on the brief is one without an embargo.
"""

import csv
import io
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from pipeline.model import Ledger
from pipeline.settings import read_rows

PREFIX = 'EMBARGO-'
LOG = ('edition', 'embargo', 'lifted', 'sha256 of SHA256SUMS')


def without_embargo(ledger: Ledger) -> Ledger:
    """Return the ledger of the same brief without its embargo."""
    brief = ledger.public.brief.model_copy(update={'embargo': None, 'embargo_zones': ()})
    return ledger.model_copy(update={'public': ledger.public.model_copy(update={'brief': brief})})


def clocks(moment: datetime, zones: tuple[str, ...]) -> str:
    """Return a moment as the clocks show it, UTC first, for the screen."""
    return ', '.join(
        f'{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M} {zone}'
        for zone in dict.fromkeys(('UTC', *zones))
    )


def time_left(now: datetime, moment: datetime) -> str:
    """Return how long it is until a later moment; a second that has begun counts as one."""
    rest = moment - now
    seconds = rest // timedelta(seconds=1) + bool(rest % timedelta(seconds=1))
    days, hours, minutes = seconds // 86400, seconds // 3600 % 24, seconds // 60 % 60
    parts = [(days, 'd'), (hours, 'h'), (minutes, 'min'), (seconds % 60, 's')]
    return ' '.join(f'{number} {unit}' for number, unit in parts if number)


def read_log(content: bytes, file: str) -> list[list[str]]:
    """Return the rows of the log of lifted embargoes; raises ``Refused`` where it is none."""
    return [row for _, row in read_rows(content, LOG, file)]


def log_with_lift(
    before: bytes, edition: int, moment: datetime, now: datetime, digest: str, file: str = 'log.csv'
) -> bytes:
    """Return the log of lifted embargoes with a line for this edition; an earlier one stays.

    ``moment`` is the hour of the embargo, ``now`` when it was lifted, ``digest`` that of the sums.
    Raises ``Refused`` where ``before``, the content of ``file``, is no such log.
    """
    rows = [list(LOG), *read_log(before, file)]
    if not any(row[:1] == [str(edition)] for row in rows):
        hours = (each.astimezone(UTC).isoformat(timespec='seconds') for each in (moment, now))
        rows.append([str(edition), *hours, digest])
    out = io.StringIO()
    csv.writer(out, lineterminator='\n').writerows(rows)
    return out.getvalue().encode()
