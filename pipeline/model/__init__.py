"""The words every step shares: incident, claim, place, brief, fact, problem."""
from pipeline.model.decisions import Decision
from pipeline.model.facts import (
    Drawn, Excluded, Fact, Ledger, Public, PublicClaim, PublicIncident, Repeat,
)
from pipeline.model.problems import (
    EXIT_CODES, Problem, Refused, Where, relative,
)
from pipeline.model.records import (
    Attribution, BriefDefinition, Claim, Coordinates, Incident, Item, Notable, Policy, RESTRICTED, Recorded, Target, Victim,
)
from pipeline.model.reference import (
    Cause, Facility, Origin, Place, Source, Term,
)
from pipeline.model.values import (
    Count, Counted, DAY, Dates, Day, DayOrUnknown, Digest, Group, Harm, Harms, Id, Names, Part, Period, Qualifier, Record, Status, Text, Whole,
)

__all__ = [
    'Attribution', 'BriefDefinition', 'Cause', 'Claim', 'Coordinates', 'Count', 'Counted', 'DAY', 'Dates', 'Day',
    'DayOrUnknown', 'Decision', 'Digest', 'Drawn', 'EXIT_CODES', 'Excluded', 'Facility', 'Fact', 'Group', 'Harm', 'Harms', 'Id', 'Incident',
    'Item', 'Ledger', 'Names', 'Notable', 'Origin', 'Part', 'Period', 'Place', 'Policy', 'Problem', 'Public', 'PublicClaim',
    'PublicIncident', 'Qualifier', 'RESTRICTED', 'Record', 'Recorded', 'Refused', 'Repeat', 'Source', 'Status',
    'Target', 'Term', 'Text', 'Victim', 'Where', 'Whole', 'relative',
]
