"""Say until when a brief is under embargo: the hour in UTC, and what the clocks of its readers show then.

A summer time that begins or ends moves a clock and not the moment: each clock is read from the moment itself. An hour that a clock
shows twice is printed with its distance from UTC.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from pipeline.language.messages import Words
from pipeline.language.segments import Clock, Code, Name


def notice(words: Words, zones: tuple[str, ...]) -> tuple:
    """Say the whole notice that every page of a brief under embargo carries."""
    if not zones:
        return until(words)
    moment = words.ledger.public.brief.embargo
    times = words.language.listed([_in(words, moment, zone) for zone in zones])
    return words.text(
        'embargo-notice', until=until(words), local=words.text('embargo-local', times=times)
    )


def until(words: Words) -> tuple:
    """Say that a brief is under embargo, and until when, in UTC."""
    moment = words.ledger.public.brief.embargo.astimezone(UTC)
    return words.text(
        'embargo-until', day=_day(words, moment), time=_time(words, moment), zone=(Code('UTC'),)
    )


def _in(words, moment, zone):
    """Say the hour in one place; its day as well where it is another than in UTC."""
    local = moment.astimezone(ZoneInfo(zone))
    said = {'place': (Name(words.language.city(zone), zone),), 'time': _time(words, local)}
    if local.date() == moment.astimezone(UTC).date():
        return words.text('embargo-place', **said)
    return words.text('embargo-place-day', day=_day(words, local), **said)


def _day(words, moment):
    return (Clock(words.language.day(moment.date()), moment.isoformat()),)


def _time(words, moment):
    shown = f'{moment:%H:%M}' + (f' (UTC{moment.isoformat()[-6:]})' if _twice(moment) else '')
    return (Clock(words.language.digits(shown), moment.isoformat()),)


def _twice(moment: datetime) -> bool:
    """Tell whether the clock shows this hour twice, before and after it is put back."""
    return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()
