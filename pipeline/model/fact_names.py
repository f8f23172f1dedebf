"""The names of facts: every form that a name can have, what it means, and how names are made.

A name says what a fact counts, from the general to the particular, in steps between dots. A form is
a name in which some steps are parts in angle brackets. `analyse` makes each name from a form and
refuses any other; `docs/facts.md` is written from these tables (`make codebook`).
"""

import re
from functools import cache
from typing import NamedTuple, get_args

from pipeline.model.records import Damage, Grading
from pipeline.model.values import Group, Status


class NamePart(NamedTuple):
    """What may stand in angle brackets in a form."""

    pattern: str  # a regular expression, in which <another_part> may stand
    example: str
    meaning: str


class NameForm(NamedTuple):
    """One form of names, with the unit of the facts that are called so."""

    pattern: str
    unit: str  # <part> stands for the part, or for its unit where the part is a name itself
    meaning: str

    @property
    def example(self) -> str:
        """The form with an example of each of its parts."""
        return _PART.sub(lambda part: PARTS[part[1]].example, self.pattern)


def _listed(words: tuple[str, ...]) -> str:
    """Return words as the page of the names prints them."""
    return ', '.join(f'`{word}`' for word in words)


ID = '[a-z0-9][a-z0-9-]*'
DAY = '[0-9]{4}-[0-9]{2}-[0-9]{2}'
STATUSES: tuple[str, ...] = get_args(Status)
GROUPS: tuple[str, ...] = get_args(Group)
GRADINGS: tuple[str, ...] = get_args(Grading)
DAMAGES: tuple[str, ...] = get_args(Damage)
ANY_GROUP = '|'.join(GROUPS)
STRIKES = r'attacks\.<weapon>|facilities-targeted|facilities-destroyed'

PARTS = {
    # of one step
    'actor': NamePart(ID, 'ash-banner', 'an id of `actors`'),
    'organisation': NamePart(ID, 'nakhmora-monitor', 'an id of `actors`: who makes the statement'),
    'subject': NamePart(ID, 'ash-banner', 'the subject of the brief, an id of `actors`'),
    'context': NamePart(ID, 'belthuna-government', 'the actor beside the subject'),
    'responsible': NamePart(
        ID, 'ash-banner', 'an id of `actors`, or `several`, `disputed`, `not-attributed`'
    ),
    'weapon': NamePart(ID, 'poison-gas', 'an id of `weapons`, or `not-stated`'),
    'place': NamePart(
        ID, 'kudmira', 'an id of `places` of the first level, or `unplaced` where none is known'
    ),
    'facility_type': NamePart(ID, 'hospital', 'an id of `facility_types`'),
    'item': NamePart(ID, 'kudmira', 'an id of `places` or of `facility_types`, or a day'),
    'incident': NamePart(ID, 'i31-05-014', 'the id of an incident'),
    'claim': NamePart(ID, 'monitor-by-day', 'the id of a claim'),
    'record': NamePart(ID, 'i31-05-014', 'the id of an incident or of a claim'),
    'number': NamePart('[1-9][0-9]*', '1', 'counted from 1'),
    'day': NamePart(DAY, '2031-05-17', 'a day'),
    'date': NamePart(
        f'{DAY}|undated|earlier',
        '2031-05-17',
        'a day, `undated` where it is not known, `earlier` where it lies before the period',
    ),
    'month': NamePart('[0-9]{4}-[0-9]{2}', '2031-05', 'a month'),
    'end': NamePart('earliest|latest', 'earliest', '`earliest` or `latest`'),
    'harm': NamePart('killed|injured', 'killed', '`killed` or `injured`'),
    'status': NamePart('|'.join(STATUSES), 'civilian', _listed(STATUSES)),
    'group': NamePart(ANY_GROUP, 'children', _listed(GROUPS)),
    'groups': NamePart(
        f'(?:{ANY_GROUP})(?:-and-(?:{ANY_GROUP}))+',
        'children-and-women',
        'groups joined by `-and-`',
    ),
    'grading': NamePart('|'.join(GRADINGS), 'weak', _listed(GRADINGS)),
    'damage': NamePart('|'.join(DAMAGES), 'destroyed', _listed(DAMAGES)),
    'change': NamePart('added|corrected|withdrawn', 'added', '`added`, `corrected` or `withdrawn`'),
    # of several steps
    'counted': NamePart(
        r'incidents|killed\.civilian',
        'killed.civilian',
        '`incidents`: how many there are; `killed.civilian`: how many civilians they killed',
    ),
    'period': NamePart(
        r'previous|year|year\.month\.<month>',
        'previous',
        '`previous`: the period before; `year`: the year to date; `year.month.<month>`: a month',
    ),
    'statement': NamePart(
        rf'(?:<harm>\.<status>|{STRIKES})\.<actor>',
        'killed.civilian.ash-banner',
        'a total as the publisher of the brief states it',
    ),
    'toll': NamePart(
        r'(?:stated\.<organisation>\.)?<harm>\.<status>\.<actor>',
        'killed.civilian.ash-banner',
        'a total of people killed or injured, whoever states it',
    ),
    'strikes': NamePart(
        rf'(?:stated\.<organisation>\.)?(?:{STRIKES})\.<actor>',
        'attacks.poison-gas.ash-banner',
        'a total of attacks or facilities, whoever states it',
    ),
    'total': NamePart('<toll>|<strikes>', 'killed.civilian.ash-banner', 'a toll or strikes'),
    'killed': NamePart(
        r'recorded\.killed\.civilian(?:\.by\.<responsible>)?|<period>\.killed\.civilian',
        'recorded.killed.civilian',
        'a count of civilians recorded as killed',
    ),
    'fact': NamePart(
        r'[a-z0-9-]+(?:\.[a-z0-9-]+)+', 'recorded.killed.civilian', 'the name of a fact'
    ),
}
NAMES = ('statement', 'toll', 'strikes', 'total', 'fact')  # parts that are names, each with a unit

DAYS = (
    NameForm('day.period-from', 'day', 'the first day of the period'),
    NameForm('day.period-to', 'day', 'the last day of the period, where the brief states one'),
    NameForm('day.published', 'day', 'the day of publication, of the first edition'),
    NameForm('day.corrected', 'day', 'the day of publication of a corrected edition'),
    NameForm('day.replaced', 'day', 'the day of publication of the edition that it replaces'),
    NameForm('day.year-from', 'day', 'the first day of the year to date'),
    NameForm('day.previous-from', 'day', 'the first day of the period before'),
    NameForm('day.previous-to', 'day', 'the last day of the period before'),
    NameForm('day.month.<month>', 'day', 'the first day of a month, or of the record in it'),
    NameForm('day.accessed-<number>', 'day', 'the day on which a file that others made was taken'),
    NameForm('day.<day>', 'day', 'a day of which a corrected edition changes a number'),
    NameForm(
        'day.<record>.<end>',
        'day',
        'a possible day of an incident that is not dated to one day',
    ),
    NameForm(
        'day.<record>',
        'day',
        'the day of an incident, or of the publication of a claim that itemises another',
    ),
)
STATEMENTS = (
    NameForm(
        '<harm>.<status>.<actor>',
        '<harm>-<status>',
        'the people of a status whom an actor killed or injured',
    ),
    NameForm('attacks.<weapon>.<actor>', 'attacks-<weapon>', 'the attacks of an actor'),
    NameForm(
        'facilities-targeted.<actor>', 'facilities-targeted', 'the facilities an actor targeted'
    ),
    NameForm(
        'facilities-destroyed.<actor>', 'facilities-destroyed', 'the facilities an actor destroyed'
    ),
    NameForm(
        'stated.<organisation>.<statement>',
        '<statement>',
        'one of these as another organisation than the publisher states it',
    ),
    NameForm('<toll>.<group>', '<group>', 'a group within a total, as it is stated'),
    NameForm('<toll>.<groups>', '<groups>', 'the groups stated within a total, added up'),
    NameForm('<toll>.<groups>.share', 'percent', 'the share of these groups in the total'),
    NameForm(
        '<toll>.not-broken-down',
        'not-broken-down',
        'the rest of a total, of which no group is stated; it is never called men',
    ),
    NameForm(
        '<strikes>.<item>',
        '<strikes> or <item>',
        'a line of the breakdown of a total, by place or by type of facility',
    ),
    NameForm(
        '<total>.itemised.<claim>',
        '<total>',
        'how much of a total another claim lists piece by piece',
    ),
    NameForm(
        '<total>.itemised.<claim>.rest', '<total>', 'how much of a total that claim does not list'
    ),
    NameForm(
        'killed.ratio.<context>.<subject>',
        'times',
        'how many times the toll of the subject the toll of the other actor is, rounded down',
    ),
)
INCIDENTS = (
    NameForm(
        '<harm>.<status>.incident.<incident>',
        '<harm>-<status>',
        'the people of a status killed or injured in an incident',
    ),
    NameForm(
        'killed.civilian.incident.<incident>.<group>',
        '<group>',
        'a group among the civilians killed in a notable incident',
    ),
    NameForm('targets.<incident>', 'targets', 'the facilities that an incident names as targets'),
    NameForm(
        'targets.<actor>.in.<place>',
        'targets',
        'the targets that the incidents of an actor name in a place',
    ),
    NameForm(
        'incidents.<actor>',
        'incidents',
        'the incidents of an actor, in a brief that does not count incidents',
    ),
    NameForm(
        'itemised.killed.civilian.<actor>',
        'killed-civilian',
        'the civilians killed in those incidents',
    ),
    NameForm(
        'recorded.victims.incident.<incident>',
        'victims-recorded',
        'the victims that the record of an incident names, where only their number is published',
    ),
    NameForm(
        'recorded.victims',
        'victims-recorded',
        'the victims that the records of all incidents counted name',
    ),
    NameForm('notable.incidents', 'incidents', 'the incidents that are described one by one'),
    NameForm(
        'notable.killed', 'killed-civilian', 'how many civilians killed make an incident notable'
    ),
)
TOTALS = (
    NameForm('recorded.incidents', 'incidents', 'the incidents counted'),
    NameForm(
        'recorded.<harm>.<status>',
        '<harm>-<status>',
        'the people of a status killed or injured in them',
    ),
    NameForm(
        'recorded.incidents.deaths-not-known',
        'incidents',
        'the incidents of which it is not known how many civilians they killed',
    ),
    NameForm('recorded.incidents.repeated', 'incidents', 'the incidents that repeat another one'),
    NameForm(
        'recorded.incidents.across-the-start',
        'incidents',
        'the incidents that happened before the period or in it',
    ),
    NameForm(
        'recorded.incidents.across-the-end',
        'incidents',
        'the incidents that happened in the period or after it',
    ),
    NameForm('recorded.<counted>.documented-late', '<counted>', 'documented only after the period'),
    NameForm(
        'recorded.<counted>.of-earlier-days',
        '<counted>',
        'of days before the period, documented in it',
    ),
    NameForm('recorded.<counted>.by.<responsible>', '<counted>', 'by who is held responsible'),
    NameForm('recorded.<counted>.in.<place>', '<counted>', 'by place'),
    NameForm(
        'recorded.<counted>.in.<place>.by.<responsible>',
        '<counted>',
        'by place and by who is held responsible',
    ),
    NameForm('recorded.<counted>.with.<weapon>', '<counted>', 'by weapon'),
    NameForm('recorded.<counted>.on.<date>', '<counted>', 'by day'),
    NameForm(
        'recorded.graded.<grading>.<counted>', '<counted>', 'by grading, in the totals or not'
    ),
    NameForm(
        'recorded.kept-apart.<counted>',
        '<counted>',
        'graded weak, contested or discounted: in no total',
    ),
    NameForm('<killed>.<group>', '<group>', 'a group among the civilians killed'),
    NameForm(
        '<killed>.not-broken-down',
        'not-broken-down',
        'the rest of the civilians killed, of whom no group is known',
    ),
    NameForm(
        'recorded.facilities',
        'facilities-targeted',
        'the facilities named in the incidents; one that was hit twice counts twice',
    ),
    NameForm('recorded.facilities.<facility_type>', '<facility_type>', 'by type of facility'),
    NameForm(
        'recorded.facilities.<facility_type>.damage.<damage>',
        '<facility_type>',
        'by type of facility and damage',
    ),
    NameForm(
        'recorded.facilities.<facility_type>.with.<weapon>',
        '<facility_type>',
        'by type of facility and weapon',
    ),
    NameForm('recorded.damage.<damage>', 'facilities-targeted', 'by damage'),
)
PERIODS = (
    NameForm('<period>.<counted>', '<counted>', 'what was recorded in another period'),
    NameForm(
        '<period>.killed.civilian.by.<responsible>',
        'killed-civilian',
        'the civilians killed in it, by who is held responsible',
    ),
)
CHANGES = (
    NameForm('changes.numbers', 'numbers', 'the numbers that the edition before printed otherwise'),
    NameForm(
        'changes.incidents.<change>',
        'incidents',
        'the incidents that the edition adds, corrects or withdraws',
    ),
    NameForm('before.<fact>', '<fact>', 'a number as the edition before printed it'),
)
FACT_FORMS = {
    'days': DAYS,
    'statements': STATEMENTS,
    'incidents': INCIDENTS,
    'totals': TOTALS,
    'periods': PERIODS,
    'changes': CHANGES,
}

FORMS = {form.pattern: form for forms in FACT_FORMS.values() for form in forms}
_SECTION_OF = {form.pattern: section for section, forms in FACT_FORMS.items() for form in forms}
_ALL_FORMS = tuple(FORMS.values())
_PART = re.compile(r'<(\w+)>')


def _expression(pattern: str, capturing: bool = False) -> str:
    """Return a pattern as a regular expression, its parts replaced by what may stand there."""
    group = '({})' if capturing else '(?:{})'
    return _PART.sub(lambda part: group.format(_expression(PARTS[part[1]].pattern)), pattern)


@cache
def _part_expression(part: str) -> re.Pattern[str]:
    return re.compile(_expression(PARTS[part].pattern))


# One expression for all forms; the first that fits has the name, so special forms come first.
_ANY_FORM = re.compile(
    '|'.join('({})'.format(_expression(pattern.replace('.', r'\.'))) for pattern in FORMS)
)


def fact_name(pattern: str, **parts: str) -> str:
    """Return the name of a form, its parts filled in.

    Raises ``ValueError`` where there is no such form, or where its parts are not those given.
    """
    if pattern not in FORMS:
        raise ValueError(f'there is no form "{pattern}" of the names of facts')
    if set(_PART.findall(pattern)) != parts.keys():
        raise ValueError(f'"{pattern}" has other parts than {", ".join(parts) or "none"}')
    for part, value in parts.items():
        if not _part_expression(part).fullmatch(value):
            raise ValueError(f'"{value}" cannot be <{part}> in "{pattern}"')
    return _PART.sub(lambda part: parts[part[1]], pattern)


def form_of(name: str) -> NameForm:
    """Return the form of a name; raises ``ValueError`` where it has none."""
    found = _ANY_FORM.fullmatch(name)
    if found is None or found.lastindex is None:
        raise ValueError(f'no fact can be called "{name}"')
    return _ALL_FORMS[found.lastindex - 1]


def section_of(name: str) -> str:
    """Return the section that the form of a name belongs to, a key of ``FACT_FORMS``."""
    return _SECTION_OF[form_of(name).pattern]


def units_of(name: str) -> tuple[str, ...]:
    """Return the units that a fact of a name may have; two for a line of a breakdown."""
    form = form_of(name)
    found = re.fullmatch(_expression(form.pattern.replace('.', r'\.'), capturing=True), name)
    values = found.groups() if found else ()
    parts = dict(zip(_PART.findall(form.pattern), values, strict=True))
    return tuple(
        _PART.sub(lambda part: _unit(part[1], parts[part[1]]), unit)
        for unit in form.unit.split(' or ')
    )


def _unit(part: str, value: str) -> str:
    return units_of(value)[0] if part in NAMES else value.replace('.', '-')
