"""The words every step shares: incident, claim, place, brief, fact, problem."""
from pipeline.model.facts import (
    Drawn, Excluded, Fact, Ledger, Public, PublicClaim, PublicIncident,
)
from pipeline.model.problems import (
    EXIT_CODES, Problem, Refused, Where, relative,
)
from pipeline.model.records import (
    Attribution, BriefDefinition, Claim, Coordinates, Count, Counted, DAY, Dates, Day, DayOrUnknown, Facility,
    Group, Harm, Harms, Id, Incident, Item, Names, Part, Period, Place, Policy, Qualifier, RESTRICTED, Record,
    Recorded, Source, Status, Target, Term, Text, Victim, Whole,
)

__all__ = [
    'Attribution', 'BriefDefinition', 'Claim', 'Coordinates', 'Count', 'Counted', 'DAY', 'Dates', 'Day',
    'DayOrUnknown', 'Drawn', 'EXIT_CODES', 'Excluded', 'Facility', 'Fact', 'Group', 'Harm', 'Harms', 'Id', 'Incident',
    'Item', 'Ledger', 'Names', 'Part', 'Period', 'Place', 'Policy', 'Problem', 'Public', 'PublicClaim',
    'PublicIncident', 'Qualifier', 'RESTRICTED', 'Record', 'Recorded', 'Refused', 'Source', 'Status',
    'Target', 'Term', 'Text', 'Victim', 'Where', 'Whole', 'relative',
]
