"""Every number of the brief is made once, has the value the page states or implies, and says what it is made of."""

import datetime

import pytest

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.model import Claim, Count, Incident, Ledger, Part, Refused

ALLIANCE, REGIME = 'killed.civilian.international-alliance', 'killed.civilian.syrian-regime'
GAS, FACILITIES = 'attacks.poison-gas.syrian-regime', 'facilities-targeted.syrian-regime'
MADE = [  # name, least, most, qualifier, what it is made of, how
    (ALLIANCE, 24, 24, 'as-stated', (), 'as the source states it'),
    (REGIME, 1447, None, 'at-least', (), 'as the source states it'),
    (f'{REGIME}.children', 138, 138, 'as-stated', (), 'as the source states it'),
    (f'{REGIME}.women', 103, 103, 'as-stated', (), 'as the source states it'),
    (
        f'{REGIME}.children-and-women',
        241,
        241,
        'as-stated',
        (f'{REGIME}.children', f'{REGIME}.women'),
        '138 + 103',
    ),
    (
        f'{REGIME}.children-and-women.share',
        16.7,
        16.7,
        'as-stated',
        (f'{REGIME}.children-and-women', REGIME),
        '241 of 1447, in percent, to one decimal',
    ),
    (
        f'{REGIME}.not-broken-down',
        1206,
        None,
        'at-least',
        (REGIME, f'{REGIME}.children', f'{REGIME}.women'),
        '1447 - 138 - 103',
    ),
    (
        'killed.ratio.syrian-regime.international-alliance',
        60,
        None,
        'at-least',
        (REGIME, ALLIANCE),
        '1447 / 24, rounded down',
    ),
    (GAS, 3, 3, 'as-stated', (f'{GAS}.joubar', f'{GAS}.harasta'), '2 + 1'),
    (f'{GAS}.joubar', 2, 2, 'as-stated', (), 'as the source states it'),
    (f'{GAS}.harasta', 1, 1, 'as-stated', (), 'as the source states it'),
    (
        FACILITIES,
        9,
        9,
        'as-stated',
        tuple(f'{FACILITIES}.{kind}' for kind in ('school', 'hospital', 'market', 'mosque')),
        '2 + 2 + 2 + 3',
    ),
    (f'{FACILITIES}.mosque', 3, 3, 'as-stated', (), 'as the source states it'),
    (
        'facilities-destroyed.international-alliance.vital-building',
        None,
        None,
        'a-number-of',
        (),
        'as the source states it',
    ),
    (
        'facilities-destroyed.international-alliance',
        None,
        None,
        'a-number-of',
        (),
        'as the source states it',
    ),
    ('incidents.international-alliance', 6, 6, 'as-stated', (), 'incidents recorded'),
    ('incidents.syrian-regime', 0, 0, 'as-stated', (), 'incidents recorded'),
    ('targets.ar-raqqa-first-day', 3, 3, 'as-stated', (), 'targets named'),
    (
        'targets.international-alliance.in.ar-raqqa',
        5,
        5,
        'as-stated',
        ('targets.ar-raqqa-first-day', 'targets.at-tabaqa', 'targets.ain-eissa'),
        '3 + 1 + 1',
    ),
]


@pytest.fixture
def facts(recorded):
    """The facts of claims and incidents that take the place of the recorded ones."""

    def facts(claims=None, incidents=None):
        changed = recorded
        if claims is not None:
            alike = recorded.claims[0].model_dump(
                by_alias=True, exclude={'value', 'of_which', 'items'}
            )
            changed = changed._replace(
                claims=tuple(
                    Claim.model_validate({**alike, 'id': f'c{i}', **claim})
                    for i, claim in enumerate(claims)
                )
            )
        if incidents is not None:
            alike = recorded.incidents[1].model_dump()
            changed = changed._replace(
                incidents=tuple(
                    Incident.model_validate({**alike, 'id': f'i{i}', **incident})
                    for i, incident in enumerate(incidents)
                )
            )
        return analyse(disclose(changed)).facts

    return facts


def ends(fact):
    return fact.min, fact.max, fact.qualifier


def part(group, value):
    return {'group': group, 'value': value}


def test_a_sum_of_claims_of_which_one_is_about_so_many_is_about_so_many_itself(facts):
    about = {'min': 10, 'max': 10, 'qualifier': 'about'}
    found = facts(claims=[{'value': 50, 'of_which': [part('children', about), part('women', 5)]}])

    assert ends(found[f'{ALLIANCE}.children-and-women']) == (15, 15, 'about')
    found = facts(claims=[{'value': 50, 'of_which': [part('children', 10), part('women', 5)]}])
    assert ends(found[f'{ALLIANCE}.children-and-women']) == (15, 15, 'as-stated')


def killed(count, *parts):
    return [{'status': 'civilian', 'value': count, 'of_which': list(parts)}]


def test_the_dead_of_incidents_of_which_one_has_about_so_many_are_about_so_many(facts):
    about = {'min': 10, 'max': 12, 'qualifier': 'about'}
    found = facts(incidents=[{'killed': killed(about)}, {'killed': killed(5)}])

    assert ends(found['itemised.killed.civilian.international-alliance']) == (15, 17, 'about')


def test_an_itemisation_of_which_one_item_is_not_known_is_a_minimum(facts):
    listed = {
        'itemises': 'c0',
        'value': 'unknown',
        'items': [{'date': '2014-10-01', 'value': 20}, {'date': '2014-10-02', 'value': 'unknown'}],
    }
    found = facts(claims=[{'value': 50}, listed])

    assert ends(found[f'{ALLIANCE}.itemised.c1']) == (20, None, 'at-least')
    assert f'{ALLIANCE}.itemised.c1.rest' not in found


def test_the_items_of_a_total_may_be_days(facts):
    items = [{'date': '2014-10-01', 'value': 2}, {'date': '2014-10-02', 'value': 1}]
    gas = {
        'measure': 'attacks',
        'status': None,
        'weapon': 'poison-gas',
        'actor': 'syrian-regime',
        'value': 3,
        'items': items,
    }
    found = facts(claims=[gas])

    assert ends(found[f'{GAS}.2014-10-01']) == (2, 2, 'as-stated')
    assert (found[GAS].operation, found[GAS].value) == ('2 + 1', 3)


@pytest.mark.parametrize(
    ('name', 'least', 'most', 'qualifier', 'of', 'operation'), MADE, ids=[made[0] for made in MADE]
)
def test_a_fact_of_the_brief(ledger, name, least, most, qualifier, of, operation):
    fact = ledger.facts[name]

    assert (fact.min, fact.max, fact.qualifier) == (least, most, qualifier)
    assert (fact.of, fact.operation) == (of, operation)


def test_the_days_of_the_brief(ledger):
    assert {name: fact.day for name, fact in ledger.facts.items() if fact.kind == 'day'} == {
        'day.period-from': datetime.date(2014, 9, 23),
        'day.published': datetime.date(2014, 10, 26),
        'day.ar-raqqa-first-day': datetime.date(2014, 9, 23),
        'day.accessed-1': datetime.date(2026, 11, 22),
    }  # of the boundaries, which others made


def test_an_end_that_is_not_stated_is_no_day(ledger, recorded):
    assert 'day.period-to' not in ledger.facts

    ended = recorded.brief.model_copy(
        update={
            'period': recorded.brief.period.model_copy(update={'to': datetime.date(2014, 10, 25)})
        }
    )
    assert analyse(disclose(recorded._replace(brief=ended))).facts[
        'day.period-to'
    ].day == datetime.date(2014, 10, 25)


def test_every_fact_traces_down_to_records_that_exist_and_to_places_in_files(ledger, recorded):
    known = (
        {f'claim:{claim.id}' for claim in recorded.claims}
        | {f'incident:{incident.id}' for incident in recorded.incidents}
        | {f'brief:{recorded.brief.id}'}
    )

    def roots(name):
        fact = ledger.facts[name]
        return {*fact.records, *(root for of in fact.of for root in roots(of))}

    for name, fact in ledger.facts.items():
        if name.startswith('day.accessed'):  # a file that others made is no record
            continue
        assert roots(name) <= known
        assert roots(name) or fact.value == 0, name  # only a count of no records has none
        assert len(fact.wheres) == len(fact.records)
        assert all(where.startswith('data/') and where.count(':') == 2 for where in fact.wheres)


def test_a_number_names_the_line_it_was_written_in(ledger, recorded):
    assert ledger.facts[f'{REGIME}.women'].wheres == (
        str(recorded.claims[2].at('of_which', 1, 'value')),
    )
    assert ledger.facts[f'{GAS}.harasta'].wheres == (
        str(recorded.claims[3].at('items', 1, 'value')),
    )


def test_unknown_stays_unknown_and_is_never_zero(facts):
    made = facts(
        [
            {'value': 'unknown', 'of_which': [part('children', 'unknown'), part('women', 3)]},
            {'measure': 'injured', 'value': {'qualifier': 'a-number-of'}},
        ],
        [{'killed': [{'status': 'civilian', 'value': 'unknown'}]}, {'killed': 'unknown'}],
    )

    assert ends(made[ALLIANCE]) == (None, None, 'unknown')
    assert ends(made[f'{ALLIANCE}.children']) == (None, None, 'unknown')
    assert ends(made['injured.civilian.international-alliance']) == (None, None, 'a-number-of')
    assert ends(made['killed.civilian.incident.i0']) == (None, None, 'unknown')
    assert [made[name].value for name in (ALLIANCE, f'{ALLIANCE}.children')] == [None, None]
    assert [
        name
        for name in made
        if name.startswith(f'{ALLIANCE}.') and name.split('.')[-1] not in ('children', 'women')
    ] == []  # no sum, share or rest of it
    assert 'killed.civilian.incident.i1' not in made
    assert 'itemised.killed.civilian.international-alliance' not in made


@pytest.mark.parametrize(
    ('total', 'children', 'women', 'known', 'rest'),
    [
        (10, 3, 2, (5, 5, 'as-stated'), (5, 5, 'as-stated')),
        ({'min': 10, 'qualifier': 'at-least'}, 3, 2, (5, 5, 'as-stated'), (5, None, 'at-least')),
        ({'min': 10, 'max': 14}, 3, 2, (5, 5, 'as-stated'), (5, 9, 'as-stated')),
        (10, {'min': 3, 'max': 5}, 2, (5, 7, 'as-stated'), (3, 5, 'as-stated')),
        (
            {'min': 10, 'max': 14},
            {'min': 3, 'max': 5},
            {'min': 1, 'max': 2},
            (4, 7, 'as-stated'),
            (3, 10, 'as-stated'),
        ),
        (10, {'min': 3, 'qualifier': 'at-least'}, 2, (5, None, 'at-least'), None),
        (10, {'max': 3, 'qualifier': 'at-most'}, 2, None, (5, 8, 'as-stated')),
        (10, 'unknown', 2, None, None),
        (10, 0, 0, (0, 0, 'as-stated'), (10, 10, 'as-stated')),
        (10, 8, 2, (10, 10, 'as-stated'), (0, 0, 'as-stated')),
    ],
)
def test_a_total_its_known_parts_and_what_is_left(facts, total, children, women, known, rest):
    made = facts([{'value': total, 'of_which': [part('children', children), part('women', women)]}])

    assert known == (
        ends(made[f'{ALLIANCE}.children-and-women'])
        if f'{ALLIANCE}.children-and-women' in made
        else None
    )
    assert rest == (
        ends(made[f'{ALLIANCE}.not-broken-down']) if f'{ALLIANCE}.not-broken-down' in made else None
    )


def test_of_one_group_alone_no_sum_is_made(facts):
    made = facts([{'value': 10, 'of_which': [part('children', 3)]}])

    assert {
        name.removeprefix(ALLIANCE): ends(fact)
        for name, fact in made.items()
        if name.startswith(ALLIANCE)
    } == {
        '': (10, 10, 'as-stated'),
        '.children': (3, 3, 'as-stated'),
        '.not-broken-down': (7, 7, 'as-stated'),
    }


def test_an_incident_counts_for_whom_it_is_attributed_to_first_and_for_nobody_else(facts):
    by = [
        [{'actor': actor, 'status': 'alleged'} for actor in actors]
        for actors in (('isis',), ('syrian-regime', 'isis'), (), ('international-alliance',))
    ]
    targets = [{'facility': 'brigade-93'}, {'sites_of': 'isis', 'value': 'unknown'}]
    made = facts(incidents=[{'attributions': actors, 'targets': targets} for actors in by])

    assert {name: fact.value for name, fact in made.items() if name.startswith('incidents.')} == {
        'incidents.international-alliance': 1,
        'incidents.isis': 1,
        'incidents.syrian-regime': 1,
    }
    assert {made[f'targets.i{i}'].value for i in range(4)} == {1}


def test_what_is_left_is_not_called_men(ledger):
    assert [
        name
        for name in ledger.facts
        if 'men' in name.replace('women', '').split('.')[-1].split('-')
    ] == []


@pytest.mark.parametrize(
    ('known', 'total', 'share'),
    [
        (1, 3, 33.3),
        (2, 3, 66.7),
        (241, 1447, 16.7),
        (5, 5, 100.0),
        (0, 5, 0.0),
        (1, 2000, 0.1),
        (1, 2001, 0.0),
    ],
)
def test_a_share_is_rounded_to_one_decimal(facts, known, total, share):
    made = facts([{'value': total, 'of_which': [part('children', known), part('women', 0)]}])

    assert ends(made[f'{ALLIANCE}.children-and-women.share']) == (share, share, 'as-stated')


@pytest.mark.parametrize(
    ('total', 'children'),
    [
        ({'min': 10, 'max': 14}, 3),
        (10, {'min': 3, 'max': 5}),
        (10, {'min': 3, 'qualifier': 'at-least'}),
        (0, 0),
    ],
)
def test_no_share_is_made_of_a_range_or_a_minimum_or_of_nothing(facts, total, children):
    assert [
        name
        for name in facts(
            [{'value': total, 'of_which': [part('children', children), part('women', 0)]}]
        )
        if name.endswith('.share')
    ] == []


@pytest.mark.parametrize(
    ('items', 'value', 'total'),
    [
        ((2, 1), 3, (3, 3, 'as-stated')),
        ((2, 1), 'unknown', (3, 3, 'as-stated')),
        ((0, 0), 'unknown', (0, 0, 'as-stated')),
        (({'min': 2, 'qualifier': 'at-least'}, 1), 'unknown', (3, None, 'at-least')),
        ((2, 1), {'min': 3, 'qualifier': 'at-least'}, (3, None, 'at-least')),
        (({'min': 2, 'max': 4}, 1), 'unknown', (3, 5, 'as-stated')),
        ((2, 'unknown'), {'min': 5, 'qualifier': 'at-least'}, (5, None, 'at-least')),
        ((2, 'unknown'), 'unknown', (None, None, 'unknown')),
        (
            ({'qualifier': 'a-number-of'}, 1),
            {'qualifier': 'a-number-of'},
            (None, None, 'a-number-of'),
        ),
    ],
)
def test_a_total_made_of_items_keeps_what_is_said_of_them(facts, items, value, total):
    places = ('joubar', 'harasta')
    made = facts(
        [
            {
                'measure': 'attacks',
                'status': None,
                'weapon': 'poison-gas',
                'value': value,
                'items': [
                    {'place': place, 'value': item}
                    for place, item in zip(places, items, strict=True)
                ],
            }
        ]
    )

    assert ends(made['attacks.poison-gas.international-alliance']) == total


@pytest.mark.parametrize(
    ('subject', 'context', 'ratio'),
    [
        (24, {'min': 1447, 'qualifier': 'at-least'}, 60),
        (24, 47, 1),
        (24, 48, 2),
        ({'min': 20, 'max': 30}, {'min': 60, 'max': 90}, 2),
        ({'min': 24, 'qualifier': 'at-least'}, 1447, None),
        ('unknown', 1447, None),
        (24, 'unknown', None),
        (0, 1447, None),
    ],
)
def test_the_ratio_never_says_more_than_the_two_tolls_do(facts, subject, context, ratio):
    made = facts(
        [
            {'value': subject},
            {'value': context, 'actor': 'syrian-regime'},
            {'value': 1, 'status': 'combatant'},
        ]
    )
    name = 'killed.ratio.syrian-regime.international-alliance'

    assert (ends(made[name]) if name in made else None) == (ratio and (ratio, None, 'at-least'))


@pytest.mark.parametrize(
    ('deaths', 'total'),
    [
        ((3, 2), (5, 5, 'as-stated')),
        (({'min': 3, 'max': 4}, 2), (5, 6, 'as-stated')),
        (({'min': 3, 'qualifier': 'at-least'}, 2), (5, None, 'at-least')),
    ],
)
def test_the_deaths_of_incidents_are_added_as_they_are_known(facts, deaths, total):
    made = facts(
        incidents=[
            {
                'killed': [
                    {'status': 'civilian', 'value': death},
                    {'status': 'combatant', 'value': 7},
                ]
            }
            for death in deaths
        ]
    )

    assert ends(made['itemised.killed.civilian.international-alliance']) == total
    assert ends(made['killed.combatant.incident.i0']) == (7, 7, 'as-stated')


def test_an_unknown_name_is_an_error_and_not_a_zero(ledger):
    with pytest.raises(Refused) as refused:
        ledger.fact('killed.civilian.isis')

    assert refused.value.problems[0].what == 'there is no number for killed.civilian.isis'


def test_the_ledger_reads_back_from_its_file_as_it_was(ledger):
    assert (
        Ledger.model_validate_json(ledger.model_dump_json(by_alias=True)).model_dump()
        == ledger.model_dump()
    )


@pytest.mark.parametrize(
    'total', [Count(min=1447, qualifier='at-least'), Count(min=1447, max=1447)]
)
def test_parts_that_are_accepted_as_more_than_their_total_leave_no_rest_that_is_known(
    recorded, total
):
    parts = (
        Part(group='children', value=Count(min=1400, max=1400)),
        Part(group='women', value=Count(min=103, max=103)),
    )
    claims = [
        claim.model_copy(update={'value': total, 'of_which': parts})
        if claim.id == 'regime-killed'
        else claim
        for claim in recorded.claims
    ]
    rest = analyse(disclose(recorded._replace(claims=tuple(claims)))).facts[
        'killed.civilian.syrian-regime.not-broken-down'
    ]

    assert (rest.value, rest.qualifier, rest.operation) == (None, 'unknown', '1447 - 1400 - 103')
