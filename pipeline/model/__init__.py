"""The words every step shares: incident, claim, place, brief, fact, problem."""
from pipeline.model.columns import COLUMNS, FORMS, GROUPS, PLAIN, STATUSES, Column
from pipeline.model.decisions import Anomaly, Decision
from pipeline.model.editions import Correction, PressFigure, PressPage, PressTile, Printed, Published
from pipeline.model.facts import ALL, Drawn, Excluded, Fact, Ledger, Public, PublicClaim, PublicIncident, PublicPoint, Repeat, Tallied
from pipeline.model.policy import FITS, LEVELS, WHY_NOT, WITHHELD, Rule, Secret, fits
from pipeline.model.problems import EXIT_CODES, Problem, Refused, Where, attempting, internal_error, relative
from pipeline.model.records import RESTRICTED, Attribution, BriefDefinition, Claim, Coordinates, Incident, Item, Notable, Policy, Recorded, Target, Victim
from pipeline.model.reference import Area, Cause, Facility, Imported, Origin, Place, Source, Taken, Term, Tile, outwards, within
from pipeline.model.values import DAY, Count, Counted, Dates, Day, DayOrUnknown, Digest, Group, Harm, Harms, Id, Moment, Names, Part, Period, Qualifier, Record, Status, Text, Whole, Zone, moment

__all__ = [
    'ALL', 'Anomaly', 'Area', 'Attribution', 'BriefDefinition', 'COLUMNS', 'Cause', 'Claim', 'Column', 'Coordinates', 'Correction', 'Count', 'Counted', 'DAY', 'Dates', 'Day',
    'DayOrUnknown', 'Decision', 'Digest', 'Drawn', 'EXIT_CODES', 'Excluded', 'FITS', 'FORMS', 'Facility', 'Fact', 'GROUPS', 'Group', 'Harm', 'Harms', 'Id',
    'Imported', 'Incident', 'Item', 'LEVELS', 'Ledger', 'Moment', 'Names', 'Notable', 'Origin', 'PLAIN', 'STATUSES', 'Part', 'Period', 'Place', 'Policy', 'PressFigure', 'PressPage', 'PressTile', 'Printed', 'Problem',
    'Public', 'PublicClaim', 'PublicIncident', 'PublicPoint', 'Published', 'Qualifier', 'RESTRICTED', 'Record', 'Recorded', 'Refused', 'Repeat', 'Rule',
    'Secret', 'Source', 'Status', 'Taken', 'Tallied', 'Target', 'Term', 'Text', 'Tile', 'Victim', 'WHY_NOT', 'WITHHELD', 'Where', 'Whole', 'Zone', 'attempting', 'fits', 'internal_error', 'moment', 'outwards', 'relative', 'within',
]
