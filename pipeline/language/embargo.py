"""Write until when a brief is under embargo: the hour in UTC, and on the clocks of its readers.

A summer time that begins or ends moves a clock and not the moment: each clock is read from the
moment itself. An hour that a clock shows twice is printed with its distance from UTC.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from pipeline.language.segments import Clock, Code, Name, Phrase
from pipeline.language.words import Words


def embargo_notice(words: Words, zones: tuple[str, ...]) -> Phrase:
    """Write the whole notice that every page of a brief under embargo carries."""
    if not zones:
        return embargo_until(words)
    times = words.language.listed([_in_zone(words, _moment(words), zone) for zone in zones])
    local = words.text('embargo-local', times=times)
    return words.text('embargo-notice', until=embargo_until(words), local=local)


def embargo_until(words: Words) -> Phrase:
    """Write that a brief is under embargo, and until when, in UTC."""
    moment = _moment(words).astimezone(UTC)
    day, hour = _day(words, moment), _hour(words, moment)
    return words.text('embargo-until', day=day, time=hour, zone=(Code('UTC'),))


def _moment(words: Words) -> datetime:
    embargo = words.ledger.public.brief.embargo
    if embargo is None:
        raise ValueError('the brief is under no embargo')
    return embargo


def _in_zone(words: Words, moment: datetime, zone: str) -> Phrase:
    """Write the hour in one place; its day as well where it is another than in UTC."""
    local = moment.astimezone(ZoneInfo(zone))
    place, hour = (Name(words.language.city(zone), zone),), _hour(words, local)
    if local.date() == moment.astimezone(UTC).date():
        return words.text('embargo-place', place=place, time=hour)
    return words.text('embargo-place-day', day=_day(words, local), place=place, time=hour)


def _day(words: Words, moment: datetime) -> Phrase:
    return (Clock(words.language.day(moment.date()), moment.isoformat()),)


def _hour(words: Words, moment: datetime) -> Phrase:
    shown = f'{moment:%H:%M}' + (f' (UTC{moment.isoformat()[-6:]})' if _is_twice(moment) else '')
    return (Clock(words.language.digits(shown), moment.isoformat()),)


def _is_twice(moment: datetime) -> bool:
    """Return whether the clock shows this hour twice, before and after it is put back."""
    return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()
