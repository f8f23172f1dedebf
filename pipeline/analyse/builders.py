"""Make facts of the kinds that occur often: a day, an exact number, a count with its range."""

from datetime import date

from pipeline.model import Count, Fact


def day_fact(
    name: str,
    day: date,
    operation: str,
    *,
    records: tuple[str, ...] = (),
    wheres: tuple[str, ...] = (),
) -> Fact:
    """Return a fact that is a day."""
    return Fact(
        name=name,
        kind='day',
        unit='day',
        day=day,
        operation=operation,
        records=records,
        wheres=wheres,
    )


def exact_fact(
    name: str,
    unit: str,
    number: int,
    operation: str,
    *,
    of: tuple[str, ...] = (),
    records: tuple[str, ...] = (),
    wheres: tuple[str, ...] = (),
) -> Fact:
    """Return a fact that is a number known exactly."""
    value = Count(min=number, max=number)
    return count_fact(name, unit, value, operation, of=of, records=records, wheres=wheres)


def count_fact(
    name: str,
    unit: str,
    value: Count,
    operation: str,
    *,
    of: tuple[str, ...] = (),
    records: tuple[str, ...] = (),
    wheres: tuple[str, ...] = (),
) -> Fact:
    """Return a fact that is a count, with its range and its qualifier."""
    return Fact(
        name=name,
        kind='count',
        unit=unit,
        min=value.min,
        max=value.max,
        qualifier=value.qualifier,
        operation=operation,
        of=of,
        records=records,
        wheres=wheres,
    )
